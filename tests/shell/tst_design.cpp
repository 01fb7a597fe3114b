// SPDX-License-Identifier: GPL-3.0-or-later
// Help with design in the real window: templates, conventions, many names and types at once, search, and problems that
// are fixed, ignored and kept so.
#include "canvas/diagramview.h"
#include "changes/problemspanel.h"
#include "design/searchpanel.h"
#include "edit/edits.h"
#include "shell/actions.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "windowdriver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestDesign : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_driver;

    [[nodiscard]] shell::MainWindow &window() { return m_driver->window(); }
    [[nodiscard]] const schema::Schema &draft() { return m_driver->draft(); }
    void trigger(QAction *action)
    {
        QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
        action->trigger();
    }
    void perform(const document::Edit &edit)
    {
        const Result<> done = window().session().store().perform({}, edit);
        QVERIFY_RESULT(done);
    }
    static QStringList listed(QDialog &dialog)
    {
        QStringList lines;
        const QAbstractItemModel &model = *dialog.findChild<QTreeView *>(u"previewedChanges"_s)->model();
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(model.index(row, 1).data().toString() + u" > "_s + model.index(row, 2).data().toString());
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        window().openDemo(m_driver->folder() + u"/demo"_s);
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(m_driver->waitUntilIdle());
    }

    void cleanup() { m_driver.reset(); }

    void aTemplateMakesATable()
    {
        const qsizetype before = draft().tables.size();
        trigger(window().actions().newFromTemplate);
        QDialog *dialog = m_driver->dialog(u"templateDialog"_s);
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"templateTableName"_s);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"visits"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(draft().tables.size(), before + 1);
        const schema::Table *made = draft().table(u"visits"_s);
        QVERIFY(made && made->primaryKey && made->column(u"created_at"_s));
        QTRY_COMPARE(window().panels().diagram->selectedTable(), made->id);
        trigger(window().actions().undo);
        QCOMPARE(draft().tables.size(), before);

        // One of one's own, kept, applied and removed.
        window().panels().diagram->select(m_driver->table(u"owners"_s));
        trigger(window().actions().saveAsTemplate);
        auto *question = qobject_cast<QInputDialog *>(m_driver->dialog(u"saveTemplateDialog"_s));
        QVERIFY(question);
        question->setTextValue(u"person"_s);
        QTest::keyClick(question, Qt::Key_Return);
        const QString file = window().session().project()->path + u"/templates/person.json"_s;
        QTRY_VERIFY(QFile::exists(file));
        const QString other
            = draft().tables.first()->name == u"owners"_s ? draft().tables.last()->name : draft().tables.first()->name;
        const ObjectId target = m_driver->table(other);
        const qsizetype columns = draft().table(target)->columns.size();
        window().panels().diagram->select(target);
        trigger(window().actions().applyTemplate);
        dialog = m_driver->dialog(u"templateDialog"_s);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"templates"_s);
        list->setCurrentRow(list->count() - 1);
        QCOMPARE(list->currentItem()->text(), u"person"_s);
        QVERIFY(m_driver->click(dialog, u"acceptTemplate"_s));
        QTRY_VERIFY(draft().table(target)->columns.size() > columns);
        trigger(window().actions().applyTemplate);
        dialog = m_driver->dialog(u"templateDialog"_s);
        list = dialog->findChild<QListWidget *>(u"templates"_s);
        list->setCurrentRow(list->count() - 1);
        QVERIFY(m_driver->click(dialog, u"removeTemplate"_s));
        QTRY_VERIFY(!QFile::exists(file));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void everythingFollowsAConvention()
    {
        const schema::Schema before = draft();
        trigger(window().actions().renameToConvention);
        QDialog *dialog = m_driver->dialog(u"conventionDialog"_s);
        QVERIFY(dialog);
        auto *convention = dialog->findChild<QComboBox *>(u"convention"_s);
        convention->setCurrentIndex(convention->findData(u"sea-orm"_s));
        QTRY_VERIFY(!listed(*dialog).isEmpty());
        QTRY_VERIFY(listed(*dialog).filter(u"> idx-"_s).size() + listed(*dialog).filter(u"> fk-"_s).size() > 0);
        const qsizetype count = listed(*dialog).size();
        // Without the first.
        auto *view = dialog->findChild<QTreeView *>(u"previewedChanges"_s);
        QVERIFY(view->model()->setData(view->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(dialog->findChild<QLabel *>(u"previewSummary"_s)->text(),
                 u"%1 of %2 ticked."_s.arg(count - 1).arg(count));
        QVERIFY(m_driver->click(dialog, u"acceptChanges"_s));
        QTRY_VERIFY(draft() != before);
        trigger(window().actions().undo);
        QCOMPARE(draft(), before);
    }

    void manyNamesChangeByAPattern()
    {
        const schema::Schema before = draft();
        trigger(window().actions().renameMany);
        QDialog *dialog = m_driver->dialog(u"patternRenameDialog"_s);
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QCheckBox *>(u"isExpression"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"findName"_s), u"^owner(s?)$"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"replaceName"_s), u"holder\\1"_s);
        QTRY_VERIFY(listed(*dialog).contains(u"owners > holders"_s));
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"replaceName"_s), Qt::Key_Return);
        QTRY_VERIFY(draft().table(u"holders"_s));
        trigger(window().actions().undo);
        QCOMPARE(draft(), before);

        // A name that is taken cannot be ticked.
        trigger(window().actions().renameMany);
        dialog = m_driver->dialog(u"patternRenameDialog"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"findName"_s), u"owners"_s);
        const QString taken
            = draft().tables.first()->name == u"owners"_s ? draft().tables.last()->name : draft().tables.first()->name;
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"replaceName"_s), taken);
        QTRY_VERIFY(!listed(*dialog).isEmpty());
        QVERIFY(m_driver->click(dialog, u"tickAll"_s));
        QVERIFY(!m_driver->click(dialog, u"acceptChanges"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(draft(), before);
    }

    void aTypeChangesEverywhere()
    {
        const schema::Schema before = draft();
        trigger(window().actions().changeTypeEverywhere);
        QDialog *dialog = m_driver->dialog(u"changeTypeDialog"_s);
        QVERIFY(dialog);
        const QString former = dialog->findChild<QComboBox *>(u"formerType"_s)->currentData().toString();
        auto *wanted = dialog->findChild<QComboBox *>(u"newType"_s);
        QTest::keyClicks(wanted->lineEdit(), u"ANY"_s);
        QTRY_VERIFY(!listed(*dialog).isEmpty());
        QCOMPARE(listed(*dialog).first(), former + u" > ANY"_s);
        QTest::keyClick(wanted->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(draft() != before);
        for (const Box<schema::Table> &table : draft().tables) {
            for (const schema::Column &column : table->columns)
                QVERIFY(column.type.text != former);
        }
        trigger(window().actions().undo);
        QCOMPARE(draft(), before);
    }

    void searchFindsAndLeadsThere()
    {
        m_driver->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *text = window().panels().search->findChild<QLineEdit *>(u"searchText"_s);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"owners"_s);
        auto *results = window().panels().search->findChild<QTreeView *>(u"searchResults"_s);
        QTRY_VERIFY(results->model()->rowCount() > 0);
        QTRY_VERIFY(results->model()->index(0, 0).data().toString().startsWith(u"Names ("));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(window().panels().diagram->selectedTable(), m_driver->table(u"owners"_s));
        QTest::keyClicks(text, u"xyz"_s);
        QTRY_COMPARE(results->model()->rowCount(), 0);
        QVERIFY(!results->isVisible());
        // What is found follows the draft.
        text->clear();
        QTest::keyClicks(text, u"holders"_s);
        QTRY_VERIFY(!results->isVisible());
        perform(edit::renameTable(m_driver->table(u"owners"_s), u"holders"_s));
        QTRY_VERIFY(results->model()->rowCount() > 0);
    }

    void problemsAreFixedAndIgnoredForGood()
    {
        auto *panel = window().panels().problems;
        const ObjectId table = m_driver->table(u"owners"_s);
        const int before = panel->count();
        perform(edit::addColumn(table, {.id = ObjectId::create(), .name = u"photo"_s, .type = {u"STRING"_s, {}}}));
        QTRY_COMPARE(panel->count(), before + 1);
        window().docks().raise(window().docks().problems);
        auto *list = panel->findChild<QTreeView *>(u"problemsList"_s);
        const auto find = [list]() -> QModelIndex {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex group = list->model()->index(row, 0);
                if (group.data().toString().startsWith(u"Types that SQLite takes"))
                    return list->model()->index(0, 0, group);
            }
            return {};
        };
        QTRY_VERIFY(find().isValid());
        list->scrollTo(find());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(find()).center());
        QCOMPARE(window().panels().diagram->selectedTable(), table);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(panel->count(), before);
        QFile file(window().session().project()->path + u"/lint.ignore"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "RV702 owners.photo\n");
        // Another window leaves it alone too.
        m_driver->restart();
        QVERIFY(m_driver->waitUntilIdle());
        window().open(m_driver->folder() + u"/demo"_s);
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(draft().table(u"owners"_s)->column(u"photo"_s));
        QTest::qWait(300);
        QCOMPARE(window().panels().problems->count(), before);
    }

    void nothingIsOfferedWithoutADraft()
    {
        m_driver = std::make_unique<WindowDriver>();
        for (QAction *action : window().actions().design())
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY(!window().actions().searchEverywhere->isEnabled());
    }
};

RELVAR_TEST_MAIN(TestDesign)
#include "tst_design.moc"
