// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/affinity.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;

bool isStrict(const schema::Table &table)
{
    return table.options.contains(u"STRICT"_s);
}

bool hasRowid(const schema::Table &table)
{
    return !table.options.contains(u"WITHOUT ROWID"_s);
}

bool isRowidAlias(const schema::Table &table, const schema::Column &column)
{
    return hasRowid(table) && table.primaryKey && table.primaryKey->parts.size() == 1
           && table.primaryKey->parts.first().column == column.id && !table.primaryKey->parts.first().descending
           && column.type.text.compare("INTEGER"_L1, Qt::CaseInsensitive) == 0;
}

bool replacesNull(const schema::Table &table, const schema::Column &column)
{
    const bool byDefault = column.notNull && column.notNullConflict.compare("REPLACE"_L1, Qt::CaseInsensitive) == 0;
    return byDefault || isRowidAlias(table, column);
}

Affinity affinityIn(const schema::Table &table, const schema::Column &column)
{
    const QString type = column.type.text.toUpper();
    if (type.contains("INT"_L1))
        return Affinity::Numeric;
    if (type.contains("CHAR"_L1) || type.contains("CLOB"_L1) || type.contains("TEXT"_L1))
        return Affinity::Text;
    // ANY takes everything as it is in a STRICT table, and is a number's type in others: stricttables.html.
    if (type.isEmpty() || type.contains("BLOB"_L1) || (isStrict(table) && type == "ANY"_L1))
        return Affinity::None;
    if (type.contains("REAL"_L1) || type.contains("FLOA"_L1) || type.contains("DOUB"_L1))
        return Affinity::Real;
    return Affinity::Numeric;
}

schema::Schema withoutIdleNumbers(schema::Schema schema)
{
    for (Box<schema::Table> &box : schema.tables) {
        const auto isIdle
            = [&](const schema::Column &column) { return column.identity && !isRowidAlias(*box, column); };
        if (std::none_of(box->columns.cbegin(), box->columns.cend(), isIdle))
            continue;
        schema::Table table = *box;
        for (schema::Column &column : table.columns) {
            if (isIdle(column))
                column.identity.reset();
        }
        box = table;
    }
    return schema;
}

} // namespace relvar::sqlite
