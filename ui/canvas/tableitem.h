// SPDX-License-Identifier: GPL-3.0-or-later
// A table on the scene: its id, how it is arranged and how it is highlighted. Paints through ui/render; takes no
// events.
#pragma once

#include "canvas/selection.h"
#include "render/paint.h"

#include <QGraphicsItem>

namespace relvar::canvas {

/// A line can be dragged from the dots at both ends of a row.
inline constexpr qreal connectorRadius = 4.5;

class TableItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    /// `style` and `shaped` outlive the item.
    TableItem(render::ArrangedTable table, const render::Style &style, render::ShapedTexts &shaped);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    [[nodiscard]] ObjectId id() const { return m_table.table->id; }
    /// With the item's position.
    [[nodiscard]] const render::ArrangedTable &table() const { return m_table; }
    void setTable(render::ArrangedTable table);
    void place(QPointF position);

    void setState(const render::TableState &state);
    /// The row whose connectors are shown; null: none.
    void setConnectorRow(ObjectId column);
    /// What lies under a point of the scene that this item contains. `reach` is how far beside a row its connector
    /// still answers.
    [[nodiscard]] Hit hitAt(QPointF scenePosition, qreal reach) const;

private:
    render::ArrangedTable m_table;
    const render::Style &m_style;
    render::ShapedTexts &m_shaped;
    render::TableState m_state;
    ObjectId m_connectorRow;
};

} // namespace relvar::canvas
