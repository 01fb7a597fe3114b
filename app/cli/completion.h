// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts with which shells complete the commands, options and choices of relvar-cli. Pure text.
#pragma once

#include "cli/commandtree.h"

namespace relvar::cli {

enum class Shell { Bash, Zsh, Fish };

/// For programmable completion: https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html,
/// https://zsh.sourceforge.io/Doc/Release/Completion-System.html, https://fishshell.com/docs/current/completions.html
[[nodiscard]] QString completionScript(const QList<CommandHelp> &tree, Shell shell);

} // namespace relvar::cli
