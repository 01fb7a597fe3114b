// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/restoretexts.h"

#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/rules.h"

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;

QList<Statement> restoreSpelling(const StoredTexts &wanted, const StoredTexts &present)
{
    QList<Statement> statements;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const auto now = present.constFind(it.key());
        if (now == present.cend() || *now == *it || !rules().sameDefinition(*now, *it))
            continue;
        statements.append({.sql = u"UPDATE \"sqlite_schema\" SET \"sql\" = "_s + quoteLiteral(*it) + u" WHERE \"type\" = "_s
                                  + quoteLiteral(it.key().type) + u" AND \"name\" = "_s + quoteLiteral(it.key().name)});
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
