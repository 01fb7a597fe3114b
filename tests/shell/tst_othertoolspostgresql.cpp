// SPDX-License-Identifier: GPL-3.0-or-later
// Repositories of other migration tools in the window, with their database on a PostgreSQL server: the address is the
// one that the repository itself names, and what the tool would run is run in its place, from adopting to reverting.
#include "repository.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include "shell/actions.h"
#include "timeline/timelineview.h"

#include <QDialog>
#include <QFile>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

namespace {

/// A table with a function, then a type that a table uses; both with a way down.
void writeTwo(const QString &tool, const QString &folder)
{
    const QByteArray body
        = "CREATE FUNCTION one() RETURNS integer LANGUAGE plpgsql AS $$\nBEGIN\n    RETURN 1;\nEND;\n$$;\n";
    const bool isGoose = tool == u"goose"_s;
    const QByteArray first
        = "CREATE TABLE t1 (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL);\n"
          + (isGoose ? "-- +goose StatementBegin\n" + body + "-- +goose StatementEnd\n" : body);
    const QByteArray second = "CREATE TYPE mood AS ENUM ('good', 'bad');\n"
                              "CREATE TABLE t2 (t1_id bigint NOT NULL REFERENCES t1 (id), mood mood);\n";
    const QList<std::pair<QByteArray, QByteArray>> sections{{first, "DROP FUNCTION one();\nDROP TABLE t1;\n"},
                                                            {second, "DROP TABLE t2;\nDROP TYPE mood;\n"}};
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const auto &[up, down] = sections.at(i);
        const QString name = folder + u"/2026010%1_t%2"_s.arg(QString::number(i + 1) + u"000000"_s).arg(i + 1);
        if (tool == u"golang-migrate"_s) {
            write(name + u".up.sql"_s, up);
            write(name + u".down.sql"_s, down);
        } else {
            const QByteArray mark = isGoose ? "-- +goose " : "-- migrate:";
            write(name + u".sql"_s,
                  mark + (isGoose ? "Up\n" : "up\n") + up + '\n' + mark + (isGoose ? "Down\n" : "down\n") + down);
        }
    }
}

} // namespace

class TestOtherToolsPostgresql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void runsInThePlaceOfTheTool_data();
    void runsInThePlaceOfTheTool();

private:
    [[nodiscard]] QString value(const QString &database, const QString &sql) const
    {
        const auto result = m_server.run(database, sql);
        if (!result)
            return result.error().toString();
        return result->rows.isEmpty() ? QString() : result->rows.first().first().toString();
    }

    PostgresqlServer m_server;
};

void TestOtherToolsPostgresql::runsInThePlaceOfTheTool_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<QString>("afterRevert");
    QTest::newRow("dbmate") << u"SELECT string_agg(version, ',' ORDER BY version) FROM schema_migrations"_s
                            << u"20260101000000"_s;
    QTest::newRow("golang-migrate") << u"SELECT version || ' ' || dirty FROM schema_migrations"_s
                                    << u"20260101000000 false"_s;
    QTest::newRow("goose") << u"SELECT string_agg(version_id::text, ',' ORDER BY id) FROM goose_db_version"_s
                           << u"0,20260101000000"_s;
}

void TestOtherToolsPostgresql::runsInThePlaceOfTheTool()
{
    QFETCH(QString, history);
    QFETCH(QString, afterRevert);
    const QString tool = QString::fromLatin1(QTest::currentDataTag());
    const QString database = QString(tool).replace(u'-', u'_');
    QVERIFY_RESULT(m_server.createDatabase(database));
    WindowDriver driver;
    const QString shop = driver.folder() + u"/shop"_s;
    writeTwo(tool, shop + u"/migrations"_s);
    write(shop + u"/.env"_s, "DATABASE_URL=" + m_server.settings(database).address.toUtf8() + '\n');

    driver.window().open(shop);
    QDialog *dialog = driver.dialog(u"adoptDialog"_s);
    QVERIFY(dialog);
    QVERIFY2(dialog->findChild<QLabel *>(u"adoptDatabase"_s)->text().contains(database),
             qPrintable(dialog->findChild<QLabel *>(u"adoptDatabase"_s)->text()));
    QVERIFY(driver.click(dialog, u"adoptAccept"_s));
    QVERIFY(driver.waitUntilOpen());
    QCOMPARE(driver.window().session().toolFormat()->id(), tool);
    QTRY_COMPARE_WITH_TIMEOUT(driver.draft().tables.size(), 2, 30000);
    timeline::TimelineView *timeline = driver.window().panels().timeline;
    const QString connection = driver.window().session().connections().constFirst().settings.name;
    const QString second = timeline->timeline().moments.at(1).id;
    QTRY_COMPARE(timeline->cellText(connection, second), u"pending"_s);

    QVERIFY(driver.clickAction(u"apply"_s));
    QVERIFY(runReviewed(driver));
    QTRY_COMPARE(timeline->cellText(connection, second), u"applied"_s);
    QVERIFY2(driver.message(u"run"_s).contains(u"applied 2 migration"_s), qPrintable(driver.message(u"run"_s)));
    QCOMPARE(value(database, u"SELECT one()::text"_s), u"1"_s);
    QVERIFY(value(database, history).contains(u"20260102000000"_s));

    // The rows that would be lost are counted before.
    QVERIFY_RESULT(m_server.run(database, u"INSERT INTO t1 (name) VALUES ('a'); INSERT INTO t2 VALUES (1, 'bad')"_s));
    QVERIFY(driver.clickAction(u"revert"_s));
    QDialog *review = driver.dialog(u"reviewDialog"_s);
    QVERIFY(review);
    bool isCounted = false;
    for (const QLabel *label : review->findChildren<QLabel *>())
        isCounted = isCounted || (label->text().contains(u"t2"_s) && label->text().contains(u'1'));
    QVERIFY(isCounted);
    QVERIFY(runReviewed(driver));
    QTRY_COMPARE(timeline->cellText(connection, second), u"pending"_s);
    QCOMPARE(value(database, history), afterRevert);
    QCOMPARE(value(database, u"SELECT to_regtype('mood')::text"_s), QString());
    QCOMPARE(value(database, u"SELECT name FROM t1"_s), u"a"_s);
}

RELVAR_TEST_MAIN(TestOtherToolsPostgresql)
#include "tst_othertoolspostgresql.moc"
