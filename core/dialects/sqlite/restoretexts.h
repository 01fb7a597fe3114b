// SPDX-License-Identifier: GPL-3.0-or-later
// The CREATE texts that SQLite keeps in sqlite_master, read back into a schema and put back into the database.
// SQLite's ALTER TABLE quotes names that were written otherwise. This puts the stored texts back to the letter, by the
// documented procedure for changes that no stored row depends on:
// https://www.sqlite.org/lang_altertable.html#otheralter
#pragma once

#include "dialect/statement.h"
#include "dialects/sqlite/replica.h"
#include "schema/schema.h"

namespace relvar::sqlite {

/// Puts the texts that the database has in place of those that the schema carries. Objects that it does not change stay
/// the same Box.
void adoptTexts(schema::Schema *schema, const StoredTexts &texts);

/// Statements for the texts that differ in spelling alone: same words, same order, other quotes, case, spaces or
/// comments. A text that means something else is left as it is, now and when the statements run. With `places`, what
/// rememberPlaces() noted goes back to its place in sqlite_master. Belongs into a transaction that has changed the
/// schema, so that other connections read it anew. `version` is the SQLite that runs the statements.
[[nodiscard]] QList<dialect::Statement> restoreSpelling(const StoredTexts &wanted, const StoredTexts &present,
                                                        bool places, int version);

} // namespace relvar::sqlite
