// SPDX-License-Identifier: GPL-3.0-or-later
// Diagrams of some tables, the focus on a neighbourhood, and finding, under real keys.
#include "edit/diagrams.h"
#include "support/fatalwarnings.h"
#include "viewtest.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using canvas::DiagramView;
using diagram::Toward;

namespace {

constexpr ObjectId customers{1};
constexpr ObjectId orders{2};
constexpr ObjectId lines{3};
constexpr ObjectId products{4};
constexpr ObjectId settings{5};
constexpr ObjectId billing{77};

schema::Table table(ObjectId id, const QString &name, const QList<ObjectId> &parents = {})
{
    schema::Table made{.id = id, .name = name};
    const quint64 first = id.value() * 1000;
    made.columns.append({.id = ObjectId(first), .name = u"id"_s, .type = {u"INTEGER"_s, {}}});
    made.primaryKey = schema::PrimaryKey{.id = ObjectId(first + 900), .parts = {{.column = ObjectId(first)}}};
    for (const ObjectId parent : parents) {
        const ObjectId column(first + parent.value());
        made.columns.append({.id = column, .name = u"parent_%1"_s.arg(parent.value()), .type = {u"INTEGER"_s, {}}});
        made.foreignKeys.append({.id = ObjectId(first + 500 + parent.value()),
                                 .name = u"%1_to_%2"_s.arg(name).arg(parent.value()),
                                 .columns = {column},
                                 .referencedTable = parent,
                                 .referencedColumns = {ObjectId(parent.value() * 1000)}});
    }
    return made;
}

/// lines → orders → customers, lines → products, and settings alone. "billing" shows orders.
document::Document shop()
{
    document::Document document;
    schema::Table noted = table(products, u"products"_s);
    noted.comment = u"What is for sale"_s;
    document.schema = Box<schema::Schema>(
        {.tables = {Box<schema::Table>(table(customers, u"customers"_s)),
                    Box<schema::Table>(table(orders, u"orders"_s, {customers})),
                    Box<schema::Table>(table(lines, u"lines"_s, {orders, products})), Box<schema::Table>(noted),
                    Box<schema::Table>(table(settings, u"settings"_s))}});
    document.diagrams[0].placements
        = {{customers, {0, 0}}, {orders, {400, 0}}, {lines, {800, 0}}, {products, {1200, 0}}, {settings, {0, 600}}};
    document.diagrams.append({.id = billing, .name = u"billing"_s, .placements = {{orders, {80, 80}}}});
    return document;
}

/// How often something was resized in one turn of the event loop; hides its window when there is no end to it.
class Resizes : public QObject
{
public:
    explicit Resizes(QWidget *of) { of->installEventFilter(this); }

    void begin() { m_count = 0; }
    [[nodiscard]] int most() const { return m_most; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            m_most = std::max(m_most, ++m_count);
            if (m_count == 1000)
                static_cast<QWidget *>(object)->window()->hide();
        }
        return QObject::eventFilter(object, event);
    }

private:
    int m_count = 0;
    int m_most = 0;
};

} // namespace

class TestLooking : public test::ViewTest
{
    Q_OBJECT

    [[nodiscard]] QSet<ObjectId> shownTables() const
    {
        QSet<ObjectId> shown;
        for (const ObjectId id : {customers, orders, lines, products, settings}) {
            if (m_view->shows(id))
                shown.insert(id);
        }
        return shown;
    }
    [[nodiscard]] const diagram::Diagram &stored(ObjectId id) const { return m_store->current()->diagram(id); }

private Q_SLOTS:
    void init() { open(shop()); }
    void cleanup() { close(); }

