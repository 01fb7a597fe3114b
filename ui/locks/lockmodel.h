// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the lock forecast: one for each table that a statement locks, and one for a statement that locks none.
// Private to the room.
#pragma once

#include "project/lockplan.h"

#include <QAbstractTableModel>

namespace relvar::locks {

class LockModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Statement, Table, Lock, Blocks, Work, Size, UsedBy, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const project::LockPlan &plan);
    [[nodiscard]] const project::LockPlan &plan() const { return m_plan; }
    /// Why, and what waits less, one a line; empty where there is nothing to say.
    [[nodiscard]] QString remarks(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qsizetype file = 0;
        qsizetype statement = 0;
        /// -1: the statement locks no table.
        qsizetype lock = -1;
    };

    [[nodiscard]] const project::PlannedStatement &statementOf(const Row &row) const;
    [[nodiscard]] const project::PlannedLock *lockOf(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, Column column) const;

    project::LockPlan m_plan;
    QList<Row> m_rows;
};

} // namespace relvar::locks
