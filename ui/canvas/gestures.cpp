// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse on the surface, as one state machine: see Surface::Gesture.
#include "canvas/surface.h"

#include "diagram/alignment.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace relvar::canvas {

namespace {

/// How near an edge has to come to another to be drawn to it, in pixels of the screen.
constexpr qreal snapReach = 6;

bool isExtending(Qt::KeyboardModifiers modifiers)
{
    return modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

} // namespace

Hit Surface::hitAt(QPointF viewPosition) const
{
    const QPointF position = viewportTransform().inverted().map(viewPosition);
    // Far away there are no rows to be hit.
    if (render::closenessAt(zoom()) != render::Closeness::Near) {
        Hit hit = m_scene.hitAt(position, 0);
        if (hit.part != Hit::Part::Relation && !hit.table.isNull())
            hit = {Hit::Part::Header, hit.table, {}, {}};
        return hit;
    }
    return m_scene.hitAt(position, connectorRadius + 2);
}

void Surface::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = m_pointer = event->position();
    m_pressedScene = viewportTransform().inverted().map(event->position());
    const bool pans = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown);
    if (pans && m_gesture == Gesture::None)
        begin(Gesture::Pan);
    else if (event->button() == Qt::LeftButton)
        pressLeft(event);
    event->accept();
}

void Surface::pressLeft(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    if (m_tool != Tool::Select) {
        pickForTool(hit, m_pressedScene, event->modifiers() & Qt::ShiftModifier);
        return;
    }
    m_pressedHit = hit;
    const bool extends = isExtending(event->modifiers());
    if (hit.part == Hit::Part::Connector && !m_isReadOnly && !m_scene.shown().isDropped(hit.column)) {
        m_child = hit;
        m_target = {};
        begin(Gesture::DragRelation);
        return;
    }
    m_wasSelected = m_scene.selection().tables.contains(hit.table);
    if (!hit.area.isNull() || !hit.note.isNull()) {
        selectPressed(hit, false);
        if (const NoteItem *item = m_scene.noteItem(hit.note))
            m_noteStart = item->rect();
        begin(hit.note.isNull() ? Gesture::PressedTable : Gesture::PressedNote);
        return;
    }
    if (hit.part == Hit::Part::Nothing) {
        if (!extends)
            m_scene.setSelection({});
        begin(Gesture::RubberBand);
        return;
    }
    // A press on one of several selected tables may begin to drag them all: what it selects is decided on release.
    if (!m_wasSelected || m_scene.selection().tables.size() < 2 || extends)
        selectPressed(hit, extends);
    if (hit.part != Hit::Part::Relation)
        begin(Gesture::PressedTable);
}

void Surface::selectPressed(const Hit &hit, bool extends)
{
    Selection selection = extends ? m_scene.selection() : Selection();
    selection.column = {};
    selection.relation = {};
    selection.area = hit.area;
    selection.note = hit.note;
    if (extends && selection.tables.contains(hit.table)) {
        selection.tables.removeAll(hit.table);
    } else if (!hit.table.isNull()) {
        selection.tables.append(hit.table);
        if (!extends) {
            selection.column = hit.column;
            selection.relation = hit.relation;
        }
    }
    m_scene.setSelection(selection);
}

