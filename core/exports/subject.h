// SPDX-License-Identifier: GPL-3.0-or-later
// What is written as text: a schema or a part of it, and what a diagram adds to it. A value; how it is written is one
// file a format.
#pragma once

#include "diagram/cardinality.h"
#include "diagram/diagram.h"
#include "schema/schema.h"

#include <QSet>

#include <optional>

namespace relvar::exports {

struct Subject
{
    schema::Schema schema;
    /// The tables that are written; nothing: all.
    std::optional<QSet<ObjectId>> tables;
    /// A line for people; may be empty.
    QString title;
    /// "PostgreSQL", "SQLite"; may be empty.
    QString product;
    /// Of the diagram that is written.
    QList<diagram::Area> areas;
    QList<diagram::Note> notes;
    /// The diagram as SVG, in light and in dark colours, for formats that Format::hasPicture; may be empty.
    QByteArray picture = {};
    QByteArray darkPicture = {};
    /// What makes the schema, in the product's words and in order, without final semicolons; for formats that
    /// Format::hasStatements.
    QStringList statements = {};
};

/// In the order of the schema. Pointers into the subject.
[[nodiscard]] QList<const schema::Table *> tablesOf(const Subject &subject);
/// The enum types that columns of these tables use; all of them when all tables are written.
[[nodiscard]] QList<const schema::EnumType *> enumsOf(const Subject &subject);

struct Relation
{
    const schema::Table *child = nullptr;
    const schema::ForeignKey *key = nullptr;
    const schema::Table *parent = nullptr;
    diagram::Cardinality cardinality;
    /// The child's key is a part of its primary key: it cannot be told apart without its parent.
    bool identifying = false;
};

/// The foreign keys between tables that are written, by child in the order of the schema.
[[nodiscard]] QList<Relation> relationsOf(const Subject &subject);

/// Names in the order of the ids; what is not a column of the table is left out.
[[nodiscard]] QStringList columnNames(const schema::Table &table, const QList<ObjectId> &columns);
/// The column alone is unique: by a constraint, or by an index over all rows.
[[nodiscard]] bool isUniqueColumn(const schema::Table &table, ObjectId column);
/// "PK", "FK", "UK", as far as the column is in such a key.
[[nodiscard]] QStringList keyMarks(const schema::Table &table, ObjectId column);
/// "||--o{", as Mermaid and PlantUML both write it: the parent on the left, dotted unless the relation is identifying.
[[nodiscard]] QString crowsFoot(const Relation &relation);
/// Line ends and control characters as spaces, for comments and for what must stand in one line.
[[nodiscard]] QString inOneLine(const QString &text);

} // namespace relvar::exports
