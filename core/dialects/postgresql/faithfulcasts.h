// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a column's values when it gets another type and nobody says how.
#pragma once

#include "schema/schema.h"

namespace relvar::postgresql {

/// Both are texts, which are assigned: a longer one is an error then, but cut when it is cast.
[[nodiscard]] bool isAssigned(const schema::Column &from, const schema::Column &to);
/// Any value's text fits.
[[nodiscard]] bool takesAnyText(const schema::Column &column);
/// Each value stays what it is, or the change fails.
[[nodiscard]] bool keepsValues(const schema::Column &from, const schema::Column &to);
/// A server of that ServerFacts::version changes its catalog alone; 0: not known.
[[nodiscard]] bool staysAsStored(const schema::Column &from, const schema::Column &to, int version);

} // namespace relvar::postgresql
