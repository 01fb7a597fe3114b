// SPDX-License-Identifier: GPL-3.0-or-later
// A schema as a diagram shows it: a partitioned table stands for its partitions, with their relations. A value to look
// at, never to be edited or saved.
#pragma once

#include "schema/schema.h"

#include <QHash>
#include <QSet>

namespace relvar::diagram {

struct Folding
{
    /// Without the folded partitions. A relation that only partitions have is their table's, with the id that it has in
    /// the first of them; one to a partition leads to the table. Tables that nothing changes share their Box.
    schema::Schema schema;
    /// The tables that stand for others, with the names of those in the order of the schema.
    QHash<ObjectId, QStringList> partitions;
    /// Which table stands for a folded partition.
    QHash<ObjectId, ObjectId> standIn;
};

/// `unfolded`: the partitioned tables whose partitions are shown one by one. Linear in the size of the schema.
[[nodiscard]] Folding foldPartitions(const schema::Schema &schema, const QSet<ObjectId> &unfolded = {});

} // namespace relvar::diagram
