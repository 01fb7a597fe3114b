// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a table under other names of its columns. Private to diff/.
#pragma once

#include "diff/changes.h"

#include <QHash>

namespace relvar::diff {

/// The table with every text (generated columns, checks, indexes …) as it reads when its columns have the given
/// names. The columns themselves keep theirs. Stored texts that no longer hold are emptied.
[[nodiscard]] schema::Table followColumns(schema::Table table, const QHash<ObjectId, QString> &names);

} // namespace relvar::diff
