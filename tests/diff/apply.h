// SPDX-License-Identifier: GPL-3.0-or-later
// Carries changes out on a schema, taking from each change only what it says differs: what a facet forgets is missing
// in the result. For laws; the program takes changed things whole (diff/pieces.h).
#pragma once

#include "diff/changes.h"

#include "base/overloaded.h"

#include <algorithm>

namespace relvar::test {

template<typename T>
T &byId(QList<T> &list, ObjectId id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &object) { return object.id == id; });
    Q_ASSERT(found != list.end());
    return *found;
}

inline void applyFacets(schema::Column &column, const diff::Altered<schema::Column> &change)
{
    using diff::Facet;
    const schema::Column &to = change.to;
    if (change.facets & Facet::Name)
        column.name = to.name;
    if (change.facets & Facet::Type)
        column.type = to.type;
    if (change.facets & Facet::NotNull) {
        column.notNull = to.notNull;
        column.notNullName = to.notNullName;
        column.notNullConflict = to.notNullConflict;
    }
    if (change.facets & Facet::Default)
        column.defaultExpression = to.defaultExpression;
    if (change.facets & Facet::Generated)
        column.generated = to.generated;
    if (change.facets & Facet::Identity)
        column.identity = to.identity;
    if (change.facets & Facet::Collation)
        column.collation = to.collation;
    if (change.facets & Facet::Comment)
        column.comment = to.comment;
}

/// Keys, constraints and indexes: a name, and everything else.
template<typename T>
void applyFacets(T &part, const diff::Altered<T> &change)
{
    const T before = part;
    if (change.facets & diff::Facet::Definition)
        part = change.to;
    part.name = (change.facets & diff::Facet::Name) ? change.to.name : before.name;
    if constexpr (requires { part.comment; })
        part.comment = (change.facets & diff::Facet::Comment) ? change.to.comment : before.comment;
}

inline QList<schema::Column> &partsOf(schema::Table &table, const schema::Column *)
{
    return table.columns;
}
inline QList<schema::UniqueConstraint> &partsOf(schema::Table &table, const schema::UniqueConstraint *)
{
    return table.uniqueConstraints;
}
inline QList<schema::ForeignKey> &partsOf(schema::Table &table, const schema::ForeignKey *)
{
    return table.foreignKeys;
}
inline QList<schema::CheckConstraint> &partsOf(schema::Table &table, const schema::CheckConstraint *)
{
    return table.checks;
}
inline QList<schema::Index> &partsOf(schema::Table &table, const schema::Index *)
{
    return table.indexes;
}
inline QList<schema::ExclusionConstraint> &partsOf(schema::Table &table, const schema::ExclusionConstraint *)
{
    return table.exclusions;
}

inline void applyInside(schema::Table &table, const diff::TableChange &change)
{
    std::visit(Overloaded{
                   [&](const diff::Added<schema::PrimaryKey> &key) { table.primaryKey = key.object; },
                   [&](const diff::Dropped<schema::PrimaryKey> &key) {
                       if (table.primaryKey && table.primaryKey->id == key.object.id)
                           table.primaryKey.reset();
                   },
                   [&](const diff::Altered<schema::PrimaryKey> &key) { applyFacets(*table.primaryKey, key); },
                   [&]<typename T>(const diff::Added<T> &part) {
                       partsOf(table, static_cast<const T *>(nullptr)).append(part.object);
                   },
                   [&]<typename T>(const diff::Dropped<T> &part) {
                       partsOf(table, static_cast<const T *>(nullptr)).removeIf([&](const T &candidate) {
                           return candidate.id == part.object.id;
                       });
                   },
                   [&]<typename T>(const diff::Altered<T> &part) {
                       applyFacets(byId(partsOf(table, static_cast<const T *>(nullptr)), part.to.id), part);
                   },
               },
               change);
}

inline QList<Box<schema::View>> &boxesOf(schema::Schema &schema, const schema::View *)
{
    return schema.views;
}
inline QList<Box<schema::Trigger>> &boxesOf(schema::Schema &schema, const schema::Trigger *)
{
    return schema.triggers;
}
inline QList<Box<schema::OtherObject>> &boxesOf(schema::Schema &schema, const schema::OtherObject *)
{
    return schema.otherObjects;
}
inline QList<Box<schema::EnumType>> &boxesOf(schema::Schema &schema, const schema::EnumType *)
{
    return schema.enums;
}
inline QList<Box<schema::Sequence>> &boxesOf(schema::Schema &schema, const schema::Sequence *)
{
    return schema.sequences;
}
inline QList<Box<schema::Table>> &boxesOf(schema::Schema &schema, const schema::Table *)
{
    return schema.tables;
}

