// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/pathsearch.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <queue>

namespace relvar::diagram {

namespace {

// In pixels of way: a detour of this length is as bad as one bend.
constexpr double bendCost = 48;
// Per pixel inside a table: any way round is better.
constexpr double crossingCost = 1000;
// Per missing pixel of a stub: the roomier side of a table wins unless it is far round.
constexpr double shortStubCost = 12;
constexpr qreal passDistance = 20;
// Lines do not run nearer beside a table than this where there is room.
constexpr qreal hugging = 12;
// Pieces of a trunk that a line may join.
constexpr size_t mostPieces = 8;

void makeLines(std::vector<qreal> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

int indexIn(const std::vector<qreal> &values, qreal value)
{
    return static_cast<int>(std::lower_bound(values.cbegin(), values.cend(), value) - values.cbegin());
}

struct Candidate
{
    double estimate;
    int state;

    // For a queue with the smallest estimate on top; the state makes the order complete, so results are repeatable.
    friend bool operator<(const Candidate &left, const Candidate &right)
    {
        return left.estimate != right.estimate ? left.estimate > right.estimate : left.state > right.state;
    }
};

bool isBetween(qreal value, qreal low, qreal high)
{
    return low <= value && value <= high;
}

QRectF around(std::initializer_list<QPointF> points)
{
    const auto [left, right] = std::minmax(points, [](QPointF a, QPointF b) { return a.x() < b.x(); });
    const auto [top, bottom] = std::minmax(points, [](QPointF a, QPointF b) { return a.y() < b.y(); });
    return {QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y())};
}

} // namespace

PathSearch::PathSearch(const Obstacles &obstacles)
    : m_obstacles(obstacles)
    , m_rings(obstacles.rects().size())
{
    for (const QRectF &rect : obstacles.rects())
        m_bounds |= rect;
}

const PathSearch::Ring &PathSearch::ringOf(int index)
{
    std::optional<Ring> &ring = m_rings[static_cast<size_t>(index)];
    if (!ring) {
        const QRectF &rect = m_obstacles.rects()[static_cast<size_t>(index)];
        const auto beside = [](qreal free, qreal wanted) { return std::min(wanted, free / 2); };
        ring = Ring{rect.left()
                        - beside(m_obstacles.freeLeft(rect, rect.top(), rect.bottom(), 2 * stubLength), stubLength),
                    rect.right()
                        + beside(m_obstacles.freeRight(rect, rect.top(), rect.bottom(), 2 * stubLength), stubLength),
                    rect.top() - beside(m_obstacles.freeAbove(rect, 2 * passDistance), passDistance),
                    rect.bottom() + beside(m_obstacles.freeBelow(rect, 2 * passDistance), passDistance)};
    }
    return *ring;
}

Endings PathSearch::endingsOf(const QRectF &table, qreal row) const
{
    const qreal left = std::clamp(m_obstacles.freeLeft(table, row, row, 2 * stubLength) / 2, 1.0, stubLength);
    const qreal right = std::clamp(m_obstacles.freeRight(table, row, row, 2 * stubLength) / 2, 1.0, stubLength);
    // Half a pixel of preference decides between two equal sides.
    return {Ending{{table.left(), row}, {table.left() - left, row}, (stubLength - left) * shortStubCost + 0.5},
            Ending{{table.right(), row}, {table.right() + right, row}, (stubLength - right) * shortStubCost}};
}

QRectF PathSearch::keptClear(int index)
{
    const QRectF &rect = m_obstacles.rects()[static_cast<size_t>(index)];
    const Ring &ring = ringOf(index);
    const auto margin = [](qreal toRing) { return std::min(hugging, 0.9 * toRing); };
    return rect.adjusted(-margin(rect.left() - ring.left), -margin(rect.top() - ring.top),
                         margin(ring.right - rect.right()), margin(ring.bottom - rect.bottom()));
}

QList<QPointF> PathSearch::find(const Endings &from, const Endings &to, const Trunk &trunk)
{
    std::vector<Goal> goals;
    for (int i = 0; i < 2; ++i) {
        const Ending &ending = to[static_cast<size_t>(i)];
        goals.push_back({{ending.stub, ending.stub, 0, 0, 0}, ending.cost, i});
    }
    QRectF box = around({from[0].stub, from[1].stub});
    const QRectF whole = box | around({to[0].stub, to[1].stub});
    const std::vector<TrunkPiece> pieces = trunk.near(box.center(), mostPieces);
    if (pieces.empty()) {
        box = whole;
    } else {
        for (const TrunkPiece &piece : pieces)
            goals.push_back({piece, sharedCost * piece.rest, -1});
        box = around({from[0].stub, from[1].stub, pieces.front().nearest(box.center())});
    }
    const auto finished = [&](const Found &found) {
        QList<QPointF> points = found.points;
        points.prepend(points.first() == from[0].stub ? from[0].edge : from[1].edge);
        const Goal &goal = goals[found.goal];
        if (goal.ending >= 0)
            points.append(to[static_cast<size_t>(goal.ending)].edge);
        else
            points += trunk.wayFrom(goal.piece);
        return points;
    };
    // Most ways stay near their tables; the wide search is for the others.
    for (const qreal margin : {160.0, 960.0}) {
        const std::optional<Found> found = findWithin(box.adjusted(-margin, -margin, margin, margin), from, goals);
        if (found && !found->crossesTable)
            return finished(*found);
    }
    const QRectF all = m_bounds.adjusted(-2 * stubLength, -2 * stubLength, 2 * stubLength, 2 * stubLength);
    return finished(*findWithin(all | whole, from, goals));
}

void PathSearch::buildGrid(const QRectF &window, const Endings &from, const std::vector<Goal> &goals)
{
    m_xs.clear();
    m_ys.clear();
    const std::vector<int> inside = m_obstacles.touching(window);
    for (const int index : inside) {
        const Ring &ring = ringOf(index);
        m_xs.insert(m_xs.end(), {ring.left, ring.right});
        m_ys.insert(m_ys.end(), {ring.top, ring.bottom});
    }
    const auto addLines = [this](QPointF point) {
        m_xs.push_back(point.x());
        m_ys.push_back(point.y());
    };
    for (const Ending &ending : from)
        addLines(ending.stub);
    for (const Goal &goal : goals) {
        if (goal.ending >= 0 && window.contains(goal.piece.to))
            addLines(goal.piece.to);
        else if (goal.ending < 0 && goal.piece.isVertical()
                 && isBetween(goal.piece.to.x(), window.left(), window.right()))
            m_xs.push_back(goal.piece.to.x());
        else if (goal.ending < 0 && !goal.piece.isVertical()
                 && isBetween(goal.piece.to.y(), window.top(), window.bottom()))
            m_ys.push_back(goal.piece.to.y());
    }
    makeLines(m_xs);
    makeLines(m_ys);

    const size_t width = m_xs.size();
    const size_t cells = width * m_ys.size();
    m_blockedRight.assign(cells, 0);
    m_blockedDown.assign(cells, 0);
    // A piece of a line between two neighbours of the grid is blocked when it enters a table.
    for (const int index : inside) {
        const QRectF rect = keptClear(index);
        const auto firstColumn
            = static_cast<size_t>(std::upper_bound(m_xs.cbegin(), m_xs.cend(), rect.left()) - m_xs.cbegin());
        const auto endColumn = static_cast<size_t>(indexIn(m_xs, rect.right()));
        const auto firstRow
            = static_cast<size_t>(std::upper_bound(m_ys.cbegin(), m_ys.cend(), rect.top()) - m_ys.cbegin());
        const auto endRow = static_cast<size_t>(indexIn(m_ys, rect.bottom()));
        for (size_t row = firstRow; row < endRow; ++row) {
            for (size_t column = firstColumn > 0 ? firstColumn - 1 : 0; column < std::min(endColumn, width - 1);
                 ++column)
                m_blockedRight[row * width + column] = 1;
        }
        for (size_t row = firstRow > 0 ? firstRow - 1 : 0; row < std::min(endRow, m_ys.size() - 1); ++row) {
            for (size_t column = firstColumn; column < endColumn; ++column)
                m_blockedDown[row * width + column] = 1;
        }
    }
    // Two states a cell (came along a row, came along a column) and one for having arrived.
    const size_t states = cells * 2 + 1;
    if (m_seenIn.size() < states) {
        m_seenIn.resize(states, 0);
        m_cost.resize(states);
        m_cameFrom.resize(states);
    }
}

std::optional<PathSearch::Found> PathSearch::findWithin(const QRectF &window, const Endings &from,
                                                        const std::vector<Goal> &goals)
{
    buildGrid(window, from, goals);
    ++m_search;
    const int width = static_cast<int>(m_xs.size());
    const int height = static_cast<int>(m_ys.size());
    const int arrived = width * height * 2;
    enum Direction { AlongRow, AlongColumn };
    const auto pointAt = [&](int cell) {
        return QPointF(m_xs[static_cast<size_t>(cell % width)], m_ys[static_cast<size_t>(cell / width)]);
    };
    const auto bendsAt = [](const Goal &goal, QPointF point, int direction) {
        if (goal.ending >= 0)
            return direction == AlongColumn ? 1 : (point.y() != goal.piece.to.y() ? 2 : 0);
        // A piece is met at a right angle or followed on.
        if (direction == (goal.piece.isVertical() ? AlongColumn : AlongRow))
            return goal.piece.nearest(point) == point ? 0 : 2;
        return 1;
    };
    // A line that runs along a piece joins it only in its direction: it would run over itself otherwise.
    const auto mayJoin = [&](const Goal &goal, int state, QPointF point) {
        if (goal.ending >= 0 || bendsAt(goal, point, state % 2) == 1)
            return true;
        const int before = m_cameFrom[static_cast<size_t>(state)];
        const QPointF by = before >= 0 ? point - pointAt(before / 2) : QPointF();
        const QPointF on = goal.piece.to - goal.piece.from;
        return by.x() * on.x() + by.y() * on.y() > 0;
    };
    const auto estimateRest = [&](QPointF point, int direction) {
        double best = std::numeric_limits<double>::max();
        for (const Goal &goal : goals) {
            const QPointF joint = goal.piece.nearest(point);
            const double rest = std::abs(joint.x() - point.x()) + std::abs(joint.y() - point.y())
                                + bendsAt(goal, point, direction) * bendCost + goal.cost;
            best = std::min(best, rest);
        }
        return best;
    };
    std::priority_queue<Candidate> queue;
    const auto offer = [&](int state, double cost, double estimate, int cameFrom) {
        const auto index = static_cast<size_t>(state);
        if (m_seenIn[index] == m_search && m_cost[index] <= cost)
            return;
        m_seenIn[index] = m_search;
        m_cost[index] = cost;
        m_cameFrom[index] = cameFrom;
        queue.push({estimate, state});
    };
    const auto cellOf = [&](QPointF point) { return indexIn(m_ys, point.y()) * width + indexIn(m_xs, point.x()); };

    for (const Ending &ending : from)
        offer(cellOf(ending.stub) * 2 + AlongRow, ending.cost, ending.cost + estimateRest(ending.stub, AlongRow), -1);
    size_t reached = goals.size();
    while (!queue.empty()) {
        const Candidate candidate = queue.top();
        queue.pop();
        if (candidate.state == arrived)
            break;
        const double cost = m_cost[static_cast<size_t>(candidate.state)];
        const int cell = candidate.state / 2;
        const int direction = candidate.state % 2;
        const int column = cell % width;
        const int row = cell / width;
        const QPointF here = pointAt(cell);
        if (candidate.estimate > cost + estimateRest(here, direction) + 1e-6)
            continue; // an older, dearer offer of the same state
        for (size_t k = 0; k < goals.size(); ++k) {
            const Goal &goal = goals[k];
            if (goal.piece.nearest(here) != here || !mayJoin(goal, candidate.state, here))
                continue;
            const double shared = std::abs(here.x() - goal.piece.to.x()) + std::abs(here.y() - goal.piece.to.y());
            const double total = cost + goal.cost + sharedCost * shared + bendsAt(goal, here, direction) * bendCost;
            const auto index = static_cast<size_t>(arrived);
            if (m_seenIn[index] == m_search && m_cost[index] <= total)
                continue;
            offer(arrived, total, total, candidate.state);
            reached = k;
        }
        const auto step = [&](int toColumn, int toRow, int along, bool blocked) {
            const double length = std::abs(m_xs[static_cast<size_t>(toColumn)] - m_xs[static_cast<size_t>(column)])
                                  + std::abs(m_ys[static_cast<size_t>(toRow)] - m_ys[static_cast<size_t>(row)]);
            const double next = cost + length * (blocked ? crossingCost : 1) + (along == direction ? 0 : bendCost);
            const int to = toRow * width + toColumn;
            offer(to * 2 + along, next, next + estimateRest(pointAt(to), along), candidate.state);
        };
        const auto at = static_cast<size_t>(cell);
        if (column + 1 < width)
            step(column + 1, row, AlongRow, m_blockedRight[at] != 0);
        if (column > 0)
            step(column - 1, row, AlongRow, m_blockedRight[at - 1] != 0);
        if (row + 1 < height)
            step(column, row + 1, AlongColumn, m_blockedDown[at] != 0);
        if (row > 0)
            step(column, row - 1, AlongColumn, m_blockedDown[at - static_cast<size_t>(width)] != 0);
    }

    if (reached == goals.size())
        return std::nullopt;
    QList<QPointF> points;
    for (int state = m_cameFrom[static_cast<size_t>(arrived)]; state >= 0;
         state = m_cameFrom[static_cast<size_t>(state)])
        points.prepend(pointAt(state / 2));
    bool crosses = false;
    for (qsizetype i = 1; i < points.size() && !crosses; ++i)
        crosses = m_obstacles.isCrossedBy(points.at(i - 1), points.at(i));
    return Found{points, crosses, reached};
}

} // namespace relvar::diagram
