// SPDX-License-Identifier: GPL-3.0-or-later
// .relvar/snapshots/: schemas that were replayed before, by the hash chain of the files that lead to them. Only a
// cache: deleting it costs a replay and new ids.
#pragma once

#include "project/project.h"

namespace relvar::project {

[[nodiscard]] std::optional<schema::Schema> readSnapshot(const Project &project, const QString &chain);
[[nodiscard]] Result<> writeSnapshot(const Project &project, const QString &chain, const schema::Schema &schema);

struct NearSnapshot
{
    schema::Schema schema;
    /// How many files lead to it.
    qsizetype count = 0;
};

/// The cached state that is nearest to the state after `count` files, earlier ones first: its ids are taken over, so
/// that a table is the same object all along the timeline.
[[nodiscard]] std::optional<NearSnapshot> nearestSnapshot(const Project &project,
                                                          const QList<migration::MigrationFile> &files,
                                                          qsizetype count);

} // namespace relvar::project
