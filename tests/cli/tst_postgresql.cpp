// SPDX-License-Identifier: GPL-3.0-or-later
// The main job on a PostgreSQL server from the terminal, and what goes wrong on one: said with cause and remedy,
// nothing changed, and the password nowhere.
#include "dialects/postgresql/sockets.h"
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>

#include <csignal>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString password = u"pässwörd-s3cret%1"_s;
const QString encodedPassword = u"p%C3%A4ssw%C3%B6rd-s3cret%251"_s;

QStringList statesOf(const Outcome &status)
{
    QStringList states;
    for (const QJsonValue &migration : status.json().value(u"migrations"_s).toArray())
        states.append(migration[u"state"_s].toString());
    return states;
}

} // namespace

class TestPostgresql : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;
    int m_port = 0;

    /// Over the socket, as the superuser, who needs no password there.
    [[nodiscard]] QString url(const QString &database) const { return m_server.settings(database).address; }
    /// Over TCP, where a password is asked for.
    [[nodiscard]] QString networkUrl(const QString &login, const QString &database) const
    {
        return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(login, QString::number(m_port), database);
    }
    void makeShopDatabase(const QString &name);
    /// A project with two migrations, none of them applied.
    static void writeProject(const Workbench &bench, const QString &address);

private Q_SLOTS:
    void initTestCase();
    void mainJob();
    void inspectsAndCompares();
    void tellsWhatNobodyRecorded();
    void columnsOfATypeStayWithoutItsValue();
    void demoGoesBothWays();
    void startsFromNothing();
    void connecting_data();
    void connecting();
    void failingStatementChangesNothing();
    void waitsForALockOnlySoLong();
    void mayNot();
    void stopsOnTheServer();
    void asksForTheNameOfAnUnknownDatabase();
    void refusesToPlayOnProduction();
    void passwordIsNowhere();
    void sandboxEndsWithItsCommand();
};

void TestPostgresql::initTestCase()
{
    m_port = freePort();
    QVERIFY_RESULT(m_server.start({.configuration = {u"password_encryption = 'scram-sha-256'"_s},
                                   .hostBasedAuthentication = {u"host all all 127.0.0.1/32 scram-sha-256"_s},
                                   .port = m_port}));
    QVERIFY_RESULT(m_server.run(u"postgres"_s, u"CREATE ROLE ann LOGIN PASSWORD '%1'"_s.arg(password)));
    QVERIFY_RESULT(m_server.run(u"postgres"_s, u"CREATE ROLE guest LOGIN"_s));
}

void TestPostgresql::makeShopDatabase(const QString &name)
{
    QVERIFY_RESULT(m_server.createDatabase(name));
    for (
        const QString &sql :
        {u"CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy')"_s,
         u"CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, mood mood DEFAULT 'ok')"_s,
         u"COMMENT ON TABLE users IS 'People'"_s,
         u"CREATE VIEW happy AS SELECT id, name FROM users WHERE mood = 'happy'"_s,
         u"CREATE TABLE events (at date NOT NULL, what text) PARTITION BY RANGE (at)"_s,
         u"CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')"_s,
         u"CREATE MATERIALIZED VIEW busy AS SELECT at, count(*) AS n FROM events GROUP BY at"_s,
         u"CREATE SCHEMA audit"_s,
         u"CREATE TABLE audit.log (id integer PRIMARY KEY, user_id bigint REFERENCES users)"_s,
         u"INSERT INTO users (name, mood) VALUES ('Åse', 'happy'), ('Bo', 'sad')"_s})
        QVERIFY_RESULT(m_server.run(name, sql));
}

void TestPostgresql::writeProject(const Workbench &bench, const QString &address)
{
    bench.write(u"shop/relvar.toml"_s, "dialect = \"postgresql\"\ndefault = \"dev\"\n\n[connections.dev]\naddress = \""
                                           + address.toUtf8() + "\"\n");
    bench.write(u"shop/migrations/20260101100000_create_customers.sql"_s,
                "-- migrate:up\nCREATE TABLE customers (id integer PRIMARY KEY, name text NOT NULL);\n"
                "INSERT INTO customers VALUES (1, 'Bo');\n\n-- migrate:down\nDROP TABLE customers;\n");
    bench.write(u"shop/migrations/20260102100000_create_orders.sql"_s,
                "-- migrate:up\nCREATE TABLE orders (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES "
                "customers);\n"
                "\n-- migrate:down\nDROP TABLE orders;\n");
}

