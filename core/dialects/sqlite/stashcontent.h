// SPDX-License-Identifier: GPL-3.0-or-later
// Which stashes a database has and which a statement fills; see dialect::Dialect.
#pragma once

#include "database/connection.h"
#include "dialect/stash.h"

#include <optional>

namespace relvar::sqlite {

[[nodiscard]] Result<QList<dialect::Stash>> stashes(database::Connection &connection);
[[nodiscard]] std::optional<dialect::Keeping> keeping(const QString &statement);
[[nodiscard]] Result<dialect::TableSize> sizeOf(database::Connection &connection, const QString &quotedTable);

} // namespace relvar::sqlite
