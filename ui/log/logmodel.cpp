// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logmodel.h"

#include <QIcon>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::log {

namespace {

QString iconName(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return u"data-information"_s;
    case Severity::Success:
        return u"data-success"_s;
    case Severity::Warning:
        return u"data-warning"_s;
    case Severity::Error:
        return u"data-error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

LogModel::LogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LogModel::append(const Entry &entry)
{
    if (m_entries.size() >= limit) {
        beginRemoveRows({}, 0, 0);
        m_entries.removeFirst();
        m_running = std::max(m_running - 1, -1);
        endRemoveRows();
    }
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries.append(entry);
    endInsertRows();
}

void LogModel::append(const QDateTime &time, const QString &database, const runner::RunEvent &event)
{
    const Entry entry = entryFor(time, database, event);
    const bool isOurs = m_running >= 0 && m_entries.at(m_running).database == database;
    if (const auto *progress = std::get_if<runner::StatementProgress>(&event)) {
        if (!isOurs)
            return;
        Entry &running = m_entries[m_running];
        running.durationMs = entry.durationMs;
        const QString far = progressText(*progress);
        running.message = far.isEmpty() ? m_runningMessage : u"%1: %2"_s.arg(far, m_runningMessage);
        update(m_running);
        return;
    }
    if (std::holds_alternative<runner::StatementSucceeded>(event) && isOurs) {
        Entry &done = m_entries[m_running];
        done.durationMs = entry.durationMs;
        done.rows = entry.rows;
        done.message = m_runningMessage;
        update(m_running);
        m_running = -1;
        return;
    }
    append(entry);
    if (std::holds_alternative<runner::StatementStarted>(event)) {
        m_running = int(m_entries.size()) - 1;
        m_runningMessage = entry.message;
    } else if (std::holds_alternative<runner::StatementFailed>(event) && isOurs) {
        m_entries[m_running].message = m_runningMessage;
        update(m_running);
        m_running = -1;
    }
}

void LogModel::update(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_running = -1;
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries.at(index.row());
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Time:
            return entry.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
        case Database:
            return entry.database;
        case Step:
            return entry.step;
        case Duration:
            return entry.durationMs ? tr("%1 ms").arg(locale.toString(*entry.durationMs)) : QString();
        case Rows:
            return entry.rows ? locale.toString(*entry.rows) : QString();
        case Message:
            return entry.message;
        }
        return {};
    case Qt::DecorationRole:
        return index.column() == Message ? QVariant(QIcon::fromTheme(iconName(entry.severity))) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Duration || index.column() == Rows || index.column() == Step
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return index.column() == Message ? severityText(entry.severity) + u": "_s + entry.message : QVariant();
    case filterRole:
        return entry.database + u' ' + entry.message + u' ' + entry.detail;
    case severityRole:
        return int(entry.severity);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Duration || section == Rows || section == Step ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                         : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Database:
        return tr("Database");
    case Step:
        return tr("Statement");
    case Duration:
        return tr("Duration");
    case Rows:
        return tr("Rows");
    case Message:
        return tr("Message");
    }
    return {};
}

} // namespace relvar::log
