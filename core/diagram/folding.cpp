// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/folding.h"

#include <algorithm>

namespace relvar::diagram {

namespace {

using schema::ForeignKey;
using schema::Table;

/// The columns of one table as those of the same names in another; nothing when one is missing.
std::optional<QList<ObjectId>> sameColumns(const QList<ObjectId> &columns, const Table &from, const Table &to)
{
    QList<ObjectId> result;
    for (const ObjectId id : columns) {
        const schema::Column *column = from.column(id);
        const schema::Column *same = column ? to.column(column->name, Qt::CaseSensitive) : nullptr;
        if (!same)
            return {};
        result.append(same->id);
    }
    return result;
}

class Folder
{
public:
    Folder(const schema::Schema &schema, const QSet<ObjectId> &unfolded)
        : m_schema(schema)
        , m_unfolded(unfolded)
    {
        for (const Box<Table> &table : schema.tables)
            m_tables.insert(table->id, &*table);
    }

    Folding run()
    {
        m_folding.schema = m_schema;
        for (const Box<Table> &table : m_schema.tables) {
            const ObjectId standIn = standInFor(*table);
            if (standIn == table->id)
                continue;
            m_folding.standIn.insert(table->id, standIn);
            m_folding.partitions[standIn].append(table->name);
        }
        if (m_folding.standIn.isEmpty())
            return std::move(m_folding);

        QHash<ObjectId, QList<ForeignKey>> gathered;
        for (const Box<Table> &table : m_schema.tables) {
            if (const ObjectId standIn = m_folding.standIn.value(table->id); !standIn.isNull())
                gather(*table, *m_tables.value(standIn), gathered[standIn]);
        }
        m_folding.schema.tables.removeIf(
            [&](const Box<Table> &table) { return m_folding.standIn.contains(table->id); });
        for (Box<Table> &box : m_folding.schema.tables) {
            Table table = *box;
            redirect(table.foreignKeys);
            table.foreignKeys += gathered.value(table.id);
            if (table.foreignKeys != box->foreignKeys)
                box = std::move(table);
        }
        return std::move(m_folding);
    }

private:
    /// The highest partitioned table above that is not unfolded; the table itself when it is shown.
    [[nodiscard]] ObjectId standInFor(const Table &table) const
    {
        ObjectId standIn = table.id;
        QSet<ObjectId> seen{table.id};
        for (const Table *above = m_tables.value(table.partitionOf); above && !seen.contains(above->id);
             above = m_tables.value(above->partitionOf)) {
            seen.insert(above->id);
            if (!m_unfolded.contains(above->id))
                standIn = above->id;
        }
        return standIn;
    }

    /// Relations to a folded partition lead to what stands for it.
    void redirect(QList<ForeignKey> &keys) const
    {
        for (ForeignKey &key : keys) {
            const Table *standIn = m_tables.value(m_folding.standIn.value(key.referencedTable));
            if (!standIn)
                continue;
            const auto columns = sameColumns(key.referencedColumns, *m_tables.value(key.referencedTable), *standIn);
            key.referencedTable = standIn->id;
            key.referencedColumns = columns.value_or(QList<ObjectId>());
        }
    }

    /// Adds the partition's relations that the table and the partitions before do not have.
    void gather(const Table &partition, const Table &standIn, QList<ForeignKey> &keys) const
    {
        QList<ForeignKey> own = standIn.foreignKeys;
        redirect(own);
        QList<ForeignKey> theirs = partition.foreignKeys;
        redirect(theirs);
        for (ForeignKey key : std::as_const(theirs)) {
            const auto columns = sameColumns(key.columns, partition, standIn);
            if (!columns)
                continue;
            key.columns = *columns;
            const auto isSame = [&](const ForeignKey &other) {
                return other.columns == key.columns && other.referencedTable == key.referencedTable
                       && other.referencedColumns == key.referencedColumns;
            };
            if (std::none_of(own.cbegin(), own.cend(), isSame) && std::none_of(keys.cbegin(), keys.cend(), isSame))
                keys.append(key);
        }
    }

    const schema::Schema &m_schema;
    const QSet<ObjectId> &m_unfolded;
    QHash<ObjectId, const Table *> m_tables;
    Folding m_folding;
};

} // namespace

Folding foldPartitions(const schema::Schema &schema, const QSet<ObjectId> &unfolded)
{
    return Folder(schema, unfolded).run();
}

} // namespace relvar::diagram
