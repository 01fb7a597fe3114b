// SPDX-License-Identifier: GPL-3.0-or-later
// The copy of a whole database that is made before a run takes something out of it. Not the stash, which a revert
// reads: a backup is for the person.
#pragma once

#include "runner/execute.h"

namespace relvar::runner {

/// Rows, columns or tables go away or are copied over, as far as the words of the statements tell.
[[nodiscard]] bool removesSomething(const dialect::Dialect &dialect, const QString &script);

/// Into a new file "<database>-<digest of its path>-<UTC time>.<suffix>"; then the oldest of the same database beyond
/// BackupPolicy::keep are removed. Errors: Cancelled; BackupFailed says why, and leaves no file.
[[nodiscard]] Result<> makeBackup(database::Connection &connection, const database::ConnectionSettings &settings,
                                  const RunOptions &options, const EventSink &sink,
                                  const database::CancelToken &cancel);

} // namespace relvar::runner
