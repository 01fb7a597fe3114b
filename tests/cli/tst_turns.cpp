// SPDX-License-Identifier: GPL-3.0-or-later
// Relvar takes turns with tools that remember each migration by itself: what one began the other goes on with, and
// schema and history table are in the end those that the tool makes alone, times aside.
#include "migration/formats/bookkeeping.h"
#include "migration/formats/formats.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "turntools.h"

#include <QProcess>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestTurns : public QObject
{
    Q_OBJECT

private:
    RealDatabases m_databases;

    /// Rows and layout.
    [[nodiscard]] QStringList history(const Workbench &bench, const Tool &tool, RealDatabase database) const
    {
        if (!database.isServer && !tool.registry.isEmpty())
            database.name = database.name.section(u'/', 0, -2) + u'/' + tool.registry;
        QStringList all;
        for (const auto &[name, columns] : QList{std::pair(tool.table, tool.columns)} + tool.more) {
            const QString table = database.isServer && !tool.schema.isEmpty() ? tool.schema + u'.' + name : name;
            QString asked = columns;
            if (database.isServer)
                asked.replace(u"typeof"_s, u"pg_typeof"_s);
            all += m_databases.ask(bench, database, u"SELECT %1 FROM %2 ORDER BY 1, 2, 3"_s.arg(asked, table))
                   + m_databases.layout(bench, database, table);
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_databases.start()); }
    void goesOnWhereTheOtherStopped_data();
    void goesOnWhereTheOtherStopped();
    void atlasGoesOnBehindAFailure();
    void refusesWhatAtlasRefuses();
    void writesWhatFluentOrmWrites();
    void tellsOfFailuresAsSqitchDoes();
    void refusesWhatSqitchAloneCanDo();
    void leavesAFailedAttemptAsPrismaResolvesIt();
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
        for (const Tool &tool :
             {flywayTool(), atlasTool(), drizzleJournalTool(), drizzleTool(), prismaTool(), sqitchTool(isServer)})
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
    // Each in a folder of its own, for what is kept beside it.
    const QString file = isServer ? QString() : u"/app"_s;
    const RealDatabase alone = m_databases.make(bench, isServer, stem + u"alone"_s + file);
    const RealDatabase begunByTool = m_databases.make(bench, isServer, stem + u"tool"_s + file);
    const RealDatabase begunByUs = m_databases.make(bench, isServer, stem + u"relvar"_s + file);
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
    QVERIFY2(refused.code == 1 && refused.errors.contains("atlas migrate set"), refused.toText().constData());
    m_databases.ask(bench, full, u"DROP TABLE other"_s);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const Outcome down = bench.shop({u"--yes"_s, u"down"_s});
    QVERIFY2(down.code == 1 && down.errors.contains("no SQL for the way down"), down.toText().constData());
}

/// Its runner is code of an application and cannot be had here: its rows are those of its source.
void TestTurns::writesWhatFluentOrmWrites()
{
    const Workbench bench;
    const RealDatabase alone = m_databases.make(bench, true, u"fluentalone"_s);
    const RealDatabase ours = m_databases.make(bench, true, u"fluent"_s);
    m_databases.ask(bench, alone,
                    u"CREATE TABLE IF NOT EXISTS _fluent_migrations (id SERIAL PRIMARY KEY, name TEXT NOT NULL UNIQUE, "
                    u"checksum TEXT NOT NULL, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)"_s);
    for (const int number : {1, 2}) {
        const QString name = u"176876784%1_create_t%1"_s.arg(number);
        const QByteArray sql
            = "-- Migration: create_t\n-- Table: t\n-- Type: create_table\n\n" + tableOf(number, false);
        bench.write(u"shop/migrations/%1.sql"_s.arg(name), sql);
        bench.write(u"shop/migrations/%1_down.sql"_s.arg(name), "DROP TABLE t" + QByteArray::number(number) + ";\n");
        m_databases.ask(bench, alone,
                        u"INSERT INTO _fluent_migrations (name, checksum) VALUES ('%1.sql', "
                        u"encode(sha256(decode('%2', 'hex')), 'hex'))"_s.arg(name, QString::fromLatin1(sql.toHex())));
    }
    Tool tool;
    tool.table = u"_fluent_migrations"_s;
    tool.columns = u"id, name, checksum"_s;
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, ours.url, u"--format"_s, u"fluentorm"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QCOMPARE(history(bench, tool, ours), history(bench, tool, alone));
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 0);
    m_databases.ask(bench, alone, u"DELETE FROM _fluent_migrations WHERE name LIKE '%t2.sql'"_s);
    QCOMPARE(history(bench, tool, ours), history(bench, tool, alone));
    m_databases.ask(bench, ours, u"CREATE TABLE t2 (id integer PRIMARY KEY, note text DEFAULT 'a;b')"_s);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"1768767842_create_t2"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
}

