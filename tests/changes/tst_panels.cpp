// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of changes and of problems on a real document: what they say, and that their buttons do it.
#include "changes/changespanel.h"
#include "changes/linemodel.h"
#include "changes/lineview.h"
#include "changes/problemsmodel.h"
#include "changes/problemspanel.h"
#include "dialects/builtin.h"
#include "edit/edits.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/shopschema.h"
#include "widgets/inlinemessage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::changes;
using namespace relvar::test;

class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<relvar::ObjectId>("relvar::ObjectId"); }

    void init()
    {
        const dialect::Dialect *dialect = dialect::find(dialects::builtin(), u"sqlite"_s);
        QVERIFY(dialect);
        m_store = std::make_unique<document::DocumentStore>();
        m_store->reset(shop::schema(), shop::document());
        m_changes = std::make_unique<ChangesPanel>(*m_store, *dialect);
        m_problems = std::make_unique<ProblemsPanel>(*m_store, *dialect);
        for (QWidget *panel : {static_cast<QWidget *>(m_changes.get()), static_cast<QWidget *>(m_problems.get())}) {
            new QAbstractItemModelTester(panel->findChild<QTreeView *>()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest, panel);
            panel->resize(700, 240);
            panel->show();
            QVERIFY(QTest::qWaitForWindowExposed(panel));
        }
    }

    void cleanup()
    {
        m_changes.reset();
        m_problems.reset();
        m_store.reset();
    }

    void listsChangesWithSigns()
    {
        QSignalSpy counts(m_changes.get(), &ChangesPanel::countChanged);
        QVERIFY(!changeList().isVisible());
        perform(edit::renameColumn(shop::customers, shop::customerEmail, u"mail"_s));
        perform(edit::addColumn(shop::customers, shop::column(ObjectId(90), u"phone"_s, u"TEXT"_s)));
        perform(edit::dropColumn(shop::orders, shop::orderTotal));
        QTRY_COMPARE(m_changes->count(), 3);
        // Several edits in one turn are one comparison.
        QCOMPARE(counts.size(), 1);
        QVERIFY(changeList().isVisible());
        QCOMPARE(m_changes->findChild<QLabel *>(u"changesSummary"_s)->text().section(u' ', 0, 0), u"3"_s);

        const int dropped = rowOf(changeList(), shop::orderTotal);
        QCOMPARE(text(changeList(), dropped, LineModel::Sign), u"−"_s);
        QVERIFY(text(changeList(), dropped, LineModel::Text).contains(u"total"_s));
        QCOMPARE(text(changeList(), dropped, LineModel::Note), u"kept until purged"_s);
        QCOMPARE(text(changeList(), rowOf(changeList(), ObjectId(90)), LineModel::Sign), u"+"_s);
        QCOMPARE(text(changeList(), rowOf(changeList(), shop::customerEmail), LineModel::Sign), u"~"_s);
    }

    void dataIsKeptOrLost()
    {
        auto *keep = m_changes->findChild<QCheckBox *>(u"keepDropped"_s);
        QVERIFY(!keep->isVisible());
        perform(edit::dropTable(shop::orders));
        QTRY_VERIFY(keep->isVisible());
        QVERIFY(keep->isChecked());
        QTest::mouseClick(keep, Qt::LeftButton, {}, QPoint(8, keep->height() / 2));
        QVERIFY(!m_store->current()->intents.keepDropped);
        const int row = rowOf(changeList(), shop::orders);
        QTRY_COMPARE(text(changeList(), row, LineModel::Note), u"is lost"_s);
        m_store->undo();
        QTRY_VERIFY(keep->isChecked());
    }

    void takesOneChangeBackByKeyAndButton()
    {
        perform(edit::renameColumn(shop::customers, shop::customerEmail, u"mail"_s));
        perform(edit::addColumn(shop::customers, shop::column(ObjectId(90), u"phone"_s, u"TEXT"_s)));
        QTRY_COMPARE(m_changes->count(), 2);
        QSignalSpy selections(m_changes.get(), &ChangesPanel::selected);
        auto *button = m_changes->findChild<QPushButton *>(u"takeBack"_s);
        QVERIFY(!button->isEnabled());
        choose(changeList(), rowOf(changeList(), shop::customerEmail));
        QCOMPARE(selections.size(), 1);
        QCOMPARE(selections[0][0].value<ObjectId>(), shop::customers);
        QCOMPARE(selections[0][1].value<ObjectId>(), shop::customerEmail);

        QTest::keyClick(&changeList(), Qt::Key_Delete);
        QTRY_COMPARE(m_changes->count(), 1);
        QCOMPARE(m_store->current()->schema->table(shop::customers)->column(shop::customerEmail)->name, u"email"_s);
        QVERIFY(m_store->current()->schema->table(shop::customers)->column(ObjectId(90)));

        choose(changeList(), 0);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(m_changes->count(), 0);
        QVERIFY(!changeList().isVisible());
        QVERIFY(!m_store->hasChanges());
        // It is a step like any other.
        m_store->undo();
        QTRY_COMPARE(m_changes->count(), 1);
    }

    void saysWhyAChangeCannotBeTakenBack()
    {
        perform(edit::renameColumn(shop::orders, shop::orderTotal, u"amount"_s));
        perform(edit::addColumn(shop::orders, shop::column(ObjectId(90), u"total"_s, u"TEXT"_s)));
        QTRY_COMPARE(m_changes->count(), 2);
        QSignalSpy failures(m_changes.get(), &ChangesPanel::failed);
        choose(changeList(), rowOf(changeList(), shop::orderTotal));
        QTest::keyClick(&changeList(), Qt::Key_Delete);
        QCOMPARE(failures.size(), 1);
        QVERIFY(m_changes->findChild<widgets::InlineMessage *>()->isVisible());
        QCOMPARE(m_changes->count(), 2);
    }

    void keepsTheSelectionWhileTheDraftGoesOn()
    {
        perform(edit::addColumn(shop::orders, shop::column(ObjectId(90), u"note"_s, u"TEXT"_s)));
        QTRY_COMPARE(m_changes->count(), 1);
        choose(changeList(), 0);
        perform(edit::addColumn(shop::customers, shop::column(ObjectId(91), u"phone"_s, u"TEXT"_s)));
        QTRY_COMPARE(m_changes->count(), 2);
        QCOMPARE(changeList().currentIndex().row(), rowOf(changeList(), ObjectId(90)));
    }

    void fixesAProblem()
    {
        QSignalSpy counts(m_problems.get(), &ProblemsPanel::countChanged);
        QCOMPARE(m_problems->count(), 0);
        perform(edit::dropPart(shop::orders, shop::orderIndex));
        perform(edit::setPrimaryKey(shop::orders, {}));
        QTRY_COMPARE(m_problems->count(), 2);
        QCOMPARE(counts.size(), 1);
        // What matters more comes first; below each heading what it is about.
        QCOMPARE(problemTexts(), (QStringList{u"Tables without a primary key (1)"_s, u"- orders has no primary key"_s,
                                              u"Relations without an index (1)"_s,
                                              u"- The relation of orders (customer_id) has no index"_s}));
        QCOMPARE(m_problems->findChild<QLabel *>(u"problemsSummary"_s)->text(), u"1 warning(s), 1 hint(s)"_s);

        auto *button = m_problems->findChild<QPushButton *>(u"fixProblem"_s);
        QVERIFY(!button->isEnabled());
        QSignalSpy selections(m_problems.get(), &ProblemsPanel::selected);
        chooseProblem(1, 0);
        QCOMPARE(selections.last().at(1).value<relvar::ObjectId>(), shop::orderRelation);
        QVERIFY(
            m_problems->findChild<QLabel *>(u"problemExplanation"_s)->text().startsWith(u"RV304 foreign-key-index"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_store->current()->schema->table(shop::orders)->indexes.size(), 1);
        QTRY_COMPARE(m_problems->count(), 1);
        chooseProblem(0, 0);
        QTest::keyClick(&problemList(), Qt::Key_Return);
        QTRY_COMPARE(rowOfGroup(u"RV202"_s), -1);
        QVERIFY(m_store->current()->schema->table(shop::orders)->primaryKey);
        while (m_store->history().canUndo())
            m_store->undo();
        QTRY_COMPARE(m_problems->count(), 0);
        QVERIFY(!problemList().isVisible());
    }

    void fixesAllOfAKindInOneStep()
    {
        perform(edit::setPrimaryKey(shop::orders, {}));
        perform(edit::setPrimaryKey(shop::customers, {}));
        QTRY_VERIFY(problemTexts().contains(u"Tables without a primary key (2)"_s));
        const schema::Schema before = *m_store->current()->schema;
        chooseProblem(rowOfGroup(u"RV202"_s), 0);
        auto *all = m_problems->findChild<QPushButton *>(u"fixAllProblems"_s);
        QCOMPARE(all->text(), u"Fix all 2"_s);
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_VERIFY(m_store->current()->schema->table(shop::orders)->primaryKey);
        QVERIFY(m_store->current()->schema->table(shop::customers)->primaryKey);
        QTRY_COMPARE(rowOfGroup(u"RV202"_s), -1);
        m_store->undo();
        QCOMPARE(*m_store->current()->schema, before);
    }

    void filtersAndIgnores()
    {
        perform(edit::dropPart(shop::orders, shop::orderIndex));
        perform(edit::setPrimaryKey(shop::orders, {}));
        QTRY_COMPARE(m_problems->count(), 2);
        auto *filter = m_problems->findChild<QLineEdit *>(u"problemsFilter"_s);
        QTest::keyClicks(filter, u"rv304"_s);
        QCOMPARE(problemTexts().size(), 2);
        QTest::keyClicks(filter, u"x"_s);
        QVERIFY(problemTexts().isEmpty() && !problemList().isVisible());
        filter->clear();

        chooseProblem(rowOfGroup(u"RV304"_s), 0);
        auto *ignore = m_problems->findChild<QPushButton *>(u"ignoreProblem"_s);
        QVERIFY(!ignore->isEnabled());
        m_problems->setSettings({}, true);
        QTRY_VERIFY(ignore->isEnabled());
        QSignalSpy wishes(m_problems.get(), &ProblemsPanel::ignoreRequested);
        QTest::keyClick(&problemList(), Qt::Key_Delete);
        QCOMPARE(wishes.size(), 1);
        const auto rules = wishes[0][0].value<QList<lint::Ignore>>();
        QCOMPARE(rules, (QList<lint::Ignore>{{u"RV304"_s, u"orders.orders_customer_id_fkey"_s}}));
        QVERIFY(wishes[0][1].toBool());
        lint::Settings settings;
        settings.ignored = rules;
        m_problems->setSettings(settings, true);
        QTRY_COMPARE(m_problems->count(), 1);
        QCOMPARE(rowOfGroup(u"RV304"_s), -1);
        auto *ignored = m_problems->findChild<QToolButton *>(u"showIgnored"_s);
        QVERIFY(ignored->isVisible());
        QTest::mouseClick(ignored, Qt::LeftButton);
        chooseProblem(rowOfGroup(u"RV304"_s), 0);
        QTest::keyClick(&problemList(), Qt::Key_Delete);
        QCOMPARE(wishes.size(), 2);
        QVERIFY(!wishes[1][1].toBool());
    }

    void showsHostileNamesAsTheyAre()
    {
        perform(edit::renameTable(shop::orders, u"<i>o</i>"_s));
        QTRY_COMPARE(m_changes->count(), 1);
        QVERIFY(text(changeList(), 0, LineModel::Text).contains(u"<i>o</i>"_s));
        const QVariant toolTip = changeList().model()->index(0, LineModel::Text).data(Qt::ToolTipRole);
        QVERIFY(toolTip.toString().contains(u"&lt;i&gt;"_s));
    }

private:
    void perform(const document::Edit &edit)
    {
        const Result<> done = m_store->perform({}, edit);
        QVERIFY_RESULT(done);
    }

    [[nodiscard]] LineView &changeList() const { return *m_changes->findChild<LineView *>(); }
    [[nodiscard]] QTreeView &problemList() const { return *m_problems->findChild<QTreeView *>(); }

    /// Headings, and what is below them after "- ".
    [[nodiscard]] QStringList problemTexts() const
    {
        QStringList texts;
        const QAbstractItemModel &model = *problemList().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex group = model.index(row, 0);
            texts.append(group.data().toString());
            for (int child = 0; child < model.rowCount(group); ++child)
                texts.append(u"- "_s + model.index(child, 0, group).data().toString());
        }
        return texts;
    }

    [[nodiscard]] int rowOfGroup(const QString &code) const
    {
        const auto &model = static_cast<const ProblemsModel &>(*problemList().model());
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.check(model.index(row, 0))->code == code)
                return row;
        }
        return -1;
    }

    void chooseProblem(int group, int row)
    {
        QTreeView &view = problemList();
        const QModelIndex index = view.model()->index(row, 0, view.model()->index(group, 0));
        QVERIFY(index.isValid());
        view.activateWindow();
        view.setFocus();
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    }

    static QString text(const LineView &view, int row, int column)
    {
        return view.model()->index(row, column).data().toString();
    }

    /// The row of the object or part, -1 when there is none.
    static int rowOf(const LineView &view, ObjectId id)
    {
        const auto &model = static_cast<const LineModel &>(*view.model());
        for (int row = 0; row < model.rowCount(); ++row) {
            const Line &line = model.line(row);
            if ((line.part.isNull() ? line.object : line.part) == id)
                return row;
        }
        return -1;
    }

    static void choose(LineView &view, int row)
    {
        view.activateWindow();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(view.model()->index(row, LineModel::Text)).center());
    }

    std::unique_ptr<document::DocumentStore> m_store;
    std::unique_ptr<ChangesPanel> m_changes;
    std::unique_ptr<ProblemsPanel> m_problems;
};

RELVAR_TEST_MAIN(TestPanels)
#include "tst_panels.moc"
