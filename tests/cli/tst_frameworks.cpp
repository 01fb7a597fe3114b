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
#include <QJsonDocument>

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

constexpr auto withoutDrizzle = "Drizzle is not there: `./dev test -L interop` puts it into build/tools/frameworks. "
                                "That its own tools understand "
                                "what is written for it was NOT tested.";
constexpr auto withoutPrisma = "Prisma is not there: `./dev test -L interop` puts it into build/tools/frameworks. That "
                               "its own engines understand "
                               "what is written for it was NOT tested.";
constexpr auto withoutCorpora = "RELVAR_CORPORA does not lead to it. That this schema is understood was NOT tested.";

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
    /// The modules of Drizzle that the row is about: 0.x, or 1.0 in a folder of its own.
    QString m_modules;
    bool m_isFirstMajor = false;

    /// False: it is not there.
    [[nodiscard]] bool chooseDrizzle(bool isFirstMajor)
    {
        m_isFirstMajor = isFirstMajor;
        m_modules = isFirstMajor ? test::sourceFile(u"build/tools/drizzle-1.0/node_modules"_s) : modules();
        return QFile::exists(m_modules + u"/drizzle-kit/package.json"_s)
               && QFile::exists(m_modules + u"/typescript/package.json"_s);
    }
    static bool hasPrisma()
    {
        return QFile::exists(modules() + u"/@prisma/schema-engine-wasm/package.json"_s)
               && QFile::exists(modules() + u"/@prisma/adapter-libsql/package.json"_s);
    }
    /// A repository with what TypeScript needs.
    void makeRepository(const Workbench &bench) const;
    [[nodiscard]] Outcome node(const Workbench &bench, const QStringList &arguments) const
    {
        return bench.program(u"node"_s, arguments, {}, u"repository"_s);
    }
    /// drizzle-kit finds nothing to do and TypeScript nothing wrong.
    void checkRepository(const Workbench &bench) const;
    [[nodiscard]] Outcome migrate(const Workbench &bench, const QString &product, const QString &address) const
    {
        return node(bench,
                    {test::sourceFile(u"tests/cli/drizzlemigrate.mjs"_s), m_modules, product, address, u"drizzle"_s});
    }
    /// See prismaengine.mjs.
    [[nodiscard]] Outcome prisma(const Workbench &bench, const QStringList &arguments) const
    {
        const QString program = test::sourceFile(u"tests/cli/prismaengine.mjs"_s);
        return node(bench,
                    QStringList{program, modules(), arguments.first(), u"prisma/schema.prisma"_s} + arguments.mid(1));
    }
    /// Where the schema of a row comes from; empty: its corpus is not there.
    [[nodiscard]] static QString sourceOf(const Workbench &bench, const QString &given, const char *awkwardScript);

private Q_SLOTS:
    void initTestCase();
    void drizzleOnPostgresql_data();
    void drizzleOnPostgresql();
    void drizzleOnSqlite_data();
    void drizzleOnSqlite();
    void prismaOnPostgresql_data();
    void prismaOnPostgresql();
    void prismaOnSqlite_data();
    void prismaOnSqlite();
    void fluentOrm_data();
    void fluentOrm();
};

void TestFrameworks::initTestCase()
{
    m_port = freePort();
    QVERIFY_RESULT(m_server.start({.hostBasedAuthentication = {u"host all all 127.0.0.1/32 trust"_s}, .port = m_port}));
}

void TestFrameworks::makeRepository(const Workbench &bench) const
{
    bench.write(u"repository/tsconfig.json"_s,
                R"({"compilerOptions": {"strict": true, "noEmit": true, "target": "es2022", "module": "esnext",
                    "moduleResolution": "bundler", "skipLibCheck": true, "types": []}})");
    QVERIFY(QFile::link(m_modules, bench.path(u"repository/node_modules"_s)));
    if (m_isFirstMajor)
        bench.write(u"repository/package.json"_s, R"({"devDependencies": {"drizzle-kit": "1.0.0-rc.5"}})");
}

void TestFrameworks::checkRepository(const Workbench &bench) const
{
    const QString kit = m_modules + u"/drizzle-kit/bin.cjs"_s;
    const Outcome generated = node(bench, {kit, u"generate"_s});
    QVERIFY_EXIT(generated, 0);
    QVERIFY2(generated.output.contains("No schema changes"), generated.toText().constData());
    const Outcome checked = node(bench, {kit, u"check"_s});
    QVERIFY_EXIT(checked, 0);
    QVERIFY2(checked.output.contains("Everything's fine"), checked.toText().constData());
    QVERIFY_EXIT(bench.program(m_modules + u"/.bin/tsc"_s, {u"-p"_s, u"."_s}, {}, u"repository"_s), 0);
}

