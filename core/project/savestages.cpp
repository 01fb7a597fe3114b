// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/online.h"
#include "project/intents.h"
#include "project/sampling.h"
#include "project/saving.h"
#include "project/toolsaving.h"

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The ids of migrations that are written one after another.
class Ids
{
public:
    explicit Ids(migration::MigrationDirectory directory)
        : m_directory(std::move(directory))
    {
    }

    QString at(qsizetype number)
    {
        while (m_ids.size() <= number) {
            migration::MigrationFile next;
            next.id = migration::nextId(m_directory, m_now);
            m_ids.append(next.id);
            m_directory.files.append(next);
        }
        return m_ids.at(number);
    }

private:
    migration::MigrationDirectory m_directory;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    QStringList m_ids;
};

migration::MigrationFile fileOf(const SaveRequest &request, const plan::PlannedStage &stage, const QString &id,
                                qsizetype number, qsizetype count)
{
    migration::MigrationFile file;
    file.id = id;
    file.title = request.name.simplified();
    file.name = migration::normalizedName(request.name);
    if (count > 1) {
        file.title += u" (%1 of %2)"_s.arg(number + 1).arg(count);
        if (!stage.label.isEmpty()) {
            file.title += u": "_s + stage.label.simplified();
            file.name += u'_' + migration::normalizedName(stage.label);
        }
    }
    const MigrationText sql = textOf(stage.plan, id);
    file.up = sql.up;
    file.down = sql.down;
    return file;
}

} // namespace

Result<QList<Planned>> planStages(const dialect::Dialect &dialect, int targetVersion,
                                  const migration::MigrationDirectory &directory, const SaveRequest &request)
{
    if (migration::normalizedName(request.name).isEmpty()) {
        return fail(migration::MigrationError::BadName,
                    text("project", "A migration needs a name with letters or digits in it. Say what it changes, for "
                                    "example: Add phone to users."));
    }
    if (!dialect.capabilities().onlineForms) {
        return fail(dialect::OnlineError::NotSupported,
                    text("project",
                         "%1 has no forms of changes that let programs go on meanwhile. Save the change as one migration.",
                         {dialect.displayName()}));
    }
    Ids ids(directory);
    dialect::CompileOptions options = compileOptions(request.draft.intents);
    options.migrationId = ids.at(0);
    options.targetVersion = targetVersion;
    const dialect::OnlineOptions online{.batchRows = request.batchRows,
                                        .migrationId = [&ids](qsizetype number) { return ids.at(number); }};
    const auto compile = request.form == Form::Gradual ? &plan::compileGradual : &plan::compileOnline;
    Result<QList<plan::PlannedStage>> stages
        = compile(request.base, *request.draft.schema, dialect, options, online);
    if (!stages)
        return fail(stages.error());
    if (stages->isEmpty()) {
        return fail(ProjectError::NothingChanged,
                    text("project", "There is nothing to save: the draft is what the newest migration leads to."));
    }
    QList<Planned> result;
    for (qsizetype i = 0; i < stages->size(); ++i)
        result.append({fileOf(request, stages->at(i), ids.at(i), i, stages->size()), stages->at(i).plan});
    return result;
}

Result<QList<Saved>> preparedAll(const Project &project, const dialect::Dialect &dialect, const SaveRequest &request,
                                 const QList<Planned> &plans, const database::CancelToken &cancel)
{
    QList<Saved> all;
    QList<migration::MigrationFile> files;
    for (const Planned &one : plans)
        files.append(one.file);
    ProofMaterial material;
    if (request.prove) {
        const auto sample = sampleFor(dialect, request.rowsFrom, request.base, files, cancel);
        if (!sample)
            return fail(sample.error());
        material.sample = *sample;
    }
    for (const Planned &one : plans) {
        Result<Saved> saved = prepared(project, dialect, request, one.plan, one.file, material, cancel);
        if (!saved && plans.size() > 1) {
            Error error = saved.error();
            error.message = text("project", "%1: %2", {one.file.title, error.message.toString()});
            return fail(error);
        }
        if (!saved)
            return fail(saved.error());
        // The database spells some things otherwise than they were planned: the chain is of what it says.
        if (!all.isEmpty())
            saved->file.proof->from = all.last().file.proof->to;
        all.append(*std::move(saved));
        if (one.plan.changes.isEmpty())
            material.preparations.append(one.file.up);
        else
            material.preparations.clear();
    }
    return all;
}

Result<QList<Saved>> saveMigrations(const Project &project, const dialect::Dialect &dialect, const SaveRequest &request,
                                    const database::CancelToken &cancel)
{
    if (!project.tool.format.isEmpty())
        return saveToolMigrations(project, dialect, request, cancel);
    if (request.form == Form::Single) {
        return saveMigration(project, dialect, request, cancel).map([](const Saved &saved) {
            return QList<Saved>{saved};
        });
    }
    Result<migration::MigrationDirectory> directory = directoryAtBase(project, dialect, request, cancel);
    if (!directory)
        return fail(directory.error());
    const Result<QList<Planned>> plans = planStages(dialect, project.targetVersion, *directory, request);
    if (!plans)
        return fail(plans.error());
    Result<QList<Saved>> all = preparedAll(project, dialect, request, *plans, cancel);
    if (!all)
        return all;
    for (qsizetype i = 0; i < all->size(); ++i) {
        const schema::Schema &before = i == 0 ? request.base : all->at(i - 1).reached;
        Result<Saved> written = write(project, dialect, *directory, request, before, all->at(i));
        if (!written)
            return fail(written.error());
        (*all)[i] = *std::move(written);
        directory = migration::readDirectory(project.migrationsPath());
        if (!directory)
            return fail(directory.error());
    }
    return all;
}

Result<QList<migration::MigrationFile>> previewMigrations(const dialect::Dialect &dialect, int targetVersion,
                                                          const migration::MigrationDirectory &directory,
                                                          const SaveRequest &request)
{
    return planStages(dialect, targetVersion, directory, request).map([](const QList<Planned> &plans) {
        QList<migration::MigrationFile> files;
        for (const Planned &one : plans)
            files.append(one.file);
        return files;
    });
}

} // namespace relvar::project
