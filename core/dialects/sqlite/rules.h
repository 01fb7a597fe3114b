// SPDX-License-Identifier: GPL-3.0-or-later
// When two spellings are the same thing for SQLite.
#pragma once

#include "diff/rules.h"

namespace relvar::sqlite {

/// Stateless, lives as long as the program.
[[nodiscard]] const diff::Rules &rules();

} // namespace relvar::sqlite
