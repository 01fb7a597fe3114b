// SPDX-License-Identifier: GPL-3.0-or-later
// Editing on the diagram with tools, the keyboard, the clipboard and drags, under real events.
#include "edit/diagrams.h"
#include "edit/tablecopy.h"
#include "support/fatalwarnings.h"
#include "viewtest.h"
#include "widgets/objectdrag.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using canvas::DiagramView;
using canvas::Tool;
using test::keyed;

namespace {

constexpr ObjectId owners{1};
constexpr ObjectId pets{2};
constexpr ObjectId visits{3};
constexpr ObjectId ownersId{1000};
constexpr ObjectId petsOwner{2002};
constexpr ObjectId second{77};

/// Three tables on the main diagram; two of them on a second one.
document::Document threeTables()
{
    document::Document document;
    document.schema = Box<schema::Schema>({.tables = {Box<schema::Table>(keyed(1, u"owners"_s, {u"name"_s})),
                                                      Box<schema::Table>(keyed(2, u"pets"_s, {u"name"_s, u"owner"_s})),
                                                      Box<schema::Table>(keyed(3, u"visits"_s, {u"day"_s}))}});
    document.diagrams[0].placements = {{owners, {0, 0}}, {pets, {480, 40}}, {visits, {120, 320}}};
    document.diagrams.append({.id = second, .name = u"clinic"_s, .placements = {{owners, {0, 0}}, {pets, {480, 0}}}});
    return document;
}

} // namespace

class TestEditing : public test::ViewTest
{
    Q_OBJECT

