// SPDX-License-Identifier: GPL-3.0-or-later
// Automatic layouts in the view: what moves and what stays, stopping them, undoing them, areas in pieces.
#include "support/fatalwarnings.h"
#include "viewtest.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using canvas::DiagramView;

namespace {

ObjectId idOf(int table)
{
    return ObjectId(static_cast<quint64>(table) + 1);
}

/// Each table but the first refers to an earlier one. Not on the diagram yet.
document::Document manyTables(int count)
{
    document::Document document;
    schema::Schema schema;
    for (int i = 0; i < count; ++i) {
        schema::Table table
            = test::keyed(static_cast<quint64>(i) + 1, u"table_%1"_s.arg(i), {u"parent_id"_s, u"note"_s});
        if (i > 0)
            table.foreignKeys = {{.id = ObjectId(10'000'000 + static_cast<quint64>(i)),
                                  .name = u"parent_%1"_s.arg(i),
                                  .columns = {table.columns.at(1).id},
                                  .referencedTable = idOf(i / 3),
                                  .referencedColumns = {ObjectId(idOf(i / 3).value() * 1000)}}};
        schema.tables.append(Box<schema::Table>(table));
    }
    document.schema = Box<schema::Schema>(schema);
    return document;
}

/// In one row, far apart.
document::Document inARow(int count)
{
    document::Document document = manyTables(count);
    for (int i = 0; i < count; ++i)
        document.diagrams[0].placements.append({.table = idOf(i), .position = QPointF(i * 400, i % 2 * 200)});
    return document;
}

} // namespace

class TestLayouts : public test::ViewTest
{
    Q_OBJECT

    [[nodiscard]] const diagram::Diagram &diagram() const { return m_store->current()->diagram(); }
    [[nodiscard]] QPointF placeOf(int table) const { return diagram().placement(idOf(table))->position; }
    [[nodiscard]] QString undoLabel() const { return m_store->history().undoLabel().toString(); }
    void select(const QList<int> &tables)
    {
        m_view->zoomToFit();
        press(Qt::Key_Escape);
        for (const int table : tables)
            click(header(idOf(table)), Qt::ShiftModifier);
        QCOMPARE(m_view->selectedTables().size(), tables.size());
    }
    [[nodiscard]] qsizetype piecesOfTheArea() const
    {
        return m_view->picture(DiagramView::Extent::Everything).arrangement.areas.first().pieces.size();
    }

private Q_SLOTS:
    void cleanup() { close(); }

    void theSelectionIsLaidOutAndNothingElse()
    {
        document::Document document = inARow(8);
        document.diagrams[0].placements[3].pinned = true;
        open(document, {1600, 900});
        select({1, 3, 5, 7});
        const diagram::Diagram before = diagram();
        m_view->layoutSelection();
        QTRY_VERIFY(m_store->history().canUndo());
        for (const int table : {0, 2, 3, 4, 6})
            QCOMPARE(placeOf(table), before.placement(idOf(table))->position);
        QVERIFY(placeOf(1) != before.placement(idOf(1))->position || placeOf(5) != before.placement(idOf(5))->position
                || placeOf(7) != before.placement(idOf(7))->position);
        QCOMPARE(undoLabel(), u"Lay out 3 tables"_s);
        // Whatever glides there arrives where the document says.
        const double zoom = m_view->zoom();
        QTRY_COMPARE((m_view->tableRect(idOf(7)).topLeft() - m_view->tableRect(idOf(0)).topLeft()).x(),
                     qRound((placeOf(7) - placeOf(0)).x() * zoom));
        m_store->undo();
        QCOMPARE(diagram(), before);
        QVERIFY(!m_store->history().canUndo());
    }

    void onlyNewTablesAreLaidOut()
    {
        document::Document document = inARow(6);
        document.diagrams[0].placements.removeLast();
        open(document);
        QCOMPARE(m_view->newTables(), QSet<ObjectId>{idOf(5)});
        const diagram::Diagram before = diagram();
        m_view->layoutNew();
        QTRY_VERIFY(m_store->history().canUndo());
        for (int table = 0; table < 5; ++table)
            QCOMPARE(placeOf(table), before.placement(idOf(table))->position);
        QVERIFY(diagram().placement(idOf(5)));
        QCOMPARE(undoLabel(), u"Lay out a new table"_s);
        QVERIFY(m_view->newTables().isEmpty());
    }

