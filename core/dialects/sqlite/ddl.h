// SPDX-License-Identifier: GPL-3.0-or-later
// How SQLite spells objects: identifiers, literals, columns, constraints, whole CREATE statements. No decisions about
// changes, see compile.h. Grammar: https://www.sqlite.org/lang_createtable.html
#pragma once

#include "dialect/dialect.h"

#include <QVariant>

namespace relvar::sqlite {

/// Always quoted, with double quotes.
[[nodiscard]] QString quoteIdentifier(const QString &name);
/// `"a", "b"`.
[[nodiscard]] QString quoteIdentifiers(const QStringList &names);
/// NULL, numbers, x'…' for QByteArray, '…' for everything else.
[[nodiscard]] QString quoteLiteral(const QVariant &value);

/// The column as CREATE TABLE and ADD COLUMN take it, without keys and references.
[[nodiscard]] QString columnDefinition(const schema::Column &column);
/// `NOT NULL`, `GENERATED ALWAYS AS (…)` with everything that belongs to them.
[[nodiscard]] QString notNullClause(const schema::Column &column);
[[nodiscard]] QString generatedClause(const schema::Generated &generated);
/// The column at which the primary key is written, a single INTEGER: AUTOINCREMENT stands only there. Null: the key is
/// a constraint of the table.
[[nodiscard]] const schema::Column *keyAtColumn(const schema::Table &table);
/// `PRIMARY KEY AUTOINCREMENT`, at the column.
[[nodiscard]] QString columnKey(const schema::PrimaryKey &key, const schema::Column &column);
/// Constraints of the table, with their names.
[[nodiscard]] QString primaryKeyConstraint(const schema::PrimaryKey &key, const schema::Table &table);
[[nodiscard]] QString uniqueConstraint(const schema::UniqueConstraint &unique, const schema::Table &table);
[[nodiscard]] QString checkConstraint(const schema::CheckConstraint &check);
[[nodiscard]] QString foreignKeyConstraint(const schema::ForeignKey &key, const schema::Table &table,
                                           const schema::Schema &schema);
/// `("a" DESC, lower(b))`.
[[nodiscard]] QString indexParts(const schema::Index &index, const schema::Table &table);
/// What follows DEFAULT: parentheses around everything that is not one literal.
[[nodiscard]] QString defaultClause(const QString &expression);
/// `CONSTRAINT "name" ` or nothing.
[[nodiscard]] QString constraintName(const QString &name);
/// `REFERENCES "parent" ("id") ON DELETE CASCADE …`.
[[nodiscard]] QString referencesClause(const schema::ForeignKey &foreignKey, const schema::Schema &schema);
/// The table in our own layout, whatever its stored text; `name` may differ from the table's.
[[nodiscard]] QString createTable(const schema::Table &table, const schema::Schema &schema, const QString &name);
/// The index in our own layout, whatever its stored text.
[[nodiscard]] QString createIndex(const schema::Index &index, const schema::Table &table);
/// The stored text as long as it still speaks of everything by its present name, else createTable().
[[nodiscard]] QString tableText(const schema::Table &table, const schema::Schema &schema);
/// Whether tableText() is the stored text.
[[nodiscard]] bool hasTableText(const schema::Table &table, const schema::Schema &schema);
/// The stored text, else createIndex().
[[nodiscard]] QString indexText(const schema::Index &index, const schema::Table &table);
/// A stored CREATE TABLE text with another table's name in its place; everything else stays to the letter.
[[nodiscard]] QString withTableName(const QString &definition, const QString &name);

/// Everything of the schema: tables with their indexes, views, triggers, other objects. Verbatim definitions where the
/// schema has them.
[[nodiscard]] QList<dialect::Statement> createStatements(const schema::Schema &schema);
/// One table with its indexes and triggers, one view with its triggers, one index, trigger or other object. Empty when
/// nothing has the id.
[[nodiscard]] QList<dialect::Statement> createStatements(const schema::Schema &schema, ObjectId object);
/// Drops every object of the snapshot, Relvar's own tables and the histories of other tools among them. Starts by
/// switching foreign keys off, so it does not belong into a transaction; it brings its own.
[[nodiscard]] QList<dialect::Statement> dropEverything(const dialect::Snapshot &snapshot);

} // namespace relvar::sqlite
