// SPDX-License-Identifier: GPL-3.0-or-later
// Where the foreign keys of a table lead, by the names that rows have, and which lead to it. Pure.
#pragma once

#include "schema/schema.h"

namespace relvar::data {

/// From columns of the shown table to columns of another, by name; as many here as there.
struct Link
{
    QStringList columns;
    QString otherNameSpace;
    QString otherTable;
    QStringList otherColumns;

    friend bool operator==(const Link &, const Link &) = default;
};

struct Links
{
    /// Foreign keys of the table.
    QList<Link> outgoing;
    /// Foreign keys of others to it.
    QList<Link> incoming;
};

[[nodiscard]] Links linksOf(const schema::Schema &schema, const QString &nameSpace, const QString &table);

} // namespace relvar::data
