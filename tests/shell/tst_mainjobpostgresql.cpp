// SPDX-License-Identifier: GPL-3.0-or-later
// The main job on a PostgreSQL server, as a person does it: connect by a pasted URL, draw a table, a column and a
// relation, rename a column, save, apply, look into the database past the program, revert, look again. Two databases.
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"
#include "windowdriver.h"

#include "canvas/diagramview.h"
#include "inspector/inspector.h"
#include "shell/actions.h"
#include "sqleditor/sqlpane.h"
#include "timeline/timelineview.h"
#include "widgets/inlinemessage.h"
#include "widgets/messagestack.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

namespace {

const QString shop = uR"(
    CREATE TYPE mood AS ENUM ('calm', 'cross');
    CREATE TABLE customers (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name text NOT NULL DEFAULT 'nobody',
        mood mood NOT NULL DEFAULT 'calm'
    );
    COMMENT ON COLUMN customers.name IS 'As on the bill';
    CREATE VIEW named AS SELECT id, name FROM customers WHERE name <> 'nobody';
    CREATE TABLE orders (
        id bigint GENERATED ALWAYS AS IDENTITY,
        customer_id bigint NOT NULL REFERENCES customers (id),
        placed date NOT NULL,
        PRIMARY KEY (id, placed)
    ) PARTITION BY RANGE (placed);
    CREATE TABLE orders_2025 PARTITION OF orders FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
    CREATE TABLE orders_2026 PARTITION OF orders FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
    INSERT INTO customers (name) VALUES ('Ada'), ('Grace');
    INSERT INTO orders (customer_id, placed) VALUES (1, '2025-03-04'), (2, '2026-05-06');
)"_s;

} // namespace

