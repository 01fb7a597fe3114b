// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds locks on tables at this moment. Asks the server once and waits for nothing.
// https://www.postgresql.org/docs/current/view-pg-locks.html
#pragma once

#include "dialect/dialect.h"

namespace relvar::postgresql {

/// Per table and session the strongest lock, the oldest transactions first.
[[nodiscard]] Result<QList<dialect::LockHolder>> lockHolders(database::Connection &connection,
                                                             const QStringList &quotedTables);

} // namespace relvar::postgresql
