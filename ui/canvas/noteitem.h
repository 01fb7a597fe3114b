// SPDX-License-Identifier: GPL-3.0-or-later
// A note on the scene, above tables and lines. Paints through ui/render; takes no events.
#pragma once

#include "render/paint.h"

#include <QGraphicsItem>

namespace relvar::canvas {

class NoteItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 4 };

    static constexpr QSizeF smallest = {96, 48};

    /// `style` outlives the item.
    NoteItem(diagram::Note note, const render::Style &style);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    [[nodiscard]] const diagram::Note &note() const { return m_note; }
    [[nodiscard]] QRectF rect() const { return {m_note.position, m_note.size}; }
    void setNote(diagram::Note note);
    void setMarked(bool marked);
    /// The corner that resizes lies there. `reach` in scene coordinates.
    [[nodiscard]] bool isCornerAt(QPointF position, qreal reach) const;

private:
    diagram::Note m_note;
    const render::Style &m_style;
    bool m_isMarked = false;
};

} // namespace relvar::canvas