class TestMainJobPostgresql : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;

    QString value(const QString &database, const QString &sql)
    {
        const auto result = m_server.run(database, sql);
        if (!result)
            return result.error().toString();
        return result->rows.isEmpty() ? QString() : result->rows.first().first().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY_RESULT(m_server.start());
        for (const QString &database : {u"shop"_s, u"staging"_s}) {
            QVERIFY_RESULT(m_server.createDatabase(database));
            for (const QString &statement : shop.split(u";\n"_s, Qt::SkipEmptyParts)) {
                if (!statement.trimmed().isEmpty())
                    QVERIFY_RESULT(m_server.run(database, statement));
            }
        }
    }

    void drawSaveApplyRevert()
    {
        const Result<QString> dump = m_server.dumpSchema(u"shop"_s);
        QVERIFY_RESULT(dump);
        const QString rows
            = u"SELECT string_agg(t::text, ';' ORDER BY t::text) FROM (SELECT c::text AS t FROM customers c "
              "UNION ALL SELECT o::text FROM orders o) s"_s;
        const QString rowsBefore = value(u"shop"_s, rows);
        QVERIFY(rowsBefore.contains(u"Grace"_s));

        // Connected by a pasted URL.
        WindowDriver driver;
        shell::MainWindow &window = driver.window();
        QVERIFY(driver.click(&window, u"startConnect"_s));
        QDialog *connect = driver.dialog(u"connectionDialog"_s);
        QVERIFY(connect);
        auto *url = connect->findChild<QLineEdit *>(u"serverUrl"_s);
        QVERIFY(url);
        url->setFocus();
        QTest::keyClicks(url, m_server.settings(u"shop"_s).address);
        QVERIFY(driver.click(connect, u"connectionTest"_s));
        auto *answer = connect->findChild<widgets::InlineMessage *>(u"connectionAnswer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(u"PostgreSQL 15"_s), 30000);
        QVERIFY(driver.click(connect, u"connectionAccept"_s));
        QVERIFY(driver.waitUntilOpen());
        QVERIFY(driver.waitUntilIdle());
        const QString connection = window.session().currentConnection()->settings.name;
        canvas::DiagramView *diagram = window.panels().diagram;
        QCOMPARE(driver.draft().tables.size(), 4);
        QCOMPARE(driver.draft().partitionsOf(driver.table(u"orders"_s)).size(), 2);

        // A table with T and its name, a column with C, a relation by drag to a column that the drop makes.
        diagram->zoomReset();
        diagram->keyTarget()->setFocus();
        driver.press(Qt::Key_T);
        QVERIFY(driver.editor());
        QTest::keyClicks(driver.editor(), u"reviews"_s);
        QTest::keyClick(driver.editor(), Qt::Key_Return);
        const ObjectId reviews = driver.table(u"reviews"_s);
        QVERIFY(!reviews.isNull());
        diagram->keyTarget()->setFocus();
        driver.press(Qt::Key_C);
        QVERIFY(driver.editor());
        QTest::keyClicks(driver.editor(), u"customer_id"_s);
        QTest::keyClick(driver.editor(), Qt::Key_Tab);
        QVERIFY(driver.editor());
        driver.editor()->selectAll();
        QTest::keyClicks(driver.editor(), u"bigint"_s);
        QTest::keyClick(driver.editor(), Qt::Key_Return);
        if (QLineEdit *more = driver.editor())
            QTest::keyClick(more, Qt::Key_Escape);
        const ObjectId customerId = driver.column(u"reviews"_s, u"customer_id"_s);
        QVERIFY(!customerId.isNull());
        diagram->zoomToFit();
        diagram->keyTarget()->setFocus();
        const ObjectId customers = driver.table(u"customers"_s);
        const QRect from = diagram->rowRect(reviews, customerId);
        driver.dragOnDiagram(QPoint(from.left() + 1, from.center().y()),
                             diagram->rowRect(customers, driver.column(u"customers"_s, u"id"_s)).center());
        QCOMPARE(driver.draft().table(reviews)->foreignKeys.size(), 1);

        // A column of a table with rows is renamed on the spot; a view prints it.
        diagram->select(customers, driver.column(u"customers"_s, u"name"_s));
        diagram->keyTarget()->setFocus();
        driver.press(Qt::Key_F2);
        QVERIFY(driver.editor());
        driver.editor()->selectAll();
        QTest::keyClicks(driver.editor(), u"full_name"_s);
        QTest::keyClick(driver.editor(), Qt::Key_Return);
        if (QLineEdit *more = driver.editor())
            QTest::keyClick(more, Qt::Key_Escape);
        QVERIFY(!driver.column(u"customers"_s, u"full_name"_s).isNull());

        sqleditor::SqlPane *sql = window.panels().sql;
        QTRY_VERIFY(sql->up().contains(u"CREATE TABLE \"reviews\""_s)
                    && sql->up().contains(u"RENAME COLUMN \"name\" TO \"full_name\""_s));
        QCOMPARE(*m_server.dumpSchema(u"shop"_s), *dump);

        // Saved into a project of its own, proved on a private server.
        driver.press(Qt::Key_S, Qt::ControlModifier);
        QDialog *save = driver.dialog(u"saveDialog"_s);
        QVERIFY(save);
        auto *folder = save->findChild<QLineEdit *>(u"saveFolder"_s);
        QVERIFY(folder);
        folder->selectAll();
        QTest::keyClicks(folder, driver.folder() + u"/shop"_s);
        auto *name = save->findChild<QLineEdit *>(u"saveName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Add reviews"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(!window.session().store().hasChanges(), qPrintable(driver.message(u"save"_s)),
                                  120000);
        QCOMPARE(save->findChild<QLabel *>(u"grade"_s)->text(), u"Lossless"_s);
        QVERIFY(driver.waitUntilIdle());
        const QString baseline = window.session().directory().files.constFirst().id;
        const QString added = window.session().directory().files.constLast().id;
        QVERIFY(baseline != added);
        QTRY_COMPARE(window.panels().timeline->cellText(connection, baseline), u"applied"_s);
        QTRY_COMPARE(window.panels().timeline->cellText(connection, added), u"pending"_s);

        // Applied behind the review.
        QVERIFY(driver.click(save, u"saveApply"_s));
        QDialog *review = driver.dialog(u"reviewDialog"_s);
        QVERIFY(review);
        QVERIFY(driver.click(review, u"reviewRun"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.panels().timeline->cellText(connection, added) == u"applied"_s, 60000);
        QVERIFY(driver.waitUntilIdle());
        QCOMPARE(value(u"shop"_s, u"SELECT count(*) FROM reviews"_s), u"0"_s);
        QCOMPARE(value(u"shop"_s, u"SELECT string_agg(full_name, ',' ORDER BY id) FROM customers"_s), u"Ada,Grace"_s);
        QCOMPARE(value(u"shop"_s, u"SELECT count(name) FROM named"_s), u"2"_s);

        // And back.
        driver.clickOnTimeline(connection, baseline);
        QVERIFY(driver.clickAction(u"timelineRevertTo"_s));
        review = driver.dialog(u"reviewDialog"_s);
        QVERIFY(review);
        QVERIFY(driver.click(review, u"reviewRun"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.panels().timeline->cellText(connection, added) == u"pending"_s, 60000);
        QVERIFY(driver.waitUntilIdle());
        QCOMPARE(*m_server.dumpSchema(u"shop"_s), *dump);
        QCOMPARE(value(u"shop"_s, rows), rowsBefore);

        // A second database has a row of its own; marked as being at the baseline, it gets the same migration.
        window.actions().connectDatabase->trigger();
        connect = driver.dialog(u"connectionDialog"_s);
        QVERIFY(connect);
        url = connect->findChild<QLineEdit *>(u"serverUrl"_s);
        url->setFocus();
        QTest::keyClicks(url, m_server.settings(u"staging"_s).address);
        QVERIFY(driver.click(connect, u"connectionAccept"_s));
        QTRY_COMPARE_WITH_TIMEOUT(window.session().connections().size(), 2, 10000);
        QVERIFY(driver.waitUntilIdle());
        const QString second = window.session().connections().constLast().settings.name;
        QTRY_COMPARE(window.panels().timeline->cellText(second, added), u"pending"_s);
        QTRY_COMPARE(window.panels().timeline->cellText(connection, added), u"pending"_s);
    }
};

RELVAR_TEST_MAIN(TestMainJobPostgresql)
#include "tst_mainjobpostgresql.moc"
