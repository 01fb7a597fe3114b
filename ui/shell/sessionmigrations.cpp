// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that makes, squashes and proves migrations.
#include "project/split.h"
#include "project/toolsaving.h"
#include "project/toolschema.h"
#include "project/verify.h"
#include "shell/session.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

project::SaveRequest Session::requestFor(const SaveWish &wish) const
{
    const int usual = m_project ? m_project->batchRows : project::SaveRequest().batchRows;
    std::optional<project::SampleSource> rowsFrom;
    if (const ConnectionReading *source = connection(wish.rowsFrom))
        rowsFrom = project::SampleSource{.settings = source->settings, .name = source->settings.name};
    return {.name = wish.name,
            .base = *m_store.base(),
            .draft = wish.part,
            .rowsFrom = rowsFrom,
            .written = wish.written,
            .evenUnproved = wish.evenUnproved,
            .form = wish.form,
            .batchRows = wish.batchRows.value_or(usual),
            .record = wish.record};
}

database::CancelToken Session::saveMigration(const SaveWish &wish)
{
    struct Outcome
    {
        Result<QList<project::Saved>> saved;
        std::optional<project::Project> made;
        Result<migration::MigrationDirectory> directory;
        /// Whether relvar.toml could be told about records.
        Result<> remembered = {};
        /// Where another tool runs the migrations, instead.
        std::optional<formats::ToolFolder> tool;
    };
    m_saving = true;
    m_draftTimer.stop();
    const project::SaveRequest request = requestFor(wish);
    return m_workers.start(
        tr("Proving the migration"), this,
        [dialect = m_dialect, project = m_project, projectPath = wish.projectPath, request,
         settings = m_connections.isEmpty() ? database::ConnectionSettings() : m_connections.constFirst().settings](
            const database::CancelToken &cancel) -> Outcome {
            std::optional<project::Project> made;
            if (!project) {
                const Result<project::Project> adopted
                    = project::adoptDatabase(projectPath, *dialect, settings, cancel);
                if (!adopted)
                    return {fail(adopted.error()), {}, {}, {}, {}};
                // The person asked for this folder, and the program alone has written what is in it.
                if (const Result<> trusted = project::trust(*adopted); !trusted)
                    return {fail(trusted.error()), *adopted, {}, {}, {}};
                made = *adopted;
            }
            const project::Project &target = made ? *made : *project;
            if (const formats::Format *format = formats::find(target.tool.format)) {
                const Result<formats::ToolFolder> before = format->read(target.tool.folder);
                const bool hasSql = !before || project::holdsSql(*before);
                if (const Result<> trusted = project::checkTrust(target); !trusted && hasSql)
                    return {fail(trusted.error()), {}, {}, {}, {}};
                Result<QList<project::Saved>> saved = project::saveMigrations(target, *dialect, request, cancel);
                const Result<formats::ToolFolder> after = format->read(target.tool.folder);
                const bool isNews = saved && request.record.value_or(target.records) != target.records;
                return {std::move(saved),
                        {},
                        {},
                        isNews ? project::keepRecords(target, *request.record) : Result<>(),
                        after ? std::optional(*after) : std::nullopt};
            }
            const Result<migration::MigrationDirectory> before = migration::readDirectory(target.migrationsPath());
            const bool wasEmpty = before && before->files.isEmpty();
            if (const Result<> trusted = project::checkTrust(target); !trusted && !wasEmpty)
                return {fail(trusted.error()), made, {}, {}, {}};
            Result<QList<project::Saved>> saved = project::saveMigrations(target, *dialect, request, cancel);
            // As above. Where it cannot be remembered, the folder is asked about the next time.
            if (saved && wasEmpty)
                static_cast<void>(project::trust(target));
            const bool isNews = saved && request.record.value_or(target.records) != target.records;
            return {std::move(saved), made, migration::readDirectory(target.migrationsPath()),
                    isNews ? project::keepRecords(target, *request.record) : Result<>(), {}};
        },
        [this, part = wish.part, record = wish.record, generation = m_generation](const Outcome &outcome) {
            if (generation != m_generation)
                return;
            m_saving = false;
            if (outcome.made) {
                // From here on the draft is in the project.
                if (const Result<> removed = project::removeDatabaseDraft(m_path); !removed)
                    Q_EMIT failed(u"draft"_s, removed.error());
                m_project = outcome.made;
                m_path = m_project->path;
                lockDraft(*m_project);
            }
            if (outcome.made && outcome.directory) {
                m_directory = *outcome.directory;
                setConnections(m_project->connections, m_project->defaultConnection);
            }
            if (!outcome.remembered)
                Q_EMIT failed(u"records"_s, outcome.remembered.error());
            else if (outcome.saved && record)
                m_project->records = *record;
            if (!outcome.saved) {
                keepDraft();
                Q_EMIT phaseChanged();
                Q_EMIT directoryChanged();
                Q_EMIT saveFailed(outcome.saved.error());
                return;
            }
            if (outcome.tool)
                m_tool = outcome.tool;
            else if (outcome.directory)
                m_directory = *outcome.directory;
            const Box<schema::Schema> reached(outcome.saved->last().reached);
            document::Document rest
                = project::restAfter(*m_store.current(), part, *reached, m_dialect->rules());
            if (diff::diff(*reached, *rest.schema, m_dialect->rules()).isEmpty())
                rest.schema = reached;
            m_store.reset(reached, rest);
            // What is left, or that nothing is.
            writeDraft();
            watch();
            Q_EMIT phaseChanged();
            Q_EMIT directoryChanged();
            refresh();
            Q_EMIT saved(*outcome.saved);
        });
}

