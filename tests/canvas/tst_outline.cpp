// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram in words: what assistive programs are told, and the outline that everybody can walk through.
#include "canvas/accessiblediagram.h"
#include "canvas/outline.h"
#include "edit/edits.h"
#include "support/fatalwarnings.h"
#include "viewtest.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTreeView>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using canvas::DiagramView;

namespace {

constexpr ObjectId users{1};
constexpr ObjectId orders{2};
constexpr ObjectId userId{1000};
constexpr ObjectId ordersUser{2001};
constexpr ObjectId relation{2500};

document::Document ordersOfUsers(int more = 0)
{
    schema::Table parent{.id = users, .name = u"users"_s};
    parent.columns = {{.id = userId, .name = u"id"_s, .type = {u"INTEGER"_s, {}}, .notNull = true}};
    parent.primaryKey = schema::PrimaryKey{.id = ObjectId(1900), .parts = {{.column = userId}}};
    schema::Table child{.id = orders, .name = u"orders"_s};
    child.columns = {{.id = ObjectId(2000), .name = u"id"_s, .type = {u"INTEGER"_s, {}}},
                     {.id = ordersUser, .name = u"user_id"_s, .type = {u"INTEGER"_s, {}}, .notNull = true}};
    child.foreignKeys
        = {{.id = relation, .columns = {ordersUser}, .referencedTable = users, .referencedColumns = {userId}}};
    document::Document document;
    schema::Schema schema{.tables = {Box<schema::Table>(parent), Box<schema::Table>(child)}};
    document.diagrams[0].placements = {{users, {0, 0}}, {orders, {480, 0}}};
    for (int i = 0; i < more; ++i) {
        const ObjectId id(10'000 + static_cast<quint64>(i) * 10);
        schema.tables.append(Box<schema::Table>(
            {.id = id,
             .name = u"table_%1"_s.arg(i),
             .columns = {{.id = ObjectId(id.value() + 1), .name = u"id"_s, .type = {u"INTEGER"_s, {}}}}}));
        document.diagrams[0].placements.append({id, QPointF(i % 40 * 320, 400 + i / 40 * 200)});
    }
    document.schema = Box<schema::Schema>(schema);
    return document;
}

/// What was told to assistive programs, as "event: name".
QStringList told;

void note(QAccessibleEvent &event)
{
    QAccessibleInterface *about = event.accessibleInterface();
    if (!about || about->object())
        return;
    const auto name = [&](QAccessible::Event type) {
        switch (type) {
        case QAccessible::Focus:
            return u"focus"_s;
        case QAccessible::NameChanged:
            return u"name"_s;
        case QAccessible::ObjectCreated:
            return u"created"_s;
        case QAccessible::ObjectDestroyed:
            return u"destroyed"_s;
        default:
            return u"other"_s;
        }
    };
    told.append(name(event.type()) + u": "_s + about->text(QAccessible::Name));
}

} // namespace

class TestOutline : public test::ViewTest
{
    Q_OBJECT

    std::unique_ptr<canvas::Outline> m_outline;

