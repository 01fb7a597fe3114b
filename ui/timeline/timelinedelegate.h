// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a cell of the timeline: the line and the sign on it, and what is selected or compared.
#pragma once

#include <QStyledItemDelegate>

namespace relvar::timeline {

class TimelineModel;

class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TimelineDelegate(const TimelineModel &model, QObject *parent);

    /// The moment that is shown on the diagram, and the one that it is compared with; -1: none.
    void setMarkedColumns(int shown, int compared);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const TimelineModel &m_model;
    int m_shown = -1;
    int m_compared = -1;
};

} // namespace relvar::timeline
