// SPDX-License-Identifier: GPL-3.0-or-later
// Repositories of other migration tools: init finds out whose they are, status shows where the database stands by the
// tool's own table, and neither the files nor the database are changed by looking.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QDirIterator>
#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "000001_users applied", in order.
QStringList statesOf(const Outcome &status)
{
    QStringList states;
    for (const QJsonValue &migration : status.json().value(u"migrations"_s).toArray())
        states.append(migration[u"name"_s].toString() + u' ' + migration[u"state"_s].toString());
    return states;
}

/// Names and bytes of all files below the folder, but for those of Relvar itself.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && !file.fileName().endsWith(u"relvar.toml"_s))
            files.insert(file.fileName(), file.readAll());
    }
    return files;
}

void writeMigrations(const Workbench &bench)
{
    bench.write(u"shop/db/migrations/000001_users.up.sql"_s, "CREATE TABLE users (id INTEGER PRIMARY KEY);\n");
    bench.write(u"shop/db/migrations/000001_users.down.sql"_s, "DROP TABLE users;\n");
    bench.write(u"shop/db/migrations/000002_flips.up.sql"_s, "CREATE TABLE flips (id INTEGER PRIMARY KEY);\n");
    bench.write(u"shop/db/migrations/000003_flops.up.sql"_s, "CREATE TABLE flops (id INTEGER PRIMARY KEY);\n");
}

} // namespace

class TestOtherTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAndChangesNothing();
    void namesAsTheToolDoesOrAsIsSaid();
    void takesNoDatabaseOverBesideThem();
    void recordsMigrationsOfTools();
    void asksWhichIsMeant();
    void readsAServer();
    void knowsWhatTheyMake();
    void runsInThePlaceOfTheTool();
    void aFailureLeavesNothing();
    void refusesWhatTheToolRefuses();
    void startsOverWithTheTool();
    void saysWhoStartsOver();
};

void TestOtherTools::looksAndChangesNothing()
{
    const Workbench bench;
    writeMigrations(bench);
    for (const QString &statement : {u"CREATE TABLE users (id INTEGER PRIMARY KEY)"_s,
                                     u"CREATE TABLE schema_migrations (version uint64,dirty bool)"_s,
                                     u"CREATE UNIQUE INDEX version_unique ON schema_migrations (version)"_s,
                                     u"INSERT INTO schema_migrations VALUES (2, 1)"_s})
        bench.sqlite(u"shop/app.db"_s, statement);
    const QMap<QString, QByteArray> before = filesIn(bench.path(u"shop"_s));
    QCOMPARE(before.size(), 5);

    const Outcome made = bench.cli({u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s});
    QVERIFY_EXIT(made, 0);
    QVERIFY2(made.output.contains("golang-migrate") && made.output.contains("000001_users.down.sql"),
             made.toText().constData());
    const QByteArray configuration = bench.read(u"shop/relvar.toml"_s);
    QVERIFY2(configuration.contains("[migrations]\nformat = \"golang-migrate\"\nfolder = \"db/migrations\"\n"),
             configuration.constData());

    const Outcome status = bench.shop({u"status"_s});
    QVERIFY_EXIT(status, 0);
    QVERIFY2(status.output.contains("migrate force 000002") && status.output.contains("one number alone"),
             status.toText().constData());
    const Outcome json = bench.shop({u"--json"_s, u"status"_s, u"--check"_s});
    QVERIFY_EXIT(json, 3);
    QCOMPARE(statesOf(json),
             (QStringList{u"000001_users applied"_s, u"000002_flips failed"_s, u"000003_flops pending"_s}));
    QCOMPARE(json.json().value(u"history"_s).toString(), u"schema_migrations"_s);

    // What is not done through the tool's own table yet is not done at all.
    for (const QStringList &command :
         {QStringList{u"verify"_s, u"--all"_s}, QStringList{u"new"_s, u"More"_s, u"--empty"_s},
          QStringList{u"squash"_s, u"1..2"_s}, QStringList{u"sum"_s}, QStringList{u"plan"_s}}) {
        const Outcome refused = bench.shop(QStringList{u"--json"_s, u"--yes"_s} + command);
        QVERIFY2(refused.error().value(u"code"_s).toString() == u"project.OfAnotherTool"_s,
                 (command.join(u' ').toUtf8() + '\n' + refused.toText()).constData());
    }
    // What did not come to its end made nobody knows what.
    const Outcome unknown = bench.shop({u"--json"_s, u"drift"_s});
    QVERIFY_EXIT(unknown, 1);
    QCOMPARE(unknown.error().value(u"code"_s).toString(), u"runner.PartlyApplied"_s);
    for (const QString &direction : {u"up"_s, u"down"_s}) {
        const Outcome refused = bench.shop({u"--json"_s, u"--yes"_s, direction});
        QVERIFY_EXIT(refused, 1);
        QCOMPARE(refused.error().value(u"code"_s).toString(), u"runner.FailedBefore"_s);
    }
    // The database itself is a source as any other.
    const Outcome schema = bench.shop({u"inspect"_s, u"@dev"_s, u"--sql"_s});
    QVERIFY_EXIT(schema, 0);
    QVERIFY2(schema.output.contains("users") && !schema.output.contains("schema_migrations"),
             schema.toText().constData());
    QCOMPARE(filesIn(bench.path(u"shop"_s)), before);

    bench.sqlite(u"shop/app.db"_s, u"UPDATE schema_migrations SET version = 3, dirty = 0"_s);
    // Nobody has made the tables. To see that, the migrations have to run, which an untrusted folder may not.
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 3);
    const Outcome untrusted = bench.cli({u"-C"_s, u"shop"_s, u"status"_s, u"--check"_s});
    QVERIFY_EXIT(untrusted, 0);
    QVERIFY2(untrusted.errors.contains("Drift was not looked for"), untrusted.toText().constData());
    for (const QString &table : {u"flips"_s, u"flops"_s})
        bench.sqlite(u"shop/app.db"_s, u"CREATE TABLE %1 (id INTEGER PRIMARY KEY)"_s.arg(table));
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
}

