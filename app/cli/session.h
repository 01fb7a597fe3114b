// SPDX-License-Identifier: GPL-3.0-or-later
// What every command works with: the common options, the project around it, whom to ask, how to stop. One per
// invocation; no command keeps anything behind it.
#pragma once

#include "cli/interruption.h"
#include "cli/output.h"
#include "project/workflow.h"

namespace relvar::cli {

struct CommonOptions
{
    /// -C; the current folder when empty.
    QString directory;
    /// --dialect; for what no project and no address tells.
    QString dialect;
    bool yes = false;
    bool trust = false;
    int timeoutMs = 10000;
    /// Of each statement of a run; none: what the project says.
    std::optional<int> statementTimeoutMs;
    bool noBackup = false;
    /// --scratch; a development server, as SOURCE.
    QString scratch;
};

struct Session
{
    QList<const dialect::Dialect *> dialects;
    CommonOptions options;
    Output &output;
    Interruption &interruption;
    /// As written into the ledger.
    QString toolVersion;

    [[nodiscard]] const database::CancelToken &token() const { return interruption.token(); }
};

/// The project in the folder or above it. Error NotAProject says how to make one.
[[nodiscard]] Result<project::Project> openProject(const Session &session,
                                                   project::Migrations migrations = project::Migrations::Own);
/// The same, and nothing where there is none: for commands that only name databases and files.
[[nodiscard]] Result<std::optional<project::Project>> findProject(const Session &session);

/// The dialect of the project, else --dialect. An error names the dialects that there are.
[[nodiscard]] Result<const dialect::Dialect *> dialectOf(const Session &session,
                                                         const std::optional<project::Project> &project);

/// Goes on when the person trusts the folder, passed --trust, or says yes on the terminal.
[[nodiscard]] Result<> requireTrust(Session &session, const project::Project &project);
/// Goes on with --yes or a yes on the terminal. `question` ends with a question mark.
[[nodiscard]] Result<> requireYes(Session &session, const QString &question);

/// Goes on when the name of the database was given with --confirm, or is typed on the terminal: for what a yes that is
/// given out of habit must not do. `refusal` says why that is.
[[nodiscard]] Result<> requireName(Session &session, const QString &question, const QString &name,
                                   const QString &confirmed, const Text &refusal);

/// The folder of migrations; a broken file is an error here, because nothing can be made of the others safely.
[[nodiscard]] Result<migration::MigrationDirectory> readMigrations(const project::Project &project);

/// What a draft is over: the same, and nothing where another tool runs the migrations, whose files have no chain.
[[nodiscard]] Result<migration::MigrationDirectory> migrationsBelowDraft(const project::Project &project);

/// The file that a person means: its id, or the file's name with or without .sql.
[[nodiscard]] Result<migration::MigrationFile> findMigration(const migration::MigrationDirectory &directory,
                                                             const QString &written);
/// The id behind such a name, also when only the ledger knows it. Digits are taken as they are.
[[nodiscard]] QString idFrom(const QString &written);

} // namespace relvar::cli
