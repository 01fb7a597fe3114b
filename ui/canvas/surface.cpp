// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/surface.h"

#include "canvas/accessiblediagram.h"
#include "canvas/navigation.h"
#include "diagram/layout.h"
#include "widgets/plaintext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace relvar::canvas {

namespace {

constexpr qreal fitMargin = 40;
// Free ground round the tables, so that everything can be scrolled to the middle.
constexpr qreal ground = 2000;

} // namespace

Surface::Surface(DiagramScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
{
    // Before anything asks what this is to assistive programs: Qt remembers the first answer.
    installAccessibleDiagram();
    setObjectName(QStringLiteral("diagramSurface"));
    setAccessibleName(tr("Diagram"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusProxy(this);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setViewportUpdateMode(SmartViewportUpdate);
    // The scene fills its ground itself.
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    connect(&m_scene, &DiagramScene::contentChanged, this, &Surface::fitSceneRect);
    fitSceneRect();
}

void Surface::fitSceneRect()
{
    const QRectF wanted = m_scene.contentRect().adjusted(-ground, -ground, ground, ground);
    // Growing only: the ground must not move away under a drag.
    if (!sceneRect().contains(wanted))
        setSceneRect(sceneRect().isNull() ? wanted : sceneRect() | wanted);
    // Items say themselves what of them has changed; the hint is no item.
    const bool showsHint = m_scene.isPlacing() || m_scene.tableItems().isEmpty();
    if (showsHint || m_showsHint)
        viewport()->update();
    m_showsHint = showsHint;
}

void Surface::setZoom(double zoom, QPointF anchor)
{
    zoom = std::clamp(zoom, smallestZoom, largestZoom);
    if (qFuzzyCompare(zoom, this->zoom()))
        return;
    const QPointF scenePoint = viewportTransform().inverted().map(anchor);
    m_isFitted = false;
    setTransform(QTransform::fromScale(zoom, zoom));
    const QPointF moved = viewportTransform().map(scenePoint) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::round(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::round(moved.y())));
    Q_EMIT zoomChanged(this->zoom());
    Q_EMIT viewMoved();
}

void Surface::setZoom(double zoom)
{
    setZoom(zoom, QRectF(viewport()->rect()).center());
}

void Surface::zoomToFit()
{
    const QRectF content = m_scene.contentRect();
    if (content.isEmpty()) {
        setZoom(1);
        return;
    }
    zoomTo(content);
    m_isFitted = true;
}

void Surface::zoomTo(const QRectF &rect)
{
    // What is written over the diagram shall lie over nothing.
    const int caption = m_caption.isEmpty() ? 0 : fontMetrics().height() * 2;
    // With room for scroll bars whether they are there or not: one that came when all fits would go again, for ever.
    const QSizeF bars(verticalScrollBar()->sizeHint().width(), horizontalScrollBar()->sizeHint().height());
    const QSizeF space = QSizeF(maximumViewportSize()) - bars - QSizeF(fitMargin, fitMargin + caption);
    setZoom(std::min({1.0, space.width() / rect.width(), space.height() / rect.height()}));
    centerOn(rect.center() - QPointF(0, caption / 2.0 / zoom()));
}

void Surface::reveal(const QRectF &rect)
{
    centerOn(rect.center());
}

QRectF Surface::seenRect() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

void Surface::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    cancelGesture();
}

void Surface::setCaption(const QString &caption)
{
    m_caption = caption;
    viewport()->update();
}

void Surface::setEmptyHint(const QString &hint)
{
    m_emptyHint = hint;
    viewport()->update();
}

void Surface::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (delta.y() != 0 ? delta.y() : delta.x()));
    } else if (delta.y() != 0) {
        // A notch of a wheel is 120 units, https://doc.qt.io/qt-6/qwheelevent.html#angleDelta
        setZoom(zoom() * std::pow(1.2, delta.y() / 120.0), event->position());
    }
    event->accept();
}

