// SPDX-License-Identifier: GPL-3.0-or-later
// Constraints and indexes of tables: those that are dropped, new, changed or in the way of something.
#pragma once

#include "dialects/postgresql/compilation.h"

namespace relvar::postgresql {

/// Before columns and tables are dropped. What the server drops together with a column has statements for the way back
/// alone.
void dropParts(Compilation *work);
/// After all columns are there; foreign keys last.
void addParts(Compilation *work);

} // namespace relvar::postgresql
