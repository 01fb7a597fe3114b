// SPDX-License-Identifier: GPL-3.0-or-later
// Objects that are carried as text: types other than enums, routines, what belongs to tables.
#include "dialects/postgresql/catalogqueries.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

QList<QueryArm> typeObjectsArms(int version)
{
    // A constraint that rows from before may break cannot be written in CREATE DOMAIN.
    const QString domains = uR"(
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, 'domain', t.typnamespace, t.typname::text,
    pg_catalog.format('CREATE DOMAIN %I.%I AS %s', n.nspname, t.typname,
        pg_catalog.format_type(t.typbasetype, t.typtypmod))
    || CASE WHEN t.typcollation <> b.typcollation THEN (SELECT pg_catalog.format(' COLLATE %I.%I', cn.nspname,
        l.collname)
        FROM pg_catalog.pg_collation l JOIN pg_catalog.pg_namespace cn ON cn.oid = l.collnamespace
        WHERE l.oid = t.typcollation) ELSE '' END
    || coalesce(' DEFAULT ' || pg_catalog.pg_get_expr(t.typdefaultbin, 'pg_catalog.pg_type'::pg_catalog.regclass), '')
    || CASE WHEN t.typnotnull THEN ' NOT NULL' ELSE '' END
    || coalesce((SELECT pg_catalog.string_agg(pg_catalog.format(' CONSTRAINT %I %s', k.conname,
            pg_catalog.pg_get_constraintdef(k.oid)), '' ORDER BY k.conname)
        FROM pg_catalog.pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c' AND k.convalidated), '')
    || coalesce((SELECT pg_catalog.string_agg(pg_catalog.format(E';\nALTER DOMAIN %I.%I ADD CONSTRAINT %I %s',
        n.nspname,
            t.typname, k.conname, pg_catalog.pg_get_constraintdef(k.oid)), '' ORDER BY k.conname)
        FROM pg_catalog.pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c' AND NOT k.convalidated), '')
    || coalesce((SELECT pg_catalog.string_agg(pg_catalog.format(E';\nCOMMENT ON CONSTRAINT %I ON DOMAIN %I.%I IS %L',
            k.conname, n.nspname, t.typname, o.description), '' ORDER BY k.conname)
        FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_description o
            ON o.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND o.objoid = k.oid
        WHERE k.contypid = t.oid), ''),
    pg_catalog.format('DOMAIN %I.%I', n.nspname, t.typname), 0::oid
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
WHERE t.typtype = 'd' AND %1 AND %2)"_s;

    const QString composites = uR"(
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, 'composite type', t.typnamespace, t.typname::text,
    pg_catalog.format('CREATE TYPE %I.%I AS (%s)', n.nspname, t.typname,
        (SELECT pg_catalog.string_agg(pg_catalog.format('%I %s', a.attname,
                pg_catalog.format_type(a.atttypid, a.atttypmod))
            || CASE WHEN a.attcollation <> at.typcollation THEN (SELECT pg_catalog.format(' COLLATE %I.%I', cn.nspname,
                l.collname) FROM pg_catalog.pg_collation l JOIN pg_catalog.pg_namespace cn ON cn.oid = l.collnamespace
                WHERE l.oid = a.attcollation) ELSE '' END, ', ' ORDER BY a.attnum)
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type at ON at.oid = a.atttypid
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped))
    || coalesce((SELECT pg_catalog.string_agg(pg_catalog.format(E';\nCOMMENT ON COLUMN %I.%I.%I IS %L', n.nspname,
            t.typname, a.attname, pg_catalog.col_description(c.oid, a.attnum)), '' ORDER BY a.attnum)
        FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            AND pg_catalog.col_description(c.oid, a.attnum) IS NOT NULL), ''),
    pg_catalog.format('TYPE %I.%I', n.nspname, t.typname), 0::oid
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
JOIN pg_catalog.pg_class c ON c.oid = t.typrelid AND c.relkind = 'c'
WHERE t.typtype = 'c' AND %1 AND %2)"_s;

    // Written only where it is not what makeMultirangeTypeName() in commands/typecmds.c makes of the range's name.
    const QString multirange = version >= 140000 ? uR"(
    || coalesce((SELECT pg_catalog.format(', MULTIRANGE_TYPE_NAME = %I.%I', mn.nspname, m.typname)
        FROM pg_catalog.pg_type m JOIN pg_catalog.pg_namespace mn ON mn.oid = m.typnamespace
        WHERE m.oid = r.rngmultitypid AND m.typname <> CASE WHEN pg_catalog.strpos(t.typname::text, 'range') > 0
            THEN pg_catalog.overlay(t.typname::text, 'multirange', pg_catalog.strpos(t.typname::text, 'range'), 5)
            ELSE t.typname || '_multirange' END), ''))"_s
                                                 : QString();
    const QString ranges = uR"(
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, 'range type', t.typnamespace, t.typname::text,
    pg_catalog.format('CREATE TYPE %I.%I AS RANGE (SUBTYPE = %s', n.nspname, t.typname,
        pg_catalog.format_type(r.rngsubtype, NULL))%3
    || CASE WHEN NOT oc.opcdefault THEN pg_catalog.format(', SUBTYPE_OPCLASS = %I.%I', ocn.nspname, oc.opcname)
        ELSE '' END
    || CASE WHEN r.rngcollation <> s.typcollation THEN (SELECT pg_catalog.format(', COLLATION = %I.%I', cn.nspname,
        l.collname) FROM pg_catalog.pg_collation l JOIN pg_catalog.pg_namespace cn ON cn.oid = l.collnamespace
        WHERE l.oid = r.rngcollation) ELSE '' END
    || CASE WHEN r.rngcanonical <> 0 THEN ', CANONICAL = ' || r.rngcanonical ELSE '' END
    || CASE WHEN r.rngsubdiff <> 0 THEN ', SUBTYPE_DIFF = ' || r.rngsubdiff ELSE '' END || ')',
    pg_catalog.format('TYPE %I.%I', n.nspname, t.typname), 0::oid
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
JOIN pg_catalog.pg_range r ON r.rngtypid = t.oid
JOIN pg_catalog.pg_type s ON s.oid = r.rngsubtype
JOIN pg_catalog.pg_opclass oc ON oc.oid = r.rngsubopc
JOIN pg_catalog.pg_namespace ocn ON ocn.oid = oc.opcnamespace
WHERE %1 AND %2)"_s;

    const QString isType = isNoMember("pg_type", "t.oid");
    return {{u"domains"_s, domains.arg(isUserSchema, isType), hasUserObjects("pg_type", "typtype = 'd' AND oid")},
            {u"composite types"_s, composites.arg(isUserSchema, isType),
             hasUserObjects("pg_class", "relkind = 'c' AND oid")},
            {u"range types"_s, ranges.arg(isUserSchema, isType, multirange), hasUserObjects("pg_range", "rngtypid")}};
}

