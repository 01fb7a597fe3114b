// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/base.h"

#include "base/overloaded.h"
#include "diff/valueof.h"
#include "schema/sqltokens.h"

#include <mutex>

namespace relvar::plan {

/// Who needs whom, over the objects of a schema.
struct ObjectNeeds
{
    QHash<ObjectId, QList<ObjectId>> needs;
    /// The inverse without what only a foreign key says: rows that are referred to do not change with who refers to
    /// them.
    QHash<ObjectId, QList<ObjectId>> dependents;
    /// By foreign key: one level is enough.
    QHash<ObjectId, QList<ObjectId>> children;
    /// What an object is nothing without, or cannot be tried without: a table's triggers and partitions.
    QHash<ObjectId, QList<ObjectId>> belongings;
};

namespace {

using Ids = QList<ObjectId>;
using diff::valueOf;
using Steps = QList<const QHash<ObjectId, Ids> *>;
using Names = QHash<QString, Ids>;

void addNames(const schema::Schema &schema, Names *names)
{
    for (const Box<schema::Table> &table : schema.tables)
        (*names)[table->name.toCaseFolded()].append(table->id);
    for (const Box<schema::View> &view : schema.views)
        (*names)[view->name.toCaseFolded()].append(view->id);
}

class Collector
{
public:
    /// Texts are about what has these names, unless they say what they use.
    Collector(ObjectNeeds *needs, const QList<const Names *> &named)
        : m_needs(*needs)
        , m_named(named)
    {
    }

    void add(const schema::Schema &schema)
    {
        for (const Box<schema::Table> &table : schema.tables)
            add(*table);
        for (const Box<schema::View> &view : schema.views)
            add(*view);
        for (const Box<schema::Trigger> &trigger : schema.triggers)
            add(*trigger);
        for (const Box<schema::OtherObject> &object : schema.otherObjects)
            add(*object);
        for (const Box<schema::Sequence> &sequence : schema.sequences)
            addBelonging(sequence->id, sequence->ownerTable);
    }

private:
    void add(const schema::Table &table)
    {
        add(table.id, table.namespaceId);
        for (const schema::Column &column : table.columns)
            add(table.id, column.type.userType);
        add(table.id, table.dependsOn);
        for (const schema::ForeignKey &key : table.foreignKeys) {
            if (key.referencedTable.isNull() || key.referencedTable == table.id)
                continue;
            m_needs.needs[table.id].append(key.referencedTable);
            m_needs.children[key.referencedTable].append(table.id);
        }
        add(table.id, table.partitionOf);
        if (!table.partitionOf.isNull())
            m_needs.belongings[table.partitionOf].append(table.id);
        for (const ObjectId parent : table.inherits)
            add(table.id, parent);
    }

    void add(const schema::View &view)
    {
        add(view.id, view.namespaceId);
        addUses(view);
    }

    void add(const schema::Trigger &trigger)
    {
        addBelonging(trigger.id, trigger.tableId);
        addUses(trigger);
    }

    void add(const schema::OtherObject &object)
    {
        addBelonging(object.id, object.owner);
        add(object.id, object.dependsOn);
    }

    void add(ObjectId object, ObjectId needed)
    {
        if (needed.isNull() || needed == object)
            return;
        m_needs.needs[object].append(needed);
        m_needs.dependents[needed].append(object);
    }

    void add(ObjectId object, const QList<schema::Dependency> &dependencies)
    {
        for (const schema::Dependency &dependency : dependencies)
            add(object, dependency.object);
    }

    void addBelonging(ObjectId object, ObjectId owner)
    {
        add(object, owner);
        if (!owner.isNull())
            m_needs.belongings[owner].append(object);
    }

    /// Not every database says what a text uses; then it is everything whose name stands in it.
    template<typename T>
    void addUses(const T &object)
    {
        if (!object.dependsOn.isEmpty()) {
            add(object.id, object.dependsOn);
            return;
        }
        using Kind = schema::SqlToken::Kind;
        for (const schema::SqlToken &token : schema::sqlTokens(object.definition)) {
            if (token.kind != Kind::Word && token.kind != Kind::QuotedName)
                continue;
            const QString name = schema::nameOf(token, object.definition).toCaseFolded();
            for (const Names *names : m_named) {
                for (const ObjectId id : names->value(name))
                    add(object.id, id);
            }
        }
    }

