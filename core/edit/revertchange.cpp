// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/revertchange.h"

#include "edit/support.h"
#include "schema/expression.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::edit {

namespace {

using document::Document;
using schema::ForeignKey;
using schema::KeyPart;
using schema::Schema;
using schema::Table;

template<typename T>
const T *find(const QList<T> &list, ObjectId id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const T &item) { return item.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

template<typename T>
const T *find(const QList<Box<T>> &list, ObjectId id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const Box<T> &item) { return item->id == id; });
    return found == list.cend() ? nullptr : &**found;
}

template<typename T>
qsizetype positionOf(const QList<T> &list, ObjectId id)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).id == id)
            return i;
    }
    return -1;
}

/// Where `id` goes in `list` so that it stands behind the neighbours that it has in `model`.
template<typename T>
qsizetype placeLike(const QList<T> &model, ObjectId id, const QList<T> &list)
{
    for (qsizetype before = positionOf(model, id) - 1; before >= 0; --before) {
        const qsizetype neighbour = positionOf(list, model.at(before).id);
        if (neighbour >= 0)
            return neighbour + 1;
    }
    return 0;
}

/// Replaces the item with that id, or puts it where it stands in `model`.
template<typename T>
void restore(QList<T> &list, const QList<T> &model, const T &item)
{
    const qsizetype position = positionOf(list, item.id);
    if (position >= 0)
        list[position] = item;
    else
        list.insert(placeLike(model, item.id, list), item);
}

/// Puts the object with that id into the form that it has in `base`: back, away, or as it was.
template<typename T>
bool restoreBoxed(QList<Box<T>> &list, const QList<Box<T>> &base, ObjectId id)
{
    const auto sameId = [&](const Box<T> &item) { return item->id == id; };
    const auto then = std::find_if(base.cbegin(), base.cend(), sameId);
    const auto now = std::find_if(list.begin(), list.end(), sameId);
    if (then == base.cend() && now == list.end())
        return false;
    if (then == base.cend())
        list.erase(now);
    else if (now == list.end())
        list.append(*then);
    else
        *now = *then;
    return true;
}

tl::unexpected<Error> noSuchObject()
{
    return fail(EditError::NoSuchObject, text("edit", "There is nothing to take back: the object is as it was"));
}

class Reversal
{
public:
    Reversal(const Schema &base, Document document)
        : m_base(base)
        , m_document(std::move(document))
        , m_schema(*m_document.schema)
    {
    }

    Result<Document> run(ObjectId object, ObjectId part)
    {
        const Result<> done = part.isNull() ? revertObject(object) : revertPart(object, part);
        if (!done)
            return fail(done.error());
        reuseBase();
        m_document.schema = Box<Schema>(std::move(m_schema));
        forgetIdleIntents(m_document);
        return std::move(m_document);
    }

private:
    Result<> apply(const Edit &edit)
    {
        m_document.schema = Box<Schema>(m_schema);
        Result<Document> edited = edit(m_document);
        if (!edited)
            return fail(edited.error());
        m_document = *std::move(edited);
        m_schema = *m_document.schema;
        return {};
    }

    Result<> revertObject(ObjectId object)
    {
        const Table *then = m_base.table(object);
        const Table *now = m_schema.table(object);
        if (now && !then)
            return apply(dropTable(object));
        if (then && !now)
            return restoreTable(*then);
        if (then && now)
            return restoreTableItself(*then, *now);
        return revertOther(object);
    }

    /// Views, triggers, namespaces, enums, sequences and what is not modelled.
    Result<> revertOther(ObjectId object)
    {
        const auto isAbout = [&](const auto &then, const auto &now) { return find(then, object) || find(now, object); };
        if (isAbout(m_base.namespaces, m_schema.namespaces)) {
            const schema::Namespace *then = find(m_base.namespaces, object);
            return apply(then ? setNamespace(*then) : dropNamespace(object));
        }
        if (isAbout(m_base.enums, m_schema.enums)) {
            const schema::EnumType *then = find(m_base.enums, object);
            if (then)
                restoreNamespaceOf(*then);
            return apply(then ? setEnum(*then) : dropEnum(object));
        }
        if (isAbout(m_base.sequences, m_schema.sequences))
            return revertSequence(object);

        if (const schema::View *view = find(m_base.views, object); view && !m_schema.view(object)) {
            if (const Result<> free = checkObjectName(view->name, view->namespaceId); !free)
                return free;
            restoreNamespaceOf(*view);
        }
        if (const schema::Trigger *trigger = find(m_base.triggers, object); trigger && !isThere(trigger->tableId))
            return needsItsTable(trigger->name);
        if (const schema::OtherObject *other = find(m_base.otherObjects, object)) {
            if (!other->owner.isNull() && !isThere(other->owner))
                return needsItsTable(other->name);
            restoreNamespaceOf(*other);
        }
        const bool found = restoreBoxed(m_schema.views, m_base.views, object)
                           || restoreBoxed(m_schema.triggers, m_base.triggers, object)
                           || restoreBoxed(m_schema.otherObjects, m_base.otherObjects, object);
        return found ? Result<>() : Result<>(noSuchObject());
    }

