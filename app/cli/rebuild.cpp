// SPDX-License-Identifier: GPL-3.0-or-later
// fresh, refresh, reset: what empties a database on purpose.
#include "cli/rebuild.h"

#include "cli/toolrebuild.h"
#include "project/startover.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString question(const RebuildArguments &arguments, const Workplace &workplace)
{
    const QStringList shown{workplace.database.shown};
    switch (arguments.rebuild) {
    case Rebuild::Fresh:
        return text("cli", "Drop EVERYTHING in %1, all rows included, and apply all migrations?", shown).toString();
    case Rebuild::Refresh:
        return text("cli",
                    "Revert all migrations on %1 and apply them again? The tables that they made are empty then; "
                    "what was in them is kept aside until a purge where a migration was made to keep it.",
                    shown)
            .toString();
    case Rebuild::Reset:
        return text("cli",
                    "Revert all migrations on %1? The tables that they made go away; what was in them is kept aside until "
                    "a purge where a migration was made to keep it.",
                    shown)
            .toString();
    }
    Q_UNREACHABLE();
}

} // namespace

Result<> requireConsent(Session &session, const RebuildArguments &arguments, const Workplace &workplace)
{
    const ChosenDatabase &chosen = workplace.database;
    if (chosen.settings.environment == database::Environment::Production) {
        return fail(CliError::Production,
                    text("cli",
                         "%1 is a production database: fresh, refresh and reset are refused on it. Use down for "
                         "single migrations.",
                         {chosen.shown}),
                    {}, chosen.settings.name);
    }
    if (auto trusted = requireTrust(session, workplace.project); !trusted)
        return trusted;
    if (chosen.known)
        return requireYes(session, question(arguments, workplace));

    return requireName(session, question(arguments, workplace), chosen.plainName(), arguments.confirmedName,
                       text("cli", "relvar.toml does not know %1.", {chosen.shown}));
}

Result<> dropEverything(Session &session, const Workplace &workplace, database::Connection &connection)
{
    return project::dropEverything(connection, workplace.project, *workplace.dialect, session.token())
        .map([&](const dialect::Snapshot &snapshot) {
            session.output.line(text("cli", "Dropped everything in %1: %2 tables, %3 views.",
                                     {workplace.database.shown, QString::number(snapshot.schema.tables.size()),
                                      QString::number(snapshot.schema.views.size())})
                                    .toString());
        });
}

namespace {

Result<> revertAll(Session &session, const Workplace &workplace, database::Connection &connection,
                   QJsonObject &document)
{
    const auto ledger = migration::readLedger(connection, *workplace.dialect);
    if (!ledger)
        return fail(ledger.error());
    const auto plan = runner::planDown(workplace.directory, *ledger, {static_cast<int>(ledger->size()), {}});
    if (!plan)
        return fail(plan.error());
    return runPlan(session, workplace, connection, *plan, document);
}

Result<> applyAll(Session &session, const Workplace &workplace, database::Connection &connection, QJsonObject &document)
{
    const auto ledger = migration::readLedger(connection, *workplace.dialect);
    if (!ledger)
        return fail(ledger.error());
    const auto plan = runner::planUp(workplace.directory, *ledger, {});
    if (!plan)
        return fail(plan.error());
    return runPlan(session, workplace, connection, *plan, document);
}

Result<ExitCode> rebuild(Session &session, const RebuildArguments &arguments)
{
    const auto project = openProject(session, project::Migrations::OfAnyTool);
    if (project && !project->tool.format.isEmpty())
        return rebuildWithTool(session, *project, arguments);
    auto workplace = openWorkplace(session, arguments.database);
    if (!workplace)
        return fail(workplace.error());
    // A broken file is found before anything is dropped.
    if (auto sound = readMigrations(workplace->project); !sound)
        return fail(sound.error());
    if (!isMissing(*workplace) || arguments.rebuild != Rebuild::Fresh) {
        if (auto usable = workplace->dialect->probe(workplace->database.settings); !usable)
            return fail(usable.error());
    }
    if (auto consent = requireConsent(session, arguments, *workplace); !consent)
        return fail(consent.error());
    const auto connection = connect(session, *workplace, MissingDatabase::IsMade);
    if (!connection)
        return fail(connection.error());

    QJsonObject document;
    QJsonObject reverted;
    QJsonObject applied;
    Result<> done;
    if (arguments.rebuild == Rebuild::Fresh) {
        done = dropEverything(session, *workplace, **connection);
        document.insert(u"dropped"_s, done.has_value());
    } else {
        done = revertAll(session, *workplace, **connection, reverted);
        document.insert(u"reverted"_s, reverted);
    }
    if (done && arguments.rebuild != Rebuild::Reset) {
        done = applyAll(session, *workplace, **connection, applied);
        document.insert(u"applied"_s, applied);
    }
    if (session.output.json())
        session.output.document(document);
    return done ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(fail(done.error()));
}

void addOne(CLI::App &app, Command &chosen, const std::string &name, const std::string &help, Rebuild kind)
{
    CLI::App &command = *app.add_subcommand(name, help);
    const auto arguments = std::make_shared<RebuildArguments>();
    arguments->rebuild = kind;
    addDatabase(command, arguments->database);
    addText(command, "--confirm", arguments->confirmedName,
            "The name of the database or its file, when relvar.toml does not know it")
        ->type_name("NAME");
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return rebuild(session, *arguments); }; });
}

} // namespace

void addRebuild(CLI::App &app, Command &chosen)
{
    addOne(app, chosen, "fresh", "Drop everything, then apply all migrations", Rebuild::Fresh);
    addOne(app, chosen, "refresh", "Revert all migrations, then apply them again", Rebuild::Refresh);
    addOne(app, chosen, "reset", "Revert all migrations", Rebuild::Reset);
}

} // namespace relvar::cli
