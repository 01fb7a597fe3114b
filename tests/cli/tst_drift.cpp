// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody changed a database by hand: seen, taken into a migration, taken back, or let be; on a file and on a server.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QDir>
#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void isSeen_data() { onBoth(); }
    void isSeen();
    void isTakenIn_data() { onBoth(); }
    void isTakenIn();
    void isTakenBack_data() { onBoth(); }
    void isTakenBack();
    void isLetBe_data() { onBoth(); }
    void isLetBe();
    void pendingMigrationsHaveTheirSay();
    void outlivesItsFile();

private:
    void onBoth();
    void make(const Workbench &bench, bool onServer);
    void run(const Workbench &bench, bool onServer, const QString &sql);
    QString ask(const Workbench &bench, bool onServer, const QString &sql);

    PostgresqlServer m_server;
    int m_databases = 0;
    QString m_database;
};

namespace {

QStringList linesOf(const Outcome &outcome)
{
    QStringList lines;
    for (const QJsonValue &difference : outcome.json().value(u"differences").toArray()) {
        for (const QJsonValue &line : difference[u"lines"].toArray())
            lines.append(line.toString());
    }
    return lines;
}

QJsonValue firstOf(const Outcome &outcome, const QString &key)
{
    return outcome.json().value(u"differences").toArray().at(0)[key];
}

} // namespace

void TestDrift::onBoth()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestDrift::make(const Workbench &bench, bool onServer)
{
    m_database = u"shop%1"_s.arg(++m_databases);
    QString address = u"shop.db"_s;
    if (onServer) {
        QVERIFY_RESULT(m_server.createDatabase(m_database));
        address = m_server.settings(m_database).address;
    }
    bench.write(u"shop/relvar.toml"_s, u"dialect = \"%1\" # ours\ndefault = \"dev\"\n[connections.dev]\naddress = \"%2\"\n"_s
                                           .arg(onServer ? u"postgresql"_s : u"sqlite"_s, address)
                                           .toUtf8());
    bench.write(u"shop/migrations/20260101100000_create_users.sql"_s,
                "-- migrate:up\nCREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n"
                "-- migrate:down\nDROP TABLE users;\n");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
}

void TestDrift::run(const Workbench &bench, bool onServer, const QString &sql)
{
    if (onServer)
        QVERIFY_RESULT(m_server.run(m_database, sql));
    else
        bench.sqlite(u"shop/shop.db"_s, sql);
}

QString TestDrift::ask(const Workbench &bench, bool onServer, const QString &sql)
{
    if (!onServer)
        return QString::fromUtf8(bench.sqlite(u"shop/shop.db"_s, sql)).trimmed();
    const auto answer = m_server.run(m_database, sql);
    return answer && !answer->rows.isEmpty() ? answer->rows.first().first().toString() : u"no answer"_s;
}

void TestDrift::isSeen()
{
    QFETCH(const bool, onServer);
    const Workbench bench;
    make(bench, onServer);
    const Outcome none = bench.shop({u"drift"_s});
    QVERIFY_EXIT(none, 0);
    QVERIFY2(none.output.contains("No drift"), none.toText().constData());
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);

    run(bench, onServer, u"ALTER TABLE users ADD COLUMN phone TEXT"_s);
    run(bench, onServer, u"CREATE INDEX users_name ON users (name)"_s);
    const Outcome found = bench.shop({u"--json"_s, u"drift"_s});
    QVERIFY_EXIT(found, 3);
    QCOMPARE(found.json().value(u"drifted"), true);
    QCOMPARE(linesOf(found).size(), 2);
    QCOMPARE(firstOf(found, u"files"_s), u"asBefore"_s);
    QCOMPARE(firstOf(found, u"rule"_s), onServer ? u"column:public.users.phone"_s : u"column:users.phone"_s);
    const Outcome shown = bench.shop({u"drift"_s});
    QVERIFY_EXIT(shown, 3);
    QVERIFY2(shown.output.contains("users.phone") && shown.output.contains("--adopt"), shown.toText().constData());
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 3);
    QVERIFY_EXIT(bench.shop({u"status"_s}), 0);
}

