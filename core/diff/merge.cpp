// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/merge.h"

#include "diff/followcolumns.h"
#include "diff/valueof.h"

#include <QSet>

namespace relvar::diff {

using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

template<typename T>
QStringList idsOf(const QList<T> &parts)
{
    QStringList ids;
    for (const T &part : parts)
        ids.append(part.id.toString());
    return ids;
}

// Without what the database stores of it word by word, which follows the names of other objects.
template<typename T>
const T &asMeant(const T &object)
{
    return object;
}

schema::Index asMeant(schema::Index index)
{
    index.definition.clear();
    return index;
}

Table asMeant(Table table)
{
    table.definition.clear();
    for (schema::Index &index : table.indexes)
        index.definition.clear();
    return table;
}

/// Asks about what one side has dropped and the other has changed.
Side askAboutDrop(Place place, Side droppedBy, Referee &referee)
{
    const QString name = referee.names().of(place.id());
    const Text gone = text("diff", "gone");
    const Text stays = text("diff", "stays, with its changes");
    const bool byDraft = droppedBy == Side::Draft;
    return referee.decide(
        {place.key(QStringLiteral("dropped")),
         byDraft ? text("diff", "The draft drops %1, which the migrations have changed", {name})
                 : text("diff", "The migrations have dropped %1, which the draft changes", {name}),
         byDraft ? gone : stays, byDraft ? stays : gone, place.object, place.part});
}

class Merger
{
public:
    Merger(const ThreeSchemas &schemas, Referee &referee)
        : m_base(schemas.base)
        , m_draft(schemas.draft)
        , m_newBase(schemas.newBase)
        , m_referee(referee)
    {
        note(m_draft, &m_inDraft);
        note(m_newBase, &m_inNewBase);
    }

    Schema run()
    {
        Schema result;
        result.namespaces = mergeObjects(m_base.namespaces, m_draft.namespaces, m_newBase.namespaces);
        result.enums = mergeObjects(m_base.enums, m_draft.enums, m_newBase.enums);
        result.tables = mergeObjects(m_base.tables, m_draft.tables, m_newBase.tables);
        note(result, &m_inResult);
        result.sequences = mergeObjects(m_base.sequences, m_draft.sequences, m_newBase.sequences);
        result.views = mergeObjects(m_base.views, m_draft.views, m_newBase.views);
        note(result, &m_inResult);
        // An object can go with one of its own kind (the privileges on a function): those that nobody drops.
        for (const Box<schema::OtherObject> &object : m_draft.otherObjects) {
            if (m_inNewBase.contains(object->id))
                m_inResult.insert(object->id);
        }
        result.triggers = mergeObjects(m_base.triggers, m_draft.triggers, m_newBase.triggers);
        result.otherObjects = mergeObjects(m_base.otherObjects, m_draft.otherObjects, m_newBase.otherObjects);
        return result;
    }

private:
    /// What other objects go with.
    static void note(const Schema &schema, QSet<ObjectId> *ids)
    {
        for (const Box<Table> &table : schema.tables) {
            ids->insert(table->id);
            for (const Column &column : table->columns)
                ids->insert(column.id);
        }
        const auto noteAll = [&](const auto &objects) {
            for (const auto &object : objects)
                ids->insert(object->id);
        };
        noteAll(schema.views);
        noteAll(schema.enums);
        noteAll(schema.sequences);
        noteAll(schema.otherObjects);
        for (const schema::Namespace &space : schema.namespaces)
            ids->insert(space.id);
    }

    // Null: it stands by itself.
    template<typename T>
    static ObjectId ownerOf(const T &)
    {
        return {};
    }
    static ObjectId ownerOf(const schema::Trigger &trigger) { return trigger.tableId; }
    static ObjectId ownerOf(const schema::OtherObject &object) { return object.owner; }
    static ObjectId ownerOf(const schema::Sequence &sequence)
    {
        return sequence.ownerColumn.isNull() ? sequence.ownerTable : sequence.ownerColumn;
    }

