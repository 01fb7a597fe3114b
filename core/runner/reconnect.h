// SPDX-License-Identifier: GPL-3.0-or-later
// A lost connection is opened again, to ask what became of the work.
#pragma once

#include "runner/execute.h"

namespace relvar::runner {

/// True when the server is gone for this connection.
[[nodiscard]] bool isLost(const database::Connection &connection, const Error &error);

/// Tries again and again until RunOptions::reconnectMs are over; once where the run is cancelled already, because its
/// true state is worth a try. Errors: the last try's.
[[nodiscard]] Result<> reconnect(database::Connection &connection, const RunOptions &options,
                                 const database::CancelToken &cancel);

} // namespace relvar::runner
