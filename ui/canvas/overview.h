// SPDX-License-Identifier: GPL-3.0-or-later
// The whole diagram in small, with a frame round the part that is seen. A click or drag moves the view there.
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace relvar::canvas {

class DiagramScene;
class Surface;

class Overview : public QWidget
{
    Q_OBJECT

public:
    /// Scene and surface outlive the overview.
    Overview(DiagramScene &scene, Surface &surface, QWidget *parent);

    /// Nothing to help with: the view shows everything, or there is nothing.
    [[nodiscard]] bool isNeedless() const;
    [[nodiscard]] QSize sizeHint() const override { return {208, 144}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QTransform sceneToWidget() const;
    void redraw();
    void drawTables();
    void moveViewTo(QPointF position);

    DiagramScene &m_scene;
    Surface &m_surface;
    QPixmap m_tables;
    bool m_isStale = true;
    /// What m_tables shows.
    QRectF m_drawnContent;
    QTimer m_wait;
};

} // namespace relvar::canvas
