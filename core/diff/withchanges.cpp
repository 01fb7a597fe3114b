// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/overloaded.h"
#include "diff/pieces.h"
#include "diff/valueof.h"

#include <algorithm>

namespace relvar::diff {

using schema::Schema;
using schema::Table;

namespace {

template<typename T>
qsizetype positionOf(const QList<T> &list, ObjectId id)
{
    const auto found
        = std::find_if(list.cbegin(), list.cend(), [id](const T &object) { return valueOf(object).id == id; });
    return found == list.cend() ? -1 : std::distance(list.cbegin(), found);
}

/// Puts the object in, behind the nearest of the neighbours that it has in `model`; replaces what has its id.
template<typename T>
void put(QList<T> &list, const T &object, const QList<T> &model)
{
    const ObjectId id = valueOf(object).id;
    if (const qsizetype position = positionOf(list, id); position >= 0) {
        list[position] = object;
        return;
    }
    for (qsizetype before = positionOf(model, id) - 1; before >= 0; --before) {
        if (const qsizetype neighbour = positionOf(list, valueOf(model.at(before)).id); neighbour >= 0) {
            list.insert(neighbour + 1, object);
            return;
        }
    }
    list.insert(model.isEmpty() ? list.size() : 0, object);
}

template<typename T>
void replace(QList<T> &list, const T &object)
{
    if (const qsizetype position = positionOf(list, valueOf(object).id); position >= 0)
        list[position] = object;
}

template<typename T>
void drop(QList<T> &list, ObjectId id)
{
    list.removeIf([id](const T &object) { return valueOf(object).id == id; });
}

QList<schema::Column> &partsOf(Table &table, const schema::Column &)
{
    return table.columns;
}
QList<schema::UniqueConstraint> &partsOf(Table &table, const schema::UniqueConstraint &)
{
    return table.uniqueConstraints;
}
QList<schema::ForeignKey> &partsOf(Table &table, const schema::ForeignKey &)
{
    return table.foreignKeys;
}
QList<schema::CheckConstraint> &partsOf(Table &table, const schema::CheckConstraint &)
{
    return table.checks;
}
QList<schema::Index> &partsOf(Table &table, const schema::Index &)
{
    return table.indexes;
}
QList<schema::ExclusionConstraint> &partsOf(Table &table, const schema::ExclusionConstraint &)
{
    return table.exclusions;
}

QList<schema::Namespace> &listOf(Schema &schema, const schema::Namespace &)
{
    return schema.namespaces;
}
QList<Box<Table>> &listOf(Schema &schema, const Box<Table> &)
{
    return schema.tables;
}
QList<Box<schema::View>> &listOf(Schema &schema, const Box<schema::View> &)
{
    return schema.views;
}
QList<Box<schema::Trigger>> &listOf(Schema &schema, const Box<schema::Trigger> &)
{
    return schema.triggers;
}
QList<Box<schema::OtherObject>> &listOf(Schema &schema, const Box<schema::OtherObject> &)
{
    return schema.otherObjects;
}
QList<Box<schema::EnumType>> &listOf(Schema &schema, const Box<schema::EnumType> &)
{
    return schema.enums;
}
QList<Box<schema::Sequence>> &listOf(Schema &schema, const Box<schema::Sequence> &)
{
    return schema.sequences;
}

/// Carries the changes of one table out on a copy of it.
class TableCarrier
{
public:
    TableCarrier(Table table, const AlteredTable &change)
        : m_table(std::move(table))
        , m_change(change)
        , m_model(*change.to)
    {
    }

    Table carryOut()
    {
        // It says what was.
        m_table.definition.clear();
        carryOutOwn();
        for (const TableChange &change : m_change.changes)
            std::visit([this](const auto &inner) { carry(inner); }, change);
        for (const schema::Dependency &dependency : m_change.to->dependsOn) {
            if (!m_table.dependsOn.contains(dependency))
                m_table.dependsOn.append(dependency);
        }
        return std::move(m_table);
    }

private:
    void carryOutOwn()
    {
        const Table &to = *m_change.to;
        const Facets facets = m_change.facets;
        if (facets & Facet::Name)
            m_table.name = to.name;
        if (facets & Facet::Namespace)
            m_table.namespaceId = to.namespaceId;
        if (facets & Facet::Comment)
            m_table.comment = to.comment;
        if (facets & Facet::Options)
            m_table.options = to.options;
        if (facets & Facet::Partition) {
            m_table.partitionBy = to.partitionBy;
            m_table.partitionOf = to.partitionOf;
            m_table.partitionBound = to.partitionBound;
            m_table.inherits = to.inherits;
            m_table.ofType = to.ofType;
        }
    }

    void carry(const Added<schema::PrimaryKey> &change) { m_table.primaryKey = change.object; }
    void carry(const Altered<schema::PrimaryKey> &change) { m_table.primaryKey = change.to; }
    void carry(const Dropped<schema::PrimaryKey> &change)
    {
        if (m_table.primaryKey && m_table.primaryKey->id == change.object.id)
            m_table.primaryKey.reset();
    }

    template<typename T>
    void carry(const Added<T> &change)
    {
        put(partsOf(m_table, change.object), change.object, partsOf(m_model, change.object));
    }

    template<typename T>
    void carry(const Altered<T> &change)
    {
        replace(partsOf(m_table, change.to), change.to);
    }

    template<typename T>
    void carry(const Dropped<T> &change)
    {
        drop(partsOf(m_table, change.object), change.object.id);
    }

    Table m_table;
    const AlteredTable &m_change;
    Table m_model;
};

} // namespace

Schema withChanges(Schema onto, const Changes &changes)
{
    for (const Change &change : changes) {
        std::visit(Overloaded{
                       [&](const AlteredTable &altered) {
                           if (const qsizetype position = positionOf(onto.tables, altered.to->id); position >= 0) {
                               Box<Table> &table = onto.tables[position];
                               table = TableCarrier(*table, altered).carryOut();
                           }
                       },
                       [&]<typename T>(const Added<T> &added) { put(listOf(onto, added.object), added.object, {}); },
                       [&]<typename T>(const Altered<T> &altered) { replace(listOf(onto, altered.to), altered.to); },
                       [&]<typename T>(const Dropped<T> &dropped) {
                           const ObjectId id = valueOf(dropped.object).id;
                           drop(listOf(onto, dropped.object), id);
                           // Who owns it goes with it, listed or not.
                           onto.otherObjects.removeIf(
                               [id](const Box<schema::OtherObject> &object) { return object->owner == id; });
                       },
                   },
                   change);
    }
    return onto;
}

} // namespace relvar::diff
