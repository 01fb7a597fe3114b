// SPDX-License-Identifier: GPL-3.0-or-later
// The change that --expand-contract names: another name or type of one column, or another name of one table.
#pragma once

#include "cli/wanteddraft.h"

namespace relvar::cli {

/// "users.name=full_name", "users.age:bigint", "users.name=full_name:text", "users=people"; with more than one schema
/// "shop.users.name=…". The newest migration's schema and what it becomes. Errors: CliError::WrongUse for what is not
/// understood or not there.
[[nodiscard]] Result<WantedDraft> readGradualChange(Session &session, const QString &change);

} // namespace relvar::cli
