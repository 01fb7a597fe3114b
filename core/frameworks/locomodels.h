// SPDX-License-Identifier: GPL-3.0-or-later
// The second file that Loco has of each model, in which people write: `cargo loco db entities` makes it once.
#pragma once

#include "frameworks/seaormentities.h"

namespace relvar::frameworks {

/// src/models/<module>.rs for the models that have none, and their lines in src/models/mod.rs.
void addLocoModels(SeaOrmEntities &entities, const Files &files);

} // namespace relvar::frameworks
