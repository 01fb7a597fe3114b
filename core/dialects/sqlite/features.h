// SPDX-License-Identifier: GPL-3.0-or-later
// Which SQLite a schema needs: what an older one than the target's could not read. https://www.sqlite.org/changes.html
#pragma once

#include "base/result.h"
#include "diff/changes.h"

namespace relvar::sqlite {

/// The oldest SQLite for which statements are written: the first with generated columns.
constexpr int oldestTarget = 3'031'000;

/// "3.31.1" for 3031001, "3.31" for 3031000.
[[nodiscard]] QString versionName(int version);

/// Error SqliteError::Unsupported: an object that comes or changes says something that SQLite before `version` does not
/// know, or the version is older than oldestTarget. What the library at hand does not know is not looked for: it says
/// so itself.
[[nodiscard]] Result<> checkTarget(const diff::Changes &changes, int version);

} // namespace relvar::sqlite
