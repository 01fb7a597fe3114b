// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a run that the ledger tells of goes on, or its process is gone. Asks the server and this machine; changes
// nothing.
#pragma once

#include "dialect/dialect.h"
#include "migration/ledger.h"

namespace relvar::runner {

/// As written into LedgerRow::process: number, when it began where the system tells (a number may come again), machine.
[[nodiscard]] QString thisProcess();

/// As far as the other processes of this machine tell.
[[nodiscard]] migration::RunLife lifeOf(const migration::LedgerRow &row);

/// Of the rows that tell of a run, by id: by the lock that a run holds where the dialect has one, and by its process
/// where that is of this machine. Asks nothing when no row does. For migration::states().
[[nodiscard]] Result<QHash<QString, migration::RunLife>> readRunLives(database::Connection &connection,
                                                                      const dialect::Dialect &dialect,
                                                                      const QList<migration::LedgerRow> &rows);

} // namespace relvar::runner
