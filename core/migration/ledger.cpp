// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ledger.h"

#include "migration/remains.h"

#include <QDateTime>

#include <algorithm>

namespace relvar::migration {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::pair<RowStatus, QLatin1StringView> statusNames[] = {
    {RowStatus::Running, "running"_L1},
    {RowStatus::Applied, "applied"_L1},
    {RowStatus::Failed, "failed"_L1},
    {RowStatus::Reverting, "reverting"_L1},
};

QString statusName(RowStatus status)
{
    const auto *found = std::find_if(std::begin(statusNames), std::end(statusNames),
                                     [status](const auto &pair) { return pair.first == status; });
    return found->second;
}

std::optional<RowStatus> statusFromName(const QString &name)
{
    const auto *found = std::find_if(std::begin(statusNames), std::end(statusNames),
                                     [&name](const auto &pair) { return pair.second == name; });
    return found == std::end(statusNames) ? std::nullopt : std::optional(found->first);
}

const QStringList &columnNames()
{
    static const QStringList names = {u"id"_s,
                                      u"name"_s,
                                      u"checksum"_s,
                                      u"down_checksum"_s,
                                      u"down_sql"_s,
                                      u"down_transactional"_s,
                                      u"status"_s,
                                      u"statements_total"_s,
                                      u"statements_applied"_s,
                                      u"started_at"_s,
                                      u"finished_at"_s,
                                      u"duration_ms"_s,
                                      u"applied_by"_s,
                                      u"tool_version"_s,
                                      u"error"_s,
                                      u"sequence"_s};
    return names;
}

QVariantList valuesOf(const LedgerRow &row)
{
    // A null string would be NULL: the columns that need a value hold empty texts instead.
    const auto filled = [](const QString &value) { return value.isNull() ? u""_s : value; };
    return {row.id,
            filled(row.name),
            filled(row.checksum),
            filled(row.downChecksum),
            filled(row.downSql),
            row.downTransactional ? 1 : 0,
            statusName(row.status),
            row.statementsTotal,
            row.statementsApplied,
            filled(row.startedAt),
            filled(row.finishedAt),
            row.durationMs,
            filled(row.appliedBy),
            filled(row.toolVersion),
            filled(row.error),
            row.sequence};
}

Result<LedgerRow> rowFrom(const QVariantList &values)
{
    LedgerRow row;
    row.id = values.at(0).toString();
    row.name = values.at(1).toString();
    row.checksum = values.at(2).toString();
    row.downChecksum = values.at(3).toString();
    row.downSql = values.at(4).toString();
    row.downTransactional = values.at(5).toLongLong() != 0;
    const std::optional<RowStatus> status = statusFromName(values.at(6).toString());
    if (!status) {
        return fail(MigrationError::LedgerUnreadable,
                    text("migration",
                         "The history in the database has migration %1 in the state \"%2\", which this "
                         "version does not know. Use the version that wrote it, or a newer one.",
                         {row.id, values.at(6).toString()}),
                    {}, row.id);
    }
    row.status = *status;
    row.statementsTotal = values.at(7).toInt();
    row.statementsApplied = values.at(8).toInt();
    row.startedAt = values.at(9).toString();
    row.finishedAt = values.at(10).toString();
    row.durationMs = values.at(11).toLongLong();
    row.appliedBy = values.at(12).toString();
    row.toolVersion = values.at(13).toString();
    row.error = values.at(14).toString();
    row.sequence = values.at(15).toLongLong();
    return row;
}

Result<bool> ledgerExists(database::Connection &connection, const dialect::Dialect &dialect)
{
    return connection.query(dialect.ledgerExistsQuery()).map([](const database::ResultSet &result) {
        return !result.rows.isEmpty() && result.rows.first().value(0).toLongLong() != 0;
    });
}

/// The file is null where there is none.
Text repairOf(const MigrationState &state, const MigrationFile *file)
{
    switch (state.state) {
    case State::Applied:
    case State::Pending:
        return {};
    case State::Edited:
        return text("migration",
                    "Restore the file as it was applied, or accept it as it is with relvar-cli baseline %1.",
                    {state.id});
    case State::Missing:
        return text("migration", "Restore the file. It can still be reverted with the SQL that the database kept.");
    case State::Failed:
        if (state.row->statementsApplied == 0) {
            // A row says that a run began, not whether it goes on somewhere else at this moment.
            switch (state.row->status) {
            case RowStatus::Reverting:
                return text("migration", "A revert of it began and has not ended. While that goes on, wait. If it was "
                                         "stopped, nothing was reverted: revert it again.");
            case RowStatus::Running:
                return text("migration", "A run of it began and has not ended. While that goes on, wait. If it was "
                                         "stopped, nothing of it is in the database: apply it again.");
            case RowStatus::Failed:
            case RowStatus::Applied:
                if (file && !file->up.transactional && !remainsOf(file->up.sql).isEmpty()) {
                    return text("migration",
                                "It runs without a transaction, and no statement of it was finished, but what the "
                                "failed one did may be in the database in part. Correct the file or the rows, and "
                                "apply it again.");
                }
                return text("migration", "Nothing of it is in the database: correct the file and apply it again.");
            }
        }
        return text("migration",
                    "It stopped after statement %1 of %2 and could not be rolled back. Bring the database "
                    "to the state after the migration by hand, then run relvar-cli baseline %3.",
                    {QString::number(state.row->statementsApplied), QString::number(state.row->statementsTotal),
                     state.id});
    case State::OutOfOrder:
        return text("migration", "Apply it: newer migrations are applied already, so check that it does not depend on "
                                 "their absence.");
    case State::PartlyApplied:
        return text("migration",
                    "Only some of the migrations that it replaces are applied. Revert them (relvar-cli down), or bring "
                    "the database to the state after the last of them by hand, then run relvar-cli baseline %1.",
                    {state.id});
    }
    Q_UNREACHABLE();
}

/// The rows of what the file replaces, when they are what the database knows of it: not its own row, of its own text.
QList<LedgerRow> replacedRowsOf(const MigrationFile &file, const QList<LedgerRow> &rows)
{
    QList<LedgerRow> found;
    bool others = false;
    for (const LedgerRow &row : rows) {
        if (row.id == file.id && row.checksum == file.checksum)
            return {};
        const bool replaced = std::any_of(file.replaces.begin(), file.replaces.end(),
                                          [&row](const Replaced &one) { return one.id == row.id; });
        if (replaced)
            found.append(row);
        others = others || (replaced && row.id != file.id);
    }
    // Its own row alone is an edited file, unless it says what the last of the replaced ones was.
    if (!others && !found.isEmpty() && !found.first().checksum.startsWith(file.replaces.last().checksum))
        return {};
    return found;
}

/// Applied when all that it replaces is, as it was when it was replaced.
State stateOfReplaced(const MigrationFile &file, const QList<LedgerRow> &rows)
{
    bool edited = false;
    for (const Replaced &replaced : file.replaces) {
        const auto row
            = std::find_if(rows.begin(), rows.end(), [&](const LedgerRow &one) { return one.id == replaced.id; });
        if (row == rows.end() || !isApplied(*row))
            return State::PartlyApplied;
        edited = edited || !row->checksum.startsWith(replaced.checksum);
    }
    return edited ? State::Edited : State::Applied;
}

} // namespace

