// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/restoretexts.h"

#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/rules.h"

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;

QList<Statement> restoreSpelling(const StoredTexts &wanted, const StoredTexts &present, bool places)
{
    QList<Statement> statements;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const auto now = present.constFind(it.key());
        if (now == present.cend() || *now == *it || !rules().sameDefinition(*now, *it))
            continue;
        statements.append({.sql = u"UPDATE \"sqlite_schema\" SET \"sql\" = "_s + quoteLiteral(*it) + u" WHERE \"type\" = "_s
                                  + quoteLiteral(it.key().type) + u" AND \"name\" = "_s + quoteLiteral(it.key().name) + u" AND \"sql\" = "_s
                                  + quoteLiteral(*now)});
    }
    if (places) {
        // By way of negative numbers, so that no two rows meet.
        statements.append({.sql = u"UPDATE \"sqlite_schema\" AS \"s\" SET \"rowid\" = -(SELECT \"place\" FROM "
                                  "temp.\"relvar_places\" AS \"p\" WHERE \"p\".\"type\" = \"s\".\"type\" AND "
                                  "\"p\".\"name\" = \"s\".\"name\") WHERE (\"type\", \"name\") IN "
                                  "(SELECT \"type\", \"name\" FROM temp.\"relvar_places\")"_s,
                           .comment = u"The order in which the schema is printed"_s});
        statements.append({.sql = u"UPDATE \"sqlite_schema\" SET \"rowid\" = -\"rowid\" WHERE \"rowid\" < 0"_s});
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
