// SPDX-License-Identifier: GPL-3.0-or-later
// Moves pieces of routes sideways so that parallel lines keep apart, cross little and run in the middle of their
// channel. Private to this room.
#pragma once

#include "diagram/obstacles.h"

#include <stop_token>

namespace relvar::diagram {

struct SpreadableRoute
{
    QList<QPointF> points;
    QRectF child;
    QRectF parent;
    /// Routes of one bundle may run over each other; pieces that do so move together.
    int bundle = 0;
    /// A route that stays as it is, and that the others keep away from.
    bool fixed = false;
};

/// Ends of routes stay; no piece enters a table that it did not enter before. Ends early when `stop` is requested.
void spread(QList<SpreadableRoute> &routes, const Obstacles &obstacles, const std::stop_token &stop);

/// Without points that repeat or lie on a straight line between their neighbours.
[[nodiscard]] QList<QPointF> simplified(const QList<QPointF> &points);

} // namespace relvar::diagram
