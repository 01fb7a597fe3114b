// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/spreading.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <vector>

namespace relvar::diagram {

namespace {

constexpr qreal farthestMove = 400;
constexpr qreal clearance = 8;
// A channel up to this width has a middle that a line should run in; in a wider one it stays where it is.
constexpr qreal channelWidth = 320;
// Rails are found by cells of this size, across them and along them.
constexpr qreal cellDepth = 128;
constexpr qreal cellLength = 1024;
constexpr int candidatesEachWay = 14;

// What a place costs, in the same arbitrary unit.
constexpr double tooCloseCost = 64;
constexpr double crossedLineCost = 14;
constexpr double perPixelCost = 0.25;
constexpr double perPixelOfLineCost = 0.03;
// Two rails of a bundle that become one are worth this.
constexpr double joiningGain = 40;

/// The piece between two neighbouring points of a route.
struct Piece
{
    size_t route;
    qsizetype index;
};

struct Range
{
    qreal low;
    qreal high;

    [[nodiscard]] bool overlaps(const Range &other) const { return low < other.high && other.low < high; }
    [[nodiscard]] bool touches(const Range &other) const { return low <= other.high && other.low <= high; }
    [[nodiscard]] bool containsInside(qreal value) const { return low < value && value < high; }
};

Range rangeOf(qreal a, qreal b)
{
    return {std::min(a, b), std::max(a, b)};
}

/// Pieces of one bundle on one line that overlap or touch: what is seen as one piece.
struct Rail
{
    int bundle = 0;
    qreal place = 0;
    Range along{};
    std::vector<Piece> pieces;
    bool fixed = false;
};

class Spreading
{
public:
    Spreading(QList<SpreadableRoute> &routes, const Obstacles &obstacles)
        : m_obstacles(obstacles)
    {
        for (SpreadableRoute &route : routes)
            m_routes.push_back(&route);
    }

    void run(const std::stop_token &stop)
    {
        for (int round = 0; round < 2; ++round) {
            for (const bool vertical : {true, false}) {
                for (const bool direction : {true, false})
                    collect(direction);
                for (size_t rail = 0; rail < m_rails[vertical].size(); ++rail) {
                    if (stop.stop_requested())
                        return;
                    if (!m_rails[vertical][rail].fixed)
                        move(vertical, rail);
                }
            }
        }
    }

private:
    /// The lines that hang on a rail at one height: from the nearest to the farthest of their other ends.
    using Branches = std::map<qreal, Range>;

    [[nodiscard]] QPointF start(Piece piece) const { return m_routes[piece.route]->points.at(piece.index); }
    [[nodiscard]] QPointF end(Piece piece) const { return m_routes[piece.route]->points.at(piece.index + 1); }
    // Routes leave and enter tables along rows and simplified routes turn at every point.
    static bool isVertical(Piece piece) { return piece.index % 2 == 1; }
    [[nodiscard]] qreal place(Piece piece) const { return isVertical(piece) ? start(piece).x() : start(piece).y(); }
    [[nodiscard]] Range range(Piece piece) const
    {
        return isVertical(piece) ? rangeOf(start(piece).y(), end(piece).y())
                                 : rangeOf(start(piece).x(), end(piece).x());
    }

    static int cellAcross(qreal place) { return static_cast<int>(std::floor(place / cellDepth)); }
    static int cellAlong(qreal place) { return static_cast<int>(std::floor(place / cellLength)); }

    /// Those with these places that may reach into the range, each once.
    template<typename Function>
    void forEachRail(bool vertical, const Range &places, const Range &reach, Function function) const
    {
        const int first = cellAlong(reach.low);
        for (int x = cellAcross(places.low); x <= cellAcross(places.high); ++x) {
            for (int y = first; y <= cellAlong(reach.high); ++y) {
                const auto found = m_cells[vertical].constFind({x, y});
                if (found == m_cells[vertical].cend())
                    continue;
                for (const size_t rail : *found) {
                    // A long one is in many cells.
                    if (y == std::max(first, cellAlong(m_rails[vertical][rail].along.low)))
                        function(m_rails[vertical][rail]);
                }
            }
        }
    }

    void enterCells(bool vertical, size_t index)
    {
        const Rail &rail = m_rails[vertical][index];
        for (int y = cellAlong(rail.along.low); y <= cellAlong(rail.along.high); ++y)
            m_cells[vertical][{cellAcross(rail.place), y}].push_back(index);
    }
    void leaveCells(bool vertical, size_t index)
    {
        const Rail &rail = m_rails[vertical][index];
        for (int y = cellAlong(rail.along.low); y <= cellAlong(rail.along.high); ++y) {
            std::vector<size_t> &cell = m_cells[vertical][{cellAcross(rail.place), y}];
            cell.erase(std::find(cell.begin(), cell.end(), index));
        }
    }

