// SPDX-License-Identifier: GPL-3.0-or-later
// Free names for new objects. The patterns are document::NamingConvention's.
#pragma once

#include "schema/schema.h"

namespace relvar::edit {

/// The pattern filled in, at most 63 bytes (PostgreSQL's NAMEDATALEN - 1), made unique with _1, _2 … against `taken`.
[[nodiscard]] QString nameFor(const QString &pattern, const QString &table, const QStringList &columns,
                              const QString &referencedTable, const QStringList &taken);

/// A free table name such as table_1; a free column name such as column_1.
[[nodiscard]] QString freeTableName(const schema::Schema &schema, const QString &stem);
[[nodiscard]] QString freeColumnName(const schema::Table &table, const QString &stem);

} // namespace relvar::edit
