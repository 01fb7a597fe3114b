// SPDX-License-Identifier: GPL-3.0-or-later
// Values to try a column with: the usual, the odd and the extreme, and what its checks speak of. Always the same ones.
#pragma once

#include "schema/schema.h"

#include <QVariantList>

namespace relvar::runner {

/// Values of the column's type, the usual ones first. Never empty.
[[nodiscard]] QVariantList usualValues(const schema::Schema &schema, const schema::Column &column);
/// Values made from the literals of the checks that mention the column: members of IN lists, bounds and their
/// neighbours, texts that fit a LIKE or GLOB pattern, texts as long as a number in the check. Often empty.
[[nodiscard]] QVariantList valuesFromChecks(const schema::Schema &schema, const schema::Column &column,
                                            const QList<schema::CheckConstraint> &checks);
/// A value of the column's type that no other serial number gives.
[[nodiscard]] QVariant distinctValue(const schema::Schema &schema, const schema::Column &column, int serial);

} // namespace relvar::runner
