// SPDX-License-Identifier: GPL-3.0-or-later
// Relvar takes turns with tools that remember each migration by itself: what one began the other goes on with, and
// schema and history table are in the end those that the tool makes alone, times aside.
#include "migration/formats/bookkeeping.h"
#include "migration/formats/formats.h"
#include "realtools.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A tool in the folder shop/migrations of a bench.
struct Tool
{
    QString format;
    /// Empty: it can be run here.
    QString missing;
    /// The history table, on a server in this schema (empty: the usual one), and the columns of it that are not times.
    QString table;
    QString schema;
    QString columns;
    std::function<void(const Workbench &, const RealDatabase &, int)> write;
    std::function<Outcome(const Workbench &, const RealDatabase &)> applyAll;
    /// None: the tool has no such command.
    std::function<Outcome(const Workbench &, const RealDatabase &)> revertOne;
};

QByteArray tableOf(int number, bool isServer)
{
    const QByteArray name = "t" + QByteArray::number(number);
    QByteArray sql = "CREATE TABLE " + name + " (id integer PRIMARY KEY, note text DEFAULT 'a;b');\n";
    if (isServer) {
        sql += "CREATE FUNCTION f_" + name
               + "() RETURNS integer LANGUAGE plpgsql AS $$\nBEGIN\n    RETURN 1;\nEND;\n$$;\n";
    }
    return sql;
}

/// Versions as people write them: 1, 2_0, 3, 4_0 …
Tool flywayTool()
{
    Tool tool;
    tool.format = u"flyway"_s;
    tool.missing = hasFlyway() ? QString() : u"Flyway is not there: `./dev test -L interop` puts it into build/tools"_s;
    tool.table = u"flyway_schema_history"_s;
    tool.columns = u"installed_rank, version, description, type, script, checksum, installed_by, success"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &database, int number) {
        const QString version = QString::number(number) + (number % 2 == 0 ? u"_0"_s : QString());
        bench.write(u"shop/migrations/V%1__make_t%2.sql"_s.arg(version).arg(number),
                    tableOf(number, database.isServer));
    };
    tool.applyAll = [](const Workbench &bench, const RealDatabase &database) {
        return flyway(bench, u"shop/migrations"_s, database.jdbc, {u"migrate"_s});
    };
    return tool;
}

/// atlas.sum is written anew by Atlas itself.
Tool atlasTool()
{
    Tool tool;
    tool.format = u"atlas"_s;
    if (QStandardPaths::findExecutable(u"atlas"_s).isEmpty())
        tool.missing = u"Atlas is not there: `./dev test -L interop` builds it into build/tools/go"_s;
    tool.table = u"atlas_schema_revisions"_s;
    tool.schema = u"atlas_schema_revisions"_s;
    tool.columns
        = u"version, description, type, applied, total, error, error_stmt, hash, CAST(partial_hashes AS text)"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &database, int number) {
        const QByteArray comment = "-- A ; and ( in a comment\n";
        bench.write(u"shop/migrations/2026010%1%2_make_t%1.sql"_s.arg(number).arg(u"000000"_s),
                    comment + tableOf(number, database.isServer) + "INSERT INTO t" + QByteArray::number(number)
                        + " (id, note) VALUES (1, 'x;''(');\n");
        const Outcome hashed = atlas(bench, u"shop/migrations"_s, u"hash"_s);
        QVERIFY_EXIT(hashed, 0);
    };
    tool.applyAll = [](const Workbench &bench, const RealDatabase &database) {
        return atlas(bench, u"shop/migrations"_s, u"apply"_s, {u"--url"_s, database.atlas});
    };
    return tool;
}

QString fileToolMissing(const QString &name)
{
    return QFile::exists(fileTool(name))
               ? QString()
               : name + u" for files is not there: `./dev test -L interop` builds it into build/tools/go-sqlite"_s;
}

