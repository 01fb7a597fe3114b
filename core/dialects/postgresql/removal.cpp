// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/removal.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/columnoptions.h"
#include "dialects/postgresql/creationorder.h"
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
    ColumnRemoval(Compilation *work, const Table &before, const Table &after)
        : m_work(*work)
        , m_table(before)
        , m_name(work->oldNames.of(before))
    {
        // Generated columns need the others. The last goes first, so that they come back in their order.
        for (const bool isGenerated : {true, false}) {
            for (const Column &column : before.columns | std::views::reverse) {
                if (work->lost.contains(column.id) && column.generated.has_value() == isGenerated)
                    m_columns.append(&column);
            }
        }
        if (work->options.keepDropped && !hasHeirs(work->from, before.id) && hasStored())
            m_key = lastingKey(before, after);
        if (m_key)
            m_stash = work->stashes.next();
    }

    void drop()
    {
        QList<Statement> up;
        if (m_key)
            up = {openStash(), lockTable(m_name), fillStash()};
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
        for (const Column *column : m_columns | std::views::reverse)
            addAgain(*column, &down);
        if (m_key)
            down.append(dropStash(m_stash));
        m_work.add(m_columns.first()->id, Action::Drop, up, down);
    }

    bool isEmpty() const { return m_columns.isEmpty(); }

private:
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
        if (m_work.options.keepDropped) {
            return {{Hazard::Kind::LosesData,
                     text("postgresql", "Column %1: its table has no key by which its values could be kept", {name})}};
        }
        return {{Hazard::Kind::LosesData, text("postgresql", "Column %1", {name})}};
    }

    Statement fillStash() const
    {
        QStringList selected{quotedColumns(m_table, *m_key)};
        for (const Column *column : m_columns | std::views::reverse) {
            if (column->generated)
                continue;
            const QString name = quoteIdentifier(column->name);
            const QString value = keptValue(*column, name);
            selected.append(value == name ? name : value + u" AS "_s + name);
        }
        return {.sql = u"CREATE TABLE "_s + StashNames::qualified(m_stash) + u" AS SELECT "_s + selected.join(u", "_s)
                       + u" FROM "_s + m_name,
                .comment = u"Keeps what goes away, for the way back"_s};
    }

    void addAgain(const Column &column, QList<Statement> *down) const
    {
        const QString alter = u"ALTER TABLE "_s + m_name + u' ';
        if (!m_key || column.generated) {
            down->append({.sql = addColumnClause(column, m_table, m_work.oldNames)});
            if (column.notNull && !column.defaultExpression && !column.generated && !column.identity) {
                down->last().hazards.append(
                    {Hazard::Kind::MayFailOnData,
                     text("postgresql", "Rows of table %1 have no value for %2", {m_table.name, column.name})});
            }
            if (comesAfterColumn(column))
                down->append(addNotNull(column, m_table, m_work.oldNames));
            *down += changeColumnOptions(column, {}, m_table, m_work.oldNames);
        } else {
            fillAgain(column, alter, down);
        }
        if (!column.comment.isEmpty())
            down->append(commentOn(u"COLUMN"_s, columnName(m_table, column, m_work.oldNames), column.comment));
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
        down->append({.sql = alter + u"ADD COLUMN "_s + columnClause(bare, m_work.oldNames)});
        *down += changeColumnOptions(column, {}, m_table, m_work.oldNames);
        const QString stash = StashNames::qualified(m_stash);
        const QString matches = matchKeys(m_table, *m_key, m_name, u"kept"_s);
        QList<Statement> fill{{.sql = u"UPDATE "_s + m_name + u" SET "_s + name + u" = "_s
                                      + returnedValue(column, u"kept."_s + name, m_work.oldNames) + u" FROM "_s + stash
                                      + u" AS kept WHERE "_s + matches}};
        if (column.defaultExpression) {
            down->append({.sql = alterColumn + u"SET DEFAULT "_s + *column.defaultExpression});
            fill.append({.sql = u"UPDATE "_s + m_name + u" SET "_s + name
                                + u" = DEFAULT WHERE NOT EXISTS (SELECT FROM "_s + stash + u" AS kept WHERE "_s
                                + matches + u')',
                         .comment = u"Rows from since then"_s});
        }
        *down += withoutTriggers(fill, m_table, m_work.oldNames, m_work.goneBack);
        if (column.notNull) {
            down->append(addNotNull(column, m_table, m_work.oldNames));
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
    const Table &m_table;
    const QString m_name;
    QList<const Column *> m_columns;
    std::optional<QList<ObjectId>> m_key;
    QString m_stash;
    /// What puts the identity columns back where they stood.
    QHash<ObjectId, QList<Statement>> m_positions;
};

void dropTable(Compilation *work, const Table &table)
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
        const BothWays ways = moveTable(table, work->stashes.next(), work->oldNames, leaving);
        up = ways.up;
        up.first().hazards = hazards;
        up.first().comment = u"Kept in schema relvar, for the way back"_s;
        up.prepend(openStash());
        down = ways.down;
    } else {
        down = createTable(table, work->oldNames);
        if (isKept && hasRows) {
            const QString stash = work->stashes.next();
            const BothWays ways = copyTable(table, stash, work->stashes, work->oldNames);
            up = ways.up;
            up.prepend(openStash());
            down += ways.down;
        } else if (isKept) {
            const BothWays positions = keepIdentityPositions(table, work->stashes, work->oldNames);
            if (!positions.up.isEmpty()) {
                up = positions.up;
                up.prepend(lockTable(work->oldNames.of(table)));
                up.prepend(openStash());
            }
            down += positions.down;
        }
        up.append({.sql = u"DROP TABLE "_s + work->oldNames.of(table), .hazards = hazards});
        down += finishTable(table, work->oldNames);
    }
    work->add(table.id, Action::Drop, up, down);
}

} // namespace

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

void dropColumns(Compilation *work)
{
    for (const diff::Change &change : work->changes) {
        const auto *altered = std::get_if<diff::AlteredTable>(&change);
        if (!altered)
            continue;
        const bool losesSome
            = std::any_of(altered->changes.cbegin(), altered->changes.cend(), [&](const diff::TableChange &inside) {
                  const auto *dropped = std::get_if<diff::Dropped<Column>>(&inside);
                  const auto *changed = std::get_if<diff::Altered<Column>>(&inside);
                  return dropped || (changed && work->lost.contains(changed->from.id));
              });
        if (!losesSome)
            continue;
        ColumnRemoval removal(work, *work->from.table(altered->from->id), *altered->to);
        if (!removal.isEmpty())
            removal.drop();
    }
}

void dropTables(Compilation *work)
{
    for (const SchemaObject &object : creationOrder(work->from) | std::views::reverse) {
        const auto *const *table = std::get_if<const Table *>(&object);
        if (table && work->droppedTables.contains((*table)->id))
            dropTable(work, **table);
    }
}

} // namespace relvar::postgresql
