// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/lock.h"

#include <QElapsedTimer>
#include <QThread>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned long pauseMs = 50;

} // namespace

bool isLocked(const Error &error)
{
    return error.code.name().endsWith(".Locked");
}

Result<> beginWaiting(database::Connection &connection, const QString &beginStatement, const RunOptions &options,
                      const EventSink &sink, bool &announced, const database::CancelToken &cancel)
{
    QElapsedTimer waited;
    waited.start();
    while (true) {
        // The driver waits too before it says that the database is locked; cancelling ends that as well.
        const Result<qint64> begun = [&] {
            const database::Interruptible interruptible(cancel, connection);
            return connection.execute(beginStatement);
        }();
        if (cancel.isCancelled()) {
            rollBack(connection);
            return fail(RunError::Cancelled, text("runner", "The run was cancelled while it waited for the database."));
        }
        if (begun)
            return {};
        if (!isLocked(begun.error()))
            return fail(begun.error());
        if (!announced) {
            announced = true;
            sink(LockWaiting{});
        }
        if (waited.hasExpired(options.lockTimeoutMs)) {
            return fail(RunError::Locked,
                        text("runner", "%1 is locked: another process is writing to it, for more than %2 s. Finish or "
                                       "stop that process, then run again.",
                             {options.database, QString::number(options.lockTimeoutMs / 1000.0)}),
                        begun.error().detail, options.database);
        }
        QThread::msleep(pauseMs);
    }
}

void rollBack(database::Connection &connection)
{
    // The database ends a transaction by itself after some errors (a full disk): then there is nothing left to do. A
    // rollback that fails is one that the database does when the connection closes.
    if (connection.inTransaction())
        static_cast<void>(connection.execute(u"ROLLBACK"_s));
}

} // namespace relvar::runner
