// SPDX-License-Identifier: GPL-3.0-or-later
// The main job, as a person does it: see the demo, draw a table, columns and a relation, read the SQL, save, apply,
// look into the database, revert by clicking, look again. Real window, real events, real database.
#include "support/fatalwarnings.h"
#include "windowdriver.h"

#include "canvas/diagramview.h"
#include "inspector/inspector.h"
#include "shell/actions.h"
#include "sqleditor/sqlpane.h"
#include "timeline/timelineview.h"
#include "widgets/messagestack.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawSaveApplyRevert()
    {
        WindowDriver driver;
        shell::MainWindow &window = driver.window();
        canvas::DiagramView *diagram = window.panels().diagram;

        // The start page offers the demo.
        QVERIFY(driver.click(&window, u"startDemo"_s));
        QVERIFY(driver.waitUntilOpen());
        const QString connection = window.session().currentConnection()->settings.name;
        const QString database = window.session().currentConnection()->settings.address;
        const QStringList before = content(database);
        QVERIFY(before.size() > 20);
        const QString reached = window.session().currentConnection()->applied().constLast();
        QTRY_COMPARE(window.panels().timeline->cellText(connection, reached), u"applied"_s);
        QCOMPARE(window.session().currentConnection()->pending(), 1);

        // A table with T and its name.
        diagram->zoomReset();
        diagram->keyTarget()->setFocus();
        driver.press(Qt::Key_T);
        QVERIFY(driver.editor());
        QTest::keyClicks(driver.editor(), u"reminders"_s);
        QTest::keyClick(driver.editor(), Qt::Key_Return);
        const ObjectId reminders = driver.table(u"reminders"_s);
        QVERIFY(!reminders.isNull());

        // One column on the diagram with C …
        diagram->keyTarget()->setFocus();
        driver.press(Qt::Key_C);
        QVERIFY(driver.editor());
        QTest::keyClicks(driver.editor(), u"message"_s);
        QTest::keyClick(driver.editor(), Qt::Key_Return);
        if (QLineEdit *more = driver.editor())
            QTest::keyClick(more, Qt::Key_Escape);
        QVERIFY(!driver.column(u"reminders"_s, u"message"_s).isNull());

        // … and one in the inspector's grid, with Enter in the last row.
        diagram->select(reminders);
        QTableView *grid = nullptr;
        for (QTableView *view : window.panels().inspector->findChildren<QTableView *>()) {
            if (view->isVisible())
                grid = view;
        }
        QVERIFY(grid);
        const int rows = grid->model()->rowCount();
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(rows - 1, 0));
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(grid->model()->rowCount(), rows + 1);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"owner"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *type = grid->findChild<QComboBox *>();
        QVERIFY(type);
        type->lineEdit()->selectAll();
        QTest::keyClicks(type, u"INTEGER"_s);
        QTest::keyClick(type, Qt::Key_Tab);
        if (QWidget *open = QApplication::focusWidget(); open != grid)
            QTest::keyClick(open, Qt::Key_Escape);
        const ObjectId owner = driver.column(u"reminders"_s, u"owner"_s);
        QVERIFY(!owner.isNull());
        QCOMPARE(driver.draft().table(reminders)->column(owner)->type.text, u"INTEGER"_s);

        // A relation by drag, from the column to the key of owners.
        diagram->zoomToFit();
        diagram->keyTarget()->setFocus();
        const ObjectId owners = driver.table(u"owners"_s);
        QVERIFY(!owners.isNull());
        const QRect from = diagram->rowRect(reminders, owner);
        driver.dragOnDiagram(QPoint(from.left() + 1, from.center().y()),
                             diagram->rowRect(owners, driver.column(u"owners"_s, u"id"_s)).center());
        QCOMPARE(driver.draft().table(reminders)->foreignKeys.size(), 1);
        QCOMPARE(driver.draft().table(reminders)->foreignKeys.constFirst().columns, QList<ObjectId>{owner});
        QCOMPARE(driver.draft().table(reminders)->foreignKeys.constFirst().referencedTable, owners);

        // Undo and redo take the relation away and back.
        driver.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(driver.draft().table(reminders)->foreignKeys.isEmpty());
        driver.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(driver.draft().table(reminders)->foreignKeys.size(), 1);

        // The SQL is there, up and down.
        sqleditor::SqlPane *sql = window.panels().sql;
        QTRY_VERIFY(sql->up().contains(u"CREATE TABLE \"reminders\""_s)
                    && sql->up().contains(u"REFERENCES \"owners\""_s) && sql->up().contains(u"\"message\""_s));
        QVERIFY(sql->down().contains(u"DROP TABLE \"reminders\""_s));
        QTRY_VERIFY(window.isWindowModified());
        QCOMPARE(content(database), before);

        // Saved under a name, proved.
        const QStringList filesBefore = migrationFiles(window);
        driver.press(Qt::Key_S, Qt::ControlModifier);
        QDialog *save = driver.dialog(u"saveDialog"_s);
        QVERIFY(save);
        auto *name = save->findChild<QLineEdit *>(u"saveName"_s);
        QVERIFY(name);
        QVERIFY(name->text().contains(u"reminders"_s));
        name->selectAll();
        QTest::keyClicks(name, u"Add reminders"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!window.session().store().hasChanges(), 60000);
        QCOMPARE(save->findChild<QLabel *>(u"grade"_s)->text(), u"Lossless"_s);
        QStringList written = migrationFiles(window);
        QCOMPARE(written.size(), filesBefore.size() + 1);
        QVERIFY(written.constLast().endsWith(u"_add_reminders.sql"_s));
        QVERIFY(driver.waitUntilIdle());
        const QString added = window.session().directory().files.constLast().id;
        QTRY_COMPARE(window.panels().timeline->cellText(connection, added), u"pending"_s);
        QCOMPARE(content(database), before);

        // Applied behind the review.
        QVERIFY(driver.click(save, u"saveApply"_s));
        QDialog *review = driver.dialog(u"reviewDialog"_s);
        QVERIFY(review);
        QCOMPARE(content(database), before);
        QVERIFY(driver.click(review, u"reviewRun"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.panels().timeline->cellText(connection, added) == u"applied"_s, 60000);
        QVERIFY(driver.waitUntilIdle());
        QCOMPARE(look(database, u"SELECT name FROM sqlite_schema WHERE name = 'reminders'"_s).size(), 1);
        QVERIFY2(driver.message(u"run"_s).contains(added), qPrintable(driver.message(u"run"_s)));

        // Rows come, also into the new table; the review of the way back counts them.
        QVERIFY(change(database, u"INSERT INTO reminders (message) VALUES ('call back'), ('send bill')"_s));
        driver.clickOnTimeline(connection, reached);
        QVERIFY(driver.clickAction(u"timelineRevertTo"_s));
        review = driver.dialog(u"reviewDialog"_s);
        QVERIFY(review);
        QVERIFY(review->findChild<QWidget *>(u"reviewLosses"_s) || review->findChild<QWidget *>(u"reviewKept"_s));
        // Return alone must not run what loses data.
        if (review->findChild<QWidget *>(u"reviewLosses"_s)) {
            QVERIFY(review->findChild<QPushButton *>(u"reviewCancel"_s)->isDefault());
        }
        QVERIFY(driver.click(review, u"reviewRun"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.panels().timeline->cellText(connection, added) == u"pending"_s, 60000);
        QVERIFY(driver.waitUntilIdle());
        QCOMPARE(content(database), before);
        QTRY_COMPARE(window.panels().timeline->cellText(connection, reached), u"applied"_s);
    }

    void aDraftSurvivesARestart()
    {
        WindowDriver driver;
        QVERIFY(driver.click(&driver.window(), u"startDemo"_s));
        QVERIFY(driver.waitUntilOpen());
        const QString folder = driver.window().session().path();
        canvas::DiagramView *diagram = driver.window().panels().diagram;
        diagram->keyTarget()->setFocus();
        driver.press(Qt::Key_T);
        QVERIFY(driver.editor());
        QTest::keyClicks(driver.editor(), u"kennels"_s);
        QTest::keyClick(driver.editor(), Qt::Key_Return);
        const ObjectId kennels = driver.table(u"kennels"_s);
        QVERIFY(!kennels.isNull());

        driver.restart();
        driver.window().open(folder);
        QVERIFY(driver.waitUntilOpen());
        QCOMPARE(driver.table(u"kennels"_s), kennels);
        QVERIFY(!driver.message(u"draft"_s).isEmpty());
        driver.window().messages().message(u"draft"_s)->findChild<QPushButton *>(u"discardDraftButton"_s)->click();
        QVERIFY(driver.waitUntilOpen());
        QTRY_VERIFY(driver.table(u"kennels"_s).isNull());
        QVERIFY(!driver.window().session().store().hasChanges());
    }

    void theThemeSwitchesWhileOpen()
    {
        WindowDriver driver;
        QVERIFY(driver.click(&driver.window(), u"startDemo"_s));
        QVERIFY(driver.waitUntilOpen());
        const auto windowColour = [&driver] { return driver.window().palette().color(QPalette::Window).lightness(); };
        QVERIFY(windowColour() > 128);
        driver.window().actions().themeDark->trigger();
        QTRY_VERIFY(windowColour() < 128);
        QVERIFY(!driver.window().grab().isNull());
        driver.window().actions().themeLight->trigger();
        QTRY_VERIFY(windowColour() > 128);
    }

private:
    static QStringList migrationFiles(shell::MainWindow &window)
    {
        return QDir(window.session().project()->migrationsPath()).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    }
};

RELVAR_TEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
