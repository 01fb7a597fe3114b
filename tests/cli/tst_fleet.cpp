// SPDX-License-Identifier: GPL-3.0-or-later
// The same migrations on many databases: in order, side by side, past a failure, after a kill; on files and on a server.
// RELVAR_FLEET says how many.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>

#include <csignal>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void goesThroughAll_data() { onBoth(); }
    void goesThroughAll();
    void stopsOrGoesOn_data() { onBoth(); }
    void stopsOrGoesOn();
    void theFirstOnesGoFirst();
    void goesOnAfterAKill_data() { onBoth(); }
    void goesOnAfterAKill();
    void isCancelled();
    void asksForProduction();
    void knowsItsDatabases();

private:
    void onBoth();
    void make(const Workbench &bench, bool onServer);
    QString ask(const Workbench &bench, bool onServer, const QString &name, const QString &sql);
    void dropServerDatabases();

    const int m_count = std::max(qEnvironmentVariableIntValue("RELVAR_FLEET"), 20);
    PostgresqlServer m_server;
    int m_rounds = 0;
    QString m_prefix;
    QStringList m_names;
};

namespace {

QMap<QString, int> statesOf(const Outcome &outcome)
{
    QMap<QString, int> states;
    for (const QJsonValue &row : outcome.json().value(u"databases").toArray())
        ++states[row[u"state"].toString()];
    return states;
}

const QByteArray slow = "-- migrate:up\n"
                        "CREATE TABLE slow (id INTEGER PRIMARY KEY);\n"
                        "INSERT INTO slow WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600000) "
                        "SELECT max(i) FROM n;\n"
                        "-- migrate:down\nDROP TABLE slow;\n";

} // namespace

void TestFleet::onBoth()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

/// A project with one migration and a group of m_count empty databases.
void TestFleet::make(const Workbench &bench, bool onServer)
{
    m_prefix = u"r%1_"_s.arg(++m_rounds);
    m_names.clear();
    for (int i = 0; i < m_count; ++i)
        m_names.append(u"%1t%2"_s.arg(m_prefix).arg(i, 3, 10, QChar(u'0')));
    bench.write(u"shop/migrations/20260101100000_create_users.sql"_s,
                "-- migrate:up\nCREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n"
                "-- migrate:down\nDROP TABLE users;\n");
    if (onServer) {
        for (const QString &name : std::as_const(m_names))
            QVERIFY_RESULT(m_server.createDatabase(name));
        // Whatever server this is, its databases know each other.
        QString address = m_server.settings(u"postgres"_s).address;
        const QString control = address;
        address.replace(u"/postgres?"_s, u"/{name}?"_s);
        QVERIFY2(address.contains(u"{name}"), qPrintable(address));
        bench.write(u"shop/relvar.toml"_s,
                    u"dialect = \"postgresql\"\n[connections.control]\naddress = \"%1\"\n"
                    "[groups.tenants]\naddress = \"%2\"\nnames_connection = \"control\"\n"
                    "names_query = \"SELECT datname FROM pg_database WHERE datname LIKE '%3t%' ORDER BY 1\"\n"_s
                        .arg(control, address, m_prefix)
                        .toUtf8());
        return;
    }
    QByteArray names = "# tenants\n\n";
    for (const QString &name : std::as_const(m_names)) {
        bench.write(u"shop/tenants/%1.db"_s.arg(name), {});
        names += name.toUtf8() + '\n';
    }
    bench.write(u"shop/tenants.txt"_s, names);
    bench.write(u"shop/relvar.toml"_s, "dialect = \"sqlite\"\n[groups.tenants]\naddress = \"tenants/{name}.db\"\n"
                                       "names_file = \"tenants.txt\"\n");
}

QString TestFleet::ask(const Workbench &bench, bool onServer, const QString &name, const QString &sql)
{
    if (!onServer)
        return QString::fromUtf8(bench.sqlite(u"shop/tenants/%1.db"_s.arg(name), sql)).trimmed();
    const auto answer = m_server.run(name, sql);
    return answer && !answer->rows.isEmpty() ? answer->rows.first().first().toString() : u"no answer"_s;
}

void TestFleet::dropServerDatabases()
{
    for (const QString &name : std::as_const(m_names))
        QVERIFY_RESULT(m_server.dropDatabase(name));
}

