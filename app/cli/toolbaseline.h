// SPDX-License-Identifier: GPL-3.0-or-later
// relvar-cli baseline in a project whose migrations another tool runs.
#pragma once

#include "cli/commands.h"
#include "project/project.h"

namespace relvar::cli {

/// `migration`: as people write it. Error: UnknownId, also of one that has no place in the tool's table.
[[nodiscard]] Result<ExitCode> baselineWithTool(Session &session, const project::Project &project,
                                                const QString &migration, const QString &database);

} // namespace relvar::cli
