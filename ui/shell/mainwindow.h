// SPDX-License-Identifier: GPL-3.0-or-later
// The window of Relvar: puts panels, session and actions together. Edits nothing itself and runs no SQL.
#pragma once

#include "connections/connectiontest.h"
#include "connections/passwordstore.h"
#include "preferences/preferences.h"
#include "preferences/projectpage.h"
#include "preferences/shortcuts.h"
#include "shell/docks.h"
#include "shell/pendingwork.h"
#include "shell/runs.h"
#include "shell/session.h"
#include "theme/theme.h"

#include <QMainWindow>
#include <QSettings>

#include <functional>

class QStackedWidget;
class QTabWidget;

namespace relvar::connections {
class ConnectionDialog;
}

namespace relvar::timeline {
class HistoryBar;
}

namespace relvar::widgets {
class InlineMessage;
class MessageStack;
class QuickPick;
} // namespace relvar::widgets

namespace relvar::shell {

class Actions;
class DataCommands;
class DiagramCommands;
class DiagramExports;
class Drifts;
class Pushes;
class LiveSql;
class Moments;
class NewObjects;
class Hints;
class PasswordRequests;
class RecentPlaces;
class Restoring;
class SqlDocuments;
class StartPage;
class StatusLine;
class TimeMachine;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Dialects, theme and settings outlive the window. `demoSource` is the folder that "Try the demo" copies.
    /// Without a keychain passwords are kept until the window goes.
    MainWindow(QList<const dialect::Dialect *> dialects, theme::Theme &theme, QSettings &settings, QString demoSource,
               std::unique_ptr<connections::Keychain> keychain = {});
    ~MainWindow() override;

