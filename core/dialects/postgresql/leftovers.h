// SPDX-License-Identifier: GPL-3.0-or-later
// What a table that leaves the one above it keeps: the keys, indexes, foreign keys and checks that it had from there
// become its own. https://www.postgresql.org/docs/current/sql-altertable.html, DETACH PARTITION and NO INHERIT
#pragma once

#include "schema/schema.h"

namespace relvar::postgresql {

/// `from` with them listed at each table that belongs to another one in `to`: those that `to` lists too under their
/// ids there, the others under new ones, as what goes away. Indexes have the names that the server gives them.
[[nodiscard]] schema::Schema withLeftovers(const schema::Schema &from, const schema::Schema &to);

/// The names of what a partition has from the tables above, and keeps when ATTACH PARTITION is taken back.
struct Leftovers
{
    QStringList constraints;
    QStringList indexes;
};
[[nodiscard]] Leftovers leftoversOf(const schema::Table &partition, const schema::Schema &schema);

} // namespace relvar::postgresql