/// On files: tst_interop has servers.
Tool gooseTool()
{
    Tool tool;
    tool.format = u"goose"_s;
    tool.missing = fileToolMissing(u"goose"_s);
    tool.table = u"goose_db_version"_s;
    tool.columns = u"id, version_id, is_applied"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &, int number) {
        bench.write(u"shop/migrations/0000%1_make_t%1.sql"_s.arg(number), "-- +goose Up\n" + tableOf(number, false)
                                                                              + "\n-- +goose Down\nDROP TABLE t"
                                                                              + QByteArray::number(number) + ";\n");
    };
    const auto run = [](const Workbench &bench, const RealDatabase &database, const QString &command) {
        return bench.program(fileTool(u"goose"_s),
                             {u"-dir"_s, bench.path(u"shop/migrations"_s), u"sqlite3"_s, database.node, command});
    };
    tool.applyAll
        = [run](const Workbench &bench, const RealDatabase &database) { return run(bench, database, u"up"_s); };
    tool.revertOne
        = [run](const Workbench &bench, const RealDatabase &database) { return run(bench, database, u"down"_s); };
    return tool;
}

Tool golangMigrateTool()
{
    Tool tool;
    tool.format = u"golang-migrate"_s;
    tool.missing = fileToolMissing(u"migrate"_s);
    tool.table = u"schema_migrations"_s;
    tool.columns = u"version, dirty, typeof(dirty)"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &, int number) {
        const QString name = u"shop/migrations/00000%1_make_t%1"_s.arg(number);
        bench.write(name + u".up.sql"_s, tableOf(number, false));
        bench.write(name + u".down.sql"_s, "DROP TABLE t" + QByteArray::number(number) + ";\n");
    };
    const auto run = [](const Workbench &bench, const RealDatabase &database, const QStringList &command) {
        return bench.program(fileTool(u"migrate"_s), QStringList{u"-path"_s, bench.path(u"shop/migrations"_s),
                                                                 u"-database"_s, database.golangMigrate}
                                                         + command);
    };
    tool.applyAll
        = [run](const Workbench &bench, const RealDatabase &database) { return run(bench, database, {u"up"_s}); };
    tool.revertOne = [run](const Workbench &bench, const RealDatabase &database) {
        return run(bench, database, {u"down"_s, u"1"_s});
    };
    return tool;
}

QString drizzleMissing(const QString &modules)
{
    const bool isThere = !QStandardPaths::findExecutable(u"node"_s).isEmpty()
                         && QFile::exists(toolFolder(modules + u"/node_modules/drizzle-orm/package.json"_s));
    return isThere ? QString()
                   : u"Drizzle is not there: `./dev test -L interop` puts it into build/tools/%1"_s.arg(modules);
}

/// With its breakpoint between the statements.
QByteArray drizzleSql(int number, bool isServer)
{
    return tableOf(number, isServer).replace(";\nCREATE FUNCTION", ";\n--> statement-breakpoint\nCREATE FUNCTION");
}

Tool drizzleJournalTool()
{
    Tool tool;
    tool.format = u"drizzle-journal"_s;
    tool.missing = drizzleMissing(u"frameworks"_s);
    tool.table = u"__drizzle_migrations"_s;
    tool.schema = u"drizzle"_s;
    tool.columns = u"id, hash, created_at"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &database, int number) {
        const QString tag = u"000%1_make_t%2"_s.arg(number - 1).arg(number);
        bench.write(u"shop/migrations/%1.sql"_s.arg(tag), drizzleSql(number, database.isServer));
        const QString path = u"shop/migrations/meta/_journal.json"_s;
        QJsonObject journal = number == 1 ? QJsonObject() : QJsonDocument::fromJson(bench.read(path)).object();
        QJsonArray entries = journal.value(u"entries"_s).toArray();
        entries.append(QJsonObject{{u"idx"_s, number - 1},
                                   {u"version"_s, u"7"_s},
                                   {u"when"_s, qint64(1767225600000) + number * 1234567},
                                   {u"tag"_s, tag},
                                   {u"breakpoints"_s, true}});
        journal.insert(u"version"_s, u"7"_s);
        journal.insert(u"dialect"_s, database.isServer ? u"postgresql"_s : u"sqlite"_s);
        journal.insert(u"entries"_s, entries);
        bench.write(path, QJsonDocument(journal).toJson());
    };
    tool.applyAll = [](const Workbench &bench, const RealDatabase &database) {
        return drizzle(bench, u"frameworks"_s, u"shop/migrations"_s, database);
    };
    return tool;
}