void TestFleet::goesThroughAll()
{
    QFETCH(const bool, onServer);
    const Workbench bench;
    make(bench, onServer);
    const Outcome before = bench.shop({u"--json"_s, u"fleet"_s, u"status"_s, u"--group"_s, u"tenants"_s, u"--check"_s});
    QVERIFY_EXIT(before, 3);
    const QJsonArray rows = before.json().value(u"databases").toArray();
    QCOMPARE(rows.size(), m_count);
    QCOMPARE(rows.at(0)[u"database"].toString(), m_names.constFirst());
    QCOMPARE(rows.at(0)[u"pending"].toInt(), 1);

    const Outcome up = bench.shop({u"--json"_s, u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s});
    QVERIFY_EXIT(up, 0);
    QCOMPARE(statesOf(up), (QMap<QString, int>{{u"done"_s, m_count}}));
    QCOMPARE(up.json().value(u"complete"), true);
    for (const QString &name : std::as_const(m_names))
        QCOMPARE(ask(bench, onServer, name, u"SELECT count(*) FROM users"_s), u"0"_s);
    // A log for each.
    QCOMPARE(QDir(bench.path(u"shop/.relvar/logs"_s)).entryList({u"*.log"_s}).size(), m_count);

    const Outcome again = bench.shop({u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s});
    QVERIFY_EXIT(again, 0);
    QVERIFY2(again.output.contains("nothing to do"), again.toText().constData());
    QVERIFY_EXIT(bench.shop({u"fleet"_s, u"status"_s, u"--group"_s, u"tenants"_s, u"--check"_s}), 0);

    bench.write(u"shop/migrations/20260102100000_add_mail.sql"_s,
                "-- migrate:up\nALTER TABLE users ADD COLUMN mail TEXT;\n-- migrate:down\nALTER TABLE users DROP COLUMN mail;\n");
    QVERIFY_EXIT(bench.shop({u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s, u"--jobs"_s, u"8"_s}), 0);
    // Down has to say how far: run again, it must not go further on those that are done.
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"fleet"_s, u"down"_s, u"--group"_s, u"tenants"_s}), 2);
    const QStringList down{u"--yes"_s, u"--json"_s, u"fleet"_s, u"down"_s, u"--group"_s, u"tenants"_s, u"--to"_s, u"20260101100000"_s};
    QCOMPARE(statesOf(bench.shop(down)), (QMap<QString, int>{{u"done"_s, m_count}}));
    QCOMPARE(statesOf(bench.shop(down)), (QMap<QString, int>{{u"nothingToDo"_s, m_count}}));
    if (onServer)
        dropServerDatabases();
}

