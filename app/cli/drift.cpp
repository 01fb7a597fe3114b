// SPDX-License-Identifier: GPL-3.0-or-later
// A database against what its ledger says it has: shown, taken into a migration, or taken back.
#include "cli/commandsupport.h"
#include "cli/pickedpieces.h"
#include "cli/wanteddraft.h"
#include "project/drift.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DriftArguments
{
    QString database;
    bool adopt = false;
    bool sql = false;
    bool revert = false;
    QString name;
    QString only;
    bool withNeeded = false;
};

QString nameOf(project::FilesWant files)
{
    switch (files) {
    case project::FilesWant::AsBefore:
        return u"asBefore"_s;
    case project::FilesWant::AsThere:
        return u"asThere"_s;
    case project::FilesWant::Other:
        return u"other"_s;
    case project::FilesWant::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

/// What to do about a difference, where the other ways out are the same for all.
Text adviceFor(project::FilesWant files)
{
    switch (files) {
    case project::FilesWant::AsBefore:
        return {};
    case project::FilesWant::AsThere:
        return text("cli", "A pending migration makes this too and would fail: mark it as applied with relvar-cli baseline, "
                           "or take this back.");
    case project::FilesWant::Other:
        return text("cli", "A pending migration changes this in another way: take this back, or change the migration.");
    case project::FilesWant::Unknown:
        return text("cli", "What the newest migrations want is not known here: relvar-cli verify tells why.");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const project::Drift &drift, qsizetype position)
{
    const diff::Piece &piece = drift.pieces.pieces.at(position);
    const project::Difference &difference = drift.differences.at(position);
    QJsonArray lines;
    bool losesData = false;
    for (const diff::Description &line : piece.lines) {
        lines.append(line.text.toString());
        losesData = losesData || line.losesData;
    }
    return {{u"number"_s, position + 1},
            {u"lines"_s, lines},
            {u"files"_s, nameOf(difference.files)},
            {u"rule"_s, difference.rule},
            {u"ignored"_s, difference.isIgnored},
            {u"advice"_s, adviceFor(difference.files).toString()},
            {u"losesData"_s, losesData}};
}

void show(Session &session, const QString &database, const project::Drift &drift)
{
    Output &output = session.output;
    const QList<qsizetype> shown = drift.notIgnored();
    const qsizetype ignored = drift.differences.size() - shown.size();
    const auto tellIgnored = [&] {
        if (ignored > 0) {
            output.line(text("cli", "%1 difference(s) are ignored by rules in relvar.toml.", {QString::number(ignored)})
                            .toString());
        }
    };
    if (shown.isEmpty()) {
        output.line(text("cli", "No drift: %1 is what its migrations make.", {database}).toString());
        tellIgnored();
        return;
    }
    output.line(text("cli", "Drifted: %1 is not what its migrations make.", {database}).toString());
    const QString indent(5, u' ');
    for (const qsizetype position : shown) {
        const diff::Piece &piece = drift.pieces.pieces.at(position);
        output.line(QString::number(position + 1).rightJustified(3) + u"  "_s + piece.lines.constFirst().text.toString());
        for (const diff::Description &line : piece.lines.mid(1))
            output.line(indent + line.text.toString());
        if (const Text advice = adviceFor(drift.differences.at(position).files); !advice.isEmpty())
            output.line(output.colored(indent + advice.toString(), Color::Yellow));
        output.line(output.colored(indent + text("cli", "rule: %1", {drift.differences.at(position).rule}).toString(),
                                   Color::Muted));
    }
    tellIgnored();
    output.line(text("cli", "--adopt writes a migration that takes it in, --revert takes it back (--sql prints how), both of all "
                            "of it or with --only of single ones. A rule under [drift] ignore in relvar.toml lets it be.")
                    .toString());
}

/// The numbers of --only, else all that are not ignored.
Result<QSet<qsizetype>> chosenOf(const project::Drift &drift, const DriftArguments &arguments)
{
    if (!arguments.only.isEmpty())
        return readNumbers(arguments.only, drift.pieces);
    const QList<qsizetype> all = drift.notIgnored();
    return QSet<qsizetype>(all.cbegin(), all.cend());
}

Result<ExitCode> adopt(Session &session, const Workplace &workplace, const project::Drift &drift,
                       const QSet<qsizetype> &chosen, const DriftArguments &arguments)
{
    const auto whole = closed(chosen, drift.pieces, arguments.withNeeded || arguments.only.isEmpty());
    if (!whole)
        return fail(whole.error());
    const auto taken = project::adopted(drift, *workplace.dialect, *whole);
    if (!taken)
        return fail(taken.error());
    const auto place = scratchPlace(session, workplace.project);
    if (!place)
        return fail(place.error());
    project::AdoptRequest request{.name = arguments.name,
                                  .chosen = *whole,
                                  .settings = workplace.database.settings,
                                  .options = runOptions(session, workplace),
                                  .scratch = *place};
    if (request.name.isEmpty()) {
        const diff::Changes changes = diff::diff(taken->base, taken->schema, workplace.dialect->rules());
        request.name = diff::suggestName(changes, taken->base, taken->schema);
    }
    const auto saved
        = project::adoptDrift(workplace.project, *workplace.dialect, drift, request, session.token());
    if (!saved)
        return fail(saved.error());
    if (session.output.json()) {
        QJsonObject document = describeWritten(saved->path, saved->proof);
        document.insert(u"markedOn"_s, workplace.database.shown);
        session.output.document(document);
    } else {
        reportWritten(session.output, saved->path, saved->proof);
        session.output.line(
            text("cli", "It is marked as applied on %1 and was not run there.", {workplace.database.shown}).toString());
    }
    return ExitCode::Done;
}

Result<ExitCode> revert(Session &session, const Workplace &workplace, const plan::MigrationPlan &plan)
{
    const Text question = text("cli", "Take %1 difference(s) back on %2? What they added goes away with what is in it.",
                               {QString::number(plan.changes.size()), workplace.database.shown});
    if (auto confirmed = requireYes(session, question.toString()); !confirmed)
        return fail(confirmed.error());
    RunReport report(session.output);
    const auto finished
        = report.finish(project::returnDatabase(workplace.project, *workplace.dialect, workplace.database.settings,
                                                plan, runOptions(session, workplace), report.sink(), session.token()));
    if (session.output.json()) {
        QJsonObject document = report.json();
        document.insert(u"database"_s, workplace.database.shown);
        session.output.document(document);
    }
    return finished ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(fail(finished.error()));
}

/// Whoever runs the migrations.
Result<Workplace> openDrifted(const Session &session, const QString &database)
{
    const auto project = openProject(session, project::Migrations::OfAnyTool);
    if (!project || project->tool.format.isEmpty())
        return openWorkplace(session, database);
    const auto dialect = dialectOf(session, *project);
    if (!dialect)
        return fail(dialect.error());
    auto chosen = chooseMigrated(session, *project, **dialect, database);
    if (!chosen)
        return fail(chosen.error());
    return Workplace{*project, *dialect, {}, *std::move(chosen)};
}

Result<ExitCode> drift(Session &session, const DriftArguments &arguments)
{
    auto workplace = openDrifted(session, arguments.database);
    if (!workplace)
        return fail(workplace.error());
    if (auto trusted = requireTrust(session, workplace->project); !trusted)
        return fail(trusted.error());
    // Asks for a password where one is needed.
    if (const auto connection = connect(session, *workplace, MissingDatabase::IsAnError); !connection)
        return fail(connection.error());
    const auto place = scratchPlace(session, workplace->project);
    if (!place)
        return fail(place.error());
    const auto read = project::readDatabaseDrift(workplace->project, *workplace->dialect, workplace->directory,
                                                 workplace->database.settings, session.token(), *place);
    if (!read)
        return fail(read.error());
    const project::Drift *found = &read->drift;
    const bool isDrifted = !found->notIgnored().isEmpty();
    const bool changes = arguments.adopt || arguments.revert || arguments.sql;
    if (const dialect::NotHandled *hidden = dialect::findNotVisible(read->notHandled)) {
        if (const auto all = requireAllVisible({.notHandled = read->notHandled}); changes && !all)
            return fail(all.error());
        session.output.remark(
            text("cli", "The user may not read %1: what cannot be seen shows as missing.", {hidden->name}).toString());
    }
    const auto chosen = chosenOf(*found, arguments);
    if (!chosen)
        return fail(chosen.error());
    if (changes && chosen->isEmpty()) {
        session.output.line(text("cli", "There is nothing to do: %1 is what its migrations make.",
                                 {workplace->database.shown})
                                .toString());
        return ExitCode::Done;
    }
    if (arguments.adopt)
        return adopt(session, *workplace, *found, *chosen, arguments);
    std::optional<plan::MigrationPlan> back;
    if (changes) {
        auto plan = project::planReturn(workplace->project, *workplace->dialect, *found, *chosen);
        if (!plan)
            return fail(plan.error());
        back = *std::move(plan);
    }
    if (arguments.revert)
        return revert(session, *workplace, *back);
    if (session.output.json()) {
        QJsonArray differences;
        for (qsizetype i = 0; i < found->differences.size(); ++i)
            differences.append(toJson(*found, i));
        QJsonObject document{{u"database"_s, workplace->database.shown},
                             {u"drifted"_s, isDrifted},
                             {u"differences"_s, differences}};
        if (back)
            document.insert(u"sql"_s, plan::toSql(back->up));
        session.output.document(document);
    } else if (back) {
        session.output.data(plan::toSql(back->up));
    } else {
        show(session, workplace->database.shown, *found);
    }
    return isDrifted ? ExitCode::Found : ExitCode::Done;
}

} // namespace

void addDrift(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand(
        "drift", "Compare a database with what its migrations make. Exit code 0: the same, 3: drifted");
    const auto arguments = std::make_shared<DriftArguments>();
    addDatabase(command, arguments->database);
    auto *adopt = command.add_flag("--adopt", arguments->adopt,
                                   "Write a migration that takes the difference in, and mark it as applied there");
    auto *sql = command.add_flag("--sql", arguments->sql, "Print the SQL that takes the difference back")
                    ->excludes(adopt);
    command.add_flag("--revert", arguments->revert, "Run that SQL")->excludes(adopt)->excludes(sql);
    addText(command, "--name", arguments->name, "What the migration is called; told by its changes when not given")
        ->needs(adopt);
    auto *only = addText(command, "--only", arguments->only, "Only these differences, by their numbers")
                     ->type_name("1,2,5-7");
    command.add_flag("--with-needed", arguments->withNeeded, "With --adopt: also those that they need")
        ->needs(only);
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return drift(session, *arguments); }; });
}

} // namespace relvar::cli
