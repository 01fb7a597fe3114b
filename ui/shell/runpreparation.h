// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out what a wish ("apply everything", "revert down to here") means on one database now, for the review.
// Blocking; reads only.
#pragma once

#include "plan/plan.h"
#include "review/review.h"
#include "runner/migrationrunner.h"
#include "shell/connectionreading.h"

#include <functional>

namespace relvar::shell {

struct RunWish
{
    /// Resume, Undo: of a migration without a transaction that stopped in the middle, the rest of it, or what takes
    /// back the statements that are there. Fresh: everything is dropped, and all are applied.
    enum class Kind { Apply, Revert, Redo, Resume, Undo, Fresh };

    Kind kind = Kind::Apply;
    database::ConnectionSettings settings;
    /// Apply: up to this one, empty: all. Revert: down to this one, which stays, empty with `everything`: all. Redo:
    /// the newest, with `everything` all. Resume, Undo: this one.
    QString id;
    bool everything = false;
};

struct PreparedRun
{
    review::Review review;
    /// One after another; two for a redo.
    QList<runner::RunRequest> requests;
    /// In their place where the migrations are those of another tool; blocking.
    std::function<Result<runner::RunFinished>(const runner::EventSink &, const database::CancelToken &)> script;
};

/// How a project runs SQL on one of its databases.
[[nodiscard]] runner::RunOptions runOptions(const project::Project &project, const QString &database);

/// That the database is copied before the run, and where to; empty when it is not.
[[nodiscard]] QString backupSentence(const dialect::Dialect &dialect, const runner::RunOptions &options,
                                     const QList<review::Item> &items);

/// A review without items: nothing is to be done.
[[nodiscard]] Result<PreparedRun> prepareRun(const dialect::Dialect &dialect, const project::Project &project,
                                             const RunWish &wish, const database::CancelToken &cancel);

/// The same of a project with Project::tool: what the tool would run, in its place. Resume and Undo are not for
/// it.
[[nodiscard]] Result<PreparedRun> prepareToolRun(const dialect::Dialect &dialect, const project::Project &project,
                                                 const RunWish &wish, const database::CancelToken &cancel);

/// Kind::Fresh of any project.
[[nodiscard]] Result<PreparedRun> prepareFresh(const dialect::Dialect &dialect, const project::Project &project,
                                               const RunWish &wish, const database::CancelToken &cancel);

/// Tables and columns that are in `from` and not in `to`, with what is in them.
[[nodiscard]] Result<QList<review::Loss>> countLosses(database::Connection &connection, const dialect::Dialect &dialect,
                                                      const schema::Schema &from, const schema::Schema &to,
                                                      const QList<review::Item> &items);

/// What the statements of a plan that keeps nothing would remove of a database.
[[nodiscard]] Result<QList<review::Loss>> readLosses(const dialect::Dialect &dialect,
                                                     const database::ConnectionSettings &settings,
                                                     const plan::MigrationPlan &plan,
                                                     const database::CancelToken &cancel);

} // namespace relvar::shell
