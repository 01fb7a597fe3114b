// SPDX-License-Identifier: GPL-3.0-or-later
// What is carried as text, in the Inspector: typed into its editor it is in the draft as soon as the product takes it.
#include "inspector/newobject.h"
#include "inspectorfixture.h"
#include "sqleditor/sqleditor.h"
#include "support/fatalwarnings.h"
#include "widgets/elidedlabel.h"

#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;
using sqleditor::SqlEditor;

class TestTexts : public InspectorFixture
{
    Q_OBJECT

    /// The texts of the shop's tables are not SQL.
    void openPlainShop()
    {
        openShop();
        document::Document document = shop::document();
        schema::Schema schema = *document.schema;
        for (Box<schema::Table> &box : schema.tables) {
            schema::Table table = *box;
            table.definition.clear();
            box = table;
        }
        document.schema = schema;
        m_store->reset(document.schema, document);
    }

    SqlEditor &editor(const QString &name) const { return *m_inspector->findChild<SqlEditor *>(name); }
    /// In the place of the text that is there, by the keyboard.
    void retype(const QString &name, const QString &text) const
    {
        auto *scintilla = editor(name).findChild<QsciScintilla *>(u"sqlText"_s);
        scintilla->setFocus();
        scintilla->selectAll();
        scintilla->replaceSelectedText(QString());
        QTest::keyClicks(scintilla, text);
        QTest::keyClick(scintilla, Qt::Key_Escape);
    }
    [[nodiscard]] QString viewText() const { return m_store->current()->schema->view(shop::view)->definition; }
    [[nodiscard]] QString state(const QString &name) const
    {
        return m_inspector->findChild<QLabel *>(name + u"State"_s)->text();
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<relvar::ObjectId>("relvar::ObjectId"); }
    void init() { openPlainShop(); }
    void cleanup() { close(); }

    void aViewIsInTheDraftWhenItIsComplete()
    {
        m_inspector->showObject(shop::view);
        const QString text = u"definitionText"_s;
        QVERIFY(editor(text).isVisible());
        QCOMPARE(editor(text).text(), viewText());
        const QString before = viewText();
        retype(text, u"CREATE VIEW big_orders AS SELECT total FROM orders WHERE tota"_s);
        QTRY_VERIFY(editor(text).error());
        QCOMPARE(viewText(), before);
        QVERIFY(state(text).startsWith(u"Not in the draft"_s));
        QTest::keyClicks(editor(text).findChild<QsciScintilla *>(u"sqlText"_s), u"l > 5"_s);
        QTRY_COMPARE(viewText(), u"CREATE VIEW big_orders AS SELECT total FROM orders WHERE total > 5"_s);
        QVERIFY(!editor(text).error());
        QCOMPARE(state(text), u"This text is in the draft"_s);
        // However long it was typed, it is one step.
        m_store->undo();
        QCOMPARE(viewText(), before);
        QCOMPARE(editor(text).text(), before);
        m_store->redo();
        QCOMPARE(editor(text).text(), viewText());
        QVERIFY(viewText() != before);
    }

    void anUnfinishedTextWaits()
    {
        m_inspector->showObject(shop::view);
        const QString text = u"definitionText"_s;
        const QString before = viewText();
        retype(text, u"CREATE VIEW big_orders AS SELECT nonsense FROM orders"_s);
        QTRY_VERIFY(editor(text).error());
        m_inspector->showObject(shop::customers);
        m_inspector->showObject(shop::view);
        QCOMPARE(editor(text).text(), u"CREATE VIEW big_orders AS SELECT nonsense FROM orders"_s);
        QTest::mouseClick(m_inspector->findChild<QPushButton *>(text + u"TakeBack"_s), Qt::LeftButton);
        QCOMPARE(editor(text).text(), before);
        QTRY_VERIFY(!editor(text).error());
        QCOMPARE(viewText(), before);
    }

    void whatTheDraftRefusesIsSaid()
    {
        m_inspector->showObject(shop::view);
        retype(u"definitionText"_s, u"CREATE TRIGGER other AFTER INSERT ON orders BEGIN SELECT 1; END"_s);
        QTRY_VERIFY(editor(u"definitionText"_s).error());
        QVERIFY(editor(u"definitionText"_s).error()->message.contains(u"view big_orders"_s));
        QCOMPARE(m_store->current()->schema->triggers.size(), 1);
        // Another name is an edit like any other.
        const QString before = viewText();
        retype(u"definitionText"_s, u"CREATE VIEW big AS SELECT 1 AS one"_s);
        QTRY_VERIFY(viewText() != before);
        m_inspector->showObject(shop::orders);
        openTab(u"triggersPage"_s);
        retype(u"triggersText"_s, u"CREATE TRIGGER orders_stamp AFTER INSERT ON customers BEGIN SELECT 1; END"_s);
        QTRY_VERIFY(m_inspector->findChild<widgets::InlineMessage *>(u"inspectorMessage"_s)->isVisible());
        QCOMPARE(m_store->current()->schema->triggers.first()->tableId, shop::orders);
    }