void TestPostgresql::mainJob()
{
    const Workbench bench;
    makeShopDatabase(u"mainjob"_s);
    const QString address = url(u"mainjob"_s);
    const auto before = m_server.dumpSchema(u"mainjob"_s);
    QVERIFY_RESULT(before);
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"--from"_s, address}), 0);
    QCOMPARE(m_server.dumpSchema(u"mainjob"_s).value_or(QString()), *before);

    const Outcome head = bench.shop({u"inspect"_s, u"head"_s, u"--sql"_s});
    QVERIFY_EXIT(head, 0);
    bench.write(u"want.sql"_s,
                head.output
                    + "ALTER TABLE public.users ADD COLUMN phone text;\n"
                      "ALTER TABLE public.users RENAME COLUMN name TO full_name;\n"
                      "CREATE TABLE public.orders (id bigint PRIMARY KEY, user_id bigint NOT NULL REFERENCES "
                      "public.users ON DELETE CASCADE, total numeric(10,2) CHECK (total > 0));\n");
    const Outcome made = bench.shop({u"--json"_s, u"new"_s, u"Orders and phones"_s, u"--to"_s, u"file:want.sql"_s,
                                     u"--rename"_s, u"users.name=users.full_name"_s});
    QVERIFY_EXIT(made, 0);
    QVERIFY2(made.json().value(u"proved"_s).toBool(), made.toText().constData());

    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, address, u"--to"_s, u"file:want.sql"_s}), 0);
    const auto names = m_server.run(u"mainjob"_s, u"SELECT string_agg(full_name, ',' ORDER BY id) FROM users"_s);
    QVERIFY_RESULT(names);
    QCOMPARE(names->rows.first().first().toString(), u"Åse,Bo"_s);

    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 0);
    QCOMPARE(m_server.dumpSchema(u"mainjob"_s).value_or(QString()), *before);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"redo"_s}), 0);
}

/// What goes with a column, and a function that speaks of it although the server has not noted that.
void TestPostgresql::tellsWhatNobodyRecorded()
{
    const Workbench bench;
    const QByteArray function = "CREATE FUNCTION calm() RETURNS void LANGUAGE plpgsql AS $$\nBEGIN\n"
                                "    UPDATE people SET mood = 'ok';\nEND $$;\n";
    bench.write(u"before.sql"_s, "CREATE TABLE people (id integer PRIMARY KEY, mood text, name text);\n"
                                 "CREATE INDEX people_mood ON people (mood);\n" + function);
    bench.write(u"after.sql"_s, "CREATE TABLE people (id integer PRIMARY KEY, name text);\n" + function);
    const QStringList sides{u"--from"_s, u"file:before.sql"_s, u"--to"_s, u"file:after.sql"_s, u"--dialect"_s,
                            u"postgresql"_s};
    const Outcome plain = bench.cli(QStringList{u"diff"_s} + sides);
    QVERIFY_EXIT(plain, 3);
    QVERIFY2(plain.output.contains("with index people_mood"), plain.toText().constData());
    QVERIFY2(plain.errors.contains("calm() names column people.mood in line"), plain.toText().constData());
    const Outcome json = bench.cli(QStringList{u"--json"_s, u"diff"_s} + sides);
    QVERIFY_EXIT(json, 3);
    QCOMPARE(json.json().value(u"mentions"_s).toArray().size(), 1);
}

