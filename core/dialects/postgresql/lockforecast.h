// SPDX-License-Identifier: GPL-3.0-or-later
// What statements lock and do to tables, foretold from their parse trees and the schema before them. Asks no server:
// who holds those tables now is in lockholders.h.
#pragma once

#include "dialect/locks.h"
#include "schema/schema.h"

namespace relvar::postgresql {

/// One for each statement. `version` as ServerFacts::version; 0: the newest.
[[nodiscard]] QList<dialect::LockForecast> forecastLocks(const schema::Schema &before, const QStringList &statements,
                                                         int version);

} // namespace relvar::postgresql
