// SPDX-License-Identifier: GPL-3.0-or-later
// The two headers of the timeline: names of migrations with their proof, names of databases with their environment and
// the headings of sections. They stay in sight when cells are scrolled.
#pragma once

#include "timeline/timelinezoom.h"

#include <QHeaderView>

namespace relvar::timeline {

class TimelineModel;
struct Line;
struct Row;

class MomentHeader : public QHeaderView
{
    Q_OBJECT

public:
    MomentHeader(const TimelineModel &model, QWidget *parent);

    void setZoom(Zoom zoom);
    /// What a column needs to show its name, within the bounds of the zoom.
    [[nodiscard]] int widthFor(int column) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    const TimelineModel &m_model;
    Zoom m_zoom = Zoom::Normal;
};

class DatabaseHeader : public QHeaderView
{
    Q_OBJECT

public:
    DatabaseHeader(const TimelineModel &model, QWidget *parent);

    void setZoom(Zoom zoom);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const Line &line) const;
    void paintDatabase(QPainter &painter, const QRect &rect, const Row &row) const;

    const TimelineModel &m_model;
    Zoom m_zoom = Zoom::Normal;
};

} // namespace relvar::timeline
