// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/serverprograms.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QVersionNumber>

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

QString newestServerPrograms()
{
    QString newest;
    QVersionNumber version;
    for (const QString &folder : candidates()) {
        if (!holdsServerPrograms(folder))
            continue;
        const QVersionNumber found = versionOf(folder);
        if (found > version) {
            version = found;
            // A folder of links may lack the other programs of the package.
            newest = QFileInfo(QFileInfo(QDir(folder), u"postgres"_s).canonicalFilePath()).path();
        }
    }
    return newest;
}

} // namespace relvar::postgresql
