// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/renaming.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/definitions.h"
#include "dialects/postgresql/inheritance.h"

#include <algorithm>
#include <functional>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Action;
using dialect::Statement;
using schema::Table;

namespace {

struct NewName
{
    ObjectId object;
    /// Names must differ within it.
    QString scope;
    QString from;
    QString to;
    std::function<QString(const QString &from, const QString &to)> sql;
};

template<typename T>
const T *withId(const QList<T> &list, ObjectId id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const T &object) { return object.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

class Renaming
{
public:
    explicit Renaming(Compilation *work)
        : m_work(*work)
    {
    }

    void run()
    {
        for (const schema::Namespace &space : m_work.from.namespaces) {
            const schema::Namespace *now = withId(m_work.renamed.namespaces, space.id);
            collect(space.id, u"schema"_s, space.name, now->name, [](const QString &from, const QString &to) {
                return u"ALTER SCHEMA "_s + quoteIdentifier(from) + u" RENAME TO "_s + quoteIdentifier(to);
            });
        }
        emitAll();
        addNamespaces();
        collectObjects();
        emitAll();
        for (const Box<Table> &table : m_work.from.tables) {
            if (!m_work.droppedTables.contains(table->id))
                collectParts(*table, *m_work.renamed.table(table->id));
        }
        collectTriggers();
        emitAll();
    }

private:
    void collect(ObjectId object, const QString &scope, const QString &from, const QString &to,
                 std::function<QString(const QString &, const QString &)> sql)
    {
        if (from != to)
            m_names.append({object, scope, from, to, std::move(sql)});
    }

    /// Each as soon as the name that it wants is free; a circle is opened by a name in between.
    void emitAll()
    {
        int inBetween = 0;
        while (!m_names.isEmpty()) {
            const auto isFree = [&](const NewName &wanted) {
                return std::none_of(m_names.cbegin(), m_names.cend(), [&](const NewName &other) {
                    return other.scope == wanted.scope && other.from == wanted.to;
                });
            };
            const auto next = std::find_if(m_names.begin(), m_names.end(), isFree);
            NewName &name = next == m_names.end() ? m_names.first() : *next;
            const QString to = next == m_names.end() ? u"relvar_renaming_"_s + QString::number(++inBetween) : name.to;
            m_work.add(name.object, Action::Rename, {{.sql = name.sql(name.from, to)}},
                       {{.sql = name.sql(to, name.from)}});
            if (next == m_names.end())
                name.from = to;
            else
                m_names.erase(next);
        }
    }

    void addNamespaces()
    {
        for (const diff::Change &change : m_work.changes) {
            if (const auto *added = std::get_if<diff::Added<schema::Namespace>>(&change)) {
                const QString name = quoteIdentifier(added->object.name);
                QList<Statement> up{{.sql = u"CREATE SCHEMA "_s + name}};
                if (!added->object.comment.isEmpty())
                    up.append(commentOn(u"SCHEMA"_s, name, added->object.comment));
                m_work.add(added->object.id, Action::Add, up, {{.sql = u"DROP SCHEMA "_s + name}});
            } else if (const auto *altered = std::get_if<diff::Altered<schema::Namespace>>(&change)) {
                const QString name = quoteIdentifier(altered->to.name);
                m_work.add(altered->to.id, Action::Alter, {commentOn(u"SCHEMA"_s, name, altered->to.comment)},
                           {commentOn(u"SCHEMA"_s, name, altered->from.comment)});
            }
        }
    }

    template<typename T>
    void collectObject(const T &before, const T &now, const QString &kind)
    {
        const auto alter = [this, kind](ObjectId space, const QString &name) {
            return u"ALTER "_s + kind + u' ' + m_work.nowNames.qualified(space, name);
        };
        if (before.namespaceId != now.namespaceId) {
            const auto nameOf = [&](ObjectId id) {
                const schema::Namespace *space = m_work.renamed.findNamespace(id);
                if (!space)
                    space = m_work.to.findNamespace(id);
                return space ? quoteIdentifier(space->name) : u"\"public\""_s;
            };
            const auto qualified = [&](ObjectId id) {
                return u"ALTER "_s + kind + u' ' + nameOf(id) + u'.' + quoteIdentifier(before.name) + u" SET SCHEMA "_s;
            };
            m_work.add(before.id, Action::Rename, {{.sql = qualified(before.namespaceId) + nameOf(now.namespaceId)}},
                       {{.sql = qualified(now.namespaceId) + nameOf(before.namespaceId)}});
        }
        const ObjectId space = now.namespaceId;
        const schema::Namespace *added = m_work.renamed.findNamespace(space) ? nullptr : m_work.to.findNamespace(space);
        collect(before.id, u"relation "_s + space.toString(), before.name, now.name,
                [=, this](const QString &from, const QString &to) {
                    const QString start = added ? u"ALTER "_s + kind + u' ' + quoteIdentifier(added->name) + u'.'
                                                      + quoteIdentifier(from)
                                                : alter(space, from);
                    return start + u" RENAME TO "_s + quoteIdentifier(to);
                });
    }

    void collectObjects()
    {
        for (const Box<Table> &table : m_work.from.tables) {
            if (!m_work.droppedTables.contains(table->id))
                collectObject(*table, *m_work.renamed.table(table->id), u"TABLE"_s);
        }
        for (const Box<schema::View> &view : m_work.from.views) {
            if (!m_work.gone.contains(view->id))
                collectObject(*view, *m_work.renamed.view(view->id), viewKind(*view));
        }
        for (const Box<schema::EnumType> &type : m_work.from.enums) {
            const schema::EnumType &now = *m_work.renamed.enumType(type->id);
            collectObject(*type, now, u"TYPE"_s);
            if (!m_work.to.enumType(type->id))
                continue;
            for (const auto &[old, value] : renamedValues(*type, now)) {
                const auto sql = [name = m_work.newNames.of(now)](const QString &from, const QString &to) {
                    return u"ALTER TYPE "_s + name + u" RENAME VALUE "_s + quoteLiteral(from) + u" TO "_s
                           + quoteLiteral(to);
                };
                m_values.append({type->id, {}, old, value, sql});
            }
        }
        for (const Box<schema::Sequence> &sequence : m_work.from.sequences) {
            if (m_work.movedTables.contains(sequence->ownerTable)
                || m_work.droppedTables.contains(sequence->ownerTable))
                continue;
            schema::Sequence before = *sequence;
            const schema::Sequence &now = *m_work.renamed.sequence(before.id);
            const Table *owner = m_work.from.table(before.ownerTable);
            // A sequence goes where its table goes.
            if (owner && owner->namespaceId != m_work.renamed.table(owner->id)->namespaceId)
                before.namespaceId = now.namespaceId;
            collectObject(before, now, u"SEQUENCE"_s);
        }
        emitAll();
        m_names = m_values;
    }

    template<typename Part>
    void collectConstraint(const Part &before, const Part &now, const QString &scope, const Table &table)
    {
        if (m_work.partsGone.contains(before.id))
            return;
        const QString alter = u"ALTER TABLE "_s + m_work.newNames.of(table) + u" RENAME CONSTRAINT "_s;
        collect(before.id, scope, before.name, now.name, [alter](const QString &from, const QString &to) {
            return alter + quoteIdentifier(from) + u" TO "_s + quoteIdentifier(to);
        });
    }

    template<typename Part>
    void collectConstraints(const QList<Part> &before, const QList<Part> &now, const QString &scope, const Table &table)
    {
        for (const Part &part : before) {
            if (const Part *other = withId(now, part.id))
                collectConstraint(part, *other, scope, table);
        }
    }

    /// A table above hands its columns' names down.
    bool isHandedDown(const Table &before, const Table &now, const schema::Column &column, const QString &name) const
    {
        const QList<ObjectId> parents = parentsOf(before);
        return std::any_of(parents.cbegin(), parents.cend(), [&](ObjectId id) {
            const Table *above = m_work.from.table(id);
            const Table *aboveNow = m_work.renamed.table(id);
            if (!above || !aboveNow || !parentsOf(now).contains(id))
                return false;
            const schema::Column *given = above->column(column.name, Qt::CaseSensitive);
            const schema::Column *givenNow = given ? aboveNow->column(given->id) : nullptr;
            return givenNow && givenNow->name == name;
        });
    }

    void collectParts(const Table &before, const Table &now)
    {
        const QString inTable = now.id.toString();
        const QString inSchema = now.namespaceId.toString();
        const QString name = m_work.newNames.of(now);
        for (const schema::Column &column : before.columns) {
            const schema::Column *other = now.column(column.id);
            if (m_work.lost.contains(column.id) || isHandedDown(before, now, column, other->name))
                continue;
            collect(column.id, u"column "_s + inTable, column.name, other->name,
                    [name](const QString &from, const QString &to) {
                        return u"ALTER TABLE "_s + name + u" RENAME COLUMN "_s + quoteIdentifier(from) + u" TO "_s
                               + quoteIdentifier(to);
                    });
        }
        if (before.primaryKey && now.primaryKey)
            collectConstraint(*before.primaryKey, *now.primaryKey, inSchema, now);
        collectConstraints(before.uniqueConstraints, now.uniqueConstraints, inSchema, now);
        collectConstraints(before.exclusions, now.exclusions, inSchema, now);
        collectConstraints(before.checks, now.checks, inTable, now);
        collectConstraints(before.foreignKeys, now.foreignKeys, inTable, now);
        for (const schema::Index &index : before.indexes) {
            const schema::Index *other = withId(now.indexes, index.id);
            if (!other || m_work.partsGone.contains(index.id))
                continue;
            collect(index.id, inSchema, index.name, other->name,
                    [this, space = now.namespaceId](const QString &from, const QString &to) {
                        return u"ALTER INDEX "_s + m_work.newNames.qualified(space, from) + u" RENAME TO "_s
                               + quoteIdentifier(to);
                    });
        }
    }

    void collectTriggers()
    {
        QHash<ObjectId, QString> now;
        for (const Box<schema::Trigger> &trigger : m_work.renamed.triggers)
            now.insert(trigger->id, trigger->name);
        for (const Box<schema::Trigger> &trigger : m_work.from.triggers) {
            if (m_work.gone.contains(trigger->id))
                continue;
            const QString target = triggerTarget(*trigger, m_work.nowNames);
            collect(trigger->id, u"trigger "_s + trigger->tableId.toString(), trigger->name, now.value(trigger->id),
                    [target](const QString &from, const QString &to) {
                        return u"ALTER TRIGGER "_s + quoteIdentifier(from) + u" ON "_s + target + u" RENAME TO "_s
                               + quoteIdentifier(to);
                    });
        }
    }

    Compilation &m_work;
    QList<NewName> m_names;
    QList<NewName> m_values;
};

} // namespace

void rename(Compilation *work)
{
    Renaming(work).run();
}

} // namespace relvar::postgresql
