// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the statements of one section in the right transaction. Knows no ledger: who calls says through hooks what
// happens at the points where a transaction begins and ends.
#pragma once

#include "runner/execute.h"

namespace relvar::runner {

/// Changes the session (or repeats itself harmlessly), so that running it twice is no damage.
[[nodiscard]] bool isSetting(const QString &sql);

struct SectionHooks
{
    EventSink sink = [](const RunEvent &) {};
    /// Begins a transaction with this statement, waiting for other writers.
    std::function<Result<>(const QString &beginStatement)> begin;
    /// Inside a transaction that has just begun. False: the work is done already, by another process.
    std::function<Result<bool>()> begun = [] { return true; };
    /// Outside a transaction: statement `number`, which runs in none, comes next and can never be rolled back.
    std::function<Result<>(int number)> beforeDurable = [](int) { return Result<>(); };
    /// Inside a transaction, which ends next; statement `number` is then in the database, and all before it. `complete`:
    /// the section is then done.
    std::function<Result<>(int number, bool complete)> beforeCommit = [](int, bool) { return Result<>(); };
};

struct SectionResult
{
    enum class End { Done, DoneByAnother, Failed, Cancelled };

    End end = End::Done;
    /// The statement that failed or was about to run, 1-based, and how many there are.
    int number = 0;
    int of = 0;
    /// Statements, counted from the first, that are in the database for good.
    int durable = 0;
    /// The beforeCommit() that completes the section has been called and committed.
    bool completed = false;
    /// What the statement that failed, outside a transaction, may have left of itself; empty: nothing.
    Text remains;
    Error error;
};

/// Rolls back what is open on failure and cancel; session settings are the caller's. A section without a transaction
/// has one for each statement that can run in one, and begins behind the first `done` statements, of which only those
/// run again that set something in the session.
[[nodiscard]] SectionResult runStatements(database::Connection &connection, const dialect::Dialect &dialect,
                                          const migration::Section &section, const SectionHooks &hooks,
                                          const database::CancelToken &cancel, int done = 0);

/// Executes the statements of Dialect::sessionRestore(). Errors are of no consequence to what the run did.
void restoreSession(database::Connection &connection, const QStringList &statements);

} // namespace relvar::runner
