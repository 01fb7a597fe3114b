// SPDX-License-Identifier: GPL-3.0-or-later
// The words of PostgreSQL's grammar (pg_get_keywords(), 10 to 18) without those that mostly are names of columns, its
// types, and the functions that people write most (https://www.postgresql.org/docs/current/functions.html).
#include "dialects/postgresql/language.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

QStringList sorted(const QString &words)
{
    QStringList list = words.split(u' ');
    list.sort();
    return list;
}

} // namespace

const dialect::Words &PostgresqlLanguage::words() const
{
    static const dialect::Words words{
        .keywords = sorted(QStringLiteral(
            "add after all alter always analyse analyze and any array as asc asymmetric at atomic authorization before "
            "begin between both by called cascade cascaded case cast check cluster coalesce collate collation column "
            "comment commit concurrently conflict constraint copy create cross cube current current_catalog "
            "current_date current_role current_schema current_time current_timestamp current_user cursor cycle "
            "database declare default deferrable deferred definer delete desc distinct do domain drop each else "
            "elsif enable end enforced enum escape event except exclude exclusive execute exists explain extension "
            "external "
            "extract fetch filter for force foreign from full function generated global grant greatest group grouping "
            "having if ilike immutable in include increment index inherit inherits initially inline inner inout insert "
            "instead intersect interval into invoker is isnull join language lateral leading leakproof least left like "
            "limit listen local localtime localtimestamp lock loop materialized maxvalue merge minvalue natural "
            "new no not nothing notice notify notnull null nullif nulls of offset old on only option or order "
            "ordinality out outer over overlaps overlay overriding owned parallel partition perform placing policy "
            "position preceding primary procedure publication raise range recursive refresh references "
            "referencing reindex release rename replace replica reset restart restrict return returning returns revoke "
            "right rollback rollup routine row rows rule savepoint schema security select sequence server "
            "session_user set setof similar some stable start statement statistics storage stored strict subscription "
            "substring symmetric table tables tablesample tablespace temp temporary then to trailing "
            "transaction treat trigger trim true false truncate type unbounded union unique unlogged until update user "
            "using vacuum "
            "valid values variadic view volatile when where while window with within without")),
        .types = sorted(QStringLiteral(
            "bigint bigserial bit boolean box bytea char character cidr circle date daterange decimal double float "
            "inet int int4range int8range integer interval json jsonb jsonpath line lseg macaddr macaddr8 money "
            "numeric numrange oid path point polygon precision real record regclass regproc serial smallint "
            "smallserial "
            "text time timestamp timestamptz timetz tsquery tsrange tstzrange tsvector uuid varbit varchar varying "
            "void xml")),
        .functions = sorted(QStringLiteral(
            "abs age any_value array_agg array_append array_length array_position array_remove array_to_string avg "
            "bool_and bool_or btrim cardinality ceil char_length clock_timestamp concat concat_ws count cume_dist "
            "currval date_bin date_part date_trunc dense_rank encode decode every exp first_value floor format "
            "gen_random_uuid generate_series hashtext initcap isfinite json_agg json_build_object json_object_agg "
            "jsonb_agg jsonb_array_elements jsonb_array_length jsonb_build_array jsonb_build_object jsonb_each "
            "jsonb_extract_path jsonb_object_agg jsonb_path_exists jsonb_path_query jsonb_pretty jsonb_set "
            "jsonb_typeof justify_interval lag last_value lead length ln log lower lpad ltrim make_date make_interval "
            "make_timestamp max md5 min mod mode nextval now ntile octet_length percent_rank percentile_cont "
            "percentile_disc pg_notify pg_sleep plainto_tsquery power quote_ident quote_literal random rank "
            "regexp_match regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table repeat reverse "
            "round row_number row_to_json rpad rtrim set_config setval sha256 sign split_part sqrt starts_with "
            "statement_timestamp stddev string_agg string_to_array strpos substr sum timeofday to_char to_date "
            "to_json to_jsonb to_number to_timestamp to_tsquery to_tsvector transaction_timestamp translate trunc "
            "ts_rank unnest upper variance websearch_to_tsquery width_bucket")),
    };
    return words;
}

} // namespace relvar::postgresql
