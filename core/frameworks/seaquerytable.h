// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and columns for sea-query: what stands between the parentheses of CREATE TABLE, and after ADD COLUMN.
#pragma once

#include "frameworks/seaquery.h"
#include "frameworks/sqlcursor.h"

namespace relvar::frameworks {

struct SeaQueryType
{
    /// Of ColumnDef: "string_len".
    QString method;
    /// "20"; empty: none.
    QString arguments;
};
/// Where sea-query makes the very type in every version; none: it is written as it is.
[[nodiscard]] std::optional<SeaQueryType> seaQueryType(const QString &type, bool isSqlite);

/// Alias::new("name"): any name, to the letter.
[[nodiscard]] QString seaQueryName(const QString &name);
/// The same for a name of one or two parts.
[[nodiscard]] QString seaQueryTable(const QStringList &name);
/// Names that sea-query puts between quotes without looking at them: those of indexes and constraints.
[[nodiscard]] bool isSafeInQuotes(const QString &name);

/// ColumnDef::new(…) for `"name" type …`. `more`: what else is said of the column.
[[nodiscard]] std::optional<RustChain> seaQueryColumn(const QString &clause, const SeaQueryTarget &target,
                                                      const QString &more = {});
/// ForeignKey::create() from behind FOREIGN KEY to the end. `name` may be empty.
[[nodiscard]] std::optional<RustChain> seaQueryForeignKey(SqlCursor &cursor, const QStringList &table,
                                                          const QString &name);
/// Table::create() from behind CREATE TABLE to the end.
[[nodiscard]] std::optional<RustChain> seaQueryCreateTable(SqlCursor &cursor, const SeaQueryTarget &target);

} // namespace relvar::frameworks
