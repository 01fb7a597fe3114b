// SPDX-License-Identifier: GPL-3.0-or-later
// What a part of a file asserts about itself, so that it is safe under any runner. See frame() in compile.h.
#pragma once

#include "dialect/statement.h"
#include "schema/schema.h"

namespace relvar::sqlite {

/// A statement for the opening of a part which replaces a table: where the condition does not hold, the part does
/// nothing. Both are SQL; the words, which say what must hold, are of type text.
[[nodiscard]] dialect::Statement claimAtStart(const QString &words, const QString &condition);
/// What a statement claims as a query, words first; empty for any other statement.
[[nodiscard]] QString claimOf(const QString &statement);

/// Statements for the opening and the closing of a part which replaces the table: it has only the columns, indexes and
/// triggers that the part knows, and afterwards the table and all tables that refer to it have as many rows, and no
/// more rows without a parent, than before. `before` is the schema where the part starts, `after` where it ends; tables
/// that are not in both are left out.
/// `version` is the SQLite that runs the statements.
[[nodiscard]] QList<dialect::Statement> guardTable(const schema::Schema &before, const schema::Schema &after,
                                                   ObjectId table, int version);

/// Remembers where a table that is replaced, its indexes and its triggers stand in sqlite_master, which is the order in
/// which `.schema` and `.dump` print. Under the names that they have at the end of the part, in temp."relvar_places"
/// (type, name, place). Indexes that only come with the part get the first free place after the one before them in
/// `indexes`.
[[nodiscard]] QList<dialect::Statement> rememberPlaces(const QString &nameBefore, const QString &nameAfter,
                                                       const QStringList &indexes, const QStringList &comingIndexes);

} // namespace relvar::sqlite
