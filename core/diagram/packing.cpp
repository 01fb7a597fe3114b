// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/packing.h"

#include "diagram/cells.h"
#include "diagram/layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace relvar::diagram {

namespace {

constexpr qreal freePlaceCellSize = 512;

} // namespace

QList<QRectF> packShelves(const QList<QSizeF> &sizes, qreal gap, qreal width)
{
    QList<qsizetype> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return sizes.at(a).height() > sizes.at(b).height(); });
    for (const QSizeF &size : sizes)
        width = std::max(width, size.width());

    QList<QRectF> result(sizes.size());
    QPointF pen;
    qreal shelf = 0;
    for (const qsizetype index : order) {
        const QSizeF size = sizes.at(index);
        if (pen.x() > 0 && pen.x() + size.width() > width) {
            pen = {0, pen.y() + upToGrid(shelf + gap)};
            shelf = 0;
        }
        result[index] = {pen, size};
        pen.rx() += upToGrid(size.width() + gap);
        shelf = std::max(shelf, size.height());
    }
    return result;
}

QList<QRectF> packColumns(const QList<QSizeF> &sizes, qreal gap, qreal width, qreal ratio)
{
    if (sizes.isEmpty())
        return {};
    qreal area = 0;
    qreal widest = 0;
    for (const QSizeF &size : sizes) {
        area += (size.width() + gap) * (size.height() + gap);
        widest = std::max(widest, size.width());
    }
    const qreal wanted = std::max(width, std::sqrt(area * ratio));
    const qsizetype count
        = std::clamp<qsizetype>(static_cast<qsizetype>(std::round((wanted + gap) / (widest + gap))), 1, sizes.size());

    QList<qreal> heights(count, 0);
    QList<qreal> widths(count, 0);
    QList<qsizetype> columnOf;
    QList<QRectF> result;
    for (const QSizeF &size : sizes) {
        const qsizetype column = std::min_element(heights.cbegin(), heights.cend()) - heights.cbegin();
        columnOf.append(column);
        result.append(QRectF(QPointF(0, heights.at(column)), size));
        heights[column] += upToGrid(size.height() + gap);
        widths[column] = std::max(widths.at(column), size.width());
    }
    QList<qreal> lefts(count, 0);
    for (qsizetype i = 1; i < count; ++i)
        lefts[i] = lefts.at(i - 1) + upToGrid(widths.at(i - 1) + gap);
    for (qsizetype i = 0; i < result.size(); ++i)
        result[i].translate(lefts.at(columnOf.at(i)), 0);
    return result;
}

void FreePlaces::occupy(const QRectF &rect)
{
    forEachCell(rect, freePlaceCellSize, [&](QPoint cell) { m_cells[cell].append(rect); });
}

bool FreePlaces::isFree(const QRectF &rect) const
{
    const QRectF wide = rect.adjusted(-m_gap, -m_gap, m_gap, m_gap);
    bool free = true;
    forEachCell(wide, freePlaceCellSize, [&](QPoint cell) {
        const auto found = m_cells.constFind(cell);
        if (free && found != m_cells.cend())
            free = std::none_of(found->cbegin(), found->cend(),
                                [&](const QRectF &other) { return other.intersects(wide); });
    });
    return free;
}

QPointF FreePlaces::nearest(QPointF wanted, QSizeF size) const
{
    if (isFree({wanted, size}))
        return wanted;
    // Squares of growing size round the wanted place. Beside the outermost rectangle there is always room, so this
    // ends.
    const qreal side = std::min(size.width(), size.height());
    const qreal step = std::max(3 * gridStep, std::floor(side / 10 / gridStep) * gridStep);
    for (int ring = 1;; ++ring) {
        QPointF best;
        qreal bestDistance = -1;
        const auto consider = [&](int x, int y) {
            const QPointF candidate = wanted + QPointF(x * step, y * step);
            const qreal distance = std::hypot(x, y);
            if ((bestDistance < 0 || distance < bestDistance) && isFree({candidate, size})) {
                best = candidate;
                bestDistance = distance;
            }
        };
        for (int i = -ring; i <= ring; ++i) {
            consider(i, ring);
            consider(i, -ring);
            consider(ring, i);
            consider(-ring, i);
        }
        if (bestDistance >= 0)
            return best;
    }
}

} // namespace relvar::diagram