void TestPostgresql::columnsOfATypeStayWithoutItsValue()
{
    const Workbench bench;
    const QByteArray people = "CREATE TABLE people (id integer PRIMARY KEY, mood mood);\n";
    bench.write(u"three.sql"_s, "CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');\n" + people);
    bench.write(u"two.sql"_s, "CREATE TYPE mood AS ENUM ('ok', 'happy');\n" + people);
    const QStringList sides{u"--from"_s, u"file:three.sql"_s, u"--to"_s, u"file:two.sql"_s, u"--dialect"_s,
                            u"postgresql"_s};
    const Outcome plain = bench.cli(QStringList{u"diff"_s} + sides);
    QVERIFY_EXIT(plain, 3);
    QVERIFY2(plain.output.contains("Drop value sad"), plain.toText().constData());
    QVERIFY2(!plain.output.contains("people.mood"), plain.toText().constData());
    const Outcome json = bench.cli(QStringList{u"--json"_s, u"diff"_s} + sides);
    QVERIFY_EXIT(json, 3);
    for (const QJsonValue &change : json.json().value(u"changes"_s).toArray())
        QVERIFY2(change[u"takesAlong"_s].toArray().isEmpty(), json.toText().constData());
}

void TestPostgresql::inspectsAndCompares()
{
    const Workbench bench;
    makeShopDatabase(u"look"_s);
    const QString address = url(u"look"_s);
    const Outcome plain = bench.cli({u"inspect"_s, address});
    QVERIFY_EXIT(plain, 0);
    for (const char *line : {"enum public.mood: sad, ok, happy", "view public.happy", "materialized view public.busy",
                             "partitions: 1", "identity", "audit.log"})
        QVERIFY2(plain.output.contains(line), plain.toText().constData());
    QVERIFY2(!plain.output.contains("events_2026\n"), "a partition stands for itself");

    // What it says makes the same again, on a server that knows nothing of it.
    const Outcome sql = bench.cli({u"inspect"_s, address, u"--sql"_s});
    QVERIFY_EXIT(sql, 0);
    bench.write(u"same.sql"_s, sql.output);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, address, u"--to"_s, u"file:same.sql"_s}), 0);

    const QString limited = address + u"&schemas=audit"_s;
    const Outcome audit = bench.cli({u"--json"_s, u"inspect"_s, limited});
    QVERIFY_EXIT(audit, 0);
    QCOMPARE(audit.json().value(u"tables"_s).toArray().size(), 1);
    QVERIFY2(audit.errors.contains("public.users"), audit.toText().constData());
    QVERIFY_EXIT(bench.cli({u"inspect"_s, address + u"&schemas=nowhere"_s}), 2);

    // A dump of the server's own tool is a source.
    const auto dump = m_server.dumpSchema(u"look"_s);
    QVERIFY_RESULT(dump);
    // Without rows it leaves materialized views empty, which is a difference.
    bench.write(u"dump.sql"_s, dump->toUtf8() + "REFRESH MATERIALIZED VIEW public.busy;\n");
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, address, u"--to"_s, u"file:dump.sql"_s}), 0);
}

void TestPostgresql::demoGoesBothWays()
{
    Workbench bench;
    QVERIFY_RESULT(m_server.createDatabase(u"clinic"_s));
    bench.copy(sourceFile(u"resources/demo-postgresql"_s), u"shop"_s);
    bench.setVariable(u"DATABASE_URL"_s, url(u"clinic"_s));
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    const Outcome picture = bench.shop({u"--json"_s, u"export"_s, u"--to"_s, u"svg"_s, u"--out"_s, u"pictures"_s});
    QVERIFY_EXIT(picture, 0);
    QVERIFY_EXIT(bench.shop({u"reset"_s, u"--confirm"_s, u"clinic"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"fresh"_s, u"--confirm"_s, u"clinic"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, url(u"clinic"_s), u"--to"_s, u"head"_s}), 0);
}

void TestPostgresql::startsFromNothing()
{
    const Workbench bench;
    QVERIFY_RESULT(m_server.createDatabase(u"nothing"_s));
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, url(u"nothing"_s)}), 0);
    bench.write(u"want.sql"_s, "CREATE TABLE t (id integer PRIMARY KEY);\n");
    QVERIFY_EXIT(bench.shop({u"new"_s, u"First"_s, u"--to"_s, u"file:want.sql"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"verify"_s, u"--all"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 0);
}

void TestPostgresql::connecting_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    const QString port = QString::number(m_port);
    QTest::newRow("wrong password") << networkUrl(u"ann:wr0ng"_s, u"postgres"_s) << u"database.WrongPassword"_s;
    QTest::newRow("no password") << networkUrl(u"ann"_s, u"postgres"_s) << u"database.PasswordNeeded"_s;
    QTest::newRow("nobody listens") << u"postgresql://127.0.0.1:%1/d"_s.arg(freePort()) << u"database.Unreachable"_s;
    QTest::newRow("no such host") << u"postgresql://nowhere.invalid/d"_s << u"database.Unreachable"_s;
    QTest::newRow("no such database") << url(u"nowhere"_s) << u"database.UnknownDatabase"_s;
    QTest::newRow("no TLS there") << networkUrl(u"ann"_s, u"postgres"_s) + u"?sslmode=require"_s
                                  << u"database.TlsRefused"_s;
    QTest::newRow("no port") << u"postgresql://db:5x/shop"_s << u"database.BadAddress"_s;
}

