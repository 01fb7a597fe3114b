// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered changes of a draft on the command line: shown as a list, picked as "1,2,5-7".
#pragma once

#include "cli/session.h"
#include "diff/pieces.h"

namespace relvar::cli {

/// What scripts read: "add", "alter", "drop".
[[nodiscard]] QString changeWord(diff::Description::Kind kind);

/// The numbers from 1 on, as positions. Errors: no number, one that is not there.
[[nodiscard]] Result<QSet<qsizetype>> readNumbers(const QString &written, const diff::Pieces &pieces);

/// With `withNeeded` what is needed is added; else an error names the first change that needs another one, and why.
/// `done` are those that are migrations by then.
[[nodiscard]] Result<QSet<qsizetype>> closed(QSet<qsizetype> picked, const diff::Pieces &pieces, bool withNeeded,
                                             const QSet<qsizetype> &done = {});

void listPieces(Output &output, const diff::Pieces &pieces);

} // namespace relvar::cli
