// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/references.h"

#include "schema/expression.h"

namespace relvar::diff {

using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

class Collector
{
public:
    explicit Collector(const Schema &schema)
        : m_schema(schema)
        , m_targets(targetsIn(schema))
    {
    }

    QList<ReferenceTo> run()
    {
        for (const Box<Table> &table : m_schema.tables)
            collect(*table);
        for (const Box<schema::View> &view : m_schema.views) {
            note(view->id, {}, view->namespaceId);
            note(view->id, view->dependsOn);
        }
        for (const Box<schema::Trigger> &trigger : m_schema.triggers) {
            note(trigger->id, {}, trigger->tableId);
            note(trigger->id, trigger->dependsOn);
        }
        for (const Box<schema::OtherObject> &object : m_schema.otherObjects) {
            note(object->id, {}, object->namespaceId);
            note(object->id, {}, object->owner);
            note(object->id, object->dependsOn);
        }
        for (const Box<schema::EnumType> &type : m_schema.enums)
            note(type->id, {}, type->namespaceId);
        for (const Box<schema::Sequence> &sequence : m_schema.sequences) {
            note(sequence->id, {}, sequence->namespaceId);
            note(sequence->id, {}, sequence->ownerTable);
            note(sequence->id, {}, sequence->ownerColumn);
        }
        return std::move(m_dangling);
    }

private:
    void note(ObjectId object, ObjectId part, ObjectId target)
    {
        if (!target.isNull() && !m_targets.contains(target))
            m_dangling.append({object, part, target});
    }

    void note(ObjectId object, const QList<schema::Dependency> &dependencies)
    {
        for (const schema::Dependency &dependency : dependencies) {
            note(object, {}, dependency.object);
            note(object, {}, dependency.column);
        }
    }

    void note(ObjectId object, ObjectId part, const QList<ObjectId> &targets)
    {
        for (const ObjectId target : targets)
            note(object, part, target);
    }

    template<typename Key>
    void noteKey(ObjectId table, const Key &key)
    {
        for (const schema::KeyPart &part : key.parts)
            note(table, key.id, part.column);
        note(table, key.id, key.included);
    }

    void collect(const Table &table)
    {
        note(table.id, {}, table.namespaceId);
        note(table.id, {}, table.partitionOf);
        note(table.id, {}, table.inherits);
        note(table.id, {}, table.ofType.userType);
        for (const Column &column : table.columns)
            note(table.id, column.id, column.type.userType);
        if (table.primaryKey)
            noteKey(table.id, *table.primaryKey);
        for (const schema::UniqueConstraint &constraint : table.uniqueConstraints)
            noteKey(table.id, constraint);
        for (const schema::Index &index : table.indexes)
            noteKey(table.id, index);
        for (const schema::ForeignKey &key : table.foreignKeys) {
            note(table.id, key.id, key.columns);
            note(table.id, key.id, key.referencedTable);
            note(table.id, key.id, key.referencedColumns);
            note(table.id, key.id, key.setColumns);
        }
    }

    const Schema &m_schema;
    const QSet<ObjectId> m_targets;
    QList<ReferenceTo> m_dangling;
};

} // namespace

QSet<ObjectId> targetsIn(const Schema &schema)
{
    QSet<ObjectId> ids;
    for (const schema::Namespace &space : schema.namespaces)
        ids.insert(space.id);
    for (const Box<Table> &table : schema.tables) {
        ids.insert(table->id);
        for (const Column &column : table->columns)
            ids.insert(column.id);
    }
    const auto addAll = [&](const auto &objects) {
        for (const auto &object : objects)
            ids.insert(object->id);
    };
    addAll(schema.views);
    addAll(schema.enums);
    addAll(schema.sequences);
    addAll(schema.otherObjects);
    return ids;
}

QList<ReferenceTo> danglingIn(const Schema &schema)
{
    return Collector(schema).run();
}

QList<ReferenceTo> mentionsOf(const Table &table, const QList<Column> &missing)
{
    QList<ReferenceTo> mentions;
    for (const Column &column : missing) {
        if (column.name.isEmpty() || table.column(column.name))
            continue;
        const auto note = [&](ObjectId part, const QString &expression) {
            if (schema::mentions(expression, column.name))
                mentions.append({table.id, part, column.id});
        };
        for (const Column &other : table.columns) {
            if (other.generated)
                note(other.id, other.generated->expression);
        }
        for (const schema::CheckConstraint &check : table.checks)
            note(check.id, check.expression);
        for (const schema::ExclusionConstraint &exclusion : table.exclusions)
            note(exclusion.id, exclusion.definition);
        for (const schema::Index &index : table.indexes) {
            note(index.id, index.predicate);
            for (const schema::KeyPart &part : index.parts)
                note(index.id, part.expression);
        }
    }
    return mentions;
}

} // namespace relvar::diff
