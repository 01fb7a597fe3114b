// SPDX-License-Identifier: GPL-3.0-or-later
// relvar-cli new in the folders of other tools: what it writes the real tool applies and reverts, rows come back, and
// the database is what was wanted.
#include "realtools.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QStandardPaths>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// With bodies that have semicolons in them.
const QByteArray serverSchema
    = "CREATE TABLE t1 (id integer PRIMARY KEY, note text NOT NULL DEFAULT 'a;b');\n"
      "CREATE TYPE mood AS ENUM ('sad', 'glad');\n"
      "CREATE TABLE t2 (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, t1_id integer NOT NULL CONSTRAINT t2_t1_fk "
      "REFERENCES t1 (id) ON DELETE CASCADE, mood mood NOT NULL DEFAULT 'glad', CONSTRAINT t2_positive CHECK (t1_id > "
      "0));\n"
      "COMMENT ON TABLE t2 IS 'What was felt; and when';\n"
      "CREATE INDEX t2_t1_idx ON t2 (t1_id);\n"
      "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n    NEW.note := NEW.note || ';';\n    "
      "RETURN "
      "NEW;\nEND;\n$$;\n"
      "CREATE TRIGGER t1_touch BEFORE INSERT ON t1 FOR EACH ROW EXECUTE FUNCTION touch();\n";
const QByteArray fileSchema
    = "CREATE TABLE t1 (id integer PRIMARY KEY, note text NOT NULL DEFAULT 'a;b');\n"
      "CREATE TABLE t2 (id integer PRIMARY KEY, t1_id integer NOT NULL REFERENCES t1 (id) ON DELETE CASCADE);\n"
      "CREATE INDEX t2_t1_idx ON t2 (t1_id);\n"
      "CREATE TRIGGER t1_touch AFTER INSERT ON t1 BEGIN\n    UPDATE t1 SET note = note || ';' WHERE id = "
      "NEW.id;\nEND;\n";
/// What is left of both.
const QByteArray lesserSchema = "CREATE TABLE t1 (id integer PRIMARY KEY);\n";

} // namespace

class TestToolWriting : public QObject
{
    Q_OBJECT

private:
    RealDatabases m_databases;

    /// Up as far as there are files, or the newest down.
    [[nodiscard]] static Outcome tool(const Workbench &bench, const QString &name, const RealDatabase &database,
                                      bool up);
    static void writeFirst(const Workbench &bench, const QString &tool);
    void goThrough(const Workbench &bench, const QString &program, const QString &format, const RealDatabase &database,
                   const QByteArray &schema) const;
    static bool skips(const QString &program, bool isServer);

private Q_SLOTS:
    void initTestCase();
    void theToolRunsIt_data();
    void theToolRunsIt();
    void theToolRunsItOnFiles_data();
    void theToolRunsItOnFiles();
    void keepsTheRowsAroundARebuiltTable_data();
    void keepsTheRowsAroundARebuiltTable();
    void atlasRunsIt();
    void writesTheFormOfEachTool_data();
    void writesTheFormOfEachTool();
    void codeIsWrittenByItsFramework();
    void anEmptyOneIsTheToolsOwn();
};

void TestToolWriting::initTestCase()
{
    QVERIFY_RESULT(m_databases.start());
}

