// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ledger.h"

#include "migration/ledgerrow.h"
#include <QDateTime>

#include <algorithm>

namespace relvar::migration {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::pair<RowStatus, QLatin1StringView> statusNames[] = {
    {RowStatus::Running, "running"_L1},     {RowStatus::Applied, "applied"_L1}, {RowStatus::Failed, "failed"_L1},
    {RowStatus::Reverting, "reverting"_L1}, {RowStatus::Undoing, "undoing"_L1},
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

/// In the order in which the versions of the ledger brought them.
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
                                      u"sequence"_s,
                                      u"statement_begun"_s,
                                      u"done_length"_s,
                                      u"done_checksum"_s,
                                      u"process"_s};
    return names;
}

QStringList columnNames(int version)
{
    constexpr qsizetype inTheFirst = 16;
    return version < 2 ? columnNames().mid(0, inTheFirst) : columnNames();
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
            row.sequence,
            row.statementBegun,
            row.doneLength,
            filled(row.doneChecksum),
            filled(row.process)};
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

/// Replaces the row where there is one; `values` as many as there are columns.
QString insertInto(const dialect::Dialect &dialect, const QString &values)
{
    QStringList assignments;
    for (const QString &column : columnNames()) {
        if (column != u"id")
            assignments.append(column + u" = excluded."_s + column);
    }
    return u"INSERT INTO %1 (%2) VALUES ("_s.arg(dialect.ledgerTable(), columnNames().join(u", "_s)) + values
           + u") ON CONFLICT (id) DO UPDATE SET "_s + assignments.join(u", "_s);
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
    row.statementBegun = values.value(16).toInt();
    row.doneLength = values.value(17).toInt();
    row.doneChecksum = values.value(18).toString();
    row.process = values.value(19).toString();
    return row;
}

/// 0: there is none.
Result<int> readVersion(database::Connection &connection, const dialect::Dialect &dialect)
{
    const Result<database::ResultSet> answer = connection.query(dialect.ledgerVersionQuery());
    if (!answer)
        return fail(answer.error());
    const int version = answer->rows.value(0).value(0).toInt();
    if (version > dialect::ledgerVersion) {
        return fail(
            MigrationError::LedgerTooNew,
            text("migration",
                 "A newer Relvar keeps the history of migrations in this database (in version %1 of its form; this "
                 "one knows up to %2). Use that version or a newer one here. Nothing was read or changed.",
                 {QString::number(version), QString::number(dialect::ledgerVersion)}));
    }
    return version;
}

} // namespace

Result<QList<LedgerRow>> readLedger(database::Connection &connection, const dialect::Dialect &dialect)
{
    const Result<int> version = readVersion(connection, dialect);
    if (!version)
        return fail(version.error());
    if (*version == 0)
        return QList<LedgerRow>();
    const Result<database::ResultSet> result = connection.query(
        u"SELECT %1 FROM %2 ORDER BY sequence"_s.arg(columnNames(*version).join(u", "_s), dialect.ledgerTable()));
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

Result<std::optional<LedgerRow>> readLedgerRow(database::Connection &connection, const dialect::Dialect &dialect,
                                               const QString &id)
{
    const Result<database::ResultSet> answer
        = connection.query(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columnNames().join(u", "_s), dialect.ledgerTable()),
                           {id});
    if (!answer)
        return fail(answer.error());
    if (answer->rows.isEmpty())
        return std::optional<LedgerRow>();
    return rowFrom(answer->rows.first()).map([](const LedgerRow &row) { return std::optional(row); });
}

Result<RowAndNext> readRowAndNext(database::Connection &connection, const dialect::Dialect &dialect, const QString &id)
{
    const Result<QList<database::ResultSet>> answers
        = connection.queries({u"SELECT %1 FROM %2 WHERE id = %3"_s.arg(columnNames().join(u", "_s),
                                                                       dialect.ledgerTable(), dialect.quoteLiteral(id)),
                              u"SELECT coalesce(max(sequence) + 1, 0) FROM "_s + dialect.ledgerTable()});
    if (!answers)
        return fail(answers.error());
    RowAndNext found{.nextSequence = answers->at(1).rows.value(0).value(0).toLongLong()};
    if (answers->at(0).rows.isEmpty())
        return found;
    return rowFrom(answers->at(0).rows.first()).map([&found](const LedgerRow &row) {
        found.row = row;
        return found;
    });
}