void TestDrift::isTakenIn()
{
    QFETCH(const bool, onServer);
    const Workbench bench;
    make(bench, onServer);
    run(bench, onServer, u"ALTER TABLE users ADD COLUMN phone TEXT"_s);
    run(bench, onServer, u"CREATE TABLE notes (id INTEGER PRIMARY KEY)"_s);
    run(bench, onServer, u"INSERT INTO notes VALUES (1)"_s);
    // One of the two.
    const Outcome list = bench.shop({u"--json"_s, u"drift"_s});
    const int number = linesOf(list).constFirst().contains(u"notes") ? 2 : 1;
    const Outcome one = bench.shop({u"--json"_s, u"drift"_s, u"--adopt"_s, u"--only"_s, QString::number(number)});
    QVERIFY_EXIT(one, 0);
    QCOMPARE(one.json().value(u"proved"), true);
    QVERIFY2(one.json().value(u"path").toString().endsWith(u"_add_phone_to_users.sql"), one.toText().constData());
    QCOMPARE(linesOf(bench.shop({u"--json"_s, u"drift"_s})).size(), 1);
    // And the other.
    QVERIFY_EXIT(bench.shop({u"drift"_s, u"--adopt"_s, u"--name"_s, u"Notes were made by hand"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);
    const Outcome status = bench.shop({u"status"_s, u"--check"_s});
    QVERIFY_EXIT(status, 0);
    QVERIFY2(status.output.contains("notes_were_made_by_hand"), status.toText().constData());
    QCOMPARE(ask(bench, onServer, u"SELECT count(*) FROM notes"_s), u"1"_s);
    // What was taken in can be reverted and applied like any other migration.
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s, u"-n"_s, u"2"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"drift"_s, u"--adopt"_s}), 0);
}

void TestDrift::isTakenBack()
{
    QFETCH(const bool, onServer);
    const Workbench bench;
    make(bench, onServer);
    run(bench, onServer, u"INSERT INTO users (id, name) VALUES (1, 'Ann')"_s);
    run(bench, onServer, u"ALTER TABLE users ADD COLUMN phone TEXT"_s);
    run(bench, onServer, u"CREATE INDEX users_phone ON users (phone)"_s);
    run(bench, onServer, u"CREATE TABLE notes (id INTEGER)"_s);
    const Outcome sql = bench.shop({u"drift"_s, u"--sql"_s});
    QVERIFY_EXIT(sql, 3);
    QVERIFY2(sql.output.contains("DROP TABLE") && sql.output.contains("notes"), sql.toText().constData());
    QVERIFY2(!sql.output.contains("relvar"), sql.toText().constData());
    // No terminal, no yes: nothing is done.
    QVERIFY_EXIT(bench.shop({u"drift"_s, u"--revert"_s}), 2);
    QCOMPARE(linesOf(bench.shop({u"--json"_s, u"drift"_s})).size(), 3);
    // The column alone takes its index along.
    int number = 0;
    for (const QJsonValue &one : bench.shop({u"--json"_s, u"drift"_s}).json().value(u"differences").toArray()) {
        if (one[u"rule"].toString().endsWith(u"users.phone"))
            number = one[u"number"].toInt();
    }
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"drift"_s, u"--revert"_s, u"--only"_s, QString::number(number)}), 0);
    QCOMPARE(linesOf(bench.shop({u"--json"_s, u"drift"_s})).size(), 1);
    const Outcome back = bench.shop({u"--yes"_s, u"drift"_s, u"--revert"_s});
    QVERIFY_EXIT(back, 0);
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);
    QCOMPARE(ask(bench, onServer, u"SELECT name FROM users"_s), u"Ann"_s);
    // The run is in a log, and the journal remembers it.
    QCOMPARE(QDir(bench.path(u"shop/.relvar/logs"_s)).entryList({u"*.jsonl"_s}).size(), 3);
    const QString journal = onServer ? u"relvar.journal"_s : u"relvar_journal"_s;
    QCOMPARE(ask(bench, onServer, u"SELECT count(*) FROM %1 WHERE event = 'drift reverted'"_s.arg(journal)), u"2"_s);
}

