// SPDX-License-Identifier: GPL-3.0-or-later
// What a revert could not put back, or took away itself, and kept: says it, and clears away what was made for nothing.
#pragma once

#include "database/connection.h"
#include "dialect/dialect.h"
#include "runner/runevent.h"

namespace relvar::runner {

/// After a revert of the migration, outside a transaction. SQL alone cannot make a table on a condition everywhere, so
/// there may be empty ones. What fails here is left as it is: the revert is done.
void tellKeptRows(database::Connection &connection, const dialect::Dialect &dialect, const QString &migration,
                  const EventSink &sink);

} // namespace relvar::runner
