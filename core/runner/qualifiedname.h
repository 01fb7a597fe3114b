// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a table for SQL, with its namespace where it has one.
#pragma once

#include "dialect/dialect.h"

namespace relvar::runner {

[[nodiscard]] inline QString qualifiedName(const dialect::Dialect &dialect, const schema::Schema &schema,
                                           const schema::Table &table)
{
    const schema::Namespace *owner = schema.findNamespace(table.namespaceId);
    const QString name = dialect.quoteIdentifier(table.name);
    return owner == nullptr ? name : dialect.quoteIdentifier(owner->name) + u'.' + name;
}

} // namespace relvar::runner
