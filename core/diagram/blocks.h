// SPDX-License-Identifier: GPL-3.0-or-later
// Puts finished pieces of a diagram together: those that are linked near each other, within a frame of a given ratio.
// Private to this room.
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

#include <stop_token>

namespace relvar::diagram {

struct BlockLink
{
    qsizetype one = 0;
    qsizetype other = 0;
    /// From the top left corners of the blocks.
    QPointF atOne;
    QPointF atOther;
};

/// Top left corners, on the grid, in the order of the sizes; at least `gap` is left between two blocks. `aspect` is
/// width : height of the whole. Deterministic. Quadratic in the number of blocks; ends early when `stop` is requested.
[[nodiscard]] QList<QPointF> placeBlocks(const QList<QSizeF> &sizes, const QList<BlockLink> &links, qreal gap,
                                         qreal aspect, const std::stop_token &stop = {});

} // namespace relvar::diagram