bool isApplied(const LedgerRow &row)
{
    return row.status == RowStatus::Applied || (row.status == RowStatus::Reverting && row.statementsApplied == 0);
}

bool isHalfDone(const LedgerRow &row)
{
    return row.status != RowStatus::Applied && row.statementsApplied > 0;
}

Result<QList<LedgerRow>> readLedger(database::Connection &connection, const dialect::Dialect &dialect)
{
    const Result<bool> exists = ledgerExists(connection, dialect);
    if (!exists)
        return fail(exists.error());
    if (!*exists)
        return QList<LedgerRow>();
    const Result<database::ResultSet> result = connection.query(
        u"SELECT %1 FROM %2 ORDER BY sequence"_s.arg(columnNames().join(u", "_s), dialect.ledgerTable()));
    if (!result)
        return fail(result.error());
    QList<LedgerRow> rows;
    for (const QVariantList &values : result->rows) {
        Result<LedgerRow> row = rowFrom(values);
        if (!row)
            return fail(row.error());
        rows.append(*std::move(row));
    }
    return rows;
}

Result<> createLedger(database::Connection &connection, const dialect::Dialect &dialect)
{
    // Where it is, nothing is asked of the role but to write to it.
    const Result<bool> exists = ledgerExists(connection, dialect);
    if (!exists)
        return fail(exists.error());
    if (*exists)
        return {};
    for (const QString &statement : dialect.createLedger()) {
        const Result<qint64> created = connection.execute(statement);
        if (created)
            continue;
        if (!created.error().code.is(database::DatabaseError::PermissionDenied))
            return fail(created.error());
        return fail(created.error().code,
                    text("migration",
                         "The history of migrations cannot be made: the user may not create %1. Let the owner of "
                         "the database grant it, or run these statements there and grant their tables to the "
                         "user: %2",
                         {dialect.ledgerTable(), dialect.createLedger().join(u"; "_s)}),
                    created.error().detail, created.error().where);
    }
    return {};
}

