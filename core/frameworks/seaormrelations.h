// SPDX-License-Identifier: GPL-3.0-or-later
// The relations of one table as a SeaORM entity has them: its own foreign keys, those of others that point at it, and
// tables behind a join table. https://www.sea-ql.org/SeaORM/docs/relation/one-to-many
#pragma once

#include "base/text.h"
#include "schema/schema.h"

#include <QMap>
#include <QStringList>

namespace relvar::frameworks {

/// The names that a table and its columns have in Rust.
struct SeaOrmNames
{
    /// "orders", without r#.
    QString module;
    /// "Orders"
    QString type;
    /// The variants of enum Column, by column.
    QMap<ObjectId, QString> columns;
};

struct SeaOrmRelation
{
    QString variant;
    /// The inside of #[sea_orm(…)], one a line.
    QStringList attributes;
    /// Module of the entity for which `impl Related` goes over this relation; empty: none, because it is not the only
    /// one between the two tables, or leads to the table itself.
    QString related;
};

/// `impl Related` over a join table.
struct SeaOrmJoin
{
    QString module;
    QString joinModule;
    /// The join table's relations to the other table and to this one.
    QString toOther;
    QString toThis;
};

struct SeaOrmRelations
{
    QList<SeaOrmRelation> relations;
    QList<SeaOrmJoin> joins;
    /// The table's own foreign keys that are no relation.
    QList<Text> notExpressed;
};

/// The constraint as messages call it: its name, or its columns in brackets where it has none.
[[nodiscard]] QString seaOrmKeyName(const schema::Table &table, const QString &name, const QList<ObjectId> &columns);

/// Of a table; `names` are those of all tables that have an entity.
[[nodiscard]] SeaOrmRelations seaOrmRelations(const schema::Schema &schema, const schema::Table &table,
                                              const QMap<ObjectId, SeaOrmNames> &names);

} // namespace relvar::frameworks
