// SPDX-License-Identifier: GPL-3.0-or-later
// From a column dropped by mistake to its values back, to what stays beside, to the purge; on a file and on a server.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestPurge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void keptAndPurged_data();
    void keptAndPurged();
    void productionWantsItsName();
    void agesAreRead();

private:
    /// Runs a query that answers one text.
    QString ask(const Workbench &bench, bool onServer, const QString &sql);
    void run(const Workbench &bench, bool onServer, const QString &sql);

    PostgresqlServer m_server;
    int m_databases = 0;
    QString m_database;
};

void TestPurge::keptAndPurged_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

QString TestPurge::ask(const Workbench &bench, bool onServer, const QString &sql)
{
    if (!onServer)
        return QString::fromUtf8(bench.sqlite(u"shop/shop.db"_s, sql)).trimmed();
    const auto answer = m_server.run(m_database, sql);
    return answer && !answer->rows.isEmpty() ? answer->rows.first().first().toString() : u"no answer"_s;
}

void TestPurge::run(const Workbench &bench, bool onServer, const QString &sql)
{
    if (onServer)
        QVERIFY_RESULT(m_server.run(m_database, sql));
    else
        bench.sqlite(u"shop/shop.db"_s, sql);
}

void TestPurge::keptAndPurged()
{
    QFETCH(const bool, onServer);
    const Workbench bench;
    m_database = u"shop%1"_s.arg(++m_databases);
    QString address = u"shop.db"_s;
    if (onServer) {
        QVERIFY_RESULT(m_server.createDatabase(m_database));
        address = m_server.settings(m_database).address;
    }
    bench.write(u"shop/relvar.toml"_s, u"dialect = \"%1\"\ndefault = \"dev\"\n[connections.dev]\naddress = \"%2\"\n"_s
                                           .arg(onServer ? u"postgresql"_s : u"sqlite"_s, address)
                                           .toUtf8());
    bench.write(u"shop/migrations/20260101100000_create_users.sql"_s,
                "-- migrate:up\nCREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, phone TEXT);\n"
                "-- migrate:down\nDROP TABLE users;\n");
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    run(bench, onServer, u"INSERT INTO users VALUES (1, 'Ann', '555-1'), (2, 'Bob', '555-2'), (3, 'Cy', '555-3')"_s);
    bench.write(u"want.sql"_s,
                "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, mail TEXT);\n");
    QVERIFY_EXIT(bench.shop({u"new"_s, u"Mail instead of phone"_s, u"--to"_s, u"file:want.sql"_s, u"--no-other-renames"_s}), 0);

    const Outcome asked = bench.shop({u"--json"_s, u"up"_s, u"--dry-run"_s});
    QVERIFY_EXIT(asked, 0);
    const QJsonArray keeps = asked.json().value(u"keeps"_s).toArray();
    QCOMPARE(keeps.size(), 1);
    QCOMPARE(keeps.first()[u"rows"_s].toInt(), 3);
    QVERIFY(keeps.first()[u"table"_s].toString().contains(u"users"_s));
    const Outcome up = bench.shop({u"up"_s});
    QVERIFY_EXIT(up, 0);
    QVERIFY2(up.errors.contains("3 rows"), up.toText().constData());

    run(bench, onServer, u"UPDATE users SET mail = 'ann@example.org' WHERE id = 1"_s);
    run(bench, onServer, u"UPDATE users SET id = 9 WHERE id = 2"_s);
    const Outcome down = bench.shop({u"--yes"_s, u"down"_s});
    QVERIFY_EXIT(down, 0);
    QVERIFY2(down.errors.contains("Kept values of 1 row found it no more"), down.toText().constData());
    QVERIFY2(down.errors.contains("1 row was written"), down.toText().constData());
    QCOMPARE(ask(bench, onServer, u"SELECT phone FROM users WHERE id = 1"_s), u"555-1"_s);
    QCOMPARE(ask(bench, onServer, u"SELECT count(*) FROM users"_s), u"3"_s);

    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const Outcome unknown = bench.shop({u"--yes"_s, u"purge"_s, u"--migration"_s, u"20200101000000"_s});
    QVERIFY_EXIT(unknown, 1);
    QVERIFY2(unknown.errors.contains("20200101000000"), unknown.toText().constData());
    QVERIFY(bench.shop({u"purge"_s, u"--dry-run"_s}).output.contains("Nothing was emptied."));
    const Outcome listed = bench.shop({u"--json"_s, u"purge"_s, u"--dry-run"_s});
    QVERIFY_EXIT(listed, 0);
    QCOMPARE(listed.json().value(u"kept"_s).toArray().size(), 3);
    QMap<QString, int> rows;
    for (const QJsonValue &kept : listed.json().value(u"kept"_s).toArray()) {
        rows.insert(kept[u"kind"_s].toString(), kept[u"rows"_s].toInt());
        QVERIFY2(kept[u"table"_s].toString().contains(u"users"_s), listed.toText().constData());
        QVERIFY2(!kept[u"since"_s].toString().isEmpty(), listed.toText().constData());
    }
    QCOMPARE(rows, (QMap<QString, int>{{u"takenAway"_s, 3}, {u"unmatched"_s, 1}, {u"writtenSince"_s, 1}}));
    QCOMPARE(bench.shop({u"--json"_s, u"purge"_s, u"--older-than"_s, u"1h"_s})
                 .json()
                 .value(u"kept"_s)
                 .toArray()
                 .size(),
             0);

    // Without a terminal and without --yes nothing is emptied.
    QVERIFY_EXIT(bench.shop({u"purge"_s}), 2);
    QCOMPARE(bench.shop({u"--json"_s, u"purge"_s, u"--dry-run"_s}).json().value(u"kept"_s).toArray().size(), 3);
    // While it is pending, nothing is kept for it: what its revert left over is something else.
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s}), 0);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"purge"_s}), 0);
    QVERIFY(!bench.shop({u"status"_s}).output.contains("was purged"));
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    QVERIFY(!bench.shop({u"status"_s}).output.contains("was purged"));
    const Outcome purged = bench.shop({u"--yes"_s, u"purge"_s});
    QVERIFY_EXIT(purged, 0);
    QVERIFY2(purged.output.contains("only the structure comes back"), purged.toText().constData());
    QVERIFY(bench.shop({u"--json"_s, u"purge"_s, u"--dry-run"_s}).json().value(u"kept"_s).toArray().isEmpty());
    const Outcome status = bench.shop({u"status"_s});
    QVERIFY2(status.output.contains("was purged"), status.toText().constData());

    const Outcome last = bench.shop({u"--yes"_s, u"down"_s});
    QVERIFY_EXIT(last, 0);
    QVERIFY2(last.errors.contains("was purged"), last.toText().constData());
    QCOMPARE(ask(bench, onServer, u"SELECT count(*) FROM users WHERE phone IS NULL"_s), u"3"_s);
    QVERIFY(!bench.shop({u"status"_s}).output.contains("was purged"));
}

