// SPDX-License-Identifier: GPL-3.0-or-later
// Objects that are carried as text and belong to no table: of the database as a whole, and the rarer kinds of a schema.
#include "dialects/postgresql/catalogqueries.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

QString extensions()
{
    // Without its version: a server has the version that it has.
    return uR"(
SELECT 'pg_catalog.pg_extension'::pg_catalog.regclass::oid, x.oid, 'extension', x.extnamespace, x.extname::text,
    pg_catalog.format('CREATE EXTENSION %I', x.extname) || CASE WHEN n.nspname = 'pg_catalog' OR EXISTS (
        SELECT FROM pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
            AND e.objid = n.oid AND e.deptype = 'e') THEN '' ELSE pg_catalog.format(' WITH SCHEMA %I', n.nspname) END,
    pg_catalog.format('EXTENSION %I', x.extname), 0::oid
FROM pg_catalog.pg_extension x JOIN pg_catalog.pg_namespace n ON n.oid = x.extnamespace
WHERE x.oid >= 16384)"_s;
}

QString collations(int version)
{
    const QString icuLocale = version >= 170000   ? u"coalesce(l.colllocale, l.collcollate)"_s
                              : version >= 150000 ? u"coalesce(l.colliculocale, l.collcollate)"_s
                                                  : u"l.collcollate"_s;
    const QString deterministic = version >= 120000
                                      ? u" || CASE WHEN l.collisdeterministic THEN '' ELSE ', DETERMINISTIC = false' "
                                        "END"_s
                                      : QString();
    const QString rules = version >= 160000
                              ? u" || coalesce(', RULES = ' || pg_catalog.quote_literal(l.collicurules), '')"_s
                              : QString();
    return uR"(
SELECT 'pg_catalog.pg_collation'::pg_catalog.regclass::oid, l.oid, 'collation', l.collnamespace, l.collname::text,
    pg_catalog.format('CREATE COLLATION %I.%I (', n.nspname, l.collname)
    || CASE l.collprovider WHEN 'c' THEN pg_catalog.format('PROVIDER = libc, LC_COLLATE = %L, LC_CTYPE = %L',
            l.collcollate, l.collctype)
        ELSE pg_catalog.format('PROVIDER = %s, LOCALE = %L', CASE l.collprovider WHEN 'i' THEN 'icu' ELSE 'builtin' END,
            %1) END%2%3 || ')',
    pg_catalog.format('COLLATION %I.%I', n.nspname, l.collname), 0::oid
FROM pg_catalog.pg_collation l JOIN pg_catalog.pg_namespace n ON n.oid = l.collnamespace
WHERE %4 AND %5)"_s.arg(icuLocale, deterministic, rules, isUserSchema, isNoMember("pg_collation", "l.oid"));
}

QString operators()
{
    // What another operator refers to before it exists has no function yet: no object of its own.
    return uR"(
SELECT 'pg_catalog.pg_operator'::pg_catalog.regclass::oid, o.oid, 'operator', o.oprnamespace,
    pg_catalog.format('%s(%s, %s)', o.oprname,
        CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE pg_catalog.format_type(o.oprleft, NULL) END,
        CASE WHEN o.oprright = 0 THEN 'NONE' ELSE pg_catalog.format_type(o.oprright, NULL) END),
    pg_catalog.format('CREATE OPERATOR %I.%s (', n.nspname, o.oprname)
    || pg_catalog.concat_ws(', ', 'PROCEDURE = ' || o.oprcode,
        CASE WHEN o.oprleft <> 0 THEN 'LEFTARG = ' || pg_catalog.format_type(o.oprleft, NULL) END,
        CASE WHEN o.oprright <> 0 THEN 'RIGHTARG = ' || pg_catalog.format_type(o.oprright, NULL) END,
        (SELECT pg_catalog.format('COMMUTATOR = OPERATOR(%I.%s)', xn.nspname, x.oprname) FROM pg_catalog.pg_operator x
            JOIN pg_catalog.pg_namespace xn ON xn.oid = x.oprnamespace WHERE x.oid = o.oprcom),
        (SELECT pg_catalog.format('NEGATOR = OPERATOR(%I.%s)', xn.nspname, x.oprname) FROM pg_catalog.pg_operator x
            JOIN pg_catalog.pg_namespace xn ON xn.oid = x.oprnamespace WHERE x.oid = o.oprnegate),
        CASE WHEN o.oprrest <> 0 THEN 'RESTRICT = ' || o.oprrest END,
        CASE WHEN o.oprjoin <> 0 THEN 'JOIN = ' || o.oprjoin END,
        CASE WHEN o.oprcanhash THEN 'HASHES' END, CASE WHEN o.oprcanmerge THEN 'MERGES' END) || ')',
    pg_catalog.format('OPERATOR %I.%s (%s, %s)', n.nspname, o.oprname,
        CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE pg_catalog.format_type(o.oprleft, NULL) END,
        CASE WHEN o.oprright = 0 THEN 'NONE' ELSE pg_catalog.format_type(o.oprright, NULL) END), 0::oid
FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
WHERE o.oprcode <> 0 AND %1 AND %2)"_s.arg(isUserSchema, isNoMember("pg_operator", "o.oid"));
}

