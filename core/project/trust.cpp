// SPDX-License-Identifier: GPL-3.0-or-later
// The list of folders whose SQL may run: in the user's own configuration, so that a project cannot trust itself.
#include "migration/atomicwrite.h"
#include "project/workflow.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

QString listPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/relvar/trusted.json"_s;
}

/// Without symbolic links: a link to a trusted folder is that folder.
QString canonicalPath(const Project &project)
{
    return QFileInfo(project.path).canonicalFilePath();
}

QJsonArray readList()
{
    QFile file(listPath());
    // A list that is missing or damaged trusts nobody.
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

} // namespace

bool isTrusted(const Project &project)
{
    const QString path = canonicalPath(project);
    return !path.isEmpty() && readList().contains(path);
}

Result<> trust(const Project &project)
{
    if (isTrusted(project))
        return {};
    QJsonArray list = readList();
    list.append(canonicalPath(project));
    return migration::writeAtomically(listPath(), QJsonDocument(list).toJson(), migration::Access::Private);
}

Result<> checkTrust(const Project &project)
{
    if (isTrusted(project))
        return {};
    if (!QFileInfo::exists(project.path)) {
        return fail(ProjectError::NotAProject,
                    text("project", "The folder %1 is not there any more. Bring it back, or close the project.",
                         {QDir::toNativeSeparators(project.path)}),
                    {}, project.path);
    }
    const QString folder = project.tool.format.isEmpty() ? project.migrationsPath() : project.tool.folder;
    return fail(ProjectError::NotTrusted,
                text("project",
                     "The SQL of %1 was not run, because the folder is not trusted. Close the project and "
                     "open it again to say that it is.",
                     {QDir::toNativeSeparators(folder)}),
                {}, project.path);
}

} // namespace relvar::project
