// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/runlife.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;
using migration::RunLife;

namespace {

/// When the process began, as the system counts it; empty where it does not say.
/// https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
QString beginOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    // The name of the program, in parentheses, may hold anything; what is counted comes behind it.
    constexpr qsizetype afterName = 19;
    return QString::fromLatin1(line.mid(line.lastIndexOf(')') + 2).split(' ').value(afterName));
}

bool isThere(qint64 process)
{
    return process > 0 && (::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

} // namespace

QString thisProcess()
{
    const qint64 process = QCoreApplication::applicationPid();
    return u"%1/%2@%3"_s.arg(QString::number(process), beginOf(process), QSysInfo::machineHostName());
}

RunLife lifeOf(const migration::LedgerRow &row)
{
    const qsizetype at = row.process.indexOf(u'@');
    if (at < 0 || row.process.mid(at + 1) != QSysInfo::machineHostName())
        return RunLife::NotKnown;
    const QStringList parts = row.process.left(at).split(u'/');
    const qint64 process = parts.constFirst().toLongLong();
    // A process that goes on may have ended its run: it knows best itself.
    if (row.process == thisProcess())
        return RunLife::NotKnown;
    const bool isTheSame = parts.value(1).isEmpty() || parts.value(1) == beginOf(process);
    return isThere(process) && isTheSame ? RunLife::GoesOn : RunLife::Ended;
}

Result<QHash<QString, RunLife>> readRunLives(database::Connection &connection, const dialect::Dialect &dialect,
                                             const QList<migration::LedgerRow> &rows)
{
    QHash<QString, RunLife> lives;
    for (const migration::LedgerRow &row : rows) {
        const bool tells = row.status == migration::RowStatus::Running || row.status == migration::RowStatus::Reverting
                           || row.status == migration::RowStatus::Undoing;
        if (tells)
            lives.insert(row.id, lifeOf(row));
    }
    if (lives.isEmpty() || !dialect.capabilities().runLock || connection.isPooled())
        return lives;
    const Result<std::optional<QString>> holder = dialect.runLockHolder(connection);
    if (!holder)
        return fail(holder.error());
    for (const migration::LedgerRow &row : rows) {
        const auto life = lives.find(row.id);
        if (life == lives.end())
            continue;
        // The lock goes with its process. Another one may have it by now.
        if (!*holder)
            *life = RunLife::Ended;
        else if (*life == RunLife::NotKnown && !row.process.isEmpty())
            *life = RunLife::GoesOn;
    }
    return lives;
}

} // namespace relvar::runner
