// SPDX-License-Identifier: GPL-3.0-or-later
// What DiagramView changes in the document, and the inline editor that most changes begin with.
#include "canvas/diagramview.h"

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

constexpr QSizeF newTableSize(192, 64);
constexpr int narrowestEditor = 96;

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
    const diagram::Diagram &stored = storedDiagram();
    QList<diagram::Placement> missing;
    for (const diagram::Placement &placement : m_scene->placements()) {
        if (!m_scene->shown().isDropped(placement.table) && !stored.placement(placement.table))
            missing.append(placement);
    }
    return edit::placeTables(missing, storedDiagram().id);
}

void DiagramView::moveTables(const QHash<ObjectId, QPointF> &positions, bool isNudge)
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
    perform(text("canvas", "Move tables"),
            edit::sequence({placeWhatIsShown(), edit::placeTables(moved, storedDiagram().id)}),
            isNudge ? QStringLiteral("nudge ") + key : QString());
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

void DiagramView::autoLayout()
{
    layOut({});
}

void DiagramView::layoutSelection()
{
    const QList<ObjectId> &selected = m_scene->selection().tables;
    if (selected.size() < 2)
        Q_EMIT messageShown(tr("Select the tables that shall be laid out first."));
    else
        layOut(QSet<ObjectId>(selected.cbegin(), selected.cend()));
}

void DiagramView::layOut(const std::optional<QSet<ObjectId>> &only)
{
    if (!canEdit())
        return;
    leaveFocus();
    Q_EMIT messageShown(tr("Laying out the diagram… Esc stops it."));
    m_scene->layOut(only, [this, isWhole = !only](QList<diagram::Placement> placements) {
        placements.removeIf(
            [this](const diagram::Placement &placement) { return m_scene->shown().isDropped(placement.table); });
        Q_EMIT messageShown({});
        m_scene->glideNext();
        if (perform(isWhole ? text("canvas", "Automatic layout") : text("canvas", "Lay out the selection"),
                    edit::sequence({placeWhatIsShown(), edit::placeTables(placements, storedDiagram().id)}))
            && isWhole)
            m_surface->zoomToFit();
    });
}

void DiagramView::stopLayout()
{
    m_scene->cancelLayout();
    Q_EMIT messageShown(tr("The layout was stopped; nothing has moved."));
}

void DiagramView::addRelation(ObjectId child, ObjectId childColumn, ObjectId parent, ObjectId parentColumn)
{
    if (!canEdit())
        return;
    if (perform(text("canvas", "Add a relation"), edit::addRelation(child, parent, childColumn, parentColumn))) {
        const schema::Table *table = m_store.current()->schema->table(child);
        if (table && !table->foreignKeys.isEmpty())
            m_scene->setSelection({{child}, {}, table->foreignKeys.last().id});
    }
}

