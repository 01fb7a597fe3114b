// SPDX-License-Identifier: GPL-3.0-or-later
// relvar-cli up and down in a project whose migrations another tool runs.
#pragma once

#include "cli/commandsupport.h"
#include "runner/runevent.h"

namespace relvar::cli {

struct ToolRunArguments
{
    QString database;
    runner::Direction direction = runner::Direction::Up;
    HowFar howFar;
    bool dryRun = false;
};

/// Errors: project.OfAnotherTool, with what does it, where Relvar reads the tool's table and does not write it.
[[nodiscard]] Result<ExitCode> runToolMigrations(Session &session, const project::Project &project,
                                                 const ToolRunArguments &arguments);

} // namespace relvar::cli
