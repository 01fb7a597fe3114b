// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/workflow.h"

#include <QDir>
#include <QFile>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> writeBaseline(const Project &project, const dialect::Dialect &dialect, database::Connection &connection,
                       const database::ConnectionSettings &settings, const dialect::ScratchPlace &scratch,
                       const database::CancelToken &cancel)
{
    const Result<dialect::Snapshot> snapshot = dialect.introspect(connection);
    if (!snapshot)
        return fail(snapshot.error());
    if (const dialect::NotHandled *hidden = dialect::findNotVisible(snapshot->notHandled)) {
        return fail(Error{database::DatabaseError::PermissionDenied,
                          text("project", "The first migration cannot be made from %1: the user may not read its %2. "
                                          "Connect as the owner of the database.",
                               {settings.name, hidden->name}),
                          hidden->reason});
    }
    // An empty database has nothing to take over: its first migration is the first change.
    const schema::Schema empty = dialect.emptySchema();
    const schema::Schema whole = diff::pair(empty, snapshot->schema, dialect.rules());
    if (diff::diff(empty, whole, dialect.rules()).isEmpty())
        return {};
    const Result<Saved> saved = saveMigration(
        project, dialect,
        {.name = u"Baseline"_s, .base = empty, .draft = {.schema = whole}, .wayBack = false, .scratch = scratch},
        cancel);
    if (!saved)
        return fail(saved.error());
    return migration::readDirectory(project.migrationsPath())
        .and_then([&](const migration::MigrationDirectory &directory) {
            return runner::baseline(connection, dialect, directory, saved->file.id, {.database = settings.name});
        })
        .map([](int) {});
}

/// Takes away what create() and saveMigration() made, and nothing else.
void removeTraces(const QString &path, bool folderIsOurs, bool migrationsAreOurs)
{
    if (folderIsOurs) {
        QDir(path).removeRecursively();
        return;
    }
    QFile::remove(path + u"/relvar.toml"_s);
    QDir(path + u"/.relvar"_s).removeRecursively();
    if (migrationsAreOurs)
        QDir(path + u"/migrations"_s).removeRecursively();
}

} // namespace

Result<Project> adoptDatabase(const QString &projectPath, const dialect::Dialect &dialect,
                              const database::ConnectionSettings &settings, const database::CancelToken &cancel,
                              const dialect::ScratchPlace &scratch)
{
    if (settings.readOnly) {
        return fail(runner::RunError::ReadOnly,
                    text("project",
                         "The connection %1 is read-only, and the database has to remember its first "
                         "migration. Allow writing, or choose another connection.",
                         {settings.name}));
    }
    const Result<std::unique_ptr<database::Connection>> connection = dialect.open(settings, cancel);
    if (!connection)
        return fail(connection.error());
    const bool folderIsOurs = !QDir(projectPath).exists();
    const bool migrationsAreOurs = !QDir(projectPath + u"/migrations"_s).exists();
    if (!migrationsAreOurs && !QDir(projectPath + u"/migrations"_s).isEmpty()) {
        return fail(ProjectError::Exists,
                    text("project", "%1 has migrations already. Choose an empty folder for the project.",
                         {QDir::toNativeSeparators(projectPath)}),
                    {}, projectPath);
    }
    // A file works with whatever library it is opened with; a server has its version.
    const bool isServer = !dialect.capabilities().serverSchemes.isEmpty();
    Result<Project> project
        = create(projectPath, dialect.id(), {settings}, isServer ? (*connection)->facts().version : 0);
    // A folder that is a project already stays as it is.
    if (!project)
        return project;
    if (const Result<> written = writeBaseline(*project, dialect, **connection, settings, scratch, cancel); !written) {
        removeTraces(projectPath, folderIsOurs, migrationsAreOurs);
        return fail(written.error());
    }
    return project;
}

} // namespace relvar::project
