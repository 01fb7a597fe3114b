// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/rowmodel.h"

#include "data/valuetext.h"
#include "widgets/plaintext.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QPalette>

namespace relvar::data {

using namespace Qt::Literals::StringLiterals;
using Kind = dialect::BrowsedColumn::Kind;

namespace {

constexpr int longestToolTip = 600;

} // namespace

RowModel::RowModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RowModel::reset(const dialect::Relation &relation, const Links &links)
{
    beginResetModel();
    m_relation = relation;
    m_links = links;
    m_places = {rows::Place()};
    m_pages.clear();
    m_recent.clear();
    m_asked.clear();
    ++m_resets;
    m_count = 0;
    m_complete = false;
    endResetModel();
    ask(0);
}

void RowModel::clear()
{
    beginResetModel();
    m_relation = {};
    m_links = {};
    m_places.clear();
    m_pages.clear();
    m_recent.clear();
    m_asked.clear();
    ++m_resets;
    m_count = 0;
    m_complete = true;
    endResetModel();
}

void RowModel::setPage(int page, const rows::Page &content)
{
    m_asked.remove(page);
    if (page >= m_places.size())
        return;
    const bool isNew = page == m_places.size() - 1 && !m_complete;
    m_recent.removeAll(page);
    m_recent.append(page);
    if (isNew) {
        const int added = int(content.rows.size());
        if (added > 0)
            beginInsertRows({}, m_count, m_count + added - 1);
        m_pages.insert(page, content.rows);
        m_count += added;
        m_complete = content.isLast;
        if (!content.isLast)
            m_places.append(content.next);
        if (added > 0)
            endInsertRows();
    } else {
        m_pages.insert(page, content.rows);
        const int first = page * pageRows;
        const int last = std::min(first + pageRows, m_count) - 1;
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
    while (m_recent.size() > mostPages)
        m_pages.remove(m_recent.takeFirst());
}

void RowModel::dropRequest(int page)
{
    m_asked.remove(page);
}

const rows::Row *RowModel::row(int row) const
{
    const auto page = m_pages.constFind(row / pageRows);
    if (page == m_pages.constEnd() || row % pageRows >= page->size())
        return nullptr;
    return &page->at(row % pageRows);
}

std::optional<QList<rows::Row>> RowModel::pageRowsInMemory(int page) const
{
    const auto found = m_pages.constFind(page);
    return found == m_pages.constEnd() ? std::optional<QList<rows::Row>>() : *found;
}

QList<Link> RowModel::linksAt(int column) const
{
    if (column < 0 || column >= m_relation.columns.size())
        return {};
    QList<Link> links;
    const QString &name = m_relation.columns.at(column).name;
    for (const Link &link : m_links.outgoing) {
        if (link.columns.contains(name, Qt::CaseInsensitive))
            links.append(link);
    }
    return links;
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_relation.columns.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int page = index.row() / pageRows;
    if (!m_pages.contains(page)) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
            ask(page);
            return u"…"_s;
        }
        return {};
    }
    if (!m_recent.isEmpty() && m_recent.last() != page) {
        m_recent.removeAll(page);
        m_recent.append(page);
    }
    const rows::Row *found = row(index.row());
    // Removed from the table since.
    if (!found)
        return {};
    return valueData(found->values.at(index.column()), index.column(), role);
}

QVariant RowModel::valueData(const rows::Value &value, int column, int role) const
{
    const Kind kind = m_relation.columns.at(column).kind;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(value);
    case Qt::ToolTipRole: {
        QString text = cellText(value).left(longestToolTip);
        if (!value.isNull()) {
            for (const Link &link : linksAt(column)) {
                text += u'\n' + tr("Ctrl+click: the row of %1").arg(link.otherTable);
            }
        }
        return widgets::plainToolTip(text);
    }
    case Qt::FontRole: {
        if (!value.isNull() && (value.shown.typeId() == QMetaType::QByteArray || linksAt(column).isEmpty()))
            return {};
        QFont font = QApplication::font("QAbstractItemView");
        font.setItalic(value.isNull());
        font.setUnderline(!value.isNull());
        return font;
    }
    case Qt::ForegroundRole: {
        const QPalette palette = QApplication::palette("QAbstractItemView");
        if (value.isNull())
            return palette.color(QPalette::PlaceholderText);
        return linksAt(column).isEmpty() ? QVariant() : palette.color(QPalette::Link);
    }
    case Qt::TextAlignmentRole: {
        const bool isNumber = kind == Kind::Number || value.shown.typeId() == QMetaType::LongLong
                              || value.shown.typeId() == QMetaType::Double;
        return int((isNumber && !value.isNull() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(section + 1)) : QVariant();
    }
    if (section < 0 || section >= m_relation.columns.size())
        return {};
    const dialect::BrowsedColumn &column = m_relation.columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::ToolTipRole:
        return widgets::plainToolTip(column.type.isEmpty() ? column.name : column.name + u"  "_s + column.type);
    case Qt::TextAlignmentRole:
        return int((column.kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool RowModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asked.contains(int(m_places.size()) - 1);
}

void RowModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(int(m_places.size()) - 1);
}

void RowModel::ask(int page) const
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    // Not while a view paints.
    QMetaObject::invokeMethod(
        const_cast<RowModel *>(this),
        [this, page, resets = m_resets] {
            // What was reset meanwhile has asked anew.
            if (resets == m_resets)
                Q_EMIT const_cast<RowModel *>(this)->pageNeeded(page);
        },
        Qt::QueuedConnection);
}

} // namespace relvar::data
