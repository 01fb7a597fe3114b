// SPDX-License-Identifier: GPL-3.0-or-later
// What a person edits: the schema as it shall become, what a comparison cannot see (intents), and the diagrams.
#pragma once

#include "base/box.h"
#include "diagram/diagram.h"
#include "schema/datamove.h"

#include <algorithm>

namespace relvar::document {

/// How the values of a column are carried over a change of its type: SQL expressions over the table's columns.
/// Empty expressions leave the conversion to the database (in SQLite: the affinity of the new type).
struct ColumnConversion
{
    ObjectId column;
    QString up;
    QString down;

    friend bool operator==(const ColumnConversion &, const ColumnConversion &) = default;
};

struct Intents
{
    QList<ColumnConversion> conversions;
    QList<schema::ValueMapping> valueMappings;
    QList<schema::DataMove> moves;
    /// True: what the migration removes is kept in stash tables until it is purged.
    bool keepDropped = true;

    friend bool operator==(const Intents &, const Intents &) = default;
};

/// Whose rule makes a name fit that is longer than the 63 bytes that PostgreSQL keeps; edit/naming.h has the rules.
enum class LongNames { Cut, PostgreSql, Prisma, Rails, Django, SqlAlchemy, EntityFramework };

/// The columns that templates bring.
struct UsualColumns
{
    enum class Key { Uuid, Bigint, Integer };

    Key key = Key::Uuid;
    QString keyName = QStringLiteral("id");
    QString createdAt = QStringLiteral("created_at");
    QString updatedAt = QStringLiteral("updated_at");
    QString deletedAt = QStringLiteral("deleted_at");
    /// Of the times; empty: what is usual in the database.
    QString timeType;
    bool timesRequired = true;
    /// False: the program says what the time is.
    bool createdAtHasDefault = true;
    bool updatedAtHasDefault = true;

    friend bool operator==(const UsualColumns &, const UsualColumns &) = default;
};

/// How new keys, checks, indexes and sequences are named: patterns with {table}, {columns}, {ref_table}, {ref_columns},
/// as edit/naming.h fills them in; and what is made along with them.
struct NamingConvention
{
    QString primaryKey = QStringLiteral("{table}_pkey");
    QString unique = QStringLiteral("{table}_{columns}_key");
    QString foreignKey = QStringLiteral("{table}_{columns}_fkey");
    QString check = QStringLiteral("{table}_{columns}_check");
    QString exclusion = QStringLiteral("{table}_{columns}_excl");
    QString index = QStringLiteral("{table}_{columns}_idx");
    /// Empty: like any other index.
    QString uniqueIndex;
    /// Of a column that is made to refer to another: {ref_table}, {ref_column}, as edit/referringcolumns.h fills it in.
    QString foreignKeyColumn = QStringLiteral("{ref_table:singular}_{ref_column}");
    /// Of a sequence that belongs to a column.
    QString sequence = QStringLiteral("{table}_{columns}_seq");
    LongNames longNames = LongNames::PostgreSql;
    /// A relation that is drawn comes with an index on its columns.
    bool indexForeignKeys = true;
    UsualColumns columns;

    friend bool operator==(const NamingConvention &, const NamingConvention &) = default;
};

struct Document
{
    Box<schema::Schema> schema;
    Intents intents;
    /// The main diagram first; never empty.
    QList<diagram::Diagram> diagrams = {diagram::Diagram{.name = diagram::mainName}};
    /// The project's, not a part of the draft that is saved.
    NamingConvention naming;

    /// The main one when there is none of that id.
    [[nodiscard]] const diagram::Diagram &diagram(ObjectId id = {}) const
    {
        const auto found = std::find_if(diagrams.cbegin(), diagrams.cend(),
                                        [id](const diagram::Diagram &candidate) { return candidate.id == id; });
        return found == diagrams.cend() ? diagrams.constFirst() : *found;
    }

    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace relvar::document
