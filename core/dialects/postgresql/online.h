// SPDX-License-Identifier: GPL-3.0-or-later
// A change in several migrations, so that programs can read and write meanwhile: indexes are built and dropped
// CONCURRENTLY, constraints come NOT VALID and are validated later, new columns are filled in batches. What has no such
// form (a column of another type, a generated column) stays as it is in the first of them.
#pragma once

#include "base/result.h"
#include "dialect/stage.h"
#include "dialects/postgresql/backfill.h"

namespace relvar::postgresql {

/// `fills` are of columns that are new in `to`, besides those whose default has to be computed for each row.
[[nodiscard]] Result<QList<dialect::Stage>> compileOnline(const schema::Schema &from, const schema::Schema &to,
                                                          const dialect::CompileOptions &options,
                                                          const dialect::OnlineOptions &online,
                                                          const QList<Backfill> &fills = {});

} // namespace relvar::postgresql
