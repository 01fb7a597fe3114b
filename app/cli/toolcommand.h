// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that Relvar leaves to another tool, because it does not run that tool's migrations: what of the tool's own
// does the same.
#pragma once

#include "base/result.h"
#include "project/project.h"

namespace relvar::cli {

/// `command`: up, down, fresh, refresh, reset or redo. Error: project.OfAnotherTool, with the tool's own command.
[[nodiscard]] Result<> requireBookkeeping(const project::Project &project, const QString &command);

} // namespace relvar::cli
