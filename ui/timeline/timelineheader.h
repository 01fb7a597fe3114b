// SPDX-License-Identifier: GPL-3.0-or-later
// The two headers of the timeline: names of migrations with their proof, names of databases with their environment.
#pragma once

#include <QHeaderView>

namespace relvar::timeline {

class TimelineModel;

class MomentHeader : public QHeaderView
{
    Q_OBJECT

public:
    MomentHeader(const TimelineModel &model, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    const TimelineModel &m_model;
};

class DatabaseHeader : public QHeaderView
{
    Q_OBJECT

public:
    DatabaseHeader(const TimelineModel &model, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    const TimelineModel &m_model;
};

} // namespace relvar::timeline
