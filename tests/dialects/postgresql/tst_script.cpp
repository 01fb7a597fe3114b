// SPDX-License-Identifier: GPL-3.0-or-later
// A script of pg_dump, read without a server, is the schema that a server has after running it.
#include "dialects/postgresql/ddl.h"
#include "dialects/postgresql/rules.h"
#include "dialects/postgresql/scriptreader.h"
#include "dialects/postgresql/split.h"
#include "dialects/postgresql/types.h"
#include "diff/diff.h"
#include "readingtest.h"
#include "support/fatalwarnings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList differences(const schema::Schema &from, const schema::Schema &to)
{
    const schema::Schema paired = diff::pair(from, to, postgresql::rules());
    QStringList lines;
    for (const diff::Description &line : diff::describe(diff::diff(from, paired, postgresql::rules()), from, paired))
        lines.append(line.text.toString());
    return lines;
}

QStringList reasons(const dialect::Snapshot &snapshot)
{
    QStringList lines;
    for (const dialect::NotHandled &one : snapshot.notHandled)
        lines.append(u"%1: %2: %3"_s.arg(QString::number(one.line), one.name, one.reason));
    return lines;
}

template<typename Part>
void appendNames(const QString &prefix, const QList<Part> &parts, QStringList &names)
{
    for (const Part &part : parts)
        names.append(prefix + part.name);
}

/// Everything that has a name, and the types of columns: what does not depend on how expressions are spelled.
QStringList allNames(const schema::Schema &schema)
{
    QStringList names;
    const auto path = [&](const auto &object) {
        const schema::Namespace *space = schema.findNamespace(object.namespaceId);
        return (space ? space->name : QString()) + u'.' + object.name;
    };
    for (const auto &table : schema.tables) {
        const QString own = path(*table);
        names.append(u"table "_s + own);
        for (const schema::Column &column : table->columns) {
            names.append(own + u'.' + column.name + u' ' + postgresql::canonicalType(column.type.text)
                         + (column.notNull ? u" not null"_s : QString())
                         // A server keeps NULL where the type has a length, and drops it elsewhere.
                         + (column.defaultExpression.value_or(u"NULL"_s).startsWith(u"NULL"_s) ? QString()
                                                                                               : u" default"_s));
        }
        if (table->primaryKey)
            names.append(own + u" key "_s + table->primaryKey->name);
        appendNames(own + u" unique "_s, table->uniqueConstraints, names);
        appendNames(own + u" foreign "_s, table->foreignKeys, names);
        appendNames(own + u" check "_s, table->checks, names);
        appendNames(own + u" index "_s, table->indexes, names);
        appendNames(own + u" exclusion "_s, table->exclusions, names);
    }
    for (const auto &view : schema.views)
        names.append(u"view "_s + path(*view));
    for (const auto &type : schema.enums)
        names.append(u"enum "_s + path(*type) + type->values.join(u','));
    for (const auto &sequence : schema.sequences) {
        const schema::Table *owner = schema.table(sequence->ownerTable);
        names.append(u"sequence "_s + path(*sequence) + u' ' + sequence->dataType + u' '
                     + (owner ? owner->name + u'.' + owner->column(sequence->ownerColumn)->name : QString()));
    }
    for (const auto &trigger : schema.triggers)
        names.append(u"trigger "_s + trigger->name);
    for (const auto &other : schema.otherObjects) {
        if (other->kind != u"owner")
            names.append(other->kind + u' ' + path(*other));
    }
    names.sort();
    return names;
}

/// Prints what differs of objects that are carried as text.
void explain(const schema::Schema &from, const schema::Schema &to)
{
    const schema::Schema paired = diff::pair(from, to, postgresql::rules());
    for (const auto &one : from.otherObjects) {
        for (const auto &other : paired.otherObjects) {
            if (one->id == other->id && !postgresql::rules().sameDefinition(one->definition, other->definition))
                qInfo().noquote() << "\n--- server\n" << one->definition << "\n--- script\n" << other->definition;
        }
    }
    for (const auto &one : from.views) {
        for (const auto &other : paired.views) {
            if (one->id == other->id && !postgresql::rules().sameDefinition(one->definition, other->definition))
                qInfo().noquote() << "\n--- server\n" << one->definition << "\n--- script\n" << other->definition;
        }
    }
    for (const auto &one : from.triggers) {
        for (const auto &other : paired.triggers) {
            if (one->id == other->id && !postgresql::rules().sameDefinition(one->definition, other->definition))
                qInfo().noquote() << "\n--- server\n" << one->definition << "\n--- script\n" << other->definition;
        }
    }
}

} // namespace

class TestScript : public test::ReadingTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        startServer();
        QVERIFY_RESULT(m_server.run(u"postgres"_s, u"CREATE ROLE app; CREATE ROLE \"Odd role\""_s));
    }
    void dumps_data();
    void dumps();
    void written_data();
    void written();
    void notHandled_data();
    void notHandled();
    void ownText();
    void dataAndPsql();
    void rightsOfPublic();
    void owners();
    void corpora_data();
    void corpora();

private:
    /// The database that was read last: as a dump it is the same.
    void compareDump(const dialect::Snapshot &server);
    static void compareNames(const schema::Schema &server, const schema::Schema &script);
};

