// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/spreading.h"

#include <algorithm>
#include <cmath>

namespace relvar::diagram {

namespace {

constexpr qreal farAway = 400;
constexpr qreal clearance = 8;
// A channel up to this width has a middle that a line should run in; in a wider one it stays where it is.
constexpr qreal channelWidth = 320;
constexpr qreal bucketSize = 64;
constexpr int candidatesEachWay = 14;

// What a place costs, in the same arbitrary unit.
constexpr double tooCloseCost = 64;
constexpr double crossingCost = 14;
constexpr double perPixelCost = 0.25;

/// The piece between two neighbouring points of a route.
struct Piece
{
    qsizetype route;
    qsizetype index;

    friend bool operator==(const Piece &, const Piece &) = default;
};

struct Range
{
    qreal low;
    qreal high;

    [[nodiscard]] bool overlaps(const Range &other) const { return low < other.high && other.low < high; }
    [[nodiscard]] bool containsInside(qreal value) const { return low < value && value < high; }
};

Range rangeOf(qreal a, qreal b)
{
    return {std::min(a, b), std::max(a, b)};
}

class Spreading
{
public:
    Spreading(QList<SpreadableRoute> &routes, const Obstacles &obstacles)
        : m_routes(routes)
        , m_obstacles(obstacles)
    {
        for (qsizetype route = 0; route < m_routes.size(); ++route) {
            for (qsizetype index = 0; index + 1 < m_routes.at(route).points.size(); ++index)
                insert({route, index});
        }
    }

    void run(const std::stop_token &stop)
    {
        for (int round = 0; round < 2; ++round) {
            for (const bool vertical : {true, false}) {
                for (qsizetype route = 0; route < m_routes.size(); ++route) {
                    if (stop.stop_requested())
                        return;
                    if (m_routes.at(route).fixed)
                        continue;
                    // The first and the last piece belong to the rows of the tables.
                    for (qsizetype index = 1; index + 2 < m_routes.at(route).points.size(); ++index) {
                        if (isVertical({route, index}) == vertical)
                            move({route, index});
                    }
                }
            }
        }
    }

private:
    [[nodiscard]] QPointF start(Piece piece) const { return m_routes.at(piece.route).points.at(piece.index); }
    [[nodiscard]] QPointF end(Piece piece) const { return m_routes.at(piece.route).points.at(piece.index + 1); }
    // Routes leave and enter tables along rows and simplified routes turn at every point.
    [[nodiscard]] bool isVertical(Piece piece) const { return piece.index % 2 == 1; }
    [[nodiscard]] qreal place(Piece piece) const { return isVertical(piece) ? start(piece).x() : start(piece).y(); }
    [[nodiscard]] Range range(Piece piece) const
    {
        return isVertical(piece) ? rangeOf(start(piece).y(), end(piece).y())
                                 : rangeOf(start(piece).x(), end(piece).x());
    }

    static int bucketOf(qreal place) { return static_cast<int>(std::floor(place / bucketSize)); }
    void insert(Piece piece) { m_buckets[isVertical(piece)][bucketOf(place(piece))].push_back(piece); }
    void remove(Piece piece)
    {
        std::vector<Piece> &bucket = m_buckets[isVertical(piece)][bucketOf(place(piece))];
        bucket.erase(std::find(bucket.begin(), bucket.end(), piece));
    }

    template<typename Function>
    void forEachPiece(bool vertical, const Range &places, Function function) const
    {
        for (int bucket = bucketOf(places.low); bucket <= bucketOf(places.high); ++bucket) {
            const auto found = m_buckets[vertical].constFind(bucket);
            if (found != m_buckets[vertical].cend())
                std::for_each(found->cbegin(), found->cend(), function);
        }
    }

    [[nodiscard]] Range limits(Piece piece) const;
    [[nodiscard]] double costOf(Piece piece, qreal candidate, qreal wanted) const;
    [[nodiscard]] int crossings(qsizetype route, bool vertical, qreal place, const Range &range) const;
    void move(Piece piece);

