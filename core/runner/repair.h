// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs of a ledger row that run nothing of a file. What runs something is a plan: planRepair() in execute.h.
#pragma once

#include "runner/execute.h"

namespace relvar::runner {

/// Where the repair happens: as for executeMigrations().
struct RepairPlace
{
    database::Connection &connection;
    const database::ConnectionSettings &settings;
    const dialect::Dialect &dialect;
};

/// Takes back the row of a run that left nothing: a migration that failed or was interrupted is pending again, or
/// applied again where that was a revert; one that no file has and the database cannot revert is not listed any more.
/// Waits for a run that goes on. Errors: FailedBefore for a row in another state, and which; Locked, Cancelled.
[[nodiscard]] Result<> forget(const RepairPlace &place, const migration::MigrationDirectory &directory,
                              const QString &id, const RunOptions &options, const database::CancelToken &cancel = {});

/// The edited file counts as what was applied, with its checksum and its way back. Errors: EditedAfterApply where it
/// is not edited.
[[nodiscard]] Result<> accept(const RepairPlace &place, const migration::MigrationDirectory &directory,
                              const QString &id, const RunOptions &options, const database::CancelToken &cancel = {});

} // namespace relvar::runner
