// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/waygraph.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>

namespace relvar::diagram {

namespace {

constexpr qreal passDistance = 20;
// Lines do not run nearer beside a table than this where there is room.
constexpr qreal hugging = 12;
constexpr qreal bucketSize = 320;

/// Lines in the middle of the way round a table, where tables are close, else a fixed distance from it.
struct Ring
{
    qreal left;
    qreal right;
    qreal top;
    qreal bottom;
};

Ring ringOf(const Obstacles &obstacles, const QRectF &rect)
{
    const auto beside = [](qreal free, qreal wanted) { return std::min(wanted, free / 2); };
    return {rect.left() - beside(obstacles.freeLeft(rect, rect.top(), rect.bottom(), 2 * stubLength), stubLength),
            rect.right() + beside(obstacles.freeRight(rect, rect.top(), rect.bottom(), 2 * stubLength), stubLength),
            rect.top() - beside(obstacles.freeAbove(rect, 2 * passDistance), passDistance),
            rect.bottom() + beside(obstacles.freeBelow(rect, 2 * passDistance), passDistance)};
}

/// A table with the margin that lines keep from it.
QRectF keptClear(const QRectF &rect, const Ring &ring)
{
    const auto margin = [](qreal toRing) { return std::min(hugging, 0.9 * toRing); };
    return rect.adjusted(-margin(rect.left() - ring.left), -margin(rect.top() - ring.top),
                         margin(ring.right - rect.right()), margin(ring.bottom - rect.bottom()));
}

} // namespace

/// How far one sees along one direction until a rectangle is in the way.
class LineOfSight
{
public:
    /// Vertical: along y.
    LineOfSight(const std::vector<QRectF> &rects, bool vertical)
    {
        for (const QRectF &rect : rects) {
            const Side side = vertical ? Side{rect.left(), rect.right(), rect.top(), rect.bottom()}
                                       : Side{rect.top(), rect.bottom(), rect.left(), rect.right()};
            for (int bucket = bucketOf(side.from); bucket <= bucketOf(side.to); ++bucket) {
                m_buckets[bucket].byLow.push_back(side);
                m_buckets[bucket].byHigh.push_back(side);
            }
        }
        for (Bucket &bucket : m_buckets) {
            std::sort(bucket.byLow.begin(), bucket.byLow.end(),
                      [](const Side &a, const Side &b) { return a.low < b.low; });
            std::sort(bucket.byHigh.begin(), bucket.byHigh.end(),
                      [](const Side &a, const Side &b) { return a.high < b.high; });
        }
    }

    /// The nearest edge behind `at` on the line, or `limit`.
    [[nodiscard]] qreal ahead(qreal place, qreal at, qreal limit) const
    {
        const auto bucket = m_buckets.constFind(bucketOf(place));
        if (bucket == m_buckets.cend())
            return limit;
        const auto first = std::lower_bound(bucket->byLow.cbegin(), bucket->byLow.cend(), at,
                                            [](const Side &side, qreal value) { return side.low < value; });
        const auto found = std::find_if(first, bucket->byLow.cend(), [&](const Side &side) { return side.has(place); });
        return found == bucket->byLow.cend() ? limit : std::min(limit, found->low);
    }

    /// The nearest edge before it.
    [[nodiscard]] qreal back(qreal place, qreal at, qreal limit) const
    {
        const auto bucket = m_buckets.constFind(bucketOf(place));
        if (bucket == m_buckets.cend())
            return limit;
        const auto end = std::upper_bound(bucket->byHigh.cbegin(), bucket->byHigh.cend(), at,
                                          [](qreal value, const Side &side) { return value < side.high; });
        const auto found = std::find_if(std::make_reverse_iterator(end), bucket->byHigh.crend(),
                                        [&](const Side &side) { return side.has(place); });
        return found == bucket->byHigh.crend() ? limit : std::max(limit, found->high);
    }

private:
    /// A rectangle: what it takes of the places, and from where to where it is in the way.
    struct Side
    {
        qreal from;
        qreal to;
        qreal low;
        qreal high;

        [[nodiscard]] bool has(qreal place) const { return from < place && place < to; }
    };
    struct Bucket
    {
        std::vector<Side> byLow;
        std::vector<Side> byHigh;
    };

    static int bucketOf(qreal place) { return static_cast<int>(std::floor(place / bucketSize)); }

