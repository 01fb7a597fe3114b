// SPDX-License-Identifier: GPL-3.0-or-later
// What is spelled from a schema makes the same schema again, and what drops everything leaves nothing.
#include "dialects/postgresql/dialect.h"

#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;

namespace {

const postgresql::PostgresqlDialect &dialectUnderTest()
{
    static const postgresql::PostgresqlDialect dialect;
    return dialect;
}

QString difference(const schema::Schema &wanted, const schema::Schema &found)
{
    const diff::Rules &rules = dialectUnderTest().rules();
    const schema::Schema paired = diff::pair(wanted, found, rules);
    QStringList lines;
    for (const diff::Description &line : diff::describe(diff::diff(wanted, paired, rules), wanted, paired))
        lines.append(line.text.toString());
    return lines.join(u'\n');
}

const QString oneSchema = uR"(
CREATE TYPE mood AS ENUM ('sad', 'it''s ok', 'happy'); COMMENT ON TYPE mood IS 'how people are';
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE SEQUENCE numbers AS smallint INCREMENT -2 MINVALUE -100 MAXVALUE 100 START 50 CACHE 3 CYCLE;
COMMENT ON SEQUENCE numbers IS 'down';
CREATE FUNCTION one() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE TABLE "Odd ""name""" (
    id bigint GENERATED ALWAYS AS IDENTITY (START 10 INCREMENT 5 MINVALUE 5 MAXVALUE 1000 CACHE 2 CYCLE) CONSTRAINT odd_key PRIMARY KEY DEFERRABLE INITIALLY DEFERRED,
    serial_one serial, feels mood NOT NULL DEFAULT 'it''s ok', many mood[], pos positive DEFAULT one(),
    "time" timestamptz(3) DEFAULT now(), name text COLLATE "C", len integer GENERATED ALWAYS AS (length(name)) STORED,
    during tsrange, CONSTRAINT u1 UNIQUE (name, feels), CONSTRAINT nn UNIQUE NULLS NOT DISTINCT (len) INCLUDE (pos),
    CONSTRAINT ch CHECK (len > 0 OR name IS NULL) NO INHERIT, CONSTRAINT ex EXCLUDE USING gist (during WITH &&) WHERE (len > 3)
) WITH (fillfactor=70, autovacuum_enabled=false);
ALTER TABLE "Odd ""name""" ADD CONSTRAINT u2 UNIQUE (name, feels);
COMMENT ON TABLE "Odd ""name""" IS E'line\nand \\ back'; COMMENT ON COLUMN "Odd ""name""".feels IS 'f'; COMMENT ON CONSTRAINT u2 ON "Odd ""name""" IS 'c';
ALTER TABLE "Odd ""name""" ADD CONSTRAINT later CHECK (len < 100) NOT VALID;
CREATE UNIQUE INDEX i1 ON "Odd ""name""" (lower(name) text_pattern_ops DESC NULLS LAST, (len + 1)) INCLUDE (pos) WITH (fillfactor=80) WHERE len IS NOT NULL;
CREATE INDEX i2 ON "Odd ""name""" USING gin (many); COMMENT ON INDEX i2 IS 'gin';
ALTER TABLE "Odd ""name""" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; ALTER TABLE "Odd ""name""" REPLICA IDENTITY FULL;
CREATE POLICY mine ON "Odd ""name""" FOR SELECT USING (len > 1);
CREATE TABLE a (id int PRIMARY KEY, b int, up int REFERENCES a); CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE);
ALTER TABLE a ADD CONSTRAINT circle FOREIGN KEY (b) REFERENCES b (id) MATCH FULL NOT VALID;
CREATE UNLOGGED TABLE fast (n int);
CREATE TABLE p (id int NOT NULL, at date NOT NULL DEFAULT '2026-01-01', k text DEFAULT 'k', CONSTRAINT k_there CHECK (k <> '')) PARTITION BY RANGE (at);
CREATE INDEX p_at ON p (at); ALTER TABLE p ADD CONSTRAINT p_key PRIMARY KEY (id, at);
CREATE TABLE p1 PARTITION OF p (k DEFAULT 'own', CONSTRAINT own_check CHECK (id > 0)) FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE p2 PARTITION OF p FOR VALUES FROM ('2026-02-01') TO ('2026-03-01') PARTITION BY LIST (id); CREATE TABLE p21 PARTITION OF p2 FOR VALUES IN (1, 2); CREATE TABLE p2d PARTITION OF p2 DEFAULT;
CREATE TABLE p3 (k text DEFAULT 'k', at date NOT NULL, id int NOT NULL, CONSTRAINT k_there CHECK (k <> '')); ALTER TABLE p ATTACH PARTITION p3 FOR VALUES FROM ('2026-03-01') TO ('2026-04-01'); CREATE INDEX own_index ON p3 (k);
CREATE TABLE base (id int, c text DEFAULT 'c', CONSTRAINT base_check CHECK (id > 0)); CREATE TABLE heir (extra int) INHERITS (base);
CREATE VIEW v2 AS SELECT id, feels FROM "Odd ""name"""; CREATE VIEW v1 WITH (security_invoker=true, check_option=local) AS SELECT id FROM v2; COMMENT ON VIEW v1 IS 'on v2'; COMMENT ON COLUMN v1.id IS 'number';
CREATE MATERIALIZED VIEW mv AS SELECT feels, count(*) AS n FROM v2 GROUP BY feels WITH NO DATA; CREATE UNIQUE INDEX mv_i ON mv (feels);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END; $$; COMMENT ON FUNCTION touch() IS 'noop; really';
CREATE TRIGGER touching BEFORE UPDATE OF b ON a FOR EACH ROW WHEN (NEW.b > 1) EXECUTE FUNCTION touch(); ALTER TABLE a DISABLE TRIGGER touching;
CREATE FUNCTION all_of() RETURNS SETOF b LANGUAGE sql AS 'SELECT * FROM b'; CREATE FUNCTION f(b) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT $1.id; SELECT 1; END;
CREATE TYPE pair AS (x int, y mood); CREATE TABLE pairs (p pair, q b);
CREATE RULE silent AS ON INSERT TO fast DO INSTEAD NOTHING;
CREATE STATISTICS st ON id, at FROM p;
)"_s;