    /// A project folder, its relvar.toml, a database file or the URL of a server database. Asks first when something
    /// would be lost.
    void open(const QString &path);
    /// Makes a fresh copy of the demo in the folder and opens it.
    void openDemo(const QString &folder);
    /// Opens what was open when the program ended, with its tabs; false when there is nothing to be opened.
    bool restoreLast();
    /// The place is not offered any more, neither now nor at the next start.
    void forget(const QString &path);
    /// Asked before the project or the window is left.
    void addPendingSource(const std::function<QList<PendingWork>()> &source);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] const Panels &panels() const { return m_docks->panels(); }
    [[nodiscard]] Docks &docks() { return *m_docks; }
    [[nodiscard]] const Actions &actions() const { return *m_actions; }
    [[nodiscard]] Runs &runs() { return *m_runs; }
    [[nodiscard]] Moments &moments() { return *m_moments; }
    [[nodiscard]] widgets::MessageStack &messages() { return *m_messages; }
    [[nodiscard]] SqlDocuments &sqlDocuments() { return *m_sql; }
    [[nodiscard]] const preferences::Shortcuts &shortcuts() const { return m_shortcuts; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // mainwindow.cpp
    /// The demo in the folder as it was left, with a way to start over; a fresh one where there is none.
    void tryDemo(const QString &folder);
    void restoreWindow();
    void storeWindow();
    void updateTitle();
    void updateActions();
    void updateDatabases();
    void updateWork();
    void showPhase();
    void report(const QString &topic, const Error &error);
    void showFolderProblems();
    void askForTrust(const QString &folder);
    void tellOfDraft(bool crashed, const QDateTime &written);
    void closeTab(int index);

    // importcommands.cpp
    void makeImport();
    /// Asks for the rest in a dialog; `file` may be empty.
    void importSchema(const QString &file);
    /// False: it is nothing to import.
    bool takeDropped(const QString &path);

    // sqlcommands.cpp
    void connectSql();
    /// What the documents of SQL would lose.
    [[nodiscard]] QList<PendingWork> pendingSql();

    // leaving.cpp
    [[nodiscard]] QList<PendingWork> pendingWork();
    enum class Leaving { Project, Window };
    /// Calls `proceed` at once, or after the person has settled what is pending.
    void leave(Leaving what, const std::function<void()> &proceed);

    // rebasecommands.cpp
    void tellOfRebase(const QStringList &files);
    void tellOfOutdated();
    void tellOfConflicts();
    void resolveConflicts();
    void addDiscard(widgets::InlineMessage &message);
    void offerToSettleSum(widgets::InlineMessage &message);
    void tellOfOrder(const QList<project::OrderProblem> &problems);

    // mainwindowmenus.cpp
    void makeMenus();
    void makeToolBar();
    void fillRecentMenu();
    /// Checks the actions that say how the shown diagram looks.
    void showLookOfDiagram();

    // mainwindowactions.cpp
    void connectActions();
    void connectPanels();
    void chooseDatabase();
    void chooseProject();
    void chooseNewProject();
    void makeProject(const QString &path);
    void saveMigration();
    /// Empty ids: the newest ones are proposed.
    void squashMigrations(const QString &firstId, const QString &lastId);
    void showProof(const QString &id, const runner::Proof &proof);
    void runCurrent(RunWish::Kind kind);
    void runWish(RunWish::Kind kind, const QString &connection, const QString &id, bool everything);
    void closeTabOrProject();
    void showShortcuts();
    void openPalette();

    // preferencecommands.cpp
    void connectPreferences();
    void showPreferences();
    void applyPreferences();
    /// Checks the theme that is shown in the menu.
    void showMode();
    [[nodiscard]] preferences::ProjectFacts projectFacts() const;

    // quickopen.cpp
    void openGoToObject();

    // windowcommands.cpp
    void connectWindow();
    void showPlaces();
    /// One that is not there any more is only offered to be forgotten.
    void openRecent(const QString &place);

    // connectioncommands.cpp
    [[nodiscard]] connections::ConnectionTester makeTester();
    /// `except`: the connection that is edited; its name is not taken.
    connections::ConnectionDialog *showConnectionDialog(const QString &title, const QString &acceptText,
                                                        const database::ConnectionSettings &settings,
                                                        const QString &except);
    void rememberPassword(const connections::ConnectionDialog &dialog);
    void connectDatabase();
    void editConnection(const QString &name);
    void duplicateConnection(const QString &name);
    void removeConnection(const QString &name);
    void showOutcome(const Result<> &changed);
    void takePasswordNeed(const database::ConnectionSettings &settings, const Error &error);

    // toolcommands.cpp
    void makeCodeExport();
    void connectTools();
    void askToAdopt(const NeedsAdoption &needs);
    /// Why something cannot be done with migrations that another tool runs; empty: they are Relvar's own.
    [[nodiscard]] QString refusedByTool() const;
    /// The same of applying and reverting; empty also where Relvar does it in the place of the tool.
    [[nodiscard]] QString runRefusedByTool() const;
    void updateToolActions();

    // fleetcommands.cpp
    void connectFleet();
    void openFleet();

    // movecommands.cpp
    void connectMoves();

    // gradualcommands.cpp
    /// `column` null: the table.
    void changeGradually(ObjectId table, ObjectId column);

    // editingcommands.cpp
    void connectEditing();
    // layoutcommands.cpp
    void connectLayouts();
    void updateLayouts();
    /// Those that keys belong to only while the diagram has the focus.
    [[nodiscard]] QList<QAction *> editingCommands() const;
    void updateEditing();

    // designcommands.cpp
    void connectDesign();
    void saveAsTemplate();
    void showLintSettings();
    void ignoreProblems(const QList<lint::Ignore> &rules, bool ignored);

    // objectcommands.cpp
    /// Shows an object of the draft everywhere: diagram, inspector, tree.
    void selectObject(ObjectId object, ObjectId part);
    void renameObject(ObjectId object, ObjectId part, const QString &name);
    void dropObject(ObjectId object, ObjectId part);
    void askToDropTable(ObjectId table);
    /// Performs the edit; where something else goes along, only after the person agreed.
    void askToDrop(const Text &label, const QString &what, const QStringList &takenAlong, const document::Edit &edit);
    void copyDdl(const QString &connection, ObjectId object);
    void perform(const Text &label, const document::Edit &edit);
    [[nodiscard]] QString describeSelection(ObjectId table, ObjectId part) const;

    QList<const dialect::Dialect *> m_dialects;
    theme::Theme &m_theme;
    QSettings &m_settings;
    preferences::Preferences m_preferences;
    preferences::Shortcuts m_shortcuts;
    QString m_demoSource;
    Workers m_workers;
    connections::PasswordStore m_passwords;
    Session m_session;
    Actions *m_actions;
    std::unique_ptr<Docks> m_docks;
    widgets::MessageStack *m_messages;
    PasswordRequests *m_passwordRequests;
    widgets::QuickPick *m_palette;
    widgets::QuickPick *m_goTo;
    QStackedWidget *m_pages;
    StartPage *m_startPage;
    RecentPlaces *m_recent;
    QTabWidget *m_tabs;
    DiagramCommands *m_diagrams;
    NewObjects *m_newObjects;
    DataCommands *m_data;
    SqlDocuments *m_sql;
    StatusLine *m_status;
    Runs *m_runs;
    Drifts *m_drifts;
    Pushes *m_pushes;
    DiagramExports *m_exports;
    Moments *m_moments;
    timeline::HistoryBar *m_historyBar;
    TimeMachine *m_timeMachine;
    LiveSql *m_liveSql;
    QAction *m_import = nullptr;
    QAction *m_exportCode = nullptr;
    Restoring *m_restoring;
    Hints *m_hints;
    QMenu *m_recentMenu = nullptr;
    QTimer m_databasesDelay;
    QList<std::function<QList<PendingWork>()>> m_pendingSources;
    /// What was decided while a draft could not yet be put onto a newer base.
    diff::Answers m_rebaseAnswers;
    /// Of the layout under way.
    int m_layoutPercent = 0;
};

} // namespace relvar::shell