QList<QueryArm> routinesArms(int version)
{
    const QString kind = version >= 110000
                             ? u"p.prokind"_s
                             : u"CASE WHEN p.proisagg THEN 'a' WHEN p.proiswindow THEN 'w' ELSE 'f' END"_s;
    // The constructors of a range type ('i') come with the type.
    const QString routines = uR"(
SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::oid, p.oid,
    CASE %1 WHEN 'p' THEN 'procedure' ELSE 'function' END, p.pronamespace,
    pg_catalog.format('%s(%s)', p.proname, pg_catalog.oidvectortypes(p.proargtypes)),
    pg_catalog.rtrim(pg_catalog.pg_get_functiondef(p.oid), E'\n'),
    pg_catalog.format('%s %I.%I(%s)', CASE %1 WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, n.nspname, p.proname,
        pg_catalog.pg_get_function_identity_arguments(p.oid)), 0::oid
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE %1 <> 'a' AND %2 AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
    WHERE e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
    AND p.oid NOT IN (SELECT f.oid FROM pg_catalog.pg_type t, pg_catalog.unnest(ARRAY[t.typinput, t.typoutput,
        t.typreceive, t.typsend, t.typmodin, t.typmodout, t.typanalyze]::oid[]) f(oid)
        WHERE t.typtype = 'b' AND t.oid >= 16384 AND f.oid >= 16384))"_s;

    // How a final function may change its state is written only where it is not what the kind has by default.
    const QString modify = version >= 110000 ? uR"(,
        CASE WHEN a.aggfinalfn <> 0 AND a.aggfinalmodify <> CASE a.aggkind WHEN 'n' THEN 'r' ELSE 'w' END
            THEN 'FINALFUNC_MODIFY = ' || CASE a.aggfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE'
                ELSE 'READ_WRITE' END END,
        CASE WHEN a.aggmfinalfn <> 0 AND a.aggmfinalmodify <> CASE a.aggkind WHEN 'n' THEN 'r' ELSE 'w' END
            THEN 'MFINALFUNC_MODIFY = ' || CASE a.aggmfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE'
                ELSE 'READ_WRITE' END END)"_s
                                             : QString();
    const QString aggregates = uR"(
SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::oid, p.oid, 'aggregate', p.pronamespace,
    pg_catalog.format('%s(%s)', p.proname, pg_catalog.oidvectortypes(p.proargtypes)),
    pg_catalog.format('CREATE AGGREGATE %I.%I(%s) (', n.nspname, p.proname,
        coalesce(nullif(pg_catalog.pg_get_function_arguments(p.oid), ''), '*'))
    || pg_catalog.concat_ws(', ', 'SFUNC = ' || a.aggtransfn,
        'STYPE = ' || pg_catalog.format_type(a.aggtranstype, NULL),
        CASE WHEN a.aggtransspace <> 0 THEN 'SSPACE = ' || a.aggtransspace END,
        CASE WHEN a.aggfinalfn <> 0 THEN 'FINALFUNC = ' || a.aggfinalfn END,
        CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
        CASE WHEN a.aggcombinefn <> 0 THEN 'COMBINEFUNC = ' || a.aggcombinefn END,
        CASE WHEN a.aggserialfn <> 0 THEN 'SERIALFUNC = ' || a.aggserialfn END,
        CASE WHEN a.aggdeserialfn <> 0 THEN 'DESERIALFUNC = ' || a.aggdeserialfn END,
        CASE WHEN a.agginitval IS NOT NULL THEN pg_catalog.format('INITCOND = %L', a.agginitval) END,
        CASE WHEN a.aggmtransfn <> 0 THEN 'MSFUNC = ' || a.aggmtransfn END,
        CASE WHEN a.aggminvtransfn <> 0 THEN 'MINVFUNC = ' || a.aggminvtransfn END,
        CASE WHEN a.aggmtranstype <> 0 THEN 'MSTYPE = ' || pg_catalog.format_type(a.aggmtranstype, NULL) END,
        CASE WHEN a.aggmtransspace <> 0 THEN 'MSSPACE = ' || a.aggmtransspace END,
        CASE WHEN a.aggmfinalfn <> 0 THEN 'MFINALFUNC = ' || a.aggmfinalfn END,
        CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
        CASE WHEN a.aggminitval IS NOT NULL THEN pg_catalog.format('MINITCOND = %L', a.aggminitval) END,
        CASE WHEN a.aggsortop <> 0 THEN (SELECT pg_catalog.format('SORTOP = OPERATOR(%I.%s)', sn.nspname, o.oprname)
            FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace sn ON sn.oid = o.oprnamespace
            WHERE o.oid = a.aggsortop) END,
        CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END,
        CASE WHEN a.aggkind = 'h' THEN 'HYPOTHETICAL' END%1) || ')',
    pg_catalog.format('AGGREGATE %I.%I(%s)', n.nspname, p.proname,
        coalesce(nullif(pg_catalog.pg_get_function_identity_arguments(p.oid), ''), '*')), 0::oid
