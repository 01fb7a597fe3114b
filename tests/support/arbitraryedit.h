// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits on a random schema, for laws. Many are refused, and that is part of it.
#pragma once

#include "edit/edits.h"
#include "edit/naming.h"
#include "support/arbitraryschema.h"

namespace relvar::test {

/// Any edit, on anything that is there. `source` made the schema, so that what is new has ids and names of its own.
inline document::Edit arbitraryEdit(ArbitrarySchema &source, const schema::Schema &schema)
{
    if (schema.tables.isEmpty() || oneIn(12))
        return edit::addTable(source.table(), QPointF(8, 8));
    const schema::Table &table = *oneOf(schema.tables);
    const schema::Table &other = *oneOf(schema.tables);
    const bool strict = table.options.contains(u"STRICT"_s);
    const ObjectId column = table.columns.isEmpty() ? ObjectId() : oneOf(table.columns).id;
    switch (*rc::gen::inRange(0, 15)) {
    case 0:
        return edit::renameTable(table.id, oneIn(3) ? other.name : source.name(u"t"_s));
    case 1:
        return edit::dropTable(table.id);
    case 2:
        return edit::addColumn(table.id, source.column(strict), *rc::gen::inRange(-1, 6));
    case 3:
        return edit::renameColumn(table.id, column,
                                  oneIn(4) ? edit::freeColumnName(table, u"c"_s) : source.name(u"c"_s));
    case 4: {
        schema::Column changed = source.column(strict);
        changed.id = column;
        return edit::changeColumn(table.id, changed);
    }
    case 5:
        return edit::moveColumn(table.id, column, *rc::gen::inRange(-1, 6));
    case 6:
        return edit::dropColumn(table.id, column);
    case 7:
        return edit::setPrimaryKey(table.id, oneIn(3) ? QList<ObjectId>() : QList<ObjectId>{column});
    case 8:
        return edit::setUniqueConstraint(table.id, {.id = source.id(), .parts = {{.column = column}}});
    case 9:
        return edit::addRelation(table.id, other.id);
    case 10:
        return edit::addRelation(table.id, other.id, column);
    case 11:
        return edit::addJoinTable(table.id, other.id, QPointF());
    case 12:
        return table.columns.isEmpty() ? edit::dropTable(table.id) : edit::setIndex(table.id, source.index(table));
    case 13:
        return table.columns.isEmpty() ? edit::dropTable(table.id) : edit::setCheck(table.id, source.check(table));
    default:
        return edit::dropPart(table.id, table.foreignKeys.isEmpty() ? ObjectId() : oneOf(table.foreignKeys).id);
    }
}

} // namespace relvar::test
