// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/catalogqueries.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

// "relvar" holds Relvar's own tables. No user's schema begins with pg_: the server refuses that.
const QString isUserSchema = u"n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'relvar')"_s;

QString isNoMember(const char *catalog, const char *oid)
{
    return u"NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog.%1'::pg_catalog.regclass "
           "AND e.objid = %2 AND e.deptype = 'e')"_s.arg(QLatin1StringView(catalog), QLatin1StringView(oid));
}

namespace {

QString namespacesQuery()
{
    return uR"(
SELECT n.oid, n.nspname, pg_catalog.has_schema_privilege(n.oid, 'USAGE'), x.extname
FROM pg_catalog.pg_namespace n
LEFT JOIN (pg_catalog.pg_depend e JOIN pg_catalog.pg_extension x ON x.oid = e.refobjid)
    ON e.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND e.objid = n.oid AND e.deptype = 'e'
WHERE )"_s + isUserSchema
           + u" ORDER BY n.nspname"_s;
}

QString ownTablesQuery()
{
    return uR"(
SELECT c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'relvar' AND c.relkind IN ('r', 'p') ORDER BY c.relname)"_s;
}

QString relationsQuery()
{
    return uR"(
SELECT c.oid, c.relname, c.relnamespace, c.relkind, c.relpersistence = 'u',
    CASE WHEN c.reloftype <> 0 THEN pg_catalog.format_type(c.reloftype, NULL) END, c.reloftype,
    pg_catalog.array_to_json(c.reloptions)::text, pg_catalog.array_to_json(toast.reloptions)::text,
    c.relrowsecurity, c.relforcerowsecurity, c.relreplident,
    CASE WHEN c.relreplident = 'i' THEN (SELECT x.relname FROM pg_catalog.pg_index i
        JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid WHERE i.indrelid = c.oid AND i.indisreplident) END,
    space.spcname, CASE WHEN am.amname <> 'heap' THEN am.amname END,
    CASE WHEN c.relispartition THEN pg_catalog.pg_get_expr(c.relpartbound, c.oid) END,
    CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END,
    CASE WHEN c.relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(c.oid) END,
    CASE WHEN c.relkind IN ('v', 'm') THEN (SELECT pg_catalog.string_agg(
            CASE WHEN d.oid IS NULL THEN '' ELSE
                pg_catalog.format(E';\nALTER VIEW %I.%I ALTER COLUMN %I SET DEFAULT %s',
                n.nspname, c.relname, a.attname, pg_catalog.pg_get_expr(d.adbin, d.adrelid)) END
            || CASE WHEN o.description IS NULL THEN '' ELSE pg_catalog.format(E';\nCOMMENT ON COLUMN %I.%I.%I IS %L',
                n.nspname, c.relname, a.attname, o.description) END
            || CASE c.relkind WHEN 'm' THEN )"_s
           + columnSettings(u"MATERIALIZED VIEW"_s) + uR"( ELSE '' END, '' ORDER BY a.attnum)
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type at ON at.oid = a.atttypid
        LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        LEFT JOIN pg_catalog.pg_description o ON o.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
            AND o.objoid = a.attrelid AND o.objsubid = a.attnum
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            AND (d.oid IS NOT NULL OR o.objoid IS NOT NULL OR c.relkind = 'm')) END, c.relispopulated
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid
LEFT JOIN pg_catalog.pg_tablespace space ON space.oid = c.reltablespace
LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND )"_s
           + isUserSchema + u" ORDER BY n.nspname, c.relname"_s;
}

/// From 17 on partitions number their rows with the identity of the partitioned table; it is not theirs.
QString identityOf(int version)
{
    return version >= 170000 ? u"CASE WHEN c.relispartition THEN '' ELSE a.attidentity END"_s : u"a.attidentity"_s;
}

