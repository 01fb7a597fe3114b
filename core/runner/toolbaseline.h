// SPDX-License-Identifier: GPL-3.0-or-later
// Marks migrations of another tool as applied in the tool's own table, without running them. Blocking.
#pragma once

#include "migration/formats/baselining.h"
#include "runner/execute.h"

namespace relvar::runner {

/// Those up to and including the one with that id in the folder, under the locks of Relvar and of the tool and in one
/// transaction. Answers the names of those that did not count as applied before. Errors:
/// those of locking, of the tool's table and of formats::Baselining.
[[nodiscard]] Result<QStringList> markToolMigrations(database::Connection &connection,
                                                     const database::ConnectionSettings &settings,
                                                     const dialect::Dialect &dialect, const formats::Format &format,
                                                     const formats::ToolFolder &folder, const QString &id,
                                                     const RunOptions &options, const database::CancelToken &cancel);

} // namespace relvar::runner
