// SPDX-License-Identifier: GPL-3.0-or-later
// What the grids do besides editing a cell: several rows at once, rows as lines of text, remarks beside the field, why
// a cell is grey, in which keys a column is. And several tables at once.
#include "inspectorfixture.h"
#include "support/fatalwarnings.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;
using inspector::GridView;

class TestGrids : public InspectorFixture
{
    Q_OBJECT

    static QString copied() { return QGuiApplication::clipboard()->text(); }
    static void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    [[nodiscard]] static widgets::InlineMessage &remark(const GridView &grid)
    {
        return *grid.findChild<widgets::InlineMessage *>(u"gridRemark"_s);
    }
    [[nodiscard]] static QString reason(const GridView &grid, int row, int column)
    {
        return grid.model()->index(row, column).data(Qt::AccessibleDescriptionRole).toString();
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<relvar::ObjectId>("relvar::ObjectId"); }
    void init() { openShop(); }
    void cleanup() { close(); }

    void severalRowsTakeOneValueAsOneStep()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        select(grid, 1, 1);
        QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(grid.chosenRows(), (QList<int>{1, 2}));
        QTest::keyClick(&grid, Qt::Key_F2);
        auto *combo = qobject_cast<QComboBox *>(editor(grid));
        QVERIFY(combo);
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), u"BLOB"_s);
        QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
        QCOMPARE(table(shop::customers).columns.at(1).type.text, u"BLOB"_s);
        QCOMPARE(table(shop::customers).columns.at(2).type.text, u"BLOB"_s);
        // The value was for the rows that are there: none is added below them.
        QCOMPARE(table(shop::customers).columns.size(), 3);
        m_store->undo();
        QCOMPARE(table(shop::customers).columns.at(1).type.text, u"TEXT"_s);
        QCOMPARE(table(shop::customers).columns.at(2).type.text, u"TEXT"_s);
    }

    void rowsAreCopiedAndPastedAsText()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        select(grid, 1, 0);
        QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = copied().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().split(u'\t').first(3), (QStringList{u"name"_s, u"TEXT"_s, QString()}));
        // Not null is set.
        QCOMPARE(lines.first().split(u'\t').at(3), u"x"_s);

        GridView &other = show(shop::orders, u"columns"_s);
        const qsizetype before = table(shop::orders).columns.size();
        QTest::keyClick(&other, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(table(shop::orders).columns.size(), before + 2);
        QCOMPARE(table(shop::orders).columns.at(before).name, u"name"_s);
        QVERIFY(table(shop::orders).columns.at(before).notNull);
        QCOMPARE(other.chosenRows(), (QList<int>{3, 4}));
        // A name that is taken gets a number.
        QTest::keyClick(&other, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(table(shop::orders).columns.size(), before + 4);
        QVERIFY(table(shop::orders).columns.last().name != u"email"_s);
        m_store->undo();
        m_store->undo();
        QCOMPARE(table(shop::orders).columns.size(), before);

        // A list of names from anywhere.
        copy(u"street\tTEXT\ncity\r\n\nzip\tVARCHAR(10)\t\tx\t''\n"_s);
        QTest::keyClick(&other, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(table(shop::orders).columns.size(), before + 3);
        QCOMPARE(table(shop::orders).columns.last().type.text, u"VARCHAR(10)"_s);
        QCOMPARE(*table(shop::orders).columns.last().defaultExpression, u"''"_s);
    }

    void oneValueIsPastedIntoAllChosenRows()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        select(grid, 1, 1);
        QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
        copy(u"ANY"_s);
        QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(table(shop::customers).columns.at(1).type.text, u"ANY"_s);
        QCOMPARE(table(shop::customers).columns.at(2).type.text, u"ANY"_s);
        QCOMPARE(table(shop::customers).columns.size(), 3);
    }

    void rowsAreCut()
    {
        GridView &grid = show(shop::orders, u"columns"_s);
        select(grid, 2, 0);
        QTest::keyClick(&grid, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(table(shop::orders).columns.size(), 2);
        QVERIFY(copied().startsWith(u"total\t"_s));
    }

    void whatWillBeRefusedIsSaidWhileItIsTyped()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        select(grid, 1, 0);
        QTest::keyClick(&grid, Qt::Key_F2);
        type(grid, u"email"_s);
        QTRY_VERIFY(remark(grid).isVisible());
        QVERIFY(remark(grid).text().contains(u"already a column"_s));
        QCOMPARE(remark(grid).kind(), widgets::InlineMessage::Kind::Error);
        QVERIFY(editor(grid)->accessibleDescription().contains(u"already a column"_s));
        // Nothing has been tried on the draft itself.
        QCOMPARE(table(shop::customers).columns.at(1).name, u"name"_s);
        type(grid, u"emails"_s);
        QTRY_VERIFY(!remark(grid).isVisible());
        type(grid, u"select"_s);
        QTRY_VERIFY(remark(grid).isVisible());
        QCOMPARE(remark(grid).kind(), widgets::InlineMessage::Kind::Information);
        QVERIFY(remark(grid).text().contains(u"\"select\""_s));
        QTest::keyClick(editor(grid), Qt::Key_Escape);
        QVERIFY(!remark(grid).isVisible());
    }

    void saysWhatATypeMeans()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        select(grid, 1, 1);
        QTest::keyClick(&grid, Qt::Key_F2);
        auto *combo = qobject_cast<QComboBox *>(editor(grid));
        combo->setEditText(u"MONEY"_s);
        QTRY_VERIFY(remark(grid).isVisible());
        QVERIFY(remark(grid).text().contains(u"numbers"_s));
        QTest::keyClick(combo, Qt::Key_Escape);

        openServer();
        GridView &server = show(server::people, u"columns"_s);
        select(server, 1, 1);
        QTest::keyClick(&server, Qt::Key_F2);
        combo = qobject_cast<QComboBox *>(editor(server));
        combo->setEditText(u"moood"_s);
        QTRY_VERIFY(remark(server).isVisible());
        QVERIFY(remark(server).text().contains(u"moood"_s));
        combo->setEditText(u"numeric(8, 2)[]"_s);
        QTRY_VERIFY(!remark(server).isVisible());
        QTest::keyClick(combo, Qt::Key_Escape);
        // Of a connected database all its types are there.
        m_inspector->setOffering({.types = {u"citext"_s, u"geometry"_s}});
        const QStringList types = server.model()->index(1, 1).data(inspector::PartsModel::ChoicesRole).toStringList();
        QVERIFY(types.contains(u"geometry"_s));
        QVERIFY(types.contains(u"mood"_s));
        QVERIFY(types.indexOf(u"mood"_s) < types.indexOf(u"geometry"_s));
    }

    void saysWhyACellIsGrey()
    {
        GridView &grid = show(shop::customers, u"columns"_s);
        const int numbered = headingOf(grid, u"Auto"_s);
        QVERIFY(reason(grid, 1, numbered).contains(u"primary key alone"_s));
        QVERIFY(m_store->perform({}, [](const document::Document &document) {
            schema::Column column = *document.schema->table(shop::customers)->column(shop::customerEmail);
            column.generated = schema::Generated{u"name"_s, false};
            return edit::changeColumn(shop::customers, column)(document);
        }));
        const int byDefault = headingOf(grid, u"Default"_s);
        QVERIFY(!(grid.model()->index(2, byDefault).flags() & Qt::ItemIsEditable));
        QVERIFY(reason(grid, 2, byDefault).contains(u"computed"_s));
        QVERIFY(grid.model()->index(2, byDefault).data(Qt::ToolTipRole).toString().contains(u"computed"_s));

        openServer();
        GridView &partition = show(server::payments2026, u"columns"_s);
        QVERIFY(reason(partition, 0, 1).contains(u"payments"_s));
        QVERIFY(m_store->perform({}, [](const document::Document &document) -> Result<document::Document> {
            document::Document changed = document;
            schema::Schema schema = *document.schema;
            schema::Table table = *schema.table(server::people);
            table.inherits = {server::invoices};
            table.columns.first().name = u"id"_s;
            table.columns.first().inherited = true;
            for (Box<schema::Table> &box : schema.tables) {
                if (box->id == table.id)
                    box = table;
            }
            changed.schema = schema;
            return changed;
        }));
        GridView &heir = show(server::people, u"columns"_s);
        QVERIFY(reason(heir, 0, 1).contains(u"billing.invoices"_s));
        QVERIFY(!(heir.model()->index(0, 1).flags() & Qt::ItemIsEditable));
    }

    void tellsInWhichKeysAColumnIs()
    {
        openServer();
        GridView &grid = show(server::payments, u"columns"_s);
        const int partOf = headingOf(grid, u"Part of"_s);
        const auto text = [&](int row) { return grid.model()->index(row, partOf).data().toString(); };
        QCOMPARE(text(0), u"PK 1/2"_s);
        QCOMPARE(text(1), u"PK 2/2"_s);
        QVERIFY(grid.model()->index(1, partOf).data(Qt::ToolTipRole).toString().contains(u"id, paid_at"_s));
        GridView &partition = show(server::payments2026, u"columns"_s);
        QVERIFY(partition.model()->index(2, partOf).data().toString().contains(u"public.people"_s));
    }

    void editsAPrimaryKeysNameAndComment()
    {
        openServer();
        GridView &keys = show(server::people, u"keys"_s);
        QVERIFY(keys.model()->setData(keys.model()->index(0, headingOf(keys, u"Name"_s)), u"pk_people"_s));
        QCOMPARE(table(server::people).primaryKey->name, u"pk_people"_s);
        QVERIFY(keys.model()->setData(keys.model()->index(0, headingOf(keys, u"Comment"_s)), u"who"_s));
        QCOMPARE(table(server::people).primaryKey->comment, u"who"_s);
        QVERIFY(keys.model()->setData(keys.model()->index(0, headingOf(keys, u"Include"_s)), u"mood"_s));
        QCOMPARE(table(server::people).primaryKey->included, QList<ObjectId>{server::personMood});
    }

    void addsAnExclusionConstraint()
    {
        openServer();
        GridView &grid = show(server::payments, u"exclusions"_s);
        QTest::keyClick(&grid, Qt::Key_Insert);
        type(grid, u"EXCLUDE USING gist (payer WITH =)"_s);
        QTest::keyClick(editor(grid), Qt::Key_Return);
        QCOMPARE(table(server::payments).exclusions.size(), 1);
        QCOMPARE(table(server::payments).exclusions.first().name, u"payments_payer_excl"_s);
        QVERIFY(grid.model()->setData(grid.model()->index(0, 2), u"no double payments"_s));
        QCOMPARE(table(server::payments).exclusions.first().comment, u"no double payments"_s);
        select(grid, 0, 0);
        QTest::keyClick(&grid, Qt::Key_Delete);
        QVERIFY(table(server::payments).exclusions.isEmpty());
    }

    void addsAndRenamesAPartition()
    {
        openServer();
        GridView &grid = show(server::payments, u"partitions"_s);
        QCOMPARE(grid.model()->rowCount(), 2);
        QTest::keyClick(&grid, Qt::Key_Insert);
        type(grid, u"DEFAULT"_s);
        QTest::keyClick(editor(grid), Qt::Key_Return);
        QCOMPARE(grid.model()->rowCount(), 3);
        const QList<ObjectId> parts = m_store->current()->schema->partitionsOf(server::payments);
        QCOMPARE(parts.size(), 3);
        QCOMPARE(table(parts.last()).partitionBound, u"DEFAULT"_s);
        QVERIFY(grid.model()->setData(grid.model()->index(2, 1), u"payments_rest"_s));
        QCOMPARE(table(parts.last()).name, u"payments_rest"_s);
        // Only a parted table has the page.
        m_inspector->showObject(server::people);
        auto *tabs = m_inspector->findChild<QTabWidget *>(u"inspectorTabs"_s);
        QCOMPARE(tabs->indexOf(m_inspector->findChild<QWidget *>(u"partitions"_s)), -1);
    }

    void changesSeveralTablesAsOneStep()
    {
        openServer();
        m_inspector->showTables({server::people, server::payments, server::invoices});
        auto *page = m_inspector->findChild<QWidget *>(u"manyTablesPage"_s);
        QVERIFY(page->isVisible());
        QVERIFY(m_inspector->findChild<QLabel *>(u"inspectorTitle"_s)->text().contains(u'3'));
        auto *spaces = page->findChild<QComboBox *>(u"manyTablesNamespace"_s);
        QCOMPARE(spaces->currentIndex(), -1);
        auto *comment = page->findChild<QLineEdit *>(u"manyTablesComment"_s);
        comment->setFocus();
        QTest::keyClicks(comment, u"of the shop"_s);
        QTest::keyClick(comment, Qt::Key_Return);
        for (const ObjectId id : {server::people, server::payments, server::invoices})
            QCOMPARE(table(id).comment, u"of the shop"_s);
        m_store->undo();
        QCOMPARE(*m_store->current()->schema, server::schema());

        auto *unlogged = page->findChild<QCheckBox *>(u"many UNLOGGED"_s);
        QCOMPARE(unlogged->checkState(), Qt::Unchecked);
        QTest::mouseClick(unlogged, Qt::LeftButton, {}, QPoint(8, unlogged->height() / 2));
        QVERIFY(table(server::invoices).options.contains(u"UNLOGGED"_s));
        QVERIFY_RESULT(m_store->perform({}, edit::changeTableOptions(server::people, {}, {})));
        QCOMPARE(unlogged->checkState(), Qt::PartiallyChecked);

        spaces->setCurrentText(u"billing"_s);
        Q_EMIT spaces->activated(spaces->currentIndex());
        QCOMPARE(table(server::people).namespaceId, server::billing);
        QCOMPARE(table(server::payments).namespaceId, server::billing);
        // What goes is no longer among them; one alone is shown as one.
        QVERIFY_RESULT(m_store->perform({}, edit::dropTable(server::invoices)));
        QVERIFY(page->isVisible());
        QVERIFY_RESULT(m_store->perform({}, edit::dropTable(server::people)));
        QVERIFY(!page->isVisible());
        QCOMPARE(m_inspector->object(), server::payments);
    }
};

RELVAR_TEST_MAIN(TestGrids)
#include "tst_grids.moc"
