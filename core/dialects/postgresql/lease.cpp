// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/lease.h"

#include "dialects/postgresql/session.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// One row at most. The times are the server's own, so that clocks of other machines do not count.
const QString createLeaseTable = uR"(DO $relvar$ BEGIN
IF pg_catalog.to_regnamespace('relvar') IS NULL THEN
    CREATE SCHEMA "relvar";
END IF;
IF pg_catalog.to_regclass('relvar.lease') IS NULL THEN
    CREATE TABLE "relvar"."lease" (
        "single" boolean PRIMARY KEY CHECK ("single"),
        "token" text NOT NULL,
        "holder" text NOT NULL,
        "since" timestamptz NOT NULL,
        "until" timestamptz NOT NULL
    );
END IF;
END $relvar$)"_s;

Result<bool> hasTable(database::Connection &connection)
{
    return connection.query(u"SELECT (pg_catalog.to_regclass('relvar.lease') IS NOT NULL)::integer"_s)
        .map([](const database::ResultSet &answer) { return answer.rows.value(0).value(0).toLongLong() != 0; });
}

} // namespace

Result<std::optional<QString>> leaseHolder(database::Connection &connection)
{
    const Result<bool> exists = hasTable(connection);
    if (!exists)
        return fail(exists.error());
    if (!*exists)
        return std::optional<QString>();
    return connection
        .query(u"SELECT holder, pg_catalog.floor(pg_catalog.date_part('epoch', since))::bigint "
               "FROM relvar.lease WHERE until > pg_catalog.clock_timestamp()"_s)
        .map([](const database::ResultSet &answer) {
            if (answer.rows.isEmpty())
                return std::optional<QString>();
            const QVariantList &row = answer.rows.first();
            return std::optional(QCoreApplication::translate("postgresql", "%1, behind a pooler, %2")
                                     .arg(row.at(0).toString(), sinceText(row.at(1).toLongLong())));
        });
}

Result<dialect::RunLock> tryRunLease(database::Connection &watching, const dialect::RunLease &lease)
{
    const Result<bool> exists = hasTable(watching);
    if (!exists)
        return fail(exists.error());
    if (!*exists) {
        // Two that make it at once: one fails, and looks again.
        if (const Result<qint64> made = watching.execute(createLeaseTable); !made) {
            const Result<bool> again = hasTable(watching);
            if (!again || !*again)
                return fail(made.error());
        }
    }
    const Result<database::ResultSet> taken = watching.query(
        u"INSERT INTO relvar.lease AS held (single, token, holder, since, until) VALUES (true, ?, ?, "
        "pg_catalog.clock_timestamp(), pg_catalog.clock_timestamp() + interval '%1 seconds') "
        "ON CONFLICT (single) DO UPDATE SET token = excluded.token, holder = excluded.holder, until = excluded.until, "
        "since = CASE WHEN held.token = excluded.token THEN held.since ELSE excluded.since END "
        "WHERE held.token = excluded.token OR held.until < pg_catalog.clock_timestamp() RETURNING 1"_s.arg(
            lease.seconds),
        {lease.token, lease.holder});
    if (!taken)
        return fail(taken.error());
    if (taken->rows.isEmpty()) {
        return leaseHolder(watching).map([](const std::optional<QString> &holder) {
            return dialect::RunLock{.taken = false, .holder = holder.value_or(QString())};
        });
    }
    const Result<std::optional<QString>> direct = runLockHolder(watching);
    if (direct && !*direct)
        return dialect::RunLock{.taken = true};
    if (const Result<> ended = endRunLease(watching, lease.token); !ended)
        return fail(ended.error());
    if (!direct)
        return fail(direct.error());
    return dialect::RunLock{.taken = false, .holder = **direct};
}

Result<bool> holdsRunLease(database::Connection &connection, const QString &token)
{
    return connection.query(u"SELECT 1 FROM relvar.lease WHERE token = ?"_s, {token})
        .map([](const database::ResultSet &answer) { return !answer.rows.isEmpty(); });
}

Result<> endRunLease(database::Connection &watching, const QString &token)
{
    return watching.execute(u"DELETE FROM relvar.lease WHERE token = ?"_s, {token}).map([](qint64) {});
}

} // namespace relvar::postgresql
