// SPDX-License-Identifier: GPL-3.0-or-later
// What DiagramView changes in the document; see also tooledits.cpp, exchange.cpp and inlineedits.cpp.
#include "canvas/diagramview.h"

#include "canvas/areasandnotes.h"
#include "canvas/diagramscene.h"
#include "canvas/inlineeditor.h"
#include "canvas/surface.h"
#include "edit/diagrams.h"
#include "edit/naming.h"
#include "edit/sequence.h"
#include "edit/types.h"

#include <algorithm>
#include <cmath>

namespace relvar::canvas {

namespace {


} // namespace

bool DiagramView::canEdit()
{
    if (isReadOnly())
        Q_EMIT messageShown(tr("This is only shown, not edited. Go back to the draft to change something."));
    return !isReadOnly() && !m_scene->isPlacing();
}

bool DiagramView::perform(const Text &label, const document::Edit &edit, const QString &mergeKey)
{
    const Result<> result = m_store.perform(label, edit, mergeKey);
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

// The places that tables have on the screen become part of the document with the first one that a person gives, so
// that the picture is the same when it is opened again.
document::Edit DiagramView::placeWhatIsShown() const
{
    QSet<ObjectId> placed;
    for (const diagram::Placement &placement : storedDiagram().placements)
        placed.insert(placement.table);
    QList<diagram::Placement> missing;
    for (const diagram::Placement &placement : m_scene->placements()) {
        if (!m_scene->shown().isDropped(placement.table) && !placed.contains(placement.table))
            missing.append(placement);
    }
    return edit::placeTables(missing, storedDiagram().id);
}

void DiagramView::moveTables(const QHash<ObjectId, QPointF> &positions, Movement movement)
{
    if (!canEdit())
        return;
    if (isFocused()) {
        // They would be put onto tables that are not seen now.
        Q_EMIT messageShown(tr("Only a part of the diagram is shown. Press Esc to see everything, then move tables."));
        reconcile();
        return;
    }
    QList<diagram::Placement> moved;
    QString key;
    for (diagram::Placement placement : m_scene->placements()) {
        if (!positions.contains(placement.table) || m_scene->shown().isDropped(placement.table))
            continue;
        placement.position = positions.value(placement.table);
        moved.append(placement);
        key += placement.table.toString();
    }
    // A row of nudges is one step, two drags are two.
    const Text label = movement == Movement::Align        ? text("canvas", "Align tables")
                       : movement == Movement::Distribute ? text("canvas", "Distribute tables")
                                                          : text("canvas", "Move tables");
    perform(label,
            edit::sequence({placeWhatIsShown(), edit::placeTables(moved, storedDiagram().id)}),
            movement == Movement::Nudge ? QStringLiteral("nudge ") + key : QString());
}

void DiagramView::setPinned(bool pinned)
{
    QList<diagram::Placement> changed;
    for (diagram::Placement placement : m_scene->placements()) {
        if (!m_scene->selection().tables.contains(placement.table) || m_scene->shown().isDropped(placement.table))
            continue;
        placement.pinned = pinned;
        changed.append(placement);
    }
    perform(pinned ? text("canvas", "Pin tables") : text("canvas", "Unpin tables"),
            edit::sequence({placeWhatIsShown(), edit::placeTables(changed, storedDiagram().id)}));
}

void DiagramView::setDetail(diagram::Detail detail)
{
    if (canEdit())
        perform(text("canvas", "Change the level of detail"), edit::setDetail(detail, storedDiagram().id));
}

void DiagramView::setSelectionDetail(std::optional<diagram::Detail> detail)
{
    if (!canEdit())
        return;
    QSet<ObjectId> tables(m_scene->selection().tables.cbegin(), m_scene->selection().tables.cend());
    if (tables.isEmpty()) {
        Q_EMIT messageShown(tr("Select the tables of which more or less shall be shown first."));
        return;
    }
    perform(text("canvas", "Change the level of detail of tables"),
            edit::sequence({placeWhatIsShown(), edit::setTableDetail(std::move(tables), detail, storedDiagram().id)}));
}

void DiagramView::setNotation(diagram::Notation notation)
{
    if (canEdit())
        perform(text("canvas", "Change the notation"), edit::setNotation(notation, storedDiagram().id));
}

void DiagramView::setRelationLabels(bool shown)
{
    if (canEdit())
        perform(shown ? text("canvas", "Show the names of relations") : text("canvas", "Hide the names of relations"),
                edit::setRelationLabels(shown, storedDiagram().id));
}

void DiagramView::newArea()
{
    if (!m_ground->newArea())
        Q_EMIT messageShown(tr("Select the tables that the area shall have first."));
}

void DiagramView::newNote()
{
    m_ground->newNote(whereToMake());
}

void DiagramView::dropSelection()
{
    if (m_ground->removeSelected())
        return;
    const Selection &selection = m_scene->selection();
    const bool areTables = selection.column.isNull() && selection.relation.isNull();
    if (areTables && !storedDiagram().isMain())
        takeSelectionFromDiagram();
    else
        dropSelectionFromSchema();
}

void DiagramView::dropSelectionFromSchema()
{
    const Selection selection = m_scene->selection();
    if (!canEdit())
        return;
    if (selection.isEmpty()) {
        Q_EMIT messageShown(tr("Select what shall be dropped first."));
        return;
    }
    const ShownSchema &shown = m_scene->shown();
    const ObjectId part = selection.column.isNull() ? selection.relation : selection.column;
    if (shown.isDropped(part) || shown.isDropped(selection.table())) {
        Q_EMIT messageShown(tr("This is dropped already. Undo brings it back."));
        return;
    }
    if (!selection.column.isNull()) {
        perform(text("canvas", "Drop a column"), edit::dropColumn(selection.table(), selection.column));
        return;
    }
    if (!selection.relation.isNull()) {
        const schema::Table *child = m_store.current()->schema->table(selection.table());
        const bool isOwn = child
                           && std::any_of(child->foreignKeys.cbegin(), child->foreignKeys.cend(),
                                          [&](const schema::ForeignKey &key) { return key.id == selection.relation; });
        if (!isOwn) {
            Q_EMIT messageShown(tr("The partitions have this relation, not the table. Show them (P) to change it."));
            return;
        }
        perform(text("canvas", "Drop a relation"), edit::dropPart(selection.table(), selection.relation));
        return;
    }
    dropTables(selection.tables);
}

void DiagramView::dropTables(const QList<ObjectId> &tables)
{
    QList<document::Edit> drops;
    QList<ObjectId> asked;
    for (const ObjectId table : tables) {
        if (m_scene->shown().isDropped(table))
            continue;
        if (edit::dependentsOfTable(*m_store.current()->schema, table).isEmpty())
            drops.append(edit::dropTable(table));
        else
            asked.append(table);
    }
    if (!drops.isEmpty())
        perform(text("canvas", "Drop tables"), edit::sequence(drops));
    for (const ObjectId table : std::as_const(asked))
        Q_EMIT dropRequested(table);
}

// What is new

QPointF DiagramView::whereToMake() const
{
    const QPoint pointer = m_surface->viewport()->mapFromGlobal(QCursor::pos());
    const QRect area = m_surface->viewport()->rect();
    const bool isInside = m_surface->viewport()->underMouse() && area.contains(pointer);
    return m_surface->mapToScene(isInside ? pointer : area.center());
}

void DiagramView::newTable()
{
    newTableAt(whereToMake());
}

void DiagramView::newTableAt(QPointF position)
{
    if (!canEdit())
        return;
    leaveFocus();
    startEditing({Editing::Field::NewTable, {}, {}, m_scene->freePlace(position, newTableSize)});
}

void DiagramView::newColumn()
{
    if (!canEdit())
        return;
    const ObjectId table = m_scene->selection().table();
    if (table.isNull())
        m_surface->startTool(Tool::Column, false);
    else
        newColumnIn(table);
}

void DiagramView::newColumnIn(ObjectId table)
{
    if (!canEdit())
        return;
    if (m_scene->shown().isDropped(table)) {
        Q_EMIT messageShown(tr("This is dropped already. Undo brings it back."));
        return;
    }
    m_scene->setSelection({{table}, {}, {}});
    startEditing({Editing::Field::NewColumn, table, {}, {}, true});
}

void DiagramView::newEnum()
{
    if (!canEdit())
        return;
    const schema::EnumType type{.id = ObjectId::create(),
                                .name = edit::freeTableName(*m_store.current()->schema, QStringLiteral("enum")),
                                .values = {QStringLiteral("value_1")}};
    if (perform(text("canvas", "Add enum type %1", {type.name}), edit::setEnum(type))) {
        m_scene->setSelection({});
        Q_EMIT selectionChanged(type.id, {});
    }
}

void DiagramView::newSequence()
{
    if (!canEdit())
        return;
    const schema::Sequence sequence{.id = ObjectId::create(),
                                    .name
                                    = edit::freeTableName(*m_store.current()->schema, QStringLiteral("sequence"))};
    if (perform(text("canvas", "Add sequence %1", {sequence.name}), edit::setSequence(sequence))) {
        m_scene->setSelection({});
        Q_EMIT selectionChanged(sequence.id, {});
    }
}

} // namespace relvar::canvas
