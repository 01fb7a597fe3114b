// SPDX-License-Identifier: GPL-3.0-or-later
// Objects that are carried as text and that few databases have: those that extend the server itself.
#include "dialects/postgresql/catalogqueries.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// What CREATE OPERATOR CLASS or ALTER OPERATOR FAMILY … ADD lists, one text for each `owner` of the catalog.
QString members(const QString &catalog, const QString &owner)
{
    return uR"(
    SELECT d.refobjid, 1 AS rank, p.amopstrategy AS number, pg_catalog.format('OPERATOR %s %s', p.amopstrategy,
            p.amopopr::pg_catalog.regoperator)
        || coalesce((SELECT pg_catalog.format(' FOR ORDER BY %I.%I', sn.nspname, sf.opfname)
            FROM pg_catalog.pg_opfamily sf JOIN pg_catalog.pg_namespace sn ON sn.oid = sf.opfnamespace
            WHERE sf.oid = p.amopsortfamily), '') AS clause
    FROM pg_catalog.pg_amop p JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_amop'::pg_catalog.regclass
        AND d.objid = p.oid AND d.refclassid = 'pg_catalog.%1'::pg_catalog.regclass AND d.refobjid = %2
    UNION ALL
    SELECT d.refobjid, 2, p.amprocnum, pg_catalog.format('FUNCTION %s (%s, %s) %s', p.amprocnum,
        pg_catalog.format_type(p.amproclefttype, NULL), pg_catalog.format_type(p.amprocrighttype, NULL),
        p.amproc::pg_catalog.oid::pg_catalog.regprocedure)
    FROM pg_catalog.pg_amproc p JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_amproc'::pg_catalog.regclass
        AND d.objid = p.oid AND d.refclassid = 'pg_catalog.%1'::pg_catalog.regclass AND d.refobjid = %2)"_s.arg(
        catalog, owner);
}

QString operatorFamilies()
{
    return uR"(
SELECT 'pg_catalog.pg_opfamily'::pg_catalog.regclass::oid, f.oid, 'operator family', f.opfnamespace,
    pg_catalog.format('%s USING %s', f.opfname, am.amname),
    pg_catalog.format('CREATE OPERATOR FAMILY %I.%I USING %I', n.nspname, f.opfname, am.amname)
    || coalesce((SELECT pg_catalog.format(E';\nALTER OPERATOR FAMILY %I.%I USING %I ADD ', n.nspname, f.opfname,
            am.amname) || pg_catalog.string_agg(m.clause, ', ' ORDER BY m.rank, m.number, m.clause)
        FROM (%1) m GROUP BY m.refobjid), ''),
    pg_catalog.format('OPERATOR FAMILY %I.%I USING %I', n.nspname, f.opfname, am.amname), 0::oid
FROM pg_catalog.pg_opfamily f
JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace
JOIN pg_catalog.pg_am am ON am.oid = f.opfmethod
WHERE %2 AND %3)"_s.arg(members(u"pg_opfamily"_s, u"f.oid"_s), isUserSchema, isNoMember("pg_opfamily", "f.oid"));
}

QString operatorClasses()
{
    // STORAGE says nothing new where it is the type itself, but something has to be said.
    return uR"(
SELECT 'pg_catalog.pg_opclass'::pg_catalog.regclass::oid, o.oid, 'operator class', o.opcnamespace,
    pg_catalog.format('%s USING %s', o.opcname, am.amname),
    pg_catalog.format('CREATE OPERATOR CLASS %I.%I%s FOR TYPE %s USING %I FAMILY %I.%I AS ', n.nspname, o.opcname,
        CASE WHEN o.opcdefault THEN ' DEFAULT' ELSE '' END, pg_catalog.format_type(o.opcintype, NULL), am.amname,
        fn.nspname, f.opfname)
    || coalesce(pg_catalog.concat_ws(', ',
        CASE WHEN o.opckeytype <> 0 THEN 'STORAGE ' || pg_catalog.format_type(o.opckeytype, NULL) END,
        (SELECT pg_catalog.string_agg(m.clause, ', ' ORDER BY m.rank, m.number, m.clause) FROM (%1) m)),
        '')
    || CASE WHEN o.opckeytype = 0 AND NOT EXISTS (SELECT FROM (%1) m)
        THEN 'STORAGE ' || pg_catalog.format_type(o.opcintype, NULL) ELSE '' END,
    pg_catalog.format('OPERATOR CLASS %I.%I USING %I', n.nspname, o.opcname, am.amname), 0::oid
FROM pg_catalog.pg_opclass o
JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace
JOIN pg_catalog.pg_am am ON am.oid = o.opcmethod
JOIN pg_catalog.pg_opfamily f ON f.oid = o.opcfamily
JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace
WHERE %2 AND %3)"_s.arg(members(u"pg_opclass"_s, u"o.oid"_s), isUserSchema, isNoMember("pg_opclass", "o.oid"));
}

