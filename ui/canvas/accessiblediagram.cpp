// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/accessiblediagram.h"

#include "canvas/surface.h"
#include "canvas/wording.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace relvar::canvas {

namespace {

constexpr int fewAtOnce = 16;

std::function<void(QAccessibleEvent &)> &listener()
{
    static std::function<void(QAccessibleEvent &)> heard;
    return heard;
}

bool isHeard()
{
    return listener() || QAccessible::isActive();
}

DiagramScene &sceneOf(const Surface &surface)
{
    return *static_cast<DiagramScene *>(surface.scene());
}

QRect onScreen(const Surface &surface, const QRectF &rect)
{
    const QRect inView = surface.viewportTransform().mapRect(rect).toRect();
    return {surface.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

/// A column under a column's own id, a relation under the ids of its key and of the table that it is listed at.
struct NodeKey
{
    ObjectId table;
    TablePart part;

    friend bool operator==(const NodeKey &, const NodeKey &) = default;
};

size_t qHash(const NodeKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.table, key.part.id);
}

class AccessibleDiagram;

/// A table, or a part of one.
class AccessibleNode : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleNode(AccessibleDiagram &diagram, const NodeKey &key)
        : m_diagram(diagram)
        , m_key(key)
    {
    }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override { return static_cast<int>(parts().size()); }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] const NodeKey &key() const { return m_key; }

private:
    [[nodiscard]] bool isTable() const { return m_key.part.id.isNull(); }
    [[nodiscard]] const TableItem *item() const;
    [[nodiscard]] QList<TablePart> parts() const;
    /// The one that the diagram has as its current selection.
    [[nodiscard]] bool isCurrent() const;

    AccessibleDiagram &m_diagram;
    NodeKey m_key;
};

class AccessibleDiagram : public QAccessibleWidget
{
public:
    explicit AccessibleDiagram(Surface &surface)
        : QAccessibleWidget(&surface, QAccessible::Canvas)
        , m_surface(surface)
        , m_known(tables())
        , m_shown(scene().shown())
    {
        QObject::connect(&scene(), &DiagramScene::contentChanged, &m_listener, [this] { tellOfContent(); });
        QObject::connect(&scene(), &DiagramScene::selectionMoved, &m_listener, [this] { tellOfSelection(); });
    }

    ~AccessibleDiagram() override
    {
        m_listener.disconnect();
        for (const QAccessible::Id id : std::as_const(m_nodes))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] Surface &surface() const { return m_surface; }
    [[nodiscard]] DiagramScene &scene() const { return sceneOf(m_surface); }

    [[nodiscard]] QAccessibleInterface *node(const NodeKey &key) const
    {
        QAccessible::Id &id = m_nodes[key];
        if (id == 0) {
            id = QAccessible::registerAccessibleInterface(
                new AccessibleNode(const_cast<AccessibleDiagram &>(*this), key));
            const TableItem *item = scene().tableItem(key.table);
            if (key.part.id.isNull() && item)
                m_words.insert(key.table, wordsFor(scene().shown(), *item->table().table));
        }
        return QAccessible::accessibleInterface(id);
    }

    /// In the order of their names, as the outline has them.
    [[nodiscard]] QList<ObjectId> tables() const
    {
        QList<std::pair<QString, ObjectId>> named;
        for (const TableItem *item : scene().tableItems())
            named.append({item->table().title, item->id()});
        std::sort(named.begin(), named.end());
        QList<ObjectId> ids;
        for (const auto &[name, id] : std::as_const(named))
            ids.append(id);
        return ids;
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_known.size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < m_known.size() ? node({m_known.at(index), {}}) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *known = dynamic_cast<const AccessibleNode *>(child);
        return known ? static_cast<int>(m_known.indexOf(known->key().table)) : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF at = m_surface.mapToScene(m_surface.viewport()->mapFromGlobal(QPoint(x, y)));
        const Hit hit = scene().hitAt(at, 0);
        return hit.table.isNull() || hit.part == Hit::Part::Relation ? nullptr : node({hit.table, {}});
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const Selection &selection = scene().selection();
        if (!m_surface.hasFocus() || !scene().tableItem(selection.table()))
            return nullptr;
        return node(currentKey());
    }

private:
    [[nodiscard]] NodeKey currentKey() const
    {
        const Selection &selection = scene().selection();
        NodeKey key{selection.table(), {}};
        if (!selection.column.isNull())
            key.part = {TablePart::Kind::Column, selection.column, key.table};
        else if (const RelationItem *relation = scene().relationItem(selection.relation))
            key.part = {TablePart::Kind::Relation, selection.relation, relation->relation().child};
        return key;
    }