    void aTriggerIsAddedEditedAndDropped()
    {
        m_inspector->showObject(shop::customers);
        openTab(u"triggersPage"_s);
        QTest::mouseClick(m_inspector->findChild<QPushButton *>(u"triggersPageAddtrigger"_s), Qt::LeftButton);
        QCOMPARE(m_store->current()->schema->triggers.size(), 2);
        const ObjectId id = m_store->current()->schema->triggers.last()->id;
        QCOMPARE(m_store->current()->schema->triggers.last()->tableId, shop::customers);
        QTRY_VERIFY(editor(u"triggersText"_s).findChild<QsciScintilla *>(u"sqlText"_s)->hasFocus());
        retype(u"triggersText"_s, u"CREATE TRIGGER watch AFTER DELETE ON customers BEGIN SELECT OLD.id; END"_s);
        QTRY_COMPARE(m_store->current()->schema->triggers.last()->name, u"watch"_s);
        QCOMPARE(m_store->current()->schema->triggers.last()->id, id);
        auto *list = m_inspector->findChild<QListWidget *>(u"triggersList"_s);
        QCOMPARE(list->item(0)->text(), u"watch"_s);
        QVERIFY(!editor(u"triggersText"_s).error());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(m_store->current()->schema->triggers.size(), 1);
        QTest::keyClick(m_inspector->findChild<QWidget *>(u"triggersPage"_s), Qt::Key_Insert);
        m_store->undo();
        QCOMPARE(m_store->current()->schema->triggers.size(), 2);
        // SQLite has no policies.
        QVERIFY(!m_inspector->findChild<QTabWidget *>(u"inspectorTabs"_s)
                     ->isTabVisible(m_inspector->findChild<QTabWidget *>(u"inspectorTabs"_s)
                                        ->indexOf(m_inspector->findChild<QWidget *>(u"policiesPage"_s))));
    }

    void aPolicyIsAddedAndEdited()
    {
        openServer();
        m_inspector->showObject(server::people);
        openTab(u"policiesPage"_s);
        QCOMPARE(editor(u"policiesText"_s).text(), u"CREATE POLICY own_rows ON people USING (true)"_s);
        retype(u"policiesText"_s, u"CREATE POLICY own_rows ON people FOR SELECT USING (id > 0)"_s);
        const auto policy = [this] { return *m_store->current()->schema->otherObjects.first(); };
        QTRY_VERIFY(policy().definition.contains(u"id > 0"_s));
        QCOMPARE(policy().id, server::ownRows);
        QCOMPARE(policy().owner, server::people);
        QTest::mouseClick(m_inspector->findChild<QPushButton *>(u"policiesPageAddpolicy"_s), Qt::LeftButton);
        QCOMPARE(m_store->current()->schema->otherObjects.size(), 3);
        QCOMPARE(m_inspector->findChild<QListWidget *>(u"policiesList"_s)->count(), 2);
    }

    void beginsEveryKindThatTheProductHas()
    {
        for (const dialect::ObjectKind &kind : m_dialect->language().kinds()) {
            const auto made = inspector::newObject(*m_dialect, kind.kind, *m_store->current()->schema, shop::orders);
            QVERIFY_RESULT(made);
            QVERIFY_RESULT(m_store->perform(made->label, made->edit));
            m_inspector->showObject(made->id);
            QVERIFY(editor(u"definitionText"_s).isVisible());
        }
        openServer();
        const dialect::Dialect *product = dialect::find(dialects::builtin(), u"postgresql"_s);
        for (const dialect::ObjectKind &kind : product->language().kinds()) {
            const auto made = inspector::newObject(*product, kind.kind, *m_store->current()->schema, server::people);
            QVERIFY_RESULT(made);
            QVERIFY_RESULT(m_store->perform(made->label, made->edit));
            m_inspector->showObject(made->id);
            QVERIFY(editor(u"definitionText"_s).isVisible());
            // Nothing that was begun is wrong.
            QTest::qWait(0);
            QVERIFY(!editor(u"definitionText"_s).error());
        }
        QVERIFY(!inspector::newObject(*product, u"trigger"_s, *m_store->current()->schema, {}));
    }

    void theDdlFollowsTheDraftAndIsCopied()
    {
        m_inspector->showObject(shop::orders);
        openTab(u"sqlPage"_s);
        const auto *sql = m_inspector->findChild<widgets::SqlView *>(u"objectSql"_s);
        QVERIFY(sql->text().contains(u"\"total\""_s));
        QVERIFY_RESULT(m_store->perform({}, edit::renameColumn(shop::orders, shop::orderTotal, u"amount"_s)));
        QVERIFY(sql->text().contains(u"\"amount\""_s));
        QVERIFY(!sql->isEditable());
        QTest::mouseClick(m_inspector->findChild<QPushButton *>(u"objectSqlCopy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), sql->text());
    }

    void aPastMomentIsOnlyRead()
    {
        const Box<schema::Schema> past = m_store->current()->schema;
        m_inspector->setReadOnly(&past);
        m_inspector->showObject(shop::view);
        QVERIFY(!editor(u"definitionText"_s).isEditable());
        QVERIFY(!m_inspector->findChild<QPushButton *>(u"definitionDrop"_s)->isVisible());
    }
};

RELVAR_TEST_MAIN(TestTexts)
#include "tst_texts.moc"
