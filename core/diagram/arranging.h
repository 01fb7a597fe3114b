// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh arrangement of tables, whatever stood where before: groups, connected tables, communities, each in its block.
// Private to this room.
#pragma once

#include "diagram/layered.h"

#include <functional>
#include <stop_token>

namespace relvar::diagram {

struct ArrangeOptions
{
    qreal aspect = 1.6;
    std::stop_token stop;
    /// The number of tables that have their place within their block now.
    std::function<void(qsizetype)> done;
};

inline constexpr qreal tableGap = 48;

/// Rectangles in the order of the sizes, from (0, 0); they keep tableGap apart. `groups` has a number for each table,
/// from 0 without gaps; those with the same stand together. Empty when `stop` was requested.
[[nodiscard]] QList<QRectF> arrange(const QList<QSizeF> &sizes, const QList<IndexLink> &links,
                                    const QList<qsizetype> &groups, const ArrangeOptions &options);

/// The smallest rectangle round all, also of rectangles without width or height.
[[nodiscard]] QRectF boundsOf(const QList<QRectF> &rects);

/// The members of each connected part, in the order of their first ones.
[[nodiscard]] QList<QList<qsizetype>> connectedParts(qsizetype count, const QList<IndexLink> &links);

} // namespace relvar::diagram
