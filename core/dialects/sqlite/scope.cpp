// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/scope.h"

#include "base/overloaded.h"
#include "dialects/sqlite/tokenizer.h"

#include <QSet>

namespace relvar::sqlite {

using schema::Schema;
using schema::Table;

namespace {

QSet<QString> namesIn(const QString &definition)
{
    QSet<QString> names;
    for (const Token &token : tokenize(definition)) {
        if (token.isName())
            names.insert(foldCase(token.name()));
    }
    return names;
}

class Scope
{
public:
    explicit Scope(const Schema &from)
        : m_from(from)
    {
        for (const Box<schema::View> &view : from.views)
            m_texts.append({view->id, foldCase(view->name), namesIn(view->definition)});
        for (const Box<schema::Trigger> &trigger : from.triggers)
            m_texts.append({trigger->id, {}, namesIn(trigger->definition)});
    }

    void addChanges(const diff::Changes &changes)
    {
        using schema::OtherObject;
        using schema::Trigger;
        using schema::View;
        for (const diff::Change &change : changes) {
            std::visit(Overloaded{
                           [&](const diff::AlteredTable &altered) {
                addTable(*altered.from);
                m_names.insert(foldCase(altered.to->name));
                addParents(*altered.to);
                           },
                           [&](const diff::Dropped<Box<Table>> &dropped) {
                addTable(*dropped.object); },
                           [&](const diff::Added<Box<Table>> &added) {
                m_names.insert(foldCase(added.object->name));
                addParents(*added.object);
                           },
                           [&](const diff::Added<Box<View>> &added) {
                addText(added.object->name, added.object->definition);
                           },
                           [&](const diff::Added<Box<Trigger>> &added) {
                addText({}, added.object->definition); },
                           [&]<typename T>
                           requires requires(const T &object) { object.definition;
        }
        (const diff::Dropped<Box<T>> &dropped)
        {
            addText(dropped.object->name, dropped.object->definition);
        }
        , [&]<typename T>
        requires requires(const T &object)
        {
            object.definition;
        }
        (const diff::Altered<Box<T>> &altered)
        {
            addText(altered.from->name, altered.from->definition);
            addText(altered.to->name, altered.to->definition);
        }
        , [](const auto &) {},
    },
                       change);
} const QSet<ObjectId> changed = m_tables;
for (const Box<Table> &table : m_from.tables) {
    for (const schema::ForeignKey &key : table->foreignKeys) {
        if (changed.contains(key.referencedTable))
            m_tables.insert(table->id);
    }
    if (changed.contains(table->id))
        addParents(*table);
}
} // namespace

void addDependents()
{
    // Upwards: who speaks of what changes, and who speaks of them.
    takeWhile([&](const StoredText &text) {
        if (!m_names.contains(text.viewName) && !text.names.intersects(m_names))
            return false;
        if (!text.viewName.isEmpty())
            m_names.insert(text.viewName);
        return true;
    });
    // Downwards: what all of these speak of.
    takeWhile([&](const StoredText &text) { return m_mentioned.contains(text.viewName); });
}

Schema part() const
{
    Schema part;
    part.namespaces = m_from.namespaces;
    part.otherObjects = m_from.otherObjects;
    for (const Box<Table> &table : m_from.tables) {
        if (m_tables.contains(table->id) || m_mentioned.contains(foldCase(table->name)))
            part.tables.append(table);
    }
    for (const Box<schema::View> &view : m_from.views) {
        if (m_taken.contains(view->id))
            part.views.append(view);
    }
    for (const Box<schema::Trigger> &trigger : m_from.triggers) {
        if (m_taken.contains(trigger->id))
            part.triggers.append(trigger);
    }
    return part;
}

private:
/// A view or trigger.
struct StoredText
{
    ObjectId id;
    /// Folded; empty for a trigger.
    QString viewName;
    QSet<QString> names;
};

void addTable(const Table &table)
{
    m_tables.insert(table.id);
    m_names.insert(foldCase(table.name));
}

void addParents(const Table &table)
{
    for (const schema::ForeignKey &key : table.foreignKeys)
        m_tables.insert(key.referencedTable);
}

/// A view or trigger that changes itself.
void addText(const QString &name, const QString &definition)
{
    if (!name.isEmpty())
        m_names.insert(foldCase(name));
    m_mentioned += namesIn(definition);
}

/// Takes texts into the scope until none fits any more.
template<typename Predicate>
void takeWhile(Predicate fits)
{
    bool grows = true;
    while (grows) {
        grows = false;
        for (const StoredText &text : std::as_const(m_texts)) {
            if (m_taken.contains(text.id) || !fits(text))
                continue;
            m_taken.insert(text.id);
            m_mentioned += text.names;
            grows = true;
        }
    }
}

const Schema &m_from;
QList<StoredText> m_texts;
QSet<ObjectId> m_tables;
QSet<ObjectId> m_taken;
/// Folded names of what changes, and of the views that depend on it: who speaks of them is in the scope.
QSet<QString> m_names;
/// Folded names that texts in the scope speak of.
QSet<QString> m_mentioned;
}; // namespace relvar::sqlite

} // namespace

Schema touchedPart(const Schema &from, const diff::Changes &changes)
{
    Scope scope(from);
    scope.addChanges(changes);
    scope.addDependents();
    return scope.part();
}

} // namespace relvar::sqlite
