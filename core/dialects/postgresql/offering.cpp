// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/offering.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// Without what no column can be of (pseudo-types), rows of tables, and arrays, which are typed as "name[]".
/// https://www.postgresql.org/docs/current/catalog-pg-type.html
const QString typesQuery
    = u"SELECT pg_catalog.format_type(t.oid, NULL) FROM pg_catalog.pg_type t "
      "LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid "
      "WHERE t.typtype NOT IN ('p') AND (c.oid IS NULL OR c.relkind = 'c') "
      "AND NOT EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.typarray = t.oid) "
      "AND t.typnamespace NOT IN ('information_schema'::pg_catalog.regnamespace, 'pg_toast'::pg_catalog.regnamespace) "
      "AND NOT (t.typnamespace = 'pg_catalog'::pg_catalog.regnamespace AND t.typname ~ "
      "'^(pg_|_|reg|aclitem$|cid$|tid$|xid|gtsvector$|refcursor$|txid_snapshot$|int2vector$|oidvector$|char$|name$)') "
      "ORDER BY 1"_s;
const QString collationsQuery = u"SELECT DISTINCT c.collname::text FROM pg_catalog.pg_collation c "
                                "WHERE c.collencoding IN (-1, (SELECT d.encoding FROM pg_catalog.pg_database d "
                                "WHERE d.datname = pg_catalog.current_database())) ORDER BY 1"_s;
const QString tablespacesQuery
    = u"SELECT spcname::text FROM pg_catalog.pg_tablespace WHERE spcname <> 'pg_global' ORDER BY 1"_s;
const QString operatorClassesQuery = u"SELECT DISTINCT opcname::text FROM pg_catalog.pg_opclass ORDER BY 1"_s;
const QString indexMethodsQuery = u"SELECT amname::text FROM pg_catalog.pg_am WHERE amtype = 'i' ORDER BY 1"_s;
const QString rolesQuery = u"SELECT rolname::text FROM pg_catalog.pg_roles WHERE rolname !~ '^pg_' ORDER BY 1"_s;
const QString extensionsQuery = u"SELECT name::text FROM pg_catalog.pg_available_extensions ORDER BY 1"_s;

QStringList firstColumn(const database::ResultSet &set)
{
    QStringList values;
    for (const auto &row : set.rows)
        values.append(row.constFirst().toString());
    return values;
}

} // namespace

Result<dialect::Offering> readOffering(database::Connection &connection)
{
    const auto sets = connection.queries({typesQuery, collationsQuery, tablespacesQuery, operatorClassesQuery,
                                          indexMethodsQuery, rolesQuery, extensionsQuery});
    if (!sets)
        return fail(sets.error());
    return dialect::Offering{firstColumn(sets->at(0)), firstColumn(sets->at(1)), firstColumn(sets->at(2)),
                             firstColumn(sets->at(3)), firstColumn(sets->at(4)), firstColumn(sets->at(5)),
                             firstColumn(sets->at(6))};
}

} // namespace relvar::postgresql
