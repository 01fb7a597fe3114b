// SPDX-License-Identifier: GPL-3.0-or-later
// What several commands do in the same way: reach the database of a project, run a plan on it, read options as QString.
#pragma once

#include "cli/commands.h"
#include "cli/loadschema.h"
#include "cli/runreport.h"

#include <CLI/CLI.hpp>

namespace relvar::cli {

/// An option with a text; `target` outlives the parser.
CLI::Option *addText(CLI::App &command, const std::string &name, QString &target, const std::string &help);
/// An option that may be given several times.
CLI::Option *addTexts(CLI::App &command, const std::string &name, QStringList &target, const std::string &help);
/// `[DATABASE]` and `--db`: which database a command works on.
void addDatabase(CLI::App &command, QString &target);

/// How far a run goes, as it is written on the command line.
struct HowFar
{
    int count = 0;
    /// Empty, or an id or file name.
    QString to;

    [[nodiscard]] runner::Target target() const;
};

/// `-n`; outlives the parser.
CLI::Option *addCount(CLI::App &command, HowFar &target);
/// `--to`, instead of that count.
void addTo(CLI::App &command, HowFar &target, CLI::Option *count, const std::string &help);

/// A project and its migrations, for commands that need no database.
struct Folder
{
    project::Project project;
    const dialect::Dialect *dialect = nullptr;
    migration::MigrationDirectory directory;
};

[[nodiscard]] Result<Folder> openFolder(const Session &session);

/// A project, the database that a command works on, and the migrations between them.
struct Workplace
{
    project::Project project;
    const dialect::Dialect *dialect = nullptr;
    migration::MigrationDirectory directory;
    ChosenDatabase database;
};

/// The database that is named, when the migrations of the project are about it.
[[nodiscard]] Result<ChosenDatabase> chooseMigrated(const Session &session, const project::Project &project,
                                                    const dialect::Dialect &dialect, const QString &database);
[[nodiscard]] Result<Workplace> openWorkplace(const Session &session, const QString &database);

enum class MissingDatabase { IsAnError, IsMade };

/// Opens the database for a run. A file that is not there yet is made when its folder is there and `missing` says so.
/// A password that was asked for stays in the workplace.
[[nodiscard]] Result<std::unique_ptr<database::Connection>> connect(Session &session, Workplace &workplace,
                                                                    MissingDatabase missing);
/// True when the database is a file that is not there and that connect() would make.
[[nodiscard]] bool isMissing(const Workplace &workplace);
/// Empty for a database that is not there yet.
[[nodiscard]] Result<QList<migration::LedgerRow>> readLedger(Session &session, Workplace &workplace);

[[nodiscard]] runner::RunOptions runOptions(const Session &session, const Workplace &workplace);
/// `database` as people read it.
[[nodiscard]] runner::RunOptions runOptions(const Session &session, const project::Project &project,
                                            const QString &database);

/// Runs the plan and shows it. `document` receives the run for --json, also when it failed.
[[nodiscard]] Result<> runPlan(Session &session, const Workplace &workplace, database::Connection &connection,
                               const runner::RunPlan &plan, QJsonObject &document);

/// The migrations of a plan in words, for questions: "20260216160000_add_mother_to_animals" or "3 migrations".
[[nodiscard]] QString describeItems(const runner::RunPlan &plan);

/// Says what the schema that was read leaves out or open: objects that are not handled or that the user may not see,
/// expressions of a script as they are written.
void remarkOnReading(Session &session, const QString &source, const LoadedSchema &loaded);
/// The same as fields of a document for --json.
void describeReading(QJsonObject &document, const LoadedSchema &loaded);
/// Fails for a database of which the user may not see a part: what is missing in the schema may be there.
[[nodiscard]] Result<> requireAllVisible(const LoadedSchema &loaded);

[[nodiscard]] QString fullName(const migration::MigrationFile &file);

} // namespace relvar::cli