/// The first migration of a database that is taken over is Relvar's own.
void TestOtherTools::takesNoDatabaseOverBesideThem()
{
    const Workbench bench;
    bench.write(u"shop/db/migrations/001_users.sql"_s, "-- +goose Up\nCREATE TABLE users (id INTEGER);\n");
    bench.sqlite(u"shop/app.db"_s, u"CREATE TABLE users (id INTEGER)"_s);
    const QStringList init{u"--json"_s, u"init"_s, u"shop"_s, u"--from"_s, u"sqlite:shop/app.db"_s};
    for (const QStringList &more : {QStringList(), QStringList{u"--format"_s, u"goose"_s}}) {
        const Outcome refused = bench.cli(init + more);
        QVERIFY_EXIT(refused, 2);
        QVERIFY2(refused.error().value(u"message"_s).toString().contains(u"Leave --from out"_s),
                 refused.toText().constData());
        QVERIFY2(refused.error().value(u"detail"_s).toString().contains(u"goose"_s), refused.toText().constData());
        QVERIFY(!QFile::exists(bench.path(u"shop/relvar.toml"_s)));
    }
    QVERIFY_EXIT(bench.cli(init + QStringList{u"--format"_s, u"relvar"_s}), 0);
    QVERIFY(!bench.read(u"shop/relvar.toml"_s).contains("goose"));
}

