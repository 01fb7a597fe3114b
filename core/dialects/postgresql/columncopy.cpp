// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/columncopy.h"

#include "dialects/postgresql/names.h"
#include "schema/expression.h"
#include "schema/partname.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using schema::KeyPart;
using schema::Schema;
using schema::Table;

ColumnCopy::ColumnCopy(const Table &table, const schema::Column &older, bool takesPlace)
    : m_table(table.id)
    , m_older(older.id)
{
    const schema::Column &target = *table.column(older.id);
    m_finalName = target.name;
    m_column = {.id = ObjectId::create(), .name = target.name, .type = target.type, .collation = target.collation};
    if (target.name == older.name)
        m_column.name = schema::nameOfPart(older.name, {}, u"new"_s);
    m_ids.insert(m_column.id, m_older);
    m_ids.insert(m_older, ObjectId::create());
    copyIndexes(table);
    if (takesPlace) {
        m_column.notNull = target.notNull;
        m_column.options = target.options;
        copyConstraints(table);
        return;
    }
    // Programs that know the new name alone look rows up by it.
    const auto asIndex = [&](const auto &key) {
        if (concerns(key.parts, key.included))
            m_indexes.append(renamed(schema::Index{.id = key.id,
                                                   .name = key.name,
                                                   .unique = true,
                                                   .parts = inCopy(key.parts),
                                                   .included = inCopy(key.included)}));
    };
    if (table.primaryKey)
        asIndex(*table.primaryKey);
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
        asIndex(unique);
        if (concerns(unique.parts, unique.included))
            m_indexes.last().nullsNotDistinct = unique.nullsNotDistinct;
    }
}

template<typename Part>
Part ColumnCopy::renamed(Part part)
{
    const ObjectId original = part.id;
    part.id = ObjectId::create();
    part.name = schema::nameOfPart(part.name, {}, u"new"_s);
    part.comment.clear();
    m_ids.insert(part.id, original);
    m_ids.insert(original, ObjectId::create());
    return part;
}

QString ColumnCopy::inCopy(const QString &expression) const
{
    return schema::renameIdentifier(expression, m_finalName, m_column.name);
}

QList<ObjectId> ColumnCopy::inCopy(QList<ObjectId> columns) const
{
    std::replace(columns.begin(), columns.end(), m_older, m_column.id);
    return columns;
}

QList<KeyPart> ColumnCopy::inCopy(QList<KeyPart> parts) const
{
    for (KeyPart &part : parts) {
        if (part.column == m_older)
            part.column = m_column.id;
        part.expression = inCopy(part.expression);
    }
    return parts;
}

bool ColumnCopy::concerns(const QList<KeyPart> &parts, const QList<ObjectId> &included) const
{
    return included.contains(m_older) || std::any_of(parts.cbegin(), parts.cend(), [&](const KeyPart &part) {
               return part.column == m_older || schema::mentions(part.expression, m_finalName);
           });
}

void ColumnCopy::copyIndexes(const Table &table)
{
    for (const schema::Index &index : table.indexes) {
        if (!concerns(index.parts, index.included) && !schema::mentions(index.predicate, m_finalName))
            continue;
        schema::Index copy = renamed(index);
        copy.parts = inCopy(index.parts);
        copy.included = inCopy(index.included);
        copy.predicate = inCopy(index.predicate);
        m_indexes.append(copy);
    }
}

void ColumnCopy::copyConstraints(const Table &table)
{
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
        if (!concerns(unique.parts, unique.included))
            continue;
        schema::UniqueConstraint copy = renamed(unique);
        copy.parts = inCopy(unique.parts);
        copy.included = inCopy(unique.included);
        m_uniques.append(copy);
    }
    for (const schema::CheckConstraint &check : table.checks) {
        if (!schema::mentions(check.expression, m_finalName))
            continue;
        schema::CheckConstraint copy = renamed(check);
        copy.expression = inCopy(check.expression);
        m_checks.append(copy);
    }
    for (const schema::ForeignKey &key : table.foreignKeys) {
        if (!key.columns.contains(m_older))
            continue;
        schema::ForeignKey copy = renamed(key);
        copy.columns = inCopy(key.columns);
        copy.setColumns = inCopy(key.setColumns);
        m_foreignKeys.append(copy);
    }
}

void ColumnCopy::addTo(Table *table) const
{
    table->columns.append(m_column);
    table->indexes += m_indexes;
    table->uniqueConstraints += m_uniques;
    table->checks += m_checks;
    table->foreignKeys += m_foreignKeys;
}

void ColumnCopy::exchange(Schema *schema) const
{
    const auto change = [&](ObjectId *id) { *id = m_ids.value(*id, *id); };
    const auto changeAll = [&](QList<ObjectId> *ids) {
        for (ObjectId &id : *ids)
            change(&id);
    };
    const auto changeKey = [&](auto *key) {
        change(&key->id);
        changeAll(&key->included);
        for (KeyPart &part : key->parts)
            change(&part.column);
    };
    const auto changeUses = [&](auto *object) {
        for (schema::Dependency &use : object->dependsOn) {
            change(&use.object);
            change(&use.column);
        }
    };
    for (Box<Table> &box : schema->tables) {
        if (box->id != m_table)
            continue;
        Table table = *box;
        for (schema::Column &column : table.columns)
            change(&column.id);
        if (table.primaryKey)
            changeKey(&*table.primaryKey);
        for (schema::UniqueConstraint &unique : table.uniqueConstraints)
            changeKey(&unique);
        for (schema::Index &index : table.indexes)
            changeKey(&index);
        for (schema::CheckConstraint &check : table.checks)
            change(&check.id);
        for (schema::ForeignKey &key : table.foreignKeys) {
            change(&key.id);
            changeAll(&key.columns);
            changeAll(&key.setColumns);
            if (key.referencedTable == m_table)
                changeAll(&key.referencedColumns);
        }
        changeUses(&table);
        box = table;
    }
    const auto changeTexts = [&](auto &list) {
        for (auto &box : list) {
            auto object = *box;
            changeUses(&object);
            box = object;
        }
    };
    changeTexts(schema->views);
    changeTexts(schema->triggers);
    changeTexts(schema->otherObjects);
    for (Box<schema::Sequence> &box : schema->sequences) {
        schema::Sequence sequence = *box;
        change(&sequence.ownerColumn);
        box = sequence;
    }
}

} // namespace relvar::postgresql
