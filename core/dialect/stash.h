// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in which migrations keep what they take away, as found in a database or in a migration's SQL. How they are
// filled and emptied again is written by each dialect's compile().
#pragma once

#include <QString>

namespace relvar::dialect {

struct Stash
{
    enum class Kind {
        /// What the way up took away; the way back puts it back.
        TakenAway,
        /// What found no row any more when it was to be put back.
        Unmatched,
        /// What was written since into tables and columns that the way back removed.
        WrittenSince,
    };

    /// Leading digits of the migration's file.
    QString migration;
    /// As SQL names it, quoted.
    QString table;
    Kind kind = Kind::TakenAway;
};

/// What one statement puts into a stash.
struct Keeping
{
    /// Both as SQL names them, quoted.
    QString stash;
    QString table;
    /// The table itself goes there: nothing is copied.
    bool moves = false;
};

struct TableSize
{
    /// -1: not known.
    qint64 rows = -1;
    qint64 bytes = -1;
    /// False: the rows are what the database guesses.
    bool isExact = true;
};

} // namespace relvar::dialect
