// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/overview.h"

#include "canvas/diagramscene.h"
#include "canvas/surface.h"

#include <QMouseEvent>
#include <QPainter>

namespace relvar::canvas {

namespace {

constexpr int inset = 6;

} // namespace

Overview::Overview(DiagramScene &scene, Surface &surface, QWidget *parent)
    : QWidget(parent)
    , m_scene(scene)
    , m_surface(surface)
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Overview of the diagram"));
    setToolTip(tr("The whole diagram: click to move there (F10 hides it)"));
    setFocusPolicy(Qt::NoFocus);
    // In small there is little to be seen of one frame of a drag: a few pictures in a second are enough.
    constexpr int milliseconds = 100;
    m_wait.setSingleShot(true);
    m_wait.setInterval(milliseconds);
    connect(&m_wait, &QTimer::timeout, this, &Overview::redraw);
    connect(&m_scene, &DiagramScene::contentChanged, this, [this] {
        if (!m_wait.isActive())
            m_wait.start();
    });
    connect(&m_scene, &DiagramScene::selectionMoved, this, &Overview::redraw);
    connect(&m_surface, &Surface::viewMoved, this, qOverload<>(&Overview::update));
}

bool Overview::isNeedless() const
{
    const QRectF content = m_scene.contentRect();
    return content.isEmpty() || m_surface.seenRect().contains(content);
}

QTransform Overview::sceneToWidget() const
{
    const QRectF content = m_scene.contentRect();
    const QRectF area = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    if (content.isEmpty() || area.isEmpty())
        return {};
    const qreal scale = std::min(area.width() / content.width(), area.height() / content.height());
    QTransform transform;
    transform.translate(area.center().x(), area.center().y());
    transform.scale(scale, scale);
    transform.translate(-content.center().x(), -content.center().y());
    return transform;
}

void Overview::redraw()
{
    m_isStale = true;
    update();
}

void Overview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        redraw();
    QWidget::changeEvent(event);
}

void Overview::drawTables()
{
    m_tables = QPixmap(size() * devicePixelRatioF());
    m_tables.setDevicePixelRatio(devicePixelRatioF());
    m_tables.fill(Qt::transparent);
    QPainter painter(&m_tables);
    const QTransform transform = sceneToWidget();
    const render::Theme &theme = m_scene.style().theme;
    const Selection &selection = m_scene.selection();
    for (const TableItem *item : m_scene.tableItems()) {
        const bool isSelected = selection.tables.contains(item->id());
        painter.fillRect(transform.mapRect(item->table().rect()), isSelected ? theme.accent : theme.relation);
    }
    m_isStale = false;
    m_drawnContent = m_scene.contentRect();
}

void Overview::paintEvent(QPaintEvent *)
{
    if (m_isStale || m_drawnContent != m_scene.contentRect() || m_tables.deviceIndependentSize() != QSizeF(size()))
        drawTables();
    const render::Theme &theme = m_scene.style().theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.drawPixmap(0, 0, m_tables);
    const QRectF seen
        = sceneToWidget().mapRect(m_surface.seenRect()).intersected(QRectF(rect()).adjusted(2, 2, -2, -2));
    QColor fill = theme.accent;
    fill.setAlpha(36);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(seen, 2, 2);
}

void Overview::mousePressEvent(QMouseEvent *event)
{
    moveViewTo(event->position());
}

void Overview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveViewTo(event->position());
}

void Overview::moveViewTo(QPointF position)
{
    m_surface.centerOn(sceneToWidget().inverted().map(position));
}

} // namespace relvar::canvas