void TestFleet::stopsOrGoesOn()
{
    QFETCH(const bool, onServer);
    const Workbench bench;
    make(bench, onServer);
    QVERIFY_EXIT(bench.shop({u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s}), 0);
    // One has rows that the migration refuses, one cannot be reached.
    const QString &refusing = m_names.at(m_count / 2);
    const QString &gone = m_names.at(m_count / 2 + 3);
    const QString name = u"INSERT INTO users (id, name) VALUES (1, 'a'), (2, 'a')"_s;
    ask(bench, onServer, refusing, name);
    if (onServer) {
        QVERIFY_RESULT(m_server.run(u"postgres"_s, u"ALTER DATABASE %1 ALLOW_CONNECTIONS false"_s.arg(gone)));
    } else {
        QVERIFY(QFile::rename(bench.path(u"shop/tenants/%1.db"_s.arg(gone)), bench.path(u"shop/elsewhere.db"_s)));
    }
    bench.write(u"shop/migrations/20260102100000_names_are_unique.sql"_s,
                "-- migrate:up\nCREATE UNIQUE INDEX users_name ON users (name);\n-- migrate:down\nDROP INDEX users_name;\n");
    const Outcome stopped = bench.shop({u"--json"_s, u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s, u"--jobs"_s, u"2"_s});
    QVERIFY_EXIT(stopped, 1);
    QMap<QString, int> states = statesOf(stopped);
    QVERIFY2(states.value(u"failed"_s) >= 1 && states.value(u"notBegun"_s) > 0, stopped.toText().constData());
    const QJsonValue failed = stopped.json().value(u"databases").toArray().at(m_count / 2);
    QCOMPARE(failed[u"state"].toString(), u"failed"_s);
    QVERIFY2(!failed[u"sentence"].toString().isEmpty(), stopped.toText().constData());

    // Past both of them: what is done is left alone.
    const Outcome all = bench.shop({u"--json"_s, u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s, u"--keep-going"_s});
    QVERIFY_EXIT(all, 1);
    states = statesOf(all);
    QCOMPARE(states.value(u"failed"_s), 2);
    QCOMPARE(states.value(u"notBegun"_s), 0);
    QVERIFY(states.value(u"nothingToDo"_s) >= m_count / 2);
    const Outcome status = bench.shop({u"--json"_s, u"fleet"_s, u"status"_s, u"--group"_s, u"tenants"_s});
    QVERIFY_EXIT(status, 1);
    QVERIFY(status.json().value(u"databases").toArray().at(m_count / 2 + 3).toObject().contains(u"error"));

    // Both are put right, and only they are left.
    ask(bench, onServer, refusing, u"DELETE FROM users WHERE id = 2"_s);
    if (onServer) {
        QVERIFY_RESULT(m_server.run(u"postgres"_s, u"ALTER DATABASE %1 ALLOW_CONNECTIONS true"_s.arg(gone)));
    } else {
        QVERIFY(QFile::rename(bench.path(u"shop/elsewhere.db"_s), bench.path(u"shop/tenants/%1.db"_s.arg(gone))));
    }
    QCOMPARE(statesOf(bench.shop({u"--json"_s, u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s})),
             (QMap<QString, int>{{u"done"_s, 2}, {u"nothingToDo"_s, m_count - 2}}));
    if (onServer)
        dropServerDatabases();
}

void TestFleet::theFirstOnesGoFirst()
{
    const Workbench bench;
    make(bench, false);
    bench.write(u"shop/tenants/%1.db"_s.arg(m_names.at(1)), "this is no database");
    const Outcome up = bench.shop({u"--json"_s, u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s, u"--canary"_s, u"3"_s, u"--keep-going"_s});
    QVERIFY_EXIT(up, 1);
    // Nobody else is tried when one of the first ones fails, whatever was said about going on.
    QCOMPARE(statesOf(up), (QMap<QString, int>{{u"done"_s, 1}, {u"failed"_s, 1}, {u"notBegun"_s, m_count - 2}}));
    QVERIFY2(up.json().value(u"sentence").toString().contains(u"not begun"), up.toText().constData());
}