void TestScript::compareNames(const schema::Schema &server, const schema::Schema &script)
{
    const QStringList there = allNames(server);
    const QStringList here = allNames(script);
    QStringList missing = there;
    QStringList added = here;
    missing.removeIf([&](const QString &name) { return here.contains(name); });
    added.removeIf([&](const QString &name) { return there.contains(name); });
    QCOMPARE(missing.join(u'\n') + u" | "_s + added.join(u'\n'), u" | "_s);
    QCOMPARE(here.size(), there.size());
}

void TestScript::compareDump(const dialect::Snapshot &server)
{
    const auto dump = m_server.dumpSchema(m_database);
    QVERIFY_RESULT(dump);
    const dialect::ScriptSnapshot script = postgresql::readScript(dump->toUtf8());
    QVERIFY(script.isDump);
    QCOMPARE(reasons(script.snapshot).join(u'\n'), QString());
    const QStringList there = differences(server.schema, script.snapshot.schema);
    if (!there.isEmpty())
        explain(server.schema, script.snapshot.schema);
    QCOMPARE(there.join(u'\n'), QString());
    QCOMPARE(differences(script.snapshot.schema, server.schema).join(u'\n'), QString());
}

void TestScript::dumps_data()
{
    QTest::addColumn<QString>("made");
    const auto row = [](const char *name, const QString &made) { QTest::newRow(name) << made; };
    row("nothing", {});
    row("columns", uR"(
        CREATE TABLE t (a integer, b text NOT NULL DEFAULT 'x', c numeric(10,2) DEFAULT -1, d timestamp(3) with time zone
            DEFAULT now(), e integer[] DEFAULT '{1,2}'::integer[], f varchar(20) COLLATE "C", g interval day to second,
            h "char", i bit(3), j character(2), k date DEFAULT ('2020-01-01'::date + 1), "Odd name" text,
            l integer GENERATED ALWAYS AS (a * 2) STORED);
        COMMENT ON TABLE t IS 'it''s a table'; COMMENT ON COLUMN t.a IS E'two\nlines \\ "';)"_s);
    row("serial", uR"(CREATE TABLE t (a serial, b bigserial PRIMARY KEY, c smallserial); CREATE TABLE "T x" (id serial);
        CREATE SEQUENCE s START WITH -5 INCREMENT BY -2 MINVALUE -100 MAXVALUE 0 CACHE 7 CYCLE;
        CREATE SEQUENCE own AS smallint OWNED BY t.c; COMMENT ON SEQUENCE s IS 'counts';
        CREATE UNLOGGED SEQUENCE quick; CREATE TABLE u (a integer DEFAULT nextval('s'));)"_s);
    row("identity", uR"(CREATE TABLE t (a integer GENERATED ALWAYS AS IDENTITY, b bigint GENERATED BY DEFAULT AS IDENTITY
        (START WITH 100 INCREMENT BY 5 MINVALUE 10 MAXVALUE 1000 CACHE 3 CYCLE));
        CREATE TABLE v (a smallint GENERATED ALWAYS AS IDENTITY (INCREMENT BY -1));
        CREATE TABLE w (a integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME other));)"_s);
    row("keys", uR"(CREATE TABLE p (a integer, b integer, c integer, PRIMARY KEY (a, b) INCLUDE (c));
        CREATE TABLE q (a integer UNIQUE NULLS NOT DISTINCT, b integer, c integer, d text,
            CONSTRAINT "Odd key" UNIQUE (b, c) DEFERRABLE INITIALLY DEFERRED,
            CONSTRAINT with_options UNIQUE (c) WITH (fillfactor = 70),
            FOREIGN KEY (b, c) REFERENCES p MATCH FULL ON DELETE CASCADE ON UPDATE RESTRICT,
            CONSTRAINT partly FOREIGN KEY (b, c) REFERENCES p (a, b) ON DELETE SET NULL (c) DEFERRABLE);
        ALTER TABLE q ADD CONSTRAINT later FOREIGN KEY (b, c) REFERENCES p NOT VALID;
        COMMENT ON CONSTRAINT partly ON q IS 'sets one'; COMMENT ON CONSTRAINT p_pkey ON p IS 'the key';)"_s);
    row("checks", uR"(CREATE TABLE t (a integer CHECK (a > -1), b integer, CONSTRAINT c CHECK (a < b) NO INHERIT,
        CHECK (b BETWEEN 1 AND 5 OR a IS NULL), CONSTRAINT words CHECK (a::text IN ('1', '2', '3')));
        ALTER TABLE t ADD CONSTRAINT d CHECK (b > 0) NOT VALID; COMMENT ON CONSTRAINT c ON t IS 'order';)"_s);
    row("exclusion", uR"(CREATE TABLE t (r int4range, s int4range, EXCLUDE USING gist (r WITH &&) WHERE (NOT isempty(r)),
        CONSTRAINT own EXCLUDE USING gist (s WITH &&) DEFERRABLE);)"_s);
    row("indexes", uR"(CREATE TABLE t (a integer, b text, c jsonb, d int4range);
        CREATE INDEX ON t (a); CREATE UNIQUE INDEX u ON t (a DESC, b NULLS FIRST) INCLUDE (d) WHERE a > 0;
        CREATE INDEX e ON t (lower(b), (a + 1)); CREATE INDEX g ON t USING gin (c jsonb_path_ops);
        CREATE INDEX o ON t (b COLLATE "C" text_pattern_ops DESC NULLS LAST) WITH (fillfactor = 60);
        CREATE UNIQUE INDEX n ON t (b) NULLS NOT DISTINCT; CREATE INDEX h ON t USING hash (b);
        CREATE INDEX s ON t ((a * 2)); ALTER INDEX s ALTER COLUMN 1 SET STATISTICS 500;
        COMMENT ON INDEX u IS 'fast'; ALTER TABLE t CLUSTER ON n; ALTER TABLE t REPLICA IDENTITY FULL;)"_s);
    row("table options", uR"(CREATE UNLOGGED TABLE u (a integer) WITH (fillfactor = 70, autovacuum_enabled = false,
        toast.autovacuum_enabled = false);
        CREATE TABLE s (a text, b integer NOT NULL, c jsonb);
        ALTER TABLE s ALTER a SET STORAGE EXTERNAL, ALTER b SET STATISTICS 500, ALTER b SET (n_distinct = 5);
        ALTER TABLE s ALTER c SET COMPRESSION pglz; CREATE UNIQUE INDEX si ON s (b);
        ALTER TABLE s REPLICA IDENTITY USING INDEX si; ALTER TABLE s ENABLE ROW LEVEL SECURITY;
        ALTER TABLE s FORCE ROW LEVEL SECURITY; CREATE TABLE f (a integer); ALTER TABLE f FORCE ROW LEVEL SECURITY;)"_s);
    row("partitions", uR"(CREATE TABLE p (id integer NOT NULL, d date NOT NULL, v text DEFAULT 'x', CHECK (id > 0),
            PRIMARY KEY (id, d)) PARTITION BY RANGE (d);
        CREATE TABLE p1 PARTITION OF p FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
        CREATE TABLE p2 PARTITION OF p FOR VALUES FROM ('2021-01-01') TO (MAXVALUE) PARTITION BY LIST (id);
        CREATE TABLE p2a PARTITION OF p2 FOR VALUES IN (1, 2); CREATE TABLE p2d PARTITION OF p2 DEFAULT;
        CREATE INDEX pi ON p (v); CREATE INDEX own ON p1 (v, id);
        CREATE TABLE h (a integer, b text) PARTITION BY HASH (a, lower(b));
        CREATE TABLE h0 PARTITION OF h FOR VALUES WITH (modulus 2, remainder 0);
        CREATE TABLE target (id integer PRIMARY KEY);
        CREATE TABLE r (id integer REFERENCES target, d date UNIQUE, c text COLLATE "C") PARTITION BY RANGE (d);
        CREATE TABLE r1 PARTITION OF r FOR VALUES FROM ('2020-01-01') TO ('2020-02-01');
        CREATE TABLE n (a integer) PARTITION BY LIST (a); ALTER TABLE n ADD CONSTRAINT late CHECK (a > 0) NOT VALID;
        CREATE TABLE n1 PARTITION OF n FOR VALUES IN (1) PARTITION BY LIST (a);
        CREATE TABLE n11 PARTITION OF n1 FOR VALUES IN (1);)"_s);
    row("inheritance", uR"(CREATE TABLE a (id integer NOT NULL, n text DEFAULT 'a', CHECK (id > 0), CHECK (id > 1) NO INHERIT);
        CREATE TABLE b (m integer); CREATE TABLE c (own text, n text DEFAULT 'c') INHERITS (a, b);
        CREATE TABLE d () INHERITS (c); ALTER TABLE d ALTER m SET DEFAULT 5;)"_s);
    row("typed table", uR"(CREATE TYPE row AS (a integer, b text COLLATE "C"); CREATE TABLE t OF row (PRIMARY KEY (a));
        CREATE TABLE u OF row (b WITH OPTIONS NOT NULL DEFAULT 'x');)"_s);
    row("types", uR"(CREATE TYPE mood AS ENUM ('sad', 'o''k', 'happy'); COMMENT ON TYPE mood IS 'how';
        CREATE DOMAIN positive AS integer DEFAULT 1 NOT NULL CHECK (VALUE > 0) CONSTRAINT few CHECK (VALUE < 9);
        COMMENT ON DOMAIN positive IS 'more'; COMMENT ON CONSTRAINT few ON DOMAIN positive IS 'less';
        CREATE DOMAIN cs AS text COLLATE "C"; ALTER DOMAIN cs ADD CONSTRAINT late CHECK (VALUE <> '') NOT VALID;
        CREATE TYPE pair AS (a integer, b mood, c text COLLATE "C"); COMMENT ON COLUMN pair.a IS 'first';
        CREATE TYPE span AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
        CREATE TYPE oddrange AS RANGE (SUBTYPE = text, COLLATION = "C", MULTIRANGE_TYPE_NAME = many);
        CREATE TABLE t (a mood DEFAULT 'sad', b positive, c pair, d span, e mood[], f cs);)"_s);
    row("routines", uR"x(CREATE TYPE mood AS ENUM ('a');
        CREATE FUNCTION f(a integer, b text DEFAULT 'x', VARIADIC c integer[] DEFAULT '{}') RETURNS integer
            LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5 AS $$ SELECT 1 $$;
        CREATE FUNCTION f(mood) RETURNS mood LANGUAGE plpgsql SECURITY DEFINER SET search_path TO 'public'
            AS 'begin return $1; end';
        CREATE FUNCTION o(IN a integer, OUT b integer, INOUT c text) LANGUAGE sql AS 'select 1, $2';
        CREATE FUNCTION tab(a numeric(5,2)) RETURNS TABLE (x integer, y text) LANGUAGE sql ROWS 5 AS 'select 1, $$y$$';
        CREATE FUNCTION body(a integer) RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN a > 1 THEN a END; END;
        CREATE FUNCTION many() RETURNS SETOF mood LANGUAGE sql AS 'select null::mood';
        CREATE PROCEDURE p(a integer, INOUT b text) LANGUAGE plpgsql AS 'begin end';
        CREATE FUNCTION w(a character, b timestamp(3)) RETURNS boolean LANGUAGE sql AS 'select true';
        COMMENT ON FUNCTION f(integer, text, integer[]) IS 'does'; COMMENT ON PROCEDURE p(integer, text) IS 'runs';
        CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0', PARALLEL = safe,
            COMBINEFUNC = int4pl);
        CREATE AGGREGATE everything(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
        COMMENT ON AGGREGATE total(integer) IS 'sums';)x"_s);
    row("operators", uR"(CREATE FUNCTION same(integer, text) RETURNS boolean LANGUAGE sql AS 'select true';
        CREATE FUNCTION emas(text, integer) RETURNS boolean LANGUAGE sql AS 'select true';
        CREATE OPERATOR === (FUNCTION = same, LEFTARG = integer, RIGHTARG = text, COMMUTATOR = ===, RESTRICT = eqsel);
        CREATE OPERATOR === (FUNCTION = emas, LEFTARG = text, RIGHTARG = integer, COMMUTATOR = ===);
        COMMENT ON OPERATOR === (integer, text) IS 'alike';
        CREATE TYPE p AS (a integer); CREATE FUNCTION cast_p(p) RETURNS integer LANGUAGE sql AS 'select 1';
        CREATE CAST (p AS integer) WITH FUNCTION cast_p(p) AS ASSIGNMENT; CREATE CAST (p AS text) WITH INOUT;
        COMMENT ON CAST (p AS integer) IS 'makes';
        CREATE COLLATION de (PROVIDER = icu, LOCALE = 'de', DETERMINISTIC = false); CREATE COLLATION c2 (LOCALE = 'C');
        COMMENT ON COLLATION de IS 'German'; CREATE TABLE t (a text COLLATE de, b text COLLATE c2);
        CREATE INDEX i ON t (a COLLATE c2);)"_s);
    row("text search", uR"(CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = simple, STOPWORDS = 'english');
        CREATE TEXT SEARCH CONFIGURATION own (PARSER = "default");
        ALTER TEXT SEARCH CONFIGURATION own ADD MAPPING FOR asciiword, word WITH plain, english_stem;
        ALTER TEXT SEARCH CONFIGURATION own ADD MAPPING FOR int WITH simple;
        COMMENT ON TEXT SEARCH CONFIGURATION own IS 'mine';)"_s);
    row("views", uR"(CREATE TABLE t (a integer PRIMARY KEY, b text, c integer);
        CREATE VIEW v AS SELECT a, b FROM t WHERE c > 0; COMMENT ON VIEW v IS 'shows'; COMMENT ON COLUMN v.b IS 'text';
        CREATE VIEW w WITH (security_barrier, security_invoker = on) AS SELECT * FROM v WITH LOCAL CHECK OPTION;
        CREATE VIEW x AS SELECT a FROM t WHERE a > 1 WITH CASCADED CHECK OPTION; ALTER VIEW v ALTER a SET DEFAULT 5;
        CREATE VIEW y AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n;
        CREATE VIEW z AS SELECT t.*, row_number() OVER (PARTITION BY b ORDER BY a) AS n FROM t;
        CREATE MATERIALIZED VIEW m AS SELECT count(*) AS n, b FROM t GROUP BY b;
        CREATE UNIQUE INDEX mi ON m (b); COMMENT ON INDEX mi IS 'one'; COMMENT ON MATERIALIZED VIEW m IS 'kept';
        CREATE VIEW whole AS SELECT a, b, c, count(*) FROM t GROUP BY a;)"_s);
    row("triggers", uR"(CREATE TABLE t (a integer, b integer); CREATE VIEW v AS SELECT a FROM t;
        CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
        CREATE TRIGGER one BEFORE INSERT OR UPDATE OF a ON t FOR EACH ROW WHEN (NEW.a > 0) EXECUTE FUNCTION f('x', 1);
        CREATE TRIGGER two AFTER UPDATE ON t REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT
            EXECUTE FUNCTION f();
        CREATE CONSTRAINT TRIGGER three AFTER DELETE ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION f();
        CREATE TRIGGER four INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION f();
        CREATE TRIGGER five AFTER TRUNCATE ON t EXECUTE FUNCTION f();
        ALTER TABLE t DISABLE TRIGGER one; ALTER TABLE t ENABLE ALWAYS TRIGGER two; COMMENT ON TRIGGER one ON t IS 'first';
        CREATE RULE r AS ON DELETE TO t WHERE OLD.a > 5 DO INSTEAD NOTHING; COMMENT ON RULE r ON t IS 'no';
        CREATE RULE s AS ON INSERT TO t DO ALSO (NOTIFY x; UPDATE t SET b = 1 WHERE t.a = NEW.a);
        ALTER TABLE t DISABLE RULE s;)"_s);
    row("policies", uR"(CREATE TABLE t (a integer, owner name); ALTER TABLE t ENABLE ROW LEVEL SECURITY;
        CREATE POLICY one ON t USING (owner = current_user); COMMENT ON POLICY one ON t IS 'own';
        CREATE POLICY two ON t AS RESTRICTIVE FOR UPDATE TO app, reader USING (a > 0) WITH CHECK (a < 9);
        CREATE POLICY three ON t FOR INSERT TO "Odd role" WITH CHECK (true);)"_s);
    row("statistics", uR"(CREATE TABLE t (a integer, b integer, c text); CREATE STATISTICS s (ndistinct, mcv) ON a, b FROM t;
        CREATE STATISTICS e ON (a + b), lower(c) FROM t; ALTER STATISTICS s SET STATISTICS 200;
        COMMENT ON STATISTICS s IS 'both';)"_s);
    row("event triggers", uR"(CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'begin end';
        CREATE EVENT TRIGGER e ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'DROP TABLE') EXECUTE FUNCTION f();
        CREATE EVENT TRIGGER d ON sql_drop EXECUTE FUNCTION f(); ALTER EVENT TRIGGER d DISABLE;
        COMMENT ON EVENT TRIGGER e IS 'sees'; ALTER EVENT TRIGGER e DISABLE;)"_s);
    row("foreign data", uR"(CREATE FOREIGN DATA WRAPPER w OPTIONS (a 'b'); COMMENT ON FOREIGN DATA WRAPPER w IS 'wraps';
        CREATE SERVER s TYPE 'x' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', "Odd" 'o''x');
        COMMENT ON SERVER s IS 'far';
        CREATE FOREIGN TABLE ft (a integer OPTIONS (n 'x') NOT NULL, b text DEFAULT 'y', CHECK (a > 0)) SERVER s
            OPTIONS (t 'far');
        COMMENT ON FOREIGN TABLE ft IS 'away'; COMMENT ON COLUMN ft.a IS 'col';
        CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
        CREATE TRIGGER tr BEFORE INSERT ON ft FOR EACH ROW EXECUTE FUNCTION f();)"_s);
    row("publications", uR"(CREATE SCHEMA other; CREATE TABLE t (a integer PRIMARY KEY, b text); CREATE TABLE u (a integer);
        CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert, delete');
        CREATE PUBLICATION several FOR TABLE t, u WHERE (a > 0), TABLES IN SCHEMA other
            WITH (publish_via_partition_root = true);
        CREATE PUBLICATION part FOR TABLE t (a); COMMENT ON PUBLICATION part IS 'half';)"_s);
    row("schemas", uR"(CREATE SCHEMA sales; COMMENT ON SCHEMA sales IS 'sells'; COMMENT ON SCHEMA public IS 'common';
        CREATE TYPE sales.mood AS ENUM ('a'); CREATE TYPE mood AS ENUM ('b');
        CREATE TABLE sales.t (id serial PRIMARY KEY, m sales.mood DEFAULT 'a', n mood);
        CREATE TABLE t (id integer REFERENCES sales.t, s text DEFAULT 'x');
        CREATE FUNCTION sales.f(m sales.mood, n mood) RETURNS integer LANGUAGE sql AS 'select 1';
        CREATE VIEW v AS SELECT t.id, sales.f(u.m, u.n) FROM t JOIN sales.t u USING (id);)"_s);
    row("privileges", uR"(CREATE SCHEMA s; CREATE TABLE t (a integer, b text); CREATE SEQUENCE q; CREATE TYPE m AS ENUM ('x');
        CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'select 1'; CREATE VIEW v AS SELECT 1 AS a;
        GRANT SELECT, INSERT ON t TO app; GRANT ALL ON t TO reader WITH GRANT OPTION; GRANT UPDATE (b) ON t TO PUBLIC;
        GRANT USAGE ON SCHEMA s TO app; REVOKE ALL ON FUNCTION f() FROM PUBLIC; GRANT EXECUTE ON FUNCTION f() TO app;
        GRANT USAGE ON SEQUENCE q TO "Odd role"; GRANT SELECT ON v TO app; REVOKE ALL ON TYPE m FROM PUBLIC;
        REVOKE INSERT ON t FROM postgres; ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO app;
        ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC; REVOKE USAGE ON SCHEMA public FROM PUBLIC;
        CREATE TABLE other (a integer); ALTER TABLE other OWNER TO app; GRANT SELECT ON other TO reader;)"_s);
    row("circles", uR"(CREATE TABLE a (id integer PRIMARY KEY, b integer); CREATE TABLE b (id integer PRIMARY KEY, a integer REFERENCES a);
        ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b;
        CREATE VIEW v AS SELECT 1 AS x; CREATE FUNCTION fv() RETURNS SETOF v LANGUAGE sql AS 'select 1';
        CREATE OR REPLACE VIEW v AS SELECT x FROM fv();)"_s);
    row("dropped columns", uR"(CREATE TABLE t (a integer, b integer, c integer, CHECK (c > 0)); ALTER TABLE t DROP b;
        ALTER TABLE t ADD d text; CREATE INDEX i ON t (c, d); CREATE TABLE k () INHERITS (t);)"_s);
    row("points in time", uR"(SET timezone = 'Asia/Kolkata'; CREATE TABLE t (a timestamptz DEFAULT '2024-03-01 01:30:00',
        CHECK (a > '2020-01-01 12:00:00.5')) PARTITION BY RANGE (a);
        CREATE TABLE t1 PARTITION OF t FOR VALUES FROM ('2024-03-01') TO ('2024-04-01');)"_s);
    row("reserved words", uR"(CREATE TABLE "user" ("order" integer PRIMARY KEY, "select" text, "a""b" integer);
        CREATE INDEX "index" ON "user" ("select"); CREATE VIEW "view" AS SELECT "order" FROM "user";
        CREATE TYPE "table" AS ENUM ('x'); CREATE TABLE "Ünïcode" ("ß" "table");)"_s);
}