Tool drizzleTool()
{
    Tool tool;
    tool.format = u"drizzle"_s;
    tool.missing = drizzleMissing(u"drizzle-1.0"_s);
    tool.table = u"__drizzle_migrations"_s;
    tool.schema = u"drizzle"_s;
    tool.columns = u"id, hash, created_at, name"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &database, int number) {
        const QString folder = u"shop/migrations/2026010%1%2_make_t%1/"_s.arg(number).arg(123456);
        bench.write(folder + u"migration.sql"_s, drizzleSql(number, database.isServer));
        bench.write(folder + u"snapshot.json"_s, "{}\n");
    };
    tool.applyAll = [](const Workbench &bench, const RealDatabase &database) {
        return drizzle(bench, u"drizzle-1.0"_s, u"shop/migrations"_s, database);
    };
    return tool;
}

} // namespace

class TestTurns : public QObject
{
    Q_OBJECT

private:
    RealDatabases m_databases;

    /// Rows and layout.
    [[nodiscard]] QStringList history(const Workbench &bench, const Tool &tool, const RealDatabase &database) const
    {
        const QString table
            = database.isServer && !tool.schema.isEmpty() ? tool.schema + u'.' + tool.table : tool.table;
        return m_databases.ask(bench, database, u"SELECT %1 FROM %2 ORDER BY 1, 2, 3"_s.arg(tool.columns, table))
               + m_databases.layout(bench, database, table);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_databases.start()); }
    void goesOnWhereTheOtherStopped_data();
    void goesOnWhereTheOtherStopped();
    void atlasGoesOnBehindAFailure();
    void refusesWhatAtlasRefuses();
    void keepsTheRowsThatPointAtARebuiltTable();
    void revertsWhatFlywayApplied_data();
    void revertsWhatFlywayApplied();
    void refusesWhatFlywayRefuses();
    void remembersAFailureAsFlywayDoes();
    void holdsTheSameLock_data();
    void holdsTheSameLock();
};

void TestTurns::goesOnWhereTheOtherStopped_data()
{
    QTest::addColumn<Tool>("tool");
    QTest::addColumn<bool>("isServer");
    for (const bool isServer : {false, true}) {
        const char *product = isServer ? "postgresql" : "sqlite";
        for (const Tool &tool : {flywayTool(), atlasTool(), drizzleJournalTool(), drizzleTool()})
            QTest::addRow("%s %s", qPrintable(tool.format), product) << tool << isServer;
    }
    for (const Tool &tool : {gooseTool(), golangMigrateTool()})
        QTest::addRow("%s sqlite", qPrintable(tool.format)) << tool << false;
}

