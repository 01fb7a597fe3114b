// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/removal.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/columnoptions.h"
#include "dialects/postgresql/columns.h"
#include "dialects/postgresql/creationorder.h"
#include "dialects/postgresql/datamoves.h"
#include "dialects/postgresql/inheritance.h"
#include "dialects/postgresql/keptforgood.h"
#include "dialects/postgresql/missingvalues.h"
#include "dialects/postgresql/notnull.h"
#include "dialects/postgresql/tableddl.h"

#include <algorithm>
#include <ranges>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Action;
using dialect::Hazard;
using dialect::Statement;
using schema::Column;
using schema::Table;

namespace {

bool hasHeirs(const schema::Schema &schema, ObjectId table)
{
    return std::any_of(schema.tables.cbegin(), schema.tables.cend(),
                       [&](const Box<Table> &other) { return other->inherits.contains(table); });
}

/// One table's columns that go away in one migration.
class ColumnRemoval
{
public:
    ColumnRemoval(Compilation *work, const Table &before, const Table &after, Removal removal)
        : m_work(*work)
        , m_before(removal == Removal::AfterMoves ? work->renamed : work->from)
        , m_names(removal == Removal::AfterMoves ? work->nowNames : work->oldNames)
        , m_table(before)
        , m_name(m_names.of(before))
    {
        const bool waits = staysForMoves(*work, before.id);
        // Generated columns need the others. The last goes first, so that they come back in their order.
        for (const bool isGenerated : {true, false}) {
            for (const Column &column : before.columns | std::views::reverse) {
                // One that is made anew under its name goes at once.
                const bool isLate = waits && !after.column(column.id);
                if (work->lost.contains(column.id) && column.generated.has_value() == isGenerated
                    && isLate == (removal == Removal::AfterMoves))
                    m_columns.append(&column);
            }
        }
        if (work->options.keepDropped && !hasHeirs(work->from, before.id) && hasStored())
            m_key = lastingKey(before, after);
        if (m_key) {
            m_stash = work->stashes.next();
            m_isInStep = removal == Removal::AtOnce && keepInStep();
        }
    }

    void drop()
    {
        QList<Statement> up;
        if (m_key)
            up = m_isInStep
                     ? QList<Statement>()
                     : QList{openStash(), lockTable(m_work.oldNames.of(*m_work.from.table(m_table.id))), fillStash()};
        for (const Column *column : std::as_const(m_columns)) {
            if (!m_key || !column->identity)
                continue;
            const BothWays position = keepIdentityPosition(m_name, *column, m_work.stashes.next());
            up += position.up;
            m_positions.insert(column->id, position.down);
        }
        for (const Column *column : std::as_const(m_columns)) {
            up.append({.sql = u"ALTER TABLE "_s + m_name + u" DROP COLUMN "_s + quoteIdentifier(column->name),
                       .hazards = hazards(*column)});
        }
        QList<Statement> down;
        for (const Column *column : m_columns | std::views::reverse) {
            addAgain(*column, &down);
            distinguishBelow(*column, &down);
        }
        if (m_key) {
            stopForMissing(&down);
            const QString matches = matchKeys(m_table, *m_key, m_name, u"kept"_s);
            down += m_isInStep ? QList{keepUnmatched(m_stash, m_name, matches)} : closeStash(m_stash, m_name, matches);
        }
        m_work.add(m_columns.first()->id, Action::Drop, up, down);
    }

    bool isEmpty() const { return m_columns.isEmpty(); }

private:
    void stopForMissing(QList<Statement> *down) const
    {
        QList<const Column *> kept;
        for (const Column *column : m_columns | std::views::reverse) {
            // What moves compute is there for rows of any time.
            if (!column->generated && !computedBack(m_work, column->id))
                kept.append(column);
        }
        if (const auto stop
            = stopForMissingValues(m_table, *m_work.to.table(m_table.id), *m_key, kept, m_stash, m_work.newNames))
            down->append(*stop);
    }

