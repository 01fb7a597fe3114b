// SPDX-License-Identifier: GPL-3.0-or-later
// The panels round the diagram: which of them have a title, and how much room they leave.
#include "canvas/diagramview.h"
#include "shell/actions.h"
#include "shell/statusline.h"
#include "support/fatalwarnings.h"
#include "windowdriver.h"

#include <QTabBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestDocks : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_driver;

    [[nodiscard]] shell::MainWindow &window() { return m_driver->window(); }
    /// A dock without a title has another widget in its place.
    [[nodiscard]] static bool hasTitle(const QDockWidget *dock) { return !dock->titleBarWidget(); }

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        window().resize(1440, 900);
        QVERIFY(m_driver->click(&window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
    }
    void cleanup() { m_driver.reset(); }

    void aTabSaysTheNameAlready()
    {
        const shell::Docks &docks = window().docks();
        for (const QDockWidget *dock : {docks.databases, docks.outline, docks.changes, docks.sql, docks.log})
            QTRY_VERIFY2(!hasTitle(dock), qPrintable(dock->objectName()));
        for (const QDockWidget *dock : {docks.inspector, docks.timeline})
            QVERIFY2(hasTitle(dock), qPrintable(dock->objectName()));
        // One that stands alone has its title back, and with it the buttons to close and to float.
        docks.outline->close();
        QTRY_VERIFY(hasTitle(docks.databases));
        docks.outline->show();
        QTRY_VERIFY(!hasTitle(docks.databases));
        docks.sql->setFloating(true);
        QTRY_VERIFY(hasTitle(docks.sql));
        window().actions().resetLayout->trigger();
        QTRY_VERIFY(!hasTitle(docks.sql));
    }

    void theNameOfTheOnlyDiagramIsSeen()
    {
        auto *bar = window().findChild<QTabBar *>(u"diagramTabBar"_s);
        // Its dots are wider than the two letters that they would stand for.
        bar->setFont(QFont(u"DejaVu Sans"_s, 9));
        QTRY_VERIFY(bar->rect().contains(bar->tabRect(0)));
        for (const QToolButton *button : bar->findChildren<QToolButton *>())
            QVERIFY2(!button->isVisible(), qPrintable(button->accessibleName()));
    }

    void aMessageStandsAlone()
    {
        auto *status = window().findChild<shell::StatusLine *>();
        auto *facts = status->findChild<QWidget *>(u"statusFacts"_s);
        QTRY_VERIFY(facts->isVisible());
        status->showMessage(u"What an action does"_s);
        QVERIFY(!facts->isVisible());
        // A part that becomes higher makes the bar lay itself out again.
        facts->setMinimumHeight(facts->height() + 20);
        QTest::qWait(50);
        QVERIFY(!facts->isVisible());
        status->clearMessage();
        QVERIFY(facts->isVisible());
    }

    void theDiagramHasTheLargestPart()
    {
        const QSize window = this->window().size();
        const QSize canvas = this->window().panels().diagram->size();
        QVERIFY2(canvas.height() * 100 >= window.height() * 45, qPrintable(QString::number(canvas.height())));
        QVERIFY2(canvas.width() * 100 >= window.width() * 45, qPrintable(QString::number(canvas.width())));
    }
};

RELVAR_TEST_MAIN(TestDocks)
#include "tst_docks.moc"
