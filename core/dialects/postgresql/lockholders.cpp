// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/lockholders.h"

#include "dialects/postgresql/activity.h"
#include "dialects/postgresql/quoting.h"

#include <QCoreApplication>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

dialect::LockMode modeOf(const QString &name)
{
    // "AccessExclusiveLock": the names of the server's sources, not those of SQL.
    static const QHash<QString, dialect::LockMode> modes{
        {u"AccessShareLock"_s, dialect::LockMode::AccessShare},
        {u"RowShareLock"_s, dialect::LockMode::RowShare},
        {u"RowExclusiveLock"_s, dialect::LockMode::RowExclusive},
        {u"ShareUpdateExclusiveLock"_s, dialect::LockMode::ShareUpdateExclusive},
        {u"ShareLock"_s, dialect::LockMode::Share},
        {u"ShareRowExclusiveLock"_s, dialect::LockMode::ShareRowExclusive},
        {u"ExclusiveLock"_s, dialect::LockMode::Exclusive},
        {u"AccessExclusiveLock"_s, dialect::LockMode::AccessExclusive},
    };
    return modes.value(name);
}

dialect::LockHolder holderFrom(const QVariantList &row)
{
    dialect::LockHolder holder{.table = row.at(0).toString(),
                               .mode = modeOf(row.at(1).toString()),
                               .session = row.at(2).toLongLong(),
                               .user = row.at(3).toString(),
                               .application = row.at(4).toString(),
                               .statement = row.at(5).toString().simplified(),
                               .ageSeconds = row.at(6).toLongLong()};
    if (holder.session == 0)
        holder.application = QCoreApplication::translate("postgresql", "a prepared transaction");
    return holder;
}

} // namespace

Result<QList<dialect::LockHolder>> lockHolders(database::Connection &connection, const QStringList &quotedTables)
{
    if (quotedTables.isEmpty())
        return QList<dialect::LockHolder>();
    QStringList names;
    for (const QString &table : quotedTables)
        names.append(u'(' + quoteLiteral(table) + u"::text)"_s);
    // A prepared transaction has no process. What the role may not see of a session is NULL, or says so in its query.
    return connection
        .query(
            u"SELECT wanted.name, l.mode, coalesce(l.pid, 0), a.usename, a.application_name, "
            "CASE WHEN a.query <> '<insufficient privilege>' THEN pg_catalog.left(a.query, %1) END, "
            "coalesce(pg_catalog.floor(pg_catalog.date_part('epoch', pg_catalog.clock_timestamp() - "
            "coalesce(a.xact_start, a.query_start))), 0)::bigint AS age "
            "FROM (VALUES %2) AS wanted(name) JOIN pg_catalog.pg_locks l ON l.locktype = 'relation' "
            "AND l.relation = pg_catalog.to_regclass(wanted.name) AND l.granted "
            "AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d "
            "WHERE d.datname = pg_catalog.current_database()) "
            "LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid "
            "WHERE l.pid IS DISTINCT FROM pg_catalog.pg_backend_pid() ORDER BY age DESC, 3, 1"_s.arg(longestStatement)
                .arg(names.join(u", "_s)))
        .map([](const database::ResultSet &answer) {
            QList<dialect::LockHolder> holders;
            for (const QVariantList &row : answer.rows) {
                const dialect::LockHolder holder = holderFrom(row);
                const auto known = std::find_if(holders.begin(), holders.end(), [&](const dialect::LockHolder &one) {
                    return one.table == holder.table && one.session == holder.session;
                });
                if (known == holders.end())
                    holders.append(holder);
                else
                    known->mode = std::max(known->mode, holder.mode);
            }
            return holders;
        });
}

} // namespace relvar::postgresql
