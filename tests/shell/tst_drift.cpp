// SPDX-License-Identifier: GPL-3.0-or-later
// A database that somebody changed past the program, a group of databases, and the logs that runs leave, in the window.
#include "document/documentstore.h"
#include "explorer/databasetree.h"
#include "shell/actions.h"
#include "shell/driftview.h"
#include "shell/fleetdialog.h"
#include "support/fatalwarnings.h"
#include "windowdriver.h"

#include <QAbstractButton>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestDriftInTheWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
    void isToldAndShown();
    void goesIntoTheDraft();
    void becomesAMigration();
    void isTakenBack();
    void isIgnored();
    void groupsAreMigrated();
    void earlierLogsAreRead();

private:
    [[nodiscard]] QString database() const
    {
        return m_driver->window().session().currentConnection()->settings.address;
    }
    [[nodiscard]] QString name() const { return m_driver->window().session().currentConnection()->settings.name; }
    /// Changes the database past the program and opens the drift of it.
    shell::DriftView *makeDrift();
    void select(shell::DriftView &view, const QString &text);

    std::unique_ptr<WindowDriver> m_driver;
};

void TestDriftInTheWindow::init()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY(m_driver->click(&m_driver->window(), u"startDemo"_s));
    QVERIFY(m_driver->waitUntilOpen());
    QVERIFY(m_driver->waitUntilIdle());
    m_driver->window().actions().apply->trigger();
    QDialog *review = m_driver->dialog(u"reviewDialog"_s);
    if (review) {
        QVERIFY(m_driver->click(review, u"reviewRun"_s));
        QVERIFY(m_driver->waitUntilIdle());
    }
}

shell::DriftView *TestDriftInTheWindow::makeDrift()
{
    if (!change(database(),
                u"CREATE TABLE hand_made (id INTEGER PRIMARY KEY); ALTER TABLE hand_made ADD COLUMN note TEXT"_s)
        || !change(database(), u"CREATE VIEW hand_view AS SELECT 1 AS one"_s))
        return nullptr;
    m_driver->window().actions().showDrift->trigger();
    shell::DriftView *view = nullptr;
    for (int i = 0; i < 600 && !view; ++i) {
        QTest::qWait(50);
        view = m_driver->window().findChild<shell::DriftView *>();
    }
    return view;
}

void TestDriftInTheWindow::select(shell::DriftView &view, const QString &text)
{
    auto *list = view.findChild<QTreeWidget *>(u"driftList"_s);
    list->clearSelection();
    const QList<QTreeWidgetItem *> found = list->findItems(text, Qt::MatchContains, 0);
    QCOMPARE(found.size(), 1);
    found.constFirst()->setSelected(true);
}

void TestDriftInTheWindow::isToldAndShown()
{
    QVERIFY(m_driver->message(u"drift.found"_s).isEmpty());
    QVERIFY(change(database(), u"CREATE TABLE hand_made (id INTEGER PRIMARY KEY)"_s));
    m_driver->window().actions().refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->message(u"drift.found"_s).contains(u"1 difference"_s), 30000);
    QVERIFY(m_driver->waitUntilIdle());
    QTRY_VERIFY(m_driver->window().findChild<QAbstractButton *>(u"lookAtDrift"_s)->isVisible());
    QVERIFY(m_driver->click(&m_driver->window(), u"lookAtDrift"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->window().findChild<shell::DriftView *>(), 30000);
    auto *list = m_driver->window().findChild<QTreeWidget *>(u"driftList"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->topLevelItem(0)->text(0).contains(u"hand_made"_s));
    QCOMPARE(list->topLevelItem(0)->text(2), u"table:hand_made"_s);
    // What the window learns of the database by other ways, the tab shows too.
    QVERIFY(change(database(), u"CREATE TABLE second (id INTEGER PRIMARY KEY)"_s));
    m_driver->window().actions().refresh->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, 30000);
    QVERIFY(change(database(), u"DROP TABLE second"_s));
    // Gone by itself: told no more.
    QVERIFY(change(database(), u"DROP TABLE hand_made"_s));
    QVERIFY(m_driver->click(m_driver->window().findChild<shell::DriftView *>(), u"driftRefresh"_s));
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 0, 30000);
    QVERIFY(m_driver->waitUntilIdle());
    QVERIFY(m_driver->message(u"drift.found"_s).isEmpty());
}

