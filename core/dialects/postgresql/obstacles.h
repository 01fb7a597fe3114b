// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what is in the way of the changes: views over a column that gets another type, keys that others refer to … The
// server refuses to change a thing that something else depends on, so that goes first and comes back last.
// https://www.postgresql.org/docs/current/ddl-depend.html
#pragma once

#include "dialects/postgresql/compilation.h"

namespace relvar::postgresql {

/// Fills the sets of the compilation. Error: something in the way that tables are built on and that cannot be dropped.
[[nodiscard]] Result<> findObstacles(Compilation *work);

/// Objects that tables are built on, directly or not: types, functions of defaults, extensions. They are made before
/// all tables and dropped after them.
[[nodiscard]] QSet<ObjectId> foundations(const schema::Schema &schema);

/// True when CREATE OR REPLACE leads from one definition to the other.
[[nodiscard]] bool isReplaceable(const schema::OtherObject &from, const schema::OtherObject &to);

} // namespace relvar::postgresql