void Surface::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && m_gesture == Gesture::None) {
        m_isSpaceDown = true;
        updateCursor();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_gesture != Gesture::None) {
        cancelGesture();
        return;
    }
    const bool picks = m_gesture == Gesture::PickChild || m_gesture == Gesture::PickParent;
    if (picks && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        pickForRelation({Hit::Part::Header, m_scene.selection().table(), {}, {}},
                        event->modifiers() & Qt::ShiftModifier);
        return;
    }
    if (walk(event))
        return;
    event->ignore();
    Q_EMIT keyWished(event);
}

void Surface::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        updateCursor();
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

void Surface::focusOutEvent(QFocusEvent *event)
{
    m_isSpaceDown = false;
    updateCursor();
    QGraphicsView::focusOutEvent(event);
}

// Ctrl+arrows go from table to table, Alt+Down enters the rows, arrows walk in the rows or else nudge the tables.
bool Surface::walk(QKeyEvent *event)
{
    Way way;
    QPointF step;
    switch (event->key()) {
    case Qt::Key_Left:
        way = Way::Left;
        step = {-diagram::gridStep, 0};
        break;
    case Qt::Key_Right:
        way = Way::Right;
        step = {diagram::gridStep, 0};
        break;
    case Qt::Key_Up:
        way = Way::Up;
        step = {0, -diagram::gridStep};
        break;
    case Qt::Key_Down:
        way = Way::Down;
        step = {0, diagram::gridStep};
        break;
    default:
        return false;
    }
    const Selection &selection = m_scene.selection();
    const bool isVertical = way == Way::Up || way == Way::Down;
    if (event->modifiers() & Qt::ControlModifier) {
        QList<render::ArrangedTable> tables;
        for (const TableItem *item : m_scene.tableItems())
            tables.append(item->table());
        const ObjectId next = tableBeside(tables, selection.table(), way);
        if (const TableItem *item = m_scene.tableItem(next)) {
            m_scene.setSelection({{next}, {}, {}});
            ensureVisible(item->table().rect());
        }
        return true;
    }
    const TableItem *item = m_scene.tableItem(selection.table());
    if (!item)
        return true;
    const bool inRows = !selection.column.isNull();
    if (isVertical && (inRows || event->modifiers() & Qt::AltModifier)) {
        const ObjectId row = rowBeside(item->table(), selection.column, way);
        m_scene.setSelection({{selection.table()}, row, {}});
        return true;
    }
    if (!inRows && !m_isReadOnly)
        nudge(step * (event->modifiers() & Qt::ShiftModifier ? 8 : 1));
    return true;
}

void Surface::nudge(QPointF by)
{
    QHash<ObjectId, QPointF> positions;
    for (const ObjectId table : m_scene.selection().tables)
        positions.insert(table, m_scene.tableItem(table)->table().position + by);
    Q_EMIT moveWished(positions, true);
}

void Surface::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Hit hit = hitAt(event->pos());
        m_pointer = event->pos();
        if (!m_scene.selection().tables.contains(hit.table) || hit.column != m_scene.selection().column
            || hit.relation != m_scene.selection().relation)
            selectPressed(hit, false);
    }
    Q_EMIT menuWished(event->globalPos());
}

bool Surface::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), widgets::plainToolTip(toolTipFor(hitAt(help->pos()))), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_scene.setHover({});
    return QGraphicsView::viewportEvent(event);
}

