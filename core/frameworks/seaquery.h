// SPDX-License-Identifier: GPL-3.0-or-later
// An SQL statement as a call of sea-orm-migration's SchemaManager with a statement of sea-query, where these build the
// very same. https://docs.rs/sea-query
#pragma once

#include "frameworks/rustchain.h"

#include <optional>

namespace relvar::frameworks {

struct SeaQueryTarget
{
    bool isSqlite = false;
    /// sea-orm 0.x or 1.x, whose sea-query knows less.
    bool isFirstMajor = false;
    /// Loco's helpers may be used.
    bool isLoco = false;
};

/// `manager.create_table(…).await?` for the statement. None: sea-query has no words for it, or builds something that
/// differs, be it in a name.
[[nodiscard]] std::optional<RustChain> seaQueryCall(const QString &sql, const SeaQueryTarget &target);

} // namespace relvar::frameworks