void DiagramView::dropSelection()
{
    const Selection selection = m_scene->selection();
    if (selection.isEmpty() || !canEdit())
        return;
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
    QList<document::Edit> drops;
    QList<ObjectId> asked;
    for (const ObjectId table : selection.tables) {
        if (shown.isDropped(table))
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

// Editing names and types in place

void DiagramView::newTable()
{
    const QPoint pointer = m_surface->viewport()->mapFromGlobal(QCursor::pos());
    const QRect area = m_surface->viewport()->rect();
    const bool isInside = m_surface->viewport()->underMouse() && area.contains(pointer);
    newTableAt(m_surface->mapToScene(isInside ? pointer : area.center()));
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
    if (table.isNull() || m_scene->shown().isDropped(table)) {
        Q_EMIT messageShown(tr("Select the table that shall get the column first."));
        return;
    }
    startEditing({Editing::Field::NewColumn, table, {}, {}});
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

void DiagramView::renameSelection()
{
    const Selection &selection = m_scene->selection();
    if (selection.isEmpty() || !selection.relation.isNull())
        return;
    const bool isColumn = !selection.column.isNull();
    editHit({isColumn ? Hit::Part::Name : Hit::Part::Header, selection.table(), selection.column, {}});
}

void DiagramView::editHit(const Hit &hit)
{
    if (hit.part == Hit::Part::Partitions) {
        togglePartitions();
        return;
    }
    if (!canEdit())
        return;
    if (m_scene->shown().isDropped(hit.table) || m_scene->shown().isDropped(hit.column)) {
        Q_EMIT messageShown(tr("This is dropped already. Undo brings it back."));
        return;
    }
    const Editing::Field field = hit.column.isNull()           ? Editing::Field::TableName
                                 : hit.part == Hit::Part::Type ? Editing::Field::ColumnType
                                                               : Editing::Field::ColumnName;
    startEditing({field, hit.table, hit.column, {}});
}

void DiagramView::startEditing(const Editing &editing)
{
    m_surface->cancelGesture();
    // Whatever is being typed is taken first, as if the editor had lost the focus.
    if (m_editing && m_editor->isOpen())
        leaveEditing(m_editor->text(), static_cast<int>(InlineEditor::Leave::FocusLost));
    m_editing = editing;
    const QRectF area = editorArea();
    m_surface->ensureVisible(area, 24, 24);
    const bool isType = editing.field == Editing::Field::ColumnType;
    const bool isTable = editing.field == Editing::Field::NewTable || editing.field == Editing::Field::TableName;
    m_editor->open({}, font(), editedText(),
                   isType    ? tr("Type of the column")
                   : isTable ? tr("Name of the table")
                             : tr("Name of the column"),
                   isType ? m_dialect->usualTypes() + edit::typeTexts(*m_store.current()->schema) : QStringList());
    placeEditor();
}

QRectF DiagramView::editorArea() const
{
    if (m_editing->field == Editing::Field::NewTable)
        return {m_editing->position, QSizeF(newTableSize.width(), render::headerHeight)};
    const TableItem *item = m_scene->tableItem(m_editing->table);
    if (!item)
        return {};
    const render::TableGeometry &geometry = item->table().geometry;
    QRectF area = geometry.rowRect(m_editing->column);
    switch (m_editing->field) {
    case Editing::Field::NewTable:
    case Editing::Field::TableName:
        break;
    case Editing::Field::NewColumn:
        area = {0, geometry.size.height() - 4, geometry.size.width(), render::rowHeight};
        break;
    case Editing::Field::ColumnName:
        area.setLeft(28);
        area.setRight(geometry.typeLeft - 6);
        break;
    case Editing::Field::ColumnType:
        area.setLeft(geometry.typeLeft - 8);
        break;
    }
    return area.translated(item->pos());
}

void DiagramView::placeEditor()
{
    if (!m_editing || !m_editor->isOpen())
        return;
    QFont font = render::diagramFont();
    font.setPixelSize(std::clamp(static_cast<int>(std::round(font.pixelSize() * zoom())), 11, 28));
    QRect area = m_surface->viewportTransform().mapRect(editorArea()).toRect();
    area.setWidth(std::max(area.width(), narrowestEditor));
    const int height = std::max(area.height(), QFontMetrics(font).height() + 8);
    area = QRect(area.left(), area.center().y() - height / 2, area.width(), height);
    m_editor->moveTo(area, font);
}

QString DiagramView::editedText() const
{
    const schema::Schema &schema = *m_store.current()->schema;
    if (m_editing->field == Editing::Field::NewTable)
        return edit::freeTableName(schema, QStringLiteral("table"));
    const schema::Table *table = schema.table(m_editing->table);
    const schema::Column *column = table ? table->column(m_editing->column) : nullptr;
    switch (m_editing->field) {
    case Editing::Field::NewColumn:
        return table ? edit::freeColumnName(*table, QStringLiteral("column")) : QString();
    case Editing::Field::ColumnName:
        return column ? column->name : QString();
    case Editing::Field::ColumnType:
        return column ? column->type.text : QString();
    default:
        return table ? table->name : QString();
    }
}

bool DiagramView::commitEditing(const QString &typed)
{
    const Editing editing = *m_editing;
    const bool isNew = editing.field == Editing::Field::NewTable || editing.field == Editing::Field::NewColumn;
    if (!isNew && typed == editedText())
        return true;
    switch (editing.field) {
    case Editing::Field::NewTable: {
        schema::Column key = m_dialect->keyColumn(QStringLiteral("id"));
        key.id = ObjectId::create();
        schema::Table table{.id = ObjectId::create(), .name = typed, .columns = {key}};
        table.primaryKey = schema::PrimaryKey{.id = ObjectId::create(), .parts = {{.column = key.id}}};
        if (!perform(text("canvas", "Add table %1", {typed}),
                     edit::sequence(
                         {placeWhatIsShown(), edit::addTableTo(storedDiagram().id, table, editing.position)})))
            return false;
        m_scene->setSelection({{table.id}, {}, {}});
        return true;
    }
    case Editing::Field::TableName:
        return perform(text("canvas", "Rename a table to %1", {typed}), edit::renameTable(editing.table, typed));
    case Editing::Field::NewColumn: {
        const schema::Column column{.id = ObjectId::create(),
                                    .name = typed,
                                    .type = {m_dialect->usualTypes().value(0), {}}};
        if (!perform(text("canvas", "Add column %1", {typed}), edit::addColumn(editing.table, column)))
            return false;
        m_scene->setSelection({{editing.table}, column.id, {}});
        m_editing->column = column.id;
        return true;
    }
    case Editing::Field::ColumnName:
        return perform(text("canvas", "Rename a column to %1", {typed}),
                       edit::renameColumn(editing.table, editing.column, typed));
    case Editing::Field::ColumnType: {
        const schema::Table *table = m_store.current()->schema->table(editing.table);
        const schema::Column *column = table ? table->column(editing.column) : nullptr;
        if (!column)
            return true;
        schema::Column changed = *column;
        changed.type = {typed, {}};
        return perform(text("canvas", "Change the type of %1", {column->name}),
                       edit::changeColumn(editing.table, changed));
    }
    }
    Q_UNREACHABLE();
}

void DiagramView::leaveEditing(const QString &text, int leave)
{
    if (!m_editing)
        return;
    const bool isLost = leave == static_cast<int>(InlineEditor::Leave::FocusLost);
    // A refused name stays to be corrected, unless the person has gone elsewhere.
    if (!commitEditing(text.trimmed()) && !isLost)
        return;
    if (!m_editing)
        return;
    const Editing left = *m_editing;
    m_editing.reset();
    m_editor->close();
    if (leave == static_cast<int>(InlineEditor::Leave::Tab))
        editNextAfter(left);
}

// Tab goes on from a name to its type, then to the next column, and after the last one to a new one.
void DiagramView::editNextAfter(const Editing &editing)
{
    const ObjectId id = editing.field == Editing::Field::NewTable ? selectedTable() : editing.table;
    const schema::Table *table = m_store.current()->schema->table(id);
    if (!table)
        return;
    if (editing.field == Editing::Field::ColumnName || editing.field == Editing::Field::NewColumn) {
        startEditing({Editing::Field::ColumnType, id, editing.column, {}});
        return;
    }
    const bool isColumn = editing.field == Editing::Field::ColumnType;
    const qsizetype next = editing.field == Editing::Field::NewTable ? table->columns.size()
                           : isColumn                                ? table->indexOf(editing.column) + 1
                                                                     : 0;
    if (next < table->columns.size())
        startEditing({Editing::Field::ColumnName, id, table->columns.at(next).id, {}});
    else
        startEditing({Editing::Field::NewColumn, id, {}, {}});
}

} // namespace relvar::canvas
