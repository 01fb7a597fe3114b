// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a CREATE or DROP INDEX CONCURRENTLY whose end nobody has seen.
#pragma once

#include "database/connection.h"

#include <optional>

namespace relvar::postgresql {

/// True: the index is there and valid, or is gone. None for every other statement.
/// https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY
[[nodiscard]] Result<std::optional<bool>> hasRun(database::Connection &connection, const QString &statement);

} // namespace relvar::postgresql
