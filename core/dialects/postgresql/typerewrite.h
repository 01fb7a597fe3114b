// SPDX-License-Identifier: GPL-3.0-or-later
// Whether rows stay as they are when a column gets another type, or are all written anew.
// ATColumnChangeRequiresRewrite() in src/backend/commands/tablecmds.c, and pg_cast.
#pragma once

#include <QJsonObject>

namespace relvar::postgresql {

/// A type as a parse tree says it, canonicalTree() of it.
struct TypeChange
{
    QJsonObject from;
    QJsonObject to;
    /// 15 of PostgreSQL 15.
    int major = 0;
    /// The session's time zone is UTC.
    bool isUtc = false;
};

/// Domains have been replaced by their base types already.
[[nodiscard]] bool keepsRows(const TypeChange &change);
/// An index over the column stays as well, unless it has an expression or a predicate.
[[nodiscard]] bool keepsIndexes(const TypeChange &change);

} // namespace relvar::postgresql
