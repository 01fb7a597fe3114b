// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out what a wish ("apply everything", "revert down to here") means on one database now, for the review.
// Blocking; reads only.
#pragma once

#include "plan/plan.h"
#include "review/review.h"
#include "runner/migrationrunner.h"
#include "shell/connectionreading.h"

namespace relvar::shell {

struct RunWish
{
    /// Resume, Undo: of a migration without a transaction that stopped in the middle, the rest of it, or what takes
    /// back the statements that are there.
    enum class Kind { Apply, Revert, Redo, Resume, Undo };

    Kind kind = Kind::Apply;
    database::ConnectionSettings settings;
    /// Apply: up to this one, empty: all. Revert: down to this one, which stays, empty with `everything`: all. Resume,
    /// Undo: this one.
    QString id;
    bool everything = false;
};

struct PreparedRun
{
    review::Review review;
    /// One after another; two for a redo.
    QList<runner::RunRequest> requests;
};

/// How a project runs SQL on one of its databases.
[[nodiscard]] runner::RunOptions runOptions(const project::Project &project, const QString &database);

/// A review without items: nothing is to be done.
[[nodiscard]] Result<PreparedRun> prepareRun(const dialect::Dialect &dialect, const project::Project &project,
                                             const RunWish &wish, const database::CancelToken &cancel);

/// What the statements of a plan that keeps nothing would remove of a database.
[[nodiscard]] Result<QList<review::Loss>> readLosses(const dialect::Dialect &dialect,
                                                     const database::ConnectionSettings &settings,
                                                     const plan::MigrationPlan &plan,
                                                     const database::CancelToken &cancel);

} // namespace relvar::shell
