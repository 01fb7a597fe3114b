// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/changelist.h"

#include "theme/palette.h"
#include "widgets/plaintext.h"

#include <QGuiApplication>
#include <QIcon>

using namespace Qt::Literals::StringLiterals;

namespace relvar::design {

ChangeList::ChangeList(const QStringList &headings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(headings)
{
}

void ChangeList::setChanges(const QList<ListedChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    m_ticks.clear();
    for (const ListedChange &change : changes)
        m_ticks.append(change.conflict.isEmpty());
    endResetModel();
    Q_EMIT ticksChanged();
}

void ChangeList::setConflicts(const QStringList &conflicts)
{
    Q_ASSERT(conflicts.size() == m_changes.size());
    for (qsizetype row = 0; row < m_changes.size(); ++row)
        m_changes[row].conflict = conflicts.at(row);
    if (!m_changes.isEmpty())
        Q_EMIT dataChanged(index(0, Place), index(rowCount() - 1, Note));
}

QList<qsizetype> ChangeList::ticked() const
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_ticks.size(); ++row) {
        if (m_ticks.at(row))
            rows.append(row);
    }
    return rows;
}

bool ChangeList::hasTickedConflict() const
{
    for (qsizetype row = 0; row < m_ticks.size(); ++row) {
        if (m_ticks.at(row) && !m_changes.at(row).conflict.isEmpty())
            return true;
    }
    return false;
}

void ChangeList::tickAll(bool ticked)
{
    if (m_changes.isEmpty())
        return;
    m_ticks.fill(ticked);
    Q_EMIT dataChanged(index(0, Place), index(rowCount() - 1, Place), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int ChangeList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant ChangeList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedChange &change = m_changes.at(index.row());
    const QString text = index.column() == Place  ? change.place
                         : index.column() == From ? change.from
                         : index.column() == To   ? change.to
                                                  : change.conflict;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::CheckStateRole:
        return index.column() == Place ? QVariant(m_ticks.at(index.row()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Note && !text.isEmpty() ? QIcon::fromTheme(u"data-warning"_s) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == From ? QVariant(theme::tones(QGuiApplication::palette()).removed)
               : index.column() == To ? QVariant(theme::tones(QGuiApplication::palette()).added)
                                      : QVariant();
    case Qt::ToolTipRole:
        return widgets::plainToolTip(text);
    default:
        return {};
    }
}

bool ChangeList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Place)
        return false;
    m_ticks[index.row()] = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags ChangeList::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Place ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant ChangeList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headings.value(section);
}

} // namespace relvar::design
