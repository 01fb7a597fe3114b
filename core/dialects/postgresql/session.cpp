// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/session.h"

#include "dialects/postgresql/lease.h"
#include "dialects/postgresql/quoting.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

// "relv", "ar" and a number: advisory locks have no names, and every program picks its own numbers. Locks are kept per
// database. https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS
constexpr int lockClass = 0x72656c76;
constexpr int lockObject = 0x61720001;

QString holderText(const QVariantList &row)
{
    const QString program = row.value(0).toString().isEmpty()
                                ? QCoreApplication::translate("postgresql", "another program")
                                : row.value(0).toString();
    // What the server tells of sessions of others depends on rights.
    QStringList known = {QCoreApplication::translate("postgresql", "process %1").arg(row.value(1).toLongLong())};
    if (!row.value(2).isNull())
        known.append(QCoreApplication::translate("postgresql", "user %1").arg(row.value(2).toString()));
    if (!row.value(3).isNull())
        known.append(sinceText(row.value(3).toLongLong()));
    return u"%1 (%2)"_s.arg(program, known.join(u", "_s));
}

} // namespace

QString sinceText(qint64 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds);
    // A run that began yesterday is a thing to know.
    return QCoreApplication::translate("postgresql", "since %1")
        .arg(time.toString(time.date() == QDate::currentDate() ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s));
}

QStringList createLedger()
{
    // CREATE … IF NOT EXISTS asks for the right to create even when there is nothing to create, and tells each time
    // what is there already.
    return {uR"(DO $relvar$ BEGIN
IF pg_catalog.to_regnamespace('relvar') IS NULL THEN
    CREATE SCHEMA "relvar";
    COMMENT ON SCHEMA "relvar" IS 'Relvar: which migrations are applied, and what they dropped';
END IF;
IF pg_catalog.to_regclass('relvar.migrations') IS NULL THEN
    CREATE TABLE "relvar"."migrations" (
        "id" text PRIMARY KEY,
        "name" text NOT NULL,
        "checksum" text NOT NULL,
        "down_checksum" text,
        "down_sql" text,
        "down_transactional" integer NOT NULL,
        "status" text NOT NULL,
        "statements_total" integer,
        "statements_applied" integer,
        "started_at" text,
        "finished_at" text,
        "duration_ms" bigint,
        "applied_by" text,
        "tool_version" text,
        "error" text,
        "sequence" bigint NOT NULL,
        "statement_begun" integer,
        "done_length" integer,
        "done_checksum" text,
        "process" text,
        "ledger_version" integer NOT NULL DEFAULT 2
    );
END IF;
IF pg_catalog.to_regclass('relvar.journal') IS NULL THEN
    CREATE TABLE "relvar"."journal" (
        "number" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        "at" text,
        "migration" text,
        "event" text,
        "detail" text,
        "person" text
    );
END IF;
END $relvar$)"_s};
}

QStringList upgradeLedger(int version)
{
    // The first version noted a statement before it ran, whether it ran in a transaction or not.
    return version > 1 ? QStringList() : QStringList{uR"(ALTER TABLE "relvar"."migrations"
    ADD COLUMN "statement_begun" integer,
    ADD COLUMN "done_length" integer,
    ADD COLUMN "done_checksum" text,
    ADD COLUMN "process" text,
    ADD COLUMN "ledger_version" integer NOT NULL DEFAULT 2)"_s,
                                                     uR"(ALTER TABLE "relvar"."journal" ADD COLUMN "person" text)"_s,
                                                     uR"(UPDATE "relvar"."migrations"
SET "statement_begun" = "statements_applied", "statements_applied" = "statements_applied" - 1
WHERE "status" IN ('running', 'reverting') AND "statements_applied" > 0)"_s};
}

QString ledgerVersionQuery()
{
    // The version is the default of a column, so that one query tells, also where there is no ledger.
    return uR"(SELECT COALESCE(pg_catalog.max(CASE WHEN a.attname = 'ledger_version'
        THEN pg_catalog.pg_get_expr(d.adbin, d.adrelid)::integer END), LEAST(1, pg_catalog.count(*)::integer))
