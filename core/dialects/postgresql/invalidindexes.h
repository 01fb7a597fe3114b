// SPDX-License-Identifier: GPL-3.0-or-later
// What CREATE INDEX CONCURRENTLY and REINDEX CONCURRENTLY leave behind when they are stopped: indexes that are not
// valid, which cost every write and serve no query.
// https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY
#pragma once

#include "dialect/dialect.h"

namespace relvar::postgresql {

/// Those on the table of the statement, unless somebody builds one there at this moment: of CREATE INDEX the one with
/// the same name, of REINDEX those that bear the endings "_ccnew" and "_ccold". Nothing for any other statement.
[[nodiscard]] Result<QList<dialect::Leftover>> leftoversOf(database::Connection &connection, const QString &statement);

} // namespace relvar::postgresql
