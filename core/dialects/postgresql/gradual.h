// SPDX-License-Identifier: GPL-3.0-or-later
// A column or a table gets another name or type while old and new programs run side by side. First both are there and
// are kept in step; once all programs know the new, the last migration takes the old away.
#pragma once

#include "base/result.h"
#include "dialect/stage.h"

namespace relvar::postgresql {

/// Errors: dialect::OnlineError.
[[nodiscard]] Result<QList<dialect::Stage>> compileGradual(const schema::Schema &from, const schema::Schema &to,
                                                           const dialect::CompileOptions &options,
                                                           const dialect::OnlineOptions &online);

} // namespace relvar::postgresql
