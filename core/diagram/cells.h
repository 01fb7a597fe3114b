// SPDX-License-Identifier: GPL-3.0-or-later
// The plane as squares, so that what lies in it is found by place. Private to this room.
#pragma once

#include <QPoint>
#include <QRectF>

#include <cmath>

namespace relvar::diagram {

/// Calls with every square, by its column and row, that the rectangle touches.
template<typename Function>
void forEachCell(const QRectF &rect, qreal cellSize, Function function)
{
    const auto cellOf = [cellSize](qreal value) { return static_cast<int>(std::floor(value / cellSize)); };
    for (int y = cellOf(rect.top()); y <= cellOf(rect.bottom()); ++y) {
        for (int x = cellOf(rect.left()); x <= cellOf(rect.right()); ++x)
            function(QPoint(x, y));
    }
}

} // namespace relvar::diagram
