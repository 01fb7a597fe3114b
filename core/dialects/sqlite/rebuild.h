// SPDX-License-Identifier: GPL-3.0-or-later
// The complete replacement of a table by a new one with the same name, row by row, as SQLite documents it:
// https://www.sqlite.org/lang_altertable.html#otheralter. Knows statements, not why a table is replaced.
#pragma once

#include "dialect/statement.h"
#include "schema/table.h"

namespace relvar::sqlite {

/// Where a value of the new table comes from.
struct ColumnCopy
{
    enum class From {
        /// The old table's column with this name.
        Column,
        /// An expression over the old table's columns, without qualified names.
        Expression,
        /// An expression over joined stashes alone.
        Stash,
    };

    /// A column of the new table.
    QString target;
    From from = From::Column;
    QString source;
    /// Written around the source where a stash has a say: "CASE WHEN … ELSE " and " END".
    QString prefix;
    QString suffix;
    /// Over a joined stash: where the source still gives `computed`, `kept` comes back instead. Empty: no such.
    QString computed = {};
    QString kept = {};
};

struct Rebuild
{
    /// The table before and after, both with their name.
    schema::Table before;
    schema::Table after;
    /// CREATE TABLE text of `after`.
    QString definition;
    QList<ColumnCopy> copies;
    /// LEFT JOIN clauses with stashes, to be written after FROM "table".
    QStringList joins;
    /// What the copying statement may meet.
    QList<dialect::Hazard> hazards;
    /// Run while both tables are there; the new one is called successorName().
    QList<dialect::Statement> whileBoth;
    /// CREATE texts, in order, of what went away with the old table.
    QStringList dependents;
};

[[nodiscard]] QString successorName(const QString &table);
[[nodiscard]] QList<dialect::Statement> statementsFor(const Rebuild &rebuild);

} // namespace relvar::sqlite
