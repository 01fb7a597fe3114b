// SPDX-License-Identifier: GPL-3.0-or-later
// Directories and histories that the real tools have made and that then came into odd states: a file edited, gone, new
// before applied ones, not registered, failed in the middle. status says of each what its tool says.
#include "realtools.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/resultassert.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Migration → state.
using States = QMap<QString, QString>;

/// `key`: "id" or "name".
States ours(const Workbench &bench, const QString &database, const QString &key)
{
    const Outcome status = bench.shop({u"--json"_s, u"status"_s, database});
    if (status.code != 0)
        return {{QString::fromUtf8(status.toText()), {}}};
    States states;
    for (const QJsonValue &migration : status.json().value(u"migrations"_s).toArray())
        states.insert(migration[key].toString(), migration[u"state"_s].toString());
    return states;
}

} // namespace

class TestOddStates : public QObject
{
    Q_OBJECT

private:
    RealDatabases m_databases;

private Q_SLOTS:
    void initTestCase();
    void flyway_data();
    void flyway();
    void prisma_data();
    void prisma();
    void drizzle_data();
    void drizzle();
    void atlas();
    void golangMigrate();
    void goose();
};

void TestOddStates::initTestCase()
{
    QVERIFY_RESULT(m_databases.start());
}

void TestOddStates::flyway_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