void TestScript::dumps()
{
    QFETCH(QString, made);
    compareDump(read(made));
}

// What people write, in other words than the server's, with names left to it: nothing is lost and all names are right.
void TestScript::written_data()
{
    QTest::addColumn<QString>("script");
    const auto row = [](const char *name, const QString &script) { QTest::newRow(name) << script; };
    row("names of constraints", uR"(
        CREATE TABLE a (id int PRIMARY KEY, b int UNIQUE, c int CHECK (c > 0) CHECK (c < 9), d int CHECK (d > c), UNIQUE (b, c),
            UNIQUE (c, b), CHECK (id > 0 AND b > 0), CHECK (1 > 0), EXCLUDE USING btree (id WITH =));
        CREATE TABLE b (a int REFERENCES a, a2 int REFERENCES a ON DELETE CASCADE, FOREIGN KEY (a) REFERENCES a (b),
            FOREIGN KEY (a, a2) REFERENCES a (b, c));
        CREATE INDEX ON a (b, lower(c::text), (c + d)); CREATE INDEX ON a (b); CREATE INDEX ON a (b); CREATE INDEX ON a ((b::text));
        CREATE UNIQUE INDEX ON a (coalesce(b, 0), (b + 1), (b + 2));
        ALTER TABLE a ADD CHECK (b <> 7); ALTER TABLE a ADD UNIQUE (d); ALTER TABLE b ADD FOREIGN KEY (a2) REFERENCES a;)"_s);
    row("long names", uR"(
        CREATE TABLE a_table_with_a_name_that_is_about_as_long_as_a_name_may_be_1234 (
            a_column_with_a_name_that_is_about_as_long_as_a_name_may_be_too int PRIMARY KEY,
            another_column_with_quite_a_long_name serial UNIQUE CHECK (another_column_with_quite_a_long_name > 0));
        CREATE INDEX ON a_table_with_a_name_that_is_about_as_long_as_a_name_may_be_1234
            (another_column_with_quite_a_long_name, a_column_with_a_name_that_is_about_as_long_as_a_name_may_be_too);
        CREATE TABLE "größer_und_länger_als_alles_andere_was_bisher_hier_gestanden_hät" ("schlüssel_mit_langem_namen_für_den_zweck" int UNIQUE);)"_s);
    row("changes", uR"(
        CREATE TYPE mood AS ENUM ('a', 'c'); ALTER TYPE mood ADD VALUE 'b' BEFORE 'c'; ALTER TYPE mood RENAME VALUE 'a' TO 'z';
        CREATE TABLE t (id serial, a int, b text, m mood, gone int CHECK (gone > 0));
        CREATE INDEX gi ON t (gone); ALTER TABLE t DROP COLUMN gone; ALTER TABLE t RENAME COLUMN a TO x;
        ALTER TABLE t ALTER x TYPE bigint, ALTER x SET NOT NULL, ALTER b SET DEFAULT 'y', ADD COLUMN n int NOT NULL DEFAULT 0;
        ALTER TABLE t RENAME TO u; ALTER TABLE u ADD CONSTRAINT k CHECK (x > 0); ALTER TABLE u RENAME CONSTRAINT k TO l;
        CREATE INDEX i ON u (x); ALTER INDEX i RENAME TO j; CREATE SEQUENCE s; ALTER SEQUENCE s RENAME TO s2;
        ALTER SEQUENCE s2 OWNED BY u.x; CREATE TABLE v (LIKE u INCLUDING DEFAULTS); DROP TABLE IF EXISTS nothing;
        CREATE VIEW w AS SELECT x FROM u; DROP VIEW w; CREATE VIEW w (p, q) AS SELECT x, b FROM u;
        CREATE TABLE dropped (a serial); DROP TABLE dropped; CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'select 1';
        CREATE OR REPLACE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'select 2'; CREATE FUNCTION g() RETURNS int
        LANGUAGE sql AS 'select 1'; DROP FUNCTION g(); ALTER TABLE u DROP CONSTRAINT l; CREATE TEMP TABLE tmp (a int);)"_s);
    row("schemas", uR"(CREATE SCHEMA a CREATE TABLE t (id int PRIMARY KEY, n varchar(5)) CREATE VIEW v AS SELECT id FROM t
            CREATE TABLE u (t int REFERENCES t);
        CREATE SCHEMA IF NOT EXISTS b; SET search_path TO b, public; CREATE TABLE t (id serial); CREATE TYPE m AS ENUM ('x');
        CREATE TABLE x (m m, s text); CREATE FUNCTION f(m, x) RETURNS m LANGUAGE sql AS 'select $1';
        SET search_path = public; CREATE TABLE y (m b.m); ALTER TABLE y SET SCHEMA b; CREATE INDEX ON b.y (m);
        CREATE SCHEMA gone CREATE TABLE z (a int); DROP SCHEMA gone CASCADE; RESET search_path; CREATE TABLE last (a int);)"_s);
    row("partitions", uR"(CREATE TABLE p (id bigint GENERATED ALWAYS AS IDENTITY, d date NOT NULL, n int DEFAULT 5 CHECK (n > 0))
            PARTITION BY RANGE (d);
        CREATE TABLE p1 PARTITION OF p (n DEFAULT 6, CONSTRAINT own CHECK (id > 0)) FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
        CREATE TABLE p2 (LIKE p); ALTER TABLE p ADD UNIQUE (d, id); CREATE TABLE rest PARTITION OF p DEFAULT;
        ALTER TABLE p ADD COLUMN late text; CREATE TABLE child (own int) INHERITS (p2); ALTER TABLE p2 ADD more int;)"_s);
}

