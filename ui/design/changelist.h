// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that say what becomes what, each with a tick: the preview of an edit of many things. Private to the room.
#pragma once

#include <QAbstractTableModel>

namespace relvar::design {

struct ListedChange
{
    /// "orders", "orders.total"
    QString place;
    QString from;
    QString to;
    /// Why it cannot be; empty: it can.
    QString conflict;
};

class ChangeList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, From, To, Note };

    ChangeList(const QStringList &headings, QObject *parent);

    /// All ticked but those that cannot be.
    void setChanges(const QList<ListedChange> &changes);
    /// One for each row, after ticks have changed.
    void setConflicts(const QStringList &conflicts);
    [[nodiscard]] QList<qsizetype> ticked() const;
    [[nodiscard]] bool hasTickedConflict() const;
    void tickAll(bool ticked);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    QStringList m_headings;
    QList<ListedChange> m_changes;
    QList<bool> m_ticks;
};

} // namespace relvar::design
