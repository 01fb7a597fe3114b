// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a schema has to be looked at for a change: a rename of one table among ten thousand concerns few of them.
#pragma once

#include "diff/changes.h"

#include <QSet>

namespace relvar::sqlite {

/// The part of `from` that the changes can reach: the tables that change, those that refer to them and to which they
/// refer; the views and triggers that speak of one of them, directly or through a view, and what those speak of
/// besides. Judged by names in the texts, so rather too much than too little.
[[nodiscard]] schema::Schema touchedPart(const schema::Schema &from, const diff::Changes &changes);

/// Views and triggers that speak of one of the names, in lower case, or of a view that does.
[[nodiscard]] QSet<ObjectId> readersOf(const schema::Schema &schema, QSet<QString> names);

} // namespace relvar::sqlite
