// SPDX-License-Identifier: GPL-3.0-or-later
// What a run will lock, file by file and statement by statement; on a database also how large those tables are and who
// uses them now. Runs nothing. foretellLocks() is pure, measureLocks() asks the database and waits for no lock.
#pragma once

#include "dialect/dialect.h"
#include "runner/execute.h"

namespace relvar::project {

struct PlannedLock
{
    dialect::TableLock lock;
    /// Not known before measureLocks(), nor of a table that is not there yet.
    dialect::TableSize size;
    /// Sessions that keep it waiting now.
    QList<dialect::LockHolder> holders;
};

struct PlannedStatement
{
    QString sql;
    /// 1-based line in its file's section.
    int line = 1;
    QList<PlannedLock> locks;
    QList<Text> remarks;
    /// False: the statement is not understood, and may lock anything.
    bool isKnown = true;
};

/// The statements of one section.
struct LockPlanFile
{
    /// "20260131093000_drop_phone"; empty: the draft.
    QString name;
    runner::Direction direction = runner::Direction::Up;
    /// All locks stay to the end of the file.
    bool transactional = true;
    QList<PlannedStatement> statements;

    /// Every table once, with the strongest lock and the most work, in the order in which they are locked.
    [[nodiscard]] QList<PlannedLock> tables() const;
};

struct LockPlan
{
    /// False: the product locks in another way, which `remark` tells.
    bool isForetold = false;
    Text remark;
    QList<LockPlanFile> files;
    /// Sizes and holders were read.
    bool isMeasured = false;
};

/// For the items of a run, one after another. `version` as ServerFacts::version; 0: not known.
[[nodiscard]] LockPlan foretellLocks(const dialect::Dialect &dialect, const schema::Schema &before,
                                     const runner::RunPlan &run, int version);
/// For statements that are in no file yet.
[[nodiscard]] LockPlan foretellLocks(const dialect::Dialect &dialect, const schema::Schema &before,
                                     const dialect::Script &script, int version);

/// Fills in sizes and holders. What cannot be read stays not known; changes limits of the session.
[[nodiscard]] Result<> measureLocks(LockPlan &plan, database::Connection &connection, const dialect::Dialect &dialect);

/// Sizes that an earlier plan has, until they are read again.
void rememberSizes(LockPlan &plan, const LockPlan &earlier);

/// What people will notice, the worst first: "Nobody can read or write "users" until the migration commits; all its
/// rows are written anew: 1.2 GB, 3,400,000 rows."
[[nodiscard]] QList<Text> consequences(const LockPlanFile &file);
/// Who has to finish first: "“users” is used by process 4711 (psql, ann) for 12 s: the migration waits for it."
[[nodiscard]] QList<Text> waits(const LockPlanFile &file);

/// "reads and writes", "writes", "changes of the table": who has to wait for a lock of that mode.
[[nodiscard]] Text blockedBy(dialect::LockMode mode);
/// "catalog only", "some rows", "reads all rows", "writes all rows anew"
[[nodiscard]] Text describe(dialect::TableWork work);
/// "process 4711 (psql, ann), 12 s"
[[nodiscard]] QString describe(const dialect::LockHolder &holder);

} // namespace relvar::project