void TestTurns::goesOnWhereTheOtherStopped()
{
    QFETCH(Tool, tool);
    QFETCH(bool, isServer);
    if (!tool.missing.isEmpty())
        QSKIP(qPrintable(tool.missing + u". That Relvar takes turns with it was NOT tested."_s));
    const Workbench bench;
    const QString stem = QString(tool.format).remove(u'-');
    const RealDatabase alone = m_databases.make(bench, isServer, stem + u"alone"_s);
    const RealDatabase begunByTool = m_databases.make(bench, isServer, stem + u"tool"_s);
    const RealDatabase begunByUs = m_databases.make(bench, isServer, stem + u"relvar"_s);
    const auto compare = [&] {
        for (const RealDatabase &both : {begunByTool, begunByUs}) {
            QCOMPARE(history(bench, tool, both), history(bench, tool, alone));
            QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, alone.url, u"--to"_s, both.url}), 0);
            QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s, both.url}), 0);
        }
    };
    tool.write(bench, alone, 1);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, begunByTool.url, u"--format"_s, tool.format}), 0);
    for (int number = 2; number <= 4; ++number) {
        tool.write(bench, alone, number);
        QVERIFY_EXIT(tool.applyAll(bench, alone), 0);
        const bool isOurTurn = number % 2 == 1;
        const RealDatabase &ours = isOurTurn ? begunByTool : begunByUs;
        const RealDatabase &theirs = isOurTurn ? begunByUs : begunByTool;
        QVERIFY_EXIT(bench.shop({u"up"_s, ours.url}), 0);
        QVERIFY_EXIT(tool.applyAll(bench, theirs), 0);
        compare();
    }
    if (tool.revertOne) {
        // Each takes back what the other has applied, then what it has applied itself.
        for (int turn = 0; turn < 2; ++turn) {
            QVERIFY_EXIT(tool.revertOne(bench, alone), 0);
            QVERIFY_EXIT(tool.revertOne(bench, begunByTool), 0);
            QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s, begunByUs.url}), 0);
            QCOMPARE(history(bench, tool, begunByTool), history(bench, tool, alone));
            QCOMPARE(history(bench, tool, begunByUs), history(bench, tool, alone));
        }
        QVERIFY_EXIT(tool.applyAll(bench, alone), 0);
        QVERIFY_EXIT(bench.shop({u"up"_s, begunByTool.url}), 0);
    }
    // Started over it is as if nothing had been; goose counts its rows on.
    if (!tool.revertOne)
        QVERIFY_EXIT(bench.shop({u"--yes"_s, u"fresh"_s}), 0);
    // All have nothing left to do then, and nothing to complain about.
    QVERIFY_EXIT(tool.applyAll(bench, begunByTool), 0);
    QVERIFY_EXIT(tool.applyAll(bench, begunByUs), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s, begunByUs.url}), 0);
    compare();
}

/// What the tool says after turns is what Relvar says, and what stopped in the middle the tool goes on with.
void TestTurns::atlasGoesOnBehindAFailure()
{
    const Tool tool = atlasTool();
    if (!tool.missing.isEmpty())
        QSKIP(qPrintable(tool.missing + u". That it goes on behind a failure was NOT tested."_s));
    const Workbench bench;
    const RealDatabase alone = m_databases.make(bench, false, u"stoppedalone"_s);
    const RealDatabase ours = m_databases.make(bench, false, u"stopped"_s);
    tool.write(bench, ours, 1);
    const auto writeSecond = [&](const QByteArray &middle) {
        bench.write(u"shop/migrations/20260102000000_b.sql"_s, "-- atlas:txmode none\n\nCREATE TABLE b (id integer);\n"
                                                                   + middle + "CREATE TABLE c (id integer);\n");
        return atlas(bench, u"shop/migrations"_s, u"hash"_s);
    };
    QVERIFY_EXIT(writeSecond("INSERT INTO nowhere VALUES (1);\n"), 0);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, ours.url, u"--format"_s, u"atlas"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 1);
    QVERIFY(tool.applyAll(bench, alone).code != 0);
    const QString counts = u"SELECT version, applied, total, error_stmt, hash, CAST(partial_hashes AS text) FROM "
                           u"atlas_schema_revisions ORDER BY 1"_s;
    QCOMPARE(m_databases.ask(bench, ours, counts), m_databases.ask(bench, alone, counts));
    // Relvar does not go on by itself; Atlas does, behind the statement that is there.
    QVERIFY_EXIT(bench.shop({u"up"_s}), 1);
    QVERIFY_EXIT(writeSecond("INSERT INTO b VALUES (1);\n"), 0);
    QVERIFY_EXIT(tool.applyAll(bench, ours), 0);
    // In its row stays the digest of the file that failed, so it counts as edited, which neither minds.
    tool.write(bench, ours, 3);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const Outcome status = atlas(bench, u"shop/migrations"_s, u"status"_s, {u"--url"_s, ours.atlas});
    QVERIFY2(status.code == 0 && status.output.contains("Migration Status: OK"), status.toText().constData());
}