/// A failed deploy is an event, and neither minds it the next time.
void TestTurns::tellsOfFailuresAsSqitchDoes()
{
    const Tool tool = sqitchTool(false);
    if (!tool.missing.isEmpty())
        QSKIP(qPrintable(tool.missing + u". That Relvar tells of failures as it does was NOT tested."_s));
    const Workbench bench;
    const RealDatabase alone = m_databases.make(bench, false, u"failedalone/app"_s);
    const RealDatabase ours = m_databases.make(bench, false, u"failedhere/app"_s);
    tool.write(bench, ours, 1);
    const QByteArray good = bench.read(u"shop/migrations/deploy/make_t1.sql"_s);
    bench.write(u"shop/migrations/deploy/make_t1.sql"_s, "BEGIN;\nBROKEN;\nCOMMIT;\n");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, ours.url, u"--format"_s, u"sqitch"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 1);
    QVERIFY(tool.applyAll(bench, alone).code != 0);
    QCOMPARE(history(bench, tool, ours), history(bench, tool, alone));
    bench.write(u"shop/migrations/deploy/make_t1.sql"_s, good);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(tool.applyAll(bench, alone), 0);
    QCOMPARE(history(bench, tool, ours), history(bench, tool, alone));
    // Marked, not run.
    tool.write(bench, ours, 2);
    for (const RealDatabase &database : {alone, ours})
        m_databases.ask(bench, database, u"CREATE TABLE t2 (id integer PRIMARY KEY)"_s);
    QVERIFY_EXIT(bench.shop({u"baseline"_s, u"make_t2"_s}), 0);
    QVERIFY_EXIT(bench.program(u"sqitch"_s, {u"--chdir"_s, bench.path(u"shop/migrations"_s), u"deploy"_s,
                                             u"--log-only"_s, sqitchAddress(alone)}),
                 0);
    QCOMPARE(history(bench, tool, ours), history(bench, tool, alone));

    // Its registry is a file of its own, which does not go with the database.
    bench.write(u"shop/migrations/deploy/make_t2.sql"_s, "CREATE TABLE t2 (id integer);\n");
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"fresh"_s}), 0);
    QCOMPARE(m_databases.ask(bench, ours, u"SELECT name FROM sqlite_master WHERE name LIKE 't_' ORDER BY 1"_s),
             (QStringList{u"t1"_s, u"t2"_s}));
    QVERIFY_EXIT(tool.applyAll(bench, ours), 0);
}

/// Commands of psql, values from outside, and what other projects or registries decide.
void TestTurns::refusesWhatSqitchAloneCanDo()
{
    const Tool tool = sqitchTool(false);
    const Workbench bench;
    const RealDatabase database = m_databases.make(bench, false, u"alone/app"_s);
    tool.write(bench, database, 1);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, database.url, u"--format"_s, u"sqitch"_s}), 0);
    const auto refused = [&](const QByteArray &why) {
        const Outcome up = bench.shop({u"up"_s});
        QVERIFY2(up.code == 1 && up.errors.contains(why) && up.errors.contains("Sqitch has to run it"),
                 up.toText().constData());
        QVERIFY(!QFile::exists(bench.path(u"shop/alone/sqitch.db"_s)));
    };
    const QString script = u"shop/migrations/deploy/make_t1.sql"_s;
    const QByteArray good = bench.read(script);
    bench.write(script, "\\i other.sql\n");
    refused("\\i");
    bench.write(script, ".read other.sql\n");
    refused(".read");
    bench.write(script, "INSERT INTO a VALUES (:'name');\n");
    refused(":'name'");
    bench.write(script, good);
    const QString plan = u"shop/migrations/sqitch.plan"_s;
    const QByteArray before = bench.read(plan);
    bench.write(plan, QByteArray(before).replace("make_t1 ", "make_t1 [other:thing] "));
    refused("other:thing");
    bench.write(plan, QByteArray(before).replace("make_t1 ", "make_t1 [!gone] "));
    refused("gone");
    bench.write(plan, before);
    const QString configuration = u"shop/migrations/sqitch.conf"_s;
    bench.write(configuration, bench.read(configuration) + "[engine \"sqlite\"]\n\tregistry = elsewhere\n");
    refused("elsewhere");
}

/// Nothing of it is there, so nobody has to say so, and it runs again.
void TestTurns::leavesAFailedAttemptAsPrismaResolvesIt()
{
    const Tool tool = prismaTool();
    const Workbench bench;
    const RealDatabase database = m_databases.make(bench, false, u"attempt"_s);
    tool.write(bench, database, 1);
    const QString script = u"shop/migrations/20260101123456_make_t1/migration.sql"_s;
    const QByteArray good = bench.read(script);
    bench.write(script, good + "BROKEN;\n");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, database.url, u"--format"_s, u"prisma"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 1);
    QCOMPARE(m_databases.ask(bench, database,
                             u"SELECT finished_at IS NULL, rolled_back_at IS NOT NULL, logs LIKE '%BROKEN%', "
                             u"applied_steps_count FROM _prisma_migrations"_s),
             QStringList{u"1|1|1|0"_s});
    bench.write(script, good);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    if (tool.missing.isEmpty())
        QVERIFY_EXIT(tool.applyAll(bench, database), 0);
    QCOMPARE(m_databases.ask(bench, database, u"SELECT count(*) FROM _prisma_migrations"_s), QStringList{u"2"_s});
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 1);
    m_databases.ask(bench, database, u"DROP TABLE _prisma_migrations"_s);
    const Outcome full = bench.shop({u"up"_s});
    QVERIFY2(full.code == 1 && full.errors.contains("P3005"), full.toText().constData());
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
    QTest::newRow("sqitch") << sqitchTool(true);
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
    } else if (tool.format == u"sqitch"_s) {
        tool.write(bench, database, 1);
        bench.write(folder + u"/deploy/make_t1.sql"_s, slow);
        command = {u"sqitch"_s, {u"--chdir"_s, bench.path(folder), u"deploy"_s, sqitchAddress(database)}};
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