void TestOtherTools::namesAsTheToolDoesOrAsIsSaid()
{
    const Workbench bench;
    bench.write(u"shop/prisma/migrations/migration_lock.toml"_s, "provider = \"sqlite\"\n");
    bench.write(u"shop/prisma/migrations/20260101000000_a/migration.sql"_s,
                "CREATE TABLE owners (id INTEGER PRIMARY KEY);\n"
                "CREATE TABLE goats (id INTEGER PRIMARY KEY, owner INTEGER, CONSTRAINT fk FOREIGN KEY (owner) "
                "REFERENCES owners (id));\nCREATE INDEX goats_owner_idx ON goats (owner);\n");
    const QStringList init{u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s};
    const Outcome unknown = bench.cli(QStringList{u"--json"_s} + init + QStringList{u"--naming"_s, u"mine"_s});
    QVERIFY_EXIT(unknown, 2);
    QVERIFY2(unknown.error().value(u"message"_s).toString().contains(u"fluentorm"_s), unknown.toText().constData());
    QVERIFY(!QFile::exists(bench.path(u"shop/relvar.toml"_s)));

    const Outcome made = bench.cli(init);
    QVERIFY_EXIT(made, 0);
    QVERIFY2(made.output.contains("as Prisma does"), made.toText().constData());
    const QByteArray configuration = bench.read(u"shop/relvar.toml"_s);
    QVERIFY2(configuration.contains("[naming]\npreset = \"prisma\"\n"), configuration.constData());
    bench.write(u"shop/relvar.toml"_s, configuration + "\n[lint]\non = [\"RV107\"]\n");
    const QString folder = u"file:"_s + bench.path(u"shop/prisma/migrations/20260101000000_a/migration.sql"_s);
    const Outcome lint = bench.shop({u"lint"_s, folder, u"--least"_s, u"hint"_s});
    QVERIFY2(lint.output.contains("goats_owner_fkey"), lint.toText().constData());

    QVERIFY(QFile::remove(bench.path(u"shop/relvar.toml"_s)));
    QVERIFY_EXIT(bench.cli(init + QStringList{u"--naming"_s, u"rails"_s}), 0);
    QVERIFY(bench.read(u"shop/relvar.toml"_s).contains("preset = \"rails\""));
}

void TestOtherTools::recordsMigrationsOfTools()
{
    const Workbench bench;
    writeMigrations(bench);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--record"_s, u"000001_users"_s}), 0);
    const QByteArray record = bench.read(u"shop/db/migrations/000001_users.md"_s);
    QVERIFY2(record.contains("| <code>users</code> | new |") && record.contains("```sql\nDROP TABLE users;\n```"),
             record.constData());
    // It is none of the tool's files.
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    const Outcome shown = bench.shop({u"export"_s, u"--record"_s, u"3"_s, u"--out"_s, u"-"_s});
    QVERIFY_EXIT(shown, 0);
    QVERIFY2(shown.output.contains("flops") && !shown.output.contains("flips"), shown.toText().constData());
    QVERIFY_EXIT(bench.shop({u"export"_s, u"--record"_s, u"9"_s}), 1);
    QVERIFY_EXIT(bench.shop({u"export"_s}), 2);
}

void TestOtherTools::asksWhichIsMeant()
{
    const Workbench bench;
    writeMigrations(bench);
    bench.write(u"shop/billing/00001_bills.sql"_s, "-- +goose Up\nCREATE TABLE bills (id int);\n");
    const QStringList init{u"--json"_s, u"--dialect"_s, u"sqlite"_s, u"init"_s, u"shop"_s};
    const Outcome unsure = bench.cli(init);
    QVERIFY_EXIT(unsure, 2);
    const QString detail = unsure.error().value(u"detail"_s).toString();
    QVERIFY2(detail.contains(u"goose"_s) && detail.contains(u"golang-migrate"_s), unsure.toText().constData());
    QVERIFY(!QFile::exists(bench.path(u"shop/relvar.toml"_s)));

    QVERIFY_EXIT(bench.cli(init + QStringList{u"--format"_s, u"rails"_s}), 2);
    QVERIFY_EXIT(bench.cli(init + QStringList{u"--format"_s, u"atlas"_s}), 2);
    QVERIFY_EXIT(bench.cli(init + QStringList{u"--migrations"_s, u"nowhere"_s}), 2);
    const Outcome named = bench.cli(init + QStringList{u"--migrations"_s, u"billing"_s});
    QVERIFY_EXIT(named, 0);
    QCOMPARE(named.json().value(u"format"_s).toString(), u"goose"_s);
    QVERIFY(QFile::remove(bench.path(u"shop/relvar.toml"_s)));
    const Outcome own = bench.cli(init + QStringList{u"--format"_s, u"relvar"_s});
    QVERIFY_EXIT(own, 0);
    QCOMPARE(own.json().value(u"format"_s).toString(), u"relvar"_s);
    QVERIFY(!bench.read(u"shop/relvar.toml"_s).contains("format"));
}

