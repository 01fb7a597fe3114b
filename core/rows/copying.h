// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the rows that a person selected, with their long values whole, for toText(). Blocking.
#pragma once

#include "database/canceltoken.h"
#include "rows/copytext.h"
#include "rows/page.h"

namespace relvar::rows {

/// Rows of one page.
struct Piece
{
    Place place;
    /// Which rows of the page, ascending.
    QList<int> rows;
    /// The page as it was read last; nothing: it is read again.
    std::optional<QList<Row>> known;
};

struct CopyWish
{
    dialect::Relation relation;
    Wish wish;
    int pageRows = 200;
    /// Which columns, in the order in which they are written.
    QList<qsizetype> columns;
    QList<Piece> pieces;
};

/// More does no clipboard any good.
inline constexpr qint64 mostCopiedBytes = 64 * 1024 * 1024;

/// Errors: TooMuch; Gone when a long value's row is not there any more; what the connection says.
[[nodiscard]] Result<Rows> readForCopy(database::Connection &connection, const dialect::Dialect &dialect,
                                       const CopyWish &wish, const database::CancelToken &cancel,
                                       qint64 mostBytes = mostCopiedBytes);

} // namespace relvar::rows
