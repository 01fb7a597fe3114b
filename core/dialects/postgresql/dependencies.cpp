// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses whom, from pg_depend. https://www.postgresql.org/docs/current/catalog-pg-depend.html
#include "dialects/postgresql/schemabuilder.h"

namespace relvar::postgresql {

namespace {

struct Edge
{
    ObjectId from;
    ObjectId object;
    ObjectId column;

    friend bool operator==(const Edge &, const Edge &) = default;
};

size_t qHash(const Edge &edge, size_t seed = 0)
{
    return qHashMulti(seed, edge.from, edge.object, edge.column);
}

} // namespace

void SchemaBuilder::addParts()
{
    // An array of a row type is two steps away from its table: the row type may come after it.
    for (int step = 0; step < 2; ++step) {
        for (const QVariantList &fields : rows(CatalogQuery::Parts)) {
            CatalogRow row(fields);
            const Oid catalog = row.oid();
            const Oid oid = row.oid();
            const Oid wholeCatalog = row.oid();
            const ObjectId whole = m_objects.value(key(wholeCatalog, row.oid()));
            if (!whole.isNull())
                m_objects.insert(key(catalog, oid), whole);
        }
    }
    for (const QVariantList &fields : rows(CatalogQuery::Dependencies)) {
        CatalogRow row(fields);
        const Oid catalog = row.oid();
        const Oid oid = row.oid();
        if (!m_members.contains(key(catalog, oid)))
            continue;
        const Oid extensionCatalog = row.oid();
        const ObjectId extension = m_objects.value(key(extensionCatalog, row.oid()));
        row.skip(1);
        if (row.letter() == 'e' && !extension.isNull())
            m_objects.insert(key(catalog, oid), extension);
    }
}

void SchemaBuilder::addDependencies()
{
    QHash<ObjectId, QList<schema::Dependency>> dependencies;
    QSet<Edge> seen;
    for (const QVariantList &fields : rows(CatalogQuery::Dependencies)) {
        CatalogRow row(fields);
        const Oid catalog = row.oid();
        const ObjectId from = m_objects.value(key(catalog, row.oid()));
        if (from.isNull())
            continue;
        const Oid usedCatalog = row.oid();
        const Oid used = row.oid();
        const ObjectId object = m_objects.value(key(usedCatalog, used));
        if (object.isNull() || object == from)
            continue;
        schema::Dependency dependency{object, {}};
        const int column = static_cast<int>(row.number());
        if (column > 0 && usedCatalog == static_cast<Oid>(Catalog::Class)) {
            if (const TableDraft *table = draft(used))
                dependency.column = columnOf(*table, column);
        }
        const Edge edge{from, dependency.object, dependency.column};
        if (seen.contains(edge))
            continue;
        seen.insert(edge);
        dependencies[from].append(dependency);
    }

    // A foreign table's text names the table that it is a partition of or inherits from.
    for (const QVariantList &fields : rows(CatalogQuery::Inheritance)) {
        CatalogRow row(fields);
        const ObjectId child = m_foreignTables.value(row.oid());
        const ObjectId parent = m_objects.value(key(Catalog::Class, row.oid()));
        if (!child.isNull() && !parent.isNull())
            dependencies[child].append({parent, {}});
    }

    for (TableDraft &draft : m_tables)
        draft.table.dependsOn += dependencies.value(draft.table.id);
    for (schema::View &view : m_views)
        view.dependsOn += dependencies.value(view.id);
    // What they are on, they have as owner.
    for (schema::Trigger &trigger : m_triggers) {
        trigger.dependsOn += dependencies.value(trigger.id);
        trigger.dependsOn.removeAll(schema::Dependency{trigger.tableId, {}});
    }
    for (schema::OtherObject &object : m_others) {
        object.dependsOn += dependencies.value(object.id);
        object.dependsOn.removeAll(schema::Dependency{object.owner, {}});
    }
}

} // namespace relvar::postgresql
