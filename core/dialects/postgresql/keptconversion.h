// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a column that a conversion to another type changes, kept by the key of their rows.
#pragma once

#include "dialects/postgresql/compilation.h"

namespace relvar::postgresql {

struct Conversion
{
    /// The table and the column before and after, both under the names of after.
    const schema::Table &before;
    const schema::Table &after;
    const schema::Column &from;
    const schema::Column &to;
    /// The statements that convert.
    dialect::Statement up;
    dialect::Statement down;
    /// What becomes of a value, as an expression over the columns of the table; `isCast`: it only names the type.
    QString converted;
    bool isCast = false;
};

/// Both ways with the conversion in them. On the way back those rows get their values again whose value nobody has
/// touched since.
[[nodiscard]] BothWays keepConverted(Compilation *work, const Conversion &conversion, const QList<ObjectId> &key);

} // namespace relvar::postgresql
