// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that were written since the way up have no value for a NOT NULL column that comes back, and no default gives
// them one. The way back says so before it changes anything. How it fills the others is alter.cpp's.
#pragma once

#include "dialect/statement.h"
#include "schema/schema.h"

#include <optional>

namespace relvar::sqlite {

/// A claim for the opening of the way back; nothing when no row can lack a value. `columns` of `before` are kept in the
/// stash by the key; `table` is the name when the way back begins.
[[nodiscard]] std::optional<dialect::Statement> claimNoMissingValues(const schema::Table &before, const QString &table,
                                                                     const QStringList &key, const QStringList &columns,
                                                                     const QString &stash);

} // namespace relvar::sqlite
