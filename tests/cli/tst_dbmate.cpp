// SPDX-License-Identifier: GPL-3.0-or-later
// Our migration files are dbmate's: the real dbmate runs the demo up and down, and makes the same database.
// https://github.com/amacneil/dbmate
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/places.h"

#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestDbmate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesTheSameDatabase();
    void rebuildsKeepEveryRow();
    void takesTurnsWithUs();

private:
    [[nodiscard]] Outcome dbmate(const Workbench &bench, const QString &database, const QStringList &arguments) const;

    QString m_dbmate;
};

void TestDbmate::initTestCase()
{
    m_dbmate = QStandardPaths::findExecutable(u"dbmate"_s);
    if (m_dbmate.isEmpty())
        QSKIP("dbmate is not installed: `./dev deps` puts it into build/tools. That our files run with it was NOT "
              "tested.");
}

Outcome TestDbmate::dbmate(const Workbench &bench, const QString &database, const QStringList &arguments) const
{
    return bench.program(m_dbmate,
                         QStringList{u"--no-dump-schema"_s, u"--migrations-dir"_s, bench.path(u"clinic/migrations"_s),
                                     u"--url"_s, u"sqlite:"_s + bench.path(database)}
                             + arguments);
}

void TestDbmate::makesTheSameDatabase()
{
    const Workbench bench;
    bench.copy(sourceFile(u"resources/demo"_s), u"clinic"_s);
    const QStringList clinic{u"-C"_s, u"clinic"_s, u"--trust"_s, u"--yes"_s};
    const int files = QDir(bench.path(u"clinic/migrations"_s)).entryList({u"*.sql"_s}).size();
    QCOMPARE(files, 6);

    const Outcome theirs = dbmate(bench, u"theirs.db"_s, {u"up"_s});
    QVERIFY_EXIT(theirs, 0);
    QVERIFY_EXIT(bench.cli(clinic + QStringList{u"up"_s, u"sqlite:ours.db"_s}), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:theirs.db"_s, u"--to"_s, u"sqlite:ours.db"_s}), 0);
    for (const QString &table : {u"animals"_s, u"appointments"_s, u"invoice_lines"_s, u"treatments"_s}) {
        const QString rows = u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table);
        const QByteArray expected = bench.sqlite(u"ours.db"_s, rows);
        QVERIFY(expected.count('\n') > 2);
        QCOMPARE(bench.sqlite(u"theirs.db"_s, rows), expected);
    }

    const Outcome status = bench.cli(clinic + QStringList{u"status"_s, u"sqlite:theirs.db"_s});
    QVERIFY_EXIT(status, 0);
    QVERIFY2(status.output.contains("schema_migrations") && status.output.contains("dbmate"),
             status.toText().constData());
    const Outcome json = bench.cli(clinic + QStringList{u"--json"_s, u"status"_s, u"sqlite:theirs.db"_s});
    QCOMPARE(json.json().value(u"histories"_s).toArray().at(0)[u"table"_s].toString(), u"schema_migrations"_s);

    for (int i = 0; i < files; ++i)
        QVERIFY_EXIT(dbmate(bench, u"theirs.db"_s, {u"down"_s}), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:theirs.db"_s, u"--to"_s, u"empty"_s}), 0);
    QVERIFY_EXIT(dbmate(bench, u"theirs.db"_s, {u"up"_s}), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:theirs.db"_s, u"--to"_s, u"sqlite:ours.db"_s}), 0);
}

/// A generated file that replaces tables which others refer to, and keeps what it drops: under dbmate too no child row
/// is lost, and the way down brings everything back.
void TestDbmate::rebuildsKeepEveryRow()
{
    const Workbench bench;
    bench.copy(sourceFile(u"resources/demo"_s), u"clinic"_s);
    const QStringList clinic{u"-C"_s, u"clinic"_s, u"--trust"_s, u"--yes"_s};
    const Outcome head = bench.cli(clinic + QStringList{u"inspect"_s, u"head"_s, u"--sql"_s});
    QVERIFY_EXIT(head, 0);
    QByteArray wanted = head.output;
    wanted.replace("    \"email\" TEXT,\n", "");
    wanted.replace("    CONSTRAINT \"owners_email_key\" UNIQUE (\"email\")\n",
                   "    CONSTRAINT \"owners_city_check\" CHECK (length(\"city\") < 90)\n");
    wanted.replace("\"born_on\" TEXT,", "\"born_on\" TEXT DEFAULT NULL, \"colour\" TEXT NOT NULL DEFAULT 'brown',");
    QVERIFY(wanted != head.output);
    bench.write(u"want.sql"_s, wanted);
    QVERIFY_EXIT(dbmate(bench, u"theirs.db"_s, {u"up"_s}), 0);
    const QByteArray content = bench.content(u"theirs.db"_s);
    const Outcome made
        = bench.cli(clinic + QStringList{u"new"_s, u"Owners lose their address"_s, u"--to"_s, u"file:want.sql"_s});
    QVERIFY_EXIT(made, 0);

    QVERIFY_EXIT(dbmate(bench, u"theirs.db"_s, {u"up"_s}), 0);
    QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:theirs.db"_s, u"--to"_s, u"file:want.sql"_s}), 0);
    QCOMPARE(bench.sqlite(u"theirs.db"_s, u"SELECT count(*) FROM animals"_s), "5\n");
    QCOMPARE(bench.sqlite(u"theirs.db"_s, u"SELECT count(*) FROM appointments"_s), "5\n");
    QCOMPARE(bench.sqlite(u"theirs.db"_s, u"PRAGMA foreign_key_check"_s), "");
    QVERIFY_EXIT(dbmate(bench, u"theirs.db"_s, {u"down"_s}), 0);
    QCOMPARE(bench.content(u"theirs.db"_s), content);
}

/// Both histories live side by side in one database, and neither tool touches the other's.
void TestDbmate::takesTurnsWithUs()
{
    const Workbench bench;
    bench.copy(sourceFile(u"resources/demo"_s), u"clinic"_s);
    const QStringList clinic{u"-C"_s, u"clinic"_s, u"--trust"_s, u"--yes"_s};
    QVERIFY_EXIT(dbmate(bench, u"both.db"_s, {u"up"_s}), 0);
    QVERIFY_EXIT(bench.cli(clinic + QStringList{u"baseline"_s, u"20260302110000"_s, u"sqlite:both.db"_s}), 0);
    QVERIFY_EXIT(bench.cli(clinic + QStringList{u"down"_s, u"sqlite:both.db"_s}), 0);
    QCOMPARE(bench.sqlite(u"both.db"_s, u"SELECT count(*) FROM schema_migrations"_s), "6\n");
    QVERIFY_EXIT(bench.cli(clinic + QStringList{u"up"_s, u"sqlite:both.db"_s}), 0);
    QVERIFY_EXIT(dbmate(bench, u"both.db"_s, {u"down"_s}), 0);
    QCOMPARE(bench.sqlite(u"both.db"_s, u"SELECT count(*) FROM relvar_migrations"_s), "6\n");
}

RELVAR_TEST_MAIN(TestDbmate)
#include "tst_dbmate.moc"