/// Its tables are those of another program to Atlas, which refuses to begin there; so does Relvar. There is no way
/// back.
void TestTurns::refusesWhatAtlasRefuses()
{
    const Tool tool = atlasTool();
    if (!tool.missing.isEmpty())
        QSKIP(qPrintable(tool.missing + u". That Relvar refuses what it refuses was NOT tested."_s));
    const Workbench bench;
    const RealDatabase full = m_databases.make(bench, false, u"full"_s);
    m_databases.ask(bench, full, u"CREATE TABLE other (id integer)"_s);
    tool.write(bench, full, 1);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, full.url, u"--format"_s, u"atlas"_s}), 0);
    QVERIFY(tool.applyAll(bench, full).code != 0);
    const Outcome refused = bench.shop({u"up"_s});
    QVERIFY2(refused.code == 1 && refused.errors.contains("--baseline"), refused.toText().constData());
    m_databases.ask(bench, full, u"DROP TABLE other"_s);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const Outcome down = bench.shop({u"--yes"_s, u"down"_s});
    QVERIFY2(down.code == 1 && down.errors.contains("no SQL for the way down"), down.toText().constData());
}

/// Drizzle's own files switch foreign keys off inside of its transaction, where that does nothing.
void TestTurns::keepsTheRowsThatPointAtARebuiltTable()
{
    const Tool tool = drizzleJournalTool();
    const Workbench bench;
    const RealDatabase database = m_databases.make(bench, false, u"rebuilt"_s);
    bench.write(u"shop/migrations/0001_make_t2.sql"_s,
                "CREATE TABLE extra (id integer);\n--> statement-breakpoint\nPRAGMA foreign_keys=OFF;--> "
                "statement-breakpoint\nCREATE TABLE `__new_t1` (id integer PRIMARY KEY, note text);\n--> "
                "statement-breakpoint\nINSERT INTO `__new_t1`(id, note) SELECT id, note FROM t1;--> "
                "statement-breakpoint\nDROP TABLE t1;--> statement-breakpoint\nALTER TABLE `__new_t1` RENAME TO t1;--> "
                "statement-breakpoint\nPRAGMA foreign_keys=ON;\n");
    const QByteArray rebuild = bench.read(u"shop/migrations/0001_make_t2.sql"_s);
    tool.write(bench, database, 1);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, database.url, u"--format"_s, u"drizzle-journal"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    for (const QString &sql : {u"CREATE TABLE child (t1_id integer REFERENCES t1 (id) ON DELETE CASCADE)"_s,
                               u"INSERT INTO t1 VALUES (7, 'seven')"_s, u"INSERT INTO child VALUES (7)"_s})
        m_databases.ask(bench, database, sql);
    tool.write(bench, database, 2);
    // One that fails leaves nothing.
    bench.write(u"shop/migrations/0001_make_t2.sql"_s, rebuild + "--> statement-breakpoint\nBROKEN;\n");
    const Outcome broken = bench.shop({u"up"_s});
    QVERIFY2(broken.code == 1 && broken.errors.contains(".sql:11:"), broken.toText().constData());
    QCOMPARE(m_databases.ask(bench, database, u"SELECT count(*) FROM sqlite_schema WHERE name = 'extra'"_s),
             QStringList{u"0"_s});
    bench.write(u"shop/migrations/0001_make_t2.sql"_s, rebuild);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QCOMPARE(m_databases.ask(bench, database, u"SELECT t1_id, note FROM child JOIN t1 ON t1_id = t1.id"_s),
             QStringList{u"7|seven"_s});
    if (tool.missing.isEmpty())
        QVERIFY_EXIT(tool.applyAll(bench, database), 0);
    QCOMPARE(m_databases.ask(bench, database, u"SELECT count(*) FROM __drizzle_migrations"_s), QStringList{u"2"_s});
}

void TestTurns::revertsWhatFlywayApplied_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

