// SPDX-License-Identifier: GPL-3.0-or-later
// What ALTER TABLE does to partitions and heirs by itself when it changes the table above them.
#pragma once

#include "diff/changes.h"

#include <QHash>

namespace relvar::postgresql {

/// `to` with every change of columns handed down to the tables below that still belong to the same parent in `from`;
/// with what keys and identities imply (NOT NULL), and without the extended statistics that go with a column.
[[nodiscard]] schema::Schema withInheritedChanges(const schema::Schema &from, const schema::Schema &to);

/// The tables above: of which it is a partition, or those that it inherits.
[[nodiscard]] QList<ObjectId> parentsOf(const schema::Table &table);

/// The tables below that stay there, each after all that are above it.
[[nodiscard]] QList<const schema::Table *> tablesBelow(ObjectId table, const schema::Schema &from,
                                                       const schema::Schema &to);

/// The changes without those of columns that a table above hands down.
[[nodiscard]] diff::Changes withoutInherited(const diff::Changes &changes);

} // namespace relvar::postgresql
