// SPDX-License-Identifier: GPL-3.0-or-later
// push: a development database becomes what is wanted, and no migration tells of it.
#include "project/push.h"

#include "cli/commandsupport.h"
#include "cli/consequences.h"
#include "cli/renamequestions.h"
#include "project/toolframework.h"

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PushArguments
{
    QString database;
    QString to;
    QString confirmedName;
    bool dryRun = false;
    RenameArguments renames;
};

/// A file that is not there yet has nothing.
Result<LoadedSchema> readActual(Session &session, Workplace &workplace)
{
    if (!isMissing(workplace))
        return loadSchema(session, workplace.database);
    return LoadedSchema{.schema = workplace.dialect->emptySchema(), .dialect = workplace.dialect};
}

Result<LoadedSchema> readGoal(Session &session, const Workplace &workplace, const QString &to)
{
    auto goal = loadSchema(session, to);
    if (!goal)
        return fail(goal.error());
    remarkOnReading(session, to, *goal);
    if (const auto whole = requireAllVisible(*goal); !whole)
        return fail(whole.error());
    if (goal->dialect != workplace.dialect) {
        return fail(CliError::WrongUse, text("cli", "%1 and %2 are kinds of databases that cannot be compared.",
                                             {goal->dialect->displayName(), workplace.dialect->displayName()}));
    }
    return goal;
}

Result<project::Push> pushTo(Session &session, const PushArguments &arguments, const LoadedSchema &goal,
                             const LoadedSchema &actual)
{
    const diff::Rules &rules = actual.dialect->rules();
    project::Push push = goal.draft ? project::pushOfDraft(*goal.draft, actual.schema, rules)
                                    : project::Push{.from = actual.schema, .to = goal.schema};
    push.version = actual.serverVersion;
    const auto renames = settleRenames(session, arguments.renames, push.from, push.to, rules);
    if (!renames)
        return fail(renames.error());
    if (!goal.draft || !renames->isEmpty())
        push.to = diff::pair(push.from, push.to, rules, *renames);
    push.intents.valueMappings += diff::valueMappings(*renames, push.from, push.to);
    return push;
}

Result<> requireConsent(Session &session, const PushArguments &arguments, const ChosenDatabase &database,
                        bool losesData)
{
    const QString question
        = losesData ? text("cli", "Change %1 so? What is dropped goes away with all that is in it.", {database.shown})
                          .toString()
                    : text("cli", "Change %1 so?", {database.shown}).toString();
    if (!losesData || database.known)
        return requireYes(session, question);
    return requireName(session, question, database.plainName(), arguments.confirmedName,
                       text("cli", "relvar.toml does not know %1.", {database.shown}));
}

QJsonObject describe(const ChosenDatabase &database, const QList<diff::Description> &changes, const project::Push &push,
                     const plan::MigrationPlan &plan)
{
    return {{u"database"_s, database.shown},
            {u"equal"_s, plan.isEmpty()},
            {u"changes"_s, describeChanges(changes, push.from, push.to)},
            {u"sql"_s, plan::toSql(plan.up)}};
}

/// What a migration in code makes is told by a database alone, so that a change that is there cannot be saved any more.
void adviseOnCode(Session &session, const PushArguments &arguments, const Workplace &workplace)
{
    const QString &told = workplace.project.defaultConnection;
    if (arguments.to != u"draft"_s || told.isEmpty() || workplace.database.settings.name != told
        || !project::isCode(workplace.project))
        return;
    session.output.remark(text("cli",
                               "relvar-cli new begins with what @%1 has, and finds nothing to save when this is there. "
                               "Save the change first, unless you have.",
                               {told})
                              .toString());
}

Result<ExitCode> runPush(Session &session, const PushArguments &arguments, Workplace &workplace,
                         const plan::MigrationPlan &plan, QJsonObject document)
{
    // Makes the file of a new database.
    if (const auto connection = connect(session, workplace, MissingDatabase::IsMade); !connection)
        return fail(connection.error());
    RunReport report(session.output);
    const auto finished
        = report.finish(project::push(workplace.project, *workplace.dialect, workplace.database.settings, plan,
                                      runOptions(session, workplace), report.sink(), session.token()));
    if (session.output.json()) {
        document.insert(u"run"_s, report.json());
        session.output.document(document);
    }
    if (!finished)
        return fail(finished.error());
    if (arguments.to == u"draft"_s && !project::isCode(workplace.project)) {
        session.output.line(text("cli",
                                 "No migration has this yet. Save it with relvar-cli new, and mark that as applied "
                                 "there with relvar-cli baseline.")
                                .toString());
    }
    return ExitCode::Done;
}

Result<ExitCode> push(Session &session, const PushArguments &arguments)
{
    const auto project = openProject(session, project::Migrations::OfAnyTool);
    if (!project)
        return fail(project.error());
    const auto dialect = dialectOf(session, *project);
    if (!dialect)
        return fail(dialect.error());
    auto chosen = chooseMigrated(session, *project, **dialect, arguments.database);
    if (!chosen)
        return fail(chosen.error());
    if (const auto may = project::mayPush(chosen->settings, chosen->shown); !may)
        return fail(may.error());
    Workplace workplace{*project, *dialect, {}, *std::move(chosen)};
    const auto goal = readGoal(session, workplace, arguments.to);
    if (!goal)
        return fail(goal.error());
    const auto actual = readActual(session, workplace);
    if (!actual)
        return fail(actual.error());
    if (const auto whole = requireAllVisible(*actual); !whole)
        return fail(whole.error());
    const auto push = pushTo(session, arguments, *goal, *actual);
    if (!push)
        return fail(push.error());
    const auto plan = project::planPush(*project, **dialect, *push);
    if (!plan)
        return fail(plan.error());
    const QList<diff::Description> changes = diff::describe(plan->changes, push->from, push->to);
    const QJsonObject document = describe(workplace.database, changes, *push, *plan);
    if (plan->isEmpty() || arguments.dryRun) {
        if (session.output.json())
            session.output.document(document);
        else if (plan->isEmpty())
            session.output.line(
                text("cli", "There is nothing to do: %1 is so already.", {workplace.database.shown}).toString());
        else
            session.output.data(document.value(u"sql"_s).toString());
        return ExitCode::Done;
    }
    if (!session.output.json()) {
        adviseOnCode(session, arguments, workplace);
        showChanges(session, changes, push->from, push->to);
    }
    const bool losesData = std::any_of(changes.cbegin(), changes.cend(),
                                       [](const diff::Description &change) { return change.losesData; });
    if (const auto consent = requireConsent(session, arguments, workplace.database, losesData); !consent)
        return fail(consent.error());
    return runPush(session, arguments, workplace, *plan, document);
}

} // namespace

void addPush(CLI::App &app, Command &chosen)
{
    CLI::App &command
        = *app.add_subcommand("push",
                              "Bring a development database to the draft, or to another schema, without a migration");
    const auto arguments = std::make_shared<PushArguments>();
    arguments->to = u"draft"_s;
    addDatabase(command, arguments->database);
    addText(command, "--to", arguments->to,
            "What it becomes: draft (without one: head), head, file:want.sql, @connection")
        ->type_name("SOURCE");
    addRenames(command, arguments->renames);
    command.add_flag("--dry-run", arguments->dryRun, "Print the SQL, and run nothing");
    addText(command, "--confirm", arguments->confirmedName,
            "The name of the database or its file, when data goes and relvar.toml does not know it")
        ->type_name("NAME");
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return push(session, *arguments); }; });
}

} // namespace relvar::cli
