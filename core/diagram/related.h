// SPDX-License-Identifier: GPL-3.0-or-later
// Which tables are related with which, over so many foreign keys. Nothing about where they stand. Pure.
#pragma once

#include "schema/schema.h"

#include <QSet>

#include <limits>

namespace relvar::diagram {

/// Which way foreign keys are followed.
enum class Toward {
    /// From a table to those that it refers to.
    Referenced,
    /// From a table to those that refer to it.
    Referencing,
    Both,
};

/// As far as relations lead.
inline constexpr int anyDepth = std::numeric_limits<int>::max();

/// The tables that `depth` foreign keys or fewer lie between and one of `from`, without `from` themselves. Linear in
/// the size of the schema.
[[nodiscard]] QSet<ObjectId> relatedTables(const schema::Schema &schema, const QSet<ObjectId> &from, Toward toward,
                                           int depth);

} // namespace relvar::diagram
