// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told before something goes, and what is kept of it and emptied, in the window.
#include "explorer/databasetree.h"
#include "support/fatalwarnings.h"
#include "windowdriver.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestKeptData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->click(&m_driver->window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(m_driver->waitUntilIdle());
    }

    void cleanup() { m_driver.reset(); }

    void columnGoesOnlyAfterItIsSaidWhatGoesWithIt()
    {
        const schema::Schema before = m_driver->draft();
        const auto child
            = std::find_if(before.tables.cbegin(), before.tables.cend(),
                           [](const Box<schema::Table> &table) { return !table->foreignKeys.isEmpty(); });
        QVERIFY(child != before.tables.cend());
        const ObjectId table = (*child)->id;
        const ObjectId column = (*child)->foreignKeys.first().columns.first();
        auto *tree = m_driver->window().findChild<explorer::DatabaseTree *>();
        QVERIFY(tree);
        Q_EMIT tree->dropRequested(table, column);
        QVERIFY2(m_driver->message(u"drop"_s).contains(u"foreign key"_s), qPrintable(m_driver->message(u"drop"_s)));
        QVERIFY(m_driver->draft().table(table)->column(column));
        auto *confirm = m_driver->window().findChild<QAbstractButton *>(u"confirmDrop"_s);
        QVERIFY(confirm);
        QTRY_VERIFY(confirm->isVisible());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(!m_driver->draft().table(table)->column(column));
        QVERIFY(m_driver->message(u"drop"_s).isEmpty());
    }

    void keptDataIsEmptiedFromTheTree()
    {
        m_driver->chooseInTree(connectionRow(), u"purgeConnection"_s);
        QTRY_VERIFY(m_driver->message(u"run"_s).contains(u"No migration keeps anything"_s));

        const QString database = m_driver->window().session().currentConnection()->settings.address;
        const QString stash = u"relvar_stash_20260101000000_since_1"_s;
        QVERIFY(change(database, u"CREATE TABLE "_s + stash + u" AS SELECT 1 AS a UNION SELECT 2"_s));
        m_driver->chooseInTree(connectionRow(), u"purgeConnection"_s);
        QDialog *dialog = m_driver->dialog(u"purgeDialog"_s);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>(u"purgeList"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY2(list->topLevelItem(0)->text(2).contains(u"2 rows"_s), qPrintable(list->topLevelItem(0)->text(2)));
        QVERIFY(!m_driver->click(dialog, u"purgeEmpty"_s));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(m_driver->click(dialog, u"purgeEmpty"_s));
        QVERIFY(m_driver->waitUntilIdle());
        QTRY_VERIFY(m_driver->message(u"run"_s).contains(u"Emptied"_s));
        QCOMPARE(look(database, u"SELECT count(*) FROM sqlite_master WHERE name = '%1'"_s.arg(stash)),
                 QList<QStringList>{{u"0"_s}});
    }

private:
    /// Of the database that Apply takes, among the top-level rows of the tree.
    int connectionRow()
    {
        QTreeView *tree = m_driver->window().panels().databases->view();
        const QString name = m_driver->window().session().currentConnection()->settings.name;
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            if (tree->model()->index(row, 0).data().toString().contains(name))
                return row;
        }
        return -1;
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RELVAR_TEST_MAIN(TestKeptData)
#include "tst_keptdata.moc"