    /// Earlier migrations fill the stash, where they can.
    bool keepInStep() const
    {
        KeptInStep kept{.table = m_table.id, .stash = m_stash, .key = *m_key, .values = {}};
        for (const Column *column : m_columns | std::views::reverse) {
            if (computedBack(m_work, column->id))
                return false;
            if (!column->generated)
                kept.values.append({column->id, column->name});
        }
        return m_work.keepInStep(kept);
    }

    bool hasStored() const
    {
        return std::any_of(m_columns.cbegin(), m_columns.cend(),
                           [](const Column *column) { return !column->generated; });
    }

    QList<Hazard> hazards(const Column &column) const
    {
        const QString name = m_table.name + u'.' + column.name;
        if (column.generated)
            return {};
        if (m_key)
            return {{Hazard::Kind::StashesData, text("postgresql", "Column %1", {name})}};
        if (computedBack(m_work, column.id)) {
            return {{Hazard::Kind::LosesData,
                     text("postgresql", "What the way back does not compute alike in column %1", {name})}};
        }
        if (m_work.options.keepDropped) {
            return {{Hazard::Kind::LosesData,
                     text("postgresql", "Column %1: its table has no key by which its values could be kept", {name})}};
        }
        return {{Hazard::Kind::LosesData, text("postgresql", "Column %1", {name})}};
    }

    Statement fillStash() const
    {
        QStringList selected{keptColumns(m_table, *m_key)};
        for (const Column *column : m_columns | std::views::reverse) {
            if (column->generated)
                continue;
            selected.append(keptColumn(*column));
            if (const auto computed = computedBack(m_work, column->id)) {
                selected.append(*computed + u"::"_s + m_names.type(column->type) + u"::text AS "_s
                                + quoteIdentifier(computedName(*column)));
            }
        }
        return {.sql = u"CREATE TABLE "_s + StashNames::qualified(m_stash) + u" AS SELECT "_s + selected.join(u", "_s)
                       + u" FROM "_s + m_name,
                .comment = u"Keeps what goes away, for the way back"_s};
    }

    /// What the way back would have computed when the values were kept.
    static QString computedName(const Column &column) { return column.name + u" computed"_s; }

    void addAgain(const Column &column, QList<Statement> *down) const
    {
        const QString alter = u"ALTER TABLE "_s + m_name + u' ';
        if (column.generated || (!m_key && !computedBack(m_work, column.id))) {
            down->append({.sql = addColumnClause(column, m_table, m_names)});
            if (column.notNull && !column.defaultExpression && !column.generated && !column.identity) {
                down->last().hazards.append(
                    {Hazard::Kind::MayFailOnData,
                     text("postgresql", "Rows of table %1 have no value for %2", {m_table.name, column.name})});
            }
            if (comesAfterColumn(column))
                down->append(addNotNull(column, m_table, m_names));
            *down += changeColumnOptions(column, {}, m_table, m_names);
        } else {
            fillAgain(column, alter, down);
        }
        if (!column.comment.isEmpty())
            down->append(commentOn(u"COLUMN"_s, columnName(m_table, column, m_names), column.comment));
    }

    /// Partitions and heirs get the column from above, and then what theirs said otherwise.
    void distinguishBelow(const Column &column, QList<Statement> *down) const
    {
        for (const Table *table : tablesBelow(m_table.id, m_before, m_work.to)) {
            const Column *own = table->column(column.name, Qt::CaseSensitive);
            if (!own || !(own->inherited || table->isPartition()))
                continue;
            QList<Statement> statements = changeInherited(*own, column, *table, m_names);
            if (own->notNull && !column.notNull && !statements.isEmpty()) {
                statements.first().hazards.append(
                    {Hazard::Kind::MayFailOnData,
                     text("postgresql", "Rows of table %1 have no value for %2", {table->name, column.name})});
            }
            *down += statements;
            if (!own->comment.isEmpty())
                down->append(commentOn(u"COLUMN"_s, columnName(*table, *own, m_names), own->comment));
        }
    }

