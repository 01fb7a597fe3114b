// SPDX-License-Identifier: GPL-3.0-or-later
// A whole SQLite database as a schema: what the pragmas say, completed by the stored texts.
#pragma once

#include "dialect/dialect.h"

namespace relvar::sqlite {

/// In one read transaction, or in the one that is open. Left out: SQLite's internal tables, Relvar's own (relvar_…),
/// the tables behind virtual tables, and other tools' histories, which are listed in the snapshot. A table whose text
/// does not agree with the pragmas is there as the pragmas tell it, and listed as not handled.
[[nodiscard]] Result<dialect::Snapshot> introspect(database::Connection &connection);

} // namespace relvar::sqlite
