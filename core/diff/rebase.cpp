// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/rebase.h"

#include "diff/renames.h"
#include "diff/valueof.h"
#include "diff/wholeness.h"

#include <QSet>

namespace relvar::diff {

using namespace Qt::Literals::StringLiterals;
using schema::Schema;
using schema::Table;

namespace {

/// Appends what only the other list has.
template<typename T>
void appendMissing(QList<T> &list, const QList<T> &other)
{
    QSet<ObjectId> known;
    for (const T &object : std::as_const(list))
        known.insert(valueOf(object).id);
    for (const T &object : other) {
        if (!known.contains(valueOf(object).id))
            list.append(object);
    }
}

/// The base and everything that the draft adds to it: what is in the new base can be either.
Schema baseAndAdditions(const Schema &base, const Schema &draft)
{
    Schema both = base;
    appendMissing(both.namespaces, draft.namespaces);
    appendMissing(both.tables, draft.tables);
    appendMissing(both.views, draft.views);
    appendMissing(both.triggers, draft.triggers);
    appendMissing(both.otherObjects, draft.otherObjects);
    appendMissing(both.enums, draft.enums);
    appendMissing(both.sequences, draft.sequences);
    QHash<ObjectId, const Box<Table> *> drafts;
    for (const Box<Table> &table : draft.tables)
        drafts.insert(table->id, &table);
    for (Box<Table> &box : both.tables) {
        const Box<Table> *other = drafts.value(box->id);
        if (!other || other->sameAs(box) || **other == *box)
            continue;
        Table table = *box;
        const Table &edited = **other;
        appendMissing(table.columns, edited.columns);
        appendMissing(table.uniqueConstraints, edited.uniqueConstraints);
        appendMissing(table.foreignKeys, edited.foreignKeys);
        appendMissing(table.checks, edited.checks);
        appendMissing(table.indexes, edited.indexes);
        appendMissing(table.exclusions, edited.exclusions);
        if (!table.primaryKey)
            table.primaryKey = edited.primaryKey;
        box = std::move(table);
    }
    return both;
}

/// Renames of the draft that the new base has too, from what the old base calls it: it was saved elsewhere.
class SharedRenames
{
public:
    SharedRenames(const Schema &base, const Schema &draft, const Schema &newBase)
        : m_base(base)
        , m_draft(draft)
        , m_newBase(newBase)
    {
        for (const Box<Table> &table : draft.tables)
            m_draftTables.insert(table->id, &*table);
    }

    QList<Rename> find()
    {
        for (const schema::Namespace &space : m_base.namespaces) {
            if (const schema::Namespace *mine = m_draft.findNamespace(space.id))
                add(Rename::Kind::Namespace, space.name, mine->name);
        }
        for (const Box<Table> &table : m_base.tables) {
            const Table *mine = m_draftTables.value(table->id);
            if (mine && mine != &*table)
                findInTable(*table, *mine);
        }
        findAll(Rename::Kind::Type, m_base.enums, m_draft.enums);
        findAll(Rename::Kind::View, m_base.views, m_draft.views);
        findAll(Rename::Kind::Sequence, m_base.sequences, m_draft.sequences);
        return std::move(m_renames);
    }

private:
    void add(Rename::Kind kind, const QString &then, const QString &mine)
    {
        if (mine != then && !findNamed(m_newBase, then, kind).isThere() && findNamed(m_newBase, mine, kind).isThere())
            m_renames.append({then, mine, kind});
    }

    template<typename T>
    void findAll(Rename::Kind kind, const QList<Box<T>> &base, const QList<Box<T>> &draft)
    {
        QHash<ObjectId, const T *> edited;
        for (const Box<T> &object : draft)
            edited.insert(object->id, &*object);
        for (const Box<T> &object : base) {
            if (const T *mine = edited.value(object->id)) {
                add(kind, pathOf(m_base, object->name, object->namespaceId),
                    pathOf(m_draft, mine->name, mine->namespaceId));
            }
        }
    }

    void findInTable(const Table &table, const Table &mine)
    {
        const QString path = displayName(m_base, table);
        add(Rename::Kind::TableOrColumn, path, displayName(m_draft, mine));
        if (mine.columns == table.columns)
            return;
        const Table *theirs = findTable(m_newBase, path);
        if (!theirs)
            theirs = findTable(m_newBase, displayName(m_draft, mine));
        if (!theirs)
            return;
        const QString newPath = displayName(m_newBase, *theirs);
        for (const schema::Column &column : table.columns) {
            const schema::Column *edited = mine.column(column.id);
            const bool isShared = edited && edited->name != column.name && !theirs->column(column.name)
                                  && theirs->column(edited->name);
            if (isShared)
                m_renames.append({path + u'.' + column.name, newPath + u'.' + edited->name});
        }
    }

    const Schema &m_base;
    const Schema &m_draft;
    const Schema &m_newBase;
    QHash<ObjectId, const Table *> m_draftTables;
    QList<Rename> m_renames;
};

} // namespace

Rebased rebase(const Schema &base, const Schema &draft, const Schema &newBase, const Rules &rules,
               const Answers &answers, const QList<Rename> &renames)
{
    if (base == newBase)
        return {base, draft, {}};
    Rebased rebased;
    rebased.base = pairKeepingIds(baseAndAdditions(base, draft), newBase, rules,
                                  SharedRenames(base, draft, newBase).find() + renames);
    const ThreeSchemas schemas{base, draft, rebased.base};
    const Names names(base, rebased.base, draft);
    Referee referee(names, rules, answers, &rebased.conflicts);
    rebased.schema = madeWhole(merge(schemas, referee), schemas, referee);
    return rebased;
}

} // namespace relvar::diff
