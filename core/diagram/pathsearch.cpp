// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/pathsearch.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace relvar::diagram {

namespace {

// In pixels of way: a detour of this length is as bad as one bend.
constexpr double bendCost = 48;
// Per pixel inside a table: any way round is better.
constexpr double crossingCost = 1000;
// Per missing pixel of a stub: the roomier side of a table wins unless it is far round.
constexpr double shortStubCost = 12;
constexpr qreal passDistance = 16;

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

} // namespace

PathSearch::PathSearch(const Obstacles &obstacles)
    : m_obstacles(obstacles)
{
    for (const QRectF &rect : obstacles.rects()) {
        m_bounds |= rect;
        const auto beside = [](qreal free, qreal wanted) { return std::min(wanted, free / 2); };
        m_rings.push_back(
            {rect.left() - beside(obstacles.freeLeft(rect, rect.top(), rect.bottom(), 2 * stubLength), stubLength),
             rect.right() + beside(obstacles.freeRight(rect, rect.top(), rect.bottom(), 2 * stubLength), stubLength),
             rect.top() - beside(obstacles.freeAbove(rect, 2 * passDistance), passDistance),
             rect.bottom() + beside(obstacles.freeBelow(rect, 2 * passDistance), passDistance)});
    }
}

Endings PathSearch::endingsOf(const QRectF &table, qreal row) const
{
    const qreal left = std::clamp(m_obstacles.freeLeft(table, row, row, 2 * stubLength) / 2, 1.0, stubLength);
    const qreal right = std::clamp(m_obstacles.freeRight(table, row, row, 2 * stubLength) / 2, 1.0, stubLength);
    // Half a pixel of preference decides between two equal sides.
    return {Ending{{table.left(), row}, {table.left() - left, row}, (stubLength - left) * shortStubCost + 0.5},
            Ending{{table.right(), row}, {table.right() + right, row}, (stubLength - right) * shortStubCost}};
}

QList<QPointF> PathSearch::find(const Endings &from, const Endings &to)
{
    QRectF box(from[0].stub, from[1].stub);
    for (const Endings &endings : {from, to}) {
        for (const Ending &ending : endings) {
            box.setLeft(std::min(box.left(), ending.stub.x()));
            box.setRight(std::max(box.right(), ending.stub.x()));
            box.setTop(std::min(box.top(), ending.stub.y()));
            box.setBottom(std::max(box.bottom(), ending.stub.y()));
        }
    }
    // Most ways stay near their tables; the wide search is for the others.
    Found found;
    for (const qreal margin : {160.0, 960.0}) {
        found = findWithin(box.adjusted(-margin, -margin, margin, margin), from, to);
        if (!found.crossesTable)
            return found.points;
    }
    return findWithin(m_bounds.adjusted(-2 * stubLength, -2 * stubLength, 2 * stubLength, 2 * stubLength) | box, from,
                      to)
        .points;
}

void PathSearch::buildGrid(const QRectF &window, const Endings &from, const Endings &to)
{
    m_xs.clear();
    m_ys.clear();
    const std::vector<int> inside = m_obstacles.touching(window);
    for (const int index : inside) {
        const Ring &ring = m_rings[static_cast<size_t>(index)];
        m_xs.insert(m_xs.end(), {ring.left, ring.right});
        m_ys.insert(m_ys.end(), {ring.top, ring.bottom});
    }
    for (const Endings &endings : {from, to}) {
        for (const Ending &ending : endings) {
            m_xs.push_back(ending.stub.x());
            m_ys.push_back(ending.stub.y());
        }
    }
    makeLines(m_xs);
    makeLines(m_ys);

    const size_t width = m_xs.size();
    const size_t cells = width * m_ys.size();
    m_blockedRight.assign(cells, 0);
    m_blockedDown.assign(cells, 0);
    // A piece of a line between two neighbours of the grid is blocked when it enters a table.
    for (const int index : inside) {
        const QRectF &rect = m_obstacles.rects()[static_cast<size_t>(index)];
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

PathSearch::Found PathSearch::findWithin(const QRectF &window, const Endings &from, const Endings &to)
{
    buildGrid(window, from, to);
    ++m_search;
    const int width = static_cast<int>(m_xs.size());
    const int height = static_cast<int>(m_ys.size());
    const int arrived = width * height * 2;
    enum Direction { AlongRow, AlongColumn };

    const auto estimateRest = [&](int column, int row, int direction) {
        double best = -1;
        for (const Ending &ending : to) {
            const double dx = std::abs(ending.stub.x() - m_xs[static_cast<size_t>(column)]);
            const double dy = std::abs(ending.stub.y() - m_ys[static_cast<size_t>(row)]);
            const int bends = direction == AlongColumn ? 1 : (dy > 0 ? 2 : 0);
            const double rest = dx + dy + bends * bendCost + ending.cost;
            if (best < 0 || rest < best)
                best = rest;
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

    for (const Ending &ending : from) {
        const int cell = cellOf(ending.stub);
        offer(cell * 2 + AlongRow, ending.cost, ending.cost + estimateRest(cell % width, cell / width, AlongRow), -1);
    }
    const std::array<int, 2> goals{cellOf(to[0].stub), cellOf(to[1].stub)};
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
        if (candidate.estimate > cost + estimateRest(column, row, direction) + 1e-6)
            continue; // an older, dearer offer of the same state
        for (size_t k = 0; k < goals.size(); ++k) {
            if (goals[k] == cell) {
                const double total = cost + to[k].cost + (direction == AlongColumn ? bendCost : 0);
                offer(arrived, total, total, candidate.state);
            }
        }
        const auto step = [&](int toColumn, int toRow, int along, bool blocked) {
            const double length = std::abs(m_xs[static_cast<size_t>(toColumn)] - m_xs[static_cast<size_t>(column)])
                                  + std::abs(m_ys[static_cast<size_t>(toRow)] - m_ys[static_cast<size_t>(row)]);
            const double next = cost + length * (blocked ? crossingCost : 1) + (along == direction ? 0 : bendCost);
            offer((toRow * width + toColumn) * 2 + along, next, next + estimateRest(toColumn, toRow, along),
                  candidate.state);
        };
        const auto here = static_cast<size_t>(cell);
        if (column + 1 < width)
            step(column + 1, row, AlongRow, m_blockedRight[here] != 0);
        if (column > 0)
            step(column - 1, row, AlongRow, m_blockedRight[here - 1] != 0);
        if (row + 1 < height)
            step(column, row + 1, AlongColumn, m_blockedDown[here] != 0);
        if (row > 0)
            step(column, row - 1, AlongColumn, m_blockedDown[here - static_cast<size_t>(width)] != 0);
    }

    QList<QPointF> points;
    for (int state = m_cameFrom[static_cast<size_t>(arrived)]; state >= 0;
         state = m_cameFrom[static_cast<size_t>(state)]) {
        const int cell = state / 2;
        points.prepend({m_xs[static_cast<size_t>(cell % width)], m_ys[static_cast<size_t>(cell / width)]});
    }
    bool crosses = false;
    for (qsizetype i = 1; i < points.size() && !crosses; ++i)
        crosses = m_obstacles.isCrossedBy(points.at(i - 1), points.at(i));
    points.prepend(points.first() == from[0].stub ? from[0].edge : from[1].edge);
    points.append(points.last() == to[0].stub ? to[0].edge : to[1].edge);
    return {points, crosses};
}

} // namespace relvar::diagram
