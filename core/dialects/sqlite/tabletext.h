// SPDX-License-Identifier: GPL-3.0-or-later
// The CREATE text of a table or an index that changes, made from its stored text: only the words concerned are others,
// so that a person's layout, comments and spelling stay. What cannot be said so is said in our own layout, see ddl.h.
#pragma once

#include "schema/schema.h"

namespace relvar::sqlite {

/// The text of `after`: its own where the database has stored it, else that of `before` with the changes in it.
/// `before` is the same table with the names of `after`.
[[nodiscard]] QString changedTableText(const schema::Table &before, const schema::Table &after,
                                       const schema::Schema &schema);
[[nodiscard]] QString changedIndexText(const schema::Index &before, const schema::Index &after,
                                       const schema::Table &table);

/// The comments of a text, without the words.
[[nodiscard]] QStringList comments(const QString &sql);

} // namespace relvar::sqlite
