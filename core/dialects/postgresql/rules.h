// SPDX-License-Identifier: GPL-3.0-or-later
// When two spellings mean the same to PostgreSQL.
#pragma once

#include "diff/rules.h"

namespace relvar::postgresql {

/// Types by their canonical name (int4 = integer), expressions and definitions by parse tree, with "public." left out.
[[nodiscard]] const diff::Rules &rules();

} // namespace relvar::postgresql
