// SPDX-License-Identifier: GPL-3.0-or-later
// Rectangles without relations: packed in shelves or columns, or put into free places. Private to this room.
#pragma once

#include <QHash>
#include <QList>
#include <QPoint>
#include <QRectF>
#include <QSizeF>

namespace relvar::diagram {

/// Rows from left to right, as wide as `width` if a rectangle is not wider itself; the highest first. In the order of
/// the sizes, from (0, 0).
[[nodiscard]] QList<QRectF> packShelves(const QList<QSizeF> &sizes, qreal gap, qreal width);

/// Columns with a common left edge, filled in the order of the sizes, each next rectangle into the shortest column.
/// About `width` wide, or of the ratio width : height when that is wider.
[[nodiscard]] QList<QRectF> packColumns(const QList<QSizeF> &sizes, qreal gap, qreal width, qreal ratio);

/// Where is room for one more rectangle?
class FreePlaces
{
public:
    /// At least this much is left between two rectangles.
    explicit FreePlaces(qreal gap)
        : m_gap(gap)
    {
    }

    void occupy(const QRectF &rect);
    /// The position nearest to the wanted one, in steps of the grid, where a rectangle of that size has room. The
    /// steps are coarser for a large one.
    [[nodiscard]] QPointF nearest(QPointF wanted, QSizeF size) const;

    [[nodiscard]] bool isFree(const QRectF &rect) const;

private:
    qreal m_gap;
    QHash<QPoint, QList<QRectF>> m_cells;
};

} // namespace relvar::diagram
