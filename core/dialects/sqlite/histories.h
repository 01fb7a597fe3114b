// SPDX-License-Identifier: GPL-3.0-or-later
// Knows the history tables of other migration tools by their names and columns.
#pragma once

#include "dialects/sqlite/catalog.h"

namespace relvar::sqlite {

/// The tool whose history the table holds; empty when it is none.
[[nodiscard]] QString toolOfHistory(const CatalogTable &table);

} // namespace relvar::sqlite
