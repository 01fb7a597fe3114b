// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/wholeness.h"

#include "diff/followcolumns.h"
#include "diff/references.h"

#include <set>

namespace relvar::diff {

using namespace Qt::Literals::StringLiterals;
using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

template<typename T>
const Box<T> *find(const QList<Box<T>> &list, ObjectId id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const Box<T> &object) { return object->id == id; });
    return found == list.cend() ? nullptr : &*found;
}

template<typename T>
bool removeFrom(QList<Box<T>> &list, ObjectId id)
{
    return list.removeIf([&](const Box<T> &object) { return object->id == id; }) > 0;
}

template<typename T>
bool restoreInto(QList<Box<T>> &list, const QList<Box<T>> &source, ObjectId id)
{
    const Box<T> *object = find(source, id);
    if (!object || find(list, id))
        return false;
    list.append(*object);
    return true;
}

/// The id that the column of one table has in another that takes it over: the same at every run.
ObjectId takenOver(ObjectId column, ObjectId heir)
{
    return ObjectId(column.value() ^ (heir.value() * 0x9e3779b97f4a7c15ULL));
}

QList<ObjectId> giversOf(const Table &table)
{
    QList<ObjectId> givers = table.inherits;
    if (table.isPartition())
        givers.append(table.partitionOf);
    return givers;
}

class Mender
{
public:
    Mender(Schema merged, const ThreeSchemas &schemas, Referee &referee)
        : m_schema(std::move(merged))
        , m_draft(schemas.draft)
        , m_newBase(schemas.newBase)
        , m_referee(referee)
        , m_draftTables(tablesById(m_draft))
        , m_newBaseTables(tablesById(m_newBase))
    {
        for (const Schema *side : {&m_draft, &m_newBase}) {
            accept(danglingIn(*side));
            for (const Box<Table> &table : side->tables)
                accept(mentionsOf(*table, columnsGoneFrom(*table)));
        }
    }

    Schema run()
    {
        giveColumnsToHeirs();
        while (settleNames() || settleReferences()) { }
        for (Box<Table> &table : m_schema.tables) {
            const Box<Table> *same = m_newBaseTables.value(table->id);
            if (same && !same->sameAs(table) && **same == *table)
                table = *same;
        }
        return std::move(m_schema);
    }

private:
    // References

    void accept(const QList<ReferenceTo> &references)
    {
        for (const ReferenceTo &reference : references)
            m_accepted.insert({reference.holder(), reference.target});
    }

    bool settleReferences()
    {
        QList<ReferenceTo> dangling = danglingIn(m_schema);
        for (const Box<Table> &table : std::as_const(m_schema.tables))
            dangling += mentionsOf(*table, columnsGoneFrom(*table));
        dangling.removeIf(
            [&](const ReferenceTo &reference) { return m_accepted.contains({reference.holder(), reference.target}); });
        if (dangling.isEmpty())
            return false;
        const ObjectId target = dangling.constFirst().target;
        dangling.removeIf([&](const ReferenceTo &reference) { return reference.target != target; });

        if (m_inDraft.isEmpty() && m_inNewBase.isEmpty()) {
            m_inDraft = targetsIn(m_draft);
            m_inNewBase = targetsIn(m_newBase);
        }
        const bool inDraft = !m_settled.contains(target) && m_inDraft.contains(target);
        const bool inNewBase = !m_settled.contains(target) && m_inNewBase.contains(target);
        m_settled.insert(target);
        if (inDraft != inNewBase && ask(target, dangling, inDraft) == (inDraft ? Side::Draft : Side::Base)
            && restore(target, inDraft ? m_draft : m_newBase))
            return true;
        for (const ReferenceTo &reference : std::as_const(dangling))
            remove(reference);
        return true;
    }

    /// Columns that a side has and the table has not.
    QList<Column> columnsGoneFrom(const Table &table) const
    {
        QList<Column> gone;
        for (const TablesById *side : {&m_draftTables, &m_newBaseTables}) {
            const Box<Table> *there = side->value(table.id);
            if (!there || &**there == &table || (*there)->columns == table.columns)
                continue;
            for (const Column &column : (*there)->columns) {
                if (!table.column(column.id))
                    gone.append(column);
            }
        }
        return gone;
    }

