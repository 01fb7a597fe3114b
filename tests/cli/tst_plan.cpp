// SPDX-License-Identifier: GPL-3.0-or-later
// plan: what the migrations that would run lock, how large those tables are and who is in the way.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestPlan : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;

    /// Three migrations, of which the first is applied.
    void makeShop(const Workbench &bench, const QString &database) const
    {
        QVERIFY_RESULT(m_server.createDatabase(database));
        bench.write(u"shop/relvar.toml"_s,
                    "dialect = \"postgresql\"\ndefault = \"dev\"\n\n[connections.dev]\naddress = \""
                        + m_server.settings(database).address.toUtf8() + "\"\n");
        bench.write(u"shop/migrations/1_create.sql"_s,
                    "-- migrate:up\nCREATE TABLE users (id integer PRIMARY KEY, name text);\n"
                    "INSERT INTO users SELECT n, 'x' FROM generate_series(1, 1000) n;\n\n"
                    "-- migrate:down\nDROP TABLE users;\n");
        QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
        bench.write(u"shop/migrations/2_widen.sql"_s,
                    "-- migrate:up\nALTER TABLE users ALTER COLUMN id TYPE bigint;\n"
                    "CREATE TABLE orders (id integer PRIMARY KEY, user_id bigint REFERENCES users);\n"
                    "CREATE INDEX ON orders (user_id);\n\n"
                    "-- migrate:down\nDROP TABLE orders;\nALTER TABLE users ALTER COLUMN id TYPE integer;\n");
        bench.write(u"shop/migrations/3_index.sql"_s,
                    "-- migrate:up transaction:false\nCREATE INDEX CONCURRENTLY users_name ON users (name);\n\n"
                    "-- migrate:down\nDROP INDEX users_name;\n");
    }

    static QJsonObject firstLock(const Outcome &plan, int file, int statement)
    {
        return plan.json()[u"files"_s]
            .toArray()
            .at(file)[u"statements"_s]
            .toArray()
            .at(statement)[u"locks"_s]
            .toArray()
            .at(0)
            .toObject();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }

    void tellsWhatPendingMigrationsLock()
    {
        const Workbench bench;
        makeShop(bench, u"shop"_s);
        const Outcome plan = bench.shop({u"plan"_s, u"--json"_s});
        QVERIFY_EXIT(plan, 0);
        const QJsonArray files = plan.json()[u"files"_s].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.at(0)[u"name"_s].toString(), u"2_widen"_s);
        const QJsonObject lock = firstLock(plan, 0, 0);
        QCOMPARE(lock[u"table"_s].toString(), u"\"users\""_s);
        QCOMPARE(lock[u"mode"_s].toString(), u"ACCESS EXCLUSIVE"_s);
        QCOMPARE(lock[u"work"_s].toString(), u"rewrite"_s);
        QVERIFY(lock[u"blocksReads"_s].toBool());
        QCOMPARE(lock[u"rows"_s].toInt(), 1000);
        QVERIFY(lock[u"bytes"_s].toInt() > 8192);
        QVERIFY(lock[u"holders"_s].toArray().isEmpty());
        // A new table keeps nobody waiting; its foreign key does.
        QCOMPARE(firstLock(plan, 0, 1)[u"mode"_s].toString(), u"SHARE ROW EXCLUSIVE"_s);
        QVERIFY(firstLock(plan, 0, 2).isEmpty());
        QVERIFY(files.at(0)[u"consequences"_s].toArray().at(0).toString().contains(u"until the migration commits"));
        QVERIFY(!files.at(1)[u"transactional"_s].toBool());
        QCOMPARE(firstLock(plan, 1, 0)[u"mode"_s].toString(), u"SHARE UPDATE EXCLUSIVE"_s);
        QVERIFY(files.at(1)[u"consequences"_s].toArray().isEmpty());
        // The same in words, and nothing has run.
        const Outcome words = bench.shop({u"plan"_s, u"-n"_s, u"1"_s});
        QVERIFY_EXIT(words, 0);
        QVERIFY2(words.output.contains("ACCESS EXCLUSIVE, blocks reads and writes, writes all rows anew, 1,000 rows"),
                 words.toText().constData());
        QVERIFY(!words.output.contains("3_index"));
        QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 3);
    }

    void namesWhoIsInTheWay()
    {
        const Workbench bench;
        makeShop(bench, u"busy"_s);
        const auto other = m_server.connect(u"busy"_s);
        QVERIFY_RESULT(other);
        QVERIFY_RESULT((*other)->execute(u"SET application_name = 'till'"_s));
        QVERIFY_RESULT((*other)->execute(u"BEGIN"_s));
        QVERIFY_RESULT((*other)->execute(u"SELECT count(*) FROM users"_s));
        const Outcome plan = bench.shop({u"plan"_s, u"--json"_s});
        // Somebody who holds all of it must not hold up the one who looks.
        QVERIFY_RESULT((*other)->execute(u"LOCK TABLE users IN ACCESS EXCLUSIVE MODE"_s));
        const Outcome locked = bench.shop({u"plan"_s, u"--json"_s});
        QVERIFY_RESULT((*other)->execute(u"ROLLBACK"_s));
        QVERIFY_EXIT(plan, 0);
        const QJsonObject holder = firstLock(plan, 0, 0)[u"holders"_s].toArray().at(0).toObject();
        QCOMPARE(holder[u"application"_s].toString(), u"till"_s);
        QCOMPARE(holder[u"mode"_s].toString(), u"ACCESS SHARE"_s);
        QVERIFY(plan.json()[u"files"_s].toArray().at(0)[u"waits"_s].toArray().at(0).toString().contains(u"till"));
        // A reader is not in the way of an index that is built concurrently.
        QVERIFY(firstLock(plan, 1, 0)[u"holders"_s].toArray().isEmpty());
        QVERIFY_EXIT(locked, 0);
        QCOMPARE(firstLock(locked, 0, 0)[u"rows"_s].toInt(), -1);
        QCOMPARE(firstLock(locked, 1, 0)[u"holders"_s].toArray().size(), 1);
    }

    void tellsTheWayBack()
    {
        const Workbench bench;
        makeShop(bench, u"back"_s);
        QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
        const Outcome plan = bench.shop({u"plan"_s, u"--down"_s, u"-n"_s, u"2"_s, u"--json"_s});
        QVERIFY_EXIT(plan, 0);
        QCOMPARE(firstLock(plan, 0, 0)[u"table"_s].toString(), u"\"users\""_s);
        QCOMPARE(firstLock(plan, 0, 0)[u"mode"_s].toString(), u"ACCESS EXCLUSIVE"_s);
        // DROP TABLE orders: the parent as well.
        const QJsonArray dropped
            = plan.json()[u"files"_s].toArray().at(1)[u"statements"_s].toArray().at(0)[u"locks"_s].toArray();
        QCOMPARE(dropped.size(), 2);
    }

    void readsTheFilesAlone()
    {
        const Workbench bench;
        makeShop(bench, u"files"_s);
        const Outcome plan = bench.shop({u"plan"_s, u"--offline"_s, u"--to"_s, u"2"_s, u"--json"_s});
        QVERIFY_EXIT(plan, 0);
        QVERIFY(!plan.json()[u"measured"_s].toBool());
        QCOMPARE(plan.json()[u"files"_s].toArray().size(), 1);
        QCOMPARE(firstLock(plan, 0, 0)[u"work"_s].toString(), u"rewrite"_s);
        QCOMPARE(firstLock(plan, 0, 0)[u"rows"_s].toInt(), -1);
    }

    void tellsThatThereIsNoDraft()
    {
        const Workbench bench;
        makeShop(bench, u"draft"_s);
        const Outcome plan = bench.shop({u"plan"_s, u"--draft"_s});
        QVERIFY_EXIT(plan, 0);
        QVERIFY(plan.output.contains("There is nothing to run."));
    }

    void saysHowSqliteLocks()
    {
        const Workbench bench;
        bench.makeShop();
        QVERIFY_EXIT(bench.shop({u"up"_s, u"-n"_s, u"1"_s}), 0);
        const Outcome plan = bench.shop({u"plan"_s});
        QVERIFY_EXIT(plan, 0);
        QVERIFY2(plan.output.contains("SQLite locks the whole database while it writes"), plan.toText().constData());
    }
};

RELVAR_TEST_MAIN(TestPlan)
#include "tst_plan.moc"
