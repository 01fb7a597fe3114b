// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "canvas/diagramview.h"
#include "changes/changespanel.h"
#include "changes/problemspanel.h"
#include "data/datapanel.h"
#include "explorer/databasetree.h"
#include "inspector/inspector.h"
#include "log/logpanel.h"
#include "shell/actions.h"
#include "shell/datacommands.h"
#include "shell/demo.h"
#include "shell/diagramcommands.h"
#include "shell/diagramexports.h"
#include "shell/drifts.h"
#include "shell/hints.h"
#include "shell/livesql.h"
#include "shell/moments.h"
#include "shell/newobjects.h"
#include "shell/passwordrequests.h"
#include "shell/pushes.h"
#include "shell/recentplaces.h"
#include "shell/restoring.h"
#include "shell/sqldocuments.h"
#include "shell/startpage.h"
#include "shell/statusline.h"
#include "shell/timemachine.h"
#include "timeline/historybar.h"
#include "timeline/timelineview.h"
#include "widgets/messagestack.h"
#include "widgets/quickpick.h"

#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

/// Grows when docks are added or renamed: an older layout is not restored then.
constexpr int layoutVersion = 3;

using Kind = widgets::InlineMessage::Kind;

bool hasApplied(const ConnectionReading &reading)
{
    if (!reading.tool)
        return !reading.applied().isEmpty();
    return std::any_of(reading.tool->states.cbegin(), reading.tool->states.cend(),
                       [](const formats::ToolState &state) { return state.standing == formats::Standing::Applied; });
}