/// Tables in schemas of their own, and types that SQLite has not.
void TestOtherTools::readsAServer()
{
    PostgresqlServer server;
    QVERIFY_RESULT(server.start());
    QVERIFY_RESULT(server.createDatabase(u"shop"_s));
    for (const QString &sql :
         {u"CREATE TABLE goose_db_version (id integer PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY, version_id bigint "
          u"NOT "
          u"NULL, is_applied boolean NOT NULL, tstamp timestamp NOT NULL DEFAULT now())"_s,
          u"INSERT INTO goose_db_version (version_id, is_applied) VALUES (0, true), (1, true), (2, true), (2, false)"_s,
          u"CREATE SCHEMA drizzle"_s,
          u"CREATE TABLE drizzle.__drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)"_s,
          u"INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('other', 1767225600000)"_s})
        QVERIFY_RESULT(server.run(u"shop"_s, sql));
    const Workbench bench;
    bench.write(u"shop/sql/00001_users.sql"_s, "-- +goose Up\nSELECT 1;\n");
    bench.write(u"shop/sql/00002_flips.sql"_s, "-- +goose Up\nSELECT 1;\n");
    const QString address = server.settings(u"shop"_s).address;
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, address}), 0);
    const Outcome status = bench.shop({u"--json"_s, u"status"_s});
    QVERIFY_EXIT(status, 0);
    QCOMPARE(statesOf(status), (QStringList{u"00001_users applied"_s, u"00002_flips pending"_s}));
    QCOMPARE(status.json().value(u"histories"_s).toArray().at(0)[u"tool"_s].toString(), u"Drizzle"_s);
    // A schema that is there for a history alone is no more part of the database than that.
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"empty"_s, u"--to"_s, address}), 0);

    bench.write(u"drizzle/out/0000_init.sql"_s, "SELECT 1;");
    bench.write(
        u"drizzle/out/meta/_journal.json"_s,
        R"({"version":"7","dialect":"postgresql","entries":[{"idx":0,"when":1767225600000,"tag":"0000_init"}]})");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"drizzle"_s, address}), 0);
    const Outcome drizzle = bench.cli({u"-C"_s, u"drizzle"_s, u"--json"_s, u"status"_s, u"--check"_s});
    QVERIFY_EXIT(drizzle, 3);
    QCOMPARE(statesOf(drizzle), QStringList{u"0000_init edited"_s});
    QCOMPARE(drizzle.json().value(u"history"_s).toString(), u"drizzle.__drizzle_migrations"_s);
}