    Result<> revertSequence(ObjectId object)
    {
        const schema::Sequence *then = find(m_base.sequences, object);
        if (!then)
            return apply(dropSequence(object));
        const Table *owner = m_schema.table(then->ownerTable);
        if (!then->ownerColumn.isNull() && (!owner || !owner->column(then->ownerColumn)))
            return needsItsTable(then->name);
        restoreNamespaceOf(*then);
        return apply(setSequence(*then));
    }

    [[nodiscard]] bool isThere(ObjectId object) const { return m_schema.table(object) || m_schema.view(object); }

    static Result<> needsItsTable(const QString &name)
    {
        return fail(EditError::InUse,
                    text("edit", "%1 goes with a table or column that the draft drops: take back that drop first",
                         {name}));
    }

    /// What comes back brings back the namespace that it is in.
    template<typename T>
    void restoreNamespaceOf(const T &object)
    {
        const schema::Namespace *then = find(m_base.namespaces, object.namespaceId);
        if (then && !find(m_schema.namespaces, then->id))
            restore(m_schema.namespaces, m_base.namespaces, *then);
    }

    Result<> checkObjectName(const QString &name, ObjectId namespaceId)
    {
        if (checkFreeName(m_schema, name, namespaceId, {}))
            return {};
        return fail(EditError::NameTaken,
                    text("edit", "%1 cannot come back: something else has its name. Rename that first", {name}));
    }

    Result<> restoreTable(const Table &then)
    {
        if (const Result<> free = checkObjectName(then.name, then.namespaceId); !free)
            return free;
        if (then.isPartition() && !m_schema.table(then.partitionOf))
            return needsItsTable(then.name);
        restoreNamespaceOf(then);
        for (const schema::Column &column : then.columns) {
            const schema::EnumType *type = find(m_base.enums, column.type.userType);
            if (!type || find(m_schema.enums, type->id))
                continue;
            if (const Result<> restored = revertOther(type->id); !restored)
                return restored;
        }
        m_schema.tables.append(Box<Table>(then));
        change(then.id, [&](Table &table) {
            table.foreignKeys.removeIf([&](const ForeignKey &key) { return !canRestore(key, then); });
        });
        for (const Box<schema::Trigger> &trigger : m_base.triggers) {
            if (trigger->tableId == then.id)
                restoreBoxed(m_schema.triggers, m_base.triggers, trigger->id);
        }
        for (const Box<schema::OtherObject> &other : m_base.otherObjects) {
            if (other->owner == then.id)
                restoreBoxed(m_schema.otherObjects, m_base.otherObjects, other->id);
        }
        restoreSequences([&](const schema::Sequence &sequence) { return sequence.ownerTable == then.id; });
        restoreReferences([&](const ForeignKey &key) { return key.referencedTable == then.id; });
        for (const ObjectId partition : m_base.partitionsOf(then.id)) {
            if (m_schema.table(partition))
                continue;
            if (const Result<> restored = restoreTable(*m_base.table(partition)); !restored)
                return restored;
        }
        return {};
    }

    /// Sequences that went with what comes back.
    template<typename Wanted>
    void restoreSequences(Wanted wanted)
    {
        for (const Box<schema::Sequence> &sequence : m_base.sequences) {
            if (wanted(*sequence) && !m_schema.sequence(sequence->id))
                restoreBoxed(m_schema.sequences, m_base.sequences, sequence->id);
        }
    }

    Result<> restoreTableItself(const Table &then, const Table &now)
    {
        // An edit replaces what `now` is a part of.
        const bool hasMoved = then.namespaceId != now.namespaceId;
        if (then.name != now.name) {
            if (const Result<> renamed = apply(renameTable(then.id, then.name)); !renamed)
                return renamed;
        }
        if (hasMoved) {
            restoreNamespaceOf(then);
            if (const Result<> moved = apply(moveTable(then.id, then.namespaceId)); !moved)
                return moved;
        }
        change(then.id, [&](Table &table) {
            table.comment = then.comment;
            table.options = then.options;
            table.partitionBy = then.partitionBy;
            table.partitionOf = then.partitionOf;
            table.partitionBound = then.partitionBound;
            table.inherits = then.inherits;
        });
        return {};
    }

