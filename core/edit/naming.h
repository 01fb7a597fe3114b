// SPDX-License-Identifier: GPL-3.0-or-later
// Free names for new objects. Which pattern is taken for what, conventions.h says.
#pragma once

#include "document/document.h"

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

/// The pattern filled in, at most 63 bytes (PostgreSQL's NAMEDATALEN - 1) by the rule. What is no placeholder stays as
/// it is written. {digest} is the first ten digits of the SHA-256 of "{table}_{columns}_fk", which Rails puts into the
/// names of foreign keys, {digest:django} the first eight of the MD5 of table and columns, which Django puts into all
/// of its names. The rules for long names:
/// - Cut: the beginning stays, as PostgreSQL cuts names that are given to it.
/// - PostgreSql: table and columns are shortened, the longer of the two each time, as in the names that it gives itself
///   (makeObjectName() in https://github.com/postgres/postgres/blob/master/src/backend/commands/indexcmds.c).
/// - Prisma: what stands before the ending is cut
///   (https://github.com/prisma/prisma-engines/blob/main/psl/psl-core/src/datamodel_connector/constraint_names.rs).
/// - Rails: the name of an index is "idx_on_", the columns, and a digest of the whole, at most 62 bytes
///   (https://github.com/rails/rails/blob/main/activerecord/lib/active_record/connection_adapters/abstract/schema_statements.rb).
/// - Django: table and columns are cut to the same length, so that what follows them stays
///   (https://github.com/django/django/blob/main/django/db/backends/base/schema.py).
/// - SqlAlchemy: four digits of an MD5 of the whole end it
///   (https://github.com/sqlalchemy/sqlalchemy/blob/main/lib/sqlalchemy/sql/compiler.py).
/// - EntityFramework: "~" ends it (https://github.com/dotnet/efcore/blob/main/src/EFCore/Infrastructure/Uniquifier.cs).
[[nodiscard]] QString filledName(const QString &pattern, const NameParts &parts,
                                 document::LongNames rule = document::LongNames::Cut);
/// Whether a pattern can be filled in: the name of the first placeholder that is not known, or empty.
[[nodiscard]] QString unknownPlaceholder(const QString &pattern);
/// The name, or with _1, _2 … the first that is not taken, at most 63 bytes. Case does not tell names apart.
[[nodiscard]] QString freeName(const QString &name, const QStringList &taken);

/// A free table name such as table_1; a free column name such as column_1.
[[nodiscard]] QString freeTableName(const schema::Schema &schema, const QString &stem);
[[nodiscard]] QString freeColumnName(const schema::Table &table, const QString &stem);

} // namespace relvar::edit