void TestScript::written()
{
    QFETCH(QString, script);
    const dialect::Snapshot server = read(script);
    const dialect::ScriptSnapshot offline = postgresql::readScript(script.toUtf8());
    QVERIFY(!offline.isDump);
    QCOMPARE(reasons(offline.snapshot).join(u'\n'), QString());
    compareNames(server.schema, offline.snapshot.schema);
    compareDump(server);
}

void TestScript::notHandled_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("reported");
    const auto row = [](const char *name, const QString &script, const QString &reported) {
        QTest::newRow(name) << script << reported;
    };
    row("code", u"CREATE TABLE t (a int);\n\nDO $$ BEGIN END $$;"_s, u"3: DO $$ BEGIN END $$"_s);
    row("query that makes a table", u"\nCREATE TABLE t AS SELECT 1 AS a;"_s, u"2: CREATE TABLE t AS"_s);
    row("select into", u"SELECT 1 AS a INTO t;"_s, u"1: SELECT … INTO"_s);
    row("function with effects", u"SELECT create_parts('t', 5);"_s, u"1: SELECT create_parts"_s);
    row("include", u"\\i other.sql\n"_s, u"1: \\i other.sql"_s);
    row("newer syntax", u"CREATE TABLE t (a int);\nCREATE TABLE u (b int GENERATED ALWAYS AS (1)\n VIRTUAL ENFORCED);"_s,
        u"3: CREATE TABLE u"_s);
    row("misspelt", u"CREATE TABEL t (a int);"_s, u"1: CREATE TABEL t (a int)"_s);
    row("role", u"CREATE ROLE x;"_s, u"1: CREATE ROLE x"_s);
    row("password", u"CREATE USER MAPPING FOR x SERVER s OPTIONS (password 'secret');"_s,
        u"1: CREATE USER MAPPING FOR x"_s);
    row("unknown table", u"ALTER TABLE missing ADD COLUMN a int;"_s, u"1: ALTER missing"_s);
    row("unknown index table", u"CREATE INDEX i ON missing (a);"_s, u"1: CREATE INDEX i"_s);
    row("prepared", u"PREPARE p AS SELECT 1; EXECUTE p;"_s, u"1: PREPARE p AS SELECT 1"_s);
}

