// SPDX-License-Identifier: GPL-3.0-or-later
// The tools of the surface: what a click makes while one is chosen, and what is told while a line is being drawn.
#include "canvas/surface.h"
#include "widgets/objectdrag.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace relvar::canvas {

namespace {

constexpr qreal plateMargin = 12;

} // namespace

void Surface::begin(Gesture gesture)
{
    m_gesture = gesture;
    m_guides.clear();
    if (gesture != Gesture::PickParent && gesture != Gesture::DragRelation) {
        m_target = {};
        m_verdict = {};
    }
    Q_EMIT hintChanged(toolHint());
    updateCursor();
    viewport()->update();
}

QString Surface::toolHint() const
{
    switch (m_gesture) {
    case Gesture::PickPlace:
        return tr("New table: click where it shall stand. Esc ends.");
    case Gesture::PickTable:
        return tr("New column: click the table that shall get it. Esc ends.");
    case Gesture::PickChild:
        return m_tool == Tool::JoinTable
                   ? tr("Many to many: click the first table (or select it and press Enter). Esc ends.")
                   : tr("Relation: click the table that shall refer to another one (or select it and press Enter). "
                        "Esc ends.");
    case Gesture::PickParent:
        return m_tool == Tool::JoinTable ? tr("Many to many: now click the second table. Esc ends.")
                                         : tr("Relation: now click the table that it refers to. Esc ends.");
    case Gesture::DragRelation:
        return tr("Drop on a column, or on the header for the whole table. Esc cancels.");
    default:
        return {};
    }
}

void Surface::setTool(Tool tool)
{
    if (m_tool == tool)
        return;
    m_tool = tool;
    Q_EMIT toolChanged(tool);
}

void Surface::startTool(Tool tool, bool stays)
{
    cancelGesture();
    if (m_isReadOnly || tool == Tool::Select)
        return;
    m_child = {};
    m_toolStays = stays;
    setTool(tool);
    setFocus(Qt::OtherFocusReason);
    begin(tool == Tool::Table ? Gesture::PickPlace : tool == Tool::Column ? Gesture::PickTable : Gesture::PickChild);
}

bool Surface::isDrawingRelation() const
{
    return m_gesture == Gesture::PickChild || m_gesture == Gesture::PickParent || m_gesture == Gesture::DragRelation;
}

void Surface::cancelGesture()
{
    setTool(Tool::Select);
    if (m_gesture == Gesture::None)
        return;
    if (m_gesture == Gesture::MoveTables)
        m_scene.moveTables(m_dragStart);
    if (m_gesture == Gesture::MoveNote || m_gesture == Gesture::ResizeNote)
        m_scene.moveNote(m_pressedHit.note, m_noteStart);
    begin(Gesture::None);
}

void Surface::pickForTool(const Hit &hit, QPointF scenePosition, bool keeps)
{
    const bool stays = keeps || m_toolStays;
    switch (m_tool) {
    case Tool::Table:
        if (!stays)
            cancelGesture();
        Q_EMIT newTableWished(scenePosition);
        return;
    case Tool::Column:
        if (!isTarget(hit))
            return;
        if (!stays)
            cancelGesture();
        Q_EMIT newColumnWished(hit.table);
        return;
    case Tool::Relation:
    case Tool::JoinTable:
        pickForRelation(hit, keeps);
        return;
    case Tool::Select:
        return;
    }
}

void Surface::pickForRelation(const Hit &hit, bool keeps)
{
    if (!isTarget(hit))
        return;
    if (m_gesture == Gesture::PickChild) {
        // The whole table: which column refers is said by dragging from that column.
        m_child = {Hit::Part::Header, hit.table, {}, {}};
        m_scene.setSelection({{hit.table}, {}, {}});
        begin(Gesture::PickParent);
        return;
    }
    const ObjectId child = m_child.table;
    const Tool tool = m_tool;
    if (keeps || m_toolStays)
        begin(Gesture::PickChild);
    else
        cancelGesture();
    if (tool == Tool::JoinTable)
        Q_EMIT joinTableWished(child, hit.table);
    else
        Q_EMIT relationWished(child, {}, hit.table, {});
}

bool Surface::isTarget(const Hit &hit) const
{
    switch (hit.part) {
    case Hit::Part::Header:
    case Hit::Part::Name:
    case Hit::Part::Type:
    case Hit::Part::Connector:
    case Hit::Part::Partitions:
        return !hit.table.isNull() && !m_scene.shown().isDropped(hit.table) && !m_scene.shown().isDropped(hit.column);
    default:
        return false;
    }
}

void Surface::judge(const Hit &hit)
{
    if ((m_gesture != Gesture::PickParent && m_gesture != Gesture::DragRelation) || !m_judge)
        return;
    Hit target = isTarget(hit) ? hit : Hit();
    // Two clicks are about whole tables.
    if (m_gesture == Gesture::PickParent)
        target.column = {};
    const bool isStart
        = m_gesture == Gesture::DragRelation && target.table == m_child.table && target.column == m_child.column;
    if (isStart)
        target = {};
    if (target.table == m_target.table && target.column == m_target.column)
        return;
    m_target = target;
    m_verdict = target.table.isNull() ? Verdict()
                                      : m_judge(m_tool == Tool::JoinTable ? m_tool : Tool::Relation, m_child, target);
}