FROM pg_catalog.pg_aggregate a
JOIN pg_catalog.pg_proc p ON p.oid = a.aggfnoid
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE %2 AND %3)"_s;
    return {{u"functions and procedures"_s, routines.arg(kind, isUserSchema), hasUserObjects("pg_proc")},
            {u"aggregates"_s, aggregates.arg(modify, isUserSchema, isNoMember("pg_proc", "p.oid")),
             hasUserObjects("pg_aggregate", "aggfnoid::oid")}};
}

QList<QueryArm> tableObjectsArms(int version)
{
    const QString rules = uR"(
SELECT 'pg_catalog.pg_rewrite'::pg_catalog.regclass::oid, r.oid, 'rule', c.relnamespace,
    pg_catalog.format('%s ON %s', r.rulename, c.relname),
    pg_catalog.rtrim(pg_catalog.pg_get_ruledef(r.oid), ';') || CASE r.ev_enabled WHEN 'O' THEN ''
        ELSE pg_catalog.format(E';\nALTER TABLE %I.%I %s RULE %I', n.nspname, c.relname, CASE r.ev_enabled
            WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, r.rulename) END,
    pg_catalog.format('RULE %I ON %I.%I', r.rulename, n.nspname, c.relname), c.oid
FROM pg_catalog.pg_rewrite r
JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE r.rulename <> '_RETURN' AND %1 AND %2)"_s.arg(isUserSchema, isNoMember("pg_rewrite", "r.oid"));

    const QString policies = uR"(
SELECT 'pg_catalog.pg_policy'::pg_catalog.regclass::oid, p.oid, 'policy', c.relnamespace,
    pg_catalog.format('%s ON %s', p.polname, c.relname),
    pg_catalog.format('CREATE POLICY %I ON %I.%I', p.polname, n.nspname, c.relname)
    || CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END
    || CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR UPDATE'
        WHEN 'd' THEN ' FOR DELETE' ELSE '' END
    || CASE WHEN p.polroles = '{0}' THEN '' ELSE ' TO ' || (SELECT pg_catalog.string_agg(CASE role WHEN 0 THEN 'PUBLIC'
        ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(role)) END, ', ')
        FROM pg_catalog.unnest(p.polroles) role) END
    || coalesce(' USING (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')', '')
    || coalesce(' WITH CHECK (' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')', ''),
    pg_catalog.format('POLICY %I ON %I.%I', p.polname, n.nspname, c.relname), c.oid
FROM pg_catalog.pg_policy p
JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE %1 AND %2)"_s.arg(isUserSchema, isNoMember("pg_policy", "p.oid"));

    const QString target = version >= 130000 ? uR"(
    || CASE WHEN s.stxstattarget >= 0 THEN pg_catalog.format(E';\nALTER STATISTICS %I.%I SET STATISTICS %s', n.nspname,
        s.stxname, s.stxstattarget) ELSE '' END)"_s
                                             : QString();
    // Up to 11 both kinds are what nothing means, and they are left out; since 12 there is a third, and nothing is all.
    const QString definition
        = version >= 120000 ? u"pg_catalog.pg_get_statisticsobjdef(s.oid)"_s : uR"(pg_catalog.regexp_replace(
        pg_catalog.pg_get_statisticsobjdef(s.oid), '^(CREATE STATISTICS ("([^"]|"")*"|[^" (])+) ON ',
        '\1 (ndistinct, dependencies) ON '))"_s;
    const QString statistics = uR"(
SELECT 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass::oid, s.oid, 'statistics', s.stxnamespace, s.stxname::text,
    %4%1,
    pg_catalog.format('STATISTICS %I.%I', n.nspname, s.stxname), s.stxrelid
FROM pg_catalog.pg_statistic_ext s JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace
WHERE %2 AND %3)"_s.arg(target, isUserSchema, isNoMember("pg_statistic_ext", "s.oid"), definition);
    return {{u"rules"_s, rules, hasUserObjects("pg_rewrite", "rulename <> '_RETURN' AND oid")},
            {u"policies"_s, policies, hasUserObjects("pg_policy")},
            {u"extended statistics"_s, statistics, hasUserObjects("pg_statistic_ext")}};
}

} // namespace relvar::postgresql
