// SPDX-License-Identifier: GPL-3.0-or-later
// Functions that speak of what changes rename or drop although no database has recorded that: they go on to fail when
// they run. Pure, by the words of their texts.
#pragma once

#include "diff/changes.h"

namespace relvar::diff {

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
[[nodiscard]] QList<Mention> findMentions(const Changes &changes, const schema::Schema &from,
                                          const schema::Schema &to);

} // namespace relvar::diff
