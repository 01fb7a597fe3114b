// SPDX-License-Identifier: GPL-3.0-or-later
// What a DiagramView hands out of what it shows, for pictures and texts.
#include "canvas/diagramscene.h"
#include "canvas/diagramview.h"
#include "canvas/surface.h"

#include <algorithm>

namespace relvar::canvas {

render::Picture DiagramView::picture(Extent extent) const
{
    render::Picture picture;
    picture.arrangement = m_scene->arrangement();
    picture.style.marks = m_scene->style().marks;
    picture.title = storedDiagram().isMain() ? QString() : storedDiagram().name;
    if (extent == Extent::Sight)
        picture.part = m_surface->seenRect();
    if (extent == Extent::Selection) {
        const QSet<ObjectId> selected = tablesIn(extent);
        picture.arrangement.tables.removeIf(
            [&selected](const render::ArrangedTable &table) { return !selected.contains(table.table->id); });
        picture.arrangement.relations.removeIf([&selected](const render::ArrangedRelation &relation) {
            return !selected.contains(relation.child) || !selected.contains(relation.parent);
        });
        QHash<ObjectId, QRectF> places;
        for (const render::ArrangedTable &table : std::as_const(picture.arrangement.tables))
            places.insert(table.table->id, table.rect());
        picture.arrangement.areas = render::arrangeAreas(storedDiagram().areas, places, picture.style.font);
        picture.arrangement.notes.clear();
    }
    return picture;
}

QList<diagram::Placement> DiagramView::placements() const
{
    QList<diagram::Placement> placements = m_scene->placements();
    QSet<ObjectId> placed;
    for (const diagram::Placement &placement : std::as_const(placements))
        placed.insert(placement.table);
    for (const diagram::Placement &placement : storedDiagram().placements) {
        if (!placed.contains(placement.table))
            placements.append(placement);
    }
    return placements;
}

schema::Schema DiagramView::shownSchema() const
{
    return diagram::foldPartitions(m_looked ? *m_looked->schema : *m_store.current()->schema, m_unfolded).schema;
}

QSet<ObjectId> DiagramView::tablesIn(Extent extent) const
{
    const QRectF sight = m_surface->seenRect();
    QSet<ObjectId> result;
    for (const TableItem *item : m_scene->tableItems()) {
        const bool isIn = extent == Extent::Everything
                          || (extent == Extent::Selection && m_scene->selection().tables.contains(item->id()))
                          || (extent == Extent::Sight && sight.intersects(item->table().rect()));
        if (isIn)
            result.insert(item->id());
    }
    return result;
}

bool DiagramView::isSettled() const
{
    const QList<render::ArrangedRelation> relations = m_scene->arrangement().relations;
    return !m_scene->isPlacing()
           && std::none_of(relations.cbegin(), relations.cend(),
                           [](const render::ArrangedRelation &relation) { return relation.route.points.isEmpty(); });
}

} // namespace relvar::canvas
