// SPDX-License-Identifier: GPL-3.0-or-later
// Areas, notes, notations and folds of single tables under real mouse and key events.
#include "support/fatalwarnings.h"
#include "viewtest.h"

#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using canvas::DiagramView;

namespace {

constexpr ObjectId owners{1};
constexpr ObjectId pets{2};
constexpr ObjectId petsOwner{2001};

schema::Table table(quint64 id, const QString &name, const QStringList &columns)
{
    schema::Table result{.id = ObjectId(id), .name = name};
    for (qsizetype i = 0; i < columns.size(); ++i)
        result.columns.append(
            {.id = ObjectId(id * 1000 + static_cast<quint64>(i)), .name = columns.at(i), .type = {u"INTEGER"_s, {}}});
    result.primaryKey
        = schema::PrimaryKey{.id = ObjectId(id * 1000 + 900), .parts = {{.column = result.columns.first().id}}};
    return result;
}

document::Document twoTables()
{
    schema::Table second = table(2, u"pets"_s, {u"id"_s, u"owner"_s, u"name"_s});
    second.foreignKeys = {{.id = ObjectId(2950),
                           .name = u"pets_owner"_s,
                           .columns = {petsOwner},
                           .referencedTable = owners,
                           .referencedColumns = {ObjectId(1000)}}};
    document::Document document;
    document.schema = Box<schema::Schema>(
        {.tables = {Box<schema::Table>(table(1, u"owners"_s, {u"id"_s, u"name"_s})), Box<schema::Table>(second)}});
    document.diagrams[0].placements = {{.table = owners, .position = {0, 0}}, {.table = pets, .position = {480, 0}}};
    return document;
}

} // namespace

class TestAreasAndNotes : public test::ViewTest
{
    Q_OBJECT

    [[nodiscard]] const diagram::Diagram &diagram() const { return m_store->current()->diagram(); }
    [[nodiscard]] QPointF placeOf(ObjectId id) const { return diagram().placement(id)->position; }
    [[nodiscard]] QLineEdit *nameEditor() const
    {
        auto *line = m_view->findChild<QLineEdit *>(u"areaNameEditor"_s);
        return line->isVisible() ? line : nullptr;
    }
    [[nodiscard]] QPlainTextEdit *textEditor() const
    {
        auto *field = m_view->findChild<QPlainTextEdit *>(u"noteEditor"_s);
        return field->isVisible() ? field : nullptr;
    }
    /// Past the guides.
    void dragFreely(QPoint from, QPoint to)
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            move(from + (to - from) * step / 4, Qt::LeftButton, Qt::AltModifier);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }
    /// From the diagram to the viewport: tables are not rotated, so two points are enough.
    [[nodiscard]] QPoint inView(QPointF position) const
    {
        const QPointF origin = m_view->tableRect(owners).topLeft() - placeOf(owners) * m_view->zoom();
        return (origin + position * m_view->zoom()).toPoint();
    }
    [[nodiscard]] QPoint areaTitle() const
    {
        const render::Arrangement shown = m_view->picture(DiagramView::Extent::Everything).arrangement;
        return inView(shown.areas.first().pieces.first().title.center());
    }
    void addArea(const QString &name)
    {
        m_view->select(pets);
        press(Qt::Key_G);
        QVERIFY(nameEditor());
        QTest::keyClicks(nameEditor(), name);
        QTest::keyClick(nameEditor(), Qt::Key_Return);
        QVERIFY(!nameEditor());
    }
    void addNote(const QString &text)
    {
        press(Qt::Key_N);
        QVERIFY(textEditor());
        QTest::keyClicks(textEditor(), text);
        QTest::keyClick(textEditor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!textEditor());
    }

