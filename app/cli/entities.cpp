// SPDX-License-Identifier: GPL-3.0-or-later
// The models of a schema in the code of an application framework.
#include "cli/frameworkcode.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

void addEntities(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("entities", "Write the models of a schema in the code of a framework");
    struct Arguments
    {
        QString to;
        FrameworkArguments code;
    };
    const auto arguments = std::make_shared<Arguments>();
    addText(command, "--to", arguments->to, "Which framework")
        ->check(CLI::IsMember(frameworkIds()))
        ->required()
        ->type_name("FRAMEWORK");
    addText(command, "--from", arguments->code.from, "Which schema; the project's draft when not given")
        ->type_name("SOURCE");
    addText(command, "--out", arguments->code.out, "The folder of the repository")->required()->type_name("DIR");
    command.add_flag("--dry-run", arguments->code.dryRun, "Show the files and write none");
    command.callback([arguments, &chosen] {
        // Comments in the code are English.
        chosen.writesForPrograms = true;
        chosen.run = [arguments](Session &session) {
            return exportEntities(session, *frameworks::find(arguments->to), arguments->code);
        };
    });
}

} // namespace relvar::cli
