// SPDX-License-Identifier: GPL-3.0-or-later
// What a database holds that a schema value does not: counted or named, so that nothing is left out in silence.
#include "dialects/postgresql/catalogqueries.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

QString objectsOfTheDatabase()
{
    // The connection of a subscription and the options of a user mapping may hold a password: neither is asked for.
    return uR"(
SELECT 'subscription', x.subname::text, 'its connection may hold a password; it is left alone'
FROM pg_catalog.pg_subscription x
WHERE x.subdbid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
UNION ALL
SELECT 'user mapping', pg_catalog.format('%s on server %s', x.usename, x.srvname),
    'its options may hold a password; it is left alone'
FROM pg_catalog.pg_user_mappings x
UNION ALL
SELECT 'settings of the database', coalesce(r.rolname, 'all roles')::text,
    pg_catalog.array_length(x.setconfig, 1) || ' made with ALTER DATABASE or ALTER ROLE; they are left alone'
FROM pg_catalog.pg_db_role_setting x LEFT JOIN pg_catalog.pg_roles r ON r.oid = x.setrole
WHERE x.setdatabase = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()))"_s;
}

/// What other programs keep with objects, and what was granted on the members of extensions.
QString rights()
{
    return uR"(
SELECT 'security labels', pg_catalog.count(*)::text, 'not read; they are left alone'
FROM pg_catalog.pg_seclabel x WHERE x.objoid >= 16384 HAVING pg_catalog.count(*) > 0
UNION ALL
SELECT 'privileges', 'members of extension ' || x.extname,
    pg_catalog.count(*) || ' with privileges that were granted or revoked; they are left alone'
FROM pg_catalog.pg_depend e
JOIN pg_catalog.pg_extension x ON x.oid = e.refobjid
LEFT JOIN pg_catalog.pg_class c ON c.oid = e.objid AND e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
LEFT JOIN pg_catalog.pg_proc p ON p.oid = e.objid AND e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
LEFT JOIN pg_catalog.pg_init_privs i ON i.classoid = e.classid AND i.objoid = e.objid AND i.objsubid = 0
WHERE e.deptype = 'e' AND coalesce(c.relacl, p.proacl) IS NOT NULL
    AND coalesce(c.relacl, p.proacl)::text IS DISTINCT FROM i.initprivs::text
GROUP BY x.extname)"_s;
}

} // namespace

QList<QueryArm> notHandledArms()
{
    return {{u"subscriptions and settings"_s, objectsOfTheDatabase(),
             u"EXISTS (SELECT FROM pg_catalog.pg_subscription) OR "
             "EXISTS (SELECT FROM pg_catalog.pg_db_role_setting WHERE setdatabase <> 0) OR "_s
                 + hasUserObjects("pg_foreign_server")},
            {u"security labels"_s, rights(),
             u"EXISTS (SELECT FROM pg_catalog.pg_seclabel) OR "_s + hasUserObjects("pg_extension")}};
}

} // namespace relvar::postgresql