void TestPostgresql::connecting()
{
    QFETCH(QString, address);
    QFETCH(QString, code);
    const Workbench bench;
    writeProject(bench, u"postgresql:///unused"_s);
    for (const QStringList &command : {QStringList{u"inspect"_s}, QStringList{u"status"_s}, QStringList{u"up"_s}}) {
        const Outcome outcome = bench.shop(command + QStringList{u"--json"_s, address});
        QVERIFY_EXIT(outcome, 1);
        QCOMPARE(outcome.error().value(u"code"_s).toString(), code);
        QVERIFY2(!outcome.toText().contains("wr0ng"), outcome.toText().constData());
    }
}

void TestPostgresql::failingStatementChangesNothing()
{
    const Workbench bench;
    QVERIFY_RESULT(m_server.createDatabase(u"failing"_s));
    writeProject(bench, url(u"failing"_s));
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    bench.write(u"shop/migrations/20260103100000_broken.sql"_s,
                "-- migrate:up\nALTER TABLE customers ADD COLUMN email text;\n\nALTER TABLE customers\n    ADD COLUMN "
                "x nosuchtype;\n\n"
                "-- migrate:down\nALTER TABLE customers DROP COLUMN email;\n");
    const auto before = m_server.dumpSchema(u"failing"_s);
    const Outcome up = bench.shop({u"--json"_s, u"up"_s});
    QVERIFY_EXIT(up, 1);
    QVERIFY2(up.error().value(u"message"_s).toString().contains(u"nosuchtype"_s), up.toText().constData());
    QCOMPARE(up.error().value(u"where"_s).toString(), u"20260103100000_broken.sql:4"_s);
    QCOMPARE(m_server.dumpSchema(u"failing"_s).value_or(QString()), before.value_or(u"?"_s));
    QCOMPARE(statesOf(bench.shop({u"--json"_s, u"status"_s})), QStringList({u"applied"_s, u"applied"_s, u"failed"_s}));
}

void TestPostgresql::waitsForALockOnlySoLong()
{
    const Workbench bench;
    QVERIFY_RESULT(m_server.createDatabase(u"locked"_s));
    writeProject(bench, url(u"locked"_s));
    QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s}), 0);
    const auto blocker = m_server.connect(u"locked"_s);
    QVERIFY_RESULT(blocker);
    QVERIFY_RESULT((*blocker)->execute(u"BEGIN"_s));
    QVERIFY_RESULT((*blocker)->execute(u"LOCK TABLE customers IN ACCESS EXCLUSIVE MODE"_s));
    const Outcome up = bench.shop({u"--timeout"_s, u"0.1"_s, u"up"_s});
    QVERIFY_EXIT(up, 1);
    QVERIFY2(up.errors.contains("relvar-cli: error: "), up.toText().constData());
    QVERIFY_RESULT((*blocker)->execute(u"ROLLBACK"_s));
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
}

void TestPostgresql::mayNot()
{
    const Workbench bench;
    QVERIFY_RESULT(m_server.createDatabase(u"guarded"_s));
    writeProject(bench, m_server.settings(u"guarded"_s, u"guest"_s).address);
    const Outcome up = bench.shop({u"--json"_s, u"up"_s});
    QVERIFY_EXIT(up, 1);
    QCOMPARE(up.error().value(u"code"_s).toString(), u"database.PermissionDenied"_s);
}

