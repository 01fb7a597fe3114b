// SPDX-License-Identifier: GPL-3.0-or-later
// ?schemas=a,b: a schema value without the objects of other namespaces. Asks no database.
#pragma once

#include "dialect/dialect.h"

namespace relvar::cli {

/// Leaves the named namespaces and what is in none. A foreign key to a table that goes is taken away and added to
/// `leftOut`. Error WrongUse: there is no such namespace.
[[nodiscard]] Result<schema::Schema> limitedTo(const schema::Schema &schema, const QStringList &names,
                                               QList<dialect::NotHandled> &leftOut);

} // namespace relvar::cli
