// SPDX-License-Identifier: GPL-3.0-or-later
// In which order tables come and go, and when DROP TABLE is safe while foreign keys are enforced.
// https://www.sqlite.org/foreignkeys.html#fk_schemacommands
#pragma once

#include "dialect/statement.h"
#include "schema/schema.h"

namespace relvar::sqlite {

/// Tables so that each comes before the tables that refer to it, as far as cycles allow.
[[nodiscard]] QList<const schema::Table *> parentsFirst(const QList<const schema::Table *> &tables);

/// DROP TABLE deletes the rows first, which foreign keys of others answer when they are on. That is in order only when
/// nothing refers to the table any more: otherwise the statement asks for a part without them. `present` is the schema
/// with the table, `other` the one without.
[[nodiscard]] dialect::Statement dropTable(const schema::Table &table, const schema::Schema &present,
                                           const schema::Schema &other);

} // namespace relvar::sqlite