QString conversions()
{
    return uR"(
SELECT 'pg_catalog.pg_conversion'::pg_catalog.regclass::oid, c.oid, 'conversion', c.connamespace, c.conname::text,
    pg_catalog.format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM ', CASE WHEN c.condefault THEN 'DEFAULT ' ELSE '' END,
        n.nspname, c.conname, pg_catalog.pg_encoding_to_char(c.conforencoding),
        pg_catalog.pg_encoding_to_char(c.contoencoding)) || c.conproc,
    pg_catalog.format('CONVERSION %I.%I', n.nspname, c.conname), 0::oid
FROM pg_catalog.pg_conversion c JOIN pg_catalog.pg_namespace n ON n.oid = c.connamespace
WHERE %1 AND %2)"_s.arg(isUserSchema, isNoMember("pg_conversion", "c.oid"));
}

QString textSearchParts()
{
    return uR"(
SELECT 'pg_catalog.pg_ts_parser'::pg_catalog.regclass::oid, p.oid, 'text search parser', p.prsnamespace,
    p.prsname::text,
    pg_catalog.format('CREATE TEXT SEARCH PARSER %I.%I (START = %s, GETTOKEN = %s, END = %s, LEXTYPES = %s%s)',
        n.nspname, p.prsname, p.prsstart, p.prstoken, p.prsend, p.prslextype,
        CASE WHEN p.prsheadline <> 0 THEN ', HEADLINE = ' || p.prsheadline ELSE '' END),
    pg_catalog.format('TEXT SEARCH PARSER %I.%I', n.nspname, p.prsname), 0::oid
FROM pg_catalog.pg_ts_parser p JOIN pg_catalog.pg_namespace n ON n.oid = p.prsnamespace
WHERE %1 AND %2
UNION ALL
SELECT 'pg_catalog.pg_ts_template'::pg_catalog.regclass::oid, t.oid, 'text search template', t.tmplnamespace,
    t.tmplname::text,
    pg_catalog.format('CREATE TEXT SEARCH TEMPLATE %I.%I (%sLEXIZE = %s)', n.nspname, t.tmplname,
        CASE WHEN t.tmplinit <> 0 THEN pg_catalog.format('INIT = %s, ', t.tmplinit) ELSE '' END, t.tmpllexize),
    pg_catalog.format('TEXT SEARCH TEMPLATE %I.%I', n.nspname, t.tmplname), 0::oid
FROM pg_catalog.pg_ts_template t JOIN pg_catalog.pg_namespace n ON n.oid = t.tmplnamespace
WHERE %1 AND %3)"_s.arg(isUserSchema, isNoMember("pg_ts_parser", "p.oid"), isNoMember("pg_ts_template", "t.oid"));
}

QString languages()
{
    return uR"(
SELECT 'pg_catalog.pg_language'::pg_catalog.regclass::oid, l.oid, 'language', 0::oid, l.lanname::text,
    pg_catalog.format('CREATE %sLANGUAGE %I HANDLER %s', CASE WHEN l.lanpltrusted THEN 'TRUSTED ' ELSE '' END,
        l.lanname, l.lanplcallfoid::pg_catalog.regproc)
    || CASE WHEN l.laninline <> 0 THEN ' INLINE ' || l.laninline::pg_catalog.regproc ELSE '' END
    || CASE WHEN l.lanvalidator <> 0 THEN ' VALIDATOR ' || l.lanvalidator::pg_catalog.regproc ELSE '' END,
    pg_catalog.format('LANGUAGE %I', l.lanname), 0::oid
FROM pg_catalog.pg_language l WHERE l.lanispl AND l.oid >= 16384 AND %1
UNION ALL
SELECT 'pg_catalog.pg_am'::pg_catalog.regclass::oid, a.oid, 'access method', 0::oid, a.amname::text,
    pg_catalog.format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', a.amname,
        CASE a.amtype WHEN 'i' THEN 'INDEX' ELSE 'TABLE' END, a.amhandler),
    pg_catalog.format('ACCESS METHOD %I', a.amname), 0::oid
FROM pg_catalog.pg_am a WHERE a.oid >= 16384 AND %2
UNION ALL
SELECT 'pg_catalog.pg_transform'::pg_catalog.regclass::oid, t.oid, 'transform', 0::oid,
    pg_catalog.format('FOR %s LANGUAGE %s', pg_catalog.format_type(t.trftype, NULL), l.lanname),
    pg_catalog.format('CREATE TRANSFORM FOR %s LANGUAGE %I (', pg_catalog.format_type(t.trftype, NULL), l.lanname)
    || pg_catalog.concat_ws(', ',
        CASE WHEN t.trffromsql <> 0 THEN 'FROM SQL WITH FUNCTION ' || t.trffromsql::oid::pg_catalog.regprocedure END,
        CASE WHEN t.trftosql <> 0 THEN 'TO SQL WITH FUNCTION ' || t.trftosql::oid::pg_catalog.regprocedure END) || ')',
    pg_catalog.format('TRANSFORM FOR %s LANGUAGE %I', pg_catalog.format_type(t.trftype, NULL), l.lanname), 0::oid