void TestScript::notHandled()
{
    QFETCH(QString, script);
    QFETCH(QString, reported);
    const QStringList lines = reasons(postgresql::readScript(script.toUtf8()).snapshot);
    QVERIFY2(lines.join(u'\n').startsWith(reported), qPrintable(lines.join(u'\n')));
    QVERIFY(!lines.join(u'\n').contains(u"secret"_s));
}

// Relvar's own SQL of a schema is a script too.
void TestScript::ownText()
{
    const dialect::Snapshot server = read(uR"(CREATE SCHEMA sales; CREATE TYPE mood AS ENUM ('a', 'b');
        CREATE TABLE t (id serial PRIMARY KEY, m mood DEFAULT 'a', n integer GENERATED ALWAYS AS IDENTITY, CHECK (n > 0));
        CREATE TABLE sales.u (t integer REFERENCES t, d date) PARTITION BY RANGE (d);
        CREATE TABLE sales.u1 PARTITION OF sales.u FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
        CREATE INDEX i ON sales.u (d, (t + 1)); CREATE VIEW v AS SELECT id, m FROM t; COMMENT ON VIEW v IS 'seen';
        CREATE FUNCTION f(a mood) RETURNS mood LANGUAGE sql AS 'select $1';
        CREATE DOMAIN d AS integer CHECK (VALUE > 0); GRANT SELECT ON t TO app;)"_s);
    QStringList statements;
    for (const dialect::Statement &statement : postgresql::createStatements(server.schema))
        statements.append(statement.sql + u';');
    const dialect::ScriptSnapshot script = postgresql::readScript(statements.join(u'\n').toUtf8());
    QCOMPARE(reasons(script.snapshot).join(u'\n'), QString());
    QCOMPARE(differences(server.schema, script.snapshot.schema).join(u'\n'), QString());
    QCOMPARE(differences(script.snapshot.schema, server.schema).join(u'\n'), QString());
}