    template<typename T>
    QList<T> mergeObjects(const QList<T> &base, const QList<T> &draft, const QList<T> &newBase)
    {
        const QHash<ObjectId, const T *> then = byId(base);
        const QHash<ObjectId, const T *> mine = byId(draft);
        const QHash<ObjectId, const T *> theirs = byId(newBase);
        QList<T> result;
        for (const T &object : newBase) {
            const ObjectId id = valueOf(object).id;
            const T *was = then.value(id);
            const T *own = mine.value(id);
            if (own)
                result.append(merged(was, *own, object));
            else if (!was || staysThough(Side::Draft, *was, object))
                result.append(object);
        }
        for (const T &object : draft) {
            const ObjectId id = valueOf(object).id;
            if (theirs.contains(id))
                continue;
            const T *was = then.value(id);
            if (!was || staysThough(Side::Base, *was, object))
                result.append(object);
        }
        return result;
    }

    /// Whether what one side has dropped stays, because the other has changed it.
    template<typename T>
    bool staysThough(Side droppedBy, const T &was, const T &now)
    {
        const auto &object = valueOf(now);
        const ObjectId owner = ownerOf(object);
        const QSet<ObjectId> &others = droppedBy == Side::Draft ? m_inDraft : m_inNewBase;
        if (!owner.isNull() && !others.contains(owner))
            return m_inResult.contains(owner);
        if (asMeant(valueOf(was)) == asMeant(object))
            return false;
        return askAboutDrop({object.id, {}}, droppedBy, m_referee) != droppedBy;
    }

    template<typename T>
    T merged(const T *base, const T &draft, const T &newBase)
    {
        if (draft == newBase || (base && *base == draft))
            return newBase;
        if (base && *base == newBase)
            return draft;
        return mergedValue(base ? &valueOf(*base) : nullptr, valueOf(draft), valueOf(newBase));
    }

    template<typename T>
    T mergedValue(const T *base, const T &draft, const T &newBase)
    {
        return FieldMerger<T>(base, draft, newBase, {draft.id, {}}, m_referee).merged(newBase);
    }

    Table mergedValue(const Table *base, const Table &draft, const Table &newBase)
    {
        // Texts are compared under the names that the columns will have.
        const QHash<ObjectId, QString> names = namesOfColumns(base, draft, newBase);
        const Table mine = followColumns(draft, names);
        const Table theirs = followColumns(newBase, names);
        const std::optional<Table> then = base ? std::optional(followColumns(*base, names)) : std::nullopt;
        const Table *const was = then ? &*then : nullptr;

        Table result = FieldMerger<Table>(was, mine, theirs, {draft.id, {}}, m_referee).merged(theirs);
        const auto mergeList = [&](auto member) {
            const auto none = std::remove_cvref_t<decltype(mine.*member)>();
            result.*member = mergedParts(draft.id, was ? was->*member : none, mine.*member, theirs.*member);
        };
        mergeList(&Table::columns);
        mergeList(&Table::uniqueConstraints);
        mergeList(&Table::foreignKeys);
        mergeList(&Table::checks);
        mergeList(&Table::indexes);
        mergeList(&Table::exclusions);
        result.primaryKey
            = mergedKey(draft.id, was ? was->primaryKey : std::nullopt, mine.primaryKey, theirs.primaryKey);
        result.definition = newBase.definition;
        if (result == newBase)
            return newBase;
        result.definition.clear();
        return result;
    }

