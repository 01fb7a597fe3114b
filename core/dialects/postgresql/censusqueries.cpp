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

/// Who owns and who may: one line for each kind, not for each object.
QString rights()
{
    return uR"(
SELECT 'owner', pg_catalog.pg_get_userbyid(o.owner)::text,
    pg_catalog.count(*) || ' objects belong to this role, not to the owner of the database; owners are left alone'
FROM (
    SELECT c.relowner AS owner FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND %1
    UNION ALL
    SELECT p.proowner FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE %1
    UNION ALL
    SELECT t.typowner FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
    WHERE t.typtype IN ('e', 'd', 'r') AND %1
    UNION ALL
    SELECT n.nspowner FROM pg_catalog.pg_namespace n WHERE n.nspname <> 'public' AND %1) o
WHERE o.owner <> (SELECT d.datdba FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
GROUP BY o.owner
UNION ALL
SELECT 'grants', a.kind, pg_catalog.count(*) || ' with rights that were granted or revoked; rights are left alone'
FROM (
    SELECT 'tables, views and sequences' AS kind FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND c.relacl IS NOT NULL AND %1 AND %2
    UNION ALL
    SELECT 'functions' FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
    WHERE p.proacl IS NOT NULL AND %1 AND %3
    UNION ALL
    SELECT 'types' FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
    WHERE t.typacl IS NOT NULL AND %1
    UNION ALL
    SELECT 'schemas' FROM pg_catalog.pg_namespace n
    LEFT JOIN pg_catalog.pg_init_privs i ON i.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
        AND i.objoid = n.oid
    WHERE n.nspacl IS NOT NULL AND n.nspacl::text IS DISTINCT FROM i.initprivs::text AND %1) a
GROUP BY a.kind
UNION ALL
SELECT 'default privileges', pg_catalog.pg_get_userbyid(x.defaclrole)::text, 'rights are left alone'
FROM pg_catalog.pg_default_acl x
UNION ALL
SELECT 'security labels', pg_catalog.count(*)::text, 'not read; they are left alone'
FROM pg_catalog.pg_seclabel x WHERE x.objoid >= 16384 HAVING pg_catalog.count(*) > 0)"_s.arg(
        isUserSchema, isNoMember("pg_class", "c.oid"), isNoMember("pg_proc", "p.oid"));
}

/// Settings of tables and their parts that a table value has no place for; those of columns come with the columns.
QString settingsOfTables(int version)
{
    QString arms = uR"(
SELECT 'typed table', pg_catalog.format('%s.%s', n.nspname, c.relname),
    pg_catalog.format('made OF %s; it is shown as an ordinary table', pg_catalog.format_type(c.reloftype, NULL))
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.reloftype <> 0 AND %1
UNION ALL
SELECT 'table setting', pg_catalog.format('%s.%s', n.nspname, c.relname),
    'row level security is forced but not enabled'
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relforcerowsecurity AND NOT c.relrowsecurity AND %1
UNION ALL
SELECT 'sequence setting', pg_catalog.format('%s.%s', n.nspname, c.relname), 'it is unlogged'
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'S' AND c.relpersistence = 'u' AND %1
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
        AND e.objid = c.oid AND e.deptype IN ('a', 'i'))
UNION ALL
SELECT 'foreign table', pg_catalog.format('%s.%s', n.nspname, c.relname),
    'that it is a partition or inherits is not in its text'
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'f' AND EXISTS (SELECT FROM pg_catalog.pg_inherits h WHERE h.inhrelid = c.oid) AND %1
UNION ALL
SELECT 'index', pg_catalog.format('%s.%s', n.nspname, x.relname), pg_catalog.concat_ws('; ',
    CASE WHEN NOT i.indisvalid AND x.relkind = 'i'
        THEN 'it is invalid: building it has failed, the database does not use it' END,
    CASE WHEN i.indisclustered THEN 'the table is clustered on it' END,
    CASE WHEN x.reltablespace <> 0 THEN 'its tablespace is not kept when it is made anew' END,
    CASE WHEN k.oid IS NOT NULL AND x.reloptions IS NOT NULL
        THEN 'storage parameters of a constraint''s index are not kept when it is made anew' END)
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
JOIN pg_catalog.pg_namespace n ON n.oid = x.relnamespace
LEFT JOIN pg_catalog.pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
WHERE (NOT i.indisvalid AND x.relkind = 'i' OR i.indisclustered OR x.reltablespace <> 0
    OR k.oid IS NOT NULL AND x.reloptions IS NOT NULL) AND %1)"_s.arg(isUserSchema);
    if (version >= 130000) {
        arms += uR"( UNION ALL
SELECT 'trigger', pg_catalog.format('%s ON %s', t.tgname, c.relname),
    'on this partition it is enabled otherwise than on the table that it comes from'
FROM pg_catalog.pg_trigger t
JOIN pg_catalog.pg_trigger u ON u.oid = t.tgparentid AND u.tgenabled <> t.tgenabled
JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE NOT u.tgisinternal AND )"_s
                + isUserSchema;
    }
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
