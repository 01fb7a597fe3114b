// SPDX-License-Identifier: GPL-3.0-or-later
// Values that go to other columns and tables (schema::DataMove): after what they fill is there, before what they come
// from goes, and before constraints that need them. On the way back in reverse.
#pragma once

#include "dialects/postgresql/compilation.h"

namespace relvar::postgresql {

/// Refuses what would need a name that is still taken while the values move.
[[nodiscard]] Result<> checkMoves(const Compilation &work);

/// A move gives the new column its values, so NOT NULL has to wait for them.
[[nodiscard]] bool isFilled(const Compilation &work, ObjectId column);
/// What it gave to a row that has not changed since, as an expression over the row that no row makes fail; nothing: no
/// telling.
[[nodiscard]] std::optional<QString> filledValue(const Compilation &work, ObjectId column);
/// The way back takes the values of the new column, or the rows of the new table, to where they came from.
[[nodiscard]] bool goesBack(const Compilation &work, ObjectId object);
/// The condition on rows of a new table that they belong to none that they could go back to; empty: it is about all.
[[nodiscard]] QString rowsLeft(const Compilation &work, ObjectId table);
/// Moves speak of the table: it, or what goes of it, stays until the values have moved.
[[nodiscard]] bool staysForMoves(const Compilation &work, ObjectId table);
/// What a column that had gone gets on the way back, over a row of its table. Nothing: no move says.
[[nodiscard]] std::optional<QString> computedBack(const Compilation &work, ObjectId column);

void moveValues(Compilation *work);

} // namespace relvar::postgresql