void TestFrameworks::drizzleOnPostgresql_data()
{
    QTest::addColumn<bool>("isFirstMajor");
    QTest::addColumn<QString>("script");
    for (const bool isFirstMajor : {false, true}) {
        const QByteArray version = isFirstMajor ? " 1.0" : "";
        QTest::newRow("awkward" + version) << isFirstMajor << QString();
        QTest::newRow("demo" + version) << isFirstMajor << test::sourceFile(u"resources/demo-postgresql"_s);
        QTest::newRow("chinook" + version) << isFirstMajor << u"chinook.sql"_s;
        QTest::newRow("pagila" + version) << isFirstMajor << u"pagila.sql"_s;
    }
}

void TestFrameworks::drizzleOnPostgresql()
{
    QFETCH(bool, isFirstMajor);
    if (!chooseDrizzle(isFirstMajor))
        QSKIP(withoutDrizzle);
    QFETCH(QString, script);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_');
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
    QTest::addColumn<bool>("isFirstMajor");
    QTest::addColumn<QString>("source");
    for (const bool isFirstMajor : {false, true}) {
        const QByteArray version = isFirstMajor ? " 1.0" : "";
        QTest::newRow("awkward" + version) << isFirstMajor << QString();
        QTest::newRow("demo" + version) << isFirstMajor
                                        << QString(u"dir:"_s + test::sourceFile(u"resources/demo/migrations"_s));
        QTest::newRow("chinook" + version) << isFirstMajor << u"chinook.sqlite"_s;
    }
}

void TestFrameworks::drizzleOnSqlite()
{
    QFETCH(bool, isFirstMajor);
    if (!chooseDrizzle(isFirstMajor))
        QSKIP(withoutDrizzle);
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
    const QDir migrations(bench.path(u"repository/drizzle"_s));
    const QStringList added = migrations.entryList({u"*_add_a_table"_s}, QDir::Dirs);
    QCOMPARE(added.size(), isFirstMajor ? 1 : 0);
    bench.sqlite(database, u".read "_s
                               + migrations.filePath(isFirstMajor ? added.first() + u"/down.sql"_s
                                                                  : u"down/0001_add_a_table.sql"_s));
    QVERIFY_EXIT(bench.cli(QStringList{u"diff"_s, u"--from"_s, built, u"--to"_s, source} + common), 0);
}

QString TestFrameworks::sourceOf(const Workbench &bench, const QString &given, const char *awkwardScript)
{
    if (given.isEmpty()) {
        bench.write(u"awkward.sql"_s, awkwardScript);
        return u"file:"_s + bench.path(u"awkward.sql"_s);
    }
    if (given.startsWith(u"dir:"_s))
        return given;
    const QString path = corpus(given);
    return path.isEmpty() ? QString() : (path.endsWith(u".sqlite"_s) ? u"sqlite:"_s : u"file:"_s) + path;
}

void TestFrameworks::prismaOnPostgresql_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("drift");
    QTest::addColumn<bool>("isWhole");
    // An index that Prisma cannot say is one that it would make anew; the output says so.
    QTest::newRow("awkward") << QString() << QStringList{u"DROP INDEX \"ix4\""_s, u"CREATE UNIQUE INDEX \"ix4\""_s}
                             << false;
    QTest::newRow("demo") << QString(u"dir:"_s + test::sourceFile(u"resources/demo-postgresql/migrations"_s))
                          << QStringList() << false;
    QTest::newRow("chinook") << u"chinook.sql"_s << QStringList() << true;
    QTest::newRow("pagila") << u"pagila.sql"_s << QStringList() << false;
}