    /// First a column that takes anything, then the values, then what the column asks of them.
    void fillAgain(const Column &column, const QString &alter, QList<Statement> *down) const
    {
        Column bare = column;
        bare.notNull = false;
        bare.defaultExpression.reset();
        bare.identity.reset();
        const QString name = quoteIdentifier(column.name);
        const QString alterColumn = alter + u"ALTER COLUMN "_s + name + u' ';
        down->append({.sql = alter + u"ADD COLUMN "_s + columnClause(bare, m_names)});
        *down += changeColumnOptions(column, {}, m_table, m_names);
        const QString stash = StashNames::qualified(m_stash);
        const auto computed = computedBack(m_work, column.id);
        QString matches = m_key ? matchKeys(m_table, *m_key, m_name, u"kept"_s) : QString();
        QList<Statement> fill;
        if (computed) {
            fill.append({.sql = u"UPDATE "_s + m_name + u" SET "_s + name + u" = "_s + *computed,
                         .comment = u"Values for %1"_s.arg(column.name)});
            matches += u" AND "_s + m_name + u'.' + name + u"::text IS NOT DISTINCT FROM kept."_s
                       + quoteIdentifier(computedName(column));
        }
        if (m_key) {
            fill.append({.sql = u"UPDATE "_s + m_name + u" SET "_s + name + u" = "_s
                                + returnedValue(column, u"kept."_s + name, m_names) + u" FROM "_s + stash
                                + u" AS kept WHERE "_s + matches,
                         .comment = computed ? u"As it was, where nobody has changed it since"_s : QString()});
        }
        if (column.defaultExpression)
            down->append({.sql = alterColumn + u"SET DEFAULT "_s + *column.defaultExpression});
        if (column.defaultExpression && !computed) {
            fill.append({.sql = u"UPDATE "_s + m_name + u" SET "_s + name
                                + u" = DEFAULT WHERE NOT EXISTS (SELECT FROM "_s + stash + u" AS kept WHERE "_s
                                + matches + u')',
                         .comment = u"Rows from since then"_s});
        }
        *down += withoutTriggers(fill, m_table, m_names, m_work.goneBack);
        if (column.notNull) {
            down->append(addNotNull(column, m_table, m_names));
            if (!column.notNullNotValid) {
                down->last().hazards
                    = {{Hazard::Kind::MayFailOnData,
                        text("postgresql", "Rows of table %1 from since then have no value for %2",
                             {m_table.name, column.name})}};
            }
        }
        if (column.identity) {
            down->append({.sql = alterColumn + u"ADD "_s + identityClause(*column.identity)});
            *down += m_positions.value(column.id);
        }
    }