QString columnsQuery(int version)
{
    return uR"(
SELECT a.attrelid, a.attnum, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod),
    CASE WHEN t.typelem <> 0 AND t.typlen = -1 THEN t.typelem ELSE a.atttypid END,
    a.attnotnull, %3, %1,
    CASE WHEN a.attcollation <> t.typcollation THEN (
        SELECT CASE WHEN cn.nspname IN ('pg_catalog', pg_catalog.current_setting('search_path')) THEN l.collname::text
            ELSE pg_catalog.concat('"', pg_catalog.replace(cn.nspname, '"', '""'), '"."',
                pg_catalog.replace(l.collname, '"', '""'), '"') END
        FROM pg_catalog.pg_collation l JOIN pg_catalog.pg_namespace cn ON cn.oid = l.collnamespace
        WHERE l.oid = a.attcollation) END,
    d.oid, pg_catalog.pg_get_expr(d.adbin, d.adrelid),
    CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END, %2,
    CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END,
    CASE WHEN a.attoptions IS NOT NULL THEN pg_catalog.array_to_json(a.attoptions)::text END,
    c.relkind = 'r' AND NOT c.relispartition AND NOT a.attislocal
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped AND )"_s.arg(version >= 120000 ? u"a.attgenerated"_s : u"''"_s,
                                                       version >= 140000 ? u"a.attcompression"_s : u"''"_s,
                                                       identityOf(version))
           + isUserSchema + u" ORDER BY a.attrelid, a.attnum"_s;
}

QString sequencesQuery()
{
    return uR"(
SELECT s.seqrelid, pg_catalog.format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax,
    s.seqcache, s.seqcycle
FROM pg_catalog.pg_sequence s)"_s;
}

/// Every column that is NOT NULL has such a constraint: only those that say more than the column does.
QString notNullArm()
{
    return uR"( OR k.contype = 'n' AND k.conislocal AND (k.connoinherit OR NOT k.convalidated
    OR NOT EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
        WHERE c.oid = k.conrelid AND a.attnum = k.conkey[1]
            AND k.conname = pg_catalog.concat(c.relname, '_', a.attname, '_not_null'))
    OR pg_catalog.obj_description(k.oid, 'pg_constraint') IS NOT NULL))"_s;
}

QString constraintsQuery(int version)
{
    return uR"(
SELECT k.oid, k.conname, k.contype, k.conrelid, k.confrelid, k.conindid, k.conkey, k.confkey,
    k.confupdtype, k.confdeltype, k.confmatchtype, %1, k.condeferrable, k.condeferred, k.convalidated, k.connoinherit,
    NOT k.conislocal AND k.coninhcount > 0%2, k.contype = 'c' AND k.coninhcount > 0, %4, %5,
    CASE k.contype WHEN 'c' THEN pg_catalog.pg_get_expr(k.conbin, k.conrelid)
        WHEN 'x' THEN pg_catalog.pg_get_constraintdef(k.oid) END
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_namespace n ON n.oid = k.connamespace
WHERE k.conrelid <> 0 AND (k.contype IN ('p', 'u', 'f', 'c', 'x')%6) AND %3
ORDER BY k.conrelid, k.conname)"_s.arg(version >= 150000 ? u"k.confdelsetcols"_s : u"NULL"_s,
                                       version >= 110000 ? u" OR k.conparentid <> 0"_s : QString(), isUserSchema,
                                       version >= 180000 ? u"k.conenforced"_s : u"true"_s,
                                       version >= 180000 ? u"k.conperiod"_s : u"false"_s,
                                       version >= 180000 ? notNullArm() : QString());
}

