// SPDX-License-Identifier: GPL-3.0-or-later
// What every edit does: find the table or say that it is gone, change a copy of it, put it back. Private to the room.
#pragma once

#include "edit/edits.h"

#include <functional>

namespace relvar::edit {

/// The position of the table, or the error that names what was looked for.
[[nodiscard]] Result<qsizetype> findTable(const schema::Schema &schema, ObjectId table);
/// The position of the column in the table, or the error.
[[nodiscard]] Result<qsizetype> findColumn(const schema::Table &table, ObjectId column);

using TableEdit = std::function<Result<>(schema::Table &table, const schema::Schema &schema)>;

/// The document with one table changed. The stored CREATE TABLE text goes when it no longer tells the truth (indexes
/// and comments are not in it); an edit that changes nothing leaves the very same Box.
[[nodiscard]] Result<Document> withTable(const Document &document, ObjectId table, const TableEdit &edit);

/// Forgets conversions of columns that are gone, moves that fill nothing that is there, and mappings of enum values that
/// are back.
void forgetIdleIntents(Document &document);

/// The document with another schema, without the intents that have become idle.
[[nodiscard]] Document withSchema(const Document &document, schema::Schema schema);

/// For every table but `except` that has foreign keys for which `concerns` is true: its stored text goes, because it
/// names what they point at, and with `drop` the foreign keys go too.
void changeForeignKeysTo(schema::Schema &schema, ObjectId except,
                         const std::function<bool(const schema::ForeignKey &)> &concerns, bool drop);

/// The tables that take their columns from the table, by PARTITION OF or INHERITS, all the way down, parents first.
[[nodiscard]] QList<ObjectId> heirsOf(const schema::Schema &schema, ObjectId table);
/// The table that gives the table its column of that name; null: the column is its own.
[[nodiscard]] const schema::Table *giverOf(const schema::Schema &schema, const schema::Table &table,
                                           const QString &column);
/// Repeats on its heirs what an edit did to a table.
[[nodiscard]] Result<Document> followedByHeirs(Result<Document> edited, ObjectId table, const TableEdit &edit);

/// Refuses an empty name.
[[nodiscard]] Result<> checkName(const QString &name);
/// Refuses a name that a table, view, index, sequence or type of the namespace already has (`except` itself), and those
/// that Relvar keeps for itself.
[[nodiscard]] Result<> checkFreeName(const schema::Schema &schema, const QString &name, ObjectId namespaceId,
                                     ObjectId except);
[[nodiscard]] Result<> checkFreeColumnName(const schema::Table &table, const QString &name, ObjectId except);

/// True when one of the parts is the column or, being an expression, mentions it.
[[nodiscard]] bool uses(const QList<schema::KeyPart> &parts, const schema::Column &column);

/// Names of all constraints and indexes of the schema: what a new one must differ from.
[[nodiscard]] QStringList constraintNames(const schema::Schema &schema);
/// The columns of the primary key; empty when there is none of plain columns.
[[nodiscard]] QList<ObjectId> primaryColumns(const schema::Table &table);
/// The names of the columns, in the order of the ids.
[[nodiscard]] QStringList columnNames(const schema::Table &table, const QList<ObjectId> &columns);
[[nodiscard]] QStringList columnNames(const schema::Table &table, const QList<schema::KeyPart> &parts);
/// The names of the table's columns that the expression speaks of, in the order of the table.
[[nodiscard]] QStringList mentionedColumns(const schema::Table &table, const QString &expression);

} // namespace relvar::edit
