// SPDX-License-Identifier: GPL-3.0-or-later
// What a run needs of a session: Relvar's own tables, the lock between runs, limits, and settings put back.
#pragma once

#include "dialect/dialect.h"

namespace relvar::postgresql {

/// The only IF NOT EXISTS.
[[nodiscard]] QStringList createLedger();
[[nodiscard]] QStringList upgradeLedger(int version);
[[nodiscard]] QString ledgerVersionQuery();
[[nodiscard]] QStringList sessionSetup(const dialect::SessionLimits &limits);
[[nodiscard]] QStringList transactionSetup(const dialect::SessionLimits &limits);
/// "since 14:02:11", of a point in time in seconds since 1970.
[[nodiscard]] QString sinceText(qint64 seconds);
/// By pg_try_advisory_lock, with the holder from pg_locks and pg_stat_activity. A lease (lease.h) is in its way.
[[nodiscard]] Result<dialect::RunLock> tryRunLock(database::Connection &watching);
/// From pg_locks alone.
[[nodiscard]] Result<std::optional<QString>> runLockHolder(database::Connection &connection);
[[nodiscard]] Result<QStringList> sessionRestore(database::Connection &connection);

} // namespace relvar::postgresql
