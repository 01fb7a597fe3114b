// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for a framework is what its own tools understand: they find nothing to change after it, its code
// compiles, and what its migrator builds is what was asked for.
#include "dialects/postgresql/sockets.h"
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QDir>
#include <QJsonArray>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString toolsFolder()
{
    return test::sourceFile(u"build/tools/frameworks"_s);
}

QString modules()
{
    return toolsFolder() + u"/node_modules"_s;
}

/// A script of RELVAR_CORPORA; empty: it is not there.
QString corpus(const QString &name)
{
    const QString path = qEnvironmentVariable("RELVAR_CORPORA") + u'/' + name;
    return QFile::exists(path) ? path : QString();
}

/// Words of TypeScript and of SQL, quotes and backquotes, keys of every kind, circles: what a name or text could break.
constexpr auto awkward = R"sql(
CREATE SCHEMA "Sales dept";
CREATE TYPE "Sales dept".mood AS ENUM ('so-so', 'it''s \ "bad"', 'ok`${1}');
CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE SEQUENCE numbers AS integer START 5 INCREMENT -1 MINVALUE -10 MAXVALUE 10 CYCLE;
CREATE TABLE "user" (id bigint GENERATED ALWAYS AS IDENTITY (START 100 INCREMENT 5 CACHE 3) PRIMARY KEY,
    "Full Name" varchar(20) DEFAULT 'o''k' NOT NULL, c char(3), n numeric(10,2) DEFAULT 1.5,
    m "Sales dept".mood DEFAULT 'so-so', ms "Sales dept".mood[], t timestamptz DEFAULT now(), t3 timestamp(3),
    ti time(2) with time zone, i interval day to second (3), iv interval, u uuid DEFAULT gen_random_uuid(), e email,
    b bytea, j jsonb DEFAULT '{}', bits bit(8), arr int[] DEFAULT '{1,2}', p point, x xml, ok boolean DEFAULT true,
    small smallint DEFAULT -3, r real DEFAULT 0.1, back text DEFAULT E'a\\b', "class" text, "table" text,
    "enableRLS" int, calc int GENERATED ALWAYS AS (small * 2) STORED, big bigint DEFAULT 9007199254740993,
    num int DEFAULT nextval('numbers'), CONSTRAINT "nm`${x}" CHECK (n > 0 AND "Full Name" <> '`${x}\'), UNIQUE (c, n));
CREATE TABLE "date" (id serial PRIMARY KEY, parent int REFERENCES "date" ON DELETE CASCADE,
    u bigint REFERENCES "user" DEFERRABLE, o int);
CREATE TABLE other (id smallserial, bs bigserial, a int, b int, d int REFERENCES "date" (id) ON UPDATE SET NULL,
    CONSTRAINT other_key PRIMARY KEY (id), EXCLUDE USING gist (int4range(a, b) WITH &&));
ALTER TABLE "date" ADD FOREIGN KEY (o) REFERENCES other;
CREATE TABLE "Sales dept".date (a int, b int, PRIMARY KEY (a, b), FOREIGN KEY (b) REFERENCES public."date");
ALTER TABLE other ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON other USING (a = 1);
CREATE INDEX ix1 ON "user" (c DESC, n NULLS FIRST) WHERE n > 1;
CREATE INDEX ix2 ON "user" (lower("Full Name"), (n + 1) DESC);
CREATE INDEX ix3 ON "user" USING gin (j jsonb_path_ops);
CREATE UNIQUE INDEX ix4 ON "user" (back COLLATE "C" text_pattern_ops) INCLUDE (c) WITH (fillfactor=70);
CREATE VIEW v AS SELECT id, '`${x}\' AS q FROM "user";
CREATE VIEW v2 WITH (security_barrier) AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW mv AS SELECT count(*) FROM "user";
CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql AS $$ SELECT n * 2; $$;
COMMENT ON TABLE other IS 'evil */ alert(1) /*';
COMMENT ON COLUMN other.a IS E'two\nlines';
)sql";

constexpr auto awkwardForSqlite = R"sql(
CREATE TABLE "user" (id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(20) NOT NULL DEFAULT 'o''k',
    n NUMERIC(10,2) DEFAULT 1.5, d DATETIME DEFAULT CURRENT_TIMESTAMP, e TEXT DEFAULT (datetime('now')),
    b BLOB DEFAULT x'00', u, r REAL DEFAULT -1.5, f BOOLEAN DEFAULT TRUE, g INT GENERATED ALWAYS AS (n * 2) VIRTUAL,
    h TEXT AS (name || 'x`${y}\') STORED, t text COLLATE NOCASE, i int DEFAULT 5, UNIQUE (name, n) ON CONFLICT IGNORE,
    CHECK (n > 0), CONSTRAINT "c`${x}" CHECK (r < 5));
CREATE TABLE pair (a INTEGER, b TEXT, p INTEGER REFERENCES "user" ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE TABLE slug (slug TEXT PRIMARY KEY, next TEXT REFERENCES slug(slug));
CREATE INDEX ix1 ON "user" (lower(name), d DESC, t COLLATE BINARY) WHERE n > 1;
CREATE UNIQUE INDEX ix2 ON "user" (d);
CREATE VIEW v AS SELECT id, '`${x}\' AS q FROM "user";
CREATE TRIGGER tr AFTER INSERT ON slug BEGIN SELECT 1; END;
)sql";

} // namespace

class TestFrameworks : public QObject
{
    Q_OBJECT

    PostgresqlServer m_server;
    int m_port = 0;

    [[nodiscard]] QString url(const QString &database) const
    {
        return u"postgres://postgres@127.0.0.1:%1/%2?sslmode=disable"_s.arg(QString::number(m_port), database);
    }
    /// A repository with what TypeScript needs.
    static void makeRepository(const Workbench &bench);
    [[nodiscard]] Outcome node(const Workbench &bench, const QStringList &arguments) const
    {
        return bench.program(u"node"_s, arguments, {}, u"repository"_s);
    }
    /// drizzle-kit finds nothing to do and TypeScript nothing wrong.
    void checkRepository(const Workbench &bench) const;
    [[nodiscard]] Outcome migrate(const Workbench &bench, const QString &product, const QString &address) const
    {
        return node(bench,
                    {test::sourceFile(u"tests/cli/drizzlemigrate.mjs"_s), modules(), product, address, u"drizzle"_s});
    }

private Q_SLOTS:
    void initTestCase();
    void drizzleOnPostgresql_data();
    void drizzleOnPostgresql();
    void drizzleOnSqlite_data();
    void drizzleOnSqlite();
};

void TestFrameworks::initTestCase()
{
    if (!QFile::exists(modules() + u"/drizzle-kit/package.json"_s)
        || !QFile::exists(modules() + u"/typescript/package.json"_s)) {
        QSKIP("Drizzle is not there: `./dev test -L interop` puts it into build/tools/frameworks. That its own tools "
              "understand what is written for it was NOT tested.");
    }
    m_port = freePort();
    QVERIFY_RESULT(m_server.start({.hostBasedAuthentication = {u"host all all 127.0.0.1/32 trust"_s}, .port = m_port}));
}

void TestFrameworks::makeRepository(const Workbench &bench)
{
    bench.write(u"repository/tsconfig.json"_s,
                R"({"compilerOptions": {"strict": true, "noEmit": true, "target": "es2022", "module": "esnext",
                    "moduleResolution": "bundler", "skipLibCheck": true, "types": []}})");
    QVERIFY(QFile::link(modules(), bench.path(u"repository/node_modules"_s)));
}

