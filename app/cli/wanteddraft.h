// SPDX-License-Identifier: GPL-3.0-or-later
// What the schema shall become, for the commands that write migrations: the draft of the window, or another source.
#pragma once

#include "cli/commandsupport.h"
#include "cli/renamequestions.h"
#include "project/split.h"

namespace relvar::cli {

struct WantedArguments
{
    /// SOURCE; empty: the draft.
    QString to;
    RenameArguments renames;
    /// Answers where the draft and newer migrations disagree.
    QStringList take;
    /// A JSON file that says what two schemas do not tell; empty: none.
    QString intents;
    bool keepNothing = false;
};

/// Adds --to, --rename and --no-other-renames, --take, --intents and --keep-nothing. Answers the option --to.
CLI::Option *addWanted(CLI::App &command, WantedArguments &arguments);

struct WantedDraft
{
    const dialect::Dialect *dialect = nullptr;
    schema::Schema base;
    document::Document document;
    /// The kept draft, when it is that: it ends, or goes on, with what is written.
    std::optional<project::Draft> kept;
};

[[nodiscard]] Result<WantedDraft> readWanted(Session &session, const project::Project &project,
                                             const WantedArguments &arguments);

/// What a draft is begun over: the state after all migrations; where they are code that no scratch database runs, what
/// the project's database has.
[[nodiscard]] Result<LoadedSchema> loadBase(Session &session, const project::Project &project);

/// What is left of the wanted draft once a part of it was saved. Keeps it, or ends the draft when nothing is left.
[[nodiscard]] Result<> goOn(const project::Project &project, WantedDraft &wanted, const document::Document &part,
                            const project::Saved &saved);

/// A file that was written, in the words of the report; with `proof` what it found.
void reportWritten(Output &output, const QString &path, const std::optional<runner::Proof> &proof);
[[nodiscard]] QJsonObject describeWritten(const QString &path, const std::optional<runner::Proof> &proof);

} // namespace relvar::cli
