// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/touchedpart.h"

#include "base/overloaded.h"

#include <QHash>

#include <algorithm>

namespace relvar::plan {

namespace {

using Ids = QList<ObjectId>;

/// Who needs whom, over the objects of one or more schemas.
struct Needs
{
    QHash<ObjectId, Ids> needs;
    /// The inverse without what only a foreign key says: rows that are referred to do not change with who refers to
    /// them.
    QHash<ObjectId, Ids> dependents;
    /// By foreign key: one level is enough.
    QHash<ObjectId, Ids> children;
    /// What an object is nothing without, or cannot be tried without: a table's triggers and partitions.
    QHash<ObjectId, Ids> belongings;

    void add(ObjectId object, ObjectId needed)
    {
        if (needed.isNull() || needed == object)
            return;
        needs[object].append(needed);
        dependents[needed].append(object);
    }

    void add(ObjectId object, const QList<schema::Dependency> &dependencies)
    {
        for (const schema::Dependency &dependency : dependencies)
            add(object, dependency.object);
    }

    void add(const schema::Table &table)
    {
        add(table.id, table.namespaceId);
        for (const schema::Column &column : table.columns)
            add(table.id, column.type.userType);
        add(table.id, table.dependsOn);
        for (const schema::ForeignKey &key : table.foreignKeys) {
            if (key.referencedTable.isNull() || key.referencedTable == table.id)
                continue;
            needs[table.id].append(key.referencedTable);
            children[key.referencedTable].append(table.id);
        }
        add(table.id, table.partitionOf);
        if (!table.partitionOf.isNull())
            belongings[table.partitionOf].append(table.id);
        for (const ObjectId parent : table.inherits)
            add(table.id, parent);
    }

    void addBelonging(ObjectId object, ObjectId owner)
    {
        add(object, owner);
        if (!owner.isNull())
            belongings[owner].append(object);
    }

    void add(const schema::Schema &schema)
    {
        for (const Box<schema::Table> &table : schema.tables)
            add(*table);
        for (const Box<schema::View> &view : schema.views) {
            add(view->id, view->namespaceId);
            add(view->id, view->dependsOn);
        }
        for (const Box<schema::Trigger> &trigger : schema.triggers) {
            addBelonging(trigger->id, trigger->tableId);
            add(trigger->id, trigger->dependsOn);
        }
        for (const Box<schema::OtherObject> &object : schema.otherObjects) {
            addBelonging(object->id, object->owner);
            add(object->id, object->dependsOn);
        }
        for (const Box<schema::Sequence> &sequence : schema.sequences)
            addBelonging(sequence->id, sequence->ownerTable);
    }
};

ObjectId idOf(const diff::Change &change)
{
    return std::visit(Overloaded{
                          [](const diff::AlteredTable &altered) { return altered.to->id; },
                          []<typename T>(const diff::Added<T> &added) {
                              if constexpr (requires { added.object->id; })
                                  return added.object->id;
                              else
                                  return added.object.id;
                          },
                          []<typename T>(const diff::Dropped<T> &dropped) {
                              if constexpr (requires { dropped.object->id; })
                                  return dropped.object->id;
                              else
                                  return dropped.object.id;
                          },
                          []<typename T>(const diff::Altered<T> &altered) {
                              if constexpr (requires { altered.to->id; })
                                  return altered.to->id;
                              else
                                  return altered.to.id;
                          },
                      },
                      change);
}

/// The ids and all that can be reached from them by the steps.
QSet<ObjectId> closure(const QSet<ObjectId> &start, const QList<const QHash<ObjectId, Ids> *> &steps)
{
    QSet<ObjectId> reached = start;
    Ids open(start.begin(), start.end());
    while (!open.isEmpty()) {
        const ObjectId id = open.takeLast();
        for (const QHash<ObjectId, Ids> *step : steps) {
            for (const ObjectId next : step->value(id)) {
                if (!reached.contains(next)) {
                    reached.insert(next);
                    open.append(next);
                }
            }
        }
    }
    return reached;
}

template<typename T>
void replace(QList<T> &whole, const QList<T> &part)
{
    const auto idOfObject = [](const T &object) {
        if constexpr (requires { object->id; })
            return object->id;
        else
            return object.id;
    };
    QHash<ObjectId, qsizetype> positions;
    for (qsizetype i = 0; i < whole.size(); ++i)
        positions.insert(idOfObject(whole.at(i)), i);
    for (const T &object : part) {
        const qsizetype position = positions.value(idOfObject(object), -1);
        if (position < 0)
            whole.append(object);
        else
            whole[position] = object;
    }
}

} // namespace

QSet<ObjectId> touchedPart(const schema::Schema &from, const schema::Schema &to, const diff::Changes &changes)
{
    Needs needs;
    needs.add(from);
    needs.add(to);
    QSet<ObjectId> touched;
    for (const diff::Change &change : changes)
        touched.insert(idOf(change));
    QSet<ObjectId> part = closure(touched, {&needs.dependents, &needs.belongings});
    const QSet<ObjectId> changed = part;
    for (const ObjectId id : changed) {
        for (const ObjectId child : needs.children.value(id))
            part.insert(child);
    }
    return closure(part, {&needs.needs, &needs.belongings});
}

schema::Schema onlyPart(const schema::Schema &schema, const QSet<ObjectId> &part)
{
    Needs needs;
    needs.add(schema);
    QSet<ObjectId> out;
    for (const Box<schema::Table> &table : schema.tables) {
        if (!part.contains(table->id))
            out.insert(table->id);
    }
    for (const Box<schema::View> &view : schema.views) {
        if (!part.contains(view->id))
            out.insert(view->id);
    }
    out = closure(out, {&needs.dependents});
    const auto isOut = [&out](const auto &object) { return out.contains(object->id); };
    schema::Schema cut = schema;
    cut.tables.removeIf(isOut);
    cut.views.removeIf(isOut);
    cut.triggers.removeIf(isOut);
    cut.otherObjects.removeIf(isOut);
    cut.sequences.removeIf(isOut);
    return cut;
}

schema::Schema withPart(schema::Schema whole, const schema::Schema &part)
{
    replace(whole.namespaces, part.namespaces);
    replace(whole.tables, part.tables);
    replace(whole.views, part.views);
    replace(whole.triggers, part.triggers);
    replace(whole.otherObjects, part.otherObjects);
    replace(whole.enums, part.enums);
    replace(whole.sequences, part.sequences);
    return whole;
}

} // namespace relvar::plan
