// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline by mouse and keys: what it shows in words, what may be asked for, and that names stay plain text.
#include "support/fatalwarnings.h"
#include "timeline/timelineview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using migration::Repair;
using timeline::State;

namespace {

timeline::Timeline threeMigrations()
{
    timeline::Timeline timeline;
    timeline.moments = {{.id = u"1"_s, .name = u"create_users"_s},
                        {.id = u"2"_s, .name = u"<b>orders</b>"_s},
                        {.id = u"3"_s, .name = u"add_status"_s, .title = u"Add a status"_s, .revertible = false},
                        {.changes = 2}};
    timeline::Row dev{.connection = u"dev"_s};
    dev.cells = {{u"1"_s, {State::Applied}}, {u"2"_s, {State::Applied}}, {u"3"_s, {State::Pending}}};
    timeline::Row old{.connection = u"old"_s, .environment = database::Environment::Production};
    old.cells = {{u"1"_s, {.state = State::Edited, .advice = u"Accept <it>"_s, .repair = Repair::Accept}},
                 {u"2"_s, {State::HalfApplied, 1, 5}},
                 {u"3"_s, {State::OutOfOrder}}};
    timeline.rows = {dev, old};
    return timeline;
}

/// All applied on every database but the last `pending` ones of the last.
timeline::Timeline many(int migrations, int databases, int pending)
{
    timeline::Timeline timeline;
    for (int number = 1; number <= migrations; ++number) {
        timeline.moments.append({.id = u"%1"_s.arg(number, 6, 10, QLatin1Char('0')),
                                 .name = u"change_number_%1"_s.arg(number),
                                 .title = u"Change number %1"_s.arg(number)});
    }
    timeline.moments.append(timeline::Moment());
    for (int number = 1; number <= databases; ++number) {
        timeline::Row row{.connection = u"database %1"_s.arg(number),
                          .environment = database::Environment(number * 3 / (databases + 1))};
        const int applied = number == databases ? migrations - pending : migrations;
        for (int place = 0; place < migrations; ++place)
            row.cells.insert(timeline.moments.at(place).id, {place < applied ? State::Applied : State::Pending});
        timeline.rows.append(row);
    }
    return timeline;
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<timeline::TimelineView>();
        m_table = m_view->findChild<QTableView *>();
        new QAbstractItemModelTester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_view.get());
        m_view->resize(1200, 320);
        m_view->show();
        m_view->setTimeline(threeMigrations());
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_table->setFocus();
    }

    void everyStateHasItsWords()
    {
        QCOMPARE(m_view->cellText(u"dev"_s, u"1"_s), u"applied"_s);
        QCOMPARE(m_view->cellText(u"dev"_s, u"3"_s), u"pending"_s);
        QVERIFY(m_view->cellText(u"old"_s, u"1"_s).contains(u"edited"_s));
        QVERIFY(m_view->cellText(u"old"_s, u"2"_s).contains(u"1 of 5"_s));
        QVERIFY(m_view->cellText(u"old"_s, u"3"_s).contains(u"newer"_s));
    }

    void namesInTooltipsAreNotMarkup()
    {
        const QString tip = m_table->model()->index(0, 1).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;b&gt;orders"_s), qPrintable(tip));
        // Nor is what is said of them on a button.
        click(u"old"_s, u"1"_s);
        QVERIFY(action(u"timelineRepair"_s)->toolTip().contains(u"Accept &lt;it&gt;"_s));
    }

    void aClickChoosesAMomentAndShiftComparesWithIt()
    {
        QSignalSpy chosen(m_view.get(), &timeline::TimelineView::momentChosen);
        QSignalSpy compared(m_view.get(), &timeline::TimelineView::comparisonRequested);
        click(u"dev"_s, u"2"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constLast().constFirst().toString(), u"2"_s);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          m_view->cellRect(u"dev"_s, u"1"_s).center());
        QCOMPARE(chosen.size(), 1);
        // Always from the earlier to the later one, whichever was clicked first.
        QCOMPARE(compared.constLast(), (QVariantList{u"1"_s, u"2"_s}));
    }

    void arrowsWalkEnterChoosesAndShiftEnterCompares()
    {
        QSignalSpy chosen(m_view.get(), &timeline::TimelineView::momentChosen);
        QSignalSpy compared(m_view.get(), &timeline::TimelineView::comparisonRequested);
        click(u"dev"_s, u"1"_s);
        QTest::keyClick(m_table, Qt::Key_Right);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(chosen.constLast().constFirst().toString(), u"2"_s);
        QTest::keyClick(m_table, Qt::Key_End);
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(compared.constLast(), (QVariantList{u"2"_s, QString()}));
        QTest::keyClick(m_table, Qt::Key_Home);
        QTest::keyClick(m_table, Qt::Key_Enter);
        QCOMPARE(chosen.constLast().constFirst().toString(), u"1"_s);
    }

    void controlAndArrowsGoToTheNextState()
    {
        m_view->setTimeline(many(40, 4, 5));
        m_view->findChild<QAction *>(u"timelineFold"_s)->trigger();
        click(u"database 4"_s, u"000001"_s);
        QTest::keyClick(m_table, Qt::Key_Home);
        QTest::keyClick(m_table, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY2(details().contains(u"change_number_36 on database 4"_s), qPrintable(details()));
        QTest::keyClick(m_table, Qt::Key_Up, Qt::ControlModifier);
        QVERIFY2(details().contains(u"change_number_36 on database 3"_s), qPrintable(details()));
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(m_table, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY2(details().contains(u"change_number_35 on database 4"_s), qPrintable(details()));
    }

    void onlyWhatMakesSenseIsOffered()
    {
        click(u"dev"_s, u"1"_s);
        QVERIFY(enabled(u"timelineRevertTo"_s) && enabled(u"timelineRevertThis"_s));
        QVERIFY(!enabled(u"timelineApply"_s) && !enabled(u"timelineRedo"_s));
        click(u"dev"_s, u"2"_s);
        QVERIFY(!enabled(u"timelineRevertTo"_s));
        QVERIFY(enabled(u"timelineRedo"_s));
        click(u"dev"_s, u"3"_s);
        QVERIFY(enabled(u"timelineApply"_s) && enabled(u"timelineBaseline"_s));
        QVERIFY(!enabled(u"timelineRevertThis"_s));
        m_view->setBusy(true);
        QVERIFY(!enabled(u"timelineApply"_s));
    }

    void whatIsNotOfferedSaysWhy()
    {
        click(u"dev"_s, u"1"_s);
        QVERIFY(action(u"timelineApply"_s)->toolTip().contains(u"applied already"_s));
        QVERIFY(action(u"timelineAccept"_s)->toolTip().contains(u"the one that was applied"_s));
        click(u"dev"_s, u"3"_s);
        QVERIFY(action(u"timelineRevertThis"_s)->toolTip().contains(u"not applied"_s));
        timeline::Timeline guarded = threeMigrations();
        guarded.rows[0].isReadOnly = true;
        guarded.rows[1].problem = u"no answer"_s;
        m_view->setTimeline(guarded);
        QVERIFY(action(u"timelineApply"_s)->toolTip().contains(u"read-only"_s));
        click(u"old"_s, u"3"_s);
        QVERIFY(action(u"timelineApply"_s)->toolTip().contains(u"could not be read"_s));
        // The reason does not stay when it is gone.
        m_view->setTimeline(threeMigrations());
        click(u"dev"_s, u"3"_s);
        QVERIFY(!action(u"timelineApply"_s)->toolTip().contains(u"read-only"_s));
        QVERIFY(action(u"timelineApply"_s)->toolTip().contains(u"(A)"_s));
    }

    void theOneRepairIsInFront()
    {
        QSignalSpy accepted(m_view.get(), &timeline::TimelineView::acceptRequested);
        QSignalSpy undone(m_view.get(), &timeline::TimelineView::undoRequested);
        click(u"dev"_s, u"1"_s);
        QVERIFY(!action(u"timelineRepair"_s)->isVisible());
        click(u"old"_s, u"1"_s);
        QVERIFY(action(u"timelineRepair"_s)->isVisible());
        QTest::keyClick(m_table, Qt::Key_G);
        QCOMPARE(accepted.constLast(), (QVariantList{u"old"_s, u"1"_s}));
        click(u"old"_s, u"2"_s);
        QVERIFY(!enabled(u"timelineAccept"_s));
        QTest::keyClick(m_table, Qt::Key_N);
        QCOMPARE(undone.constLast(), (QVariantList{u"old"_s, u"2"_s}));
    }

    void lettersAskForTheCurrentDatabaseAndMigration()
    {
        QSignalSpy applied(m_view.get(), &timeline::TimelineView::applyRequested);
        QSignalSpy reverted(m_view.get(), &timeline::TimelineView::revertRequested);
        click(u"dev"_s, u"3"_s);
        QTest::keyClick(m_table, Qt::Key_A);
        QCOMPARE(applied.constLast(), (QVariantList{u"dev"_s, u"3"_s}));
        click(u"dev"_s, u"1"_s);
        QTest::keyClick(m_table, Qt::Key_R);
        QCOMPARE(reverted.constLast(), (QVariantList{u"dev"_s, u"1"_s}));
    }

    void revertingTheFirstOneTooMeansEverything()
    {
        QSignalSpy reverted(m_view.get(), &timeline::TimelineView::revertRequested);
        click(u"dev"_s, u"1"_s);
        QTest::keyClick(m_table, Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(reverted.constLast(), (QVariantList{u"dev"_s, QString()}));
        click(u"dev"_s, u"2"_s);
        QTest::keyClick(m_table, Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(reverted.constLast(), (QVariantList{u"dev"_s, u"1"_s}));
    }

    void theCurrentCellStaysWhenMomentsAreAdded()
    {
        click(u"old"_s, u"1"_s);
        timeline::Timeline longer = threeMigrations();
        longer.moments.insert(3, {.id = u"4"_s, .name = u"add_note"_s});
        m_view->setTimeline(longer);
        QVERIFY2(details().contains(u"create_users on old"_s), qPrintable(details()));
    }

    void spaceOpensTheMenuOfTheCell()
    {
        click(u"dev"_s, u"3"_s);
        QTest::keyClick(m_table, Qt::Key_Space);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(action(u"timelineApply"_s)));
        menu->close();
    }

    void aLongRunIsOneColumnUntilItIsUnfolded()
    {
        m_view->setTimeline(many(130, 3, 2));
        // 128 are alike, of which the newest stay in sight.
        QVERIFY(m_table->model()->columnCount() < 10);
        QVERIFY2(m_table->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"126"_s),
                 qPrintable(m_table->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString()));
        click(u"database 1"_s, u"000050"_s);
        QCOMPARE(m_table->model()->columnCount(), 131);
        QTest::keyClick(m_table, Qt::Key_F);
        QTest::keyClick(m_table, Qt::Key_F);
        QVERIFY(m_table->model()->columnCount() < 10);
        m_table->setCurrentIndex(m_table->model()->index(1, 0));
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(m_table->model()->columnCount(), 131);
    }

    void aSectionIsCollapsedByItsHeading()
    {
        timeline::Timeline timeline = threeMigrations();
        timeline.rows.append({.connection = u"laptop"_s});
        m_view->setTimeline(timeline);
        // Two headings, two databases in development and one in production.
        QCOMPARE(m_table->model()->rowCount(), 5);
        auto *header = m_table->verticalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(20, header->sectionViewportPosition(3) + header->sectionSize(3) / 2));
        QCOMPARE(m_table->model()->rowCount(), 4);
        // What was under it is still told, by the heading.
        QCOMPARE(m_view->cellRect(u"old"_s, u"1"_s), m_table->visualRect(m_table->model()->index(3, 0)));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(20, header->sectionViewportPosition(3) + header->sectionSize(3) / 2));
        QCOMPARE(m_table->model()->rowCount(), 5);
        // A heading is no database.
        m_table->setCurrentIndex(m_table->model()->index(3, 0));
        QVERIFY(action(u"timelineRevertThis"_s)->toolTip().contains(u"Choose one database"_s));
    }

    void theFilterLeavesWhatMatches()
    {
        QTest::keyClick(m_table, Qt::Key_F, Qt::ControlModifier);
        auto *migration = m_view->findChild<QLineEdit *>(u"timelineMigrationFilter"_s);
        auto *database = m_view->findChild<QLineEdit *>(u"timelineDatabaseFilter"_s);
        QVERIFY(migration->isVisible() && migration->hasFocus());
        QTest::keyClicks(migration, u"A STATUS"_s);
        // The title is searched too, and the draft stays.
        QCOMPARE(m_table->model()->columnCount(), 2);
        QTest::keyClicks(database, u"prod"_s);
        QCOMPARE(m_table->model()->rowCount(), 1);
        QTest::keyClick(database, Qt::Key_Escape);
        QVERIFY(!migration->isVisible());
        QCOMPARE(m_table->model()->columnCount(), 4);
        QCOMPARE(m_table->model()->rowCount(), 2);
    }

    void onlyProblemsAndOnlyPending()
    {
        action(u"timelineFind"_s)->trigger();
        auto *only = m_view->findChild<QComboBox *>(u"timelineOnly"_s);
        only->setCurrentIndex(2);
        // dev has none.
        QCOMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(m_table->model()->columnCount(), 4);
        only->setCurrentIndex(1);
        QCOMPARE(m_table->model()->rowCount(), 2);
        QCOMPARE(m_table->model()->columnCount(), 2);
        m_view->setTimeline(many(5, 2, 0));
        QCOMPARE(m_table->model()->rowCount(), 0);
        QVERIFY(!m_table->isVisible());
        QTest::mouseClick(m_view->findChild<QToolButton *>(u"timelineFilterClose"_s), Qt::LeftButton);
        QVERIFY(m_table->isVisible());
    }

    void controlAndTheWheelZoom()
    {
        m_view->setTimeline(many(60, 3, 60));
        const int normal = m_view->cellRect(u"database 1"_s, u"000060"_s).width();
        const QPoint at(100, 60);
        const auto turn = [&](int delta) {
            QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(m_view->viewport(), &event);
        };
        turn(-120);
        QCOMPARE(m_view->zoom(), timeline::Zoom::Compact);
        QVERIFY(m_view->cellRect(u"database 1"_s, u"000060"_s).width() * 3 < normal);
        QTest::keyClick(m_table, Qt::Key_Plus);
        QTest::keyClick(m_table, Qt::Key_Plus);
        QCOMPARE(m_view->zoom(), timeline::Zoom::Wide);
        QVERIFY(!enabled(u"timelineZoomIn"_s) && enabled(u"timelineZoomOut"_s));
    }

    /// No widget for each cell, nothing that goes over all cells more than once.
    void costsGrowNoFasterThanTheTimeline()
    {
        const auto cost = [this](int migrations) {
            const timeline::Timeline before = many(migrations, 50, 3);
            timeline::Timeline after = before;
            after.rows[7].cells[before.moments.constFirst().id].state = State::Edited;
            m_view->setTimeline(before);
            action(u"timelineFold"_s)->setChecked(true);
            action(u"timelineFold"_s)->trigger();
            m_view->grab();
            qint64 best = std::numeric_limits<qint64>::max();
            for (int turn = 0; turn < 5; ++turn) {
                QElapsedTimer timer;
                timer.start();
                m_view->setTimeline(turn % 2 == 0 ? after : before);
                m_view->grab();
                best = std::min(best, timer.nsecsElapsed());
            }
            return best;
        };
        const qint64 some = cost(500);
        const qint64 twice = cost(1000);
        qInfo("500 × 50: %.1f ms, 1000 × 50: %.1f ms", double(some) / 1e6, double(twice) / 1e6);
        QVERIFY2(twice < 3 * some, "the timeline costs more than proportional");
        QVERIFY(m_view->findChildren<QWidget *>().size() < 100);
    }

private:
    void click(const QString &connection, const QString &moment)
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->cellRect(connection, moment).center());
    }
    QAction *action(const QString &name) { return m_view->findChild<QAction *>(name); }
    bool enabled(const QString &name) { return action(name)->isEnabled(); }
    QString details() { return m_view->findChild<QLabel *>(u"timelineDetails"_s)->text(); }

    std::unique_ptr<timeline::TimelineView> m_view;
    QTableView *m_table = nullptr;
};

RELVAR_TEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
