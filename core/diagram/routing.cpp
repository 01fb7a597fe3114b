// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/routing.h"

#include "diagram/crossings.h"
#include "diagram/pathsearch.h"
#include "diagram/spreading.h"

#include <algorithm>

namespace relvar::diagram {

namespace {

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

} // namespace

QList<Route> routeRelations(const QList<TableBox> &tables, const QList<Relation> &relations,
                            const QList<Route> &previous, const std::stop_token &stop)
{
    const Obstacles obstacles(tables);
    PathSearch search(obstacles);
    QHash<ObjectId, const Route *> known;
    for (const Route &route : previous)
        known.insert(route.relation, &route);

    QList<SpreadableRoute> ways;
    QList<ObjectId> ids;
    for (const Relation &relation : relations) {
        if (stop.stop_requested())
            return {};
        const QRectF *child = obstacles.rectOf(relation.child);
        const QRectF *parent = obstacles.rectOf(relation.parent);
        if (!child || !parent)
            continue;
        qreal childRow = relation.childRow;
        qreal parentRow = relation.parentRow;
        if (relation.child == relation.parent && childRow == parentRow) {
            // Both ends in one row: a small loop beside it.
            childRow -= lineSpacing / 2;
            parentRow += lineSpacing / 2;
        }
        ids.append(relation.id);
        const Route *old = known.value(relation.id);
        if (old && old->points.size() >= 2 && isOnSideOf(*child, old->points.first(), childRow)
            && isOnSideOf(*parent, old->points.last(), parentRow) && isClear(old->points, obstacles)) {
            ways.append({old->points, *child, *parent, true});
            continue;
        }
        const QList<QPointF> points
            = search.find(search.endingsOf(*child, childRow), search.endingsOf(*parent, parentRow));
        ways.append({simplified(points), *child, *parent, false});
    }
    spread(ways, obstacles, stop);
    if (stop.stop_requested())
        return {};

    QList<Route> result;
    for (qsizetype i = 0; i < ways.size(); ++i)
        result.append({ids.at(i), simplified(ways.at(i).points), {}});
    findCrossings(result);
    return result;
}

} // namespace relvar::diagram
