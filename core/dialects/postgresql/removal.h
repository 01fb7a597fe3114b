// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and tables that go away, with their values kept for the way back.
#pragma once

#include "dialects/postgresql/compilation.h"

namespace relvar::postgresql {

/// Sequences of columns that go away, whose positions are to be kept.
void leaveSequences(Compilation *work);

/// What moves speak of goes after them, under the names that it has then; all else before anything is renamed.
enum class Removal { AtOnce, AfterMoves };
void dropColumns(Compilation *work, Removal removal);
void dropTables(Compilation *work, Removal removal);
/// Those of the tables that would lose columns with a table above: while they still have all their values.
void dropHeirs(Compilation *work);
/// Before a partition is dropped: what refers to the table above refers to each of its partitions, so the server
/// refuses the DROP. None: nothing does, or the table above goes, too. `schema` is the one that has the partition.
[[nodiscard]] QList<dialect::Statement> leaveParent(const Compilation &work, const schema::Schema &schema,
                                                    const schema::Table &table, const Names &names);
/// A generated column that is dropped and made again because what it computes with gets another type.
[[nodiscard]] bool isComputedAgain(const Compilation &work, const schema::Table &table, const schema::Column &column);
/// True when the server drops the sequence together with its column or table.
[[nodiscard]] bool goesWithOwner(const Compilation &work, const schema::Sequence &sequence);

} // namespace relvar::postgresql
