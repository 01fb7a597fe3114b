// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's ALTER TABLE quotes names that were written otherwise. This puts the stored texts back to the letter, by the
// documented procedure for changes that no stored row depends on: https://www.sqlite.org/lang_altertable.html#otheralter
#pragma once

#include "dialect/statement.h"
#include "dialects/sqlite/replica.h"

namespace relvar::sqlite {

/// Statements for the texts that differ in spelling alone: same words, same order, other quotes, case, spaces or
/// comments. A text that means something else is left as it is, now and when the statements run. With `places`, what
/// rememberPlaces() noted goes back to its place in sqlite_schema. Belongs into a transaction that has changed the
/// schema, so that other connections read it anew.
[[nodiscard]] QList<dialect::Statement> restoreSpelling(const StoredTexts &wanted, const StoredTexts &present,
                                                        bool places);

} // namespace relvar::sqlite
