// SPDX-License-Identifier: GPL-3.0-or-later
// What a database remembers of the migrations that ran on it: one row per migration, and an append-only journal.
#pragma once

#include "database/connection.h"
#include "dialect/dialect.h"
#include "migration/migrationdirectory.h"

namespace relvar::migration {

enum class RowStatus { Running, Applied, Failed, Reverting };

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
    /// Of a row that is not Applied: how many statements of the section are, or after a crash may be, in the database
    /// for good. 0: nothing of it remains, and running it again is the repair.
    int statementsApplied = 0;
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

/// Empty when the database has no ledger. Sorted by sequence.
[[nodiscard]] Result<QList<LedgerRow>> readLedger(database::Connection &connection, const dialect::Dialect &dialect);
/// Nothing when it is there. Errors: PermissionDenied with the statements that someone else may run.
[[nodiscard]] Result<> createLedger(database::Connection &connection, const dialect::Dialect &dialect);
/// Inserts or replaces the row with the id, in one statement.
[[nodiscard]] Result<> putRow(database::Connection &connection, const dialect::Dialect &dialect, const LedgerRow &row);
[[nodiscard]] Result<> removeRow(database::Connection &connection, const dialect::Dialect &dialect, const QString &id);
/// Appends one line to the journal: what happened to which migration.
[[nodiscard]] Result<> writeJournal(database::Connection &connection, const dialect::Dialect &dialect,
                                    const QString &id, const QString &event, const QString &detail);

struct JournalLine
{
    /// UTC, ISO 8601.
    QString at;
    QString migration;
    /// "applied", "reverted", "purged", …
    QString event;
    QString detail;
};
/// From the oldest to the newest; empty when the database has no ledger.
[[nodiscard]] Result<QList<JournalLine>> readJournal(database::Connection &connection, const dialect::Dialect &dialect);

/// True when the row says that the migration is in the database: applied, or a revert of it that left nothing behind.
[[nodiscard]] bool isApplied(const LedgerRow &row);
/// True when a run stopped in the middle of a section that has no transaction: neither running nor reverting it fits.
[[nodiscard]] bool isHalfDone(const LedgerRow &row);

/// Where a migration stands on one database.
enum class State {
    Applied,
    Pending,
    /// Applied, but the file has changed since.
    Edited,
    /// Applied, but there is no file.
    Missing,
    /// Started and not finished, or finished with an error.
    Failed,
    /// Pending although a newer one is applied.
    OutOfOrder,
    /// Of the migrations that it replaces some are applied and some are not.
    PartlyApplied,
};

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
    /// The one repair that is offered: empty when there is nothing to repair.
    Text repair;
};

/// Pure. Set difference by id, never a high-water mark; sorted by id. Rows of migrations that a file replaces stand for
/// that file and are not listed by themselves.
[[nodiscard]] QList<MigrationState> states(const QList<MigrationFile> &files, const QList<LedgerRow> &rows);

} // namespace relvar::migration
