// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/databasetree.h"

#include "explorer/databasemodel.h"
#include "explorer/detaildelegate.h"
#include "widgets/emptystate.h"
#include "widgets/plaintext.h"
#include "widgets/schemaicon.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::explorer {

namespace {

/// More tables than this are not opened by themselves.
constexpr int mostTablesToOpen = 200;
constexpr int mostMatchesToOpen = 50;

bool isTop(const Row &row)
{
    return row.kind == RowKind::Draft || row.kind == RowKind::Connection;
}

bool isPart(const Row &row)
{
    return !row.part.isNull();
}

bool isObject(const Row &row)
{
    return row.kind == RowKind::Table || row.kind == RowKind::View || row.kind == RowKind::Trigger
           || row.kind == RowKind::Other;
}

/// It has rows to look at.
bool hasData(const Row &row)
{
    return row.kind == RowKind::Table || row.kind == RowKind::View;
}

bool canDrop(const Row &row, const DatabaseEntry &entry)
{
    return entry.isDraft
           && (isPart(row) || row.kind == RowKind::Namespace || (isObject(row) && row.kind != RowKind::Other));
}

ObjectId droppedObject(const Row &row)
{
    return row.kind == RowKind::Namespace ? row.space : row.object;
}

} // namespace

DatabaseTree::DatabaseTree(QWidget *parent)
    : QWidget(parent)
    , m_model(new DatabaseModel(this))
    , m_filter(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new QTreeView(m_pages))
{
    m_filter->setObjectName(u"databaseFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter of the databases"));
    m_filter->setToolTip(tr("Show only objects whose name, or the name of a column, contains this (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &DatabaseTree::applyFilter);

    m_view->setObjectName(u"databaseTree"_s);
    m_view->setAccessibleName(tr("Databases"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DetailDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(16);
    m_view->setDragEnabled(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTreeView::clicked, this, &DatabaseTree::open);
    connect(m_model, &DatabaseModel::renameRequested, this, &DatabaseTree::renameRequested);

    m_pages->addWidget(m_view);
    m_pages->addWidget(new widgets::EmptyState(u"server-database"_s, tr("No database"),
                                               tr("Open a database or a project to see what is in it."), m_pages));
    m_pages->setCurrentIndex(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_view);
}

void DatabaseTree::setDatabases(const QList<DatabaseEntry> &entries)
{
    m_model->setEntries(entries);
    m_pages->setCurrentIndex(entries.isEmpty() ? 1 : 0);
    expandNewEntries();
}

void DatabaseTree::expandNewEntries()
{
    QStringList known;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex top = m_model->index(i, 0);
        const Row row = m_model->row(top);
        // An entry without its objects yet is opened when they come.
        if (!row.hasChildren)
            continue;
        known.append(row.key);
        if (m_known.contains(row.key))
            continue;
        m_view->expand(top);
        const DatabaseEntry &entry = m_model->entry(top);
        if (entry.isDraft && entry.snapshot->schema.tables.size() <= mostTablesToOpen)
            expandPath(QStringList(row.key) + pathToTables(entry));
    }
    m_known = known;
}

void DatabaseTree::select(ObjectId object, ObjectId part)
{
    const QModelIndex index = m_model->findInDraft(object, part);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void DatabaseTree::applyFilter()
{
    const QString filter = m_filter->text().trimmed();
    if (m_model->filter().isEmpty())
        m_expandedBeforeFilter = expandedPaths();
    m_model->setFilter(filter);
    if (!filter.isEmpty()) {
        expandMatches();
        return;
    }
    m_view->collapseAll();
    for (const QStringList &path : std::as_const(m_expandedBeforeFilter))
        expandPath(path);
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
}

QList<QStringList> DatabaseTree::expandedPaths() const
{
    QList<QStringList> paths;
    const auto collect = [&](const QModelIndex &parent, const QStringList &path, auto &&self) -> void {
        for (int i = 0; i < m_model->rowCount(parent); ++i) {
            const QModelIndex child = m_model->index(i, 0, parent);
            if (!m_view->isExpanded(child))
                continue;
            const QStringList childPath = path + QStringList(m_model->row(child).key);
            paths.append(childPath);
            self(child, childPath, self);
        }
    };
    collect({}, {}, collect);
    return paths;
}

void DatabaseTree::expandPath(const QStringList &path)
{
    QModelIndex at;
    for (const QString &key : path) {
        if (m_model->canFetchMore(at))
            m_model->fetchMore(at);
        QModelIndex next;
        for (int i = 0; i < m_model->rowCount(at) && !next.isValid(); ++i) {
            const QModelIndex child = m_model->index(i, 0, at);
            if (m_model->row(child).key == key)
                next = child;
        }
        if (!next.isValid())
            return;
        at = next;
        m_view->expand(at);
    }
}

void DatabaseTree::expandMatches()
{
    int opened = 0;
    const auto expandBelow = [&](const QModelIndex &parent, auto &&self) -> void {
        if (m_model->canFetchMore(parent))
            m_model->fetchMore(parent);
        for (int i = 0; i < m_model->rowCount(parent); ++i) {
            const QModelIndex child = m_model->index(i, 0, parent);
            const Row row = m_model->row(child);
            // A table that is found by its own name needs no look inside.
            const bool byName = isObject(row) && row.text.contains(m_model->filter(), Qt::CaseInsensitive);
            if (!row.hasChildren || byName || (isObject(row) && ++opened > mostMatchesToOpen))
                continue;
            m_view->expand(child);
            self(child, self);
        }
    };
    expandBelow({}, expandBelow);
}

void DatabaseTree::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Row row = m_model->row(index);
    if (!isTop(row) && !isObject(row) && !isPart(row))
        return;
    const DatabaseEntry &entry = m_model->entry(index);
    Q_EMIT activated(entry.isDraft ? QString() : entry.settings.name, row.object, row.part);
}

bool DatabaseTree::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // The keys belong to the tree while it has the focus, also where the window has a shortcut with them.
        if (watched == m_view && handleKey(*static_cast<QKeyEvent *>(event), false)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (watched == m_view && handleKey(key, true))
            return true;
        if (watched == m_filter && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Return)) {
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_model->index(0, 0));
            return true;
        }
        if (watched == m_filter && key.key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        break;
    }
    case QEvent::ContextMenu:
        return showMenu(*static_cast<QContextMenuEvent *>(event));
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool DatabaseTree::handleKey(const QKeyEvent &event, bool execute)
{
    const QModelIndex current = m_view->currentIndex();
    if (event.matches(QKeySequence::Find)) {
        if (execute) {
            m_filter->setFocus(Qt::ShortcutFocusReason);
            m_filter->selectAll();
        }
        return true;
    }
    if (!current.isValid() || event.modifiers() != Qt::NoModifier)
        return event.matches(QKeySequence::Copy) && current.isValid()
               && (!execute || (QGuiApplication::clipboard()->setText(m_model->row(current).text), true));

    const DatabaseEntry &entry = m_model->entry(current);
    switch (event.key()) {
    case Qt::Key_F2:
        // While a name is written already there is nothing to begin.
        if (execute && m_model->row(current).editable && !m_view->viewport()->findChild<QLineEdit *>())
            m_view->edit(current);
        return true;
    case Qt::Key_F5:
        if (execute && !entry.isDraft)
            Q_EMIT refreshRequested(entry.settings.name);
        return true;
    case Qt::Key_F4:
        if (execute && hasData(m_model->row(current)))
            Q_EMIT showDataRequested(entry.isDraft ? QString() : entry.settings.name, m_model->row(current).object);
        return true;
    case Qt::Key_Delete:
        if (execute)
            drop(current);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (execute)
            open(current);
        return true;
    default:
        return false;
    }
}

void DatabaseTree::drop(const QModelIndex &index)
{
    const Row row = m_model->row(index);
    if (canDrop(row, m_model->entry(index)))
        Q_EMIT dropRequested(droppedObject(row), row.part);
}

bool DatabaseTree::showMenu(const QContextMenuEvent &event)
{
    const bool byMouse = event.reason() == QContextMenuEvent::Mouse;
    const QModelIndex index
        = byMouse ? m_view->indexAt(m_view->viewport()->mapFromGlobal(event.globalPos())) : m_view->currentIndex();
    if (!index.isValid())
        return true;
    m_view->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index);
    menu->popup(byMouse ? event.globalPos() : m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft()));
    return true;
}

