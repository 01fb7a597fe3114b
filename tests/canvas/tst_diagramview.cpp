// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram under real mouse and key events.
#include "edit/edits.h"
#include "support/fatalwarnings.h"
#include "support/serverschema.h"
#include "viewtest.h"

#include <QSignalSpy>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using canvas::DiagramView;
using test::keyed;

namespace {

/// Owners and pets, not related yet, each with a place.
document::Document twoTables()
{
    document::Document document;
    document.schema
        = Box<schema::Schema>({.tables = {Box<schema::Table>(keyed(1, u"owners"_s, {u"name"_s})),
                                          Box<schema::Table>(keyed(2, u"pets"_s, {u"name"_s, u"owner"_s}))}});
    document.diagrams[0].placements = {{ObjectId(1), {0, 0}, false}, {ObjectId(2), {480, 0}, false}};
    return document;
}

constexpr ObjectId owners{1};
constexpr ObjectId pets{2};
constexpr ObjectId ownersId{1000};
constexpr ObjectId petsOwner{2002};

} // namespace

class TestDiagramView : public test::ViewTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(twoTables()); }
    void cleanup() { close(); }

    void partitionsAreFoldedUntilTheyAreAskedFor()
    {
        open(test::server::document());
        const ObjectId payments = test::server::payments;
        const ObjectId partition = test::server::payments2026;
        QVERIFY(m_view->tableRect(partition).isEmpty());
        m_view->select(payments);
        press(Qt::Key_P);
        QVERIFY(!m_view->tableRect(partition).isEmpty());
        // From one of them all are folded again.
        m_view->select(partition);
        press(Qt::Key_P);
        QVERIFY(m_view->tableRect(partition).isEmpty());
        QCOMPARE(m_view->selectedTable(), payments);
        // With the mouse: the line below the columns.
        const QRect table = m_view->tableRect(payments);
        const QRect lastRow = m_view->rowRect(payments, test::server::payer);
        const QPoint note(table.center().x(), lastRow.bottom() + lastRow.height() / 2);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, note);
        QVERIFY(!m_view->tableRect(partition).isEmpty());
        QVERIFY(!editor());
    }

    /// The tree can select what the diagram folds: the table that stands for it is marked, and the partition is meant.
    void aFoldedPartitionIsSelectedByWhatStandsForIt()
    {
        open(test::server::document());
        QSignalSpy selected(m_view.get(), &DiagramView::selectionChanged);
        m_view->select(test::server::payments2025);
        QCOMPARE(m_view->selectedTable(), test::server::payments2025);
        m_view->select(test::server::payments2026);
        QCOMPARE(selected.last().first().value<ObjectId>(), test::server::payments2026);
        m_view->select(test::server::payments);
        QCOMPARE(m_view->selectedTable(), test::server::payments);
        QCOMPARE(selected.last().first().value<ObjectId>(), test::server::payments);
        QCOMPARE(selected.size(), 3);
    }

    void aTableIsMadeWithTAndItsName()
    {
        press(Qt::Key_T);
        QVERIFY(editor());
        QCOMPARE(schema().tables.size(), 2);
        QTest::keyClicks(editor(), u"visits"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(!editor());
        const schema::Table *made = schema().table(u"visits"_s);
        QVERIFY(made);
        QVERIFY(made->primaryKey);
        QCOMPARE(m_view->selectedTable(), made->id);
        QVERIFY(m_view->viewport()->rect().contains(m_view->tableRect(made->id)));
        // One step, with its name.
        m_store->undo();
        QCOMPARE(schema().tables.size(), 2);
        QVERIFY(!m_store->history().canUndo());
    }

    void escapeLeavesNothingHalfMade()
    {
        const Box<document::Document> before = m_store->current();
        press(Qt::Key_T);
        QTest::keyClicks(editor(), u"visits"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!editor());
        click(header(pets));
        press(Qt::Key_C);
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Escape);
        press(Qt::Key_F);
        click(header(pets));
        press(Qt::Key_Escape);
        click(header(owners));
        press(Qt::Key_F2);
        QTest::keyClicks(editor(), u"other"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(m_store->current().sameAs(before));
        QVERIFY(!m_store->history().canUndo());
    }

    void columnsFollowOneAnotherWithTab()
    {
        click(header(pets));
        press(Qt::Key_C);
        QTest::keyClicks(editor(), u"born"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"DATE"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"colour"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        const schema::Table *table = schema().table(pets);
        QCOMPARE(table->columns.size(), 5);
        QCOMPARE(table->column(u"born"_s)->type.text, u"DATE"_s);
        QVERIFY(table->column(u"colour"_s));
        QCOMPARE(m_view->selectedColumn(), table->column(u"colour"_s)->id);
    }

    void aRefusedNameStaysToBeCorrected()
    {
        QSignalSpy failures(m_view.get(), &DiagramView::failed);
        click(header(pets));
        press(Qt::Key_F2);
        QTest::keyClicks(editor(), u"owners"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        // It is said beside the text, not elsewhere.
        QCOMPARE(failures.size(), 0);
        QVERIFY(editor());
        QCOMPARE(editor()->text(), u"owners"_s);
        QTest::keyClicks(editor(), u"2"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(schema().table(pets)->name, u"owners2"_s);
    }

    void doubleClickRenamesAColumnOrItsType()
    {
        const QRect row = m_view->rowRect(pets, petsOwner);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 50, row.center().y()));
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"keeper"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(schema().table(pets)->column(petsOwner)->name, u"keeper"_s);
        const QRect again = m_view->rowRect(pets, petsOwner);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(again.right() - 45, again.center().y()));
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"INTEGER"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(schema().table(pets)->column(petsOwner)->type.text, u"INTEGER"_s);
        QCOMPARE(schema().table(pets)->column(petsOwner)->name, u"keeper"_s);
    }

    void aNewTableStandsOnNoOther()
    {
        for (int i = 0; i < 6; ++i) {
            press(Qt::Key_T);
            QTest::keyClick(editor(), Qt::Key_Return);
        }
        QCOMPARE(schema().tables.size(), 8);
        for (const Box<schema::Table> &one : schema().tables) {
            for (const Box<schema::Table> &other : schema().tables)
                QVERIFY(one->id == other->id || !m_view->tableRect(one->id).intersects(m_view->tableRect(other->id)));
        }
    }

    void doubleClickOnFreeGroundMakesATableThere()
    {
        const QPoint free(m_view->viewport()->width() / 2, m_view->viewport()->height() - 200);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, free);
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(schema().tables.size(), 3);
        const QRect made = m_view->tableRect(schema().tables.last()->id);
        QVERIFY((made.topLeft() - free).manhattanLength() < 20);
    }

    void relationByTwoClicks()
    {
        QSignalSpy hints(m_view.get(), &DiagramView::messageShown);
        press(Qt::Key_F);
        QVERIFY(!hints.last().first().toString().isEmpty());
        click(m_view->tableRect(pets).center());
        click(m_view->tableRect(owners).center());
        const schema::Table *child = schema().table(pets);
        QCOMPARE(child->foreignKeys.size(), 1);
        QCOMPARE(child->foreignKeys.first().referencedTable, owners);
        QCOMPARE(child->foreignKeys.first().referencedColumns, QList<ObjectId>{ownersId});
        // The column that refers has been made.
        QCOMPARE(child->columns.size(), 4);
        m_store->undo();
        QCOMPARE(schema().table(pets)->columns.size(), 3);
    }

    void relationByKeysAlone()
    {
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->selectedTable(), owners);
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->selectedTable(), pets);
        press(Qt::Key_F);
        press(Qt::Key_Return);
        press(Qt::Key_Left, Qt::ControlModifier);
        press(Qt::Key_Return);
        QCOMPARE(schema().table(pets)->foreignKeys.size(), 1);
    }

    void relationByDragFromColumnToColumn()
    {
        const QRect from = m_view->rowRect(pets, petsOwner);
        const QRect to = m_view->rowRect(owners, ownersId);
        drag(QPoint(from.left() + 1, from.center().y()), to.center());
        const schema::Table *child = schema().table(pets);
        QCOMPARE(child->foreignKeys.size(), 1);
        QCOMPARE(child->foreignKeys.first().columns, QList<ObjectId>{petsOwner});
        QCOMPARE(child->foreignKeys.first().referencedColumns, QList<ObjectId>{ownersId});
        QCOMPARE(child->columns.size(), 3);
        // Dropped on nothing, nothing is made.
        m_store->undo();
        drag(QPoint(from.left() + 1, from.center().y()), QPoint(20, 20));
        QVERIFY(schema().table(pets)->foreignKeys.isEmpty());
    }

    void draggingMovesInOneStepOnTheGrid()
    {
        const QPoint start = header(pets);
        drag(start, start + QPoint(91, 133));
        const diagram::Placement *placement = m_store->current()->diagram().placement(pets);
        const QPointF by = placement->position - QPointF(480, 0);
        QVERIFY(std::abs(by.x() * m_view->zoom() - 91) <= 8 && std::abs(by.y() * m_view->zoom() - 133) <= 8);
        QCOMPARE(std::fmod(placement->position.x(), 8), 0.0);
        QCOMPARE(std::fmod(placement->position.y(), 8), 0.0);
        QVERIFY(!m_store->hasChanges());
        m_store->undo();
        QCOMPARE(m_store->current()->diagram().placement(pets)->position, QPointF(480, 0));
        QCOMPARE(header(pets), start);
    }

    void escapePutsADraggedTableBack()
    {
        const QPoint start = header(pets);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, start);
        move(start + QPoint(100, 50), Qt::LeftButton);
        move(start + QPoint(200, 90), Qt::LeftButton);
        QVERIFY(header(pets) != start);
        press(Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, start + QPoint(200, 90));
        QCOMPARE(header(pets), start);
        QVERIFY(!m_store->history().canUndo());
    }

    void aRowOfNudgesIsOneStep()
    {
        click(header(pets));
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Down);
        QCOMPARE(m_store->current()->diagram().placement(pets)->position, QPointF(480, 32));
        m_store->undo();
        QCOMPARE(m_store->current()->diagram().placement(pets)->position, QPointF(480, 0));
    }

    void rubberBandAndShiftSelectSeveral()
    {
        const QRect all = m_view->tableRect(owners) | m_view->tableRect(pets);
        drag(all.topLeft() - QPoint(15, 15), all.bottomRight() + QPoint(15, 15));
        drag(header(owners), header(owners) + QPoint(0, 80));
        QVERIFY(m_store->current()->diagram().placement(owners)->position.y() > 0);
        QVERIFY(m_store->current()->diagram().placement(pets)->position.y() > 0);
        click(header(owners));
        click(header(pets), Qt::ShiftModifier);
        press(Qt::Key_Delete);
        QVERIFY(schema().tables.isEmpty());
    }

    void tablesThatOthersNeedAreAskedAbout()
    {
        press(Qt::Key_F);
        click(header(pets));
        click(header(owners));
        QSignalSpy asked(m_view.get(), &DiagramView::dropRequested);
        click(header(owners));
        press(Qt::Key_Delete);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<ObjectId>(), owners);
        QVERIFY(schema().table(owners));
    }

    void droppedThingsStayVisibleUntilSaved()
    {
        const QRect row = m_view->rowRect(pets, petsOwner);
        click(QPoint(row.left() + 50, row.center().y()));
        QCOMPARE(m_view->selectedColumn(), petsOwner);
        press(Qt::Key_Delete);
        QVERIFY(!schema().table(pets)->column(petsOwner));
        QCOMPARE(m_view->rowRect(pets, petsOwner).size(), row.size());
        // It cannot be edited any more.
        const Box<document::Document> before = m_store->current();
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->rowRect(pets, petsOwner).center());
        QVERIFY(!editor());
        press(Qt::Key_Delete);
        QVERIFY(m_store->current().sameAs(before));
    }

    void theWheelZoomsAtThePointer()
    {
        const QPoint anchor = m_view->rowRect(pets, petsOwner).topLeft();
        const double before = m_view->zoom();
        QSignalSpy zooms(m_view.get(), &DiagramView::zoomChanged);
        QWheelEvent event(QPointF(anchor), QPointF(m_view->viewport()->mapToGlobal(anchor)), {}, {0, 240}, {}, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &event);
        QVERIFY(m_view->zoom() > before * 1.3);
        QCOMPARE(zooms.size(), 1);
        const QPoint after = m_view->rowRect(pets, petsOwner).topLeft();
        QVERIFY2((after - anchor).manhattanLength() <= 3,
                 qPrintable(u"%1 %2"_s.arg(after.x() - anchor.x()).arg(after.y() - anchor.y())));
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), 1.0);
        for (int i = 0; i < 40; ++i)
            m_view->zoomIn();
        QCOMPARE(m_view->zoom(), 4.0);
        press(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(m_view->viewport()->rect().contains(m_view->tableRect(owners) | m_view->tableRect(pets)));
    }

    void middleButtonAndSpacePan()
    {
        const QPoint before = header(owners);
        const QPoint free = m_view->viewport()->rect().center() + QPoint(0, 200);
        drag(free, free + QPoint(60, 40), Qt::MiddleButton);
        QCOMPARE(header(owners), before + QPoint(60, 40));
        QTest::keyPress(m_view->keyTarget(), Qt::Key_Space);
        drag(free, free - QPoint(60, 40));
        QTest::keyRelease(m_view->keyTarget(), Qt::Key_Space);
        QCOMPARE(header(owners), before);
        QVERIFY(!m_store->history().canUndo());
    }

    void selectionIsSaidAndCanBeSet()
    {
        QSignalSpy changes(m_view.get(), &DiagramView::selectionChanged);
        const QRect row = m_view->rowRect(pets, petsOwner);
        click(QPoint(row.left() + 50, row.center().y()));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.last().at(0).value<ObjectId>(), pets);
        QCOMPARE(changes.last().at(1).value<ObjectId>(), petsOwner);
        m_view->select(owners);
        QCOMPARE(changes.last().at(0).value<ObjectId>(), owners);
        QCOMPARE(changes.last().at(1).value<ObjectId>(), ObjectId());
        const QPoint middle = m_view->tableRect(owners).center() - m_view->viewport()->rect().center();
        QVERIFY(middle.manhattanLength() < 6);
        press(Qt::Key_Escape);
        QVERIFY(m_view->selectedTable().isNull());
    }

    void rowsAreWalkedWithKeys()
    {
        click(header(pets));
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_view->selectedColumn(), ObjectId(2000));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(m_view->selectedColumn(), petsOwner);
        press(Qt::Key_Return);
        QVERIFY(editor());
        QCOMPARE(editor()->text(), u"owner"_s);
    }

    void anotherMomentIsOnlyLookedAt()
    {
        schema::Schema then{.tables = {Box<schema::Table>(keyed(1, u"owners"_s))}};
        m_view->showSchema(Box<schema::Schema>(then), u"After 001 <b>create</b>"_s);
        QVERIFY(m_view->isReadOnly());
        QVERIFY(m_view->tableRect(pets).isEmpty());
        const Box<document::Document> before = m_store->current();
        press(Qt::Key_T);
        QVERIFY(!editor());
        click(header(owners));
        press(Qt::Key_Delete);
        press(Qt::Key_F2);
        QVERIFY(!editor());
        drag(header(owners), header(owners) + QPoint(80, 80));
        QVERIFY(m_store->current().sameAs(before));
        m_view->showDraft();
        QVERIFY(!m_view->tableRect(pets).isEmpty());
    }

    void automaticLayoutIsOneStepAndKeepsPinnedTables()
    {
        document::Document document = twoTables();
        document.diagrams[0].placements[0] = {owners, {4000, 800}, true};
        document.diagrams[0].placements[1] = {pets, {4000, 808}, false};
        open(document);
        m_view->autoLayout();
        QTRY_VERIFY(m_store->history().canUndo());
        QCOMPARE(m_store->current()->diagram().placement(owners)->position, QPointF(4000, 800));
        QVERIFY(!m_view->tableRect(owners).intersects(m_view->tableRect(pets)));
        m_store->undo();
        QCOMPARE(m_store->current()->diagram().placement(pets)->position, QPointF(4000, 808));
        QVERIFY(!m_store->history().canUndo());
    }

    void tablesWithoutAPlaceGetOne()
    {
        document::Document document = twoTables();
        document.diagrams[0].placements.clear();
        open(document);
        QVERIFY(!m_view->tableRect(owners).isEmpty());
        QVERIFY(!m_view->tableRect(owners).intersects(m_view->tableRect(pets)));
        QVERIFY(m_view->viewport()->rect().contains(m_view->tableRect(owners) | m_view->tableRect(pets)));
        // That is no edit.
        QVERIFY(!m_store->history().canUndo());
    }

    void emptyDiagramSaysWhatToDo()
    {
        open({});
        const QImage empty = m_view->viewport()->grab().toImage();
        const QColor background = empty.pixelColor(2, 2);
        int letters = 0;
        for (int y = 0; y < empty.height(); ++y) {
            for (int x = 0; x < empty.width(); ++x)
                letters += empty.pixelColor(x, y) != background;
        }
        QVERIFY(letters > 300);
    }

    void filterDimsWhatDoesNotMatch()
    {
        const auto darkest = [this](ObjectId table) {
            const QImage image = m_view->viewport()->grab(m_view->rowRect(table, {})).toImage();
            int value = 255;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    value = std::min(value, qGray(image.pixel(x, y)));
            }
            return value;
        };
        const int ownersBefore = darkest(owners);
        const int petsBefore = darkest(pets);
        m_view->setFilterText(u"PETS"_s);
        QVERIFY(darkest(owners) > ownersBefore + 40);
        QCOMPARE(darkest(pets), petsBefore);
        m_view->setFilterText({});
        QCOMPARE(darkest(owners), ownersBefore);
    }

    void whatIsShownGoesOut()
    {
        using Extent = DiagramView::Extent;
        m_view->zoomToFit();
        // Selecting goes to what is selected.
        const QRectF seen = m_view->picture(Extent::Sight).part;
        const render::Picture all = m_view->picture(Extent::Everything);
        QCOMPARE(all.arrangement.tables.size(), m_view->tablesIn(Extent::Everything).size());
        // As it stands on the diagram.
        const QList<diagram::Placement> placements = m_view->placements();
        for (const render::ArrangedTable &table : all.arrangement.tables) {
            const auto found = std::find_if(placements.cbegin(), placements.cend(), [&table](const auto &placement) {
                return placement.table == table.table->id;
            });
            QVERIFY(found != placements.cend());
            QCOMPARE(table.position, found->position);
        }
        QVERIFY(m_view->tablesIn(Extent::Selection).isEmpty());
        m_view->select(pets);
        const render::Picture selected = m_view->picture(Extent::Selection);
        QCOMPARE(selected.arrangement.tables.size(), 1);
        QCOMPARE(selected.arrangement.tables.first().table->id, pets);
        QVERIFY(selected.arrangement.relations.isEmpty());
        // Nothing is marked as selected, and the colours are those for paper.
        QCOMPARE(selected.style.theme, render::lightTheme());
        QVERIFY(seen.contains(render::pageOf(all).adjusted(40, 40, -40, -40)));
        m_view->setZoom(4);
        QVERIFY(m_view->picture(Extent::Sight).part.width() < seen.width());
        QCOMPARE(m_view->shownSchema().tables.size(), all.arrangement.tables.size());
    }

    void staysFittedWhenTheWindowChanges()
    {
        const auto seesEverything = [this] {
            const QRect seen = m_view->viewport()->rect();
            return seen.contains(m_view->rowRect(owners, {})) && seen.contains(m_view->rowRect(pets, petsOwner));
        };
        m_view->zoomToFit();
        QVERIFY(seesEverything());
        m_view->resize(360, 240);
        QTRY_VERIFY(seesEverything());
        m_view->zoomIn();
        const double chosen = m_view->zoom();
        m_view->resize(1000, 700);
        QTRY_VERIFY(m_view->viewport()->width() > 600);
        QCOMPARE(m_view->zoom(), chosen);
    }
};

RELVAR_TEST_MAIN(TestDiagramView)
#include "tst_diagramview.moc"