void TestDriftInTheWindow::goesIntoTheDraft()
{
    const ObjectId someTable = m_driver->draft().tables.constFirst()->id;
    const auto before = m_driver->window().session().store().current()->diagram();
    shell::DriftView *view = makeDrift();
    QVERIFY(view);
    select(*view, u"hand_made"_s);
    QVERIFY(m_driver->click(view, u"driftToDraft"_s));
    QVERIFY(!m_driver->table(u"hand_made"_s).isNull());
    QCOMPARE(m_driver->draft().views.size(), m_driver->window().session().store().base()->views.size());
    // Tables are the same ones and stand where they stood.
    QVERIFY(m_driver->draft().table(someTable));
    const auto after = m_driver->window().session().store().current()->diagram();
    for (const auto &placement : before.placements)
        QVERIFY(after.placements.contains(placement));
    QVERIFY(m_driver->message(u"drift"_s).contains(u"mark the migration as applied"_s));
    m_driver->window().actions().undo->trigger();
    QVERIFY(m_driver->table(u"hand_made"_s).isNull());
}

void TestDriftInTheWindow::becomesAMigration()
{
    shell::DriftView *view = makeDrift();
    QVERIFY(view);
    const qsizetype files = m_driver->window().session().directory().files.size();
    QVERIFY(m_driver->click(view, u"driftToMigration"_s));
    auto *dialog = qobject_cast<QInputDialog *>(m_driver->dialog(u"driftMigrationName"_s));
    QVERIFY(dialog);
    QVERIFY(!dialog->textValue().isEmpty());
    dialog->setTextValue(u"Take in what was made by hand"_s);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->message(u"drift"_s).contains(u"take_in_what_was_made_by_hand"_s), 60000);
    QVERIFY(m_driver->waitUntilIdle());
    QTRY_COMPARE(m_driver->window().session().directory().files.size(), files + 1);
    auto *list = view->findChild<QTreeWidget *>(u"driftList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 0, 30000);
    QTRY_COMPARE(m_driver->window().session().currentConnection()->pending(), 0);
    QVERIFY(m_driver->window().session().currentConnection()->drift.isEmpty());
}

void TestDriftInTheWindow::isTakenBack()
{
    shell::DriftView *view = makeDrift();
    QVERIFY(view);
    QVERIFY(change(database(), u"INSERT INTO hand_made (note) VALUES ('kept nowhere')"_s));
    select(*view, u"hand_made"_s);
    QVERIFY(m_driver->click(view, u"driftRevert"_s));
    QDialog *review = m_driver->dialog(u"reviewDialog"_s);
    QVERIFY(review);
    QVERIFY(review->findChild<QWidget *>(u"reviewLosses"_s));
    QVERIFY2(review->windowTitle().contains(u"Take 1 difference"_s), qPrintable(review->windowTitle()));
    QVERIFY(m_driver->click(review, u"reviewRun"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->message(u"run"_s).contains(u"were run"_s), 30000);
    QVERIFY(m_driver->waitUntilIdle());
    QCOMPARE(look(database(), u"SELECT name FROM sqlite_schema WHERE name LIKE 'hand_%'"_s),
             (QList<QStringList>{{u"hand_view"_s}}));
    auto *list = view->findChild<QTreeWidget *>(u"driftList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 1, 30000);
}

void TestDriftInTheWindow::isIgnored()
{
    shell::DriftView *view = makeDrift();
    QVERIFY(view);
    QVERIFY(m_driver->click(view, u"driftIgnore"_s));
    auto *dialog = qobject_cast<QInputDialog *>(m_driver->dialog(u"driftRules"_s));
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), u"table:hand_made\nview:hand_view"_s);
    dialog->setTextValue(u"*:hand_*"_s);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(view->drift().notIgnored().isEmpty(), 30000);
    QVERIFY(m_driver->waitUntilIdle());
    QCOMPARE(m_driver->window().session().project()->driftIgnore, QStringList{u"*:hand_*"_s});
    QVERIFY(m_driver->window().session().currentConnection()->drift.isEmpty());
    // What is let be is still to be seen, and not to be chosen.
    auto *list = view->findChild<QTreeWidget *>(u"driftList"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->topLevelItem(0)->isDisabled());
    // A rule that is none is refused, with its place.
    QVERIFY(m_driver->window().session().ignoreDrift({u"nonsense"_s}).has_value() == false);
}