    QHash<int, Bucket> m_buckets;
};

/// Finds the lines.
class WayGraph::Maker
{
public:
    Maker(const QList<TableBox> &clear, const std::vector<QRectF> &rects, const QRectF &window)
        : m_clear(clear)
        , m_alongX(rects, false)
        , m_alongY(rects, true)
        , m_window(window)
    {
    }

    /// The lines through a point as far as they are free; nothing inside a table.
    void addRow(QPointF through)
    {
        if (!isInside(through))
            rows.push_back({through.y(), m_alongX.back(through.y(), through.x(), m_window.left()),
                            m_alongX.ahead(through.y(), through.x(), m_window.right()), false});
    }
    void addColumn(QPointF through)
    {
        if (!isInside(through))
            columns.push_back({through.x(), m_alongY.back(through.x(), through.y(), m_window.top()),
                               m_alongY.ahead(through.x(), through.y(), m_window.bottom()), false});
    }

    void addRing(const QRectF &rect, const Ring &ring)
    {
        // Corners and middles: of tables that overlap, not all of a ring is free.
        const QPointF middle = rect.center();
        for (const qreal x : {ring.left, ring.right}) {
            addColumn({x, middle.y()});
            for (const qreal y : {ring.top, ring.bottom})
                addUnlessThere(columns, x, y, [&] { addColumn({x, y}); });
        }
        for (const qreal y : {ring.top, ring.bottom}) {
            addRow({middle.x(), y});
            for (const qreal x : {ring.left, ring.right})
                addUnlessThere(rows, y, x, [&] { addRow({x, y}); });
        }
    }

    /// From where the line may turn on to the next table, and up and down there.
    void addStub(const QLineF &stub)
    {
        const QPointF turn = stub.p2();
        const bool isRight = turn.x() > stub.x1();
        const auto onFrom = [&](qreal x) {
            return isRight ? m_alongX.ahead(turn.y(), x, std::max(m_window.right(), turn.x()))
                           : m_alongX.back(turn.y(), x, std::min(m_window.left(), turn.x()));
        };
        qreal end = turn.x();
        const bool isCovered = isInside(turn);
        // Out of tables that lie over this one.
        for (QPointF point = turn; isInside(point); point.setX(end)) {
            end = point.x();
            for (const int index : m_clear.touching({point, QSizeF(0, 0)})) {
                const QRectF &rect = m_clear.rects()[static_cast<size_t>(index)];
                if (rect.top() < point.y() && point.y() < rect.bottom())
                    end = isRight ? std::max(end, rect.right()) : std::min(end, rect.left());
            }
        }
        end = onFrom(end);
        rows.push_back({turn.y(), std::min(turn.x(), end), std::max(turn.x(), end), isCovered});
        if (isCovered)
            columns.push_back({turn.x(), turn.y(), turn.y(), true});
        else
            addColumn(turn);
    }

    std::vector<Line> rows;
    std::vector<Line> columns;

private:
    [[nodiscard]] bool isInside(QPointF point) const { return m_clear.isCrossedBy(point, point); }

    template<typename Function>
    static void addUnlessThere(const std::vector<Line> &lines, qreal place, qreal at, Function add)
    {
        if (lines.empty() || lines.back().place != place || at < lines.back().low || lines.back().high < at)
            add();
    }

    Obstacles m_clear;
    LineOfSight m_alongX;
    LineOfSight m_alongY;
    QRectF m_window;
};

WayGraph::WayGraph(const Obstacles &obstacles, const QRectF &window, const std::vector<QLineF> &stubs,
                   const std::vector<QLineF> &pieces)
    : m_obstacles(obstacles)
{
    const std::vector<int> inside = obstacles.touching(window);
    std::vector<Ring> rings;
    std::vector<QRectF> clear;
    QList<TableBox> boxes;
    for (const int index : inside) {
        const QRectF &rect = obstacles.rects()[static_cast<size_t>(index)];
        rings.push_back(ringOf(obstacles, rect));
        clear.push_back(keptClear(rect, rings.back()));
        boxes.append({ObjectId(static_cast<quint64>(index) + 1), clear.back()});
    }
    Maker maker(boxes, clear, window);
    for (size_t i = 0; i < inside.size(); ++i)
        maker.addRing(obstacles.rects()[static_cast<size_t>(inside[i])], rings[i]);
    for (const QLineF &stub : stubs)
        maker.addStub(stub);
    for (const QLineF &piece : pieces) {
        const QRectF at = QRectF(piece.p1(), piece.p2()).normalized();
        if (at.width() == 0)
            maker.columns.push_back({at.left(), at.top(), at.bottom(), false});
        else
            maker.rows.push_back({at.top(), at.left(), at.right(), false});
    }
    m_rows = std::move(maker.rows);
    m_columns = std::move(maker.columns);
    merge(m_rows);
    merge(m_columns);
    findMeetings();
}

void WayGraph::merge(std::vector<Line> &lines)
{
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return a.place != b.place ? a.place < b.place : a.low != b.low ? a.low < b.low : a.high < b.high;
    });
    std::vector<Line> result;
    for (const Line &line : lines) {
        if (result.empty() || result.back().place != line.place || result.back().high < line.low) {
            result.push_back(line);
            continue;
        }
        result.back().high = std::max(result.back().high, line.high);
        result.back().mayEnterTables = result.back().mayEnterTables || line.mayEnterTables;
    }
    lines = std::move(result);
}

