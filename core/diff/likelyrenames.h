// SPDX-License-Identifier: GPL-3.0-or-later
// What goes and what comes in a comparison may be one object under another name. This finds such pairs, to be asked
// about; nothing is decided here.
#pragma once

#include "diff/renames.h"

namespace relvar::diff {

struct LikelyRename
{
    Rename rename;
    /// "Was table users renamed to people?"
    Text question;
    /// What speaks for it: "3 of 4 columns are the same".
    QList<Text> evidence;
    /// 1 to 100.
    int score = 0;
    /// Taken for a drop and an addition, it costs rows, values or the position of a sequence.
    bool losesData = false;
    /// Position in the list of the rename of the table that this one is about; -1: the table is the same already.
    qsizetype after = -1;
};

/// Every object is in one pair at most, the most likely ones are found first; what a rename of a table or schema
/// explains is not listed again. Pairs for which little speaks are left out. `to` has the ids of `from` where names are
/// the same: see pair(). Tables, columns and types come before what is only a matter of names.
[[nodiscard]] QList<LikelyRename> findLikelyRenames(const schema::Schema &from, const schema::Schema &to,
                                                    const Rules &rules);

} // namespace relvar::diff