    ObjectNeeds &m_needs;
    const QList<const Names *> m_named;
};

/// The ids and all that can be reached from them by the steps.
QSet<ObjectId> closure(const QSet<ObjectId> &start, const Steps &steps)
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

ObjectId idOf(const diff::Change &change)
{
    return std::visit(Overloaded{
                          [](const diff::AlteredTable &altered) { return altered.to->id; },
                          []<typename T>(const diff::Added<T> &added) { return valueOf(added.object).id; },
                          []<typename T>(const diff::Dropped<T> &dropped) { return valueOf(dropped.object).id; },
                          []<typename T>(const diff::Altered<T> &altered) { return valueOf(altered.to).id; },
                      },
                      change);
}

/// What the changes bring: the objects that are new, or are no longer as they were.
schema::Schema broughtBy(const diff::Changes &changes)
{
    schema::Schema brought;
    const auto add = Overloaded{
        [&](const Box<schema::Table> &table) { brought.tables.append(table); },
        [&](const Box<schema::View> &view) { brought.views.append(view); },
        [&](const Box<schema::Trigger> &trigger) { brought.triggers.append(trigger); },
        [&](const Box<schema::OtherObject> &object) { brought.otherObjects.append(object); },
        [&](const Box<schema::Sequence> &sequence) { brought.sequences.append(sequence); },
        [](const auto &) {},
    };
    for (const diff::Change &change : changes) {
        std::visit(Overloaded{
                       [&](const diff::AlteredTable &altered) { add(altered.to); },
                       [&]<typename T>(const diff::Added<T> &added) { add(added.object); },
                       []<typename T>(const diff::Dropped<T> &) {},
                       [&]<typename T>(const diff::Altered<T> &altered) { add(altered.to); },
                   },
                   change);
    }
    return brought;
}

template<typename T>
void replace(QList<T> &whole, const QList<T> &part)
{
    QHash<ObjectId, const T *> replacements;
    for (const T &object : part)
        replacements.insert(valueOf(object).id, &object);
    for (qsizetype i = 0; i < whole.size() && !replacements.isEmpty(); ++i) {
        if (const T *replacement = replacements.take(valueOf(whole.at(i)).id))
            whole[i] = *replacement;
    }
    for (const T &object : part) {
        if (replacements.contains(valueOf(object).id))
            whole.append(object);
    }
}

} // namespace

struct Base::Dependencies
{
    std::once_flag isKnown;
    /// Tables and views by their names, case folded.
    Names named;
    ObjectNeeds needs;
    /// Triggers, sequences and others that need no table and no view, not even through others.
    QSet<ObjectId> free;
};

Base::Base(const schema::Schema &schema)
    : m_schema(schema)
    , m_dependencies(std::make_shared<Dependencies>())
{
}

const Base::Dependencies &Base::dependencies() const
{
    std::call_once(m_dependencies->isKnown, [this] {
        Dependencies &known = *m_dependencies;
        addNames(m_schema, &known.named);
        Collector(&known.needs, {&known.named}).add(m_schema);
        QSet<ObjectId> relations;
        for (const Box<schema::Table> &table : m_schema.tables)
            relations.insert(table->id);
        for (const Box<schema::View> &view : m_schema.views)
            relations.insert(view->id);
        const QSet<ObjectId> bound = closure(relations, {&known.needs.dependents});
        const auto keepFree = [&](const auto &list) {
            for (const auto &object : list) {
                if (!bound.contains(object->id))
                    known.free.insert(object->id);
            }
        };
        keepFree(m_schema.triggers);
        keepFree(m_schema.otherObjects);
        keepFree(m_schema.sequences);
    });
    return *m_dependencies;
}

QSet<ObjectId> Base::touchedPart(const diff::Changes &changes, const QSet<ObjectId> &also) const
{
    const Dependencies &known = dependencies();
    const schema::Schema objects = broughtBy(changes);
    Names named;
    addNames(objects, &named);
    ObjectNeeds brought;
    Collector(&brought, {&known.named, &named}).add(objects);
    QSet<ObjectId> touched = also;
    for (const diff::Change &change : changes)
        touched.insert(idOf(change));
    QSet<ObjectId> part = closure(touched, {&known.needs.dependents, &known.needs.belongings, &brought.dependents,
                                            &brought.belongings});
    QSet<ObjectId> changed = part;
    // Who refers to a partitioned table refers to each of its partitions.
    for (const schema::Schema *schema : {&m_schema, &objects}) {
        for (const Box<schema::Table> &table : schema->tables) {
            if (!table->isPartition() || !part.contains(table->id))
                continue;
            for (const schema::Table *above = m_schema.table(table->partitionOf); above;
                 above = m_schema.table(above->partitionOf))
                changed.insert(above->id);
        }
    }
    for (const ObjectId id : std::as_const(changed)) {
        for (const ObjectNeeds *needs : {&known.needs, &std::as_const(brought)}) {
            for (const ObjectId child : needs->children.value(id))
                part.insert(child);
        }
    }
    return closure(part, {&known.needs.needs, &known.needs.belongings, &brought.needs, &brought.belongings});
}

schema::Schema Base::onlyPart(const schema::Schema &schema, const QSet<ObjectId> &part) const
{
    const QSet<ObjectId> &free = dependencies().free;
    schema::Schema cut = schema;
    const auto isOut = [&](const auto &object) { return !part.contains(object->id); };
    const auto isOutAndBound = [&](const auto &object) { return isOut(object) && !free.contains(object->id); };
    cut.tables.removeIf(isOut);
    cut.views.removeIf(isOut);
    cut.triggers.removeIf(isOutAndBound);
    // Who owns a new object is no difference by itself.
    cut.otherObjects.removeIf([&](const Box<schema::OtherObject> &object) {
        return isOutAndBound(object) && !part.contains(object->owner);
    });
    cut.sequences.removeIf(isOutAndBound);
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
