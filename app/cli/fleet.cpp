// SPDX-License-Identifier: GPL-3.0-or-later
// fleet up, fleet down, fleet status: the databases of a group
#include "cli/commandsupport.h"
#include "project/fleet.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;
using database::ConnectionSettings;
using State = project::FleetRow::State;

namespace {

struct FleetArguments
{
    QString group;
    int jobs = 4;
    int canaries = 1;
    bool keepGoing = false;
    /// No count: run again, it would go further on those that are done.
    QString to;
    QString confirmedName;
    bool check = false;

    [[nodiscard]] runner::Target target() const
    {
        return to.isEmpty() ? runner::Target() : runner::Target{.id = idFrom(to)};
    }
};

/// A project, a group of it and the databases in that.
struct GroupPlace
{
    project::Project project;
    const dialect::Dialect *dialect = nullptr;
    migration::MigrationDirectory directory;
    QString group;
    QList<ConnectionSettings> databases;

    [[nodiscard]] bool isProduction() const
    {
        return std::any_of(databases.cbegin(), databases.cend(), [](const ConnectionSettings &settings) {
            return settings.environment == database::Environment::Production;
        });
    }
};

/// The settings of the connection that knows the names, with a password where it wants one.
Result<ConnectionSettings> controlOf(Session &session, const project::Project &project,
                                     const dialect::Dialect &dialect, const project::DatabaseGroup &group)
{
    if (group.namesConnection.isEmpty())
        return ConnectionSettings();
    auto chosen = chooseDatabase(session, project, u'@' + group.namesConnection);
    if (!chosen)
        return fail(chosen.error());
    if (const auto connection = openExisting(session, dialect, *chosen); !connection)
        return fail(connection.error());
    return chosen->settings;
}

Result<GroupPlace> openGroup(Session &session, const QString &name)
{
    auto project = openProject(session);
    if (!project)
        return fail(project.error());
    const auto dialect = dialectOf(session, *project);
    if (!dialect)
        return fail(dialect.error());
    const project::DatabaseGroup *group = project->group(name);
    if (group == nullptr) {
        QStringList names;
        for (const project::DatabaseGroup &one : project->groups)
            names.append(one.name);
        return fail(CliError::WrongUse,
                    names.isEmpty() ? text("cli", "relvar.toml has no groups. Write one as [groups.%1]; the user guide "
                                                  "shows how.",
                                           {name})
                                    : text("cli", "relvar.toml has no group \"%1\". It has: %2.",
                                           {name, names.join(u", "_s)}));
    }
    auto directory = readMigrations(*project);
    if (!directory)
        return fail(directory.error());
    // What asks for the names is SQL of the project.
    if (auto trusted = requireTrust(session, *project); !trusted)
        return fail(trusted.error());
    const auto control = controlOf(session, *project, **dialect, *group);
    if (!control)
        return fail(control.error());
    auto databases = project::databasesOf(*project, *group, **dialect, *control, session.token());
    if (!databases)
        return fail(databases.error());
    return GroupPlace{*std::move(project), *dialect, *std::move(directory), name, *std::move(databases)};
}

/// Production wants the group's name, once for all of its databases.
Result<> requireConsent(Session &session, const GroupPlace &place, const FleetArguments &arguments, bool isUp)
{
    const QStringList shown{place.group, QString::number(place.databases.size())};
    const Text question = isUp ? text("cli", "Apply what is pending on the %2 databases of the group %1?", shown)
                               : text("cli", "Revert migrations on the %2 databases of the group %1?", shown);
    if (!place.isProduction())
        return isUp ? Result<>() : requireYes(session, question.toString());
    QString given = arguments.confirmedName;
    if (given.isEmpty() && session.output.canAsk()) {
        const Text asked = text("cli", "%1 There are production databases among them. Type the group's name (%2) to go on:",
                                {question.toString(), place.group});
        given = session.output.ask(asked.toString(), [&session] { return session.token().isCancelled(); })
                    .value_or(QString());
    }
    if (given == place.group)
        return {};
    return fail(CliError::NotConfirmed,
                text("cli", "Nothing was done: there are production databases in the group %1. Pass --confirm %1.",
                     {place.group}));
}

struct Word
{
    /// For scripts.
    QString name;
    Text shown;
    Color color;
};

Word wordFor(State state)
{
    switch (state) {
    case State::Waiting:
        return {u"notBegun"_s, text("cli", "not begun"), Color::Muted};
    case State::Running:
        return {u"running"_s, text("cli", "running"), Color::Cyan};
    case State::Done:
        return {u"done"_s, text("cli", "done"), Color::Green};
    case State::Settled:
        return {u"nothingToDo"_s, text("cli", "nothing to do"), Color::Green};
    case State::Failed:
        return {u"failed"_s, text("cli", "failed"), Color::Red};
    case State::Cancelled:
        return {u"cancelled"_s, text("cli", "cancelled"), Color::Yellow};
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const project::FleetRow &row)
{
    QJsonObject object{{u"database"_s, row.database},
                       {u"state"_s, wordFor(row.state).name},
                       {u"done"_s, QJsonArray::fromStringList(row.done)},
                       {u"sentence"_s, row.sentence},
                       {u"durationMs"_s, row.durationMs}};
    if (row.error)
        object.insert(u"code"_s, QString::fromLatin1(row.error->code.name()));
    return object;
}

void showReport(Output &output, const project::FleetReport &report)
{
    QList<QList<Output::Cell>> rows{{{text("cli", "Database").toString(), Color::Bold},
                                     {text("cli", "State").toString(), Color::Bold},
                                     {text("cli", "Migrations").toString(), Color::Bold},
                                     {text("cli", "Time").toString(), Color::Bold}}};
    for (const project::FleetRow &row : report.rows) {
        const Word word = wordFor(row.state);
        rows.append({{row.database},
                     {word.shown.toString(), word.color},
                     {row.done.isEmpty() ? QString() : QString::number(row.done.size())},
                     {row.durationMs > 0 ? text("cli", "%1 ms", {QString::number(row.durationMs)}).toString() : QString(),
                      Color::Muted}});
    }
    output.table(rows);
    for (const project::FleetRow &row : report.rows) {
        if (row.state == State::Failed || row.state == State::Cancelled)
            output.line(row.database + u": "_s + row.sentence);
    }
    output.line(report.sentence().toString());
}

Result<ExitCode> run(Session &session, const FleetArguments &arguments, runner::Direction direction)
{
    const auto place = openGroup(session, arguments.group);
    if (!place)
        return fail(place.error());
    if (auto agreed = requireConsent(session, *place, arguments, direction == runner::Direction::Up); !agreed)
        return fail(agreed.error());
    const project::FleetRequest request{.databases = place->databases,
                                        .directory = place->directory,
                                        .direction = direction,
                                        .target = arguments.target(),
                                        .options = runOptions(session, place->project, {}),
                                        .canaries = arguments.canaries,
                                        .jobs = arguments.jobs,
                                        .keepGoing = arguments.keepGoing};
    Output &output = session.output;
    int ended = 0;
    project::FleetSink sink;
    sink.changed = [&](int, const project::FleetRow &row) {
        if (row.state == State::Running)
            return;
        ++ended;
        if (output.verbose() || row.state == State::Failed)
            output.remark(row.database + u": "_s + row.sentence);
        if (output.showsProgress())
            output.progress(u"%1/%2  %3"_s.arg(ended).arg(request.databases.size()).arg(row.database));
    };
    const project::FleetReport report = project::runFleet(*place->dialect, request, sink, session.token());
    output.progress({});
    if (output.json()) {
        QJsonArray rows;
        for (const project::FleetRow &row : report.rows)
            rows.append(toJson(row));
        output.document({{u"group"_s, place->group},
                         {u"direction"_s, direction == runner::Direction::Up ? u"up"_s : u"down"_s},
                         {u"databases"_s, rows},
                         {u"complete"_s, report.isDone()},
                         {u"sentence"_s, report.sentence().toString()}});
    } else {
        showReport(output, report);
    }
    return report.isDone() ? ExitCode::Done : ExitCode::Failed;
}

QJsonObject toJson(const project::FleetStatus &status)
{
    QJsonObject object{{u"database"_s, status.database},
                       {u"applied"_s, status.applied},
                       {u"pending"_s, status.pending},
                       {u"unsettled"_s, status.unsettled},
                       {u"newest"_s, status.newest}};
    if (status.error) {
        object.insert(u"error"_s, QJsonObject{{u"code"_s, QString::fromLatin1(status.error->code.name())},
                                              {u"message"_s, status.error->message.toString()}});
    }
    return object;
}

void showStatus(Output &output, const QList<project::FleetStatus> &statuses)
{
    QList<QList<Output::Cell>> rows{{{text("cli", "Database").toString(), Color::Bold},
                                     {text("cli", "Applied").toString(), Color::Bold},
                                     {text("cli", "Pending").toString(), Color::Bold},
                                     {text("cli", "Newest").toString(), Color::Bold}}};
    for (const project::FleetStatus &status : statuses) {
        if (status.error) {
            rows.append({{status.database}, {}, {}, {status.error->message.toString(), Color::Red}});
            continue;
        }
        const Color color = status.unsettled > 0 ? Color::Red : status.pending > 0 ? Color::Cyan : Color::Green;
        const QString newest = status.unsettled == 0
                                   ? status.newest
                                   : text("cli", "%1; %2 need a repair (relvar-cli status)",
                                          {status.newest, QString::number(status.unsettled)})
                                         .toString();
        rows.append({{status.database},
                     {QString::number(status.applied)},
                     {QString::number(status.pending), color},
                     {newest, status.unsettled > 0 ? Color::Red : Color::Muted}});
    }
    output.table(rows);
}

Result<ExitCode> status(Session &session, const FleetArguments &arguments)
{
    const auto place = openGroup(session, arguments.group);
    if (!place)
        return fail(place.error());
    const QList<project::FleetStatus> statuses = project::readFleet(*place->dialect, place->databases, place->directory,
                                                                    arguments.jobs, session.token());
    bool isSettled = true;
    bool isKnown = true;
    QJsonArray rows;
    for (const project::FleetStatus &one : statuses) {
        isSettled = isSettled && one.isSettled();
        isKnown = isKnown && !one.error;
        rows.append(toJson(one));
    }
    if (session.output.json())
        session.output.document({{u"group"_s, place->group}, {u"databases"_s, rows}});
    else
        showStatus(session.output, statuses);
    if (!isKnown)
        return ExitCode::Failed;
    return arguments.check && !isSettled ? ExitCode::Found : ExitCode::Done;
}

CLI::App &addOne(CLI::App &fleet, const std::string &name, const std::string &help,
                 const std::shared_ptr<FleetArguments> &arguments)
{
    CLI::App &command = *fleet.add_subcommand(name, help);
    command.fallthrough();
    addText(command, "--group", arguments->group, "A group of relvar.toml")->type_name("NAME")->required();
    command.add_option("--jobs", arguments->jobs, "How many databases at a time (4)")->check(CLI::Range(1, 256));
    return command;
}

void addRunOptions(CLI::App &command, FleetArguments &arguments, bool isUp)
{
    command.add_option("--canary", arguments.canaries, "How many databases first, one after another (1)")
        ->check(CLI::Range(0, 1000000));
    command.add_flag("--keep-going", arguments.keepGoing, "Go on with the others when one has failed");
    addText(command, "--to", arguments.to,
            isUp ? "Up to and including this migration" : "Down to this migration, which stays applied")
        ->type_name("ID")
        ->required(!isUp);
    addText(command, "--confirm", arguments.confirmedName, "The group's name, where production databases are in it")
        ->type_name("NAME");
}

} // namespace

void addFleet(CLI::App &app, Command &chosen)
{
    CLI::App &fleet = *app.add_subcommand("fleet", "The same migrations on all databases of a group");
    fleet.fallthrough();
    fleet.require_subcommand(1);
    const auto arguments = std::make_shared<FleetArguments>();
    CLI::App &up = addOne(fleet, "up", "Apply pending migrations; what is done is not touched again", arguments);
    addRunOptions(up, *arguments, true);
    up.callback([arguments, &chosen] {
        chosen.run = [arguments](Session &session) { return run(session, *arguments, runner::Direction::Up); };
    });
    CLI::App &down = addOne(fleet, "down", "Revert migrations; what is done is not touched again", arguments);
    addRunOptions(down, *arguments, false);
    down.callback([arguments, &chosen] {
        chosen.run = [arguments](Session &session) { return run(session, *arguments, runner::Direction::Down); };
    });
    CLI::App &shown = addOne(fleet, "status", "Where each database stands", arguments);
    shown.add_flag("--check", arguments->check, "Exit code 3 when something is pending, failed, edited or missing");
    shown.callback([arguments, &chosen] {
        chosen.run = [arguments](Session &session) { return status(session, *arguments); };
    });
}

} // namespace relvar::cli
