// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"
#include "cli/toolstatus.h"
#include "project/drift.h"
#include "project/preflight.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StatusArguments
{
    QString database;
    bool check = false;
    bool journal = false;
};

StateWord wordFor(migration::State state)
{
    switch (state) {
    case migration::State::Applied:
        return {u"applied"_s, text("cli", "applied"), Color::Green};
    case migration::State::Pending:
        return {u"pending"_s, text("cli", "pending"), Color::Cyan};
    case migration::State::Edited:
        return {u"edited"_s, text("cli", "edited since applied"), Color::Yellow};
    case migration::State::Missing:
        return {u"missing"_s, text("cli", "applied, file missing"), Color::Yellow};
    case migration::State::Unknown:
        return {u"unknown"_s, text("cli", "applied, not known here"), Color::Yellow};
    case migration::State::Failed:
        return {u"failed"_s, text("cli", "failed"), Color::Red};
    case migration::State::HalfApplied:
        return {u"halfApplied"_s, text("cli", "applied in half"), Color::Red};
    case migration::State::HalfReverted:
        return {u"halfReverted"_s, text("cli", "reverted in half"), Color::Red};
    case migration::State::Running:
        return {u"running"_s, text("cli", "running"), Color::Cyan};
    case migration::State::Interrupted:
        return {u"interrupted"_s, text("cli", "interrupted"), Color::Red};
    case migration::State::OutOfOrder:
        return {u"outOfOrder"_s, text("cli", "pending, out of order"), Color::Yellow};
    case migration::State::PartlyApplied:
        return {u"partlyApplied"_s, text("cli", "applied in part"), Color::Yellow};
    }
    Q_UNREACHABLE();
}

QString gradeOf(const migration::MigrationState &state)
{
    return state.proof ? plan::gradeName(state.proof->grade) : QString();
}

