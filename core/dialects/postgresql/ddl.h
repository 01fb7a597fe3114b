// SPDX-License-Identifier: GPL-3.0-or-later
// Spells what a schema holds as statements. Every constraint has a name, every identifier is quoted; names carry their
// schema when there is more than one, or one that is not public.
#pragma once

#include "dialect/dialect.h"

namespace relvar::postgresql {

/// All of it for an empty database, in an order that works.
[[nodiscard]] QList<dialect::Statement> createStatements(const schema::Schema &schema);
/// One object with what goes with it (indexes, triggers, comments).
[[nodiscard]] QList<dialect::Statement> createStatements(const schema::Schema &schema, ObjectId object);
/// Everything of a database away, Relvar's own schema and the histories of others included.
[[nodiscard]] QList<dialect::Statement> dropEverything(const dialect::Snapshot &snapshot);

} // namespace relvar::postgresql
