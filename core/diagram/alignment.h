// SPDX-License-Identifier: GPL-3.0-or-later
// Tables put in line with one another, and where a dragged one is in line with those around it. Pure geometry, in
// pixels at 100 %.
#pragma once

#include "base/objectid.h"

#include <QHash>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace relvar::diagram {

/// Which edges, or middles, come to lie on one line.
enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };

/// New top left corners. Tables that would come to lie over one another are moved apart along the line, in the order in
/// which they stood. Nothing for fewer than two.
[[nodiscard]] QHash<ObjectId, QPointF> aligned(const QHash<ObjectId, QRectF> &tables, Alignment alignment);

/// The same gap between each table and the next, the first and the last stay; where that is too little room the tables
/// behind the first move on. Nothing for fewer than three.
[[nodiscard]] QHash<ObjectId, QPointF> distributed(const QHash<ObjectId, QRectF> &tables, Qt::Orientation direction);

/// How far a dragged rectangle moves on to be in line with others, and the lines that show it.
struct Snap
{
    QPointF by;
    QList<QLineF> guides;
};

/// In line with edges and middles of the others that are not farther than `reach`; where there are none, on the grid.
[[nodiscard]] Snap snapped(const QRectF &dragged, const QList<QRectF> &others, qreal reach);

} // namespace relvar::diagram
