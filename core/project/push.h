// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database to a schema without a migration, while something is tried out. Neither a ledger nor another tool's
// history knows of it. Blocking.
#pragma once

#include "project/workflow.h"
#include "runner/scriptrun.h"

namespace relvar::project {

/// Runs the way up of a plan that is no migration, when the database is still what the plan was made for. Emits the
/// events of a run. `script`: what it is for; the section, the check and the tool are filled in. Errors: Outdated,
/// those of runner::runScript().
[[nodiscard]] Result<runner::RunFinished> runOutside(const Project &project, const dialect::Dialect &dialect,
                                                     const database::ConnectionSettings &settings,
                                                     const plan::MigrationPlan &plan, runner::ScriptRun script,
                                                     const runner::RunOptions &options, const runner::EventSink &sink,
                                                     const database::CancelToken &cancel);

struct Push
{
    /// What the database has, with the ids of `to` where it is the same.
    schema::Schema from;
    schema::Schema to;
    /// What goes with a draft besides its schema.
    document::Intents intents;
    /// Of the database, as ServerFacts::version; 0: that of the project.
    int version = 0;
};

/// To a draft: what it renames is renamed where the database is as the draft was begun, and left alone where the
/// database has it already.
[[nodiscard]] Push pushOfDraft(const Draft &draft, const schema::Schema &actual, const diff::Rules &rules);
/// What runs; nothing of what it drops is kept.
[[nodiscard]] Result<plan::MigrationPlan> planPush(const Project &project, const dialect::Dialect &dialect,
                                                   const Push &push);
/// Errors: Production; those of runOutside().
[[nodiscard]] Result<runner::RunFinished> push(const Project &project, const dialect::Dialect &dialect,
                                               const database::ConnectionSettings &settings,
                                               const plan::MigrationPlan &plan, const runner::RunOptions &options,
                                               const runner::EventSink &sink, const database::CancelToken &cancel);
/// Error: Production.
[[nodiscard]] Result<> mayPush(const database::ConnectionSettings &settings, const QString &database);

} // namespace relvar::project