/// Their migrations are a source of schemas as Relvar's own are.
void TestOtherTools::knowsWhatTheyMake()
{
    const Workbench bench;
    writeMigrations(bench);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s}), 0);
    const Outcome head = bench.shop({u"inspect"_s, u"head"_s, u"--sql"_s});
    QVERIFY_EXIT(head, 0);
    QVERIFY2(head.output.contains("users") && head.output.contains("flops"), head.toText().constData());
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"2"_s}), 0);
    const QStringList drift{u"diff"_s, u"--from"_s, u"@dev"_s, u"--to"_s};
    QVERIFY_EXIT(bench.shop(drift + QStringList{u"head"_s}), 3);
    QVERIFY_EXIT(bench.shop(drift + QStringList{u"dir:shop/db/migrations@2"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"inspect"_s, u"dir:shop/db/migrations@9"_s}), 1);

    // Scripts of Sqitch bring their transactions; the order is that of the plan.
    bench.write(u"flipr/sqitch.plan"_s, "%syntax-version=1.0.0\n%project=flipr\n\n"
                                        "users 2026-01-01T00:00:00Z Ann <ann@example.com> # Users\n"
                                        "flips [users] 2026-01-02T00:00:00Z Ann <ann@example.com> # Flips\n");
    bench.write(u"flipr/deploy/users.sql"_s, "-- Deploy flipr:users to sqlite\n\nBEGIN;\n\n"
                                             "CREATE TABLE users (id INTEGER PRIMARY KEY);\n\nCOMMIT;\n");
    bench.write(u"flipr/deploy/flips.sql"_s, "BEGIN;\nALTER TABLE users ADD COLUMN flips INTEGER;\nCOMMIT;\n");
    const Outcome plan = bench.cli({u"--dialect"_s, u"sqlite"_s, u"inspect"_s, u"dir:flipr"_s, u"--sql"_s});
    QVERIFY_EXIT(plan, 0);
    QVERIFY2(plan.output.contains("flips"), plan.toText().constData());

    bench.write(u"crate/lib.rs"_s,
                "impl MigratorTrait for Migrator { vec![Box::new(m20260101_000000_users::Migration)] }\n");
    bench.write(u"crate/m20260101_000000_users.rs"_s, "");
    const Outcome code = bench.cli({u"--dialect"_s, u"sqlite"_s, u"inspect"_s, u"dir:crate"_s});
    QVERIFY_EXIT(code, 1);
    QVERIFY2(code.errors.contains("SeaORM"), code.toText().constData());
}

/// The table is made and written as golang-migrate does; Relvar's own is not there.
void TestOtherTools::runsInThePlaceOfTheTool()
{
    const Workbench bench;
    writeMigrations(bench);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s}), 0);
    const Outcome dry = bench.shop({u"up"_s, u"--dry-run"_s});
    QVERIFY_EXIT(dry, 0);
    QVERIFY2(dry.output.contains("CREATE TABLE flops"), dry.toText().constData());
    QVERIFY(!QFile::exists(bench.path(u"shop/app.db"_s)));
    QVERIFY_EXIT(bench.cli({u"-C"_s, u"shop"_s, u"up"_s}), 2);

    const Outcome run = bench.shop({u"--json"_s, u"up"_s, u"-n"_s, u"2"_s});
    QVERIFY_EXIT(run, 0);
    QCOMPARE(bench.sqlite(u"shop/app.db"_s, u"SELECT * FROM schema_migrations"_s), "2|0\n");
    QVERIFY_EXIT(bench.shop({u"up"_s, u"--to"_s, u"3"_s}), 0);
    QCOMPARE(bench.sqlite(u"shop/app.db"_s, u"SELECT name FROM sqlite_master ORDER BY name"_s),
             "flips\nflops\nschema_migrations\nusers\nversion_unique\n");
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);

    // The newest has no way down, which golang-migrate would pass over as if it had run.
    const Outcome stuck = bench.shop({u"--json"_s, u"--yes"_s, u"down"_s});
    QVERIFY_EXIT(stuck, 1);
    QCOMPARE(stuck.error().value(u"code"_s).toString(), u"runner.NotRevertible"_s);
    bench.write(u"shop/db/migrations/000002_flips.down.sql"_s, "DROP TABLE flips;\n");
    bench.write(u"shop/db/migrations/000003_flops.down.sql"_s, "DROP TABLE flops;\n");
    QVERIFY_EXIT(bench.shop({u"down"_s}), 2);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s, u"--to"_s, u"1"_s}), 0);
    QCOMPARE(bench.sqlite(u"shop/app.db"_s, u"SELECT * FROM schema_migrations"_s), "1|0\n");
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 0);
    QCOMPARE(bench.sqlite(u"shop/app.db"_s, u"SELECT count(*) FROM schema_migrations"_s), "0\n");
    QCOMPARE(bench.sqlite(u"shop/app.db"_s, u"SELECT name FROM sqlite_master ORDER BY name"_s),
             "schema_migrations\nversion_unique\n");
}

