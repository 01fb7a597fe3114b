// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram as people see and edit it: follows a DocumentStore, edits it through edit:: alone. Items of the scene
// hold ids, never schema objects. GUI thread.
#pragma once

#include "base/error.h"
#include "canvas/tool.h"
#include "diagram/alignment.h"
#include "diagram/diagram.h"
#include "diagram/related.h"
#include "dialect/dialect.h"
#include "document/documentstore.h"
#include "render/picture.h"

#include <QPointF>
#include <QSet>
#include <QThreadPool>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;

namespace relvar::edit {
struct TableCopy;
}

namespace relvar::canvas {

class AreasAndNotes;
class DiagramScene;
class InlineEditor;
class Overview;
class Surface;
struct Hit;
struct ShownSchema;

class DiagramView : public QWidget
{
    Q_OBJECT

public:
    /// The store and the dialect must outlive the view.
    DiagramView(document::DocumentStore &store, const dialect::Dialect &dialect, QWidget *parent = nullptr);
    ~DiagramView() override;

    /// The dialect of another project; must outlive the view.
    void setDialect(const dialect::Dialect &dialect);

    // What is shown
    /// Which of the document's diagrams; null: the main one, which is shown as well when there is none of that id.
    void setDiagram(ObjectId diagram);
    [[nodiscard]] ObjectId diagram() const { return m_diagram; }
    /// A schema to look at, without editing: a moment of the timeline. `caption` says which. `places`: where tables
    /// stand that the diagram does not place; others get a place near theirs.
    void showSchema(const Box<schema::Schema> &schema, const QString &caption,
                    const QList<diagram::Placement> &places = {});
    /// What leads from one schema to another, with marks; what goes is shown where it stood.
    void showDifference(const Box<schema::Schema> &from, const Box<schema::Schema> &to, const QString &caption,
                        const QList<diagram::Placement> &places = {});
    /// Back to the store's document.
    void showDraft();
    [[nodiscard]] bool isReadOnly() const;
    /// Where the shown tables stand, and those that the diagram places.
    [[nodiscard]] QList<diagram::Placement> placements() const;
    void setDetail(diagram::Detail detail);
    /// Of the selected tables; nothing: as the diagram says.
    void setSelectionDetail(std::optional<diagram::Detail> detail);
    void setNotation(diagram::Notation notation);
    /// True: relations carry the names of their constraints.
    void setRelationLabels(bool shown);
    /// Tables in which the text does not occur are dimmed, see finding.h; empty: none.
    void setFilterText(const QString &text);
    /// Selects the next or the previous place where the text occurs, and tells of it through found().
    void findNext(bool forward);

    /// Actions of the window that the context menu offers too; they outlive the view.
    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; }
    /// The same, of one table.
    void setTableActions(const QList<QAction *> &actions) { m_tableActions = actions; }
    /// The same, of putting several tables in line.
    void setArrangeActions(const QList<QAction *> &actions) { m_arrangeActions = actions; }
    /// The same, of automatic layouts.
    void setLayoutActions(const QList<QAction *> &actions) { m_layoutActions = actions; }
    /// The same, of the diagrams and the ways to look at one.
    void setLookActions(const QList<QAction *> &actions) { m_lookActions = actions; }

    // Ways to look
    /// What is seen of a diagram: the point in the middle, in coordinates of the diagram, and the zoom.
    struct Look
    {
        QPointF centre;
        double zoom = 1;
    };
    [[nodiscard]] Look currentLook() const;
    void setLook(const Look &look);
    /// Whether the table, or the one that stands for it, is on the shown diagram.
    [[nodiscard]] bool shows(ObjectId table) const;
    [[nodiscard]] QList<ObjectId> selectedTables() const;
    [[nodiscard]] ObjectId selectedRelation() const;
    /// What is on the shown diagram, with marks.
    [[nodiscard]] const ShownSchema &shown() const;
    void zoomToSelection();
    /// Shows the selected tables and those up to `depth` relations away alone, where they stand, until leaveFocus().
    void focusOnSelection(int depth);
    void leaveFocus();
    [[nodiscard]] bool isFocused() const { return m_focus.has_value(); }

