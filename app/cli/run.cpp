// SPDX-License-Identifier: GPL-3.0-or-later
// up, down, redo
#include "cli/keeping.h"
#include "cli/preflight.h"
#include "cli/toolrebuild.h"
#include "cli/toolrun.h"

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isProduction(const Workplace &workplace)
{
    return workplace.database.settings.environment == database::Environment::Production;
}

struct RunArguments
{
    QString database;
    HowFar howFar;
    bool dryRun = false;
    bool preflight = false;
    bool resume = false;

    /// Looking costs time: where nothing is lost by a failure, it is the person's choice.
    [[nodiscard]] bool looks(const Workplace &workplace) const
    {
        return dryRun || preflight || isProduction(workplace);
    }
};


/// The SQL that would run, as one script.
void showPlan(Session &session, const Workplace &workplace, const runner::RunPlan &plan,
              const QList<project::AboutToKeep> &keeping, const project::Preflight &preflight)
{
    const bool up = plan.direction == runner::Direction::Up;
    QJsonArray files;
    for (const runner::RunItem &item : plan.items) {
        const migration::Section section = up ? item.file.up : item.file.down.value_or(migration::Section());
        if (session.output.json()) {
            files.append(QJsonObject{{u"id"_s, item.file.id},
                                     {u"name"_s, item.file.name},
                                     {u"transactional"_s, section.transactional},
                                     {u"sql"_s, runner::sqlOf(*workplace.dialect, item)}});
        } else {
            session.output.data(u"-- %1\n%2\n\n"_s.arg(fullName(item.file), runner::sqlOf(*workplace.dialect, item)));
        }
    }
    if (session.output.json()) {
        QJsonObject document{{u"direction"_s, up ? u"up"_s : u"down"_s},
                             {u"files"_s, files},
                             {u"keeps"_s, cli::toJson(keeping)},
                             {u"preflight"_s, cli::toJson(preflight)},
                             {u"dryRun"_s, true}};
        if (up)
            document.insert(u"loses"_s, losingOf(plan));
        session.output.document(document);
    } else if (plan.items.isEmpty()) {
        session.output.remark(text("cli", "There is nothing to run.").toString());
    }
    remarkOnKeeping(session, keeping);
    if (up)
        remarkOnLosing(session, plan);
    remarkOn(session, preflight);
}

/// Goes on where nothing is half applied, with --resume, or with a yes.
Result<> requireResume(Session &session, const Workplace &workplace, const runner::RunPlan &plan,
                       const RunArguments &arguments)
{
    const auto rest = std::find_if(plan.items.cbegin(), plan.items.cend(), [](const runner::RunItem &item) {
        return item.part == runner::Part::Rest;
    });
    if (rest == plan.items.cend() || arguments.resume)
        return {};
    return requireYes(session, text("cli",
                                    "%1 stopped after statement %2 on %3, which ran without a transaction. Run the rest of "
                                    "it, and what comes behind?",
                                    {fullName(rest->file), QString::number(rest->done), workplace.database.shown})
                                   .toString());
}

/// What comes before the first question. False: it was all that was asked for, a dry run.
Result<bool> lookFirst(Session &session, Workplace &workplace, const QList<migration::LedgerRow> &ledger,
                       const runner::RunPlan &plan, const QList<project::AboutToKeep> &keeping,
                       const RunArguments &arguments)
{
    if (!arguments.dryRun) {
        if (auto trusted = requireTrust(session, workplace.project); !trusted)
            return fail(trusted.error());
    }
    const auto preflight = lookBeforeRun(session, workplace, ledger, plan, arguments.looks(workplace));
    if (!preflight)
        return fail(preflight.error());
    if (arguments.dryRun) {
        showPlan(session, workplace, plan, keeping, *preflight);
        return false;
    }
    remarkOn(session, *preflight);
    return requireWayIsFree(session, *preflight).map([] { return true; });
}

/// The project, when another tool runs its migrations.
std::optional<project::Project> projectOfTool(const Session &session)
{
    auto project = openProject(session, project::Migrations::OfAnyTool);
    return project && !project->tool.format.isEmpty() ? std::optional(*std::move(project)) : std::nullopt;
}

Result<ExitCode> up(Session &session, const RunArguments &arguments)
{
    if (const auto project = projectOfTool(session)) {
        return runToolMigrations(session, *project,
                                 {arguments.database, runner::Direction::Up, arguments.howFar, arguments.dryRun});
    }
    auto workplace = openWorkplace(session, arguments.database);
    if (!workplace)
        return fail(workplace.error());
    const auto ledger = readLedger(session, *workplace);
    if (!ledger)
        return fail(ledger.error());
    auto plan = runner::planUp(workplace->directory, *ledger, arguments.howFar.target());
    // A file that stopped in the middle may go on: it is asked about below.
    if (!plan && plan.error().code.is(runner::RunError::FailedBefore)) {
        plan
            = runner::planUp(workplace->directory, *ledger, arguments.howFar.target(), false, runner::HalfDone::Resume);
    }
    if (!plan)
        return fail(plan.error());
    const QList<project::AboutToKeep> keeping = measureKeeping(session, *workplace, *plan);
    const auto goesOn = lookFirst(session, *workplace, *ledger, *plan, keeping, arguments);
    if (!goesOn)
        return fail(goesOn.error());
    if (!*goesOn)
        return ExitCode::Done;
    if (auto confirmed = requireResume(session, *workplace, *plan, arguments); !confirmed)
        return fail(confirmed.error());
    remarkOnKeeping(session, keeping);
    remarkOnLosing(session, *plan);
    if (isProduction(*workplace) && !plan->items.isEmpty()) {
        const Text question
            = text("cli", "%1 is a production database. Apply %2?", {workplace->database.shown, describeItems(*plan)});
        if (auto confirmed = requireYes(session, question.toString()); !confirmed)
            return fail(confirmed.error());
    }
    const bool created = isMissing(*workplace);
    const auto connection = connect(session, *workplace, MissingDatabase::IsMade);
    if (!connection)
        return fail(connection.error());
    QJsonObject document;
    const auto done = runPlan(session, *workplace, **connection, *plan, document);
    if (session.output.json()) {
        document.insert(u"created"_s, created);
        document.insert(u"loses"_s, losingOf(*plan));
        session.output.document(document);
    }
    return done ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(fail(done.error()));
}

