// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/seaormrelations.h"

#include "base/words.h"
#include "frameworks/naming.h"
#include "frameworks/rustcode.h"

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

using Names = QMap<ObjectId, SeaOrmNames>;

QString action(schema::ReferentialAction action)
{
    switch (action) {
    case schema::ReferentialAction::NoAction:
        return u"NoAction"_s;
    case schema::ReferentialAction::Restrict:
        return u"Restrict"_s;
    case schema::ReferentialAction::Cascade:
        return u"Cascade"_s;
    case schema::ReferentialAction::SetNull:
        return u"SetNull"_s;
    case schema::ReferentialAction::SetDefault:
        return u"SetDefault"_s;
    }
    return {};
}

QString entityOf(const SeaOrmNames &names)
{
    return u"super::"_s + rustName(names.module) + u"::Entity"_s;
}

/// "Column::Id" or "(Column::A, Column::B)".
QString columnList(const QList<ObjectId> &columns, const SeaOrmNames &names, const QString &path)
{
    QStringList list;
    for (const ObjectId column : columns)
        list.append(path + u"Column::"_s + names.columns.value(column));
    return list.size() == 1 ? list.first() : u'(' + list.join(u", "_s) + u')';
}

/// How many foreign keys there are between two tables, in either direction: only one can be what Related means.
qsizetype between(const schema::Table &one, const schema::Table &other)
{
    const auto count = [](const schema::Table &from, ObjectId to) {
        return std::count_if(from.foreignKeys.cbegin(), from.foreignKeys.cend(),
                             [to](const schema::ForeignKey &key) { return key.referencedTable == to; });
    };
    return one.id == other.id ? count(one, one.id) : count(one, other.id) + count(other, one.id);
}

/// https://docs.rs/sea-orm/latest/sea_orm/entity/trait.IdentityOf.html is implemented for tuples of so many columns.
constexpr qsizetype mostColumns = 12;

bool isExpressible(const schema::ForeignKey &key, const Names &names)
{
    return names.contains(key.referencedTable) && !key.columns.isEmpty() && key.columns.size() <= mostColumns
           && key.referencedColumns.size() == key.columns.size();
}

Text whyNoRelation(const schema::Schema &schema, const schema::Table &table, const schema::ForeignKey &key,
                   const Names &names)
{
    const QString own = schema::displayName(schema, table);
    const QString name = seaOrmKeyName(table, key.name, key.columns);
    const schema::Table *referenced = schema.table(key.referencedTable);
    if (!referenced) {
        return text("frameworks", "Table %1: foreign key %2 is no relation, because there is no table %3.",
                    {own, name, key.missingTable});
    }
    const QString other = schema::displayName(schema, *referenced);
    if (!referenced->primaryKey || referenced->primaryKey->parts.isEmpty()) {
        return text("frameworks", "Table %1: foreign key %2 is no relation, because table %3 has no primary key.",
                    {own, name, other});
    }
    if (!names.contains(key.referencedTable)) {
        return text("frameworks", "Table %1: foreign key %2 is no relation, because table %3 has no entity.",
                    {own, name, other});
    }
    return text("frameworks", "Table %1: foreign key %2 is no relation, because SeaORM joins by %3 columns at most.",
                {own, name, QString::number(mostColumns)});
}

/// The variant of the foreign key in the entity of its own table: after the other table, or after its columns where it
/// is not the only one.
QString wantedVariant(const schema::Table &table, const schema::ForeignKey &key, const schema::Schema &schema,
                      const Names &names)
{
    if (key.referencedTable == table.id && between(table, table) == 1)
        return u"SelfRef"_s;
    if (key.referencedTable != table.id && between(table, *schema.table(key.referencedTable)) == 1)
        return names[key.referencedTable].type;
    QStringList columns;
    for (const ObjectId column : key.columns)
        columns.append(table.column(column)->name);
    QString name = columns.join(u'_');
    if (columns.size() == 1 && name.endsWith("_id"_L1, Qt::CaseInsensitive))
        name.chop(3);
    const QString variant = pascalCase(name);
    return variant.startsWith(u'_') ? u"Relation"_s + variant.mid(1) : variant;
}

/// Of the table's own foreign keys, in their order, by key.
QMap<ObjectId, QString> ownVariants(const schema::Table &table, const schema::Schema &schema, const Names &names,
                                    UniqueNames &taken)
{
    QMap<ObjectId, QString> variants;
    for (const schema::ForeignKey &key : table.foreignKeys) {
        if (isExpressible(key, names))
            variants.insert(key.id, taken.take(wantedVariant(table, key, schema, names), u"Relation"_s));
    }
    return variants;
}