void TestPostgresql::stopsOnTheServer()
{
    const Workbench bench;
    QVERIFY_RESULT(m_server.createDatabase(u"slow"_s));
    writeProject(bench, url(u"slow"_s));
    bench.write(u"shop/migrations/20260103100000_slow.sql"_s,
                "-- migrate:up\nDELETE FROM customers;\n\nSELECT pg_sleep(600);\n\n-- migrate:down\nSELECT 1;\n");
    QProcess process;
    process.setWorkingDirectory(bench.path());
    process.setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
    process.start(builtProgram(u"relvar-cli"_s), {u"-C"_s, u"shop"_s, u"--trust"_s, u"-v"_s, u"up"_s});
    QVERIFY(process.waitForStarted());
    QByteArray output;
    QElapsedTimer waited;
    waited.start();
    while (!output.contains("pg_sleep") && waited.elapsed() < 60000 && process.waitForReadyRead(1000))
        output += process.readAllStandardOutput();
    QVERIFY2(output.contains("pg_sleep"), output.constData());
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY2(process.waitForFinished(20000), "it does not stop");
    QCOMPARE(process.exitCode(), 1);
    const auto sleeping = m_server.run(
        u"slow"_s,
        u"SELECT count(*) FROM pg_stat_activity WHERE datname = 'slow' AND query ~ 'pg_sleep' AND state = 'active' "
        "AND pid <> pg_backend_pid()"_s);
    QVERIFY_RESULT(sleeping);
    QCOMPARE(sleeping->rows.first().first().toInt(), 0);
    const auto customers = m_server.run(u"slow"_s, u"SELECT count(*) FROM customers"_s);
    QVERIFY_RESULT(customers);
    QCOMPARE(customers->rows.first().first().toInt(), 1);
    QCOMPARE(statesOf(bench.shop({u"--json"_s, u"status"_s})), QStringList({u"applied"_s, u"applied"_s, u"pending"_s}));
}

void TestPostgresql::asksForTheNameOfAnUnknownDatabase()
{
    const Workbench bench;
    QVERIFY_RESULT(m_server.createDatabase(u"other"_s));
    writeProject(bench, u"postgresql://db.invalid/elsewhere"_s);
    const Outcome refused = bench.shop({u"--yes"_s, u"fresh"_s, url(u"other"_s)});
    QVERIFY_EXIT(refused, 2);
    QVERIFY2(refused.errors.contains("--confirm other"), refused.toText().constData());
    QVERIFY_EXIT(bench.shop({u"fresh"_s, url(u"other"_s), u"--confirm"_s, u"other"_s}), 0);
}

void TestPostgresql::refusesToPlayOnProduction()
{
    const Workbench bench;
    QVERIFY_RESULT(m_server.createDatabase(u"live"_s));
    writeProject(bench, url(u"live"_s));
    bench.write(u"shop/relvar.toml"_s, bench.read(u"shop/relvar.toml"_s) + "environment = \"production\"\n");
    // By another user and with other parameters it is the same database.
    const QString other = m_server.settings(u"live"_s, u"guest"_s).address + u"&connect_timeout=5"_s;
    for (const QString &database : {u"@dev"_s, other}) {
        QVERIFY_EXIT(bench.shop({u"--yes"_s, u"fresh"_s, database, u"--confirm"_s, u"live"_s}), 1);
        QVERIFY_EXIT(bench.shop({u"up"_s, database}), 2);
        QVERIFY_EXIT(bench.shop({u"--scratch"_s, database, u"verify"_s, u"--all"_s}), 1);
    }
}

