// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window: its text, icon, shortcut and explanation. What it does is connected elsewhere.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

class QActionGroup;
class QWidget;

namespace relvar::shell {

class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    /// In the order of the menus, for the command palette. Actions that come and go (docks, recent files) are not here.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }

    /// Those that take values along, for menus.
    [[nodiscard]] QList<QAction *> moves() const
    {
        return {splitColumn, mergeColumns, normaliseColumn, convertColumn, splitTable, mergeTables, changeGradually};
    }

    struct Description
    {
        const char *name;
        QString text;
        QString icon;
        QList<QKeySequence> shortcuts;
        QString explanation;
    };
    /// Those that need a draft.
    [[nodiscard]] QList<QAction *> design() const
    {
        return {newFromTemplate, applyTemplate, saveAsTemplate, renameToConvention, renameMany, changeTypeEverywhere};
    }

    /// One more action of the window, for those who do what it says.
    QAction *add(const Description &description);

    // File
    QAction *newProject;
    QAction *connectDatabase;
    QAction *openDatabase;
    QAction *openProject;
    QAction *openDemo;
    QAction *exportDiagram;
    QAction *printDiagram;
    QAction *copyPicture;
    /// One for each of exports::formats().
    QList<QAction *> copyTexts;
    QAction *closeProject;
    QAction *quit;
    // Edit
    QAction *undo;
    QAction *redo;
    QAction *rename;
    QAction *drop;
    QAction *find;
    // The same on the diagram, see editingactions.cpp
    QAction *copy;
    QAction *paste;
    QAction *duplicate;
    QAction *dropFromSchema;
    QAction *selectAll;
    QAction *selectRelated;
    QAction *newJoinTable;
    /// In the order of diagram::Alignment, then distributing across and down.
    QList<QAction *> arrangements;
    // View
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomToFit;
    QAction *zoomReset;
    QAction *overview;
    QAction *detailName;
    QAction *detailKeys;
    QAction *detailColumns;
    QAction *themeSystem;
    QAction *themeLight;
    QAction *themeDark;
    QAction *resetLayout;
    QAction *notationCrowsFoot;
    QAction *notationIdef1x;
    QAction *notationUml;
    QAction *relationLabels;
    // Diagram
    QAction *newArea;
    QAction *newNote;
    QAction *tableDetailAsDiagram;
    QAction *tableDetailName;
    QAction *tableDetailKeys;
    QAction *tableDetailColumns;
    QAction *autoLayout;
    QAction *layoutSelection;
    QAction *layoutNew;
    QAction *showDraft;
    QAction *playHistory;
    // Schema
    QAction *newTable;
    QAction *newColumn;
    QAction *newRelation;
    QAction *splitColumn;
    QAction *mergeColumns;
    QAction *normaliseColumn;
    QAction *convertColumn;
    QAction *splitTable;
    QAction *mergeTables;
    QAction *changeGradually;
    // Help with design, see designactions.cpp
    QAction *newFromTemplate;
    QAction *applyTemplate;
    QAction *saveAsTemplate;
    QAction *renameToConvention;
    QAction *renameMany;
    QAction *changeTypeEverywhere;
    QAction *searchEverywhere;
    // The window itself, see shellactions.cpp
    QAction *preferences;
    QAction *arrangeDesign;
    QAction *arrangeRun;
    QAction *arrangeReview;
    // Migration
    QAction *save;
    QAction *apply;
    QAction *revert;
    QAction *redoNewest;
    QAction *squash;
    QAction *showDrift;
    QAction *openFleet;
    QAction *refresh;
    QAction *pushDraft;
    QAction *revertAll;
    QAction *refreshAll;
    QAction *makeFresh;
    QAction *discardDraft;
    // Tools
    QAction *goToObject;
    QAction *commandPalette;
    QAction *cancelWork;
    // Help
    QAction *shortcuts;
    QAction *about;

    QActionGroup *details;
    QActionGroup *notations;
    QActionGroup *themes;

private:
    void addEditing();
    void addDesign();
    void addWindow();

    QWidget *m_window;
    QList<QAction *> m_all;
};

} // namespace relvar::shell
