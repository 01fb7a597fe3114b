// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what was parsed from a table's text with what SQLite's pragmas say of it, so that a misread text is noticed
// and never planned with.
#pragma once

#include "dialects/sqlite/catalog.h"
#include "dialects/sqlite/parsetable.h"

namespace relvar::sqlite {

/// In words where the two differ; empty when they agree.
[[nodiscard]] QString disagreement(const ParsedTable &parsed, const CatalogTable &catalog);

/// The table as far as the pragmas know it: without names of constraints, checks, collations and options.
[[nodiscard]] ParsedTable tableFromPragmas(const CatalogTable &catalog);

} // namespace relvar::sqlite