void Surface::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF before = m_pointer;
    m_pointer = event->position();
    const QPointF scenePosition = viewportTransform().inverted().map(m_pointer);
    switch (m_gesture) {
    case Gesture::Pan: {
        const QPoint by = (m_pointer - before).toPoint();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    case Gesture::PressedTable:
        if (m_isReadOnly || (m_pointer - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragStart.clear();
        for (const ObjectId table : m_scene.selection().tables)
            m_dragStart.insert(table, m_scene.tableItem(table)->table().position);
        // The name of an area takes its tables along.
        if (const AreaItem *area = m_scene.areaItem(m_scene.selection().area)) {
            for (const ObjectId table : area->area().area.tables) {
                if (const TableItem *item = m_scene.tableItem(table))
                    m_dragStart.insert(table, item->table().position);
            }
        }
        if (m_dragStart.isEmpty())
            return;
        begin(Gesture::MoveTables);
        dragTables(scenePosition, !(event->modifiers() & Qt::AltModifier));
        return;
    case Gesture::MoveTables:
        dragTables(scenePosition, !(event->modifiers() & Qt::AltModifier));
        return;
    case Gesture::RubberBand:
        viewport()->update();
        return;
    case Gesture::PressedNote:
        if (m_isReadOnly || (m_pointer - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        begin(m_pressedHit.part == Hit::Part::NoteCorner ? Gesture::ResizeNote : Gesture::MoveNote);
        dragNote(scenePosition);
        return;
    case Gesture::MoveNote:
    case Gesture::ResizeNote:
        dragNote(scenePosition);
        return;
    case Gesture::None:
    case Gesture::PickPlace:
    case Gesture::PickTable:
    case Gesture::PickChild:
    case Gesture::PickParent:
    case Gesture::DragRelation:
        followPointer(m_pointer);
        return;
    }
}

void Surface::followPointer(QPointF viewPosition)
{
    const Hit hit = hitAt(viewPosition);
    m_scene.setHover(hit);
    judge(hit);
    if (m_gesture != Gesture::None)
        viewport()->update();
    updateCursor();
}

void Surface::dragTables(QPointF scenePosition, bool snaps)
{
    QPointF by = scenePosition - m_pressedScene;
    QRectF dragged;
    for (auto start = m_dragStart.cbegin(); start != m_dragStart.cend(); ++start)
        dragged |= QRectF(*start + by, m_scene.tableItem(start.key())->table().rect().size());
    const bool hadGuides = !m_guides.isEmpty();
    m_guides.clear();
    if (snaps) {
        // What is not seen cannot be meant.
        const QRectF seen = seenRect();
        QList<QRectF> others;
        for (const TableItem *item : m_scene.tableItems()) {
            if (!m_dragStart.contains(item->id()) && seen.intersects(item->table().rect()))
                others.append(item->table().rect());
        }
        const diagram::Snap snap = diagram::snapped(dragged, others, snapReach / zoom());
        by += snap.by;
        m_guides = snap.guides;
    }
    QHash<ObjectId, QPointF> positions;
    for (auto start = m_dragStart.cbegin(); start != m_dragStart.cend(); ++start)
        positions.insert(start.key(), *start + by);
    m_scene.moveTables(positions);
    if (hadGuides || !m_guides.isEmpty())
        viewport()->update();
}

void Surface::dragNote(QPointF scenePosition)
{
    const QPointF by = scenePosition - m_pressedScene;
    QRectF rect = m_noteStart;
    if (m_gesture == Gesture::ResizeNote)
        rect.setSize((m_noteStart.size() + QSizeF(by.x(), by.y())).expandedTo(NoteItem::smallest));
    else
        rect.translate(by);
    m_scene.moveNote(m_pressedHit.note, {rect.topLeft().toPoint(), rect.size().toSize()});
}

void Surface::dropTables()
{
    QHash<ObjectId, QPointF> positions;
    for (auto start = m_dragStart.cbegin(); start != m_dragStart.cend(); ++start)
        positions.insert(start.key(), m_scene.tableItem(start.key())->table().position);
    if (positions != m_dragStart)
        Q_EMIT moveWished(positions, false);
}

void Surface::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    const bool extends = isExtending(event->modifiers());
    switch (m_gesture) {
    case Gesture::Pan:
        begin(Gesture::None);
        break;
    case Gesture::PressedTable:
        begin(Gesture::None);
        if (m_wasSelected && !extends)
            selectPressed(m_pressedHit, false);
        break;
    case Gesture::MoveTables:
        begin(Gesture::None);
        dropTables();
        break;
    case Gesture::RubberBand:
        selectInBand(extends);
        begin(Gesture::None);
        break;
    case Gesture::PressedNote:
        begin(Gesture::None);
        break;
    case Gesture::MoveNote:
    case Gesture::ResizeNote:
        begin(Gesture::None);
        if (const NoteItem *item = m_scene.noteItem(m_pressedHit.note); item && item->rect() != m_noteStart)
            Q_EMIT noteMoved(m_pressedHit.note, item->rect());
        break;
    case Gesture::DragRelation: {
        const Hit hit = hitAt(m_pointer);
        const Hit child = m_child;
        const bool moved = (m_pointer - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        begin(Gesture::None);
        if (!moved) {
            // Only a click, on the end of a row.
            selectPressed({Hit::Part::Name, child.table, child.column, {}}, extends);
        } else if (isTarget(hit)) {
            Q_EMIT relationWished(child.table, child.column, hit.table, hit.column);
        }
        break;
    }
    case Gesture::None:
    case Gesture::PickPlace:
    case Gesture::PickTable:
    case Gesture::PickChild:
    case Gesture::PickParent:
        break;
    }
    event->accept();
}

void Surface::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_tool != Tool::Select || isDrawingRelation())
        return;
    begin(Gesture::None);
    const Hit hit = hitAt(event->position());
    if (hit.part == Hit::Part::Nothing)
        Q_EMIT newTableWished(viewportTransform().inverted().map(event->position()));
    else if (hit.part != Hit::Part::Relation)
        Q_EMIT editWished(hit);
    event->accept();
}

void Surface::selectInBand(bool extends)
{
    const QRectF band = viewportTransform().inverted().mapRect(QRectF(m_pressedAt, m_pointer).normalized());
    if ((m_pointer - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    Selection selection = extends ? m_scene.selection() : Selection();
    selection.column = {};
    selection.relation = {};
    selection.area = {};
    selection.note = {};
    QList<ObjectId> inside;
    for (const TableItem *item : m_scene.tableItems()) {
        if (band.intersects(item->table().rect()) && !selection.tables.contains(item->id()))
            inside.append(item->id());
    }
    std::sort(inside.begin(), inside.end());
    selection.tables += inside;
    m_scene.setSelection(selection);
}

void Surface::updateCursor()
{
    switch (m_gesture) {
    case Gesture::Pan:
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    case Gesture::PickPlace:
    case Gesture::PickTable:
    case Gesture::PickChild:
    case Gesture::PickParent:
    case Gesture::DragRelation:
        viewport()->setCursor(Qt::CrossCursor);
        return;
    default:
        break;
    }
    if (m_isSpaceDown)
        viewport()->setCursor(Qt::OpenHandCursor);
    else if (const Hit hit = m_isReadOnly ? Hit() : hitAt(m_pointer); hit.part == Hit::Part::Connector)
        viewport()->setCursor(Qt::CrossCursor);
    else if (hit.part == Hit::Part::NoteCorner)
        viewport()->setCursor(Qt::SizeFDiagCursor);
    else
        viewport()->unsetCursor();
}

} // namespace relvar::canvas
