// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the rows of a database that a new schema does not allow. Private to the preflight.
#pragma once

#include "project/preflight.h"

namespace relvar::project {

/// `actual` is what the database has, with the ids of `after` for what stays. Appends to obstacles and to open.
void findRowsInTheWay(Preflight &preflight, database::Connection &connection, const dialect::Dialect &dialect,
                      const schema::Schema &actual, const schema::Schema &after, const runner::RunPlan &run,
                      const database::CancelToken &cancel);

} // namespace relvar::project