void WayGraph::findMeetings()
{
    std::vector<size_t> byLow(m_rows.size());
    for (size_t i = 0; i < byLow.size(); ++i)
        byLow[i] = i;
    std::vector<size_t> byHigh = byLow;
    std::sort(byLow.begin(), byLow.end(), [this](size_t a, size_t b) { return m_rows[a].low < m_rows[b].low; });
    std::sort(byHigh.begin(), byHigh.end(), [this](size_t a, size_t b) { return m_rows[a].high < m_rows[b].high; });

    // From left to right, with the rows that are there; they are numbered from top to bottom.
    std::set<size_t> present;
    auto begins = byLow.cbegin();
    auto ends = byHigh.cbegin();
    std::vector<int> lastOfRow(m_rows.size(), -1);
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const Line &line = m_columns[column];
        for (; begins != byLow.cend() && m_rows[*begins].low <= line.place; ++begins)
            present.insert(*begins);
        for (; ends != byHigh.cend() && m_rows[*ends].high < line.place; ++ends)
            present.erase(*ends);
        m_firstOfColumn.push_back(static_cast<int>(m_nodes.size()));
        const auto first = static_cast<size_t>(std::lower_bound(m_rows.cbegin(), m_rows.cend(), line.low,
                                                                [](const Line &row, qreal y) { return row.place < y; })
                                               - m_rows.cbegin());
        for (auto row = present.lower_bound(first); row != present.end() && m_rows[*row].place <= line.high; ++row) {
            const auto node = static_cast<int>(m_nodes.size());
            int &last = lastOfRow[*row];
            if (last >= 0)
                m_nodes[static_cast<size_t>(last)].right = node;
            m_nodes.push_back({static_cast<int>(*row), static_cast<int>(column), last, -1});
            last = node;
        }
    }
    m_firstOfColumn.push_back(static_cast<int>(m_nodes.size()));
}

int WayGraph::next(int node, Direction direction) const
{
    const Node &at = m_nodes[static_cast<size_t>(node)];
    switch (direction) {
    case Left:
        return at.left;
    case Right:
        return at.right;
    case Up:
        return node > m_firstOfColumn[static_cast<size_t>(at.column)] ? node - 1 : -1;
    case Down:
        return node + 1 < m_firstOfColumn[static_cast<size_t>(at.column) + 1] ? node + 1 : -1;
    }
    return -1;
}

int WayGraph::nodeAt(QPointF point) const
{
    auto column = std::lower_bound(m_columns.cbegin(), m_columns.cend(), point.x(),
                                   [](const Line &line, qreal x) { return line.place < x; });
    for (; column != m_columns.cend() && column->place == point.x(); ++column) {
        if (point.y() < column->low || column->high < point.y())
            continue;
        const auto index = column - m_columns.cbegin();
        const auto first = m_nodes.cbegin() + m_firstOfColumn[static_cast<size_t>(index)];
        const auto end = m_nodes.cbegin() + m_firstOfColumn[static_cast<size_t>(index) + 1];
        const auto found = std::lower_bound(first, end, point.y(), [this](const Node &node, qreal y) {
            return m_rows[static_cast<size_t>(node.row)].place < y;
        });
        if (found != end && m_rows[static_cast<size_t>(found->row)].place == point.y())
            return static_cast<int>(found - m_nodes.cbegin());
    }
    return -1;
}

bool WayGraph::entersTable(int node, int neighbour) const
{
    const Node &from = m_nodes[static_cast<size_t>(node)];
    const Node &to = m_nodes[static_cast<size_t>(neighbour)];
    return from.row == to.row && m_rows[static_cast<size_t>(from.row)].mayEnterTables
           && m_obstacles.isCrossedBy(pointAt(node), pointAt(neighbour));
}

} // namespace relvar::diagram
