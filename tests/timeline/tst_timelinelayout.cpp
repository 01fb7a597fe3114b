// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline folds, groups and leaves out, and what may be asked for in each state: values in, values out.
#include "support/fatalwarnings.h"
#include "timeline/timelineoffers.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::timeline;
using database::Environment;
using migration::Repair;
using timeline::State;

namespace {

/// A row of states per database: a applied, p pending, e edited.
Timeline timelineOf(const QList<std::pair<Environment, QByteArray>> &databases)
{
    Timeline timeline;
    const qsizetype migrations = databases.first().second.size();
    for (qsizetype number = 1; number <= migrations; ++number)
        timeline.moments.append({.id = QString::number(100 + number), .name = u"change_%1"_s.arg(number)});
    timeline.moments.append(Moment());
    for (const auto &[environment, states] : databases) {
        Row row{.connection = u"db%1"_s.arg(timeline.rows.size() + 1), .environment = environment};
        for (qsizetype place = 0; place < migrations; ++place) {
            const char state = states.at(place);
            row.cells.insert(timeline.moments.at(place).id, Cell{.state = state == 'a'   ? State::Applied
                                                                          : state == 'p' ? State::Pending
                                                                                         : State::Edited});
        }
        timeline.rows.append(row);
    }
    return timeline;
}

QList<int> counts(const Layout &layout)
{
    QList<int> result;
    for (const Column &column : layout.columns)
        result.append(column.count());
    return result;
}

QString refusalAt(Offer offer, const Timeline &timeline, const Line &line, int moment)
{
    return refusal(offer, {timeline, line, {moment, moment}, false, {}, false});
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyLongRunsThatStandAlikeAreFolded()
    {
        const auto dev = Environment::Development;
        // Nine are too few to be worth a click.
        QCOMPARE(layOut(timelineOf({{dev, "aaaaaaaaa"}}), {}).columns.size(), 10);
        QCOMPARE(counts(layOut(timelineOf({{dev, "aaaaaaaaaaaa"}}), {})), (QList<int>{10, 1, 1, 1}));
        // What is pending everywhere is work to do, and stays in sight.
        QCOMPARE(layOut(timelineOf({{dev, "pppppppppppp"}}), {}).columns.size(), 13);
        // Where a second database lags behind, there are two runs.
        QCOMPARE(counts(layOut(timelineOf({{dev, "aaaaaaaaaaaaaaaaaaaaaaaa"}, {dev, "aaaaaaaaaaaapppppppppppp"}}), {})),
                 (QList<int>{10, 1, 1, 10, 1, 1, 1}));
        // A migration with something to be said about it is never hidden in a run.
        const Layout split = layOut(timelineOf({{dev, "aaaaaaaaaaaaeaaaaaaaaaaaa"}}), {});
        QCOMPARE(counts(split), (QList<int>{10, 1, 1, 1, 10, 1, 1, 1}));
        QCOMPARE(split.columnOf(12), 3);
        QCOMPARE(split.columnOf(5), 0);
    }

    void whatWasUnfoldedStaysSo()
    {
        const Timeline timeline = timelineOf({{Environment::Development, "aaaaaaaaaaaa"}});
        Shape shape;
        for (const Moment &moment : timeline.moments)
            shape.unfolded.insert(moment.id);
        QCOMPARE(layOut(timeline, shape).columns.size(), 13);
        QCOMPARE(layOut(timeline, {.folds = false}).columns.size(), 13);
    }

    void aDatabaseThatCannotBeReadDoesNotKeepOthersFromFolding()
    {
        Timeline timeline
            = timelineOf({{Environment::Development, "aaaaaaaaaaaa"}, {Environment::Development, "apapapapapap"}});
        QCOMPARE(layOut(timeline, {}).columns.size(), 13);
        timeline.rows[1].problem = u"unreachable"_s;
        QCOMPARE(layOut(timeline, {}).columns.size(), 4);
    }

    void sectionsAreInTheOrderOfDanger()
    {
        const Timeline timeline = timelineOf(
            {{Environment::Production, "ap"}, {Environment::Development, "aa"}, {Environment::Production, "ae"}});
        const Layout layout = layOut(timeline, {});
        QCOMPARE(layout.lines.size(), 5);
        QVERIFY(layout.lines.at(0).isSection && layout.lines.at(0).environment == Environment::Development);
        QCOMPARE(layout.lines.at(2).rows, (QList<int>{0, 2}));
        QCOMPARE(layout.lineOf(0), 3);
        QVERIFY(layout.isFrameTop(3) && !layout.isFrameBottom(3) && layout.isFrameBottom(4));
        QVERIFY(!layout.isFrameTop(1));

        const Summary second = summarise(timeline, layout.lines.at(2), layout.columns.at(1));
        QCOMPARE(second.databases, 2);
        // An edited one is applied, and there is something to be said about it.
        QCOMPARE(second.applied, 1);
        QCOMPARE(second.problems, 1);
        QVERIFY(!second.state);

        const Layout collapsed = layOut(timeline, {.collapsed = {Environment::Production}});
        QCOMPARE(collapsed.lines.size(), 3);
        QCOMPARE(collapsed.lineOf(2), 2);
        // One environment with few databases needs no heading, nor one database in each.
        QCOMPARE(layOut(timelineOf({{Environment::Production, "a"}, {Environment::Test, "a"}}), {}).lines.size(), 2);
        QCOMPARE(layOut(timelineOf({{Environment::Test, "a"}, {Environment::Test, "a"}}), {}).lines.size(), 2);
    }

    void filtersLeaveWhatMatches()
    {
        const Timeline timeline = timelineOf(
            {{Environment::Development, "aaa"}, {Environment::Test, "aep"}, {Environment::Production, "aap"}});
        const auto columns = [&timeline](const Shape &shape) { return layOut(timeline, shape).columns.size(); };
        // Each with the draft.
        QCOMPARE(columns({.migrationText = u"CHANGE_2"_s}), 2);
        QCOMPARE(columns({.migrationText = u"103"_s}), 2);
        QCOMPARE(columns({.only = Shape::Only::Pending}), 2);
        QCOMPARE(columns({.only = Shape::Only::Problems}), 2);
        const auto rows = [&timeline](const Shape &shape) {
            QList<int> found;
            for (const Line &line : layOut(timeline, shape).lines) {
                if (!line.isSection)
                    found += line.rows;
            }
            return found;
        };
        QCOMPARE(rows({.databaseText = u"PRODuct"_s}), (QList<int>{2}));
        QCOMPARE(rows({.databaseText = u"db1"_s}), (QList<int>{0}));
        QCOMPARE(rows({.only = Shape::Only::Pending}), (QList<int>{1, 2}));
        QCOMPARE(rows({.only = Shape::Only::Problems}), (QList<int>{1}));
    }

    void eachRepairIsOfferedInItsStateAlone()
    {
        Timeline timeline = timelineOf({{Environment::Development, "aa"}});
        const Line line = layOut(timeline, {}).lines.constFirst();
        const auto allowed = [&](Offer offer) { return refusalAt(offer, timeline, line, 1).isEmpty(); };
        const QList<std::pair<Repair, Offer>> repairs = {{Repair::Accept, Offer::Accept},
                                                         {Repair::Resume, Offer::Resume},
                                                         {Repair::Undo, Offer::Undo},
                                                         {Repair::Forget, Offer::Forget}};
        for (const auto &[repair, offer] : repairs) {
            timeline.rows[0].cells[u"102"_s] = {.state = State::Edited, .repair = repair};
            QVERIFY(offerFor(repair) == offer);
            for (const auto &[other, otherOffer] : repairs)
                QCOMPARE(allowed(otherOffer), other == repair);
        }
        // What can go on can be taken back as well.
        timeline.rows[0].cells[u"102"_s] = {.state = State::HalfApplied, .repair = Repair::Resume};
        QVERIFY(allowed(Offer::Resume) && allowed(Offer::Undo));
        timeline.rows[0].isReadOnly = true;
        QVERIFY(!allowed(Offer::Resume) && !allowed(Offer::Undo) && allowed(Offer::Sql));
    }

    void whatAnotherToolRunsIsMovedAsTheToolMovesIt()
    {
        Timeline timeline = timelineOf({{Environment::Development, "ap"}});
        const Line line = layOut(timeline, {}).lines.constFirst();
        const auto why = [&](Offer offer, int moment) { return refusalAt(offer, timeline, line, moment); };
        timeline.tool = Tool{u"Flyway"_s, false};
        QVERIFY(why(Offer::Apply, 1).contains(u"Flyway"_s) && why(Offer::RevertThis, 0).contains(u"Flyway"_s));
        QVERIFY(why(Offer::Baseline, 1).isEmpty());
        timeline.tool = Tool{u"goose"_s, true};
        QVERIFY(why(Offer::Apply, 1).isEmpty() && why(Offer::RevertThis, 0).isEmpty());
        QVERIFY(why(Offer::Sql, 1).isEmpty() && why(Offer::Show, 1).isEmpty() && why(Offer::Compare, 1).isEmpty());
        for (const Offer own : {Offer::Redo, Offer::Accept, Offer::Prove, Offer::Squash, Offer::Save})
            QVERIFY(why(own, 0).contains(u"goose"_s));
        for (const State state : {State::Skipped, State::NotNeeded, State::Unregistered, State::Broken}) {
            timeline.rows[0].cells[u"102"_s] = {.state = state};
            QVERIFY(why(Offer::Apply, 1).endsWith(u'.'));
        }
        timeline.rows[0].cells[u"102"_s] = {.state = State::Outdated};
        QVERIFY(why(Offer::RevertThis, 1).isEmpty());
    }

    void filesThatShareANumberStayApart()
    {
        formats::ToolFolder folder;
        folder.migrations = {{.id = u"1"_s, .name = u"1_a"_s, .fileName = u"1_a.sql"_s},
                             {.id = u"1"_s, .name = u"01_b"_s, .fileName = u"01_b.sql"_s},
                             {.id = u"2"_s, .name = u"2_c"_s, .fileName = u"2_c.sql"_s}};
        const QList<formats::ToolState> states{
            {.id = u"1"_s, .fileName = u"01_b.sql"_s, .standing = formats::Standing::Broken},
            {.id = u"1"_s, .fileName = u"1_a.sql"_s, .standing = formats::Standing::Applied},
            {.id = u"2"_s, .fileName = u"2_c.sql"_s, .standing = formats::Standing::Pending},
            {.id = u"7"_s, .name = u"gone"_s, .standing = formats::Standing::Missing}};
        QStringList ids;
        for (const Moment &moment : momentsFor(folder, {states}, 0))
            ids.append(moment.id);
        QCOMPARE(ids, (QStringList{u"1_a.sql"_s, u"01_b.sql"_s, u"2"_s, u"7"_s, QString()}));
        const QHash<QString, Cell> cells = cellsFor(folder, states);
        QVERIFY(cells.value(u"1_a.sql"_s).state == State::Applied);
        QVERIFY(cells.value(u"01_b.sql"_s).state == State::Broken);
        QVERIFY(cells.value(u"7"_s).state == State::Missing);
        QCOMPARE(migrationOf(folder, u"01_b.sql"_s)->name, u"01_b"_s);
        QVERIFY(!migrationOf(folder, QString()));
    }

    void whatHasNoFileWaitsNowhere()
    {
        Timeline timeline = timelineOf({{Environment::Development, "aap"}, {Environment::Production, "aaa"}});
        // Only the first database knows it.
        timeline.moments[1].hasFile = false;
        timeline.rows[0].cells[u"102"_s] = {.state = State::Missing};
        timeline.rows[1].cells.remove(u"102"_s);
        Shape shape;
        shape.only = Shape::Only::Pending;
        const Layout layout = layOut(timeline, shape);
        QCOMPARE(layout.columns, (QList<Column>{{2, 2}, {3, 3}}));
        QCOMPARE(layout.lineOf(1), -1);
        shape.only = Shape::Only::Problems;
        QCOMPARE(layOut(timeline, shape).columns, (QList<Column>{{1, 1}, {3, 3}}));
    }

    void namesOfToolsAreShownWithoutTimes()
    {
        const QList<std::pair<QString, QString>> names{{u"20240201000000_create_posts"_s, u"create_posts"_s},
                                                       {u"m20240201_000001_create_posts"_s, u"create_posts"_s},
                                                       {u"V20240201000000__create posts"_s, u"create posts"_s},
                                                       {u"00002_name"_s, u"00002_name"_s},
                                                       {u"V1.2__name"_s, u"V1.2__name"_s},
                                                       {u"20240201000000"_s, u"20240201000000"_s},
                                                       {u"20240201000000_"_s, u"20240201000000_"_s}};
        for (const auto &[name, shown] : names)
            QCOMPARE(shortName(name), shown);
        formats::ToolFolder folder;
        folder.migrations = {{.id = u"20240201000000"_s,
                              .name = u"20240201000000_create_posts"_s,
                              .fileName = u"20240201000000_create_posts.sql"_s}};
        const Moment moment = momentsFor(folder, {}, 0).constFirst();
        QCOMPARE(moment.name, u"create_posts"_s);
        QCOMPARE(moment.title, u"20240201000000_create_posts.sql"_s);
    }

    void everyRefusalIsASentence()
    {
        Timeline timeline = timelineOf({{Environment::Development, "ap"}});
        const Line line = layOut(timeline, {}).lines.constFirst();
        for (int offer = 0; offer <= int(Offer::Save); ++offer) {
            for (const int moment : {0, 1, 2}) {
                const QString why = refusalAt(Offer(offer), timeline, line, moment);
                QVERIFY2(why.isEmpty() || why.endsWith(u'.'), qPrintable(why));
            }
        }
        QCOMPARE(appliedBefore(timeline, timeline.rows.constFirst(), 2), u"101"_s);
        QCOMPARE(appliedBefore(timeline, timeline.rows.constFirst(), 0), QString());
    }
};

RELVAR_TEST_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
