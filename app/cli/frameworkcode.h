// SPDX-License-Identifier: GPL-3.0-or-later
// Code of application frameworks into a repository: for export, which writes migrations, and entities.
#pragma once

#include "cli/commandsupport.h"
#include "cli/renamequestions.h"
#include "frameworks/frameworks.h"

namespace relvar::cli {

struct FrameworkArguments
{
    /// SOURCE; empty: the draft of the project.
    QString from;
    /// The repository.
    QString out;
    bool dryRun = false;
    /// Of a migration alone: the SOURCE that it starts from (empty: nothing is there yet), its name, and renames.
    QString base;
    QString name;
    RenameArguments renames;
};

/// "seaorm", "drizzle", …: for checks of options.
[[nodiscard]] std::vector<std::string> frameworkIds();

[[nodiscard]] Result<ExitCode> exportMigration(Session &session, const frameworks::Framework &framework,
                                               const FrameworkArguments &arguments);
[[nodiscard]] Result<ExitCode> exportEntities(Session &session, const frameworks::Framework &framework,
                                              const FrameworkArguments &arguments);

} // namespace relvar::cli