/// golang-migrate would leave the database marked as dirty, although everything was rolled back.
void TestOtherTools::aFailureLeavesNothing()
{
    const Workbench bench;
    writeMigrations(bench);
    bench.write(u"shop/db/migrations/000002_flips.up.sql"_s,
                "CREATE TABLE flips (id INTEGER PRIMARY KEY);\nINSERT INTO nowhere VALUES (1);\n");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s}), 0);
    const Outcome run = bench.shop({u"--json"_s, u"up"_s});
    QVERIFY_EXIT(run, 1);
    QVERIFY2(run.toText().contains("nowhere"), run.toText().constData());
    QCOMPARE(bench.sqlite(u"shop/app.db"_s, u"SELECT * FROM schema_migrations"_s), "1|0\n");
    QCOMPARE(bench.sqlite(u"shop/app.db"_s, u"SELECT count(*) FROM sqlite_master WHERE name = 'flips'"_s), "0\n");
    bench.write(u"shop/db/migrations/000002_flips.up.sql"_s, "CREATE TABLE flips (id INTEGER PRIMARY KEY);\n");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
}

void TestOtherTools::refusesWhatTheToolRefuses()
{
    const Workbench bench;
    bench.write(u"shop/sql/00001_users.sql"_s, "-- +goose Up\nCREATE TABLE users (id int);\n-- +goose Down\n");
    bench.write(u"shop/sql/00003_flips.sql"_s, "-- +goose Up\nCREATE TABLE flips (id int);\n-- +goose Down\n"
                                               "DROP TABLE flips;\n");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const QString rows = u"SELECT version_id, is_applied FROM goose_db_version ORDER BY id"_s;
    QCOMPARE(bench.sqlite(u"shop/app.db"_s, rows), "0|1\n1|1\n3|1\n");

    bench.write(u"shop/sql/00002_late.sql"_s, "-- +goose Up\nSELECT 1;\n");
    const Outcome late = bench.shop({u"--json"_s, u"up"_s});
    QVERIFY_EXIT(late, 1);
    QCOMPARE(late.error().value(u"code"_s).toString(), u"runner.OutOfOrder"_s);
    QVERIFY(QFile::remove(bench.path(u"shop/sql/00002_late.sql"_s)));

    bench.write(u"shop/sql/00004_code.go"_s, "package migrations\n");
    const Outcome code = bench.shop({u"--json"_s, u"up"_s});
    QVERIFY_EXIT(code, 1);
    QVERIFY2(code.error().value(u"message"_s).toString().contains(u"goose has to run it"_s), code.toText().constData());

    // An empty way down is one.
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s, u"-n"_s, u"2"_s}), 0);
    QCOMPARE(bench.sqlite(u"shop/app.db"_s, rows), "0|1\n");
}