    [[nodiscard]] QAccessibleInterface *diagram() const
    {
        return QAccessible::queryAccessibleInterface(m_view->keyTarget());
    }
    static QStringList namesIn(const QAccessibleInterface *parent)
    {
        QStringList names;
        for (int i = 0; i < parent->childCount(); ++i)
            names.append(parent->child(i)->text(QAccessible::Name));
        return names;
    }
    [[nodiscard]] QTreeView *tree() const { return m_outline->findChild<QTreeView *>(u"outlineTree"_s); }
    void openWithOutline(const document::Document &document)
    {
        m_outline.reset();
        open(document);
        m_outline = std::make_unique<canvas::Outline>(*m_view);
        m_outline->resize(400, 500);
        m_outline->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_outline.get()));
        m_view->activateWindow();
        m_view->keyTarget()->setFocus();
        QTRY_VERIFY(m_view->keyTarget()->hasFocus());
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The platform of tests has no assistive programs.
        canvas::setAccessibleListener(&note);
    }
    void cleanupTestCase() { canvas::setAccessibleListener({}); }
    void init()
    {
        openWithOutline(ordersOfUsers());
        told.clear();
    }
    void cleanup()
    {
        m_outline.reset();
        close();
    }

    void tablesColumnsAndRelationsAreChildren()
    {
        QVERIFY(diagram());
        QCOMPARE(diagram()->text(QAccessible::Name), u"Diagram"_s);
        QCOMPARE(namesIn(diagram()), (QStringList{u"orders, 2 column(s)"_s, u"users, 1 column(s)"_s}));
        const QString related = u"orders.user_id refers to users.id, many to one"_s;
        QAccessibleInterface *child = diagram()->child(0);
        QCOMPARE(namesIn(child),
                 (QStringList{u"id, INTEGER"_s, u"user_id, INTEGER, foreign key, not null"_s, related}));
        QCOMPARE(namesIn(diagram()->child(1)), (QStringList{u"id, INTEGER, primary key, not null"_s, related}));
        QVERIFY(child->isValid());
        QCOMPARE(child->parent()->object(), diagram()->object());
        QCOMPARE(diagram()->indexOfChild(child), 0);
        QCOMPARE(child->indexOfChild(child->child(2)), 2);
        QCOMPARE(child->child(1)->parent(), child);
        QCOMPARE(child->role(), QAccessible::Grouping);
        QCOMPARE(child->child(0)->role(), QAccessible::ListItem);

        const QRect onScreen(m_view->viewport()->mapToGlobal(m_view->tableRect(orders).topLeft()),
                             m_view->tableRect(orders).size());
        QCOMPARE(child->rect(), onScreen);
        QCOMPARE(diagram()->childAt(onScreen.center().x(), onScreen.top() + 4), child);
        QVERIFY(child->rect().contains(child->child(1)->rect().center()));
    }

    void actionsSelectAndStatesSaySo()
    {
        QAccessibleInterface *column = diagram()->child(0)->child(1);
        QVERIFY(!column->state().selected);
        QVERIFY(column->actionInterface());
        column->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_view->selectedTable(), orders);
        QCOMPARE(m_view->selectedColumn(), ordersUser);
        QVERIFY(column->state().selected && column->state().focused);
        QCOMPARE(diagram()->focusChild(), column);
        QVERIFY2(told.contains(u"focus: user_id, INTEGER, foreign key, not null"_s), qPrintable(told.join(u'|')));
        diagram()->child(0)->child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(m_view->selectedRelation(), relation);
        // Keys walk, and are heard.
        QTest::keyClick(m_view->keyTarget(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(told.constLast(), u"focus: users, 1 column(s)"_s);
    }

    void editsAreHeard()
    {
        QCOMPARE(diagram()->childCount(), 2);
        QAccessibleInterface *child = diagram()->child(0);
        QVERIFY(m_store->perform({}, edit::renameTable(orders, u"purchases"_s)));
        QVERIFY2(told.contains(u"name: purchases, 2 column(s), changed"_s), qPrintable(told.join(u'|')));
        QCOMPARE(child->text(QAccessible::Name), u"purchases, 2 column(s), changed"_s);
        QVERIFY(m_store->perform({}, edit::addTable({.id = ObjectId(9), .name = u"carts"_s}, {0, 400})));
        QVERIFY2(told.contains(u"created: carts, 0 column(s), added"_s), qPrintable(told.join(u'|')));
        QCOMPARE(diagram()->childCount(), 3);
        told.clear();
        m_store->undo();
        QCOMPARE(told.filter(u"destroyed"_s).size(), 1);
        QCOMPARE(diagram()->childCount(), 2);
        // A column that is gone is no child any more.
        m_store->reset(ordersOfUsers().schema, ordersOfUsers());
        QAccessibleInterface *table = diagram()->child(0);
        QCOMPARE(table->childCount(), 3);
        QVERIFY(m_store->perform({}, edit::addColumn(orders, {.id = ObjectId(2002), .name = u"paid"_s})));
        QVERIFY(namesIn(table).contains(u"paid, added"_s));
        m_store->undo();
        QCOMPARE(table->childCount(), 3);
    }

    void theOutlineFollowsAndLeads()
    {
        const QAbstractItemModel &model = *tree()->model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"orders, 2 column(s)"_s);
        m_view->select(orders, ordersUser);
        QCOMPARE(tree()->currentIndex().data().toString(), u"user_id, INTEGER, foreign key, not null"_s);
        // Down to the relation, and into the other table.
        m_outline->activateWindow();
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(m_view->selectedRelation(), relation);
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(m_view->selectedTable(), users);
        QTest::keyClick(tree(), Qt::Key_Right);
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(m_view->selectedColumn(), userId);

        // An edit keeps what is open and where we are.
        QVERIFY(m_store->perform({}, edit::renameTable(users, u"people"_s)));
        QCOMPARE(tree()->currentIndex().parent().data().toString(), u"people, 1 column(s), changed"_s);
        QVERIFY(tree()->isExpanded(tree()->currentIndex().parent()));
        m_outline->findChild<QLineEdit *>(u"outlineFilter"_s)->setText(u"ORD"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void copyingNothingCopiesNothing()
    {
        m_outline->activateWindow();
        tree()->setFocus();
        tree()->selectionModel()->clear();
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!tree()->currentIndex().isValid());
    }

    void aThousandTablesAreToldAsTheyAreAskedFor()
    {
        openWithOutline(ordersOfUsers(1000));
        QCOMPARE(diagram()->childCount(), 1002);
        QCOMPARE(diagram()->child(500)->text(QAccessible::Name), u"table_548, 1 column(s)"_s);
        told.clear();
        QVERIFY(m_store->perform({}, edit::renameTable(users, u"zebras"_s)));
        // Nobody asked about it: nobody is told.
        QVERIFY2(told.isEmpty(), qPrintable(told.mid(0, 5).join(u'|')));
        QCOMPARE(diagram()->child(1001)->text(QAccessible::Name), u"zebras, 1 column(s), changed"_s);
        QCOMPARE(tree()->model()->rowCount(), 1002);
    }
};

RELVAR_TEST_MAIN(TestOutline)
#include "tst_outline.moc"
