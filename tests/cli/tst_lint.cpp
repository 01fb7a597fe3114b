// SPDX-License-Identifier: GPL-3.0-or-later
// lint on the command line: what it finds in drafts, sources and migrations, its three forms and its exit codes.
#include "relvarcli.h"
#include "support/fatalwarnings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList codes(const QJsonObject &document)
{
    QStringList found;
    const QJsonArray problems = document.value(u"problems"_s).toArray();
    for (const QJsonValue &problem : problems)
        found.append(problem[u"code"_s].toString() + (problem[u"ignored"_s].toBool() ? u"-"_s : QString()));
    return found;
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInTheProject()
    {
        Workbench bench;
        bench.makeShop();
        const Outcome lines = bench.shop({u"lint"_s});
        QVERIFY_EXIT(lines, 0);
        QVERIFY2(lines.output.contains(
                     "hint RV304  orders.orders_customer_id_fkey  The relation of orders (customer_id)"),
                 lines.output.constData());
        QVERIFY2(lines.output.contains("Errors: 0, warnings: 0, hints: 1."), lines.output.constData());
        QVERIFY(bench.shop({u"-v"_s, u"lint"_s}).output.contains("Add an index on the columns"));
        QVERIFY_EXIT(bench.shop({u"lint"_s, u"--fail-on"_s, u"hint"_s}), 3);
        QVERIFY_EXIT(bench.shop({u"lint"_s, u"--fail-on"_s, u"fatal"_s}), 2);
        QCOMPARE(codes(bench.shop({u"--json"_s, u"lint"_s, u"--least"_s, u"warning"_s}).json()), QStringList());

        bench.write(u"shop/lint.ignore"_s, "foreign-key-index orders.*  # small\n");
        QVERIFY_EXIT(bench.shop({u"lint"_s, u"--fail-on"_s, u"hint"_s}), 0);
        QCOMPARE(codes(bench.shop({u"--json"_s, u"lint"_s}).json()), QStringList{u"RV304-"_s});
        bench.write(u"shop/lint.ignore"_s, "");
        bench.write(u"shop/relvar.toml"_s,
                    bench.read(u"shop/relvar.toml"_s) + "\n[lint.severity]\nRV304 = \"error\"\n");
        QVERIFY_EXIT(bench.shop({u"lint"_s}), 3);
    }

    void findsInSources()
    {
        Workbench bench;
        bench.write(u"bad.sql"_s, "CREATE TABLE t (a timestamp, \"Order\" int);\n");
        const Outcome found = bench.cli(
            {u"--json"_s, u"lint"_s, u"file:bad.sql"_s, u"--dialect"_s, u"postgresql"_s, u"--fail-on"_s, u"warning"_s});
        QVERIFY_EXIT(found, 3);
        QStringList all = codes(found.json());
        QVERIFY2(all.contains(u"RV202"_s) && all.contains(u"RV501"_s) && all.contains(u"RV103"_s),
                 qPrintable(all.join(u' ')));
        const QJsonObject first = found.json().value(u"problems"_s).toArray().first().toObject();
        for (const QString &key : {u"message"_s, u"cause"_s, u"remedy"_s, u"object"_s, u"severity"_s, u"name"_s})
            QVERIFY2(!first.value(key).toString().isEmpty(), qPrintable(key));
        QVERIFY_EXIT(bench.cli({u"lint"_s, u"nowhere"_s}), 2);
        QVERIFY(bench.cli({u"lint"_s, u"--list"_s}).output.contains("RV202  no-primary-key"));
    }

    void findsInMigrations()
    {
        Workbench bench;
        bench.makeShop();
        bench.write(u"shop/migrations/20260103100000_drop_email.sql"_s,
                    "-- migrate:up\n\nALTER TABLE customers RENAME COLUMN name TO full_name;\nALTER TABLE customers "
                    "DROP COLUMN "
                    "email;\nDROP TABLE orders;\n");
        QVERIFY_EXIT(bench.shop({u"sum"_s}), 0);
        const Outcome lines = bench.shop({u"lint"_s, u"migrations/20260103100000_drop_email.sql"_s});
        QVERIFY_EXIT(lines, 3);
        const QByteArray file = "migrations/20260103100000_drop_email.sql:";
        QVERIFY2(lines.output.contains("RV801  " + file + "4  The values of customers.email are lost"),
                 lines.output.constData());
        QVERIFY2(lines.output.contains("RV801  " + file + "5  The rows of orders are lost"), lines.output.constData());
        QVERIFY2(lines.output.contains("RV804  " + file + '1'), lines.output.constData());
        QVERIFY2(!lines.output.contains("name"), lines.output.constData());
        const Outcome both = bench.shop({u"--json"_s, u"lint"_s, u"20260101100000"_s, u"20260103100000"_s});
        QCOMPARE(codes(both.json()), (QStringList{u"RV805"_s, u"RV804"_s, u"RV805"_s, u"RV801"_s, u"RV801"_s}));
    }

    void whatRelvarWritesKeepsItsData()
    {
        Workbench bench;
        bench.makeShop();
        bench.write(u"want.sql"_s, "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n");
        QVERIFY_EXIT(bench.shop({u"new"_s, u"less"_s, u"--to"_s, u"file:"_s + bench.path(u"want.sql"_s), u"--yes"_s}),
                     0);
        const QString id
            = QDir(bench.path(u"shop/migrations"_s)).entryList({u"*.sql"_s}, QDir::Files, QDir::Name).last();
        const Outcome found = bench.shop({u"--json"_s, u"lint"_s, id});
        QVERIFY_EXIT(found, 0);
        QCOMPARE(codes(found.json()), QStringList());
    }

    void speaksSarif()
    {
        Workbench bench;
        bench.makeShop();
        const Outcome found = bench.shop({u"lint"_s, u"--sarif"_s, u"draft"_s, u"20260102100000"_s});
        QVERIFY_EXIT(found, 0);
        const QJsonObject document = QJsonDocument::fromJson(found.output).object();
        QCOMPARE(document.value(u"version"_s).toString(), u"2.1.0"_s);
        const QJsonObject run = document.value(u"runs"_s).toArray().first().toObject();
        const QJsonArray results = run.value(u"results"_s).toArray();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0][u"ruleId"_s].toString(), u"RV304"_s);
        QCOMPARE(results[0][u"level"_s].toString(), u"note"_s);
        QCOMPARE(results[0][u"locations"_s][0][u"logicalLocations"_s][0][u"fullyQualifiedName"_s].toString(),
                 u"orders.orders_customer_id_fkey"_s);
        const QJsonValue place = results[1][u"locations"_s][0][u"physicalLocation"_s];
        QCOMPARE(place[u"artifactLocation"_s][u"uri"_s].toString(), u"migrations/20260102100000_create_orders.sql"_s);
        QCOMPARE(place[u"region"_s][u"startLine"_s].toInt(), 1);
        QStringList rules;
        const QJsonArray all = run[u"tool"_s][u"driver"_s][u"rules"_s].toArray();
        for (const QJsonValue &rule : all)
            rules.append(rule[u"id"_s].toString());
        QVERIFY(rules.contains(results[0][u"ruleId"_s].toString()) && rules.size() >= 30);
    }
};

RELVAR_TEST_MAIN(TestLint)
#include "tst_lint.moc"
