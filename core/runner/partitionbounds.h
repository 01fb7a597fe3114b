// SPDX-License-Identifier: GPL-3.0-or-later
// Values that fall into a partition, read from its bound
// (https://www.postgresql.org/docs/current/sql-createtable.html). Private to runner/.
#pragma once

#include "schema/schema.h"

#include <QHash>
#include <QVariant>

namespace relvar::runner {

/// One entry for each partition of the table, those of partitions below included: values for the columns by which it is
/// parted. A column that its bound leaves open is not in it; a default partition and hash partitions have no entry.
[[nodiscard]] QList<QHash<ObjectId, QVariant>> valuesInPartitions(const schema::Schema &schema,
                                                                  const schema::Table &table);

} // namespace relvar::runner