private Q_SLOTS:
    void init() { open(twoTables(), {1200, 800}); }
    void cleanup() { close(); }

    void areaIsMadeOfTheSelectionAndMovesItsTables()
    {
        addArea(u"Animals"_s);
        QCOMPARE(diagram().areas.size(), 1);
        QCOMPARE(diagram().areas.first().name, u"Animals"_s);
        QCOMPARE(diagram().areas.first().tables, QList<ObjectId>{pets});
        const QPointF before = placeOf(pets);
        const QPointF ownersBefore = placeOf(owners);
        dragFreely(areaTitle(), areaTitle() + QPoint(60, 40));
        QVERIFY(placeOf(pets).x() > before.x() + 30 && placeOf(pets).y() > before.y() + 20);
        QCOMPARE(placeOf(owners), ownersBefore);
        // The area lies behind its table wherever that stands.
        const render::Arrangement shown = m_view->picture(DiagramView::Extent::Everything).arrangement;
        const QRectF tableRect(placeOf(pets), m_view->tableRect(pets).size());
        QVERIFY(shown.areas.first().pieces.first().rect.contains(tableRect));
        m_store->undo();
        QCOMPARE(placeOf(pets), before);
        m_store->undo();
        QVERIFY(diagram().areas.isEmpty());
    }

    void areaIsRenamedAndRemovedWithoutItsTables()
    {
        addArea(u"Animals"_s);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, areaTitle());
        QVERIFY(nameEditor());
        QTest::keyClick(nameEditor(), Qt::Key_Escape);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, areaTitle());
        press(Qt::Key_F2);
        QVERIFY(nameEditor());
        QTest::keyClicks(nameEditor(), u"Beasts"_s);
        QTest::keyClick(nameEditor(), Qt::Key_Escape);
        QCOMPARE(diagram().areas.first().name, u"Animals"_s);
        press(Qt::Key_F2);
        QTest::keyClicks(nameEditor(), u"Beasts"_s);
        QTest::keyClick(nameEditor(), Qt::Key_Return);
        QCOMPARE(diagram().areas.first().name, u"Beasts"_s);
        press(Qt::Key_Delete);
        QVERIFY(diagram().areas.isEmpty());
        QVERIFY(m_store->current()->schema->table(pets));
        m_store->undo();
        QCOMPARE(diagram().areas.first().name, u"Beasts"_s);
    }

    void noteIsWrittenMovedResizedAndRemoved()
    {
        // What was not written is not there.
        press(Qt::Key_N);
        QVERIFY(textEditor());
        QTest::keyClick(textEditor(), Qt::Key_Escape);
        QVERIFY(diagram().notes.isEmpty());

        addNote(u"Prices are net"_s);
        QCOMPARE(diagram().notes.size(), 1);
        const diagram::Note note = diagram().notes.first();
        QCOMPARE(note.text, u"Prices are net"_s);
        const QRectF rect(note.position, note.size);
        dragFreely(inView(rect.center()), inView(rect.center()) + QPoint(50, 30));
        const diagram::Note moved = diagram().notes.first();
        QVERIFY(moved.position.x() > note.position.x() + 20);
        QCOMPARE(moved.size, note.size);
        const QPoint corner = inView(QRectF(moved.position, moved.size).bottomRight()) - QPoint(2, 2);
        dragFreely(corner, corner + QPoint(60, 60));
        const diagram::Note resized = diagram().notes.first();
        QCOMPARE(resized.position, moved.position);
        QVERIFY(resized.size.width() > moved.size.width() + 30);

        // Enter opens it, an Enter inside begins a line.
        press(Qt::Key_Return);
        QVERIFY(textEditor());
        QTest::keyClick(textEditor(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(textEditor(), Qt::Key_Return);
        QTest::keyClicks(textEditor(), u"n 1 g"_s);
        QTest::keyClick(textEditor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(diagram().notes.first().text, u"Prices are net\nn 1 g"_s);
        press(Qt::Key_Delete);
        QVERIFY(diagram().notes.isEmpty());
        for (int i = 0; i < 4; ++i)
            m_store->undo();
        QCOMPARE(diagram().notes.first(), note);
        m_store->undo();
        QVERIFY(diagram().notes.isEmpty());
    }

    void oneTableIsFoldedAndStaysSo()
    {
        const int high = m_view->tableRect(pets).height();
        m_view->select(pets);
        press(Qt::Key_1);
        QVERIFY(m_view->tableRect(pets).height() < high / 2);
        QVERIFY(m_view->rowRect(pets, petsOwner) == m_view->rowRect(pets, {}));
        QVERIFY(m_view->rowRect(owners, ObjectId(1000)) != m_view->rowRect(owners, {}));
        // Being moved changes nothing of it.
        dragFreely(m_view->tableRect(pets).center(), m_view->tableRect(pets).center() + QPoint(40, 40));
        QCOMPARE(diagram().placement(pets)->detail, diagram::Detail::Name);
        press(Qt::Key_0);
        QCOMPARE(m_view->tableRect(pets).height(), high);
        QVERIFY(!diagram().placement(pets)->detail);
        m_store->undo();
        QVERIFY(m_view->tableRect(pets).height() < high / 2);
    }

    void notationAndNamesOfRelationsAreOfTheDiagram()
    {
        m_view->setNotation(diagram::Notation::Idef1x);
        QCOMPARE(diagram().notation, diagram::Notation::Idef1x);
        m_view->setRelationLabels(true);
        const render::Arrangement shown = m_view->picture(DiagramView::Extent::Everything).arrangement;
        QCOMPARE(shown.relations.size(), 1);
        QCOMPARE(shown.relations.first().notation, diagram::Notation::Idef1x);
        QCOMPARE(shown.relations.first().label, u"pets_owner"_s);
        QVERIFY(!shown.relations.first().labelRect.isEmpty());
        m_store->undo();
        m_store->undo();
        const render::Arrangement before = m_view->picture(DiagramView::Extent::Everything).arrangement;
        QCOMPARE(before.relations.first().notation, diagram::Notation::CrowsFoot);
        QVERIFY(before.relations.first().label.isEmpty());
    }
};

RELVAR_TEST_MAIN(TestAreasAndNotes)
#include "tst_areasandnotes.moc"
