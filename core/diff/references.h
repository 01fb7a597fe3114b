// SPDX-License-Identifier: GPL-3.0-or-later
// What refers to what inside a schema, by id, and by name in the expressions of a table. Private to diff/.
#pragma once

#include "schema/schema.h"

#include <QSet>

namespace relvar::diff {

struct ReferenceTo
{
    /// The table, view … and, inside a table, the part of it that refers; null: the table itself.
    ObjectId object;
    ObjectId part;
    ObjectId target;

    [[nodiscard]] ObjectId holder() const { return part.isNull() ? object : part; }
};

/// The ids of everything that can be referred to.
[[nodiscard]] QSet<ObjectId> targetsIn(const schema::Schema &schema);
/// References to what is not in the schema.
[[nodiscard]] QList<ReferenceTo> danglingIn(const schema::Schema &schema);
/// Parts of the table with an expression that speaks of a column by a name that no column of it has.
[[nodiscard]] QList<ReferenceTo> mentionsOf(const schema::Table &table, const QList<schema::Column> &missing);

} // namespace relvar::diff