template<typename T>
void remove(QList<Box<T>> &list, ObjectId id)
{
    list.removeIf([&](const Box<T> &candidate) { return candidate->id == id; });
}

inline void applyTable(schema::Schema &schema, const diff::AlteredTable &change)
{
    using diff::Facet;
    for (Box<schema::Table> &box : schema.tables) {
        if (box->id != change.to->id)
            continue;
        schema::Table table = *box;
        if (change.facets & Facet::Name)
            table.name = change.to->name;
        if (change.facets & Facet::Comment)
            table.comment = change.to->comment;
        if (change.facets & Facet::Options)
            table.options = change.to->options;
        if (change.facets & Facet::Namespace)
            table.namespaceId = change.to->namespaceId;
        if (change.facets & Facet::Partition) {
            table.partitionBy = change.to->partitionBy;
            table.partitionOf = change.to->partitionOf;
            table.partitionBound = change.to->partitionBound;
            table.inherits = change.to->inherits;
        }
        // A new key may be named before the old one is dropped; drops first.
        for (const diff::TableChange &inner : change.changes) {
            if (std::holds_alternative<diff::Dropped<schema::PrimaryKey>>(inner))
                applyInside(table, inner);
        }
        for (const diff::TableChange &inner : change.changes) {
            if (!std::holds_alternative<diff::Dropped<schema::PrimaryKey>>(inner))
                applyInside(table, inner);
        }
        box = std::move(table);
    }
}

inline schema::Schema applied(schema::Schema schema, const diff::Changes &changes)
{
    for (const diff::Change &change : changes) {
        std::visit(Overloaded{
                       [&](const diff::AlteredTable &table) { applyTable(schema, table); },
                       [&](const diff::Added<schema::Namespace> &space) { schema.namespaces.append(space.object); },
                       [&](const diff::Dropped<schema::Namespace> &space) {
                           schema.namespaces.removeIf(
                               [&](const schema::Namespace &candidate) { return candidate.id == space.object.id; });
                       },
                       [&](const diff::Altered<schema::Namespace> &space) {
                           byId(schema.namespaces, space.to.id) = space.to;
                       },
                       [&]<typename T>(const diff::Added<Box<T>> &object) {
                           boxesOf(schema, static_cast<const T *>(nullptr)).append(object.object);
                       },
                       [&]<typename T>(const diff::Dropped<Box<T>> &object) {
                           remove(boxesOf(schema, static_cast<const T *>(nullptr)), object.object->id);
                       },
                       [&]<typename T>(const diff::Altered<Box<T>> &object) {
                           remove(boxesOf(schema, static_cast<const T *>(nullptr)), object.to->id);
                           boxesOf(schema, static_cast<const T *>(nullptr)).append(object.to);
                       },
                   },
                   change);
    }
    return schema;
}

/// Lists in the order of ids, without stored texts: two schemas that are equal but for those become ==.
inline schema::Schema normalized(schema::Schema schema)
{
    const auto byIdOrder = [](const auto &left, const auto &right) { return left.id < right.id; };
    const auto byBoxOrder = [](const auto &left, const auto &right) { return left->id < right->id; };
    for (Box<schema::Table> &box : schema.tables) {
        schema::Table table = *box;
        table.definition.clear();
        for (schema::Index &index : table.indexes)
            index.definition.clear();
        std::sort(table.columns.begin(), table.columns.end(), byIdOrder);
        std::sort(table.uniqueConstraints.begin(), table.uniqueConstraints.end(), byIdOrder);
        std::sort(table.foreignKeys.begin(), table.foreignKeys.end(), byIdOrder);
        std::sort(table.checks.begin(), table.checks.end(), byIdOrder);
        std::sort(table.indexes.begin(), table.indexes.end(), byIdOrder);
        std::sort(table.exclusions.begin(), table.exclusions.end(), byIdOrder);
        box = std::move(table);
    }
    std::sort(schema.namespaces.begin(), schema.namespaces.end(), byIdOrder);
    std::sort(schema.tables.begin(), schema.tables.end(), byBoxOrder);
    std::sort(schema.views.begin(), schema.views.end(), byBoxOrder);
    std::sort(schema.triggers.begin(), schema.triggers.end(), byBoxOrder);
    std::sort(schema.otherObjects.begin(), schema.otherObjects.end(), byBoxOrder);
    std::sort(schema.enums.begin(), schema.enums.end(), byBoxOrder);
    std::sort(schema.sequences.begin(), schema.sequences.end(), byBoxOrder);
    return schema;
}

} // namespace relvar::test
