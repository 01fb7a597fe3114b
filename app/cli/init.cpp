// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"
#include "database/serveraddress.h"
#include "edit/namingpresets.h"
#include "migration/formats/formats.h"
#include "project/adopttool.h"

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
    /// Of the migrations that are there: a format's id, or "relvar".
    QString format;
    QString migrations;
    /// Of edit/namingpresets.h; empty: that of the tool whose migrations are there.
    QString naming;
};

constexpr auto ownFormat = "relvar"_L1;

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

QString describe(const formats::Detected &detected)
{
    return text("cli", "%1 in %2: %3",
                {detected.format->displayName(), QDir::toNativeSeparators(detected.folder),
                 detected.evidence.toString()})
        .toString();
}

/// In the folder that was named, or in any below the project's; of the format that was named, or of any.
QList<formats::Detected> lookForMigrations(const InitArguments &arguments, const QString &path)
{
    QList<formats::Detected> found;
    if (arguments.migrations.isEmpty()) {
        found = formats::detect(path);
    } else {
        const QDir folder(QDir::cleanPath(QDir(path).absoluteFilePath(arguments.migrations)));
        for (const formats::Format *format : formats::all()) {
            if (const auto evidence = format->detect(folder))
                found.append({format, folder.absolutePath(), *evidence});
        }
    }
    if (!arguments.format.isEmpty()) {
        found.removeIf([&](const formats::Detected &detected) { return detected.format->id() != arguments.format; });
    }
    return found;
}

/// The migrations of another tool that are there already; nothing where there are none, or where they are not meant.
Result<std::optional<formats::Detected>> findToolMigrations(const InitArguments &arguments, const QString &path)
{
    if (arguments.format == ownFormat)
        return std::optional<formats::Detected>();
    if (!arguments.format.isEmpty() && formats::find(arguments.format) == nullptr) {
        return fail(CliError::WrongUse, text("cli", "There is no format \"%1\". Relvar knows: %2.",
                                             {arguments.format, ownFormat + u", "_s + formats::knownIds()}));
    }
    const QList<formats::Detected> found = lookForMigrations(arguments, path);
    if (found.size() == 1)
        return std::optional(found.first());
    if (found.isEmpty() && arguments.format.isEmpty() && arguments.migrations.isEmpty())
        return std::optional<formats::Detected>();
    const QString place = arguments.migrations.isEmpty() ? path : arguments.migrations;
    if (found.isEmpty()) {
        return fail(CliError::WrongUse,
                    arguments.format.isEmpty()
                        ? text("cli", "%1 does not look like the migrations of a tool that Relvar knows: %2.",
                               {place, formats::knownIds()})
                        : text("cli", "Nothing in %1 looks like migrations of %2. Name their folder with --migrations.",
                               {place, formats::find(arguments.format)->displayName()}));
    }
    QStringList lines;
    for (const formats::Detected &detected : found)
        lines.append(describe(detected));
    return fail(CliError::WrongUse,
                text("cli",
                     "There is more than one folder of migrations in %1. Say which is meant with --migrations and "
                     "--format; --format relvar begins with none of them.",
                     {place}),
                lines.join(u'\n'));
}

Result<project::Project> makeProject(Session &session, const InitArguments &arguments, const QString &path,
                                     const std::optional<formats::Detected> &detected)
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
    const project::ToolMigrations tool
        = detected ? project::ToolMigrations{detected->format->id(), detected->folder} : project::ToolMigrations();
    QString naming = arguments.naming;
    if (naming.isEmpty() && detected)
        naming = project::namingPresetOf(*detected, path);
    return project::create(path, settings.dialect, {settings}, 0, tool, naming);
}

Result<ExitCode> init(Session &session, const InitArguments &arguments)
{
    const QString start = session.options.directory.isEmpty() ? QDir::currentPath() : session.options.directory;
    const QString path = QDir::cleanPath(QDir(start).absoluteFilePath(arguments.folder));
    if (!arguments.naming.isEmpty() && !edit::findNamingPreset(arguments.naming)) {
        return fail(CliError::WrongUse, text("cli", "There is no convention \"%1\". Relvar knows: %2.",
                                             {arguments.naming, edit::namingPresetIds()}));
    }
    const auto detected = findToolMigrations(arguments, path);
    if (!detected)
        return fail(detected.error());
    if (*detected && !arguments.from.isEmpty()) {
        return fail(
            CliError::WrongUse,
            text("cli", "With --from, what the database has becomes the first migration of Relvar's own, and there are "
                        "others. Leave --from out, and name the database after the folder, to go on with those; "
                        "or say --format relvar to begin anew."),
            describe(**detected));
    }
    const auto made = makeProject(session, arguments, path, *detected);
    if (!made)
        return fail(made.error());
    if (session.output.json()) {
        QJsonObject document{{u"path"_s, made->path},
                             {u"dialect"_s, made->dialect},
                             {u"format"_s, *detected ? made->tool.format : QString(ownFormat)},
                             {u"naming"_s, made->namingPreset}};
        if (*detected) {
            document.insert(u"migrations"_s, made->tool.folder);
            document.insert(u"evidence"_s, (*detected)->evidence.toString());
        }
        session.output.document(document);
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
    if (*detected) {
        session.output.line(text("cli", "  Migrations of %1.", {describe(**detected)}).toString());
        session.output.line(text("cli", "  Nothing of them was changed. relvar-cli status shows where a database "
                                        "stands; --format relvar would begin with Relvar's own.")
                                .toString());
    }
    if (const edit::NamingPreset *preset = edit::findNamingPreset(made->namingPreset)) {
        session.output.line(text("cli",
                                 "  Keys and indexes that you draw are named as %1 does ([naming] of relvar.toml).",
                                 {preset->displayName})
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
    addText(
        command, "--format", arguments->format,
        "Whose migrations are there already: dbmate, golang-migrate, goose, flyway, sqitch, drizzle, prisma, atlas, "
        "sea-orm and others, or relvar for none; found out when not given")
        ->type_name("FORMAT");
    addText(command, "--migrations", arguments->migrations, "Their folder; looked for when not given")
        ->type_name("DIR");
    addText(command, "--naming", arguments->naming,
            "What keys and indexes that are drawn are called: as postgresql, sea-orm, loco, ruskit, drizzle, prisma, "
            "fluentorm, rails, django, laravel, alembic or efcore does; as the tool of --format when not given")
        ->type_name("PRESET")
        ->excludes("--from");
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return init(session, *arguments); }; });
}

} // namespace relvar::cli
