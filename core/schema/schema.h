// SPDX-License-Identifier: GPL-3.0-or-later
// The whole database as one value (SQL's CREATE SCHEMA is a Namespace here). Values only: no back pointers, and no
// pointer into a schema outlives the call that took it.
#pragma once

#include "base/box.h"
#include "schema/table.h"

namespace relvar::schema {

struct Namespace
{
    ObjectId id;
    QString name;
    QString comment;

    friend bool operator==(const Namespace &, const Namespace &) = default;
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

    friend bool operator==(const View &, const View &) = default;
};

/// A trigger, carried as its definition text. Dropped by the database together with its table or view.
struct Trigger
{
    ObjectId id;
    /// The table or view it is on.
    ObjectId tableId;
    QString name;
    /// The whole CREATE TRIGGER statement, without a final semicolon.
    QString definition;

    friend bool operator==(const Trigger &, const Trigger &) = default;
};

/// An object of a kind that is shown and kept but not modelled (a virtual table in SQLite, later: collations, casts …).
struct OtherObject
{
    ObjectId id;
    ObjectId namespaceId;
    /// The SQL name of the kind: "virtual table".
    QString kind;
    QString name;
    QString definition;

    friend bool operator==(const OtherObject &, const OtherObject &) = default;
};

struct Schema
{
    QList<Namespace> namespaces;
    QList<Box<Table>> tables;
    QList<Box<View>> views;
    QList<Box<Trigger>> triggers;
    QList<Box<OtherObject>> otherObjects;

    [[nodiscard]] const Table *table(ObjectId id) const;
    [[nodiscard]] const Table *table(const QString &name, ObjectId namespaceId = {},
                                     Qt::CaseSensitivity cs = Qt::CaseInsensitive) const;
    [[nodiscard]] const View *view(ObjectId id) const;
    [[nodiscard]] const Namespace *findNamespace(ObjectId id) const;
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

/// "table", or "namespace.table" when the schema has more than one namespace. For people, not for SQL.
[[nodiscard]] QString displayName(const Schema &schema, const Table &table);

} // namespace relvar::schema
