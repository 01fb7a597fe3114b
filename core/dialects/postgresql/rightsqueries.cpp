// SPDX-License-Identifier: GPL-3.0-or-later
// Owners and privileges: one query over all catalogs, with a row only for what has something to say.
#include "dialects/postgresql/catalogqueries.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// A catalog whose objects have an owner.
struct OwnedKind
{
    const char *catalog;
    const char *owner;
    /// Null: these have no privileges.
    const char *privileges;
    /// As acldefault() knows the kind.
    const char *kind;
    /// Of the schema; null: they are in none.
    const char *space;
    const char *condition;
};

constexpr OwnedKind ownedKinds[] = {
    // The owner of a sequence that belongs to a column is that of the table.
    {"pg_class", "relowner", "relacl", "CASE x.relkind WHEN 'S' THEN 's' ELSE 'r' END", "relnamespace",
     "x.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')"},
    {"pg_proc", "proowner", "proacl", "'f'", "pronamespace", "true"},
    {"pg_type", "typowner", "typacl", "'T'", "typnamespace",
     "x.typtype IN ('b', 'd', 'e', 'r', 'c') AND x.typcategory <> 'A' AND (x.typrelid = 0 OR EXISTS (SELECT FROM "
     "pg_catalog.pg_class r WHERE r.oid = x.typrelid AND r.relkind = 'c'))"},
    // A schema public that somebody has made anew is another than that of a new database.
    {"pg_namespace", "nspowner", "CASE nspname WHEN 'public' THEN coalesce(nspacl, pg_catalog.acldefault('n', nspowner)) ELSE nspacl END", "'n'", nullptr,
     "x.nspname !~ '^pg_' AND x.nspname NOT IN ('information_schema', 'relvar')"},
    {"pg_language", "lanowner", "lanacl", "'l'", nullptr, "x.oid >= 16384"},
    {"pg_foreign_data_wrapper", "fdwowner", "fdwacl", "'F'", nullptr, "true"},
    {"pg_foreign_server", "srvowner", "srvacl", "'S'", nullptr, "true"},
    {"pg_collation", "collowner", nullptr, "''", "collnamespace", "true"},
    {"pg_conversion", "conowner", nullptr, "''", "connamespace", "true"},
    {"pg_operator", "oprowner", nullptr, "''", "oprnamespace", "true"},
    {"pg_opclass", "opcowner", nullptr, "''", "opcnamespace", "true"},
    {"pg_opfamily", "opfowner", nullptr, "''", "opfnamespace", "true"},
    {"pg_ts_dict", "dictowner", nullptr, "''", "dictnamespace", "true"},
    {"pg_ts_config", "cfgowner", nullptr, "''", "cfgnamespace", "true"},
    {"pg_statistic_ext", "stxowner", nullptr, "''", "stxnamespace", "true"},
    {"pg_event_trigger", "evtowner", nullptr, "''", nullptr, "true"},
    {"pg_publication", "pubowner", nullptr, "''", nullptr, "true"},
};

/// Who owns what is made when nobody says another: the role that reads, the owner of the database.
const QString usualOwners = uR"(
SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname IN (current_user, 'pg_database_owner')
UNION SELECT d.datdba FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())"_s;

} // namespace

QString rightsQuery(int version)
{
    QStringList arms;
    for (const OwnedKind &kind : ownedKinds) {
        const QString owner = u"x."_s + QLatin1StringView(kind.owner);
        const QString list = kind.privileges ? QString(QLatin1StringView(kind.privileges)) : u"NULL::aclitem[]"_s;
        const bool isRelation = QLatin1StringView(kind.catalog) == "pg_class"_L1;
        QString arm
            = uR"(
SELECT 'pg_catalog.%1'::pg_catalog.regclass::oid AS catalog, x.oid, 0 AS number, %2 AS owner, (%3)::text AS kind,
    %4 AS list, %5 AS words, %6 AS space, %7 AS name
FROM pg_catalog.%1 x%8
WHERE %9 AND (%4 IS NOT NULL OR %2 NOT IN (SELECT oid FROM usual)))"_s.arg(
                QLatin1StringView(kind.catalog), owner, QLatin1StringView(kind.kind), list,
                isRelation ? u"CASE x.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'f' THEN "
                             "'FOREIGN TABLE' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END"_s
                           : u"NULL"_s,
                kind.space ? u"x."_s + QLatin1StringView(kind.space) : u"0::oid"_s,
                isRelation ? u"x.relname::text"_s : u"NULL"_s,
                kind.space ? u" JOIN pg_catalog.pg_namespace n ON n.oid = x."_s + QLatin1StringView(kind.space) + u" AND "_s
                                 + isUserSchema
                           : QString(),
                QLatin1StringView(kind.condition));
        arms.append(arm);
    }
    arms.append(uR"(
SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid, a.attrelid, a.attnum, x.relowner, 'c', a.attacl, 'COLUMN',
    x.relnamespace, x.relname::text
FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class x ON x.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = x.relnamespace
WHERE a.attacl IS NOT NULL AND a.attnum > 0 AND NOT a.attisdropped AND )"_s
                + isUserSchema);
    // What PUBLIC may do in the schema public of a new database: since 15 no longer CREATE.
    return u"WITH usual AS ("_s + usualOwners
           + uR"(), standard AS (SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname = 'public')
SELECT o.catalog, o.oid, o.number, pg_catalog.pg_get_userbyid(o.owner),
    o.owner IN (SELECT oid FROM usual) OR o.owner = 10 AND o.catalog = 'pg_catalog.pg_namespace'::pg_catalog.regclass
        AND o.oid = standard.oid,
    pg_catalog.array_to_json(o.list::text[])::text,
    CASE WHEN o.list IS NOT NULL THEN pg_catalog.array_to_json(pg_catalog.acldefault(
            (CASE o.kind WHEN '' THEN 'r' ELSE o.kind END)::"char", o.owner)::text[]
        || CASE WHEN o.oid = standard.oid THEN ARRAY['=%1/'] ELSE '{}' END)::text END,
    o.words, o.space, o.name, (SELECT a.attname FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = o.oid AND a.attnum = o.number AND o.number > 0)
FROM ()"_s.arg(version >= 150000 ? u"U"_s : u"UC"_s) + arms.join(u" UNION ALL "_s)
           + u") o LEFT JOIN standard ON standard.oid = o.oid AND o.kind = 'n' ORDER BY o.catalog, o.name, o.oid, o.number"_s;
}

QString defaultPrivilegesQuery()
{
    return u"WITH usual AS ("_s + usualOwners + uR"()
SELECT pg_catalog.pg_get_userbyid(x.defaclrole), x.defaclrole IN (SELECT oid FROM usual),
    x.defaclrole = (SELECT d.datdba FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()),
    x.defaclnamespace, x.defaclobjtype, pg_catalog.array_to_json(x.defaclacl::text[])::text,
    pg_catalog.array_to_json(pg_catalog.acldefault(
        (CASE x.defaclobjtype WHEN 'S' THEN 's' ELSE x.defaclobjtype::text END)::"char", x.defaclrole)::text[])::text
FROM pg_catalog.pg_default_acl x ORDER BY 1, 4, 5)"_s;
}

} // namespace relvar::postgresql
