// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinemodel.h"

#include "widgets/gradebadge.h"
#include "widgets/plaintext.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

namespace {

/// Tooltips guess whether they are rich text: this makes them plain whatever a file is called.
QString plainTip(const QStringList &lines)
{
    return widgets::plainToolTip(lines.join(u'\n'));
}

bool sameObjects(const Timeline &left, const Timeline &right)
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

QString sectionText(const Timeline &timeline, const Line &line)
{
    int notRead = 0;
    for (const int row : line.rows)
        notRead += timeline.rows.at(row).problem.isEmpty() ? 0 : 1;
    QString text = TimelineModel::tr("%n database(s)", nullptr, int(line.rows.size()));
    if (notRead > 0)
        text += u", "_s + TimelineModel::tr("%n not readable", nullptr, notRead);
    return text;
}

QString summaryText(const Summary &summary)
{
    QString text
        = TimelineModel::tr("applied on %1 of %n database(s)", nullptr, summary.databases).arg(summary.applied);
    if (summary.problems > 0)
        text += u", "_s + TimelineModel::tr("%n with a problem", nullptr, summary.problems);
    return text;
}

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TimelineModel::setTimeline(const Timeline &timeline)
{
    if (timeline == m_timeline)
        return;
    const bool same = sameObjects(timeline, m_timeline);
    const Layout layout = layOut(timeline, m_shape);
    if (!same || layout != m_layout)
        beginResetModel();
    const bool isReset = !same || layout != m_layout;
    m_timeline = timeline;
    m_layout = layout;
    if (!same) {
        m_places.clear();
        for (int place = 0; place < m_timeline.moments.size(); ++place)
            m_places.insert(m_timeline.moments.at(place).id, place);
    }
    if (isReset) {
        endResetModel();
        return;
    }
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

void TimelineModel::setShape(const Shape &shape)
{
    m_shape = shape;
    const Layout layout = layOut(m_timeline, m_shape);
    if (layout == m_layout)
        return;
    beginResetModel();
    m_layout = layout;
    endResetModel();
}

const Column *TimelineModel::column(int column) const
{
    return column >= 0 && column < m_layout.columns.size() ? &m_layout.columns.at(column) : nullptr;
}

const Line *TimelineModel::line(int row) const
{
    return row >= 0 && row < m_layout.lines.size() ? &m_layout.lines.at(row) : nullptr;
}

const Moment *TimelineModel::moment(int place) const
{
    const Column *found = column(place);
    return found ? &m_timeline.moments.at(found->last) : nullptr;
}

const Row *TimelineModel::row(int place) const
{
    const Line *found = line(place);
    return found && !found->isSection ? &m_timeline.rows.at(found->rows.constFirst()) : nullptr;
}

const Cell *TimelineModel::cell(const QModelIndex &index) const
{
    const Moment *shown = moment(index.column());
    const Row *database = row(index.row());
    if (!shown || !database || shown->isDraft())
        return nullptr;
    const auto found = database->cells.constFind(shown->id);
    return found == database->cells.cend() ? nullptr : &*found;
}

int TimelineModel::columnOf(const QString &momentId) const
{
    const int place = placeOf(momentId);
    return place < 0 ? -1 : m_layout.columnOf(place);
}

int TimelineModel::rowOf(const QString &connection) const
{
    for (int place = 0; place < m_timeline.rows.size(); ++place) {
        if (m_timeline.rows.at(place).connection == connection)
            return m_layout.lineOf(place);
    }
    return -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_layout.lines.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_layout.columns.size());
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

QString TimelineModel::nameOf(const Column &column) const
{
    return column.isFolded() ? tr("… %n migrations", nullptr, column.count())
                             : momentName(m_timeline.moments.at(column.last));
}

QStringList TimelineModel::describeDatabase(const Line &line) const
{
    if (line.isSection) {
        return {environmentText(line.environment), sectionText(m_timeline, line),
                line.isCollapsed ? tr("Click to show its databases.") : tr("Click to hide its databases.")};
    }
    const Row &database = m_timeline.rows.at(line.rows.constFirst());
    QStringList lines{database.connection, environmentText(database.environment)};
    if (!database.stateText.isEmpty())
        lines.append(database.stateText);
    if (database.isReadOnly)
        lines.append(tr("read-only: nothing is run on it"));
    if (!database.problem.isEmpty())
        lines.append(database.problem);
    lines += database.notes;
    lines.append(database.isCurrent ? tr("Apply and Revert work on this database.")
                                    : tr("Click to use this database for Apply and Revert."));
    return lines;
}

QStringList TimelineModel::describeMoment(const Column &column) const
{
    const Moment &moment = m_timeline.moments.at(column.last);
    QStringList lines{nameOf(column)};
    if (column.isFolded()) {
        lines.append(tr("%1 to %2").arg(momentName(m_timeline.moments.at(column.first)), momentName(moment)));
        lines.append(tr("They stand alike on every database. Click to unfold them."));
        return lines;
    }
    if (moment.isDraft())
        return lines;
    if (!moment.title.isEmpty())
        lines.append(moment.title);
    if (moment.id != moment.title)
        lines.append(moment.id);
    if (!moment.hasFile)
        lines.append(tr("The file is missing."));
    if (!moment.revertible)
        lines.append(tr("Irreversible: there is no way down."));
    else if (moment.proof)
        lines.append(tr("Proved: %1").arg(widgets::gradeText(moment.proof->grade)));
    if (moment.proof && !moment.proof->reason.isEmpty())
        lines.append(moment.proof->reason);
    return lines;
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    QStringList lines;
    if (orientation == Qt::Vertical) {
        const Line *database = line(section);
        if (!database)
            return {};
        lines = describeDatabase(*database);
    } else {
        const Column *shown = column(section);
        if (!shown)
            return {};
        lines = describeMoment(*shown);
    }
    switch (role) {
    case Qt::DisplayRole:
        return lines.constFirst();
    case Qt::ToolTipRole:
        return plainTip(lines);
    case Qt::AccessibleTextRole:
        return lines.join(u", "_s);
    default:
        return {};
    }
}

QString TimelineModel::describe(const QModelIndex &index) const
{
    const Column &shown = m_layout.columns.at(index.column());
    const Line &databases = m_layout.lines.at(index.row());
    const Moment &last = m_timeline.moments.at(shown.last);
    const QString database = databases.isSection ? environmentText(databases.environment)
                                                 : m_timeline.rows.at(databases.rows.constFirst()).connection;
    QStringList lines{tr("%1 on %2").arg(nameOf(shown), database)};
    if (shown.isFolded())
        lines.append(tr("%1 to %2").arg(momentName(m_timeline.moments.at(shown.first)), momentName(last)));
    if (last.isDraft()) {
        lines.append(last.changes == 0 ? tr("nothing to save") : tr("not saved as a migration yet"));
        return lines.join(u'\n');
    }
    if (databases.isSection) {
        lines.append(summaryText(summarise(m_timeline, databases, shown)));
        return lines.join(u'\n');
    }
    const Row &row = m_timeline.rows.at(databases.rows.constFirst());
    if (!row.problem.isEmpty()) {
        lines.append(row.problem);
    } else if (const Cell *one = cell(index)) {
        lines.append(stateText(*one));
        const QDateTime finished = QDateTime::fromString(one->finishedAt, Qt::ISODate);
        if (!m_timeline.tool && finished.isValid() && one->state == State::Applied && !shown.isFolded())
            lines.append(tr("on %1").arg(QLocale().toString(finished.toLocalTime(), QLocale::ShortFormat)));
        // What zone another tool means is not known: its words are shown.
        else if (m_timeline.tool && !one->finishedAt.isEmpty() && !shown.isFolded())
            lines.append(tr("on %1").arg(one->finishedAt));
        if (!one->error.isEmpty())
            lines.append(one->error);
        if (!one->advice.isEmpty())
            lines.append(one->advice);
    } else {
        lines.append(last.hasFile ? tr("pending") : tr("neither applied nor to be applied: there is no file"));
    }
    return lines.join(u'\n');
}

} // namespace relvar::timeline