void TestOddStates::flyway()
{
    QFETCH(bool, isServer);
    if (!hasFlyway()) {
        QSKIP("Flyway is not there: `./dev test -L interop` puts it into build/tools/flyway. That its odd states are "
              "shown truly was NOT tested.");
    }
    const Workbench bench;
    const auto write = [&](const QString &file, const QByteArray &bytes) { bench.write(u"shop/sql/"_s + file, bytes); };
    const auto remove = [&](const QString &file) { return QFile::remove(bench.path(u"shop/sql/"_s + file)); };
    const auto run = [&](const RealDatabase &database, const QStringList &arguments) {
        return relvar::test::flyway(bench, u"shop/sql"_s, database.jdbc, arguments);
    };
    // In Relvar's words: by version, of repeatable ones by "R " and the description.
    const auto theirs = [&](const RealDatabase &database) -> States {
        const QMap<QString, QString> words{{u"Success"_s, u"applied"_s},    {u"Pending"_s, u"pending"_s},
                                           {u"Missing"_s, u"missing"_s},    {u"Future"_s, u"missing"_s},
                                           {u"Ignored"_s, u"outOfOrder"_s}, {u"Failed"_s, u"failed"_s},
                                           {u"Outdated"_s, u"outdated"_s},  {u"Below Baseline"_s, u"notNeeded"_s},
                                           {u"Baseline"_s, u"notNeeded"_s}, {u"Ignored (Baseline)"_s, u"notNeeded"_s}};
        const auto keyOf = [](const QJsonValue &migration) {
            const QString version = migration[u"version"_s].toString();
            return version.isEmpty() ? u"R "_s + migration[u"description"_s].toString() : version;
        };
        States states;
        const Outcome info = run(database, {u"info"_s});
        for (const QJsonValue &migration : info.json().value(u"migrations"_s).toArray()) {
            const QString state = migration[u"state"_s].toString();
            // An outdated one is in the list a second time, as the pending one that it will be; a deleted one is what
            // Flyway itself no longer counts.
            if (state != u"Deleted" && !states.contains(keyOf(migration)))
                states.insert(keyOf(migration), words.value(state, state));
        }
        if (states.isEmpty())
            states.insert(QString::fromUtf8(info.toText()), {});
        const Outcome validate = run(database, {u"validate"_s});
        for (const QJsonValue &migration : validate.json().value(u"invalidMigrations"_s).toArray()) {
            if (migration[u"errorDetails"_s][u"errorCode"_s].toString() == u"CHECKSUM_MISMATCH")
                states.insert(keyOf(migration), u"edited"_s);
        }
        return states;
    };

    const RealDatabase database = m_databases.make(bench, isServer, u"flyway"_s);
    write(u"V1__a.sql"_s, "CREATE TABLE a (id INTEGER);\n");
    write(u"V2__b.sql"_s, "CREATE TABLE b (id INTEGER);\r\nCREATE TABLE bb (id INTEGER);\r\n");
    write(u"V3_0__c.sql"_s, "\xef\xbb\xbf-- \xc3\xa4\nCREATE TABLE c (id INTEGER);");
    write(u"R__v.sql"_s, "DROP VIEW IF EXISTS v;\nCREATE VIEW v AS SELECT 1 AS x;\n");
    // A record beside a migration is nothing to Flyway.
    write(u"V1__a.md"_s, "# A\n");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, database.url, u"--format"_s, u"flyway"_s}), 0);
    const States fresh{{u"1"_s, u"pending"_s},
                       {u"2"_s, u"pending"_s},
                       {u"3"_s, u"pending"_s},
                       {u"R v"_s, u"pending"_s}};
    const auto named = [](States states) {
        // Flyway writes a version as the file does.
        if (states.contains(u"3.0"_s))
            states.insert(u"3"_s, states.take(u"3.0"_s));
        return states;
    };
    QCOMPARE(ours(bench, database.url, u"id"_s), fresh);
    QCOMPARE(named(theirs(database)), fresh);
    QVERIFY_EXIT(run(database, {u"migrate"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, database.url, u"--check"_s}), 0);
    QCOMPARE(ours(bench, database.url, u"id"_s), named(theirs(database)));

    write(u"V1__a.sql"_s, "CREATE TABLE a (id INTEGER, name TEXT);\n");
    write(u"V1.5__late.sql"_s, "CREATE TABLE late (id INTEGER);\n");
    QVERIFY(remove(u"V2__b.sql"_s));
    write(u"V4__e.sql"_s, "CREATE TABLE e (id INTEGER);\n");
    write(u"R__v.sql"_s, "DROP VIEW IF EXISTS v;\nCREATE VIEW v AS SELECT 2 AS x;\n");
    const States odd{{u"1"_s, u"edited"_s},  {u"1.5"_s, u"outOfOrder"_s}, {u"2"_s, u"missing"_s},
                     {u"3"_s, u"applied"_s}, {u"4"_s, u"pending"_s},      {u"R v"_s, u"outdated"_s}};
    QCOMPARE(ours(bench, database.url, u"id"_s), odd);
    QCOMPARE(named(theirs(database)), odd);
    QVERIFY_EXIT(bench.shop({u"status"_s, database.url, u"--check"_s}), 3);

    // Flyway takes the edited text for the applied one and the missing one for deleted.
    QVERIFY_EXIT(run(database, {u"repair"_s}), 0);
    QCOMPARE(ours(bench, database.url, u"id"_s), named(theirs(database)));
    QVERIFY(!ours(bench, database.url, u"id"_s).contains(u"2"_s));

    // What fails without a transaction stays as failed, until it is repaired.
    QVERIFY(remove(u"V1.5__late.sql"_s));
    write(u"V4__e.sql"_s, "CREATE TABLE e (id INTEGER);\nBROKEN;\n");
    write(u"V4__e.sql.conf"_s, "executeInTransaction=false\n");
    // With its usual lock, which is a transaction, not even the failure would be remembered.
    const Outcome failed = run(database, {u"-postgresql.transactional.lock=false"_s, u"migrate"_s});
    QVERIFY2(!failed.json().value(u"success"_s).toBool(true), failed.toText().constData());
    QCOMPARE(ours(bench, database.url, u"id"_s).value(u"4"_s), u"failed"_s);
    QCOMPARE(ours(bench, database.url, u"id"_s), named(theirs(database)));
    QVERIFY_EXIT(run(database, {u"repair"_s}), 0);
    QCOMPARE(ours(bench, database.url, u"id"_s).value(u"4"_s), u"pending"_s);
    QCOMPARE(ours(bench, database.url, u"id"_s), named(theirs(database)));

    // What is newer than all files comes from the future.
    QVERIFY(remove(u"V3_0__c.sql"_s) && remove(u"V4__e.sql"_s));
    QCOMPARE(ours(bench, database.url, u"id"_s).value(u"3"_s), u"missing"_s);
    QCOMPARE(ours(bench, database.url, u"id"_s), named(theirs(database)));

    // A database that begins at a baseline.
    write(u"V2__b.sql"_s, "CREATE TABLE b (id INTEGER);\n");
    write(u"V5__f.sql"_s, "CREATE TABLE f (id INTEGER);\n");
    const RealDatabase begun = m_databases.make(bench, isServer, u"begun"_s);
    QVERIFY_EXIT(run(begun, {u"baseline"_s, u"-baselineVersion=2"_s}), 0);
    const States baseline = ours(bench, begun.url, u"id"_s);
    QCOMPARE(baseline.value(u"1"_s), u"notNeeded"_s);
    QCOMPARE(baseline.value(u"5"_s), u"pending"_s);
    QCOMPARE(baseline, named(theirs(begun)));
}

