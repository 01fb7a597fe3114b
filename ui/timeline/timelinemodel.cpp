// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinemodel.h"

#include "widgets/gradebadge.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

namespace {

/// Tooltips guess whether they are rich text: this makes them plain whatever a file is called.
QString plainTip(const QStringList &lines)
{
    return u"<span>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

bool sameFrame(const Timeline &left, const Timeline &right)
{
    return std::equal(left.moments.cbegin(), left.moments.cend(), right.moments.cbegin(), right.moments.cend(),
                      [](const Moment &a, const Moment &b) { return a.id == b.id; })
           && std::equal(left.rows.cbegin(), left.rows.cend(), right.rows.cbegin(), right.rows.cend(),
                         [](const Row &a, const Row &b) { return a.connection == b.connection; });
}

QString momentName(const Moment &moment)
{
    if (!moment.isDraft())
        return moment.name.isEmpty() ? moment.id : moment.name;
    return moment.changes == 0 ? TimelineModel::tr("Draft (no changes)")
                               : TimelineModel::tr("Draft (%n change(s))", nullptr, moment.changes);
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TimelineModel::setTimeline(const Timeline &timeline)
{
    if (timeline == m_timeline)
        return;
    if (!sameFrame(timeline, m_timeline)) {
        beginResetModel();
        m_timeline = timeline;
        endResetModel();
        return;
    }
    m_timeline = timeline;
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

const Moment *TimelineModel::moment(int column) const
{
    return column >= 0 && column < m_timeline.moments.size() ? &m_timeline.moments.at(column) : nullptr;
}

const Row *TimelineModel::row(int row) const
{
    return row >= 0 && row < m_timeline.rows.size() ? &m_timeline.rows.at(row) : nullptr;
}

const Cell *TimelineModel::cell(const QModelIndex &index) const
{
    const Moment *column = moment(index.column());
    const Row *database = row(index.row());
    if (!column || !database || column->isDraft())
        return nullptr;
    const auto found = database->cells.constFind(column->id);
    return found == database->cells.cend() ? nullptr : &*found;
}

int TimelineModel::columnOf(const QString &momentId) const
{
    for (int column = 0; column < m_timeline.moments.size(); ++column) {
        if (m_timeline.moments.at(column).id == momentId)
            return column;
    }
    return -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_timeline.rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_timeline.moments.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::ToolTipRole:
        return plainTip(describe(index).split(u'\n'));
    case Qt::AccessibleTextRole:
        return describe(index);
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const Row *database = row(section);
        if (!database)
            return {};
        if (role == Qt::DisplayRole)
            return database->connection;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
            QStringList lines{database->connection, environmentText(database->environment)};
            if (!database->stateText.isEmpty())
                lines.append(database->stateText);
            if (!database->problem.isEmpty())
                lines.append(database->problem);
            lines.append(database->isCurrent ? tr("Apply and Revert work on this database.")
                                             : tr("Click to use this database for Apply and Revert."));
            if (role == Qt::AccessibleTextRole)
                return lines.join(u", "_s);
            return plainTip(lines);
        }
        return {};
    }
    const Moment *column = moment(section);
    if (!column)
        return {};
    if (role == Qt::DisplayRole)
        return momentName(*column);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList lines{momentName(*column)};
    if (!column->isDraft()) {
        if (!column->title.isEmpty())
            lines.append(column->title);
        lines.append(column->id);
        if (!column->hasFile)
            lines.append(tr("The file is missing."));
        if (!column->revertible)
            lines.append(tr("Irreversible: there is no way down."));
        else if (column->proof)
            lines.append(tr("Proved: %1").arg(widgets::gradeText(column->proof->grade)));
        if (column->proof && !column->proof->reason.isEmpty())
            lines.append(column->proof->reason);
    }
    return role == Qt::AccessibleTextRole ? QVariant(lines.join(u", "_s)) : QVariant(plainTip(lines));
}

QString TimelineModel::describe(const QModelIndex &index) const
{
    const Moment *column = moment(index.column());
    const Row *database = row(index.row());
    QStringList lines{tr("%1 on %2").arg(momentName(*column), database->connection)};
    if (column->isDraft()) {
        lines.append(column->changes == 0 ? tr("nothing to save") : tr("not saved as a migration yet"));
    } else if (!database->problem.isEmpty()) {
        lines.append(database->problem);
    } else if (const Cell *shown = cell(index)) {
        lines.append(stateText(*shown));
        const QDateTime finished = QDateTime::fromString(shown->finishedAt, Qt::ISODate);
        if (finished.isValid() && shown->state == migration::State::Applied)
            lines.append(tr("on %1").arg(QLocale().toString(finished.toLocalTime(), QLocale::ShortFormat)));
        if (!shown->error.isEmpty())
            lines.append(shown->error);
        if (!shown->advice.isEmpty())
            lines.append(shown->advice);
    } else {
        lines.append(tr("pending"));
    }
    return lines.join(u'\n');
}

} // namespace relvar::timeline
