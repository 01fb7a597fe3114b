// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/routing.h"

#include "diagram/crossings.h"
#include "diagram/pathsearch.h"
#include "diagram/spreading.h"
#include "diagram/trunk.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace relvar::diagram {

namespace {

/// Where the two ends of a line are.
struct Rows
{
    qreal child;
    qreal parent;
};

bool isOnSideOf(const QRectF &rect, QPointF point, qreal row)
{
    return point.y() == row && (point.x() == rect.left() || point.x() == rect.right());
}

bool isClear(const QList<QPointF> &points, const Obstacles &obstacles)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (obstacles.isCrossedBy(points.at(i - 1), points.at(i)))
            return false;
    }
    return true;
}

// Most ways stay this near to the tables that they join.
constexpr qreal nearby = 960;

/// A line for tables that lie over one another so that there is no way between them.
QList<QPointF> straightThrough(const Ending &from, const Ending &to)
{
    return {from.edge, from.stub, {from.stub.x(), to.stub.y()}, to.stub, to.edge};
}

/// Ways for those that wait, in their order. False when it was stopped.
bool findWays(QList<SpreadableRoute> &ways, const QList<qsizetype> &waiting, const QList<Rows> &rows,
              QList<Trunk> &trunks, const Obstacles &obstacles, const std::stop_token &stop)
{
    QList<std::pair<Endings, Endings>> endings;
    std::vector<QLineF> stubs;
    std::vector<QLineF> pieces;
    QRectF window;
    QSet<int> bundles;
    for (const qsizetype i : waiting) {
        const SpreadableRoute &way = ways.at(i);
        endings.append(
            {endingsOf(obstacles, way.child, rows.at(i).child), endingsOf(obstacles, way.parent, rows.at(i).parent)});
        for (const Endings &ends : {endings.last().first, endings.last().second}) {
            for (const Ending &ending : ends)
                stubs.emplace_back(ending.edge, ending.stub);
        }
        window |= way.child | way.parent;
        bundles.insert(way.bundle);
    }
    for (const int bundle : std::as_const(bundles)) {
        for (const TrunkPiece &piece : trunks.at(bundle).pieces())
            pieces.emplace_back(piece.from, piece.to);
    }
    if (stop.stop_requested())
        return false;
    const QRectF everything = obstacles.bounds().adjusted(-nearby, -nearby, nearby, nearby);
    window = window.adjusted(-nearby, -nearby, nearby, nearby);
    // Few lines need the tables near them alone.
    std::optional<WayGraph> graph(std::in_place, obstacles, window, stubs, pieces);
    std::optional<PathSearch> search(*graph);
    for (qsizetype k = 0; k < waiting.size(); ++k) {
        if (stop.stop_requested())
            return false;
        SpreadableRoute &way = ways[waiting.at(k)];
        Trunk &trunk = trunks[way.bundle];
        const auto &[from, to] = endings.at(k);
        way.points = simplified(search->find(from, to, trunk));
        if (way.points.isEmpty() && !window.contains(everything)) {
            window |= everything;
            graph.emplace(obstacles, window, stubs, pieces);
            search.emplace(*graph);
            way.points = simplified(search->find(from, to, trunk));
        }
        if (way.points.isEmpty())
            way.points = simplified(straightThrough(from[0], to[0]));
        trunk.add(way.points);
    }
    return true;
}

/// Moves the first point of a line to another place in its row, and the piece behind it along.
void moveStart(QList<QPointF> &points, const QRectF &table, qreal row)
{
    const bool isRight = points.at(1).x() > points.at(0).x();
    const QPointF start(isRight ? table.right() : table.left(), row);
    const qreal stub = start.x() + (isRight ? stubLength : -stubLength);
    const qreal bend = isRight ? std::max(points.at(1).x(), stub) : std::min(points.at(1).x(), stub);
    points[0] = start;
    points[1] = {bend, row};
    points[2].setX(bend);
}

} // namespace

QList<Route> routeRelations(const QList<TableBox> &tables, const QList<Relation> &relations,
                            const QList<Route> &previous, const std::stop_token &stop)
{
    const Obstacles obstacles(tables);
    QHash<ObjectId, const Route *> known;
    for (const Route &route : previous)
        known.insert(route.relation, &route);

    QList<SpreadableRoute> ways;
    QList<ObjectId> ids;
    QList<Rows> rows;
    QHash<std::pair<ObjectId, qreal>, int> bundles;
    for (const Relation &relation : relations) {
        const QRectF *child = obstacles.rectOf(relation.child);
        const QRectF *parent = obstacles.rectOf(relation.parent);
        if (!child || !parent)
            continue;
        Rows ends{relation.childRow, relation.parentRow};
        if (relation.child == relation.parent && ends.child == ends.parent) {
            // Both ends in one row: a small loop beside it.
            ends.child -= lineSpacing / 2;
            ends.parent += lineSpacing / 2;
        }
        const auto next = static_cast<int>(bundles.size());
        const auto found = bundles.constFind({relation.parent, ends.parent});
        const int bundle = found == bundles.cend() ? next : *found;
        if (found == bundles.cend())
            bundles.insert({relation.parent, ends.parent}, next);
        SpreadableRoute way{{}, *child, *parent, bundle, false};
        const Route *old = known.value(relation.id);
        if (old && old->points.size() >= 2 && isOnSideOf(*child, old->points.first(), ends.child)
            && isOnSideOf(*parent, old->points.last(), ends.parent) && isClear(old->points, obstacles)) {
            way.points = old->points;
            way.fixed = true;
        }
        ids.append(relation.id);
        rows.append(ends);
        ways.append(way);
    }

    // Near ones first: what is farther away joins them.
    QList<Trunk> trunks(bundles.size());
    QList<qsizetype> waiting;
    for (qsizetype i = 0; i < ways.size(); ++i) {
        if (ways.at(i).fixed)
            trunks[ways.at(i).bundle].add(ways.at(i).points);
        else
            waiting.append(i);
    }
    const auto distance = [&](qsizetype i) {
        const QPointF apart = ways.at(i).child.center() - ways.at(i).parent.center();
        return std::abs(apart.x()) + std::abs(apart.y());
    };
    std::stable_sort(waiting.begin(), waiting.end(),
                     [&](qsizetype a, qsizetype b) { return distance(a) < distance(b); });
    if (!findWays(ways, waiting, rows, trunks, obstacles, stop))
        return {};
    spread(ways, obstacles, stop);
    if (stop.stop_requested())
        return {};

    QList<Route> result;
    for (qsizetype i = 0; i < ways.size(); ++i)
        result.append({ids.at(i), simplified(ways.at(i).points), {}});
    findCrossings(result);
    return result;
}

Route stretched(const Route &route, const QRectF &child, qreal childRow, const QRectF &parent, qreal parentRow)
{
    QList<QPointF> points = route.points;
    if (points.size() < 4) {
        const bool isRight = child.center().x() < parent.center().x();
        const qreal from = isRight ? child.right() : child.left();
        const qreal to = isRight ? parent.left() : parent.right();
        points = {{from, childRow}, {(from + to) / 2, childRow}, {(from + to) / 2, parentRow}, {to, parentRow}};
    } else {
        moveStart(points, child, childRow);
        std::reverse(points.begin(), points.end());
        moveStart(points, parent, parentRow);
        std::reverse(points.begin(), points.end());
    }
    return {route.relation, simplified(points), {}};
}

} // namespace relvar::diagram
