// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/outline.h"

#include "canvas/diagramview.h"
#include "canvas/finding.h"

#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace relvar::canvas {

// The model: an index of a part has the row of its table, plus one, as its id.

void OutlineModel::load(Row &row) const
{
    const schema::Table *table = m_shown.schema.table(row.table);
    row.parts = table ? partsOf(m_shown, *table) : QList<TablePart>();
    row.partWords.clear();
    for (const TablePart &part : std::as_const(*row.parts))
        row.partWords.append(wordsFor(m_shown, part));
}

int OutlineModel::rowOf(ObjectId table) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [table](const Row &r) { return r.table == table; });
    return row == m_rows.cend() ? -1 : static_cast<int>(row - m_rows.cbegin());
}

void OutlineModel::setContent(const ShownSchema &shown, const QString &filter)
{
    if (filter == m_filter && isSame(shown, m_shown))
        return;
    m_filter = filter;
    QList<std::pair<QString, ObjectId>> named;
    for (const Box<schema::Table> &table : shown.schema.tables) {
        if (filter.isEmpty() || !placesOf(filter, *table).isEmpty())
            named.append({wordsFor(shown, *table), table->id});
    }
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first.toLower(), a.second) < std::pair(b.first.toLower(), b.second);
    });
    m_shown = shown;
    QList<ObjectId> current;
    QList<ObjectId> wanted;
    for (const Row &row : std::as_const(m_rows))
        current.append(row.table);
    for (const auto &[words, table] : std::as_const(named))
        wanted.append(table);
    // Parts name their table by its row: with another order of tables, everything is another.
    const QSet<ObjectId> kept(wanted.cbegin(), wanted.cend());
    const QSet<ObjectId> known(current.cbegin(), current.cend());
    QList<ObjectId> keptBefore = current;
    keptBefore.removeIf([&](ObjectId id) { return !kept.contains(id); });
    QList<ObjectId> keptAfter = wanted;
    keptAfter.removeIf([&](ObjectId id) { return !known.contains(id); });
    if (keptBefore != keptAfter || keptBefore.size() != current.size() || wanted.size() != current.size()) {
        beginResetModel();
        QHash<ObjectId, bool> loaded;
        for (const Row &row : std::as_const(m_rows))
            loaded.insert(row.table, row.parts.has_value());
        m_rows.clear();
        for (const auto &[words, table] : std::as_const(named)) {
            m_rows.append({table, words, std::nullopt, {}});
            if (loaded.value(table))
                load(m_rows.last());
        }
        endResetModel();
        return;
    }
    for (int at = 0; at < static_cast<int>(m_rows.size()); ++at) {
        Row &row = m_rows[at];
        const QModelIndex table = index(at, 0);
        if (row.words != named.at(at).first) {
            row.words = named.at(at).first;
            Q_EMIT dataChanged(table, table);
        }
        if (!row.parts)
            continue;
        Row fresh{row.table, row.words, std::nullopt, {}};
        load(fresh);
        if (*fresh.parts == *row.parts) {
            if (fresh.partWords != row.partWords && !row.parts->isEmpty()) {
                row.partWords = fresh.partWords;
                Q_EMIT dataChanged(index(0, 0, table), index(static_cast<int>(row.parts->size()) - 1, 0, table));
            }
            continue;
        }
        if (!row.parts->isEmpty()) {
            beginRemoveRows(table, 0, static_cast<int>(row.parts->size()) - 1);
            row.parts->clear();
            endRemoveRows();
        }
        if (!fresh.parts->isEmpty()) {
            beginInsertRows(table, 0, static_cast<int>(fresh.parts->size()) - 1);
            row = fresh;
            endInsertRows();
        }
    }
}

QModelIndex OutlineModel::indexOf(ObjectId table, ObjectId part) const
{
    const int at = rowOf(table);
    if (at < 0)
        return {};
    const QModelIndex row = index(at, 0);
    if (part.isNull() || !m_rows.at(at).parts)
        return row;
    const QList<TablePart> &parts = *m_rows.at(at).parts;
    const auto found = std::find_if(parts.cbegin(), parts.cend(),
                                    [part](const TablePart &candidate) { return candidate.id == part; });
    return found == parts.cend() ? row : index(static_cast<int>(found - parts.cbegin()), 0, row);
}