void Session::previewMigrations(const SaveWish &wish, QObject *receiver,
                                const std::function<void(const Result<QList<migration::MigrationFile>> &)> &done)
{
    m_workers.start(
        QString(), receiver,
        [dialect = m_dialect, version = m_project ? m_project->targetVersion : 0, directory = m_directory,
         request = requestFor(wish)](const database::CancelToken &) {
            return project::previewMigrations(*dialect, version, directory, request);
        },
        done);
}

void Session::compileMigration(const document::Document &part, QObject *receiver,
                               const std::function<void(const Result<project::MigrationText> &)> &done)
{
    m_workers.start(
        QString(), receiver,
        [dialect = m_dialect, version = m_project ? m_project->targetVersion : 0, base = m_store.base(),
         part = m_tool ? project::draftForTool(*toolFormat(), part) : part,
         id = migration::nextId(m_directory, QDateTime::currentDateTimeUtc())](const database::CancelToken &) {
            return project::compileMigration(*dialect, version, *base, part, id);
        },
        done);
}

database::CancelToken Session::planSquash(const project::SquashRequest &request, QObject *receiver,
                                          const std::function<void(const Result<project::Squash> &)> &done)
{
    return m_workers.start(
        tr("Squashing migrations"), receiver,
        [dialect = m_dialect, project = *m_project, request](const database::CancelToken &cancel) {
            return project::planSquash(project, *dialect, request, cancel);
        },
        done);
}

Result<project::Squashed> Session::writeSquash(const project::Squash &squash)
{
    // The draft as it is now goes on over the new file.
    if (m_draftTimer.isActive())
        writeDraft();
    const Result<project::Squashed> written = project::writeSquash(*m_project, squash);
    if (!written)
        return written;
    const Result<migration::MigrationDirectory> directory = migration::readDirectory(m_project->migrationsPath());
    if (!directory)
        return fail(directory.error());
    m_directory = *directory;
    watch();
    Q_EMIT directoryChanged();
    refresh();
    return written;
}

void Session::proveMigration(const QString &id)
{
    const migration::MigrationFile *file = m_directory.find(id);
    if (m_phase != Phase::Open || !m_project || !file)
        return;
    m_workers.start(
        tr("Proving %1").arg(file->fileName()), this,
        [dialect = m_dialect, project = *m_project, directory = m_directory,
         file = *file](const database::CancelToken &cancel) -> Result<runner::Proof> {
            Result<runner::Proof> proof = project::proveFile(project, *dialect, directory, file, cancel);
            if (!proof)
                return proof;
            migration::MigrationFile stamped = file;
            stamped.proof = project::stampOf(*proof);
            if (const Result<> written = migration::rewrite(directory, stamped); !written)
                return fail(written.error());
            return proof;
        },
        [this, id, generation = m_generation](const Result<runner::Proof> &proof) {
            if (generation != m_generation)
                return;
            if (!proof) {
                Q_EMIT failed(u"proof"_s, proof.error());
                return;
            }
            reloadDirectory();
            Q_EMIT proved(id, *proof);
        });
}

} // namespace relvar::shell
