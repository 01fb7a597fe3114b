// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/relations.h"

#include <algorithm>

namespace relvar::data {

namespace {

QString spaceOf(const schema::Schema &schema, const schema::Table &table)
{
    const schema::Namespace *space = schema.findNamespace(table.namespaceId);
    return space ? space->name : QString();
}

QStringList namesOf(const schema::Table &table, const QList<ObjectId> &ids)
{
    QStringList names;
    for (const ObjectId id : ids) {
        if (const schema::Column *column = table.column(id))
            names.append(column->name);
    }
    return names;
}

} // namespace

Links linksOf(const schema::Schema &schema, const QString &nameSpace, const QString &name)
{
    const auto found = std::find_if(schema.tables.cbegin(), schema.tables.cend(), [&](const Box<schema::Table> &table) {
        return table->name == name && (nameSpace.isEmpty() || spaceOf(schema, *table) == nameSpace);
    });
    if (found == schema.tables.cend())
        return {};
    const schema::Table &table = **found;
    Links links;
    for (const schema::ForeignKey &key : table.foreignKeys) {
        const schema::Table *other = schema.table(key.referencedTable);
        if (!other)
            continue;
        links.outgoing.append({namesOf(table, key.columns), spaceOf(schema, *other), other->name,
                               namesOf(*other, key.referencedColumns)});
    }
    const QList<schema::Schema::Reference> references = schema.referencesTo(table.id);
    for (const schema::Schema::Reference &reference : references) {
        const schema::Table *other = schema.table(reference.table);
        if (!other)
            continue;
        const auto key = std::find_if(other->foreignKeys.cbegin(), other->foreignKeys.cend(),
                                      [&reference](const schema::ForeignKey &candidate) {
                                          return candidate.id == reference.foreignKey;
                                      });
        if (key != other->foreignKeys.cend()) {
            links.incoming.append({namesOf(table, key->referencedColumns), spaceOf(schema, *other), other->name,
                                   namesOf(*other, key->columns)});
        }
    }
    // A key whose columns are not all known leads nowhere.
    for (QList<Link> *list : {&links.outgoing, &links.incoming}) {
        list->removeIf(
            [](const Link &link) { return link.columns.isEmpty() || link.columns.size() != link.otherColumns.size(); });
    }
    return links;
}

} // namespace relvar::data
