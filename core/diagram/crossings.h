// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lines of different bundles cross. Private to this room.
#pragma once

#include "diagram/routing.h"

namespace relvar::diagram {

/// Fills in Route::crossings.
void findCrossings(QList<Route> &routes);

} // namespace relvar::diagram