Outcome TestToolWriting::tool(const Workbench &bench, const QString &name, const RealDatabase &database, bool up)
{
    const QString folder = bench.path(u"shop/migrations"_s);
    const QString direction = up ? u"up"_s : u"down"_s;
    if (name == u"dbmate"_s) {
        return bench.program(name, {u"--no-dump-schema"_s, u"--migrations-dir"_s, folder, u"--url"_s, database.url,
                                    direction});
    }
    const QString program = database.isServer ? name : fileTool(name);
    if (name == u"goose"_s) {
        return bench.program(program, {u"-dir"_s, folder, database.isServer ? u"postgres"_s : u"sqlite3"_s,
                                       database.isServer ? database.url : database.node, direction});
    }
    if (name == u"migrate"_s) {
        return bench.program(program, QStringList{u"-path"_s, folder, u"-database"_s, database.golangMigrate, direction}
                                          + (up ? QStringList() : QStringList{u"1"_s}));
    }
    if (name == u"atlas"_s) {
        const Outcome valid = atlas(bench, u"shop/migrations"_s, u"validate"_s);
        return valid.code != 0 ? valid : atlas(bench, u"shop/migrations"_s, u"apply"_s, {u"--url"_s, database.atlas});
    }
    if (name == u"flyway"_s) {
        // What reverts is no part of its free edition: there Relvar does, and Flyway has to be content.
        const Outcome done = up ? flyway(bench, u"shop/migrations"_s, database.jdbc, {u"migrate"_s})
                                : bench.shop({u"--yes"_s, u"down"_s, database.url});
        return done.code != 0 ? done : flyway(bench, u"shop/migrations"_s, database.jdbc, {u"info"_s});
    }
    const QStringList target{u"--target"_s, u"db:sqlite:"_s + database.node};
    if (up)
        return bench.program(name, QStringList{u"deploy"_s, u"--verify"_s} + target, {}, u"shop/migrations"_s);
    return bench.program(name, QStringList{u"revert"_s, u"-y"_s, u"--to"_s, u"@HEAD^"_s} + target, {},
                         u"shop/migrations"_s);
}

void TestToolWriting::writeFirst(const Workbench &bench, const QString &tool)
{
    const QByteArray up = "CREATE TABLE t1 (id integer PRIMARY KEY);\n";
    const QByteArray down = "DROP TABLE t1;\n";
    const QString name = u"shop/migrations/000001_first"_s;
    if (tool == u"dbmate"_s) {
        bench.write(name + u".sql"_s, "-- migrate:up\n" + up + "\n-- migrate:down\n" + down);
    } else if (tool == u"goose"_s) {
        bench.write(name + u".sql"_s, "-- +goose Up\n" + up + "\n-- +goose Down\n" + down);
    } else if (tool == u"flyway"_s) {
        bench.write(u"shop/migrations/V1__first.sql"_s, up);
    } else if (tool == u"atlas"_s) {
        bench.write(name + u".sql"_s, up);
        QVERIFY_EXIT(atlas(bench, u"shop/migrations"_s, u"hash"_s), 0);
    } else if (tool == u"migrate"_s) {
        bench.write(name + u".up.sql"_s, up);
        bench.write(name + u".down.sql"_s, down);
    } else {
        bench.write(u"shop/migrations/sqitch.conf"_s,
                    "[core]\n\tengine = sqlite\n[user]\n\tname = Ada\n\temail = ada@example.org\n");
        bench.write(
            u"shop/migrations/sqitch.plan"_s,
            "%syntax-version=1.0.0\n%project=shop\n\nfirst 2026-01-01T00:00:00Z Ada <ada@example.org> # First\n");
        bench.write(u"shop/migrations/deploy/first.sql"_s, "BEGIN;\n" + up + "COMMIT;\n");
        bench.write(u"shop/migrations/revert/first.sql"_s, "BEGIN;\n" + down + "COMMIT;\n");
        bench.write(u"shop/migrations/verify/first.sql"_s, "SELECT id FROM t1 WHERE 0;\n");
    }
}

bool TestToolWriting::skips(const QString &program, bool isServer)
{
    if (program == u"flyway"_s)
        return !hasFlyway();
    const bool isBuiltTwice = program == u"goose"_s || program == u"migrate"_s;
    return isBuiltTwice && !isServer ? !QFile::exists(fileTool(program))
                                     : QStandardPaths::findExecutable(program).isEmpty();
}

