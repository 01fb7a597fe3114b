// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/tablecopy.h"

#include "schema/expression.h"
#include "schema/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace relvar::edit {

namespace {

constexpr int formVersion = 1;
constexpr qsizetype mostBytes = 32 * 1024 * 1024;
constexpr qsizetype mostTables = 5000;
constexpr qsizetype longestName = 1000;
/// Nobody's diagram is larger; a place beyond it would never be found again.
constexpr double farthest = 1e7;

Error damaged(const QString &where)
{
    return Error{EditError::Invalid,
                 text("edit", "The clipboard holds tables that are damaged, so nothing was pasted. Copy them again."),
                 where};
}

/// With the names of what it refers to, where that is not copied.
schema::ForeignKey detached(schema::ForeignKey key, const schema::Schema &schema)
{
    if (const schema::Table *parent = schema.table(key.referencedTable)) {
        key.missingTable = parent->name;
        key.missingColumns.clear();
        for (const ObjectId column : std::as_const(key.referencedColumns)) {
            const schema::Column *referenced = parent->column(column);
            key.missingColumns.append(referenced ? referenced->name : QString());
        }
    }
    key.referencedTable = {};
    key.referencedColumns.clear();
    return key;
}

/// The table by itself: what it has from tables that are not copied becomes its own.
schema::Table alone(schema::Table table, const schema::Schema &schema, const QSet<ObjectId> &copied)
{
    if (!copied.contains(table.partitionOf)) {
        table.partitionOf = {};
        table.partitionBound.clear();
    }
    table.inherits.removeIf([&copied](ObjectId parent) { return !copied.contains(parent); });
    const bool inherits = table.isPartition() || !table.inherits.isEmpty();
    for (schema::Column &column : table.columns)
        column.inherited = column.inherited && inherits;
    for (schema::CheckConstraint &check : table.checks)
        check.inherited = check.inherited && inherits;
    for (schema::ForeignKey &key : table.foreignKeys) {
        if (!copied.contains(key.referencedTable))
            key = detached(key, schema);
    }
    for (schema::Index &index : table.indexes)
        index.definition.clear();
    table.ofType = {};
    table.definition.clear();
    table.dependsOn.clear();
    return table;
}

bool usesSequence(const schema::Table &table, const schema::Sequence &sequence)
{
    if (table.id == sequence.ownerTable)
        return true;
    return std::any_of(table.columns.cbegin(), table.columns.cend(), [&](const schema::Column &column) {
        return column.defaultExpression && column.defaultExpression->contains(u"nextval"_s, Qt::CaseInsensitive)
               && column.defaultExpression->contains(sequence.name);
    });
}

bool isName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= longestName && !name.contains(QChar(0));
}

bool holds(const schema::Table &table, const QList<ObjectId> &columns)
{
    return std::all_of(columns.cbegin(), columns.cend(), [&](ObjectId column) { return table.column(column); });
}

bool holds(const schema::Table &table, const QList<schema::KeyPart> &parts)
{
    return !parts.isEmpty() && std::all_of(parts.cbegin(), parts.cend(), [&](const schema::KeyPart &part) {
        return part.column.isNull() ? !part.expression.trimmed().isEmpty() : table.column(part.column) != nullptr;
    });
}

/// Every id is there once, every name is one, and what a table refers to is in the copy.
bool isWhole(const schema::Table &table, const schema::Schema &schema, QSet<ObjectId> &ids)
{
    const auto isNew = [&ids](ObjectId id) {
        const bool fresh = !id.isNull() && !ids.contains(id);
        ids.insert(id);
        return fresh;
    };
    if (!isName(table.name) || !isNew(table.id) || table.columns.isEmpty())
        return false;
    QSet<QString> names;
    for (const schema::Column &column : table.columns) {
        if (!isName(column.name) || !isNew(column.id) || names.contains(column.name.toLower()))
            return false;
        names.insert(column.name.toLower());
    }
    if (table.primaryKey
        && (!isNew(table.primaryKey->id) || !holds(table, table.primaryKey->parts)
            || !holds(table, table.primaryKey->included)))
        return false;
    for (const schema::UniqueConstraint &key : table.uniqueConstraints) {
        if (!isNew(key.id) || !holds(table, key.parts) || !holds(table, key.included))
            return false;
    }
    for (const schema::Index &index : table.indexes) {
        if (!isNew(index.id) || !holds(table, index.parts) || !holds(table, index.included))
            return false;
    }
    for (const schema::CheckConstraint &check : table.checks) {
        if (!isNew(check.id))
            return false;
    }
    for (const schema::ExclusionConstraint &exclusion : table.exclusions) {
        if (!isNew(exclusion.id))
            return false;
    }
    for (const schema::ForeignKey &key : table.foreignKeys) {
        const schema::Table *parent = schema.table(key.referencedTable);
        const bool isMissing = key.referencedTable.isNull() && isName(key.missingTable);
        const qsizetype referenced = isMissing ? key.missingColumns.size() : key.referencedColumns.size();
        if (!isNew(key.id) || key.columns.isEmpty() || !holds(table, key.columns) || !holds(table, key.setColumns)
            || referenced != key.columns.size() || (!isMissing && (!parent || !holds(*parent, key.referencedColumns))))
            return false;
    }
    const bool hasParents = (table.partitionOf.isNull() || schema.table(table.partitionOf))
                            && std::all_of(table.inherits.cbegin(), table.inherits.cend(),
                                           [&](ObjectId parent) { return schema.table(parent) != nullptr; });
    return hasParents && table.partitionOf != table.id && !table.inherits.contains(table.id);
}

