// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a script that is no migration on a database that has migrations: with the lock, the limits and the events of a
// run, without a row of the ledger. The journal tells of it.
#pragma once

#include "migration/formats/format.h"
#include "runner/execute.h"

namespace relvar::runner {

struct ScriptRun
{
    migration::Section section;
    /// What the script is for, at its beginning: "Bring shop back to what its migrations make".
    Text purpose;
    /// In the journal: "drift reverted".
    QString journalEvent;
    QString journalDetail;
    /// Whose locks are taken too, where the migrations are another tool's; null: they are Relvar's own.
    const formats::Format *tool = nullptr;
    /// Asked under the lock of the run, before the first statement; an error stops it.
    std::function<Result<>(database::Connection &)> check = [](database::Connection &) { return Result<>(); };
};

/// Opens the database and runs the script, after a backup where the options ask for one and it removes something. The
/// last event is RunFinished. Errors: those of opening, Locked, ReadOnly, BackupFailed, that of the check; a failed
/// statement is a RunFinished like the one in the events.
[[nodiscard]] Result<RunFinished> runScript(const dialect::Dialect &dialect,
                                            const database::ConnectionSettings &settings, const ScriptRun &script,
                                            const RunOptions &options, const EventSink &listener,
                                            const database::CancelToken &cancel);

} // namespace relvar::runner
