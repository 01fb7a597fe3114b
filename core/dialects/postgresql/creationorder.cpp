// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/creationorder.h"

#include <QHash>
#include <QSet>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using schema::Schema;

namespace {

class Sorting
{
public:
    explicit Sorting(const Schema &schema)
        : m_schema(schema)
    {
        const auto index = [&](const auto &list) {
            for (const auto &object : list)
                m_objects.insert(object->id, &*object);
        };
        index(schema.enums);
        index(schema.sequences);
        index(schema.otherObjects);
        index(schema.tables);
        index(schema.views);
    }

    QList<SchemaObject> sort()
    {
        for (const Box<schema::OtherObject> &object : m_schema.otherObjects) {
            if (object->kind == "extension"_L1)
                visit(object->id);
        }
        visitAll(m_schema.enums);
        visitAll(m_schema.sequences);
        for (const Box<schema::OtherObject> &object : m_schema.otherObjects) {
            if (!isMadeLast(*object))
                visit(object->id);
        }
        visitAll(m_schema.tables);
        visitAll(m_schema.views);
        for (const Box<schema::Trigger> &trigger : m_schema.triggers)
            m_sorted.append(&*trigger);
        for (const Box<schema::OtherObject> &object : m_schema.otherObjects)
            visit(object->id);
        return m_sorted;
    }

private:
    void visitAll(const auto &list)
    {
        for (const auto &object : list)
            visit(object->id);
    }

    void visitAll(const QList<schema::Dependency> &dependencies)
    {
        for (const schema::Dependency &dependency : dependencies)
            visit(dependency.object);
    }

    void visitNeeds(const schema::EnumType *) { }
    void visitNeeds(const schema::Sequence *) { }
    void visitNeeds(const schema::Trigger *) { }
    void visitNeeds(const schema::View *view) { visitAll(view->dependsOn); }

    void visitNeeds(const schema::OtherObject *object)
    {
        visit(object->owner);
        visitAll(object->dependsOn);
    }

    void visitNeeds(const schema::Table *table)
    {
        visit(table->partitionOf);
        for (const ObjectId parent : table->inherits)
            visit(parent);
        for (const schema::Column &column : table->columns)
            visit(column.type.userType);
        visitAll(table->dependsOn);
    }

    void visit(ObjectId id)
    {
        const auto found = m_objects.constFind(id);
        if (found == m_objects.cend() || m_seen.contains(id))
            return;
        m_seen.insert(id);
        std::visit([&](const auto *object) { visitNeeds(object); }, *found);
        m_sorted.append(*found);
    }

    const Schema &m_schema;
    QHash<ObjectId, SchemaObject> m_objects;
    QSet<ObjectId> m_seen;
    QList<SchemaObject> m_sorted;
};

} // namespace

ObjectId idOf(const SchemaObject &object)
{
    return std::visit([](const auto *value) { return value->id; }, object);
}

bool isMadeLast(const schema::OtherObject &object)
{
    return object.kind == "event trigger"_L1 || object.kind == "publication"_L1 || object.kind == "policy"_L1
           || object.kind == "rule"_L1;
}

QList<SchemaObject> creationOrder(const Schema &schema)
{
    return Sorting(schema).sort();
}

} // namespace relvar::postgresql