    Compilation &m_work;
    const schema::Schema &m_before;
    const Names &m_names;
    const Table &m_table;
    const QString m_name;
    QList<const Column *> m_columns;
    std::optional<QList<ObjectId>> m_key;
    QString m_stash;
    bool m_isInStep = false;
    /// What puts the identity columns back where they stood.
    QHash<ObjectId, QList<Statement>> m_positions;
};

/// A table above, which stays, is about to lose a column, and takes it from this one too.
bool losesColumnsFromAbove(const Compilation &work, const Table &table)
{
    QList<ObjectId> above = table.inherits;
    if (table.isPartition())
        above.append(table.partitionOf);
    return std::any_of(above.cbegin(), above.cend(), [&](ObjectId id) {
        const Table *parent = work.from.table(id);
        if (!parent)
            return false;
        const bool loses = !work.droppedTables.contains(id)
                           && std::any_of(parent->columns.cbegin(), parent->columns.cend(),
                                          [&](const Column &column) { return work.lost.contains(column.id); });
        return loses || losesColumnsFromAbove(work, *parent);
    });
}

/// How many tables are above this one, along the longest way; 0: none.
int generation(const Table &table, const schema::Schema &schema)
{
    int most = 0;
    for (const ObjectId id : parentsOf(table)) {
        if (const Table *parent = schema.table(id))
            most = std::max(most, 1 + generation(*parent, schema));
    }
    return most;
}

void dropTable(Compilation *work, const Table &table, const Names &names)
{
    const bool isKept = work->options.keepDropped;
    // The rows of a partitioned table are in its partitions, which are dropped and kept one by one.
    const bool hasRows = table.partitionBy.isEmpty();
    QList<Hazard> hazards;
    if (hasRows) {
        hazards.append({isKept ? Hazard::Kind::StashesData : Hazard::Kind::LosesData,
                        text("postgresql", "Rows of table %1", {table.name})});
    }
    QList<Statement> up;
    QList<Statement> down;
    if (work->movedTables.contains(table.id)) {
        QSet<ObjectId> leaving;
        for (const Box<schema::Sequence> &sequence : work->from.sequences) {
            if (!work->to.sequence(sequence->id))
                leaving.insert(sequence->id);
        }
        const BothWays ways = moveTable(table, work->stashes.next(), names, leaving);
        up = ways.up;
        up.first().hazards = hazards;
        up.first().comment = u"Kept in schema relvar, for the way back"_s;
        up.prepend(openStash());
        down = ways.down;
    } else {
        down = createTable(table, names);
        if (isKept && hasRows) {
            const QString stash = work->stashes.next();
            const BothWays ways = copyTable(table, stash, work->stashes, names);
            up = ways.up;
            up.prepend(openStash());
            down += ways.down;
        } else if (isKept) {
            const BothWays positions = keepIdentityPositions(table, work->stashes, names);
            if (!positions.up.isEmpty()) {
                up = positions.up;
                up.prepend(lockTable(work->oldNames.of(*work->from.table(table.id))));
                up.prepend(openStash());
            }
            down += positions.down;
        }
        up += leaveParent(*work, work->from, table, names);
        up.append({.sql = u"DROP TABLE "_s + names.of(table), .hazards = hazards});
        down += finishTable(table, names);
    }
    work->add(table.id, Action::Drop, up, down);
}

} // namespace

QList<Statement> leaveParent(const Compilation &work, const schema::Schema &schema, const Table &table,
                             const Names &names)
{
    if (!table.isPartition() || !work.from.table(table.partitionOf) || !work.to.table(table.partitionOf))
        return {};
    for (const Table *above = schema.table(table.partitionOf); above; above = schema.table(above->partitionOf)) {
        for (const Box<Table> &other : schema.tables) {
            if (std::any_of(other->foreignKeys.cbegin(), other->foreignKeys.cend(),
                            [&](const schema::ForeignKey &key) { return key.referencedTable == above->id; }))
                return {detachPartition(table, names)};
        }
    }
    return {};
}

bool isComputedAgain(const Compilation &work, const Table &table, const Column &column)
{
    const bool isGiven = column.inherited || table.isPartition();
    return column.generated && !isGiven && work.lost.contains(column.id);
}

bool goesWithOwner(const Compilation &work, const schema::Sequence &sequence)
{
    return work.droppedTables.contains(sequence.ownerTable) || work.lost.contains(sequence.ownerColumn);
}

