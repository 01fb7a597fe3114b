// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/toollock.h"

#include "runner/pause.h"

#include <QElapsedTimer>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Waits until the lock is the connection's. Behind a pooler it is its transaction's, which stays open: a lock of the
/// session would stay with whoever gets the session next.
Result<> takeAdvisoryLock(database::Connection &connection, qint64 key, const RunOptions &options,
                          const EventSink &sink, const database::CancelToken &cancel)
{
    constexpr int pollMs = 200;
    QElapsedTimer waited;
    waited.start();
    const QString function = connection.inTransaction() ? u"pg_try_advisory_xact_lock"_s : u"pg_try_advisory_lock"_s;
    for (bool announced = false;; announced = true) {
        const Result<database::ResultSet> taken = connection.query(
            u"SELECT CASE WHEN pg_catalog.%1(%2) THEN 1 ELSE 0 END"_s.arg(function, QString::number(key)));
        if (!taken)
            return fail(taken.error());
        if (taken->rows.value(0).value(0).toInt() == 1)
            return {};
        if (!announced)
            sink(LockWaiting{});
        if (waited.hasExpired(options.lockTimeoutMs)) {
            return fail(RunError::Locked,
                        text("runner",
                             "Another run of the tool holds the lock of %1 for more than %2 s. Wait until it "
                             "is done, then run again.",
                             {options.database, QString::number(options.lockTimeoutMs / 1000.0)}),
                        {}, options.database);
        }
        if (!pause(pollMs, cancel))
            return fail(RunError::Cancelled, text("runner", "The run was cancelled while it waited for the database."));
    }
}

} // namespace

Result<std::unique_ptr<database::Connection>> takeToolLocks(const database::ConnectionSettings &settings,
                                                            const dialect::Dialect &dialect,
                                                            const formats::Format &format, const RunOptions &options,
                                                            const EventSink &sink, const database::CancelToken &cancel)
{
    if (dialect.capabilities().serverSchemes.isEmpty())
        return std::unique_ptr<database::Connection>();
    Result<std::unique_ptr<database::Connection>> connection = dialect.open(settings, cancel);
    if (!connection)
        return connection;
    const Result<QList<qint64>> keys = format.lockKeys(**connection);
    if (!keys)
        return fail(keys.error());
    if (!keys->isEmpty() && (*connection)->isPooled()) {
        for (const QString &statement :
             {dialect.beginStatement(), u"SET LOCAL idle_in_transaction_session_timeout = 0"_s}) {
            if (const Result<qint64> begun = (*connection)->execute(statement); !begun)
                return fail(begun.error());
        }
    }
    for (const qint64 key : *keys) {
        if (const Result<> taken = takeAdvisoryLock(**connection, key, options, sink, cancel); !taken)
            return fail(taken.error());
    }
    return connection;
}

} // namespace relvar::runner
