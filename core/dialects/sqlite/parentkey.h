// SPDX-License-Identifier: GPL-3.0-or-later
// Whether SQLite can look up what a foreign key refers to. Where it cannot, it takes the CREATE TABLE all the same, and
// refuses every INSERT, UPDATE and DELETE that would need the key while foreign keys are on ("foreign key mismatch",
// "no such table"): https://www.sqlite.org/foreignkeys.html#fk_indexes
#pragma once

#include "schema/schema.h"

namespace relvar::sqlite {

/// The columns are, in any order, the key of the table under its columns' own collations.
[[nodiscard]] bool isParentKey(const schema::Table &table, const QList<ObjectId> &columns);

/// True for a table without foreign keys too.
[[nodiscard]] bool canCheckForeignKeys(const schema::Schema &schema, const schema::Table &table);

} // namespace relvar::sqlite