const QString manySchemas = uR"(
COMMENT ON SCHEMA public IS 'ours';
CREATE SCHEMA "Sales"; COMMENT ON SCHEMA "Sales" IS 'sold'; CREATE SCHEMA types;
CREATE TYPE types.mood AS ENUM ('ok', 'no'); CREATE TABLE public.people (id serial PRIMARY KEY, m types.mood DEFAULT 'ok');
CREATE TABLE "Sales".orders (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, buyer int NOT NULL REFERENCES public.people (id) ON DELETE RESTRICT, m types.mood[]);
CREATE INDEX orders_m ON "Sales".orders USING gin (m);
CREATE VIEW "Sales".buyers AS SELECT p.* FROM public.people p JOIN "Sales".orders o ON o.buyer = p.id;
CREATE FUNCTION types.t() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER t AFTER INSERT ON "Sales".orders EXECUTE FUNCTION types.t();
CREATE SEQUENCE types.free; CREATE TABLE types.people (n int DEFAULT nextval('types.free'));
)"_s;

} // namespace

class TestDdl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesTheSame_data();
    void makesTheSame();
    void takesDefaultsAsPeopleTypeThem();

private:
    Result<dialect::Snapshot> read(const QString &database) const;
    Result<> run(const QString &database, const QList<dialect::Statement> &statements) const;

    test::PostgresqlServer m_server;
};

void TestDdl::initTestCase()
{
    QVERIFY_RESULT(m_server.start());
}

Result<dialect::Snapshot> TestDdl::read(const QString &database) const
{
    auto connection = m_server.connect(database);
    if (!connection)
        return fail(connection.error());
    return dialectUnderTest().introspect(**connection);
}

