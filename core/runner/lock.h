// SPDX-License-Identifier: GPL-3.0-or-later
// Begins a transaction, waiting for another writer.
#pragma once

#include "runner/execute.h"

namespace relvar::runner {

/// True when the error says that another process holds the database: by convention each dialect's code enum calls it
/// Locked.
[[nodiscard]] bool isLocked(const Error &error);

/// Executes the statement, again and again while the database is locked. Emits LockWaiting once for `announced` being
/// false. Errors: Locked when the time is over, Cancelled, the database's own.
[[nodiscard]] Result<> beginWaiting(database::Connection &connection, const QString &beginStatement,
                                    const RunOptions &options, const EventSink &sink, bool &announced,
                                    const database::CancelToken &cancel);

/// Rolls back when a transaction is open.
void rollBack(database::Connection &connection);

} // namespace relvar::runner
