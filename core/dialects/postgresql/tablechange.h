// SPDX-License-Identifier: GPL-3.0-or-later
// Changing one table of a schema value, and asking whether a table stands by itself.
#pragma once

#include "schema/schema.h"

namespace relvar::postgresql {

/// Calls the function with the table of that id, which takes what it makes of it.
template<typename Function>
void changeTable(schema::Schema *schema, ObjectId id, Function function)
{
    for (Box<schema::Table> &box : schema->tables) {
        if (box->id != id)
            continue;
        schema::Table table = *box;
        function(table);
        box = std::move(table);
        return;
    }
}

/// The part of the list with that id, or null.
template<typename Part>
[[nodiscard]] Part *partWithId(QList<Part> &parts, ObjectId id)
{
    for (Part &part : parts) {
        if (part.id == id)
            return &part;
    }
    return nullptr;
}
template<typename Part>
[[nodiscard]] const Part *partWithId(const QList<Part> &parts, ObjectId id)
{
    for (const Part &part : parts) {
        if (part.id == id)
            return &part;
    }
    return nullptr;
}

/// True when no other table gives it columns or gets columns from it.
[[nodiscard]] inline bool standsAlone(const schema::Table &table, const schema::Schema &schema)
{
    if (!table.partitionBy.isEmpty() || table.isPartition() || !table.inherits.isEmpty())
        return false;
    for (const Box<schema::Table> &other : schema.tables) {
        if (other->inherits.contains(table.id))
            return false;
    }
    return true;
}

} // namespace relvar::postgresql
