// SPDX-License-Identifier: GPL-3.0-or-later
// The same diagram as Graphviz's own programs draw it, to compare with: their layout, their lines.
#pragma once

#include "support/drawing.h"

namespace relvar::bench {

enum class GraphvizProgram {
    /// Layers from left to right, lines from row to row, as splines.
    Dot,
    /// Springs, without overlaps, orthogonal lines (which know no rows).
    Neato,
};

struct GraphvizQuality
{
    int overlaps = 0;
    /// Lines that enter a table that they do not belong to.
    int throughTables = 0;
    /// Points where lines to different keys cross.
    int crossings = 0;
    qreal length = 0;
    QSizeF size;
    double seconds = 0;
};

/// Curves are measured as polylines of eight pieces each. Not to be called from two threads.
[[nodiscard]] GraphvizQuality drawWithGraphviz(const test::Drawing &drawing, GraphvizProgram program);

} // namespace relvar::bench
