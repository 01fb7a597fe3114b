// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include "lint/ignorefile.h"
#include "migration/atomicwrite.h"
#include "migration/formats/formats.h"
#include "project/configuration.h"
#include "project/configurationedit.h"
#include "runner/execute.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

QString configurationPath(const QString &path)
{
    return path + u"/relvar.toml"_s;
}

QString ignorePath(const QString &path)
{
    return path + u"/lint.ignore"_s;
}

Result<QByteArray> readWhole(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ProjectError::BrokenFile,
                    text("project", "%1 cannot be read. Check its permissions.",
                         {QDir::toNativeSeparators(file.fileName())}),
                    file.errorString(), file.fileName());
    }
    return file.readAll();
}

/// Nothing when there is no such file.
Result<QByteArray> readIgnoreFile(const QString &path)
{
    return QFile::exists(ignorePath(path)) ? readWhole(ignorePath(path)) : QByteArray();
}

Result<> rewriteIgnoreFile(const QString &path, const std::function<QByteArray(const QByteArray &)> &edit)
{
    return readIgnoreFile(path).and_then([&](const QByteArray &content) {
        const QByteArray edited = edit(content);
        return edited == content ? Result<>() : migration::writeAtomically(ignorePath(path), edited);
    });
}

Result<QByteArray> readConfiguration(const QString &path)
{
    if (QFile::exists(configurationPath(path)))
        return readWhole(configurationPath(path));
    return fail(ProjectError::NotAProject,
                text("project",
                     "%1 is no project: it holds no relvar.toml. Choose another folder, or make a project "
                     "with relvar-cli init.",
                     {QDir::toNativeSeparators(path)}),
                {}, path);
}

Result<> makePrivateFolder(const QString &path)
{
    const QString folder = path + u"/.relvar"_s;
    if (!QDir().mkpath(folder)) {
        return fail(ProjectError::NotWritable,
                    text("project", "The folder %1 cannot be made. Check the permissions of the project's folder.",
                         {QDir::toNativeSeparators(folder)}),
                    {}, folder);
    }
    const QString ignore = folder + u"/.gitignore"_s;
    return QFile::exists(ignore) ? Result<>() : migration::writeAtomically(ignore, "*\n", migration::Access::Private);
}

/// Starts from what the file says now: somebody may have edited it since the project was opened.
Result<> rewriteConfiguration(const Project &project,
                              const std::function<Result<QByteArray>(const QByteArray &, const Project &)> &edit)
{
    const Result<QByteArray> content = readConfiguration(project.path);
    if (!content)
        return fail(content.error());
    const Result<Project> current = parseConfiguration(*content, project.path);
    if (!current)
        return fail(current.error());
    return edit(*content, *current).and_then([&project](const QByteArray &edited) {
        return migration::writeAtomically(configurationPath(project.path), edited);
    });
}

} // namespace

const database::ConnectionSettings *Project::connection(const QString &connectionName) const
{
    const auto found = std::find_if(connections.begin(), connections.end(), [&connectionName](const auto &settings) {
        return settings.name == connectionName;
    });
    return found == connections.end() ? nullptr : &*found;
}

const DatabaseGroup *Project::group(const QString &groupName) const
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&groupName](const DatabaseGroup &group) { return group.name == groupName; });
    return found == groups.end() ? nullptr : &*found;
}

bool Project::isOnlineUsual() const
{
    const auto isProduction = [](const database::ConnectionSettings &settings) {
        return settings.environment == database::Environment::Production;
    };
    return online.value_or(std::any_of(connections.cbegin(), connections.cend(), isProduction));
}

runner::BackupPolicy Project::backupPolicy() const
{
    if (backupsKept == 0)
        return {};
    return {backupFolder.isEmpty() ? path + u"/.relvar/backups"_s : backupFolder, backupsKept};
}