void TestToolWriting::goThrough(const Workbench &bench, const QString &program, const QString &format,
                                const RealDatabase &database, const QByteArray &schema) const
{
    const QString &source = database.url;
    const auto ask = [&](const QString &sql) { return m_databases.ask(bench, database, sql).value(0); };
    writeFirst(bench, program);
    bench.write(u"want.sql"_s, schema);
    bench.write(u"lesser.sql"_s, lesserSchema);
    const QString want = u"file:"_s + bench.path(u"want.sql"_s);
    const auto isAs = [&](const QString &wanted) {
        QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, source, u"--to"_s, wanted}), 0);
    };
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, source, u"--format"_s, format}), 0);
    QVERIFY_EXIT(tool(bench, program, database, true), 0);
    const Outcome made = bench.shop({u"--json"_s, u"new"_s, u"Feel something"_s, u"--to"_s, want});
    QVERIFY_EXIT(made, 0);
    QCOMPARE(made.json()[u"grade"_s].toString(), u"lossless"_s);
    QVERIFY(QFile::exists(made.json()[u"path"_s].toString()));
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, want}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 3);
    QVERIFY_EXIT(tool(bench, program, database, true), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    isAs(want);

    ask(u"INSERT INTO t1 (id, note) VALUES (1, 'one')"_s);
    ask(u"INSERT INTO t2 (t1_id) VALUES (1)"_s);
    QVERIFY_EXIT(bench.shop({u"new"_s, u"Feel nothing"_s, u"--to"_s, u"file:"_s + bench.path(u"lesser.sql"_s)}), 0);
    QVERIFY_EXIT(tool(bench, program, database, true), 0);
    isAs(u"file:"_s + bench.path(u"lesser.sql"_s));
    // What was dropped was kept, and the tool's own way back brings it.
    QVERIFY_EXIT(tool(bench, program, database, false), 0);
    isAs(want);
    QCOMPARE(ask(u"SELECT count(*) || note FROM t2 JOIN t1 ON t1.id = t1_id GROUP BY note"_s), u"1one;"_s);
    QVERIFY_EXIT(tool(bench, program, database, false), 0);
    isAs(u"file:"_s + bench.path(u"lesser.sql"_s));
}

void TestToolWriting::theToolRunsIt_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &[program, format] :
         {std::pair{"dbmate", "dbmate"}, {"goose", "goose"}, {"migrate", "golang-migrate"}, {"flyway", "flyway"}})
        QTest::newRow(program) << QString::fromLatin1(format);
}

void TestToolWriting::theToolRunsIt()
{
    QFETCH(QString, format);
    const QString program = QString::fromLatin1(QTest::currentDataTag());
    if (skips(program, true)) {
        QSKIP(
            qPrintable(program
                       + u" is not there: `./dev deps`, for Flyway `./dev test -L interop`, puts it into build/tools. "
                         u"That it runs what Relvar writes was NOT tested."_s));
    }
    const Workbench bench;
    goThrough(bench, program, format, m_databases.make(bench, true, program), serverSchema);
}

void TestToolWriting::theToolRunsItOnFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("dbmate") << u"dbmate"_s;
    QTest::newRow("sqitch") << u"sqitch"_s;
    QTest::newRow("flyway") << u"flyway"_s;
    QTest::newRow("goose") << u"goose"_s;
    QTest::newRow("migrate") << u"golang-migrate"_s;
}

void TestToolWriting::theToolRunsItOnFiles()
{
    QFETCH(QString, format);
    const QString program = QString::fromLatin1(QTest::currentDataTag());
    if (skips(program, false))
        QSKIP(qPrintable(program + u" is not there. That it runs what Relvar writes was NOT tested."_s));
    const Workbench bench;
    goThrough(bench, program, format, m_databases.make(bench, false, u"app"_s), fileSchema);
}

void TestToolWriting::keepsTheRowsAroundARebuiltTable_data()
{
    theToolRunsItOnFiles_data();
    QTest::newRow("atlas") << u"atlas"_s;
}

