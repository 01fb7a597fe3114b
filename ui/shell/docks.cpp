// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/docks.h"

#include "canvas/diagramview.h"
#include "canvas/outline.h"
#include "changes/changespanel.h"
#include "changes/problemspanel.h"
#include "data/datapanel.h"
#include "design/searchpanel.h"
#include "explorer/databasetree.h"
#include "inspector/inspector.h"
#include "locks/lockpane.h"
#include "log/logpanel.h"
#include "shell/session.h"
#include "sqleditor/sqlpane.h"
#include "timeline/timelineview.h"
#include "widgets/letterwidth.h"

#include <QMainWindow>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr QSize leastPanel(160, 80);

} // namespace

Docks::Docks(QMainWindow &window, Session &session)
    : m_window(window)
{
    document::DocumentStore &store = session.store();
    const dialect::Dialect &dialect = session.dialect();
    m_panels.diagram = new canvas::DiagramView(store, dialect, &window);
    m_panels.outline = new canvas::Outline(*m_panels.diagram, &window);
    m_panels.databases = new explorer::DatabaseTree(&window);
    m_panels.inspector = new inspector::Inspector(store, dialect, &window);
    m_panels.timeline = new timeline::TimelineView(&window);
    m_panels.changes = new changes::ChangesPanel(store, dialect, &window);
    m_panels.sql = new sqleditor::SqlPane(&window);
    m_panels.locks = new locks::LockPane(&window);
    m_panels.problems = new changes::ProblemsPanel(store, dialect, &window);
    m_panels.log = new log::LogPanel(&window);
    m_panels.search = new design::SearchPanel(store, &window);
    m_panels.data = new data::DataPanel(&window);

    const auto dock = [&window](const char *name, const QString &title, QWidget *panel) {
        auto *made = new QDockWidget(title, &window);
        made->setObjectName(QLatin1StringView(name));
        made->setWidget(panel);
        // What a panel shows must not make the window larger than its screen: it is cut, scrolled or elided instead.
        panel->setMinimumSize(leastPanel);
        made->setAccessibleName(title);
        return made;
    };
    databases = dock("dockDatabases", QMainWindow::tr("Databases"), m_panels.databases);
    outline = dock("dockOutline", QMainWindow::tr("Outline"), m_panels.outline);
    inspector = dock("dockInspector", QMainWindow::tr("Inspector"), m_panels.inspector);
    timeline = dock("dockTimeline", QMainWindow::tr("Timeline"), m_panels.timeline);
    changes = dock("dockChanges", QMainWindow::tr("Changes"), m_panels.changes);
    sql = dock("dockSql", QMainWindow::tr("SQL"), m_panels.sql);
    locks = dock("dockLocks", QMainWindow::tr("Locks"), m_panels.locks);
    problems = dock("dockProblems", QMainWindow::tr("Problems"), m_panels.problems);
    log = dock("dockLog", QMainWindow::tr("Log"), m_panels.log);
    search = dock("dockSearch", QMainWindow::tr("Search"), m_panels.search);
    data = dock("dockData", QMainWindow::tr("Data"), m_panels.data);

    // The timeline and the panels below it run under everything, from edge to edge.
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    window.setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    window.setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    // Grouped: a tab can be dragged out of its row.
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks
                          | QMainWindow::GroupedDragging);
    for (QDockWidget *each : all()) {
        // Only afterwards does the window know who stands behind whom.
        connect(each, &QDockWidget::dockLocationChanged, this, &Docks::followTabs, Qt::QueuedConnection);
        connect(each, &QDockWidget::topLevelChanged, this, &Docks::followTabs, Qt::QueuedConnection);
        connect(each, &QDockWidget::visibilityChanged, this, &Docks::followTabs, Qt::QueuedConnection);
    }
    resetLayout();
}

QList<QDockWidget *> Docks::all() const
{
    return {databases, outline, inspector, timeline, changes, sql, locks, problems, log, search, data};
}

void Docks::resetLayout()
{
    for (QDockWidget *dock : all()) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    m_window.addDockWidget(Qt::LeftDockWidgetArea, databases);
    m_window.tabifyDockWidget(databases, outline);
    m_window.addDockWidget(Qt::RightDockWidgetArea, inspector);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, timeline);
    m_window.splitDockWidget(timeline, changes, Qt::Vertical);
    for (QDockWidget *dock : {sql, locks, problems, log, search, data})
        m_window.tabifyDockWidget(changes, dock);
    for (QDockWidget *dock : all())
        dock->setVisible(m_shown);
    changes->raise();
    databases->raise();
    const int line = m_window.fontMetrics().height();
    const int character = widgets::letterWidth(m_window.fontMetrics());
    m_window.resizeDocks({databases, inspector}, {character * 34, character * 62}, Qt::Horizontal);
    m_window.resizeDocks({timeline, changes}, {line * 11, line * 8}, Qt::Vertical);
    followTabs();
}

void Docks::arrange(Purpose purpose)
{
    resetLayout();
    const auto only = [this](const QList<QDockWidget *> &shown) {
        for (QDockWidget *dock : all())
            dock->setVisible(shown.contains(dock));
    };
    const int line = m_window.fontMetrics().height();
    switch (purpose) {
    case Purpose::Design:
        only({databases, outline, inspector, changes, sql, problems});
        changes->raise();
        m_window.resizeDocks({changes}, {line * 10}, Qt::Vertical);
        break;
    case Purpose::Run:
        only({databases, timeline, locks, log, data});
        log->raise();
        m_window.resizeDocks({timeline, log}, {line * 14, line * 12}, Qt::Vertical);
        break;
    case Purpose::Review:
        only({databases, changes, sql, locks, problems});
        changes->raise();
        m_window.resizeDocks({changes}, {line * 20}, Qt::Vertical);
        break;
    }
    databases->raise();
    followTabs();
}

void Docks::followTabs()
{
    for (QDockWidget *dock : all()) {
        const QList<QDockWidget *> behind = m_window.tabifiedDockWidgets(dock);
        const bool isTab = !dock->isFloating() && std::any_of(behind.cbegin(), behind.cend(), [](QDockWidget *other) {
            return !other->isHidden();
        });
        QWidget *none = dock->titleBarWidget();
        if (isTab == (none != nullptr))
            continue;
        dock->setTitleBarWidget(isTab ? new QWidget(dock) : nullptr);
        delete none;
    }
}

void Docks::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (shown) {
        if (m_stateWhileHidden.isEmpty() || !m_window.restoreState(m_stateWhileHidden))
            resetLayout();
        return;
    }
    m_stateWhileHidden = m_window.saveState();
    for (QDockWidget *dock : all())
        dock->hide();
}

void Docks::raise(QDockWidget *dock)
{
    dock->show();
    dock->raise();
}

} // namespace relvar::shell
