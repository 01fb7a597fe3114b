// SPDX-License-Identifier: GPL-3.0-or-later
// The lines about the changes inside one table; describe.cpp writes those of everything else.
#pragma once

#include "diff/changes.h"

namespace relvar::diff {

/// Leaves out what only follows the table that the columns come from. Added and altered things are named as in `to`,
/// dropped ones as in `from`.
void describeTable(const AlteredTable &change, const schema::Schema &from, const schema::Schema &to,
                   QList<Description> *lines);

} // namespace relvar::diff
