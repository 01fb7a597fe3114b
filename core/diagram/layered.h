// SPDX-License-Identifier: GPL-3.0-or-later
// A layered layout of one connected group through Graphviz's "dot". Private to this room.
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>

namespace relvar::diagram {

struct IndexLink
{
    qsizetype child = 0;
    qsizetype parent = 0;
    /// Shares of the heights.
    qreal childAt = 0.5;
    qreal parentAt = 0.5;

    friend auto operator<=>(const IndexLink &, const IndexLink &) = default;
};

/// Rectangles in the order of the sizes, parents left of children. Long columns of leaves are folded when that comes
/// closer to the ratio width : height. Empty when Graphviz has no layout engine "dot".
[[nodiscard]] QList<QRectF> layeredLayout(const QList<QSizeF> &sizes, const QList<IndexLink> &links, qreal ratio);

} // namespace relvar::diagram
