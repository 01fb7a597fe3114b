// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of SQL in the real window: written by keys, run on real databases, saved and opened, guarded on production,
// cancelled, and not lost when something is closed.
#include "data/datapanel.h"
#include "data/grid.h"
#include "dialects/builtin.h"
#include "edit/edits.h"
#include "shell/actions.h"
#include "shell/keptsql.h"
#include "shell/sqldocuments.h"
#include "sqleditor/sqldocument.h"
#include "sqleditor/sqleditor.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"
#include "widgets/inlinemessage.h"
#include "windowdriver.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;
using sqleditor::SqlDocument;

class TestSqlDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup();
    void statementsAreRunAtTheCursor_data() { products(); }
    void statementsAreRunAtTheCursor();
    void keysBelongToTheText();
    void errorsAreMarked_data() { products(); }
    void errorsAreMarked();
    void aSelectionIsRun();
    void productionAsksForItsName();
    void readOnlyIsReadOnly_data() { products(); }
    void readOnlyIsReadOnly();
    void transactionsAreShownAndEnded_data() { products(); }
    void transactionsAreShownAndEnded();
    void aRunIsCancelled();
    void theTreeFollows();
    void filesAreOpenedAndSaved();
    void badFilesAreRefused();
    void aFileThatOthersChangedIsAskedAbout();
    void nothingUnsavedIsLost();
    void comesBackAfterACrash();
    void staysWhenTheDraftIsDiscarded();

private:
    void products()
    {
        QTest::addColumn<QString>("product");
        QTest::newRow("SQLite") << u"sqlite"_s;
        QTest::newRow("PostgreSQL") << u"postgresql"_s;
    }
    /// Makes a database with two people and opens it in the window.
    void openShop(const QString &product, database::ConnectionSettings settings = {});
    /// A new document with the text, its cursor at the end.
    SqlDocument *write(const QString &sql);
    [[nodiscard]] SqlDocument *page() { return window().findChild<SqlDocument *>(); }
    [[nodiscard]] QString message() { return page()->findChild<widgets::InlineMessage *>(u"sqlMessage"_s)->text(); }
    [[nodiscard]] QTreeWidget &outcomes() { return *page()->findChild<QTreeWidget *>(u"sqlOutcomes"_s); }
    [[nodiscard]] shell::MainWindow &window() { return m_driver->window(); }
    [[nodiscard]] QAction &action(const char *name)
    {
        return *window().actions().findChild<QAction *>(QLatin1StringView(name));
    }
    [[nodiscard]] data::Grid &grid() { return *window().panels().data->findChild<data::Grid *>(); }
    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !page()->isRunning(); }, 30000);
    }
    [[nodiscard]] QString value(const QString &sql)
    {
        const auto answer = m_connection->query(sql);
        return answer ? answer->rows.value(0).value(0).toString() : answer.error().toString();
    }

    PostgresqlServer m_server;
    bool m_hasDatabase = false;
    std::unique_ptr<database::Connection> m_connection;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestSqlDocuments::cleanup()
{
    m_driver.reset();
    m_connection.reset();
    if (std::exchange(m_hasDatabase, false))
        QVERIFY_RESULT(m_server.dropDatabase(u"shop"_s));
}

void TestSqlDocuments::openShop(const QString &product, database::ConnectionSettings settings)
{
    settings.name = u"shop"_s;
    settings.dialect = product;
    settings.address = m_driver->folder() + u"/shop.db"_s;
    database::ConnectionSettings making = settings;
    making.address += u"?mode=rwc"_s;
    if (product == u"postgresql") {
        QVERIFY_RESULT(m_server.createDatabase(u"shop"_s));
        m_hasDatabase = true;
        making = m_server.settings(u"shop"_s);
        settings.address = making.address;
        settings.password = making.password;
    }
    making.readOnly = false;
    auto opened = dialect::find(dialects::builtin(), product)->open(making);
    QVERIFY_RESULT(opened);
    m_connection = *std::move(opened);
    QVERIFY_RESULT(m_connection->execute(u"CREATE TABLE people (id integer PRIMARY KEY, name text)"_s));
    QVERIFY_RESULT(m_connection->execute(u"INSERT INTO people VALUES (1, 'Ann'), (2, 'Bob')"_s));
    window().session().openConnection(settings);
    QVERIFY(m_driver->waitUntilOpen());
    QVERIFY(m_driver->waitUntilIdle());
}

SqlDocument *TestSqlDocuments::write(const QString &sql)
{
    action("newSql").trigger();
    SqlDocument *made = page();
    made->setText(sql);
    made->editor().goTo(sql.size());
    return made;
}

