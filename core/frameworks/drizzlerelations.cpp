// SPDX-License-Identifier: GPL-3.0-or-later
// relations.ts: foreign keys as Drizzle's queries follow them, both ways.
// https://orm.drizzle.team/docs/relations
#include "base/words.h"
#include "frameworks/drizzlewriting.h"
#include "frameworks/typescript.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DrizzleRelation
{
    const schema::Table *child = nullptr;
    const schema::ForeignKey *key = nullptr;
    const schema::Table *parent = nullptr;
    /// Two relations of the same tables are told apart by it; otherwise empty.
    QString name;
};

/// "customer" of a key over customer_id; empty where the key has several columns or ends in another way.
QString role(const DrizzleRelation &relation)
{
    const QList<ObjectId> &columns = relation.key->columns;
    const schema::Column *column = columns.size() == 1 ? relation.child->column(columns.first()) : nullptr;
    QStringList words = column ? wordsOf(column->name) : QStringList();
    if (words.size() < 2 || words.last() != u"id"_s)
        return {};
    words.removeLast();
    return camelCase(words.join(u'_'));
}

/// The columns of the key, where nothing else tells one relation of two tables from another.
QString columnsOf(const DrizzleRelation &relation)
{
    QStringList names;
    for (const ObjectId id : relation.key->columns) {
        if (const schema::Column *column = relation.child->column(id))
            names.append(column->name);
    }
    return names.join(u'_');
}

/// What the child calls its parent, and the parent its children.
QString parentName(const DrizzleRelation &relation, const DrizzleNames &names)
{
    if (const QString name = role(relation); !name.isEmpty())
        return name;
    const QString parent = names.variable(relation.parent->id);
    return relation.name.isEmpty() ? parent : camelCase(columnsOf(relation)) + u"Of"_s + pascalCase(parent);
}

QString childName(const DrizzleRelation &relation, const DrizzleNames &names)
{
    const QString child = names.variable(relation.child->id);
    const QString as = role(relation).isEmpty() ? columnsOf(relation) : role(relation);
    return relation.name.isEmpty() ? child : child + u"By"_s + pascalCase(as);
}

QList<DrizzleRelation> relationsOf(const schema::Schema &schema, const DrizzleNames &names)
{
    QList<DrizzleRelation> relations;
    for (const Box<schema::Table> &table : schema.tables) {
        for (const schema::ForeignKey &key : table->foreignKeys) {
            const schema::Table *parent = schema.table(key.referencedTable);
            if (parent && !parent->isPartition() && !table->isPartition())
                relations.append({&*table, &key, parent, {}});
        }
    }
    for (DrizzleRelation &relation : relations) {
        int between = 0;
        for (const DrizzleRelation &other : std::as_const(relations)) {
            between += (other.child == relation.child && other.parent == relation.parent)
                               || (other.child == relation.parent && other.parent == relation.child)
                           ? 1
                           : 0;
        }
        if (between > 1 || relation.child == relation.parent) {
            // Variables, not names: tables of two schemas may have one name.
            relation.name = names.variable(relation.child->id) + u'_' + columnsOf(relation) + u'_'
                            + names.variable(relation.parent->id);
        }
    }
    return relations;
}

QString memberList(const schema::Table &table, const QList<ObjectId> &columns, const DrizzleNames &names)
{
    QStringList members;
    for (const ObjectId column : columns)
        members.append(names.variable(table.id) + u'.' + names.property(table.id, column));
    return u'[' + members.join(u", "_s) + u']';
}

} // namespace

QString drizzleRelations(const schema::Schema &schema, const DrizzleNames &names, const QString &module)
{
    const QList<DrizzleRelation> relations = relationsOf(schema, names);
    QSet<QString> variables;
    for (const Box<schema::Table> &table : schema.tables)
        variables.insert(names.variable(table->id));
    UniqueNames declared(variables);
    QStringList imported;
    QString code;
    for (const Box<schema::Table> &table : schema.tables) {
        // Rows carry columns and relations side by side.
        QSet<QString> columns;
        for (const schema::Column &column : table->columns)
            columns.insert(names.property(table->id, column.id));
        UniqueNames taken(columns);
        QString members;
        bool hasOne = false;
        bool hasMany = false;
        for (const DrizzleRelation &relation : relations) {
            if (relation.child != &*table)
                continue;
            hasOne = true;
            members += u"    %1: one(%2, { fields: %3, references: %4%5 }),\n"_s.arg(
                taken.take(parentName(relation, names), u"parent"_s), names.variable(relation.parent->id),
                memberList(*table, relation.key->columns, names),
                memberList(*relation.parent, relation.key->referencedColumns, names),
                relation.name.isEmpty() ? QString() : u", relationName: "_s + typescript::quoted(relation.name));
        }
        for (const DrizzleRelation &relation : relations) {
            if (relation.parent != &*table)
                continue;
            // Of one that has a name, Drizzle's one() is only the side that has the key.
            const bool isOne = relation.child->isUnique(relation.key->columns) && relation.name.isEmpty();
            (isOne ? hasOne : hasMany) = true;
            members += u"    %1: %2(%3%4),\n"_s.arg(taken.take(childName(relation, names), u"children"_s),
                                                    isOne ? u"one"_s : u"many"_s, names.variable(relation.child->id),
                                                    relation.name.isEmpty()
                                                        ? QString()
                                                        : u", { relationName: "_s + typescript::quoted(relation.name)
                                                              + u" }"_s);
        }
        if (members.isEmpty())
            continue;
        imported.append(names.variable(table->id));
        const QString given = hasOne && hasMany ? u"one, many"_s : hasOne ? u"one"_s : u"many"_s;
        const QString variable = names.variable(table->id);
        // A table may be called users_relations.
        code += u"\nexport const %1 = relations(%2, ({ %3 }) => ({\n%4}));\n"_s.arg(
            declared.take(variable + u"Relations"_s, u"relations"_s), variable, given, members);
    }
    if (code.isEmpty())
        return {};
    imported.sort();
    return u"import { relations } from '"_s + module + u"';\nimport { "_s + imported.join(u", "_s)
           + u" } from './schema';\n"_s + code;
}

} // namespace relvar::frameworks