void TestScript::dataAndPsql()
{
    const dialect::ScriptSnapshot script = postgresql::readScript(
        "--\n-- PostgreSQL database dump\n--\n\\restrict abc\nSET client_encoding = 'UTF8';\n"
        "SELECT pg_catalog.set_config('search_path', '', false);\n\\connect other\n"
        "CREATE TABLE public.t (a integer);\nCOPY public.t (a) FROM stdin;\n1;\n'DO\n\\.\n"
        "INSERT INTO public.t VALUES (1);\nSELECT pg_catalog.setval('public.s', 5, true);\n"
        "CREATE MATERIALIZED VIEW public.full AS SELECT a FROM public.t WITH NO DATA;\n"
        "CREATE MATERIALIZED VIEW public.bare AS SELECT a FROM public.t WITH NO DATA;\n"
        "REFRESH MATERIALIZED VIEW public.full;\nCREATE TABLE public.u (b integer);\n\\unrestrict abc\n");
    QVERIFY(script.isDump);
    QCOMPARE(reasons(script.snapshot).join(u'\n'), QString());
    QCOMPARE(script.snapshot.schema.tables.size(), 2);
    QVERIFY(script.snapshot.schema.views.at(0)->definition.endsWith(u"WITH NO DATA"_s));
    QVERIFY(!script.snapshot.schema.views.at(1)->definition.endsWith(u"WITH NO DATA"_s));
}