/// A table that does nothing but join two others: its primary key is made of its two foreign keys.
bool isJoin(const schema::Table &table)
{
    if (table.foreignKeys.size() != 2 || !table.primaryKey
        || table.foreignKeys.first().referencedTable == table.foreignKeys.last().referencedTable)
        return false;
    QSet<ObjectId> inKeys;
    for (const schema::ForeignKey &key : table.foreignKeys)
        inKeys.unite(QSet<ObjectId>(key.columns.cbegin(), key.columns.cend()));
    QSet<ObjectId> inPrimary;
    for (const schema::KeyPart &part : table.primaryKey->parts)
        inPrimary.insert(part.column);
    return inKeys == inPrimary;
}

void addJoins(SeaOrmRelations &result, const schema::Schema &schema, const schema::Table &table, const Names &names)
{
    QSet<ObjectId> reached;
    for (const Box<schema::Table> &join : schema.tables) {
        if (!names.contains(join->id) || join->id == table.id || !isJoin(*join))
            continue;
        const bool isFirst = join->foreignKeys.first().referencedTable == table.id;
        const schema::ForeignKey &own = isFirst ? join->foreignKeys.first() : join->foreignKeys.last();
        const schema::ForeignKey &others = isFirst ? join->foreignKeys.last() : join->foreignKeys.first();
        if (own.referencedTable != table.id || !isExpressible(own, names) || !isExpressible(others, names))
            continue;
        const schema::Table &other = *schema.table(others.referencedTable);
        // One `impl Related` for each pair of entities.
        if (between(table, other) > 0 || reached.contains(other.id))
            continue;
        reached.insert(other.id);
        UniqueNames taken(rustTypeWords());
        const QMap<ObjectId, QString> variants = ownVariants(*join, schema, names, taken);
        result.joins.append({.module = names[other.id].module,
                             .joinModule = names[join->id].module,
                             .toOther = variants.value(others.id),
                             .toThis = variants.value(own.id)});
    }
}

} // namespace

QString seaOrmKeyName(const schema::Table &table, const QString &name, const QList<ObjectId> &columns)
{
    if (!name.isEmpty())
        return name;
    QStringList names;
    for (const ObjectId id : columns) {
        if (const schema::Column *column = table.column(id))
            names.append(column->name);
    }
    return u'(' + names.join(u", "_s) + u')';
}

SeaOrmRelations seaOrmRelations(const schema::Schema &schema, const schema::Table &table, const Names &names)
{
    SeaOrmRelations result;
    UniqueNames taken(rustTypeWords());
    const SeaOrmNames &own = names[table.id];
    const QMap<ObjectId, QString> variants = ownVariants(table, schema, names, taken);
    for (const schema::ForeignKey &key : table.foreignKeys) {
        if (!variants.contains(key.id)) {
            result.notExpressed.append(whyNoRelation(schema, table, key, names));
            continue;
        }
        const bool isSelf = key.referencedTable == table.id;
        const SeaOrmNames &parent = names[key.referencedTable];
        const QString path = isSelf ? QString() : u"super::"_s + rustName(parent.module) + u"::"_s;
        SeaOrmRelation relation{.variant = variants.value(key.id)};
        relation.attributes
            = {u"belongs_to = \""_s + path + u"Entity\""_s, u"from = \""_s + columnList(key.columns, own, {}) + u'"',
               u"to = \""_s + columnList(key.referencedColumns, parent, path) + u'"',
               u"on_update = \""_s + action(key.onUpdate) + u'"', u"on_delete = \""_s + action(key.onDelete) + u'"'};
        if (!isSelf && between(table, *schema.table(key.referencedTable)) == 1)
            relation.related = parent.module;
        result.relations.append(relation);
    }
    for (const Box<schema::Table> &child : schema.tables) {
        if (child->id == table.id || !names.contains(child->id) || between(table, *child) != 1)
            continue;
        for (const schema::ForeignKey &key : child->foreignKeys) {
            if (key.referencedTable != table.id || !isExpressible(key, names))
                continue;
            const SeaOrmNames &childNames = names[child->id];
            const QString word = child->isUnique(key.columns) ? u"has_one"_s : u"has_many"_s;
            result.relations.append({.variant = taken.take(childNames.type, u"Relation"_s),
                                     .attributes = {word + u" = \""_s + entityOf(childNames) + u'"'},
                                     .related = childNames.module});
        }
    }
    addJoins(result, schema, table, names);
    return result;
}

} // namespace relvar::frameworks