Result<> TestDdl::run(const QString &database, const QList<dialect::Statement> &statements) const
{
    auto connection = m_server.connect(database);
    if (!connection)
        return fail(connection.error());
    for (const dialect::Statement &statement : statements) {
        if (const auto done = (*connection)->execute(statement.sql); !done) {
            Error error = done.error();
            error.detail += u"\nin: "_s + statement.sql;
            return fail(error);
        }
    }
    return {};
}

void TestDdl::makesTheSame_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("file");

    QTest::newRow("one schema") << oneSchema << QString();
    QTest::newRow("many schemas") << manySchemas << QString();
    QTest::newRow("nothing") << u"SELECT 1"_s << QString();
    QTest::newRow("pagila") << QString() << u"pagila.sql"_s;
}

void TestDdl::makesTheSame()
{
    QFETCH(QString, sql);
    QFETCH(QString, file);
    static int number = 0;
    const QString original = u"original_"_s + QString::number(++number);
    const QString made = u"made_"_s + QString::number(number);
    QVERIFY_RESULT(m_server.createDatabase(original));
    QVERIFY_RESULT(m_server.createDatabase(made));
    if (file.isEmpty()) {
        QVERIFY_RESULT(m_server.run(original, sql));
    } else {
        const QString corpora = qEnvironmentVariable("RELVAR_CORPORA");
        const QString path = corpora + u'/' + file;
        if (corpora.isEmpty() || !QFileInfo::exists(path))
            QSKIP("RELVAR_CORPORA names no folder with pagila.sql: the large schema is not tried");
        QVERIFY_RESULT(m_server.load(original, path));
    }

    const auto read1 = read(original);
    QVERIFY_RESULT(read1);
    QVERIFY_RESULT(run(made, dialectUnderTest().create(read1->schema)));
    const auto read2 = read(made);
    QVERIFY_RESULT(read2);
    const QString differences = difference(read1->schema, read2->schema);
    QVERIFY2(differences.isEmpty(), qPrintable(differences));

    // A stash and a ledger go too.
    QVERIFY_RESULT(m_server.run(made, u"CREATE SCHEMA relvar; CREATE TABLE relvar.migrations (id text)"_s));
    QVERIFY_RESULT(run(made, dialectUnderTest().dropEverything(*read(made))));
    const auto emptied = read(made);
    QVERIFY_RESULT(emptied);
    const QString left = difference(dialectUnderTest().emptySchema(), emptied->schema);
    QVERIFY2(left.isEmpty(), qPrintable(left));
    QVERIFY(emptied->ownTables.isEmpty());
}

void TestDdl::takesDefaultsAsPeopleTypeThem()
{
    QVERIFY_RESULT(m_server.createDatabase(u"typed_without"_s));
    QVERIFY_RESULT(m_server.createDatabase(u"typed"_s));
    QVERIFY_RESULT(m_server.run(u"typed_without"_s,
                                u"CREATE TABLE p (a boolean NOT NULL, b text) PARTITION BY LIST (b); "
                                "CREATE TABLE p1 PARTITION OF p (a DEFAULT true) FOR VALUES IN ('x')"_s));
    const auto without = read(u"typed_without"_s);
    QVERIFY_RESULT(without);
    schema::Schema typed = without->schema;
    for (Box<schema::Table> &box : typed.tables) {
        schema::Table table = *box;
        table.columns.first().defaultExpression = table.isPartition() ? u"true AND NOT false"_s : u"NOT false"_s;
        table.columns.last().defaultExpression = u"'x' COLLATE \"C\""_s;
        box = table;
    }
    QVERIFY_RESULT(run(u"typed"_s, dialectUnderTest().create(typed)));
    const auto made = read(u"typed"_s);
    QVERIFY_RESULT(made);
    for (const Box<schema::Table> &table : made->schema.tables) {
        QCOMPARE(table->columns.first().defaultExpression,
                 table->isPartition() ? u"(true AND (NOT false))"_s : u"(NOT false)"_s);
        QCOMPARE(table->columns.last().defaultExpression, u"('x'::text COLLATE \"C\")"_s);
        QCOMPARE(table->columns.last().collation, QString());
    }
}

RELVAR_TEST_MAIN(TestDdl)
#include "tst_ddl.moc"
