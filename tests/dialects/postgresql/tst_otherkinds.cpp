// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of the kinds that are carried as text, read from a real server and written to another database: pg_dump finds
// no difference between the two, and everything that is written can be dropped again.
#include "migrating.h"
#include "readingtest.h"
#include "support/fatalwarnings.h"
#include "support/pgdump.h"

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestOtherKinds : public ReadingTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void writesThemAgain_data();
    void writesThemAgain();
    void comesAndGoesInAMigration();
    void tellsARoleWhatItCannotSee_data();
    void tellsARoleWhatItCannotSee();
};

void TestOtherKinds::writesThemAgain_data()
{
    QTest::addColumn<QString>("statements");
    /// Kinds and names of what is read, without what it is about.
    QTest::addColumn<QStringList>("objects");

    const QString compare = uR"(CREATE FUNCTION backwards(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
            AS 'SELECT btint4cmp($2, $1)';)"_s;
    QTest::newRow("operator class in a family of its own")
        << compare
               + uR"(CREATE OPERATOR FAMILY turned USING btree; COMMENT ON OPERATOR FAMILY turned USING btree IS 'f';
            CREATE OPERATOR CLASS turned_ops FOR TYPE integer USING btree FAMILY turned AS OPERATOR 1 >, OPERATOR 2 >=,
                OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 backwards(integer, integer);
            COMMENT ON OPERATOR CLASS turned_ops USING btree IS 'o';
            ALTER OPERATOR FAMILY turned USING btree ADD OPERATOR 1 > (integer, bigint), FUNCTION 1 (integer, bigint)
                btint48cmp(integer, bigint);
            CREATE TABLE t (a integer); CREATE INDEX i ON t (a turned_ops))"_s
        << QStringList{u"operator class turned_ops USING btree"_s, u"operator family turned USING btree"_s};
    QTest::newRow("default operator class with storage")
        << u"CREATE TYPE pair AS (a integer, b integer); CREATE OPERATOR CLASS pair_ops DEFAULT FOR TYPE pair USING hash AS "
           "OPERATOR 1 =(record, record), FUNCTION 1 hash_record(record); CREATE OPERATOR FAMILY alone USING hash;"
           "CREATE OPERATOR CLASS kept FOR TYPE point USING gist AS STORAGE box"_s
        << QStringList{u"operator class kept USING gist"_s, u"operator class pair_ops USING hash"_s,
                       u"operator family alone USING hash"_s};
    QTest::newRow("conversion") << u"CREATE CONVERSION conv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8; CREATE DEFAULT "
                                   "CONVERSION other FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1; COMMENT ON CONVERSION "
                                   "conv IS 'c'"_s
                                << QStringList{u"conversion conv"_s, u"conversion other"_s};
    QTest::newRow("text search")
        << u"CREATE TEXT SEARCH PARSER pr (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = "
           "prsd_lextype, HEADLINE = prsd_headline); COMMENT ON TEXT SEARCH PARSER pr IS 'p';"
           "CREATE TEXT SEARCH TEMPLATE te (INIT = dsimple_init, LEXIZE = dsimple_lexize); COMMENT ON TEXT SEARCH "
           "TEMPLATE te IS 't'; CREATE TEXT SEARCH DICTIONARY di (TEMPLATE = te, stopwords = 'english', Accept = false);"
           "COMMENT ON TEXT SEARCH DICTIONARY di IS 'd'; CREATE TEXT SEARCH CONFIGURATION co (PARSER = pr); ALTER TEXT "
           "SEARCH CONFIGURATION co ADD MAPPING FOR asciiword, word WITH di, simple; COMMENT ON TEXT SEARCH "
           "CONFIGURATION co IS 'c'"_s
        << QStringList{u"text search parser pr"_s, u"text search template te"_s};
    QTest::newRow("language and transform")
        << u"CREATE LANGUAGE mine HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR "
           "plpgsql_validator; COMMENT ON LANGUAGE mine IS 'l'; CREATE FUNCTION in_mine() RETURNS integer LANGUAGE mine AS "
           "'BEGIN RETURN 1; END'; CREATE TRANSFORM FOR integer LANGUAGE mine (FROM SQL WITH FUNCTION "
           "prsd_lextype(internal)); COMMENT ON TRANSFORM FOR integer LANGUAGE mine IS 't'"_s
        << QStringList{u"language mine"_s, u"transform FOR integer LANGUAGE mine"_s};
    QTest::newRow("access method") << u"CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler; CREATE "
                                      "ACCESS METHOD tree TYPE INDEX HANDLER bthandler; COMMENT ON ACCESS METHOD tree IS "
                                      "'a'; CREATE TABLE t (a integer) USING heap_too"_s
                                   << QStringList{u"access method heap_too"_s, u"access method tree"_s};
    QTest::newRow("base type and shell type")
        << uR"(CREATE TYPE number; CREATE FUNCTION number_in(cstring) RETURNS number LANGUAGE internal IMMUTABLE STRICT AS
                'int4in'; CREATE FUNCTION number_out(number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
            COMMENT ON FUNCTION number_in(cstring) IS 'reads';
            CREATE TYPE number (INPUT = number_in, OUTPUT = number_out, INTERNALLENGTH = 4, PASSEDBYVALUE, ALIGNMENT = int4,
                CATEGORY = 'N', PREFERRED = true, DEFAULT = '7', DELIMITER = ';');
            COMMENT ON TYPE number IS 'n'; CREATE TYPE empty; CREATE TABLE t (a number, b number[]);
            CREATE CAST (number AS integer) WITHOUT FUNCTION AS ASSIGNMENT;
            CREATE FUNCTION same(number, number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4eq';
            CREATE OPERATOR = (PROCEDURE = same, LEFTARG = number, RIGHTARG = number, COMMUTATOR = =, HASHES, MERGES))"_s
        << QStringList{u"base type number"_s, u"shell type empty"_s};
    QTest::newRow("foreign tables")
        << uR"(CREATE FOREIGN DATA WRAPPER w OPTIONS (debug 'true'); COMMENT ON FOREIGN DATA WRAPPER w IS 'w';
            CREATE SERVER s TYPE 'x' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'a''b', "Odd key" 'c'); COMMENT ON
                SERVER s IS 's';
            CREATE TABLE parts (id integer NOT NULL, note text) PARTITION BY RANGE (id);
            CREATE FOREIGN TABLE part PARTITION OF parts FOR VALUES FROM (1) TO (9) SERVER s OPTIONS (t 'p');
            CREATE TABLE above (id integer, CONSTRAINT positive CHECK (id > 0));
            CREATE FOREIGN TABLE heir (more text COLLATE "C" NOT NULL DEFAULT 'x', doubled integer GENERATED ALWAYS AS (id * 2)
                STORED, CONSTRAINT short CHECK (length(more) < 9) NO INHERIT) INHERITS (above) SERVER s;
            CREATE FOREIGN TABLE plain (a integer OPTIONS (column_name 'A') , b text) SERVER s;
            ALTER FOREIGN TABLE plain ALTER COLUMN a SET STATISTICS 50, ALTER COLUMN b SET STORAGE EXTERNAL,
                ALTER COLUMN a SET (n_distinct = 5);
            ALTER FOREIGN TABLE plain ADD CONSTRAINT later CHECK (a > 1) NOT VALID;
            COMMENT ON CONSTRAINT later ON plain IS 'k'; COMMENT ON COLUMN plain.a IS 'c'; COMMENT ON FOREIGN TABLE plain IS
                't')"_s
        << QStringList();
    QTest::newRow("views")
        << uR"(CREATE TABLE t (a integer, b text); CREATE VIEW v WITH (security_barrier, security_invoker = true) AS SELECT
                a, b FROM t WHERE a > 0 WITH LOCAL CHECK OPTION; ALTER VIEW v ALTER COLUMN a SET DEFAULT 5;
            COMMENT ON COLUMN v.a IS 'c'; COMMENT ON VIEW v IS 'v';
            CREATE RULE "also ""so" AS ON INSERT TO t WHERE NEW.a > 1 DO ALSO UPDATE
                t SET b = 'x;y' WHERE a = 0; COMMENT ON RULE "also ""so" ON t IS
                'r'; ALTER TABLE t DISABLE RULE "also ""so";
            CREATE MATERIALIZED VIEW m WITH (fillfactor = 70, toast.autovacuum_enabled = false) AS SELECT a, b FROM t WITH
                NO DATA; ALTER MATERIALIZED VIEW m ALTER COLUMN b SET STORAGE EXTERNAL, ALTER COLUMN a SET STATISTICS 10,
                ALTER COLUMN b SET COMPRESSION pglz, ALTER COLUMN a SET (n_distinct = 3);
            CREATE UNIQUE INDEX mi ON m (a) WITH (fillfactor = 50); COMMENT ON INDEX mi IS 'i'; CREATE INDEX mj ON m ((a + 1));
            ALTER INDEX mj ALTER COLUMN 1 SET STATISTICS 20; ALTER MATERIALIZED VIEW m CLUSTER ON mi;
            COMMENT ON MATERIALIZED VIEW m IS 'm'; COMMENT ON COLUMN m.a IS 'mc')"_s
        << QStringList();
    QTest::newRow("routines")
        << uR"(CREATE FUNCTION f(VARIADIC a integer[], OUT b integer, OUT c text) LANGUAGE sql STABLE SECURITY DEFINER
                LEAKPROOF COST 7 PARALLEL SAFE SET search_path = '' AS $$ SELECT 1, 'x;y' $$;
            CREATE FUNCTION many(a integer DEFAULT 3) RETURNS TABLE (x integer, y text) LANGUAGE sql ROWS 5 BEGIN ATOMIC
                SELECT 1, 'a'::text; SELECT 2, 'b'::text; END;
            CREATE PROCEDURE p(INOUT a integer) LANGUAGE plpgsql AS $$ BEGIN a := 1; END $$; COMMENT ON PROCEDURE p IS 'p';
            CREATE AGGREGATE moved(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0', MSFUNC = int4pl, MINVFUNC =
                int4mi, MSTYPE = integer, MINITCOND = '0', PARALLEL = SAFE, COMBINEFUNC = int4pl);
            CREATE FUNCTION fin(state internal, want float8) RETURNS float8 LANGUAGE internal AS
                'percentile_cont_float8_final';
            CREATE AGGREGATE perc(float8 ORDER BY float8) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = fin,
                FINALFUNC_MODIFY = READ_WRITE);
            COMMENT ON AGGREGATE perc(float8 ORDER BY float8) IS 'o';
            CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
            CREATE TABLE t (a integer, b text); CREATE CONSTRAINT TRIGGER late AFTER INSERT ON t DEFERRABLE INITIALLY
                DEFERRED FOR EACH ROW WHEN (NEW.a > 0) EXECUTE FUNCTION trg('x', '1'); COMMENT ON TRIGGER late ON t IS 't';
            CREATE TRIGGER seeing AFTER UPDATE ON t REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE
                FUNCTION trg(); ALTER TABLE t ENABLE ALWAYS TRIGGER seeing;
            CREATE TRIGGER early BEFORE UPDATE OF a, b ON t FOR EACH ROW EXECUTE FUNCTION trg();
            ALTER TABLE t DISABLE TRIGGER early)"_s
        << QStringList();
    QTest::newRow("statistics, policies, publications")
        << uR"(CREATE TABLE t (a integer PRIMARY KEY, b integer, c text); CREATE STATISTICS plain ON a, b FROM t;
            CREATE STATISTICS kinds (ndistinct, mcv) ON a, c FROM t; CREATE STATISTICS words ON lower(c), (a + b) FROM t;
            ALTER STATISTICS kinds SET STATISTICS 77; COMMENT ON STATISTICS kinds IS 's';
            ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
            CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE TO reader, CURRENT_USER USING (a > 0) WITH CHECK (b > 0);
            COMMENT ON POLICY p ON t IS 'p';
            CREATE PUBLICATION one FOR TABLE t (a, b) WHERE (a > 5) WITH (publish = 'insert, delete',
                publish_via_partition_root = true); COMMENT ON PUBLICATION one IS 'o';
            CREATE SCHEMA other; CREATE PUBLICATION two FOR TABLES IN SCHEMA other; CREATE PUBLICATION three FOR ALL TABLES;
            CREATE PUBLICATION none;
            CREATE FUNCTION seen() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE DEBUG ''x''; END';
            CREATE EVENT TRIGGER seeing ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'DROP TABLE') EXECUTE FUNCTION seen();
            COMMENT ON EVENT TRIGGER seeing IS 'e'; ALTER EVENT TRIGGER seeing DISABLE)"_s
        << QStringList();
    QTest::newRow("types, operators, casts, collations")
        << uR"(CREATE COLLATION libc (LOCALE = 'C'); CREATE COLLATION icu (PROVIDER = icu, LOCALE = 'de-u-co-phonebk',
                DETERMINISTIC = false); COMMENT ON COLLATION icu IS 'i';
            CREATE DOMAIN d AS text COLLATE icu DEFAULT 'x' NOT NULL CONSTRAINT short CHECK (length(VALUE) < 9);
            ALTER DOMAIN d ADD CONSTRAINT later CHECK (VALUE <> '') NOT VALID; COMMENT ON CONSTRAINT later ON DOMAIN d IS 'k';
            CREATE DOMAIN dd AS d[]; CREATE TYPE c AS (a integer, b text COLLATE libc, e dd); COMMENT ON COLUMN c.a IS 'ca';
            COMMENT ON TYPE c IS 'c'; CREATE FUNCTION dist(float8, float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS
                'SELECT $1 - $2';
            CREATE TYPE span AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = dist, MULTIRANGE_TYPE_NAME = spans); COMMENT ON TYPE
                span IS 'r'; CREATE TYPE words AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = "C");
            CREATE FUNCTION lt(c, c) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT ($1).a < ($2).a';
            CREATE FUNCTION gt(c, c) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT ($1).a > ($2).a';
            CREATE OPERATOR <<< (PROCEDURE = lt, LEFTARG = c, RIGHTARG = c, COMMUTATOR = >>>, RESTRICT = scalarltsel, JOIN =
                scalarltjoinsel); CREATE OPERATOR >>> (PROCEDURE = gt, LEFTARG = c, RIGHTARG = c, COMMUTATOR = <<<);
            COMMENT ON OPERATOR <<< (c, c) IS 'lt'; CREATE OPERATOR !!! (PROCEDURE = int4abs, RIGHTARG = integer);
            CREATE FUNCTION toint(c) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT ($1).a';
            CREATE CAST (c AS integer) WITH FUNCTION toint(c) AS IMPLICIT; COMMENT ON CAST (c AS integer) IS 'cast';
            CREATE CAST (c AS text) WITH INOUT)"_s
        << QStringList();
    QTest::newRow("extension")
        << u"CREATE SCHEMA ext; CREATE EXTENSION citext SCHEMA ext; CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS "
           "'SELECT 1'; CREATE TABLE t (a ext.citext)"_s
        << QStringList();
}

