// SPDX-License-Identifier: GPL-3.0-or-later
// A table as a value: columns, keys, constraints, indexes. Nothing about how it looks on a diagram.
#pragma once

#include "schema/column.h"
#include "schema/constraints.h"

#include <QMap>

#include <optional>

namespace relvar::schema {

struct Table
{
    ObjectId id;
    /// Null in SQLite, which has no schemas inside a database.
    ObjectId namespaceId;
    QString name;
    QString comment;
    QList<Column> columns;
    std::optional<PrimaryKey> primaryKey;
    QList<UniqueConstraint> uniqueConstraints;
    QList<ForeignKey> foreignKeys;
    QList<CheckConstraint> checks;
    QList<Index> indexes;
    /// Storage options by name: {"STRICT", ""}, {"WITHOUT ROWID", ""}, {"fillfactor", "70"}.
    QMap<QString, QString> options;
    /// The CREATE TABLE text as the database stores it (SQLite), verbatim with its comments and layout, so that a
    /// revert can put it back to the letter. Every edit of what it says empties it; diff ignores it.
    QString definition;
    QList<ExclusionConstraint> exclusions;
    /// PostgreSQL: "RANGE (created_at)" of a partitioned table; empty otherwise.
    QString partitionBy;
    /// The partitioned table that this one is a partition of, and its bound: "FOR VALUES FROM (…) TO (…)" or "DEFAULT".
    /// Columns, and what else the parent gives it, are listed here like any other's; constraints and indexes only where
    /// they are the partition's own.
    ObjectId partitionOf;
    QString partitionBound;
    /// PostgreSQL: INHERITS, in order.
    QList<ObjectId> inherits;
    /// PostgreSQL: OF, the composite type that gives a typed table its columns; empty otherwise.
    DataType ofType;
    /// Types, functions and sequences that its columns and constraints use; foreign keys and partitionOf say the rest.
    QList<Dependency> dependsOn;

    [[nodiscard]] bool isPartition() const { return !partitionOf.isNull(); }
    [[nodiscard]] const Column *column(ObjectId columnId) const;
    /// Names compare as the dialects here compare them: ASCII case-insensitively only when `cs` says so.
    [[nodiscard]] const Column *column(const QString &columnName, Qt::CaseSensitivity cs = Qt::CaseInsensitive) const;
    /// Position of the column, or -1.
    [[nodiscard]] qsizetype indexOf(ObjectId columnId) const;
    [[nodiscard]] bool isPrimaryKeyColumn(ObjectId columnId) const;
    /// True when the columns, in any order, are the primary key or a unique constraint or a complete unique index.
    [[nodiscard]] bool isUnique(const QList<ObjectId> &columnIds) const;

    friend bool operator==(const Table &, const Table &) = default;
};

/// The texts that name columns of the table or compute something: defaults, generated columns, checks, predicates and
/// key parts of indexes. Some may be empty.
[[nodiscard]] QStringList expressionsOf(const Table &table);

} // namespace relvar::schema
