// SPDX-License-Identifier: GPL-3.0-or-later
// Beginning: places that were open, files that are dropped, hints for beginners, panels for a purpose.
#include "canvas/diagramview.h"
#include "dialects/builtin.h"
#include "shell/actions.h"
#include "shell/demo.h"
#include "support/fatalwarnings.h"
#include "widgets/messagestack.h"
#include "windowdriver.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestStart : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_driver;

    [[nodiscard]] shell::MainWindow &window() { return m_driver->window(); }
    [[nodiscard]] QListWidget *recent() { return window().findChild<QListWidget *>(u"startRecent"_s); }
    [[nodiscard]] QString database(const QString &name)
    {
        const QString path = m_driver->folder() + u'/' + name;
        return change(path, u"CREATE TABLE customers (id INTEGER PRIMARY KEY)"_s) ? path : QString();
    }
    void clickRecent(int row)
    {
        QTest::mouseClick(recent()->viewport(), Qt::LeftButton, {},
                          recent()->visualItemRect(recent()->item(row)).center());
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at = window().rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &event);
    }
    void closeProject()
    {
        window().actions().closeProject->trigger();
        QCOMPARE(window().session().phase(), shell::Session::Phase::Nothing);
    }

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void placesArePinnedAndForgotten()
    {
        const QStringList paths{database(u"one.db"_s), database(u"two.db"_s), database(u"three.db"_s)};
        for (const QString &path : paths) {
            window().open(path);
            QVERIFY(m_driver->waitUntilOpen());
        }
        closeProject();
        QCOMPARE(recent()->count(), 3);
        QVERIFY(recent()->item(0)->text().startsWith(u"three.db"_s));

        recent()->setCurrentRow(2);
        QAction *pin = recent()->findChild<QAction *>(u"pinRecent"_s);
        pin->trigger();
        QVERIFY(recent()->item(0)->text().startsWith(u"one.db"_s));
        QVERIFY(recent()->item(0)->text().contains(u"pinned"_s));
        // It stays on top and stays the current one.
        QCOMPARE(recent()->currentRow(), 0);
        QVERIFY(pin->isChecked());
        m_driver->restart();
        QVERIFY(recent()->item(0)->text().startsWith(u"one.db"_s));

        recent()->setFocus();
        recent()->setCurrentRow(1);
        QTest::keyClick(recent(), Qt::Key_Delete);
        QCOMPARE(recent()->count(), 2);
        recent()->setCurrentRow(0);
        recent()->findChild<QAction *>(u"pinRecent"_s)->trigger();
        QVERIFY(!recent()->item(0)->text().contains(u"pinned"_s));
        QCOMPARE(recent()->count(), 2);
    }

    void whatIsMissingIsShownSo()
    {
        const QString path = database(u"gone.db"_s);
        window().open(path);
        QVERIFY(m_driver->waitUntilOpen());
        closeProject();
        QVERIFY(QFile::remove(path));
        m_driver->restart();
        QCOMPARE(recent()->count(), 1);
        QVERIFY(recent()->item(0)->text().contains(u"Not there any more"_s));
        clickRecent(0);
        QVERIFY(m_driver->message(u"missing"_s).contains(path));
        QCOMPARE(window().session().phase(), shell::Session::Phase::Nothing);
        QTest::qWait(10);
        QVERIFY(m_driver->click(&window(), u"forgetMissing"_s));
        QCOMPARE(recent()->count(), 0);
    }

    void theDemoStaysAsItWasLeft()
    {
        QVERIFY(m_driver->click(&window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        QFile made(window().session().project()->path + u"/notes.txt"_s);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write("mine") > 0);
        made.close();
        closeProject();
        QVERIFY(m_driver->click(&window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(made.exists());
        QVERIFY(m_driver->message(u"demo"_s).contains(u"as you left it"_s));
        QVERIFY(m_driver->click(&window(), u"demoStartOver"_s));
        QTRY_VERIFY(!made.exists());
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(m_driver->message(u"demo"_s).isEmpty());
    }

    void droppedFilesOpen()
    {
        const QString path = database(u"shop.sqlite"_s);
        drop(path);
        QVERIFY(m_driver->waitUntilOpen());
        QCOMPARE(window().session().path(), path);
        const QString folder = m_driver->folder() + u"/clinic"_s;
        QVERIFY(shell::prepareDemo(dialects::builtin(), u":/demo"_s, folder, {}));
        drop(folder);
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(window().session().project());
    }

    void panelsStandAsTheWorkNeedsThem()
    {
        QVERIFY(m_driver->click(&window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        const shell::Docks &docks = window().docks();
        m_driver->press(Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(docks.inspector->isHidden());
        QVERIFY(!docks.timeline->isHidden());
        QVERIFY(!docks.log->isHidden());
        m_driver->press(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(!docks.inspector->isHidden());
        QVERIFY(docks.timeline->isHidden());
        m_driver->press(Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(docks.inspector->isHidden());
        QVERIFY(!docks.problems->isHidden());
        window().actions().resetLayout->trigger();
        for (const QDockWidget *dock : docks.all())
            QVERIFY(!dock->isHidden());
    }

    void hintsGoForGood()
    {
        m_driver->settings().remove(u"hints/over"_s);
        m_driver->restart();
        QVERIFY(m_driver->click(&window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(m_driver->message(u"hint"_s).contains(u"Press T"_s));
        // The step itself is the end of its hint, and the next one comes.
        window().panels().diagram->setFocus();
        m_driver->press(Qt::Key_T);
        QVERIFY(m_driver->editor());
        QTest::keyClicks(m_driver->editor(), u"orders"_s);
        QTest::keyClick(m_driver->editor(), Qt::Key_Return);
        QVERIFY(m_driver->message(u"hint"_s).contains(u"Ctrl+S"_s));
        QTest::qWait(10);
        QVERIFY(m_driver->click(window().messages().message(u"hint"_s), u"hintUnderstood"_s));
        QVERIFY(m_driver->message(u"hint"_s).contains(u"Ctrl+Return"_s));
        QTest::qWait(10);
        QVERIFY(m_driver->click(window().messages().message(u"hint"_s), u"hintsOff"_s));
        QVERIFY(m_driver->message(u"hint"_s).isEmpty());
        m_driver->restart();
        QVERIFY(window().restoreLast());
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(m_driver->message(u"hint"_s).isEmpty());
    }
};

RELVAR_TEST_MAIN(TestStart)
#include "tst_start.moc"
