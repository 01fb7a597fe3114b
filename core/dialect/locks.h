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

/// What happens to the rows while the lock is held; the later, the longer it takes.
enum class TableWork {
    CatalogOnly,
    /// The rows that the statement names are read or written.
    Rows,
    /// All rows are read: to check them, or to build an index.
    Scan,
    /// All rows are written anew, and all indexes with them.
    Rewrite,
};

struct TableLock
{
    /// As SQL names it, quoted.
    QString table;
    LockMode mode = LockMode::None;
    TableWork work = TableWork::CatalogOnly;

    friend bool operator==(const TableLock &, const TableLock &) = default;
};

/// Of one statement.
struct LockForecast
{
    /// A table once, with the strongest lock. Tables that are new in the same list of statements are left out: nobody
    /// else can see them.
    QList<TableLock> locks;
    /// Why it is more than a change of the catalog, and the form that blocks less.
    QList<Text> remarks;
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

/// One session has to wait for the other, whichever of the two came first.
[[nodiscard]] bool conflicts(LockMode held, LockMode wanted);
/// SELECT has to wait.
[[nodiscard]] bool blocksReads(LockMode mode);
/// INSERT, UPDATE and DELETE have to wait.
[[nodiscard]] bool blocksWrites(LockMode mode);
/// As LOCK TABLE writes it: "ACCESS EXCLUSIVE". Empty for None.
[[nodiscard]] QString sqlName(LockMode mode);

} // namespace relvar::dialect
