// SPDX-License-Identifier: GPL-3.0-or-later
// How the lines of relations run: orthogonal, from the row of the child column to the row of the parent column, round
// the tables, apart from one another. No painting; all lengths in pixels at 100 %.
#pragma once

#include "base/objectid.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <stop_token>

namespace relvar::diagram {

/// A line leaves its table straight for this long where there is room, so that a crow's foot fits on it.
inline constexpr qreal stubLength = 24;
/// Parallel lines keep this far apart where there is room.
inline constexpr qreal lineSpacing = 8;

struct TableBox
{
    ObjectId table;
    QRectF rect;
};

struct Relation
{
    /// The foreign key.
    ObjectId id;
    ObjectId child;
    ObjectId parent;
    /// Middle of the rows that the line joins, in the coordinates of the boxes and within the height of their table.
    qreal childRow = 0;
    qreal parentRow = 0;
};

struct Route
{
    ObjectId relation;
    /// From the edge of the child to the edge of the parent; neighbours differ in one coordinate. Lines into one key
    /// end at one point and may share the way to it: they are a bundle, and where they part is no crossing.
    QList<QPointF> points;
    /// Where a bridge or a gap belongs: points on the horizontal pieces where the line runs over a vertical piece of
    /// another bundle, in order from child to parent. Lines of a bundle that share a piece have the same points there.
    QList<QPointF> crossings;

    friend bool operator==(const Route &, const Route &) = default;
};

/// A route for each relation whose two tables are among the boxes, in the order of the relations. `previous` routes
/// stay as they are while both ends still fit and no table stands in their way, so that moving a table draws anew
/// only what it touches. Where tables do not overlap and are at least a few pixels apart, no line enters one. The
/// result depends on the order of the arguments alone. Empty when `stop` was requested meanwhile. Pure, any thread;
/// under a second for 1,000 tables and 2,000 relations.
[[nodiscard]] QList<Route> routeRelations(const QList<TableBox> &tables, const QList<Relation> &relations,
                                          const QList<Route> &previous = {}, const std::stop_token &stop = {});

/// The route with its ends at the rows of boxes that have moved: a line for the moment, while a table is dragged and
/// routeRelations() has not answered yet. Whatever stands in its way is not looked at. Without crossings.
[[nodiscard]] Route stretched(const Route &route, const QRectF &child, qreal childRow, const QRectF &parent,
                              qreal parentRow);

} // namespace relvar::diagram