/// In SQLite a new CHECK takes a table that is built anew: nothing may happen to the rows in it, and to those of others
/// that point at them, whatever transaction the tool begins and whichever connections it uses.
void TestToolWriting::keepsTheRowsAroundARebuiltTable()
{
    QFETCH(QString, format);
    const QString program = QString::fromLatin1(QTest::currentDataTag());
    if (skips(program, false)) {
        QSKIP(
            qPrintable(program
                       + u" is not there: `./dev test -L interop` makes it ready. That it builds tables anew as Relvar "
                         u"writes it was NOT tested."_s));
    }
    const Workbench bench;
    const RealDatabase database = m_databases.make(bench, false, u"app"_s);
    const auto rows = [&] {
        return m_databases.ask(bench, database,
                               u"SELECT t1.id, note, t2.id FROM t1 LEFT JOIN t2 ON t1_id = t1.id ORDER BY 1, 3"_s);
    };
    writeFirst(bench, program);
    bench.write(u"want.sql"_s, fileSchema);
    bench.write(u"checked.sql"_s, QByteArray(fileSchema).replace("'a;b')", "'a;b' CHECK (note <> ''))"));
    const QString want = u"file:"_s + bench.path(u"want.sql"_s);
    const QString checked = u"file:"_s + bench.path(u"checked.sql"_s);
    const auto isAs = [&](const QString &wanted) {
        QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, database.url, u"--to"_s, wanted}), 0);
    };
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, database.url, u"--format"_s, format}), 0);
    QVERIFY_EXIT(bench.shop({u"new"_s, u"Feel something"_s, u"--to"_s, want}), 0);
    QVERIFY_EXIT(tool(bench, program, database, true), 0);
    isAs(want);
    for (const QString &sql : {u"INSERT INTO t1 (id, note) VALUES (1, 'one'), (2, 'two')"_s,
                               u"INSERT INTO t2 (t1_id) VALUES (1), (1), (2)"_s})
        m_databases.ask(bench, database, sql);
    const QStringList before = rows();
    QCOMPARE(before.size(), 3);
    QVERIFY_EXIT(bench.shop({u"new"_s, u"Check the notes"_s, u"--to"_s, checked}), 0);
    QVERIFY_EXIT(tool(bench, program, database, true), 0);
    isAs(checked);
    QCOMPARE(rows(), before);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    if (format == u"atlas"_s)
        return;
    QVERIFY_EXIT(tool(bench, program, database, false), 0);
    isAs(want);
    QCOMPARE(rows(), before);
}

/// Atlas has no way back, so it gets less to do.
void TestToolWriting::atlasRunsIt()
{
    if (skips(u"atlas"_s, true)) {
        QSKIP("atlas is not there: `./dev test -L interop` builds it into build/tools/go. That it runs what Relvar "
              "writes "
              "was NOT tested.");
    }
    const Workbench bench;
    const RealDatabase database = m_databases.make(bench, true, u"atlas"_s);
    writeFirst(bench, u"atlas"_s);
    bench.write(u"want.sql"_s, serverSchema);
    const QString want = u"file:"_s + bench.path(u"want.sql"_s);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, database.url, u"--format"_s, u"atlas"_s}), 0);
    QVERIFY_EXIT(tool(bench, u"atlas"_s, database, true), 0);
    QVERIFY_EXIT(bench.shop({u"new"_s, u"Feel something"_s, u"--to"_s, want}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 3);
    QVERIFY_EXIT(tool(bench, u"atlas"_s, database, true), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, database.url, u"--to"_s, want}), 0);
    const Outcome status = atlas(bench, u"shop/migrations"_s, u"status"_s, {u"--url"_s, database.atlas});
    QVERIFY2(status.code == 0 && status.output.contains("Migration Status: OK"), status.toText().constData());
}

/// Those whose programs are not at hand: the folder is read back, and leads to what was wanted.
void TestToolWriting::writesTheFormOfEachTool_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("flyway") << u"V1__first.sql"_s
                            << QStringList{u"U2__feel_something.sql"_s, u"V2__feel_something.sql"_s};
    QTest::newRow("golang-migrate") << u"1_first.up.sql"_s
                                    << QStringList{u"2_feel_something.down.sql"_s, u"2_feel_something.up.sql"_s};
    QTest::newRow("atlas") << u"1_first.sql"_s << QStringList{u"2_feel_something.sql"_s};
}

