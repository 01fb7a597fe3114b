// SPDX-License-Identifier: GPL-3.0-or-later
// How many rows stand at each end of a relation, read from NOT NULL and UNIQUE.
#pragma once

#include "schema/table.h"

namespace relvar::diagram {

enum class Multiplicity { One, ZeroOrOne, ZeroOrMany };

struct Cardinality
{
    /// Rows of the child for one row of the parent.
    Multiplicity child = Multiplicity::ZeroOrMany;
    /// Rows of the parent for one row of the child.
    Multiplicity parent = Multiplicity::ZeroOrOne;

    friend bool operator==(const Cardinality &, const Cardinality &) = default;
};

/// No constraint can demand that a parent has a child, so the child's end is always optional. Columns of a primary key
/// count as NOT NULL, as the standard says.
[[nodiscard]] Cardinality cardinality(const schema::Table &child, const schema::ForeignKey &foreignKey);

} // namespace relvar::diagram