    // Which tables the diagram shows; the main one shows all
    /// Finds places for tables on a diagram that need not be there yet; none for tables that it places. The answer
    /// comes at once for few tables, from a worker for many, and not at all when the document changed meanwhile.
    void findPlaces(const QList<ObjectId> &tables, const diagram::Diagram &on,
                    const std::function<void(const QList<diagram::Placement> &)> &answer);
    void addTables(const QList<ObjectId> &tables);
    /// What is related with the selected tables.
    void addRelated(diagram::Toward toward, int depth);
    /// From the diagram, not from the schema.
    void takeSelectionFromDiagram();

    // Selection and edits. What is refused comes through failed().
    /// Selects and centres a table, a column or a foreign key of it; a null id clears the selection. For a folded
    /// partition the table that stands for it is marked; selectedTable() is the partition.
    void select(ObjectId table, ObjectId part = {});
    [[nodiscard]] ObjectId selectedTable() const;
    [[nodiscard]] ObjectId selectedColumn() const;
    /// A table at the pointer, or in the middle of the view, with its name being edited.
    void newTable();
    /// A column at the end of the selected table, with its name being edited.
    void newColumn();
    /// An enum type or a sequence with a free name. It is not on the diagram: selectionChanged() tells its id.
    void newEnum();
    void newSequence();
    /// Waits for the clicks that the tool needs: for a relation on the child, then on the parent. Esc gives up.
    /// `stays`: the tool is kept until then. The tool that is chosen already is put away.
    void startTool(Tool tool, bool stays = false);
    [[nodiscard]] Tool tool() const;
    /// Drops the selected column, relation or tables; from a diagram other than the main one tables are only taken.
    /// Tables that others depend on are only asked about, through dropRequested().
    void dropSelection();
    /// The same, of tables on any diagram from the schema.
    void dropSelectionFromSchema();
    void renameSelection();
    /// An area of the selected tables, with its name being edited.
    void newArea();
    /// A note at the pointer, or in the middle of the view, with its text being edited.
    void newNote();
    // Several tables at once
    void align(diagram::Alignment alignment);
    void distribute(Qt::Orientation direction);
    void selectAll();
    /// Adds to the selection what is related with it.
    void selectRelated();
    // The clipboard: tables with the types and sequences that they use, and their SQL for other programs
    void copySelection();
    void paste();
    void duplicateSelection();
    /// Shows tables on the diagram at a point of it, or moves them there. The main diagram, which shows them already,
    /// is only moved to them.
    void placeTables(const QList<ObjectId> &tables, QPointF position);
    /// Shows the partitions of the selected table one by one, or folds them again; of a partition, all of its table.
    void togglePartitions();
    /// Lays out all tables that are not pinned, in a worker thread; one undo step. The answer for a document that has
    /// changed meanwhile is dropped.
    void autoLayout();
    /// The same for the selected tables alone; the others stay.
    void layoutSelection();
    /// The same for the tables that the diagram does not place yet, which stand where there was room.
    void layoutNew();
    [[nodiscard]] QSet<ObjectId> newTables() const;
    /// Brings the tables of an area together, with no other between them.
    void gatherArea(ObjectId area);
    /// One of these, or the first placing of a large diagram, is under way.
    [[nodiscard]] bool isLayingOut() const;
    void stopLayout();

    // Zoom
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomReset();
    /// 1 is 100 %; limited to 1 % … 400 %.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const;
    /// The overview shows when it is wanted and not everything is in sight.
    void setOverviewVisible(bool visible);
    [[nodiscard]] bool isOverviewVisible() const;