// Objects of the draft, dragged from the tree

void Surface::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isReadOnly && !widgets::draggedObjects(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void Surface::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_isReadOnly && !widgets::draggedObjects(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void Surface::dropEvent(QDropEvent *event)
{
    const QList<ObjectId> objects = widgets::draggedObjects(*event->mimeData());
    if (m_isReadOnly || objects.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    Q_EMIT tablesDropped(objects, viewportTransform().inverted().map(event->position()));
}

// What is painted over the diagram

void Surface::paintGuides(QPainter &painter) const
{
    QPen pen(m_scene.style().theme.accent, 1, Qt::DashLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(m_guides);
}

void Surface::paintRelationUnderWay(QPainter &painter) const
{
    if (m_gesture != Gesture::PickParent && m_gesture != Gesture::DragRelation)
        return;
    const TableItem *child = m_scene.tableItem(m_child.table);
    if (!child)
        return;
    const render::Theme &theme = m_scene.style().theme;
    QRectF lit;
    if (const TableItem *target = m_scene.tableItem(m_target.table)) {
        const render::ArrangedTable &table = target->table();
        lit = m_target.column.isNull() ? table.rect().adjusted(-3, -3, 3, 3)
                                       : table.geometry.rowRect(m_target.column).translated(table.position);
        const QColor colour = m_verdict.isPossible ? theme.accent : theme.dropped;
        QColor fill = colour;
        fill.setAlpha(40);
        painter.setPen(QPen(colour, 2, m_verdict.isPossible ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(fill);
        painter.drawRoundedRect(lit, 4, 4);
    }
    const render::ArrangedTable &table = child->table();
    const QRectF row = table.geometry.rowRect(m_child.column).translated(table.position);
    QPointF end = viewportTransform().inverted().map(m_pointer);
    // At the edge of what is lit, so that it can be read.
    if (!lit.isNull())
        end = {row.center().x() < lit.center().x() ? lit.left() : lit.right(), lit.center().y()};
    const QPointF start(end.x() < row.center().x() ? row.left() : row.right(), row.center().y());
    const qreal middle = (start.x() + end.x()) / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.drawPath(render::linePath({start, {middle, start.y()}, {middle, end.y()}, end}));
    painter.setBrush(theme.accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(start, connectorRadius, connectorRadius);
}

void Surface::paintPlate(QPainter &painter, QPointF at, const QStringList &lines, const QColor &frame) const
{
    const render::Theme &theme = m_scene.style().theme;
    const QFontMetricsF metrics(QApplication::font());
    const QSizeF room = viewport()->size();
    const qreal widest = room.width() - 2 * plateMargin - 24;
    QStringList fitted;
    qreal width = 0;
    for (const QString &line : lines) {
        fitted.append(metrics.elidedText(line, Qt::ElideRight, widest));
        width = std::max(width, metrics.horizontalAdvance(fitted.last()));
    }
    QRectF plate(at, QSizeF(width + 24, metrics.lineSpacing() * static_cast<qreal>(fitted.size()) + 12));
    // Always in sight, whatever it belongs to.
    plate.moveLeft(
        std::clamp(plate.left(), plateMargin, std::max(plateMargin, room.width() - plate.width() - plateMargin)));
    plate.moveTop(
        std::clamp(plate.top(), plateMargin, std::max(plateMargin, room.height() - plate.height() - plateMargin)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(QApplication::font());
    painter.setPen(QPen(frame, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(plate, 6, 6);
    painter.setPen(theme.text);
    painter.drawText(plate.adjusted(12, 6, -12, -6), Qt::AlignLeft | Qt::AlignVCenter, fitted.join(u'\n'));
}

void Surface::paintTool(QPainter &painter) const
{
    if (m_tool == Tool::Select)
        return;
    QString text = toolHint();
    if (!m_toolStays)
        text += QLatin1Char(' ') + tr("Shift keeps the tool.");
    paintPlate(painter, {plateMargin, static_cast<qreal>(viewport()->height())}, {text}, m_scene.style().theme.accent);
}

void Surface::paintVerdict(QPainter &painter) const
{
    if (m_target.table.isNull() || m_verdict.text.isEmpty())
        return;
    const render::Theme &theme = m_scene.style().theme;
    QStringList lines{(m_verdict.isPossible ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + m_verdict.text};
    if (!m_verdict.warning.isEmpty())
        lines.append(QStringLiteral("⚠ ") + m_verdict.warning);
    paintPlate(painter, m_pointer + QPointF(18, 22), lines, m_verdict.isPossible ? theme.accent : theme.dropped);
}

} // namespace relvar::canvas
