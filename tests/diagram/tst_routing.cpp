// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/routing.h"
#include "support/fatalwarnings.h"

#include <rapidcheck.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::diagram;

namespace {

struct Input
{
    QList<TableBox> tables;
    QList<Relation> relations;
};

qreal rowOf(const QRectF &table, int row)
{
    return table.top() + 32 + row * 24 + 12;
}

/// Tables in loose columns, never nearer than `gap`, with relations between random rows.
Input generated(int count, int gap)
{
    Input input;
    qreal x = 0;
    qreal y = 0;
    qreal column = 0;
    QList<int> rows;
    for (int i = 0; i < count; ++i) {
        rows.append(*rc::gen::inRange(1, 9));
        const QSizeF size(8 * *rc::gen::inRange(18, 40), 32 + 24 * rows.last());
        input.tables.append({ObjectId(static_cast<quint64>(i) + 1), QRectF({x, y}, size)});
        y += size.height() + gap + 8 * *rc::gen::inRange(0, 8);
        column = std::max(column, size.width());
        if (*rc::gen::inRange(0, 4) == 0) {
            x += column + gap + 8 * *rc::gen::inRange(0, 12);
            y = 8 * *rc::gen::inRange(-20, 20);
            column = 0;
        }
    }
    const int relations = *rc::gen::inRange(0, count * 2);
    for (int i = 0; i < relations; ++i) {
        const int child = *rc::gen::inRange(0, count);
        const int parent = *rc::gen::inRange(0, count);
        input.relations.append({ObjectId(1000 + static_cast<quint64>(i)), input.tables.at(child).table,
                                input.tables.at(parent).table,
                                rowOf(input.tables.at(child).rect, *rc::gen::inRange(0, rows.at(child))),
                                rowOf(input.tables.at(parent).rect, *rc::gen::inRange(0, rows.at(parent)))});
    }
    return input;
}

const QRectF &rectOf(const Input &input, ObjectId table)
{
    return input.tables.at(static_cast<qsizetype>(table.value()) - 1).rect;
}

bool isOnEdge(const QRectF &table, QPointF point, qreal row, qreal tolerance)
{
    return (point.x() == table.left() || point.x() == table.right()) && std::abs(point.y() - row) <= tolerance;
}

bool enters(const QRectF &table, QPointF from, QPointF to)
{
    const QRectF line = QRectF(from, to).normalized();
    return line.left() < table.right() && table.left() < line.right() && line.top() < table.bottom()
           && table.top() < line.bottom();
}

void requireGoodRoutes(const Input &input, const QList<Route> &routes)
{
    RC_ASSERT(routes.size() == input.relations.size());
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const Relation &relation = input.relations.at(i);
        const QList<QPointF> &points = routes.at(i).points;
        RC_ASSERT(routes.at(i).relation == relation.id);
        RC_ASSERT(points.size() >= 2);
        const bool loop = relation.child == relation.parent;
        RC_ASSERT(isOnEdge(rectOf(input, relation.child), points.first(), relation.childRow, loop ? lineSpacing : 0));
        RC_ASSERT(isOnEdge(rectOf(input, relation.parent), points.last(), relation.parentRow, loop ? lineSpacing : 0));
        for (qsizetype k = 1; k < points.size(); ++k) {
            const QPointF from = points.at(k - 1);
            const QPointF to = points.at(k);
            RC_ASSERT(from != to);
            RC_ASSERT(from.x() == to.x() || from.y() == to.y());
            for (const TableBox &table : input.tables)
                RC_ASSERT(!enters(table.rect, from, to));
        }
    }
}

/// Pairs of pieces of different routes that run over each other, apart from the ends in the same row.
int overlaps(const QList<Route> &routes)
{
    int count = 0;
    for (qsizetype a = 0; a < routes.size(); ++a) {
        for (qsizetype b = a + 1; b < routes.size(); ++b) {
            const QList<QPointF> &left = routes.at(a).points;
            const QList<QPointF> &right = routes.at(b).points;
            for (qsizetype i = 2; i + 1 < left.size(); ++i) {
                for (qsizetype k = 2; k + 1 < right.size(); ++k) {
                    const QRectF one = QRectF(left.at(i - 1), left.at(i)).normalized();
                    const QRectF two = QRectF(right.at(k - 1), right.at(k)).normalized();
                    const bool vertical = one.width() == 0 && two.width() == 0 && one.left() == two.left()
                                          && one.top() < two.bottom() && two.top() < one.bottom();
                    const bool horizontal = one.height() == 0 && two.height() == 0 && one.top() == two.top()
                                            && one.left() < two.right() && two.left() < one.right();
                    count += vertical || horizontal;
                }
            }
        }
    }
    return count;
}

} // namespace

class TestRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesRunRoundTables()
    {
        QVERIFY(rc::check("rows are met, tables are not entered", [] {
            const int gap = *rc::gen::element(3, 5, 8, 16, 24, 40, 56);
            const Input input = generated(*rc::gen::inRange(1, 20), gap);
            requireGoodRoutes(input, routeRelations(input.tables, input.relations));
        }));
    }

    void idsAndRepetitionDoNotMatter()
    {
        QVERIFY(rc::check("the same order gives the same lines", [] {
            Input input = generated(10, 40);
            const QList<Route> first = routeRelations(input.tables, input.relations);
            RC_ASSERT(first == routeRelations(input.tables, input.relations));
            const auto other = [](ObjectId id) { return ObjectId(id.value() * 0x9E37'79B9'7F4A'7C15); };
            for (TableBox &table : input.tables)
                table.table = other(table.table);
            for (Relation &relation : input.relations) {
                relation.child = other(relation.child);
                relation.parent = other(relation.parent);
            }
            RC_ASSERT(first == routeRelations(input.tables, input.relations));
        }));
    }

    void onlyTouchedLinesAreDrawnAnew()
    {
        QVERIFY(rc::check("a move keeps the lines that it does not concern", [] {
            Input input = generated(12, 48);
            const QList<Route> before = routeRelations(input.tables, input.relations);
            const int moved = *rc::gen::inRange<int>(0, static_cast<int>(input.tables.size()));
            // Far away, where nothing is.
            const QPointF by(0, -20'000);
            input.tables[moved].rect.translate(by);
            const ObjectId id = input.tables.at(moved).table;
            for (Relation &relation : input.relations) {
                relation.childRow += relation.child == id ? by.y() : 0;
                relation.parentRow += relation.parent == id ? by.y() : 0;
            }
            const QList<Route> after = routeRelations(input.tables, input.relations, before);
            requireGoodRoutes(input, after);
            for (qsizetype i = 0; i < after.size(); ++i) {
                const Relation &relation = input.relations.at(i);
                const bool selfLoopInOneRow
                    = relation.child == relation.parent && relation.childRow == relation.parentRow;
                if (relation.child != id && relation.parent != id && !selfLoopInOneRow)
                    RC_ASSERT(after.at(i).points == before.at(i).points);
            }
        }));
    }

    void aTableInTheWayIsGoneRound()
    {
        const TableBox child{ObjectId(1), {600, 0, 160, 104}};
        const TableBox parent{ObjectId(2), {0, 0, 160, 104}};
        const QList<Relation> relations{{ObjectId(9), ObjectId(1), ObjectId(2), 44, 44}};
        const QList<Route> straight = routeRelations({child, parent}, relations);
        QCOMPARE(straight.first().points, (QList<QPointF>{{600, 44}, {160, 44}}));

        const QRectF inTheWay(300, -16, 160, 136);
        const QList<Route> round = routeRelations({child, parent, {ObjectId(3), inTheWay}}, relations, straight);
        QVERIFY(round != straight);
        for (qsizetype i = 1; i < round.first().points.size(); ++i)
            QVERIFY(!enters(inTheWay, round.first().points.at(i - 1), round.first().points.at(i)));
    }

    void thereIsRoomForACrowsFoot()
    {
        QVERIFY(rc::check("the first and last piece are long enough where tables leave room", [] {
            const Input input = generated(*rc::gen::inRange(1, 14), 64);
            for (const Route &route : routeRelations(input.tables, input.relations)) {
                const QList<QPointF> &points = route.points;
                RC_ASSERT(std::abs(points.at(0).x() - points.at(1).x()) >= stubLength);
                RC_ASSERT(std::abs(points.last().x() - points.at(points.size() - 2).x()) >= stubLength);
            }
        }));
    }

    void parallelLinesKeepApart()
    {
        // Six children in a column, each with a relation to another row of the one parent.
        Input input;
        input.tables.append({ObjectId(1), {0, 300, 200, 32 + 6 * 24}});
        for (int i = 0; i < 6; ++i) {
            input.tables.append({ObjectId(static_cast<quint64>(i) + 2), {400, i * 140.0, 200, 104}});
            input.relations.append({ObjectId(100 + static_cast<quint64>(i)), ObjectId(static_cast<quint64>(i) + 2),
                                    ObjectId(1), rowOf(input.tables.last().rect, 1),
                                    rowOf(input.tables.first().rect, i)});
        }
        const QList<Route> routes = routeRelations(input.tables, input.relations);
        QCOMPARE(overlaps(routes), 0);
        // In this order of rows and children no line needs to cross another.
        for (qsizetype a = 0; a < routes.size(); ++a) {
            for (qsizetype b = a + 1; b < routes.size(); ++b) {
                for (qsizetype i = 1; i < routes.at(a).points.size(); ++i) {
                    for (qsizetype k = 1; k < routes.at(b).points.size(); ++k) {
                        QVERIFY(!enters(QRectF(routes.at(a).points.at(i - 1), routes.at(a).points.at(i))
                                            .normalized()
                                            .adjusted(-0.1, -0.1, 0.1, 0.1),
                                        routes.at(b).points.at(k - 1), routes.at(b).points.at(k)));
                    }
                }
            }
        }
    }

    void overlappingTablesStillHaveLines()
    {
        const QList<TableBox> tables{{ObjectId(1), {0, 0, 200, 104}}, {ObjectId(2), {40, 20, 200, 104}}};
        const QList<Route> routes = routeRelations(tables, {{ObjectId(9), ObjectId(1), ObjectId(2), 44, 88}});
        QCOMPARE(routes.size(), 1);
        QVERIFY(routes.first().points.size() >= 2);
    }

    void aStopEndsIt()
    {
        const QList<TableBox> tables{{ObjectId(1), {0, 0, 200, 104}}, {ObjectId(2), {400, 0, 200, 104}}};
        const QList<Relation> relations{{ObjectId(9), ObjectId(1), ObjectId(2), 44, 44}};
        std::stop_source source;
        QCOMPARE(routeRelations(tables, relations, {}, source.get_token()).size(), 1);
        source.request_stop();
        QVERIFY(routeRelations(tables, relations, {}, source.get_token()).isEmpty());
    }

    void relationsToNowhereAreLeftOut()
    {
        const QList<TableBox> tables{{ObjectId(1), {0, 0, 200, 104}}};
        QVERIFY(routeRelations(tables, {{ObjectId(9), ObjectId(1), ObjectId(2), 44, 44}}).isEmpty());
    }
};

RELVAR_TEST_MAIN(TestRouting)
#include "tst_routing.moc"