    Side ask(ObjectId target, const QList<ReferenceTo> &holders, bool droppedByBase)
    {
        const Names &names = m_referee.names();
        QStringList users;
        for (const ReferenceTo &reference : holders)
            users.append(names.of(reference.holder()));
        users.removeDuplicates();
        const QString name = names.of(target);
        const QString list = users.join(u", "_s);
        const Text back = text("diff", "%1 stays", {name});
        const Text without = text("diff", "without %1", {list});
        return m_referee.decide({Place{target, {}}.key(u"needed"_s),
                                 droppedByBase
                                     ? text("diff", "The migrations have dropped %1, which %2 of the draft needs",
                                            {name, list})
                                     : text("diff", "The draft drops %1, which %2 of the migrations needs",
                                            {name, list}),
                                 droppedByBase ? back : without, droppedByBase ? without : back,
                                 holders.constFirst().object, holders.constFirst().part});
    }

    bool restore(ObjectId target, const Schema &side)
    {
        if (const schema::Namespace *space = side.findNamespace(target)) {
            m_schema.namespaces.append(*space);
            return true;
        }
        if (restoreInto(m_schema.tables, side.tables, target)) {
            for (const Box<schema::Trigger> &trigger : side.triggers) {
                if (trigger->tableId == target)
                    restoreInto(m_schema.triggers, side.triggers, trigger->id);
            }
            for (const Box<schema::OtherObject> &object : side.otherObjects) {
                if (object->owner == target)
                    restoreInto(m_schema.otherObjects, side.otherObjects, object->id);
            }
            restoreSequences(side, [&](const schema::Sequence &sequence) { return sequence.ownerTable == target; });
            return true;
        }
        return restoreColumn(target, side) || restoreInto(m_schema.views, side.views, target)
               || restoreInto(m_schema.enums, side.enums, target)
               || restoreInto(m_schema.sequences, side.sequences, target)
               || restoreInto(m_schema.otherObjects, side.otherObjects, target);
    }

    template<typename Wanted>
    void restoreSequences(const Schema &side, Wanted wanted)
    {
        for (const Box<schema::Sequence> &sequence : side.sequences) {
            if (wanted(*sequence))
                restoreInto(m_schema.sequences, side.sequences, sequence->id);
        }
    }

    bool restoreColumn(ObjectId id, const Schema &side)
    {
        for (const Box<Table> &source : side.tables) {
            const Column *column = source->column(id);
            if (!column || !m_schema.table(source->id))
                continue;
            change(source->id, [&](Table &table) {
                qsizetype place = 0;
                for (qsizetype i = source->indexOf(id) - 1; i >= 0 && place == 0; --i)
                    place = table.indexOf(source->columns.at(i).id) + 1;
                table.columns.insert(place, *column);
            });
            restoreSequences(side, [&](const schema::Sequence &sequence) { return sequence.ownerColumn == id; });
            return true;
        }
        return false;
    }

    void remove(const ReferenceTo &reference)
    {
        const ObjectId id = reference.holder();
        m_settled.insert(id);
        if (reference.part.isNull()) {
            static_cast<void>(removeFrom(m_schema.tables, id) || removeFrom(m_schema.views, id)
                              || removeFrom(m_schema.triggers, id) || removeFrom(m_schema.otherObjects, id)
                              || removeFrom(m_schema.enums, id) || removeFrom(m_schema.sequences, id));
            return;
        }
        change(reference.object, [&](Table &table) {
            const auto isIt = [&](const auto &part) { return part.id == id; };
            if (table.primaryKey && isIt(*table.primaryKey))
                table.primaryKey.reset();
            table.columns.removeIf(isIt);
            table.uniqueConstraints.removeIf(isIt);
            table.foreignKeys.removeIf(isIt);
            table.checks.removeIf(isIt);
            table.exclusions.removeIf(isIt);
            table.indexes.removeIf(isIt);
        });
    }

    template<typename Change>
    void change(ObjectId id, Change changing)
    {
        for (Box<Table> &table : m_schema.tables) {
            if (table->id != id)
                continue;
            Table changed = *table;
            changing(changed);
            changed.definition.clear();
            table = std::move(changed);
            return;
        }
    }

    // Names

    /// A name that both sides have given to different objects.
    bool settleNames()
    {
        return settleNamesOfObjects() || settleNamesOfColumns();
    }

