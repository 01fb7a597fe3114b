// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up schemas of any size, alike enough to real ones: ten columns and two indexes a table, foreign keys to tables
// nearby and to a few that everybody uses, checks, comments, enums, views. The same for the same number.
#pragma once

#include <QString>

namespace relvar::bench {

[[nodiscard]] QString syntheticPostgresql(int tables);
[[nodiscard]] QString syntheticSqlite(int tables);
/// Twenty ordinary edits of syntheticPostgresql(), of a hundred tables at least.
[[nodiscard]] QString twentyEdits();

} // namespace relvar::bench
