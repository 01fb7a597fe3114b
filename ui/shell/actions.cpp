// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "exports/format.h"

#include <QActionGroup>
#include <QIcon>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

QAction *Actions::add(const Description &description)
{
    auto *action = new QAction(description.text, this);
    action->setObjectName(QLatin1StringView(description.name));
    if (!description.icon.isEmpty())
        action->setIcon(QIcon::fromTheme(description.icon));
    action->setShortcuts(description.shortcuts);
    QString tip = description.explanation;
    if (!description.shortcuts.isEmpty())
        tip += u" ("_s + description.shortcuts.constFirst().toString(QKeySequence::NativeText) + u')';
    action->setToolTip(tip);
    action->setStatusTip(description.explanation);
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    newProject = add({"newProject",
                      tr("&New project…"),
                      u"folder-new"_s,
                      {QKeySequence(u"Ctrl+N"_s)},
                      tr("Make an empty project to draw a schema in")});
    connectDatabase = add({"connectDatabase",
                           tr("&Connect…"),
                           u"network-connect"_s,
                           {QKeySequence(u"Ctrl+Shift+C"_s)},
                           tr("Connect a database on a server or in a file; with a project open, add it there")});
    openDatabase = add({"openDatabase",
                        tr("Open &database…"),
                        u"server-database"_s,
                        {QKeySequence(u"Ctrl+O"_s)},
                        tr("Open a database file")});
    openProject = add({"openProject",
                       tr("Open &project…"),
                       u"document-open-folder"_s,
                       {QKeySequence(u"Ctrl+Shift+O"_s)},
                       tr("Open a folder with relvar.toml, or with migrations of another tool")});
    openDemo = add({"openDemo",
                    tr("Try the de&mo"),
                    u"media-playback-start"_s,
                    {},
                    tr("Open a fresh copy of the demo with a database of its own")});
    exportDiagram = add({"exportDiagram",
                         tr("&Export diagram…"),
                         u"document-export"_s,
                         {QKeySequence(u"Ctrl+E"_s)},
                         tr("Write the diagram as a picture, PDF, Mermaid, DBML or PlantUML")});
    printDiagram = add({"printDiagram",
                        tr("&Print…"),
                        u"document-print"_s,
                        {QKeySequence(u"Ctrl+Alt+P"_s)},
                        tr("Print the diagram, on as many sheets as you want")});
    copyPicture = add({"copyPicture",
                       tr("Copy as p&icture"),
                       u"edit-copy"_s,
                       {QKeySequence(u"Ctrl+Shift+E"_s)},
                       tr("Copy the selected tables, or the whole diagram, as PNG and SVG")});
    for (const exports::Format &format : exports::formats()) {
        copyTexts.append(add({"copyText",
                              tr("Copy as %1").arg(format.name),
                              u"edit-copy"_s,
                              {},
                              tr("Copy the selected tables, or the whole diagram, as %1").arg(format.name)}));
        copyTexts.last()->setObjectName(u"copyText_"_s + format.id);
    }
    closeProject = add({"closeProject",
                        tr("&Close"),
                        u"document-close"_s,
                        {QKeySequence(u"Ctrl+W"_s)},
                        tr("Close the tab, or the project when the diagram is in front")});
    quit = add({"quit", tr("&Quit"), u"application-exit"_s, {QKeySequence(u"Ctrl+Q"_s)}, tr("Leave Relvar")});

    undo = add({"undo", tr("&Undo"), u"edit-undo"_s, {QKeySequence(u"Ctrl+Z"_s)}, tr("Take back the last step")});
    redo = add({"redo",
                tr("&Redo"),
                u"edit-redo"_s,
                {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)},
                tr("Do again what was taken back")});
    rename = add({"rename",
                  tr("Re&name"),
                  u"edit-rename"_s,
                  {QKeySequence(u"F2"_s)},
                  tr("Rename what is selected on the diagram")});
    drop = add({"drop",
                tr("&Drop"),
                u"edit-delete"_s,
                {QKeySequence(u"Del"_s)},
                tr("Drop what is selected on the diagram from the draft")});
    find = add({"find",
                tr("&Find on the diagram"),
                u"edit-find"_s,
                {QKeySequence(u"Ctrl+F"_s)},
                tr("Dim the tables that do not match")});
    addEditing();
    addDesign();
    addWindow();

    zoomIn = add({"zoomIn",
                  tr("Zoom &in"),
                  u"zoom-in"_s,
                  {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)},
                  tr("Show the diagram larger")});
    zoomOut
        = add({"zoomOut", tr("Zoom &out"), u"zoom-out"_s, {QKeySequence(u"Ctrl+-"_s)}, tr("Show more of the diagram")});
    zoomToFit = add({"zoomToFit",
                     tr("Zoom to &fit"),
                     u"zoom-fit-best"_s,
                     {QKeySequence(u"Ctrl+0"_s)},
                     tr("Show the whole diagram")});
    zoomReset = add({"zoomReset",
                     tr("&100 %"),
                     u"zoom-original"_s,
                     {QKeySequence(u"Ctrl+1"_s)},
                     tr("Show the diagram in its own size")});
    overview = add({"overview",
                    tr("O&verview"),
                    u"view-preview"_s,
                    {QKeySequence(u"F10"_s)},
                    tr("Show the small map of the diagram")});
    overview->setCheckable(true);
    detailName = add({"detailName", tr("&Names only"), {}, {}, tr("Show tables by their names")});
    detailKeys = add({"detailKeys", tr("&Keys"), {}, {}, tr("Show names and key columns")});
    detailColumns = add({"detailColumns", tr("&All columns"), {}, {}, tr("Show every column")});
    details = new QActionGroup(this);
    themeSystem = add({"themeSystem", tr("&System"), {}, {}, tr("Light or dark as the desktop is")});
    themeLight = add({"themeLight", tr("&Light"), {}, {}, tr("Always light")});
    themeDark = add({"themeDark", tr("&Dark"), {}, {}, tr("Always dark")});
    themes = new QActionGroup(this);
    for (QAction *action : {detailName, detailKeys, detailColumns}) {
        action->setCheckable(true);
        details->addAction(action);
    }
    for (QAction *action : {themeSystem, themeLight, themeDark}) {
        action->setCheckable(true);
        themes->addAction(action);
    }
    resetLayout = add({"resetLayout",
                       tr("&Reset layout"),
                       u"view-restore"_s,
                       {},
                       tr("Put all panels back where they were at first")});

    notationCrowsFoot
        = add({"notationCrowsFoot", tr("&Crow's foot"), {}, {}, tr("Draw relations with crow's feet and rings")});
    notationIdef1x = add({"notationIdef1x",
                          tr("&IDEF1X"),
                          {},
                          {},
                          tr("Primary keys above a line, round corners for dependent tables, dots at the children")});
    notationUml = add({"notationUml", tr("&UML"), {}, {}, tr("Draw tables as classes, relations with 1 and 0..*")});
    notations = new QActionGroup(this);
    for (QAction *action : {notationCrowsFoot, notationIdef1x, notationUml}) {
        action->setCheckable(true);
        notations->addAction(action);
    }
    relationLabels = add({"relationLabels",
                          tr("Names of &relations"),
                          u"draw-text"_s,
                          {},
                          tr("Write the names of foreign keys on their lines")});
    relationLabels->setCheckable(true);

    newArea = add({"newArea",
                   tr("New a&rea"),
                   u"object-group"_s,
                   {QKeySequence(Qt::Key_G)},
                   tr("Put a coloured area behind the selected tables")});
    newNote
        = add({"newNote", tr("New &note"), u"note"_s, {QKeySequence(Qt::Key_N)}, tr("Write a note on the diagram")});
    tableDetailAsDiagram = add({"tableDetailAsDiagram",
                                tr("As the &diagram"),
                                {},
                                {QKeySequence(Qt::Key_0)},
                                tr("Show as much of the selected tables as of the others")});
    tableDetailName = add({"tableDetailName",
                           tr("&Name only"),
                           {},
                           {QKeySequence(Qt::Key_1)},
                           tr("Show the selected tables by their names")});
    tableDetailKeys = add({"tableDetailKeys",
                           tr("&Keys"),
                           {},
                           {QKeySequence(Qt::Key_2)},
                           tr("Show the key columns of the selected tables")});
    tableDetailColumns = add({"tableDetailColumns",
                              tr("&All columns"),
                              {},
                              {QKeySequence(Qt::Key_3)},
                              tr("Show every column of the selected tables")});
    autoLayout = add({"autoLayout",
                      tr("&Auto layout"),
                      u"distribute-graph-directed"_s,
                      {QKeySequence(u"Ctrl+Shift+L"_s)},
                      tr("Arrange the tables that are not pinned")});
    layoutSelection = add({"layoutSelection",
                           tr("&Lay out the selection"),
                           {},
                           {QKeySequence(u"Ctrl+Alt+L"_s)},
                           tr("Arrange the selected tables; the others stay")});
    layoutNew = add({"layoutNew",
                     tr("Lay out ne&w tables"),
                     {},
                     {QKeySequence(u"Ctrl+Alt+W"_s)},
                     tr("Arrange the tables that have no place of their own yet; the others stay")});
    showDraft = add({"showDraft",
                     tr("Show the &draft"),
                     u"document-edit"_s,
                     {QKeySequence(u"Alt+Home"_s)},
                     tr("Go back from a moment of the timeline to what is being drawn")});

    playHistory = add({"playHistory",
                       tr("Play the &history"),
                       u"chronometer"_s,
                       {QKeySequence(u"Ctrl+Shift+H"_s)},
                       tr("Walk through all moments of the timeline on the diagram")});

    newTable = add(
        {"newTable", tr("New &table"), u"insert-table"_s, {QKeySequence(u"T"_s)}, tr("Add a table and type its name")});
    newColumn = add({"newColumn",
                     tr("New &column"),
                     u"edit-table-insert-row-below"_s,
                     {QKeySequence(u"C"_s)},
                     tr("Add a column to the selected table and type its name")});
    newRelation = add({"newRelation",
                       tr("New &relation"),
                       u"draw-connector"_s,
                       {QKeySequence(u"F"_s)},
                       tr("Click the child table, then the parent table")});

    splitColumn = add({"splitColumn",
                       tr("&Split column…"),
                       u"split"_s,
                       {},
                       tr("Put several columns in the place of the selected one, with its values")});
    mergeColumns = add({"mergeColumns",
                        tr("&Merge columns…"),
                        u"merge"_s,
                        {},
                        tr("Put one column in the place of several, with their values")});
    normaliseColumn = add({"normaliseColumn",
                           tr("Make a table of a colum&n…"),
                           u"insert-table"_s,
                           {},
                           tr("Put the different values of a column into a table that it refers to")});
    convertColumn = add({"convertColumn",
                         tr("Con&vert values…"),
                         u"document-edit"_s,
                         {},
                         tr("Say how the values of the selected column go over to its new type, and back")});
    splitTable = add({"splitTable",
                      tr("S&plit table…"),
                      u"split"_s,
                      {},
                      tr("Move columns of the selected table to a table of their own, with their values")});
    mergeTables = add({"mergeTables",
                       tr("M&erge tables…"),
                       u"merge"_s,
                       {},
                       tr("Move the columns of a table to the one that its rows belong to, with their values")});

    changeGradually = add({"changeGradually",
                           tr("Rename or change type without do&wntime…"),
                           u"edit-rename"_s,
                           {},
                           tr("Write migrations that let the old and the new live side by side for a while")});

    save = add({"save",
                tr("&Save migration…"),
                u"document-save"_s,
                {QKeySequence(u"Ctrl+S"_s)},
                tr("Make a proved migration of the draft")});
    apply = add({"apply",
                 tr("&Apply…"),
                 u"media-playback-start"_s,
                 {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)},
                 tr("Review and apply everything that is pending on the current database")});
    revert = add({"revert",
                  tr("Re&vert…"),
                  u"media-seek-backward"_s,
                  {QKeySequence(u"Ctrl+Shift+Return"_s), QKeySequence(u"Ctrl+Shift+Enter"_s)},
                  tr("Review and revert the newest migration on the current database")});
    redoNewest = add({"redoNewest",
                      tr("Re&do newest…"),
                      u"view-refresh"_s,
                      {},
                      tr("Revert the newest migration and apply it again")});
    pushDraft = add({"pushDraft",
                     tr("P&ush the draft…"),
                     u"go-top"_s,
                     {QKeySequence(u"Ctrl+Shift+U"_s)},
                     tr("Bring the current database to the draft without a migration, to try it out")});
    revertAll = add(
        {"revertAll", tr("Revert &all…"), u"go-first"_s, {}, tr("Revert all migrations of the current database")});
    refreshAll = add({"refreshAll",
                      tr("Re&vert and apply all…"),
                      u"view-refresh"_s,
                      {},
                      tr("Revert all migrations of the current database, then apply all")});
    makeFresh = add({"makeFresh",
                     tr("Dr&op everything and apply all…"),
                     u"edit-clear-all"_s,
                     {},
                     tr("Empty the current database, then apply all migrations")});
    squash = add({"squash",
                  tr("S&quash migrations…"),
                  u"vcs-merge"_s,
                  {},
                  tr("Make one migration of several in a row, proved to lead to the same")});
    showDrift = add({"showDrift",
                     tr("&Look for drift"),
                     u"data-warning"_s,
                     {QKeySequence(u"Ctrl+Shift+D"_s)},
                     tr("Compare the current database with what its migrations make")});
    openFleet = add({"openFleet",
                     tr("&Groups of databases…"),
                     u"server-database"_s,
                     {QKeySequence(u"Ctrl+Shift+G"_s)},
                     tr("Apply or revert migrations on all databases of a group")});
    refresh = add({"refresh",
                   tr("Re&fresh"),
                   u"view-refresh"_s,
                   {QKeySequence(u"F5"_s)},
                   tr("Read the folder of migrations and all databases again")});
    discardDraft = add({"discardDraft",
                        tr("Discard the dra&ft…"),
                        u"edit-clear-history"_s,
                        {},
                        tr("Throw the draft away and start from the newest migration")});

    goToObject = add({"goToObject",
                      tr("&Go to object…"),
                      u"edit-find"_s,
                      {QKeySequence(u"Ctrl+P"_s)},
                      tr("Find a table, view or column by typing")});
    commandPalette = add({"commandPalette",
                          tr("&Command palette…"),
                          u"system-run"_s,
                          {QKeySequence(u"Ctrl+Shift+P"_s)},
                          tr("Find an action by typing")});
    cancelWork = add({"cancelWork",
                      tr("Ca&ncel what is running"),
                      u"dialog-cancel"_s,
                      {QKeySequence(u"Ctrl+Shift+Backspace"_s)},
                      tr("Stop the run and roll back")});

    shortcuts = add({"shortcuts",
                     tr("&Keyboard shortcuts"),
                     u"configure-shortcuts"_s,
                     {QKeySequence(u"Ctrl+F1"_s)},
                     tr("List all shortcuts")});
    about = add({"about", tr("&About Relvar"), u"help-about"_s, {}, tr("Version, what it is made of, and licence")});
}

} // namespace relvar::shell