void TestSqlDocuments::statementsAreRunAtTheCursor()
{
    QFETCH(QString, product);
    QVERIFY(!action("newSql").isEnabled());
    openShop(product);
    QVERIFY(!action("runSql").isEnabled());
    m_driver->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(page());
    QVERIFY(action("runSql").isEnabled());
    // Typed as a person does; F9 with nothing but the end of the text at the cursor.
    QTest::keyClicks(QApplication::focusWidget(), u"INSERT INTO people VALUES (3, 'Eve'); SELECT name FROM people;"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY2(page()->text().startsWith(u"INSERT INTO people VALUES (3, 'Eve');"_s), qPrintable(page()->text()));
    page()->setText(u"INSERT INTO people VALUES (3, 'Eve');\nSELECT name FROM people ORDER BY id;"_s);
    page()->editor().goTo(page()->text().size());
    m_driver->press(Qt::Key_F9);
    QVERIFY(waitForEnd());
    QTRY_COMPARE(grid().model()->rowCount(), 2);
    QVERIFY(window().panels().data->isVisible());
    QCOMPARE(grid().model()->index(1, 0).data().toString(), u"Bob"_s);
    QCOMPARE(outcomes().topLevelItemCount(), 1);
    QCOMPARE(outcomes().topLevelItem(0)->text(0), u"2"_s);
    QVERIFY2(outcomes().topLevelItem(0)->text(2).startsWith(u"2 row"_s),
             qPrintable(outcomes().topLevelItem(0)->text(2)));

    m_driver->press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(waitForEnd());
    QTRY_COMPARE(grid().model()->rowCount(), 3);
    QCOMPARE(outcomes().topLevelItemCount(), 2);
    QVERIFY(outcomes().topLevelItem(0)->text(2).startsWith(u"1 row"_s));
    QVERIFY2(message().contains(u"2 statement(s) were run"_s), qPrintable(message()));
    QCOMPARE(value(u"SELECT count(*) FROM people"_s), u"3"_s);
}

void TestSqlDocuments::keysBelongToTheText()
{
    openShop(u"sqlite"_s);
    write(u"SELECT 7 AS seven; SELECT 8 AS eight"_s);
    // Elsewhere they apply, revert and save migrations.
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(waitForEnd());
    QTRY_COMPARE(grid().model()->headerData(0, Qt::Horizontal).toString(), u"eight"_s);
    m_driver->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitForEnd());
    QCOMPARE(outcomes().topLevelItemCount(), 2);
    QCOMPARE(page()->text(), u"SELECT 7 AS seven; SELECT 8 AS eight"_s);
    QVERIFY(window().findChildren<QDialog *>(u"reviewDialog"_s).isEmpty());
    // An answer before the last is looked at again.
    page()->activateWindow();
    const QRect place = outcomes().visualItemRect(outcomes().topLevelItem(0));
    QTest::mouseClick(outcomes().viewport(), Qt::LeftButton, {}, place.center());
    QTRY_COMPARE(grid().model()->headerData(0, Qt::Horizontal).toString(), u"seven"_s);
    // Undo is the text's, not the draft's.
    page()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QVERIFY(page()->text().contains(u'x'));
    m_driver->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!page()->text().contains(u'x'));
}

void TestSqlDocuments::errorsAreMarked()
{
    QFETCH(QString, product);
    openShop(product);
    const QString sql = u"SELECT 1;\n\nSELECT 'é', missing FROM people;\nSELECT 3"_s;
    write(sql);
    action("runAllSql").trigger();
    QVERIFY(waitForEnd());
    QTRY_VERIFY(!message().isEmpty());
    QVERIFY2(message().contains(u"missing"_s) || message().contains(u"statement"_s), qPrintable(message()));
    QVERIFY2(message().contains(u"statement 2 of 3"_s), qPrintable(message()));
    QVERIFY(page()->editor().error().has_value());
    QCOMPARE(page()->editor().error()->offset.value_or(-1), sql.indexOf(u"missing"_s));
    QCOMPARE(page()->editor().cursorOffset(), sql.indexOf(u"missing"_s));
    QCOMPARE(outcomes().topLevelItemCount(), 2);
    // Nothing to run is said, too.
    page()->setText(u"-- only a remark\n"_s);
    action("runSql").trigger();
    QTRY_VERIFY2(message().contains(u"no statement"_s), qPrintable(message()));
}

