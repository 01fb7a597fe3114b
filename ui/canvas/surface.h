// SPDX-License-Identifier: GPL-3.0-or-later
// The view on a DiagramScene: zoom, pan, hover, and mouse and keys turned into wishes. It edits no document: wishes go
// out as signals.
#pragma once

#include "canvas/diagramscene.h"
#include "canvas/tool.h"

#include <QGraphicsView>
#include <QLineF>

#include <functional>
#include <optional>

namespace relvar::canvas {

class Surface : public QGraphicsView
{
    Q_OBJECT

public:
    /// The scene outlives the surface.
    explicit Surface(DiagramScene &scene, QWidget *parent = nullptr);

    static constexpr double smallestZoom = 0.01;
    static constexpr double largestZoom = 4;

    [[nodiscard]] double zoom() const { return transform().m11(); }
    /// The point of the scene under `anchor` (a position in the viewport) stays there.
    void setZoom(double zoom, QPointF anchor);
    void setZoom(double zoom);
    void zoomToFit();
    /// Everything in the rectangle is seen, at 100 % at most.
    void zoomTo(const QRectF &rect);
    void reveal(const QRectF &rect);
    [[nodiscard]] QRectF seenRect() const;

    /// Nothing can be moved or drawn.
    void setReadOnly(bool readOnly);
    /// Painted over the diagram: what is shown, or what to do when it is empty.
    void setCaption(const QString &caption);
    void setEmptyHint(const QString &hint);

    // Tools, see tools.cpp
    /// The next click is for the tool: ground for a table, a table for a column, child and parent for a relation, two
    /// tables for the one that joins them. `stays`: until Esc; else once, and once more for each click with Shift.
    void startTool(Tool tool, bool stays);
    [[nodiscard]] Tool tool() const { return m_tool; }
    /// Asked while a line is drawn: what would come of it. The tool is Relation or JoinTable.
    void setJudge(std::function<Verdict(Tool, const Hit &from, const Hit &to)> judge) { m_judge = std::move(judge); }
    [[nodiscard]] bool isDrawingRelation() const;
    /// Nothing of a gesture under way remains, and no tool.
    void cancelGesture();

Q_SIGNALS:
    void zoomChanged(double zoom);
    void viewMoved();
    void hintChanged(const QString &hint);
    void newTableWished(QPointF position);
    void editWished(const relvar::canvas::Hit &hit);
    void toolChanged(relvar::canvas::Tool tool);
    void newColumnWished(relvar::ObjectId table);
    /// A line from a table, or a column of it, to another.
    void relationWished(relvar::ObjectId fromTable, relvar::ObjectId fromColumn, relvar::ObjectId toTable,
                        relvar::ObjectId toColumn);
    void joinTableWished(relvar::ObjectId left, relvar::ObjectId right);
    /// Tables were dropped on the diagram, from the tree.
    void tablesDropped(const QList<relvar::ObjectId> &tables, QPointF position);
    void moveWished(const QHash<relvar::ObjectId, QPointF> &positions, bool isNudge);
    /// A note was dragged to another place or size.
    void noteMoved(relvar::ObjectId note, const QRectF &rect);
    void menuWished(const QPoint &globalPosition);
    /// A key that is no gesture of the surface.
    void keyWished(QKeyEvent *event);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Gesture {
        None,
        Pan,
        PressedTable,
        MoveTables,
        RubberBand,
        PressedNote,
        MoveNote,
        ResizeNote,
        PickPlace,
        PickTable,
        PickChild,
        PickParent,
        DragRelation
    };

    [[nodiscard]] Hit hitAt(QPointF viewPosition) const;
    void begin(Gesture gesture);
    void pressLeft(QMouseEvent *event);
    void setTool(Tool tool);
    /// A click while a tool waits for one; `keeps`: the tool stays for another.
    void pickForTool(const Hit &hit, QPointF scenePosition, bool keeps);
    void pickForRelation(const Hit &hit, bool keeps);
    void judge(const Hit &hit);
    [[nodiscard]] bool isTarget(const Hit &hit) const;
    void selectPressed(const Hit &hit, bool extends);
    void dragTables(QPointF scenePosition, bool snaps);
    void dropTables();
    void dragNote(QPointF scenePosition);
    void selectInBand(bool extends);
    void followPointer(QPointF viewPosition);
    void updateCursor();
    void fitSceneRect();
    bool walk(QKeyEvent *event);
    void nudge(QPointF by);
    void paintRelationUnderWay(QPainter &painter) const;
    void paintGuides(QPainter &painter) const;
    void paintTool(QPainter &painter) const;
    void paintVerdict(QPainter &painter) const;
    void paintPlate(QPainter &painter, QPointF at, const QStringList &lines, const QColor &frame) const;
    [[nodiscard]] QString toolHint() const;
    void paintMessages(QPainter &painter) const;
    [[nodiscard]] QString toolTipFor(const Hit &hit) const;

    DiagramScene &m_scene;
    Gesture m_gesture = Gesture::None;
    bool m_isReadOnly = false;
    bool m_isSpaceDown = false;
    /// Nothing moved the view since it was fitted: then it stays fitted when the window around it changes.
    bool m_isFitted = false;
    bool m_showsHint = false;
    QString m_caption;
    QString m_emptyHint;
    /// Where the button went down, in the viewport and in the scene.
    QPointF m_pressedAt;
    QPointF m_pressedScene;
    QPointF m_pointer;
    Hit m_pressedHit;
    bool m_wasSelected = false;
    QHash<ObjectId, QPointF> m_dragStart;
    QRectF m_noteStart;
    /// What shows that dragged tables are in line with others.
    QList<QLineF> m_guides;
    Tool m_tool = Tool::Select;
    bool m_toolStays = false;
    std::function<Verdict(Tool, const Hit &, const Hit &)> m_judge;
    /// The end that a line under way begins at, the one that it would have now, and what would come of it.
    Hit m_child;
    Hit m_target;
    Verdict m_verdict;
};

} // namespace relvar::canvas
