// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting that a cancel ends at once.
#pragma once

#include "database/canceltoken.h"

namespace relvar::runner {

/// False when it was cancelled.
[[nodiscard]] bool pause(int milliseconds, const database::CancelToken &cancel);

} // namespace relvar::runner
