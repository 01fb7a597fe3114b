// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/lock.h"

#include "runner/pause.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSysInfo>
#include <QUuid>

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

dialect::RunLease leaseFor(const RunOptions &options)
{
    const QString person = options.appliedBy.isEmpty() ? u"relvar"_s : options.appliedBy;
    return {.token = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .holder = text("runner", "%1 on %2 (process %3)",
                           {person, QSysInfo::machineHostName(), QString::number(QCoreApplication::applicationPid())})
                          .toString(),
            .seconds = runLeaseSeconds};
}

Result<> executeAll(database::Connection &connection, const QStringList &statements)
{
    // In one round trip where the driver can.
    return statements.size() == 1 ? connection.execute(statements.first()).map([](qint64) {})
                                  : connection.queries(statements).map([](const auto &) {});
}

} // namespace

bool isLocked(const Error &error)
{
    return error.code.name().endsWith(".Locked");
}

QStringList beginStatements(const dialect::Dialect &dialect, const QString &begin, const QStringList &setup)
{
    QStringList statements = QStringList{begin} + setup;
    if (const QString lockLedger = dialect.lockLedgerStatement(); !lockLedger.isEmpty())
        statements.append(lockLedger);
    return statements;
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

HeldRunLock::HeldRunLock(const dialect::Dialect &dialect, std::unique_ptr<database::Connection> connection,
                         dialect::RunLease lease)
    : m_dialect(dialect)
    , m_connection(std::move(connection))
    , m_lease(std::move(lease))
{
}

HeldRunLock::~HeldRunLock()
{
    if (isLease())
        static_cast<void>(m_dialect.endRunLease(*m_connection, m_lease.token));
}

Result<dialect::RunLock> HeldRunLock::tryTake()
{
    if (!m_connection)
        return dialect::RunLock{.taken = true};
    return isLease() ? m_dialect.tryRunLease(*m_connection, m_lease) : m_dialect.tryRunLock(*m_connection);
}

Error lockTaken(const RunOptions &options, const QString &holder)
{
    const QStringList arguments{options.database, holder};
    return Error{RunError::Locked,
                 holder.isEmpty() ? text("runner",
                                         "The lock of %1 went to another run. Wait until that is done, then run again.",
                                         arguments)
                                  : text("runner",
                                         "The lock of %1 went to another run: %2. Wait until that is done, then run "
                                         "again.",
                                         arguments),
                 {},
                 options.database};
}

Result<std::unique_ptr<HeldRunLock>> takeRunLock(const dialect::Dialect &dialect,
                                                 const database::ConnectionSettings &settings,
                                                 const RunOptions &options, const EventSink &sink,
                                                 const database::CancelToken &cancel)
{
    std::unique_ptr<database::Connection> connection;
    if (dialect.capabilities().runLock) {
        Result<std::unique_ptr<database::Connection>> opened = dialect.open(settings, cancel);
        if (!opened)
            return fail(opened.error());
        connection = *std::move(opened);
    }
    auto held = std::make_unique<HeldRunLock>(dialect, std::move(connection), leaseFor(options));
    QElapsedTimer waited;
    waited.start();
    std::optional<QString> announced;
    for (int pollMs = firstPollMs;; pollMs = std::min(2 * pollMs, longestPollMs)) {
        const Result<dialect::RunLock> lock = [&] {
            std::optional<database::Interruptible> interruptible;
            if (held->connection())
                interruptible.emplace(cancel, *held->connection());
            return held->tryTake();
        }();
        if (cancel.isCancelled())
            return fail(waitCancelled());
        if (!lock)
            return fail(lock.error());
        if (lock->taken)
            return held;
        // Nobody: it was let go of just now.
        if (!announced || (!lock->holder.isEmpty() && *announced != lock->holder)) {
            announced = lock->holder;
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
