// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/lock.h"

#include "runner/pause.h"

#include <QElapsedTimer>

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pauseMs = 50;
constexpr int firstPollMs = 100;
constexpr int longestPollMs = 500;

Error waitCancelled()
{
    return Error{RunError::Cancelled, text("runner", "The run was cancelled while it waited for the database.")};
}

Result<> executeAll(database::Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const Result<qint64> executed = connection.execute(statement); !executed)
            return fail(executed.error());
    }
    return {};
}

} // namespace

bool isLocked(const Error &error)
{
    return error.code.name().endsWith(".Locked");
}

QStringList beginStatements(const dialect::Dialect &dialect, const QString &begin)
{
    const QString lockLedger = dialect.lockLedgerStatement();
    return lockLedger.isEmpty() ? QStringList{begin} : QStringList{begin, lockLedger};
}

Result<> beginWaiting(database::Connection &connection, const QStringList &statements, const RunOptions &options,
                      const EventSink &sink, bool &announced, const database::CancelToken &cancel)
{
    QElapsedTimer waited;
    waited.start();
    while (true) {
        // The driver waits too before it says that the database is locked; cancelling ends that as well.
        const Result<> begun = [&] {
            const database::Interruptible interruptible(cancel, connection);
            return executeAll(connection, statements);
        }();
        if (begun && !cancel.isCancelled())
            return {};
        rollBack(connection);
        if (cancel.isCancelled())
            return fail(waitCancelled());
        if (!isLocked(begun.error()))
            return begun;
        if (!announced) {
            announced = true;
            sink(LockWaiting{});
        }
        if (waited.hasExpired(options.lockTimeoutMs)) {
            return fail(RunError::Locked,
                        text("runner",
                             "%1 is locked: another process is writing to it, for more than %2 s. Finish or "
                             "stop that process, then run again.",
                             {options.database, QString::number(options.lockTimeoutMs / 1000.0)}),
                        begun.error().detail, options.database);
        }
        if (!pause(pauseMs, cancel))
            return fail(waitCancelled());
    }
}

void rollBack(database::Connection &connection)
{
    // The database ends a transaction by itself after some errors (a full disk): then there is nothing left to do. A
    // rollback that fails is one that the database does when the connection closes.
    if (connection.inTransaction())
        static_cast<void>(connection.execute(u"ROLLBACK"_s));
}

Result<std::unique_ptr<database::Connection>> takeRunLock(const dialect::Dialect &dialect,
                                                          const database::ConnectionSettings &settings,
                                                          const RunOptions &options, const EventSink &sink,
                                                          const database::CancelToken &cancel)
{
    if (!dialect.capabilities().runLock)
        return std::unique_ptr<database::Connection>();
    Result<std::unique_ptr<database::Connection>> watching = dialect.open(settings, cancel);
    if (!watching)
        return watching;
    QElapsedTimer waited;
    waited.start();
    bool announced = false;
    for (int pollMs = firstPollMs;; pollMs = std::min(2 * pollMs, longestPollMs)) {
        const Result<dialect::RunLock> lock = [&] {
            const database::Interruptible interruptible(cancel, **watching);
            return dialect.tryRunLock(**watching);
        }();
        if (cancel.isCancelled())
            return fail(waitCancelled());
        if (!lock)
            return fail(lock.error());
        if (lock->taken)
            return watching;
        if (!announced) {
            announced = true;
            sink(LockWaiting{lock->holder});
        }
        if (waited.hasExpired(options.lockTimeoutMs)) {
            const QStringList arguments{options.database, QString::number(options.lockTimeoutMs / 1000.0),
                                        lock->holder};
            return fail(RunError::Locked,
                        lock->holder.isEmpty()
                            ? text("runner",
                                   "Another run holds the lock of %1 for more than %2 s. Wait until it is done, "
                                   "then run again.",
                                   arguments)
                            : text("runner",
                                   "%3 holds the lock of %1 for more than %2 s. Wait until it is done, then run "
                                   "again.",
                                   arguments),
                        {}, options.database);
        }
        if (!pause(pollMs, cancel))
            return fail(waitCancelled());
    }
}

} // namespace relvar::runner
