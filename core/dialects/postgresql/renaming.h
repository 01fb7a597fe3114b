// SPDX-License-Identifier: GPL-3.0-or-later
// New names and new schemas for what stays, and the schemas that are new.
#pragma once

#include "dialects/postgresql/compilation.h"

namespace relvar::postgresql {

/// From the names of Compilation::from to those of Compilation::renamed. Names that change places go through a third
/// one.
void rename(Compilation *work);

} // namespace relvar::postgresql