void TestOddStates::prisma_data()
{
    flyway_data();
}

/// Asks the engine that Prisma's commands ask.
void TestOddStates::prisma()
{
    QFETCH(bool, isServer);
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    const QString modules = toolFolder(u"frameworks/node_modules"_s);
    if (node.isEmpty() || !QFile::exists(modules + u"/@prisma/schema-engine-wasm/package.json"_s)) {
        QSKIP("Prisma's engine is not there: `./dev test -L interop` puts it into build/tools/frameworks. That its odd "
              "states are shown truly was NOT tested.");
    }
    const Workbench bench;
    const RealDatabase database = m_databases.make(bench, isServer, u"prisma"_s);
    const QByteArray provider = isServer ? "provider = \"postgresql\"\n" : "provider = \"sqlite\"\n";
    bench.write(u"shop/prisma/schema.prisma"_s, "datasource db {\n  " + provider + "}\n");
    bench.write(u"shop/prisma/migrations/migration_lock.toml"_s, provider);
    const auto write = [&](const QString &name, const QByteArray &sql) {
        bench.write(u"shop/prisma/migrations/%1/migration.sql"_s.arg(name), sql);
    };
    const auto run = [&](const QString &command, const QStringList &arguments = {}) {
        return bench.program(node, QStringList{sourceFile(u"tests/cli/prismaengine.mjs"_s), modules, command,
                                               bench.path(u"shop/prisma/schema.prisma"_s),
                                               isServer ? u"postgresql"_s : u"sqlite"_s, database.node,
                                               bench.path(u"shop/prisma/migrations"_s)}
                                       + arguments);
    };
    // What is in none of its lists is applied.
    const auto theirs = [&]() -> States {
        States states;
        for (const QString &name :
             QDir(bench.path(u"shop/prisma/migrations"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            states.insert(name, u"applied"_s);
        const Outcome status = run(u"status"_s);
        const auto insert = [&states](const QJsonValue &names, const QString &state) {
            for (const QJsonValue &name : names.toArray())
                states.insert(name.toString(), state);
        };
        const QJsonObject told = status.json();
        if (told.isEmpty())
            states.insert(QString::fromUtf8(status.toText()), {});
        insert(told.value(u"editedMigrationNames"_s), u"edited"_s);
        insert(told.value(u"failedMigrationNames"_s), u"failed"_s);
        insert(told.value(u"history"_s)[u"unappliedMigrationNames"_s], u"pending"_s);
        insert(told.value(u"history"_s)[u"unpersistedMigrationNames"_s], u"missing"_s);
        return states;
    };
    const auto shown = [&] { return ours(bench, database.url, u"name"_s); };
    // Prisma runs a late one as any other.
    const auto agreed = [&] {
        States states = shown();
        for (QString &state : states)
            state.replace(u"outOfOrder"_s, u"pending"_s);
        return states;
    };

    write(u"20260101000000_a"_s, "CREATE TABLE a (id INTEGER PRIMARY KEY);\n");
    write(u"20260102000000_b"_s, "CREATE TABLE b (id INTEGER PRIMARY KEY);\r\n");
    // A record beside a migration is nothing to Prisma.
    bench.write(u"shop/prisma/migrations/20260101000000_a/migration.md"_s, "# A\n");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, database.url, u"--format"_s, u"prisma"_s}), 0);
    QVERIFY_EXIT(run(u"deploy"_s), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    QCOMPARE(shown(), theirs());
    // Other ends of lines are the same file.
    write(u"20260102000000_b"_s, "CREATE TABLE b (id INTEGER PRIMARY KEY);\n");
    QCOMPARE(shown().value(u"20260102000000_b"_s), u"applied"_s);
    QCOMPARE(shown(), theirs());

    write(u"20260101000000_a"_s, "CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT);\n");
    write(u"20260101120000_late"_s, "CREATE TABLE late (id INTEGER PRIMARY KEY);\n");
    write(u"20260103000000_c"_s, "CREATE TABLE c (id INTEGER PRIMARY KEY);\nBROKEN;\n");
    QCOMPARE(shown(), (States{{u"20260101000000_a"_s, u"edited"_s},
                              {u"20260101120000_late"_s, u"outOfOrder"_s},
                              {u"20260102000000_b"_s, u"applied"_s},
                              {u"20260103000000_c"_s, u"pending"_s}}));
    QCOMPARE(agreed(), theirs());

    QVERIFY(run(u"deploy"_s).code != 0);
    QVERIFY(QDir(bench.path(u"shop/prisma/migrations/20260102000000_b"_s)).removeRecursively());
    QCOMPARE(shown(), (States{{u"20260101000000_a"_s, u"edited"_s},
                              {u"20260101120000_late"_s, u"applied"_s},
                              {u"20260102000000_b"_s, u"missing"_s},
                              {u"20260103000000_c"_s, u"failed"_s}}));
    QCOMPARE(agreed(), theirs());
    // Nobody goes on.
    QVERIFY(run(u"deploy"_s).code != 0);

    QVERIFY_EXIT(run(u"resolve"_s, {u"20260103000000_c"_s, u"rolled-back"_s}), 0);
    QCOMPARE(shown().value(u"20260103000000_c"_s), u"pending"_s);
    QCOMPARE(agreed(), theirs());
    QVERIFY_EXIT(run(u"resolve"_s, {u"20260103000000_c"_s, u"applied"_s}), 0);
    QCOMPARE(shown().value(u"20260103000000_c"_s), u"applied"_s);
    QCOMPARE(agreed(), theirs());
}

void TestOddStates::drizzle_data()
{
    flyway_data();
}

/// Drizzle has no command that tells a state: what its migrator does next is what it knows.
void TestOddStates::drizzle()
{
    QFETCH(bool, isServer);
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    const QString modules = toolFolder(u"frameworks/node_modules"_s);
    if (node.isEmpty() || !QFile::exists(modules + u"/drizzle-orm/package.json"_s)) {
        QSKIP("Drizzle is not there: `./dev test -L interop` puts it into build/tools/frameworks. That its odd states "
              "are shown truly was NOT tested.");
    }
    Workbench bench;
    const RealDatabase database = m_databases.make(bench, isServer, u"drizzle"_s);
    const auto writeJournal = [&](const QList<std::pair<QString, int>> &entries) {
        QJsonArray list;
        for (const auto &[tag, when] : entries) {
            list.append(QJsonObject{{u"idx"_s, list.size()},
                                    {u"version"_s, isServer ? u"7"_s : u"6"_s},
                                    {u"when"_s, when},
                                    {u"tag"_s, tag},
                                    {u"breakpoints"_s, true}});
        }
        bench.write(u"shop/drizzle/meta/_journal.json"_s,
                    QJsonDocument(QJsonObject{{u"version"_s, u"7"_s},
                                              {u"dialect"_s, isServer ? u"postgresql"_s : u"sqlite"_s},
                                              {u"entries"_s, list}})
                        .toJson());
    };
    const auto writeFile = [&](const QString &tag, const QByteArray &table) {
        bench.write(u"shop/drizzle/%1.sql"_s.arg(tag), "CREATE TABLE " + table + " (id integer PRIMARY KEY);\n");
    };
    const auto run = [&] { return relvar::test::drizzle(bench, u"frameworks"_s, u"shop/drizzle"_s, database); };
    const auto tables = [&] {
        return m_databases.ask(
            bench, database,
            isServer ? u"SELECT relname FROM pg_class WHERE relkind = 'r' AND relname LIKE 't\\_%' ORDER BY 1"_s
                     : u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 't\\_%' ESCAPE "
                       u"'\\' ORDER BY 1"_s);
    };

    writeFile(u"0000_a"_s, "t_a");
    writeFile(u"0001_b"_s, "t_b");
    writeJournal({{u"0000_a"_s, 1000}, {u"0001_b"_s, 3000}});
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, database.url, u"--format"_s, u"drizzle-journal"_s}), 0);
    QVERIFY_EXIT(run(), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, database.url, u"--check"_s}), 0);

    // One from another branch, with an earlier time; one that no journal names; one that was edited.
    writeFile(u"0002_late"_s, "t_late");
    writeFile(u"0009_stray"_s, "t_stray");
    writeFile(u"0000_a"_s, "t_other");
    writeJournal({{u"0000_a"_s, 1000}, {u"0001_b"_s, 3000}, {u"0002_late"_s, 2000}});
    const States odd{{u"0000_a"_s, u"edited"_s},
                     {u"0001_b"_s, u"applied"_s},
                     {u"0002_late"_s, u"skipped"_s},
                     {u"0009_stray"_s, u"unregistered"_s}};
    QCOMPARE(ours(bench, database.url, u"name"_s), odd);
    QVERIFY_EXIT(bench.shop({u"status"_s, database.url, u"--check"_s}), 3);
    const Outcome refused = bench.shop({u"up"_s, database.url});
    QVERIFY2(refused.code == 1 && refused.errors.contains("0002_late"), refused.toText().constData());
    // Drizzle is content, and runs none of them.
    QVERIFY_EXIT(run(), 0);
    QCOMPARE(tables(), (QStringList{u"t_a"_s, u"t_b"_s}));
    QCOMPARE(ours(bench, database.url, u"name"_s), odd);

    // With a later time it runs, and that is said beforehand. What the journal has forgotten Drizzle does not mind.
    writeFile(u"0003_new"_s, "t_new");
    writeJournal({{u"0000_a"_s, 1000}, {u"0002_late"_s, 4000}, {u"0003_new"_s, 5000}});
    QVERIFY(QFile::remove(bench.path(u"shop/drizzle/0001_b.sql"_s)));
    States states = ours(bench, database.url, u"name"_s);
    QCOMPARE(states.value(u"0002_late"_s), u"pending"_s);
    QCOMPARE(states.value(u"0003_new"_s), u"pending"_s);
    QVERIFY(states.values().contains(u"missing"_s));
    QVERIFY_EXIT(run(), 0);
    QCOMPARE(tables(), (QStringList{u"t_a"_s, u"t_b"_s, u"t_late"_s, u"t_new"_s}));
    states = ours(bench, database.url, u"name"_s);
    QCOMPARE(states.value(u"0002_late"_s), u"applied"_s);
    QCOMPARE(states.value(u"0003_new"_s), u"applied"_s);

    // A named file that is gone stops it.
    writeJournal({{u"0000_a"_s, 1000}, {u"0002_late"_s, 4000}, {u"0003_new"_s, 5000}, {u"0004_gone"_s, 6000}});
    QCOMPARE(ours(bench, database.url, u"name"_s).value(u"0004_gone"_s), u"broken"_s);
    QVERIFY(run().code != 0);
}

