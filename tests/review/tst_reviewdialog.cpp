// SPDX-License-Identifier: GPL-3.0-or-later
// The review holds people back where it must: Return never runs what loses data, production wants its name.
#include "review/reviewdialog.h"
#include "support/fatalwarnings.h"
#include "widgets/inlinemessage.h"
#include "widgets/sqlview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;

namespace {

review::Review oneMigration()
{
    review::Review review;
    review.target = {.name = u"shop"_s, .dialect = u"sqlite"_s, .address = u"/data/shop.db"_s};
    review.items = {{.id = u"1"_s, .name = u"add_phone"_s, .sql = u"ALTER TABLE users ADD COLUMN phone;"_s}};
    return review;
}

} // namespace

class TestReviewDialog : public QObject
{
    Q_OBJECT

    /// What Return does in a dialog that has just opened.
    static int resultOfReturn(review::ReviewDialog &dialog)
    {
        QSignalSpy finished(&dialog, &QDialog::finished);
        dialog.show();
        (void)QTest::qWaitForWindowActive(&dialog);
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_Return);
        return finished.isEmpty() ? -1 : finished.constFirst().constFirst().toInt();
    }

private Q_SLOTS:
    void showsExactlyWhatRuns()
    {
        review::ReviewDialog dialog(oneMigration());
        QCOMPARE(dialog.findChild<widgets::SqlView *>()->text(), oneMigration().items.constFirst().sql);
    }

    void saysWhoHasToWait()
    {
        review::Review review = oneMigration();
        QVERIFY(!review::ReviewDialog(review).findChild<QWidget *>(u"reviewLocks"_s));
        review.locks.isForetold = true;
        review.locks.files = {{.name = u"1_add_phone"_s, .statements = {{.sql = review.items.first().sql}}}};
        project::PlannedLock lock{.lock = {u"\"users\""_s, dialect::LockMode::AccessExclusive,
                                           dialect::TableWork::CatalogOnly}};
        lock.holders = {{.mode = dialect::LockMode::AccessShare, .session = 4711, .application = u"till"_s}};
        review.locks.files.first().statements.first().locks = {lock};
        review::ReviewDialog dialog(review);
        QVERIFY(dialog.findChild<QWidget *>(u"reviewLocks"_s));
        const auto *waiting = dialog.findChild<widgets::InlineMessage *>(u"reviewWaiting"_s);
        QVERIFY(waiting);
        QVERIFY2(waiting->text().contains(u"till"), qPrintable(waiting->text()));
        QVERIFY2(waiting->text().contains(u"Nobody can read or write \"users\""), qPrintable(waiting->text()));
    }

    void returnRunsWhatIsHarmless()
    {
        review::ReviewDialog dialog(oneMigration());
        QCOMPARE(resultOfReturn(dialog), int(QDialog::Accepted));
    }

    void returnCancelsWhatLosesData()
    {
        review::Review review = oneMigration();
        review.losses = {{u"Table users"_s, 3, false}};
        review::ReviewDialog dialog(review);
        QVERIFY(dialog.findChild<QWidget *>(u"reviewLosses"_s));
        QCOMPARE(resultOfReturn(dialog), int(QDialog::Rejected));
    }

    void whatIsInTheWayIsSeenFirst()
    {
        review::Review review = oneMigration();
        project::Obstacle nulls;
        nulls.text = text("test", "25 row(s) of users have no value in name, which becomes NOT NULL.");
        nulls.count = 25;
        nulls.columns = {u"id"_s, u"name"_s};
        nulls.rows = {{u"7"_s, QString()}, {u"9"_s, QString()}};
        review.preflight.obstacles = {nulls};
        review::ReviewDialog dialog(review);
        QVERIFY(dialog.findChild<QWidget *>(u"reviewInTheWay"_s));
        auto *checks = dialog.findChild<QTreeWidget *>(u"reviewChecks"_s);
        QVERIFY(checks);
        QCOMPARE(dialog.findChild<QTabWidget *>(u"reviewTabs"_s)->currentWidget(), checks);
        QCOMPARE(checks->topLevelItemCount(), 1);
        QCOMPARE(checks->topLevelItem(0)->childCount(), 3);
        QCOMPARE(checks->topLevelItem(0)->child(0)->text(0), u"id = 7, name = NULL"_s);
        QVERIFY(checks->topLevelItem(0)->child(2)->text(0).startsWith(u"23"_s));
        QCOMPARE(resultOfReturn(dialog), int(QDialog::Rejected));
    }

    void whatTheRunMendsItselfHoldsNobodyUp()
    {
        review::Review review = oneMigration();
        project::Obstacle mended;
        mended.text = text("test", "2 row(s) of users have no value in name, which becomes NOT NULL.");
        mended.mayBeMended = true;
        review.preflight.obstacles = {mended};
        review::ReviewDialog dialog(review);
        QVERIFY(!dialog.findChild<QWidget *>(u"reviewInTheWay"_s));
        QVERIFY(dialog.findChild<QTreeWidget *>(u"reviewChecks"_s));
        QCOMPARE(resultOfReturn(dialog), int(QDialog::Accepted));
    }

    void keptRowsAreNoLoss()
    {
        review::Review review = oneMigration();
        review.losses = {{u"Table users"_s, 3, true}, {u"Table empty"_s, 0, false}};
        QVERIFY(!review.losesData());
        review::ReviewDialog dialog(review);
        QVERIFY(dialog.findChild<QWidget *>(u"reviewKept"_s));
        QVERIFY(!dialog.findChild<QWidget *>(u"reviewLosses"_s));
    }

    void productionWantsItsName()
    {
        review::Review review = oneMigration();
        review.target.environment = database::Environment::Production;
        review::ReviewDialog dialog(review);
        dialog.show();
        auto *name = dialog.findChild<QLineEdit *>(u"reviewTypedName"_s);
        QVERIFY(name);
        QVERIFY(!dialog.runButton()->isEnabled());
        QTest::keyClicks(name, u"sho"_s);
        QVERIFY(!dialog.runButton()->isEnabled());
        QTest::keyClicks(name, u"p"_s);
        QVERIFY(dialog.runButton()->isEnabled());
        QTest::mouseClick(dialog.runButton(), Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void storedSqlIsFlagged()
    {
        review::Review review = oneMigration();
        review.items.first().fromDatabase = true;
        review::ReviewDialog dialog(review);
        QVERIFY(dialog.findChild<QWidget *>(u"reviewFromDatabase"_s));
    }
};

RELVAR_TEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