QString indexesQuery(int version)
{
    return uR"(
SELECT i.indexrelid, i.indrelid, c.relname, i.indisunique, i.indisvalid, c.relkind = 'I', i.indisclustered, i.indkey,
    %1, %2, am.amname, pg_catalog.array_to_json(c.reloptions)::text, space.spcname, targets.numbers,
    CASE WHEN k.oid IS NULL THEN pg_catalog.pg_get_indexdef(i.indexrelid) END
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_class r ON r.oid = i.indrelid AND r.relkind IN ('r', 'p', 'm')
JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace
JOIN pg_catalog.pg_am am ON am.oid = c.relam
LEFT JOIN pg_catalog.pg_tablespace space ON space.oid = c.reltablespace
LEFT JOIN (SELECT a.attrelid, pg_catalog.array_agg(a.attnum)::text || pg_catalog.array_agg(a.attstattarget)::text
        AS numbers FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class x ON x.oid = a.attrelid
    WHERE a.attstattarget >= 0 AND a.attnum > 0 AND x.relkind IN ('i', 'I') GROUP BY a.attrelid) targets
    ON targets.attrelid = i.indexrelid
LEFT JOIN pg_catalog.pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
WHERE %3 ORDER BY i.indrelid, c.relname)"_s.arg(version >= 110000 ? u"i.indnkeyatts"_s : u"i.indnatts"_s,
                                                version >= 150000 ? u"i.indnullsnotdistinct"_s : u"false"_s,
                                                isUserSchema);
}

QString enumsQuery()
{
    return uR"(
SELECT t.oid, t.typname, t.typnamespace, e.enumlabel
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_enum e ON e.enumtypid = t.oid
WHERE t.typtype = 'e' AND )"_s
           + isUserSchema + u" ORDER BY n.nspname, t.typname, e.enumsortorder"_s;
}

QString commentsQuery()
{
    // Of the system's own objects only public belongs to the user: its oid is below 16384 (FirstNormalObjectId).
    return uR"(
SELECT classoid, objoid, objsubid, description FROM pg_catalog.pg_description
WHERE objoid >= 16384 OR classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass)"_s;
}

QString triggersQuery(int version)
{
    // Those of Relvar itself keep a stash in step with its table.
    const QString isForeign = uR"(
    NOT t.tgisinternal AND NOT (t.tgname ~ '^relvar_[0-9]' AND EXISTS (SELECT FROM pg_catalog.pg_proc p
        WHERE p.oid = t.tgfoid AND p.pronamespace = pg_catalog.to_regnamespace('relvar'))))"_s;
    // Clones on partitions are internal up to version 12 and have a parent from 13 on. They are part of that, unless
    // they are enabled otherwise.
    if (version < 130000) {
        return uR"(
SELECT t.oid, t.tgrelid, t.tgname, t.tgenabled, 0::oid, NULL, pg_catalog.pg_get_triggerdef(t.oid)
FROM pg_catalog.pg_trigger t WHERE %1 ORDER BY t.tgname, t.oid)"_s.arg(isForeign);
    }
    return uR"(
SELECT t.oid, t.tgrelid, t.tgname, t.tgenabled, t.tgparentid, u.tgenabled,
    CASE WHEN t.tgparentid = 0 THEN pg_catalog.pg_get_triggerdef(t.oid) END
FROM pg_catalog.pg_trigger t LEFT JOIN pg_catalog.pg_trigger u ON u.oid = t.tgparentid
WHERE %1 AND (t.tgparentid = 0 OR u.tgenabled <> t.tgenabled) ORDER BY t.tgname, t.oid)"_s.arg(isForeign);
}

QString inheritanceQuery()
{
    return u"SELECT inhrelid, inhparent FROM pg_catalog.pg_inherits ORDER BY inhrelid, inhseqno"_s;
}