    Result<> revertPart(ObjectId object, ObjectId part)
    {
        const Table *now = m_schema.table(object);
        if (!now) {
            return fail(EditError::InUse, text("edit", "The draft drops the whole table: take that back first"));
        }
        const Table *base = m_base.table(object);
        const Table then = base ? *base : Table();
        if (find(then.columns, part) || find(now->columns, part))
            return revertColumn(then, *now, part);

        const bool wasKey = then.primaryKey && then.primaryKey->id == part;
        const bool isKey = now->primaryKey && now->primaryKey->id == part;
        if (wasKey || isKey)
            return revertPrimaryKey(then, *now, wasKey);
        if (const ForeignKey *key = find(then.foreignKeys, part)) {
            if (!canRestore(*key, then)) {
                return fail(EditError::InUse, text("edit",
                                                   "The relation %1 needs a table or column that the draft drops: "
                                                   "take back that drop first",
                                                   {key->name}));
            }
            change(object, [&](Table &table) { restore(table.foreignKeys, then.foreignKeys, *key); });
            return {};
        }
        if (const auto *unique = find(then.uniqueConstraints, part)) {
            return restoreWithColumns(then, unique->parts, unique->name, [&](Table &table) {
                restore(table.uniqueConstraints, then.uniqueConstraints, *unique);
            });
        }
        if (const auto *index = find(then.indexes, part)) {
            return restoreWithColumns(then, index->parts, index->name,
                                      [&](Table &table) { restore(table.indexes, then.indexes, *index); });
        }
        if (const auto *check = find(then.checks, part)) {
            change(object, [&](Table &table) { restore(table.checks, then.checks, *check); });
            return {};
        }
        if (const auto *exclusion = find(then.exclusions, part)) {
            change(object, [&](Table &table) { restore(table.exclusions, then.exclusions, *exclusion); });
            return {};
        }
        const bool added = find(now->foreignKeys, part) || find(now->uniqueConstraints, part)
                           || find(now->indexes, part) || find(now->checks, part) || find(now->exclusions, part);
        return added ? apply(dropPart(object, part)) : Result<>(noSuchObject());
    }

    Result<> revertPrimaryKey(const Table &then, const Table &now, bool restored)
    {
        // A key that another one took the place of comes back in its place.
        if (!restored && !then.primaryKey)
            return apply(setPrimaryKey(now.id, {}));
        return restoreWithColumns(then, then.primaryKey->parts, then.primaryKey->name,
                                  [&](Table &table) { table.primaryKey = then.primaryKey; });
    }

    Result<> revertColumn(const Table &then, const Table &now, ObjectId id)
    {
        const schema::Column *before = find(then.columns, id);
        const schema::Column *after = find(now.columns, id);
        if (!before)
            return apply(dropColumn(now.id, id));

        const schema::Column *taken = now.column(before->name);
        if (taken && taken->id != id) {
            return fail(EditError::NameTaken, text("edit",
                                                   "%1 cannot be %2 again: another column has that name. Rename "
                                                   "that first",
                                                   {now.name, before->name}));
        }
        const schema::Column column = *before;
        if (after) {
            if (after->name != column.name) {
                if (const Result<> renamed = apply(renameColumn(now.id, id, column.name)); !renamed)
                    return renamed;
            }
            // From here on `now` may be gone: an edit replaces what it is a part of.
            if (const Result<> changed = apply(changeColumn(then.id, column)); !changed)
                return changed;
            change(then.id, [&](Table &reverted) { restore(reverted.columns, then.columns, column); });
            m_document.intents.conversions.removeIf([&](const auto &conversion) { return conversion.column == id; });
            return {};
        }

        restoreColumn(then, column);
        for (const ObjectId heir : heirsOf(m_schema, then.id)) {
            const Table *heirThen = find(m_base.tables, heir);
            const schema::Column *given = heirThen ? heirThen->column(column.name) : nullptr;
            if (given && !m_schema.table(heir)->column(column.name))
                restoreColumn(*heirThen, *given);
        }
        return {};
    }

    void restoreColumn(const Table &then, const schema::Column &column)
    {
        if (const schema::EnumType *type = find(m_base.enums, column.type.userType)) {
            if (!find(m_schema.enums, type->id))
                restoreBoxed(m_schema.enums, m_base.enums, type->id);
        }
        change(then.id, [&](Table &table) { restore(table.columns, then.columns, column); });
        restoreSequences([&](const schema::Sequence &sequence) { return sequence.ownerColumn == column.id; });
        restoreUsers(then, column.id);
    }