/// The directory alone: who writes Atlas's history is its command, which is in no public Go module.
void TestOddStates::atlas()
{
    const QString program = QStandardPaths::findExecutable(u"atlasdir"_s);
    if (program.isEmpty()) {
        QSKIP(
            "Atlas's code is not there: `./dev test -L interop` builds it into build/tools/go. That a broken chain of "
            "atlas.sum is shown truly was NOT tested.");
    }
    const Workbench bench;
    const RealDatabase database = m_databases.make(bench, false, u"atlas"_s);
    const auto write
        = [&](const QString &name, const QByteArray &text) { bench.write(u"shop/migrations/"_s + name, text); };
    const auto remove = [&](const QString &name) { return QFile::remove(bench.path(u"shop/migrations/"_s + name)); };
    const auto run = [&](const QString &what) {
        return bench.program(program, {what, bench.path(u"shop/migrations"_s)}).code == 0;
    };
    const auto problems = [&] {
        const Outcome status = bench.shop({u"--json"_s, u"status"_s});
        return status.code == 0 ? int(status.json().value(u"problems"_s).toArray().size()) : -1;
    };
    const QByteArray first = "CREATE TABLE a (id integer);\n";
    write(u"20260101000000_a.sql"_s, first);
    write(u"20260102000000_b.sql"_s, "-- atlas:txmode none\n\nCREATE TABLE b (id integer);\r\n");
    write(u"20260103000000_c.sql"_s, "-- atlas:sum ignore\n\nCREATE TABLE c (id integer);\n");
    write(u"20260104000000_d.sql"_s, "CREATE TABLE d (id integer);");
    QVERIFY(run(u"hash"_s));
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, database.url, u"--format"_s, u"atlas"_s}), 0);
    // A record beside a migration is nothing to Atlas.
    write(u"20260101000000_a.md"_s, "# A\n");
    QVERIFY(run(u"validate"_s));
    QCOMPARE(problems(), 0);
    // The text of one that the chain ignores may change.
    write(u"20260103000000_c.sql"_s, "-- atlas:sum ignore\n\nCREATE TABLE cc (id integer);\n");
    QVERIFY(run(u"validate"_s));
    QCOMPARE(problems(), 0);

    write(u"20260101000000_a.sql"_s, "CREATE TABLE a (id bigint);\n");
    QVERIFY(!run(u"validate"_s));
    QCOMPARE(problems(), 1);
    write(u"20260101000000_a.sql"_s, first);
    QVERIFY(run(u"validate"_s));
    write(u"20260105000000_e.sql"_s, "CREATE TABLE e (id integer);\n");
    QVERIFY(!run(u"validate"_s));
    QCOMPARE(problems(), 1);
    QVERIFY(run(u"hash"_s));
    QCOMPARE(problems(), 0);
    QVERIFY(remove(u"20260105000000_e.sql"_s));
    QVERIFY(!run(u"validate"_s));
    QCOMPARE(problems(), 1);
    QVERIFY(remove(u"atlas.sum"_s));
    QVERIFY(!run(u"validate"_s));
    QCOMPARE(problems(), 1);
}

