// SPDX-License-Identifier: GPL-3.0-or-later
// NOT NULL as the named constraint that it is from PostgreSQL 18 on: NO INHERIT, NOT VALID. Until then only a mark of
// the column, which the forms without a name still say.
// https://www.postgresql.org/docs/18/sql-createtable.html#SQL-CREATETABLE-PARMS-NOT-NULL
#pragma once

#include "dialect/statement.h"
#include "dialects/postgresql/names.h"

namespace relvar::postgresql {

/// Tables below this one have NOT NULL from it.
[[nodiscard]] bool handsNotNullDown(const schema::Column &column);

/// " CONSTRAINT "name" NOT NULL NO INHERIT" after the type; empty when the column has none, or one that is NOT VALID:
/// that can be said of a table only when it is there.
[[nodiscard]] QString notNullQuality(const schema::Column &column);
/// The same as a constraint of the table, for a column that another table gives; empty when the plain words do.
[[nodiscard]] QString notNullLine(const schema::Column &column);

/// ALTER TABLE … ADD COLUMN. Tables below this one would get a NOT NULL that is NO INHERIT all the same, so that one
/// comes afterwards: addNotNull().
[[nodiscard]] QString addColumnClause(const schema::Column &column, const schema::Table &table, const Names &names);
[[nodiscard]] bool comesAfterColumn(const schema::Column &column);

/// From none to that of the column.
[[nodiscard]] dialect::Statement addNotNull(const schema::Column &column, const schema::Table &table,
                                            const Names &names);
/// NOT NULL that is NOT VALID, of all columns that have it: after the rows, which need not satisfy it.
[[nodiscard]] QList<dialect::Statement> addNotValid(const schema::Table &table, const Names &names);

/// What ALTER TABLE says. `usualFrom` and `usualTo` are the names of constraints that were given none. `below` are the
/// tables below this one, each after all that are above it, as they are afterwards.
[[nodiscard]] QList<dialect::Statement> changeNotNull(const schema::Column &from, const schema::Column &to,
                                                      const QString &usualFrom, const QString &usualTo,
                                                      const schema::Table &table,
                                                      const QList<const schema::Table *> &below, const Names &names);

/// "orders_id_not_null"
[[nodiscard]] QString usualNotNullName(const schema::Table &table, const schema::Column &column);
/// A constraint that was given no name has the one that its table and column had then.
[[nodiscard]] bool sameNotNullName(const QString &left, const QString &right);

} // namespace relvar::postgresql
