// SPDX-License-Identifier: GPL-3.0-or-later
// Back and forth in time in the window: moments, two of them compared, the player with its keys; and what stands guard
// before a production database.
#include "canvas/diagramview.h"
#include "shell/actions.h"
#include "shell/moments.h"
#include "support/fatalwarnings.h"
#include "timeline/historybar.h"
#include "timeline/timelineview.h"
#include "windowdriver.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QSlider>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestTimeMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->click(&m_driver->window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(m_driver->waitUntilIdle());
    }

    void cleanup() { m_driver.reset(); }

    void twoMomentsAreComparedOnTheDiagram()
    {
        const QList<migration::MigrationFile> files = window().session().directory().files;
        QVERIFY(files.size() > 3);
        const QString dev = window().session().currentConnection()->settings.name;
        m_driver->clickOnTimeline(dev, files.at(0).id);
        QTRY_COMPARE(window().moments().shown(), files.at(0).id);
        const int few = shownTables();
        const timeline::TimelineView *timeline = window().panels().timeline;
        QTest::mouseClick(timeline->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          timeline->cellRect(dev, files.at(3).id).center());
        QTRY_VERIFY(!window().moments().markedChanges().isEmpty());
        QVERIFY(window().panels().diagram->isReadOnly());
        QVERIFY(!window().moments().showsDraft());
        QVERIFY(!window().actions().newTable->isEnabled());
        QVERIFY(shownTables() >= few);
        QCOMPARE(window().findChild<QTabWidget *>(u"centreTabs"_s)->count(), 1);
        // In words, where they are wanted.
        timeline->findChild<QTableView *>()->setFocus();
        QTest::keyClick(timeline->findChild<QTableView *>(), Qt::Key_L);
        QTRY_COMPARE(window().findChild<QTabWidget *>(u"centreTabs"_s)->count(), 2);
        m_driver->press(Qt::Key_Home, Qt::AltModifier);
        QVERIFY(window().moments().showsDraft());
        QVERIFY(!window().panels().diagram->isReadOnly());
    }

    void keysPlayTheHistory()
    {
        const QStringList ids = idsOfMoments();
        m_driver->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(bar()->isVisible() && slider()->isVisible());
        QTRY_VERIFY(slider()->hasFocus());
        QCOMPARE(slider()->maximum(), int(ids.size()));
        QCOMPARE(slider()->value(), slider()->maximum());

        QTest::keyClick(slider(), Qt::Key_Left);
        // At once: nothing has to be read any more.
        QCOMPARE(window().moments().shown(), ids.constLast());
        QTest::keyClick(slider(), Qt::Key_Home);
        QCOMPARE(window().moments().shown(), ids.constFirst());
        QVERIFY2(text().contains(u"1 of %1"_s.arg(ids.size() + 1)), qPrintable(text()));
        // What the first one did is marked, and said.
        QVERIFY(!window().moments().markedChanges().isEmpty());
        QVERIFY2(text().contains(u"change"_s), qPrintable(text()));
        QTest::keyClick(slider(), Qt::Key_Right);
        QCOMPARE(window().moments().shown(), ids.at(1));

        window().findChild<QComboBox *>(u"historySpeed"_s)->setCurrentIndex(4);
        QTest::keyClick(slider(), Qt::Key_Space);
        QVERIFY(bar()->isPlaying());
        QTRY_VERIFY(slider()->value() > 2);
        QTest::keyClick(slider(), Qt::Key_Space);
        QVERIFY(!bar()->isPlaying());
        // It ends by itself at the draft.
        QTest::keyClick(slider(), Qt::Key_Space);
        QTRY_VERIFY(!bar()->isPlaying());
        QVERIFY(window().moments().showsDraft());

        QTest::keyClick(slider(), Qt::Key_Left);
        QTest::keyClick(slider(), Qt::Key_Escape);
        QVERIFY(bar()->isHidden());
        QVERIFY(window().moments().showsDraft());
    }

    void tablesStandStillFromMomentToMoment()
    {
        const QStringList ids = idsOfMoments();
        m_driver->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(slider()->isVisible(), 30000);
        QHash<ObjectId, QPointF> places;
        for (const diagram::Placement &placement : window().panels().diagram->placements())
            places.insert(placement.table, placement.position);
        QVERIFY(!places.isEmpty());
        for (int place = int(ids.size()) - 1; place >= 0; --place) {
            slider()->setValue(place);
            for (const diagram::Placement &placement : window().panels().diagram->placements()) {
                if (places.contains(placement.table))
                    QCOMPARE(placement.position, places.value(placement.table));
                places.insert(placement.table, placement.position);
            }
        }
    }

    void withoutMarksAMomentIsAsItWas()
    {
        m_driver->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(slider()->isVisible(), 30000);
        slider()->setValue(1);
        QVERIFY(!window().moments().markedChanges().isEmpty());
        QTest::mouseClick(window().findChild<QCheckBox *>(u"historyMarks"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(window().moments().markedChanges().isEmpty());
        QCOMPARE(window().moments().shown(), idsOfMoments().at(1));
    }

    void aNewFileEndsTheHistoryThatLacksIt()
    {
        m_driver->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(slider()->isVisible(), 30000);
        QFile file(window().session().project()->migrationsPath() + u"/20991231000000_more.sql"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-- migrate:up\nCREATE TABLE more (id INTEGER);\n\n-- migrate:down\nDROP TABLE more;\n");
        file.close();
        m_driver->press(Qt::Key_F5);
        QTRY_VERIFY(window().session().directory().find(u"20991231000000"_s));
        QTRY_VERIFY(bar()->isHidden());
        QVERIFY(m_driver->waitUntilIdle());
        const int before = slider()->maximum();
        m_driver->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(slider()->isVisible(), 30000);
        QTRY_COMPARE(slider()->maximum(), before + 1);
    }

    void productionStandsInAFrameAndReadOnlyIsNotRun()
    {
        auto *guard = window().findChild<QFrame *>(u"productionGuard"_s);
        auto *current = window().findChild<QToolButton *>(u"currentConnection"_s);
        QCOMPARE(guard->frameShape(), QFrame::NoFrame);
        database::ConnectionSettings settings = window().session().currentConnection()->settings;
        const QString name = settings.name;
        settings.environment = database::Environment::Production;
        settings.readOnly = true;
        QVERIFY(window().session().changeConnection(name, settings));
        QVERIFY(m_driver->waitUntilIdle());
        QTRY_COMPARE(guard->frameShape(), QFrame::Box);
        QVERIFY2(current->text().contains(u"production"_s) && current->text().contains(u"read-only"_s),
                 qPrintable(current->text()));
        const timeline::TimelineView *timeline = window().panels().timeline;
        const QString newest = idsOfMoments().constLast();
        m_driver->clickOnTimeline(name, newest);
        QTRY_COMPARE(window().moments().shown(), newest);
        auto *apply = timeline->findChild<QAction *>(u"timelineApply"_s);
        auto *baseline = timeline->findChild<QAction *>(u"timelineBaseline"_s);
        QVERIFY(!apply->isEnabled() && !baseline->isEnabled());
        QVERIFY2(apply->toolTip().contains(u"read-only"_s), qPrintable(apply->toolTip()));
        // Nor by the actions that know no cell.
        m_driver->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(m_driver->message(u"run"_s).contains(u"read-only"_s), qPrintable(m_driver->message(u"run"_s)));
    }

private:
    shell::MainWindow &window() { return m_driver->window(); }
    timeline::HistoryBar *bar() { return window().findChild<timeline::HistoryBar *>(); }
    QSlider *slider() { return window().findChild<QSlider *>(u"historySlider"_s); }
    QString text() { return window().findChild<QLabel *>(u"historyText"_s)->text(); }
    int shownTables()
    {
        return int(std::count_if(window().session().store().base()->tables.cbegin(),
                                 window().session().store().base()->tables.cend(),
                                 [this](const Box<schema::Table> &table) {
                                     return !window().panels().diagram->tableRect(table->id).isEmpty();
                                 }));
    }
    QStringList idsOfMoments()
    {
        QStringList ids;
        for (const migration::MigrationFile &file : window().session().directory().files)
            ids.append(file.id);
        return ids;
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RELVAR_TEST_MAIN(TestTimeMachine)
#include "tst_timemachine.moc"
