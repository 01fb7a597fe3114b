// SPDX-License-Identifier: GPL-3.0-or-later
// repair, accept: ways out of what a run that stopped, or an edited file, has left behind.
#include "runner/repair.h"

#include "cli/commandsupport.h"
#include "runner/runlife.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;
using migration::MigrationState;
using migration::State;

namespace {

struct RepairArguments
{
    QString id;
    QString database;
    bool finish = false;
    bool undo = false;
    bool dryRun = false;
};

enum class Way { Forget, Accept, Finish, Undo };

QString nameOf(Way way)
{
    switch (way) {
    case Way::Forget:
        return u"forget"_s;
    case Way::Accept:
        return u"accept"_s;
    case Way::Finish:
        return u"finish"_s;
    case Way::Undo:
        return u"undo"_s;
    }
    Q_UNREACHABLE();
}

bool isInTheWay(const MigrationState &state)
{
    return state.state == State::Failed || state.state == State::Interrupted || state.state == State::HalfApplied
           || state.state == State::HalfReverted || state.state == State::Unknown;
}

Error cannotBeRepaired(const MigrationState &state)
{
    const QString name = migration::fullName(state.id, state.name);
    return Error{runner::RunError::FailedBefore,
                 state.advice.isEmpty()
                     ? text("cli", "There is nothing to repair about %1.", {name})
                     : text("cli", "%1 cannot be repaired by itself. %2", {name, state.advice.toString()}),
                 {},
                 state.id};
}

Result<Way> wayFor(const MigrationState &state, const RepairArguments &arguments)
{
    const bool isHalf = state.state == State::HalfApplied || state.state == State::HalfReverted;
    if (isHalf && arguments.undo)
        return Way::Undo;
    if (isHalf && (arguments.finish || state.repair == migration::Repair::Resume))
        return Way::Finish;
    if (isHalf && state.repair == migration::Repair::Undo)
        return Way::Undo;
    if (arguments.undo || arguments.finish) {
        return fail(CliError::WrongUse,
                    text("cli",
                         "%1 is not half done: --finish and --undo are for statements that ran without a "
                         "transaction, of which some are in the database. %2",
                         {migration::fullName(state.id, state.name), state.advice.toString()}));
    }
    if (state.state == State::Edited && state.replacedRows.isEmpty())
        return Way::Accept;
    if (isInTheWay(state) && !isHalf)
        return Way::Forget;
    return fail(cannotBeRepaired(state));
}

QString questionFor(Way way, const MigrationState &state, const Workplace &workplace)
{
    const QStringList arguments{migration::fullName(state.id, state.name), workplace.database.shown,
                                state.row ? QString::number(state.row->statementsApplied) : QString(),
                                state.row ? QString::number(state.row->statementsTotal) : QString()};
    const bool wentDown = state.row && state.row->status == migration::RowStatus::Reverting;
    switch (way) {
    case Way::Forget:
        if (state.state == State::Unknown)
            return text("cli", "Forget on %2 that %1 was applied? What it did there stays.", arguments).toString();
        return (wentDown
                    ? text("cli", "Forget on %2 that a revert of %1 was tried? It counts as applied again.", arguments)
                    : text("cli", "Forget on %2 that %1 was tried? It is pending again.", arguments))
            .toString();
    case Way::Accept:
        return text("cli", "Let %1 count on %2 as it is now, as if it had been applied so? No SQL is run.", arguments)
            .toString();
    case Way::Finish:
        return (wentDown ? text("cli", "Run the rest of the revert of %1 on %2, after statement %3 of %4?", arguments)
                         : text("cli", "Run the rest of %1 on %2, after statement %3 of %4?", arguments))
            .toString();
    case Way::Undo:
        return text("cli", "Take back the first %3 of %4 statements of %1 on %2?", arguments).toString();
    }
    Q_UNREACHABLE();
}

/// The states as they are, with the runs that go on told from those that were killed.
Result<QList<MigrationState>> readStates(const Workplace &workplace, database::Connection &connection,
                                         const QList<migration::LedgerRow> &ledger)
{
    return runner::readRunLives(connection, *workplace.dialect, ledger)
        .map([&](const QHash<QString, migration::RunLife> &lives) {
            return migration::states(workplace.directory.files, ledger, lives);
        });
}

class Repairing
{
public:
    Repairing(Session &session, const Workplace &workplace, database::Connection &connection,
              const RepairArguments &arguments)
        : m_session(session)
        , m_workplace(workplace)
        , m_connection(connection)
        , m_arguments(arguments)
    {
    }