FROM pg_catalog.pg_namespace n
JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = 'migrations'
JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE n.nspname = 'relvar')"_s;
}

QStringList transactionSetup(const dialect::SessionLimits &limits)
{
    return {u"SET LOCAL lock_timeout = %1"_s.arg(limits.lockTimeoutMs),
            u"SET LOCAL statement_timeout = %1"_s.arg(limits.statementTimeoutMs)};
}

QStringList sessionSetup(const dialect::SessionLimits &limits)
{
    return {u"SET lock_timeout = %1"_s.arg(limits.lockTimeoutMs),
            u"SET statement_timeout = %1"_s.arg(limits.statementTimeoutMs),
            // Between two statements the session may wait for a person.
            u"SET idle_in_transaction_session_timeout = 0"_s};
}

Result<dialect::RunLock> tryRunLock(database::Connection &watching)
{
    const Result<database::ResultSet> taken
        = watching.query(u"SELECT pg_catalog.pg_try_advisory_lock(%1, %2)"_s.arg(lockClass).arg(lockObject));
    if (!taken)
        return fail(taken.error());
    if (taken->rows.value(0).value(0).toLongLong() != 0) {
        const Result<std::optional<QString>> leased = leaseHolder(watching);
        if (leased && !*leased)
            return dialect::RunLock{.taken = true};
        const Result<qint64> unlocked
            = watching.execute(u"SELECT pg_catalog.pg_advisory_unlock(%1, %2)"_s.arg(lockClass).arg(lockObject));
        if (!leased || !unlocked)
            return fail(leased ? unlocked.error() : leased.error());
        return dialect::RunLock{.taken = false, .holder = **leased};
    }
    // It may have let go in between.
    return runLockHolder(watching).map([](const std::optional<QString> &holder) {
        return dialect::RunLock{.taken = false, .holder = holder.value_or(QString())};
    });
}

Result<std::optional<QString>> runLockHolder(database::Connection &connection)
{
    return connection
        .query(u"SELECT a.application_name, l.pid, a.usename, "
               "pg_catalog.floor(pg_catalog.date_part('epoch', a.backend_start))::bigint "
               "FROM pg_catalog.pg_locks l LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid "
               "WHERE l.locktype = 'advisory' AND l.classid = %1 AND l.objid = %2 AND l.objsubid = 2 AND l.granted "
               "AND l.database = "
               "(SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())"_s
                   .arg(lockClass)
                   .arg(lockObject))
        .map([](const database::ResultSet &holder) {
            return holder.rows.isEmpty() ? std::nullopt : std::optional(holderText(holder.rows.first()));
        });
}

Result<QStringList> sessionRestore(database::Connection &connection)
{
    const Result<database::ResultSet> settings = connection.query(
        u"SELECT name, pg_catalog.current_setting(name) FROM pg_catalog.pg_settings WHERE source = 'session' "
        "UNION ALL SELECT 'role', pg_catalog.current_setting('role')"_s);
    if (!settings)
        return fail(settings.error());
    QStringList calls;
    for (const QVariantList &row : settings->rows) {
        // Not SET: a list such as search_path would have to be taken apart.
        calls.append(u"pg_catalog.set_config(%1, %2, false)"_s.arg(quoteLiteral(row.at(0)), quoteLiteral(row.at(1))));
    }
    return QStringList{u"RESET SESSION AUTHORIZATION"_s,
                       u"RESET ALL"_s,
                       u"SELECT "_s + calls.join(u", "_s),
                       u"SELECT pg_catalog.pg_advisory_unlock_all()"_s,
                       u"CLOSE ALL"_s,
                       u"DEALLOCATE ALL"_s,
                       u"UNLISTEN *"_s,
                       u"DISCARD TEMP"_s};
}

} // namespace relvar::postgresql