explorer::DatabaseEntry::State shownState(ConnectionState state)
{
    using State = explorer::DatabaseEntry::State;
    switch (state) {
    case ConnectionState::Connecting:
        return State::Connecting;
    case ConnectionState::Connected:
        return State::Connected;
    case ConnectionState::Drifted:
        return State::Drifted;
    case ConnectionState::Lost:
        return State::Lost;
    case ConnectionState::Failed:
        return State::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

MainWindow::MainWindow(QList<const dialect::Dialect *> dialects, theme::Theme &theme, QSettings &settings,
                       QString demoSource, std::unique_ptr<connections::Keychain> keychain)
    : m_dialects(std::move(dialects))
    , m_theme(theme)
    , m_settings(settings)
    , m_preferences(settings)
    , m_shortcuts(settings)
    , m_demoSource(std::move(demoSource))
    , m_passwords(std::move(keychain))
    , m_session(m_dialects, m_workers, m_passwords)
    , m_actions(new Actions(this))
    , m_docks(std::make_unique<Docks>(*this, m_session))
    , m_messages(new widgets::MessageStack(this))
    , m_passwordRequests(new PasswordRequests(m_passwords, *m_messages, *this))
    , m_palette(new widgets::QuickPick(this))
    , m_goTo(new widgets::QuickPick(this))
    , m_pages(new QStackedWidget(this))
    , m_startPage(new StartPage(this))
    , m_recent(new RecentPlaces(settings, this))
    , m_tabs(new QTabWidget(this))
    , m_diagrams(new DiagramCommands(m_session, *m_docks->panels().diagram, *m_actions, *m_messages, m_settings, *this))
    , m_newObjects(new NewObjects(*m_actions, m_session, *m_docks->panels().diagram, m_dialects, this))
    , m_data(new DataCommands(*m_actions, m_session, *m_docks, *m_passwordRequests, this))
    , m_sql(new SqlDocuments(*m_actions, m_session, *m_docks, *m_passwordRequests, *m_tabs, *m_messages, m_settings,
                             *this))
    , m_status(new StatusLine(this))
    , m_runs(new Runs(m_session, m_workers, *m_docks->panels().log, *m_messages, *this))
    , m_drifts(new Drifts(m_session, m_workers, *m_runs, *m_tabs, *m_messages, *this))
    , m_pushes(new Pushes(m_session, m_workers, *m_runs, *m_messages, *this))
    , m_exports(new DiagramExports(m_session, m_workers, *m_docks->panels().diagram, *m_messages, m_settings, *this))
    , m_moments(new Moments(m_session, m_workers, m_docks->panels(), *m_tabs, *m_messages, this))
    , m_historyBar(new timeline::HistoryBar(this))
    , m_timeMachine(
          new TimeMachine(m_session, m_workers, m_docks->panels(), *m_moments, *m_historyBar, *m_messages, this))
    , m_liveSql(new LiveSql(m_session, m_workers, *m_docks->panels().sql, *m_docks->panels().locks, this))
    , m_restoring(new Restoring(m_session, *m_moments, *m_tabs, *m_messages, m_settings, this))
    , m_hints(new Hints(m_session, *m_runs, m_preferences, *m_actions, *m_messages, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);

    auto *diagramPage = new QWidget(m_tabs);
    auto *diagramLayout = new QVBoxLayout(diagramPage);
    diagramLayout->setContentsMargins(0, 0, 0, 0);
    diagramLayout->setSpacing(0);
    diagramLayout->addWidget(m_diagrams->tabs());
    diagramLayout->addWidget(m_diagrams->findBar());
    diagramLayout->addWidget(panels().diagram, 1);
    diagramLayout->addWidget(m_historyBar);
    m_tabs->setObjectName(u"centreTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(false);
    // While there is nothing but diagrams, their own tabs are enough.
    m_tabs->setTabBarAutoHide(true);
    m_tabs->addTab(diagramPage, QIcon::fromTheme(u"distribute-graph-directed"_s), tr("Diagrams"));
    // The diagram is always there.
    m_tabs->tabBar()->setTabButton(0, QTabBar::RightSide, nullptr);
    m_tabs->tabBar()->setTabButton(0, QTabBar::LeftSide, nullptr);

    m_pages->addWidget(m_startPage);
    m_pages->addWidget(m_tabs);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    // As for panels, see docks.cpp.
    centre->setMinimumSize(320, 160);
    setCentralWidget(centre);
    setStatusBar(m_status);

    makeImport();
    makeCodeExport();
    makeMenus();
    makeToolBar();
    connectActions();
    connectPanels();
    connectFleet();
    connectTools();
    connectEditing();
    connectDesign();
    connectLayouts();
    connectSql();
    connectWindow();
    connectPreferences();

    m_databasesDelay.setSingleShot(true);
    m_databasesDelay.setInterval(0);
    connect(&m_databasesDelay, &QTimer::timeout, this, &MainWindow::updateDatabases);
    connect(&m_session, &Session::phaseChanged, this, &MainWindow::showPhase);
    connect(&m_session, &Session::opened, this, [this] {
        m_messages->clear(u"open"_s);
        m_messages->clear(u"trust"_s);
        m_messages->clear(u"directory"_s);
        m_messages->clear(u"head"_s);
        m_passwordRequests->withdrawAll();
        m_recent->remember(m_session.path());
        showPhase();
        m_diagrams->restore();
        panels().diagram->setFocus();
    });
    connect(&m_session, &Session::saved, this, [this] { m_recent->remember(m_session.path()); });
    connect(&m_session, &Session::failed, this, &MainWindow::report);
    connect(&m_session, &Session::proved, this, &MainWindow::showProof);
    connect(&m_session, &Session::passwordNeeded, this, &MainWindow::takePasswordNeed);
    connect(&m_session, &Session::trustNeeded, this, &MainWindow::askForTrust);
    connect(&m_session, &Session::draftRestored, this, &MainWindow::tellOfDraft);
    connect(&m_session, &Session::draftRebased, this, &MainWindow::tellOfRebase);
    connect(&m_session, &Session::conflictsFound, this, &MainWindow::tellOfConflicts);
    connect(&m_session, &Session::outdatedChanged, this, &MainWindow::tellOfOutdated);
    connect(&m_session, &Session::sumSettled, this, &MainWindow::tellOfOrder);
    connect(&m_session, &Session::connectionsChanged, this, [this] {
        for (const ConnectionReading &reading : m_session.connections()) {
            if (!reading.error)
                m_passwordRequests->withdraw(reading.settings.name);
        }
        m_databasesDelay.start();
        m_status->showSession(m_session);
        updateActions();
    });
    connect(&m_session, &Session::directoryChanged, this, &MainWindow::showFolderProblems);
    connect(&m_session.store(), &document::DocumentStore::changed, this, [this](const auto &before, const auto &after) {
        if (!before->schema.sameAs(after->schema))
            m_databasesDelay.start();
        m_status->showSession(m_session);
        updateTitle();
        updateActions();
    });
    connect(&m_workers, &Workers::changed, this, &MainWindow::updateWork);
    connect(m_runs, &Runs::busyChanged, this, [this] {
        panels().timeline->setBusy(m_runs->isBusy());
        updateActions();
        updateWork();
    });
    connect(m_runs, &Runs::passwordNeeded, this, [this](const RunWish &wish, const Error &error) {
        m_passwordRequests->ask(wish.settings, error, [this, wish](const database::Secret &password) {
            m_session.setPassword(wish.settings.name, password);
            RunWish again = wish;
            again.settings.password = password;
            m_runs->start(again);
        });
    });
    connect(m_runs, &Runs::progressed, m_status, &StatusLine::showWork);
    connect(m_moments, &Moments::shownChanged, this, &MainWindow::updateActions);
    connect(m_diagrams, &DiagramCommands::shownChanged, this, &MainWindow::updateActions);

    showPlaces();
    restoreWindow();
    showPhase();
    updateWork();
}

MainWindow::~MainWindow()
{
    // Panels hear of nothing any more while they are taken down.
    m_session.disconnect(this);
    m_workers.disconnect(this);
    m_session.store().disconnect(this);
    // They ask session and document until their end, and members go before child widgets.
    hide();
    delete m_hints;
    delete m_restoring;
    delete m_diagrams;
    delete m_liveSql;
    delete m_timeMachine;
    delete m_moments;
    delete m_pushes;
    delete m_drifts;
    delete m_runs;
    delete m_sql;
    delete m_data;
    delete takeCentralWidget();
    const QList<QDockWidget *> docks = m_docks->all();
    qDeleteAll(docks);
}

void MainWindow::open(const QString &path)
{
    leave(Leaving::Project, [this, path] {
        m_messages->clearAll();
        m_session.open(path);
    });
}

void MainWindow::openDemo(const QString &folder)
{
    leave(Leaving::Project, [this, folder] {
        m_messages->clearAll();
        m_session.close();
        m_workers.start(
            tr("Making the demo"), this,
            [dialects = m_dialects, source = m_demoSource, folder](const database::CancelToken &cancel) {
                return prepareDemo(dialects, source, folder, cancel);
            },
            [this](const Result<QString> &made) {
                if (made)
                    m_session.open(*made);
                else
                    report(u"open"_s, made.error());
            });
    });
}

void MainWindow::tryDemo(const QString &folder)
{
    if (!QFileInfo::exists(folder + u"/relvar.toml"_s)) {
        openDemo(folder);
        return;
    }
    // What somebody has done in it is not removed before they say so.
    leave(Leaving::Project, [this, folder] {
        m_messages->clearAll();
        widgets::InlineMessage &message
            = m_messages->showText(u"demo"_s, widgets::InlineMessage::Kind::Information,
                                   tr("This is the demo as you left it. Starting over removes what you did in it."));
        QPushButton *again = message.addButton(tr("&Start over"));
        again->setObjectName(u"demoStartOver"_s);
        connect(again, &QPushButton::clicked, this, [this, folder] { openDemo(folder); });
        m_session.open(folder);
    });
}

void MainWindow::restoreWindow()
{
    const bool restored = restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    if (!restored)
        resize(screen()->availableSize().boundedTo(QSize(1440, 900)));
    if (!restoreState(m_settings.value(u"window/state"_s).toByteArray(), layoutVersion))
        m_docks->resetLayout();
}

void MainWindow::storeWindow()
{
    m_diagrams->keep();
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    // The docks are away while the start page is shown.
    m_docks->setShown(true);
    m_settings.setValue(u"window/state"_s, saveState(layoutVersion));
}

void MainWindow::updateTitle()
{
    const QString name = m_session.displayName();
    setWindowTitle(name.isEmpty() ? tr("Relvar") : tr("%1[*] – Relvar").arg(name));
    // While it opens it has no name yet.
    setWindowModified(!name.isEmpty() && m_session.phase() == Session::Phase::Open && m_session.store().hasChanges());
}

void MainWindow::updateActions()
{
    const bool open = m_session.phase() == Session::Phase::Open;
    const bool draft = open && m_moments->showsDraft();
    const document::History<document::Document> &history = m_session.store().history();
    const bool idle = !m_runs->isBusy();
    const ConnectionReading *current = m_session.currentConnection();
    for (QAction *action :
         {m_actions->exportDiagram, m_actions->printDiagram, m_actions->copyPicture, m_actions->find, m_actions->zoomIn,
          m_actions->zoomOut, m_actions->zoomToFit, m_actions->zoomReset, m_actions->overview, m_actions->detailName,
          m_actions->detailKeys, m_actions->detailColumns, m_actions->goToObject, m_actions->refresh,
          m_actions->resetLayout, m_actions->arrangeDesign, m_actions->arrangeRun, m_actions->arrangeReview})
        action->setEnabled(open);
    for (QAction *action : std::as_const(m_actions->copyTexts))
        action->setEnabled(open);
    for (QAction *action :
         {m_actions->rename, m_actions->drop, m_actions->newTable, m_actions->newColumn, m_actions->newRelation,
          m_actions->newArea, m_actions->newNote, m_actions->notationCrowsFoot, m_actions->notationIdef1x,
          m_actions->notationUml, m_actions->relationLabels, m_actions->tableDetailAsDiagram,
          m_actions->tableDetailName, m_actions->tableDetailKeys, m_actions->tableDetailColumns})
        action->setEnabled(draft);
    updateEditing();
    m_newObjects->update();
    m_data->update();
    m_sql->update();
    updateLayouts();
    m_diagrams->updateActions(open, draft);
    const QList<QAction *> moves = m_actions->moves() + m_actions->design();
    for (QAction *action : moves)
        action->setEnabled(draft);
    m_actions->saveAsTemplate->setEnabled(draft && m_session.project());
    m_actions->searchEverywhere->setEnabled(open);
    const bool gradual = open && m_session.dialect().capabilities().onlineForms;
    m_actions->changeGradually->setVisible(gradual);
    panels().databases->setGradualChanges(gradual);
    m_actions->closeProject->setEnabled(m_session.phase() != Session::Phase::Nothing);
    m_actions->undo->setEnabled(draft && history.canUndo());
    m_actions->redo->setEnabled(draft && history.canRedo());
    m_actions->undo->setText(
        history.canUndo() ? tr("&Undo: %1").arg(history.undoLabel().toString().replace(u'&', u"&&"_s)) : tr("&Undo"));
    m_actions->redo->setText(
        history.canRedo() ? tr("&Redo: %1").arg(history.redoLabel().toString().replace(u'&', u"&&"_s)) : tr("&Redo"));
    m_actions->undo->setIconText(tr("Undo"));
    m_actions->redo->setIconText(tr("Redo"));
    m_actions->showDraft->setEnabled(open && !m_moments->showsDraft());
    m_actions->playHistory->setEnabled(open && !m_session.directory().files.isEmpty());
    m_actions->save->setEnabled(open && idle && m_session.store().hasChanges());
    m_actions->discardDraft->setEnabled(open && idle && m_session.store().hasChanges());
    m_actions->apply->setEnabled(open && idle && current);
    m_actions->revert->setEnabled(open && idle && current);
    m_actions->squash->setEnabled(open && idle && m_session.directory().files.size() > 1);
    m_actions->redoNewest->setEnabled(open && idle && current && hasApplied(*current));
    const bool mayLose = open && idle && current && current->settings.environment != database::Environment::Production;
    for (QAction *action : {m_actions->revertAll, m_actions->refreshAll})
        action->setEnabled(mayLose && hasApplied(*current));
    m_actions->makeFresh->setEnabled(mayLose && m_session.project());
    m_actions->pushDraft->setEnabled(mayLose && m_session.project());
    m_actions->showDrift->setEnabled(open && idle && current);
    m_actions->openFleet->setEnabled(open && idle);
    m_exportCode->setEnabled(open);
    updateToolActions();
}

void MainWindow::updateDatabases()
{
    QList<explorer::DatabaseEntry> entries;
    if (m_session.phase() == Session::Phase::Open) {
        explorer::DatabaseEntry draft;
        draft.settings.name = tr("Draft");
        draft.isDraft = true;
        const int count = panels().changes->count();
        draft.stateText = count == 0 ? tr("no changes") : tr("%n change(s)", nullptr, count);
        draft.snapshot = dialect::Snapshot{.schema = *m_session.store().current()->schema};
        entries.append(draft);
        for (const ConnectionReading &reading : m_session.connections()) {
            explorer::DatabaseEntry entry;
            entry.settings = reading.settings;
            entry.snapshot = reading.snapshot;
            entry.state = shownState(stateOf(reading));
            entry.stateText = stateText(reading);
            if (reading.error)
                entry.problem = reading.error->message.toString();
            entry.isReading = reading.isReading;
            entry.isCurrent = m_session.connections().size() > 1 && &reading == m_session.currentConnection();
            entry.isInProject = m_session.project().has_value();
            entries.append(entry);
        }
    }
    panels().databases->setDatabases(entries);
}

void MainWindow::updateWork()
{
    const bool isLayingOut = panels().diagram->isLayingOut();
    m_actions->cancelWork->setEnabled(m_runs->isRunning() || !m_workers.visibleJobs().isEmpty() || isLayingOut
                                      || panels().data->isBusy() || m_sql->isRunning());
    // The run itself tells of its steps.
    if (m_runs->isRunning())
        return;
    const QList<Workers::Job> jobs = m_workers.visibleJobs();
    if (!jobs.isEmpty())
        m_status->showWork(jobs.constFirst().title, 0, 0);
    else if (isLayingOut)
        m_status->showWork(tr("Laying out the diagram"), m_layoutPercent, 100);
    else
        m_status->hideWork();
}

void MainWindow::showPhase()
{
    const bool open = m_session.phase() == Session::Phase::Open;
    m_pages->setCurrentWidget(open ? static_cast<QWidget *>(m_tabs) : m_startPage);
    m_docks->setShown(open);
    if (!open) {
        m_sql->putAway();
        while (m_tabs->count() > 1) {
            QWidget *page = m_tabs->widget(1);
            m_tabs->removeTab(1);
            page->deleteLater();
        }
    }
    panels().inspector->setDialect(&m_session.dialect());
    panels().diagram->setDialect(m_session.dialect());
    panels().changes->setDialect(&m_session.dialect());
    panels().problems->setDialect(&m_session.dialect());
    showLintSettings();
    m_status->showSession(m_session);
    m_databasesDelay.start();
    updateTitle();
    updateActions();
}

void MainWindow::report(const QString &topic, const Error &error)
{
    if (error.code.is(database::DatabaseError::Cancelled)) {
        // The person did it.
        m_messages->showText(topic, Kind::Information, error.message.toString());
        return;
    }
    m_messages->showError(topic, error);
    panels().log->model().append(log::entryFor(QDateTime::currentDateTimeUtc(), m_session.displayName(), error));
}

void MainWindow::showFolderProblems()
{
    // What could not be read before is read now, or said again.
    m_messages->clear(u"directory"_s);
    QStringList lines;
    if (const formats::ToolFolder *tool = m_session.tool()) {
        for (const Text &problem : tool->problems)
            lines.append(problem.toString());
    }
    bool isMerged = false;
    for (const migration::DirectoryProblem &problem : m_session.directory().problems) {
        if (problem.kind != migration::DirectoryProblem::Kind::NewFile)
            lines.append(problem.text.toString());
        isMerged = isMerged || problem.kind == migration::DirectoryProblem::Kind::BrokenSum;
    }
    if (lines.isEmpty()) {
        m_messages->clear(u"folder"_s);
        return;
    }
    widgets::InlineMessage &message
        = m_messages->showText(u"folder"_s, Kind::Warning, lines.mid(0, 3).join(u'\n'), lines.mid(3).join(u'\n'));
    if (isMerged)
        offerToSettleSum(message);
}

void MainWindow::forget(const QString &path)
{
    m_recent->forget(path);
    m_restoring->forget(path);
}

void MainWindow::askForTrust(const QString &folder)
{
    widgets::InlineMessage &question = m_messages->showText(
        u"trust"_s, Kind::Warning,
        tr("To show this project, the SQL of its migrations runs on a private scratch database, and later, when you "
           "apply, on yours. Do you trust the folder %1?")
            .arg(QDir::toNativeSeparators(folder)));
    question.setClosable(false);
    QPushButton *trust = question.addButton(tr("&Trust and open"));
    trust->setObjectName(u"trustFolder"_s);
    connect(trust, &QPushButton::clicked, this, [this] {
        m_messages->clear(u"trust"_s);
        m_session.trustAndOpen();
    });
    QPushButton *leave = question.addButton(tr("Do &not open"));
    leave->setObjectName(u"distrustFolder"_s);
    connect(leave, &QPushButton::clicked, this, [this, folder] {
        m_messages->clear(u"trust"_s);
        // Files that came into an open project are left alone, and what is open stays.
        if (m_session.phase() == Session::Phase::Open)
            return;
        m_restoring->forget(folder);
        m_session.close();
    });
    if (m_session.phase() != Session::Phase::Open)
        leave->setFocus();
}

void MainWindow::tellOfDraft(bool crashed, const QDateTime &written)
{
    addDiscard(m_messages->showText(
        u"draft"_s, Kind::Information,
        crashed ? tr("Relvar did not come to its end the last time. Your draft is back as it was at %1.")
                      .arg(QLocale().toString(written, QLocale::ShortFormat))
                : tr("Your draft is back as you left it.")));
}

} // namespace relvar::shell
