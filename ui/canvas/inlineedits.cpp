// SPDX-License-Identifier: GPL-3.0-or-later
// Names and types typed in place on the diagram: where the editor stands, what it offers, what its text asks for, and
// which field comes next.
#include "canvas/areasandnotes.h"
#include "canvas/diagramview.h"
#include "canvas/inlineeditor.h"
#include "canvas/surface.h"
#include "edit/conventions.h"
#include "edit/diagrams.h"
#include "edit/naming.h"
#include "edit/referringcolumns.h"
#include "edit/sequence.h"
#include "edit/types.h"

#include <algorithm>
#include <cmath>

namespace relvar::canvas {

namespace {

constexpr int narrowestEditor = 96;

} // namespace

void DiagramView::renameSelection()
{
    if (m_ground->editSelected())
        return;
    const Selection &selection = m_scene->selection();
    if (selection.isEmpty() || !selection.relation.isNull()) {
        Q_EMIT messageShown(tr("Select the table or column that shall be renamed first."));
        return;
    }
    const bool isColumn = !selection.column.isNull();
    editHit({isColumn ? Hit::Part::Name : Hit::Part::Header, selection.table(), selection.column, {}});
}

void DiagramView::editHit(const Hit &hit)
{
    if (hit.part == Hit::Part::Partitions) {
        togglePartitions();
        return;
    }
    if (m_ground->editSelected())
        return;
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
    // A tool that stays is there for the next one too.
    if (m_surface->tool() != Tool::Table && m_surface->tool() != Tool::Column)
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
                   completions());
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

QStringList DiagramView::completions() const
{
    const document::Document &document = *m_store.current();
    const schema::Schema &schema = *document.schema;
    switch (m_editing->field) {
    case Editing::Field::NewTable:
    case Editing::Field::TableName:
        return {};
    case Editing::Field::ColumnType:
        return m_dialect->usualTypes() + edit::typeTexts(schema);
    case Editing::Field::NewColumn:
    case Editing::Field::ColumnName:
        break;
    }
    // Names of columns that refer to others; of a column that does already, the names that it refers to first.
    QStringList names;
    const schema::Table *table = schema.table(m_editing->table);
    for (const schema::ForeignKey &key : table ? table->foreignKeys : QList<schema::ForeignKey>()) {
        const qsizetype at = key.columns.indexOf(m_editing->column);
        const schema::Table *parent = at < 0 ? nullptr : schema.table(key.referencedTable);
        const schema::Column *referenced = parent ? parent->column(key.referencedColumns.at(at)) : nullptr;
        if (referenced)
            names += edit::usualReferringNames(document.naming, *table, *parent, *referenced)
                     + QStringList{referenced->name};
    }
    names += edit::referringNames(document);
    names.removeDuplicates();
    return names;
}

std::optional<DiagramView::TypedEdit> DiagramView::typedEdit(const QString &typed) const
{
    const Editing &editing = *m_editing;
    const document::Document &document = *m_store.current();
    const schema::Schema &schema = *document.schema;
    const bool isNew = editing.field == Editing::Field::NewTable || editing.field == Editing::Field::NewColumn;
    if (!isNew && typed == editedText())
        return {};
    switch (editing.field) {
    case Editing::Field::NewTable: {
        const document::UsualColumns &usual = document.naming.columns;
        schema::Column key = edit::usualKey(usual, m_dialect->keyColumn(usual.keyName));
        key.id = ObjectId::create();
        schema::Table table{.id = ObjectId::create(), .name = typed, .columns = {key}};
        table.primaryKey = schema::PrimaryKey{.id = ObjectId::create(), .parts = {{.column = key.id}}};
        return TypedEdit{text("canvas", "Add table %1", {typed}),
                         edit::sequence(
                             {placeWhatIsShown(), edit::addTableTo(storedDiagram().id, table, editing.position)}),
                         table.id,
                         {}};
    }
    case Editing::Field::TableName:
        return TypedEdit{text("canvas", "Rename a table to %1", {typed}),
                         edit::renameTable(editing.table, typed),
                         editing.table,
                         {}};
    case Editing::Field::NewColumn: {
        schema::Column column{.id = ObjectId::create(), .name = typed, .type = {m_dialect->usualTypes().value(0), {}}};
        // What is called like a reference gets the type of one.
        column.type = edit::referredType(document, typed).value_or(column.type);
        return TypedEdit{text("canvas", "Add column %1", {typed}), edit::addColumn(editing.table, column),
                         editing.table, column.id};
    }
    case Editing::Field::ColumnName:
        return TypedEdit{text("canvas", "Rename a column to %1", {typed}),
                         edit::renameColumn(editing.table, editing.column, typed), editing.table, editing.column};
    case Editing::Field::ColumnType: {
        const schema::Table *table = schema.table(editing.table);
        const schema::Column *column = table ? table->column(editing.column) : nullptr;
        if (!column)
            return {};
        schema::Column changed = *column;
        changed.type = {typed, {}};
        return TypedEdit{text("canvas", "Change the type of %1", {column->name}),
                         edit::changeColumn(editing.table, changed), editing.table, editing.column};
    }
    }
    Q_UNREACHABLE();
}

void DiagramView::checkTyped(const QString &typed)
{
    if (!m_editing || !m_editor->isOpen())
        return;
    const std::optional<TypedEdit> wished = typedEdit(typed.trimmed());
    const Result<document::Document> done
        = wished ? wished->edit(*m_store.current()) : Result<document::Document>(*m_store.current());
    m_editor->showProblem(done ? QString() : done.error().message.toString());
}

bool DiagramView::commitEditing(const QString &typed, bool isLeft)
{
    const std::optional<TypedEdit> wished = typedEdit(typed);
    if (!wished)
        return true;
    const bool isNew = m_editing->field == Editing::Field::NewTable || m_editing->field == Editing::Field::NewColumn;
    if (const Result<> done = m_store.perform(wished->label, wished->edit); !done) {
        // Beside the text that has to be corrected; when the person has gone elsewhere, where they see it.
        if (isLeft)
            Q_EMIT failed(done.error());
        else
            m_editor->showProblem(done.error().message.toString());
        return false;
    }
    if (isNew && m_editing) {
        m_scene->setSelection({{wished->table}, wished->column, {}});
        m_editing->table = wished->table;
        m_editing->column = wished->column;
    }
    return true;
}

void DiagramView::leaveEditing(const QString &text, int leave)
{
    if (!m_editing)
        return;
    const bool isLost = leave == static_cast<int>(InlineEditor::Leave::FocusLost);
    // A column whose name is only proposed is not wanted.
    const bool isUnwanted = m_editing->field == Editing::Field::NewColumn && !m_editor->isModified();
    // A refused name stays to be corrected, unless the person has gone elsewhere.
    if (!isUnwanted && !commitEditing(text.trimmed(), isLost) && !isLost)
        return;
    if (!m_editing)
        return;
    const Editing left = *m_editing;
    m_editing.reset();
    m_editor->close();
    const bool goesUp
        = leave == static_cast<int>(InlineEditor::Leave::Up) || leave == static_cast<int>(InlineEditor::Leave::Backtab);
    if (isUnwanted && !goesUp)
        return;
    if (const std::optional<Editing> next = fieldBeside(left, leave))
        startEditing(*next);
}

// Names and types are the two fields of a row; below the last row a new one begins, above the first is the table.
std::optional<DiagramView::Editing> DiagramView::fieldBeside(const Editing &editing, int leave) const
{
    using Field = Editing::Field;
    using Leave = InlineEditor::Leave;
    const auto way = static_cast<Leave>(leave);
    const schema::Table *table = m_store.current()->schema->table(editing.table);
    if (!table || way == Leave::FocusLost || (way == Leave::Enter && !editing.isAdding))
        return {};
    const bool isOfTable = editing.field == Field::NewTable || editing.field == Field::TableName;
    const bool isType = editing.field == Field::ColumnType;
    const qsizetype row = isOfTable                 ? -1
                          : editing.column.isNull() ? table->columns.size()
                                                    : table->indexOf(editing.column);
    const auto at = [&](qsizetype wanted, Field field) -> Editing {
        if (wanted < 0)
            return {Field::TableName, editing.table, {}, {}};
        if (wanted >= table->columns.size())
            return {Field::NewColumn, editing.table, {}, {}, true};
        return {field, editing.table, table->columns.at(wanted).id, {}, editing.isAdding};
    };
    const Field same = isType ? Field::ColumnType : Field::ColumnName;
    switch (way) {
    case Leave::Tab:
        // The columns that a new table has got are as they are meant.
        if (editing.field == Field::NewTable)
            return at(table->columns.size(), Field::ColumnName);
        return isOfTable || isType ? at(row + 1, Field::ColumnName) : at(row, Field::ColumnType);
    case Leave::Backtab:
        if (isOfTable)
            return {};
        return isType ? at(row, Field::ColumnName) : at(row - 1, Field::ColumnType);
    case Leave::Up:
        if (isOfTable)
            return {};
        return at(row - 1, same);
    case Leave::Down:
        return at(row + 1, same);
    case Leave::Enter:
        return at(table->columns.size(), Field::ColumnName);
    case Leave::FocusLost:
        break;
    }
    return {};
}

} // namespace relvar::canvas
