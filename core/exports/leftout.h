// SPDX-License-Identifier: GPL-3.0-or-later
// What a schema has and a format cannot say, counted, so that nobody takes a picture for the whole. Private to this
// room.
#pragma once

#include "exports/subject.h"

namespace relvar::exports {

/// What a format can say of a schema besides tables, columns with types, keys and relations.
enum class Says {
    Default = 1,
    Generated = 2,
    Check = 4,
    /// Unique constraints and indexes, other than a column that is unique by itself.
    Index = 8,
    EnumValues = 16,
    /// What happens on delete and on update.
    Action = 32,
    Comment = 64,
};
Q_DECLARE_FLAGS(Saying, Says)
Q_DECLARE_OPERATORS_FOR_FLAGS(Saying)

/// "3 defaults", "1 view", …: what is left out when only that can be said. Empty: nothing.
[[nodiscard]] QStringList leftOut(const Subject &subject, Saying saying);
/// The foreign keys of written tables that lead to a table that is not written, a line for each:
/// "orders (customer_id) refers to customers, which is not here".
[[nodiscard]] QStringList relationsLeftOut(const Subject &subject);

} // namespace relvar::exports