/// fresh, refresh, reset and redo, and what keeps them from the wrong database.
void TestOtherTools::startsOverWithTheTool()
{
    const Workbench bench;
    writeMigrations(bench);
    bench.write(u"shop/db/migrations/000002_flips.down.sql"_s, "DROP TABLE flips;\n");
    bench.write(u"shop/db/migrations/000003_flops.down.sql"_s, "DROP TABLE flops;\n");
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s}), 0);
    const auto ask = [&bench](const QString &sql) { return bench.sqlite(u"shop/app.db"_s, sql); };
    const QString history = u"SELECT * FROM schema_migrations"_s;
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"fresh"_s}), 0);
    QCOMPARE(ask(history), "3|0\n");
    ask(u"CREATE TABLE strange (id integer); INSERT INTO users VALUES (1); INSERT INTO flops VALUES (1)"_s);
    QVERIFY_EXIT(bench.shop({u"redo"_s}), 2);
    const Outcome redone = bench.shop({u"--json"_s, u"--yes"_s, u"redo"_s});
    QVERIFY_EXIT(redone, 0);
    QVERIFY2(redone.json().contains(u"reverted"_s) && redone.json().contains(u"applied"_s),
             redone.toText().constData());
    QCOMPARE(ask(u"SELECT (SELECT count(*) FROM users) || (SELECT count(*) FROM flops)"_s), "10\n");
    QCOMPARE(ask(history), "3|0\n");
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"refresh"_s}), 0);
    QCOMPARE(ask(u"SELECT count(*) FROM users"_s), "0\n");
    QCOMPARE(ask(history), "3|0\n");
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"reset"_s}), 0);
    QCOMPARE(ask(u"SELECT name FROM sqlite_master ORDER BY name"_s), "schema_migrations\nstrange\nversion_unique\n");
    QCOMPARE(ask(u"SELECT count(*) FROM schema_migrations"_s), "0\n");
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"fresh"_s}), 0);
    QCOMPARE(ask(u"SELECT name FROM sqlite_master ORDER BY name"_s),
             "flips\nflops\nschema_migrations\nusers\nversion_unique\n");

    // A way down that is not there stops it before anything is reverted.
    QFile::remove(bench.path(u"shop/db/migrations/000001_users.down.sql"_s));
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"refresh"_s}), 1);
    QCOMPARE(ask(history), "3|0\n");
    // What cannot be applied is found before anything is dropped.
    bench.write(u"shop/db/migrations/000003_second.up.sql"_s, "CREATE TABLE second (id INTEGER);\n");
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"fresh"_s}), 1);
    QCOMPARE(ask(u"SELECT count(*) FROM users"_s), "0\n");
    QFile::remove(bench.path(u"shop/db/migrations/000003_second.up.sql"_s));
    // A yes is not enough for a database that relvar.toml does not know.
    bench.sqlite(u"shop/other.db"_s, u"CREATE TABLE kept (id INTEGER)"_s);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"fresh"_s, u"sqlite:"_s + bench.path(u"shop/other.db"_s)}), 2);
    QCOMPARE(bench.sqlite(u"shop/other.db"_s, u"SELECT count(*) FROM kept"_s), "0\n");
    const QByteArray settings = bench.read(u"shop/relvar.toml"_s);
    bench.write(u"shop/relvar.toml"_s,
                QByteArray(settings).replace("environment = \"development\"", "environment = \"production\""));
    if (bench.read(u"shop/relvar.toml"_s) == settings)
        bench.write(u"shop/relvar.toml"_s, settings + "environment = \"production\"\n");
    for (const QString &command : {u"fresh"_s, u"refresh"_s, u"reset"_s}) {
        const Outcome refused = bench.shop({u"--json"_s, u"--yes"_s, command});
        QCOMPARE(refused.error().value(u"code"_s).toString(), u"cli.Production"_s);
    }
    QCOMPARE(ask(history), "3|0\n");
}

void TestOtherTools::saysWhoStartsOver()
{
    const Workbench bench;
    bench.write(u"shop/migration/src/lib.rs"_s,
                "pub struct Migrator;\n\nimpl MigratorTrait for Migrator {\n    fn migrations() -> Vec<Box<dyn "
                "MigrationTrait>> {\n        vec![Box::new(m20260101_000000_a::Migration)]\n    }\n}\n");
    bench.write(u"shop/migration/src/m20260101_000000_a.rs"_s, "pub struct Migration;\n");
    bench.sqlite(u"shop/app.db"_s, u"CREATE TABLE kept (id INTEGER)"_s);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"sqlite:shop/app.db"_s, u"--format"_s, u"sea-orm"_s}), 0);
    for (const QString &command : {u"fresh"_s, u"refresh"_s, u"reset"_s}) {
        const Outcome refused = bench.shop({u"--json"_s, u"--yes"_s, command});
        QCOMPARE(refused.error().value(u"code"_s).toString(), u"project.OfAnotherTool"_s);
        QVERIFY2(refused.toText().contains("Run sea-orm-cli migrate " + command.toUtf8()),
                 refused.toText().constData());
    }
    QCOMPARE(bench.sqlite(u"shop/app.db"_s, u"SELECT count(*) FROM kept"_s), "0\n");
}

RELVAR_TEST_MAIN(TestOtherTools)
#include "tst_othertools.moc"
