// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a cell of the timeline: the line and the sign on it, and what is selected or compared. A heading of a section
// says how many of its databases have a migration.
#pragma once

#include "timeline/timelinezoom.h"

#include <QStyledItemDelegate>

namespace relvar::timeline {

class TimelineModel;

class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TimelineDelegate(const TimelineModel &model, QObject *parent);

    void setZoom(Zoom zoom) { m_zoom = zoom; }
    /// The moment that is shown on the diagram, and the one that it is compared with; -1: none.
    void setMarkedColumns(int shown, int compared);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const TimelineModel &m_model;
    Zoom m_zoom = Zoom::Normal;
    int m_shown = -1;
    int m_compared = -1;
};

} // namespace relvar::timeline
