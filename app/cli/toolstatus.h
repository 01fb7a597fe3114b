// SPDX-License-Identifier: GPL-3.0-or-later
// relvar-cli status in a project whose migrations another tool runs.
#pragma once

#include "cli/commands.h"
#include "project/project.h"

namespace relvar::cli {

/// `check`: exit code 3 unless everything is applied, the folder is sound and the database is what its migrations make.
[[nodiscard]] Result<ExitCode> showToolStatus(Session &session, const project::Project &project,
                                              const QString &database, bool check);

} // namespace relvar::cli