void TestSqlDocuments::aSelectionIsRun()
{
    openShop(u"sqlite"_s);
    write(u"SELECT 1 AS one, 2 AS two"_s);
    QWidget *text = page()->editor().focusProxy();
    QTest::keyClick(text, Qt::Key_Home);
    for (int i = 0; i < 15; ++i)
        QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(page()->editor().selectedText(), u"SELECT 1 AS one"_s);
    m_driver->press(Qt::Key_F9);
    QVERIFY(waitForEnd());
    QTRY_COMPARE(grid().model()->columnCount(), 1);
}

void TestSqlDocuments::productionAsksForItsName()
{
    openShop(u"postgresql"_s, {.environment = database::Environment::Production});
    QVERIFY_RESULT(m_connection->execute(
        u"CREATE FUNCTION wipe () RETURNS integer LANGUAGE sql AS 'DELETE FROM people RETURNING 1'"_s));
    write(u"DELETE FROM people"_s);
    auto *guard = page()->findChild<QWidget *>(u"sqlGuard"_s);
    QVERIFY(!guard->isVisible());
    m_driver->press(Qt::Key_F9);
    QTRY_VERIFY(guard->isVisible());
    auto *name = page()->findChild<QLineEdit *>(u"sqlGuardName"_s);
    QTRY_VERIFY(name->hasFocus());
    QVERIFY(!page()->isRunning());
    QTest::keyClicks(name, u"shap"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!page()->isRunning());
    QCOMPARE(value(u"SELECT count(*) FROM people"_s), u"2"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QTRY_VERIFY(!guard->isVisible());
    QCOMPARE(value(u"SELECT count(*) FROM people"_s), u"2"_s);

    // What reads is not asked about, and cannot write.
    page()->setText(u"SELECT count(*) FROM people"_s);
    m_driver->press(Qt::Key_F9);
    QVERIFY(waitForEnd());
    QVERIFY(!guard->isVisible());
    QTRY_COMPARE(grid().model()->rowCount(), 1);
    page()->setText(u"SELECT wipe()"_s);
    m_driver->press(Qt::Key_F9);
    QVERIFY(waitForEnd());
    QCOMPARE(value(u"SELECT count(*) FROM people"_s), u"2"_s);
    QVERIFY(QTest::qWaitFor([this] { return m_driver->click(page(), u"sqlAllowWriting"_s); }));
    QTRY_VERIFY(guard->isVisible());
    QTest::keyClicks(name, u"shop"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(value(u"SELECT count(*) FROM people"_s), u"0"_s);
    QVERIFY(waitForEnd());
}

void TestSqlDocuments::readOnlyIsReadOnly()
{
    QFETCH(QString, product);
    openShop(product, {.readOnly = true});
    write(u"DELETE FROM people"_s);
    action("runSql").trigger();
    QVERIFY(waitForEnd());
    QTRY_VERIFY(!message().isEmpty());
    QVERIFY(!page()->findChild<QPushButton *>(u"sqlAllowWriting"_s));
    QCOMPARE(value(u"SELECT count(*) FROM people"_s), u"2"_s);
    page()->setText(u"SELECT * FROM people"_s);
    action("runSql").trigger();
    QVERIFY(waitForEnd());
    QTRY_COMPARE(grid().model()->rowCount(), 2);
    QVERIFY(page()->findChild<QLabel *>(u"sqlState"_s)->text().contains(u"Read-only"_s));
}

void TestSqlDocuments::transactionsAreShownAndEnded()
{
    QFETCH(QString, product);
    openShop(product);
    write(u"BEGIN; INSERT INTO people VALUES (3, 'Eve')"_s);
    action("runAllSql").trigger();
    QVERIFY(waitForEnd());
    auto *rollback = page()->findChild<QPushButton *>(u"sqlRollback"_s);
    QTRY_VERIFY(rollback->isVisible());
    QCOMPARE(window().sqlDocuments().openTransactions(), QStringList{u"shop"_s});
    // Closing it would undo that, so it asks.
    action("closeProject").trigger();
    QVERIFY2(m_driver->message(u"sql"_s).contains(u"transaction open"_s)
                 || m_driver->message(u"sql"_s).contains(u"not saved"_s),
             qPrintable(m_driver->message(u"sql"_s)));
    QVERIFY(page());
    QTest::mouseClick(rollback, Qt::LeftButton);
    QVERIFY(waitForEnd());
    QTRY_VERIFY(!rollback->isVisible());
    QCOMPARE(value(u"SELECT count(*) FROM people"_s), u"2"_s);
    action("runAllSql").trigger();
    QVERIFY(waitForEnd());
    QTest::mouseClick(page()->findChild<QPushButton *>(u"sqlCommit"_s), Qt::LeftButton);
    QVERIFY(waitForEnd());
    QTRY_COMPARE(value(u"SELECT count(*) FROM people"_s), u"3"_s);

    auto *transaction = page()->findChild<QComboBox *>(u"sqlTransaction"_s);
    transaction->setCurrentIndex(1);
    page()->setText(u"DELETE FROM people; SELECT * FROM nowhere"_s);
    action("runAllSql").trigger();
    QVERIFY(waitForEnd());
    QTRY_VERIFY2(message().contains(u"nothing was changed"_s), qPrintable(message()));
    QVERIFY(!rollback->isVisible());
    QCOMPARE(value(u"SELECT count(*) FROM people"_s), u"3"_s);
}

void TestSqlDocuments::aRunIsCancelled()
{
    openShop(u"postgresql"_s);
    write(u"SELECT pg_sleep(60)"_s);
    action("runSql").trigger();
    const QString busy
        = u"SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%'"_s;
    QTRY_COMPARE_WITH_TIMEOUT(value(busy), u"1"_s, 30000);
    QVERIFY(!action("runSql").isEnabled());
    QVERIFY(window().actions().cancelWork->isEnabled());
    QVERIFY(m_driver->click(page(), u"sqlCancel"_s));
    QVERIFY(waitForEnd());
    QTRY_COMPARE(value(busy), u"0"_s);
    QVERIFY2(message().contains(u"Cancelled"_s), qPrintable(message()));
    QTRY_VERIFY(!window().actions().cancelWork->isEnabled());
    QVERIFY(action("runSql").isEnabled());
}

void TestSqlDocuments::theTreeFollows()
{
    openShop(u"sqlite"_s);
    write(u"CREATE TABLE made_by_hand (id integer PRIMARY KEY)"_s);
    action("runSql").trigger();
    QVERIFY(waitForEnd());
    QTRY_VERIFY(!m_driver->table(u"made_by_hand"_s).isNull());
}

void TestSqlDocuments::filesAreOpenedAndSaved()
{
    openShop(u"sqlite"_s);
    const QString path = m_driver->folder() + u"/report.sql"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf-- Gr\xc3\xb6\xc3\x9f"
               "e\r\nDELETE FROM people;\r\n");
    file.close();
    window().sqlDocuments().open(path);
    QCOMPARE(page()->text(), u"-- Größe\nDELETE FROM people;\n"_s);
    // It is only shown.
    QTest::qWait(100);
    QCOMPARE(value(u"SELECT count(*) FROM people"_s), u"2"_s);
    auto *tabs = window().findChild<QTabWidget *>(u"centreTabs"_s);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"report.sql"_s);
    QVERIFY(window().sqlDocuments().unsaved().isEmpty());
    page()->editor().goTo(0);
    QTest::keyClicks(page()->editor().focusProxy(), u"-- 1"_s);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"report.sql*"_s);
    QCOMPARE(window().sqlDocuments().unsaved().size(), 1);
    QCOMPARE(window().sqlDocuments().unsaved().first().name, u"report.sql"_s);
    m_driver->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), u"report.sql"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // As it was, but for what was typed.
    QCOMPARE(file.readAll(), QByteArray("\xef\xbb\xbf-- 1-- Gr\xc3\xb6\xc3\x9f"
                                        "e\r\nDELETE FROM people;\r\n"));
    file.close();
    // The same file again is the same document.
    window().sqlDocuments().open(path);
    QCOMPARE(window().findChildren<SqlDocument *>().size(), 1);
    m_driver->press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!page());
}