void TestFrameworks::checkRepository(const Workbench &bench) const
{
    const QString kit = modules() + u"/drizzle-kit/bin.cjs"_s;
    const Outcome generated = node(bench, {kit, u"generate"_s});
    QVERIFY_EXIT(generated, 0);
    QVERIFY2(generated.output.contains("No schema changes"), generated.toText().constData());
    const Outcome checked = node(bench, {kit, u"check"_s});
    QVERIFY_EXIT(checked, 0);
    QVERIFY2(checked.output.contains("Everything's fine"), checked.toText().constData());
    QVERIFY_EXIT(bench.program(modules() + u"/.bin/tsc"_s, {u"-p"_s, u"."_s}, {}, u"repository"_s), 0);
}

void TestFrameworks::drizzleOnPostgresql_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("awkward") << QString();
    QTest::newRow("demo") << test::sourceFile(u"resources/demo-postgresql"_s);
    QTest::newRow("chinook") << u"chinook.sql"_s;
    QTest::newRow("pagila") << u"pagila.sql"_s;
}

void TestFrameworks::drizzleOnPostgresql()
{
    QFETCH(QString, script);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Workbench bench;
    makeRepository(bench);
    QString source;
    if (QFileInfo(script).isDir()) {
        source = u"dir:"_s + script + u"/migrations"_s;
    } else if (script.isEmpty()) {
        bench.write(u"awkward.sql"_s, awkward);
        source = u"file:"_s + bench.path(u"awkward.sql"_s);
    } else if (const QString path = corpus(script); !path.isEmpty()) {
        source = u"file:"_s + path;
    } else {
        QSKIP("RELVAR_CORPORA does not lead to it. That Drizzle understands this schema was NOT tested.");
    }
    QVERIFY_RESULT(m_server.createDatabase(name));
    const QStringList common{u"--dialect"_s, u"postgresql"_s, u"--trust"_s};
    QVERIFY_EXIT(bench.cli(
                     QStringList{u"export"_s, u"--to"_s, u"drizzle"_s, u"--from"_s, source, u"--out"_s, u"repository"_s}
                     + common),
                 0);
    checkRepository(bench);
    QVERIFY_EXIT(migrate(bench, u"postgresql"_s, url(name)), 0);
    QVERIFY_RESULT(m_server.run(name, u"DROP SCHEMA drizzle CASCADE"_s));
    QVERIFY_EXIT(bench.cli(QStringList{u"diff"_s, u"--from"_s, url(name), u"--to"_s, source} + common), 0);
}

