// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline by mouse and keys: what it shows in words, what may be asked for, and that names stay plain text.
#include "support/fatalwarnings.h"
#include "timeline/timelineview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using migration::State;

namespace {

timeline::Timeline threeMigrations()
{
    timeline::Timeline timeline;
    timeline.moments = {{.id = u"1"_s, .name = u"create_users"_s},
                        {.id = u"2"_s, .name = u"<b>orders</b>"_s},
                        {.id = u"3"_s, .name = u"add_status"_s, .revertible = false},
                        {.changes = 2}};
    timeline::Row dev{.connection = u"dev"_s};
    dev.cells = {{u"1"_s, {State::Applied}}, {u"2"_s, {State::Applied}}, {u"3"_s, {State::Pending}}};
    timeline::Row old{.connection = u"old"_s, .environment = database::Environment::Production};
    old.cells = {{u"1"_s, {State::Edited}}, {u"2"_s, {State::HalfApplied, 1, 5}}, {u"3"_s, {State::OutOfOrder}}};
    timeline.rows = {dev, old};
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
        m_view->resize(1200, 240);
        m_view->show();
        m_view->setTimeline(threeMigrations());
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
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

    void arrowsWalkAndEnterChooses()
    {
        QSignalSpy chosen(m_view.get(), &timeline::TimelineView::momentChosen);
        click(u"dev"_s, u"1"_s);
        QTest::keyClick(m_table, Qt::Key_Right);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(chosen.constLast().constFirst().toString(), u"2"_s);
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

    void revertingTheFirstOneTooMeansEverything()
    {
        QSignalSpy reverted(m_view.get(), &timeline::TimelineView::revertRequested);
        click(u"dev"_s, u"1"_s);
        m_view->findChild<QAction *>(u"timelineRevertThis"_s)->trigger();
        QCOMPARE(reverted.constLast(), (QVariantList{u"dev"_s, QString()}));
        click(u"dev"_s, u"2"_s);
        m_view->findChild<QAction *>(u"timelineRevertThis"_s)->trigger();
        QCOMPARE(reverted.constLast(), (QVariantList{u"dev"_s, u"1"_s}));
    }

    void theCurrentCellStaysWhenMomentsAreAdded()
    {
        click(u"old"_s, u"1"_s);
        timeline::Timeline longer = threeMigrations();
        longer.moments.insert(3, {.id = u"4"_s, .name = u"add_note"_s});
        m_view->setTimeline(longer);
        QCOMPARE(m_table->currentIndex(), m_table->model()->index(1, 0));
    }

private:
    void click(const QString &connection, const QString &moment)
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->cellRect(connection, moment).center());
    }
    bool enabled(const QString &action) { return m_view->findChild<QAction *>(action)->isEnabled(); }

    std::unique_ptr<timeline::TimelineView> m_view;
    QTableView *m_table = nullptr;
};

RELVAR_TEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
