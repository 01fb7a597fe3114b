// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job on databases of others: taken over, changed, applied, reverted, with every row and every text as before.
// They are not part of the project: RELVAR_CORPORA names the folder.
#include "relvarcli.h"
#include "support/fatalwarnings.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestRealDatabases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAndReverts_data();
    void changesAndReverts();
};

void TestRealDatabases::changesAndReverts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("dropped");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("rename");
    QTest::addColumn<QByteArray>("added");
    // A parent with many children loses a column, its name column is renamed, and a new table refers to it.
    QTest::newRow("chinook") << u"chinook.sqlite"_s << QByteArray("Company") << QByteArray("Customer")
                             << QByteArray("FirstName") << QByteArray("GivenName")
                             << QByteArray("CREATE TABLE visits (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, "
                                           "CONSTRAINT visits_customer_id_fkey FOREIGN KEY (customer_id) "
                                           "REFERENCES Customer (CustomerId) ON DELETE CASCADE);");
    QTest::newRow("mediawiki") << u"mediawiki.sqlite"_s << QByteArray("user_token") << QByteArray("user")
                               << QByteArray("user_real_name") << QByteArray("user_full_name")
                               << QByteArray("CREATE TABLE visits (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, "
                                             "CONSTRAINT visits_customer_id_fkey FOREIGN KEY (customer_id) "
                                             "REFERENCES user (user_id) ON DELETE CASCADE);");
}

void TestRealDatabases::changesAndReverts()
{
    const QString corpora = qEnvironmentVariable("RELVAR_CORPORA");
    if (corpora.isEmpty())
        QSKIP("RELVAR_CORPORA is not set: the databases of others were NOT tried.");
    QFETCH(QString, file);
    QFETCH(QByteArray, dropped);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, rename);
    QFETCH(QByteArray, added);
    const QString table = QString::fromLatin1(before);
    const QString column = QString::fromLatin1(after);
    const QString newName = QString::fromLatin1(rename);

    const Workbench bench;
    bench.copy(corpora + u'/' + file, u"real.db"_s);
    const QByteArray content = bench.content(u"real.db"_s);
    const QByteArray schema = bench.sqlite(u"real.db"_s, u".schema"_s);
    QVERIFY(content.count("INSERT INTO") > 10);

    QVERIFY_EXIT(bench.cli({u"init"_s, u"taken"_s, u"--from"_s, u"sqlite:real.db"_s}), 0);
    const QStringList taken{u"-C"_s, u"taken"_s, u"--trust"_s, u"--yes"_s};
    QCOMPARE(bench.content(u"real.db"_s), content);

    // What is wanted is made with SQLite's own shell on an empty copy of the schema.
    const Outcome sql = bench.cli({u"inspect"_s, u"sqlite:real.db"_s, u"--sql"_s});
    QVERIFY_EXIT(sql, 0);
    QVERIFY_EXIT(bench.program(u"sqlite3"_s, {u"-bail"_s, u"want.db"_s}, sql.output), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:real.db"_s, u"--to"_s, u"sqlite:want.db"_s}), 0);
    const QByteArray changes = "ALTER TABLE \"" + before + "\" RENAME COLUMN \"" + after + "\" TO \"" + rename + "\";"
        + "ALTER TABLE \"" + before + "\" DROP COLUMN \"" + dropped + "\";"
        + "ALTER TABLE \"" + before + "\" ADD COLUMN nickname TEXT NOT NULL DEFAULT 'none';" + added;
    QVERIFY_EXIT(bench.program(u"sqlite3"_s, {u"-bail"_s, u"want.db"_s}, changes), 0);

    const Outcome made = bench.cli(taken + QStringList{u"--json"_s, u"new"_s, u"Change much"_s, u"--to"_s, u"sqlite:want.db"_s,
                                                       u"--rename"_s, u"%1.%2=%1.%3"_s.arg(table, column, newName)});
    QVERIFY_EXIT(made, 0);
    QCOMPARE(made.json().value(u"grade"_s).toString(), u"lossless"_s);

    const Outcome up = bench.cli(taken + QStringList{u"up"_s});
    QVERIFY_EXIT(up, 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:real.db"_s, u"--to"_s, u"sqlite:want.db"_s}), 0);
    QVERIFY_EXIT(bench.cli(taken + QStringList{u"status"_s, u"--check"_s}), 0);
    QCOMPARE(bench.sqlite(u"real.db"_s, u"PRAGMA foreign_key_check"_s), "");

    const Outcome down = bench.cli(taken + QStringList{u"down"_s});
    QVERIFY_EXIT(down, 0);
    QCOMPARE(bench.content(u"real.db"_s), content);
    QByteArray schemaAfter = bench.sqlite(u"real.db"_s, u".schema"_s);
    schemaAfter = schemaAfter.left(schema.size());
    QCOMPARE(schemaAfter, schema);
}

RELVAR_TEST_MAIN(TestRealDatabases)
#include "tst_realdatabases.moc"