void TestOddStates::golangMigrate()
{
    const QString program = QStandardPaths::findExecutable(u"migrate"_s);
    if (program.isEmpty())
        QSKIP("migrate is not there: `./dev deps` puts it into build/tools. Its dirty state was NOT tested.");
    const Workbench bench;
    const RealDatabase database = m_databases.make(bench, true, u"dirty"_s);
    const auto write = [&](const QString &name, const QByteArray &sql) {
        bench.write(u"shop/migrations/%1.up.sql"_s.arg(name), sql);
    };
    const auto run = [&](const QStringList &arguments) {
        return bench.program(program,
                             QStringList{u"-path"_s, bench.path(u"shop/migrations"_s), u"-database"_s, database.url}
                                 + arguments);
    };
    write(u"000001_a"_s, "CREATE TABLE a (id integer);\n");
    write(u"000002_b"_s, "CREATE TABLE b (id integer);\nBROKEN;\n");
    write(u"000003_c"_s, "CREATE TABLE c (id integer);\n");
    bench.write(u"shop/migrations/000001_a.md"_s, "# A\n");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, database.url, u"--format"_s, u"golang-migrate"_s}), 0);
    QVERIFY(run({u"up"_s}).code != 0);
    QCOMPARE(ours(bench, database.url, u"name"_s),
             (States{{u"000001_a"_s, u"applied"_s}, {u"000002_b"_s, u"failed"_s}, {u"000003_c"_s, u"pending"_s}}));
    const Outcome version = run({u"version"_s});
    QVERIFY2((version.output + version.errors).contains("2 (dirty)"), version.toText().constData());
    // Nobody goes on before a person has looked, neither the tool nor Relvar.
    QVERIFY(run({u"up"_s}).code != 0);
    QVERIFY(bench.shop({u"--yes"_s, u"up"_s}).code != 0);
    QVERIFY_EXIT(run({u"force"_s, u"1"_s}), 0);
    QCOMPARE(ours(bench, database.url, u"name"_s).value(u"000002_b"_s), u"pending"_s);
}

