// SPDX-License-Identifier: GPL-3.0-or-later
// The rows below the groups of one table: columns, keys, relations, indexes, checks. Private to the room.
#pragma once

#include "explorer/treecontent.h"

namespace relvar::explorer {

[[nodiscard]] QList<Row> columnRows(const Row &group, const DatabaseEntry &entry, const QString &filter);
[[nodiscard]] QList<Row> keyRows(const Row &group, const QString &filter);
[[nodiscard]] QList<Row> relationRows(const Row &group, const schema::Schema &schema, const QString &filter);
[[nodiscard]] QList<Row> indexRows(const Row &group, const QString &filter);
[[nodiscard]] QList<Row> checkRows(const Row &group, const QString &filter);
/// True when the table or one of its parts has a name that contains the filter.
[[nodiscard]] bool tableMatches(const schema::Table &table, const QString &filter);

} // namespace relvar::explorer