    // Out: what is shown, as it stands
    enum class Extent { Everything, Selection, Sight };
    /// In light colours. Selection: the selected tables with the relations between them.
    [[nodiscard]] render::Picture picture(Extent extent) const;
    [[nodiscard]] const diagram::Diagram &shownDiagram() const { return storedDiagram(); }
    /// The schema that is shown, with partitions folded as they are; what a draft drops is not in it.
    [[nodiscard]] schema::Schema shownSchema() const;
    /// The tables of an extent that are there, in no order.
    [[nodiscard]] QSet<ObjectId> tablesIn(Extent extent) const;
    /// Every table has its place and every relation its line: no layout is under way.
    [[nodiscard]] bool isSettled() const;

    /// Where a row (the header for a null column) and a table are, in coordinates of viewport(); empty when not shown.
    [[nodiscard]] QRect rowRect(ObjectId table, ObjectId column) const;
    [[nodiscard]] QRect tableRect(ObjectId table) const;
    /// The widget that takes the mouse on the diagram, and the one that takes keys.
    [[nodiscard]] QWidget *viewport() const;
    [[nodiscard]] QWidget *keyTarget() const;

Q_SIGNALS:
    /// Null ids: nothing is selected, or no column. An enum type or sequence that was made here is told as a table.
    void selectionChanged(relvar::ObjectId table, relvar::ObjectId column);
    /// An edit was refused.
    void failed(const relvar::Error &error);
    void zoomChanged(double zoom);
    /// A hint for the status bar; empty when there is nothing to say any more.
    void messageShown(const QString &text);
    /// Something depends on the table: whoever owns the view asks the person and drops it.
    void dropRequested(relvar::ObjectId table);
    void overviewVisibleChanged(bool visible);
    void toolChanged(relvar::canvas::Tool tool);
    /// Something a person should know of what was just done: what was renamed or left out.
    void noticed(const QString &text);
    /// The place that findNext() went to, from 1, and how many there are; 0: not at any, or none.
    void found(int place, int count);
    void focusChanged(bool focused);
    /// How much of a layout is done, from 0 to 100; -1: none is under way any more.
    void layoutProgressed(int percent);
    /// Other tables stand between those of an area that was just made: gatherArea() would bring them together.
    void gatheringOffered(relvar::ObjectId area, const QString &name);
    /// Something has come to the shown diagram, gone, changed or moved.
    void contentChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr QSizeF newTableSize{192, 64};
    /// Larger texts on the clipboard are no statements that somebody wrote.
    static constexpr qsizetype longestScript = 1024 * 1024;

    enum class Movement { Drag, Nudge, Align, Distribute };

    /// What the inline editor is open for.
    struct Editing
    {
        enum class Field { NewTable, TableName, NewColumn, ColumnName, ColumnType };

        Field field = Field::NewTable;
        ObjectId table;
        ObjectId column;
        QPointF position;
        /// Columns are being added one after another: Enter begins the next one.
        bool isAdding = false;
    };

    /// Schemas that are only looked at, instead of the store's.
    struct Looked
    {
        Box<schema::Schema> schema;
        /// What its marks are about; nothing: it has none.
        std::optional<Box<schema::Schema>> earlier;
        QList<diagram::Placement> places;
        QString caption;
    };

    /// The tables that the view is about for the moment.
    struct Focus
    {
        QSet<ObjectId> tables;
        int depth = 1;
    };

    void connectParts();
    void reconcile();
    void look(const Looked &looked);
    /// What is written over the diagram: what is shown, or what to do while it is empty.
    void updateMessages();
    void applyTheme();
    void placeOverview();
    void updateOverview();
    void fitWhenShown();
    void describeForAccessibility();
    void handleKey(QKeyEvent *event);
    void openMenu(const QPoint &globalPosition);
    /// The table that togglePartitions() is about; null: none.
    [[nodiscard]] ObjectId partitionedTable() const;

    // looking.cpp
    /// Leaves only what the focus is about; ends it when that is gone.
    void applyFocus(schema::Schema &schema);
    /// Remembers where tables stand that the document does not place.
    void keepPlaces();

