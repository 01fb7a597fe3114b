// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the rows of a large table the value of a new column without holding them all: batch by batch along a key, each
// with a COMMIT of its own. Plain SQL that any program can run, and run again.
#pragma once

#include "dialect/statement.h"
#include "dialects/postgresql/names.h"

namespace relvar::postgresql {

struct Backfill
{
    ObjectId table;
    ObjectId column;
    /// DEFAULT, or an expression over the columns of the table. Rows that have NULL there get it …
    QString value;
    /// … where this holds too; may be empty.
    QString condition;
};

/// Runs outside a transaction. A table without a key, or a server before 11, which commits in no block, gets all rows
/// in one statement. `version` as ServerFacts::version, 0: not known.
[[nodiscard]] dialect::Statement fillInBatches(const Backfill &fill, const schema::Table &table, const Names &names,
                                               int batchRows, int version);

} // namespace relvar::postgresql
