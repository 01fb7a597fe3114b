// SPDX-License-Identifier: GPL-3.0-or-later
// The areas and notes of a DiagramScene, and the labels of its relations.
#include "canvas/diagramscene.h"

namespace relvar::canvas {

namespace {

/// Deletes the items that are not in `kept`.
template<typename Item>
void keepOnly(QHash<ObjectId, Item *> &items, const QSet<ObjectId> &kept)
{
    for (auto item = items.begin(); item != items.end();) {
        if (kept.contains(item.key())) {
            ++item;
        } else {
            delete *item;
            item = items.erase(item);
        }
    }
}

} // namespace

void DiagramScene::placeAreas()
{
    if (m_diagram.areas.isEmpty() && m_areas.isEmpty())
        return;
    QHash<ObjectId, QRectF> rects;
    for (const TableItem *item : std::as_const(m_tables))
        rects.insert(item->id(), item->table().rect());
    QSet<ObjectId> kept;
    for (const render::ArrangedArea &area : render::arrangeAreas(m_diagram.areas, rects, m_style.font)) {
        kept.insert(area.area.id);
        if (AreaItem *item = m_areas.value(area.area.id)) {
            item->setArea(area);
            continue;
        }
        auto *item = new AreaItem(area, m_style);
        addItem(item);
        m_areas.insert(area.area.id, item);
    }
    keepOnly(m_areas, kept);
}

void DiagramScene::placeNotes()
{
    QSet<ObjectId> kept;
    for (const diagram::Note &note : std::as_const(m_diagram.notes)) {
        kept.insert(note.id);
        if (NoteItem *item = m_notes.value(note.id)) {
            item->setNote(note);
            continue;
        }
        auto *item = new NoteItem(note, m_style);
        addItem(item);
        m_notes.insert(note.id, item);
    }
    keepOnly(m_notes, kept);
}

void DiagramScene::moveNote(ObjectId note, const QRectF &rect)
{
    NoteItem *item = m_notes.value(note);
    if (!item)
        return;
    diagram::Note moved = item->note();
    moved.position = rect.topLeft();
    moved.size = rect.size();
    item->setNote(moved);
}

void DiagramScene::placeLabels()
{
    if (!m_diagram.relationLabels)
        return;
    QList<QRectF> obstacles;
    for (const TableItem *item : std::as_const(m_tables))
        obstacles.append(item->table().rect());
    for (const NoteItem *item : std::as_const(m_notes))
        obstacles.append(item->rect());
    QList<render::ArrangedRelation> relations = arrangement().relations;
    render::placeLabels(relations, obstacles, m_style.font);
    for (const render::ArrangedRelation &relation : std::as_const(relations)) {
        RelationItem *item = m_relations.value(relation.route.relation);
        if (item->relation().labelRect != relation.labelRect || item->relation().labelText != relation.labelText)
            item->setRelation(relation);
    }
}

Hit DiagramScene::groundHitAt(const QGraphicsItem *item, QPointF position, qreal reach)
{
    if (const auto *note = qgraphicsitem_cast<const NoteItem *>(item)) {
        const bool isCorner = note->isCornerAt(position, reach);
        return {.part = isCorner ? Hit::Part::NoteCorner : Hit::Part::Note,
                .table = {},
                .column = {},
                .relation = {},
                .note = note->note().id};
    }
    if (const auto *area = qgraphicsitem_cast<const AreaItem *>(item))
        return {.part = Hit::Part::AreaTitle, .table = {}, .column = {}, .relation = {}, .area = area->area().area.id};
    return {};
}

} // namespace relvar::canvas
