// SPDX-License-Identifier: GPL-3.0-or-later
// Owners and privileges in a compilation: what goes along with its object, and what default privileges give to an
// object that is made. https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html
#pragma once

#include "dialect/statement.h"
#include "schema/schema.h"

#include <QSet>

namespace relvar::postgresql {

struct Access
{
    /// The target, without owners and privileges of what is no longer there, and with what new objects get by default.
    schema::Schema to;
    /// Those that the server gives by itself.
    QSet<ObjectId> byDefault;
};

[[nodiscard]] Access withAccess(const schema::Schema &before, schema::Schema after);

/// Takes from the objects of the schema, which were just made, what default privileges of the schema gave them and what
/// they are not to have. Empty when there are no such privileges.
[[nodiscard]] QList<dialect::Statement> takeDefaultsBack(const schema::Schema &schema, const QSet<ObjectId> &objects);

/// From what one says to what the other says, statement by statement.
[[nodiscard]] QList<dialect::Statement> changeAccess(const schema::OtherObject &from, const schema::OtherObject &to);

} // namespace relvar::postgresql
