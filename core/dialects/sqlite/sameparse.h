// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two CREATE texts say the same, whatever their layout and the order of their constraints. Stricter than a
// diff: names of constraints and conflict clauses count.
#pragma once

#include "dialects/sqlite/parsetable.h"

namespace relvar::sqlite {

[[nodiscard]] bool saySame(const ParsedTable &left, const ParsedTable &right);
[[nodiscard]] bool saySame(const ParsedIndex &left, const ParsedIndex &right);

} // namespace relvar::sqlite
