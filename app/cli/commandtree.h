// SPDX-License-Identifier: GPL-3.0-or-later
// The commands and options of relvar-cli as values, taken from what reads the command line: the help of --help, manual
// pages and completions all say the same.
#pragma once

#include <QList>
#include <QStringList>

namespace CLI {
class App;
}

namespace relvar::cli {

struct OptionHelp
{
    /// "--quiet", "-q"; empty: an argument without a name.
    QStringList names;
    /// What stands behind it, "FORMAT"; empty: nothing does.
    QString value;
    /// What can stand there, where that is a choice.
    QStringList choices;
    QString text;
};

struct CommandHelp
{
    /// "fleet", "up"; empty: the program itself.
    QStringList path;
    QString text;
    QList<OptionHelp> options;
    /// The commands below it.
    QStringList commands;
};

/// The program first, then its commands in their order, each before those below it.
[[nodiscard]] QList<CommandHelp> commandTree(const CLI::App &program);

} // namespace relvar::cli
