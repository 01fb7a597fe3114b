// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sample.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

void addSample(CLI::App &command, SampleArguments &arguments)
{
    CLI::Option *from = addText(command, "--rows-from", arguments.rowsFrom,
                                "Prove it once more with rows of this database, which is only read: a SOURCE")
                            ->type_name("SOURCE");
    command.add_option("--sample", arguments.rowsPerTable, "How many rows of each table (100)")
        ->type_name("N")
        ->check(CLI::Range(1, 100'000))
        ->needs(from);
}

Result<std::optional<project::SampleSource>> sampleSource(Session &session, const project::Project &project,
                                                          const dialect::Dialect &dialect,
                                                          const SampleArguments &arguments)
{
    if (arguments.rowsFrom.isEmpty())
        return std::nullopt;
    auto chosen = chooseDatabase(session, project, arguments.rowsFrom);
    if (!chosen)
        return fail(chosen.error());
    if (chosen->settings.dialect != dialect.id()) {
        return fail(CliError::WrongUse, text("cli", "--rows-from %1 is no database of %2, which the project is for.",
                                             {chosen->shown, dialect.displayName()}));
    }
    chosen->settings.readOnly = true;
    const auto connection = openExisting(session, dialect, *chosen);
    if (!connection)
        return fail(connection.error());
    return project::SampleSource{.settings = chosen->settings,
                                 .name = chosen->shown,
                                 .rowsPerTable = arguments.rowsPerTable};
}

} // namespace relvar::cli
