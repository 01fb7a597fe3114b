// SPDX-License-Identifier: GPL-3.0-or-later
// What a database holds that a schema value does not: counted or named, so that nothing is left out in silence.
#include "dialects/postgresql/catalogqueries.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// Kinds with a schema of their own that are not read: catalog, columns, kind.
struct NamedKind
{
    const char *catalog;
    const char *name;
    const char *space;
    const char *kind;
    const char *condition;
};

constexpr NamedKind namedKinds[] = {
    {"pg_opclass", "opcname", "opcnamespace", "operator class", "true"},
    {"pg_opfamily", "opfname", "opfnamespace", "operator family",
     // CREATE OPERATOR CLASS makes one of the same name.
     "NOT EXISTS (SELECT FROM pg_catalog.pg_opclass oc WHERE oc.opcfamily = x.oid AND oc.opcname = x.opfname)"},
    {"pg_conversion", "conname", "connamespace", "conversion", "true"},
    {"pg_ts_parser", "prsname", "prsnamespace", "text search parser", "true"},
    {"pg_ts_template", "tmplname", "tmplnamespace", "text search template", "true"},
    // Arrays ('A') come with their element's type.
    {"pg_type", "typname", "typnamespace", "base type", "x.typtype IN ('b', 'p') AND x.typcategory <> 'A'"},
};

QString namedObjects()
{
    QStringList arms;
    for (const NamedKind &kind : namedKinds) {
        const QByteArray oid = "x.oid";
        arms.append(uR"(
SELECT '%1', pg_catalog.format('%s.%s', n.nspname, x.%2), 'not read; it is left alone'
FROM pg_catalog.%3 x JOIN pg_catalog.pg_namespace n ON n.oid = x.%4
WHERE %5 AND x.oid >= 16384 AND %6 AND %7)"_s.arg(QLatin1StringView(kind.kind), QLatin1StringView(kind.name),
                                                  QLatin1StringView(kind.catalog), QLatin1StringView(kind.space),
                                                  QLatin1StringView(kind.condition), isUserSchema,
                                                  isNoMember(kind.catalog, oid.constData())));
    }
    return arms.join(u" UNION ALL "_s);
}

QString objectsOfTheDatabase()
{
    // The connection of a subscription and the options of a user mapping may hold a password: neither is asked for.
    return uR"(
SELECT 'language', x.lanname::text, 'not read; it is left alone'
FROM pg_catalog.pg_language x WHERE x.lanispl AND x.oid >= 16384 AND %1
UNION ALL
SELECT 'access method', x.amname::text, 'not read; it is left alone'
FROM pg_catalog.pg_am x WHERE x.oid >= 16384 AND %2
UNION ALL
SELECT 'transform', pg_catalog.format('%s for %s', pg_catalog.format_type(x.trftype, NULL), l.lanname),
    'not read; it is left alone'
FROM pg_catalog.pg_transform x JOIN pg_catalog.pg_language l ON l.oid = x.trflang WHERE x.oid >= 16384 AND %3
UNION ALL
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
WHERE x.setdatabase = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()))"_s
        .arg(isNoMember("pg_language", "x.oid"), isNoMember("pg_am", "x.oid"), isNoMember("pg_transform", "x.oid"));
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

/// What tables and their parts have that a table value has no place for.
QString settingsOfTables(int version)
{
    QString arms = uR"(
SELECT 'foreign table', pg_catalog.format('%s.%s', n.nspname, c.relname),
    'that it is a partition or inherits is not in its text'
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'f' AND EXISTS (SELECT FROM pg_catalog.pg_inherits h WHERE h.inhrelid = c.oid) AND )"_s
                   + isUserSchema;
    if (version >= 180000) {
        arms += uR"( UNION ALL
SELECT 'constraint', pg_catalog.format('%s ON %s', k.conname, c.relname),
    'that it is not enforced or goes over periods is not kept when it is made anew'
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE (NOT k.conenforced OR k.conperiod) AND )"_s
                + isUserSchema;
    }
    return arms;
}

} // namespace

QString notHandledQuery(int version)
{
    return QStringList{namedObjects(), objectsOfTheDatabase(), rights(), settingsOfTables(version)}.join(
               u" UNION ALL "_s)
           + u" ORDER BY 1, 2"_s;
}

} // namespace relvar::postgresql
