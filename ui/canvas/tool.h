// SPDX-License-Identifier: GPL-3.0-or-later
// What the next click on the diagram makes, and what is told while a line is being drawn. Values.
#pragma once

#include <QString>

namespace relvar::canvas {

/// Select is no tool: clicks select and drags move.
enum class Tool { Select, Table, Column, Relation, JoinTable };

/// What would come of a line that ends here.
struct Verdict
{
    bool isPossible = false;
    /// What would be made, or why nothing can.
    QString text;
    /// What is doubtful about it; may be empty.
    QString warning;
};

} // namespace relvar::canvas
