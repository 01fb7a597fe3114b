// SPDX-License-Identifier: GPL-3.0-or-later
// The pure edits: Document → Document. Each checks what it is given and answers an error that names the object; none
// touches a database. Names compare ASCII case-insensitively, as SQLite does and as PostgreSQL folds unquoted names.
#pragma once

#include "document/documentstore.h"

#include <QPointF>

namespace relvar::edit {
Q_NAMESPACE

enum class EditError { NoSuchObject, NameTaken, EmptyName, InUse, Invalid };
Q_ENUM_NS(EditError)

using document::Document;
using document::Edit;

// Tables
/// Adds a table (its id and its columns' ids are kept as given) and places it on the main diagram. Without a namespace
/// it goes into Schema::defaultNamespace().
[[nodiscard]] Edit addTable(schema::Table table, QPointF position);
[[nodiscard]] Edit renameTable(ObjectId table, QString name);
/// Replaces everything of a table but its id, columns and constraints: comment and options.
[[nodiscard]] Edit changeTableOptions(ObjectId table, QString comment, QMap<QString, QString> options);
/// To another namespace, with the sequences that the table owns.
[[nodiscard]] Edit moveTable(ObjectId table, ObjectId namespaceId);
/// Drops the table with its partitions, triggers, sequences, policies and what else goes with it, and the foreign keys
/// of other tables that point at it. Refused while another table inherits from it.
[[nodiscard]] Edit dropTable(ObjectId table);
/// `table` becomes a partition of a partitioned table, with its columns; `bound`: "FOR VALUES FROM (…) TO (…)" or
/// "DEFAULT". It is not placed on a diagram.
[[nodiscard]] Edit addPartition(ObjectId parent, ObjectId table, QString name, QString bound);
/// What dropTable() would take along or break, for the question before it: display names of foreign keys, partitions,
/// triggers, views that use the table.
[[nodiscard]] QStringList dependentsOfTable(const schema::Schema &schema, ObjectId table);

// Columns. A column that a table has from another (as its partition, or by INHERITS) is edited there, and every edit
// reaches the tables that have the column from this one.
/// `position` -1: at the end.
[[nodiscard]] Edit addColumn(ObjectId table, schema::Column column, qsizetype position = -1);
/// Renames and follows the name through the table's own checks, generated columns, index expressions and predicates.
[[nodiscard]] Edit renameColumn(ObjectId table, ObjectId column, QString name);
/// Everything of a column but id and name (type, NOT NULL, default, generated, identity, collation, comment).
[[nodiscard]] Edit changeColumn(ObjectId table, schema::Column column);
[[nodiscard]] Edit moveColumn(ObjectId table, ObjectId column, qsizetype position);
/// Drops the column with the keys, foreign keys (also those of other tables that point at it), checks, indexes and
/// exclusion constraints that use it and the sequences that it owns. Refused for a column that rows are parted by.
[[nodiscard]] Edit dropColumn(ObjectId table, ObjectId column);

// Constraints and indexes; a set… with an id that exists replaces, else adds. Empty names are given by the convention.
[[nodiscard]] Edit setPrimaryKey(ObjectId table, QList<ObjectId> columns);
/// The same with everything else of the key: its name, INCLUDE, deferrable, comment, options.
[[nodiscard]] Edit changePrimaryKey(ObjectId table, schema::PrimaryKey key);
[[nodiscard]] Edit setUniqueConstraint(ObjectId table, schema::UniqueConstraint constraint);
[[nodiscard]] Edit setForeignKey(ObjectId table, schema::ForeignKey foreignKey);
[[nodiscard]] Edit setCheck(ObjectId table, schema::CheckConstraint check);
[[nodiscard]] Edit setIndex(ObjectId table, schema::Index index);
[[nodiscard]] Edit setExclusion(ObjectId table, schema::ExclusionConstraint exclusion);
/// Drops a unique constraint, foreign key, check, exclusion constraint or index of the table by its id.
[[nodiscard]] Edit dropPart(ObjectId table, ObjectId part);
/// The relation gesture: a foreign key from `child` to the primary key of `parent`; with no `childColumn` given, the
/// columns are added to the child (named {parent}_{column}, of the parent's types). Also adds an index on them.
[[nodiscard]] Edit addRelation(ObjectId child, ObjectId parent, ObjectId childColumn = {}, ObjectId parentColumn = {});
/// The N:M gesture: a join table with both keys as its primary key.
[[nodiscard]] Edit addJoinTable(ObjectId left, ObjectId right, QPointF position);

// Namespaces, types, sequences; a set… with an id that exists replaces (and follows a new name), else adds. Without a
// namespace a new one goes into Schema::defaultNamespace().
[[nodiscard]] Edit setNamespace(schema::Namespace space);
/// Refused while something is in it; the error names what.
[[nodiscard]] Edit dropNamespace(ObjectId space);
[[nodiscard]] Edit setEnum(schema::EnumType type);
/// Removes the value and says what rows hold instead of it; defaults that name it change likewise.
[[nodiscard]] Edit removeEnumValue(schema::ValueMapping mapping);
/// Refused while a column or a text uses it; the error names them.
[[nodiscard]] Edit dropEnum(ObjectId type);
[[nodiscard]] Edit setSequence(schema::Sequence sequence);
/// Refused while the default of a column takes its numbers from it.
[[nodiscard]] Edit dropSequence(ObjectId sequence);

// Columns and tables in the place of others, with their values. What the mapping cannot bring back by itself is kept
// like all that goes. Refused for values that this draft itself brings: those are not there yet.
/// A column that comes, and what fills it: SQL over the columns of the table as they are now.
struct FilledColumn
{
    schema::Column column;
    QString expression;
};
/// Splits or merges: the new columns stand where the first old one stood. `back` has, for each old column, SQL over the
/// new ones; empty: only rows of before get their value back.
[[nodiscard]] Edit replaceColumns(ObjectId table, QList<ObjectId> columns, QList<FilledColumn> fresh, QStringList back);
/// Moves columns to a new table, a row for each row that has a value in one of them, with the primary key of the old
/// table as its key and reference.
[[nodiscard]] Edit splitTable(ObjectId table, QList<ObjectId> columns, QString name, QPointF position);
/// Moves the columns of `part` to the table that it refers to by a unique key, and drops `part`.
[[nodiscard]] Edit mergeTables(ObjectId table, ObjectId part);
/// Makes a table of the column's different values; the column becomes a reference to it. `key` is the new table's key
/// column (Dialect::keyColumn()).
[[nodiscard]] Edit normaliseColumn(ObjectId table, ObjectId column, QString name, schema::Column key, QPointF position);

// Views, triggers and what else is carried as its text; a set… with an id that exists replaces, else adds. Their owners,
// privileges and what is on them stay. Refused when another kind, or another name while something uses the old one.
[[nodiscard]] Edit setView(schema::View view);
[[nodiscard]] Edit dropView(ObjectId view);
[[nodiscard]] Edit setTrigger(schema::Trigger trigger);
[[nodiscard]] Edit dropTrigger(ObjectId trigger);
[[nodiscard]] Edit setOtherObject(schema::OtherObject object);
/// Refused while something uses it; the error names what.
[[nodiscard]] Edit dropOtherObject(ObjectId object);

// Intents
[[nodiscard]] Edit setConversion(document::ColumnConversion conversion);
[[nodiscard]] Edit setKeepDropped(bool keep);

} // namespace relvar::edit
