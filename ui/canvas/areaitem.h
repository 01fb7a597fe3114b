// SPDX-License-Identifier: GPL-3.0-or-later
// An area on the scene, behind its tables. Paints through ui/render; takes no events.
#pragma once

#include "render/paint.h"

#include <QGraphicsItem>

namespace relvar::canvas {

class AreaItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 3 };

    /// `style` outlives the item.
    AreaItem(render::ArrangedArea area, const render::Style &style);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    /// The plates with the name: what else an area covers belongs to the ground.
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    [[nodiscard]] const render::ArrangedArea &area() const { return m_area; }
    void setArea(render::ArrangedArea area);
    void setMarked(bool marked);

private:
    void computeBounds();

    render::ArrangedArea m_area;
    const render::Style &m_style;
    bool m_isMarked = false;
    QRectF m_bounds;
};

} // namespace relvar::canvas
