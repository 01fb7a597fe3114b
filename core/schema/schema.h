// SPDX-License-Identifier: GPL-3.0-or-later
// The whole database as one value (SQL's CREATE SCHEMA is a Namespace here). Values only: no back pointers, and no
// pointer into a schema outlives the call that took it.
#pragma once

#include "base/box.h"
#include "schema/table.h"

#include <limits>

namespace relvar::schema {

struct Namespace
{
    ObjectId id;
    QString name;
    QString comment;

    friend bool operator==(const Namespace &, const Namespace &) = default;
};

/// CREATE TYPE … AS ENUM.
struct EnumType
{
    ObjectId id;
    ObjectId namespaceId;
    QString name;
    /// In their sort order.
    QStringList values;
    QString comment;

    friend bool operator==(const EnumType &, const EnumType &) = default;
};

/// CREATE SEQUENCE. The one behind an identity column is not listed: it is a part of the column.
struct Sequence
{
    ObjectId id;
    ObjectId namespaceId;
    QString name;
    /// "smallint", "integer" or "bigint".
    QString dataType;
    qint64 start = 1;
    qint64 increment = 1;
    qint64 minimum = 1;
    qint64 maximum = std::numeric_limits<qint64>::max();
    qint64 cache = 1;
    bool cycle = false;
    bool unlogged = false;
    /// OWNED BY: goes with that column. Null: nobody's.
    ObjectId ownerTable;
    ObjectId ownerColumn;
    QString comment;

    friend bool operator==(const Sequence &, const Sequence &) = default;
};

/// A view, carried as its definition text.
struct View
{
    ObjectId id;
    ObjectId namespaceId;
    QString name;
    /// The whole CREATE VIEW statement as the database stores it, without a final semicolon.
    QString definition;
    QString comment;
    bool materialized = false;
    QList<Dependency> dependsOn;

    friend bool operator==(const View &, const View &) = default;
};

/// A trigger, carried as its definition text. Dropped by the database together with its table or view.
struct Trigger
{
    ObjectId id;
    /// The table or view it is on.
    ObjectId tableId;
    QString name;
    /// The whole CREATE TRIGGER statement, without a final semicolon. What has to follow it (that it is disabled, its
    /// comment) comes after one, a statement each.
    QString definition;
    QList<Dependency> dependsOn;

    friend bool operator==(const Trigger &, const Trigger &) = default;
};

/// An object of a kind that is shown and kept but not modelled: a virtual table in SQLite; in PostgreSQL a function, a
/// domain, a policy, an extension, the owner of an object, the privileges on it.
struct OtherObject
{
    ObjectId id;
    /// Null when the kind has none (an extension).
    ObjectId namespaceId;
    /// The SQL name of the kind: "virtual table", "function".
    QString kind;
    /// Unique among those of its kind in its namespace: a function's has its arguments, "total(integer)"; a policy's
    /// its table, "only_own ON orders".
    QString name;
    /// What makes it: one statement without a final semicolon, or several with one between them (its comment).
    QString definition;
    /// What removes it, one statement or several like `definition`. Empty: DROP with kind and name says it.
    QString dropStatement;
    /// The table, view … that it goes with when that is dropped (a policy, a rule, an index of a materialised view);
    /// null otherwise.
    ObjectId owner;
    QList<Dependency> dependsOn;

    friend bool operator==(const OtherObject &, const OtherObject &) = default;
};

struct Schema
{
    QList<Namespace> namespaces;
    QList<Box<Table>> tables;
    QList<Box<View>> views;
    QList<Box<Trigger>> triggers;
    QList<Box<OtherObject>> otherObjects;
    QList<Box<EnumType>> enums;
    QList<Box<Sequence>> sequences;

    [[nodiscard]] const Table *table(ObjectId id) const;
    [[nodiscard]] const Table *table(const QString &name, ObjectId namespaceId = {},
                                     Qt::CaseSensitivity cs = Qt::CaseInsensitive) const;
    [[nodiscard]] const View *view(ObjectId id) const;
    [[nodiscard]] const Namespace *findNamespace(ObjectId id) const;
    /// Where new objects go that nobody said a place for: the namespace "public", else the first. Null in SQLite.
    [[nodiscard]] ObjectId defaultNamespace() const;
    [[nodiscard]] const EnumType *enumType(ObjectId id) const;
    [[nodiscard]] const Sequence *sequence(ObjectId id) const;
    /// The partitions of a table, directly below it.
    [[nodiscard]] QList<ObjectId> partitionsOf(ObjectId tableId) const;
    [[nodiscard]] bool isEmpty() const;
    /// The foreign keys of other tables, and of the table itself, that point at the table.
    struct Reference
    {
        ObjectId table;
        ObjectId foreignKey;
    };
    [[nodiscard]] QList<Reference> referencesTo(ObjectId tableId) const;

    friend bool operator==(const Schema &, const Schema &) = default;
};

/// Says who owns another object or may do what with it ("owner", "privileges", "default privileges"): part of the schema,
/// but nothing that lists of objects show by itself.
[[nodiscard]] bool isAboutAccess(const OtherObject &object);

/// "table", or "namespace.table" when the schema has more than one namespace. For people, not for SQL.
[[nodiscard]] QString displayName(const Schema &schema, const Table &table);

} // namespace relvar::schema
