// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/layout.h"
#include "support/fatalwarnings.h"

#include <rapidcheck.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::diagram;

namespace {

struct Input
{
    QList<LayoutTable> tables;
    QList<LayoutLink> links;
};

/// Tables of random sizes, some related, with ids from `firstId` on.
Input generated(int count, quint64 firstId)
{
    Input input;
    for (int i = 0; i < count; ++i) {
        const qreal width = 8 * *rc::gen::inRange(18, 46);
        const qreal height = 32 + 24 * *rc::gen::inRange(1, 20);
        input.tables.append({.table = ObjectId(firstId + static_cast<quint64>(i)), .size = {width, height}});
    }
    const int links = *rc::gen::inRange(0, count * 2);
    for (int i = 0; i < links && count > 0; ++i) {
        const auto child = static_cast<quint64>(*rc::gen::inRange(0, count));
        const auto parent = static_cast<quint64>(*rc::gen::inRange(0, count));
        input.links.append({ObjectId(firstId + child), ObjectId(firstId + parent)});
    }
    return input;
}

QList<QRectF> rectsOf(const QList<LayoutTable> &tables, const QList<Placement> &placements)
{
    QList<QRectF> rects;
    for (const LayoutTable &table : tables) {
        QPointF position = table.position.value_or(QPointF());
        for (const Placement &placement : placements) {
            if (placement.table == table.table)
                position = placement.position;
        }
        rects.append({position, table.size});
    }
    return rects;
}

bool keepApart(const QList<QRectF> &rects, qreal gap)
{
    for (qsizetype i = 0; i < rects.size(); ++i) {
        for (qsizetype k = i + 1; k < rects.size(); ++k) {
            if (rects.at(i).adjusted(-gap, -gap, gap, gap).intersects(rects.at(k)))
                return false;
        }
    }
    return true;
}

bool isOnGrid(QPointF point)
{
    return std::fmod(point.x(), gridStep) == 0 && std::fmod(point.y(), gridStep) == 0;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableHasItsOwnPlace()
    {
        QVERIFY(rc::check("all placed once, on the grid, apart", [] {
            const Input input = generated(*rc::gen::inRange(0, 24), 1);
            const QList<Placement> placements = layout(input.tables, input.links);
            RC_ASSERT(placements.size() == input.tables.size());
            for (qsizetype i = 0; i < placements.size(); ++i) {
                RC_ASSERT(placements.at(i).table == input.tables.at(i).table);
                RC_ASSERT(isOnGrid(placements.at(i).position));
            }
            RC_ASSERT(keepApart(rectsOf(input.tables, placements), 24));
        }));
    }

    void idsDoNotMatter()
    {
        QVERIFY(rc::check("the same tables under other ids stand in the same places", [] {
            Input input = generated(12, 1);
            const QList<Placement> first = layout(input.tables, input.links);
            const auto other = [](ObjectId id) { return ObjectId(0xFFFF'0000'0000'0000 ^ (id.value() * 7919)); };
            for (LayoutTable &table : input.tables)
                table.table = other(table.table);
            for (LayoutLink &link : input.links)
                link = {other(link.child), other(link.parent)};
            const QList<Placement> second = layout(input.tables, input.links);
            for (qsizetype i = 0; i < first.size(); ++i)
                RC_ASSERT(first.at(i).position == second.at(i).position);
        }));
    }

    void parentsStandLeftOfChildren()
    {
        const QList<LayoutTable> tables{{.table = ObjectId(1), .size = {160, 80}},
                                        {.table = ObjectId(2), .size = {240, 200}},
                                        {.table = ObjectId(3), .size = {160, 120}}};
        const QList<QRectF> rects
            = rectsOf(tables, layout(tables, {{ObjectId(1), ObjectId(2)}, {ObjectId(3), ObjectId(1)}}));
        QVERIFY(rects.at(1).right() + 48 <= rects.at(0).left());
        QVERIFY(rects.at(0).right() + 48 <= rects.at(2).left());
    }

    void manyLeavesAreFolded()
    {
        QList<LayoutTable> tables{{.table = ObjectId(1), .size = {200, 200}}};
        QList<LayoutLink> links;
        for (quint64 i = 2; i < 42; ++i) {
            tables.append({.table = ObjectId(i), .size = {200, 152}});
            links.append({ObjectId(i), ObjectId(1)});
        }
        QRectF bounds;
        for (const QRectF &rect : rectsOf(tables, layout(tables, links)))
            bounds |= rect;
        QVERIFY2(bounds.height() < 4 * bounds.width(),
                 qPrintable(u"%1 x %2"_s.arg(bounds.width()).arg(bounds.height())));
    }

    void tablesAloneStandBelow()
    {
        QList<LayoutTable> tables;
        for (quint64 i = 1; i <= 30; ++i)
            tables.append({.table = ObjectId(i), .size = {200, 104}});
        const QList<QRectF> rects = rectsOf(tables, layout(tables, {{ObjectId(7), ObjectId(9)}}));
        const qreal related = std::max(rects.at(6).bottom(), rects.at(8).bottom());
        QRectF bounds;
        for (qsizetype i = 0; i < rects.size(); ++i) {
            bounds |= rects.at(i);
            if (i != 6 && i != 8)
                QVERIFY(rects.at(i).top() > related);
        }
        const qreal ratio = bounds.width() / bounds.height();
        QVERIFY2(ratio > 0.8 && ratio < 3, qPrintable(QString::number(ratio)));
    }

    void pinnedTablesStay()
    {
        QVERIFY(rc::check("pinned stay, the others keep clear of them", [] {
            Input input = generated(*rc::gen::inRange(2, 16), 1);
            input.tables[0].position = QPointF(1000, 504);
            input.tables[0].pinned = true;
            const QList<Placement> placements = layout(input.tables, input.links);
            RC_ASSERT(placements.first() == (Placement{ObjectId(1), {1000, 504}, true}));
            RC_ASSERT(keepApart(rectsOf(input.tables, placements), 24));
        }));
    }

    void newTablesGoNearTheirNeighbours()
    {
        QList<LayoutTable> tables{{.table = ObjectId(1), .size = {200, 104}, .position = QPointF(0, 0)},
                                  {.table = ObjectId(2), .size = {200, 104}, .position = QPointF(4000, 0)},
                                  {.table = ObjectId(3), .size = {200, 104}}};
        const QList<Placement> placed = placeNew(tables, {{ObjectId(3), ObjectId(2)}});
        QCOMPARE(placed.size(), 1);
        QCOMPARE(placed.first().table, ObjectId(3));
        QVERIFY(placed.first().position.x() > 4200 && placed.first().position.x() < 4500);
        QVERIFY(keepApart(rectsOf(tables, placed), 24));
    }

    void placedTablesDoNotMove()
    {
        QVERIFY(rc::check("only new ones are answered, and they stand clear", [] {
            Input input = generated(*rc::gen::inRange(3, 16), 1);
            const QList<Placement> all = layout(input.tables, input.links);
            const int fresh = *rc::gen::inRange(1, static_cast<int>(input.tables.size()));
            for (qsizetype i = fresh; i < input.tables.size(); ++i)
                input.tables[i].position = all.at(i).position;
            const QList<Placement> placed = placeNew(input.tables, input.links);
            RC_ASSERT(placed.size() == fresh);
            for (const Placement &placement : placed)
                RC_ASSERT(placement.table.value() <= static_cast<quint64>(fresh));
            RC_ASSERT(keepApart(rectsOf(input.tables, placed), 24));
        }));
    }
};

RELVAR_TEST_MAIN(TestLayout)
#include "tst_layout.moc"
