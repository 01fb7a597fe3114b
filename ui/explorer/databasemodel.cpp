// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/databasemodel.h"

#include "schema/marks.h"
#include "widgets/objectdrag.h"
#include "widgets/plaintext.h"
#include "widgets/rowreconciliation.h"
#include "widgets/schemaicon.h"

#include <QFont>
#include <QMimeData>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::explorer {

struct DatabaseModel::Node
{
    Node *parent = nullptr;
    /// Position among the siblings.
    int position = 0;
    Row row;
    bool populated = false;
    std::vector<std::unique_ptr<Node>> children;

    void renumber(size_t from)
    {
        for (size_t i = from; i < children.size(); ++i)
            children[i]->position = int(i);
    }
};

DatabaseModel::DatabaseModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->populated = true;
    m_root->row.hasChildren = true;
}

DatabaseModel::~DatabaseModel() = default;

void DatabaseModel::setEntries(const QList<DatabaseEntry> &entries)
{
    m_entries = entries;
    reconcile(*m_root);
}

void DatabaseModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reconcile(*m_root);
}

DatabaseModel::Node *DatabaseModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex DatabaseModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->position, 0, node);
}

const Row &DatabaseModel::row(const QModelIndex &index) const
{
    return nodeOf(index)->row;
}

const DatabaseEntry &DatabaseModel::entry(const QModelIndex &index) const
{
    Q_ASSERT(index.isValid());
    const Node *node = nodeOf(index);
    while (node->parent != m_root.get())
        node = node->parent;
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const DatabaseEntry &candidate) {
        return rowOf(candidate).key == node->row.key;
    });
    Q_ASSERT(found != m_entries.cend());
    return *found;
}

QList<Row> DatabaseModel::wantedBelow(const Node &node) const
{
    if (&node == m_root.get()) {
        QList<Row> rows;
        for (const DatabaseEntry &entry : m_entries)
            rows.append(rowOf(entry));
        return rows;
    }
    return rowsBelow(node.row, entry(indexOf(&node)), m_filter);
}

void DatabaseModel::reconcile(Node &node)
{
    if (!node.populated)
        return;
    const QList<Row> wanted = wantedBelow(node);
    QStringList wantedKeys;
    for (const Row &row : wanted)
        wantedKeys.append(row.key);
    QStringList currentKeys;
    for (const auto &child : node.children)
        currentKeys.append(child->row.key);

    const QModelIndex parent = indexOf(&node);
    widgets::reconcileRows<QString>(
        currentKeys, wantedKeys,
        [&](int first, int last) {
            beginRemoveRows(parent, first, last);
            node.children.erase(node.children.begin() + first, node.children.begin() + last + 1);
            node.renumber(size_t(first));
            endRemoveRows();
        },
        [&](int first, int last) {
            beginInsertRows(parent, first, last);
            std::vector<std::unique_ptr<Node>> added;
            for (int i = first; i <= last; ++i) {
                added.push_back(std::make_unique<Node>());
                added.back()->parent = &node;
                added.back()->row = wanted.at(i);
            }
            node.children.insert(node.children.begin() + first, std::make_move_iterator(added.begin()),
                                 std::make_move_iterator(added.end()));
            node.renumber(size_t(first));
            endInsertRows();
        },
        [&](int from, int to) {
            beginMoveRows(parent, from, from, parent, to);
            std::rotate(node.children.begin() + to, node.children.begin() + from, node.children.begin() + from + 1);
            node.renumber(size_t(to));
            endMoveRows();
        });

    for (qsizetype i = 0; i < wanted.size(); ++i)
        update(*node.children[size_t(i)], wanted.at(i));
}

void DatabaseModel::update(Node &node, const Row &row)
{
    const Row before = std::exchange(node.row, row);
    if (before.text != row.text || before.detail != row.detail || before.iconName != row.iconName
        || before.color != row.color || before.isCurrent != row.isCurrent || before.toolTip != row.toolTip
        || before.hasChildren != row.hasChildren) {
        const QModelIndex index = indexOf(&node);
        Q_EMIT dataChanged(index, index);
        // A view learns that there is something to open only from rows that are inserted.
        if (!before.hasChildren && row.hasChildren && !node.populated)
            fetchMore(index);
    }
    reconcile(node);
}