    [[nodiscard]] QString problem() const
    {
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>(u"inlineProblem"_s);
        for (const QLabel *label : labels) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QPoint handle(ObjectId table, ObjectId column) const
    {
        const QRect row = m_view->rowRect(table, column);
        return {row.left() + 1, row.center().y()};
    }
    [[nodiscard]] QPointF place(ObjectId table, ObjectId diagram = {}) const
    {
        const diagram::Placement *placement = m_store->current()->diagram(diagram).placement(table);
        return placement ? placement->position : QPointF(-1, -1);
    }
    [[nodiscard]] QPoint ground() const
    {
        return {m_view->viewport()->width() - 60, m_view->viewport()->height() - 160};
    }

private Q_SLOTS:
    void init()
    {
        open(threeTables());
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { close(); }

    void manyToManyMakesTheTableBetween()
    {
        QSignalSpy tools(m_view.get(), &DiagramView::toolChanged);
        press(Qt::Key_M);
        QCOMPARE(m_view->tool(), Tool::JoinTable);
        click(header(owners));
        click(header(visits));
        QCOMPARE(m_view->tool(), Tool::Select);
        QCOMPARE(tools.size(), 2);
        const schema::Table *join = schema().table(u"owners_visits"_s);
        QVERIFY(join);
        QCOMPARE(join->foreignKeys.size(), 2);
        QCOMPARE(join->primaryKey->parts.size(), 2);
        QCOMPARE(m_view->selectedTable(), join->id);
        for (const ObjectId other : {owners, pets, visits})
            QVERIFY(!m_view->tableRect(join->id).intersects(m_view->tableRect(other)));
        m_store->undo();
        QCOMPARE(schema().tables.size(), 3);
        QVERIFY(!m_store->history().canUndo());
    }

    void shiftKeepsATool()
    {
        press(Qt::Key_F);
        click(header(pets));
        click(header(owners), Qt::ShiftModifier);
        QCOMPARE(m_view->tool(), Tool::Relation);
        click(header(visits));
        click(header(pets));
        QCOMPARE(m_view->tool(), Tool::Select);
        QCOMPARE(schema().table(visits)->foreignKeys.size(), 1);
        // A tool that was begun with Shift stays until Esc, and leaves nothing half-made.
        press(Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(m_view->tool(), Tool::Table);
        click(ground());
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"rooms"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(m_view->tool(), Tool::Table);
        const Box<document::Document> before = m_store->current();
        press(Qt::Key_Escape);
        QCOMPARE(m_view->tool(), Tool::Select);
        QVERIFY(schema().table(u"rooms"_s));
        QVERIFY(m_store->current().sameAs(before));
    }

    void aColumnWithoutATableWaitsForOne()
    {
        press(Qt::Key_Escape);
        press(Qt::Key_C);
        QCOMPARE(m_view->tool(), Tool::Column);
        click(header(visits));
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"owner_id"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        // What is called like a reference has the type of one.
        QCOMPARE(schema().table(visits)->column(u"owner_id"_s)->type.text, u"INTEGER"_s);
    }

    void enterGoesOnWithTheNextColumn()
    {
        click(header(visits));
        const qsizetype before = schema().table(visits)->columns.size();
        press(Qt::Key_C);
        QTest::keyClicks(editor(), u"reason"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"cost"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTest::keyClicks(editor(), u"NUMERIC"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        // What is only proposed does not stay, whichever way one leaves.
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(!editor());
        press(Qt::Key_C);
        QTest::keyClick(editor(), Qt::Key_Escape);
        press(Qt::Key_C);
        click(header(pets));
        click(header(visits));
        press(Qt::Key_C);
        QTest::keyClick(editor(), Qt::Key_Up);
        QCOMPARE(editor()->text(), u"cost"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        const schema::Table *table = schema().table(visits);
        QCOMPARE(table->columns.size(), before + 2);
        QCOMPARE(table->columns.last().name, u"cost"_s);
        QCOMPARE(table->columns.last().type.text, u"NUMERIC"_s);
        // Enter over a name that is there only ends.
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {},
                           m_view->rowRect(visits, table->columns.last().id).center());
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(!editor());
    }

    void whatIsWrongIsSaidBesideTheTextWhileItIsTyped()
    {
        QSignalSpy failures(m_view.get(), &DiagramView::failed);
        click(header(pets));
        press(Qt::Key_F2);
        QTest::keyClicks(editor(), u"owners"_s);
        QVERIFY(problem().contains(u"owners"_s));
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(editor());
        QTest::keyClicks(editor(), u"2"_s);
        QVERIFY(problem().isEmpty());
        editor()->selectAll();
        QTest::keyClick(editor(), Qt::Key_Backspace);
        QVERIFY(!problem().isEmpty());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(problem().isEmpty());
        QCOMPARE(schema().table(pets)->name, u"pets"_s);
        QCOMPARE(failures.size(), 0);
    }

    void fieldsAndRowsAreWalked()
    {
        click(header(pets));
        press(Qt::Key_F2);
        const auto at = [this] { return editor() ? editor()->text() : QString(); };
        QCOMPARE(at(), u"pets"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(at(), u"id"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(at(), u"INTEGER"_s);
        QTest::keyClick(editor(), Qt::Key_Down);
        QCOMPARE(at(), u"TEXT"_s);
        QTest::keyClick(editor(), Qt::Key_Backtab);
        QCOMPARE(at(), u"name"_s);
        QTest::keyClick(editor(), Qt::Key_Backtab);
        QCOMPARE(at(), u"INTEGER"_s);
        QTest::keyClick(editor(), Qt::Key_Up);
        QCOMPARE(at(), u"pets"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!m_store->history().canUndo());
    }

    void typesAreOfferedWhileTheyAreTyped()
    {
        const QRect row = m_view->rowRect(pets, petsOwner);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 45, row.center().y()));
        QVERIFY(editor() && editor()->completer());
        QTest::keyClicks(editor(), u"int"_s);
        QVERIFY(editor()->completer()->completionCount() > 0);
        QVERIFY(editor()->completer()->currentCompletion().contains(u"INT"_s));
        QTest::keyClick(editor()->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(editor()->completer()->popup(), Qt::Key_Return);
        QVERIFY(schema().table(pets)->column(petsOwner)->type.text.contains(u"INT"_s));
    }

    void aLineFromAKeyOntoATableAddsTheColumnThere()
    {
        drag(handle(owners, ownersId), header(visits));
        const schema::Table *child = schema().table(visits);
        QCOMPARE(child->foreignKeys.size(), 1);
        QCOMPARE(child->foreignKeys.first().referencedTable, owners);
        QCOMPARE(child->column(child->foreignKeys.first().columns.first())->name, u"owner_id"_s);
    }

    void aLineToItselfAndOneThatIsThereAlready()
    {
        QSignalSpy failures(m_view.get(), &DiagramView::failed);
        drag(handle(owners, ownersId), header(owners));
        QCOMPARE(schema().table(owners)->foreignKeys.size(), 1);
        QVERIFY(schema().table(owners)->column(u"parent_id"_s));
        drag(handle(pets, petsOwner), m_view->rowRect(owners, ownersId).center());
        QCOMPARE(schema().table(pets)->foreignKeys.size(), 1);
        const Box<document::Document> before = m_store->current();
        drag(handle(pets, petsOwner), m_view->rowRect(owners, ownersId).center());
        QVERIFY(m_store->current().sameAs(before));
        QCOMPARE(failures.size(), 1);
    }

    void targetsAreLitWhileALineIsDrawn()
    {
        const auto picture = [this] { return m_view->viewport()->grab(m_view->tableRect(owners)).toImage(); };
        const QImage before = picture();
        move(handle(pets, petsOwner));
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, handle(pets, petsOwner));
        move(ground(), Qt::LeftButton);
        move(m_view->rowRect(owners, ownersId).center(), Qt::LeftButton);
        QVERIFY(picture() != before);
        press(Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, ground());
        QVERIFY(!m_store->history().canUndo());
    }

    void severalAreSelectedAlignedAndDistributed()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedTables().size(), 3);
        m_view->align(diagram::Alignment::Left);
        for (const ObjectId table : {owners, pets, visits})
            QCOMPARE(place(table).x(), 0.0);
        QVERIFY(!m_view->tableRect(owners).intersects(m_view->tableRect(pets)));
        QVERIFY(!m_view->tableRect(pets).intersects(m_view->tableRect(visits)));
        QVERIFY(!m_store->hasChanges());
        m_view->distribute(Qt::Vertical);
        QCOMPARE(m_store->history().undoLabel().toString(), u"Distribute tables"_s);
        m_store->undo();
        m_store->undo();
        QCOMPARE(place(pets), QPointF(480, 40));
        QVERIFY(!m_store->history().canUndo());
        // Ctrl takes one out of the selection again.
        click(header(owners), Qt::ControlModifier);
        QCOMPARE(m_view->selectedTables().size(), 2);
    }

    void relatedTablesAreSelected()
    {
        drag(handle(pets, petsOwner), m_view->rowRect(owners, ownersId).center());
        m_view->select(owners);
        m_view->selectRelated();
        QCOMPARE(m_view->selectedTables(), (QList<ObjectId>{pets, owners}));
    }

    void aDraggedTableComesIntoLineWithItsNeighbours()
    {
        m_view->setZoom(1);
        const QPoint from = header(pets);
        // Nearly as high as owners: the upper edges meet, unless Alt is held.
        drag(from, from - QPoint(3, 36));
        QCOMPARE(place(pets).y(), 0.0);
        m_store->undo();
        const QPoint again = header(pets);
        drag(again, again - QPoint(3, 36), Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(place(pets), QPointF(477, 4));
    }

    void copiedTablesArePastedWithTheirRelations()
    {
        drag(handle(pets, petsOwner), m_view->rowRect(owners, ownersId).center());
        press(Qt::Key_Escape);
        click(header(owners));
        click(header(pets), Qt::ShiftModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        const QMimeData *carried = QGuiApplication::clipboard()->mimeData();
        QVERIFY(carried->hasFormat(edit::tableCopyMimeType));
        QVERIFY(carried->text().contains(u"CREATE TABLE"_s));
        QVERIFY(carried->text().contains(u"REFERENCES"_s));
        QSignalSpy noticed(m_view.get(), &DiagramView::noticed);
        const document::Document before = *m_store->current();
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(schema().tables.size(), 5);
        const schema::Table *copy = schema().table(u"pets_2"_s);
        QVERIFY(copy && schema().table(u"owners_2"_s));
        QCOMPARE(copy->foreignKeys.first().referencedTable, schema().table(u"owners_2"_s)->id);
        QVERIFY(noticed.last().first().toString().contains(u"pets_2"_s));
        QCOMPARE(m_view->selectedTables().size(), 2);
        for (const ObjectId made : m_view->selectedTables()) {
            for (const ObjectId other : {owners, pets, visits})
                QVERIFY(!m_view->tableRect(made).intersects(m_view->tableRect(other)));
        }
        m_store->undo();
        QCOMPARE(*m_store->current(), before);
        // Into another project.
        document::DocumentStore other;
        DiagramView elsewhere(other, *dialects::builtin().first());
        elsewhere.resize(600, 400);
        elsewhere.paste();
        QCOMPARE(other.current()->schema->tables.size(), 2);
        QVERIFY(other.current()->schema->table(u"pets"_s));
    }

    void aDuplicateRefersToWhatTheOriginalDoes()
    {
        drag(handle(pets, petsOwner), m_view->rowRect(owners, ownersId).center());
        m_view->select(pets);
        press(Qt::Key_D, Qt::ControlModifier);
        const schema::Table *twin = schema().table(u"pets_2"_s);
        QVERIFY(twin);
        QCOMPARE(twin->foreignKeys.first().referencedTable, owners);
        m_store->undo();
        QVERIFY(!schema().table(u"pets_2"_s));
    }

    void whatIsNoTableIsNotPasted()
    {
        const Box<document::Document> before = m_store->current();
        QSignalSpy said(m_view.get(), &DiagramView::messageShown);
        QGuiApplication::clipboard()->setText(u"good morning"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!said.last().first().toString().isEmpty());
        QSignalSpy failures(m_view.get(), &DiagramView::failed);
        auto *damaged = new QMimeData;
        damaged->setData(edit::tableCopyMimeType, "{\"version\":1");
        QGuiApplication::clipboard()->setMimeData(damaged);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(failures.size(), 1);
        QVERIFY(m_store->current().sameAs(before));
    }

    /// Where the dialect reads statements without a database.
    void statementsArePastedAsTables()
    {
        const dialect::Dialect *server = dialect::find(dialects::builtin(), u"postgresql"_s);
        QVERIFY(server);
        document::DocumentStore store;
        document::Document empty;
        empty.schema = Box<schema::Schema>(server->emptySchema());
        store.reset(empty.schema, empty);
        DiagramView view(store, *server);
        view.resize(600, 400);
        QGuiApplication::clipboard()->setText(
            u"CREATE TABLE kinds (id integer PRIMARY KEY);\n"
            "CREATE TABLE things (id integer PRIMARY KEY, kind integer REFERENCES kinds (id));"_s);
        view.paste();
        QCOMPARE(store.current()->schema->tables.size(), 2);
        const schema::Table *things = store.current()->schema->table(u"things"_s, empty.schema->defaultNamespace());
        QVERIFY(things);
        QCOMPARE(things->foreignKeys.size(), 1);
        QVERIFY(!view.tableRect(things->id).intersects(view.tableRect(things->foreignKeys.first().referencedTable)));
        store.undo();
        QVERIFY(store.current()->schema->tables.isEmpty());
    }

    void deleteTakesFromADiagramAndShiftDeleteDrops()
    {
        m_view->setDiagram(second);
        click(header(pets));
        press(Qt::Key_Delete);
        QVERIFY(schema().table(pets));
        QVERIFY(!m_store->current()->diagram(second).placement(pets));
        QVERIFY(m_store->current()->diagram().placement(pets));
        QVERIFY(!m_store->hasChanges());
        m_store->undo();
        click(header(pets));
        press(Qt::Key_Delete, Qt::ShiftModifier);
        QVERIFY(!schema().table(pets));
        QVERIFY(m_store->hasChanges());
    }

    void tablesAreDroppedFromTheTree()
    {
        const auto dropAt = [this](ObjectId table, QPoint at) {
            const std::unique_ptr<QMimeData> carried = widgets::objectDrag({table}, u"x"_s);
            QDragEnterEvent enter(at, Qt::CopyAction, carried.get(), Qt::LeftButton, {});
            QApplication::sendEvent(m_view->viewport(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(QPointF(at), Qt::CopyAction, carried.get(), Qt::LeftButton, {});
            QApplication::sendEvent(m_view->viewport(), &drop);
        };
        dropAt(visits, ground());
        // The main diagram has it already: it is shown.
        QCOMPARE(m_view->selectedTable(), visits);
        QVERIFY(!m_store->history().canUndo());
        m_view->setDiagram(second);
        QVERIFY(m_view->tableRect(visits).isEmpty());
        dropAt(visits, ground());
        QVERIFY(!m_view->tableRect(visits).isEmpty());
        QVERIFY(!m_store->hasChanges());
        m_store->undo();
        QVERIFY(m_view->tableRect(visits).isEmpty());
    }
};

RELVAR_TEST_MAIN(TestEditing)
#include "tst_editing.moc"
