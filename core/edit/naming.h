// SPDX-License-Identifier: GPL-3.0-or-later
// Free names for new objects. Which pattern is taken for what, conventions.h says.
#pragma once

#include "schema/schema.h"

namespace relvar::edit {

/// What the placeholders of a pattern stand for.
struct NameParts
{
    /// {table}
    QString table;
    /// {columns}, joined with "_"; {columns:_and_} joins them with "_and_".
    QStringList columns;
    /// {ref_table}, {ref_columns}: what a foreign key points at.
    QString referencedTable;
    QStringList referencedColumns;
};

/// The pattern filled in, at most 63 bytes (PostgreSQL's NAMEDATALEN - 1). {digest} is the first ten digits of the
/// SHA-256 of "{table}_{columns}_fk", which Rails puts into the names of foreign keys
/// (https://github.com/rails/rails/blob/main/activerecord/lib/active_record/connection_adapters/abstract/schema_statements.rb).
/// What is no placeholder stays as it is written.
[[nodiscard]] QString filledName(const QString &pattern, const NameParts &parts);
/// Whether a pattern can be filled in: the name of the first placeholder that is not known, or empty.
[[nodiscard]] QString unknownPlaceholder(const QString &pattern);
/// The name, or with _1, _2 … the first that is not taken, at most 63 bytes. Case does not tell names apart.
[[nodiscard]] QString freeName(const QString &name, const QStringList &taken);

/// A free table name such as table_1; a free column name such as column_1.
[[nodiscard]] QString freeTableName(const schema::Schema &schema, const QString &stem);
[[nodiscard]] QString freeColumnName(const schema::Table &table, const QString &stem);

} // namespace relvar::edit