    static QString freeName(const QString &name, const QSet<QString> &taken)
    {
        for (int number = 2;; ++number) {
            const QString free = u"%1_%2"_s.arg(name).arg(number);
            if (!taken.contains(free.toCaseFolded()))
                return free;
        }
    }

    Side askAboutName(Place place, const QString &other, const QString &free, const Text &before)
    {
        return m_referee.decide(
            {place.key(u"taken"_s),
             text("diff", "The draft calls %1 as the migrations call %2", {m_referee.names().of(place.id()), other}),
             text("diff", "name it %1", {free}), before, place.object, place.part});
    }

    struct NamedObject
    {
        ObjectId id;
        QString name;
        QString nameInBase;
        bool isInBase = false;
        /// That name and schema are the draft's doing.
        bool isDrafts = false;
    };

    bool settleNamesOfObjects()
    {
        QHash<QString, QList<NamedObject>> byName;
        QSet<QString> taken;
        const auto collect = [&](const auto &objects, const auto &inBase) {
            QHash<ObjectId, qsizetype> positions;
            for (qsizetype i = 0; i < inBase.size(); ++i)
                positions.insert(inBase.at(i)->id, i);
            for (const auto &object : objects) {
                const auto position = positions.constFind(object->id);
                const auto *before = position == positions.cend() ? nullptr : &inBase.at(*position);
                byName[object->namespaceId.toString() + object->name.toCaseFolded()].append(
                    {object->id, object->name, before ? (*before)->name : QString(), before != nullptr,
                     !before || (*before)->name != object->name || (*before)->namespaceId != object->namespaceId});
                taken.insert(object->name.toCaseFolded());
            }
        };
        if (!collectsObjects(collect))
            return false;
        QStringList keys = byName.keys();
        std::sort(keys.begin(), keys.end());
        for (const QString &key : std::as_const(keys)) {
            const QList<NamedObject> &objects = byName[key];
            if (objects.size() < 2)
                continue;
            const auto drafts = std::find_if(objects.cbegin(), objects.cend(),
                                             [](const NamedObject &object) { return object.isDrafts; });
            const auto bases = std::find_if(objects.cbegin(), objects.cend(),
                                            [](const NamedObject &object) { return !object.isDrafts; });
            // Two of the draft, or two that the base has: none of our doing.
            if (drafts == objects.cend() || bases == objects.cend())
                continue;
            settleName(*drafts, m_referee.names().of(bases->id), freeName(drafts->name, taken));
            return true;
        }
        return false;
    }

    template<typename Collect>
    bool collectsObjects(Collect collect)
    {
        if (m_schema.tables == m_newBase.tables && m_schema.views == m_newBase.views
            && m_schema.sequences == m_newBase.sequences && m_schema.enums == m_newBase.enums)
            return false;
        collect(m_schema.tables, m_newBase.tables);
        collect(m_schema.views, m_newBase.views);
        collect(m_schema.sequences, m_newBase.sequences);
        collect(m_schema.enums, m_newBase.enums);
        return true;
    }

    void settleName(const NamedObject &object, const QString &other, const QString &free)
    {
        const Text before = object.isInBase ? text("diff", "%1, as it was", {object.nameInBase})
                                            : text("diff", "without %1", {m_referee.names().of(object.id)});
        const Side side = askAboutName({object.id, {}}, other, free, before);
        if (side == Side::Base && !object.isInBase) {
            remove({object.id, {}, {}});
            return;
        }
        const auto rename = [&](auto &list, const auto &inBase) {
            for (auto &box : list) {
                if (box->id != object.id)
                    continue;
                auto renamed = *box;
                renamed.name = free;
                if (side == Side::Base) {
                    renamed.name = (*find(inBase, object.id))->name;
                    renamed.namespaceId = (*find(inBase, object.id))->namespaceId;
                }
                if constexpr (requires { renamed.columns; })
                    renamed.definition.clear();
                box = std::move(renamed);
            }
        };
        rename(m_schema.tables, m_newBase.tables);
        rename(m_schema.views, m_newBase.views);
        rename(m_schema.sequences, m_newBase.sequences);
        rename(m_schema.enums, m_newBase.enums);
    }

