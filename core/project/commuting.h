// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the migrations of two branches lead to the same schema in either order. Runs them on scratch databases;
// looks at schemas, not at rows. Blocking.
#pragma once

#include "migration/sumfile.h"
#include "project/project.h"

namespace relvar::project {

/// Two migrations whose order matters.
struct OrderProblem
{
    /// File names.
    QString ours;
    QString theirs;
    /// What differs, with the name of the object, or which of them fails after the other.
    Text text;
    /// The one of the earlier file name runs, and the other one after it: the order of the folder is a way out.
    bool runsAsItIs = false;
};

/// Databases of the one branch have run `ours` first, those of the other `theirs`. Empty: both come to the same.
[[nodiscard]] Result<QList<OrderProblem>> findOrderProblems(const dialect::Dialect &dialect,
                                                            const QList<migration::MigrationFile> &files,
                                                            const migration::ParallelFiles &parallel,
                                                            const database::CancelToken &cancel,
                                                            const dialect::ScratchPlace &scratch = {});

enum class BranchOrder { MustNotMatter, IsAsItIs };

/// Runs all migrations one after another on a scratch database, then writes relvar.sum anew. Not written, and answered,
/// are two migrations of different branches whose order matters. Errors: a migration fails, the folder is broken.
[[nodiscard]] Result<QList<OrderProblem>> settleSum(const Project &project, const dialect::Dialect &dialect,
                                                    BranchOrder order, const database::CancelToken &cancel,
                                                    const dialect::ScratchPlace &scratch = {});

} // namespace relvar::project
