// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/linemodel.h"

#include "theme/palette.h"
#include "widgets/plaintext.h"
#include "widgets/rowreconciliation.h"

#include <QFont>
#include <QGuiApplication>
#include <QHash>
#include <QIcon>

using namespace Qt::Literals::StringLiterals;

namespace relvar::changes {

namespace {

QVariant colorOf(Line::Tone tone)
{
    const theme::Tones tones = theme::tones(QGuiApplication::palette());
    switch (tone) {
    case Line::Tone::Plain:
        return {};
    case Line::Tone::Added:
        return tones.added;
    case Line::Tone::Altered:
        return tones.altered;
    case Line::Tone::Removed:
        return tones.removed;
    }
    Q_UNREACHABLE();
}

} // namespace

LineModel::LineModel(const QStringList &headings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(headings)
{
}

void LineModel::setLines(const QList<Line> &lines)
{
    QStringList current;
    for (const Line &line : std::as_const(m_lines))
        current.append(line.key);
    QStringList wanted;
    for (const Line &line : lines)
        wanted.append(line.key);

    widgets::reconcileRows<QString>(
        current, wanted,
        [this](int first, int last) {
            beginRemoveRows({}, first, last);
            m_lines.remove(first, last - first + 1);
            endRemoveRows();
        },
        [&](int first, int last) {
            beginInsertRows({}, first, last);
            for (int row = first; row <= last; ++row)
                m_lines.insert(row, lines.at(row));
            endInsertRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            m_lines.move(from, to);
            endMoveRows();
        });
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row) == lines.at(row))
            continue;
        m_lines[row] = lines.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, Note));
    }
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &shown = m_lines.at(index.row());
    const QString text = index.column() == Sign ? shown.sign : index.column() == Text ? shown.text : shown.note;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::DecorationRole: {
        const QString icon = index.column() == Sign   ? shown.signIcon
                             : index.column() == Note ? shown.noteIcon
                                                      : QString();
        return icon.isEmpty() ? QVariant() : QIcon::fromTheme(icon);
    }
    case Qt::ForegroundRole:
        return index.column() == Sign ? colorOf(shown.tone) : QVariant();
    case Qt::FontRole: {
        if (index.column() != Sign || shown.tone == Line::Tone::Plain)
            return {};
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Sign && shown.tone != Line::Tone::Plain ? QVariant(int(Qt::AlignCenter)) : QVariant();
    case Qt::ToolTipRole:
        return widgets::plainToolTip(text);
    case Qt::AccessibleTextRole:
        return index.column() == Text ? u"%1, %2"_s.arg(shown.sign, shown.text) : text;
    default:
        return {};
    }
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headings.value(section);
    return {};
}

void numberKeys(QList<Line> &lines)
{
    QHash<QString, int> seen;
    for (Line &line : lines) {
        const int times = seen[line.key]++;
        if (times > 0)
            line.key += u" #"_s + QString::number(times);
    }
}

} // namespace relvar::changes