    void collect(bool vertical);
    [[nodiscard]] Range limits(const Rail &rail, bool vertical) const;
    [[nodiscard]] Branches branchesOf(const Rail &rail, bool vertical) const;
    [[nodiscard]] int crossings(int bundle, bool vertical, qreal place, const Range &along) const;
    [[nodiscard]] double costOf(const Rail &rail, bool vertical, const Branches &branches, qreal candidate,
                                qreal wanted) const;
    void move(bool vertical, size_t index);
    void updateRange(bool vertical, Piece piece);

    std::vector<SpreadableRoute *> m_routes;
    const Obstacles &m_obstacles;
    std::vector<Rail> m_rails[2];
    QHash<QPoint, std::vector<size_t>> m_cells[2];
    /// The rail of each piece, by route and index.
    std::vector<std::vector<size_t>> m_railOf;
};

void Spreading::collect(bool vertical)
{
    struct Entry
    {
        int bundle;
        qreal place;
        Range along;
        Piece piece;
    };
    std::vector<Entry> entries;
    m_railOf.resize(m_routes.size());
    for (size_t route = 0; route < m_routes.size(); ++route) {
        const qsizetype count = m_routes[route]->points.size() - 1;
        m_railOf[route].resize(static_cast<size_t>(std::max<qsizetype>(count, 0)));
        for (qsizetype index = vertical ? 1 : 0; index < count; index += 2) {
            const Piece piece{route, index};
            entries.push_back({m_routes[route]->bundle, place(piece), range(piece), piece});
        }
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::tuple(a.bundle, a.place, a.along.low, a.along.high, a.piece.route, a.piece.index)
               < std::tuple(b.bundle, b.place, b.along.low, b.along.high, b.piece.route, b.piece.index);
    });
    std::vector<Rail> &rails = m_rails[vertical];
    rails.clear();
    m_cells[vertical].clear();
    for (const Entry &entry : entries) {
        const bool continues = !rails.empty() && rails.back().bundle == entry.bundle
                               && rails.back().place == entry.place && entry.along.low <= rails.back().along.high;
        if (!continues)
            rails.push_back({entry.bundle, entry.place, entry.along, {}, false});
        Rail &rail = rails.back();
        rail.along.high = std::max(rail.along.high, entry.along.high);
        rail.pieces.push_back(entry.piece);
        // The first and the last piece belong to the rows of the tables.
        const SpreadableRoute &route = *m_routes[entry.piece.route];
        rail.fixed
            = rail.fixed || route.fixed || entry.piece.index == 0 || entry.piece.index + 2 >= route.points.size();
        m_railOf[entry.piece.route][static_cast<size_t>(entry.piece.index)] = rails.size() - 1;
    }
    for (size_t rail = 0; rail < rails.size(); ++rail)
        enterCells(vertical, rail);
}

// How far the rail may move either way without entering a table. The area it sweeps over holds also all that the lines
// on it grow by, so they need no look of their own.
Range Spreading::limits(const Rail &rail, bool vertical) const
{
    const qreal now = rail.place;
    Range result{now - farthestMove, now + farthestMove};
    const QRectF area = vertical ? QRectF(QPointF(result.low, rail.along.low - clearance),
                                          QPointF(result.high, rail.along.high + clearance))
                                 : QRectF(QPointF(rail.along.low - clearance, result.low),
                                          QPointF(rail.along.high + clearance, result.high));
    for (const int index : m_obstacles.touching(area)) {
        const QRectF &rect = m_obstacles.rects()[static_cast<size_t>(index)];
        const bool isOwn = std::any_of(rail.pieces.cbegin(), rail.pieces.cend(), [&](Piece piece) {
            const SpreadableRoute &route = *m_routes[piece.route];
            return (piece.index == 1 && rect == route.child)
                   || (piece.index + 3 == route.points.size() && rect == route.parent);
        });
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

Spreading::Branches Spreading::branchesOf(const Rail &rail, bool vertical) const
{
    Branches branches;
    for (const Piece piece : rail.pieces) {
        const QList<QPointF> &points = m_routes[piece.route]->points;
        for (const auto &[joint, end] :
             {std::pair(piece.index, piece.index - 1), std::pair(piece.index + 1, piece.index + 2)}) {
            const qreal at = vertical ? points.at(joint).y() : points.at(joint).x();
            const qreal other = vertical ? points.at(end).x() : points.at(end).y();
            const auto found = branches.find(at);
            if (found == branches.end())
                branches.emplace(at, Range{other, other});
            else
                found->second = {std::min(found->second.low, other), std::max(found->second.high, other)};
        }
    }
    return branches;
}

int Spreading::crossings(int bundle, bool vertical, qreal place, const Range &along) const
{
    int count = 0;
    forEachRail(!vertical, along, {place, place}, [&](const Rail &other) {
        if (other.bundle != bundle && along.containsInside(other.place) && other.along.containsInside(place))
            ++count;
    });
    return count;
}

double Spreading::costOf(const Rail &rail, bool vertical, const Branches &branches, qreal candidate, qreal wanted) const
{
    double cost = std::abs(candidate - wanted) * perPixelCost;
    const Range beside{rail.along.low - lineSpacing, rail.along.high + lineSpacing};
    forEachRail(vertical, {candidate - lineSpacing, candidate + lineSpacing}, beside, [&](const Rail &other) {
        if (&other == &rail)
            return;
        const qreal distance = std::abs(other.place - candidate);
        if (other.bundle == rail.bundle && distance == 0) {
            cost -= other.along.touches(rail.along) ? joiningGain : 0;
            return;
        }
        const Range wide{other.along.low - lineSpacing / 2, other.along.high + lineSpacing / 2};
        if (distance < lineSpacing && wide.overlaps(rail.along))
            cost += tooCloseCost * (1.25 - distance / lineSpacing);
    });
    int crossed = crossings(rail.bundle, vertical, candidate, rail.along);
    for (const auto &[at, ends] : branches) {
        const Range reach{std::min(ends.low, candidate), std::max(ends.high, candidate)};
        crossed += crossings(rail.bundle, !vertical, at, reach);
        cost += (reach.high - reach.low) * perPixelOfLineCost;
    }
    return cost + crossed * crossedLineCost;
}

void Spreading::updateRange(bool vertical, Piece piece)
{
    const size_t index = m_railOf[piece.route][static_cast<size_t>(piece.index)];
    leaveCells(vertical, index);
    Rail &rail = m_rails[vertical][index];
    rail.along = range(rail.pieces.front());
    for (const Piece other : rail.pieces) {
        const Range whole = range(other);
        rail.along = {std::min(rail.along.low, whole.low), std::max(rail.along.high, whole.high)};
    }
    enterCells(vertical, index);
}

void Spreading::move(bool vertical, size_t index)
{
    Rail &rail = m_rails[vertical][index];
    const Range limit = limits(rail, vertical);
    const qreal width = limit.high - limit.low;
    if (width <= 0)
        return;
    const qreal now = rail.place;
    // A loop stays close to its table.
    const SpreadableRoute &first = *m_routes[rail.pieces.front().route];
    const bool hasMiddle = width <= channelWidth && first.child != first.parent;
    const qreal wanted = hasMiddle ? std::round((limit.low + limit.high) / 2) : now;
    const qreal step = width < 8 * lineSpacing ? lineSpacing / 2 : lineSpacing;

    const Branches branches = branchesOf(rail, vertical);
    qreal best = now;
    double bestCost = costOf(rail, vertical, branches, now, wanted);
    const auto consider = [&](qreal candidate) {
        if (candidate < limit.low || candidate > limit.high)
            return;
        const double cost = costOf(rail, vertical, branches, candidate, wanted);
        if (cost < bestCost) {
            best = candidate;
            bestCost = cost;
        }
    };
    for (int k = 0; k <= candidatesEachWay; ++k) {
        consider(wanted + k * step);
        consider(wanted - k * step);
    }
    // Onto another piece of the same bundle.
    std::vector<qreal> own;
    forEachRail(vertical, limit, rail.along, [&](const Rail &other) {
        if (other.bundle == rail.bundle && &other != &rail && other.along.touches(rail.along))
            own.push_back(other.place);
    });
    for (const qreal place : own)
        consider(place);
    if (best == now)
        return;

    leaveCells(vertical, index);
    rail.place = best;
    enterCells(vertical, index);
    for (const Piece piece : rail.pieces) {
        QList<QPointF> &points = m_routes[piece.route]->points;
        for (const qsizetype point : {piece.index, piece.index + 1}) {
            if (vertical)
                points[point].setX(best);
            else
                points[point].setY(best);
        }
    }
    for (const Piece piece : rail.pieces) {
        updateRange(!vertical, {piece.route, piece.index - 1});
        updateRange(!vertical, {piece.route, piece.index + 1});
    }
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
