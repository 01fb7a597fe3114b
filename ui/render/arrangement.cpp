// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/arrangement.h"

#include <QHash>

#include <algorithm>

namespace relvar::render {

namespace {

QHash<ObjectId, const diagram::Placement *> placementsOf(const diagram::Diagram &diagram)
{
    QHash<ObjectId, const diagram::Placement *> result;
    for (const diagram::Placement &placement : diagram.placements)
        result.insert(placement.table, &placement);
    return result;
}

} // namespace

QRectF Arrangement::bounds() const
{
    QRectF result;
    for (const ArrangedTable &table : tables)
        result |= table.rect();
    for (const ArrangedRelation &relation : relations) {
        for (const QPointF &point : relation.route.points)
            result |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
    }
    return result;
}

QList<ArrangedTable> measureTables(const schema::Schema &schema, diagram::Detail detail, const QFont &font)
{
    QList<ArrangedTable> result;
    for (const Box<schema::Table> &table : schema.tables) {
        const QString title = schema::displayName(schema, *table);
        result.append({table, title, measure(*table, title, detail, font), {}});
    }
    return result;
}

LayoutInput layoutInput(QList<ArrangedTable> tables, const diagram::Diagram &diagram)
{
    // Tables that nothing else puts in an order stand in that of their names.
    std::stable_sort(tables.begin(), tables.end(), [](const ArrangedTable &a, const ArrangedTable &b) {
        return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    });
    QHash<ObjectId, const ArrangedTable *> tableOf;
    for (const ArrangedTable &table : std::as_const(tables))
        tableOf.insert(table.table->id, &table);
    const auto share = [](const ArrangedTable &table, ObjectId column) {
        return table.geometry.rowRect(column).center().y() / table.geometry.size.height();
    };

    const auto placements = placementsOf(diagram);
    LayoutInput input;
    for (const ArrangedTable &table : std::as_const(tables)) {
        diagram::LayoutTable entry{.table = table.table->id, .size = table.geometry.size};
        if (const diagram::Placement *placement = placements.value(table.table->id)) {
            entry.position = placement->position;
            entry.pinned = placement->pinned;
        }
        input.tables.append(entry);
        for (const schema::ForeignKey &key : table.table->foreignKeys) {
            if (const ArrangedTable *parent = tableOf.value(key.referencedTable))
                input.links.append({table.table->id, key.referencedTable, share(table, key.columns.value(0)),
                                    share(*parent, key.referencedColumns.value(0))});
        }
    }
    return input;
}

std::optional<diagram::Relation> relationOf(const ArrangedTable &child, const ArrangedTable &parent,
                                            const schema::ForeignKey &foreignKey)
{
    if (foreignKey.referencedTable != parent.table->id)
        return std::nullopt;
    // The line of a composite key joins the rows of its first columns.
    const ObjectId from = foreignKey.columns.value(0);
    const ObjectId to = foreignKey.referencedColumns.value(0);
    return diagram::Relation{foreignKey.id, child.table->id, parent.table->id,
                             child.position.y() + child.geometry.rowRect(from).center().y(),
                             parent.position.y() + parent.geometry.rowRect(to).center().y()};
}

Arrangement arrange(const schema::Schema &schema, const diagram::Diagram &diagram, const QFont &font)
{
    Arrangement result{measureTables(schema, diagram.detail, font), {}};
    const LayoutInput input = layoutInput(result.tables, diagram);
    const QList<diagram::Placement> added = diagram::placeNew(input.tables, input.links);
    auto placements = placementsOf(diagram);
    for (const diagram::Placement &placement : added)
        placements.insert(placement.table, &placement);

    QHash<ObjectId, const ArrangedTable *> tableOf;
    QList<diagram::TableBox> boxes;
    for (ArrangedTable &table : result.tables) {
        table.position = placements.value(table.table->id)->position;
        boxes.append({table.table->id, table.rect()});
        tableOf.insert(table.table->id, &table);
    }
    QList<diagram::Relation> relations;
    for (const ArrangedTable &child : std::as_const(result.tables)) {
        for (const schema::ForeignKey &key : child.table->foreignKeys) {
            const ArrangedTable *parent = tableOf.value(key.referencedTable);
            if (!parent)
                continue;
            if (const auto relation = relationOf(child, *parent, key)) {
                relations.append(*relation);
                result.relations.append(
                    {child.table->id, parent->table->id, {key.id, {}}, diagram::cardinality(*child.table, key)});
            }
        }
    }
    const QList<diagram::Route> routes = diagram::routeRelations(boxes, relations);
    for (qsizetype i = 0; i < routes.size(); ++i)
        result.relations[i].route = routes.at(i);
    return result;
}

} // namespace relvar::render