FROM pg_catalog.pg_transform t JOIN pg_catalog.pg_language l ON l.oid = t.trflang
WHERE t.oid >= 16384 AND %3)"_s.arg(isNoMember("pg_language", "l.oid"), isNoMember("pg_am", "a.oid"),
                                    isNoMember("pg_transform", "t.oid"));
}

QString baseTypes(int version)
{
    const QString subscript = version >= 140000
                                  ? u"\n        CASE WHEN t.typsubscript <> 0 THEN 'SUBSCRIPT = ' || t.typsubscript END,"_s
                                  : QString();
    // Type and functions need each other: the name first, then the functions, then what the type is.
    return uR"(
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, 'base type', t.typnamespace, t.typname::text,
    pg_catalog.format('CREATE TYPE %I.%I', n.nspname, t.typname)
    || coalesce((SELECT pg_catalog.string_agg(E';\n' || pg_catalog.rtrim(pg_catalog.pg_get_functiondef(p.oid), E'\n')
            || coalesce(pg_catalog.format(E';\nCOMMENT ON FUNCTION %I.%I(%s) IS %L', pn.nspname, p.proname,
                pg_catalog.pg_get_function_identity_arguments(p.oid),
                pg_catalog.obj_description(p.oid, 'pg_proc')), ''), '' ORDER BY p.proname, p.oid)
        FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace pn ON pn.oid = p.pronamespace
        WHERE p.oid >= 16384 AND p.oid IN (t.typinput, t.typoutput, t.typreceive, t.typsend, t.typmodin, t.typmodout,
            t.typanalyze)), '')
    || pg_catalog.format(E';\nCREATE TYPE %I.%I (', n.nspname, t.typname) || pg_catalog.concat_ws(', ',
        'INPUT = ' || t.typinput, 'OUTPUT = ' || t.typoutput,
        CASE WHEN t.typreceive <> 0 THEN 'RECEIVE = ' || t.typreceive END,
        CASE WHEN t.typsend <> 0 THEN 'SEND = ' || t.typsend END,
        CASE WHEN t.typmodin <> 0 THEN 'TYPMOD_IN = ' || t.typmodin END,
        CASE WHEN t.typmodout <> 0 THEN 'TYPMOD_OUT = ' || t.typmodout END,
        CASE WHEN t.typanalyze <> 0 THEN 'ANALYZE = ' || t.typanalyze END,%1
        'INTERNALLENGTH = ' || CASE WHEN t.typlen < 0 THEN 'VARIABLE' ELSE t.typlen::text END,
        CASE WHEN t.typbyval THEN 'PASSEDBYVALUE' END,
        'ALIGNMENT = ' || CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'd' THEN 'double' ELSE 'int4' END,
        'STORAGE = ' || CASE t.typstorage WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' WHEN 'm' THEN 'main'
            ELSE 'plain' END,
        CASE WHEN t.typcategory <> 'U' THEN pg_catalog.format('CATEGORY = %L', t.typcategory) END,
        CASE WHEN t.typispreferred THEN 'PREFERRED = true' END,
        CASE WHEN t.typdefault IS NOT NULL THEN pg_catalog.format('DEFAULT = %L', t.typdefault) END,
        CASE WHEN t.typelem <> 0 THEN 'ELEMENT = ' || pg_catalog.format_type(t.typelem, NULL) END,
        CASE WHEN t.typdelim <> ',' THEN pg_catalog.format('DELIMITER = %L', t.typdelim) END,
        CASE WHEN t.typcollation <> 0 THEN 'COLLATABLE = true' END) || ')',
    pg_catalog.format('TYPE %I.%I', n.nspname, t.typname), 0::oid
FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'b' AND t.typisdefined AND NOT EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.typarray = t.oid)
    AND %2 AND %3
UNION ALL
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, 'shell type', t.typnamespace, t.typname::text,
    pg_catalog.format('CREATE TYPE %I.%I', n.nspname, t.typname),
    pg_catalog.format('TYPE %I.%I', n.nspname, t.typname), 0::oid
FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
WHERE NOT t.typisdefined AND %2 AND %3)"_s.arg(subscript, isUserSchema, isNoMember("pg_type", "t.oid"));
}

} // namespace

QList<QueryArm> rareObjectsArms(int version)
{
    // The array of every table is a base type too.
    return {{u"base types"_s, baseTypes(version),
             hasUserObjects("pg_type", "(typtype = 'b' AND typinput <> 'pg_catalog.array_in'::pg_catalog.regproc"
                                       " OR NOT typisdefined) AND oid")},
            {u"languages and access methods"_s, languages(),
             hasUserObjects("pg_language") + u" OR "_s + hasUserObjects("pg_am") + u" OR "_s
                 + hasUserObjects("pg_transform")},
            {u"operator families"_s, operatorFamilies(), hasUserObjects("pg_opfamily")},
            {u"operator classes"_s, operatorClasses(), hasUserObjects("pg_opclass")},
            {u"conversions"_s, conversions(), hasUserObjects("pg_conversion")},
            {u"text search parsers and templates"_s, textSearchParts(),
             hasUserObjects("pg_ts_parser") + u" OR "_s + hasUserObjects("pg_ts_template")}};
}

} // namespace relvar::postgresql
