// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window in every state that it can be in: what is enabled works, what opens closes with Escape,
// nothing crashes or warns, and no key answers twice.
#include "canvas/diagramview.h"
#include "dialects/builtin.h"
#include "project/adopttool.h"
#include "shell/actions.h"
#include "shell/demo.h"
#include "shell/runs.h"
#include "support/fatalwarnings.h"
#include "timeline/timelineview.h"
#include "widgets/messagestack.h"
#include "windowdriver.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QMenuBar>
#include <QTabWidget>
#include <QTimer>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

namespace {

constexpr int patienceMs = 30000;

enum class State { NoProject, NoDatabase, DatabaseAlone, OtherTool, Connected, Running };

/// The actions of a menu and of those in it, recent files too.
QList<QAction *> actionsOf(QMenu &menu)
{
    Q_EMIT menu.aboutToShow();
    QList<QAction *> found;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            found += actionsOf(*action->menu());
        else if (!action->isSeparator())
            found.append(action);
    }
    return found;
}

QString nameOf(const QAction &action)
{
    return action.objectName().isEmpty() ? action.text() : action.objectName();
}

} // namespace

/// Takes the place of the browser.
class Elsewhere : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &) { }
};

class TestActions : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_driver;
    QTimer m_escape;
    Elsewhere m_elsewhere;
    std::shared_ptr<std::atomic_bool> m_stop;

    [[nodiscard]] shell::MainWindow &window() { return m_driver->window(); }

    [[nodiscard]] bool prepare(State state)
    {
        m_driver = std::make_unique<WindowDriver>();
        m_stop = std::make_shared<std::atomic_bool>(false);
        const QString folder = m_driver->folder() + u"/clinic"_s;
        switch (state) {
        case State::NoProject:
            return true;
        case State::DatabaseAlone: {
            const QString path = m_driver->folder() + u"/shop.db"_s;
            if (!change(path, u"CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT)"_s))
                return false;
            window().open(path);
            return m_driver->waitUntilOpen();
        }
        case State::NoDatabase: {
            if (!shell::prepareDemo(dialects::builtin(), u":/demo"_s, folder, {}))
                return false;
            window().open(folder);
            if (!m_driver->waitUntilOpen())
                return false;
            while (!window().session().connections().isEmpty()) {
                if (!window().session().removeConnection(window().session().connections().constFirst().settings.name))
                    return false;
            }
            return true;
        }
        case State::OtherTool: {
            const QString shop = m_driver->folder() + u"/shop"_s;
            if (!QDir().mkpath(shop + u"/migrations"_s)
                || !change(shop + u"/shop.db"_s, u"CREATE TABLE goats (id INTEGER PRIMARY KEY)"_s))
                return false;
            QFile file(shop + u"/migrations/00001_owners.sql"_s);
            if (!file.open(QIODevice::WriteOnly))
                return false;
            file.write("-- +goose Up\nCREATE TABLE owners (id INTEGER PRIMARY KEY);\n\n"
                       "-- +goose Down\nDROP TABLE owners;\n");
            file.close();
            const QList<formats::Detected> found = formats::detect(shop);
            if (found.isEmpty()
                || !project::adoptTool(shop, found.constFirst(),
                                       project::databaseOfRepository(shop, dialects::builtin()), {}))
                return false;
            window().open(shop);
            return m_driver->waitUntilOpen();
        }
        case State::Connected:
        case State::Running:
            if (!shell::prepareDemo(dialects::builtin(), u":/demo"_s, folder, {}))
                return false;
            window().open(folder);
            if (!m_driver->waitUntilOpen())
                return false;
            // Something to be done in every direction.
            window().panels().diagram->select(m_driver->table(u"owners"_s), {});
            if (state == State::Connected)
                return true;
            window().runs().runScript(
                window().session().currentConnection()->settings,
                [stop = m_stop](const runner::EventSink &,
                                const database::CancelToken &cancel) -> Result<runner::RunFinished> {
                    while (!*stop && !cancel.isCancelled())
                        QThread::msleep(5);
                    return runner::RunFinished{};
                },
                [] {});
            return QTest::qWaitFor([this] { return window().runs().isRunning(); }, patienceMs);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] bool isIn(State state)
    {
        const shell::Session &session = window().session();
        const bool isOpen = session.phase() == shell::Session::Phase::Open;
        switch (state) {
        case State::NoProject:
            return session.phase() == shell::Session::Phase::Nothing;
        case State::NoDatabase:
            return isOpen && session.project() && session.connections().isEmpty();
        case State::DatabaseAlone:
            return isOpen && !session.project() && session.path().endsWith(u"shop.db"_s);
        case State::OtherTool:
            return isOpen && session.tool();
        case State::Connected:
            return isOpen && session.project() && session.currentConnection() && !window().runs().isRunning();
        case State::Running:
            return isOpen && window().runs().isRunning();
        }
        Q_UNREACHABLE();
    }

    void finish()
    {
        *m_stop = true;
        static_cast<void>(QTest::qWaitFor([this] { return !window().runs().isRunning(); }, patienceMs));
        m_driver.reset();
    }

    [[nodiscard]] QList<QAction *> allActions()
    {
        QList<QAction *> all;
        for (QAction *title : window().menuBar()->actions()) {
            if (title->menu())
                all += actionsOf(*title->menu());
        }
        for (QAction *action : window().actions().all() + window().panels().timeline->commands()) {
            if (!all.contains(action))
                all.append(action);
        }
        return all;
    }

    /// Presses Escape as long as something stands over the window; false when something does not go.
    [[nodiscard]] bool closeEverything(QString &stays)
    {
        for (int round = 0; round < 20; ++round) {
            QWidget *over = QApplication::activePopupWidget();
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (!over && qobject_cast<QDialog *>(widget) && widget->isVisible())
                    over = widget;
            }
            if (!over) {
                if (QLineEdit *editor = m_driver->editor())
                    QTest::keyClick(editor, Qt::Key_Escape);
                return true;
            }
            stays = over->objectName() + u" “"_s + over->windowTitle() + u'”';
            QWidget *focus = over->focusWidget();
            QTest::keyClick(focus ? focus : over, Qt::Key_Escape);
            QTest::qWait(5);
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &scheme : {u"file"_s, u"http"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, &m_elsewhere, "take");
        // Some dialogs run a loop of their own: they are closed from within.
        m_escape.setInterval(20);
        connect(&m_escape, &QTimer::timeout, this, [] {
            if (QWidget *modal = QApplication::activeModalWidget(); modal && modal->inherits("QFileDialog"))
                QTest::keyClick(modal, Qt::Key_Escape);
        });
        m_escape.start();
    }
    void cleanupTestCase()
    {
        for (const QString &scheme : {u"file"_s, u"http"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void whatIsEnabledWorks_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("no project") << static_cast<int>(State::NoProject);
        QTest::newRow("project without database") << static_cast<int>(State::NoDatabase);
        QTest::newRow("database without project") << static_cast<int>(State::DatabaseAlone);
        QTest::newRow("migrations of another tool") << static_cast<int>(State::OtherTool);
        QTest::newRow("connected") << static_cast<int>(State::Connected);
        QTest::newRow("running") << static_cast<int>(State::Running);
    }

    void whatIsEnabledWorks()
    {
        QFETCH(int, state);
        const auto wanted = static_cast<State>(state);
        QVERIFY(prepare(wanted));
        QStringList names;
        for (const QAction *action : allActions())
            names.append(nameOf(*action));
        QVERIFY(names.size() > 80);
        QStringList faults;
        QStringList tried;
        for (qsizetype index = 0; index < names.size(); ++index) {
            if (!isIn(wanted)) {
                finish();
                QVERIFY2(prepare(wanted), qPrintable(names.at(index)));
            }
            const QList<QAction *> all = allActions();
            const auto found = std::find_if(all.cbegin(), all.cend(),
                                            [&](const QAction *action) { return nameOf(*action) == names.at(index); });
            if (found == all.cend() || !(*found)->isEnabled() || !(*found)->isVisible() || names.at(index) == "quit"_L1)
                continue;
            tried.append(names.at(index));
            window().messages().clearAll();
            (*found)->trigger();
            QTest::qWait(10);
            // A run is busy until somebody answers its review.
            const auto isAsking = [this] { return !window().runs().isBusy() || QApplication::activeModalWidget(); };
            if (wanted != State::Running)
                QVERIFY2(QTest::qWaitFor(isAsking, 60000), qPrintable(names.at(index)));
            if (wanted != State::Running && !QApplication::activeModalWidget())
                static_cast<void>(m_driver->waitUntilIdle() || true);
            QString stays;
            if (!closeEverything(stays))
                faults.append(names.at(index) + u": Escape does not close "_s + stays);
            for (const auto *message : window().messages().findChildren<widgets::InlineMessage *>()) {
                if (message->isVisible() && message->kind() == widgets::InlineMessage::Kind::Error)
                    faults.append(names.at(index) + u": "_s + message->text());
            }
            while (window().session().store().history().canUndo())
                window().session().store().undo();
            window().panels().diagram->select(m_driver->table(u"owners"_s), {});
        }
        finish();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        // Nothing is left that needs a project or a database.
        if (wanted == State::NoProject) {
            for (const QString &name : {u"undo"_s, u"newTable"_s, u"save"_s, u"apply"_s, u"find"_s, u"zoomIn"_s})
                QVERIFY2(!tried.contains(name), qPrintable(name));
        }
        if (wanted == State::NoDatabase) {
            for (const QString &name : {u"apply"_s, u"revert"_s, u"showDrift"_s, u"redoNewest"_s})
                QVERIFY2(!tried.contains(name), qPrintable(name));
        }
        if (wanted == State::OtherTool) {
            QVERIFY(tried.contains(u"apply"_s));
            for (const QString &name :
                 {u"save"_s, u"squash"_s, u"redoNewest"_s, u"playHistory"_s, u"openFleet"_s, u"timelinePlay"_s})
                QVERIFY2(!tried.contains(name), qPrintable(name));
        }
        // One run at a time, and only what runs can be cancelled.
        QCOMPARE(tried.contains(u"cancelWork"_s), wanted == State::Running);
        if (wanted == State::Running) {
            for (const QString &name : {u"apply"_s, u"revert"_s, u"save"_s, u"discardDraft"_s})
                QVERIFY2(!tried.contains(name), qPrintable(name));
        }
    }

    void noKeyAnswersTwice()
    {
        QVERIFY(prepare(State::Connected));
        QStringList twice;
        for (const preferences::Shortcuts::Entry &entry : window().shortcuts().entries()) {
            QVERIFY2(!entry.action->objectName().isEmpty(), qPrintable(entry.action->text()));
            const QList<QKeySequence> keys = entry.action->shortcuts();
            if (const QAction *other = window().shortcuts().conflict(entry.action, keys))
                twice.append(nameOf(*entry.action) + u" and "_s + nameOf(*other) + u": "_s
                             + QKeySequence::listToString(keys));
        }
        finish();
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void everyActionSaysWhatItDoes()
    {
        QVERIFY(prepare(State::Connected));
        QStringList silent;
        for (const preferences::Shortcuts::Entry &entry : window().shortcuts().entries()) {
            if (entry.action->statusTip().isEmpty() || entry.action->text().isEmpty())
                silent.append(nameOf(*entry.action));
        }
        finish();
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    }
};

RELVAR_TEST_MAIN(TestActions)
#include "tst_actions.moc"