    void escapeLeavesEverythingAsItWas()
    {
        open(inARow(300));
        const Box<document::Document> before = m_store->current();
        QSignalSpy progress(m_view.get(), &DiagramView::layoutProgressed);
        m_view->autoLayout();
        QVERIFY(m_view->isLayingOut());
        QCOMPARE(progress.first().first().toInt(), 0);
        press(Qt::Key_Escape);
        QVERIFY(!m_view->isLayingOut());
        QCOMPARE(progress.last().first().toInt(), -1);
        // Long enough for a late answer.
        m_view->autoLayout();
        QTRY_VERIFY_WITH_TIMEOUT(m_store->history().canUndo(), 60'000);
        QCOMPARE(undoLabel(), u"Lay out the diagram (300 tables)"_s);
        m_store->undo();
        QVERIFY(m_store->current()->diagram() == before->diagram());
        QVERIFY(!m_store->history().canUndo());
    }

    void theFirstPlacingOfALargeDiagramCanBeStopped()
    {
        open(manyTables(400));
        QVERIFY(m_view->isLayingOut());
        QSignalSpy messages(m_view.get(), &DiagramView::messageShown);
        press(Qt::Key_Escape);
        QVERIFY(!m_view->isLayingOut());
        QVERIFY(messages.last().first().toString().contains(u"Auto layout"_s));
        const QList<diagram::Placement> places = m_view->placements();
        QCOMPARE(places.size(), 400);
        QHash<ObjectId, QRect> rects;
        for (const diagram::Placement &place : places)
            rects.insert(place.table, m_view->tableRect(place.table));
        for (int i = 0; i < 20; ++i) {
            for (int k = i + 1; k < 400; ++k)
                QVERIFY(!rects.value(idOf(i)).intersects(rects.value(idOf(k))));
        }
        QVERIFY(!m_store->history().canUndo());
        // It can be had later.
        m_view->autoLayout();
        QTRY_VERIFY_WITH_TIMEOUT(m_store->history().canUndo(), 60'000);
    }

    void tablesOfAnAreaAreGathered()
    {
        open(inARow(9), {1600, 900});
        select({0, 4, 8});
        const diagram::Diagram before = diagram();
        QSignalSpy offers(m_view.get(), &DiagramView::gatheringOffered);
        press(Qt::Key_G);
        auto *name = m_view->findChild<QLineEdit *>(u"areaNameEditor"_s);
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, u"Sales"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(piecesOfTheArea() > 1);
        QCOMPARE(offers.size(), 1);
        QCOMPARE(offers.first().at(1).toString(), u"Sales"_s);
        m_view->gatherArea(offers.first().first().value<ObjectId>());
        QTRY_COMPARE(undoLabel(), u"Gather the 3 tables of Sales"_s);
        QCOMPARE(piecesOfTheArea(), 1);
        for (const int table : {1, 2, 3, 5, 6, 7})
            QCOMPARE(placeOf(table), before.placement(idOf(table))->position);
        m_store->undo();
        QVERIFY(piecesOfTheArea() > 1);
        QCOMPARE(placeOf(4), before.placement(idOf(4))->position);
    }

    void anAreaInOnePieceOffersNothing()
    {
        open(inARow(3), {1600, 900});
        select({0, 1});
        QSignalSpy offers(m_view.get(), &DiagramView::gatheringOffered);
        press(Qt::Key_G);
        QTest::keyClick(m_view->findChild<QLineEdit *>(u"areaNameEditor"_s), Qt::Key_Return);
        QCOMPARE(diagram().areas.size(), 1);
        QCOMPARE(piecesOfTheArea(), 1);
        QVERIFY(offers.isEmpty());
    }
};

RELVAR_TEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