void TestFleet::goesOnAfterAKill()
{
    QFETCH(const bool, onServer);
    const Workbench bench;
    make(bench, onServer);
    bench.write(u"shop/migrations/20260102100000_slow.sql"_s, slow);
    QProcess process;
    process.setWorkingDirectory(bench.path());
    process.start(builtProgram(u"relvar-cli"_s),
                  {u"-C"_s, u"shop"_s, u"--trust"_s, u"-v"_s, u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s,
                   u"--jobs"_s, u"3"_s});
    QVERIFY(process.waitForStarted());
    // The first ones are done, others are in the middle.
    process.setReadChannel(QProcess::StandardError);
    QByteArray errors;
    while (errors.count('\n') < 3 && process.waitForReadyRead(60000))
        errors += process.readAllStandardError();
    QVERIFY2(errors.count('\n') >= 3, errors.constData());
    kill(static_cast<pid_t>(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished());

    const Outcome again = bench.shop({u"--json"_s, u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s, u"--timeout"_s, u"60"_s});
    QVERIFY_EXIT(again, 0);
    const QMap<QString, int> states = statesOf(again);
    QVERIFY2(states.value(u"nothingToDo"_s) >= 3 && states.value(u"done"_s) >= 1, again.toText().constData());
    for (const QString &name : std::as_const(m_names))
        QCOMPARE(ask(bench, onServer, name, u"SELECT count(*) FROM slow"_s), u"1"_s);
    QVERIFY_EXIT(bench.shop({u"fleet"_s, u"status"_s, u"--group"_s, u"tenants"_s, u"--check"_s}), 0);
    if (onServer)
        dropServerDatabases();
}

void TestFleet::isCancelled()
{
    const Workbench bench;
    make(bench, false);
    bench.write(u"shop/migrations/20260102100000_endless.sql"_s,
                "-- migrate:up\nCREATE TABLE n (i INTEGER);\nWITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                "INSERT INTO n SELECT i FROM n WHERE i < 0;\n-- migrate:down\nDROP TABLE n;\n");
    QProcess process;
    process.setWorkingDirectory(bench.path());
    process.setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
    process.start(builtProgram(u"relvar-cli"_s),
                  {u"-C"_s, u"shop"_s, u"--trust"_s, u"--json"_s, u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s,
                   u"--canary"_s, u"0"_s});
    QVERIFY(process.waitForStarted());
    // The logs of four runs that are at work.
    const QDir logs(bench.path(u"shop/.relvar/logs"_s));
    QTRY_COMPARE_WITH_TIMEOUT(logs.entryList({u"*.log"_s}).size(), 4, 60000);
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    const Outcome outcome{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    QCOMPARE(statesOf(outcome), (QMap<QString, int>{{u"cancelled"_s, 4}, {u"notBegun"_s, m_count - 4}}));
    // Nothing half-done is left behind.
    bench.write(u"shop/migrations/20260102100000_endless.sql"_s,
                "-- migrate:up\nCREATE TABLE n (i INTEGER);\n-- migrate:down\nDROP TABLE n;\n");
    QVERIFY_EXIT(bench.shop({u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s}), 0);
}

void TestFleet::asksForProduction()
{
    const Workbench bench;
    make(bench, false);
    bench.write(u"shop/relvar.toml"_s, bench.read(u"shop/relvar.toml"_s) + "environment = \"production\"\n");
    const Outcome refused = bench.shop({u"--yes"_s, u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s});
    QVERIFY_EXIT(refused, 2);
    QVERIFY2(refused.errors.contains("--confirm tenants"), refused.toText().constData());
    QVERIFY_EXIT(bench.shop({u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s, u"--confirm"_s, u"other"_s}), 2);
    QCOMPARE(ask(bench, false, m_names.constFirst(), u"SELECT count(*) FROM sqlite_schema"_s), u"0"_s);
    QVERIFY_EXIT(bench.shop({u"fleet"_s, u"up"_s, u"--group"_s, u"tenants"_s, u"--confirm"_s, u"tenants"_s}), 0);
}

void TestFleet::knowsItsDatabases()
{
    const Workbench bench;
    make(bench, false);
    const Outcome unknown = bench.shop({u"fleet"_s, u"status"_s, u"--group"_s, u"shards"_s});
    QVERIFY_EXIT(unknown, 2);
    QVERIFY2(unknown.errors.contains("tenants"), unknown.toText().constData());
    const auto namesAre = [&](const QByteArray &names) {
        bench.write(u"shop/tenants.txt"_s, names);
        return bench.shop({u"fleet"_s, u"status"_s, u"--group"_s, u"tenants"_s});
    };
    const Outcome twice = namesAre("a\nb\na\n");
    QVERIFY_EXIT(twice, 1);
    QVERIFY2(twice.errors.contains("a is in the group tenants twice"), twice.toText().constData());
    // A name does not lead out of the folder.
    QVERIFY_EXIT(namesAre("../../secret\n"), 1);
    QVERIFY_EXIT(namesAre("# nobody\n"), 1);
    // Whole addresses.
    bench.write(u"shop/relvar.toml"_s, "dialect = \"postgresql\"\n[groups.tenants]\naddress = \"{name}\"\nnames_file = \"tenants.txt\"\n");
    const Outcome password = namesAre("postgresql://ann:s3cret@127.0.0.1:1/a\n");
    QVERIFY_EXIT(password, 1);
    QVERIFY(!password.errors.contains("s3cret"));
    const Outcome unreachable = namesAre("postgresql://ann@127.0.0.1:1/a\npostgresql://ann@127.0.0.1:1/b\n");
    QVERIFY_EXIT(unreachable, 1);
    QVERIFY2(unreachable.output.contains("ann@127.0.0.1:1/b"), unreachable.toText().constData());
}

RELVAR_TEST_MAIN(TestFleet)
#include "tst_fleet.moc"
