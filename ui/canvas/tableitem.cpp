// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/tableitem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace relvar::canvas {

namespace {

// Room for the frame, the shadow and the connectors beside the table.
constexpr qreal surround = 8;

} // namespace

TableItem::TableItem(render::ArrangedTable table, const render::Style &style, render::ShapedTexts &shaped)
    : m_table(std::move(table))
    , m_style(style)
    , m_shaped(shaped)
{
    setPos(m_table.position);
}

QRectF TableItem::boundingRect() const
{
    return QRectF({}, m_table.geometry.size).adjusted(-surround, -surround, surround, surround);
}

QPainterPath TableItem::shape() const
{
    QPainterPath path;
    path.addRect(QRectF({}, m_table.geometry.size).adjusted(-connectorRadius, 0, connectorRadius, 0));
    return path;
}

void TableItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    render::paintTable(*painter, m_table, m_style, m_state, scale, &m_shaped);
    if (m_connectorRow.isNull() || render::closenessAt(scale) != render::Closeness::Near)
        return;
    const QRectF row = m_table.geometry.rowRect(m_connectorRow);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_style.theme.surface, 1.5));
    painter->setBrush(m_style.theme.accent);
    for (const qreal x : {row.left(), row.right()})
        painter->drawEllipse(QPointF(x, row.center().y()), connectorRadius, connectorRadius);
}

void TableItem::setTable(render::ArrangedTable table)
{
    prepareGeometryChange();
    m_table = std::move(table);
    setPos(m_table.position);
    update();
}

void TableItem::place(QPointF position)
{
    m_table.position = position;
    setPos(position);
}

void TableItem::setState(const render::TableState &state)
{
    const auto same = [](const render::TableState &a, const render::TableState &b) {
        return a.selected == b.selected && a.hovered == b.hovered && a.lit == b.lit && a.dimmed == b.dimmed
               && a.selectedColumn == b.selectedColumn && a.litColumns == b.litColumns;
    };
    if (same(m_state, state))
        return;
    m_state = state;
    update();
}

void TableItem::setConnectorRow(ObjectId column)
{
    if (m_connectorRow == column)
        return;
    m_connectorRow = column;
    update();
}

Hit TableItem::hitAt(QPointF scenePosition, qreal reach) const
{
    const QPointF point = mapFromScene(scenePosition);
    Hit hit{Hit::Part::Header, id(), {}, {}};
    if (m_table.geometry.note.contains(point))
        hit.part = Hit::Part::Partitions;
    for (const render::TableGeometry::Row &row : m_table.geometry.rows) {
        if (point.y() < row.rect.top() || point.y() >= row.rect.bottom())
            continue;
        hit.column = row.column;
        if (std::min(std::abs(point.x() - row.rect.left()), std::abs(point.x() - row.rect.right())) <= reach)
            hit.part = Hit::Part::Connector;
        else
            hit.part = point.x() >= m_table.geometry.typeLeft - 4 ? Hit::Part::Type : Hit::Part::Name;
    }
    return hit;
}

} // namespace relvar::canvas