    /// The name that each column of the table will have. What is asked about names is asked where columns are merged.
    [[nodiscard]] QHash<ObjectId, QString> namesOfColumns(const Table *base, const Table &draft,
                                                          const Table &newBase) const
    {
        QHash<ObjectId, QString> names;
        for (const Column &column : newBase.columns)
            names.insert(column.id, column.name);
        for (const Column &column : draft.columns) {
            const Column *theirs = newBase.column(column.id);
            const Column *was = base ? base->column(column.id) : nullptr;
            const bool isTheirs = theirs && was && was->name == column.name;
            const bool isAsked = theirs && theirs->name != column.name && (!was || was->name != theirs->name);
            if (!isTheirs
                && !(isAsked && m_referee.answer(Place{draft.id, column.id}.key(QStringLiteral("name"))) == Side::Base))
                names.insert(column.id, column.name);
        }
        return names;
    }

    template<typename T>
    QList<T> mergedParts(ObjectId table, const QList<T> &base, const QList<T> &draft, const QList<T> &newBase)
    {
        const QHash<ObjectId, const T *> then = byId(base);
        const QHash<ObjectId, const T *> mine = byId(draft);
        const QHash<ObjectId, const T *> theirs = byId(newBase);
        QHash<QString, T> parts;
        QStringList kept;
        const auto keep = [&](const T &part) {
            parts.insert(part.id.toString(), part);
            kept.append(part.id.toString());
        };
        for (const T &part : newBase) {
            const T *was = then.value(part.id);
            if (const T *own = mine.value(part.id))
                keep(mergedPart(table, was, *own, part));
            else if (!was || partStaysThough(table, Side::Draft, *was, part))
                keep(part);
        }
        for (const T &part : draft) {
            const T *was = then.value(part.id);
            if (!theirs.contains(part.id) && (!was || partStaysThough(table, Side::Base, *was, part)))
                keep(part);
        }
        QStringList order;
        // Of two orders of columns that is taken which the draft wants.
        static_cast<void>(mergeOrder(idsOf(base), idsOf(draft), idsOf(newBase), kept, &order));
        QList<T> result;
        for (const QString &id : std::as_const(order))
            result.append(parts.value(id));
        return result;
    }

    template<typename T>
    bool partStaysThough(ObjectId table, Side droppedBy, const T &was, const T &now)
    {
        return asMeant(was) != asMeant(now) && askAboutDrop({table, now.id}, droppedBy, m_referee) != droppedBy;
    }

    template<typename T>
    T mergedPart(ObjectId table, const T *base, const T &draft, const T &newBase)
    {
        if (draft == newBase || (base && *base == draft))
            return newBase;
        if (base && *base == newBase)
            return draft;
        return FieldMerger<T>(base, draft, newBase, {table, draft.id}, m_referee).merged(newBase);
    }

    using Key = std::optional<schema::PrimaryKey>;

    Key mergedKey(ObjectId table, const Key &base, const Key &draft, const Key &newBase)
    {
        if (draft == newBase || base == draft)
            return newBase;
        if (base == newBase)
            return draft;
        if (draft && newBase && draft->id == newBase->id) {
            return mergedPart(table, base && base->id == draft->id ? &*base : nullptr, *draft, *newBase);
        }
        // A key in the place of another one is a new object in the draft, and the old one in what was read.
        if (draft && newBase) {
            schema::PrimaryKey same = *draft;
            same.id = newBase->id;
            if (same == *newBase)
                return newBase;
        }
        const Names &names = m_referee.names();
        const Place place{table, draft ? draft->id : newBase->id};
        const Side side = m_referee.decide({place.key(QStringLiteral("primaryKey")),
                                            text("diff", "Primary key of %1", {names.of(table)}), shown(draft, names),
                                            shown(newBase, names), place.object, place.part});
        return side == Side::Draft ? draft : newBase;
    }

    const Schema &m_base;
    const Schema &m_draft;
    const Schema &m_newBase;
    Referee &m_referee;
    QSet<ObjectId> m_inDraft;
    QSet<ObjectId> m_inNewBase;
    QSet<ObjectId> m_inResult;
};

} // namespace

Schema merge(const ThreeSchemas &schemas, Referee &referee)
{
    return Merger(schemas, referee).run();
}

} // namespace relvar::diff
