// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/problemsmodel.h"

#include "widgets/plaintext.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QHash>
#include <QIcon>
#include <QPalette>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::changes {

namespace {

QString keyOf(const lint::Problem &problem)
{
    return u"%1 %2 %3"_s.arg(problem.check->code, problem.object.toString(), problem.part.toString());
}

bool hasText(const lint::Problem &problem, const QString &filter)
{
    return filter.isEmpty() || problem.text.toString().contains(filter, Qt::CaseInsensitive)
           || problem.check->code.contains(filter, Qt::CaseInsensitive)
           || problem.check->name.contains(filter, Qt::CaseInsensitive)
           || problem.check->title.toString().contains(filter, Qt::CaseInsensitive);
}

} // namespace

QString severityText(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return ProblemsModel::tr("Error");
    case lint::Severity::Warning:
        return ProblemsModel::tr("Warning");
    case lint::Severity::Hint:
        return ProblemsModel::tr("Hint");
    }
    Q_UNREACHABLE();
}

QString severityIcon(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return u"data-error"_s;
    case lint::Severity::Warning:
        return u"data-warning"_s;
    case lint::Severity::Hint:
        return u"data-information"_s;
    }
    Q_UNREACHABLE();
}

ProblemsModel::ProblemsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ProblemsModel::setProblems(const QList<lint::Problem> &problems, const QString &filter, bool showsIgnored)
{
    QList<Group> groups;
    QHash<const lint::Check *, qsizetype> positions;
    for (const lint::Problem &problem : problems) {
        if ((problem.isIgnored && !showsIgnored) || !hasText(problem, filter))
            continue;
        const auto known = positions.constFind(problem.check);
        if (known == positions.cend()) {
            positions.insert(problem.check, groups.size());
            groups.append({problem.check, problem.severity, {problem}});
        } else {
            groups[*known].problems.append(problem);
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group &left, const Group &right) {
        return left.severity != right.severity ? left.severity > right.severity : left.check->code < right.check->code;
    });
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

const lint::Problem *ProblemsModel::problem(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).problems.at(index.row());
}

const lint::Check *ProblemsModel::check(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return m_groups.at(index.parent().isValid() ? index.parent().row() : index.row()).check;
}

QList<lint::Problem> ProblemsModel::group(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_groups.at(index.parent().isValid() ? index.parent().row() : index.row()).problems;
}

QString ProblemsModel::key(const QModelIndex &index) const
{
    if (const lint::Problem *shown = problem(index))
        return keyOf(*shown);
    const lint::Check *of = check(index);
    return of ? of->code : QString();
}

QModelIndex ProblemsModel::indexOfKey(const QString &key) const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        const Group &group = m_groups.at(row);
        if (!key.startsWith(group.check->code))
            continue;
        for (int child = 0; child < group.problems.size(); ++child) {
            if (keyOf(group.problems.at(child)) == key)
                return index(child, Text, index(row, Text));
        }
        return key == group.check->code ? index(row, Text) : QModelIndex();
    }
    return {};
}

QModelIndex ProblemsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // 0 marks a group; the rows below one carry its number from 1 on.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ProblemsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, Text, quintptr(0));
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != Text)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const lint::Problem *shown = problem(index))
        return problemData(*shown, index.column(), role);
    return groupData(m_groups.at(index.row()), index.column(), role);
}

QVariant ProblemsModel::groupData(const Group &group, int column, int role) const
{
    if (column != Text)
        return {};
    const QString title = u"%1 (%2)"_s.arg(group.check->title.toString()).arg(group.problems.size());
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::DecorationRole:
        return QIcon::fromTheme(severityIcon(group.severity));
    case Qt::FontRole: {
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    case Qt::ToolTipRole:
        return widgets::plainToolTip(group.check->cause.toString() + u'\n' + group.check->remedy.toString());
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(severityText(group.severity), title);
    default:
        return {};
    }
}

QVariant ProblemsModel::problemData(const lint::Problem &problem, int column, int role) const
{
    const QString text = column == Text   ? problem.text.toString()
                         : problem.isIgnored ? tr("ignored")
                         : problem.fix       ? tr("Fix: %1").arg(problem.fixLabel.toString())
                                             : QString();
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ForegroundRole:
        return problem.isIgnored ? QVariant(QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text))
                                 : QVariant();
    case Qt::ToolTipRole:
        return widgets::plainToolTip(text);
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Text ? tr("Problem") : tr("Fix");
}

} // namespace relvar::changes
