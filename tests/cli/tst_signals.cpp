// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C while a migration runs: it stops, nothing of it remains, and the true state is told.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/places.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stops_data();
    void stops();
};

void TestSignals::stops_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestSignals::stops()
{
    QFETCH(int, signal);
    const Workbench bench;
    bench.makeShop();
    QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
    const QByteArray content = bench.content(u"shop/shop.db"_s);
    bench.write(u"shop/migrations/20260103100000_endless.sql"_s, R"(-- migrate:up
UPDATE "orders" SET "total_cents" = -1;

WITH RECURSIVE "count" ("n") AS (SELECT 1 UNION ALL SELECT "n" + 1 FROM "count")
INSERT INTO "customers" ("name") SELECT "n" FROM "count" WHERE "n" < 0;

-- migrate:down
SELECT 1;
)");
    QProcess process;
    process.setWorkingDirectory(bench.path());
    // A shell that starts the tests in the background lets its children ignore Ctrl+C.
    process.setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
    process.start(builtProgram(u"relvar-cli"_s), {u"-C"_s, u"shop"_s, u"--trust"_s, u"-v"_s, u"up"_s});
    QVERIFY(process.waitForStarted());
    QByteArray output;
    QElapsedTimer waited;
    waited.start();
    while (!output.contains("RECURSIVE") && waited.elapsed() < 60000 && process.waitForReadyRead(1000))
        output += process.readAllStandardOutput();
    QVERIFY2(output.contains("RECURSIVE"), output.constData());
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY2(process.waitForFinished(20000), "it does not stop");
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.startsWith("relvar-cli: error: "), errors.constData());
    QCOMPARE(bench.content(u"shop/shop.db"_s), content);
    const Outcome status = bench.shop({u"--json"_s, u"status"_s});
    QVERIFY_EXIT(status, 0);
    QVERIFY(status.json().value(u"migrations"_s).toArray().at(2)[u"state"_s].toString() != u"applied"_s);
}

RELVAR_TEST_MAIN(TestSignals)
#include "tst_signals.moc"