void TestOtherKinds::writesThemAgain()
{
    QFETCH(QString, statements);
    QFETCH(QStringList, objects);
    const dialect::Snapshot snapshot = read(statements);
    const schema::Schema &schema = snapshot.schema;
    QVERIFY2(snapshot.notHandled.isEmpty(), qPrintable(reports(snapshot).join(u'\n')));
    QStringList found;
    for (const Box<schema::OtherObject> &object : schema.otherObjects)
        found.append(object->kind + u' ' + object->name);
    for (const QString &object : objects)
        QVERIFY2(found.contains(object), qPrintable(object + u" is not among\n"_s + found.join(u'\n')));
    const auto dump = m_server.dumpSchema(m_database);
    QVERIFY_RESULT(dump);

    (void)read(QString());
    auto connection = m_server.connect(m_database);
    QVERIFY_RESULT(connection);
    for (const dialect::Statement &statement : dialectUnderTest().create(schema)) {
        const auto done = (*connection)->execute(statement.sql);
        QVERIFY2(done, qPrintable(statement.sql + u'\n' + (done ? QString() : done.error().toString())));
    }
    const auto copy = m_server.dumpSchema(m_database);
    QVERIFY_RESULT(copy);
    QCOMPARE(differenceOfDumps(*dump, *copy), QString());
    const schema::Schema again = readAgain().schema;
    QCOMPARE(difference(schema, again), QString());
    QCOMPARE(difference(again, schema), QString());

    for (const dialect::Statement &statement : dialectUnderTest().dropEverything(readAgain())) {
        const auto done = (*connection)->execute(statement.sql);
        QVERIFY2(done, qPrintable(statement.sql + u'\n' + (done ? QString() : done.error().toString())));
    }
    QCOMPARE(text(readAgain().schema), text(dialectUnderTest().emptySchema()));
}