void TestOddStates::goose()
{
    const QString program = QStandardPaths::findExecutable(u"goose"_s);
    if (program.isEmpty())
        QSKIP("goose is not there: `./dev deps` puts it into build/tools. A late migration was NOT tested with it.");
    const Workbench bench;
    const RealDatabase database = m_databases.make(bench, true, u"goose"_s);
    const auto write = [&](const QString &name, const QByteArray &table) {
        bench.write(u"shop/migrations/%1.sql"_s.arg(name), "-- +goose Up\nCREATE TABLE " + table
                                                               + " (id integer);\n-- +goose Down\nDROP TABLE " + table
                                                               + ";\n");
    };
    const auto run = [&](const QStringList &arguments) {
        return bench.program(program,
                             QStringList{u"-dir"_s, bench.path(u"shop/migrations"_s), u"postgres"_s, database.url}
                                 + arguments);
    };
    write(u"00001_a"_s, "a");
    write(u"00003_c"_s, "c");
    bench.write(u"shop/migrations/00001_a.md"_s, "# A\n\n-- +goose Up\n");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, database.url, u"--format"_s, u"goose"_s}), 0);
    QVERIFY_EXIT(run({u"up"_s}), 0);
    write(u"00002_b"_s, "b");
    QCOMPARE(ours(bench, database.url, u"name"_s),
             (States{{u"00001_a"_s, u"applied"_s}, {u"00002_b"_s, u"outOfOrder"_s}, {u"00003_c"_s, u"applied"_s}}));
    const Outcome status = run({u"status"_s});
    QVERIFY2((status.output + status.errors).contains("Pending                  -- 00002_b.sql"),
             status.toText().constData());
    const Outcome refused = run({u"up"_s});
    QVERIFY2(refused.code != 0 && (refused.output + refused.errors).contains("missing"), refused.toText().constData());
}

RELVAR_TEST_MAIN(TestOddStates)
#include "tst_oddstates.moc"