Result<> createLedger(database::Connection &connection, const dialect::Dialect &dialect)
{
    // Where it is, nothing is asked of the role but to write to it.
    const Result<int> version = readVersion(connection, dialect);
    if (!version)
        return fail(version.error());
    if (*version == dialect::ledgerVersion)
        return {};
    const QStringList statements = *version == 0 ? dialect.createLedger() : dialect.upgradeLedger(*version);
    for (const QString &statement : statements) {
        const Result<qint64> made = connection.execute(statement);
        if (made)
            continue;
        if (!made.error().code.is(database::DatabaseError::PermissionDenied))
            return fail(made.error());
        const QStringList arguments{dialect.ledgerTable(), statements.join(u"; "_s)};
        return fail(made.error().code,
                    *version == 0
                        ? text("migration",
                               "The history of migrations cannot be made: the user may not create %1. Let the owner of "
                               "the database grant it, or run these statements there and grant their tables to the "
                               "user: %2",
                               arguments)
                        : text("migration",
                               "The history of migrations is one of an older version, and the user may not change "
                               "%1. Let its owner run these statements: %2",
                               arguments),
                    made.error().detail, made.error().where);
    }
    return {};
}

Result<> putRow(database::Connection &connection, const dialect::Dialect &dialect, const LedgerRow &row)
{
    const QString sql = insertInto(dialect, QStringList(columnNames().size(), u"?"_s).join(u", "_s));
    return connection.execute(sql, valuesOf(row)).map([](qint64) {});
}

Result<> putRowAndTell(database::Connection &connection, const dialect::Dialect &dialect, const LedgerRow &row,
                       const QString &event, const QString &detail, const QString &person)
{
    const auto literals = [&dialect](const QVariantList &values) {
        QStringList written;
        for (const QVariant &value : values)
            written.append(dialect.quoteLiteral(value));
        return written.join(u", "_s);
    };
    const QString put = insertInto(dialect, literals(valuesOf(row)));
    const QString told = u"INSERT INTO %1 (at, migration, event, detail, person) VALUES ("_s.arg(dialect.journalTable())
                         + literals({now(), row.id, event, detail, person}) + u')';
    return connection.queries({put, told}).map([](const auto &) {});
}

Result<> removeRow(database::Connection &connection, const dialect::Dialect &dialect, const QString &id)
{
    return connection.execute(u"DELETE FROM %1 WHERE id = ?"_s.arg(dialect.ledgerTable()), {id}).map([](qint64) {});
}

Result<> writeJournal(database::Connection &connection, const dialect::Dialect &dialect, const QString &id,
                      const QString &event, const QString &detail, const QString &person)
{
    const QString sql
        = u"INSERT INTO %1 (at, migration, event, detail, person) VALUES (?, ?, ?, ?, ?)"_s.arg(dialect.journalTable());
    return connection.execute(sql, {now(), id, event, detail, person}).map([](qint64) {});
}

Result<QList<JournalLine>> readJournal(database::Connection &connection, const dialect::Dialect &dialect)
{
    const Result<int> version = readVersion(connection, dialect);
    if (!version)
        return fail(version.error());
    if (*version == 0)
        return QList<JournalLine>();
    const QString person = *version < 2 ? u"'' AS person"_s : u"person"_s;
    return connection
        .query(u"SELECT at, migration, event, detail, %1 FROM %2 ORDER BY number"_s.arg(person, dialect.journalTable()))
        .map([](const database::ResultSet &answer) {
            QList<JournalLine> lines;
            for (const QVariantList &row : answer.rows) {
                lines.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
                              row.at(4).toString()});
            }
            return lines;
        });
}

} // namespace relvar::migration