void TestOtherKinds::comesAndGoesInAMigration()
{
    const schema::Schema wanted = read(uR"(
        CREATE FUNCTION backwards(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp($2, $1)';
        CREATE OPERATOR FAMILY turned USING btree;
        CREATE OPERATOR CLASS turned_ops FOR TYPE integer USING btree FAMILY turned AS OPERATOR 3 =, FUNCTION 1
            backwards(integer, integer);
        CREATE CONVERSION conv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
        CREATE TEXT SEARCH TEMPLATE te (LEXIZE = dsimple_lexize, INIT = dsimple_init);
        CREATE TEXT SEARCH DICTIONARY di (TEMPLATE = te);
        CREATE TYPE number; CREATE FUNCTION number_in(cstring) RETURNS number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
        CREATE FUNCTION number_out(number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
        CREATE TYPE number (INPUT = number_in, OUTPUT = number_out, INTERNALLENGTH = 4, PASSEDBYVALUE);
        CREATE TABLE t (a number))"_s)
                                     .schema;
    const schema::Schema before = read(QString()).schema;
    const auto plan = plan::compile(before, diff::pair(before, wanted, dialectUnderTest().rules()), dialectUnderTest(), {});
    QVERIFY_RESULT(plan);
    auto connection = m_server.connect(m_database);
    QVERIFY_RESULT(connection);
    const auto up = run(**connection, plan->up);
    QVERIFY2(up, qPrintable(sqlOf(plan->up) + (up ? QString() : up.error().toString())));
    QCOMPARE(difference(wanted, readAgain().schema), QString());
    const auto down = run(**connection, plan->down);
    QVERIFY2(down, qPrintable(sqlOf(plan->down) + (down ? QString() : down.error().toString())));
    QCOMPARE(difference(before, readAgain().schema), QString());
}

void TestOtherKinds::tellsARoleWhatItCannotSee_data()
{
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QString>("report");

    QTest::newRow("a schema") << u"REVOKE ALL ON SCHEMA private FROM PUBLIC"_s << u"schema: private"_s;
    QTest::newRow("text of functions") << u"REVOKE EXECUTE ON FUNCTION pg_catalog.pg_get_functiondef(oid) FROM PUBLIC"_s
                                       << u"not visible: functions and procedures"_s;
    QTest::newRow("a catalog") << u"REVOKE SELECT ON pg_catalog.pg_foreign_server FROM PUBLIC"_s
                               << u"not visible: servers and foreign tables"_s;
    QTest::newRow("publications") << u"REVOKE SELECT ON pg_catalog.pg_publication FROM PUBLIC"_s << u"not visible: publications"_s;
    QTest::newRow("subscriptions") << u"REVOKE SELECT ON pg_catalog.pg_subscription FROM PUBLIC"_s
                                   << u"not visible: subscriptions and settings"_s;
}

void TestOtherKinds::tellsARoleWhatItCannotSee()
{
    QFETCH(QString, hidden);
    QFETCH(QString, report);
    const dialect::Snapshot whole = read(uR"(
        CREATE SCHEMA private; CREATE TABLE private.t (a integer); CREATE TABLE shown (a integer PRIMARY KEY, b text);
        CREATE VIEW v AS SELECT a FROM shown; CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
        CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (host 'x');
        CREATE FOREIGN TABLE away (a integer) SERVER s; CREATE USER MAPPING FOR postgres SERVER s OPTIONS (password
            'hidden away'); CREATE PUBLICATION p FOR TABLE shown;)"_s
                                         + hidden);
    QVERIFY(!reports(whole).contains(report));
    auto connection = m_server.connect(m_database, u"reader"_s);
    QVERIFY_RESULT(connection);
    const auto seen = dialectUnderTest().introspect(**connection);
    QVERIFY_RESULT(seen);
    QVERIFY2(reports(*seen).contains(report), qPrintable(reports(*seen).join(u'\n')));
    QCOMPARE(allNames(seen->schema.tables), (QStringList{u"shown"_s, u"t"_s}));
    QCOMPARE(named(seen->schema.tables, u"shown"_s)->columns.size(), 2);
    QCOMPARE(allNames(seen->schema.views), QStringList{u"v"_s});
    QVERIFY(!(*connection)->inTransaction());
    for (const dialect::NotHandled &one : seen->notHandled)
        QVERIFY(!one.reason.isEmpty() && !one.reason.contains("hidden"_L1));
}

RELVAR_TEST_MAIN(TestOtherKinds)
#include "tst_otherkinds.moc"
