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
        // What is new would get the default privileges, and an event trigger would see all of it being made.
        for (int rank = 0; rank < ranks; ++rank) {
            for (const Box<schema::OtherObject> &object : m_schema.otherObjects) {
                if (rankOf(*object) == rank)
                    visit(object->id);
            }
        }
        return m_sorted;
    }

private:
    static constexpr int ranks = 6;

    static int rankOf(const schema::OtherObject &object)
    {
        const bool isOfEventTrigger = object.name.startsWith("OF event trigger "_L1);
        return object.kind == "owner"_L1                ? (isOfEventTrigger ? 5 : 1)
               : object.kind == "privileges"_L1         ? 2
               : object.kind == "default privileges"_L1 ? 3
               : object.kind == "event trigger"_L1      ? 4
                                                        : 0;
    }

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
        visit(table->ofType.userType);
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
    return schema::isAboutAccess(object) || object.kind == "event trigger"_L1 || object.kind == "publication"_L1 || object.kind == "policy"_L1
           || object.kind == "rule"_L1 || object.kind == "trigger state"_L1;
}

QList<SchemaObject> creationOrder(const Schema &schema)
{
    return Sorting(schema).sort();
}

} // namespace relvar::postgresql
