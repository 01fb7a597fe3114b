// SPDX-License-Identifier: GPL-3.0-or-later
// The view on a DiagramScene: zoom, pan, hover, and mouse and keys turned into wishes. It edits no document: wishes go
// out as signals.
#pragma once

#include "canvas/diagramscene.h"

#include <QGraphicsView>

#include <optional>

namespace relvar::canvas {

class Surface : public QGraphicsView
{
    Q_OBJECT

public:
    /// The scene outlives the surface.
    explicit Surface(DiagramScene &scene, QWidget *parent = nullptr);

    static constexpr double smallestZoom = 0.05;
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

    /// The next click is the child, the one after it the parent.
    void startRelation();
    [[nodiscard]] bool isDrawingRelation() const;
    void cancelGesture();

Q_SIGNALS:
    void zoomChanged(double zoom);
    void viewMoved();
    void hintChanged(const QString &hint);
    void newTableWished(QPointF position);
    void editWished(const relvar::canvas::Hit &hit);
    void relationWished(relvar::ObjectId child, relvar::ObjectId childColumn, relvar::ObjectId parent,
                        relvar::ObjectId parentColumn);
    void moveWished(const QHash<relvar::ObjectId, QPointF> &positions, bool isNudge);
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
    bool viewportEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Gesture { None, Pan, PressedTable, MoveTables, RubberBand, PickChild, PickParent, DragRelation };

    [[nodiscard]] Hit hitAt(QPointF viewPosition) const;
    void begin(Gesture gesture);
    void pressLeft(QMouseEvent *event);
    void pickForRelation(const Hit &hit);
    void selectPressed(const Hit &hit, bool extends);
    void dragTables(QPointF scenePosition);
    void dropTables();
    void selectInBand(bool extends);
    void followPointer(QPointF viewPosition);
    void updateCursor();
    void fitSceneRect();
    bool walk(QKeyEvent *event);
    void nudge(QPointF by);
    void paintRelationUnderWay(QPainter &painter) const;
    void paintMessages(QPainter &painter) const;
    [[nodiscard]] QString toolTipFor(const Hit &hit) const;

    DiagramScene &m_scene;
    Gesture m_gesture = Gesture::None;
    bool m_isReadOnly = false;
    bool m_isSpaceDown = false;
    /// Nothing moved the view since it was fitted: then it stays fitted when the window around it changes.
    bool m_isFitted = false;
    QString m_caption;
    QString m_emptyHint;
    /// Where the button went down, in the viewport and in the scene.
    QPointF m_pressedAt;
    QPointF m_pressedScene;
    QPointF m_pointer;
    Hit m_pressedHit;
    bool m_wasSelected = false;
    QHash<ObjectId, QPointF> m_dragStart;
    /// The end that a relation under way begins at.
    Hit m_child;
};

} // namespace relvar::canvas
