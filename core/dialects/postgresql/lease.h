// SPDX-License-Identifier: GPL-3.0-or-later
// The lock between runs behind a pooler, where a session is shared and holds no lock: a row with an end, which the run
// renews. A run that dies is out of the way when the time is over; one that is late is found out by its token. Runs
// that are connected directly hold an advisory lock (session.h); each looks for the other's.
#pragma once

#include "dialect/dialect.h"

namespace relvar::postgresql {

[[nodiscard]] Result<dialect::RunLock> tryRunLease(database::Connection &watching, const dialect::RunLease &lease);
[[nodiscard]] Result<bool> holdsRunLease(database::Connection &connection, const QString &token);
[[nodiscard]] Result<> endRunLease(database::Connection &watching, const QString &token);
/// Who has a lease that is not over; nothing: nobody.
[[nodiscard]] Result<std::optional<QString>> leaseHolder(database::Connection &connection);

} // namespace relvar::postgresql
