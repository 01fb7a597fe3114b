// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement will block, foretold from its text and the schema before it, and who holds those tables now.
#pragma once

#include "base/text.h"
#include "dialect/stash.h"

#include <QList>
#include <QStringList>

namespace relvar::dialect {

/// Modes of locks on tables, the weakest first, as
/// https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES has them.
enum class LockMode {
    None,
    AccessShare,
    RowShare,
    RowExclusive,
    ShareUpdateExclusive,
    Share,
    ShareRowExclusive,
    Exclusive,
    AccessExclusive,
};

/// What happens to the rows while the lock is held.
enum class TableWork { CatalogOnly, Scan, Rewrite };

struct TableLock
{
    /// As SQL names it, quoted.
    QString table;
    LockMode mode = LockMode::None;
    TableWork work = TableWork::CatalogOnly;
};

/// Of one statement.
struct LockForecast
{
    QList<TableLock> locks;
    /// Why it is more than a change of the catalog, and the form that blocks less; empty where there is nothing to say.
    Text remark;
    /// False: the statement is not understood, and nothing is foretold.
    bool isKnown = true;
};

/// A session that holds a lock on a table.
struct LockHolder
{
    /// As SQL names it, quoted.
    QString table;
    LockMode mode = LockMode::None;
    qint64 session = 0;
    QString user;
    QString application;
    /// Cut to a line; empty when it may not be seen.
    QString statement;
    /// Seconds since its transaction began.
    qint64 ageSeconds = 0;
};

} // namespace relvar::dialect
