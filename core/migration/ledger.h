// SPDX-License-Identifier: GPL-3.0-or-later
// What a database remembers of the migrations that ran on it: one row per migration, and an append-only journal.
#pragma once

#include "database/connection.h"
#include "dialect/dialect.h"
#include "migration/migrationdirectory.h"

namespace relvar::migration {

/// Undoing: what reverses the statements that are there runs, one after another.
enum class RowStatus { Running, Applied, Failed, Reverting, Undoing };

struct LedgerRow
{
    QString id;
    QString name;
    QString checksum;
    QString downChecksum;
    /// The down section, so that a revert works when the file is gone. Shown to the person before it runs.
    QString downSql;
    bool downTransactional = true;
    RowStatus status = RowStatus::Applied;
    int statementsTotal = 0;
    /// Of a row that is not Applied: how many statements of the section (Reverting: of the down section) are in the
    /// database for good. 0: nothing of it remains, unless a statement began alone.
    int statementsApplied = 0;
    /// The statement, 1-based, that began outside of any transaction and has not been seen to end; 0: none. It may be
    /// in the database as a whole, in part or not at all.
    int statementBegun = 0;
    /// The text of the section up to the last of the statements that are there: its length, and SHA-256 (hexadecimal)
    /// over it. A file that was changed behind it alone can go on there.
    int doneLength = 0;
    QString doneChecksum;
    /// Who runs it: "4711@host"; empty in a row that an older version wrote.
    QString process;
    /// UTC, ISO 8601.
    QString startedAt;
    QString finishedAt;
    qint64 durationMs = 0;
    QString appliedBy;
    QString toolVersion;
    QString error;
    /// Order of application; a revert goes in the reverse of it.
    qint64 sequence = 0;

    friend bool operator==(const LedgerRow &, const LedgerRow &) = default;
};

/// Empty when the database has no ledger. Sorted by sequence. One of an older version is read as it is. Errors:
/// LedgerTooNew.
[[nodiscard]] Result<QList<LedgerRow>> readLedger(database::Connection &connection, const dialect::Dialect &dialect);
/// Makes the ledger, or brings one of an older version up to this one: inside a transaction, so that it is the one or
/// the other. Nothing when it is there. Errors: PermissionDenied with the statements that someone else may run,
/// LedgerTooNew.
[[nodiscard]] Result<> createLedger(database::Connection &connection, const dialect::Dialect &dialect);
/// Inserts or replaces the row with the id, in one statement.
[[nodiscard]] Result<> putRow(database::Connection &connection, const dialect::Dialect &dialect, const LedgerRow &row);
[[nodiscard]] Result<> removeRow(database::Connection &connection, const dialect::Dialect &dialect, const QString &id);
/// Appends one line to the journal: what happened to which migration, and who did it (may be empty).
[[nodiscard]] Result<> writeJournal(database::Connection &connection, const dialect::Dialect &dialect,
                                    const QString &id, const QString &event, const QString &detail,
                                    const QString &person = {});

struct JournalLine
{
    /// UTC, ISO 8601.
    QString at;
    /// Empty: the line is about a whole run.
    QString migration;
    /// "up started", "applied", "reverted", "baseline", "purged", …
    QString event;
    QString detail;
    /// Who did it; empty where that was not written down.
    QString person;
};
/// From the oldest to the newest; empty when the database has no ledger.
[[nodiscard]] Result<QList<JournalLine>> readJournal(database::Connection &connection, const dialect::Dialect &dialect);

/// True when the row says that the migration is in the database: applied, or a revert of it that left nothing behind.
[[nodiscard]] bool isApplied(const LedgerRow &row);
/// True when a run stopped in the middle of a section that has no transaction: part of it is, or may be, there.
[[nodiscard]] bool isHalfDone(const LedgerRow &row);

/// Where a migration stands on one database.
enum class State {
    Applied,
    Pending,
    /// Applied, but the file has changed since.
    Edited,
    /// Applied, but there is no file; the database kept the way back.
    Missing,
    /// Applied, but there is no file, and the database kept no way back: of another project, or by hand.
    Unknown,
    /// A statement failed, and nothing of it remains.
    Failed,
    /// The first statements of a section without a transaction are there, the rest is not.
    HalfApplied,
    /// The same of the way back.
    HalfReverted,
    /// Being run at this moment, by somebody.
    Running,
    /// Its run ended without a word (killed, the machine went down), and nothing of it remains.
    Interrupted,
    /// Pending although a newer one is applied.
    OutOfOrder,
    /// Of the migrations that it replaces some are applied and some are not.
    PartlyApplied,
};

/// The one way out of a state that is offered, for a button.
enum class Repair {
    None,
    /// up
    Apply,
    /// down
    Revert,
    /// The row of a run that left nothing is taken back.
    Forget,
    /// The edited file counts as it is now.
    Accept,
    /// It is marked as applied once the database has been brought there by hand.
    Baseline,
    /// The statements that are missing run.
    Resume,
    /// What reverses the statements that are there runs.
    Undo,
};

/// Whether a run that a row tells of goes on, as far as that can be seen from here.
enum class RunLife { NotKnown, GoesOn, Ended };

struct MigrationState
{
    QString id;
    QString name;
    State state = State::Pending;
    /// With a file: its proof and whether it can be reverted. Without: from the ledger.
    bool revertible = true;
    std::optional<ProofStamp> proof;
    /// Of a migration that is applied as those which it replaces: the row of the last of them.
    std::optional<LedgerRow> row;
    /// The rows of the migrations that it replaces, in the order applied; empty where its own row counts.
    QList<LedgerRow> replacedRows;
    /// The one repair that is offered, and what it is about; empty when there is nothing to repair.
    Repair repair = Repair::None;
    Text advice;
};

/// Pure. Set difference by id, never a high-water mark; sorted by id. Rows of migrations that a file replaces stand for
/// that file and are not listed by themselves. `lives`: of the ids whose rows tell of a run, see
/// runner::readRunLives().
[[nodiscard]] QList<MigrationState> states(const QList<MigrationFile> &files, const QList<LedgerRow> &rows,
                                           const QHash<QString, RunLife> &lives = {});
/// True when the section begins with the statements that the row says are there, to the letter: it can go on behind
/// them.
[[nodiscard]] bool isResumable(const LedgerRow &row, const MigrationFile &file);

} // namespace relvar::migration
