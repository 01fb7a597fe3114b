// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job on databases of others: taken over, changed, applied, reverted, with every row and every text as
// before. They are not part of the project: RELVAR_CORPORA names the folder.
#include "relvarcli.h"
#include "support/fatalwarnings.h"

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestRealDatabases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAndReverts_data();
    void changesAndReverts();
};

/// A parent with children loses a column, gets one, has one renamed; an existing table gets another relation, which
/// SQLite can only do by replacing the table; a new table refers to an old one.
struct Case
{
    QString file;
    /// Rows for a database that comes without.
    QString seed;
    QString table;
    QString dropped;
    QString renamed;
    QString key;
    /// A piece of the schema's text, and what shall stand there.
    QByteArray text;
    QByteArray wanted;
};
Q_DECLARE_METATYPE(Case)

void TestRealDatabases::changesAndReverts_data()
{
    QTest::addColumn<Case>("data");
    QTest::newRow("chinook") << Case{
        u"chinook.sqlite"_s,
        {},
        u"Customer"_s,
        u"Company"_s,
        u"FirstName"_s,
        u"CustomerId"_s,
        "FOREIGN KEY ([SupportRepId]) REFERENCES [Employee] ([EmployeeId]) \n\t\tON DELETE NO ACTION",
        "FOREIGN KEY ([SupportRepId]) REFERENCES [Employee] ([EmployeeId]) \n\t\tON DELETE SET NULL"};
    const QString seed = uR"(
INSERT INTO user (user_id, user_name, user_real_name, user_password, user_newpassword, user_email, user_touched, user_token)
VALUES (1, 'Nils', 'Nils Öberg', x'00ff', '', 'n@example.org', '2026', 'tok-1'), (7, 'Mia', '', '', '', '', '', x'0102');
INSERT INTO user_groups (ug_user, ug_group) VALUES (1, 'bureaucrat'), (1, 'sysop'), (7, 'bot');
DELETE FROM user WHERE user_id = 99;
)"_s;
    QTest::newRow("mediawiki") << Case{
        u"mediawiki.sqlite"_s,
        seed,
        u"user"_s,
        u"user_token"_s,
        u"user_real_name"_s,
        u"user_id"_s,
        "PRIMARY KEY(ug_user, ug_group)",
        "PRIMARY KEY(ug_user, ug_group),\n  CONSTRAINT user_groups_ug_user_fkey FOREIGN KEY "
        "(ug_user) REFERENCES user (user_id) ON DELETE CASCADE"};
}

void TestRealDatabases::changesAndReverts()
{
    const QString corpora = qEnvironmentVariable("RELVAR_CORPORA");
    if (corpora.isEmpty())
        QSKIP("RELVAR_CORPORA is not set: the databases of others were NOT tried.");
    QFETCH(Case, data);
    const Workbench bench;
    bench.copy(corpora + u'/' + data.file, u"real.db"_s);
    if (!data.seed.isEmpty())
        QCOMPARE(bench.sqlite(u"real.db"_s, data.seed), "");
    const QByteArray content = bench.content(u"real.db"_s);
    QVERIFY(content.count("INSERT INTO") > 4);
    const QByteArray rows = bench.sqlite(u"real.db"_s, u"SELECT count(*) FROM \"%1\""_s.arg(data.table));

    QVERIFY_EXIT(bench.cli({u"init"_s, u"taken"_s, u"--from"_s, u"sqlite:real.db"_s}), 0);
    const QStringList taken{u"-C"_s, u"taken"_s, u"--trust"_s, u"--yes"_s};
    QCOMPARE(bench.content(u"real.db"_s), content);

    // What is wanted is made with SQLite's own shell from the text of the schema.
    const Outcome sql = bench.cli({u"inspect"_s, u"sqlite:real.db"_s, u"--sql"_s});
    QVERIFY_EXIT(sql, 0);
    QVERIFY_EXIT(bench.program(u"sqlite3"_s, {u"-bail"_s, u"same.db"_s}, sql.output), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:real.db"_s, u"--to"_s, u"sqlite:same.db"_s}), 0);
    QByteArray wanted = sql.output;
    QCOMPARE(wanted.count(data.text), 1);
    wanted.replace(data.text, data.wanted);
    const QString changes = uR"(
ALTER TABLE "%1" RENAME COLUMN "%2" TO "given_name";
ALTER TABLE "%1" DROP COLUMN "%3";
ALTER TABLE "%1" ADD COLUMN "nickname" TEXT NOT NULL DEFAULT 'none';
CREATE TABLE "visits" ("id" INTEGER PRIMARY KEY, "who" INTEGER NOT NULL,
    CONSTRAINT "visits_who_fkey" FOREIGN KEY ("who") REFERENCES "%1" ("%4") ON DELETE CASCADE);
)"_s.arg(data.table, data.renamed, data.dropped, data.key);
    QVERIFY_EXIT(bench.program(u"sqlite3"_s, {u"-bail"_s, u"want.db"_s}, wanted + changes.toUtf8()), 0);

    const Outcome made
        = bench.cli(taken
                    + QStringList{u"--json"_s, u"new"_s, u"Change much"_s, u"--to"_s, u"sqlite:want.db"_s,
                                  u"--rename"_s, u"%1.%2=%1.given_name"_s.arg(data.table, data.renamed)});
    QVERIFY_EXIT(made, 0);
    QCOMPARE(made.json().value(u"grade"_s).toString(), u"lossless"_s);

    QVERIFY_EXIT(bench.cli(taken + QStringList{u"up"_s}), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:real.db"_s, u"--to"_s, u"sqlite:want.db"_s}), 0);
    QVERIFY_EXIT(bench.cli(taken + QStringList{u"status"_s, u"--check"_s}), 0);
    QCOMPARE(bench.sqlite(u"real.db"_s, u"PRAGMA foreign_key_check"_s), "");
    QCOMPARE(bench.sqlite(u"real.db"_s, u"SELECT count(\"given_name\") FROM \"%1\""_s.arg(data.table)), rows);

    QVERIFY_EXIT(bench.cli(taken + QStringList{u"down"_s}), 0);
    QCOMPARE(bench.content(u"real.db"_s), content);
}

RELVAR_TEST_MAIN(TestRealDatabases)
#include "tst_realdatabases.moc"
