// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/restoretexts.h"

#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/rules.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Schema;
using schema::Table;

void adoptTexts(Schema *schema, const StoredTexts &texts)
{
    const auto differs = [&](const QString &type, const auto &object) {
        const auto found = texts.constFind({type, object.name});
        return found != texts.cend() && *found != object.definition;
    };
    const auto adopt = [&](const QString &type, auto &object) {
        if (differs(type, object))
            object.definition = texts.value({type, object.name});
    };
    const auto adoptBox = [&]<typename T>(const QString &type, Box<T> &box) {
        if (!differs(type, *box))
            return;
        T object = *box;
        adopt(type, object);
        box = object;
    };
    for (Box<Table> &box : schema->tables) {
        const bool anyIndex = std::any_of(box->indexes.cbegin(), box->indexes.cend(),
                                          [&](const schema::Index &index) { return differs(u"index"_s, index); });
        if (!anyIndex && !differs(u"table"_s, *box))
            continue;
        Table table = *box;
        adopt(u"table"_s, table);
        for (schema::Index &index : table.indexes)
            adopt(u"index"_s, index);
        box = table;
    }
    for (Box<schema::View> &box : schema->views)
        adoptBox(u"view"_s, box);
    for (Box<schema::Trigger> &box : schema->triggers)
        adoptBox(u"trigger"_s, box);
}

QList<Statement> restoreSpelling(const StoredTexts &wanted, const StoredTexts &present, bool places)
{
    QList<Statement> statements;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const auto now = present.constFind(it.key());
        if (now == present.cend() || *now == *it || !rules().sameDefinition(*now, *it))
            continue;
        statements.append({.sql = u"UPDATE \"sqlite_master\" SET \"sql\" = "_s + quoteLiteral(*it)
                                  + u" WHERE \"type\" = "_s + quoteLiteral(it.key().type) + u" AND \"name\" = "_s
                                  + quoteLiteral(it.key().name) + u" AND \"sql\" = "_s + quoteLiteral(*now)});
    }
    if (places) {
        // By way of negative numbers, so that no two rows meet.
        statements.append({.sql = u"UPDATE \"sqlite_master\" AS \"s\" SET \"rowid\" = -(SELECT \"place\" FROM "
                                  "temp.\"relvar_places\" AS \"p\" WHERE \"p\".\"type\" = \"s\".\"type\" AND "
                                  "\"p\".\"name\" = \"s\".\"name\") WHERE (\"type\", \"name\") IN "
                                  "(SELECT \"type\", \"name\" FROM temp.\"relvar_places\")"_s,
                           .comment = u"The order in which the schema is printed"_s});
        statements.append({.sql = u"UPDATE \"sqlite_master\" SET \"rowid\" = -\"rowid\" WHERE \"rowid\" < 0"_s});
    }
    if (statements.isEmpty())
        return statements;
    statements.prepend({.sql = u"PRAGMA writable_schema = ON"_s,
                        .comment = u"The texts as they were, to the letter; they mean the same"_s});
    // RESET also makes this connection read the texts anew.
    statements.append({.sql = u"PRAGMA writable_schema = RESET"_s});
    return statements;
}

} // namespace relvar::sqlite