void TestSqlDocuments::badFilesAreRefused()
{
    openShop(u"sqlite"_s);
    const auto refuse = [this](const QString &name, const QByteArray &content) {
        const QString path = m_driver->folder() + u'/' + name;
        if (!content.isNull()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        window().sqlDocuments().open(path);
        QVERIFY(!page());
        QVERIFY2(m_driver->message(u"sql"_s).contains(name), qPrintable(m_driver->message(u"sql"_s)));
    };
    refuse(u"nowhere.sql"_s, {});
    refuse(u"latin.sql"_s, "SELECT 'Gr\xf6\xdf"
                           "e'");
    refuse(u"binary.sql"_s, QByteArray("SELECT 1\0;", 10));
    refuse(u"large.sql"_s, QByteArray(17 * 1024 * 1024, ' '));
    window().sqlDocuments().open(m_driver->folder());
    QVERIFY(!page());
}

void TestSqlDocuments::aFileThatOthersChangedIsAskedAbout()
{
    openShop(u"sqlite"_s);
    const QString path = m_driver->folder() + u"/shared.sql"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SELECT 1");
    file.close();
    window().sqlDocuments().open(path);
    QTest::keyClicks(page()->editor().focusProxy(), u"-- mine "_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SELECT 2");
    file.close();
    action("saveSql").trigger();
    QVERIFY2(m_driver->message(u"sql"_s).contains(u"changed"_s), qPrintable(m_driver->message(u"sql"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("SELECT 2"));
    file.close();
    QVERIFY(QTest::qWaitFor([this] { return m_driver->click(&window(), u"sqlOverwrite"_s); }));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("mine"));
    QVERIFY(window().sqlDocuments().unsaved().isEmpty());
}

void TestSqlDocuments::nothingUnsavedIsLost()
{
    openShop(u"sqlite"_s);
    write(u"SELECT 1"_s);
    QCOMPARE(window().sqlDocuments().unsaved().size(), 1);
    auto *tabs = window().findChild<QTabWidget *>(u"centreTabs"_s);
    // The tab, the project, the window.
    m_driver->press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(page());
    QVERIFY2(m_driver->message(u"sql"_s).contains(u"not saved"_s), qPrintable(m_driver->message(u"sql"_s)));
    tabs->setCurrentIndex(0);
    action("closeProject").trigger();
    QVERIFY(page());
    QCOMPARE(window().session().phase(), shell::Session::Phase::Open);
    QVERIFY(!window().close());
    QVERIFY(page());
    // An empty one is no loss.
    page()->setText({});
    QVERIFY(window().sqlDocuments().unsaved().isEmpty());
    tabs->setCurrentWidget(page());
    action("closeProject").trigger();
    QVERIFY(!page());
}

void TestSqlDocuments::comesBackAfterACrash()
{
    openShop(u"sqlite"_s);
    const QString place = window().session().path();
    const QString path = m_driver->folder() + u"/report.sql"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SELECT 1");
    file.close();
    window().sqlDocuments().open(path);
    QTest::keyClicks(page()->editor().focusProxy(), u"-- begun "_s);
    action("newSql").trigger();
    window().findChildren<SqlDocument *>().last()->setText(u"SELECT 'new'"_s);
    const QString kept = window().session().unsavedSqlPath();
    QTRY_VERIFY(shell::readKeptSql(kept).value().size() == 2);
    QCOMPARE(QFile::permissions(kept) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    // The window asks and stays open; then it is gone without an answer.
    const auto restart = [&] {
        m_driver->restart();
        window().open(place);
        return m_driver->waitUntilOpen();
    };
    QVERIFY(restart());
    QStringList texts;
    for (const SqlDocument *document : window().findChildren<SqlDocument *>())
        texts.append(document->text());
    QCOMPARE(texts, (QStringList{u"-- begun SELECT 1"_s, u"SELECT 'new'"_s}));
    QVERIFY2(m_driver->message(u"sql"_s).contains(u"report.sql"_s), qPrintable(m_driver->message(u"sql"_s)));
    QCOMPARE(window().sqlDocuments().unsaved().value(0).path, path);
    // It is still nobody's file.
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("SELECT 1"));

    // What was thrown away does not come back.
    window().sqlDocuments().closeAll();
    QVERIFY(!QFile::exists(kept));
    QVERIFY(restart());
    QVERIFY(!page());

    // What cannot be read is not written over.
    action("closeProject").trigger();
    QFile broken(kept);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[{\"text\": \"SELECT");
    broken.close();
    window().open(place);
    QVERIFY(m_driver->waitUntilOpen());
    QVERIFY2(m_driver->message(u"sql"_s).contains(kept + u".broken"_s), qPrintable(m_driver->message(u"sql"_s)));
    write(u"SELECT 2"_s);
    QTRY_VERIFY(QFile::exists(kept));
    QFile aside(kept + u".broken"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QVERIFY(aside.readAll().contains("SELECT"));
}

void TestSqlDocuments::staysWhenTheDraftIsDiscarded()
{
    window().openDemo(m_driver->folder() + u"/clinic"_s);
    QVERIFY(m_driver->waitUntilOpen());
    QVERIFY(window().session().store().perform({}, edit::renameTable(m_driver->table(u"owners"_s), u"holders"_s)));
    write(u"SELECT 'mine'"_s);
    window().session().discardDraft();
    QVERIFY(m_driver->waitUntilOpen());
    QTRY_VERIFY(page());
    QCOMPARE(page()->text(), u"SELECT 'mine'"_s);
}

RELVAR_TEST_MAIN(TestSqlDocuments)
#include "tst_sqldocuments.moc"
