// SPDX-License-Identifier: GPL-3.0-or-later
// The panel says in words who has to wait, for what and for whom, and what waits less.
#include "locks/lockmodel.h"
#include "locks/lockpane.h"

#include "dialects/builtin.h"
#include "support/fatalwarnings.h"
#include "widgets/inlinemessage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using locks::LockModel;
using locks::LockPane;

namespace {

const dialect::Dialect &dialectNamed(const QString &id)
{
    return *dialect::find(dialects::builtin(), id);
}

/// Over a schema with the table users.
project::LockPlan planOf(const QString &dialect, const QStringList &statements)
{
    schema::Schema schema = dialectNamed(dialect).emptySchema();
    schema::Table users{.id = ObjectId::create(), .namespaceId = schema.defaultNamespace(), .name = u"users"_s};
    users.columns = {{.id = ObjectId::create(), .name = u"id"_s, .type = {u"integer"_s, {}}, .notNull = true}};
    schema.tables.append(Box<schema::Table>(users));
    dialect::Script script;
    for (const QString &statement : statements)
        script.statements.append({.sql = statement});
    return project::foretellLocks(dialectNamed(dialect), schema, script, 150000);
}

const QStringList widening{u"ALTER TABLE users ALTER COLUMN id TYPE bigint"_s, u"COMMENT ON TABLE users IS 'people'"_s,
                           u"CREATE TABLE <b>orders</b> (id integer)"_s};

} // namespace

class TestLockPane : public QObject
{
    Q_OBJECT

private:
    static QString cell(const LockPane &pane, int row, LockModel::Column column, int role = Qt::DisplayRole)
    {
        const auto *view = pane.findChild<QTreeView *>(u"lockList"_s);
        return view->model()->index(row, column).data(role).toString();
    }
    static QString summary(const LockPane &pane)
    {
        return pane.findChild<widgets::InlineMessage *>(u"lockSummary"_s)->text();
    }

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        LockModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPlan(planOf(u"postgresql"_s, widening));
        QCOMPARE(model.rowCount(), 3);
        model.setPlan({});
        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhoHasToWait()
    {
        LockPane pane;
        pane.showPlan(planOf(u"postgresql"_s, widening));
        QCOMPARE(cell(pane, 0, LockModel::Table), u"\"users\""_s);
        QCOMPARE(cell(pane, 0, LockModel::Lock), u"ACCESS EXCLUSIVE"_s);
        QCOMPARE(cell(pane, 0, LockModel::Blocks), u"reads and writes"_s);
        QCOMPARE(cell(pane, 0, LockModel::Work), u"writes all rows anew"_s);
        QVERIFY(cell(pane, 0, LockModel::Size).isEmpty());
        QCOMPARE(cell(pane, 1, LockModel::Blocks), u"changes of the table"_s);
        QVERIFY2(summary(pane).contains(u"Nobody can read or write \"users\" until the migration commits"),
                 qPrintable(summary(pane)));
        // What waits less is there for the row that is selected at first.
        const auto *remarks = pane.findChild<QLabel *>(u"lockRemarks"_s);
        QVERIFY2(remarks->text().contains(u"Waits less"), qPrintable(remarks->text()));
    }

    void saysWhatIsNotKnown()
    {
        LockPane pane;
        pane.showPlan(planOf(u"postgresql"_s, {u"DO $$ BEGIN END $$"_s}));
        QCOMPARE(cell(pane, 0, LockModel::Blocks), u"not known"_s);
        QVERIFY(summary(pane).contains(u"not known"));
    }

    void saysThatNobodyWaits()
    {
        LockPane pane;
        pane.showPlan(planOf(u"postgresql"_s, {u"CREATE TABLE orders (id integer)"_s}));
        QCOMPARE(cell(pane, 0, LockModel::Blocks), u"nobody"_s);
        QCOMPARE(summary(pane), u"Nobody who reads or writes has to wait."_s);
    }

    void namesWhoIsInTheWayAndTheSize()
    {
        project::LockPlan plan = planOf(u"postgresql"_s, widening);
        project::PlannedLock &lock = plan.files.first().statements.first().locks.first();
        lock.size = {.rows = 3400000, .bytes = 1200000000, .isExact = false};
        lock.holders = {{.table = u"\"users\""_s,
                         .mode = dialect::LockMode::AccessShare,
                         .session = 4711,
                         .user = u"ann"_s,
                         .application = u"psql"_s,
                         .ageSeconds = 12}};
        LockPane pane;
        pane.showPlan(plan);
        QVERIFY(cell(pane, 0, LockModel::Size).contains(u"3,400,000"));
        QVERIFY(cell(pane, 0, LockModel::UsedBy).contains(u"process 4711 (psql, ann)"));
        QVERIFY(summary(pane).contains(u"process 4711"));
        // The next draft keeps the size until it is read again.
        project::LockPlan next = planOf(u"postgresql"_s, widening);
        project::rememberSizes(next, plan);
        QCOMPARE(next.files.first().statements.first().locks.first().size.rows, 3400000);
    }

    void readsNothingAsRichText()
    {
        LockPane pane;
        pane.showPlan(planOf(u"postgresql"_s, widening));
        const QString tip = cell(pane, 2, LockModel::Statement, Qt::ToolTipRole);
        QVERIFY2(tip.contains(u"&lt;b&gt;orders"), qPrintable(tip));
    }

    void saysHowSqliteLocks()
    {
        LockPane pane;
        pane.showPlan(planOf(u"sqlite"_s, widening));
        QStringList texts;
        for (const QLabel *label : pane.findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.join(u'\n').contains(u"SQLite locks the whole database while it writes"));
    }

    void asksAgainOnlyWhereItCan()
    {
        LockPane pane;
        pane.showPlan(planOf(u"postgresql"_s, widening));
        auto *refresh = pane.findChild<QToolButton *>(u"lockRefresh"_s);
        QVERIFY(refresh->isHidden());
        pane.setRefreshable(true);
        QVERIFY(!refresh->isHidden());
        const QSignalSpy asked(&pane, &LockPane::refreshRequested);
        refresh->click();
        QCOMPARE(asked.count(), 1);
        pane.setMeasuring(u"dev"_s);
        QVERIFY(!refresh->isEnabled());
        pane.setMeasuring({});
        QVERIFY(refresh->isEnabled());
    }
};

RELVAR_TEST_MAIN(TestLockPane)
#include "tst_lockpane.moc"
