// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cardinality.h"

#include <algorithm>

namespace relvar::diagram {

namespace {

bool areAllIn(const QList<schema::KeyPart> &parts, const QList<ObjectId> &columns)
{
    return !parts.isEmpty() && std::all_of(parts.cbegin(), parts.cend(), [&](const schema::KeyPart &part) {
        return !part.column.isNull() && columns.contains(part.column);
    });
}

// A key over some of the columns already allows no second row with the same values in all of them.
bool containsKey(const schema::Table &table, const QList<ObjectId> &columns)
{
    if (table.primaryKey && areAllIn(table.primaryKey->parts, columns))
        return true;
    return std::any_of(table.uniqueConstraints.cbegin(), table.uniqueConstraints.cend(),
                       [&](const schema::UniqueConstraint &key) { return areAllIn(key.parts, columns); })
           || std::any_of(table.indexes.cbegin(), table.indexes.cend(), [&](const schema::Index &index) {
                  return index.unique && index.predicate.isEmpty() && areAllIn(index.parts, columns);
              });
}

} // namespace

Cardinality cardinality(const schema::Table &child, const schema::ForeignKey &foreignKey)
{
    const bool always = std::all_of(foreignKey.columns.cbegin(), foreignKey.columns.cend(), [&](ObjectId id) {
        const schema::Column *column = child.column(id);
        return (column && column->notNull) || child.isPrimaryKeyColumn(id);
    });
    return {containsKey(child, foreignKey.columns) ? Multiplicity::ZeroOrOne : Multiplicity::ZeroOrMany,
            always && !foreignKey.columns.isEmpty() ? Multiplicity::One : Multiplicity::ZeroOrOne};
}

} // namespace relvar::diagram
