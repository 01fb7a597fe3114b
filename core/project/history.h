// SPDX-License-Identifier: GPL-3.0-or-later
// All schemas that a folder of migrations leads through, for looking back and forth quickly. What is alike in two of
// them is shared.
#pragma once

#include "project/project.h"

#include <functional>

namespace relvar::project {

/// How many of the schemas are there.
using HistoryProgress = std::function<void(int done, int of)>;

/// The schemas after the first migration, after the second, …: as many as there are files. From the snapshot cache,
/// else by one replay of the folder on a scratch database, which is cached then. Blocking; `progress` is called in the
/// same thread. The newest one gets the ids of `newest` where names match, the one before it those of the next, so that
/// an object is the same one all along, also over the renames that files say. Errors: those of the folder and of the
/// replay, Cancelled.
[[nodiscard]] Result<QList<Box<schema::Schema>>> readHistory(
    const Project &project, const migration::MigrationDirectory &directory, const dialect::Dialect &dialect,
    const schema::Schema &newest, const HistoryProgress &progress, const database::CancelToken &cancel,
    const dialect::ScratchPlace &scratch = {});

} // namespace relvar::project
