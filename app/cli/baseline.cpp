// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"
#include "cli/toolbaseline.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BaselineArguments
{
    QString id;
    QString database;
};

Result<ExitCode> baseline(Session &session, const BaselineArguments &arguments)
{
    const auto project = openProject(session, project::Migrations::OfAnyTool);
    if (project && !project->tool.format.isEmpty())
        return baselineWithTool(session, *project, arguments.id, arguments.database);
    auto workplace = openWorkplace(session, arguments.database);
    if (!workplace)
        return fail(workplace.error());
    const auto file = findMigration(workplace->directory, arguments.id);
    if (!file)
        return fail(file.error());
    const auto connection = connect(session, *workplace, MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    const Text question = text("cli", "Mark everything up to %1 as applied on %2, without running it?",
                               {fullName(*file), workplace->database.shown});
    if (workplace->database.settings.environment == database::Environment::Production) {
        if (auto confirmed = requireYes(session, question.toString()); !confirmed)
            return fail(confirmed.error());
    }
    const auto marked = runner::baseline(**connection, *workplace->dialect, workplace->directory, file->id,
                                         runOptions(session, *workplace));
    if (!marked)
        return fail(marked.error());
    if (session.output.json()) {
        session.output.document(
            {{u"database"_s, workplace->database.shown}, {u"id"_s, file->id}, {u"marked"_s, *marked}});
        return ExitCode::Done;
    }
    session.output.line(*marked == 0 ? text("cli", "%1: everything up to %2 was marked already; nothing changed.",
                                            {workplace->database.shown, fullName(*file)})
                                           .toString()
                                     : text("cli", "%1: %2 now count as applied, up to %3. No SQL was run.",
                                            {workplace->database.shown, QString::number(*marked), fullName(*file)})
                                           .toString());
    return ExitCode::Done;
}

} // namespace

void addBaseline(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("baseline", "Mark migrations as applied without running them");
    const auto arguments = std::make_shared<BaselineArguments>();
    addText(command, "id", arguments->id, "The newest migration whose changes the database already has")
        ->type_name("ID")
        ->required();
    addDatabase(command, arguments->database);
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return baseline(session, *arguments); }; });
}

} // namespace relvar::cli