    void relatedTablesAreThoseSoManyRelationsAway()
    {
        const schema::Schema &schema = *m_store->current()->schema;
        using Set = QSet<ObjectId>;
        QCOMPARE(diagram::relatedTables(schema, {orders}, Toward::Referenced, 1), (Set{customers}));
        QCOMPARE(diagram::relatedTables(schema, {orders}, Toward::Referencing, 1), (Set{lines}));
        QCOMPARE(diagram::relatedTables(schema, {orders}, Toward::Both, 1), (Set{customers, lines}));
        QCOMPARE(diagram::relatedTables(schema, {customers}, Toward::Both, 2), (Set{orders, lines}));
        QCOMPARE(diagram::relatedTables(schema, {customers}, Toward::Both, diagram::anyDepth),
                 (Set{orders, lines, products}));
        QVERIFY(diagram::relatedTables(schema, {settings}, Toward::Both, diagram::anyDepth).isEmpty());
        QVERIFY(diagram::relatedTables(schema, {orders}, Toward::Both, 0).isEmpty());
    }

    /// A scroll bar that comes when all fits, and goes when it is there, would come and go for ever.
    void fittingComesToRestAtEverySize()
    {
        document::Document tall = shop();
        qreal y = 0;
        for (diagram::Placement &placement : tall.diagrams[0].placements)
            placement.position = {0, y += 450};
        open(tall);
        Resizes resizes(m_view->viewport());
        for (int width = 500; width < 1000 && resizes.most() < 10; ++width) {
            m_view->zoomToFit();
            m_view->resize(width, 450);
            resizes.begin();
            QCoreApplication::processEvents();
        }
        QVERIFY2(resizes.most() < 10, qPrintable(u"%1 times"_s.arg(resizes.most())));
    }

    void anotherDiagramShowsWhatItPlaces()
    {
        m_view->setDiagram(billing);
        QCOMPARE(shownTables(), (QSet<ObjectId>{orders}));
        m_view->select(orders);
        m_view->addRelated(Toward::Referenced, 1);
        QCOMPARE(shownTables(), (QSet<ObjectId>{orders, customers}));
        QVERIFY(stored(billing).placement(customers));
        // It stands clear of the other.
        QVERIFY(!m_view->tableRect(customers).intersects(m_view->tableRect(orders)));
        m_store->undo();
        QCOMPARE(shownTables(), (QSet<ObjectId>{orders}));
        m_view->setDiagram({});
        QCOMPARE(shownTables().size(), 5);
    }

    void aTableIsTakenFromTheDiagramAlone()
    {
        m_view->setDiagram(billing);
        m_view->select(orders);
        m_view->takeSelectionFromDiagram();
        QVERIFY(shownTables().isEmpty());
        QVERIFY(m_store->current()->schema->table(orders));
        QVERIFY(!m_store->hasChanges());
        QSignalSpy refused(m_view.get(), &DiagramView::failed);
        m_view->setDiagram({});
        m_view->select(orders);
        m_view->takeSelectionFromDiagram();
        QCOMPARE(refused.size(), 1);
        QVERIFY(m_view->shows(orders));
    }

    void whatADraftDropsStaysOnItsDiagrams()
    {
        m_view->setDiagram(billing);
        const QRect stood = m_view->tableRect(orders);
        QVERIFY(m_store->perform({}, edit::dropTable(orders)));
        QVERIFY(!m_store->current()->schema->table(orders));
        QVERIFY(m_view->shows(orders));
        QCOMPARE(m_view->tableRect(orders).topLeft(), stood.topLeft());
        // What it does not show does not come with a drop.
        QVERIFY(m_store->perform({}, edit::dropTable(settings)));
        QVERIFY(!m_view->shows(settings));
        m_view->setDiagram({});
        QVERIFY(m_view->shows(settings));
    }

