// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/areasandnotes.h"

#include "canvas/diagramscene.h"
#include "canvas/inlineeditor.h"
#include "canvas/noteeditor.h"
#include "canvas/surface.h"
#include "edit/diagrams.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relvar::canvas {

namespace {

constexpr qreal nameHeight = 26;
constexpr qreal nameWidth = 200;

QIcon swatch(const QColor &fill, const QColor &line)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 3));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(4, 4, 24, 24), 6, 6);
    return QIcon(pixmap);
}

} // namespace

AreasAndNotes::AreasAndNotes(View view, DiagramScene &scene, Surface &surface, QObject *parent)
    : QObject(parent)
    , m_view(std::move(view))
    , m_scene(scene)
    , m_surface(surface)
    , m_nameEditor(new InlineEditor(surface.viewport()))
    , m_textEditor(new NoteEditor(surface.viewport()))
{
    m_nameEditor->setObjectName(QStringLiteral("areaNameEditor"));
    connect(m_nameEditor, &InlineEditor::committed, this, [this](const QString &name, InlineEditor::Leave leave) {
        takeAreaName(name.trimmed(), leave == InlineEditor::Leave::FocusLost);
    });
    connect(m_nameEditor, &InlineEditor::cancelled, this, &AreasAndNotes::cancelEditing);
    connect(m_textEditor, &NoteEditor::committed, this, &AreasAndNotes::takeNoteText);
    connect(m_textEditor, &NoteEditor::cancelled, this, &AreasAndNotes::cancelEditing);
    connect(&m_surface, &Surface::noteMoved, this, &AreasAndNotes::moveNote);
    connect(&m_surface, &Surface::viewMoved, this, &AreasAndNotes::placeEditors);
    connect(&m_scene, &DiagramScene::contentChanged, this, &AreasAndNotes::placeEditors);
}

const diagram::Area *AreasAndNotes::area(ObjectId id) const
{
    const QList<diagram::Area> &areas = m_view.diagram().areas;
    const auto found
        = std::find_if(areas.cbegin(), areas.cend(), [id](const diagram::Area &each) { return each.id == id; });
    return found == areas.cend() ? nullptr : &*found;
}

const diagram::Note *AreasAndNotes::note(ObjectId id) const
{
    const QList<diagram::Note> &notes = m_view.diagram().notes;
    const auto found
        = std::find_if(notes.cbegin(), notes.cend(), [id](const diagram::Note &each) { return each.id == id; });
    return found == notes.cend() ? nullptr : &*found;
}

QString AreasAndNotes::freeAreaName() const
{
    const QList<diagram::Area> &areas = m_view.diagram().areas;
    for (int number = 1;; ++number) {
        const QString name = tr("Area %1").arg(number);
        if (std::none_of(areas.cbegin(), areas.cend(), [&name](const diagram::Area &each) {
                return each.name.compare(name, Qt::CaseInsensitive) == 0;
            }))
            return name;
    }
}

bool AreasAndNotes::newArea()
{
    diagram::Area area{.id = ObjectId::create(), .name = freeAreaName(), .colour = 0, .tables = {}};
    for (const ObjectId table : m_scene.selection().tables) {
        if (!m_scene.shown().isDropped(table))
            area.tables.append(table);
    }
    if (area.tables.isEmpty())
        return false;
    // A colour that few areas have.
    std::array<int, diagram::colourCount> used{};
    for (const diagram::Area &each : m_view.diagram().areas)
        ++used.at(static_cast<size_t>(each.colour));
    area.colour = static_cast<int>(std::min_element(used.cbegin(), used.cend()) - used.cbegin());
    if (m_view.canEdit())
        editArea(area);
    return true;
}

void AreasAndNotes::newNote(QPointF position)
{
    if (!m_view.canEdit())
        return;
    diagram::Note note{.id = ObjectId::create(), .text = {}, .position = position, .colour = 4};
    note.position = {std::round(position.x()), std::round(position.y())};
    editNote(note);
}

