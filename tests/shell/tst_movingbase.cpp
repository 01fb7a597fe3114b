// SPDX-License-Identifier: GPL-3.0-or-later
// The draft while its base moves, and a database taken into the draft with a rename that a person ticks.
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "windowdriver.h"

#include "edit/edits.h"
#include "shell/comparisonview.h"
#include "widgets/messagestack.h"

#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestMovingBase : public QObject
{
    Q_OBJECT

private:
    /// A file as another branch brings it.
    static void arrive(shell::Session &session, const QString &name, const QByteArray &up)
    {
        QFile file(session.project()->migrationsPath() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-- migrate:up\n" + up + "\n-- migrate:down\nSELECT 1;\n");
    }

    static bool clickWhenShown(WindowDriver &driver, const QString &name)
    {
        const bool isShown = QTest::qWaitFor([&] {
            const auto *button = driver.window().findChild<QPushButton *>(name);
            return button && button->isVisible() && button->isEnabled();
        });
        return isShown && driver.click(&driver.window(), name);
    }

    static QStringList linesIn(const QListWidget *list)
    {
        QStringList lines;
        for (int row = 0; row < list->count(); ++row)
            lines.append(list->item(row)->text());
        return lines;
    }

private Q_SLOTS:
    void theDraftGoesOnOverWhatArrives()
    {
        WindowDriver driver;
        shell::MainWindow &window = driver.window();
        QVERIFY(driver.click(&window, u"startDemo"_s));
        QVERIFY(driver.waitUntilOpen());
        shell::Session &session = window.session();
        const ObjectId owners = driver.table(u"owners"_s);
        const ObjectId city = driver.column(u"owners"_s, u"city"_s);
        schema::Column changed = *driver.draft().table(owners)->column(city);
        changed.defaultExpression = u"'Lübeck'"_s;
        QVERIFY_RESULT(session.store().perform(text("test", "x"), edit::changeColumn(owners, changed)));
        const Box<document::Document> before = session.store().current();

        arrive(session, u"29990101000000_town.sql"_s,
               "ALTER TABLE owners RENAME COLUMN city TO town;\nALTER TABLE owners ADD COLUMN note TEXT;");
        QTRY_VERIFY_WITH_TIMEOUT(!driver.column(u"owners"_s, u"note"_s).isNull(), 60000);
        QVERIFY(!session.isOutdated());
        QCOMPARE(driver.column(u"owners"_s, u"town"_s), city);
        QCOMPARE(driver.draft().table(owners)->column(city)->defaultExpression, u"'Lübeck'"_s);
        QVERIFY2(driver.message(u"draft"_s).contains(u"29990101000000_town.sql"_s), qPrintable(driver.message(u"draft"_s)));
        QVERIFY(QFile::exists(session.project()->path + u"/.relvar/draft-before-move.json"_s));

        // Undone, the draft is as it was, over what it was; and it can be moved again.
        QVERIFY(clickWhenShown(driver, u"undoRebase"_s));
        QCOMPARE(session.store().current(), before);
        QVERIFY(session.isOutdated());
        QVERIFY(clickWhenShown(driver, u"moveDraft"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!session.isOutdated(), 60000);
        QCOMPARE(driver.column(u"owners"_s, u"town"_s), city);

        driver.press(Qt::Key_S, Qt::ControlModifier);
        QDialog *save = driver.dialog(u"saveDialog"_s);
        QVERIFY(save);
        QVERIFY(driver.click(save, u"saveAccept"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!session.store().hasChanges(), 60000);
        QVERIFY(!QFile::exists(session.project()->path + u"/.relvar/draft-before-move.json"_s));
        QVERIFY(!session.isOutdated());
    }

    void conflictsAreAnsweredOneByOne()
    {
        WindowDriver driver;
        shell::MainWindow &window = driver.window();
        QVERIFY(driver.click(&window, u"startDemo"_s));
        QVERIFY(driver.waitUntilOpen());
        shell::Session &session = window.session();
        const ObjectId owners = driver.table(u"owners"_s);
        QVERIFY_RESULT(session.store().perform(
            text("test", "x"), edit::renameColumn(owners, driver.column(u"owners"_s, u"city"_s), u"place"_s)));
        QVERIFY_RESULT(session.store().perform(
            text("test", "x"), edit::renameColumn(owners, driver.column(u"owners"_s, u"email"_s), u"mail"_s)));

        arrive(session, u"29990101000000_town.sql"_s,
               "ALTER TABLE owners RENAME COLUMN city TO town;\nALTER TABLE owners RENAME COLUMN email TO post;");
        QTRY_COMPARE_WITH_TIMEOUT(session.conflicts().size(), 2, 60000);
        QVERIFY(session.isOutdated());
        QVERIFY(!driver.column(u"owners"_s, u"place"_s).isNull());
        QVERIFY(clickWhenShown(driver, u"resolveConflicts"_s));
        QDialog *dialog = driver.dialog(u"rebaseDialog"_s);
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>(u"rebaseAccept"_s);
        QVERIFY(!accept->isEnabled());
        auto *first = dialog->findChild<QComboBox *>(u"conflictChoice0"_s);
        auto *second = dialog->findChild<QComboBox *>(u"conflictChoice1"_s);
        QCOMPARE(first->accessibleName(), u"Name of owners.mail"_s);
        QCOMPARE(first->itemText(0), u"Draft: mail"_s);
        QCOMPARE(first->itemText(1), u"Migrations: post"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(!accept->isEnabled());
        second->setFocus();
        QTest::keyClick(second, Qt::Key_End);
        QCOMPARE(second->currentText(), u"Migrations: town"_s);
        QVERIFY(driver.click(dialog, u"rebaseAccept"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!session.isOutdated(), 60000);
        QVERIFY(!driver.column(u"owners"_s, u"town"_s).isNull());
        QVERIFY(!driver.column(u"owners"_s, u"mail"_s).isNull());
        QVERIFY(session.store().hasChanges());
    }

    void branchesThatMeetAreChecked()
    {
        WindowDriver driver;
        shell::MainWindow &window = driver.window();
        QVERIFY(driver.click(&window, u"startDemo"_s));
        QVERIFY(driver.waitUntilOpen());
        const QString folder = window.session().project()->migrationsPath();
        // Before others that relvar.sum has already: it comes from a branch.
        arrive(window.session(), u"20260120000000_hometown.sql"_s,
               "ALTER TABLE owners RENAME COLUMN city TO hometown;");
        QTRY_VERIFY_WITH_TIMEOUT(driver.message(u"folder"_s).contains(u"parallel branch"_s), 60000);
        QVERIFY(clickWhenShown(driver, u"checkOrder"_s));
        QTRY_VERIFY_WITH_TIMEOUT(driver.message(u"order"_s).contains(u"in either order"_s), 60000);
        QFile sum(folder + u"/relvar.sum"_s);
        QVERIFY(sum.open(QIODevice::ReadOnly));
        QVERIFY(sum.readAll().contains("20260120000000_hometown.sql"));
        QTRY_VERIFY_WITH_TIMEOUT(driver.message(u"folder"_s).isEmpty(), 60000);
    }

    void aDatabaseIsTakenIntoTheDraft()
    {
        WindowDriver driver;
        shell::MainWindow &window = driver.window();
        QVERIFY(driver.click(&window, u"startDemo"_s));
        QVERIFY(driver.waitUntilOpen());
        const ObjectId city = driver.column(u"owners"_s, u"city"_s);
        QVERIFY(change(window.session().currentConnection()->settings.address,
                       u"ALTER TABLE owners RENAME COLUMN city TO hometown"_s));
        window.session().refresh();
        QVERIFY(driver.waitUntilIdle());
        driver.chooseInTree(1, u"compareConnection"_s);
        auto *tabs = window.findChild<QTabWidget *>(u"centreTabs"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tabs->count(), 2, 60000);
        auto *view = qobject_cast<shell::ComparisonView *>(tabs->widget(1));
        QVERIFY(view);
        auto *renames = view->findChild<QListWidget *>(u"likelyRenames"_s);
        auto *differences = view->findChild<QListWidget *>(u"differences"_s);
        QVERIFY(renames && renames->count() > 0);
        QVERIFY2(renames->item(0)->text().startsWith(u"Was column owners.city renamed to owners.hometown?\n"_s)
                     && renames->item(0)->text().contains(u"the type is the same (TEXT)"_s),
                 qPrintable(renames->item(0)->text()));
        QVERIFY(linesIn(differences).contains(u"Drop column owners.city"_s));

        // Ticked with the keyboard.
        renames->setFocus();
        renames->setCurrentRow(0);
        QTest::keyClick(renames, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(linesIn(differences).contains(u"Rename column owners.city to hometown"_s), 60000);
        QVERIFY(!linesIn(differences).contains(u"Drop column owners.city"_s));

        QVERIFY(driver.click(view, u"takeIntoDraft"_s));
        QCOMPARE(driver.column(u"owners"_s, u"hometown"_s), city);
        window.session().store().undo();
        QCOMPARE(driver.column(u"owners"_s, u"city"_s), city);
    }
};

RELVAR_TEST_MAIN(TestMovingBase)
#include "tst_movingbase.moc"
