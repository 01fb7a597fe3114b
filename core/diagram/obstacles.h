// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a diagram as things in the way of lines, found by place. Private to this room.
#pragma once

#include "diagram/routing.h"

#include <QHash>
#include <QPoint>

#include <vector>

namespace relvar::diagram {

class Obstacles
{
public:
    explicit Obstacles(const QList<TableBox> &tables);

    [[nodiscard]] const QRectF *rectOf(ObjectId table) const;
    [[nodiscard]] const std::vector<QRectF> &rects() const { return m_rects; }
    /// The smallest rectangle round all.
    [[nodiscard]] QRectF bounds() const { return m_bounds; }
    /// Indexes, in ascending order, of the rectangles that touch the area.
    [[nodiscard]] std::vector<int> touching(const QRectF &area) const;
    /// True when the axis-parallel segment enters a rectangle; running along an edge does not.
    [[nodiscard]] bool isCrossedBy(QPointF from, QPointF to) const;
    /// Free way from the left (or right) edge of the rectangle at that height, at most `limit`.
    [[nodiscard]] qreal freeLeft(const QRectF &rect, qreal top, qreal bottom, qreal limit) const;
    [[nodiscard]] qreal freeRight(const QRectF &rect, qreal top, qreal bottom, qreal limit) const;
    [[nodiscard]] qreal freeAbove(const QRectF &rect, qreal limit) const;
    [[nodiscard]] qreal freeBelow(const QRectF &rect, qreal limit) const;

private:
    std::vector<QRectF> m_rects;
    QRectF m_bounds;
    QHash<ObjectId, int> m_indexOf;
    QHash<QPoint, std::vector<int>> m_cells;
};

} // namespace relvar::diagram