void TestPostgresql::passwordIsNowhere()
{
    Workbench bench;
    QVERIFY_RESULT(m_server.run(u"postgres"_s, u"CREATE DATABASE secret OWNER ann"_s));
    const QString address = networkUrl(u"ann:"_s + encodedPassword, u"secret"_s);
    const QList<QByteArray> forms = {password.toUtf8(), encodedPassword.toUtf8(), "s3cret"};
    const auto holdsOne = [&forms](const QByteArray &text) {
        return std::any_of(forms.cbegin(), forms.cend(),
                           [&text](const QByteArray &form) { return text.contains(form); });
    };

    QList<Outcome> outcomes;
    outcomes.append(bench.cli({u"init"_s, u"shop"_s, u"--from"_s, address}));
    QVERIFY_EXIT(outcomes.constLast(), 0);
    QVERIFY2(outcomes.constLast().errors.contains("password"), "nobody warned of a password on the command line");
    bench.write(u"want.sql"_s, "CREATE TABLE t (id integer PRIMARY KEY);\n");
    bench.setVariable(u"DATABASE_URL"_s, address);
    for (const QStringList &command :
         {QStringList{u"new"_s, u"First"_s, u"--to"_s, u"file:want.sql"_s}, QStringList{u"-v"_s, u"up"_s},
          QStringList{u"--json"_s, u"status"_s}, QStringList{u"--yes"_s, u"--json"_s, u"redo"_s},
          QStringList{u"inspect"_s},
          QStringList{u"up"_s, u"postgresql://ann:s3cretly@127.0.0.1:%1/nowhere"_s.arg(m_port)},
          QStringList{u"up"_s, address + u"&nonsense=1"_s}, QStringList{u"nonsense"_s, address},
          QStringList{u"up"_s, u"postgresql://ann:s3cret/x@db/shop"_s}})
        outcomes.append(bench.shop(command));
    QVERIFY_EXIT(outcomes.at(2), 0);
    for (const Outcome &outcome : std::as_const(outcomes))
        QVERIFY2(!holdsOne(outcome.toText()), outcome.toText().constData());

    QDirIterator files(bench.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!holdsOne(file.readAll()), qPrintable(file.fileName()));
    }
    const auto ledger = m_server.run(u"secret"_s, u"SELECT string_agg(m::text, ' ') FROM relvar.migrations m"_s);
    const auto journal = m_server.run(u"secret"_s, u"SELECT string_agg(j::text, ' ') FROM relvar.journal j"_s);
    QVERIFY_RESULT(ledger);
    QVERIFY_RESULT(journal);
    QVERIFY(!holdsOne(ledger->rows.first().first().toByteArray() + journal->rows.first().first().toByteArray()));

    // The process list while it runs.
    bench.write(u"shop/migrations/20260103100000_slow.sql"_s,
                "-- migrate:up\nSELECT pg_sleep(600);\n\n-- migrate:down\nSELECT 1;\n");
    QProcess process;
    process.setWorkingDirectory(bench.path());
    process.start(builtProgram(u"relvar-cli"_s),
                  {u"-C"_s, u"shop"_s, u"--trust"_s, u"-v"_s, u"up"_s, u"--db="_s + address});
    QVERIFY(process.waitForStarted());
    QByteArray output;
    while (!output.contains("pg_sleep") && process.waitForReadyRead(30000))
        output += process.readAllStandardOutput();
    QVERIFY2(output.contains("pg_sleep"), output.constData());
    QFile words(u"/proc/%1/cmdline"_s.arg(process.processId()));
    QVERIFY(words.open(QIODevice::ReadOnly));
    const QByteArray seen = words.readAll();
    QVERIFY2(seen.contains("--db=postgresql://ann:xxx") && !holdsOne(seen), seen.constData());
    process.terminate();
    QVERIFY(process.waitForFinished(20000));
    QVERIFY(!holdsOne(process.readAllStandardError() + process.readAllStandardOutput()));
}

void TestPostgresql::sandboxEndsWithItsCommand()
{
    const Workbench bench;
    const Outcome inside
        = bench.cli({u"sandbox"_s, u"--name"_s, u"play ground"_s, u"psql"_s, u"-X"_s, u"-A"_s, u"-t"_s, u"-c"_s,
                     u"SELECT current_database() || '|' || current_setting('unix_socket_directories')"_s});
    QVERIFY_EXIT(inside, 0);
    const QList<QByteArray> parts = inside.output.trimmed().split('|');
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.first(), QByteArray("play ground"));
    QVERIFY2(!QFileInfo::exists(QString::fromUtf8(parts.last())), "the server's folder is still there");
    QVERIFY_EXIT(bench.cli({u"sandbox"_s, u"sh"_s, u"-c"_s, u"exit 7"_s}), 7);
    QVERIFY_EXIT(bench.cli({u"sandbox"_s}), 2);
    QVERIFY_EXIT(bench.cli({u"sandbox"_s, u"no-such-program"_s}), 2);
}

RELVAR_TEST_MAIN(TestPostgresql)
#include "tst_postgresql.moc"
