// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/demo.h"

#include "project/workflow.h"
#include "runner/execute.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

tl::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return fail(project::ProjectError::NotWritable,
                text("shell",
                     QT_TRANSLATE_NOOP("shell",
                                       "The demo could not be copied to %1. Make room there, or allow writing."),
                     {path}),
                reason);
}

Result<> copyFolder(const QString &source, const QString &target)
{
    QDirIterator files(source, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = target + from.mid(source.size());
        if (!QDir().mkpath(QFileInfo(to).absolutePath()))
            return cannotWrite(to, {});
        QFile file(from);
        if (!file.copy(to))
            return cannotWrite(to, file.errorString());
        // What is copied out of a resource is read-only.
        QFile::setPermissions(to, QFile::permissions(to) | QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                      | QFile::ReadOther);
    }
    return {};
}

} // namespace

Result<QString> prepareDemo(const QList<const dialect::Dialect *> &dialects, const QString &source,
                            const QString &folder, const database::CancelToken &cancel)
{
    if (QDir(folder).exists() && !QDir(folder).removeRecursively())
        return cannotWrite(folder, {});
    if (auto copied = copyFolder(source, folder); !copied)
        return fail(copied.error());
    const Result<project::Project> project = project::open(folder);
    if (!project)
        return fail(project.error());
    if (auto trusted = project::trust(*project); !trusted)
        return fail(trusted.error());
    const dialect::Dialect *dialect = dialect::find(dialects, project->dialect);
    const database::ConnectionSettings *settings = project->connection(project->defaultConnection);
    Q_ASSERT(dialect && settings);
    // A database on a server is there already.
    if (dialect->capabilities().serverSchemes.isEmpty()) {
        QFile database(settings->address);
        if (!database.open(QIODevice::WriteOnly))
            return cannotWrite(settings->address, database.errorString());
    }

    const Result<migration::MigrationDirectory> directory = migration::readDirectory(project->migrationsPath());
    if (!directory)
        return fail(directory.error());
    const auto connection = dialect->open(*settings);
    if (!connection)
        return fail(connection.error());
    if (auto made = migration::createLedger(**connection, *dialect); !made)
        return fail(made.error());
    runner::Target target;
    target.count = int(directory->files.size()) - 1;
    const Result<runner::RunPlan> plan = runner::planUp(*directory, {}, target);
    if (!plan)
        return fail(plan.error());
    const runner::RunOptions options{.database = settings->name, .toolVersion = QCoreApplication::applicationVersion()};
    const Result<runner::RunFinished> ran = runner::executeMigrations(
        **connection, *settings, *dialect, *plan, options, [](const runner::RunEvent &) {}, cancel);
    if (!ran)
        return fail(ran.error());
    return project->path;
}

} // namespace relvar::shell
