// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps runs apart: begins a transaction, waiting for another writer; takes the lock of the whole run.
#pragma once

#include "runner/execute.h"

namespace relvar::runner {

/// True when the error says that someone else holds what is needed: by convention each code enum calls it Locked.
[[nodiscard]] bool isLocked(const Error &error);

/// The statements that begin a transaction in which the ledger may be changed.
[[nodiscard]] QStringList beginStatements(const dialect::Dialect &dialect, const QString &begin);

/// Executes the statements, which begin a transaction, again and again while something in them is locked. Emits
/// LockWaiting once for `announced` being false. Errors: Locked when the time is over, Cancelled, the database's own.
[[nodiscard]] Result<> beginWaiting(database::Connection &connection, const QStringList &statements,
                                    const RunOptions &options, const EventSink &sink, bool &announced,
                                    const database::CancelToken &cancel);

/// Rolls back when a transaction is open.
void rollBack(database::Connection &connection);

/// The connection that holds the lock of the run, which goes with it; null where the dialect has none. Waits as
/// beginWaiting() does, outside of any transaction.
[[nodiscard]] Result<std::unique_ptr<database::Connection>> takeRunLock(const dialect::Dialect &dialect,
                                                                        const database::ConnectionSettings &settings,
                                                                        const RunOptions &options,
                                                                        const EventSink &sink,
                                                                        const database::CancelToken &cancel);

} // namespace relvar::runner
