// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps another tool from running while Relvar changes a database whose migrations are that tool's.
#pragma once

#include "migration/formats/format.h"
#include "runner/execute.h"

namespace relvar::runner {

/// The locks of the tool itself, for as long as the connection lives that is answered; null where it takes none.
/// Errors: Locked when the time is over, Cancelled, the database's own.
[[nodiscard]] Result<std::unique_ptr<database::Connection>> takeToolLocks(
    const database::ConnectionSettings &settings, const dialect::Dialect &dialect, const formats::Format &format,
    const RunOptions &options, const EventSink &sink, const database::CancelToken &cancel);

} // namespace relvar::runner
