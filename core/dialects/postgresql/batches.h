// SPDX-License-Identifier: GPL-3.0-or-later
// One statement over all rows of a large table without holding them all: batch by batch along a key, each with a COMMIT
// of its own. Plain SQL that any program can run, and run again.
#pragma once

#include "dialect/statement.h"
#include "dialects/postgresql/names.h"

namespace relvar::postgresql {

/// `version` as ServerFacts::version, 0: not known.
[[nodiscard]] bool commitsInBlocks(int version);

struct BatchedStatement
{
    /// "UPDATE t SET …", to which a WHERE fits, and what comes after that: " AND …", " ON CONFLICT …".
    QString head;
    QString tail;
};
/// Runs outside a transaction, on a server that commits in blocks. `name` is the table's, `key` tells its rows apart.
[[nodiscard]] dialect::Statement inBatches(const BatchedStatement &statement, const schema::Table &table,
                                           const QList<ObjectId> &key, const QString &name, int batchRows);

} // namespace relvar::postgresql
