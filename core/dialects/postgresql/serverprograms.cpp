// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/serverprograms.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QVersionNumber>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

QStringList candidates()
{
    QStringList folders = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
    folders.append(u"/usr/local/pgsql/bin"_s);
    // Debian and SUSE; Fedora, as the packages of postgresql.org name them.
    const std::pair<QString, QString> parents[]
        = {{u"/usr/lib/postgresql"_s, u"*"_s}, {u"/usr/lib"_s, u"postgresql[0-9]*"_s}, {u"/usr"_s, u"pgsql-*"_s}};
    for (const auto &[parent, pattern] : parents) {
        const QDir dir(parent);
        for (const QString &name : dir.entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot))
            folders.append(dir.filePath(name + u"/bin"_s));
    }
    for (const QString &parent : qEnvironmentVariable("RELVAR_POSTGRESQL_SERVERS").split(u':', Qt::SkipEmptyParts)) {
        const QDir dir(parent);
        for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders.append(dir.filePath(name + u"/bin"_s));
    }
    return folders;
}

QVersionNumber versionOf(const QString &folder)
{
    QProcess program;
    program.start(folder + u"/initdb"_s, {u"--version"_s});
    // "initdb (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)"
    if (!program.waitForFinished(5000))
        return {};
    return QVersionNumber::fromString(QString::fromLatin1(program.readAllStandardOutput()).section(u' ', 2, 2));
}

} // namespace

bool holdsServerPrograms(const QString &folder)
{
    for (const QString &name : {u"initdb"_s, u"pg_ctl"_s, u"postgres"_s}) {
        if (!QFileInfo(QDir(folder), name).isExecutable())
            return false;
    }
    return true;
}

bool isReachableForServers(const QString &folder)
{
    if (geteuid() != 0)
        return true;
    QString path = QFileInfo(folder).canonicalFilePath();
    while (!path.isEmpty()) {
        struct stat entry
        {
        };
        if (stat(QFile::encodeName(path).constData(), &entry) != 0 || !(entry.st_mode & S_IXOTH))
            return false;
        if (path == u"/"_s)
            return true;
        path = QFileInfo(path).path();
    }
    return false;
}

int majorOfServerPrograms(const QString &folder)
{
    return versionOf(folder).majorVersion();
}

QList<ServerPrograms> installedServerPrograms()
{
    QList<ServerPrograms> found;
    for (const QString &candidate : candidates()) {
        if (!holdsServerPrograms(candidate) || !isReachableForServers(candidate))
            continue;
        // A folder of links may lack the other programs of the package.
        const QString folder = QFileInfo(QFileInfo(QDir(candidate), u"postgres"_s).canonicalFilePath()).path();
        const bool isKnown = std::any_of(found.cbegin(), found.cend(),
                                         [&](const ServerPrograms &one) { return one.folder == folder; });
        const QVersionNumber version = isKnown ? QVersionNumber() : versionOf(candidate);
        if (!version.isNull())
            found.append({folder, version.majorVersion(), version.minorVersion()});
    }
    std::stable_sort(found.begin(), found.end(), [](const ServerPrograms &left, const ServerPrograms &right) {
        return std::pair(left.major, left.minor) > std::pair(right.major, right.minor);
    });
    return found;
}

QString newestServerPrograms()
{
    return serverProgramsFor(0).folder;
}

ServerPrograms serverProgramsFor(int major)
{
    const QList<ServerPrograms> installed = installedServerPrograms();
    ServerPrograms best = installed.value(0);
    for (const ServerPrograms &one : installed) {
        if (major > 0 && one.major >= major && one.major < best.major)
            best = one;
    }
    return best;
}

} // namespace relvar::postgresql
