// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schema.h"

#include <algorithm>

namespace relvar::schema {

namespace {

template<typename List, typename Predicate>
auto findIn(const List &list, Predicate predicate)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), predicate);
    return found == list.cend() ? nullptr : &**found;
}

} // namespace

const Table *Schema::table(ObjectId id) const
{
    return findIn(tables, [&](const Box<Table> &candidate) { return candidate->id == id; });
}

const Table *Schema::table(const QString &name, ObjectId namespaceId, Qt::CaseSensitivity cs) const
{
    return findIn(tables, [&](const Box<Table> &candidate) {
        return candidate->namespaceId == namespaceId && candidate->name.compare(name, cs) == 0;
    });
}

const View *Schema::view(ObjectId id) const
{
    return findIn(views, [&](const Box<View> &candidate) { return candidate->id == id; });
}

const Namespace *Schema::findNamespace(ObjectId id) const
{
    const auto found = std::find_if(namespaces.cbegin(), namespaces.cend(),
                                    [&](const Namespace &candidate) { return candidate.id == id; });
    return found == namespaces.cend() ? nullptr : &*found;
}

ObjectId Schema::defaultNamespace() const
{
    const auto found = std::find_if(namespaces.cbegin(), namespaces.cend(), [](const Namespace &candidate) {
        return candidate.name == QLatin1StringView("public");
    });
    if (found != namespaces.cend())
        return found->id;
    return namespaces.isEmpty() ? ObjectId() : namespaces.constFirst().id;
}

const EnumType *Schema::enumType(ObjectId id) const
{
    return findIn(enums, [&](const Box<EnumType> &candidate) { return candidate->id == id; });
}

const Sequence *Schema::sequence(ObjectId id) const
{
    return findIn(sequences, [&](const Box<Sequence> &candidate) { return candidate->id == id; });
}

QList<ObjectId> Schema::partitionsOf(ObjectId tableId) const
{
    QList<ObjectId> partitions;
    for (const Box<Table> &table : tables) {
        if (table->partitionOf == tableId && table->isPartition())
            partitions.append(table->id);
    }
    return partitions;
}

bool Schema::isEmpty() const
{
    return tables.isEmpty() && views.isEmpty() && triggers.isEmpty() && otherObjects.isEmpty() && enums.isEmpty()
           && sequences.isEmpty();
}

QList<Schema::Reference> Schema::referencesTo(ObjectId tableId) const
{
    QList<Reference> result;
    for (const Box<Table> &table : tables) {
        for (const ForeignKey &foreignKey : table->foreignKeys) {
            if (foreignKey.referencedTable == tableId)
                result.append({table->id, foreignKey.id});
        }
    }
    return result;
}

bool isAboutAccess(const OtherObject &object)
{
    return object.kind == QLatin1StringView("owner") || object.kind == QLatin1StringView("privileges")
           || object.kind == QLatin1StringView("default privileges");
}

QString displayName(const Schema &schema, const Table &table)
{
    const Namespace *space = schema.findNamespace(table.namespaceId);
    return space && schema.namespaces.size() > 1 ? space->name + QLatin1Char('.') + table.name : table.name;
}

} // namespace relvar::schema
