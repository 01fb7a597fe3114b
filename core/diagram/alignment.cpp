// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/alignment.h"

#include "diagram/layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace relvar::diagram {

namespace {

constexpr qreal alignmentGap = 2 * gridStep;

struct Standing
{
    ObjectId table;
    QRectF rect;
};

/// In the order in which they stand, from left to right or from top to bottom.
QList<Standing> inOrder(const QHash<ObjectId, QRectF> &tables, bool fromLeft)
{
    QList<Standing> order;
    for (auto table = tables.cbegin(); table != tables.cend(); ++table)
        order.append({table.key(), *table});
    std::sort(order.begin(), order.end(), [fromLeft](const Standing &a, const Standing &b) {
        const qreal first = fromLeft ? a.rect.left() : a.rect.top();
        const qreal second = fromLeft ? b.rect.left() : b.rect.top();
        return first != second ? first < second : a.table < b.table;
    });
    return order;
}

/// Where a line can be: the two edges and the middle of a side.
std::array<qreal, 3> linesOf(const QRectF &rect, bool across)
{
    return across ? std::array{rect.left(), rect.center().x(), rect.right()}
                  : std::array{rect.top(), rect.center().y(), rect.bottom()};
}

/// The shortest way along one axis to be in line with another rectangle.
std::optional<qreal> wayInLine(const QRectF &dragged, const QList<QRectF> &others, qreal reach, bool across)
{
    std::optional<qreal> shortest;
    const std::array<qreal, 3> own = linesOf(dragged, across);
    for (const QRectF &other : others) {
        const std::array<qreal, 3> theirs = linesOf(other, across);
        for (std::size_t i = 0; i < own.size(); ++i) {
            const qreal way = theirs.at(i) - own.at(i);
            if (std::abs(way) <= reach && (!shortest || std::abs(way) < std::abs(*shortest)))
                shortest = way;
        }
    }
    return shortest;
}

/// A line along all that is in line with the rectangle.
QList<QLineF> guidesOf(const QRectF &placed, const QList<QRectF> &others, bool across)
{
    QList<QLineF> guides;
    const std::array<qreal, 3> own = linesOf(placed, across);
    for (std::size_t i = 0; i < own.size(); ++i) {
        QRectF along;
        for (const QRectF &other : others) {
            if (std::abs(linesOf(other, across).at(i) - own.at(i)) < 0.5)
                along |= other | placed;
        }
        if (along.isNull())
            continue;
        guides.append(across ? QLineF(own.at(i), along.top() - alignmentGap, own.at(i), along.bottom() + alignmentGap)
                             : QLineF(along.left() - alignmentGap, own.at(i), along.right() + alignmentGap, own.at(i)));
    }
    return guides;
}

} // namespace

QHash<ObjectId, QPointF> aligned(const QHash<ObjectId, QRectF> &tables, Alignment alignment)
{
    if (tables.size() < 2)
        return {};
    QRectF all;
    for (const QRectF &rect : tables)
        all |= rect;
    // Below one another on a line from top to bottom, beside one another on one from left to right.
    const bool isColumn
        = alignment == Alignment::Left || alignment == Alignment::Centre || alignment == Alignment::Right;
    QHash<ObjectId, QPointF> result;
    std::optional<qreal> end;
    const QList<Standing> order = inOrder(tables, !isColumn);
    for (const Standing &standing : order) {
        QRectF rect = standing.rect;
        switch (alignment) {
        case Alignment::Left:
            rect.moveLeft(all.left());
            break;
        case Alignment::Centre:
            rect.moveLeft(onGrid(all.center().x() - rect.width() / 2));
            break;
        case Alignment::Right:
            rect.moveRight(all.right());
            break;
        case Alignment::Top:
            rect.moveTop(all.top());
            break;
        case Alignment::Middle:
            rect.moveTop(all.center().y() - rect.height() / 2);
            break;
        case Alignment::Bottom:
            rect.moveBottom(all.bottom());
            break;
        }
        if (end && (isColumn ? rect.top() : rect.left()) < *end) {
            if (isColumn)
                rect.moveTop(upToGrid(*end + alignmentGap));
            else
                rect.moveLeft(upToGrid(*end + alignmentGap));
        }
        end = isColumn ? rect.bottom() : rect.right();
        result.insert(standing.table, rect.topLeft());
    }
    return result;
}

QHash<ObjectId, QPointF> distributed(const QHash<ObjectId, QRectF> &tables, Qt::Orientation direction)
{
    if (tables.size() < 3)
        return {};
    const bool isAcross = direction == Qt::Horizontal;
    const QList<Standing> order = inOrder(tables, isAcross);
    const auto lengthOf = [isAcross](const QRectF &rect) { return isAcross ? rect.width() : rect.height(); };
    const auto beginOf = [isAcross](const QRectF &rect) { return isAcross ? rect.left() : rect.top(); };
    qreal taken = 0;
    for (const Standing &standing : order)
        taken += lengthOf(standing.rect);
    const QRectF &last = order.last().rect;
    const qreal room = beginOf(last) + lengthOf(last) - beginOf(order.first().rect) - taken;
    const qreal between = std::max(alignmentGap, room / static_cast<qreal>(order.size() - 1));
    QHash<ObjectId, QPointF> result;
    qreal at = beginOf(order.first().rect);
    for (const Standing &standing : order) {
        QPointF corner = standing.rect.topLeft();
        (isAcross ? corner.rx() : corner.ry()) = std::round(at);
        result.insert(standing.table, corner);
        at += lengthOf(standing.rect) + between;
    }
    return result;
}

Snap snapped(const QRectF &dragged, const QList<QRectF> &others, qreal reach)
{
    const std::optional<qreal> across = wayInLine(dragged, others, reach, true);
    const std::optional<qreal> down = wayInLine(dragged, others, reach, false);
    Snap snap;
    snap.by = {across.value_or(onGrid(dragged.left()) - dragged.left()),
               down.value_or(onGrid(dragged.top()) - dragged.top())};
    const QRectF placed = dragged.translated(snap.by);
    if (across)
        snap.guides += guidesOf(placed, others, true);
    if (down)
        snap.guides += guidesOf(placed, others, false);
    return snap;
}

} // namespace relvar::diagram
