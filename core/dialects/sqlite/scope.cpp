// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/scope.h"

#include "base/overloaded.h"
#include "dialects/sqlite/tokenizer.h"

#include <QSet>

#include <algorithm>

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

/// What stands in double quotes: SQLite takes it for a text when nothing has that name.
/// https://www.sqlite.org/quirks.html#dblquote
QSet<QString> quotedIn(const QString &definition)
{
    QSet<QString> quoted;
    for (const Token &token : tokenize(definition)) {
        if (token.text.startsWith(u'"'))
            quoted.insert(foldCase(token.name()));
    }
    return quoted;
}

bool hasLiteral(const Table &table)
{
    QStringList expressions;
    for (const schema::Column &column : table.columns) {
        if (column.generated)
            expressions.append(column.generated->expression);
    }
    for (const schema::CheckConstraint &check : table.checks)
        expressions.append(check.expression);
    for (const schema::Index &index : table.indexes) {
        expressions.append(index.predicate);
        for (const schema::KeyPart &part : index.parts)
            expressions.append(part.expression);
    }
    const QSet<QString> quoted = quotedIn(expressions.join(u'\n'));
    return std::any_of(quoted.cbegin(), quoted.cend(), [&](const QString &name) { return !table.column(name); });
}

class Scope
{
public:
    explicit Scope(const Schema &from)
        : m_from(from)
    {
        for (const Box<schema::View> &view : from.views)
            m_texts.append({view->id, foldCase(view->name), namesIn(view->definition), quotedIn(view->definition)});
        for (const Box<schema::Trigger> &trigger : from.triggers)
            m_texts.append({trigger->id, {}, namesIn(trigger->definition), quotedIn(trigger->definition)});
    }

    void addChanges(const diff::Changes &changes)
    {
        for (const diff::Change &change : changes) {
            std::visit(Overloaded{
                           [&](const diff::AlteredTable &altered) { addAltered(altered); },
                           [&](const diff::Dropped<Box<Table>> &dropped) { addTable(*dropped.object); },
                           [&](const diff::Added<Box<Table>> &added) {
                               m_names.insert(foldCase(added.object->name));
                               addParents(*added.object);
                           },
                           [&](const auto &other) { addTexts(other); },
                       },
                       change);
        }
        const QSet<ObjectId> changed = m_tables;
        for (const Box<Table> &table : m_from.tables) {
            for (const schema::ForeignKey &key : table->foreignKeys) {
                if (changed.contains(key.referencedTable))
                    m_tables.insert(table->id);
            }
            if (changed.contains(table->id))
                addParents(*table);
        }
    }

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
        if (m_rewritesLiterals)
            addLiterals();
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
        /// Those in double quotes.
        QSet<QString> quoted;
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

    void addAltered(const diff::AlteredTable &altered)
    {
        addTable(*altered.from);
        m_names.insert(foldCase(altered.to->name));
        addParents(*altered.to);
        using schema::Column;
        for (const diff::TableChange &change : altered.changes) {
            const auto *column = std::get_if<diff::Altered<Column>>(&change);
            m_rewritesLiterals = m_rewritesLiterals || std::holds_alternative<diff::Added<Column>>(change)
                                 || std::holds_alternative<diff::Dropped<Column>>(change)
                                 || (column && column->facets.testFlag(diff::Facet::Name));
        }
    }

    /// Views, triggers and others that change themselves.
    template<typename T>
    void addTexts(const diff::Added<Box<T>> &added)
    {
        addText(*added.object);
    }
    template<typename T>
    void addTexts(const diff::Dropped<Box<T>> &dropped)
    {
        addText(*dropped.object);
    }
    template<typename T>
    void addTexts(const diff::Altered<Box<T>> &altered)
    {
        addText(*altered.from);
        addText(*altered.to);
    }
    /// What SQLite does not have.
    template<typename T>
    void addTexts(const T &)
    {
    }

    void addText(const schema::Trigger &trigger)
    {
        m_taken.insert(trigger.id);
        m_mentioned += namesIn(trigger.definition);
    }
    template<typename T>
    void addText(const T &object)
    {
        if constexpr (std::is_same_v<T, schema::View> || std::is_same_v<T, schema::OtherObject>) {
            m_names.insert(foldCase(object.name));
            m_mentioned += namesIn(object.definition);
        }
    }

    /// SQLite's DROP and RENAME COLUMN write 'text' wherever "text" is no name, in all of the schema.
    void addLiterals()
    {
        for (const Box<Table> &table : m_from.tables) {
            if (relvar::sqlite::hasLiteral(*table))
                m_tables.insert(table->id);
        }
        takeWhile([&](const StoredText &text) { return hasLiteral(text); });
    }

    bool hasLiteral(const StoredText &text) const
    {
        const auto isName = [&](const QString &name) {
            return std::any_of(m_from.tables.cbegin(), m_from.tables.cend(), [&](const Box<Table> &table) {
                const QString tableName = foldCase(table->name);
                return text.names.contains(tableName) && (tableName == name || table->column(name));
            });
        };
        return std::any_of(text.quoted.cbegin(), text.quoted.cend(),
                           [&](const QString &name) { return !isName(name); });
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
    bool m_rewritesLiterals = false;
};

} // namespace

QSet<ObjectId> readersOf(const Schema &schema, QSet<QString> names)
{
    QSet<ObjectId> readers;
    const auto reads = [&](const auto &object) {
        return !readers.contains(object.id) && namesIn(object.definition).intersects(names);
    };
    bool grows = true;
    while (grows) {
        grows = false;
        for (const Box<schema::View> &view : schema.views) {
            if (!reads(*view))
                continue;
            readers.insert(view->id);
            names.insert(foldCase(view->name));
            grows = true;
        }
    }
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        if (reads(*trigger))
            readers.insert(trigger->id);
    }
    return readers;
}

Schema touchedPart(const Schema &from, const diff::Changes &changes)
{
    Scope scope(from);
    scope.addChanges(changes);
    scope.addDependents();
    return scope.part();
}

} // namespace relvar::sqlite
