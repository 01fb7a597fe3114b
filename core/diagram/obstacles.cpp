// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/obstacles.h"

#include "diagram/cells.h"

#include <algorithm>

namespace relvar::diagram {

namespace {

constexpr qreal obstacleCellSize = 320;

// Unlike QRectF::intersects(), also for areas without width or height.
bool touches(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

Obstacles::Obstacles(const QList<TableBox> &tables)
{
    m_rects.reserve(static_cast<size_t>(tables.size()));
    for (const TableBox &box : tables) {
        const int index = static_cast<int>(m_rects.size());
        m_rects.push_back(box.rect);
        m_bounds |= box.rect;
        m_indexOf.insert(box.table, index);
        forEachCell(box.rect, obstacleCellSize, [&](QPoint cell) { m_cells[cell].push_back(index); });
    }
}

const QRectF *Obstacles::rectOf(ObjectId table) const
{
    const auto found = m_indexOf.constFind(table);
    return found == m_indexOf.cend() ? nullptr : &m_rects[static_cast<size_t>(*found)];
}

std::vector<int> Obstacles::touching(const QRectF &area) const
{
    std::vector<int> result;
    const auto consider = [&](int index) {
        if (touches(m_rects[static_cast<size_t>(index)], area))
            result.push_back(index);
    };
    const qreal cells = (area.width() / obstacleCellSize + 1) * (area.height() / obstacleCellSize + 1);
    if (cells > static_cast<qreal>(m_rects.size())) {
        for (int index = 0; index < static_cast<int>(m_rects.size()); ++index)
            consider(index);
        return result;
    }
    forEachCell(area, obstacleCellSize, [&](QPoint cell) {
        const auto found = m_cells.constFind(cell);
        if (found != m_cells.cend())
            std::for_each(found->cbegin(), found->cend(), consider);
    });
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

bool Obstacles::isCrossedBy(QPointF from, QPointF to) const
{
    const QRectF line = QRectF(from, to).normalized();
    const std::vector<int> found = touching(line);
    return std::any_of(found.cbegin(), found.cend(), [&](int index) {
        const QRectF &rect = m_rects[static_cast<size_t>(index)];
        return line.left() < rect.right() && rect.left() < line.right() && line.top() < rect.bottom()
               && rect.top() < line.bottom();
    });
}

qreal Obstacles::freeLeft(const QRectF &rect, qreal top, qreal bottom, qreal limit) const
{
    qreal result = limit;
    for (const int index : touching(QRectF(rect.left() - limit, top, limit, bottom - top))) {
        const QRectF &other = m_rects[static_cast<size_t>(index)];
        if (other != rect && other.left() < rect.left())
            result = std::min(result, std::max(0.0, rect.left() - other.right()));
    }
    return result;
}

qreal Obstacles::freeRight(const QRectF &rect, qreal top, qreal bottom, qreal limit) const
{
    qreal result = limit;
    for (const int index : touching(QRectF(rect.right(), top, limit, bottom - top))) {
        const QRectF &other = m_rects[static_cast<size_t>(index)];
        if (other != rect && other.right() > rect.right())
            result = std::min(result, std::max(0.0, other.left() - rect.right()));
    }
    return result;
}

qreal Obstacles::freeAbove(const QRectF &rect, qreal limit) const
{
    qreal result = limit;
    for (const int index : touching(QRectF(rect.left(), rect.top() - limit, rect.width(), limit))) {
        const QRectF &other = m_rects[static_cast<size_t>(index)];
        if (other != rect && other.top() < rect.top())
            result = std::min(result, std::max(0.0, rect.top() - other.bottom()));
    }
    return result;
}

qreal Obstacles::freeBelow(const QRectF &rect, qreal limit) const
{
    qreal result = limit;
    for (const int index : touching(QRectF(rect.left(), rect.bottom(), rect.width(), limit))) {
        const QRectF &other = m_rects[static_cast<size_t>(index)];
        if (other != rect && other.bottom() > rect.bottom())
            result = std::min(result, std::max(0.0, other.top() - rect.bottom()));
    }
    return result;
}

} // namespace relvar::diagram
