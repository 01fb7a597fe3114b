// SPDX-License-Identifier: GPL-3.0-or-later
// The words of standard SQL for the enumerations of a schema.
#pragma once

#include "schema/constraints.h"

#include <optional>

namespace relvar::schema {

/// "NO ACTION", "RESTRICT", "CASCADE", "SET NULL", "SET DEFAULT".
[[nodiscard]] QString sqlWords(ReferentialAction action);
/// The inverse, whatever the case of the letters; nothing for other words.
[[nodiscard]] std::optional<ReferentialAction> referentialActionFromSql(const QString &words);

} // namespace relvar::schema
