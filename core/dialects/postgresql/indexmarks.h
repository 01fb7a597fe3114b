// SPDX-License-Identifier: GPL-3.0-or-later
// REPLICA IDENTITY and CLUSTER ON, which name indexes: on the way back they are set again at the end, after what they
// name has come back, and on the way up when the new ones are there.
#pragma once

#include "dialects/postgresql/compilation.h"

namespace relvar::postgresql {

void leaveIndexMarks(Compilation *work);
void takeIndexMarks(Compilation *work);

} // namespace relvar::postgresql
