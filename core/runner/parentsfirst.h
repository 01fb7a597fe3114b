// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which rows are put into the tables of a schema.
#pragma once

#include "schema/schema.h"

namespace relvar::runner {

/// Groups of tables, parents before those that refer to them; tables that refer to each other in a circle stand
/// together: their rows can only be put in together. Partitions get their rows through the table above them. The schema
/// must outlive the answer.
[[nodiscard]] QList<QList<const schema::Table *>> parentsFirst(const schema::Schema &schema);

} // namespace relvar::runner