/// "2026-11-21 09:30" in the person's own time.
QString shownTime(const migration::MigrationState &state)
{
    if (!state.row || state.row->finishedAt.isEmpty())
        return {};
    return QDateTime::fromString(state.row->finishedAt, Qt::ISODate).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString repairName(migration::Repair repair)
{
    switch (repair) {
    case migration::Repair::None:
        return {};
    case migration::Repair::Apply:
        return u"apply"_s;
    case migration::Repair::Revert:
        return u"revert"_s;
    case migration::Repair::Forget:
        return u"forget"_s;
    case migration::Repair::Accept:
        return u"accept"_s;
    case migration::Repair::Baseline:
        return u"baseline"_s;
    case migration::Repair::Resume:
        return u"resume"_s;
    case migration::Repair::Undo:
        return u"undo"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const migration::MigrationState &state, bool purged)
{
    QJsonObject object{{u"id"_s, state.id},
                       {u"name"_s, state.name},
                       {u"state"_s, wordFor(state.state).name},
                       {u"revertible"_s, state.revertible},
                       {u"repair"_s, repairName(state.repair)},
                       {u"advice"_s, state.advice.toString()},
                       {u"grade"_s, gradeOf(state)},
                       {u"purged"_s, purged}};
    if (state.row) {
        object.insert(u"finishedAt"_s, state.row->finishedAt);
        object.insert(u"appliedBy"_s, state.row->appliedBy);
        object.insert(u"error"_s, state.row->error);
        object.insert(u"statements"_s, state.row->statementsTotal);
        object.insert(u"statementsApplied"_s, state.row->statementsApplied);
    }
    return object;
}

void showStates(Session &session, const Workplace &workplace, const project::DatabaseStatus &status)
{
    QList<QList<Output::Cell>> rows{{{text("cli", "Migration").toString(), Color::Bold},
                                     {text("cli", "Proof").toString(), Color::Bold},
                                     {workplace.database.shown, Color::Bold},
                                     {}}};
    int pending = 0;
    for (const migration::MigrationState &state : status.states) {
        const StateWord word = wordFor(state.state);
        const QString grade = gradeOf(state);
        rows.append({{migration::fullName(state.id, state.name)},
                     {grade.isEmpty() ? text("cli", "not proved").toString() : grade, Color::Muted},
                     {word.shown.toString(), word.color},
                     {shownTime(state), Color::Muted}});
        if (state.state == migration::State::Pending || state.state == migration::State::OutOfOrder)
            ++pending;
    }
    Output &output = session.output;
    if (status.states.isEmpty())
        output.line(text("cli", "There are no migrations yet. Make one with relvar-cli new.").toString());
    else
        output.table(rows);
    for (const migration::MigrationState &state : status.states) {
        if (!state.advice.isEmpty())
            output.line(migration::fullName(state.id, state.name) + u": "_s + state.advice.toString());
        if (status.purged.contains(state.id)) {
            output.line(text("cli", "%1: what it kept was purged; a revert brings back the structure alone.",
                             {migration::fullName(state.id, state.name)})
                            .toString());
        }
        if (state.state != migration::State::Applied && state.row && !state.row->error.isEmpty())
            output.line(u"  "_s + QString(state.row->error).replace(u'\n', u' '));
    }
    if (pending > 0)
        output.line(text("cli", "%1 pending: relvar-cli up applies them.", {QString::number(pending)}).toString());
    for (const dialect::ForeignHistory &history : status.histories) {
        output.line(text("cli",
                         "Found %1, the history of %2: what it applied is not counted here. relvar-cli baseline ID "
                         "marks migrations as applied.",
                         {history.table, history.tool})
                        .toString());
    }
}

/// The difference as lines; empty without a drift. Nothing when it could not be looked for.
std::optional<QStringList> readDrift(Session &session, const Workplace &workplace,
                                     const project::DatabaseStatus &status)
{
    const auto place = scratchPlace(session, workplace.project);
    const auto drift = place ? project::readDrift(workplace.project, *workplace.dialect, workplace.directory, status,
                                                  session.token(), *place)
                             : Result<project::Drift>(fail(place.error()));
    if (!drift) {
        session.output.remark(
            text("cli", "Drift was not looked for: %1", {drift.error().message.toString()}).toString());
        return std::nullopt;
    }
    return drift->lines();
}

/// All that runs, repairs and baselines have written down, the oldest first.
Result<QList<migration::JournalLine>> readJournal(Session &session, const Workplace &workplace)
{
    database::ConnectionSettings reading = workplace.database.settings;
    reading.readOnly = true;
    const auto connection = workplace.dialect->open(reading, session.token());
    if (!connection)
        return fail(connection.error());
    return migration::readJournal(**connection, *workplace.dialect);
}

void showJournal(Session &session, const QList<migration::JournalLine> &journal)
{
    QList<QList<Output::Cell>> rows;
    for (const migration::JournalLine &line : journal) {
        const QDateTime at = QDateTime::fromString(line.at, Qt::ISODateWithMs).toLocalTime();
        rows.append({{at.isValid() ? at.toString(u"yyyy-MM-dd HH:mm:ss"_s) : line.at, Color::Muted},
                     {line.migration},
                     {line.event, Color::Bold},
                     {line.person, Color::Muted},
                     {QString(line.detail).replace(u'\n', u' ')}});
    }
    if (rows.isEmpty())
        session.output.line(text("cli", "Nothing has been run here yet.").toString());
    else
        session.output.table(rows);
}

QJsonArray toJson(const QList<migration::JournalLine> &journal)
{
    QJsonArray lines;
    for (const migration::JournalLine &line : journal) {
        lines.append(QJsonObject{{u"at"_s, line.at},
                                 {u"migration"_s, line.migration},
                                 {u"event"_s, line.event},
                                 {u"person"_s, line.person},
                                 {u"detail"_s, line.detail}});
    }
    return lines;
}

Result<ExitCode> status(Session &session, const StatusArguments &arguments)
{
    const auto project = openProject(session, project::Migrations::OfAnyTool);
    if (project && !project->tool.format.isEmpty() && !arguments.journal)
        return showToolStatus(session, *project, arguments.database, arguments.check);
    auto workplace = openWorkplace(session, arguments.database);
    if (!workplace)
        return fail(workplace.error());
    if (arguments.check) {
        if (auto trusted = requireTrust(session, workplace->project); !trusted)
            return fail(trusted.error());
    }
    const auto found
        = project::readStatus(*workplace->dialect, workplace->database.settings, workplace->directory, session.token());
    if (!found) {
        Error error = found.error();
        if (isMissing(*workplace)) {
            error.message = text("cli", "%1 does not exist yet. relvar-cli up makes it and applies the migrations.",
                                 {workplace->database.shown});
        }
        return fail(std::move(error));
    }
    const auto journal = arguments.journal ? readJournal(session, *workplace) : QList<migration::JournalLine>();
    if (!journal)
        return fail(journal.error());
    const std::optional<QStringList> drift
        = arguments.check ? readDrift(session, *workplace, *found) : std::optional<QStringList>();

    QJsonArray problems;
    for (const migration::DirectoryProblem &problem : workplace->directory.problems) {
        problems.append(problem.text.toString());
        session.output.remark(problem.text.toString());
    }
    if (session.output.json()) {
        QJsonArray states;
        for (const migration::MigrationState &state : found->states)
            states.append(toJson(state, found->purged.contains(state.id)));
        QJsonArray histories;
        for (const dialect::ForeignHistory &history : found->histories)
            histories.append(QJsonObject{{u"tool"_s, history.tool}, {u"table"_s, history.table}});
        QJsonObject document{{u"database"_s, workplace->database.shown},
                             {u"product"_s, found->facts.product},
                             {u"migrations"_s, states},
                             {u"histories"_s, histories},
                             {u"problems"_s, problems}};
        if (arguments.journal)
            document.insert(u"journal"_s, toJson(*journal));
        if (drift)
            document.insert(u"drift"_s, QJsonArray::fromStringList(*drift));
        session.output.document(document);
    } else {
        showStates(session, *workplace, *found);
        if (arguments.journal)
            showJournal(session, *journal);
        if (drift && !drift->isEmpty()) {
            session.output.line(text("cli", "Drifted: the database is not what its migrations make.").toString());
            for (const QString &line : *drift)
                session.output.line(u"  "_s + line);
        }
    }
    const bool settled
        = found->isSettled() && project::chainObstacles(workplace->directory).isEmpty() && (!drift || drift->isEmpty());
    return arguments.check && !settled ? ExitCode::Found : ExitCode::Done;
}

} // namespace

void addStatus(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("status", "Where the database stands, migration by migration");
    const auto arguments = std::make_shared<StatusArguments>();
    addDatabase(command, arguments->database);
    command.add_flag("--check", arguments->check,
                     "Exit code 3 when something is pending, failed, edited, missing or drifted");
    command.add_flag("--journal", arguments->journal, "Also what was run, repaired and marked here, line by line");
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return status(session, *arguments); }; });
}

} // namespace relvar::cli
