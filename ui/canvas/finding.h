// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text occurs in a table: names, types, comments, keys and indexes. Pure.
#pragma once

#include "schema/table.h"

namespace relvar::canvas {

/// Case does not count. The null id is the table itself: its name, its comment, or the name of a key, check or index;
/// then come columns (name, type or comment) and foreign keys (name). Each once, in the order of the table.
[[nodiscard]] QList<ObjectId> placesOf(const QString &text, const schema::Table &table);

} // namespace relvar::canvas