void DatabaseTree::fillMenu(QMenu &menu, const QModelIndex &index)
{
    // The menu may stay open while the model changes: it keeps values, not indexes.
    const Row row = m_model->row(index);
    const DatabaseEntry entry = m_model->entry(index);
    const QString connection = entry.isDraft ? QString() : entry.settings.name;
    const QPersistentModelIndex place(index);
    // The keys are handled by the tree; a shortcut of the action would compete with the window's.
    const auto add = [&menu](const QString &icon, const QString &text, const QString &key, auto triggered) {
        QAction *action = menu.addAction(QIcon::fromTheme(icon), key.isEmpty() ? text : text + u'\t' + key);
        QObject::connect(action, &QAction::triggered, &menu, triggered);
        return action;
    };

    const bool hasObject = isObject(row) || isPart(row);
    if (entry.isDraft && hasObject)
        add(u"view-visible"_s, tr("Show in diagram"), {}, [this, row] { Q_EMIT showInDiagramRequested(row.object); });
    if (hasData(row)) {
        add(u"table"_s, tr("Show data"), u"F4"_s, [this, connection, row] {
            Q_EMIT showDataRequested(connection, row.object);
        })->setObjectName(u"showDataOfRow"_s);
    }
    if (entry.isDraft) {
        QMenu *newMenu = menu.addMenu(QIcon::fromTheme(u"list-add"_s), tr("New"));
        QObject::connect(newMenu->addAction(QIcon::fromTheme(u"table"_s), tr("Table")), &QAction::triggered, this,
                         [this] { Q_EMIT newTableRequested(); });
        if (row.table) {
            const ObjectId table = (*row.table)->id;
            QObject::connect(newMenu->addAction(widgets::schemaIcon(u"schema-column"_s),
                                                tr("Column of %1").arg(widgets::plainMenuText((*row.table)->name))),
                             &QAction::triggered, this, [this, table] { Q_EMIT newColumnRequested(table); });
        }
    }
    if (row.editable) {
        add(u"edit-rename"_s, tr("Rename"), u"F2"_s, [this, place] {
            if (place.isValid())
                m_view->edit(place);
        });
    }
    if (m_gradualChanges && entry.isDraft && row.editable && row.table
        && (row.part.isNull() || (*row.table)->column(row.part))) {
        add(u"edit-rename"_s, tr("Rename or change type without downtime…"), {},
            [this, row] { Q_EMIT changeGraduallyRequested((*row.table)->id, row.part); });
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    add(u"edit-copy"_s, tr("Copy name"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
        [row] { QGuiApplication::clipboard()->setText(row.text); });
    if (isObject(row)) {
        add(u"code-block"_s, tr("Copy DDL"), {},
            [this, connection, row] { Q_EMIT copyDdlRequested(connection, row.object); });
    }
    if (!entry.isDraft)
        fillConnectionMenu(menu, entry, isTop(row));
    if (canDrop(row, entry)) {
        menu.addSeparator();
        add(u"edit-delete"_s, tr("Drop from the draft"), tr("Del"),
            [this, row] { Q_EMIT dropRequested(droppedObject(row), row.part); });
    }
}

void DatabaseTree::fillConnectionMenu(QMenu &menu, const DatabaseEntry &entry, bool isTop)
{
    const QString connection = entry.settings.name;
    const auto add = [this, &menu](const QString &icon, const QString &text, auto triggered) {
        QAction *action = menu.addAction(QIcon::fromTheme(icon), text);
        QObject::connect(action, &QAction::triggered, this, triggered);
        return action;
    };
    menu.addSeparator();
    if (entry.isReading)
        add(u"dialog-cancel"_s, tr("Cancel reading"), [this, connection] { Q_EMIT cancelRequested(connection); });
    // The key is the tree's own; a shortcut of the action would compete with the window's.
    add(u"view-refresh"_s, tr("Refresh") + u"\tF5"_s, [this, connection] { Q_EMIT refreshRequested(connection); });
    if (!isTop)
        return;
    QAction *current = add(u"media-playback-start"_s, tr("Use for Apply and Revert"),
                           [this, connection] { Q_EMIT currentRequested(connection); });
    current->setObjectName(u"useConnection"_s);
    current->setEnabled(entry.isInProject && !entry.isCurrent);
    QAction *purge
        = add(u"edit-clear-all"_s, tr("Kept data…"), [this, connection] { Q_EMIT purgeRequested(connection); });
    purge->setObjectName(u"purgeConnection"_s);
    purge->setToolTip(tr("What migrations keep of what they took away, and how to empty it"));
    purge->setEnabled(entry.isInProject);
    QAction *compare = add(u"vcs-diff"_s, tr("Compare with the draft…"),
                           [this, connection] { Q_EMIT comparisonRequested(connection); });
    compare->setObjectName(u"compareConnection"_s);
    compare->setEnabled(entry.snapshot.has_value());
    QAction *drift
        = add(u"data-warning"_s, tr("Look for drift"), [this, connection] { Q_EMIT driftRequested(connection); });
    drift->setObjectName(u"driftOfConnection"_s);
    drift->setToolTip(tr("Compare it with what its migrations make"));
    drift->setEnabled(entry.isInProject && entry.snapshot.has_value());
    menu.addSeparator();
    add(u"document-edit"_s, tr("Edit connection…"), [this, connection] {
        Q_EMIT editConnectionRequested(connection);
    })->setObjectName(u"editConnection"_s);
    QAction *duplicate = add(u"edit-copy"_s, tr("Duplicate connection…"),
                             [this, connection] { Q_EMIT duplicateConnectionRequested(connection); });
    duplicate->setObjectName(u"duplicateConnection"_s);
    duplicate->setEnabled(entry.isInProject);
    QAction *remove = add(u"list-remove"_s, tr("Remove connection…"),
                          [this, connection] { Q_EMIT removeConnectionRequested(connection); });
    remove->setObjectName(u"removeConnection"_s);
    remove->setEnabled(entry.isInProject);
    add(u"network-connect"_s, tr("Connect another database…"), [this] { Q_EMIT connectRequested(); });
}

} // namespace relvar::explorer