Result<ExitCode> down(Session &session, const RunArguments &arguments)
{
    if (const auto project = projectOfTool(session)) {
        return runToolMigrations(session, *project,
                                 {arguments.database, runner::Direction::Down, arguments.howFar, arguments.dryRun});
    }
    auto workplace = openWorkplace(session, arguments.database);
    if (!workplace)
        return fail(workplace.error());
    const auto connection = connect(session, *workplace, MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    const auto ledger = migration::readLedger(**connection, *workplace->dialect);
    if (!ledger)
        return fail(ledger.error());
    const auto plan = runner::planDown(workplace->directory, *ledger, arguments.howFar.target());
    if (!plan)
        return fail(plan.error());
    const QList<project::AboutToKeep> keeping
        = project::measureKeeping(**connection, *workplace->dialect, *plan);
    remarkOnPurged(session, *workplace, **connection, *plan);
    const auto goesOn = lookFirst(session, *workplace, *ledger, *plan, keeping, arguments);
    if (!goesOn)
        return fail(goesOn.error());
    if (!*goesOn)
        return ExitCode::Done;
    remarkOnKeeping(session, keeping);
    if (!plan->items.isEmpty()) {
        const Text question
            = text("cli",
                   "Revert %1 on %2? Tables and columns that it made go away with what was written into them since.",
                   {describeItems(*plan), workplace->database.shown});
        if (auto confirmed = requireYes(session, question.toString()); !confirmed)
            return fail(confirmed.error());
    }
    QJsonObject document;
    const auto done = runPlan(session, *workplace, **connection, *plan, document);
    if (session.output.json())
        session.output.document(document);
    return done ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(fail(done.error()));
}

Result<ExitCode> redo(Session &session, const RunArguments &arguments)
{
    if (const auto project = projectOfTool(session))
        return redoWithTool(session, *project, arguments.database, arguments.howFar);
    auto workplace = openWorkplace(session, arguments.database);
    if (!workplace)
        return fail(workplace.error());
    const auto connection = connect(session, *workplace, MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    const auto ledger = migration::readLedger(**connection, *workplace->dialect);
    if (!ledger)
        return fail(ledger.error());
    const auto back = runner::planDown(workplace->directory, *ledger, arguments.howFar.target());
    if (!back)
        return fail(back.error());
    runner::RunPlan again{runner::Direction::Up, {}};
    for (const runner::RunItem &item : back->items) {
        const auto file = findMigration(workplace->directory, item.file.id);
        if (!file)
            return fail(file.error());
        again.items.prepend({.file = *file});
    }
    if (auto trusted = requireTrust(session, workplace->project); !trusted)
        return fail(trusted.error());
    if (!back->items.isEmpty()) {
        const Text question
            = text("cli",
                   "Revert %1 on %2 and apply it again? What was written since into tables and columns that it made is "
                   "dropped with them.",
                   {describeItems(*back), workplace->database.shown});
        if (auto confirmed = requireYes(session, question.toString()); !confirmed)
            return fail(confirmed.error());
    }
    QJsonObject reverted;
    QJsonObject applied;
    auto done = runPlan(session, *workplace, **connection, *back, reverted);
    if (done && !back->items.isEmpty())
        done = runPlan(session, *workplace, **connection, again, applied);
    if (session.output.json())
        session.output.document({{u"reverted"_s, reverted}, {u"applied"_s, applied}});
    return done ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(fail(done.error()));
}

using Run = Result<ExitCode> (*)(Session &, const RunArguments &);

void addOne(CLI::App &app, Command &chosen, const std::string &name, const std::string &help, Run run, bool dryRun)
{
    CLI::App &command = *app.add_subcommand(name, help);
    const auto arguments = std::make_shared<RunArguments>();
    addDatabase(command, arguments->database);
    CLI::Option *count = addCount(command, arguments->howFar);
    if (name != "redo") {
        addTo(command, arguments->howFar, count,
              name == "up" ? "Up to and including this migration" : "Down to this migration, which stays applied");
    }
    if (name == "up")
        command.add_flag("--resume", arguments->resume, "Go on with a migration that stopped in the middle");
    if (dryRun) {
        command.add_flag("--dry-run", arguments->dryRun, "Only print the SQL that would run, and what is in its way");
        command.add_flag("--preflight", arguments->preflight,
                         "Look first for rows and changes that are in the way (always on a production database)");
    }
    command.callback([arguments, run, &chosen] {
        chosen.run = [arguments, run](Session &session) { return run(session, *arguments); };
    });
}

} // namespace

void addRun(CLI::App &app, Command &chosen)
{
    addOne(app, chosen, "up", "Apply pending migrations (all, unless told otherwise)", up, true);
    addOne(app, chosen, "down", "Revert applied migrations (the newest, unless told otherwise)", down, true);
    addOne(app, chosen, "redo", "Revert the newest migration and apply it again", redo, false);
}

} // namespace relvar::cli
