// SPDX-License-Identifier: GPL-3.0-or-later
// The preferences by keys and clicks: found by searching, in effect at once, there again at the next start.
#include "canvas/diagramview.h"
#include "edit/namingpresets.h"
#include "shell/actions.h"
#include "sqleditor/sqlpane.h"
#include "support/fatalwarnings.h"
#include "theme/palette.h"
#include "widgets/inlinemessage.h"
#include "widgets/sqlview.h"
#include "windowdriver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestPreferences : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_driver;

    [[nodiscard]] shell::MainWindow &window() { return m_driver->window(); }
    [[nodiscard]] QDialog *openPreferences()
    {
        m_driver->press(Qt::Key_Comma, Qt::ControlModifier);
        return m_driver->dialog(u"preferencesDialog"_s);
    }
    /// The page that is in front after that was typed.
    static QString search(QDialog *dialog, const QString &text)
    {
        auto *field = dialog->findChild<QLineEdit *>(u"preferencesSearch"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        const auto *pages = dialog->findChild<QListWidget *>(u"preferencesPages"_s);
        return pages->currentItem() && !pages->currentItem()->isHidden() ? pages->currentItem()->text() : QString();
    }
    static int shownPages(const QDialog *dialog)
    {
        const auto *pages = dialog->findChild<QListWidget *>(u"preferencesPages"_s);
        int count = 0;
        for (int row = 0; row < pages->count(); ++row)
            count += pages->item(row)->isHidden() ? 0 : 1;
        return count;
    }
    /// Selects the row of an action by a click.
    static bool choose(QDialog *dialog, const QString &action)
    {
        auto *list = dialog->findChild<QTreeWidget *>(u"shortcutsList"_s);
        const QList<QTreeWidgetItem *> found = list->findItems(action, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.size() != 1)
            return false;
        list->scrollToItem(found.constFirst());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.constFirst()).center());
        return list->currentItem() == found.constFirst();
    }
    static void record(QDialog *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        auto *recorder = dialog->findChild<QLineEdit *>(u"shortcutsRecorder"_s);
        recorder->setFocus();
        QTest::keyClick(recorder, key, modifiers);
    }
    /// Once its layout has made room for it.
    [[nodiscard]] bool pressButton(QDialog *dialog, const QString &name)
    {
        QTest::qWait(10);
        return m_driver->click(dialog, name);
    }

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void theNamesOfAProjectAreChangedThere()
    {
        QVERIFY(m_driver->click(&window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        QDialog *dialog = openPreferences();
        QVERIFY(dialog);
        QCOMPARE(search(dialog, u"names indexes"_s), u"Migrations"_s);
        auto *names = dialog->findChild<QComboBox *>(u"preferencesNaming"_s);
        QVERIFY(names->isVisible());
        QCOMPARE(names->currentData().toString(), u"postgresql"_s);
        const auto choose = [names](const QString &preset) {
            const int index = names->findData(preset);
            names->setCurrentIndex(index);
            Q_EMIT names->activated(index);
        };
        choose(u"sea-orm"_s);
        const QString path = window().session().project()->path + u"/relvar.toml"_s;
        const auto written = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY2(written().contains("[naming]\npreset = \"sea-orm\"\n"), written().constData());
        QVERIFY(window().session().store().current()->naming
                == edit::findNamingPreset(u"sea-orm"_s)->conventionFor(u"sqlite"_s));
        // A file that is written unusually is left alone, and the page goes on saying what it has.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray unusual = file.readAll().replace("[naming]\npreset = \"sea-orm\"\n", "") + "\n[extra]\n";
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(unusual) == unusual.size());
        file.close();
        choose(u"drizzle"_s);
        QCOMPARE(written(), unusual);
        QVERIFY(!m_driver->message(u"naming"_s).isEmpty());
        QCOMPARE(names->currentData().toString(), u"sea-orm"_s);
    }

    void wordsFindTheirPage()
    {
        QDialog *dialog = openPreferences();
        QVERIFY(dialog);
        const int all = shownPages(dialog);
        QVERIFY(all >= 5);
        QCOMPARE(search(dialog, u"dark"_s), u"Appearance"_s);
        QCOMPARE(search(dialog, u"idef1x"_s), u"Diagram"_s);
        QVERIFY(dialog->findChild<QComboBox *>(u"preferencesNotation"_s)->isVisible());
        QVERIFY(!dialog->findChild<QComboBox *>(u"preferencesDetail"_s)->isVisible());
        QCOMPARE(search(dialog, u"command palette"_s), u"Shortcuts"_s);
        QCOMPARE(search(dialog, u"qqqq"_s), QString());
        QCOMPARE(shownPages(dialog), 0);
        search(dialog, {});
        QCOMPARE(shownPages(dialog), all);
        // Once more does not open a second one, and Escape closes it.
        m_driver->press(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(window().findChildren<QDialog *>(u"preferencesDialog"_s).size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<QDialog *>(u"preferencesDialog"_s));
    }

    void looksChangeAtOnce()
    {
        QVERIFY(m_driver->click(&window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        QDialog *dialog = openPreferences();
        QVERIFY(dialog);
        QCOMPARE(search(dialog, u"theme"_s), u"Appearance"_s);
        auto *mode = dialog->findChild<QComboBox *>(u"preferencesTheme"_s);
        mode->setFocus();
        QTest::keyClick(mode, Qt::Key_End);
        QVERIFY(theme::isDark(qApp->palette()));
        QVERIFY(window().actions().themeDark->isChecked());
        // The menu is the same choice.
        window().actions().themeLight->trigger();
        QVERIFY(!theme::isDark(qApp->palette()));
        QCOMPARE(mode->currentText(), u"Light"_s);

        search(dialog, {});
        const QFont before = QApplication::font();
        auto *interface = dialog->findChild<QSpinBox *>(u"preferencesInterfaceFont"_s);
        auto *editor = dialog->findChild<QSpinBox *>(u"preferencesEditorFont"_s);
        const auto *sql = window().panels().sql->findChild<widgets::SqlView *>();
        QVERIFY(sql);
        interface->setFocus();
        interface->selectAll();
        QTest::keyClicks(interface, u"14"_s);
        QTest::keyClick(interface, Qt::Key_Return);
        QCOMPARE(QApplication::font().pointSize(), 14);
        QCOMPARE(window().panels().changes == nullptr, false);
        QTRY_COMPARE(sql->font().pointSize(), 14);
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, u"20"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(sql->font().pointSize(), 20);
        QCOMPARE(QApplication::font().pointSize(), 14);
        for (QSpinBox *box : {interface, editor}) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            box->setValue(box->minimum());
        }
        QCOMPARE(QApplication::font(), before);
    }

    void newDiagramsBeginAsChosen()
    {
        QDialog *dialog = openPreferences();
        QVERIFY(dialog);
        QCOMPARE(search(dialog, u"notation"_s), u"Diagram"_s);
        auto *notation = dialog->findChild<QComboBox *>(u"preferencesNotation"_s);
        notation->setFocus();
        QTest::keyClick(notation, Qt::Key_End);
        search(dialog, {});
        auto *labels = dialog->findChild<QCheckBox *>(u"preferencesLabels"_s);
        QTest::mouseClick(labels, Qt::LeftButton, {}, QPoint(8, labels->height() / 2));
        const QString path = m_driver->folder() + u"/shop.db"_s;
        QVERIFY(change(path, u"CREATE TABLE customers (id INTEGER PRIMARY KEY)"_s));
        m_driver->restart();
        window().open(path);
        QVERIFY(m_driver->waitUntilOpen());
        QCOMPARE(window().panels().diagram->shownDiagram().notation, diagram::Notation::Uml);
        QVERIFY(window().panels().diagram->shownDiagram().relationLabels);
        // A setting is no edit.
        QVERIFY(!window().session().store().hasChanges());
        QVERIFY(!window().session().store().history().canUndo());
    }

    void aShortcutIsPressedToBeChanged()
    {
        QDialog *dialog = openPreferences();
        QVERIFY(dialog);
        QCOMPARE(search(dialog, u"keyboard"_s), u"Shortcuts"_s);
        search(dialog, {});
        dialog->findChild<QListWidget *>(u"preferencesPages"_s)->setCurrentRow(4);
        QAction *palette = window().actions().commandPalette;
        QAction *goTo = window().actions().goToObject;
        QVERIFY(choose(dialog, u"Command palette"_s));
        record(dialog, Qt::Key_F8, {});
        QCOMPARE(palette->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_F8)});
        QVERIFY(palette->toolTip().contains(u"F8"_s));
        QVERIFY(!palette->toolTip().contains(u"Ctrl+Shift+P"_s));

        // What moves and types cannot be taken.
        record(dialog, Qt::Key_Space, {});
        const auto *message = dialog->findChild<widgets::InlineMessage *>(u"shortcutsMessage"_s);
        QVERIFY(message->isVisible());
        QCOMPARE(palette->shortcut(), QKeySequence(Qt::Key_F8));

        // What another action has is asked for first.
        record(dialog, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(message->text().contains(u"Go to object"_s));
        QCOMPARE(palette->shortcut(), QKeySequence(Qt::Key_F8));
        QVERIFY(pressButton(dialog, u"shortcutsLeave"_s));
        QVERIFY(!message->isVisible());
        QCOMPARE(goTo->shortcut(), QKeySequence(u"Ctrl+P"_s));
        record(dialog, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(pressButton(dialog, u"shortcutsTakeOver"_s));
        QCOMPARE(palette->shortcut(), QKeySequence(u"Ctrl+P"_s));
        QVERIFY(goTo->shortcuts().isEmpty());

        // Keys of the diagram and of the timeline do not meet.
        QVERIFY(choose(dialog, u"New table"_s));
        record(dialog, Qt::Key_Q, {});
        QCOMPARE(window().actions().newTable->shortcut(), QKeySequence(Qt::Key_Q));

        // They work, in this window and in the next one.
        QTest::keyClick(dialog, Qt::Key_Escape);
        m_driver->restart();
        QCOMPARE(window().actions().commandPalette->shortcut(), QKeySequence(u"Ctrl+P"_s));
        QVERIFY(window().actions().goToObject->shortcuts().isEmpty());
        QVERIFY(m_driver->click(&window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        window().panels().diagram->setFocus();
        m_driver->press(Qt::Key_Q);
        QVERIFY(m_driver->editor());
        QTest::keyClick(m_driver->editor(), Qt::Key_Escape);

        dialog = openPreferences();
        QVERIFY(dialog);
        dialog->findChild<QListWidget *>(u"preferencesPages"_s)->setCurrentRow(4);
        QVERIFY(choose(dialog, u"New table"_s));
        QVERIFY(pressButton(dialog, u"shortcutsReset"_s));
        QCOMPARE(window().actions().newTable->shortcut(), QKeySequence(u"T"_s));
        QVERIFY(pressButton(dialog, u"shortcutsResetAll"_s));
        QCOMPARE(window().actions().commandPalette->shortcut(), QKeySequence(u"Ctrl+Shift+P"_s));
        QCOMPARE(window().actions().goToObject->shortcut(), QKeySequence(u"Ctrl+P"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"shortcutsResetAll"_s)->isEnabled());
    }

    void aStartFromNothingCanBeChosen()
    {
        QDialog *dialog = openPreferences();
        QVERIFY(dialog);
        QCOMPARE(search(dialog, u"restore"_s), u"General"_s);
        auto *restore = dialog->findChild<QCheckBox *>(u"preferencesRestore"_s);
        QVERIFY(restore->isChecked());
        QTest::mouseClick(restore, Qt::LeftButton, {}, QPoint(8, restore->height() / 2));
        QVERIFY(!restore->isChecked());
        search(dialog, {});
        const auto *restart = dialog->findChild<QLabel *>(u"preferencesRestart"_s);
        QVERIFY(!restart->isVisible());
        m_driver->restart();
        dialog = openPreferences();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QCheckBox *>(u"preferencesRestore"_s)->isChecked());
    }

    void theProjectsOwnAreShown()
    {
        QDialog *dialog = openPreferences();
        QVERIFY(dialog);
        dialog->findChild<QListWidget *>(u"preferencesPages"_s)->setCurrentRow(3);
        const auto *text = dialog->findChild<QLabel *>(u"preferencesProjectText"_s);
        QVERIFY(text->text().contains(u"No project"_s));
        QVERIFY(m_driver->click(&window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        QTRY_VERIFY(text->text().contains(window().session().project()->path));
    }
};

RELVAR_TEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
