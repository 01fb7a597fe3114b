// SPDX-License-Identifier: GPL-3.0-or-later
// up, down, redo
#include "cli/keeping.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RunArguments
{
    QString database;
    int count = 0;
    QString to;
    bool dryRun = false;

    [[nodiscard]] runner::Target target() const
    {
        runner::Target target;
        if (count > 0)
            target.count = count;
        if (!to.isEmpty())
            target.id = idFrom(to);
        return target;
    }
};

bool isProduction(const Workplace &workplace)
{
    return workplace.database.settings.environment == database::Environment::Production;
}

/// The SQL that would run, as one script.
void showPlan(Session &session, const runner::RunPlan &plan, const QList<project::AboutToKeep> &keeping)
{
    const bool up = plan.direction == runner::Direction::Up;
    QJsonArray files;
    for (const runner::RunItem &item : plan.items) {
        const migration::Section section = up ? item.file.up : item.file.down.value_or(migration::Section());
        if (session.output.json()) {
            files.append(QJsonObject{{u"id"_s, item.file.id},
                                     {u"name"_s, item.file.name},
                                     {u"transactional"_s, section.transactional},
                                     {u"sql"_s, section.sql}});
        } else {
            session.output.data(u"-- %1\n%2\n\n"_s.arg(fullName(item.file), section.sql));
        }
    }
    if (session.output.json()) {
        QJsonObject document{{u"direction"_s, up ? u"up"_s : u"down"_s},
                             {u"files"_s, files},
                             {u"keeps"_s, toJson(keeping)},
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
}

Result<ExitCode> up(Session &session, const RunArguments &arguments)
{
    auto workplace = openWorkplace(session, arguments.database);
    if (!workplace)
        return fail(workplace.error());
    const auto ledger = readLedger(session, *workplace);
    if (!ledger)
        return fail(ledger.error());
    const auto plan = runner::planUp(workplace->directory, *ledger, arguments.target());
    if (!plan)
        return fail(plan.error());
    const QList<project::AboutToKeep> keeping = measureKeeping(session, *workplace, *plan);
    if (arguments.dryRun) {
        showPlan(session, *plan, keeping);
        return ExitCode::Done;
    }
    if (auto trusted = requireTrust(session, workplace->project); !trusted)
        return fail(trusted.error());
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
    auto workplace = openWorkplace(session, arguments.database);
    if (!workplace)
        return fail(workplace.error());
    const auto connection = connect(session, *workplace, MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    const auto ledger = migration::readLedger(**connection, *workplace->dialect);
    if (!ledger)
        return fail(ledger.error());
    const auto plan = runner::planDown(workplace->directory, *ledger, arguments.target());
    if (!plan)
        return fail(plan.error());
    const QList<project::AboutToKeep> keeping
        = project::measureKeeping(**connection, *workplace->dialect, *plan);
    remarkOnPurged(session, *workplace, **connection, *plan);
    if (arguments.dryRun) {
        showPlan(session, *plan, keeping);
        return ExitCode::Done;
    }
    if (auto trusted = requireTrust(session, workplace->project); !trusted)
        return fail(trusted.error());
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
    auto workplace = openWorkplace(session, arguments.database);
    if (!workplace)
        return fail(workplace.error());
    const auto connection = connect(session, *workplace, MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    const auto ledger = migration::readLedger(**connection, *workplace->dialect);
    if (!ledger)
        return fail(ledger.error());
    const auto back = runner::planDown(workplace->directory, *ledger, arguments.target());
    if (!back)
        return fail(back.error());
    runner::RunPlan again{runner::Direction::Up, {}};
    for (const runner::RunItem &item : back->items) {
        const auto file = findMigration(workplace->directory, item.file.id);
        if (!file)
            return fail(file.error());
        again.items.prepend({*file, runner::Direction::Up});
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
    auto *count
        = command.add_option("-n,--count", arguments->count, "How many migrations")->check(CLI::Range(1, 1000000));
    if (name != "redo") {
        addText(command, "--to", arguments->to,
                name == "up" ? "Up to and including this migration" : "Down to this migration, which stays applied")
            ->type_name("ID")
            ->excludes(count);
    }
    if (dryRun)
        command.add_flag("--dry-run", arguments->dryRun, "Only print the SQL that would run");
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
