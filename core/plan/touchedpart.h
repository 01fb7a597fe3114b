// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a schema that a change can be tried on: what it touches, what uses that, and what all of these need.
#pragma once

#include "diff/changes.h"

#include <QSet>

namespace relvar::plan {

/// The tables and views that the changes touch and, in either schema: what depends on them (views, tables with a
/// foreign key to them, partitions), and everything that these need (parents of foreign keys, a partition's table, what
/// a text uses). Pure.
[[nodiscard]] QSet<ObjectId> touchedPart(const schema::Schema &from, const schema::Schema &to,
                                         const diff::Changes &changes);

/// The schema without the tables and views that are not in the part, and without what cannot be without these:
/// triggers, objects with a text that uses them. Namespaces, enums, functions and the like stay.
[[nodiscard]] schema::Schema onlyPart(const schema::Schema &schema, const QSet<ObjectId> &part);

/// The whole with the objects of the part as they are there.
[[nodiscard]] schema::Schema withPart(schema::Schema whole, const schema::Schema &part);

} // namespace relvar::plan