void TestFrameworks::drizzleOnSqlite_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("awkward") << QString();
    QTest::newRow("demo") << QString(u"dir:"_s + test::sourceFile(u"resources/demo/migrations"_s));
    QTest::newRow("chinook") << u"chinook.sqlite"_s;
}

void TestFrameworks::drizzleOnSqlite()
{
    QFETCH(QString, source);
    const Workbench bench;
    makeRepository(bench);
    if (source.isEmpty()) {
        bench.write(u"awkward.sql"_s, awkwardForSqlite);
        source = u"file:"_s + bench.path(u"awkward.sql"_s);
    } else if (!source.startsWith(u"dir:"_s)) {
        const QString path = corpus(source);
        if (path.isEmpty())
            QSKIP("RELVAR_CORPORA does not lead to it. That Drizzle understands this schema was NOT tested.");
        source = u"sqlite:"_s + path;
    }
    const QStringList common{u"--dialect"_s, u"sqlite"_s, u"--trust"_s};
    QVERIFY_EXIT(bench.cli(
                     QStringList{u"export"_s, u"--to"_s, u"drizzle"_s, u"--from"_s, source, u"--out"_s, u"repository"_s}
                     + common),
                 0);
    checkRepository(bench);
    const QString database = bench.path(u"built.db"_s);
    QVERIFY_EXIT(migrate(bench, u"sqlite"_s, database), 0);
    const QString built = u"sqlite:"_s + database;
    QVERIFY_EXIT(bench.cli(QStringList{u"diff"_s, u"--from"_s, built, u"--to"_s, source} + common), 0);

    // One more change: its migration follows on the first, and the file beside it leads back.
    QVERIFY_EXIT(bench.cli(QStringList{u"inspect"_s, built, u"--sql"_s}), 0);
    bench.write(u"wanted.sql"_s, bench.cli({u"inspect"_s, built, u"--sql"_s}).output
                                     + "\nCREATE TABLE added (id INTEGER PRIMARY KEY, note TEXT NOT NULL);\n");
    QVERIFY_EXIT(bench.cli(QStringList{u"export"_s, u"--to"_s, u"drizzle"_s, u"--base"_s, built, u"--from"_s,
                                       u"file:"_s + bench.path(u"wanted.sql"_s), u"--name"_s, u"Add a table"_s,
                                       u"--out"_s, u"repository"_s}
                           + common),
                 0);
    checkRepository(bench);
    QVERIFY_EXIT(migrate(bench, u"sqlite"_s, database), 0);
    QVERIFY_EXIT(bench.cli(
                     QStringList{u"diff"_s, u"--from"_s, built, u"--to"_s, u"file:"_s + bench.path(u"wanted.sql"_s)}
                     + common),
                 0);
    bench.sqlite(database, u".read "_s + bench.path(u"repository/drizzle/down/0001_add_a_table.sql"_s));
    QVERIFY_EXIT(bench.cli(QStringList{u"diff"_s, u"--from"_s, built, u"--to"_s, source} + common), 0);
}

RELVAR_TEST_MAIN(TestFrameworks)
#include "tst_frameworks.moc"
