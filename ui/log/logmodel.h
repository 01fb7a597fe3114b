// SPDX-License-Identifier: GPL-3.0-or-later
// The log as a table. Append only; the oldest lines go when there are too many.
#pragma once

#include "log/logentry.h"

#include <QAbstractTableModel>

namespace relvar::log {

class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Database, Step, Duration, Rows, Message, ColumnCount };
    /// Plain text that a filter looks into.
    static constexpr int filterRole = Qt::UserRole + 1;
    static constexpr int severityRole = Qt::UserRole + 2;
    static constexpr qsizetype limit = 20000;

    explicit LogModel(QObject *parent = nullptr);

    void append(const Entry &entry);
    /// Adds an event of a run; how far a statement is, and its end, complete the line of its start.
    void append(const QDateTime &time, const QString &database, const runner::RunEvent &event);
    void clear();
    [[nodiscard]] const Entry &entry(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void update(int row);

    QList<Entry> m_entries;
    /// The line of the statement that runs, and what it said at first; -1: none.
    int m_running = -1;
    QString m_runningMessage;
};

} // namespace relvar::log