// Everybody could create in schema public up to 14: a dump is read with what was usual where it comes from.
void TestScript::rightsOfPublic()
{
    const auto privilegesFrom = [](const QString &version, const QString &statements) {
        const dialect::ScriptSnapshot script = postgresql::readScript(
            u"--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version %1\n%2"_s.arg(version, statements).toUtf8());
        QStringList definitions;
        for (const auto &object : script.snapshot.schema.otherObjects)
            definitions.append(object->definition);
        return definitions.join(u'\n');
    };
    const QString open = u"REVOKE USAGE ON SCHEMA public FROM PUBLIC;\nGRANT ALL ON SCHEMA public TO PUBLIC;\n"_s;
    const QString shut = u"REVOKE ALL ON SCHEMA public FROM PUBLIC;\nGRANT USAGE ON SCHEMA public TO PUBLIC;\n"_s;
    QCOMPARE(privilegesFrom(u"12.11"_s, open), QString());
    QCOMPARE(privilegesFrom(u"15.20"_s, shut), QString());
    QVERIFY(privilegesFrom(u"15.20"_s, open).contains(u"GRANT CREATE ON SCHEMA"_s));
    QVERIFY(privilegesFrom(u"12.11"_s, shut).contains(u"REVOKE CREATE ON SCHEMA"_s));
}

