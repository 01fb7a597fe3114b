// SPDX-License-Identifier: GPL-3.0-or-later
// The Data panel on real databases, by mouse and keyboard: pages, filters, order, whole values, copies, foreign keys
// there and back, and what is said when something is not there.
#include "data/datapanel.h"
#include "data/filterrow.h"
#include "data/grid.h"
#include "data/valuetext.h"
#include "dialects/builtin.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"
#include "widgets/inlinemessage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_panel = std::make_unique<data::DataPanel>();
        m_panel->resize(1000, 400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_grid = m_panel->findChild<data::Grid *>();
    }

    void cleanup()
    {
        m_panel.reset();
        m_connection.reset();
        if (m_isServer)
            QVERIFY_RESULT(m_server.dropDatabase(u"shop"_s));
        m_isServer = false;
    }

    void rowsAreShown_data() { products(); }
    void rowsAreShown()
    {
        makeShop();
        show(u"people"_s);
        QTRY_COMPARE(m_grid->model()->rowCount(), 4);
        QCOMPARE(header(1), u"name"_s);
        QCOMPARE(cell(0, 1), u"Ann"_s);
        QCOMPARE(cell(3, 1), u"NULL"_s);
        // Said, not only drawn, and told from the text.
        QCOMPARE(m_grid->model()->index(3, 1).data(Qt::AccessibleTextRole).toString(), u"NULL"_s);
        QVERIFY(m_grid->model()->index(3, 1).data(Qt::FontRole).value<QFont>().italic());
        QCOMPARE(cell(2, 1), u"NULL"_s);
        QVERIFY(!m_grid->model()->index(2, 1).data(Qt::FontRole).value<QFont>().italic());
        QCOMPARE(cell(1, 1), u"<b>Bob</b>↵second"_s);
        QTRY_COMPARE(state(), u"4 row(s)"_s);
    }

    void headingsSortAndFieldsFilter_data() { products(); }
    void headingsSortAndFieldsFilter()
    {
        makeShop();
        show(u"orders"_s);
        QTRY_COMPARE(m_grid->model()->rowCount(), 3);
        data::FilterRow &header = m_grid->filters();
        const QPoint heading(header.sectionViewportPosition(0) + 20, 8);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, heading);
        QTRY_COMPARE(cell(0, 0), u"1"_s);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, heading);
        QTRY_COMPARE(cell(0, 0), u"3"_s);
        QTest::keyClicks(header.field(1), u">1"_s);
        QTest::keyClick(header.field(1), Qt::Key_Return);
        QTRY_COMPARE(m_grid->model()->rowCount(), 1);
        QCOMPARE(cell(0, 1), u"2"_s);
        header.field(1)->clear();
        QTest::keyClicks(header.field(1), u"= 77"_s);
        QTest::keyClick(header.field(1), Qt::Key_Return);
        QTRY_COMPARE(state(), u"No row meets the condition"_s);
        header.field(1)->setFocus();
        QTest::keyClick(header.field(1), Qt::Key_Escape);
        QTRY_COMPARE(m_grid->model()->rowCount(), 3);

        auto *where = m_panel->findChild<QLineEdit *>(u"dataWhere"_s);
        QTest::keyClicks(where, u"id IN (1, 3)"_s);
        QTest::keyClick(where, Qt::Key_Return);
        QTRY_COMPARE(m_grid->model()->rowCount(), 2);
        QTest::keyClicks(where, u" and and"_s);
        QTest::keyClick(where, Qt::Key_Return);
        auto *message = m_panel->findChild<widgets::InlineMessage *>(u"dataMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QTest::keyClick(where, Qt::Key_Escape);
        QTRY_COMPARE(m_grid->model()->rowCount(), 3);
        QVERIFY(!message->isVisible());
    }

    void aForeignKeyIsFollowedThereAndBack_data() { products(); }
    void aForeignKeyIsFollowedThereAndBack()
    {
        makeShop();
        show(u"orders"_s);
        QTRY_COMPARE(m_grid->model()->rowCount(), 3);
        const QPoint place = m_grid->visualRect(m_grid->model()->index(2, 1)).center();
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, Qt::ControlModifier, place);
        QTRY_COMPARE(header(1), u"name"_s);
        QTRY_COMPARE(m_grid->model()->rowCount(), 1);
        QCOMPARE(cell(0, 0), u"2"_s);
        QCOMPARE(m_grid->filters().field(0)->text(), u"= 2"_s);

        // And who refers to this one.
        m_grid->setFocus();
        m_grid->setCurrentIndex(m_grid->model()->index(0, 0));
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, m_grid->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(m_grid->viewport(), &menu);
        auto *shown = m_panel->findChild<QMenu *>(u"dataMenu"_s);
        QVERIFY(shown);
        QMenu *referring = shown->actions().first()->menu();
        QVERIFY(referring);
        QCOMPARE(referring->actions().first()->text(), u"orders (person)"_s);
        referring->actions().first()->trigger();
        shown->close();
        QTRY_COMPARE(header(1), u"person"_s);
        QTRY_COMPARE(m_grid->model()->rowCount(), 1);
        QCOMPARE(cell(0, 0), u"3"_s);

        m_grid->setFocus();
        QTest::keyClick(m_grid, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(header(1), u"name"_s);
        QTRY_COMPARE(m_grid->model()->rowCount(), 1);
        QTest::keyClick(m_grid, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(header(1), u"person"_s);
        QTRY_COMPARE(m_grid->model()->rowCount(), 3);
        // By keyboard too; a NULL leads nowhere.
        m_grid->setCurrentIndex(m_grid->model()->index(1, 1));
        QTest::keyClick(m_grid, Qt::Key_Return);
        QTest::qWait(50);
        QCOMPARE(header(1), u"person"_s);
        m_grid->setCurrentIndex(m_grid->model()->index(0, 1));
        QTest::keyClick(m_grid, Qt::Key_Return);
        QTRY_COMPARE(header(1), u"name"_s);
    }

    void whatIsSelectedIsCopied_data() { products(); }
    void whatIsSelectedIsCopied()
    {
        makeShop();
        show(u"orders"_s);
        QTRY_COMPARE(m_grid->model()->rowCount(), 3);
        QSignalSpy copied(m_panel.get(), &data::DataPanel::copied);
        m_grid->setFocus();
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {},
                          m_grid->visualRect(m_grid->model()->index(0, 0)).center());
        QTest::keyClick(m_grid, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY2(copied.count() == 1,
                     qPrintable(m_panel->findChild<widgets::InlineMessage *>(u"dataMessage"_s)->text()));
        QCOMPARE(QApplication::clipboard()->text(), u"1"_s);
        QTest::keyClick(m_grid, Qt::Key_A, Qt::ControlModifier);
        trigger(u"copyCsv"_s);
        QTRY_COMPARE(copied.count(), 2);
        const QString note = QString(2000, u'n');
        QCOMPARE(QApplication::clipboard()->text(), u"id,person,note\r\n1,1,\r\n2,,\"\"\r\n3,2,%1\r\n"_s.arg(note));
        trigger(u"copyJson"_s);
        QTRY_COMPARE(copied.count(), 3);
        QVERIFY(QApplication::clipboard()->text().contains(u"{\"id\": 2, \"person\": null, \"note\": \"\"}"_s));
        trigger(u"copyInsert"_s);
        QTRY_COMPARE(copied.count(), 4);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines.at(2).endsWith(u"(\"id\", \"person\", \"note\") VALUES (3, 2, '%1');"_s.arg(note)));
        // It is SQL that the database takes.
        QVERIFY_RESULT(m_connection->execute(u"DELETE FROM orders"_s));
        for (const QString &line : lines) {
            if (!line.isEmpty())
                QVERIFY_RESULT(m_connection->execute(line));
        }
    }

    void longValuesAreReadWhole_data() { products(); }
    void longValuesAreReadWhole()
    {
        makeShop();
        show(u"orders"_s);
        QTRY_COMPARE(m_grid->model()->rowCount(), 3);
        QVERIFY(cell(2, 2).endsWith(u"… (2.0 KiB)"_s) || cell(2, 2).contains(u"2.0"_s));
        m_grid->setCurrentIndex(m_grid->model()->index(2, 2));
        QTest::mouseClick(m_panel->findChild<QToolButton *>(u"dataShowValue"_s), Qt::LeftButton);
        auto *text = m_panel->findChild<QPlainTextEdit *>(u"dataValueText"_s);
        QTRY_COMPARE(text->toPlainText(), QString(2000, u'n'));
        m_grid->setCurrentIndex(m_grid->model()->index(0, 2));
        QCOMPARE(text->toPlainText(), QString());
    }

    void aMillionRowsAreRead()
    {
        m_product = u"sqlite"_s;
        open();
        run({u"CREATE TABLE big (id integer PRIMARY KEY, name text)"_s,
             u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "
             "INSERT INTO big SELECT i, 'row ' || i FROM n"_s});
        show(u"big"_s);
        QTRY_COMPARE(m_grid->model()->rowCount(), 200);
        QTRY_VERIFY2(state().contains(QLocale().toString(1000000)), qPrintable(state()));
        // To the end of what is known, again and again: only some pages stay.
        for (int i = 1; i <= 40; ++i) {
            // The end moves once the grid has laid out what came.
            const auto isReached = [this, i] {
                m_grid->verticalScrollBar()->setValue(m_grid->verticalScrollBar()->maximum());
                return m_grid->model()->rowCount() >= 200 * (i + 1);
            };
            QTRY_VERIFY(isReached());
        }
        QVERIFY(m_panel->model().pagesInMemory() <= data::RowModel::mostPages);
        QCOMPARE(cell(8199, 0), u"8200"_s);
        // Back to the first, which is read again.
        m_grid->scrollToTop();
        QTRY_COMPARE(cell(0, 1), u"row 1"_s);
        QTRY_COMPARE(cell(250, 1), u"row 251"_s);
    }

    void whatIsNotThereIsSaid_data() { products(); }
    void whatIsNotThereIsSaid()
    {
        makeShop();
        show(u"nowhere"_s);
        auto *message = m_panel->findChild<widgets::InlineMessage *>(u"dataMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"nowhere"_s));
        run({u"CREATE TABLE nowhere (id integer PRIMARY KEY)"_s});
        QTest::mouseClick(m_panel->findChild<QPushButton *>(u"dataAgain"_s), Qt::LeftButton);
        QTRY_COMPARE(state(), u"No rows"_s);
        QVERIFY(!message->isVisible());
    }

    void aLongReadIsCancelled()
    {
        m_product = u"postgresql"_s;
        makeShop();
        show(u"people"_s);
        QTRY_COMPARE(m_grid->model()->rowCount(), 4);
        auto *where = m_panel->findChild<QLineEdit *>(u"dataWhere"_s);
        QTest::keyClicks(where, u"pg_sleep(30) IS NULL"_s);
        QTest::keyClick(where, Qt::Key_Return);
        auto *cancel = m_panel->findChild<QToolButton *>(u"dataCancel"_s);
        QVERIFY(!cancel->isVisible());
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        auto *message = m_panel->findChild<widgets::InlineMessage *>(u"dataMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->text(), u"Reading was cancelled."_s);
        // And nothing begins anew by itself, as it would when the grid gets another size.
        m_panel->resize(1000, 600);
        m_panel->resize(1000, 300);
        QTest::qWait(200);
        QVERIFY(!m_panel->isBusy());
        QCOMPARE(message->text(), u"Reading was cancelled."_s);
    }

    void aLostConnectionIsOpenedAgain()
    {
        m_product = u"postgresql"_s;
        makeShop();
        show(u"people"_s);
        QTRY_COMPARE(m_grid->model()->rowCount(), 4);
        QVERIFY_RESULT(m_server.run(u"postgres"_s, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                                                   "datname = 'shop' AND pid <> pg_backend_pid()"_s));
        m_grid->setFocus();
        QTest::keyClick(m_grid, Qt::Key_F5);
        auto *message = m_panel->findChild<widgets::InlineMessage *>(u"dataMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QTest::mouseClick(m_panel->findChild<QPushButton *>(u"dataAgain"_s), Qt::LeftButton);
        QTRY_COMPARE(m_grid->model()->rowCount(), 4);
    }

    void valuesInWords()
    {
        QCOMPARE(data::hexadecimal(QByteArray("ab\0\xff", 4)),
                 u"00000000  61 62 00 ff                                      ab..\n"_s);
        QCOMPARE(data::indentedJson(u"{\"b\":[1.0,{}],\"a\":\"x,{\\\"\"}"_s).value_or(QString()),
                 u"{\n  \"b\": [\n    1.0,\n    {}\n  ],\n  \"a\": \"x,{\\\"\"\n}"_s);
        QVERIFY(!data::indentedJson(u"{no"_s));
        QCOMPARE(data::cellText({u"a\u202eb"_s, -1}), u"a\ufffdb"_s);
    }

private:
    void products()
    {
        QTest::addColumn<QString>("product");
        QTest::newRow("SQLite") << u"sqlite"_s;
        QTest::newRow("PostgreSQL") << u"postgresql"_s;
    }

    void open()
    {
        m_dialect = dialect::find(dialects::builtin(), m_product);
        m_isServer = m_product == u"postgresql";
        m_settings = {.name = u"shop"_s, .dialect = m_product, .address = m_folder->filePath(u"shop.db?mode=rwc"_s)};
        if (m_isServer) {
            QVERIFY_RESULT(m_server.createDatabase(u"shop"_s));
            m_settings = m_server.settings(u"shop"_s);
        }
        auto opened = m_dialect->open(m_settings);
        QVERIFY_RESULT(opened);
        m_connection = *std::move(opened);
    }

    void makeShop()
    {
        if (QTest::currentDataTag())
            m_product = *static_cast<QString *>(QTest::qData("product", QMetaType::QString));
        open();
        // It fetches all there is, so a large table goes without.
        new QAbstractItemModelTester(m_grid->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_panel.get());
        run({u"CREATE TABLE people (id integer PRIMARY KEY, name text)"_s,
             u"INSERT INTO people VALUES (1, 'Ann'), (2, '<b>Bob</b>\nsecond'), (3, 'NULL'), (4, NULL)"_s,
             u"CREATE TABLE orders (id integer PRIMARY KEY, person integer REFERENCES people (id), note text)"_s,
             u"INSERT INTO orders VALUES (1, 1, NULL), (2, NULL, ''), (3, 2, '%1')"_s.arg(QString(2000, u'n'))});
    }

    void run(const QStringList &statements)
    {
        for (const QString &statement : statements)
            QVERIFY_RESULT(m_connection->execute(statement));
    }

    void show(const QString &table)
    {
        const auto snapshot = m_dialect->introspect(*m_connection);
        QVERIFY_RESULT(snapshot);
        m_panel->showTable({.settings = m_settings,
                            .dialect = m_dialect,
                            .schema = snapshot->schema,
                            .nameSpace = m_isServer ? u"public"_s : QString(),
                            .name = table});
    }

    void trigger(const QString &action)
    {
        m_panel->findChild<QToolButton *>(u"dataCopy"_s)->menu()->findChild<QAction *>(action)->trigger();
    }

    QString cell(int row, int column) { return m_grid->model()->index(row, column).data().toString(); }
    QString header(int column) { return m_grid->model()->headerData(column, Qt::Horizontal).toString(); }
    QString state() { return m_panel->findChild<QLabel *>(u"dataState"_s)->text(); }

    test::PostgresqlServer m_server;
    bool m_isServer = false;
    QString m_product;
    std::unique_ptr<QTemporaryDir> m_folder;
    const dialect::Dialect *m_dialect = nullptr;
    database::ConnectionSettings m_settings;
    std::unique_ptr<database::Connection> m_connection;
    std::unique_ptr<data::DataPanel> m_panel;
    data::Grid *m_grid = nullptr;
};

RELVAR_TEST_MAIN(TestPanel)
#include "tst_panel.moc"
