// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/lockholder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The file's number within its file system, as /proc/locks ends its third word with; empty when there is none.
QByteArray inodeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? ':' + QByteArray::number(quint64(status.st_ino))
                                                                     : QByteArray();
}

/// Numbers of files are told apart by their file system, which some layers of Linux hide.
bool hasOpen(const QByteArray &process, const QString &path)
{
    const QDir folder(u"/proc/"_s + QString::fromLatin1(process) + u"/fd"_s);
    const QString wanted = QFileInfo(path).canonicalFilePath();
    for (const QString &name : folder.entryList(QDir::Files | QDir::System)) {
        if (QFile::symLinkTarget(folder.filePath(name)) == wanted)
            return true;
    }
    return false;
}

QString nameOf(const QByteArray &process)
{
    QFile name(u"/proc/"_s + QString::fromLatin1(process) + u"/comm"_s);
    if (!name.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(name.readAll().trimmed()) + u" (process "_s + QString::fromLatin1(process) + u')';
}

} // namespace

QString lockHolder(const QString &path)
{
    QFile locks(u"/proc/locks"_s);
    if (!locks.open(QIODevice::ReadOnly))
        return {};
    const QByteArray self = QByteArray::number(QCoreApplication::applicationPid());
    const QList<QByteArray> lines = locks.readAll().split('\n');
    // Who writes is in the way of all; who reads only of a writer, and at this moment, not in WAL mode. This program
    // may hold a lock itself while it waits: only when nobody else does is it another connection of its own.
    struct Holder
    {
        QByteArray kind;
        bool isSelf;
    };
    for (const Holder &holder : {Holder{"WRITE", false}, Holder{"READ", false}, Holder{"WRITE", true}}) {
        // In WAL mode writers meet at the file beside it.
        for (const QString &file : {path, path + u"-shm"_s}) {
            const QByteArray inode = inodeOf(file);
            for (const QByteArray &line : lines) {
                // 1: POSIX ADVISORY WRITE 4711 08:02:1312 1073741825 1073741825
                const QList<QByteArray> words = line.simplified().split(' ');
                if (inode.isEmpty() || words.size() < 6 || words.at(3) != holder.kind || !words.at(5).endsWith(inode)
                    || (words.at(4) == self) != holder.isSelf || !hasOpen(words.at(4), file)) {
                    continue;
                }
                if (const QString name = nameOf(words.at(4)); !name.isEmpty())
                    return name;
            }
        }
    }
    return {};
}

} // namespace relvar::sqlite
