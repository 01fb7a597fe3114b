// SPDX-License-Identifier: GPL-3.0-or-later
// Schema ▸ New object in the real window: which kinds each product offers, when they can be made, and that what is made
// is in the draft, shown in the Inspector, and taken back in one step.
#include "canvas/diagramview.h"
#include "document/documentstore.h"
#include "inspector/inspector.h"
#include "shell/actions.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"
#include "windowdriver.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestNewObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup();
    void nothingIsOfferedWithoutADraft();
    void sqliteHasItsKinds();
    void postgresqlHasMore();
    void everyKindIsMadeAndTakenBack();

private:
    void openDemo()
    {
        QVERIFY(m_driver->click(&window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        QVERIFY(m_driver->waitUntilIdle());
    }
    void openServer();
    /// The menu, opened by the mouse.
    QMenu *openMenu();
    /// Clicks the entry of that kind; false: it is not there, or cannot be clicked.
    bool choose(const QString &kind);
    QStringList shownKinds()
    {
        QStringList kinds;
        QMenu *menu = openMenu();
        if (menu) {
            for (const QAction *action : menu->actions()) {
                if (action->isVisible())
                    kinds.append(action->objectName().mid(4));
            }
            menu->close();
        }
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        return kinds;
    }
    void select(const QString &table) { window().panels().diagram->select(m_driver->table(table)); }
    [[nodiscard]] shell::MainWindow &window() { return m_driver->window(); }

    PostgresqlServer m_server;
    bool m_hasDatabase = false;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestNewObjects::cleanup()
{
    m_driver.reset();
    if (std::exchange(m_hasDatabase, false))
        QVERIFY_RESULT(m_server.dropDatabase(u"objects"_s));
}

void TestNewObjects::openServer()
{
    QVERIFY_RESULT(m_server.createDatabase(u"objects"_s));
    m_hasDatabase = true;
    QVERIFY_RESULT(m_server.run(u"objects"_s, u"CREATE TABLE people (id bigint PRIMARY KEY, name text)"_s));
    window().open(m_server.settings(u"objects"_s).address);
    QVERIFY(m_driver->waitUntilOpen());
    QVERIFY(m_driver->waitUntilIdle());
}

QMenu *TestNewObjects::openMenu()
{
    QMenuBar *bar = window().menuBar();
    for (QAction *top : bar->actions()) {
        if (!top->text().remove(u'&').startsWith(u"Schema"_s))
            continue;
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(top).center());
        QMenu *schema = top->menu();
        for (QAction *entry : schema->actions()) {
            if (!entry->menu() || !entry->text().remove(u'&').startsWith(u"New object"_s))
                continue;
            QTest::mouseClick(schema, Qt::LeftButton, {}, schema->actionGeometry(entry).center());
            return QTest::qWaitFor([entry] { return entry->menu()->isVisible(); }) ? entry->menu() : nullptr;
        }
    }
    return nullptr;
}

bool TestNewObjects::choose(const QString &kind)
{
    QMenu *menu = openMenu();
    bool isClicked = false;
    for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (action->objectName() != u"new "_s + kind || !action->isVisible() || !action->isEnabled())
            continue;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        isClicked = true;
        break;
    }
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    return isClicked;
}

void TestNewObjects::nothingIsOfferedWithoutADraft()
{
    for (const QAction *action : window().actions().all()) {
        if (action->objectName() == u"new view" || action->objectName() == u"new trigger")
            QVERIFY(!action->isEnabled());
    }
}

void TestNewObjects::sqliteHasItsKinds()
{
    openDemo();
    const QStringList kinds = shownKinds();
    QVERIFY2(kinds.contains(u"view"_s) && kinds.contains(u"trigger"_s), qPrintable(kinds.join(u' ')));
    for (const QString &other : {u"enum type"_s, u"sequence"_s, u"policy"_s, u"function"_s})
        QVERIFY2(!kinds.contains(other), qPrintable(other));
    // A trigger stands on a table.
    window().panels().diagram->select({});
    QVERIFY(!choose(u"trigger"_s));
    const qsizetype views = m_driver->draft().views.size();
    QVERIFY(choose(u"view"_s));
    QCOMPARE(m_driver->draft().views.size(), views + 1);
    select(u"animals"_s);
    QVERIFY(choose(u"trigger"_s));
    QCOMPARE(m_driver->draft().triggers.constLast()->tableId, m_driver->table(u"animals"_s));
    window().actions().undo->trigger();
    window().actions().undo->trigger();
    QVERIFY(!window().session().store().hasChanges());
}

void TestNewObjects::postgresqlHasMore()
{
    openServer();
    const QStringList kinds = shownKinds();
    for (const QString &kind : {u"view"_s, u"trigger"_s, u"enum type"_s, u"sequence"_s, u"function"_s, u"policy"_s})
        QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(u", "_s)));
}

void TestNewObjects::everyKindIsMadeAndTakenBack()
{
    openServer();
    for (const QString &kind : shownKinds()) {
        select(u"people"_s);
        const auto before = window().session().store().current();
        QVERIFY2(choose(kind), qPrintable(kind));
        QVERIFY2(!window().session().store().current()->schema.sameAs(before->schema), qPrintable(kind));
        QVERIFY2(m_driver->message(u"edit"_s).isEmpty(), qPrintable(kind + m_driver->message(u"edit"_s)));
        window().actions().undo->trigger();
        QVERIFY2(*window().session().store().current()->schema == *before->schema, qPrintable(kind));
    }
}

RELVAR_TEST_MAIN(TestNewObjects)
#include "tst_newobjects.moc"
