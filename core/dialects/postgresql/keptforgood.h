// SPDX-License-Identifier: GPL-3.0-or-later
// What a way back cannot put back, or removes itself, stays in schema relvar until a purge: <migration>_<n>_left and
// <migration>_since_<n>. Made only where there is something to keep, and used again when the way is gone once more.
#pragma once

#include "dialects/postgresql/stash.h"

namespace relvar::postgresql {

/// Keeps for good what of a stash has no row in the table. `matches` is matchKeys() of both, the stash being called
/// kept.
[[nodiscard]] dialect::Statement keepUnmatched(const QString &stash, const QString &table, const QString &matches);
/// The same, and drops the stash.
[[nodiscard]] QList<dialect::Statement> closeStash(const QString &stash, const QString &table, const QString &matches);
/// What of the table's rows differs from what the way up gave to the column, before the way back removes it: with the
/// key, or without one whole rows. `names` are those that are true at that moment.
[[nodiscard]] dialect::Statement keepWrittenSince(StashNames &stashes, const schema::Table &before,
                                                  const schema::Table &after, const schema::Column &column,
                                                  const QString &condition, const Names &names);
/// The condition for a column that came: it is not what the rows got that were there, from a move within the row
/// (`filled`) or from the server.
[[nodiscard]] QString isWrittenSince(const schema::Column &column, const Names &names,
                                     const std::optional<QString> &filled = {});
/// Rows of a table that came; all of them without a condition.
[[nodiscard]] dialect::Statement keepWrittenSince(StashNames &stashes, const schema::Table &table, const Names &names,
                                                  const QString &condition = {});

} // namespace relvar::postgresql