    bool settleNamesOfColumns()
    {
        for (const Box<Table> &table : std::as_const(m_schema.tables)) {
            const Box<Table> *inBase = m_newBaseTables.value(table->id);
            if (!inBase || inBase->sameAs(table) || (*inBase)->columns == table->columns)
                continue;
            QSet<QString> taken;
            for (const Column &column : table->columns)
                taken.insert(column.name.toCaseFolded());
            for (const Column &column : table->columns) {
                const Column *before = (*inBase)->column(column.id);
                const bool isDrafts = !before || before->name != column.name;
                const auto other = std::find_if(
                    table->columns.cbegin(), table->columns.cend(), [&](const Column &candidate) {
                        const Column *there = (*inBase)->column(candidate.id);
                        return candidate.id != column.id && there && there->name == candidate.name
                               && candidate.name.compare(column.name, Qt::CaseInsensitive) == 0;
                    });
                if (!isDrafts || other == table->columns.cend())
                    continue;
                settleColumnName(*table, column, before, *other, freeName(column.name, taken));
                return true;
            }
        }
        return false;
    }

    void settleColumnName(const Table &table, const Column &column, const Column *before, const Column &other,
                          const QString &free)
    {
        const Names &names = m_referee.names();
        const Side side = askAboutName({table.id, column.id}, names.of(other.id), free,
                                       before ? text("diff", "%1, as it was", {before->name})
                                              : text("diff", "without %1", {names.of(column.id)}));
        if (side == Side::Base && !before) {
            remove({table.id, column.id, {}});
            return;
        }
        const QString name = side == Side::Draft ? free : before->name;
        change(table.id, [&, id = column.id](Table &changed) { changed.columns[changed.indexOf(id)].name = name; });
    }

    // Heirs

    /// A partition or heir that only one side has, of a table to which the other has done something.
    void giveColumnsToHeirs()
    {
        for (qsizetype i = 0; i < m_schema.tables.size(); ++i) {
            const Box<Table> heir = m_schema.tables.at(i);
            const bool inDraft = m_draftTables.contains(heir->id);
            const bool inNewBase = m_newBaseTables.contains(heir->id);
            if (inDraft == inNewBase)
                continue;
            for (const ObjectId giver : giversOf(*heir)) {
                const Box<Table> *now = find(m_schema.tables, giver);
                const Box<Table> *then = (inDraft ? m_draftTables : m_newBaseTables).value(giver);
                if (now && then && (*now)->columns != (*then)->columns)
                    adapt(heir->id, **then, **now);
            }
        }
    }

    void adapt(ObjectId heirId, const Table &then, const Table &now)
    {
        change(heirId, [&](Table &heir) {
            QHash<ObjectId, QString> names;
            for (const Column &column : then.columns) {
                const Column *given = heir.column(column.name);
                const Column *kept = now.column(column.id);
                if (!given)
                    continue;
                if (kept)
                    names.insert(given->id, kept->name);
                else
                    heir.columns.removeAt(heir.indexOf(given->id));
            }
            heir = followColumns(std::move(heir), names);
            for (Column &column : heir.columns)
                column.name = names.value(column.id, column.name);
            for (const Column &column : now.columns) {
                if (heir.column(column.name))
                    continue;
                Column given = column;
                given.id = takenOver(column.id, heirId);
                given.inherited = !heir.isPartition();
                heir.columns.append(given);
            }
        });
    }

    using TablesById = QHash<ObjectId, const Box<Table> *>;

    static TablesById tablesById(const Schema &schema)
    {
        TablesById tables;
        for (const Box<Table> &table : schema.tables)
            tables.insert(table->id, &table);
        return tables;
    }

    Schema m_schema;
    const Schema &m_draft;
    const Schema &m_newBase;
    Referee &m_referee;
    const TablesById m_draftTables;
    const TablesById m_newBaseTables;
    QSet<ObjectId> m_inDraft;
    QSet<ObjectId> m_inNewBase;
    /// Holder and target: a side has the same already.
    std::set<std::pair<ObjectId, ObjectId>> m_accepted;
    /// What was decided: it comes back no second time.
    QSet<ObjectId> m_settled;
};

} // namespace

Schema madeWhole(Schema merged, const ThreeSchemas &schemas, Referee &referee)
{
    return Mender(std::move(merged), schemas, referee).run();
}

} // namespace relvar::diff
