// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opening.h"

#include "project/adopttool.h"
#include "project/diagramfile.h"
#include "project/rebasedraft.h"
#include "project/toolschema.h"
#include "project/workflow.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

bool lists(const project::Project &project, const QString &file)
{
    return std::any_of(project.connections.cbegin(), project.connections.cend(),
                       [&file](const database::ConnectionSettings &settings) {
                           return QFileInfo(settings.address) == QFileInfo(file);
                       });
}

/// Diagrams that came into the folder while the draft was away.
void addUnknown(QList<diagram::Diagram> &diagrams, const QList<diagram::Diagram> &inFolder)
{
    for (const diagram::Diagram &diagram : inFolder) {
        const bool isKnown = std::any_of(diagrams.cbegin(), diagrams.cend(), [&](const diagram::Diagram &known) {
            return known.name.compare(diagram.name, Qt::CaseInsensitive) == 0;
        });
        if (!isKnown)
            diagrams.append(diagram);
    }
}

/// The folder of the project that lists the file, or empty.
QString projectOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return {};
    const QString folder = project::findProject(info.absolutePath());
    if (folder.isEmpty())
        return {};
    const Result<project::Project> found = project::open(folder, project::Migrations::OfAnyTool);
    return found && lists(*found, info.absoluteFilePath()) ? folder : QString();
}

Result<Opened> readDatabase(const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
                            const database::CancelToken &cancel)
{
    database::ConnectionSettings readOnly = settings;
    readOnly.readOnly = true;
    const auto connection = dialect.open(readOnly, cancel);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(cancel, **connection);
    Result<dialect::Snapshot> snapshot = dialect.introspect(**connection);
    if (!snapshot)
        return fail(snapshot.error());
    OpenedDatabase opened{.settings = settings, .dialect = &dialect, .base = std::move(snapshot->schema)};
    opened.document.schema = opened.base;
    Result<std::optional<project::Draft>> draft = project::readDatabaseDraft(settings.address);
    if (!draft)
        return fail(draft.error());
    if (draft->has_value()) {
        opened.base = std::move((*draft)->base);
        opened.document = std::move((*draft)->document);
        opened.draftRestored = true;
    }
    return opened;
}

Result<Opened> openFile(const QList<const dialect::Dialect *> &dialects, const QString &path,
                        const database::CancelToken &cancel)
{
    std::optional<Error> refusal;
    for (const dialect::Dialect *dialect : dialects) {
        if (!dialect->capabilities().serverSchemes.isEmpty())
            continue;
        const database::ConnectionSettings settings{.name = QFileInfo(path).fileName(),
                                                    .dialect = dialect->id(),
                                                    .address = path};
        const Result<> usable = dialect->probe(settings);
        if (usable)
            return readDatabase(*dialect, settings, cancel);
        if (!refusal)
            refusal = usable.error();
    }
    Q_ASSERT(refusal);
    return fail(*refusal);
}

/// The schema after the newest migration; of another tool's, where it is known.
Result<std::optional<schema::Schema>> readHead(OpenedProject &opened, const database::CancelToken &cancel)
{
    if (opened.tool) {
        Result<project::ToolHead> head = project::readToolHead(opened.project, *opened.dialect, cancel);
        if (!head)
            return fail(head.error());
        opened.tool = std::move(head->folder);
        opened.unknownHead = std::move(head->unknown);
        return std::move(head->schema);
    }
    Result<schema::Schema> schema = project::schemaAt(opened.project, opened.directory, *opened.dialect, {}, cancel);
    if (!schema)
        return fail(schema.error());
    return std::optional<schema::Schema>(*std::move(schema));
}

} // namespace

const dialect::Dialect *dialectOfUrl(const QList<const dialect::Dialect *> &dialects, const QString &url)
{
    const qsizetype end = url.indexOf("://"_L1);
    if (end <= 0)
        return nullptr;
    const QString scheme = url.left(end).toLower();
    const auto found = std::find_if(dialects.cbegin(), dialects.cend(), [&scheme](const dialect::Dialect *dialect) {
        return dialect->capabilities().serverSchemes.contains(scheme);
    });
    return found == dialects.cend() ? nullptr : *found;
}