void TestDrift::isLetBe()
{
    QFETCH(const bool, onServer);
    const Workbench bench;
    make(bench, onServer);
    run(bench, onServer, u"CREATE TABLE audit_2026 (id INTEGER)"_s);
    run(bench, onServer, u"CREATE INDEX tmp_users ON users (name)"_s);
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 3);
    bench.write(u"shop/relvar.toml"_s, bench.read(u"shop/relvar.toml"_s) + "[drift]\nignore = [\"table:audit_*\", \"index:tmp_?sers\"]\n");
    const Outcome letBe = bench.shop({u"drift"_s});
    QVERIFY_EXIT(letBe, 0);
    QVERIFY2(letBe.output.contains("2 difference(s) are ignored"), letBe.toText().constData());
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
    // What belongs to a table that is let be is let be; anything else is not.
    run(bench, onServer, u"ALTER TABLE audit_2026 ADD COLUMN note TEXT"_s);
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);
    run(bench, onServer, u"ALTER TABLE users ADD COLUMN phone TEXT"_s);
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 3);
    // Taking back leaves it alone.
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"drift"_s, u"--revert"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);
    QCOMPARE(ask(bench, onServer, u"SELECT count(*) FROM audit_2026"_s), u"0"_s);
}

void TestDrift::pendingMigrationsHaveTheirSay()
{
    const Workbench bench;
    make(bench, false);
    bench.write(u"shop/migrations/20260102100000_phones.sql"_s,
                "-- migrate:up\nALTER TABLE users ADD COLUMN phone TEXT;\nALTER TABLE users ADD COLUMN age INTEGER;\n"
                "-- migrate:down\nALTER TABLE users DROP COLUMN age;\nALTER TABLE users DROP COLUMN phone;\n");
    bench.sqlite(u"shop/shop.db"_s, u"ALTER TABLE users ADD COLUMN phone TEXT"_s);
    const Outcome same = bench.shop({u"--json"_s, u"drift"_s});
    QVERIFY_EXIT(same, 3);
    QCOMPARE(firstOf(same, u"files"_s), u"asThere"_s);
    QVERIFY(firstOf(same, u"advice"_s).toString().contains(u"baseline"));

    bench.sqlite(u"shop/shop.db"_s, u"ALTER TABLE users ADD COLUMN age TEXT"_s);
    bench.sqlite(u"shop/shop.db"_s, u"ALTER TABLE users ADD COLUMN mail TEXT"_s);
    QMap<QString, QString> files;
    QMap<QString, int> numbers;
    for (const QJsonValue &one : bench.shop({u"--json"_s, u"drift"_s}).json().value(u"differences").toArray()) {
        files.insert(one[u"rule"].toString(), one[u"files"].toString());
        numbers.insert(one[u"rule"].toString(), one[u"number"].toInt());
    }
    QCOMPARE(files, (QMap<QString, QString>{{u"column:users.phone"_s, u"asThere"_s},
                                            {u"column:users.age"_s, u"other"_s},
                                            {u"column:users.mail"_s, u"asBefore"_s}}));
    // The two do not agree on age; mail goes in behind the pending migration.
    const Outcome refused = bench.shop({u"--json"_s, u"drift"_s, u"--adopt"_s});
    QVERIFY_EXIT(refused, 1);
    QVERIFY2(refused.error().value(u"message").toString().contains(u"users.age"), refused.toText().constData());
    QVERIFY_EXIT(bench.shop({u"drift"_s, u"--adopt"_s, u"--only"_s, QString::number(numbers.value(u"column:users.mail"_s))}), 0);
    QCOMPARE(linesOf(bench.shop({u"--json"_s, u"drift"_s})).size(), 2);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"drift"_s, u"--revert"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
}

void TestDrift::outlivesItsFile()
{
    const Workbench bench;
    make(bench, false);
    bench.write(u"shop/migrations/20260102100000_phones.sql"_s,
                "-- migrate:up\nALTER TABLE users ADD COLUMN phone TEXT;\n-- migrate:down\nALTER TABLE users DROP COLUMN "
                "phone;\n");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    // Its state is remembered from here on.
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);
    QVERIFY(QFile::remove(bench.path(u"shop/migrations/20260102100000_phones.sql"_s)));
    QVERIFY_EXIT(bench.shop({u"drift"_s}), 0);
    bench.sqlite(u"shop/shop.db"_s, u"ALTER TABLE users ADD COLUMN mail TEXT"_s);
    QCOMPARE(linesOf(bench.shop({u"--json"_s, u"drift"_s})).size(), 1);
    // Without the snapshot nothing is claimed.
    QVERIFY(QDir(bench.path(u"shop/.relvar/snapshots"_s)).removeRecursively());
    const Outcome unknown = bench.shop({u"--json"_s, u"drift"_s});
    QVERIFY_EXIT(unknown, 1);
    QVERIFY2(unknown.error().value(u"message").toString().contains(u"Restore the file"), unknown.toText().constData());
}

RELVAR_TEST_MAIN(TestDrift)
#include "tst_drift.moc"
