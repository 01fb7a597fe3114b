// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/runevent.h"

#include "base/overloaded.h"
#include "migration/migrationfile.h"

#include <QLocale>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestSql = 160;

QString oneLine(const QString &sql)
{
    const QString line = sql.simplified();
    return line.size() <= longestSql ? line : line.left(longestSql - 1) + u'…';
}

Text fileFinished(const FileFinished &event)
{
    const QStringList arguments{event.shown(), QString::number(event.durationMs)};
    switch (event.outcome) {
    case FileFinished::Outcome::Applied:
        return text("runner", "Applied %1 in %2 ms", arguments);
    case FileFinished::Outcome::Reverted:
        return text("runner", "Reverted %1 in %2 ms", arguments);
    case FileFinished::Outcome::RolledBack:
        return text("runner", "Rolled back %1: the database is as it was before it", arguments);
    case FileFinished::Outcome::Unfinished:
        return text("runner", "%1 ran without a transaction: what the statement that stopped did may be there in part",
                    arguments);
    case FileFinished::Outcome::HalfDone:
        return text("runner", "%1 is half done: it ran without a transaction and could not be rolled back", arguments);
    case FileFinished::Outcome::Unknown:
        return text("runner", "The connection was lost: it is not known whether %1 is in the database", arguments);
    }
    Q_UNREACHABLE();
}

Text progressText(const StatementProgress &event)
{
    const QLocale locale = QLocale::c();
    QStringList arguments{QString::number(event.number), QString::number(event.of),
                          QString::number(event.elapsedMs / 1000), event.progress.phase,
                          locale.toString(event.progress.done), locale.toString(event.progress.of)};
    if (event.progress.phase.isEmpty())
        return text("runner", "Statement %1 of %2 runs for %3 s", arguments);
    if (event.progress.done == 0 && event.progress.of == 0)
        return text("runner", "Statement %1 of %2 runs for %3 s: %4", arguments);
    if (event.progress.of == 0)
        return text("runner", "Statement %1 of %2 runs for %3 s: %4, %5 done", arguments);
    arguments.append(QString::number(100 * event.progress.done / event.progress.of));
    return text("runner", "Statement %1 of %2 runs for %3 s: %4, %5 of %6 (%7 %)", arguments);
}

Text blockedText(const BlockedBy &event)
{
    if (event.blockers.isEmpty())
        return text("runner", "The statement does not wait any more");
    QStringList sessions;
    for (const dialect::Blocker &blocker : event.blockers)
        sessions.append(describe(blocker));
    return text("runner", "The statement waits for %1", {sessions.join(u"; "_s)});
}

QString shownName(const QString &id, const QString &name, bool isWholeName)
{
    return isWholeName ? name : migration::fullName(id, name);
}

} // namespace

QString FileStarted::shown() const
{
    return shownName(id, name, isWholeName);
}

QString FileFinished::shown() const
{
    return shownName(id, name, isWholeName);
}

QString describe(const dialect::Blocker &blocker)
{
    QStringList known{text("runner", "process %1", {QString::number(blocker.session)}).toString()};
    if (!blocker.user.isEmpty())
        known.append(text("runner", "user %1", {blocker.user}).toString());
    if (!blocker.application.isEmpty())
        known.append(blocker.application);
    known.append(text("runner", "for %1 s", {QString::number(blocker.ageSeconds)}).toString());
    const QString session = known.join(u", "_s);
    if (blocker.isIdle)
        return text("runner", "%1, which does nothing and keeps its transaction open", {session}).toString();
    return blocker.statement.isEmpty() ? session : session + u": "_s + oneLine(blocker.statement);
}

QString describe(const RunEvent &event)
{
    const Text line = std::visit(
        Overloaded{
            [](const RunStarted &started) {
                const QStringList arguments{started.database, QString::number(started.files)};
                return started.direction == Direction::Up ? text("runner", "Apply to %1: %2 migration(s)", arguments)
                                                          : text("runner", "Revert on %1: %2 migration(s)", arguments);
            },
            [](const LockWaiting &waiting) {
                return waiting.holder.isEmpty()
                           ? text("runner", "Waiting: another process is writing to the database")
                           : text("runner", "Waiting for %1, which is writing to the database", {waiting.holder});
            },
            [](const NoticeReceived &notice) {
                return text("runner", "%1: %2", {notice.severity, notice.message});
            },
            [](const Remarked &remarked) { return remarked.text; },
            [](const BackupStarted &started) { return text("runner", "Copy the database to %1", {started.path}); },
            [](const BackupProgress &progress) {
                return text("runner", "%1 % of the copy", {QString::number(progress.percent)});
            },
            [](const BackupFinished &finished) {
                return text("runner",
                            "%1 is kept in %2 (%3). To go back to it, with every program that uses %1 closed: sqlite3 "
                            "%1 \".restore '%2'\"",
                            {finished.database, finished.path, QLocale::c().formattedDataSize(finished.bytes)});
            },
            [](const FileStarted &started) {
                return text("runner", "Begin %1: %2 statement(s)",
                            {started.shown(), QString::number(started.statements)});
            },
            [](const StatementStarted &started) {
                return text("runner", "%1/%2 %3",
                            {QString::number(started.number), QString::number(started.of), oneLine(started.sql)});
            },
            [](const StatementProgress &progress) { return progressText(progress); },
            [](const BlockedBy &blocked) { return blockedText(blocked); },
            [](const StatementSucceeded &succeeded) {
                const QStringList arguments{QString::number(succeeded.number), QString::number(succeeded.durationMs),
                                            QString::number(succeeded.rows)};
                return succeeded.rows > 0 ? text("runner", "Statement %1 done in %2 ms, %3 row(s)", arguments)
                                          : text("runner", "Statement %1 done in %2 ms", arguments);
            },
            [](const StatementFailed &failed) {
                return text("runner", "Statement %1 of %2 in line %3 failed: %4",
                            {QString::number(failed.number), QString::number(failed.of), QString::number(failed.line),
                             failed.error.toString()});
            },
            [](const Retrying &retrying) {
                return text("runner", "Try %1 of %2 again in %3 ms: %4",
                            {QString::number(retrying.attempt), QString::number(retrying.of),
                             QString::number(retrying.waitMs), retrying.cause.message.toString()});
            },
            [](const FileFinished &finished) { return fileFinished(finished); },
            [](const RunFinished &finished) { return finished.sentence; },
        },
        event);
    return line.toString();
}

} // namespace relvar::runner