    /// Brings back what dropping the column took along.
    void restoreUsers(const Table &then, ObjectId column)
    {
        const auto uses = [&](const QList<KeyPart> &parts) {
            return std::any_of(parts.cbegin(), parts.cend(),
                               [&](const KeyPart &part) { return part.column == column; });
        };
        change(then.id, [&](Table &table) {
            if (!table.primaryKey && then.primaryKey && uses(then.primaryKey->parts)
                && hasColumns(table, then.primaryKey->parts)) {
                table.primaryKey = then.primaryKey;
            }
            for (const auto &unique : then.uniqueConstraints) {
                if (uses(unique.parts) && hasColumns(table, unique.parts) && !find(table.uniqueConstraints, unique.id))
                    restore(table.uniqueConstraints, then.uniqueConstraints, unique);
            }
            for (const auto &index : then.indexes) {
                const bool concerned = uses(index.parts) || index.included.contains(column);
                if (concerned && hasColumns(table, index.parts) && !find(table.indexes, index.id))
                    restore(table.indexes, then.indexes, index);
            }
            const QString name = then.column(column)->name;
            for (const auto &check : then.checks) {
                if (schema::mentions(check.expression, name) && !find(table.checks, check.id))
                    restore(table.checks, then.checks, check);
            }
            for (const auto &exclusion : then.exclusions) {
                if (schema::mentions(exclusion.definition, name) && !find(table.exclusions, exclusion.id))
                    restore(table.exclusions, then.exclusions, exclusion);
            }
        });
        restoreReferences([&](const ForeignKey &key) {
            return key.columns.contains(column) || key.referencedColumns.contains(column);
        });
    }

    /// Adds the base's foreign keys that `wanted` picks, that are gone and that have both ends again.
    template<typename Wanted>
    void restoreReferences(Wanted wanted)
    {
        for (const Box<Table> &then : m_base.tables) {
            for (const ForeignKey &key : then->foreignKeys) {
                const Table *now = m_schema.table(then->id);
                if (!wanted(key) || !now || find(now->foreignKeys, key.id) || !canRestore(key, *then))
                    continue;
                change(then->id, [&](Table &table) { restore(table.foreignKeys, then->foreignKeys, key); });
            }
        }
    }

    /// True when both ends of the base's foreign key are in the draft.
    [[nodiscard]] bool canRestore(const ForeignKey &key, const Table &then) const
    {
        const Table *child = m_schema.table(then.id);
        const auto has = [](const Table &table, const QList<ObjectId> &columns) {
            return std::all_of(columns.cbegin(), columns.cend(), [&](ObjectId id) { return table.column(id); });
        };
        if (!child || !has(*child, key.columns))
            return false;
        if (key.referencedTable.isNull())
            return true;
        const Table *parent = m_schema.table(key.referencedTable);
        return parent && has(*parent, key.referencedColumns);
    }

    static bool hasColumns(const Table &table, const QList<KeyPart> &parts)
    {
        return std::all_of(parts.cbegin(), parts.cend(),
                           [&](const KeyPart &part) { return part.column.isNull() || table.column(part.column); });
    }

    template<typename Change>
    Result<> restoreWithColumns(const Table &then, const QList<KeyPart> &parts, const QString &name, Change restoring)
    {
        if (!hasColumns(*m_schema.table(then.id), parts)) {
            return fail(EditError::InUse, text("edit",
                                               "%1 of %2 needs a column that the draft drops: take back that drop "
                                               "first",
                                               {name.isEmpty() ? u"PRIMARY KEY"_s : name, then.name}));
        }
        change(then.id, restoring);
        return {};
    }

    /// A changed table has no definition text of the database any more; reuseBase() gives it back where it may.
    template<typename Change>
    void change(ObjectId id, Change changing)
    {
        for (Box<Table> &table : m_schema.tables) {
            if (table->id != id)
                continue;
            Table changed = *table;
            changing(changed);
            changed.definition.clear();
            table = Box<Table>(std::move(changed));
            return;
        }
    }

    /// A table that is again as in the base is the base's table, with its definition text, and no change at all.
    void reuseBase()
    {
        QHash<ObjectId, Box<Table>> base;
        for (const Box<Table> &table : m_base.tables)
            base.insert(table->id, table);
        for (Box<Table> &table : m_schema.tables) {
            const auto then = base.constFind(table->id);
            if (then != base.cend() && !then->sameAs(table) && isBaseAgain(*table, **then))
                table = *then;
        }
    }

    static bool isBaseAgain(Table table, const Table &then)
    {
        if (table.indexes.size() != then.indexes.size())
            return false;
        table.definition = then.definition;
        for (qsizetype i = 0; i < table.indexes.size(); ++i)
            table.indexes[i].definition = then.indexes.at(i).definition;
        return table == then;
    }

    const Schema &m_base;
    Document m_document;
    Schema m_schema;
};

} // namespace

document::Edit revertChange(const schema::Schema &base, ObjectId object, ObjectId part)
{
    return [base, object, part](const Document &document) { return Reversal(base, document).run(object, part); };
}

} // namespace relvar::edit
