// SPDX-License-Identifier: GPL-3.0-or-later
// A relation on the scene: the ids of the foreign key and its tables, its route and how it is highlighted. Paints
// through ui/render; takes no events.
#pragma once

#include "render/paint.h"

#include <QGraphicsItem>

namespace relvar::canvas {

class RelationItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    /// `style` and `shaped` outlive the item.
    RelationItem(render::ArrangedRelation relation, const render::Style &style, render::ShapedTexts &shaped);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    /// A band round the line, so that it can be hit with a mouse.
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    [[nodiscard]] const render::ArrangedRelation &relation() const { return m_relation; }
    void setRelation(render::ArrangedRelation relation);
    void setState(const render::RelationState &state);

private:
    void computeBounds();

    render::ArrangedRelation m_relation;
    const render::Style &m_style;
    render::ShapedTexts &m_shaped;
    render::RelationState m_state;
    QRectF m_bounds;
};

} // namespace relvar::canvas