QString firstDamage(const schema::Schema &schema)
{
    QSet<ObjectId> ids;
    const auto isFresh = [&ids](ObjectId id) {
        const bool fresh = !id.isNull() && !ids.contains(id);
        ids.insert(id);
        return fresh;
    };
    for (const schema::Namespace &space : schema.namespaces) {
        if (!isFresh(space.id) || !isName(space.name))
            return u"namespaces"_s;
    }
    for (const Box<schema::EnumType> &type : schema.enums) {
        if (!isFresh(type->id) || !isName(type->name))
            return u"enums"_s;
    }
    for (const Box<schema::Sequence> &sequence : schema.sequences) {
        const schema::Table *owner = schema.table(sequence->ownerTable);
        const bool isOwned = !sequence->ownerTable.isNull();
        if (!isFresh(sequence->id) || !isName(sequence->name)
            || (isOwned && (!owner || !owner->column(sequence->ownerColumn))))
            return u"sequences"_s;
    }
    for (const Box<schema::Table> &table : schema.tables) {
        if (!isWhole(*table, schema, ids))
            return table->name;
    }
    return {};
}

} // namespace

TableCopy copyTables(const schema::Schema &schema, const QSet<ObjectId> &tables,
                     const QList<diagram::Placement> &placements, const QString &dialect)
{
    TableCopy copy{dialect, {}, {}};
    QSet<ObjectId> types;
    QSet<ObjectId> spaces;
    for (const Box<schema::Table> &table : schema.tables) {
        if (!tables.contains(table->id))
            continue;
        for (const schema::Column &column : table->columns)
            types.insert(column.type.userType);
        spaces.insert(table->namespaceId);
        copy.schema.tables.append(Box<schema::Table>(alone(*table, schema, tables)));
    }
    for (const Box<schema::EnumType> &type : schema.enums) {
        if (types.contains(type->id)) {
            spaces.insert(type->namespaceId);
            copy.schema.enums.append(type);
        }
    }
    for (const Box<schema::Sequence> &sequence : schema.sequences) {
        const bool isUsed
            = std::any_of(copy.schema.tables.cbegin(), copy.schema.tables.cend(),
                          [&](const Box<schema::Table> &table) { return usesSequence(*table, *sequence); });
        if (!isUsed)
            continue;
        schema::Sequence taken = *sequence;
        if (!tables.contains(taken.ownerTable))
            taken.ownerTable = taken.ownerColumn = {};
        spaces.insert(taken.namespaceId);
        copy.schema.sequences.append(Box<schema::Sequence>(taken));
    }
    for (const schema::Namespace &space : schema.namespaces) {
        if (spaces.contains(space.id))
            copy.schema.namespaces.append(space);
    }
    for (const diagram::Placement &placement : placements) {
        if (tables.contains(placement.table))
            copy.placements.append(placement);
    }
    return copy;
}

QByteArray toBytes(const TableCopy &copy)
{
    QJsonArray places;
    for (const diagram::Placement &placement : copy.placements)
        places.append(QJsonObject{{u"table"_s, placement.table.toString()},
                                  {u"x"_s, placement.position.x()},
                                  {u"y"_s, placement.position.y()}});
    return QJsonDocument(QJsonObject{{u"version"_s, formVersion},
                                     {u"dialect"_s, copy.dialect},
                                     {u"schema"_s, schema::toJson(copy.schema)},
                                     {u"places"_s, places}})
        .toJson(QJsonDocument::Compact);
}

Result<TableCopy> fromBytes(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes) {
        return fail(EditError::Invalid,
                    text("edit", "The clipboard holds more than %1 MB of tables. Copy fewer at a time.",
                         {QString::number(mostBytes / (1024 * 1024))}));
    }
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &problem).object();
    if (json.isEmpty())
        return fail(damaged(problem.errorString()));
    if (json.value("version"_L1).toInt() != formVersion) {
        return fail(EditError::Invalid,
                    text("edit", "The tables were copied in another version of Relvar. Use the same version on both "
                                 "sides, or paste the SQL."));
    }
    Result<schema::Schema> schema = schema::fromJson(json.value("schema"_L1).toObject());
    if (!schema)
        return fail(damaged(schema.error().where));
    // Texts of views, functions and the like would run as they stand: nobody has read them.
    TableCopy copy{json.value("dialect"_L1).toString(), std::move(*schema), {}};
    copy.schema.views.clear();
    copy.schema.triggers.clear();
    copy.schema.otherObjects.clear();
    if (copy.schema.tables.isEmpty() || copy.schema.tables.size() > mostTables)
        return fail(damaged(u"tables"_s));
    for (Box<schema::Table> &table : copy.schema.tables) {
        schema::Table plain = *table;
        plain.definition.clear();
        plain.dependsOn.clear();
        for (schema::Index &index : plain.indexes)
            index.definition.clear();
        table = Box<schema::Table>(std::move(plain));
    }
    if (const QString where = firstDamage(copy.schema); !where.isEmpty())
        return fail(damaged(where));
    const QJsonArray places = json.value("places"_L1).toArray();
    for (const QJsonValue &value : places) {
        const ObjectId table = ObjectId::fromString(value["table"_L1].toString());
        const QPointF position(value["x"_L1].toDouble(), value["y"_L1].toDouble());
        const bool isNear = std::abs(position.x()) < farthest && std::abs(position.y()) < farthest;
        if (isNear && copy.schema.table(table))
            copy.placements.append({.table = table, .position = position});
    }
    return copy;
}

} // namespace relvar::edit
