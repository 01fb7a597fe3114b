// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for automatic layouts: which are possible and why not, their progress, areas in pieces.
#include "canvas/diagramview.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "widgets/messagestack.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

/// An action that cannot be done says why where it otherwise says what it does.
void enableOr(QAction *action, const QString &obstacle, const QString &explanation)
{
    action->setEnabled(obstacle.isEmpty());
    const QString text = obstacle.isEmpty() ? explanation : obstacle;
    action->setStatusTip(text);
    action->setToolTip(u"%1 (%2)"_s.arg(text, action->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace

void MainWindow::connectLayouts()
{
    canvas::DiagramView *diagram = panels().diagram;
    connect(m_actions->autoLayout, &QAction::triggered, diagram, &canvas::DiagramView::autoLayout);
    connect(m_actions->layoutSelection, &QAction::triggered, diagram, &canvas::DiagramView::layoutSelection);
    connect(m_actions->layoutNew, &QAction::triggered, diagram, &canvas::DiagramView::layoutNew);
    diagram->setLayoutActions({m_actions->autoLayout, m_actions->layoutSelection, m_actions->layoutNew});
    connect(diagram, &canvas::DiagramView::selectionChanged, this, &MainWindow::updateLayouts);
    connect(diagram, &canvas::DiagramView::layoutProgressed, this, [this](int percent) {
        m_layoutPercent = std::max(percent, 0);
        updateWork();
        updateLayouts();
    });
    connect(diagram, &canvas::DiagramView::gatheringOffered, this, [this, diagram](ObjectId area, const QString &name) {
        widgets::InlineMessage &message = m_messages->showText(
            u"gathering"_s, widgets::InlineMessage::Kind::Information,
            tr("%1 lies behind its tables, which do not stand together: there are others between them.").arg(name));
        QPushButton *gather = message.addButton(tr("&Gather its tables"));
        gather->setObjectName(u"gatherTables"_s);
        connect(gather, &QPushButton::clicked, this, [this, diagram, area] {
            m_messages->clear(u"gathering"_s);
            diagram->gatherArea(area);
        });
    });
}

void MainWindow::updateLayouts()
{
    const canvas::DiagramView *diagram = panels().diagram;
    QString obstacle;
    if (m_session.phase() != Session::Phase::Open)
        obstacle = tr("There is no diagram yet");
    else if (diagram->isReadOnly())
        obstacle = tr("A moment of the timeline is only looked at");
    else if (diagram->isLayingOut())
        obstacle = tr("A layout is under way; Esc stops it");
    enableOr(m_actions->autoLayout, obstacle, tr("Arrange the tables that are not pinned"));
    const bool isSelected = diagram->selectedTables().size() > 1;
    enableOr(m_actions->layoutSelection,
             obstacle.isEmpty() && !isSelected ? tr("Select two tables or more to lay them out") : obstacle,
             tr("Arrange the selected tables; the others stay"));
    const bool areNew = !obstacle.isEmpty() || !diagram->newTables().isEmpty();
    enableOr(m_actions->layoutNew, areNew ? obstacle : tr("Every table has its place already"),
             tr("Arrange the tables that have no place of their own yet; the others stay"));
}

} // namespace relvar::shell
