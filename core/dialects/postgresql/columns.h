// SPDX-License-Identifier: GPL-3.0-or-later
// New and changed columns of tables that stay, and what else ALTER TABLE says of such a table.
#pragma once

#include "dialects/postgresql/compilation.h"

namespace relvar::postgresql {

/// DETACH PARTITION and NO INHERIT, before parts are dropped that cannot be dropped below a table that has them too, and
/// before tables: a parent would take its partitions along.
void leaveTies(Compilation *work);
[[nodiscard]] dialect::Statement detachPartition(const schema::Table &table, const Names &names);
/// Before sequences are made: that of an identity column may have the name that one of them wants.
void leaveIdentities(Compilation *work);
/// New columns whose values functions compute come after new tables, which those may read.
enum class Columns { OfTablesThatCallFunctions, OfOthers };
void alterColumns(Compilation *work, Columns which);
/// Comments, storage, row security, partitions: after keys and indexes, which a replica identity may need.
void alterTables(Compilation *work);

} // namespace relvar::postgresql
