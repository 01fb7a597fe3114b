// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"

#include <QDir>
#include <QFileInfo>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct InitArguments
{
    QString folder;
    QString from;
};

Result<ExitCode> init(Session &session, const InitArguments &arguments)
{
    const QString start = session.options.directory.isEmpty() ? QDir::currentPath() : session.options.directory;
    const QString path = QDir::cleanPath(QDir(start).absoluteFilePath(arguments.folder));
    const auto dialect = dialectOf(session, std::nullopt);
    if (!dialect)
        return fail(dialect.error());

    Result<project::Project> made;
    if (arguments.from.isEmpty()) {
        database::ConnectionSettings development;
        development.name = u"dev"_s;
        development.dialect = (*dialect)->id();
        development.address = QFileInfo(path).fileName() + u".db"_s;
        made = project::create(path, (*dialect)->id(), {development});
    } else {
        const auto chosen = chooseDatabase(session, std::nullopt, arguments.from);
        if (!chosen)
            return fail(chosen.error());
        const dialect::Dialect *source = dialect::find(session.dialects, chosen->settings.dialect);
        database::ConnectionSettings settings = chosen->settings;
        settings.name = u"dev"_s;
        made = project::adoptDatabase(path, *source, settings, session.token());
    }
    if (!made)
        return fail(made.error());
    if (session.output.json()) {
        session.output.document({{u"path"_s, made->path}, {u"dialect"_s, made->dialect}});
        return ExitCode::Done;
    }
    session.output.line(
        text("cli", "Made a project for %1 in %2.", {(*dialect)->displayName(), made->path}).toString());
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
    addText(command, "--from", arguments->from, "Take over this database: its schema becomes the first migration")
        ->type_name("SOURCE");
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return init(session, *arguments); }; });
}

} // namespace relvar::cli