void TestFrameworks::prismaOnPostgresql()
{
    if (!hasPrisma())
        QSKIP(withoutPrisma);
    QFETCH(QString, script);
    QFETCH(QStringList, drift);
    QFETCH(bool, isWhole);
    const Workbench bench;
    const QString source = sourceOf(bench, script, awkward);
    if (source.isEmpty())
        QSKIP(withoutCorpora);
    const QString name = u"prisma_"_s + QString::fromLatin1(QTest::currentDataTag());
    QVERIFY_RESULT(m_server.createDatabase(name));
    const QStringList common{u"--dialect"_s, u"postgresql"_s, u"--trust"_s};
    QVERIFY_EXIT(bench.cli(
                     QStringList{u"export"_s, u"--to"_s, u"prisma"_s, u"--from"_s, source, u"--out"_s, u"repository"_s}
                     + common),
                 0);
    QVERIFY_EXIT(prisma(bench, {u"validate"_s}), 0);
    const QStringList there{u"postgresql"_s, url(name)};
    QVERIFY_EXIT(prisma(bench, QStringList(u"deploy"_s) + there + QStringList(u"prisma/migrations"_s)), 0);
    // What Prisma finds in the database is what the schema says.
    const Outcome found = prisma(bench, QStringList(u"drift"_s) + there);
    QVERIFY_EXIT(found, 0);
    for (const QString &one : drift)
        QVERIFY2(found.output.contains(one.toUtf8()), found.toText().constData());
    QCOMPARE(int(found.output.count(';')), int(drift.size()));
    QVERIFY_RESULT(m_server.run(name, u"DROP TABLE _prisma_migrations"_s));
    QVERIFY_EXIT(bench.cli(QStringList{u"diff"_s, u"--from"_s, url(name), u"--to"_s, source} + common), 0);
    if (!isWhole)
        return;
    // Where Prisma can say everything, it makes the very same from the schema alone.
    const QString alone = name + u"_alone"_s;
    QVERIFY_RESULT(m_server.createDatabase(alone));
    const Outcome made = prisma(bench, {u"script"_s, u"postgresql"_s, url(alone)});
    QVERIFY_EXIT(made, 0);
    QVERIFY_RESULT(m_server.run(alone, QString::fromUtf8(made.output)));
    QVERIFY_EXIT(bench.cli(QStringList{u"diff"_s, u"--from"_s, url(alone), u"--to"_s, source} + common), 0);
}

void TestFrameworks::prismaOnSqlite_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("drift");
    // Tables that Prisma would make anew, which the output says: a default that Prisma reads back wrongly, and a key
    // that may be NULL.
    QTest::newRow("awkward") << QString() << QStringList{u"new_slug"_s, u"new_user"_s};
    QTest::newRow("demo") << QString(u"dir:"_s + test::sourceFile(u"resources/demo/migrations"_s))
                          << QStringList{u"new_invoices"_s, u"new_owners"_s, u"new_weighings"_s};
    QTest::newRow("chinook") << u"chinook.sqlite"_s << QStringList();
}

void TestFrameworks::prismaOnSqlite()
{
    if (!hasPrisma())
        QSKIP(withoutPrisma);
    QFETCH(QString, source);
    QFETCH(QStringList, drift);
    const Workbench bench;
    const QString from = sourceOf(bench, source, awkwardForSqlite);
    if (from.isEmpty())
        QSKIP(withoutCorpora);
    const QStringList common{u"--dialect"_s, u"sqlite"_s, u"--trust"_s};
    const QStringList exporting{u"export"_s, u"--to"_s, u"prisma"_s, u"--out"_s, u"repository"_s};
    QVERIFY_EXIT(bench.cli(exporting + QStringList{u"--from"_s, from} + common), 0);
    const QString database = bench.path(u"built.db"_s);
    const QString built = u"sqlite:"_s + database;
    const auto deployAndCompare = [&](const QString &wanted) {
        QVERIFY_EXIT(prisma(bench, {u"validate"_s}), 0);
        QVERIFY_EXIT(prisma(bench, {u"deploy"_s, u"sqlite"_s, database, u"prisma/migrations"_s}), 0);
        const Outcome found = prisma(bench, {u"drift"_s, u"sqlite"_s, database});
        QVERIFY_EXIT(found, 0);
        for (const QString &table : drift)
            QVERIFY2(found.output.contains("CREATE TABLE \"" + table.toUtf8() + '"'), found.toText().constData());
        QCOMPARE(int(found.output.count("CREATE TABLE")), int(drift.size()));
        QCOMPARE(found.output.contains("RedefineIndex"), false);
        QVERIFY_EXIT(bench.cli(QStringList{u"diff"_s, u"--from"_s, built, u"--to"_s, wanted} + common), 0);
    };
    deployAndCompare(from);
    if (QTest::currentTestFailed())
        return;

    // One more change follows on the first, and down.sql beside it leads back.
    bench.write(u"wanted.sql"_s, bench.cli({u"inspect"_s, built, u"--sql"_s}).output
                                     + "\nCREATE TABLE added (id INTEGER PRIMARY KEY, note TEXT NOT NULL);\n");
    const QString wanted = u"file:"_s + bench.path(u"wanted.sql"_s);
    QVERIFY_EXIT(bench.cli(exporting
                           + QStringList{u"--base"_s, built, u"--from"_s, wanted, u"--name"_s, u"Add a table"_s}
                           + common),
                 0);
    deployAndCompare(wanted);
    if (QTest::currentTestFailed())
        return;
    const QDir migrations(bench.path(u"repository/prisma/migrations"_s));
    const QStringList added = migrations.entryList({u"*_add_a_table"_s}, QDir::Dirs);
    QCOMPARE(added.size(), 1);
    bench.sqlite(database, u".read "_s + migrations.filePath(added.first()) + u"/down.sql"_s);
    QVERIFY_EXIT(bench.cli(QStringList{u"diff"_s, u"--from"_s, built, u"--to"_s, from} + common), 0);
}

