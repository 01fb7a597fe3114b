// SPDX-License-Identifier: GPL-3.0-or-later
// fresh, refresh, reset and redo in a project whose migrations another tool runs, with the tool's own table kept as the
// tool keeps it.
#pragma once

#include "cli/rebuild.h"

namespace relvar::cli {

/// Errors: project.OfAnotherTool, with what does it, where Relvar reads the tool's table and does not write it.
[[nodiscard]] Result<ExitCode> rebuildWithTool(Session &session, const project::Project &project,
                                               const RebuildArguments &arguments);
/// Reverts the newest, or as many as are said, and applies them again.
[[nodiscard]] Result<ExitCode> redoWithTool(Session &session, const project::Project &project, const QString &database,
                                            const HowFar &howFar);

} // namespace relvar::cli