    void tell(QAccessibleInterface *about, QAccessible::Event what)
    {
        QAccessibleEvent event(about, what);
        if (listener())
            listener()(event);
        QAccessible::updateAccessibility(&event);
    }

    void tellOfSelection()
    {
        if (!isHeard())
            return;
        tell(this, QAccessible::SelectionWithin);
        if (QAccessibleInterface *current = focusChild())
            tell(current, QAccessible::Focus);
    }

    void tellOfContent()
    {
        // Also told of every table that moves.
        if (isSame(scene().shown(), m_shown) && m_known.size() == scene().tableItems().size())
            return;
        m_shown = scene().shown();
        const QList<ObjectId> before = m_known;
        QHash<ObjectId, const schema::Table *> shown;
        for (const TableItem *item : scene().tableItems())
            shown.insert(item->id(), &*item->table().table);
        for (const ObjectId gone : before) {
            if (shown.contains(gone))
                continue;
            if (isHeard() && m_nodes.contains({gone, {}}))
                tell(node({gone, {}}), QAccessible::ObjectDestroyed);
        }
        m_known = tables();
        const bool heard = isHeard();
        forgetNodes([&shown](const NodeKey &key) { return !shown.contains(key.table); });
        const QHash<ObjectId, QString> words = std::exchange(m_words, {});
        const QSet<ObjectId> known(before.cbegin(), before.cend());
        // Of many at once one word is enough: nobody wants to hear, or wait for, a thousand.
        const auto fresh
            = std::count_if(m_known.cbegin(), m_known.cend(), [&known](ObjectId id) { return !known.contains(id); });
        const bool isMany = fresh > fewAtOnce;
        if (heard && isMany)
            tell(this, QAccessible::ObjectReorder);
        for (const ObjectId id : std::as_const(m_known)) {
            if (heard && !isMany && !known.contains(id))
                tell(node({id, {}}), QAccessible::ObjectCreated);
            // Only of what somebody has asked about: names of a thousand tables would take a while.
            if (!m_nodes.contains({id, {}}))
                continue;
            const QString now = wordsFor(scene().shown(), *shown.value(id));
            if (heard && words.contains(id) && words.value(id) != now)
                tell(node({id, {}}), QAccessible::NameChanged);
            m_words.insert(id, now);
        }
        forgetNodes([this](const NodeKey &key) {
            return !key.part.id.isNull() && wordsFor(scene().shown(), key.part).isEmpty();
        });
    }

    template<typename Gone>
    void forgetNodes(Gone isGone)
    {
        for (auto entry = m_nodes.begin(); entry != m_nodes.end();) {
            if (!isGone(entry.key())) {
                ++entry;
                continue;
            }
            QAccessible::deleteAccessibleInterface(*entry);
            entry = m_nodes.erase(entry);
        }
    }

    Surface &m_surface;
    QObject m_listener;
    QList<ObjectId> m_known;
    ShownSchema m_shown;
    /// What the tables were called that somebody has asked about.
    mutable QHash<ObjectId, QString> m_words;
    mutable QHash<NodeKey, QAccessible::Id> m_nodes;
};

const TableItem *AccessibleNode::item() const
{
    return m_diagram.scene().tableItem(m_key.table);
}

bool AccessibleNode::isValid() const
{
    return item() && (isTable() || !wordsFor(m_diagram.scene().shown(), m_key.part).isEmpty());
}

QList<TablePart> AccessibleNode::parts() const
{
    const TableItem *table = isTable() ? item() : nullptr;
    return table ? partsOf(m_diagram.scene().shown(), *table->table().table) : QList<TablePart>();
}

