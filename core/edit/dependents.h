// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on an object, told before it is dropped. Which functions speak of it, although no database has recorded
// that, see diff/mentions.h. Pure.
#pragma once

#include "schema/schema.h"

namespace relvar::edit {

/// What the database drops together with the object, or refuses to drop it for: "index users_phone", "check …",
/// "privileges", "view contacts". `part` is a column of a table; null: the whole table, view, type or sequence. For
/// people, in the order of the schema.
[[nodiscard]] QStringList takenAlong(const schema::Schema &schema, ObjectId object, ObjectId part = {});

/// The same of a column, but only when there is more than its own default and comment: of these alone nobody has to be
/// told.
[[nodiscard]] QStringList takenAlongBesideItsOwn(const schema::Schema &schema, ObjectId table, ObjectId column);

} // namespace relvar::edit
