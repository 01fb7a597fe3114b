// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtree.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace relvar::cli {

namespace {

OptionHelp helpOf(const CLI::Option &option)
{
    OptionHelp help{.text = QString::fromStdString(option.get_description())};
    for (const std::string &name : option.get_lnames())
        help.names.append(u"--"_s + QString::fromStdString(name));
    for (const std::string &name : option.get_snames())
        help.names.append(u"-"_s + QString::fromStdString(name));
    if (option.get_items_expected_max() == 0)
        return help;
    // "FORMAT:{svg,png}": the name, and what a check says of it.
    const QString type = QString::fromStdString(option.get_type_name());
    static const QRegularExpression choice(u"\\{([^{}]*)\\}"_s);
    help.value = type.section(u':', 0, 0);
    if (const auto match = choice.match(type); match.hasMatch())
        help.choices = match.captured(1).split(u',', Qt::SkipEmptyParts);
    if (help.names.isEmpty())
        help.value = QString::fromStdString(option.get_name());
    return help;
}

void collect(const CLI::App &app, const QStringList &path, QList<CommandHelp> &found)
{
    CommandHelp help{.path = path, .text = QString::fromStdString(app.get_description())};
    for (const CLI::Option *option : app.get_options())
        help.options.append(helpOf(*option));
    const auto below = app.get_subcommands([](const CLI::App *candidate) { return !candidate->get_name().empty(); });
    for (const CLI::App *command : below)
        help.commands.append(QString::fromStdString(command->get_name()));
    found.append(help);
    for (const CLI::App *command : below)
        collect(*command, path + QStringList(QString::fromStdString(command->get_name())), found);
}

} // namespace

QList<CommandHelp> commandTree(const CLI::App &program)
{
    QList<CommandHelp> found;
    collect(program, {}, found);
    return found;
}

} // namespace relvar::cli
