// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign data wrappers, servers and tables, as text. Not user mappings: their options may hold a password.
#include "dialects/postgresql/catalogqueries.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// " OPTIONS (…)" of an array like {host=example}, or nothing.
QString optionsClause(const QString &column)
{
    return uR"(coalesce((SELECT ' OPTIONS (' || pg_catalog.string_agg(pg_catalog.format('%I %L', option_name,
        option_value),
        ', ') || ')' FROM pg_catalog.pg_options_to_table(%1)), ''))"_s.arg(column);
}

} // namespace

QString foreignObjectsQuery(int version)
{
    const QString wrappers = uR"(
SELECT 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass::oid, w.oid, 'foreign data wrapper', 0::oid,
    w.fdwname::text,
    pg_catalog.format('CREATE FOREIGN DATA WRAPPER %I', w.fdwname)
    || CASE WHEN w.fdwhandler <> 0 THEN ' HANDLER ' || w.fdwhandler::pg_catalog.regproc ELSE '' END
    || CASE WHEN w.fdwvalidator <> 0 THEN ' VALIDATOR ' || w.fdwvalidator::pg_catalog.regproc ELSE '' END || %1,
    pg_catalog.format('FOREIGN DATA WRAPPER %I', w.fdwname), 0::oid
FROM pg_catalog.pg_foreign_data_wrapper w WHERE %2)"_s.arg(optionsClause(u"w.fdwoptions"_s),
                                                           isNoMember("pg_foreign_data_wrapper", "w.oid"));
    const QString servers = uR"(
SELECT 'pg_catalog.pg_foreign_server'::pg_catalog.regclass::oid, s.oid, 'server', 0::oid, s.srvname::text,
    pg_catalog.format('CREATE SERVER %I', s.srvname) || coalesce(' TYPE ' ||
        pg_catalog.quote_literal(nullif(s.srvtype, '')), '')
    || coalesce(' VERSION ' || pg_catalog.quote_literal(nullif(s.srvversion, '')), '')
    || pg_catalog.format(' FOREIGN DATA WRAPPER %I', w.fdwname) || %1,
    pg_catalog.format('SERVER %I', s.srvname), 0::oid
FROM pg_catalog.pg_foreign_server s JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid = s.srvfdw
WHERE %2)"_s.arg(optionsClause(u"s.srvoptions"_s), isNoMember("pg_foreign_server", "s.oid"));
    const QString generated = version >= 120000 ? uR"(CASE a.attgenerated WHEN '' THEN
                    coalesce(' DEFAULT ' || pg_catalog.pg_get_expr(d.adbin, d.adrelid), '')
                ELSE ' GENERATED ALWAYS AS (' || pg_catalog.pg_get_expr(d.adbin, d.adrelid)
                    || CASE a.attgenerated WHEN 's' THEN ') STORED' ELSE ') VIRTUAL' END END)"_s
                                                : u"coalesce(' DEFAULT ' || pg_catalog.pg_get_expr(d.adbin, d.adrelid), '')"_s;
    // A partition has all columns and checks of its own when it is attached; an heir has only what it does not inherit.
    const QString tables = uR"(
SELECT 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, 'foreign table', c.relnamespace, c.relname::text,
    pg_catalog.format('CREATE FOREIGN TABLE %I.%I (%s)', n.nspname, c.relname, pg_catalog.concat_ws(', ',
        (SELECT pg_catalog.string_agg(pg_catalog.format('%I %s', a.attname,
                pg_catalog.format_type(a.atttypid, a.atttypmod)) || %1
                || CASE WHEN a.attcollation <> at.typcollation THEN (SELECT pg_catalog.format(' COLLATE %I.%I',
                    cn.nspname, l.collname) FROM pg_catalog.pg_collation l
                    JOIN pg_catalog.pg_namespace cn ON cn.oid = l.collnamespace WHERE l.oid = a.attcollation) ELSE '' END
                || %5 || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END, ', ' ORDER BY a.attnum)
            FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type at ON at.oid = a.atttypid
            LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND (a.attislocal OR c.relispartition)),
        (SELECT pg_catalog.string_agg(pg_catalog.format('CONSTRAINT %I %s', k.conname,
                pg_catalog.pg_get_constraintdef(k.oid)), ', ' ORDER BY k.conname)
            FROM pg_catalog.pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c'
                AND (k.conislocal OR c.relispartition))))
    || CASE WHEN c.relispartition THEN '' ELSE coalesce((SELECT ' INHERITS (' || pg_catalog.string_agg(
            pg_catalog.format('%I.%I', pn.nspname, p.relname), ', ' ORDER BY h.inhseqno) || ')'
        FROM pg_catalog.pg_inherits h JOIN pg_catalog.pg_class p ON p.oid = h.inhparent
        JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace WHERE h.inhrelid = c.oid), '') END
    || pg_catalog.format(' SERVER %I', s.srvname) || %2
    || CASE WHEN c.relispartition THEN (SELECT pg_catalog.format(E';\nALTER TABLE ONLY %I.%I ATTACH PARTITION %I.%I %s',
            pn.nspname, p.relname, n.nspname, c.relname, pg_catalog.pg_get_expr(c.relpartbound, c.oid))
        FROM pg_catalog.pg_inherits h JOIN pg_catalog.pg_class p ON p.oid = h.inhparent
        JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace WHERE h.inhrelid = c.oid) ELSE '' END
    || coalesce((SELECT pg_catalog.string_agg(%6, '' ORDER BY a.attnum)
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type at ON at.oid = a.atttypid
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), '')
    || coalesce((SELECT pg_catalog.string_agg(pg_catalog.format(E';\nCOMMENT ON COLUMN %I.%I.%I IS %L', n.nspname,
            c.relname, a.attname, o.description), '' ORDER BY a.attnum)
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_description o ON o.objoid = a.attrelid
            AND o.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND o.objsubid = a.attnum
        WHERE a.attrelid = c.oid AND NOT a.attisdropped), '')
    || coalesce((SELECT pg_catalog.string_agg(pg_catalog.format(E';\nCOMMENT ON CONSTRAINT %I ON %I.%I IS %L', k.conname,
            n.nspname, c.relname, o.description), '' ORDER BY k.conname)
        FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_description o ON o.objoid = k.oid
            AND o.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
        WHERE k.conrelid = c.oid AND k.contype = 'c'), ''),
    pg_catalog.format('FOREIGN TABLE %I.%I', n.nspname, c.relname), 0::oid
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_foreign_table f ON f.ftrelid = c.oid
JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver
WHERE %3 AND %4)"_s.arg(optionsClause(u"a.attfdwoptions"_s), optionsClause(u"f.ftoptions"_s), isUserSchema,
                        isNoMember("pg_class", "c.oid"), generated, columnSettings(u"FOREIGN TABLE"_s));
    return QStringList{wrappers, servers, tables}.join(u" UNION ALL "_s);
}

} // namespace relvar::postgresql
