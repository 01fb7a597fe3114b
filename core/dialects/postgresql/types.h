// SPDX-License-Identifier: GPL-3.0-or-later
// The data types that a column may have, as people write them and as the server prints them.
#pragma once

#include "schema/schema.h"

namespace relvar::postgresql {

/// Most usual first, for a combo box.
[[nodiscard]] QStringList usualTypes();
/// "int" → "integer", "VARCHAR(20)[]" → "character varying(20)[]", "public.mood" → "mood": as format_type prints it.
/// What is not understood comes back unchanged.
[[nodiscard]] QString canonicalType(const QString &type);
/// True when every value of `from` becomes a value of `to` and back without loss ("integer" to "bigint").
[[nodiscard]] bool isWidening(const QString &from, const QString &to);

} // namespace relvar::postgresql
