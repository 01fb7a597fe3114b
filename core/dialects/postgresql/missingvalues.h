// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that were written since the way up have no value for a NOT NULL column that comes back, and no default gives
// them one. The way back says so before it changes anything. How it fills the others is removal.cpp's.
#pragma once

#include "dialects/postgresql/stash.h"

namespace relvar::postgresql {

/// The SQLSTATE with which the way back stops: of the class of integrity constraint violations, and ours.
constexpr auto missingValuesState = QLatin1StringView("23R01");

/// A statement for the opening of the way back; nothing when no row can lack a value. `before` has the columns, which
/// are kept in the stash by the key and listed in its order; `after` and `names` are what is there when the way back
/// begins.
[[nodiscard]] std::optional<dialect::Statement> stopForMissingValues(const schema::Table &before,
                                                                     const schema::Table &after,
                                                                     const QList<ObjectId> &key,
                                                                     const QList<const schema::Column *> &columns,
                                                                     const QString &stash, const Names &names);

} // namespace relvar::postgresql