    void aNewTableIsOnTheDiagramInFront()
    {
        m_view->setDiagram(billing);
        press(Qt::Key_T);
        QTest::keyClicks(QApplication::focusWidget(), u"invoices"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const schema::Table *made = m_store->current()->schema->table(u"invoices"_s);
        QVERIFY(made);
        QVERIFY(m_view->shows(made->id));
        QVERIFY(stored(billing).placement(made->id));
        const QRect onBilling = m_view->tableRect(made->id);
        QVERIFY(!onBilling.intersects(m_view->tableRect(orders)));
        m_view->setDiagram({});
        QVERIFY(m_view->shows(made->id));
        for (const ObjectId other : {customers, orders, lines, products, settings})
            QVERIFY(!m_view->tableRect(made->id).intersects(m_view->tableRect(other)));
    }

    void tablesStandWhereTheyStoodWhenADiagramComesBack()
    {
        // Nothing is placed in the file: the canvas places, and the other diagram places one of them elsewhere.
        document::Document document = shop();
        document.diagrams[0].placements.clear();
        m_store->reset(document.schema, document);
        const QList<diagram::Placement> before = m_view->placements();
        QCOMPARE(before.size(), 5);
        m_view->setDiagram(billing);
        m_view->setDiagram({});
        QCOMPARE(m_view->placements(), before);
    }

    void theFocusShowsTheNeighbourhoodAlone()
    {
        m_view->select(orders);
        const QList<diagram::Placement> before = m_view->placements();
        m_view->focusOnSelection(1);
        QVERIFY(m_view->isFocused());
        QCOMPARE(shownTables(), (QSet<ObjectId>{customers, orders, lines}));
        // An edit keeps it, and what is related then comes along.
        QVERIFY(m_store->perform({}, edit::addRelation(settings, orders, {}, {})));
        QCOMPARE(shownTables(), (QSet<ObjectId>{customers, orders, lines, settings}));
        // Tables that are hidden cannot be in the way: nothing is moved meanwhile.
        press(Qt::Key_Right);
        QCOMPARE(stored({}).placements, shop().diagrams[0].placements);
        press(Qt::Key_Escape);
        QVERIFY(!m_view->isFocused());
        QCOMPARE(shownTables().size(), 5);
        QCOMPARE(m_view->placements(), before);
        // The selection is only cleared by the next one.
        QCOMPARE(m_view->selectedTable(), orders);
    }

    void theFocusEndsWithItsTable()
    {
        QVERIFY(m_store->perform({}, edit::addTable(table(ObjectId(9), u"drafts"_s), {0, 900})));
        m_view->select(ObjectId(9));
        m_view->focusOnSelection(1);
        QVERIFY(m_view->isFocused());
        m_store->undo();
        QVERIFY(!m_view->isFocused());
        QCOMPARE(shownTables().size(), 5);
    }

    void everyPlaceIsFound()
    {
        QSignalSpy found(m_view.get(), &DiagramView::found);
        m_view->setFilterText(u"sale"_s);
        QCOMPARE(found.takeLast(), (QVariantList{0, 1}));
        m_view->findNext(true);
        QCOMPARE(m_view->selectedTable(), products);
        // A name, a type, a key.
        m_view->setFilterText(u"PARENT_"_s);
        QCOMPARE(found.takeLast(), (QVariantList{0, 3}));
        m_view->setFilterText(u"integer"_s);
        QCOMPARE(found.takeLast(), (QVariantList{0, 8}));
        m_view->setFilterText(u"_to_"_s);
        QCOMPARE(found.takeLast(), (QVariantList{0, 3}));
        m_view->findNext(true);
        QCOMPARE(m_view->selectedRelation(), ObjectId(2501));
        m_view->findNext(true);
        QCOMPARE(m_view->selectedTable(), lines);
        QCOMPARE(found.takeLast(), (QVariantList{2, 3}));
        m_view->findNext(true);
        m_view->findNext(true);
        QCOMPARE(found.takeLast(), (QVariantList{1, 3}));
        m_view->findNext(false);
        QCOMPARE(found.takeLast(), (QVariantList{3, 3}));
        m_view->setFilterText(u"nowhere"_s);
        m_view->findNext(true);
        QCOMPARE(found.takeLast(), (QVariantList{0, 0}));
    }
};

RELVAR_TEST_MAIN(TestLooking)
#include "tst_looking.moc"
