// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a window closes, what is kept for the next start, and what comes back then.
#include "canvas/diagramview.h"
#include "dialects/builtin.h"
#include "shell/demo.h"
#include "shell/moments.h"
#include "support/fatalwarnings.h"
#include "windowdriver.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestClosing : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_driver;

    [[nodiscard]] shell::MainWindow &window() { return m_driver->window(); }
    [[nodiscard]] QTabWidget *tabs() { return window().findChild<QTabWidget *>(u"centreTabs"_s); }
    [[nodiscard]] QString demo()
    {
        const QString folder = m_driver->folder() + u"/clinic"_s;
        return shell::prepareDemo(dialects::builtin(), u":/demo"_s, folder, {}) ? folder : QString();
    }
    void draw(const QString &table)
    {
        window().panels().diagram->setFocus();
        m_driver->press(Qt::Key_T);
        QVERIFY(m_driver->editor());
        QTest::keyClicks(m_driver->editor(), table);
        QTest::keyClick(m_driver->editor(), Qt::Key_Return);
        QVERIFY(!m_driver->table(table).isNull());
    }

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void theNextStartGoesOnWhereThisOneEnded()
    {
        const QString folder = demo();
        window().open(folder);
        QVERIFY(m_driver->waitUntilOpen());
        const QList<migration::MigrationFile> files = window().session().directory().files;
        QVERIFY(files.size() >= 2);
        window().moments().showSql(files.at(0).id);
        window().moments().showSql(files.at(1).id);
        // Compared again it stays one.
        for (int times = 0; times < 2; ++times) {
            QWidget *before = tabs()->widget(3);
            window().moments().compareWithDatabase(u"clinic"_s);
            QTRY_VERIFY_WITH_TIMEOUT(tabs()->widget(3) && tabs()->widget(3) != before, 30000);
        }
        QCOMPARE(tabs()->count(), 4);
        tabs()->setCurrentIndex(1);
        const QStringList kept = window().moments().tabs();
        QCOMPARE(kept.size(), 3);
        m_driver->restart();
        QVERIFY(window().restoreLast());
        QVERIFY(m_driver->waitUntilOpen());
        QCOMPARE(window().session().path(), QDir(folder).absolutePath());
        QTRY_COMPARE_WITH_TIMEOUT(window().moments().tabs(), kept, 30000);
        QCOMPARE(tabs()->currentIndex(), 1);
    }

    void whatThePersonClosedStaysClosed()
    {
        window().open(demo());
        QVERIFY(m_driver->waitUntilOpen());
        m_driver->press(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(window().session().phase(), shell::Session::Phase::Nothing);
        m_driver->restart();
        QVERIFY(!window().restoreLast());
    }

    void whatIsGoneIsSaidSo()
    {
        const QString folder = demo();
        window().open(folder);
        QVERIFY(m_driver->waitUntilOpen());
        window().close();
        QVERIFY(QDir(folder).removeRecursively());
        m_driver->restart();
        QVERIFY(!window().restoreLast());
        QVERIFY(m_driver->message(u"restore"_s).contains(folder));
        m_driver->restart();
        QVERIFY(!window().restoreLast());
        QVERIFY(m_driver->message(u"restore"_s).isEmpty());
    }

    void aDraftOverADatabaseIsKept()
    {
        const QString path = m_driver->folder() + u"/shop.db"_s;
        QVERIFY(change(path, u"CREATE TABLE customers (id INTEGER PRIMARY KEY)"_s));
        const QStringList before = content(path);
        window().open(path);
        QVERIFY(m_driver->waitUntilOpen());
        draw(u"orders"_s);
        m_driver->restart();
        QVERIFY(window().restoreLast());
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(!m_driver->table(u"orders"_s).isNull());
        QVERIFY(m_driver->message(u"draft"_s).contains(u"as you left it"_s));
        QCOMPARE(content(path), before);

        // The database has moved on meanwhile: the draft goes on over it.
        window().close();
        QVERIFY(change(path, u"CREATE TABLE payments (id INTEGER PRIMARY KEY)"_s));
        m_driver->restart();
        QVERIFY(window().restoreLast());
        QVERIFY(m_driver->waitUntilOpen());
        QTRY_VERIFY(!m_driver->table(u"payments"_s).isNull());
        QVERIFY(!m_driver->table(u"orders"_s).isNull());

        // Discarded, it is gone for good.
        window().session().discardDraft();
        m_driver->restart();
        QVERIFY(window().restoreLast());
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(m_driver->table(u"orders"_s).isNull());
        QVERIFY(m_driver->message(u"draft"_s).isEmpty());
    }

    void whatIsPendingIsListed()
    {
        window().open(demo());
        QVERIFY(m_driver->waitUntilOpen());
        int saved = 0;
        bool isSavable = false;
        bool isDirty = true;
        window().addPendingSource([&]() -> QList<shell::PendingWork> {
            if (!isDirty)
                return {};
            return {{.icon = u"document-edit"_s,
                     .text = u"The document query.sql is not saved."_s,
                     .consequence = u"Its changes are lost."_s,
                     .save =
                         [&] {
                             ++saved;
                             isDirty = !isSavable;
                             return isSavable;
                         },
                     .giveUp = [&] { isDirty = false; }}};
        });
        QVERIFY(!window().close());
        QDialog *dialog = m_driver->dialog(u"leaveDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel *>(u"leaveText"_s)->text(), u"The document query.sql is not saved."_s);
        // Enter stays as Escape does.
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!window().findChild<QDialog *>(u"leaveDialog"_s));
        QVERIFY(window().isVisible());

        // Another project is no other case. What cannot be saved now stays.
        m_driver->press(Qt::Key_W, Qt::ControlModifier);
        dialog = m_driver->dialog(u"leaveDialog"_s);
        QVERIFY(dialog);
        QVERIFY(m_driver->click(dialog, u"leaveSave"_s));
        QTRY_VERIFY(!window().findChild<QDialog *>(u"leaveDialog"_s));
        QCOMPARE(saved, 1);
        QCOMPARE(window().session().phase(), shell::Session::Phase::Open);

        isSavable = true;
        QVERIFY(!window().close());
        dialog = m_driver->dialog(u"leaveDialog"_s);
        QVERIFY(dialog);
        QVERIFY(m_driver->click(dialog, u"leaveSave"_s));
        QTRY_VERIFY(!window().isVisible());
        QCOMPARE(saved, 2);
    }

    void whatRunsIsStoppedFirst()
    {
        window().open(demo());
        QVERIFY(m_driver->waitUntilOpen());
        bool runs = true;
        bool isAsked = false;
        window().addPendingSource([&]() -> QList<shell::PendingWork> {
            if (!runs)
                return {};
            return {{.icon = u"media-playback-start"_s,
                     .text = u"A script runs on dev."_s,
                     .consequence = u"It is stopped."_s,
                     .giveUp = [&] { isAsked = true; },
                     .isRunning = [&] { return runs; }}};
        });
        QVERIFY(!window().close());
        QDialog *dialog = m_driver->dialog(u"leaveDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"leaveSave"_s));
        QVERIFY(m_driver->click(dialog, u"leaveDiscard"_s));
        QVERIFY(isAsked);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"leaveWaiting"_s)->isVisible());
        QVERIFY(window().isVisible());
        runs = false;
        QTRY_VERIFY(!window().isVisible());
    }
};

RELVAR_TEST_MAIN(TestClosing)
#include "tst_closing.moc"
