// SPDX-License-Identifier: GPL-3.0-or-later
// The menus and the tool bar of MainWindow.
#include "canvas/diagramview.h"
#include "shell/actions.h"
#include "shell/datacommands.h"
#include "shell/diagramcommands.h"
#include "shell/helpcommands.h"
#include "shell/mainwindow.h"
#include "shell/newobjects.h"
#include "shell/sqldocuments.h"
#include "widgets/menukeys.h"

#include <QIcon>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void MainWindow::makeMenus()
{
    new widgets::MenuKeys(this);
    const auto menu = [this](const QString &title) {
        QMenu *made = menuBar()->addMenu(title);
        made->setToolTipsVisible(true);
        return made;
    };
    QMenu *file = menu(tr("&File"));
    file->addActions({m_actions->newProject, m_actions->connectDatabase, m_actions->openDatabase,
                      m_actions->openProject, m_actions->openDemo});
    m_recentMenu = file->addMenu(QIcon::fromTheme(u"document-open-recent"_s), tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addSeparator();
    m_sql->addToFileMenu(*file);
    file->addSeparator();
    file->addActions({m_import, m_exportCode});
    file->addActions({m_actions->exportDiagram, m_actions->printDiagram, m_actions->copyPicture});
    QMenu *copyText = file->addMenu(QIcon::fromTheme(u"edit-copy"_s), tr("Copy as &text"));
    copyText->addActions(m_actions->copyTexts);
    file->addSeparator();
    file->addActions({m_actions->closeProject, m_actions->quit});

    QMenu *edit = menu(tr("&Edit"));
    edit->addActions({m_actions->undo, m_actions->redo});
    edit->addSeparator();
    edit->addActions({m_actions->copy, m_actions->paste, m_actions->duplicate});
    edit->addSeparator();
    edit->addActions({m_actions->rename, m_actions->drop, m_actions->dropFromSchema});
    edit->addSeparator();
    edit->addActions({m_actions->selectAll, m_actions->selectRelated, m_actions->find, m_actions->searchEverywhere});
    edit->addSeparator();
    edit->addAction(m_actions->preferences);

    QMenu *view = menu(tr("&View"));
    view->addActions({m_actions->zoomIn, m_actions->zoomOut, m_actions->zoomToFit, m_actions->zoomReset});
    m_diagrams->addToViewMenu(*view);
    view->addSeparator();
    QMenu *detail = view->addMenu(QIcon::fromTheme(u"view-list-details"_s), tr("&Detail"));
    detail->addActions({m_actions->detailName, m_actions->detailKeys, m_actions->detailColumns});
    QMenu *notation = view->addMenu(tr("&Notation"));
    notation->addActions({m_actions->notationCrowsFoot, m_actions->notationIdef1x, m_actions->notationUml});
    for (QMenu *shown : {view, detail, notation})
        connect(shown, &QMenu::aboutToShow, this, &MainWindow::showLookOfDiagram);
    view->addAction(m_actions->relationLabels);
    view->addAction(m_actions->overview);
    view->addSeparator();
    QMenu *panelMenu = view->addMenu(QIcon::fromTheme(u"view-sidetree"_s), tr("&Panels"));
    for (QDockWidget *dock : m_docks->all()) {
        QAction *toggle = dock->toggleViewAction();
        toggle->setObjectName(u"show_"_s + dock->objectName());
        toggle->setStatusTip(tr("Show or hide this panel"));
        panelMenu->addAction(toggle);
    }
    QMenu *arrange = view->addMenu(QIcon::fromTheme(u"view-restore"_s), tr("Arran&ge panels"));
    arrange->setToolTipsVisible(true);
    arrange->addActions({m_actions->arrangeDesign, m_actions->arrangeRun, m_actions->arrangeReview});
    arrange->addSeparator();
    arrange->addAction(m_actions->resetLayout);
    QMenu *theme = view->addMenu(QIcon::fromTheme(u"color-management"_s), tr("&Theme"));
    theme->addActions({m_actions->themeSystem, m_actions->themeLight, m_actions->themeDark});

    QMenu *diagram = menu(tr("&Diagram"));
    diagram->addActions({m_actions->newArea, m_actions->newNote});
    diagram->addMenu(QIcon::fromTheme(u"view-list-details"_s), tr("Show of the &selected tables"))
        ->addActions({m_actions->tableDetailAsDiagram, m_actions->tableDetailName, m_actions->tableDetailKeys,
                      m_actions->tableDetailColumns});
    diagram->addSeparator();
    QMenu *align = diagram->addMenu(QIcon::fromTheme(u"align-horizontal-left"_s), tr("Align and &distribute"));
    align->setToolTipsVisible(true);
    align->addActions(m_actions->arrangements);
    diagram->addActions({m_actions->autoLayout, m_actions->layoutSelection, m_actions->layoutNew});
    diagram->addSeparator();
    diagram->addActions({m_actions->showDraft, m_actions->playHistory});
    m_diagrams->addToDiagramMenu(*diagram);
    QMenu *schema = menu(tr("&Schema"));
    schema->addActions({m_actions->newTable, m_actions->newColumn, m_actions->newRelation, m_actions->newJoinTable});
    m_newObjects->addToMenu(*schema);
    schema->addSeparator();
    schema->addActions({m_actions->newFromTemplate, m_actions->applyTemplate, m_actions->saveAsTemplate});
    schema->addSeparator();
    schema->addActions({m_actions->renameToConvention, m_actions->renameMany, m_actions->changeTypeEverywhere});
    schema->addSeparator();
    schema->addActions(m_actions->moves());
    schema->addSeparator();
    schema->addAction(m_data->showData());
    QMenu *migration = menu(tr("&Migration"));
    migration->addActions(
        {m_actions->save, m_actions->apply, m_actions->revert, m_actions->redoNewest, m_actions->squash});
    QMenu *startOver = migration->addMenu(tr("Start o&ver"));
    startOver->addActions({m_actions->revertAll, m_actions->refreshAll, m_actions->makeFresh});
    migration->addSeparator();
    migration->addActions({m_actions->pushDraft, m_actions->showDrift, m_actions->openFleet});
    migration->addSeparator();
    migration->addActions({m_actions->refresh, m_actions->discardDraft});
    QMenu *tools = menu(tr("&Tools"));
    tools->addActions({m_actions->goToObject, m_actions->commandPalette, m_actions->cancelWork});
    tools->addSeparator();
    m_sql->addToToolsMenu(*tools);
    (new HelpCommands(m_session, m_settings, *m_messages, *m_actions, *this))->addToMenu(*menu(tr("&Help")));
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(22, 22));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(m_actions->connectDatabase);
    bar->addSeparator();
    bar->addActions({m_actions->newTable, m_actions->newRelation, m_actions->newJoinTable});
    bar->addSeparator();
    bar->addActions({m_actions->undo, m_actions->redo});
    bar->addSeparator();
    bar->addAction(m_actions->autoLayout);
    bar->addSeparator();
    bar->addActions({m_actions->save, m_actions->apply, m_actions->revert});
    for (QAction *action : {m_actions->undo, m_actions->redo}) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(m_actions->goToObject);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
}

void MainWindow::showLookOfDiagram()
{
    const diagram::Diagram &shown = panels().diagram->shownDiagram();
    m_actions->detailName->setChecked(shown.detail == diagram::Detail::Name);
    m_actions->detailKeys->setChecked(shown.detail == diagram::Detail::Keys);
    m_actions->detailColumns->setChecked(shown.detail == diagram::Detail::Columns);
    m_actions->notationCrowsFoot->setChecked(shown.notation == diagram::Notation::CrowsFoot);
    m_actions->notationIdef1x->setChecked(shown.notation == diagram::Notation::Idef1x);
    m_actions->notationUml->setChecked(shown.notation == diagram::Notation::Uml);
    m_actions->relationLabels->setChecked(shown.relationLabels);
}

} // namespace relvar::shell
