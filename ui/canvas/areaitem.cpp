// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/areaitem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace relvar::canvas {

AreaItem::AreaItem(render::ArrangedArea area, const render::Style &style)
    : m_area(std::move(area))
    , m_style(style)
{
    setZValue(-3);
    computeBounds();
}

QPainterPath AreaItem::shape() const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const render::ArrangedArea::Piece &piece : m_area.pieces)
        path.addRect(piece.title);
    return path;
}

void AreaItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    render::paintArea(*painter, m_area, m_style, m_isMarked, scale);
}

void AreaItem::setArea(render::ArrangedArea area)
{
    prepareGeometryChange();
    m_area = std::move(area);
    computeBounds();
    update();
}

void AreaItem::setMarked(bool marked)
{
    if (m_isMarked == marked)
        return;
    m_isMarked = marked;
    update();
}

void AreaItem::computeBounds()
{
    // As thick and high as the line and the name over the piece, see Surface::drawForeground(), are in the coordinates of
    // the smallest zoom.
    constexpr qreal frame = 100;
    constexpr qreal farName = 1200;
    m_bounds = {};
    for (const render::ArrangedArea::Piece &piece : m_area.pieces)
        m_bounds |= piece.rect.adjusted(-frame, -farName, frame, frame);
}

} // namespace relvar::canvas
