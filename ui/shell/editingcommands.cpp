// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for editing on the diagram: tools and their state, the clipboard, putting tables in line.
#include "canvas/diagramview.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "shell/statusline.h"
#include "widgets/messagestack.h"

#include <QGuiApplication>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void MainWindow::connectEditing()
{
    canvas::DiagramView *diagram = panels().diagram;
    const QList<QAction *> commands = editingCommands();
    for (QAction *action : commands) {
        // Elsewhere these keys belong to texts.
        removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        diagram->addAction(action);
    }
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->copy, [diagram] { diagram->copySelection(); });
    on(m_actions->paste, [diagram] { diagram->paste(); });
    on(m_actions->duplicate, [diagram] { diagram->duplicateSelection(); });
    on(m_actions->selectAll, [diagram] { diagram->selectAll(); });
    on(m_actions->selectRelated, [diagram] { diagram->selectRelated(); });
    on(m_actions->dropFromSchema, [diagram] { diagram->dropSelectionFromSchema(); });
    on(m_actions->newJoinTable, [this, diagram] {
        diagram->setFocus();
        diagram->startTool(canvas::Tool::JoinTable, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    for (qsizetype i = 0; i < m_actions->arrangements.size(); ++i) {
        on(m_actions->arrangements.at(i), [diagram, i] {
            if (i <= static_cast<qsizetype>(diagram::Alignment::Bottom))
                diagram->align(static_cast<diagram::Alignment>(i));
            else
                diagram->distribute(i == static_cast<qsizetype>(diagram::Alignment::Bottom) + 1 ? Qt::Horizontal
                                                                                                : Qt::Vertical);
        });
    }
    diagram->setArrangeActions(m_actions->arrangements);

    // The tool that is at work is the one that is pressed.
    const QList<std::pair<QAction *, canvas::Tool>> tools{{m_actions->newTable, canvas::Tool::Table},
                                                          {m_actions->newColumn, canvas::Tool::Column},
                                                          {m_actions->newRelation, canvas::Tool::Relation},
                                                          {m_actions->newJoinTable, canvas::Tool::JoinTable}};
    const auto showTool = [tools, diagram] {
        for (const auto &[action, tool] : tools)
            action->setChecked(diagram->tool() == tool);
    };
    for (const auto &[action, tool] : tools) {
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, showTool);
    }
    connect(diagram, &canvas::DiagramView::toolChanged, this, showTool);
    connect(diagram, &canvas::DiagramView::selectionChanged, this, &MainWindow::updateEditing);
    connect(diagram, &canvas::DiagramView::noticed, this, [this](const QString &text) {
        m_messages->showText(u"pasted"_s, widgets::InlineMessage::Kind::Information, text);
    });
    connect(&m_session, &Session::layoutKept, this, [this](const QString &place) { m_status->showLayoutKept(place); });
    connect(&m_session.store(), &document::DocumentStore::changed, this, [this](const auto &before, const auto &after) {
        if (before->diagrams != after->diagrams)
            m_status->showLayoutChanged(m_session.project().has_value());
    });
}

QList<QAction *> MainWindow::editingCommands() const
{
    return QList<QAction *>{m_actions->copy,        m_actions->paste,         m_actions->duplicate,
                            m_actions->selectAll,   m_actions->selectRelated, m_actions->dropFromSchema,
                            m_actions->newJoinTable}
           + m_actions->arrangements;
}

void MainWindow::updateEditing()
{
    const bool isOpen = m_session.phase() == Session::Phase::Open;
    const canvas::DiagramView *diagram = panels().diagram;
    const bool isDraft = isOpen && !diagram->isReadOnly();
    const QList<QAction *> commands = editingCommands();
    for (QAction *action : commands)
        action->setEnabled(isDraft);
    for (QAction *action : {m_actions->copy, m_actions->selectAll, m_actions->selectRelated})
        action->setEnabled(isOpen);
    // What Del does with tables depends on the diagram: it must be read before it is done.
    const bool takes = !diagram->shownDiagram().isMain() && diagram->selectedColumn().isNull();
    m_actions->drop->setText(takes ? tr("Take from the &diagram") : tr("&Drop from the schema"));
    m_actions->drop->setStatusTip(takes ? tr("The table stays in the schema and on other diagrams")
                                        : tr("Drop what is selected on the diagram from the draft"));
    m_actions->dropFromSchema->setEnabled(isDraft);
    m_actions->dropFromSchema->setVisible(takes);
}

} // namespace relvar::shell