bool AreasAndNotes::editSelected()
{
    const Selection selection = m_scene.selection();
    const diagram::Area *selectedArea = area(selection.area);
    const diagram::Note *selectedNote = note(selection.note);
    if (!selectedArea && !selectedNote)
        return false;
    if (!m_view.canEdit())
        return true;
    if (selectedArea)
        editArea(*selectedArea);
    else
        editNote(*selectedNote);
    return true;
}

bool AreasAndNotes::removeSelected()
{
    const Selection selection = m_scene.selection();
    const diagram::Area *selected = area(selection.area);
    if (!selected && !note(selection.note))
        return false;
    if (!m_view.canEdit())
        return true;
    const ObjectId diagram = m_view.diagram().id;
    // The tables of an area stay.
    return selected ? m_view.perform(text("canvas", "Remove area %1", {selected->name}),
                                     edit::removeArea(selected->id, diagram))
                    : m_view.perform(text("canvas", "Remove a note"), edit::removeNote(selection.note, diagram));
}

void AreasAndNotes::setColour(int colour)
{
    const Selection selection = m_scene.selection();
    if (const diagram::Area *selected = area(selection.area)) {
        diagram::Area changed = *selected;
        changed.colour = colour;
        m_view.perform(text("canvas", "Change the colour of area %1", {changed.name}),
                       edit::setArea(changed, m_view.diagram().id));
    } else if (const diagram::Note *selectedNote = note(selection.note)) {
        diagram::Note changed = *selectedNote;
        changed.colour = colour;
        m_view.perform(text("canvas", "Change the colour of a note"), edit::setNote(changed, m_view.diagram().id));
    }
}

bool AreasAndNotes::addTo(QMenu &menu)
{
    const Selection selection = m_scene.selection();
    const diagram::Area *selectedArea = area(selection.area);
    const diagram::Note *selectedNote = note(selection.note);
    if (!selectedArea && !selectedNote)
        return false;
    const auto add = [&](const QString &text, const QKeySequence &key, auto function) {
        QAction *action = menu.addAction(text);
        action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, function);
    };
    add(selectedArea ? tr("Re&name the area") : tr("&Edit the note"), Qt::Key_F2,
        [this] { static_cast<void>(editSelected()); });
    // The words say what a colour is to those who do not see it.
    const std::array<QString, diagram::colourCount> names
        = {tr("Blue"), tr("Teal"), tr("Green"), tr("Lime"), tr("Amber"), tr("Red"), tr("Magenta"), tr("Violet")};
    QMenu *colours = menu.addMenu(tr("&Colour"));
    const int current = selectedArea ? selectedArea->colour : selectedNote->colour;
    for (int colour = 0; colour < diagram::colourCount; ++colour) {
        const render::AreaColour &shown = m_scene.style().theme.area(colour);
        QAction *action = colours->addAction(swatch(shown.plate, shown.line), names.at(static_cast<size_t>(colour)));
        action->setCheckable(true);
        action->setChecked(colour == current);
        connect(action, &QAction::triggered, this, [this, colour] { setColour(colour); });
    }
    if (selectedArea) {
        add(tr("&Gather its tables"), {}, [this, id = selectedArea->id] { Q_EMIT gatheringWished(id); });
        add(tr("Select its &tables"), {}, [this, tables = selectedArea->tables] {
            Selection wanted{tables, {}, {}};
            wanted.tables.removeIf([this](ObjectId table) { return !m_scene.tableItem(table); });
            m_scene.setSelection(wanted);
        });
    }
    add(selectedArea ? tr("&Remove the area, not its tables") : tr("&Remove the note"), Qt::Key_Delete,
        [this] { static_cast<void>(removeSelected()); });
    return true;
}

void AreasAndNotes::editArea(const diagram::Area &area)
{
    m_surface.cancelGesture();
    m_area = area;
    m_surface.ensureVisible(areaEditorRect(), 24, 24);
    m_nameEditor->open({}, m_surface.font(), area.name, tr("Name of the area"));
    placeEditors();
}

void AreasAndNotes::editNote(const diagram::Note &note)
{
    m_surface.cancelGesture();
    m_note = note;
    m_surface.ensureVisible({note.position, note.size}, 24, 24);
    placeEditors();
    m_textEditor->open(note.text);
}

