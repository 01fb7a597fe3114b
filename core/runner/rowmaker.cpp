// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/rowmaker.h"

#include "runner/partitionbounds.h"
#include "runner/probevalues.h"

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Which of a column's values an attempt takes. The first attempt walks through them; later ones are scattered, so that
/// no two columns keep step, but are the same in every run.
size_t choice(int number, int attempt, int position)
{
    return attempt == 0 ? static_cast<size_t>(number) : qHashMulti(size_t(attempt), number, position);
}

} // namespace

bool isNumbered(const schema::Column &column, const schema::Schema &schema)
{
    // SQLite counts from what is there.
    if (schema.namespaces.isEmpty())
        return false;
    return column.identity.has_value() || column.defaultExpression.value_or(QString()).startsWith(u"nextval(");
}

RowMaker::RowMaker(const schema::Schema &schema, const schema::Table &table,
                   const QHash<ObjectId, QList<Row>> &inserted)
    : m_schema(schema)
    , m_table(table)
    , m_inserted(inserted)
    , m_places(valuesInPartitions(schema, table))
{
    const auto addDistinct = [this](const QList<schema::KeyPart> &parts) {
        for (const schema::KeyPart &part : parts)
            m_distinct.insert(part.column);
    };
    if (table.primaryKey)
        addDistinct(table.primaryKey->parts);
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints)
        addDistinct(unique.parts);
    for (const schema::Index &index : table.indexes) {
        if (index.unique)
            addDistinct(index.parts);
    }
    for (const schema::Column &column : table.columns)
        m_fromChecks.insert(column.id, valuesFromChecks(schema, column, table.checks));
}

Row RowMaker::make(int number, int attempt) const
{
    Row row;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const schema::Column &column = m_table.columns.at(i);
        if (!column.generated && !isNumbered(column, m_schema))
            row.insert(column.id, value(column, number, attempt, static_cast<int>(i)));
    }
    for (const schema::ForeignKey &key : m_table.foreignKeys)
        follow(key, number, attempt, row);
    if (!m_places.isEmpty()) {
        const QHash<ObjectId, QVariant> &place = m_places.at((number + attempt) % m_places.size());
        for (auto it = place.cbegin(); it != place.cend(); ++it)
            row.insert(it.key(), it.value());
    }
    return row;
}

bool RowMaker::mayBeNull(const schema::Column &column) const
{
    return !column.notNull && !m_table.isPrimaryKeyColumn(column.id);
}

bool RowMaker::isEmptiest(int number, int attempt)
{
    return number == 1 || attempt == attemptsPerRow - 1;
}

bool RowMaker::wantsNull(const schema::Column &column, int number, int attempt) const
{
    return mayBeNull(column) && isEmptiest(number, attempt);
}

QVariant RowMaker::value(const schema::Column &column, int number, int attempt, int position) const
{
    if (wantsNull(column, number, attempt))
        return {};
    const QVariantList &fromChecks = m_fromChecks[column.id];
    if (fromChecks.isEmpty() && m_distinct.contains(column.id))
        return distinctValue(m_schema, column, number + attempt * rowsPerTable);
    const QVariantList usual = usualValues(m_schema, column);
    // What a check speaks of is not always what it allows: name <> ''.
    const QVariantList values = fromChecks.isEmpty() ? usual : attempt % 3 == 2 ? fromChecks + usual : fromChecks;
    return values.at(static_cast<qsizetype>(choice(number, attempt, position) % size_t(values.size())));
}

void RowMaker::follow(const schema::ForeignKey &key, int number, int attempt, Row &row) const
{
    const QList<Row> parents = m_inserted.value(key.referencedTable);
    const bool self = key.referencedTable == m_table.id;
    const bool nullable = std::any_of(key.columns.begin(), key.columns.end(), [this](ObjectId id) {
        const schema::Column *column = m_table.column(id);
        return column != nullptr && mayBeNull(*column);
    });
    const bool null = parents.isEmpty() ? nullable : nullable && isEmptiest(number, attempt);
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        const schema::Column *column = m_table.column(key.columns.at(i));
        if (column == nullptr || column->generated)
            continue;
        if (null) {
            if (mayBeNull(*column))
                row[column->id] = QVariant();
        } else if (!parents.isEmpty()) {
            row[column->id] = parents.at((number + attempt) % parents.size()).value(key.referencedColumns.value(i));
        } else if (self && row.contains(key.referencedColumns.value(i))) {
            // The first row of a table whose rows must have a parent is its own.
            row[column->id] = row.value(key.referencedColumns.value(i));
        }
    }
}

} // namespace relvar::runner