    Result<> settle(const MigrationState &state, const QList<migration::LedgerRow> &ledger)
    {
        const Result<Way> way = wayFor(state, m_arguments);
        if (!way)
            return fail(way.error());
        QJsonObject done{{u"id"_s, state.id}, {u"name"_s, state.name}, {u"repair"_s, nameOf(*way)}};
        const bool runs = *way == Way::Finish || *way == Way::Undo;
        runner::RunPlan plan;
        if (runs) {
            const auto planned
                = runner::planRepair(m_workplace.directory, ledger, state.id,
                                     *way == Way::Undo ? migration::Repair::Undo : migration::Repair::Resume,
                                     *m_workplace.dialect);
            if (!planned)
                return fail(planned.error());
            plan = *planned;
            done.insert(u"sql"_s, runner::sqlOf(*m_workplace.dialect, plan.items.constFirst()));
        }
        if (m_arguments.dryRun) {
            if (runs)
                m_session.output.data(
                    u"-- %1\n%2\n\n"_s.arg(migration::fullName(state.id, state.name), done.value(u"sql"_s).toString()));
            else
                m_session.output.line(questionFor(*way, state, m_workplace));
            m_repaired.append(done);
            return {};
        }
        // What runs may come from the database: it is shown before anybody says yes.
        if (runs && m_session.output.canAsk() && !m_session.options.yes)
            m_session.output.line(done.value(u"sql"_s).toString());
        Result<> asked = runs ? requireTrust(m_session, m_workplace.project) : Result<>();
        asked = asked.and_then([&] { return requireYes(m_session, questionFor(*way, state, m_workplace)); });
        if (!asked)
            return asked;
        Result<> result;
        if (runs) {
            QJsonObject run;
            result = runPlan(m_session, m_workplace, m_connection, plan, run);
            done.insert(u"run"_s, run);
        } else {
            result = write(*way, state);
        }
        m_repaired.append(done);
        return result;
    }

    QJsonArray repaired() const { return m_repaired; }

private:
    Result<> write(Way way, const MigrationState &state)
    {
        const runner::RepairPlace place{m_connection, m_workplace.database.settings, *m_workplace.dialect};
        const runner::RunOptions options = runOptions(m_session, m_workplace);
        const QStringList names{migration::fullName(state.id, state.name), m_workplace.database.shown};
        const Result<> written
            = way == Way::Accept ? runner::accept(place, m_workplace.directory, state.id, options, m_session.token())
                                 : runner::forget(place, m_workplace.directory, state.id, options, m_session.token());
        if (written) {
            m_session.output.line((way == Way::Accept ? text("cli", "%1 counts on %2 as it is now.", names)
                                                      : text("cli", "The attempt at %1 is forgotten on %2.", names))
                                      .toString());
        }
        return written;
    }

    Session &m_session;
    const Workplace &m_workplace;
    database::Connection &m_connection;
    const RepairArguments &m_arguments;
    QJsonArray m_repaired;
};

Result<ExitCode> repairThese(Session &session, const RepairArguments &arguments, bool acceptsOnly)
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
    const auto states = readStates(*workplace, **connection, *ledger);
    if (!states)
        return fail(states.error());
    const QString id = idFrom(arguments.id);
    QList<MigrationState> chosen;
    for (const MigrationState &state : *states) {
        if (arguments.id.isEmpty() ? isInTheWay(state) : state.id == id)
            chosen.append(state);
    }
    if (!arguments.id.isEmpty() && chosen.isEmpty()) {
        return fail(migration::MigrationError::UnknownId,
                    text("cli", "There is no migration \"%1\" on %2. relvar-cli status lists them.",
                         {arguments.id, workplace->database.shown}));
    }
    if (acceptsOnly && chosen.constFirst().state != State::Edited)
        return fail(cannotBeRepaired(chosen.constFirst()));
    Repairing repairing(session, *workplace, **connection, arguments);
    Result<> done;
    for (const MigrationState &state : std::as_const(chosen)) {
        done = repairing.settle(state, *ledger);
        if (!done)
            break;
    }
    if (chosen.isEmpty())
        session.output.line(text("cli", "There is nothing to repair on %1.", {workplace->database.shown}).toString());
    if (session.output.json() && (done || !repairing.repaired().isEmpty())) {
        session.output.document({{u"database"_s, workplace->database.shown},
                                 {u"repaired"_s, repairing.repaired()},
                                 {u"dryRun"_s, arguments.dryRun}});
    }
    return done ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(fail(done.error()));
}

} // namespace

void addRepair(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("repair", "Settle what a run that failed or was killed has left");
    const auto arguments = std::make_shared<RepairArguments>();
    addText(command, "id", arguments->id, "The migration; without it, all that stand in the way")->type_name("ID");
    addText(command, "--db", arguments->database,
            "The database: a SOURCE that is one, or @connection. Else DATABASE_URL, .env, the project's default")
        ->type_name("SOURCE");
    auto *finish
        = command.add_flag("--finish", arguments->finish, "Run the statements that are missing of a half-done one");
    command.add_flag("--undo", arguments->undo, "Take back the statements that are there of a half-applied one")
        ->excludes(finish);
    command.add_flag("--dry-run", arguments->dryRun, "Only say what would be done, and print the SQL that would run");
    command.callback([arguments, &chosen] {
        chosen.run = [arguments](Session &session) { return repairThese(session, *arguments, false); };
    });
}

void addAccept(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("accept", "Let a file that was edited after it was applied count as it is");
    const auto arguments = std::make_shared<RepairArguments>();
    addText(command, "id", arguments->id, "The migration")->type_name("ID")->required();
    addDatabase(command, arguments->database);
    command.add_flag("--dry-run", arguments->dryRun, "Only say what would be done");
    command.callback([arguments, &chosen] {
        chosen.run = [arguments](Session &session) { return repairThese(session, *arguments, true); };
    });
}

} // namespace relvar::cli