/// The U files, which only paid editions of Flyway run. Flyway goes on, and its table is as if nothing had been.
void TestTurns::revertsWhatFlywayApplied()
{
    QFETCH(bool, isServer);
    const Tool tool = flywayTool();
    if (!tool.missing.isEmpty())
        QSKIP(qPrintable(tool.missing + u". That Relvar reverts what it applied was NOT tested."_s));
    const Workbench bench;
    const RealDatabase alone = m_databases.make(bench, isServer, u"onceonly"_s);
    const RealDatabase both = m_databases.make(bench, isServer, u"andback"_s);
    const auto validate = [&] { return flyway(bench, u"shop/migrations"_s, both.jdbc, {u"validate"_s}); };
    for (const int number : {1, 2, 3})
        tool.write(bench, both, number);
    const QByteArray function = isServer ? "DROP FUNCTION f_t3();\n" : "";
    bench.write(u"shop/migrations/U3__make_t3.sql"_s, function + "DROP TABLE t3;\n");
    bench.write(u"shop/migrations/R__v.sql"_s, "DROP VIEW IF EXISTS v;\nCREATE VIEW v AS SELECT 1 AS one;\n");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, both.url, u"--format"_s, u"flyway"_s}), 0);
    QVERIFY_EXIT(tool.applyAll(bench, both), 0);
    QVERIFY_EXIT(tool.applyAll(bench, alone), 0);
    QVERIFY_EXIT(validate(), 0);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 0);
    QVERIFY(!m_databases.ask(bench, both, u"SELECT description FROM flyway_schema_history"_s).contains(u"make t3"_s));
    // The next one down has no way back.
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 1);
    QVERIFY_EXIT(tool.applyAll(bench, both), 0);
    QVERIFY_EXIT(validate(), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, alone.url, u"--to"_s, both.url}), 0);
    // A repeatable one runs again when it changed, here as there.
    bench.write(u"shop/migrations/R__v.sql"_s, "DROP VIEW IF EXISTS v;\nCREATE VIEW v AS SELECT 2 AS one;\n");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QCOMPARE(m_databases.ask(bench, both, u"SELECT one FROM v"_s), QStringList{u"2"_s});
    QVERIFY_EXIT(tool.applyAll(bench, alone), 0);
    const QString repeatable = u"SELECT version, description, type, script, checksum, success FROM "
                               u"flyway_schema_history WHERE script LIKE 'R%' ORDER BY installed_rank"_s;
    QCOMPARE(m_databases.ask(bench, both, repeatable), m_databases.ask(bench, alone, repeatable));
    const Outcome info = flyway(bench, u"shop/migrations"_s, both.jdbc, {u"info"_s});
    QVERIFY2(info.code == 0 && !info.output.contains("Pending"), info.toText().constData());
}

/// A database with tables, an edited file, and what depends on values that Flyway has.
void TestTurns::refusesWhatFlywayRefuses()
{
    const Tool tool = flywayTool();
    if (!tool.missing.isEmpty())
        QSKIP(qPrintable(tool.missing + u". That Relvar refuses what it refuses was NOT tested."_s));
    const Workbench bench;
    const RealDatabase full = m_databases.make(bench, false, u"full"_s);
    const RealDatabase database = m_databases.make(bench, false, u"refused"_s);
    m_databases.ask(bench, full, u"CREATE TABLE other (id integer)"_s);
    tool.write(bench, database, 1);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, database.url, u"--format"_s, u"flyway"_s}), 0);
    QVERIFY(tool.applyAll(bench, full).code != 0);
    const Outcome full1 = bench.shop({u"up"_s, full.url});
    QVERIFY2(full1.code == 1 && full1.errors.contains("flyway baseline"), full1.toText().constData());
    QCOMPARE(m_databases.ask(bench, full, u"SELECT name FROM sqlite_schema"_s), QStringList{u"other"_s});

    bench.write(u"shop/migrations/V5__values.sql"_s, "CREATE TABLE ${name} (id integer);\n");
    const Outcome values = bench.shop({u"up"_s});
    QVERIFY2(values.code == 1 && values.errors.contains("Flyway has to run it"), values.toText().constData());
    QVERIFY(QFile::remove(bench.path(u"shop/migrations/V5__values.sql"_s)));
    bench.write(u"shop/migrations/afterMigrate__notify.sql"_s, "SELECT 1;\n");
    const Outcome callback = bench.shop({u"up"_s});
    QVERIFY2(callback.code == 1 && callback.errors.contains("afterMigrate"), callback.toText().constData());
    QVERIFY(QFile::remove(bench.path(u"shop/migrations/afterMigrate__notify.sql"_s)));

    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    bench.write(u"shop/migrations/V1__make_t1.sql"_s, "CREATE TABLE t1 (id integer);\n");
    tool.write(bench, database, 2);
    QVERIFY(tool.applyAll(bench, database).code != 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 1);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 1);
}