    // diagramedits.cpp
    bool perform(const Text &label, const document::Edit &edit, const QString &mergeKey = {});
    [[nodiscard]] bool canEdit();
    /// The shown diagram of the store's document.
    [[nodiscard]] const diagram::Diagram &storedDiagram() const;
    [[nodiscard]] document::Edit placeWhatIsShown() const;
    void moveTables(const QHash<ObjectId, QPointF> &positions, Movement movement);
    enum class Layout { Everything, Selection, Area, New };
    void layOut(Layout what, const QSet<ObjectId> &tables, const QString &areaName = {});
    void setPinned(bool pinned);
    void newTableAt(QPointF position);
    /// The pointer, or the middle of the view when it is elsewhere; in coordinates of the diagram.
    [[nodiscard]] QPointF whereToMake() const;
    void newColumnIn(ObjectId table);
    /// From the schema; asks, through dropRequested(), where others depend.
    void dropTables(const QList<ObjectId> &tables);

    // tooledits.cpp
    [[nodiscard]] Verdict judge(Tool tool, const Hit &from, const Hit &to) const;
    void addRelation(ObjectId fromTable, ObjectId fromColumn, ObjectId toTable, ObjectId toColumn);
    void addJoinTable(ObjectId left, ObjectId right);
    [[nodiscard]] QHash<ObjectId, QRectF> selectedRects() const;

    // exchange.cpp
    [[nodiscard]] edit::TableCopy copyOfSelection() const;
    /// Near a point, else in the middle of what is seen; selects what came.
    void pasteCopy(const edit::TableCopy &from, const std::optional<QPointF> &near, const Text &label);

    // inlineedits.cpp
    /// What the typed text asks for, and what is selected then.
    struct TypedEdit
    {
        Text label;
        document::Edit edit;
        ObjectId table;
        ObjectId column;
    };
    /// Nothing when it changes nothing.
    [[nodiscard]] std::optional<TypedEdit> typedEdit(const QString &typed) const;
    /// What is wrong with a text, before it is taken.
    void checkTyped(const QString &typed);
    [[nodiscard]] QStringList completions() const;
    void startEditing(const Editing &editing);
    void editHit(const Hit &hit);
    void placeEditor();
    [[nodiscard]] QRectF editorArea() const;
    [[nodiscard]] QString editedText() const;
    /// False: the text was refused, and the editor says why.
    [[nodiscard]] bool commitEditing(const QString &text, bool isLeft);
    void leaveEditing(const QString &text, int leave);
    /// The field that is edited next, when there is one that way.
    [[nodiscard]] std::optional<Editing> fieldBeside(const Editing &editing, int leave) const;

    document::DocumentStore &m_store;
    const dialect::Dialect *m_dialect;
    DiagramScene *m_scene;
    Surface *m_surface;
    Overview *m_overview;
    InlineEditor *m_editor;
    AreasAndNotes *m_ground;
    ObjectId m_diagram;
    std::optional<Editing> m_editing;
    std::optional<Looked> m_looked;
    std::optional<Focus> m_focus;
    /// Where tables stood that a diagram does not place, by diagram: they stand there again when it is shown again.
    QHash<ObjectId, QList<diagram::Placement>> m_keptPlaces;
    /// The partitioned tables whose partitions are shown one by one.
    QSet<ObjectId> m_unfolded;
    /// A folded partition that was asked for: the table that stands for it is selected on the diagram.
    ObjectId m_askedPartition;
    bool m_needsFit = true;
    bool m_isOverviewWanted = true;
    QThreadPool m_workers;
    QList<QAction *> m_menuActions;
    QList<QAction *> m_tableActions;
    QList<QAction *> m_arrangeActions;
    QList<QAction *> m_layoutActions;
    QList<QAction *> m_lookActions;
    QString m_soughtText;
};

} // namespace relvar::canvas
