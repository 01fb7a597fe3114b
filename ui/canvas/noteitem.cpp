// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/noteitem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace relvar::canvas {

NoteItem::NoteItem(diagram::Note note, const render::Style &style)
    : m_note(std::move(note))
    , m_style(style)
{
    setZValue(1);
}

QRectF NoteItem::boundingRect() const
{
    // As thick as the line round it is in the coordinates of the smallest zoom.
    constexpr qreal frame = 24;
    return rect().adjusted(-frame, -frame, frame, frame);
}

QPainterPath NoteItem::shape() const
{
    constexpr qreal frame = 6;
    QPainterPath path;
    path.addRect(rect().adjusted(-frame, -frame, frame, frame));
    return path;
}

void NoteItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    render::paintNote(*painter, m_note, m_style, m_isMarked, scale);
    if (!m_isMarked)
        return;
    // Where it is resized.
    constexpr qreal half = 4;
    painter->setPen(QPen(m_style.theme.surface, 1));
    painter->setBrush(m_style.theme.accent);
    painter->drawRect(QRectF(rect().bottomRight() - QPointF(half, half), QSizeF(2 * half, 2 * half)));
}

void NoteItem::setNote(diagram::Note note)
{
    if (m_note == note)
        return;
    prepareGeometryChange();
    m_note = std::move(note);
    update();
}

void NoteItem::setMarked(bool marked)
{
    if (m_isMarked == marked)
        return;
    m_isMarked = marked;
    update();
}

bool NoteItem::isCornerAt(QPointF position, qreal reach) const
{
    const QPointF apart = rect().bottomRight() - position;
    return apart.x() <= reach && apart.y() <= reach;
}

} // namespace relvar::canvas
