// SPDX-License-Identifier: GPL-3.0-or-later
// manual: the manual page, made of the texts that --help shows.
#include "cli/commandsupport.h"
#include "cli/commandtree.h"
#include "commandline/manualpage.h"

#include <QCoreApplication>

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

commandline::ManualEntry entryOf(const OptionHelp &option)
{
    QStringList names = option.names;
    // The short one first, as everywhere in the manual.
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    const QString term = names.join(u", "_s);
    return {option.value.isEmpty() ? term : term.isEmpty() ? option.value : term + u' ' + option.value, option.text};
}

commandline::ManualPage pageOf(const CLI::App &app, const QString &version)
{
    const QList<CommandHelp> tree = commandTree(app);
    commandline::ManualPage page{.program = u"relvar-cli"_s,
                                 .version = version,
                                 .purpose = u"design schemas and run migrations of databases"_s,
                                 .synopsis = u"[OPTIONS] COMMAND [ARGUMENTS]"_s,
                                 .sections = {}};
    page.sections.append({u"DESCRIPTION"_s, tree.constFirst().text, {}});
    for (const CommandHelp &command : tree) {
        commandline::ManualSection section{command.path.isEmpty() ? u"OPTIONS"_s
                                                                  : u"relvar-cli "_s + command.path.join(u' '),
                                           command.path.isEmpty() ? QString() : command.text,
                                           {}};
        for (const OptionHelp &option : command.options) {
            if (command.path.isEmpty() || !option.names.contains(u"--help"_s))
                section.entries.append(entryOf(option));
        }
        page.sections.append(section);
    }
    page.sections.append({u"NOTES"_s, QString::fromStdString(app.get_footer()), {}});
    page.sections.append({u"SEE ALSO"_s, u"relvar(1)"_s, {}});
    return page;
}

} // namespace

void addManual(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("manual", "Print the manual page: relvar-cli manual | man -l -");
    command.callback([&app, &chosen] {
        chosen.run = [&app](Session &session) -> Result<ExitCode> {
            session.output.data(commandline::toRoff(pageOf(app, QCoreApplication::applicationVersion())));
            return ExitCode::Done;
        };
    });
}

} // namespace relvar::cli