void TestDriftInTheWindow::groupsAreMigrated()
{
    const QString folder = m_driver->window().session().project()->path;
    m_driver->window().actions().openFleet->trigger();
    QVERIFY(m_driver->message(u"fleet"_s).contains(u"[groups.tenants]"_s));
    QFile toml(folder + u"/relvar.toml"_s);
    QVERIFY(toml.open(QIODevice::Append));
    toml.write("\n[groups.tenants]\naddress = \"tenants/{name}.db\"\nnames_file = \"tenants.txt\"\n");
    toml.close();
    QVERIFY(QDir(folder).mkpath(u"tenants"_s));
    QFile names(folder + u"/tenants.txt"_s);
    QVERIFY(names.open(QIODevice::WriteOnly));
    for (int i = 0; i < 12; ++i) {
        const QString tenant = u"tenant%1"_s.arg(i, 2, 10, QChar(u'0'));
        names.write(tenant.toUtf8() + '\n');
        QFile file(folder + u"/tenants/"_s + tenant + u".db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // One of them is broken.
        if (i == 7)
            file.write("this is no database, and long enough to tell that from an empty one");
    }
    names.close();
    m_driver->window().session().open(folder);
    QVERIFY(m_driver->waitUntilOpen());
    QVERIFY(m_driver->waitUntilIdle());

    m_driver->window().actions().openFleet->trigger();
    auto *dialog = qobject_cast<shell::FleetDialog *>(m_driver->dialog(u"fleetDialog"_s));
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>(u"fleetList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 12, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItem(0)->text(1).contains(u"pending"_s), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItem(7)->text(1), u"cannot be read"_s, 30000);
    // What would run is shown before anything does.
    QVERIFY(m_driver->click(dialog, u"fleetReview"_s));
    auto *review = qobject_cast<QDialog *>(m_driver->dialog(u"reviewDialog"_s));
    QVERIFY(review);
    QVERIFY(review->windowTitle().contains(u"tenant00"_s));
    QVERIFY(!review->findChild<QPushButton *>(u"reviewRun"_s)->isVisible());
    QVERIFY(m_driver->click(review, u"reviewCancel"_s));
    list->setCurrentItem(list->topLevelItem(7));
    QVERIFY(m_driver->click(dialog, u"fleetReview"_s));
    auto *message = dialog->findChild<QWidget *>(u"fleetMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 30000);
    QCOMPARE(list->topLevelItem(0)->text(1).contains(u"pending"_s), true);
    dialog->findChild<QSpinBox *>(u"fleetJobs"_s)->setValue(1);
    QVERIFY(m_driver->click(dialog, u"fleetStart"_s));
    // Nobody closes the window over a run by accident.
    QVERIFY(dialog->isRunning());
    QVERIFY(!m_driver->window().close());
    QDialog *leave = m_driver->dialog(u"leaveDialog"_s);
    QVERIFY(leave);
    QVERIFY(leave->findChild<QLabel *>(u"leaveText"_s)->text().contains(u"group"_s));
    QTest::keyClick(leave, Qt::Key_Escape);
    QTRY_VERIFY(!leave->isVisible());
    QVERIFY(m_driver->window().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 60000);
    QCOMPARE(list->topLevelItem(6)->text(1), u"done"_s);
    QCOMPARE(list->topLevelItem(7)->text(1), u"failed"_s);
    QCOMPARE(list->topLevelItem(8)->text(1), u"not begun"_s);
    QCOMPARE(list->currentItem(), list->topLevelItem(7));

    QVERIFY(QFile::resize(folder + u"/tenants/tenant07.db"_s, 0));
    QVERIFY(m_driver->click(dialog, u"fleetStart"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 60000);
    QCOMPARE(list->topLevelItem(6)->text(1), u"nothing to do"_s);
    for (int row = 7; row < 12; ++row)
        QCOMPARE(list->topLevelItem(row)->text(1), u"done"_s);

    list->setCurrentItem(list->topLevelItem(3));
    QVERIFY(m_driver->click(dialog, u"fleetShow"_s));
    QVERIFY(m_driver->waitUntilIdle());
    QCOMPARE(name(), u"tenant03"_s);
    QCOMPARE(m_driver->window().session().currentConnection()->pending(), 0);
    QFile after(folder + u"/relvar.toml"_s);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QVERIFY(!after.readAll().contains("tenant03"));
    dialog->close();
}

void TestDriftInTheWindow::earlierLogsAreRead()
{
    m_driver->window().actions().revert->trigger();
    QDialog *review = m_driver->dialog(u"reviewDialog"_s);
    QVERIFY(review);
    QVERIFY(m_driver->click(review, u"reviewRun"_s));
    QVERIFY(m_driver->waitUntilIdle());
    m_driver->window().docks().raise(m_driver->window().docks().log);
    QVERIFY(m_driver->click(&m_driver->window(), u"openEarlierLog"_s));
    QDialog *dialog = m_driver->dialog(u"earlierLogs"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"earlierLogList"_s);
    QVERIFY(list->count() >= 1);
    QVERIFY2(dialog->findChild<QPlainTextEdit *>(u"earlierLogText"_s)->toPlainText().contains(u"Reverted"_s),
             qPrintable(dialog->findChild<QPlainTextEdit *>(u"earlierLogText"_s)->toPlainText()));
    dialog->close();
}

RELVAR_TEST_MAIN(TestDriftInTheWindow)
#include "tst_drift.moc"
