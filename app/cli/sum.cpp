// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Replays all files first: two branches whose migrations do not go together are found here, not on a server.
Result<ExitCode> sum(Session &session)
{
    const auto project = openProject(session);
    if (!project)
        return fail(project.error());
    const auto dialect = dialectOf(session, *project);
    if (!dialect)
        return fail(dialect.error());
    const auto directory = readMigrations(*project);
    if (!directory)
        return fail(directory.error());
    if (auto trusted = requireTrust(session, *project); !trusted)
        return fail(trusted.error());
    const auto place = scratchPlace(session, *project);
    if (!place)
        return fail(place.error());
    if (auto reached = runner::replay(**dialect, directory->files, session.token(), *place); !reached)
        return fail(reached.error());
    if (auto written = migration::writeSum(*directory); !written)
        return fail(written.error());
    if (session.output.json()) {
        session.output.document({{u"files"_s, directory->files.size()}, {u"chain"_s, directory->chain}});
        return ExitCode::Done;
    }
    session.output.line(text("cli", "relvar.sum now holds %1 migrations, which run one after another without an error.",
                             {QString::number(directory->files.size())})
                            .toString());
    return ExitCode::Done;
}

} // namespace

void addSum(CLI::App &app, Command &chosen)
{
    CLI::App &command
        = *app.add_subcommand("sum", "Rewrite relvar.sum, after running all migrations on a scratch database");
    command.callback([&chosen] { chosen.run = sum; });
}

} // namespace relvar::cli
