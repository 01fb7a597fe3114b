// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"

#include "dialects/sqlite/errors.h"

#include <QFileInfo>
#include <QSysInfo>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString person()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    const QString host = QSysInfo::machineHostName();
    return user.isEmpty() ? host : user + u'@' + host;
}

} // namespace

CLI::Option *addText(CLI::App &command, const std::string &name, QString &target, const std::string &help)
{
    return command
        .add_option_function<std::string>(
            name, [&target](const std::string &value) { target = QString::fromStdString(value); }, help)
        ->type_name("TEXT");
}

CLI::Option *addTexts(CLI::App &command, const std::string &name, QStringList &target, const std::string &help)
{
    return command
        .add_option_function<std::vector<std::string>>(
            name,
            [&target](const std::vector<std::string> &values) {
                for (const std::string &value : values)
                    target.append(QString::fromStdString(value));
            },
            help)
        ->type_name("TEXT")
        // One value each: what follows is a word of its own again.
        ->allow_extra_args(false);
}

void addDatabase(CLI::App &command, QString &target)
{
    addText(command, "--db,database", target,
            "The database: a SOURCE that is one, or @connection. Else DATABASE_URL, .env, the project's default")
        ->type_name("SOURCE");
}

runner::Target HowFar::target() const
{
    runner::Target target;
    if (count > 0)
        target.count = count;
    if (!to.isEmpty())
        target.id = idFrom(to);
    return target;
}

CLI::Option *addCount(CLI::App &command, HowFar &target)
{
    return command.add_option("-n,--count", target.count, "How many migrations")->check(CLI::Range(1, 1000000));
}

void addTo(CLI::App &command, HowFar &target, CLI::Option *count, const std::string &help)
{
    addText(command, "--to", target.to, help)->type_name("ID")->excludes(count);
}

Result<Folder> openFolder(const Session &session)
{
    auto project = openProject(session);
    if (!project)
        return fail(project.error());
    const auto dialect = dialectOf(session, *project);
    if (!dialect)
        return fail(dialect.error());
    auto directory = readMigrations(*project);
    if (!directory)
        return fail(directory.error());
    return Folder{*std::move(project), *dialect, *std::move(directory)};
}

Result<ChosenDatabase> chooseMigrated(const Session &session, const project::Project &project,
                                      const dialect::Dialect &dialect, const QString &database)
{
    auto chosen = chooseDatabase(session, project, database);
    if (!chosen)
        return chosen;
    if (chosen->settings.dialect != project.dialect) {
        return fail(CliError::WrongUse, text("cli",
                                             "The migrations of this project are written for %1; %2 is another kind "
                                             "of database.",
                                             {dialect.displayName(), chosen->shown}));
    }
    if (!chosen->schemas.isEmpty()) {
        return fail(CliError::WrongUse,
                    text("cli",
                         "?schemas= limits what is compared and shown, and migrations are about the "
                         "whole of %1. Leave it out.",
                         {chosen->shown}));
    }
    return chosen;
}

Result<Workplace> openWorkplace(const Session &session, const QString &database)
{
    auto project = openProject(session);
    if (!project)
        return fail(project.error());
    const auto dialect = dialectOf(session, *project);
    if (!dialect)
        return fail(dialect.error());
    auto chosen = chooseMigrated(session, *project, **dialect, database);
    if (!chosen)
        return fail(chosen.error());
    auto directory = migration::readDirectory(project->migrationsPath());
    if (!directory)
        return fail(directory.error());
    return Workplace{*std::move(project), *dialect, *std::move(directory), *std::move(chosen)};
}

bool isMissing(const Workplace &workplace)
{
    const auto probed = workplace.dialect->probe(workplace.database.settings);
    return !probed && probed.error().code.is(sqlite::SqliteError::MissingFile)
           && QFileInfo(QFileInfo(workplace.database.settings.address).path()).isDir();
}