// A dump says of everything whose it is, a script by hand of what is not its maker's.
void TestScript::owners()
{
    const auto ownersIn = [](const QByteArray &script) {
        QStringList definitions;
        for (const auto &object : postgresql::readScript(script).snapshot.schema.otherObjects)
            definitions.append(object->definition);
        return definitions.join(u'\n');
    };
    const QByteArray script = "CREATE TABLE public.t (a integer);\nALTER TABLE public.t OWNER TO clerk;\n";
    QCOMPARE(ownersIn("--\n-- PostgreSQL database dump\n--\n" + script), QString());
    QCOMPARE(ownersIn(script), u"ALTER TABLE \"t\" OWNER TO \"clerk\""_s);
}

void TestScript::corpora_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"pagila.sql", "icinga-ido.sql", "chinook.sql", "adventureworks.sql"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestScript::corpora()
{
    QFETCH(QString, file);
    const QString folder = qEnvironmentVariable("RELVAR_CORPORA");
    if (folder.isEmpty())
        QSKIP("RELVAR_CORPORA is not set: no real databases to try this on");
    QFile script(QDir(folder).filePath(file));
    QVERIFY(script.open(QIODevice::ReadOnly));
    // As if it came from this server: what everybody may do in schema public is another thing since 15.
    static const QRegularExpression from(u"(?<=^-- Dumped from database version )\\S+"_s,
                                         QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(script.readAll()).replace(from, u"15.0"_s);
    // As the command line runs a script: without psql's own lines, in a database that is there already.
    QStringList statements;
    for (const dialect::SplitStatement &statement : postgresql::split(text)) {
        // Their rows need those that psql would load from other files.
        if (!statement.sql.contains(u"DATABASE"_s) && !statement.sql.startsWith(u"INSERT"_s))
            statements.append(statement.sql);
    }
    const dialect::Snapshot server = read(statements.join(u";\n"_s));
    compareDump(server);

    const dialect::ScriptSnapshot offline = postgresql::readScript(text.toUtf8());
    if (offline.isDump) {
        QCOMPARE(reasons(offline.snapshot).join(u'\n'), QString());
        QCOMPARE(differences(server.schema, offline.snapshot.schema).join(u'\n'), QString());
    } else {
        compareNames(server.schema, offline.snapshot.schema);
    }
}

RELVAR_TEST_MAIN(TestScript)
#include "tst_script.moc"
