// SPDX-License-Identifier: GPL-3.0-or-later
// Help where one is: F1 in panels and dialogs, the menu Help, and what is copied for a report.
#include "help/guidewindow.h"
#include "shell/actions.h"
#include "shell/helpcommands.h"
#include "support/fatalwarnings.h"
#include "windowdriver.h"

#include <QClipboard>
#include <QDialog>
#include <QMenuBar>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPanelHasItsPage()
    {
        test::WindowDriver driver;
        const help::Guide guide;
        for (const QDockWidget *dock : driver.window().docks().all()) {
            const shell::HelpTopic topic = shell::helpTopicFor(dock->widget());
            QVERIFY2(topic.page != u"README.md", qPrintable(dock->objectName()));
        }
        for (const shell::HelpTopic &topic : shell::helpTopics()) {
            QVERIFY2(guide.page(topic.page), qPrintable(topic.page));
            QVERIFY2(topic.anchor.isEmpty() || guide.hasAnchor(topic.page, topic.anchor),
                     qPrintable(topic.page + u'#' + topic.anchor));
        }
    }

    void theKeyOpensThePageOfThePanel()
    {
        const test::AllowWarnings raise(u"plugin does not support (raise|propagateSizeHints)"_s);
        test::WindowDriver driver;
        driver.window().openDemo(driver.folder() + u"/clinic"_s);
        QVERIFY(driver.waitUntilOpen());
        driver.window().docks().timeline->widget()->setFocus();
        driver.press(Qt::Key_F1);
        help::GuideWindow *guide = guideWindow(driver);
        QVERIFY(guide);
        QCOMPARE(guide->page(), u"timeline.md"_s);
        QTest::keyClick(guide, Qt::Key_Escape);
        QVERIFY(!guide->isVisible());

        driver.window().activateWindow();
        driver.window().docks().raise(driver.window().docks().problems);
        driver.window().docks().problems->widget()->setFocus();
        driver.press(Qt::Key_F1);
        QCOMPARE(guide->page(), u"design.md"_s);
        QCOMPARE(guide->anchor(), u"problems"_s);
    }

    void theKeyWorksInDialogs()
    {
        const test::AllowWarnings raise(u"plugin does not support (raise|propagateSizeHints)"_s);
        test::WindowDriver driver;
        driver.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *dialog = driver.dialog(u"connectionDialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->focusWidget());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_F1);
        help::GuideWindow *guide = guideWindow(driver);
        QVERIFY(guide && guide->isVisible());
        QCOMPARE(guide->page(), u"connections.md"_s);
        QCOMPARE(guide->anchor(), u"connect"_s);
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    void aboutAndDiagnostics()
    {
        const test::AllowWarnings raise(u"plugin does not support (raise|propagateSizeHints)"_s);
        test::WindowDriver driver;
        driver.window().openDemo(driver.folder() + u"/clinic"_s);
        QVERIFY(driver.waitUntilOpen());
        for (QAction *action : driver.window().actions().all()) {
            if (action->objectName() == u"about")
                action->trigger();
        }
        QDialog *about = driver.dialog(u"aboutDialog"_s);
        QVERIFY(about);
        QVERIFY(driver.click(about, u"aboutCopy"_s));
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"SQLite 3."_s), qPrintable(copied));
        QVERIFY2(copied.contains(u"connected"_s), qPrintable(copied));
        QVERIFY2(!copied.contains(driver.folder()), qPrintable(copied));
        QVERIFY(!driver.message(u"diagnostics"_s).isEmpty());
        QTest::keyClick(about, Qt::Key_Escape);
        QVERIFY(!about->isVisible());
    }

private:
    static help::GuideWindow *guideWindow(test::WindowDriver &driver)
    {
        const auto *commands = driver.window().findChild<shell::HelpCommands *>();
        return commands ? commands->guideWindow() : nullptr;
    }
};

RELVAR_TEST_MAIN(TestHelp)
#include "tst_help.moc"
