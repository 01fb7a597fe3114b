// SPDX-License-Identifier: GPL-3.0-or-later
// What the tools of DiagramView make, and how several tables are put in line.
#include "canvas/diagramview.h"
#include "canvas/surface.h"
#include "edit/diagrams.h"
#include "edit/relations.h"
#include "edit/sequence.h"

namespace relvar::canvas {

// Tools

void DiagramView::startTool(Tool tool, bool stays)
{
    if (!canEdit())
        return;
    setFocus(Qt::OtherFocusReason);
    m_surface->startTool(tool == m_surface->tool() ? Tool::Select : tool, stays);
}

Tool DiagramView::tool() const
{
    return m_surface->tool();
}

Verdict DiagramView::judge(Tool tool, const Hit &from, const Hit &to) const
{
    const document::Document &document = *m_store.current();
    if (tool == Tool::JoinTable) {
        const Result<document::Document> joined = edit::addJoinTable(from.table, to.table, {})(document);
        return joined ? Verdict{true, tr("New table %1").arg(joined->schema->tables.last()->name), {}}
                      : Verdict{false, joined.error().message.toString(), {}};
    }
    const Result<edit::DrawnRelation> drawn
        = edit::drawnRelation(document, from.table, from.column, to.table, to.column);
    if (!drawn)
        return {false, drawn.error().message.toString(), {}};
    return {true, drawn->text.toString(), drawn->warning.isEmpty() ? QString() : drawn->warning.toString()};
}

void DiagramView::addRelation(ObjectId fromTable, ObjectId fromColumn, ObjectId toTable, ObjectId toColumn)
{
    if (!canEdit())
        return;
    const Result<edit::DrawnRelation> drawn
        = edit::drawnRelation(*m_store.current(), fromTable, fromColumn, toTable, toColumn);
    if (!drawn) {
        Q_EMIT failed(drawn.error());
        return;
    }
    if (!perform(text("canvas", "Add a relation"), drawn->edit))
        return;
    m_scene->setSelection({{drawn->child}, {}, drawn->foreignKey});
    Q_EMIT messageShown(drawn->warning.isEmpty() ? drawn->text.toString()
                                                 : drawn->text.toString() + u' ' + drawn->warning.toString());
}

void DiagramView::addJoinTable(ObjectId left, ObjectId right)
{
    const TableItem *first = m_scene->tableItem(left);
    const TableItem *second = m_scene->tableItem(right);
    if (!canEdit() || !first || !second)
        return;
    leaveFocus();
    // Between the two; beside a table that is joined with itself.
    const QPointF middle = left == right ? first->table().rect().topRight() + QPointF(newTableSize.width() / 2, 0)
                                         : (first->table().rect().center() + second->table().rect().center()) / 2
                                               - QPointF(newTableSize.width(), newTableSize.height()) / 2;
    const QPointF position = m_scene->freePlace(middle, newTableSize * 1.25);
    const ObjectId shown = storedDiagram().id;
    const document::Edit joined = edit::addJoinTable(left, right, position);
    const document::Edit made = [joined, shown, position](const document::Document &document) {
        Result<document::Document> after = joined(document);
        if (!after || shown.isNull())
            return after;
        return edit::placeTables({{.table = after->schema->tables.last()->id, .position = position}}, shown)(*after);
    };
    if (!perform(text("canvas", "Add a table that joins two"), edit::sequence({placeWhatIsShown(), made})))
        return;
    const schema::Table &table = *m_store.current()->schema->tables.last();
    m_scene->setSelection({{table.id}, {}, {}});
    if (const TableItem *item = m_scene->tableItem(table.id))
        m_surface->ensureVisible(item->table().rect(), 24, 24);
    Q_EMIT messageShown(tr("Added %1, which refers to both.").arg(table.name));
}

// Several tables

QHash<ObjectId, QRectF> DiagramView::selectedRects() const
{
    QHash<ObjectId, QRectF> rects;
    for (const ObjectId table : m_scene->selection().tables) {
        if (const TableItem *item = m_scene->tableItem(table); item && !m_scene->shown().isDropped(table))
            rects.insert(table, item->table().rect());
    }
    return rects;
}

void DiagramView::align(diagram::Alignment alignment)
{
    if (const QHash<ObjectId, QPointF> places = diagram::aligned(selectedRects(), alignment); !places.isEmpty())
        moveTables(places, Movement::Align);
    else
        Q_EMIT messageShown(tr("Select two or more tables to put them in line."));
}

void DiagramView::distribute(Qt::Orientation direction)
{
    if (const QHash<ObjectId, QPointF> places = diagram::distributed(selectedRects(), direction); !places.isEmpty())
        moveTables(places, Movement::Distribute);
    else
        Q_EMIT messageShown(tr("Select three or more tables to give them the same distance."));
}

void DiagramView::selectAll()
{
    QList<ObjectId> tables;
    for (const TableItem *item : m_scene->tableItems())
        tables.append(item->id());
    std::sort(tables.begin(), tables.end());
    m_scene->setSelection({tables, {}, {}});
}

void DiagramView::selectRelated()
{
    Selection selection{m_scene->selection().tables, {}, {}};
    const QSet<ObjectId> before(selection.tables.cbegin(), selection.tables.cend());
    QList<ObjectId> related;
    for (const render::ArrangedRelation &relation : m_scene->arrangement().relations) {
        if (before.contains(relation.child))
            related.append(relation.parent);
        if (before.contains(relation.parent))
            related.append(relation.child);
    }
    for (const ObjectId table : std::as_const(related)) {
        if (!selection.tables.contains(table))
            selection.tables.prepend(table);
    }
    if (before.isEmpty())
        Q_EMIT messageShown(tr("Select a table first."));
    m_scene->setSelection(selection);
}

} // namespace relvar::canvas