QRectF AreasAndNotes::areaEditorRect() const
{
    if (const AreaItem *item = m_scene.areaItem(m_area->id); item && !item->area().pieces.isEmpty()) {
        const QPointF corner = item->area().pieces.first().title.topLeft();
        return {corner, QSizeF(nameWidth, nameHeight)};
    }
    QRectF tables;
    for (const ObjectId table : m_area->tables) {
        if (const TableItem *item = m_scene.tableItem(table))
            tables |= item->table().rect();
    }
    return {tables.left(), tables.top() - nameHeight - 8, nameWidth, nameHeight};
}

void AreasAndNotes::placeEditors()
{
    QFont font = render::diagramFont();
    font.setPixelSize(std::clamp(static_cast<int>(std::round(font.pixelSize() * m_surface.zoom())), 11, 28));
    const QTransform toView = m_surface.viewportTransform();
    if (m_area && m_nameEditor->isOpen()) {
        const QPoint corner = toView.map(areaEditorRect().topLeft()).toPoint();
        const int height = QFontMetrics(font).height() + 8;
        m_nameEditor->moveTo({corner, QSize(std::max(160, static_cast<int>(nameWidth * m_surface.zoom())), height)},
                             font);
    }
    if (m_note) {
        const QRect rect = toView.mapRect(QRectF(m_note->position, m_note->size)).toRect();
        m_textEditor->moveTo({rect.topLeft(), rect.size().expandedTo({160, 72})}, font);
    }
}

void AreasAndNotes::cancelEditing()
{
    m_area.reset();
    m_note.reset();
    m_nameEditor->close();
    m_textEditor->close();
}

void AreasAndNotes::takeAreaName(const QString &name, bool isLeft)
{
    if (!m_area)
        return;
    diagram::Area wanted = *m_area;
    wanted.name = name;
    const diagram::Area *old = area(wanted.id);
    const bool isNew = !old;
    // What was typed and left is not made; what was new and left with its name unchanged is.
    if (!isNew && old->name == name) {
        cancelEditing();
        return;
    }
    const bool taken = m_view.perform(isNew ? text("canvas", "Add area %1", {name})
                                            : text("canvas", "Rename an area to %1", {name}),
                                      edit::setArea(wanted, m_view.diagram().id));
    // A refused name stays to be corrected, unless the person has gone elsewhere.
    if (!taken && !isLeft)
        return;
    const ObjectId id = wanted.id;
    cancelEditing();
    if (taken && isNew) {
        Selection selection;
        selection.area = id;
        m_scene.setSelection(selection);
        if (const AreaItem *item = m_scene.areaItem(id); item && item->area().pieces.size() > 1)
            Q_EMIT gatheringOffered(id, name);
    }
}

void AreasAndNotes::takeNoteText(const QString &typed)
{
    if (!m_note)
        return;
    diagram::Note wanted = *m_note;
    wanted.text = typed;
    const diagram::Note *old = note(wanted.id);
    const bool isNew = !old;
    const bool isSame = old && old->text == typed;
    cancelEditing();
    const ObjectId diagram = m_view.diagram().id;
    if (typed.trimmed().isEmpty()) {
        // An empty sheet is no note.
        if (!isNew)
            m_view.perform(text("canvas", "Remove a note"), edit::removeNote(wanted.id, diagram));
        return;
    }
    if (isSame)
        return;
    const bool taken = m_view.perform(isNew ? text("canvas", "Add a note") : text("canvas", "Change a note"),
                                      edit::setNote(wanted, diagram));
    if (taken && isNew) {
        Selection selection;
        selection.note = wanted.id;
        m_scene.setSelection(selection);
    }
}

void AreasAndNotes::moveNote(ObjectId id, const QRectF &rect)
{
    const diagram::Note *old = note(id);
    if (!old)
        return;
    diagram::Note moved = *old;
    moved.position = rect.topLeft();
    moved.size = rect.size();
    if (!m_view.canEdit()
        || !m_view.perform(old->size == moved.size ? text("canvas", "Move a note") : text("canvas", "Resize a note"),
                           edit::setNote(moved, m_view.diagram().id)))
        m_scene.moveNote(id, {old->position, old->size});
}

} // namespace relvar::canvas