ObjectId OutlineModel::tableAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QModelIndex table = index.parent().isValid() ? index.parent() : index;
    return m_rows.at(table.row()).table;
}

TablePart OutlineModel::partAt(const QModelIndex &index) const
{
    return index.parent().isValid() ? m_rows.at(index.parent().row()).parts->at(index.row()) : TablePart();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.internalId() == 0 ? QModelIndex()
                                   : createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr(0));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    const bool isLoaded = parent.internalId() == 0 && m_rows.at(parent.row()).parts.has_value();
    return isLoaded ? static_cast<int>(m_rows.at(parent.row()).parts->size()) : 0;
}

bool OutlineModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_rows.isEmpty();
    return parent.internalId() == 0 && (canFetchMore(parent) || rowCount(parent) > 0);
}

bool OutlineModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.internalId() == 0 && !m_rows.at(parent.row()).parts;
}

void OutlineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Row loaded = m_rows.at(parent.row());
    load(loaded);
    if (loaded.parts->isEmpty()) {
        m_rows[parent.row()] = loaded;
        return;
    }
    beginInsertRows(parent, 0, static_cast<int>(loaded.parts->size()) - 1);
    m_rows[parent.row()] = loaded;
    endInsertRows();
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    // Views ask for what is current when nothing is, at Ctrl+C for one.
    if (!index.isValid())
        return {};
    const bool isTable = !index.parent().isValid();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isTable ? m_rows.at(index.row()).words : m_rows.at(index.parent().row()).partWords.at(index.row());
    case Qt::DecorationRole:
        return QIcon::fromTheme(isTable                                         ? QStringLiteral("table")
                                : partAt(index).kind == TablePart::Kind::Column ? QStringLiteral("view-list-text")
                                                                                : QStringLiteral("draw-connector"));
    default:
        return {};
    }
}

// The panel

Outline::Outline(DiagramView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new OutlineModel(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(tr("The diagram shows no table."), this))
{
    m_filter->setObjectName(QStringLiteral("outlineFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter of the outline"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("outlineTree"));
    m_tree->setAccessibleName(tr("Outline of the diagram"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_tree);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &Outline::refresh);
    connect(&view, &DiagramView::contentChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    connect(&view, &DiagramView::selectionChanged, this, &Outline::follow);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid() || m_isDriving)
            return;
        const QScopedValueRollback driving(m_isDriving, true);
        const TablePart part = m_model->partAt(current);
        if (part.id.isNull())
            m_view.select(m_model->tableAt(current));
        else
            m_view.select(part.table, part.id);
    });
    connect(m_tree, &QTreeView::activated, this, [this] { m_view.setFocus(); });
    refresh();
}

void Outline::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void Outline::refresh()
{
    m_isStale = false;
    const QScopedValueRollback driving(m_isDriving, true);
    QSet<ObjectId> expanded;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex table = m_model->index(row, 0);
        if (m_tree->isExpanded(table))
            expanded.insert(m_model->tableAt(table));
    }
    const QModelIndex current = m_tree->currentIndex();
    const ObjectId table = m_model->tableAt(current);
    const ObjectId part = current.isValid() ? m_model->partAt(current).id : ObjectId();
    m_model->setContent(m_view.shown(), m_filter->text().trimmed());
    for (const ObjectId id : std::as_const(expanded)) {
        if (const QModelIndex again = m_model->indexOf(id, {}); again.isValid())
            m_tree->setExpanded(again, true);
    }
    if (const QModelIndex again = m_model->indexOf(table, part); again.isValid())
        m_tree->setCurrentIndex(again);
    m_tree->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_nothing->setText(m_filter->text().isEmpty() ? tr("The diagram shows no table.") : tr("Nothing matches."));
}

void Outline::follow()
{
    if (m_isDriving)
        return;
    const QScopedValueRollback driving(m_isDriving, true);
    const ObjectId table = m_view.selectedTable();
    const ObjectId part = m_view.selectedColumn().isNull() ? m_view.selectedRelation() : m_view.selectedColumn();
    const QModelIndex row = m_model->indexOf(table, {});
    if (!row.isValid()) {
        m_tree->selectionModel()->clear();
        return;
    }
    if (!part.isNull())
        m_model->fetchMore(row);
    m_tree->setCurrentIndex(m_model->indexOf(table, part));
    m_tree->scrollTo(m_tree->currentIndex());
}

} // namespace relvar::canvas