/// What has an oid of its own and is a part of an object: catalog, oid, catalog and oid of the object.
QString partsQuery(int version)
{
    QString query = uR"(
SELECT 'pg_catalog.pg_rewrite'::pg_catalog.regclass::oid, r.oid, 'pg_catalog.pg_class'::pg_catalog.regclass::oid,
    r.ev_class
FROM pg_catalog.pg_rewrite r WHERE r.rulename = '_RETURN' AND r.oid >= 16384
UNION ALL
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, 'pg_catalog.pg_class'::pg_catalog.regclass, t.typrelid
FROM pg_catalog.pg_type t WHERE t.typrelid >= 16384
UNION ALL
SELECT 'pg_catalog.pg_class'::pg_catalog.regclass, c.oid, 'pg_catalog.pg_type'::pg_catalog.regclass, c.reltype
FROM pg_catalog.pg_class c WHERE c.relkind = 'c' AND c.oid >= 16384
UNION ALL
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass, t.typarray, 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid
FROM pg_catalog.pg_type t WHERE t.typarray >= 16384
UNION ALL
SELECT 'pg_catalog.pg_constraint'::pg_catalog.regclass, k.oid, 'pg_catalog.pg_type'::pg_catalog.regclass, k.contypid
FROM pg_catalog.pg_constraint k WHERE k.contypid >= 16384
UNION ALL
SELECT 'pg_catalog.pg_publication_rel'::pg_catalog.regclass, r.oid,
    'pg_catalog.pg_publication'::pg_catalog.regclass, r.prpubid
FROM pg_catalog.pg_publication_rel r
UNION ALL
SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass, p.oid, 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid
FROM pg_catalog.pg_type t, pg_catalog.unnest(ARRAY[t.typinput, t.typoutput, t.typreceive, t.typsend, t.typmodin,
    t.typmodout, t.typanalyze]::oid[]) p(oid)
WHERE t.typtype = 'b' AND t.oid >= 16384 AND p.oid >= 16384
UNION ALL
SELECT d.classid, d.objid, d.refclassid, d.refobjid FROM pg_catalog.pg_depend d
WHERE d.objid >= 16384 AND d.classid IN ('pg_catalog.pg_amop'::pg_catalog.regclass,
        'pg_catalog.pg_amproc'::pg_catalog.regclass)
    AND d.refclassid IN ('pg_catalog.pg_opclass'::pg_catalog.regclass, 'pg_catalog.pg_opfamily'::pg_catalog.regclass))"_s;
    if (version >= 140000) {
        query += uR"(
UNION ALL
SELECT 'pg_catalog.pg_type'::pg_catalog.regclass, r.rngmultitypid, 'pg_catalog.pg_type'::pg_catalog.regclass,
    r.rngtypid
FROM pg_catalog.pg_range r WHERE r.rngtypid >= 16384)"_s;
    }
    return query;
}

/// What an object uses ('n', and 'a' or 'i' where it goes with what it uses), the columns that own sequences, the
/// members of extensions. The bulk of pg_depend that the other answers tell already stays there.
QString dependenciesQuery()
{
    return uR"(
SELECT d.classid, d.objid, d.refclassid, d.refobjid, d.refobjsubid, d.deptype
FROM pg_catalog.pg_depend d
WHERE d.objid >= 16384 AND (d.deptype = 'e' OR d.refobjid >= 16384 AND (
    d.deptype = 'n' AND d.refclassid <> 'pg_catalog.pg_namespace'::pg_catalog.regclass
        AND NOT (d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.classid IN (
            'pg_catalog.pg_class'::pg_catalog.regclass, 'pg_catalog.pg_constraint'::pg_catalog.regclass))
    OR d.deptype IN ('a', 'i') AND d.classid IN (
        'pg_catalog.pg_trigger'::pg_catalog.regclass, 'pg_catalog.pg_policy'::pg_catalog.regclass,
        'pg_catalog.pg_statistic_ext'::pg_catalog.regclass, 'pg_catalog.pg_rewrite'::pg_catalog.regclass,
        'pg_catalog.pg_publication_rel'::pg_catalog.regclass, 'pg_catalog.pg_opclass'::pg_catalog.regclass)
    OR d.deptype IN ('a', 'i') AND d.refobjsubid > 0 AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
        AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
        AND EXISTS (SELECT FROM pg_catalog.pg_sequence s WHERE s.seqrelid = d.objid))))"_s;
}

} // namespace

QString searchPathQuery()
{
    return uR"(
SELECT pg_catalog.set_config('search_path',
    CASE WHEN pg_catalog.count(*) = 1 AND pg_catalog.bool_and(n.nspname = 'public') THEN 'public' ELSE '' END, true)
FROM pg_catalog.pg_namespace n WHERE %1 AND %2)"_s.arg(isUserSchema, isNoMember("pg_namespace", "n.oid"));
}

