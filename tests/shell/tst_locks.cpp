// SPDX-License-Identifier: GPL-3.0-or-later
// The Locks panel of the window: live with the draft, with sizes and with who is in the way, as the database has them.
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"
#include "windowdriver.h"

#include "locks/lockpane.h"
#include "widgets/inlinemessage.h"

#include <QDialog>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestLocks : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;

    static Result<> widen(shell::MainWindow &window)
    {
        return window.session().store().perform(text("test", "Widen"), [](const document::Document &document) {
            document::Document changed = document;
            schema::Schema schema = *document.schema;
            schema::Table table = *schema.tables.first();
            table.columns.first().type = {u"bigint"_s, {}};
            schema.tables.first() = Box<schema::Table>(table);
            changed.schema = Box<schema::Schema>(schema);
            return Result<document::Document>(changed);
        });
    }

    static const project::PlannedLock *firstLock(const locks::LockPane &pane)
    {
        const QList<project::LockPlanFile> &files = pane.plan().files;
        if (files.isEmpty() || files.first().statements.isEmpty() || files.first().statements.first().locks.isEmpty())
            return nullptr;
        return &files.first().statements.first().locks.first();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }

    void followsTheDraftAndTheDatabase()
    {
        QVERIFY_RESULT(m_server.createDatabase(u"shop"_s));
        QVERIFY_RESULT(m_server.run(u"shop"_s, u"CREATE TABLE users (id integer NOT NULL)"_s));
        QVERIFY_RESULT(m_server.run(u"shop"_s, u"INSERT INTO users SELECT generate_series(1, 1234)"_s));
        WindowDriver driver;
        shell::MainWindow &window = driver.window();
        window.open(m_server.settings(u"shop"_s).address);
        QVERIFY(driver.waitUntilOpen());
        QVERIFY(driver.waitUntilIdle());
        locks::LockPane &pane = *window.panels().locks;
        window.docks().raise(window.docks().locks);
        QVERIFY(pane.plan().files.isEmpty());

        QVERIFY_RESULT(widen(window));
        QTRY_VERIFY_WITH_TIMEOUT(firstLock(pane), 30000);
        QCOMPARE(firstLock(pane)->lock.mode, dialect::LockMode::AccessExclusive);
        QCOMPARE(firstLock(pane)->lock.work, dialect::TableWork::Rewrite);
        // Sizes come a moment later, from the database.
        QTRY_COMPARE_WITH_TIMEOUT(firstLock(pane)->size.rows, 1234, 30000);
        QVERIFY(firstLock(pane)->holders.isEmpty());

        // Somebody begins to use the table: seen when asked again.
        const auto other = m_server.connect(u"shop"_s);
        QVERIFY_RESULT(other);
        QVERIFY_RESULT((*other)->execute(u"BEGIN"_s));
        QVERIFY_RESULT((*other)->execute(u"SELECT count(*) FROM users"_s));
        auto *refresh = pane.findChild<QToolButton *>(u"lockRefresh"_s);
        QTRY_VERIFY(refresh->isVisible() && refresh->isEnabled());
        refresh->click();
        QTRY_COMPARE_WITH_TIMEOUT(firstLock(pane)->holders.size(), 1, 30000);
        QVERIFY_RESULT((*other)->execute(u"ROLLBACK"_s));

        // Taken back: nothing to lock.
        window.session().store().undo();
        QTRY_VERIFY_WITH_TIMEOUT(pane.plan().files.isEmpty(), 30000);
        QVERIFY(driver.waitUntilIdle());
    }

    void doesNothingWhileNobodyLooks()
    {
        QVERIFY_RESULT(m_server.createDatabase(u"hidden"_s));
        QVERIFY_RESULT(m_server.run(u"hidden"_s, u"CREATE TABLE users (id integer NOT NULL)"_s));
        WindowDriver driver;
        shell::MainWindow &window = driver.window();
        window.open(m_server.settings(u"hidden"_s).address);
        QVERIFY(driver.waitUntilOpen());
        QVERIFY(driver.waitUntilIdle());
        locks::LockPane &pane = *window.panels().locks;
        window.docks().raise(window.docks().sql);
        QVERIFY_RESULT(widen(window));
        QTest::qWait(300);
        QVERIFY(driver.waitUntilIdle());
        QVERIFY(pane.plan().files.isEmpty());
        // What was drawn meanwhile is there when somebody does.
        window.docks().raise(window.docks().locks);
        QTRY_VERIFY_WITH_TIMEOUT(firstLock(pane), 30000);
        QVERIFY(driver.waitUntilIdle());
    }
};

RELVAR_TEST_MAIN(TestLocks)
#include "tst_locks.moc"