void TestPurge::productionWantsItsName()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"up"_s, u"@live"_s}), 0);
    bench.sqlite(u"shop/live.db"_s, u"CREATE TABLE relvar_stash_20260102100000_since_1 AS SELECT * FROM customers"_s);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"purge"_s, u"@live"_s}), 2);
    QCOMPARE(bench.sqlite(u"shop/live.db"_s, u"SELECT count(*) FROM relvar_stash_20260102100000_since_1"_s), "2\n");
    QVERIFY_EXIT(bench.shop({u"purge"_s, u"@live"_s, u"--confirm"_s, u"live"_s}), 0);
    QCOMPARE(bench.sqlite(u"shop/live.db"_s, u"SELECT count(*) FROM sqlite_master WHERE name LIKE '%since%'"_s), "0\n");
}

void TestPurge::agesAreRead()
{
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    for (const QString &wrong : {u"soon"_s, u"30"_s, u"-1d"_s, u"5m"_s})
        QVERIFY_EXIT(bench.shop({u"purge"_s, u"--older-than="_s + wrong}), 2);
    QVERIFY_EXIT(bench.shop({u"purge"_s, u"--older-than"_s, u"2w"_s}), 0);
}

RELVAR_TEST_MAIN(TestPurge)
#include "tst_purge.moc"