    QList<SpreadableRoute> &m_routes;
    const Obstacles &m_obstacles;
    QHash<int, std::vector<Piece>> m_buckets[2];
};

// How far the piece may move either way without entering a table. The area it sweeps over holds also all that its two
// neighbours grow by, so they need no look of their own.
Range Spreading::limits(Piece piece) const
{
    const SpreadableRoute &route = m_routes.at(piece.route);
    const qreal now = place(piece);
    const Range along = range(piece);
    const bool vertical = isVertical(piece);
    Range result{now - farAway, now + farAway};
    const QRectF area
        = vertical ? QRectF(QPointF(result.low, along.low - clearance), QPointF(result.high, along.high + clearance))
                   : QRectF(QPointF(along.low - clearance, result.low), QPointF(along.high + clearance, result.high));
    for (const int index : m_obstacles.touching(area)) {
        const QRectF &rect = m_obstacles.rects()[static_cast<size_t>(index)];
        const bool isOwn = (rect == route.child && piece.index == 1)
                           || (rect == route.parent && piece.index + 3 == route.points.size());
        const qreal distance = isOwn ? stubLength : clearance;
        const Range side = vertical ? Range{rect.left(), rect.right()} : Range{rect.top(), rect.bottom()};
        if (side.high <= now)
            result.low = std::max(result.low, std::min(now, side.high + distance));
        else if (side.low >= now)
            result.high = std::min(result.high, std::max(now, side.low - distance));
        else
            return {now, now};
    }
    return result;
}

int Spreading::crossings(qsizetype route, bool vertical, qreal place, const Range &along) const
{
    int count = 0;
    forEachPiece(!vertical, along, [&](Piece other) {
        if (other.route != route && along.containsInside(this->place(other)) && range(other).containsInside(place))
            ++count;
    });
    return count;
}

double Spreading::costOf(Piece piece, qreal candidate, qreal wanted) const
{
    const bool vertical = isVertical(piece);
    const Range along = range(piece);
    double cost = std::abs(candidate - wanted) * perPixelCost;
    forEachPiece(vertical, {candidate - lineSpacing, candidate + lineSpacing}, [&](Piece other) {
        const qreal distance = std::abs(place(other) - candidate);
        const Range wide{range(other).low - lineSpacing / 2, range(other).high + lineSpacing / 2};
        if (other.route != piece.route && distance < lineSpacing && wide.overlaps(along))
            cost += tooCloseCost * (1.25 - distance / lineSpacing);
    });
    const QList<QPointF> &points = m_routes.at(piece.route).points;
    const QPointF before = points.at(piece.index - 1);
    const QPointF after = points.at(piece.index + 2);
    int crossed = crossings(piece.route, vertical, candidate, along);
    crossed += crossings(piece.route, !vertical, vertical ? before.y() : before.x(),
                         rangeOf(vertical ? before.x() : before.y(), candidate));
    crossed += crossings(piece.route, !vertical, vertical ? after.y() : after.x(),
                         rangeOf(candidate, vertical ? after.x() : after.y()));
    return cost + crossed * crossingCost;
}

void Spreading::move(Piece piece)
{
    const Range limit = limits(piece);
    const qreal width = limit.high - limit.low;
    const qreal now = place(piece);
    // A loop stays close to its table.
    const SpreadableRoute &route = m_routes.at(piece.route);
    const bool hasMiddle = width <= channelWidth && route.child != route.parent;
    const qreal wanted = hasMiddle ? std::round((limit.low + limit.high) / 2) : now;
    const qreal step = width < 8 * lineSpacing ? lineSpacing / 2 : lineSpacing;

    qreal best = now;
    double bestCost = costOf(piece, now, wanted);
    for (int k = 0; k <= candidatesEachWay; ++k) {
        for (const qreal candidate : {wanted + k * step, wanted - k * step}) {
            if (candidate < limit.low || candidate > limit.high)
                continue;
            const double cost = costOf(piece, candidate, wanted);
            if (cost < bestCost) {
                best = candidate;
                bestCost = cost;
            }
        }
    }
    if (best == now)
        return;
    remove(piece);
    QList<QPointF> &points = m_routes[piece.route].points;
    for (const qsizetype index : {piece.index, piece.index + 1}) {
        if (isVertical(piece))
            points[index].setX(best);
        else
            points[index].setY(best);
    }
    insert(piece);
}

} // namespace

void spread(QList<SpreadableRoute> &routes, const Obstacles &obstacles, const std::stop_token &stop)
{
    Spreading(routes, obstacles).run(stop);
}

QList<QPointF> simplified(const QList<QPointF> &points)
{
    QList<QPointF> result;
    for (const QPointF &point : points) {
        if (!result.isEmpty() && result.last() == point)
            continue;
        if (result.size() >= 2) {
            const QPointF before = result.at(result.size() - 2);
            const QPointF last = result.last();
            if ((before.x() == last.x() && last.x() == point.x()) || (before.y() == last.y() && last.y() == point.y()))
                result.removeLast();
        }
        if (result.isEmpty() || result.last() != point)
            result.append(point);
    }
    return result;
}

} // namespace relvar::diagram