QModelIndex DatabaseModel::findInDraft(ObjectId object, ObjectId part)
{
    const ObjectId target = part.isNull() ? object : part;
    // Partitions stand below their table.
    QSet<ObjectId> above;
    const auto search = [&](Node &from, auto &&self) -> Node * {
        const QModelIndex parent = indexOf(&from);
        if (canFetchMore(parent))
            fetchMore(parent);
        for (const auto &child : from.children) {
            const ObjectId id = child->row.part.isNull() ? child->row.object : child->row.part;
            const bool isGroup = child->row.kind >= RowKind::Columns && child->row.kind <= RowKind::TableTriggers;
            if (!isGroup && id == target)
                return child.get();
            // Only the way to the object is opened: a table's parts when the part is asked for.
            const bool leads = child->row.object.isNull() || (child->row.object == object && id != target) || isGroup
                               || above.contains(child->row.object);
            if (leads && child->row.kind != RowKind::Column) {
                if (Node *found = self(*child, self))
                    return found;
            }
        }
        return nullptr;
    };
    for (const auto &top : m_root->children) {
        if (top->row.kind != RowKind::Draft)
            continue;
        const auto &snapshot = entry(indexOf(top.get())).snapshot;
        const schema::Table *table = snapshot ? snapshot->schema.table(object) : nullptr;
        while (table && table->isPartition() && !above.contains(table->partitionOf)) {
            above.insert(table->partitionOf);
            table = snapshot->schema.table(table->partitionOf);
        }
        if (const Node *found = search(*top, search))
            return indexOf(found);
    }
    return {};
}

QModelIndex DatabaseModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || parent.column() > 0 || row < 0 || size_t(row) >= node->children.size())
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex DatabaseModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int DatabaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int DatabaseModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool DatabaseModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return node->populated ? !node->children.empty() : node->row.hasChildren;
}

bool DatabaseModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return !node->populated && node->row.hasChildren;
}

void DatabaseModel::fetchMore(const QModelIndex &parent)
{
    Node *node = nodeOf(parent);
    node->populated = true;
    reconcile(*node);
}

Qt::ItemFlags DatabaseModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsEditable, row(index).editable);
    flags.setFlag(Qt::ItemIsDragEnabled, row(index).kind == RowKind::Table);
    return flags;
}

QMimeData *DatabaseModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ObjectId> objects;
    QStringList names;
    for (const QModelIndex &index : indexes) {
        const Row &dragged = row(index);
        names.append(dragged.text);
        if (entry(index).isDraft)
            objects.append(dragged.object);
    }
    // Qt deletes it.
    return widgets::objectDrag(objects, names.join(u'\n')).release();
}

QString DatabaseModel::toolTip(const QModelIndex &index) const
{
    const Row &shown = row(index);
    const auto &snapshot = entry(index).snapshot;
    const ObjectId object = shown.kind == RowKind::Namespace ? shown.space : shown.object;
    const bool isWholeObject = shown.part.isNull() && !object.isNull()
                               && (shown.kind == RowKind::Namespace || shown.kind == RowKind::Table
                                   || shown.kind == RowKind::View || shown.kind == RowKind::Other);
    if (!snapshot || !isWholeObject)
        return shown.toolTip;
    return (QStringList{shown.toolTip} + schema::accessTo(snapshot->schema, object)).join(u'\n');
}

QVariant DatabaseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &shown = row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown.text;
    case DetailRole:
        return shown.detail;
    case ColorRole:
        return shown.color;
    case Qt::FontRole: {
        if (!shown.isCurrent)
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case Qt::DecorationRole:
        return widgets::schemaIcon(shown.iconName);
    case Qt::ToolTipRole:
        return widgets::plainToolTip(toolTip(index));
    case Qt::AccessibleTextRole:
        return shown.detail.isEmpty() ? shown.text : u"%1, %2"_s.arg(shown.text, shown.detail);
    default:
        return {};
    }
}

bool DatabaseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Row edited = row(index);
    const QString name = value.toString().trimmed();
    if (!edited.editable || name == edited.text)
        return false;
    Q_EMIT renameRequested(edited.kind == RowKind::Namespace ? edited.space : edited.object, edited.part, name);
    return true;
}

} // namespace relvar::explorer
