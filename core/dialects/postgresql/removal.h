// SPDX-License-Identifier: GPL-3.0-or-later
// Columns and tables that go away, with their values kept for the way back.
#pragma once

#include "dialects/postgresql/compilation.h"

namespace relvar::postgresql {

/// Sequences of columns that go away, whose positions are to be kept.
void leaveSequences(Compilation *work);
void dropColumns(Compilation *work);
void dropTables(Compilation *work);
/// True when the server drops the sequence together with its column or table.
[[nodiscard]] bool goesWithOwner(const Compilation &work, const schema::Sequence &sequence);

} // namespace relvar::postgresql
