// SPDX-License-Identifier: GPL-3.0-or-later
// The renames that migrations say in so many words: ALTER … RENAME. Reads SQL, runs none.
#pragma once

#include "diff/diff.h"
#include "migration/migrationfile.h"

namespace relvar::project {

/// Of tables, columns, constraints, views, types, sequences and schemas, from what they were called before the first
/// file to what they are called after the last one.
[[nodiscard]] QList<diff::Rename> writtenRenames(const QList<migration::MigrationFile> &files);

} // namespace relvar::project
