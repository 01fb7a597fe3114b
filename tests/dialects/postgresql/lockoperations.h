// SPDX-License-Identifier: GPL-3.0-or-later
// Tables with rows, and what people do to tables: statements whose locks are foretold and then measured.
#pragma once

#include <QList>
#include <QStringList>

namespace relvar::test {

/// One after another in one transaction.
struct LockOperation
{
    QStringList statements;
    /// First major that knows them.
    int since = 10;
};

[[nodiscard]] QList<LockOperation> lockOperations();
/// Makes the tables, in an empty database.
[[nodiscard]] QString lockScript();

} // namespace relvar::test
