// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of a run, looked for before it: a broken chain of files, a database that is not what the
// migrations were made for, rows that would not pass. Reads only; promises nothing about what others write meanwhile.
#pragma once

#include "project/workflow.h"

namespace relvar::project {

struct Obstacle
{
    enum class Kind {
        /// The files are not those that relvar.sum recorded.
        Chain,
        /// What the run changes looks different from what it was made for.
        MovedOn,
        /// Rows that the new schema does not allow.
        Rows,
    };

    Kind kind = Kind::Rows;
    /// What it is and what to do.
    Text text;
    /// MovedOn: how it differs, a line each.
    QStringList lines;
    /// Rows: how many there are, and the key and the columns in question of the first of them, as text; NULL is a null
    /// string.
    qint64 count = 0;
    QStringList columns;
    QList<QStringList> rows;
    /// The run writes to that table by itself, so that it may be in order by then.
    bool mayBeMended = false;
};

struct Preflight
{
    QList<Obstacle> obstacles;
    /// What could not be looked at, and why.
    QList<Text> open;

    /// Something that is not expected to go away by itself.
    [[nodiscard]] bool isInTheWay() const;
};

/// Pure, and cheap: of the files alone.
[[nodiscard]] QList<Obstacle> chainObstacles(const migration::MigrationDirectory &directory);

/// Costs a replay where the states before and after are not in the snapshot cache. What cannot be found out is said in
/// Preflight::open. Changes limits of the session. Errors: Cancelled.
[[nodiscard]] Result<Preflight> lookBeforeRun(const Project &project, const dialect::Dialect &dialect,
                                              const migration::MigrationDirectory &directory,
                                              const QList<migration::LedgerRow> &ledger, const runner::RunPlan &run,
                                              database::Connection &connection, const database::CancelToken &cancel,
                                              const dialect::ScratchPlace &scratch = {});

} // namespace relvar::project