QString casts()
{
    // The one from a range to its multirange ('i') comes with the type.
    return uR"(
SELECT 'pg_catalog.pg_cast'::pg_catalog.regclass::oid, k.oid, 'cast', 0::oid,
    pg_catalog.format('%s AS %s', pg_catalog.format_type(k.castsource, NULL), pg_catalog.format_type(k.casttarget,
        NULL)),
    pg_catalog.format('CREATE CAST (%s AS %s) ', pg_catalog.format_type(k.castsource, NULL),
        pg_catalog.format_type(k.casttarget, NULL))
    || CASE k.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || k.castfunc::pg_catalog.regprocedure
        WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END
    || CASE k.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END,
    pg_catalog.format('CAST (%s AS %s)', pg_catalog.format_type(k.castsource, NULL),
        pg_catalog.format_type(k.casttarget, NULL)), 0::oid
FROM pg_catalog.pg_cast k WHERE k.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
    WHERE e.classid = 'pg_catalog.pg_cast'::pg_catalog.regclass AND e.objid = k.oid AND e.deptype IN ('e', 'i')))"_s;
}

QString textSearch()
{
    return uR"(
SELECT 'pg_catalog.pg_ts_dict'::pg_catalog.regclass::oid, d.oid, 'text search dictionary', d.dictnamespace,
    d.dictname::text,
    pg_catalog.format('CREATE TEXT SEARCH DICTIONARY %I.%I (TEMPLATE = %I.%I', n.nspname, d.dictname, tn.nspname,
        t.tmplname) || coalesce(', ' || d.dictinitoption, '') || ')',
    pg_catalog.format('TEXT SEARCH DICTIONARY %I.%I', n.nspname, d.dictname), 0::oid
FROM pg_catalog.pg_ts_dict d
JOIN pg_catalog.pg_namespace n ON n.oid = d.dictnamespace
JOIN pg_catalog.pg_ts_template t ON t.oid = d.dicttemplate
JOIN pg_catalog.pg_namespace tn ON tn.oid = t.tmplnamespace
WHERE %1 AND %2
UNION ALL
SELECT 'pg_catalog.pg_ts_config'::pg_catalog.regclass::oid, c.oid, 'text search configuration', c.cfgnamespace,
    c.cfgname::text,
    pg_catalog.format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %I.%I)', n.nspname, c.cfgname, pn.nspname,
        p.prsname)
    || coalesce((SELECT pg_catalog.string_agg(pg_catalog.format(
            E';\nALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH %s', n.nspname, c.cfgname, k.alias,
            m.dictionaries), '' ORDER BY k.tokid)
        FROM (SELECT x.maptokentype, pg_catalog.string_agg(pg_catalog.format('%I.%I', dn.nspname, d.dictname), ', '
                ORDER BY x.mapseqno) AS dictionaries
            FROM pg_catalog.pg_ts_config_map x JOIN pg_catalog.pg_ts_dict d ON d.oid = x.mapdict
            JOIN pg_catalog.pg_namespace dn ON dn.oid = d.dictnamespace
            WHERE x.mapcfg = c.oid GROUP BY x.maptokentype) m
        JOIN pg_catalog.ts_token_type(c.cfgparser) k ON k.tokid = m.maptokentype), ''),
    pg_catalog.format('TEXT SEARCH CONFIGURATION %I.%I', n.nspname, c.cfgname), 0::oid
FROM pg_catalog.pg_ts_config c
JOIN pg_catalog.pg_namespace n ON n.oid = c.cfgnamespace
JOIN pg_catalog.pg_ts_parser p ON p.oid = c.cfgparser
JOIN pg_catalog.pg_namespace pn ON pn.oid = p.prsnamespace
WHERE %1 AND %3)"_s.arg(isUserSchema, isNoMember("pg_ts_dict", "d.oid"), isNoMember("pg_ts_config", "c.oid"));
}

