// SPDX-License-Identifier: GPL-3.0-or-later
// A wanted schema as the database itself spells it. Private to runner/.
#pragma once

#include "dialect/dialect.h"

namespace relvar::runner {

/// Makes `wanted` on an empty scratch database and reads it back, with the ids of `reached` where names match. The
/// texts of the `followed` objects are those of `reached`. Errors: it cannot be made, or what comes back is not all of
/// it.
[[nodiscard]] Result<schema::Schema> normalise(database::Connection &scratch, const dialect::Dialect &dialect,
                                               const schema::Schema &wanted, const schema::Schema &reached,
                                               const QList<ObjectId> &followed);

/// True when nothing but texts differ that the database spells in its own way: defaults, checks, views …
[[nodiscard]] bool isSpellingOnly(const diff::Changes &changes);

/// `reached` with the texts of `from` where they are as in `before`, which is `from` made and read back: what the
/// database that the migration is for has kept as it was.
[[nodiscard]] schema::Schema withSpellingOf(const schema::Schema &from, const schema::Schema &before,
                                            schema::Schema reached);

} // namespace relvar::runner
