// SPDX-License-Identifier: GPL-3.0-or-later
// What goes and what comes may be one object under another name: said with --rename, asked on a terminal, never
// guessed.
#pragma once

#include "cli/session.h"
#include "diff/likelyrenames.h"

#include <QJsonArray>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace relvar::cli {

struct RenameArguments
{
    QStringList renames;
    /// What --rename does not name is none.
    bool noOthers = false;
};

/// Adds --rename and --no-other-renames. `only`: the option that they need; null: none.
void addRenames(CLI::App &command, RenameArguments &arguments, CLI::Option *only = nullptr);

/// `--rename old=new` as diff::pair() takes it. Errors: it is not written so, or a side does not have the name.
[[nodiscard]] Result<QList<diff::Rename>> readRenames(const QStringList &written, const schema::Schema &from,
                                                      const schema::Schema &to);

/// What could be renames besides those that are known.
[[nodiscard]] QList<diff::LikelyRename> openQuestions(const schema::Schema &from, const schema::Schema &to,
                                                      const diff::Rules &rules, const RenameArguments &arguments,
                                                      const QList<diff::Rename> &known);
/// One line for each on standard error, with the option to write.
void remarkOnRenames(Session &session, const QList<diff::LikelyRename> &questions);
[[nodiscard]] QJsonArray describeRenames(const QList<diff::LikelyRename> &questions);

/// Those of the arguments and those that a person confirms. Error WrongUse: rows, values or a position would be lost by
/// taking for gone what may have another name, and there is nobody to ask.
[[nodiscard]] Result<QList<diff::Rename>> settleRenames(Session &session, const RenameArguments &arguments,
                                                        const schema::Schema &from, const schema::Schema &to,
                                                        const diff::Rules &rules);

} // namespace relvar::cli