Result<std::unique_ptr<database::Connection>> connect(Session &session, Workplace &workplace, MissingDatabase missing)
{
    const ChosenDatabase &chosen = workplace.database;
    const bool make = missing == MissingDatabase::IsMade && !chosen.settings.readOnly && isMissing(workplace);
    if (!make)
        return openExisting(session, *workplace.dialect, workplace.database);
    database::ConnectionSettings settings = chosen.settings;
    settings.address += u"?mode=rwc"_s;
    auto connection = workplace.dialect->open(settings, session.token());
    if (connection)
        session.output.line(text("cli", "Created %1", {chosen.shown}).toString());
    return connection;
}

Result<QList<migration::LedgerRow>> readLedger(Session &session, Workplace &workplace)
{
    if (isMissing(workplace))
        return QList<migration::LedgerRow>();
    const auto connection = connect(session, workplace, MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    return migration::readLedger(**connection, *workplace.dialect);
}

runner::RunOptions runOptions(const Session &session, const Workplace &workplace)
{
    return runOptions(session, workplace.project, workplace.database.shown);
}

runner::RunOptions runOptions(const Session &session, const project::Project &project, const QString &database)
{
    runner::RunOptions options{database, person(), session.toolVersion, session.options.timeoutMs};
    options.limits = {.lockTimeoutMs = project.lockTimeoutMs,
                      .statementTimeoutMs = session.options.statementTimeoutMs.value_or(project.statementTimeoutMs)};
    options.logFolder = project.logPath();
    if (!session.options.noBackup)
        options.backups = project.backupPolicy();
    return options;
}

Result<> runPlan(Session &session, const Workplace &workplace, database::Connection &connection,
                 const runner::RunPlan &plan, QJsonObject &document)
{
    RunReport report(session.output);
    const auto result = runner::executeMigrations(connection, workplace.database.settings, *workplace.dialect, plan,
                                                  runOptions(session, workplace), report.sink(), session.token());
    auto finished = report.finish(result);
    document = report.json();
    return finished;
}

QString describeItems(const runner::RunPlan &plan)
{
    if (plan.items.size() == 1)
        return fullName(plan.items.constFirst().file);
    return text("cli", "%1 migrations", {QString::number(plan.items.size())}).toString();
}

namespace {

QJsonObject describe(const dialect::NotHandled &object)
{
    QJsonObject described{{u"kind"_s, object.kind}, {u"name"_s, object.name}, {u"reason"_s, object.reason}};
    if (object.line > 0)
        described.insert(u"line"_s, object.line);
    return described;
}

} // namespace

void remarkOnReading(Session &session, const QString &source, const LoadedSchema &loaded)
{
    for (const dialect::NotHandled &one : loaded.notHandled) {
        const Text remark = loaded.isScript ? text("cli", "Not handled: %1, line %2: %3. %4.",
                                                   {source, QString::number(one.line), one.name, one.reason})
                                            : text("cli", "Not handled: %1 %2: %3.", {one.kind, one.name, one.reason});
        session.output.remark(remark.toString());
    }
    if (loaded.notNormalised) {
        session.output.remark(
            text("cli", "%1 was read without a server: its expressions are not normalised, so differences may be of "
                        "spelling only. (%2)",
                 {source, loaded.notNormalised->toString()})
                .toString());
    }
}

void describeReading(QJsonObject &document, const LoadedSchema &loaded)
{
    if (loaded.isScript)
        document.insert(u"normalised"_s, !loaded.notNormalised.has_value());
    QJsonArray notHandled;
    for (const dialect::NotHandled &one : loaded.notHandled)
        notHandled.append(describe(one));
    document.insert(u"notHandled"_s, notHandled);
}

Result<> requireAllVisible(const LoadedSchema &loaded)
{
    const dialect::NotHandled *hidden = dialect::findNotVisible(loaded.notHandled);
    if (!hidden)
        return {};
    return fail(Error{database::DatabaseError::PermissionDenied,
                      text("cli",
                           "No SQL is made from a database whose %1 the user may not read: what cannot be "
                           "seen would count as dropped. Connect as the owner of the database.",
                           {hidden->name}),
                      hidden->reason});
}

QString fullName(const migration::MigrationFile &file)
{
    return file.name.isEmpty() ? file.id : file.id + u'_' + file.name;
}

} // namespace relvar::cli