void TestFrameworks::fluentOrm_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("awkward") << QString();
    QTest::newRow("demo") << QString(u"dir:"_s + test::sourceFile(u"resources/demo-postgresql/migrations"_s));
    QTest::newRow("chinook") << u"chinook.sql"_s;
    QTest::newRow("pagila") << u"pagila.sql"_s;
}

void TestFrameworks::fluentOrm()
{
    const QString zig = test::sourceFile(u"build/tools/zig/ziglang/zig"_s);
    if (!QFile::exists(zig)) {
        QSKIP("Zig is not there: `./dev test -L interop` puts it into build/tools/zig. That what is written for "
              "FluentORM "
              "compiles was NOT tested.");
    }
    QFETCH(QString, script);
    Workbench bench;
    bench.setVariable(u"ZIG_GLOBAL_CACHE_DIR"_s, bench.path(u"cache"_s));
    bench.setVariable(u"ZIG_LOCAL_CACHE_DIR"_s, bench.path(u"cache"_s));
    const QString source = sourceOf(bench, script, awkward);
    if (source.isEmpty())
        QSKIP(withoutCorpora);
    const QString name = u"fluentorm_"_s + QString::fromLatin1(QTest::currentDataTag());
    QVERIFY_RESULT(m_server.createDatabase(name));
    const QStringList common{u"--dialect"_s, u"postgresql"_s, u"--trust"_s};
    const QStringList writing{u"--from"_s, source, u"--out"_s, u"repository"_s};
    QVERIFY_EXIT(bench.cli(QStringList{u"export"_s, u"--to"_s, u"fluentorm"_s} + writing + common), 0);

    // The calls make the snapshot that stands beside them, and are laid out as Zig's own formatter does it.
    const QDir schemas(bench.path(u"repository/schemas"_s));
    QByteArray program
        = "const fluentorm = @import(\"fluentorm\");\npub fn main() !void {\n    try fluentorm.printSnapshot(.{\n";
    for (const QString &file : schemas.entryList({u"*.zig"_s}, QDir::Files, QDir::Name))
        program += "        @import(\"schemas/" + file.toUtf8() + "\"),\n";
    bench.write(u"repository/main.zig"_s, program + "    });\n}\n");
    QVERIFY_EXIT(bench.program(zig, {u"fmt"_s, u"--check"_s, u"schemas"_s}, {}, u"repository"_s), 0);
    const Outcome made = bench.program(zig,
                                       {u"run"_s, u"--dep"_s, u"fluentorm"_s, u"-Mroot=main.zig"_s,
                                        u"-Mfluentorm="_s + test::sourceFile(u"tests/cli/fluentorm.zig"_s)},
                                       {}, u"repository"_s);
    QVERIFY_EXIT(made, 0);
    const QByteArray snapshot = bench.read(u"repository/schemas/.fluent_snapshot.json"_s);
    QVERIFY(!QJsonDocument::fromJson(made.output).array().isEmpty());
    QCOMPARE(QJsonDocument::fromJson(made.output).array(), QJsonDocument::fromJson(snapshot)[u"tables"].toArray());

    const QDir migrations(bench.path(u"repository/migrations"_s));
    const QStringList pair = migrations.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QCOMPARE(pair.size(), 2);
    const auto run = [&](const QString &file) {
        QFile sql(migrations.filePath(file));
        QVERIFY(sql.open(QIODevice::ReadOnly));
        QVERIFY_RESULT(m_server.run(name, QString::fromUtf8(sql.readAll())));
    };
    run(pair.first());
    QVERIFY_EXIT(bench.cli(QStringList{u"diff"_s, u"--from"_s, url(name), u"--to"_s, source} + common), 0);
    run(pair.last());
    bench.write(u"nothing.sql"_s, "");
    QVERIFY_EXIT(bench.cli(QStringList{u"diff"_s, u"--from"_s, url(name), u"--to"_s,
                                       u"file:"_s + bench.path(u"nothing.sql"_s)}
                           + common),
                 0);
    // The same once more changes nothing.
    QVERIFY_EXIT(bench.cli(QStringList{u"entities"_s, u"--to"_s, u"fluentorm"_s} + writing + common), 0);
    QCOMPARE(bench.read(u"repository/schemas/.fluent_snapshot.json"_s), snapshot);
}

RELVAR_TEST_MAIN(TestFrameworks)
#include "tst_frameworks.moc"
