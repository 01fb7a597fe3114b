// SPDX-License-Identifier: GPL-3.0-or-later
// Empties a database on purpose, and applies all migrations to it, those of Relvar or of another tool. Blocking.
#pragma once

#include "project/workflow.h"

namespace relvar::project {

/// What drops all that the snapshot knows.
[[nodiscard]] migration::Section dropEverythingSection(const dialect::Dialect &dialect,
                                                       const dialect::Snapshot &snapshot);
/// All objects go in one step or not at all; what a tool remembers of them in another place goes then. Answers what
/// there was.
[[nodiscard]] Result<dialect::Snapshot> dropEverything(database::Connection &connection, const Project &project,
                                                       const dialect::Dialect &dialect,
                                                       const database::CancelToken &cancel);

/// Error: Production.
[[nodiscard]] Result<> mayStartOver(const database::ConnectionSettings &settings, const QString &database);

/// Drops everything, then applies all migrations. That all can be applied is for the caller to find out before.
/// Errors: Production; those of the runs.
[[nodiscard]] Result<runner::RunFinished> makeFresh(const Project &project, const dialect::Dialect &dialect,
                                                    const database::ConnectionSettings &settings,
                                                    const runner::RunOptions &options, const runner::EventSink &sink,
                                                    const database::CancelToken &cancel);

} // namespace relvar::project
