// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"
#include "database/serveraddress.h"

#include <QDir>
#include <QFileInfo>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct InitArguments
{
    QString folder;
    QString database;
    QString from;
};

/// Where the project's database is when nobody says so: a file beside relvar.toml, or a database of the server of this
/// machine with the name of the folder.
database::ConnectionSettings defaultDatabase(const dialect::Dialect &dialect, const QString &projectPath)
{
    const QString name = QFileInfo(projectPath).fileName();
    const QStringList schemes = dialect.capabilities().serverSchemes;
    database::ConnectionSettings settings;
    settings.dialect = dialect.id();
    settings.address
        = schemes.isEmpty() ? name + u".db"_s : database::toUrl({.scheme = schemes.constFirst(), .database = name});
    return settings;
}

Result<ChosenDatabase> namedDatabase(const Session &session, const QString &written)
{
    auto chosen = chooseDatabase(session, std::nullopt, written);
    if (chosen && !chosen->schemas.isEmpty()) {
        return fail(CliError::WrongUse,
                    text("cli",
                         "?schemas= limits what is compared and shown, and migrations are about the "
                         "whole of %1. Leave it out.",
                         {chosen->shown}));
    }
    return chosen;
}

Result<project::Project> makeProject(Session &session, const InitArguments &arguments, const QString &path)
{
    if (!arguments.from.isEmpty()) {
        auto chosen = namedDatabase(session, arguments.from);
        if (!chosen)
            return fail(chosen.error());
        const dialect::Dialect *dialect = dialect::find(session.dialects, chosen->settings.dialect);
        // Asks for the password that the work itself then has.
        if (auto opened = openExisting(session, *dialect, *chosen); !opened)
            return fail(opened.error());
        chosen->settings.name = u"dev"_s;
        const auto adopted = project::adoptDatabase(path, *dialect, chosen->settings, session.token());
        if (!adopted)
            return adopted;
        // What is in the folder comes from the database that the person named.
        return project::trust(*adopted).map([&] { return *adopted; });
    }
    database::ConnectionSettings settings;
    if (arguments.database.isEmpty()) {
        const auto dialect = dialectOf(session, std::nullopt);
        if (!dialect)
            return fail(dialect.error());
        settings = defaultDatabase(**dialect, path);
    } else {
        const auto chosen = namedDatabase(session, arguments.database);
        if (!chosen)
            return fail(chosen.error());
        settings = chosen->settings;
    }
    settings.name = u"dev"_s;
    return project::create(path, settings.dialect, {settings});
}

Result<ExitCode> init(Session &session, const InitArguments &arguments)
{
    const QString start = session.options.directory.isEmpty() ? QDir::currentPath() : session.options.directory;
    const QString path = QDir::cleanPath(QDir(start).absoluteFilePath(arguments.folder));
    const auto made = makeProject(session, arguments, path);
    if (!made)
        return fail(made.error());
    if (session.output.json()) {
        session.output.document({{u"path"_s, made->path}, {u"dialect"_s, made->dialect}});
        return ExitCode::Done;
    }
    session.output.line(text("cli", "Made a project for %1 in %2.",
                             {dialect::find(session.dialects, made->dialect)->displayName(), made->path})
                            .toString());
    for (const database::ConnectionSettings &connection : made->connections) {
        session.output.line(
            text("cli", "  Connection @%1: %2 (change it in relvar.toml)", {connection.name, connection.address})
                .toString());
    }
    if (!arguments.from.isEmpty())
        session.output.line(
            text("cli", "  What the database has is its first migration, marked as applied.").toString());
    return ExitCode::Done;
}

} // namespace

void addInit(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("init", "Make a project");
    const auto arguments = std::make_shared<InitArguments>();
    addText(command, "folder", arguments->folder, "The project's folder; the current one when not given")
        ->type_name("DIR");
    CLI::Option *database
        = addText(command, "--db,database", arguments->database, "The database that its migrations are for")
              ->type_name("SOURCE");
    addText(command, "--from", arguments->from, "Take over this database: its schema becomes the first migration")
        ->type_name("SOURCE")
        ->excludes(database);
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return init(session, *arguments); }; });
}

} // namespace relvar::cli
