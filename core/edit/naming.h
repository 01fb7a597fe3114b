// SPDX-License-Identifier: GPL-3.0-or-later
// Names by convention for new objects: patterns with {table}, {columns}, {ref_table}.
#pragma once

#include "schema/schema.h"

namespace relvar::edit {

struct NamingConvention
{
    QString primaryKey = QStringLiteral("{table}_pkey");
    QString unique = QStringLiteral("{table}_{columns}_key");
    QString foreignKey = QStringLiteral("{table}_{columns}_fkey");
    QString check = QStringLiteral("{table}_{columns}_check");
    QString index = QStringLiteral("{table}_{columns}_idx");
};

/// The pattern filled in, at most 63 bytes (PostgreSQL's NAMEDATALEN - 1), made unique with _1, _2 … against `taken`.
[[nodiscard]] QString nameFor(const QString &pattern, const QString &table, const QStringList &columns,
                              const QString &referencedTable, const QStringList &taken);

/// A free table name such as table_1; a free column name such as column_1.
[[nodiscard]] QString freeTableName(const schema::Schema &schema, const QString &stem);
[[nodiscard]] QString freeColumnName(const schema::Table &table, const QString &stem);

} // namespace relvar::edit
