// SPDX-License-Identifier: GPL-3.0-or-later
// The diagrams of a project in the window: their tabs, which tables they show, ways to look at them, and the way back
// to places that were looked at. The canvas shows one of them at a time.
#pragma once

#include "canvas/diagramview.h"
#include "shell/session.h"

#include <QSettings>

class QAction;
class QMenu;

namespace relvar::widgets {
class FindBar;
class MessageStack;
} // namespace relvar::widgets

namespace relvar::shell {

class Actions;
class DiagramTabs;

class DiagramCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. Actions are added to `actions`. Tabs and the row to find with are made without a place:
    /// whoever owns this puts them over the canvas.
    DiagramCommands(Session &session, canvas::DiagramView &view, Actions &actions, widgets::MessageStack &messages,
                    QSettings &settings, QWidget &window);

    [[nodiscard]] QWidget *tabs() const;
    [[nodiscard]] QWidget *findBar() const;
    void addToDiagramMenu(QMenu &menu);
    void addToViewMenu(QMenu &menu);
    /// `open`: something is open; `draft`: the draft is shown, which can be edited.
    void updateActions(bool open, bool draft);

    /// A project was opened: shows the diagram that was in front when it was left.
    void restore();
    /// Remembers which diagram is in front, and what is seen of each, for the next start.
    void keep();

    void show(ObjectId diagram);
    /// Before a jump to an object elsewhere: remembers where we are, and shows a diagram that has the table.
    void leaveFor(ObjectId table);
    void openFind();
    void undo();
    void redo();

Q_SIGNALS:
    /// Another diagram is in front.
    void shownChanged();

private:
    struct Visit
    {
        ObjectId diagram;
        canvas::DiagramView::Look look;
        ObjectId table;
        ObjectId part;
    };

    void makeActions(Actions &actions);
    void makeMenus();
    void connectView();
    void follow();
    void perform(const Text &label, const document::Edit &edit);
    [[nodiscard]] const diagram::Diagram &shown() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;
    /// Adds a diagram of these tables, shows it and lets its name be typed.
    void addDiagram(const QString &name, const QList<ObjectId> &tables);
    void remove(ObjectId diagram);
    void askForTables();
    void fillFromMenu(QMenu &menu, bool areas);
    void stepThrough(int step);
    void moveBy(int step);
    void showWhatChanged(const Box<document::Document> &before, const Box<document::Document> &after);
    // diagramvisits.cpp
    [[nodiscard]] Visit here() const;
    void remember();
    void go(QList<Visit> &from, QList<Visit> &to);
    void updateHistory();

    Session &m_session;
    canvas::DiagramView &m_view;
    widgets::MessageStack &m_messages;
    QSettings &m_settings;
    QWidget &m_window;
    DiagramTabs *m_tabs;
    widgets::FindBar *m_find;
    QHash<ObjectId, canvas::DiagramView::Look> m_looks;
    QList<Visit> m_back;
    QList<Visit> m_forward;
    QMenu *m_newFromMenu;
    QMenu *m_relatedMenu;
    QMenu *m_focusMenu;
    QAction *m_newDiagram;
    QAction *m_newFromSelection;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_moveRight;
    QAction *m_moveLeft;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_addTables;
    QAction *m_addRelated;
    QAction *m_take;
    QAction *m_focus;
    QAction *m_showAll;
    QAction *m_zoomToSelection;
    QAction *m_findNext;
    QAction *m_findPrevious;
    QAction *m_goBack;
    QAction *m_goForward;
    bool m_canEdit = false;
};

} // namespace relvar::shell