QString eventTriggers(int version)
{
    return uR"(
SELECT 'pg_catalog.pg_event_trigger'::pg_catalog.regclass::oid, t.oid, 'event trigger', 0::oid, t.evtname::text,
    pg_catalog.format('CREATE EVENT TRIGGER %I ON %I', t.evtname, t.evtevent)
    || coalesce((SELECT ' WHEN TAG IN (' || pg_catalog.string_agg(pg_catalog.quote_literal(tag), ', ') || ')'
        FROM pg_catalog.unnest(t.evttags) tag), '')
    || pg_catalog.format(' EXECUTE %1 %I.%I()', fn.nspname, f.proname)
    || CASE t.evtenabled WHEN 'O' THEN '' ELSE pg_catalog.format(E';\nALTER EVENT TRIGGER %I %s', t.evtname,
        CASE t.evtenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END) END,
    pg_catalog.format('EVENT TRIGGER %I', t.evtname), 0::oid
FROM pg_catalog.pg_event_trigger t
JOIN pg_catalog.pg_proc f ON f.oid = t.evtfoid
JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace
WHERE %2)"_s.arg(version >= 110000 ? u"FUNCTION"_s : u"PROCEDURE"_s, isNoMember("pg_event_trigger", "t.oid"));
}

QString publications(int version)
{
    // Columns and WHERE of a table, and whole schemas: since 15. A published table: one of its own, not its children.
    const QString table = version >= 150000 ? uR"(pg_catalog.format('%I.%I', n.nspname, c.relname)
        || coalesce((SELECT ' (' || pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum)
            || ')'
            FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (r.prattrs)), '')
        || coalesce(' WHERE (' || pg_catalog.pg_get_expr(r.prqual, c.oid) || ')', ''))"_s
                                            : u"pg_catalog.format('%I.%I', n.nspname, c.relname)"_s;
    const QString schemas = version >= 150000 ? uR"(,
        (SELECT 'TABLES IN SCHEMA ' || pg_catalog.string_agg(pg_catalog.quote_ident(n.nspname), ', ' ORDER BY n.nspname)
            FROM pg_catalog.pg_publication_namespace r JOIN pg_catalog.pg_namespace n ON n.oid = r.pnnspid
            WHERE r.pnpubid = p.oid))"_s
                                              : QString();
    // All that there is to publish is what nothing says; which that is depends on the version.
    const QString truncates = version >= 110000 ? u"p.pubtruncate"_s : u"true"_s;
    QString options;
    if (version >= 130000)
        options += u", CASE WHEN p.pubviaroot THEN 'publish_via_partition_root = true' END"_s;
    if (version >= 180000)
        options += u", CASE WHEN p.pubgencols = 's' THEN 'publish_generated_columns = stored' END"_s;
    return uR"(
SELECT 'pg_catalog.pg_publication'::pg_catalog.regclass::oid, p.oid, 'publication', 0::oid, p.pubname::text,
    pg_catalog.format('CREATE PUBLICATION %I', p.pubname)
    || CASE WHEN p.puballtables THEN ' FOR ALL TABLES' ELSE coalesce(' FOR ' || nullif(pg_catalog.concat_ws(', ',
        (SELECT 'TABLE ONLY ' || pg_catalog.string_agg(%1, ', ONLY ' ORDER BY n.nspname, c.relname)
            FROM pg_catalog.pg_publication_rel r JOIN pg_catalog.pg_class c ON c.oid = r.prrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE r.prpubid = p.oid)%2), ''), '') END
    || coalesce(' WITH (' || nullif(pg_catalog.concat_ws(', ',
        CASE WHEN NOT (p.pubinsert AND p.pubupdate AND p.pubdelete AND %3) THEN pg_catalog.format('publish = %L',
            pg_catalog.concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
            CASE WHEN p.pubdelete THEN 'delete' END%4)) END%5), '') || ')', ''),
    pg_catalog.format('PUBLICATION %I', p.pubname), 0::oid
FROM pg_catalog.pg_publication p WHERE %6)"_s.arg(table, schemas, truncates,
                                                  version >= 110000 ? u", CASE WHEN p.pubtruncate THEN 'truncate' END"_s
                                                                    : QString(),
                                                  options, isNoMember("pg_publication", "p.oid"));
}

} // namespace

QList<QueryArm> otherObjectsArms(int version)
{
    return {{u"extensions"_s, extensions(), hasUserObjects("pg_extension")},
            {u"collations"_s, collations(version), hasUserObjects("pg_collation")},
            {u"operators"_s, operators(), hasUserObjects("pg_operator")},
            {u"casts"_s, casts(), hasUserObjects("pg_cast")},
            {u"text search objects"_s, textSearch(),
             hasUserObjects("pg_ts_dict") + u" OR "_s + hasUserObjects("pg_ts_config")},
            {u"event triggers"_s, eventTriggers(version), hasUserObjects("pg_event_trigger")},
            {u"servers and foreign tables"_s, foreignObjectsQuery(version), hasUserObjects("pg_foreign_data_wrapper")},
            {u"publications"_s, publications(version), hasUserObjects("pg_publication")}};
}

} // namespace relvar::postgresql
