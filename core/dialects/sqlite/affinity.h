// SPDX-License-Identifier: GPL-3.0-or-later
// What a column does to the values that it is given.
// https://www.sqlite.org/datatype3.html#determination_of_column_affinity
#pragma once

#include "schema/schema.h"

namespace relvar::sqlite {

/// INTEGER and NUMERIC store alike, so they are one.
enum class Affinity { None, Text, Numeric, Real };

[[nodiscard]] Affinity affinityIn(const schema::Table &table, const schema::Column &column);
[[nodiscard]] bool isStrict(const schema::Table &table);
[[nodiscard]] bool hasRowid(const schema::Table &table);
/// The column is the row's number itself: https://www.sqlite.org/lang_createtable.html#rowid
[[nodiscard]] bool isRowidAlias(const schema::Table &table, const schema::Column &column);
/// A NULL that is written into the column becomes something else.
[[nodiscard]] bool replacesNull(const schema::Table &table, const schema::Column &column);

/// SQLite numbers the rows of a single INTEGER key alone; a draft may still say it of a column that was one.
[[nodiscard]] schema::Schema withoutIdleNumbers(schema::Schema schema);

} // namespace relvar::sqlite