void leaveSequences(Compilation *work)
{
    for (const Box<schema::Sequence> &sequence : work->from.sequences) {
        // One that stays when its owner goes belongs to nobody first.
        const Table *owner = work->from.table(sequence->ownerTable);
        const Column *column = owner ? owner->column(sequence->ownerColumn) : nullptr;
        if (!column || !goesWithOwner(*work, *sequence) || !work->to.sequence(sequence->id))
            continue;
        const QString alter = u"ALTER SEQUENCE "_s + work->oldNames.of(*sequence) + u" OWNED BY "_s;
        work->add(sequence->id, Action::Alter, {{.sql = alter + u"NONE"_s}},
                  {{.sql = alter + columnName(*owner, *column, work->oldNames)}});
    }
    for (const diff::Change &change : work->changes) {
        const auto *dropped = std::get_if<diff::Dropped<Box<schema::Sequence>>>(&change);
        if (!dropped)
            continue;
        const schema::Sequence &sequence = *work->from.sequence(dropped->object->id);
        if (work->movedTables.contains(sequence.ownerTable))
            continue;
        const QString name = work->oldNames.of(sequence);
        BothWays ways;
        if (work->options.keepDropped) {
            ways = keepPosition(quoteLiteral(name) + u"::regclass"_s, work->stashes.next());
            ways.up.prepend(openStash());
        }
        const Table *owner = work->from.table(sequence.ownerTable);
        const Column *column = owner ? owner->column(sequence.ownerColumn) : nullptr;
        if (column) {
            ways.down.append(
                {.sql = u"ALTER SEQUENCE "_s + name + u" OWNED BY "_s + columnName(*owner, *column, work->oldNames)});
            if (!goesWithOwner(*work, sequence))
                ways.up.append({.sql = u"ALTER SEQUENCE "_s + name + u" OWNED BY NONE"_s});
        }
        work->add(sequence.id, Action::Alter, ways.up, ways.down);
    }
}

void dropColumns(Compilation *work, Removal removal)
{
    QList<const diff::AlteredTable *> tables;
    for (const diff::Change &change : work->changes) {
        if (const auto *altered = std::get_if<diff::AlteredTable>(&change))
            tables.append(altered);
    }
    // What an heir has for itself, too, can go when no table above has it any more.
    std::stable_sort(tables.begin(), tables.end(), [&](const auto *one, const auto *other) {
        return generation(*one->from, work->from) < generation(*other->from, work->from);
    });
    for (const diff::AlteredTable *altered : std::as_const(tables)) {
        const bool losesSome
            = std::any_of(altered->changes.cbegin(), altered->changes.cend(), [&](const diff::TableChange &inside) {
                  const auto *dropped = std::get_if<diff::Dropped<Column>>(&inside);
                  const auto *changed = std::get_if<diff::Altered<Column>>(&inside);
                  return dropped || (changed && work->lost.contains(changed->from.id));
              });
        const bool losesComputed = std::any_of(
            altered->to->columns.cbegin(), altered->to->columns.cend(),
            [&](const Column &column) { return isComputedAgain(*work, *altered->to, column); });
        if (!losesSome && !losesComputed)
            continue;
        const schema::Schema &before = removal == Removal::AfterMoves ? work->renamed : work->from;
        ColumnRemoval columns(work, *before.table(altered->from->id), *altered->to, removal);
        if (!columns.isEmpty())
            columns.drop();
    }
}

void dropTables(Compilation *work, Removal removal)
{
    const bool isLate = removal == Removal::AfterMoves;
    for (const SchemaObject &object : creationOrder(isLate ? work->renamed : work->from) | std::views::reverse) {
        const auto *const *table = std::get_if<const Table *>(&object);
        if (table && work->droppedTables.contains((*table)->id) && staysForMoves(*work, (*table)->id) == isLate
            && (isLate || !losesColumnsFromAbove(*work, **table)))
            dropTable(work, **table, isLate ? work->nowNames : work->oldNames);
    }
}

void dropHeirs(Compilation *work)
{
    for (const SchemaObject &object : creationOrder(work->from) | std::views::reverse) {
        const auto *const *table = std::get_if<const Table *>(&object);
        if (table && work->droppedTables.contains((*table)->id) && !staysForMoves(*work, (*table)->id)
            && losesColumnsFromAbove(*work, **table))
            dropTable(work, **table, work->oldNames);
    }
}

} // namespace relvar::postgresql