QString Surface::toolTipFor(const Hit &hit) const
{
    const TableItem *item = m_scene.tableItem(hit.table);
    if (!item)
        return {};
    const schema::Table &table = *item->table().table;
    if (hit.part == Hit::Part::Relation) {
        const RelationItem *line = m_scene.relationItem(hit.relation);
        const TableItem *parent = line ? m_scene.tableItem(line->relation().parent) : nullptr;
        if (!parent)
            return {};
        const QString text = tr("%1 refers to %2").arg(table.name, parent->table().table->name);
        const auto key = std::find_if(table.foreignKeys.cbegin(), table.foreignKeys.cend(),
                                      [&hit](const schema::ForeignKey &each) { return each.id == hit.relation; });
        return key == table.foreignKeys.cend() || key->name.isEmpty() ? text : text + u'\n' + key->name;
    }
    if (hit.part == Hit::Part::Partitions) {
        constexpr qsizetype mostNamed = 12;
        QStringList names = m_scene.shown().partitions.value(table.id);
        const qsizetype more = names.size() - mostNamed;
        if (more > 0)
            names = names.first(mostNamed) << tr("… and %n more", nullptr, static_cast<int>(more));
        return tr("Partitions of %1:").arg(table.name) + u'\n' + names.join(u'\n') + u'\n'
               + tr("Double-click to show them (P)");
    }
    const schema::Column *column = table.column(hit.column);
    if (!column)
        return table.comment.isEmpty() ? table.name : table.name + u'\n' + table.comment;
    QString text = table.name + u'.' + column->name + QStringLiteral("  ") + column->type.text;
    if (table.isPrimaryKeyColumn(column->id))
        text += u'\n' + tr("Primary key");
    if (render::isForeignKeyColumn(table, column->id))
        text += u'\n' + tr("Foreign key");
    if (column->notNull)
        text += QStringLiteral("\nNOT NULL");
    if (column->defaultExpression)
        text += QStringLiteral("\nDEFAULT ") + *column->defaultExpression;
    if (!column->comment.isEmpty())
        text += u'\n' + column->comment;
    if (hit.part == Hit::Part::Connector && !m_isReadOnly)
        text += u'\n' + tr("Drag from here to a column or a table to draw a relation");
    return text;
}

void Surface::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_isFitted = false;
    // Caption and hints are painted over the diagram and must not scroll with it.
    if (!m_caption.isEmpty())
        viewport()->update();
    Q_EMIT viewMoved();
}

void Surface::resizeEvent(QResizeEvent *event)
{
    // The view scrolls itself to keep its anchor: ask before.
    const bool wasFitted = m_isFitted;
    QGraphicsView::resizeEvent(event);
    if (wasFitted)
        zoomToFit();
    Q_EMIT viewMoved();
}

void Surface::drawForeground(QPainter *painter, const QRectF &)
{
    const QList<AreaItem *> areas = m_scene.areaItems();
    for (const AreaItem *area : areas)
        render::paintFarName(*painter, area->area(), m_scene.style());
    painter->save();
    paintGuides(*painter);
    paintRelationUnderWay(*painter);
    painter->restore();
    painter->save();
    painter->resetTransform();
    paintMessages(*painter);
    paintTool(*painter);
    paintVerdict(*painter);
    painter->restore();
}

void Surface::paintMessages(QPainter &painter) const
{
    const render::Theme &theme = m_scene.style().theme;
    const QRectF area = viewport()->rect();
    QFont font = QApplication::font();
    if (m_gesture == Gesture::RubberBand) {
        QColor fill = theme.accent;
        fill.setAlpha(30);
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_pressedAt, m_pointer).normalized());
    }
    const QString hint = m_scene.isPlacing()              ? tr("Laying out the diagram… Esc stops it.")
                         : m_scene.tableItems().isEmpty() ? m_emptyHint
                                                          : QString();
    if (!hint.isEmpty()) {
        font.setPointSizeF(font.pointSizeF() * 1.25);
        painter.setFont(font);
        painter.setPen(theme.muted);
        painter.drawText(area.adjusted(32, 32, -32, -32), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, hint);
    }
    if (!m_caption.isEmpty()) {
        font = QApplication::font();
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        const QString text = metrics.elidedText(m_caption, Qt::ElideRight, area.width() - 48);
        const QRectF plate(12, 12, metrics.horizontalAdvance(text) + 24, metrics.height() + 12);
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(plate, 6, 6);
        painter.setPen(theme.text);
        painter.drawText(plate, Qt::AlignCenter, text);
    }
}

} // namespace relvar::canvas