void TestToolWriting::writesTheFormOfEachTool()
{
    QFETCH(QString, first);
    QFETCH(QStringList, files);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    const Workbench bench;
    const QString folder = u"shop/migrations/"_s;
    bench.write(folder + first, lesserSchema);
    if (format == u"atlas"_s) {
        bench.write(folder + u"atlas.sum"_s, "h1:5xr8EIyalYYAh/6JCmDdS5I1xp1GDdyRYmbnmjxJ+AQ=\n1_first.sql "
                                             "h1:kc2P3LLMveeFU2PT/Ndtqq0B7YsBP24g0zmP/jo+lkY=\n");
    }
    bench.write(u"want.sql"_s, fileSchema);
    bench.sqlite(u"shop/app.db"_s, u"PRAGMA user_version = 1"_s);
    const QString want = u"file:"_s + bench.path(u"want.sql"_s);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s, u"--format"_s, format}), 0);
    const Outcome made = bench.shop({u"--json"_s, u"new"_s, u"Feel something"_s, u"--to"_s, want});
    QVERIFY_EXIT(made, 0);
    QStringList written{made.json()[u"path"_s].toString()};
    for (const QJsonValue &path : made.json()[u"otherPaths"_s].toArray())
        written.append(path.toString());
    for (const QString &file : files) {
        QVERIFY2(written.contains(bench.path(folder + file)), made.toText().constData());
        QVERIFY(!bench.read(folder + file).isEmpty());
    }
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, want}), 0);
    // The next one goes behind it, and nothing is left to do.
    QVERIFY_EXIT(bench.shop({u"new"_s, u"Again"_s, u"--to"_s, want}), 1);
    const Outcome status = bench.shop({u"--json"_s, u"status"_s});
    QCOMPARE(status.json()[u"migrations"_s].toArray().size(), 2);
    QVERIFY(status.json()[u"problems"_s].toArray().isEmpty());
}

/// What only a framework runs becomes its code; the repository's database says what is there.
void TestToolWriting::codeIsWrittenByItsFramework()
{
    const Workbench bench;
    bench.write(
        u"shop/migration/src/lib.rs"_s,
        "pub use sea_orm_migration::prelude::*;\n\nmod m20260101_000000_first;\n\npub struct "
        "Migrator;\n\n#[async_trait::async_trait]\nimpl MigratorTrait for Migrator {\n    fn migrations() -> "
        "Vec<Box<dyn MigrationTrait>> {\n        vec![Box::new(m20260101_000000_first::Migration)]\n    }\n}\n");
    bench.write(u"shop/migration/src/m20260101_000000_first.rs"_s, "// code\n");
    bench.sqlite(u"shop/app.db"_s, u"CREATE TABLE t1 (id integer PRIMARY KEY)"_s);
    bench.write(u"want.sql"_s, "CREATE TABLE t1 (id integer PRIMARY KEY, note text);\n");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s, u"--format"_s, u"sea-orm"_s}), 0);
    const Outcome made = bench.shop({u"new"_s, u"Add note"_s, u"--to"_s, u"file:"_s + bench.path(u"want.sql"_s)});
    QVERIFY_EXIT(made, 0);
    QVERIFY2(made.toText().contains("not proved"), made.toText().constData());
    QVERIFY(bench.read(u"shop/migration/src/lib.rs"_s).contains("_add_note::Migration"));
}

void TestToolWriting::anEmptyOneIsTheToolsOwn()
{
    const Workbench bench;
    writeFirst(bench, u"goose"_s);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s}), 0);
    const Outcome empty = bench.shop({u"new"_s, u"Nothing"_s, u"--empty"_s});
    QVERIFY_EXIT(empty, 1);
    QVERIFY2(empty.errors.contains("goose"), empty.toText().constData());
    QCOMPARE(QDir(bench.path(u"shop/migrations"_s)).entryList(QDir::Files).size(), 1);
}

RELVAR_TEST_MAIN(TestToolWriting)
#include "tst_toolwriting.moc"
