// SPDX-License-Identifier: GPL-3.0-or-later
// Views and triggers that a change would leave broken: SQLite itself says nothing when it takes a table or column from
// under them.
#pragma once

#include "dialects/sqlite/replica.h"
#include "diff/changes.h"

namespace relvar::sqlite {

/// Only where a name goes can it become a text, which is what Replica::broken() may be asked for.
[[nodiscard]] Replica::AskNames asksNames(const diff::Changes &changes);

/// Refuses changes that break what was not broken before. `to` is the schema that they lead to.
[[nodiscard]] Result<> checkDependents(const Replica::Broken &before, const Replica::Broken &now,
                                       const diff::Changes &changes, const schema::Schema &to);

} // namespace relvar::sqlite
