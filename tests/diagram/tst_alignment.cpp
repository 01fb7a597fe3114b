// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/alignment.h"
#include "diagram/layout.h"
#include "support/fatalwarnings.h"

#include <rapidcheck.h>

#include <cmath>

using namespace relvar;
using namespace relvar::diagram;

namespace {

using Rects = QHash<ObjectId, QRectF>;

constexpr ObjectId one(1);
constexpr ObjectId two(2);
constexpr ObjectId three(3);

Rects moved(Rects rects, const QHash<ObjectId, QPointF> &places)
{
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        rects[place.key()].moveTopLeft(*place);
    return rects;
}

bool overlap(const Rects &rects)
{
    const QList<QRectF> list = rects.values();
    for (qsizetype i = 0; i < list.size(); ++i) {
        for (qsizetype j = i + 1; j < list.size(); ++j) {
            if (list.at(i).intersects(list.at(j)))
                return true;
        }
    }
    return false;
}

Rects arbitraryRects()
{
    Rects rects;
    const int count = *rc::gen::inRange(2, 12);
    for (int i = 0; i < count; ++i) {
        rects.insert(ObjectId(static_cast<quint64>(i) + 1),
                     QRectF(*rc::gen::inRange(-50, 50) * 8, *rc::gen::inRange(-50, 50) * 8,
                            *rc::gen::inRange(4, 20) * 16, *rc::gen::inRange(20, 300)));
    }
    return rects;
}

} // namespace

class TestAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesComeOntoOneLine()
    {
        const Rects rects{{one, {0, 0, 160, 100}}, {two, {400, 200, 240, 60}}};
        QCOMPARE(moved(rects, aligned(rects, Alignment::Left)).value(two).left(), 0.0);
        QCOMPARE(moved(rects, aligned(rects, Alignment::Right)).value(one).right(), 640.0);
        QCOMPARE(moved(rects, aligned(rects, Alignment::Top)).value(two).top(), 0.0);
        QCOMPARE(moved(rects, aligned(rects, Alignment::Bottom)).value(one).bottom(), 260.0);
        const Rects centred = moved(rects, aligned(rects, Alignment::Centre));
        QCOMPARE(centred.value(one).center().x(), centred.value(two).center().x());
        const Rects middle = moved(rects, aligned(rects, Alignment::Middle));
        QCOMPARE(middle.value(one).center().y(), middle.value(two).center().y());
        QVERIFY(aligned({{one, {0, 0, 1, 1}}}, Alignment::Left).isEmpty());
    }

    void gapsBecomeTheSame()
    {
        const Rects rects{{one, {0, 0, 100, 50}}, {two, {120, 300, 60, 50}}, {three, {500, 20, 100, 50}}};
        const Rects across = moved(rects, distributed(rects, Qt::Horizontal));
        QCOMPARE(across.value(one), rects.value(one));
        QCOMPARE(across.value(three), rects.value(three));
        QCOMPARE(across.value(two).left() - 100, 500 - across.value(two).right());
        QCOMPARE(across.value(two).top(), 300.0);
        QVERIFY(distributed({{one, {0, 0, 1, 1}}, {two, {5, 5, 1, 1}}}, Qt::Vertical).isEmpty());
    }

    void nothingComesToLieOverAnother()
    {
        QVERIFY(rc::check("aligned and distributed tables stand clear of one another, and stay so", [] {
            const Rects rects = arbitraryRects();
            for (const Alignment alignment : {Alignment::Left, Alignment::Centre, Alignment::Right, Alignment::Top,
                                              Alignment::Middle, Alignment::Bottom}) {
                const Rects once = moved(rects, aligned(rects, alignment));
                RC_ASSERT(!overlap(once));
                RC_ASSERT(once.size() == rects.size());
                // In line already: nothing moves any more.
                const Rects twice = moved(once, aligned(once, alignment));
                if (alignment != Alignment::Centre)
                    RC_ASSERT((twice == once));
            }
            for (const Qt::Orientation direction : {Qt::Horizontal, Qt::Vertical})
                RC_ASSERT(!overlap(moved(rects, distributed(rects, direction))) || rects.size() < 3);
        }));
    }

    void draggedTablesAreDrawnToEdgesNearby()
    {
        const QRectF other(400, 0, 160, 100);
        const Snap left = snapped({403, 301, 240, 60}, {other}, 6);
        QCOMPARE(left.by.x(), -3.0);
        QCOMPARE(std::fmod(301 + left.by.y(), gridStep), 0.0);
        QCOMPARE(left.guides.size(), 1);
        QCOMPARE(left.guides.first().x1(), 400.0);
        // The line runs along both.
        QVERIFY(left.guides.first().y1() <= 0 && left.guides.first().y2() >= 361);
        // The middles.
        const Snap middle = snapped({362, 204, 240, 60}, {other}, 6);
        QCOMPARE(middle.by.x(), -2.0);
        // Too far away: the grid alone.
        const Snap grid = snapped({203, 301, 240, 60}, {other}, 6);
        QVERIFY(grid.guides.isEmpty());
        QCOMPARE(std::fmod(203 + grid.by.x(), gridStep), 0.0);
    }
};

RELVAR_TEST_MAIN(TestAlignment)
#include "tst_alignment.moc"