void TestTurns::remembersAFailureAsFlywayDoes()
{
    const Tool tool = flywayTool();
    if (!tool.missing.isEmpty())
        QSKIP(qPrintable(tool.missing + u". What Relvar leaves where a part of a file ran was NOT tested."_s));
    const Workbench bench;
    const RealDatabase alone = m_databases.make(bench, false, u"failedalone"_s);
    const RealDatabase ours = m_databases.make(bench, false, u"failed"_s);
    bench.write(u"shop/migrations/V1__whole.sql"_s, "CREATE TABLE a (id integer);\nBROKEN;\n");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, ours.url, u"--format"_s, u"flyway"_s}), 0);
    // In one transaction nothing is left of it.
    QVERIFY_EXIT(bench.shop({u"up"_s}), 1);
    QCOMPARE(m_databases.ask(bench, ours, u"SELECT count(*) FROM flyway_schema_history"_s), QStringList{u"0"_s});
    bench.write(u"shop/migrations/V1__whole.sql.conf"_s, "executeInTransaction=false\n");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 1);
    const Outcome failed = tool.applyAll(bench, alone);
    QVERIFY2(!failed.json().value(u"success"_s).toBool(true), failed.toText().constData());
    QCOMPARE(history(bench, tool, ours), history(bench, tool, alone));
    QVERIFY_EXIT(bench.shop({u"up"_s}), 1);
    QVERIFY_EXIT(flyway(bench, u"shop/migrations"_s, ours.jdbc, {u"repair"_s}), 0);
    m_databases.ask(bench, ours, u"DROP TABLE a"_s);
    bench.write(u"shop/migrations/V1__whole.sql"_s, "CREATE TABLE a (id integer);\n");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
}

void TestTurns::holdsTheSameLock_data()
{
    QTest::addColumn<Tool>("tool");
    QTest::newRow("flyway") << flywayTool();
    QTest::newRow("atlas") << atlasTool();
}

/// While the tool runs, the server has the very lock that Relvar would ask for.
void TestTurns::holdsTheSameLock()
{
    QFETCH(Tool, tool);
    if (!tool.missing.isEmpty())
        QSKIP(qPrintable(tool.missing + u". Its lock was NOT compared with ours."_s));
    const Workbench bench;
    const RealDatabase database = m_databases.make(bench, true, u"locked"_s + tool.format);
    const QByteArray slow = "SELECT pg_sleep(60);\n";
    const QString folder = u"shop/migrations"_s;
    std::pair<QString, QStringList> command;
    if (tool.format == u"atlas"_s) {
        bench.write(folder + u"/1_slow.sql"_s, slow);
        QVERIFY_EXIT(atlas(bench, folder, u"hash"_s), 0);
        command = atlasCommand(bench, folder, u"apply"_s, {u"--url"_s, database.atlas});
    } else {
        bench.write(folder + u"/V1__slow.sql"_s, slow);
        command = flywayCommand(bench, folder, database.jdbc, {u"migrate"_s});
    }
    const auto connection = m_databases.server().connect(database.name);
    QVERIFY_RESULT(connection);
    const auto keys = formats::find(tool.format)->lockKeys(**connection);
    QVERIFY_RESULT(keys);
    QProcess process;
    process.start(command.first, command.second);
    const auto asked = [&](const QString &sql) { return m_databases.ask(bench, database, sql).value(0); };
    QTRY_COMPARE_WITH_TIMEOUT(asked(u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND state = "
                                    u"'active' AND pid <> pg_backend_pid()"_s),
                              u"1"_s, 60000);
    const QString number
        = asked(u"SELECT (classid::bigint << 32) | objid::bigint FROM pg_locks WHERE locktype = 'advisory'"_s);
    asked(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND pid <> "
          u"pg_backend_pid()"_s);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(number.toLongLong(), keys->first());
}

RELVAR_TEST_MAIN(TestTurns)
#include "tst_turns.moc"
