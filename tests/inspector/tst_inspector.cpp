// SPDX-License-Identifier: GPL-3.0-or-later
// The Inspector by keys and mouse on a real document: what is typed is what the draft becomes.
#include "inspectorfixture.h"
#include "support/fatalwarnings.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;
using inspector::GridView;

class TestInspector : public InspectorFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<relvar::ObjectId>("relvar::ObjectId"); }

    void init() { openShop(); }

    void cleanup() { close(); }

    void saysWhatToDoWhenNothingIsSelected()
    {
        QVERIFY(!m_inspector->findChild<QTabWidget *>(u"inspectorTabs"_s)->isVisible());
        m_inspector->showObject(shop::orders);
        QVERIFY(m_inspector->findChild<QTabWidget *>(u"inspectorTabs"_s)->isVisible());
        QCOMPARE(m_inspector->findChild<QLabel *>(u"inspectorTitle"_s)->text(), u"orders"_s);
        // The object goes: so does the panel's content.
        QVERIFY(m_store->perform({}, edit::dropTable(shop::orders)).has_value());
        QVERIFY(!m_inspector->findChild<QTabWidget *>(u"inspectorTabs"_s)->isVisible());
        m_store->undo();
        QVERIFY(m_inspector->findChild<QTabWidget *>(u"inspectorTabs"_s)->isVisible());
    }

    void editsANameAndATypeWithTab()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        select(grid, 1, 0);
        QTest::keyClick(&grid, Qt::Key_F2);
        type(grid, u"full_name"_s);
        QTest::keyClick(editor(grid), Qt::Key_Tab);
        QCOMPARE(table(shop::customers).column(shop::customerName)->name, u"full_name"_s);
        // What looks at the column follows.
        QCOMPARE(table(shop::customers).checks.first().expression, u"full_name <> ''"_s);

        auto *combo = qobject_cast<QComboBox *>(editor(grid));
        QVERIFY(combo);
        QCOMPARE(grid.currentIndex(), grid.model()->index(1, 1));
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo, u"VARCHAR(40)"_s);
        QTest::keyClick(combo, Qt::Key_Tab);
        QCOMPARE(table(shop::customers).column(shop::customerName)->type.text, u"VARCHAR(40)"_s);

        QCOMPARE(m_store->history().undoLabel().toString(), u"Change type of customers.full_name"_s);
        m_store->undo();
        m_store->undo();
        QVERIFY(*m_store->current()->schema == shop::schema());
        QCOMPARE(grid.model()->index(1, 0).data().toString(), u"name"_s);
    }

    void typingBeginsToEditAndEscapeLeavesNothing()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        select(grid, 2, 0);
        // A letter that is a shortcut of a window, too.
        QTest::keyClick(&grid, Qt::Key_T);
        QVERIFY(editor(grid));
        QCOMPARE(qobject_cast<QLineEdit *>(editor(grid))->text(), u"t"_s);
        QTest::keyClick(editor(grid), Qt::Key_Escape);
        QVERIFY(!editor(grid));
        QVERIFY(!m_store->history().canUndo());
    }

    void enterInTheLastRowAddsRows()
    {
        GridView &grid = show(shop::orders, u"columns"_s);
        select(grid, 2, 0);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(grid.model()->rowCount(), 4);
        type(grid, u"placed_at"_s);
        QTest::keyClick(editor(grid), Qt::Key_Return);
        // Enter in the editor of the last row adds the next one.
        QCOMPARE(grid.model()->rowCount(), 5);
        type(grid, u"note"_s);
        QTest::keyClick(editor(grid), Qt::Key_Tab);
        QTest::keyClick(editor(grid), Qt::Key_Escape);
        QStringList names;
        for (const schema::Column &column : table(shop::orders).columns)
            names.append(column.name);
        QCOMPARE(names, (QStringList{u"id"_s, u"customer_id"_s, u"total"_s, u"placed_at"_s, u"note"_s}));
        // In the middle Enter only goes down.
        select(grid, 0, 0);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(grid.currentIndex().row(), 1);
        QCOMPARE(grid.model()->rowCount(), 5);
    }

    void reordersWithAltAndArrows()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        select(grid, 0, 0);
        QTest::keyClick(&grid, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&grid, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(table(shop::customers).columns.last().id, shop::customerId);
        QCOMPARE(grid.currentIndex().row(), 2);
        QCOMPARE(grid.currentIndex().data().toString(), u"id"_s);
        // At the end it stays.
        QTest::keyClick(&grid, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(table(shop::customers).columns.last().id, shop::customerId);

        // Two rows together, by the button.
        select(grid, 1, 0);
        QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
        QTest::mouseClick(m_inspector->findChild<QToolButton *>(u"columnsUp"_s), Qt::LeftButton);
        QCOMPARE(table(shop::customers).columns.at(2).id, shop::customerName);
        QCOMPARE(grid.chosenRows(), (QList<int>{0, 1}));
    }

    void dropsSeveralRowsAsOneStep()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        select(grid, 1, 0);
        QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&grid, Qt::Key_Delete);
        QCOMPARE(table(shop::customers).columns.size(), 1);
        QVERIFY(table(shop::customers).indexes.isEmpty());
        m_store->undo();
        QVERIFY(*m_store->current()->schema == shop::schema());
        QCOMPARE(grid.model()->rowCount(), 3);
    }

    void asksBeforeColumnsThatTakeOthersAlong()
    {
        QStringList asked;
        document::Edit agreed;
        m_inspector->setDropQuestion(
            [&](const Text &, const QString &what, const QStringList &takenAlong, const document::Edit &edit) {
                asked = takenAlong;
                asked.prepend(what);
                agreed = edit;
            });
        GridView &grid = show(shop::customers, u"columns"_s);
        select(grid, 2, 0);
        QTest::keyClick(&grid, Qt::Key_Delete);
        QCOMPARE(asked.value(0), u"column customers.email"_s);
        QVERIFY2(asked.size() > 1, qPrintable(asked.join(u' ')));
        QCOMPARE(table(shop::customers).columns.size(), 3);
        QVERIFY(m_store->perform({}, agreed).has_value());
        QCOMPARE(table(shop::customers).columns.size(), 2);
        // Nothing goes along with this one.
        GridView &orders = show(shop::orders, u"columns"_s);
        asked.clear();
        select(orders, 2, 0);
        QTest::keyClick(&orders, Qt::Key_Delete);
        QVERIFY2(asked.isEmpty(), qPrintable(asked.join(u' ')));
        QCOMPARE(table(shop::orders).columns.size(), 2);
    }

    void checksByMouseAndSpace()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        const QModelIndex notNull = grid.model()->index(2, 3);
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualRect(notNull).center());
        QVERIFY(table(shop::customers).column(shop::customerEmail)->notNull);
        QTest::keyClick(&grid, Qt::Key_Space);
        QVERIFY(!table(shop::customers).column(shop::customerEmail)->notNull);

        // Space with several rows selected sets all of them to what the current one becomes.
        select(grid, 1, 3);
        QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&grid, Qt::Key_Space);
        QVERIFY(table(shop::customers).column(shop::customerEmail)->notNull);
        QVERIFY(table(shop::customers).column(shop::customerName)->notNull);
        // The key, too.
        select(grid, 1, 2);
        QTest::keyClick(&grid, Qt::Key_Space);
        QCOMPARE(table(shop::customers).primaryKey->parts.size(), 2);
    }

    void keepsARefusedTextInItsEditor()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        QSignalSpy failures(m_inspector.get(), &Inspector::failed);
        select(grid, 1, 0);
        QTest::keyClick(&grid, Qt::Key_F2);
        type(grid, u"EMAIL"_s);
        QTest::keyClick(editor(grid), Qt::Key_Return);
        QCOMPARE(failures.size(), 1);
        QVERIFY(!m_store->history().canUndo());
        auto *message = m_inspector->findChild<widgets::InlineMessage *>(u"inspectorMessage"_s);
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"EMAIL"_s, Qt::CaseInsensitive));
        QVERIFY(editor(grid));
        QCOMPARE(qobject_cast<QLineEdit *>(editor(grid))->text(), u"EMAIL"_s);

        // Put right: the message goes.
        QTest::keyClick(editor(grid), Qt::Key_2);
        QTest::keyClick(editor(grid), Qt::Key_Return);
        QCOMPARE(table(shop::customers).column(shop::customerName)->name, u"EMAIL2"_s);
        QVERIFY(!message->isVisible());
    }

    void keepsTheCellThatIsBeingEditedWhenTheTableChanges()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        select(grid, 2, 0);
        QTest::keyClick(&grid, Qt::Key_F2);
        type(grid, u"half"_s);
        QWidget *open = editor(grid);
        // Something else changes the table: a column before it, the type of the column itself.
        QVERIFY(m_store->perform({}, edit::addColumn(shop::customers, shop::column(ObjectId(90), u"a"_s, u"TEXT"_s), 0))
                    .has_value());
        QVERIFY(m_store
                    ->perform({}, edit::changeColumn(shop::customers,
                                                     shop::column(shop::customerEmail, u"email"_s, u"BLOB"_s)))
                    .has_value());
        QCOMPARE(editor(grid), open);
        QCOMPARE(qobject_cast<QLineEdit *>(open)->text(), u"half"_s);
        QCOMPARE(grid.currentIndex().row(), 3);
        QTest::keyClick(open, Qt::Key_Tab);
        QCOMPARE(table(shop::customers).column(shop::customerEmail)->name, u"half"_s);
    }

    void addsAKeyByItsColumns()
    {
        GridView &grid = show(shop::customers, u"keys"_s);
        QCOMPARE(grid.model()->rowCount(), 2);
        QTest::mouseClick(m_inspector->findChild<QPushButton *>(u"keysAdd"_s), Qt::LeftButton);
        QCOMPARE(grid.model()->rowCount(), 3);
        QCOMPARE(table(shop::customers).uniqueConstraints.size(), 1);
        type(grid, u"name, email"_s);
        QTest::keyClick(editor(grid), Qt::Key_Return);
        QCOMPARE(table(shop::customers).uniqueConstraints.size(), 2);
        QCOMPARE(table(shop::customers).uniqueConstraints.last().parts.size(), 2);
        QCOMPARE(grid.model()->rowCount(), 3);

        select(grid, 2, 0);
        QTest::keyClick(&grid, Qt::Key_F2);
        type(grid, u"nothing"_s);
        QTest::keyClick(editor(grid), Qt::Key_Tab);
        QVERIFY(m_inspector->findChild<widgets::InlineMessage *>(u"inspectorMessage"_s)->isVisible());
        QCOMPARE(table(shop::customers).uniqueConstraints.last().parts.size(), 2);
        QTest::keyClick(editor(grid), Qt::Key_Escape);

        // The primary key: drop it, add another.
        select(grid, 0, 0);
        QTest::keyClick(&grid, Qt::Key_Delete);
        QVERIFY(!table(shop::customers).primaryKey);
        auto *addPrimary = m_inspector->findChild<QPushButton *>(u"keysAdd1"_s);
        QVERIFY(addPrimary->isEnabled());
        QTest::mouseClick(addPrimary, Qt::LeftButton);
        type(grid, u"id"_s);
        QTest::keyClick(editor(grid), Qt::Key_Return);
        QCOMPARE(table(shop::customers).primaryKey->parts.first().column, shop::customerId);
        QCOMPARE(grid.model()->rowCount(), 3);
        QVERIFY(!addPrimary->isEnabled());
    }

    void addsARelationWithNewColumns()
    {
        GridView &grid = show(shop::customers, u"relations"_s);
        QTest::mouseClick(m_inspector->findChild<QPushButton *>(u"relationsAdd"_s), Qt::LeftButton);
        QCOMPARE(grid.model()->rowCount(), 1);
        QVERIFY(!m_store->history().canUndo());
        auto *parent = qobject_cast<QComboBox *>(editor(grid));
        QVERIFY(parent);
        QTest::keyClicks(parent, u"nowhere"_s);
        QTest::keyClick(parent, Qt::Key_Tab);
        QVERIFY(m_inspector->findChild<widgets::InlineMessage *>(u"inspectorMessage"_s)->isVisible());
        QCOMPARE(editor(grid), parent);
        parent->lineEdit()->selectAll();
        QTest::keyClicks(parent, u"orders"_s);
        QTest::keyClick(parent, Qt::Key_Tab);

        const schema::Table &child = table(shop::customers);
        QCOMPARE(child.foreignKeys.size(), 1);
        QCOMPARE(child.foreignKeys.first().referencedTable, shop::orders);
        QCOMPARE(child.columns.last().name, u"order_id"_s);
        QCOMPARE(grid.model()->rowCount(), 1);
        // Tab went on to the next cell of the same row.
        QCOMPARE(grid.currentIndex(), grid.model()->index(0, 2));
        QTest::keyClick(editor(grid), Qt::Key_Escape);

        select(grid, 0, 3);
        QTest::keyClick(&grid, Qt::Key_F2);
        auto *action = qobject_cast<QComboBox *>(editor(grid));
        QVERIFY(action);
        QTest::keyClicks(action, u"C"_s);
        QTest::keyClick(action, Qt::Key_Return);
        QCOMPARE(table(shop::customers).foreignKeys.first().onDelete, schema::ReferentialAction::Cascade);
    }

    void addsARelationOnColumnsThatAreThere()
    {
        GridView &grid = show(shop::orders, u"relations"_s);
        QTest::keyClick(&grid, Qt::Key_Insert);
        QCOMPARE(grid.model()->rowCount(), 2);
        QTest::keyClick(editor(grid), Qt::Key_Escape);
        select(grid, 1, 0);
        QTest::keyClick(&grid, Qt::Key_F2);
        type(grid, u"total"_s);
        QTest::keyClick(editor(grid), Qt::Key_Tab);
        auto *parent = qobject_cast<QComboBox *>(editor(grid));
        QVERIFY(parent);
        parent->lineEdit()->selectAll();
        QTest::keyClicks(parent, u"customers"_s);
        QTest::keyClick(parent, Qt::Key_Return);
        QCOMPARE(table(shop::orders).foreignKeys.size(), 2);
        QCOMPARE(table(shop::orders).foreignKeys.last().columns, QList<ObjectId>{shop::orderTotal});
        QCOMPARE(table(shop::orders).foreignKeys.last().referencedColumns, QList<ObjectId>{shop::customerId});
    }

    void aRowThatWasBegunCanBeDropped()
    {
        GridView &grid = show(shop::orders, u"checks"_s);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(grid.model()->rowCount(), 1);
        QTest::keyClick(editor(grid), Qt::Key_Escape);
        QTest::keyClick(&grid, Qt::Key_Delete);
        QCOMPARE(grid.model()->rowCount(), 0);
        QTest::keyClick(&grid, Qt::Key_Return);
        QTest::keyClick(editor(grid), Qt::Key_Escape);
        QTest::keyClick(&grid, Qt::Key_Escape);
        QCOMPARE(grid.model()->rowCount(), 0);
        QVERIFY(!m_store->history().canUndo());
    }

    void addsIndexesAndChecks()
    {
        GridView &indexes = show(shop::orders, u"indexes"_s);
        QTest::keyClick(&indexes, Qt::Key_Insert);
        type(indexes, u"lower(total), customer_id DESC"_s);
        QTest::keyClick(editor(indexes), Qt::Key_Tab);
        const schema::Index index = table(shop::orders).indexes.last();
        QCOMPARE(index.parts.size(), 2);
        QCOMPARE(index.parts.first().expression, u"lower(total)"_s);
        QVERIFY(index.parts.last().descending);
        QVERIFY(!index.name.isEmpty());
        QTest::keyClick(&indexes, Qt::Key_Space);
        QVERIFY(table(shop::orders).indexes.last().unique);

        GridView &checks = show(shop::orders, u"checks"_s);
        QTest::keyClick(&checks, Qt::Key_Insert);
        type(checks, u"total >= 0"_s);
        QTest::keyClick(editor(checks), Qt::Key_Return);
        QCOMPARE(table(shop::orders).checks.first().expression, u"total >= 0"_s);
    }

    void choosesColumnsFromTheMenu()
    {
        GridView &grid = show(shop::customers, u"keys"_s);
        select(grid, 1, 0);
        QTest::keyClick(&grid, Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(editor(grid));
        QVERIFY(line);
        QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
        auto *menu = line->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(menu->actions().at(2)->isChecked());
        menu->actions().at(1)->trigger();
        menu->actions().at(2)->trigger();
        QCOMPARE(line->text(), u"name"_s);
        menu->close();
        QCOMPARE(editor(grid), line);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(table(shop::customers).uniqueConstraints.first().parts.first().column, shop::customerName);
    }

    void editsOptions()
    {
        m_inspector->showObject(shop::orders);
        openTab(u"optionsPage"_s);
        auto *name = m_inspector->findChild<QLineEdit *>(u"tableName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"customers"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(m_inspector->findChild<widgets::InlineMessage *>(u"inspectorMessage"_s)->isVisible());
        QCOMPARE(name->text(), u"customers"_s);
        name->selectAll();
        QTest::keyClicks(name, u"sales"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(table(shop::orders).name, u"sales"_s);
        auto *strict = m_inspector->findChild<QCheckBox *>(u"option STRICT"_s);
        QVERIFY(strict);
        QTest::mouseClick(strict, Qt::LeftButton, {}, QPoint(8, strict->height() / 2));
        QVERIFY(table(shop::orders).options.contains(u"STRICT"_s));
    }

    void showsTheSqlAndTheTriggers()
    {
        m_inspector->showObject(shop::orders);
        openTab(u"sqlPage"_s);
        const auto *sql = m_inspector->findChild<widgets::SqlView *>(u"objectSql"_s);
        QVERIFY(sql->text().contains(u"CREATE TABLE"_s));
        QVERIFY(sql->text().contains(u"CREATE TRIGGER orders_stamp"_s));
        openTab(u"triggersPage"_s);
        QCOMPARE(m_inspector->findChild<QListWidget *>(u"triggersList"_s)->count(), 1);

        // A view has no columns to edit here.
        m_inspector->showObject(shop::view);
        QCOMPARE(m_inspector->findChild<QTabWidget *>(u"inspectorTabs"_s)->count(), 3);
        openTab(u"sqlPage"_s);
        QVERIFY(sql->text().contains(u"CREATE VIEW big_orders"_s));
        m_inspector->showObject(shop::trigger);
        QVERIFY(sql->text().contains(u"CREATE TRIGGER orders_stamp"_s));
    }

    void showsAPartAndTellsWhereThePersonGoes()
    {
        m_inspector->showObject(shop::orders, shop::orderIndex);
        auto *tabs = m_inspector->findChild<QTabWidget *>(u"inspectorTabs"_s);
        QCOMPARE(tabs->currentWidget()->objectName(), u"indexes"_s);
        QSignalSpy selections(m_inspector.get(), &Inspector::selected);
        GridView &grid = show(shop::orders, u"columns"_s);
        select(grid, 0, 0);
        selections.clear();
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(selections.size(), 1);
        QCOMPARE(selections[0][1].value<ObjectId>(), shop::orderCustomer);
        m_inspector->showObject(shop::orders, shop::orderTotal);
        QCOMPARE(grid.currentIndex().row(), 2);
        QCOMPARE(selections.size(), 1);
    }

    void isReadOnlyForAMomentOfTheTimeline()
    {
        GridView &grid = show(shop::orders, u"columns"_s);
        schema::Schema then = shop::schema();
        schema::Table changed = *then.tables.at(1);
        changed.columns.removeLast();
        then.tables[1] = changed;
        const Box<schema::Schema> box(then);
        m_inspector->setReadOnly(&box);
        QCOMPARE(grid.model()->rowCount(), 2);
        select(grid, 1, 0);
        QTest::keyClick(&grid, Qt::Key_F2);
        QVERIFY(!editor(grid));
        QTest::keyClick(&grid, Qt::Key_Return);
        QTest::keyClick(&grid, Qt::Key_Delete);
        QVERIFY(!m_store->history().canUndo());
        QVERIFY(!m_inspector->findChild<QPushButton *>(u"columnsAdd"_s)->isVisible());
        m_inspector->setReadOnly(nullptr);
        QCOMPARE(grid.model()->rowCount(), 3);
        QVERIFY(m_inspector->findChild<QPushButton *>(u"columnsAdd"_s)->isVisible());
    }

    void showsHostileNamesAsTheyAre()
    {
        const QString hostile = u"<b>x</b> & \"y\""_s;
        GridView &grid = show(shop::orders, u"columns"_s);
        select(grid, 2, 0);
        QTest::keyClick(&grid, Qt::Key_F2);
        type(grid, hostile);
        QTest::keyClick(editor(grid), Qt::Key_Tab);
        QTest::keyClick(editor(grid), Qt::Key_Escape);
        QCOMPARE(table(shop::orders).columns.last().name, hostile);
        QCOMPARE(grid.model()->index(2, 0).data().toString(), hostile);
        QVERIFY(grid.model()->index(2, 0).data(Qt::ToolTipRole).toString().contains(hostile.toHtmlEscaped()));
        QVERIFY(m_store->perform({}, edit::renameTable(shop::orders, hostile)).has_value());
        const auto *title = m_inspector->findChild<QLabel *>(u"inspectorTitle"_s);
        QCOMPARE(title->text(), hostile);
        QCOMPARE(title->textFormat(), Qt::PlainText);
    }

    void everyWidgetHasAName()
    {
        m_inspector->showObject(shop::orders);
        for (const QWidget *widget : m_inspector->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            // The parts that Qt's own widgets are made of name themselves.
            const bool isInner = widget->parentWidget()->inherits("QTabWidget") || widget->inherits("QTabBar")
                                 || widget->parentWidget()->inherits("QTabBar")
                                 || widget->objectName().startsWith(u"qt_"_s);
            if (widget->focusPolicy() == Qt::NoFocus || isInner || qobject_cast<const QLabel *>(widget))
                continue;
            QVERIFY2(named, qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

RELVAR_TEST_MAIN(TestInspector)
#include "tst_inspector.moc"
