// SPDX-License-Identifier: GPL-3.0-or-later
// Column::options as statements: how a column is stored and what ANALYZE keeps of it.
// https://www.postgresql.org/docs/current/sql-altertable.html
#pragma once

#include "dialect/statement.h"
#include "dialects/postgresql/names.h"

namespace relvar::postgresql {

/// What of it a table takes over from the one above it when it is made: STORAGE and COMPRESSION.
[[nodiscard]] QMap<QString, QString> handedDownOptions(const schema::Column &given);
/// What of it a column keeps when its type is changed.
[[nodiscard]] QMap<QString, QString> lastingOptions(const schema::Column &column);

/// ALTER TABLE ONLY: each table below has options of its own. `before` is what the column has so far.
[[nodiscard]] QList<dialect::Statement> changeColumnOptions(const schema::Column &column,
                                                            const QMap<QString, QString> &before,
                                                            const schema::Table &table, const Names &names);

} // namespace relvar::postgresql
