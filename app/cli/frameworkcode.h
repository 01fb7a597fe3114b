// SPDX-License-Identifier: GPL-3.0-or-later
// Code of application frameworks into a repository: for export, which writes migrations, and entities.
#pragma once

#include "cli/commandsupport.h"
#include "cli/wanteddraft.h"
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
/// What the draft changes, as a migration in the repository. Not proved: nothing but the framework runs it.
[[nodiscard]] Result<ExitCode> writeDraftAsCode(Session &session, const project::Project &project,
                                                const frameworks::Framework &framework, const WantedDraft &wanted,
                                                const document::Document &part, const QString &name);
[[nodiscard]] Result<ExitCode> exportEntities(Session &session, const frameworks::Framework &framework,
                                              const FrameworkArguments &arguments);

} // namespace relvar::cli
