// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/parentkey.h"

#include "dialects/sqlite/affinity.h"
#include "dialects/sqlite/rules.h"

#include <algorithm>

namespace relvar::sqlite {

using schema::Table;

namespace {

bool fits(const Table &table, const QList<schema::KeyPart> &parts, const QList<ObjectId> &columns)
{
    return parts.size() == columns.size()
           && std::all_of(columns.cbegin(), columns.cend(), [&](ObjectId id) {
                  return std::any_of(parts.cbegin(), parts.cend(), [&](const schema::KeyPart &part) {
                      const schema::Column *column = table.column(part.column);
                      return column && part.column == id
                             && (part.collation.isEmpty()
                                 || rules().sameCollation(part.collation, column->collation));
                  });
              });
}

} // namespace

bool isParentKey(const Table &table, const QList<ObjectId> &columns)
{
    const schema::Column *only = columns.size() == 1 ? table.column(columns.first()) : nullptr;
    if (only && isRowidAlias(table, *only))
        return true;
    if (table.primaryKey && fits(table, table.primaryKey->parts, columns))
        return true;
    const bool constraint = std::any_of(table.uniqueConstraints.cbegin(), table.uniqueConstraints.cend(),
                                        [&](const auto &unique) { return fits(table, unique.parts, columns); });
    return constraint || std::any_of(table.indexes.cbegin(), table.indexes.cend(), [&](const schema::Index &index) {
               return index.unique && index.predicate.isEmpty() && fits(table, index.parts, columns);
           });
}

bool canCheckForeignKeys(const schema::Schema &schema, const Table &table)
{
    return std::all_of(table.foreignKeys.cbegin(), table.foreignKeys.cend(), [&](const schema::ForeignKey &key) {
        const Table *parent = schema.table(key.referencedTable);
        return parent && isParentKey(*parent, key.referencedColumns);
    });
}

} // namespace relvar::sqlite
