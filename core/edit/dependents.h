// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on an object, told before it is dropped or renamed: what goes along by itself, and which functions speak of
// it although no database has recorded that. Pure.
#pragma once

#include "diff/changes.h"

namespace relvar::edit {

/// What the database drops together with the object, or refuses to drop it for: "index users_phone", "check …",
/// "privileges", "view contacts". `part` is a column of a table; null: the whole table, view, type or sequence. For
/// people, in the order of the schema.
[[nodiscard]] QStringList takenAlong(const schema::Schema &schema, ObjectId object, ObjectId part = {});

/// The body of a function or procedure that names what a change renames or drops.
struct Mention
{
    ObjectId routine;
    /// 1-based, in the definition.
    int line = 1;
    /// "Function total(integer), line 4, names column orders.price, which is dropped. Nothing else will tell."
    Text text;
};

/// Routines that stay as they are and whose dependency nobody has recorded (PL/pgSQL, SQL as text). A column counts
/// where its table is named too, or where the table's trigger runs the function.
[[nodiscard]] QList<Mention> findMentions(const diff::Changes &changes, const schema::Schema &from,
                                          const schema::Schema &to);

} // namespace relvar::edit