QAccessibleInterface *AccessibleNode::parent() const
{
    return isTable() ? static_cast<QAccessibleInterface *>(&m_diagram) : m_diagram.node({m_key.table, {}});
}

QAccessibleInterface *AccessibleNode::child(int index) const
{
    const QList<TablePart> all = parts();
    return index >= 0 && index < all.size() ? m_diagram.node({m_key.table, all.at(index)}) : nullptr;
}

QAccessibleInterface *AccessibleNode::childAt(int x, int y) const
{
    for (int index = 0; index < childCount(); ++index) {
        QAccessibleInterface *candidate = child(index);
        if (candidate->role() == QAccessible::ListItem && candidate->rect().contains(x, y))
            return candidate;
    }
    return nullptr;
}

int AccessibleNode::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *node = dynamic_cast<const AccessibleNode *>(child);
    return node && node->m_key.table == m_key.table ? static_cast<int>(parts().indexOf(node->m_key.part)) : -1;
}

QString AccessibleNode::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name || !item())
        return {};
    const ShownSchema &shown = m_diagram.scene().shown();
    return isTable() ? wordsFor(shown, *item()->table().table) : wordsFor(shown, m_key.part);
}

QRect AccessibleNode::rect() const
{
    const TableItem *table = item();
    if (!table)
        return {};
    if (isTable())
        return onScreen(m_diagram.surface(), table->table().rect());
    if (m_key.part.kind == TablePart::Kind::Column)
        return onScreen(m_diagram.surface(),
                        table->table().geometry.rowRect(m_key.part.id).translated(table->table().position));
    const RelationItem *relation = m_diagram.scene().relationItem(m_key.part.id);
    return relation ? onScreen(m_diagram.surface(), relation->boundingRect()) : QRect();
}

QAccessible::Role AccessibleNode::role() const
{
    return isTable()                                    ? QAccessible::Grouping
           : m_key.part.kind == TablePart::Kind::Column ? QAccessible::ListItem
                                                        : QAccessible::Link;
}

bool AccessibleNode::isCurrent() const
{
    const Selection &selection = m_diagram.scene().selection();
    const ObjectId part = selection.column.isNull() ? selection.relation : selection.column;
    if (isTable() || m_key.part.kind == TablePart::Kind::Column)
        return selection.table() == m_key.table && part == m_key.part.id;
    return part == m_key.part.id;
}

QAccessible::State AccessibleNode::state() const
{
    QAccessible::State state;
    const Surface &surface = m_diagram.surface();
    state.invalid = !isValid();
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = isTable();
    state.selected = isCurrent() || (isTable() && m_diagram.scene().selection().tables.contains(m_key.table));
    state.focused = isCurrent() && surface.hasFocus();
    state.invisible = !surface.isVisible();
    const QRect viewport(surface.viewport()->mapToGlobal(QPoint()), surface.viewport()->size());
    state.offscreen = !viewport.intersects(rect());
    return state;
}

void *AccessibleNode::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleNode::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void AccessibleNode::doAction(const QString &action)
{
    const TableItem *table = item();
    if (!table || !actionNames().contains(action))
        return;
    Selection selection{.tables = {m_key.table}};
    if (m_key.part.kind == TablePart::Kind::Column)
        selection.column = m_key.part.id;
    else if (!isTable() && m_diagram.scene().tableItem(m_key.part.table)) {
        selection.tables = {m_key.part.table};
        selection.relation = m_key.part.id;
    }
    if (action == setFocusAction())
        m_diagram.surface().setFocus(Qt::OtherFocusReason);
    m_diagram.scene().setSelection(selection);
    m_diagram.surface().reveal(table->table().rect());
}

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *surface
        = className == QLatin1StringView("relvar::canvas::Surface") ? qobject_cast<Surface *>(object) : nullptr;
    return surface ? new AccessibleDiagram(*surface) : nullptr;
}

} // namespace

void setAccessibleListener(std::function<void(QAccessibleEvent &)> listens)
{
    listener() = std::move(listens);
}

void installAccessibleDiagram()
{
    static const bool installed = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace relvar::canvas
