// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/activity.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// Of blocks that fill in batches, told through application_name: the only word of a session that others see at once.
const QString rowsDonePrefix = u"relvar: rows done: "_s;

/// Who may cancel: https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-ADMIN-SIGNAL
const QString maySignal
    = u"coalesce((SELECT me.rolsuper FROM pg_catalog.pg_roles me WHERE me.rolname = current_user) "
      "OR (NOT (SELECT other.rolsuper FROM pg_catalog.pg_roles other WHERE other.oid = a.usesysid) "
      "AND (pg_catalog.pg_has_role(a.usesysid, 'USAGE') OR pg_catalog.pg_has_role('pg_signal_backend', 'USAGE'))), "
      "false)"_s;

/// A process 0 is a prepared transaction. What the role may not see of a session is NULL, or says so in its query.
QString blockersQuery(qint64 session)
{
    return u"SELECT b.pid, a.usename, a.application_name, "
           "CASE WHEN a.query <> '<insufficient privilege>' THEN pg_catalog.left(a.query, %1) END, "
           "pg_catalog.floor(pg_catalog.date_part('epoch', pg_catalog.clock_timestamp() "
           "- coalesce(a.xact_start, a.query_start)))::bigint, "
           "coalesce(a.state LIKE 'idle in transaction%', false)::integer, (%2)::integer "
           "FROM (SELECT DISTINCT pid FROM pg_catalog.unnest(pg_catalog.pg_blocking_pids(%3)) AS waits(pid)) AS b "
           "LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = b.pid ORDER BY b.pid"_s.arg(longestStatement)
               .arg(maySignal)
               .arg(session);
}

/// Phase, done, of.
QString progressQuery(int version, qint64 session)
{
    QStringList parts{u"SELECT pg_catalog.concat('vacuum: ', phase), heap_blks_scanned, heap_blks_total "
                      "FROM pg_catalog.pg_stat_progress_vacuum WHERE pid = %1"_s};
    if (version >= 120000) {
        parts.append(u"SELECT phase, CASE WHEN phase LIKE 'waiting%' THEN lockers_done "
                     "WHEN phase LIKE '%tuples%' THEN tuples_done ELSE blocks_done END, "
                     "CASE WHEN phase LIKE 'waiting%' THEN lockers_total "
                     "WHEN phase LIKE '%tuples%' THEN tuples_total ELSE blocks_total END "
                     "FROM pg_catalog.pg_stat_progress_create_index WHERE pid = %1"_s);
        parts.append(u"SELECT pg_catalog.concat(pg_catalog.lower(command), ': ', phase), heap_blks_scanned, "
                     "heap_blks_total FROM pg_catalog.pg_stat_progress_cluster WHERE pid = %1"_s);
    }
    if (version >= 130000) {
        parts.append(u"SELECT pg_catalog.concat('analyze: ', phase), sample_blks_scanned, sample_blks_total "
                     "FROM pg_catalog.pg_stat_progress_analyze WHERE pid = %1"_s);
    }
    if (version >= 140000) {
        parts.append(u"SELECT command, CASE WHEN bytes_total > 0 THEN bytes_processed ELSE tuples_processed END, "
                     "bytes_total FROM pg_catalog.pg_stat_progress_copy WHERE pid = %1"_s);
    }
    parts.append(u"SELECT 'rows', pg_catalog.substr(application_name, %2)::bigint, 0 "
                 "FROM pg_catalog.pg_stat_activity WHERE pid = %1 AND application_name ~ '^%3[0-9]+$'"_s);
    return parts.join(u" UNION ALL "_s)
        .replace(u"%1"_s, QString::number(session))
        .replace(u"%2"_s, QString::number(rowsDonePrefix.size() + 1))
        .replace(u"%3"_s, rowsDonePrefix);
}

dialect::Blocker blockerFrom(const QVariantList &row)
{
    dialect::Blocker blocker{.session = row.at(0).toLongLong(),
                             .user = row.at(1).toString(),
                             .application = row.at(2).toString(),
                             .statement = row.at(3).toString().simplified(),
                             .ageSeconds = row.at(4).toLongLong(),
                             .isIdle = row.at(5).toLongLong() != 0,
                             .mayCancel = row.at(6).toLongLong() != 0};
    if (blocker.session == 0)
        blocker.application = QCoreApplication::translate("postgresql", "a prepared transaction");
    // What it ran last is not what keeps others waiting now.
    if (blocker.isIdle)
        blocker.statement.clear();
    return blocker;
}

Result<> signalSession(database::Connection &watching, const QString &function, qint64 session)
{
    return watching.query(u"SELECT pg_catalog.%1(%2)"_s.arg(function).arg(session)).map([](const auto &) {});
}

} // namespace

Result<qint64> sessionId(database::Connection &connection)
{
    return connection.query(u"SELECT pg_catalog.pg_backend_pid()"_s).map([](const database::ResultSet &answer) {
        return answer.rows.value(0).value(0).toLongLong();
    });
}

Result<dialect::Activity> watch(database::Connection &watching, qint64 session)
{
    const Result<QList<database::ResultSet>> answers
        = watching.queries({blockersQuery(session), progressQuery(watching.facts().version, session)});
    if (!answers)
        return fail(answers.error());
    dialect::Activity activity;
    for (const QVariantList &row : answers->at(0).rows)
        activity.blockers.append(blockerFrom(row));
    if (const QList<QVariantList> &rows = answers->at(1).rows; !rows.isEmpty()) {
        activity.progress = {.phase = rows.first().at(0).toString(),
                             .done = rows.first().at(1).toLongLong(),
                             .of = rows.first().at(2).toLongLong()};
    }
    return activity;
}

Result<> cancelStatement(database::Connection &watching, qint64 session)
{
    return signalSession(watching, u"pg_cancel_backend"_s, session);
}

Result<> endSession(database::Connection &watching, qint64 session)
{
    return signalSession(watching, u"pg_terminate_backend"_s, session);
}

QString tellRowsDone(const QString &rows)
{
    return u"PERFORM pg_catalog.set_config('application_name', '"_s + rowsDonePrefix + u"' || "_s + rows
           + u", true);"_s;
}

} // namespace relvar::postgresql