QString columnSettings(const QString &kind)
{
    // Older versions have no compression of columns.
    // Minor versions from 15.20 on keep an option of their own, pg_attver, with each column; nobody can set it.
    return uR"(pg_catalog.concat(
        CASE WHEN a.attstattarget >= 0 THEN pg_catalog.format(
            E';\nALTER %1 %I.%I ALTER COLUMN %I SET STATISTICS %s', n.nspname, c.relname, a.attname, a.attstattarget) END,
        CASE WHEN a.attstorage <> at.typstorage THEN pg_catalog.format(
            E';\nALTER %1 %I.%I ALTER COLUMN %I SET STORAGE %s', n.nspname, c.relname, a.attname,
            CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END) END,
        CASE pg_catalog.to_jsonb(a) ->> 'attcompression' WHEN 'p' THEN pg_catalog.format(
            E';\nALTER %1 %I.%I ALTER COLUMN %I SET COMPRESSION pglz', n.nspname, c.relname, a.attname)
            WHEN 'l' THEN pg_catalog.format(
            E';\nALTER %1 %I.%I ALTER COLUMN %I SET COMPRESSION lz4', n.nspname, c.relname, a.attname) END,
        (SELECT pg_catalog.format(E';\nALTER %1 %I.%I ALTER COLUMN %I SET (%s)', n.nspname, c.relname, a.attname,
            pg_catalog.string_agg(o, ', ')) FROM pg_catalog.unnest(a.attoptions) o WHERE o LIKE 'n_distinct%'
            HAVING pg_catalog.count(*) > 0)))"_s.arg(kind);
}

QList<QList<QueryArm>> catalogQueryArms(int version)
{
    return {{{.subject = u"schemas"_s, .sql = namespacesQuery()}},
            {{.subject = u"tables of Relvar"_s, .sql = ownTablesQuery()}},
            {{.subject = u"tables and views"_s, .sql = relationsQuery()}},
            {{.subject = u"columns"_s, .sql = columnsQuery(version)}},
            {{.subject = u"sequences"_s, .sql = sequencesQuery()}},
            {{.subject = u"constraints"_s, .sql = constraintsQuery(version)}},
            {{.subject = u"indexes"_s, .sql = indexesQuery(version)}},
            {{.subject = u"enum types"_s, .sql = enumsQuery()}},
            {{.subject = u"comments"_s, .sql = commentsQuery()}},
            {{.subject = u"triggers"_s, .sql = triggersQuery(version)}},
            {{.subject = u"inheritance"_s, .sql = inheritanceQuery()}},
            {{.subject = u"parts of objects"_s, .sql = partsQuery(version)}},
            {{.subject = u"dependencies"_s, .sql = dependenciesQuery()}},
            typeObjectsArms(version),
            rareObjectsArms(version),
            routinesArms(version),
            tableObjectsArms(version),
            otherObjectsArms(version),
            {{.subject = u"owners and privileges"_s, .sql = rightsQuery(version)}},
            {{.subject = u"default privileges"_s, .sql = defaultPrivilegesQuery()}},
            notHandledArms()};
}

QString presenceQuery(const QList<QList<QueryArm>> &questions)
{
    QStringList conditions;
    for (const QList<QueryArm> &arms : questions) {
        for (const QueryArm &arm : arms) {
            if (!arm.presence.isEmpty())
                conditions.append(arm.presence);
        }
    }
    return u"SELECT "_s + conditions.join(u", "_s);
}

QString unionOf(const QList<QueryArm> &arms)
{
    QStringList parts;
    for (const QueryArm &arm : arms)
        parts.append(arm.sql);
    return parts.join(u" UNION ALL "_s);
}

QString hasUserObjects(const char *catalog, const char *oid)
{
    return u"EXISTS (SELECT FROM pg_catalog.%1 WHERE %2 >= 16384)"_s.arg(QLatin1StringView(catalog),
                                                                         QLatin1StringView(oid));
}

} // namespace relvar::postgresql
