// SPDX-License-Identifier: GPL-3.0-or-later
// Walking through a diagram with the keyboard: which table or row comes next. Pure.
#pragma once

#include "canvas/selection.h"
#include "render/arrangement.h"

namespace relvar::canvas {

enum class Way { Left, Right, Up, Down };

/// The nearest table that way from `from`; `from` itself when there is none. Without a `from`, the top left table.
[[nodiscard]] ObjectId tableBeside(const QList<render::ArrangedTable> &tables, ObjectId from, Way way);

/// The shown row above or below `column`; leaving the first row upwards gives the null id (the table itself).
[[nodiscard]] ObjectId rowBeside(const render::ArrangedTable &table, ObjectId column, Way way);

} // namespace relvar::canvas
