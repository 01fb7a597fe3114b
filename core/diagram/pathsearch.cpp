// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/pathsearch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace relvar::diagram {

namespace {

// In pixels of way: a detour of this length is as bad as one bend.
constexpr double bendCost = 48;
// Per pixel inside a table: any way round is better.
constexpr double insideTableCost = 1000;
// Per missing pixel of a stub: the roomier side of a table wins unless it is far round.
constexpr double shortStubCost = 12;
// Where tables touch: something, so that a line has a direction.
constexpr qreal shortestStub = 0.25;
// A way may be so much longer than the best: twice as quick, and no worse to look at.
constexpr double haste = 1.05;
// Pieces of a trunk that a line may join.
constexpr size_t mostPieces = 8;

struct PathCandidate
{
    double estimate;
    double cost;
    int state;

    // For a queue with the smallest estimate on top; of equal ones the one that has come farthest. The state makes the
    // order complete, so results are repeatable.
    friend bool operator<(const PathCandidate &left, const PathCandidate &right)
    {
        if (left.estimate != right.estimate)
            return left.estimate > right.estimate;
        return left.cost != right.cost ? left.cost < right.cost : left.state > right.state;
    }
};

enum Axis { AlongRow, AlongColumn };

} // namespace

Endings endingsOf(const Obstacles &obstacles, const QRectF &table, qreal row)
{
    const qreal left = std::clamp(obstacles.freeLeft(table, row, row, 2 * stubLength) / 2, shortestStub, stubLength);
    const qreal right = std::clamp(obstacles.freeRight(table, row, row, 2 * stubLength) / 2, shortestStub, stubLength);
    // Half a pixel of preference decides between two equal sides.
    return {Ending{{table.left(), row}, {table.left() - left, row}, (stubLength - left) * shortStubCost + 0.5},
            Ending{{table.right(), row}, {table.right() + right, row}, (stubLength - right) * shortStubCost}};
}

int PathSearch::Goal::bendsAt(QPointF point, bool alongColumn) const
{
    if (ending >= 0)
        return alongColumn ? 1 : (point.y() != piece.to.y() ? 2 : 0);
    // A piece is met at a right angle or followed on.
    if (alongColumn == piece.isVertical())
        return piece.nearest(point) == point ? 0 : 2;
    return 1;
}

double PathSearch::Goal::estimateFrom(QPointF point, bool alongColumn) const
{
    return cost + wayBetween(piece.nearest(point), point) + bendsAt(point, alongColumn) * bendCost;
}

PathSearch::PathSearch(const WayGraph &graph)
    : m_graph(graph)
    , m_states(graph.size() * 2 + 1)
{
}

QList<QPointF> PathSearch::find(const Endings &from, const Endings &to, const Trunk &trunk)
{
    std::vector<Goal> goals;
    for (int i = 0; i < 2; ++i) {
        const Ending &ending = to[static_cast<size_t>(i)];
        goals.push_back({{ending.stub, ending.stub, 0, 0, 0}, ending.cost, i});
    }
    for (const TrunkPiece &piece : trunk.near((from[0].stub + from[1].stub) / 2, mostPieces))
        goals.push_back({piece, sharedCost * piece.rest, -1});
    const std::optional<Found> found = search(from, goals);
    if (!found)
        return {};
    QList<QPointF> points = found->points;
    points.prepend(points.first() == from[0].stub ? from[0].edge : from[1].edge);
    const Goal &goal = goals[found->goal];
    if (goal.ending >= 0)
        points.append(to[static_cast<size_t>(goal.ending)].edge);
    else
        points += trunk.wayFrom(goal.piece);
    return points;
}

std::optional<PathSearch::Found> PathSearch::search(const Endings &from, const std::vector<Goal> &goals)
{
    ++m_search;
    const auto arrived = static_cast<int>(m_graph.size() * 2);
    const auto state = [this](int index) -> State & { return m_states[static_cast<size_t>(index)]; };
    // A line that runs along a piece joins it only in its direction: it would run over itself otherwise.
    const auto mayJoin = [&](const Goal &goal, int index, QPointF point) {
        if (goal.ending >= 0 || goal.bendsAt(point, index % 2 == AlongColumn) == 1)
            return true;
        const int before = state(index).cameFrom;
        const QPointF by = before >= 0 ? point - m_graph.pointAt(before / 2) : QPointF();
        const QPointF on = goal.piece.to - goal.piece.from;
        return by.x() * on.x() + by.y() * on.y() > 0;
    };
    const auto estimateRest = [&](QPointF point, int axis) {
        double best = std::numeric_limits<double>::max();
        for (const Goal &goal : goals)
            best = std::min(best, goal.estimateFrom(point, axis == AlongColumn));
        return best;
    };
    std::priority_queue<PathCandidate> queue;
    const auto offer = [&](int index, double cost, double rest, int cameFrom) {
        State &at = state(index);
        if (at.seenIn == m_search && at.cost <= cost)
            return;
        at = {cost, cameFrom, m_search};
        queue.push({cost + rest * haste, cost, index});
    };
    for (const Ending &ending : from) {
        if (const int node = m_graph.nodeAt(ending.stub); node >= 0)
            offer(node * 2 + AlongRow, ending.cost, estimateRest(ending.stub, AlongRow), -1);
    }
    size_t reached = goals.size();
    while (!queue.empty()) {
        const PathCandidate candidate = queue.top();
        queue.pop();
        if (candidate.state == arrived)
            break;
        const double cost = state(candidate.state).cost;
        if (candidate.cost > cost)
            continue; // an older, dearer offer of the same state
        const int node = candidate.state / 2;
        const int axis = candidate.state % 2;
        const QPointF here = m_graph.pointAt(node);
        for (size_t k = 0; k < goals.size(); ++k) {
            const Goal &goal = goals[k];
            if (goal.piece.nearest(here) != here || !mayJoin(goal, candidate.state, here))
                continue;
            const double total = cost + goal.cost + sharedCost * wayBetween(here, goal.piece.to)
                                 + goal.bendsAt(here, axis == AlongColumn) * bendCost;
            if (state(arrived).seenIn == m_search && state(arrived).cost <= total)
                continue;
            offer(arrived, total, 0, candidate.state);
            reached = k;
        }
        for (const WayGraph::Direction direction : {WayGraph::Left, WayGraph::Right, WayGraph::Up, WayGraph::Down}) {
            const int next = m_graph.next(node, direction);
            if (next < 0)
                continue;
            const int along = direction == WayGraph::Left || direction == WayGraph::Right ? AlongRow : AlongColumn;
            const QPointF there = m_graph.pointAt(next);
            const double way = wayBetween(here, there) * (m_graph.entersTable(node, next) ? insideTableCost : 1);
            offer(next * 2 + along, cost + way + (along == axis ? 0 : bendCost), estimateRest(there, along),
                  candidate.state);
        }
    }
    if (reached == goals.size())
        return std::nullopt;
    QList<QPointF> points;
    for (int index = state(arrived).cameFrom; index >= 0; index = state(index).cameFrom)
        points.prepend(m_graph.pointAt(index / 2));
    return Found{points, reached};
}

} // namespace relvar::diagram