Result<Opened> openPath(const QList<const dialect::Dialect *> &dialects, const QString &path,
                        const database::CancelToken &cancel)
{
    const QFileInfo info(path);
    const QString absolute = info.absoluteFilePath();
    if (info.isDir())
        return openProject(dialects, absolute, cancel);
    if (info.fileName() == "relvar.toml"_L1)
        return openProject(dialects, info.absolutePath(), cancel);
    if (const QString folder = projectOf(absolute); !folder.isEmpty())
        return openProject(dialects, folder, cancel);
    return openFile(dialects, absolute, cancel);
}

Result<Opened> openDatabase(const QList<const dialect::Dialect *> &dialects,
                            const database::ConnectionSettings &settings, const database::CancelToken &cancel)
{
    const dialect::Dialect *dialect = dialect::find(dialects, settings.dialect);
    Q_ASSERT(dialect);
    if (dialect->capabilities().serverSchemes.isEmpty()) {
        if (const QString folder = projectOf(settings.address); !folder.isEmpty())
            return openProject(dialects, folder, cancel);
    }
    if (const Result<> usable = dialect->probe(settings); !usable)
        return fail(usable.error());
    return readDatabase(*dialect, settings, cancel);
}

Result<Opened> openProject(const QList<const dialect::Dialect *> &dialects, const QString &path,
                           const database::CancelToken &cancel)
{
    const QString folder = project::findProject(path);
    if (folder.isEmpty()) {
        if (const QList<formats::Detected> found = formats::detect(path); !found.isEmpty())
            return NeedsAdoption{path, found, project::databaseOfRepository(path, dialects)};
    }
    Result<project::Project> project = project::open(folder.isEmpty() ? path : folder, project::Migrations::OfAnyTool);
    if (!project)
        return fail(project.error());
    const dialect::Dialect *dialect = dialect::find(dialects, project->dialect);
    if (!dialect) {
        return fail(project::ProjectError::BrokenFile,
                    text("shell",
                         QT_TRANSLATE_NOOP("shell",
                                           "The project is for the database product “%1”, which this program does not "
                                           "know. Check the line “dialect” in %2/relvar.toml."),
                         {project->dialect, project->path}));
    }
    OpenedProject opened{.project = *project, .dialect = dialect};
    bool wouldRun = false;
    if (const formats::Format *format = formats::find(project->tool.format)) {
        Result<formats::ToolFolder> tool = format->read(project->tool.folder);
        if (!tool)
            return fail(tool.error());
        wouldRun = project::holdsSql(*tool);
        opened.tool = *std::move(tool);
    } else {
        Result<migration::MigrationDirectory> directory = migration::readDirectory(project->migrationsPath());
        if (!directory)
            return fail(directory.error());
        wouldRun = !directory->files.isEmpty();
        opened.directory = *std::move(directory);
    }
    if (wouldRun && !project::isTrusted(*project))
        return NeedsTrust{*project};

    const Result<std::optional<schema::Schema>> head = readHead(opened, cancel);
    if (!head)
        return fail(head.error());
    opened.base = head->value_or(dialect->emptySchema());
    opened.document.schema = opened.base;

    Result<std::optional<project::Draft>> draft = project::readDraft(*project);
    if (!draft)
        return fail(draft.error());
    if (draft->has_value()) {
        project::Draft &kept = **draft;
        opened.draftRestored = true;
        opened.draftChain = kept.chain;
        if (*head && project::hasMoved(kept.base, opened.base))
            opened.head = std::move(opened.base);
        opened.base = std::move(kept.base);
        opened.document = std::move(kept.document);
    }
    const Result<QList<diagram::Diagram>> diagrams = project::readDiagrams(*project, opened.base);
    if (!diagrams)
        return fail(diagrams.error());
    opened.isUndrawn = !opened.draftRestored && QDir(project->path + u"/diagrams"_s).isEmpty();
    if (!opened.draftRestored)
        opened.document.diagrams = *diagrams;
    else
        addUnknown(opened.document.diagrams, *diagrams);
    opened.document.naming = project->naming;
    return opened;
}

} // namespace relvar::shell