Result<Project> create(const QString &path, const QString &dialect,
                       const QList<database::ConnectionSettings> &connections, int targetVersion,
                       const ToolMigrations &tool, const QString &namingPreset)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFile::exists(configurationPath(folder))) {
        return fail(ProjectError::Exists,
                    text("project", "%1 is a project already. Open it, or choose another folder.",
                         {QDir::toNativeSeparators(folder)}),
                    {}, folder);
    }
    Project project;
    project.path = folder;
    project.dialect = dialect;
    project.connections = connections;
    project.targetVersion = targetVersion;
    project.tool = tool;
    project.namingPreset = namingPreset;
    if (!connections.isEmpty())
        project.defaultConnection = connections.first().name;
    if (tool.format.isEmpty() && !QDir().mkpath(project.migrationsPath())) {
        return fail(ProjectError::NotWritable,
                    text("project", "The folder %1 cannot be made. Check the permissions of the folder above it.",
                         {QDir::toNativeSeparators(project.migrationsPath())}),
                    {}, folder);
    }
    // relvar.toml comes last: a folder is a project only when the rest of it is there.
    return makePrivateFolder(folder)
        .and_then([&] { return migration::writeAtomically(configurationPath(folder), printConfiguration(project)); })
        .and_then([&] { return open(folder, Migrations::OfAnyTool); });
}

Result<Project> open(const QString &path, Migrations migrations)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return readConfiguration(folder).and_then([&](const QByteArray &content) -> Result<Project> {
        Result<Project> project = parseConfiguration(content, folder);
        if (!project)
            return project;
        if (migrations == Migrations::Own && !project->tool.format.isEmpty()) {
            return fail(ProjectError::OfAnotherTool,
                        text("project",
                             "The migrations of %1 are those of %2, and this can be done with Relvar's own alone. "
                             "relvar-cli status shows where a database stands with them.",
                             {QDir::toNativeSeparators(folder), formats::find(project->tool.format)->displayName()}),
                        {}, folder);
        }
        const Result<QByteArray> ignored = readIgnoreFile(folder);
        if (!ignored)
            return fail(ignored.error());
        project->lint.ignored = lint::parseIgnoreFile(*ignored);
        return project;
    });
}

Result<> ignoreProblem(const Project &project, const lint::Ignore &ignore)
{
    return rewriteIgnoreFile(project.path,
                             [&](const QByteArray &content) { return lint::withIgnored(content, ignore); });
}

Result<> heedProblem(const Project &project, const lint::Ignore &ignore)
{
    return rewriteIgnoreFile(project.path,
                             [&](const QByteArray &content) { return lint::withoutIgnored(content, ignore); });
}

Result<> addConnection(const Project &project, const database::ConnectionSettings &settings)
{
    return rewriteConfiguration(project, [&settings](const QByteArray &toml, const Project &current) {
        return withConnection(toml, current, settings);
    });
}

Result<> updateConnection(const Project &project, const QString &name, const database::ConnectionSettings &settings)
{
    return rewriteConfiguration(project, [&name, &settings](const QByteArray &toml, const Project &current) {
        return withChangedConnection(toml, current, name, settings);
    });
}

Result<> removeConnection(const Project &project, const QString &name)
{
    return rewriteConfiguration(project, [&name](const QByteArray &toml, const Project &current) {
        return withoutConnection(toml, current, name);
    });
}

Result<> ignoreDrift(const Project &project, const QStringList &rules)
{
    return rewriteConfiguration(project, [&rules](const QByteArray &toml, Project current) {
        Result<QByteArray> content = toml;
        for (const QString &rule : rules) {
            content = withDriftRule(*content, current, rule);
            if (!content)
                break;
            if (!current.driftIgnore.contains(rule))
                current.driftIgnore.append(rule);
        }
        return content;
    });
}

Result<> keepRecords(const Project &project, bool records)
{
    return rewriteConfiguration(project, [records](const QByteArray &toml, const Project &current) {
        return withRecords(toml, current, records);
    });
}

Result<> useNamingPreset(const Project &project, const QString &preset)
{
    return rewriteConfiguration(project, [&preset](const QByteArray &toml, const Project &current) {
        return withNamingPreset(toml, current, preset);
    });
}

QString findProject(const QString &startPath)
{
    QDir folder(QFileInfo(startPath).absoluteFilePath());
    while (true) {
        if (QFile::exists(configurationPath(folder.path())))
            return folder.path();
        if (!folder.cdUp())
            return {};
    }
}

} // namespace relvar::project
