// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opening.h"

#include "project/workflow.h"
#include "schema/hash.h"

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

Result<Opened> openDatabase(const QList<const dialect::Dialect *> &dialects, const QString &path)
{
    std::optional<Error> refusal;
    for (const dialect::Dialect *dialect : dialects) {
        database::ConnectionSettings settings;
        settings.name = QFileInfo(path).fileName();
        settings.dialect = dialect->id();
        settings.address = path;
        if (const Result<> usable = dialect->probe(settings); !usable) {
            if (!refusal)
                refusal = usable.error();
            continue;
        }
        database::ConnectionSettings readOnly = settings;
        readOnly.readOnly = true;
        const auto connection = dialect->open(readOnly);
        if (!connection)
            return fail(connection.error());
        Result<dialect::Snapshot> snapshot = dialect->introspect(**connection);
        if (!snapshot)
            return fail(snapshot.error());
        return OpenedDatabase{settings, dialect, std::move(snapshot->schema)};
    }
    Q_ASSERT(refusal);
    return fail(*refusal);
}

} // namespace

Result<Opened> openPath(const QList<const dialect::Dialect *> &dialects, const QString &path,
                        const database::CancelToken &cancel)
{
    const QFileInfo info(path);
    const QString absolute = info.absoluteFilePath();
    if (info.isDir())
        return openProject(dialects, absolute, cancel);
    if (info.fileName() == "relvar.toml"_L1)
        return openProject(dialects, info.absolutePath(), cancel);
    if (info.exists()) {
        const QString folder = project::findProject(info.absolutePath());
        if (!folder.isEmpty()) {
            const Result<project::Project> found = project::open(folder);
            if (found && lists(*found, absolute))
                return openProject(dialects, folder, cancel);
        }
    }
    return openDatabase(dialects, absolute);
}

Result<Opened> openProject(const QList<const dialect::Dialect *> &dialects, const QString &path,
                           const database::CancelToken &cancel)
{
    const QString folder = project::findProject(path);
    Result<project::Project> project = project::open(folder.isEmpty() ? path : folder);
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
    Result<migration::MigrationDirectory> directory = migration::readDirectory(project->migrationsPath());
    if (!directory)
        return fail(directory.error());
    if (!directory->files.isEmpty() && !project::isTrusted(*project))
        return NeedsTrust{*project};

    OpenedProject opened{.project = *project, .dialect = dialect, .directory = *directory};
    Result<schema::Schema> base = project::schemaAt(*project, *directory, *dialect, {}, cancel);
    if (!base)
        return fail(base.error());
    Result<diagram::Diagram> diagram = project::readDiagram(*project, *base);
    if (!diagram)
        return fail(diagram.error());
    opened.base = std::move(*base);
    opened.document.schema = opened.base;
    opened.document.diagram = std::move(*diagram);

    Result<std::optional<project::Draft>> draft = project::readDraft(*project);
    if (!draft)
        return fail(draft.error());
    if (draft->has_value()) {
        project::Draft &kept = **draft;
        opened.draftRestored = true;
        opened.draftOutdated = kept.chain != directory->chain && schema::hash(kept.base) != schema::hash(opened.base);
        opened.base = std::move(kept.base);
        opened.document = std::move(kept.document);
    }
    opened.document.naming = project->naming;
    return opened;
}

} // namespace relvar::shell
