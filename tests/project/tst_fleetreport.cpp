// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a run on many databases.
#include "project/fleet.h"
#include "support/fatalwarnings.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar::project;

class TestFleetReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOnlyWhatThereIs_data()
    {
        using State = FleetRow::State;
        QTest::addColumn<QList<FleetRow::State>>("states");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("all ran") << QList{State::Done, State::Done} << u"The migrations ran on every database (2)."_s;
        QTest::newRow("nothing to do") << QList{State::Settled} << u"No database had anything to run (1)."_s;
        QTest::newRow("both") << QList{State::Done, State::Settled, State::Done}
                              << u"All 3 databases are done: the migrations ran on 2, and 1 had nothing to run."_s;
        QTest::newRow("stopped")
            << QList{State::Done, State::Failed, State::Waiting}
            << u"Of 3 databases – done: 1, failed: 1, not begun: 1. Run again to go on with those that "
               "are not done."_s;
        QTest::newRow("cancelled")
            << QList{State::Cancelled, State::Settled}
            << u"Of 2 databases – nothing to run: 1, cancelled: 1. Run again to go on with those that "
               "are not done."_s;
    }

    void saysOnlyWhatThereIs()
    {
        QFETCH(const QList<FleetRow::State>, states);
        QFETCH(const QString, sentence);
        FleetReport report;
        for (const FleetRow::State state : states)
            report.rows.append({.database = u"one"_s, .state = state});
        QCOMPARE(report.sentence().toString(), sentence);
    }
};

RELVAR_TEST_MAIN(TestFleetReport)
#include "tst_fleetreport.moc"