Result<> putRow(database::Connection &connection, const dialect::Dialect &dialect, const LedgerRow &row)
{
    QStringList places;
    QStringList assignments;
    for (const QString &column : columnNames()) {
        places.append(u"?"_s);
        if (column != u"id")
            assignments.append(column + u" = excluded."_s + column);
    }
    const QString sql = u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
        dialect.ledgerTable(), columnNames().join(u", "_s), places.join(u", "_s), assignments.join(u", "_s));
    return connection.execute(sql, valuesOf(row)).map([](qint64) {});
}

Result<> removeRow(database::Connection &connection, const dialect::Dialect &dialect, const QString &id)
{
    return connection.execute(u"DELETE FROM %1 WHERE id = ?"_s.arg(dialect.ledgerTable()), {id}).map([](qint64) {});
}

Result<> writeJournal(database::Connection &connection, const dialect::Dialect &dialect, const QString &id,
                      const QString &event, const QString &detail)
{
    const QString sql
        = u"INSERT INTO %1 (at, migration, event, detail) VALUES (?, ?, ?, ?)"_s.arg(dialect.journalTable());
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return connection.execute(sql, {now, id, event, detail}).map([](qint64) {});
}

Result<QList<JournalLine>> readJournal(database::Connection &connection, const dialect::Dialect &dialect)
{
    const Result<bool> exists = ledgerExists(connection, dialect);
    if (!exists)
        return fail(exists.error());
    if (!*exists)
        return QList<JournalLine>();
    return connection
        .query(u"SELECT at, migration, event, detail FROM %1 ORDER BY number"_s.arg(dialect.journalTable()))
        .map([](const database::ResultSet &answer) {
            QList<JournalLine> lines;
            for (const QVariantList &row : answer.rows) {
                lines.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString()});
            }
            return lines;
        });
}

QList<MigrationState> states(const QList<MigrationFile> &files, const QList<LedgerRow> &rows)
{
    QString newestApplied;
    for (const LedgerRow &row : rows) {
        if (isApplied(row) && (newestApplied.isEmpty() || idLess(newestApplied, row.id)))
            newestApplied = row.id;
    }
    const auto findRow = [&rows](const QString &id) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&id](const LedgerRow &row) { return row.id == id; });
        return found == rows.end() ? std::nullopt : std::optional(*found);
    };
    QList<MigrationState> result;
    for (const MigrationFile &file : files) {
        MigrationState state{.id = file.id,
                             .name = file.name,
                             .revertible = file.down.has_value(),
                             .proof = file.proof,
                             .row = findRow(file.id),
                             .replacedRows = replacedRowsOf(file, rows)};
        if (!state.replacedRows.isEmpty()) {
            state.state = stateOfReplaced(file, state.replacedRows);
            state.row = state.replacedRows.last();
            state.revertible = std::all_of(state.replacedRows.begin(), state.replacedRows.end(),
                                           [](const LedgerRow &row) { return !row.downSql.isEmpty(); });
        } else if (!state.row)
            state.state
                = !newestApplied.isEmpty() && idLess(file.id, newestApplied) ? State::OutOfOrder : State::Pending;
        else if (state.row->status != RowStatus::Applied)
            state.state = State::Failed;
        else
            state.state = state.row->checksum == file.checksum ? State::Applied : State::Edited;
        result.append(state);
    }
    for (const LedgerRow &row : rows) {
        const bool hasFile = std::any_of(files.begin(), files.end(), [&row](const MigrationFile &file) {
            return file.id == row.id
                   || std::any_of(file.replaces.begin(), file.replaces.end(),
                                  [&row](const Replaced &replaced) { return replaced.id == row.id; });
        });
        if (hasFile)
            continue;
        result.append({.id = row.id,
                       .name = row.name,
                       .state = row.status == RowStatus::Applied ? State::Missing : State::Failed,
                       .revertible = !row.downSql.isEmpty(),
                       .row = row});
    }
    std::sort(result.begin(), result.end(),
              [](const MigrationState &left, const MigrationState &right) { return idLess(left.id, right.id); });
    for (MigrationState &state : result) {
        const auto file = std::find_if(files.begin(), files.end(),
                                       [&state](const MigrationFile &one) { return one.id == state.id; });
        state.repair = repairOf(state, file == files.end() ? nullptr : &*file);
    }
    return result;
}

} // namespace relvar::migration
