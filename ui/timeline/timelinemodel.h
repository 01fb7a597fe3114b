// SPDX-License-Identifier: GPL-3.0-or-later
// A Timeline as a table model: rows are databases, columns are moments. Texts say in words what the view paints.
#pragma once

#include "timeline/timeline.h"

#include <QAbstractTableModel>

namespace relvar::timeline {

class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TimelineModel(QObject *parent = nullptr);

    /// Cells are refreshed in place when moments and databases are the same ones.
    void setTimeline(const Timeline &timeline);
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] const Moment *moment(int column) const;
    [[nodiscard]] const Row *row(int row) const;
    /// Null for the draft and for a migration that the database says nothing about.
    [[nodiscard]] const Cell *cell(const QModelIndex &index) const;
    /// Column of the moment with that id (empty: the draft), or -1.
    [[nodiscard]] int columnOf(const QString &momentId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString describe(const QModelIndex &index) const;

    Timeline m_timeline;
};

} // namespace relvar::timeline
