// SPDX-License-Identifier: GPL-3.0-or-later
// The loop that applies and reverts migrations on one connection. Blocking; runs in a worker thread or on a terminal.
#pragma once

#include "database/canceltoken.h"
#include "migration/ledger.h"
#include "runner/runevent.h"

namespace relvar::runner {
Q_NAMESPACE

enum class RunError {
    Cancelled,
    UnknownTarget,
    Irreversible,
    DirectoryBroken,
    EditedAfterApply,
    FailedBefore,
    OutOfOrder,
    StatementFailed,
    Locked,
    NotRevertible,
    ReadOnly,
    BackupFailed,
    PartlyApplied,
};
Q_ENUM_NS(RunError)

/// Of a section without a transaction that stopped in the middle.
enum class Part {
    Whole,
    /// What is missing behind the statements that are there.
    Rest,
    /// What reverses the statements that are there: the down section holds just that.
    Reversal,
};

/// One file in one direction.
struct RunItem
{
    migration::MigrationFile file;
    Direction direction = Direction::Up;
    Part part = Part::Whole;
    /// Rest: how many statements of the section are there.
    int done = 0;
    /// Reversal: how many statements of the up section are there after none, one, two … of the down section.
    QList<int> standing;
};

struct RunPlan
{
    Direction direction = Direction::Up;
    QList<RunItem> items;
};

/// How far: a count, up to and including an id, or (neither) the default: all up, one down.
struct Target
{
    std::optional<int> count;
    QString id;
};

enum class HalfDone { Refuse, Resume };

/// Pure: which pending files run, in id order; one that failed and left nothing behind is simply run again. A file that
/// is half applied is an error, or goes on where it stopped. Errors: broken directory, half-done or edited rows (they
/// need a repair first), an unknown id. Out-of-order files are taken in unless `strict`.
[[nodiscard]] Result<RunPlan> planUp(const migration::MigrationDirectory &directory,
                                     const QList<migration::LedgerRow> &ledger, const Target &target,
                                     bool strict = false, HalfDone halfDone = HalfDone::Refuse);
/// Pure: which applied files are reverted, in the reverse of the order applied. With an id: everything applied after it
/// is reverted and the id itself stays ("down to here"). A file that is gone is reverted by the ledger's stored SQL. So
/// is what a file replaces where that was applied: all of it counts as one.
/// Errors: a migration without a down section, one edited since it was applied, a half-done row.
[[nodiscard]] Result<RunPlan> planDown(const migration::MigrationDirectory &directory,
                                       const QList<migration::LedgerRow> &ledger, const Target &target);

/// Pure: the one item that settles a half-done migration. Resume: the rest of its section, up or down. Undo: what
/// reverses the statements that are there, where the down section has one statement for each of the up section, in
/// reverse. Errors: FailedBefore where that cannot be, and why; an unknown id.
[[nodiscard]] Result<RunPlan> planRepair(const migration::MigrationDirectory &directory,
                                         const QList<migration::LedgerRow> &ledger, const QString &id,
                                         migration::Repair repair, const dialect::Dialect &dialect);

/// What an item runs, for people: of a half-done section the rest alone.
[[nodiscard]] QString sqlOf(const dialect::Dialect &dialect, const RunItem &item);

/// Copies of the whole database, made before the first file of a run that removes or replaces something.
struct BackupPolicy
{
    /// Where they go; made when it is missing. Empty: none are made.
    QString folder;
    /// How many of one database stay; the oldest go.
    int keep = 5;
};

struct RunOptions
{
    /// As shown in events.
    QString database;
    QString appliedBy;
    QString toolVersion;
    /// Milliseconds to wait for another run or another writer.
    int lockTimeoutMs = 10000;
    /// Of each statement.
    dialect::SessionLimits limits{.lockTimeoutMs = 3000};
    /// How often a file that is one transaction is tried again when a statement of it was kept waiting for a lock, with
    /// twice the pause each time.
    int retries = 5;
    int firstPauseMs = 500;
    /// Milliseconds to try to reach a server again that was lost.
    int reconnectMs = 10000;
    /// Only where Capabilities::copiesToFile.
    BackupPolicy backups;
    /// Where the events of the run are written to, see runlog.h. Empty: nowhere.
    QString logFolder;
};

/// Makes a backup first where `options` ask for one; a run that cannot have it does not begin. Takes the lock of the
/// run, where the dialect has one, on a second connection that is opened with `settings` (those of `connection`). Runs
/// the items one after another, each in one transaction with its ledger row, or statement by statement with the journal
/// when its section says transaction:false (a section that brings its own BEGIN … COMMIT gets its ledger row just
/// before that COMMIT). Session settings are put back after each file. Emits events; the last is always RunFinished. On
/// failure and cancel the current file is rolled back and the true state is read back for the sentence, over a new
/// connection when the old one was lost; nothing is run over the new one. What another process has done meanwhile is
/// left alone. Answers an Error when something other than a statement of a file stopped the run (Locked, a ledger that
/// cannot be read or written); a failed statement is a RunFinished like the one in the events.
Result<RunFinished> executeMigrations(database::Connection &connection, const database::ConnectionSettings &settings,
                                      const dialect::Dialect &dialect, const RunPlan &plan, const RunOptions &options,
                                      const EventSink &sink, const database::CancelToken &cancel);

struct RunRequest
{
    database::ConnectionSettings settings;
    migration::MigrationDirectory directory;
    Direction direction = Direction::Up;
    Target target;
    /// Resume or Undo of the target's id, in place of what `direction` says; see planRepair().
    migration::Repair repair = migration::Repair::None;
    /// On the way up, a half-applied file.
    HalfDone halfDone = HalfDone::Refuse;
    RunOptions options;
};

/// Opens the database, plans by its ledger and runs. Errors: those of opening, planUp() and planDown(), before any
/// event; those of executeMigrations().
Result<RunFinished> runMigrations(const dialect::Dialect &dialect, const RunRequest &request, const EventSink &sink,
                                  const database::CancelToken &cancel);

/// Marks the files up to and including the id as applied without running them; edited and half-done ones among them are
/// accepted as they are now. Answers how many rows that changed.
[[nodiscard]] Result<int> baseline(database::Connection &connection, const dialect::Dialect &dialect,
                                   const migration::MigrationDirectory &directory, const QString &id,
                                   const RunOptions &options);
/// Marks the one file, which is new, as applied without running it: the database has already what it does.
[[nodiscard]] Result<> recordApplied(database::Connection &connection, const dialect::Dialect &dialect,
                                     const migration::MigrationFile &file, const RunOptions &options);

} // namespace relvar::runner
