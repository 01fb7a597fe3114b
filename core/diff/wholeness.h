// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a schema that was merged out of two whole: what refers to something that one side has dropped, two objects of
// one name, partitions that lack a new column of their table. Private to diff/.
#pragma once

#include "diff/merge.h"

namespace relvar::diff {

[[nodiscard]] schema::Schema madeWhole(schema::Schema merged, const ThreeSchemas &schemas, Referee &referee);

} // namespace relvar::diff
