// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions and panels of MainWindow do.
#include "canvas/diagramview.h"
#include "changes/changespanel.h"
#include "changes/problemspanel.h"
#include "data/datapanel.h"
#include "edit/edits.h"
#include "explorer/databasetree.h"
#include "inspector/inspector.h"
#include "project/adopttool.h"
#include "shell/actions.h"
#include "shell/datacommands.h"
#include "shell/diagramcommands.h"
#include "shell/diagramexports.h"
#include "shell/mainwindow.h"
#include "shell/moments.h"
#include "shell/newobjects.h"
#include "shell/offerings.h"
#include "shell/restoring.h"
#include "shell/savedialog.h"
#include "shell/shortcutlist.h"
#include "shell/sqldocuments.h"
#include "shell/squashdialog.h"
#include "shell/startpage.h"
#include "shell/statusline.h"
#include "shell/timemachine.h"
#include "timeline/timelineview.h"
#include "widgets/gradebadge.h"
#include "widgets/messagestack.h"
#include "widgets/plaintext.h"
#include "widgets/quickpick.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;

void MainWindow::connectActions()
{
    canvas::DiagramView *diagram = panels().diagram;
    // Single letters and Del belong to the diagram: elsewhere they are typed.
    for (QAction *action :
         {m_actions->rename, m_actions->drop, m_actions->find, m_actions->newTable, m_actions->newColumn,
          m_actions->newRelation, m_actions->newArea, m_actions->newNote, m_actions->tableDetailAsDiagram,
          m_actions->tableDetailName, m_actions->tableDetailKeys, m_actions->tableDetailColumns}) {
        removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        diagram->addAction(action);
    }
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->newProject, [this] { chooseNewProject(); });
    on(m_actions->openDatabase, [this] { chooseDatabase(); });
    on(m_actions->connectDatabase, [this] { connectDatabase(); });
    on(m_actions->openProject, [this] { chooseProject(); });
    on(m_actions->openDemo,
       [this] { tryDemo(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demo"_s); });
    on(m_actions->exportDiagram, [this] { m_exports->choose(); });
    on(m_actions->printDiagram, [this] { m_exports->print(); });
    on(m_actions->copyPicture, [this] { m_exports->copyPicture(); });
    for (qsizetype i = 0; i < m_actions->copyTexts.size(); ++i)
        on(m_actions->copyTexts.at(i), [this, i] { m_exports->copyText(exports::formats().at(i)); });
    on(m_actions->closeProject, [this] { closeTabOrProject(); });
    on(m_actions->quit, [this] { close(); });

    on(m_actions->undo, [this] { m_diagrams->undo(); });
    on(m_actions->redo, [this] { m_diagrams->redo(); });
    on(m_actions->rename, [diagram] { diagram->renameSelection(); });
    on(m_actions->drop, [diagram] { diagram->dropSelection(); });
    on(m_actions->changeGradually,
       [this, diagram] { changeGradually(diagram->selectedTable(), diagram->selectedColumn()); });
    on(m_actions->find, [this] {
        m_tabs->setCurrentIndex(0);
        m_diagrams->openFind();
    });
    on(m_actions->zoomIn, [diagram] { diagram->zoomIn(); });
    on(m_actions->zoomOut, [diagram] { diagram->zoomOut(); });
    on(m_actions->zoomToFit, [diagram] { diagram->zoomToFit(); });
    on(m_actions->zoomReset, [diagram] { diagram->zoomReset(); });
    m_actions->overview->setChecked(diagram->isOverviewVisible());
    connect(m_actions->overview, &QAction::toggled, diagram, &canvas::DiagramView::setOverviewVisible);
    connect(diagram, &canvas::DiagramView::overviewVisibleChanged, m_actions->overview, &QAction::setChecked);
    on(m_actions->detailName, [diagram] { diagram->setDetail(diagram::Detail::Name); });
    on(m_actions->detailKeys, [diagram] { diagram->setDetail(diagram::Detail::Keys); });
    on(m_actions->detailColumns, [diagram] { diagram->setDetail(diagram::Detail::Columns); });
    on(m_actions->notationCrowsFoot, [diagram] { diagram->setNotation(diagram::Notation::CrowsFoot); });
    on(m_actions->notationIdef1x, [diagram] { diagram->setNotation(diagram::Notation::Idef1x); });
    on(m_actions->notationUml, [diagram] { diagram->setNotation(diagram::Notation::Uml); });
    connect(m_actions->relationLabels, &QAction::triggered, diagram, &canvas::DiagramView::setRelationLabels);
    on(m_actions->newArea, [diagram] { diagram->newArea(); });
    on(m_actions->newNote, [diagram] { diagram->newNote(); });
    on(m_actions->tableDetailAsDiagram, [diagram] { diagram->setSelectionDetail({}); });
    on(m_actions->tableDetailName, [diagram] { diagram->setSelectionDetail(diagram::Detail::Name); });
    on(m_actions->tableDetailKeys, [diagram] { diagram->setSelectionDetail(diagram::Detail::Keys); });
    on(m_actions->tableDetailColumns, [diagram] { diagram->setSelectionDetail(diagram::Detail::Columns); });
    showLookOfDiagram();
    connect(&m_session.store(), &document::DocumentStore::changed, this, &MainWindow::showLookOfDiagram);
    on(m_actions->themeSystem, [this] { m_preferences.setMode(theme::Mode::System); });
    on(m_actions->themeLight, [this] { m_preferences.setMode(theme::Mode::Light); });
    on(m_actions->themeDark, [this] { m_preferences.setMode(theme::Mode::Dark); });
    showMode();
    on(m_actions->resetLayout, [this] { m_docks->resetLayout(); });

    on(m_actions->showDraft, [this] { m_moments->show({}); });
    on(m_actions->playHistory, [this] { m_timeMachine->open(); });
    on(m_actions->newTable, [this, diagram] {
        m_tabs->setCurrentIndex(0);
        diagram->setFocus();
        // Shift keeps a tool.
        if (QGuiApplication::keyboardModifiers() & Qt::ShiftModifier || diagram->tool() == canvas::Tool::Table)
            diagram->startTool(canvas::Tool::Table, true);
        else
            diagram->newTable();
    });
    on(m_actions->newColumn, [this, diagram] {
        m_tabs->setCurrentIndex(0);
        diagram->newColumn();
    });
    on(m_actions->newRelation, [this, diagram] {
        m_tabs->setCurrentIndex(0);
        diagram->setFocus();
        diagram->startTool(canvas::Tool::Relation, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });

    connectMoves();

    on(m_actions->save, [this] { saveMigration(); });
    on(m_actions->squash, [this] { squashMigrations({}, {}); });
    on(m_actions->apply, [this] { runCurrent(RunWish::Kind::Apply); });
    on(m_actions->revert, [this] { runCurrent(RunWish::Kind::Revert); });
    on(m_actions->redoNewest, [this] { runCurrent(RunWish::Kind::Redo); });
    const auto onAll = [this, on](QAction *action, RunWish::Kind kind) {
        on(action, [this, kind] {
            if (const ConnectionReading *current = m_session.currentConnection())
                runWish(kind, current->settings.name, {}, true);
        });
    };
    onAll(m_actions->revertAll, RunWish::Kind::Revert);
    onAll(m_actions->refreshAll, RunWish::Kind::Redo);
    onAll(m_actions->makeFresh, RunWish::Kind::Fresh);
    on(m_actions->pushDraft, [this] {
        if (const ConnectionReading *current = m_session.currentConnection())
            m_pushes->prepare(current->settings.name);
    });
    on(m_actions->refresh, [this] {
        if (m_session.project())
            m_session.reloadDirectory();
        else
            m_session.refresh();
    });
    on(m_actions->discardDraft, [this] {
        widgets::InlineMessage &question
            = m_messages->showText(u"discard"_s, Kind::Warning,
                                   tr("Discard %n change(s) of the draft? They cannot be brought back.", nullptr,
                                      panels().changes->count()));
        QPushButton *discard = question.addButton(tr("&Discard"));
        connect(discard, &QPushButton::clicked, this, [this] {
            m_messages->clear(u"discard"_s);
            m_session.discardDraft();
        });
        discard->setFocus();
    });
    on(m_actions->goToObject, [this] { openGoToObject(); });
    on(m_actions->commandPalette, [this] { openPalette(); });
    on(m_actions->cancelWork, [this] {
        m_runs->cancel();
        m_workers.cancelVisible();
        m_session.cancelOpening();
        m_session.cancelReading();
        if (panels().diagram->isLayingOut())
            panels().diagram->stopLayout();
        panels().data->cancel();
        m_sql->cancel();
    });
    on(m_actions->shortcuts, [this] { showShortcuts(); });

    connect(m_startPage, &StartPage::demoRequested, m_actions->openDemo, &QAction::trigger);
    connect(m_startPage, &StartPage::openDatabaseRequested, m_actions->openDatabase, &QAction::trigger);
    connect(m_startPage, &StartPage::connectRequested, m_actions->connectDatabase, &QAction::trigger);
    connect(m_startPage, &StartPage::openProjectRequested, m_actions->openProject, &QAction::trigger);
    connect(m_startPage, &StartPage::newProjectRequested, m_actions->newProject, &QAction::trigger);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, [this](int index) {
        if (index > 0)
            closeTab(index);
    });
    connect(m_status, &StatusLine::cancelRequested, m_actions->cancelWork, &QAction::trigger);
    connect(m_status, &StatusLine::connectionChosen, &m_session, &Session::setCurrentConnection);
    connect(m_status, &StatusLine::changesClicked, this, [this] { m_docks->raise(m_docks->changes); });
    connect(m_status, &StatusLine::zoomRequested, diagram, &canvas::DiagramView::setZoom);
}

void MainWindow::connectPanels()
{
    const Panels &all = panels();
    connect(all.diagram, &canvas::DiagramView::zoomChanged, m_status, &StatusLine::showZoom);
    connect(all.diagram, &canvas::DiagramView::messageShown, this, [this](const QString &text) {
        if (text.isEmpty())
            m_status->clearMessage();
        else
            m_status->showMessage(text);
    });
    connect(all.diagram, &canvas::DiagramView::failed, this,
            [this](const Error &error) { m_messages->showError(u"edit"_s, error); });
    connect(m_exports, &DiagramExports::done, m_status, [this](const QString &what) { m_status->showMessage(what); });
    connect(m_exports, &DiagramExports::failed, this, [this](const Error &error) { report(u"export"_s, error); });
    connect(all.diagram, &canvas::DiagramView::dropRequested, this, &MainWindow::askToDropTable);
    connect(all.diagram, &canvas::DiagramView::selectionChanged, this, [this](ObjectId table, ObjectId column) {
        const canvas::DiagramView *shown = panels().diagram;
        if (const QList<ObjectId> chosen = shown->selectedTables(); chosen.size() > 1)
            panels().inspector->showTables(chosen, shown->shownDiagram().id);
        else
            panels().inspector->showObject(table, column);
        if (!table.isNull())
            panels().databases->select(table, column);
        m_status->showSelection(describeSelection(table, column));
    });
    connect(new Offerings(m_session, m_workers, this), &Offerings::changed, all.inspector,
            &inspector::Inspector::setOffering);
    connect(m_newObjects, &NewObjects::made, this, [this](ObjectId object) { selectObject(object, {}); });
    connect(m_newObjects, &NewObjects::failed, this,
            [this](const Error &error) { m_messages->showError(u"edit"_s, error); });
    connect(all.diagram, &canvas::DiagramView::selectionChanged, m_newObjects, &NewObjects::update);
    all.inspector->setDropQuestion([this](const Text &label, const QString &what, const QStringList &takenAlong,
                                          const document::Edit &edit) { askToDrop(label, what, takenAlong, edit); });
    connect(all.inspector, &inspector::Inspector::selected, this, [this](ObjectId object, ObjectId part) {
        panels().databases->select(object, part);
        m_status->showSelection(describeSelection(object, part));
    });

    connect(all.databases, &explorer::DatabaseTree::activated, this,
            [this](const QString &, ObjectId object, ObjectId part) { selectObject(object, part); });
    connect(all.databases, &explorer::DatabaseTree::showInDiagramRequested, this, [this](ObjectId object) {
        m_tabs->setCurrentIndex(0);
        selectObject(object, {});
        panels().diagram->setFocus();
    });
    connect(all.databases, &explorer::DatabaseTree::renameRequested, this, &MainWindow::renameObject);
    connect(all.databases, &explorer::DatabaseTree::dropRequested, this, &MainWindow::dropObject);
    connect(all.databases, &explorer::DatabaseTree::changeGraduallyRequested, this, &MainWindow::changeGradually);
    connect(all.databases, &explorer::DatabaseTree::newTableRequested, m_actions->newTable, &QAction::trigger);
    connect(all.databases, &explorer::DatabaseTree::newColumnRequested, this, [this](ObjectId table) {
        selectObject(table, {});
        panels().diagram->setFocus();
        m_actions->newColumn->trigger();
    });
    connect(all.databases, &explorer::DatabaseTree::copyDdlRequested, this, &MainWindow::copyDdl);
    connect(all.databases, &explorer::DatabaseTree::showDataRequested, m_data, &DataCommands::show);
    connect(all.data, &data::DataPanel::copied, m_status, [this](const QString &what) { m_status->showMessage(what); });
    connect(all.data, &data::DataPanel::busyChanged, this, &MainWindow::updateWork);
    connect(all.databases, &explorer::DatabaseTree::refreshRequested, &m_session, &Session::refresh);
    connect(all.databases, &explorer::DatabaseTree::cancelRequested, &m_session, &Session::cancelReading);
    connect(all.databases, &explorer::DatabaseTree::currentRequested, &m_session, &Session::setCurrentConnection);
    connect(all.databases, &explorer::DatabaseTree::connectRequested, m_actions->connectDatabase, &QAction::trigger);
    connect(all.databases, &explorer::DatabaseTree::editConnectionRequested, this, &MainWindow::editConnection);
    connect(all.databases, &explorer::DatabaseTree::duplicateConnectionRequested, this,
            &MainWindow::duplicateConnection);
    connect(all.databases, &explorer::DatabaseTree::purgeRequested, this, [this](const QString &connection) {
        if (const ConnectionReading *reading = m_session.connection(connection))
            m_runs->purge(reading->settings);
    });
    connect(all.databases, &explorer::DatabaseTree::removeConnectionRequested, this, &MainWindow::removeConnection);
    connect(all.databases, &explorer::DatabaseTree::comparisonRequested, m_moments, &Moments::compareWithDatabase);

    connect(all.changes, &changes::ChangesPanel::selected, this, &MainWindow::selectObject);
    connect(all.problems, &changes::ProblemsPanel::selected, this, &MainWindow::selectObject);
    const auto showChanges = [this](int count) {
        m_docks->changes->setWindowTitle(count == 0 ? tr("Changes") : tr("Changes (%1)").arg(count));
        m_status->showChanges(count);
        m_moments->setDraftChanges(count);
        m_databasesDelay.start();
    };
    connect(all.changes, &changes::ChangesPanel::countChanged, this, showChanges);
    connect(all.problems, &changes::ProblemsPanel::countChanged, this, [this](int count) {
        m_docks->problems->setWindowTitle(count == 0 ? tr("Problems") : tr("Problems (%1)").arg(count));
    });
    m_status->showChanges(all.changes->count());

    connect(all.timeline, &timeline::TimelineView::connectionChosen, &m_session, &Session::setCurrentConnection);
    connect(all.timeline, &timeline::TimelineView::squashRequested, this, &MainWindow::squashMigrations);
    connect(all.timeline, &timeline::TimelineView::proofRequested, &m_session, &Session::proveMigration);
    connect(all.timeline, &timeline::TimelineView::saveRequested, m_actions->save, &QAction::trigger);
    connect(all.timeline, &timeline::TimelineView::applyRequested, this,
            [this](const QString &connection, const QString &id) {
                runWish(RunWish::Kind::Apply, connection, id, false);
            });
    connect(all.timeline, &timeline::TimelineView::revertRequested, this,
            [this](const QString &connection, const QString &id) {
                runWish(RunWish::Kind::Revert, connection, id, id.isEmpty());
            });
    connect(all.timeline, &timeline::TimelineView::redoRequested, this,
            [this](const QString &connection) { runWish(RunWish::Kind::Redo, connection, {}, false); });
    connect(all.timeline, &timeline::TimelineView::baselineRequested, this,
            [this](const QString &connection, const QString &id) {
                if (const ConnectionReading *reading = m_session.connection(connection))
                    m_runs->baseline(reading->settings, id);
            });
    connect(all.timeline, &timeline::TimelineView::acceptRequested, this,
            [this](const QString &connection, const QString &id) {
                if (const ConnectionReading *reading = m_session.connection(connection))
                    m_runs->accept(reading->settings, id);
            });
    connect(all.timeline, &timeline::TimelineView::forgetRequested, this,
            [this](const QString &connection, const QString &id) {
                if (const ConnectionReading *reading = m_session.connection(connection))
                    m_runs->forget(reading->settings, id);
            });
    connect(all.timeline, &timeline::TimelineView::resumeRequested, this,
            [this](const QString &connection, const QString &id) {
                runWish(RunWish::Kind::Resume, connection, id, false);
            });
    connect(all.timeline, &timeline::TimelineView::undoRequested, this,
            [this](const QString &connection, const QString &id) {
                runWish(RunWish::Kind::Undo, connection, id, false);
            });
    connect(m_runs, &Runs::finished, this, [this] { m_moments->show({}); });
}

void MainWindow::chooseDatabase()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Open a database"), {},
                                       tr("SQLite databases (*.db *.sqlite *.sqlite3 *.db3 *.s3db);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::chooseProject()
{
    const QString path = QFileDialog::getExistingDirectory(
        this, tr("Open a project: the folder with relvar.toml, or with migrations of another tool"));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::chooseNewProject()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Folder of the new project"));
    if (path.isEmpty())
        return;
    leave(Leaving::Project, [this, path] {
        // Files of another tool in migrations/ are none of Relvar's. What is a project already is said when it is made.
        m_workers.start(
            tr("Looking into %1").arg(QDir(path).dirName()), this,
            [dialects = m_dialects, path](const database::CancelToken &) {
                const bool isProject = QFileInfo::exists(path + u"/relvar.toml"_s);
                return NeedsAdoption{path, isProject ? QList<formats::Detected>() : formats::detect(path),
                                     project::databaseOfRepository(path, dialects)};
            },
            [this, path, before = m_session.path()](const NeedsAdoption &needs) {
                // Something else was opened meanwhile.
                if (m_session.path() != before)
                    return;
                if (needs.found.isEmpty())
                    makeProject(path);
                else
                    askToAdopt(needs);
            });
    });
}

void MainWindow::makeProject(const QString &path)
{
    const auto dialect = std::find_if(m_dialects.cbegin(), m_dialects.cend(), [](const dialect::Dialect *candidate) {
        return candidate->capabilities().serverSchemes.isEmpty();
    });
    Q_ASSERT(dialect != m_dialects.cend());
    const QString database = QFileInfo(path).fileName() + u".db"_s;
    database::ConnectionSettings settings{.name = u"dev"_s, .dialect = (*dialect)->id(), .address = database};
    // An empty file is an empty database.
    QFile file(path + u'/' + database);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        report(u"open"_s,
               Error{project::ProjectError::NotWritable,
                     text("shell",
                          QT_TRANSLATE_NOOP("shell",
                                            "The database %1 cannot be made. Choose a folder that you may write to."),
                          {file.fileName()}),
                     file.errorString()});
        return;
    }
    file.close();
    const Result<project::Project> made = project::create(path, settings.dialect, {settings});
    if (!made) {
        report(u"open"_s, made.error());
        return;
    }
    if (const Result<> trusted = project::trust(*made); !trusted)
        report(u"trust"_s, trusted.error());
    m_session.open(path);
}

void MainWindow::saveMigration()
{
    if (m_session.phase() != Session::Phase::Open || !m_session.store().hasChanges())
        return;
    if (const formats::Format *format = m_session.toolFormat(); format && !format->writing()) {
        m_exportCode->trigger();
        return;
    }
    m_messages->clear(u"draft"_s);
    auto *dialog = new SaveDialog(m_session, m_workers, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveDialog::applyWanted, m_actions->apply, &QAction::trigger);
    dialog->open();
}

void MainWindow::squashMigrations(const QString &firstId, const QString &lastId)
{
    if (m_session.phase() != Session::Phase::Open || m_session.directory().files.size() < 2)
        return;
    auto *dialog = new SquashDialog(m_session, firstId, lastId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showProof(const QString &id, const runner::Proof &proof)
{
    const migration::MigrationFile *file = m_session.directory().find(id);
    QStringList reasons;
    for (const Text &reason : proof.reasons)
        reasons.append(reason.toString());
    m_messages->showText(u"proof"_s, proof.grade == plan::Grade::Lossless ? Kind::Success : Kind::Warning,
                         tr("%1: %2. %3").arg(file ? file->fileName() : id, widgets::gradeText(proof.grade),
                                              widgets::gradeExplanation(proof.grade)),
                         reasons.join(u'\n'));
}

void MainWindow::runCurrent(RunWish::Kind kind)
{
    const ConnectionReading *current = m_session.currentConnection();
    if (!current)
        return;
    if (kind == RunWish::Kind::Apply && m_session.project() && !m_session.tool() && current->pending() == 0
        && m_session.store().hasChanges() && !current->error) {
        widgets::InlineMessage &message = m_messages->showText(
            u"run"_s, Kind::Information,
            tr("Nothing is pending on %1. The draft has changes: save them as a migration first.")
                .arg(current->settings.name));
        QPushButton *save = message.addButton(tr("&Save migration…"));
        connect(save, &QPushButton::clicked, this, [this] {
            m_messages->clear(u"run"_s);
            saveMigration();
        });
        return;
    }
    runWish(kind, current->settings.name, {}, false);
}

void MainWindow::runWish(RunWish::Kind kind, const QString &connection, const QString &id, bool everything)
{
    if (const ConnectionReading *reading = m_session.connection(connection))
        m_runs->start({kind, reading->settings, id, everything});
}

void MainWindow::closeTabOrProject()
{
    if (m_pages->currentWidget() == m_tabs && m_tabs->currentIndex() > 0) {
        closeTab(m_tabs->currentIndex());
        return;
    }
    leave(Leaving::Project, [this] {
        m_messages->clearAll();
        m_restoring->forget(m_session.path());
        m_session.close();
    });
}

void MainWindow::showShortcuts()
{
    auto *list = new ShortcutList(m_actions->all() + panels().timeline->commands(), this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

void MainWindow::openPalette()
{
    QList<widgets::Pick> picks;
    QList<QAction *> listed = m_actions->all();
    for (QDockWidget *dock : m_docks->all())
        listed.append(dock->toggleViewAction());
    listed.removeAll(m_actions->commandPalette);
    const QList<QAction *> onTimeline = panels().timeline->commands();
    listed += onTimeline;
    // Kinds of objects that the product does not have.
    listed.removeIf([](const QAction *action) { return !action->isVisible(); });
    for (QAction *action : std::as_const(listed)) {
        const bool panel = action->text() == action->parent()->property("windowTitle").toString();
        picks.append({panel                         ? tr("Panel: %1").arg(action->text())
                      : onTimeline.contains(action) ? tr("Timeline: %1").arg(widgets::withoutMnemonic(action->text()))
                                                    : widgets::withoutMnemonic(action->text()),
                      action->shortcut().toString(QKeySequence::NativeText), action->icon(), action->isEnabled()});
    }
    m_palette->disconnect(this);
    connect(m_palette, &widgets::QuickPick::picked, this, [listed](int index) { listed.at(index)->trigger(); });
    m_palette->open(tr("Type a command"), picks);
}

} // namespace relvar::shell
