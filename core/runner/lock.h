// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps runs apart: begins a transaction, waiting for another writer; takes the lock of the whole run.
#pragma once

#include "runner/execute.h"

namespace relvar::runner {

/// True when the error says that someone else holds what is needed: by convention each code enum calls it Locked.
[[nodiscard]] bool isLocked(const Error &error);

/// The statements that begin a transaction in which the ledger may be changed; `setup` comes before anything waits.
[[nodiscard]] QStringList beginStatements(const dialect::Dialect &dialect, const QString &begin,
                                          const QStringList &setup = {});

/// Executes the statements, which begin a transaction, again and again while something in them is locked. Emits
/// LockWaiting once for `announced` being false. Errors: Locked when the time is over, Cancelled, the database's own.
[[nodiscard]] Result<> beginWaiting(database::Connection &connection, const QStringList &statements,
                                    const RunOptions &options, const EventSink &sink, bool &announced,
                                    const database::CancelToken &cancel);

/// Rolls back when a transaction is open.
void rollBack(database::Connection &connection);

/// How long a lease lasts that nobody renews.
inline constexpr int runLeaseSeconds = 30;

/// The lock of a run, for as long as this lives. Used and destroyed in the thread that took it.
class HeldRunLock
{
public:
    /// `connection` is null where the dialect has no such lock.
    HeldRunLock(const dialect::Dialect &dialect, std::unique_ptr<database::Connection> connection,
                dialect::RunLease lease);
    ~HeldRunLock();
    Q_DISABLE_COPY_MOVE(HeldRunLock)

    /// One attempt; where it is ours already, a lease is renewed by it.
    [[nodiscard]] Result<dialect::RunLock> tryTake();
    /// Holds the lock and does nothing else; null where the dialect has none.
    [[nodiscard]] database::Connection *connection() const { return m_connection.get(); }
    /// Behind a pooler the lock is a lease, which has to be renewed before runLeaseSeconds are over.
    [[nodiscard]] bool isLease() const { return m_connection && m_connection->isPooled(); }
    /// For Dialect::holdsRunLease(); empty where it is no lease.
    [[nodiscard]] QString leaseToken() const { return isLease() ? m_lease.token : QString(); }

private:
    const dialect::Dialect &m_dialect;
    std::unique_ptr<database::Connection> m_connection;
    const dialect::RunLease m_lease;
};

/// Waits outside of any transaction until the lock is ours; emits LockWaiting, and again when another one has it.
/// Errors: Locked when the time is over, Cancelled, the database's own.
[[nodiscard]] Result<std::unique_ptr<HeldRunLock>> takeRunLock(const dialect::Dialect &dialect,
                                                               const database::ConnectionSettings &settings,
                                                               const RunOptions &options, const EventSink &sink,
                                                               const database::CancelToken &cancel);
/// Locked: `holder` has the lock of the run; empty: it is not known who.
[[nodiscard]] Error lockTaken(const RunOptions &options, const QString &holder);

} // namespace relvar::runner
