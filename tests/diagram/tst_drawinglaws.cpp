// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be true of every diagram, whatever the schema: no tables overlap, no line enters a table, each line ends
// at its rows, and what a person knows by sight stays where it is. RELVAR_TABLES: up to how many.
#include "support/drawing.h"
#include "support/fatalwarnings.h"

#include <rapidcheck.h>

#include <chrono>
#include <cmath>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::diagram;

namespace {

/// Mostly small, some as large as the run allows.
test::Drawing arbitraryDrawing(int least, int most)
{
    const int size = *rc::gen::inRange(0, 8) == 0 ? *rc::gen::inRange(least, most + 1)
                                                  : *rc::gen::inRange(least, std::min(most, 40) + 1);
    return test::syntheticDrawing(size, *rc::gen::arbitrary<quint32>());
}

int mostTables()
{
    const int wanted = qEnvironmentVariableIntValue("RELVAR_TABLES");
    return wanted > 0 ? wanted : 300;
}

void requireGood(const test::Drawn &drawn)
{
    const test::Quality quality = test::qualityOf(drawn);
    RC_ASSERT(drawn.routes.size() == drawn.relations.size());
    RC_ASSERT(quality.overlaps == 0);
    RC_ASSERT(quality.throughTables == 0);
    RC_ASSERT(quality.besideRows == 0);
}

} // namespace

class TestDrawingLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingCanBeRead()
    {
        QVERIFY(rc::check("no overlaps, no lines through tables, lines end at rows",
                          [] { requireGood(test::drawn(arbitraryDrawing(1, mostTables()))); }));
    }

    void groupsStandTogether()
    {
        QVERIFY(rc::check("no table stands among those of another group", [] {
            test::Drawing drawing = arbitraryDrawing(10, 80);
            const int groups = *rc::gen::inRange(2, 6);
            QHash<ObjectId, ObjectId> groupOf;
            for (LayoutTable &table : drawing.tables) {
                table.group = ObjectId(static_cast<quint64>(*rc::gen::inRange(1, groups + 1)));
                groupOf.insert(table.table, table.group);
            }
            const test::Drawn drawn = test::drawn(drawing);
            requireGood(drawn);
            QHash<ObjectId, QRectF> areas;
            for (const TableBox &box : drawn.tables)
                areas[groupOf.value(box.table)] |= box.rect;
            for (auto one = areas.cbegin(); one != areas.cend(); ++one) {
                for (auto other = areas.cbegin(); other != areas.cend(); ++other)
                    RC_ASSERT(one.key() == other.key() || !one->intersects(*other));
            }
        }));
    }

    void idsDoNotMatter()
    {
        QVERIFY(rc::check("the same schema, read again, gives the same picture", [] {
            const int size = *rc::gen::inRange(1, 60);
            const auto seed = *rc::gen::arbitrary<quint32>();
            const test::Drawn first = test::drawn(test::syntheticDrawing(size, seed));
            const test::Drawn second = test::drawn(test::syntheticDrawing(size, seed, 77'000'000'123));
            for (qsizetype i = 0; i < first.tables.size(); ++i)
                RC_ASSERT(first.tables.at(i).rect == second.tables.at(i).rect);
            for (qsizetype i = 0; i < first.routes.size(); ++i)
                RC_ASSERT(first.routes.at(i).points == second.routes.at(i).points);
        }));
    }

    void newTablesLeaveTheOthers()
    {
        QVERIFY(rc::check("tables come in free places; the rest, and its lines, stay", [] {
            test::Drawing drawing = arbitraryDrawing(5, 100);
            const QList<Placement> all = layout(drawing.tables, drawing.links());
            const int added = *rc::gen::inRange(1, std::min<int>(12, static_cast<int>(all.size())));
            for (qsizetype i = 0; i + added < all.size(); ++i)
                drawing.tables[i].position = all.at(i).position;
            const QList<Placement> placed = placeNew(drawing.tables, drawing.links());
            RC_ASSERT(placed.size() == added);
            for (const Placement &placement : placed)
                RC_ASSERT(placement.table.value() > static_cast<quint64>(all.size() - added));
            test::Drawn drawn = test::placed(drawing, placed);
            drawn.routes = routeRelations(drawn.tables, drawn.relations);
            requireGood(drawn);
        }));
    }

    void selectionsLeaveTheOthers()
    {
        QVERIFY(rc::check("only selected tables that are not pinned move, to where there is room", [] {
            test::Drawing drawing = arbitraryDrawing(5, 100);
            const QList<Placement> all = layout(drawing.tables, drawing.links());
            QSet<ObjectId> selected;
            for (qsizetype i = 0; i < all.size(); ++i) {
                drawing.tables[i].position = all.at(i).position;
                drawing.tables[i].pinned = *rc::gen::inRange(0, 8) == 0;
                if (*rc::gen::inRange(0, 3) == 0)
                    selected.insert(all.at(i).table);
            }
            const QList<Placement> moved = layoutSelected(drawing.tables, drawing.links(), selected);
            for (const Placement &placement : moved) {
                RC_ASSERT(selected.contains(placement.table));
                RC_ASSERT(!placement.pinned);
            }
            RC_ASSERT(test::qualityOf(test::placed(drawing, moved)).overlaps == 0);
        }));
    }

    void whatBelongsTogetherIsGathered()
    {
        QVERIFY(rc::check("nothing else stands within, and nothing else moves", [] {
            test::Drawing drawing = arbitraryDrawing(6, 60);
            const QList<Placement> all = layout(drawing.tables, drawing.links());
            QSet<ObjectId> together;
            for (qsizetype i = 0; i < all.size(); ++i) {
                drawing.tables[i].position = all.at(i).position;
                if (*rc::gen::inRange(0, 4) == 0)
                    together.insert(all.at(i).table);
            }
            const QList<Placement> moved = gather(drawing.tables, drawing.links(), together);
            RC_ASSERT(moved.size() == together.size());
            const test::Drawn drawn = test::placed(drawing, moved);
            RC_ASSERT(test::qualityOf(drawn).overlaps == 0);
            QRectF area;
            for (const TableBox &box : drawn.tables)
                area |= together.contains(box.table) ? box.rect : QRectF();
            for (const TableBox &box : drawn.tables)
                RC_ASSERT(together.contains(box.table) || !area.intersects(box.rect));
        }));
    }

    void aStopEndsALayout()
    {
        const test::Drawing drawing = test::syntheticDrawing(200, 7);
        std::stop_source source;
        double last = 0;
        const LayoutOptions options{.stop = source.get_token(), .progress = [&](double share) { last = share; }};
        QCOMPARE(layout(drawing.tables, drawing.links(), options).size(), 200);
        QCOMPARE(last, 1.0);
        source.request_stop();
        QVERIFY(layout(drawing.tables, drawing.links(), options).isEmpty());
    }

    void aStopAtAnyMomentDoesNoHarm()
    {
        const test::Drawing drawing = test::syntheticDrawing(120, 7);
        for (int i = 0; i < 40; ++i) {
            std::stop_source source;
            std::thread stopping([&source, i] {
                std::this_thread::sleep_for(std::chrono::milliseconds(i));
                source.request_stop();
            });
            const qsizetype count = layout(drawing.tables, drawing.links(), {.stop = source.get_token()}).size();
            stopping.join();
            QVERIFY(count == 0 || count == drawing.tables.size());
        }
    }

    void theWindowsShapeIsFilled()
    {
        for (const qreal aspect : {0.7, 1.6, 2.5}) {
            const test::Drawing drawing = test::syntheticDrawing(250, 11);
            const QList<Placement> placements = layout(drawing.tables, drawing.links(), {.aspect = aspect});
            const QSizeF size = test::qualityOf(test::placed(drawing, placements)).size;
            const qreal ratio = size.width() / size.height() / aspect;
            QVERIFY2(ratio > 0.6 && ratio < 1.7,
                     qPrintable(u"%1: %2 x %3"_s.arg(aspect).arg(size.width()).arg(size.height())));
        }
    }

    void aSharedKeyHasATrunk()
    {
        // Twenty children in a column beside their parent: one trunk, not a comb of twenty lines.
        test::Drawing drawing;
        drawing.tables.append({.table = ObjectId(1), .size = {200, 200}, .position = QPointF(0, 1000)});
        for (int i = 0; i < 20; ++i) {
            const ObjectId id(static_cast<quint64>(i) + 2);
            drawing.tables.append({.table = id, .size = {200, 104}, .position = QPointF(480, i * 152)});
            drawing.relations.append({ObjectId(static_cast<quint64>(i) + 100), id, ObjectId(1), 68, 44});
        }
        test::Drawn drawn = test::placed(drawing, {});
        drawn.routes = routeRelations(drawn.tables, drawn.relations);
        QSet<qreal> verticals;
        for (const Route &route : std::as_const(drawn.routes)) {
            for (qsizetype k = 1; k < route.points.size(); ++k) {
                if (route.points.at(k).x() == route.points.at(k - 1).x())
                    verticals.insert(route.points.at(k).x());
            }
        }
        QCOMPARE(verticals.size(), 1);
        QCOMPARE(test::qualityOf(drawn).crossings, 0);
    }

    void crossingsAreTold()
    {
        const QList<TableBox> tables{{ObjectId(1), {0, 0, 100, 80}},
                                     {ObjectId(2), {600, 400, 100, 80}},
                                     {ObjectId(3), {0, 400, 100, 80}},
                                     {ObjectId(4), {600, 0, 100, 80}}};
        const QList<Route> routes = routeRelations(tables, {{ObjectId(10), ObjectId(1), ObjectId(2), 44, 444},
                                                            {ObjectId(11), ObjectId(3), ObjectId(4), 460, 60}});
        QCOMPARE(routes.at(0).crossings.size() + routes.at(1).crossings.size(), 1);
        for (const Route &route : routes) {
            for (const QPointF &point : route.crossings) {
                bool isOnLine = false;
                for (qsizetype k = 1; k < route.points.size(); ++k) {
                    const QRectF piece = QRectF(route.points.at(k - 1), route.points.at(k)).normalized();
                    isOnLine = isOnLine
                               || (piece.height() == 0 && piece.top() == point.y() && piece.left() < point.x()
                                   && point.x() < piece.right());
                }
                QVERIFY(isOnLine);
            }
        }
    }

    void linesFollowTheirTables()
    {
        const QRectF parent(0, 0, 200, 104);
        const QRectF child(480, 300, 200, 104);
        const Route route = routeRelations({{ObjectId(1), parent}, {ObjectId(2), child}},
                                           {{ObjectId(9), ObjectId(2), ObjectId(1), 344, 44}})
                                .first();
        for (const QPointF by : {QPointF(40, -16), QPointF(-900, 32), QPointF(0, 0), QPointF(-200, 400)}) {
            const Route moved = stretched(route, child.translated(by), 344 + by.y(), parent, 44);
            QVERIFY(moved.points.size() >= 2);
            QCOMPARE(moved.points.first().y(), 344 + by.y());
            QCOMPARE(moved.points.last().y(), 44.0);
            for (qsizetype k = 1; k < moved.points.size(); ++k)
                QVERIFY(moved.points.at(k).x() == moved.points.at(k - 1).x()
                        || moved.points.at(k).y() == moved.points.at(k - 1).y());
        }
    }
};

RELVAR_TEST_MAIN(TestDrawingLaws)
#include "tst_drawinglaws.moc"
