// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a compilation about owners and privileges: the first and the last ones.
#pragma once

#include "dialects/postgresql/compilation.h"

namespace relvar::postgresql {

/// Takes what goes for good; on the way back gives everything again that its object has lost.
void dropAccess(Compilation *work);

/// Gives what is new, and again what objects that were made anew have lost.
void addAccess(Compilation *work);

} // namespace relvar::postgresql
