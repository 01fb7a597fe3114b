// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/missingvalues.h"

#include "dialects/sqlite/affinity.h"
#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/frame.h"
#include "dialects/sqlite/tokenizer.h"

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Column;
using schema::Table;

namespace {

bool needsValue(const Table &table, const Column &column)
{
    return column.notNull && !column.defaultExpression && !column.generated && !isRowidAlias(table, column);
}

/// DEFAULT "x" is the text x, as in no other expression.
QString valueOfDefault(const QString &expression)
{
    const QList<Token> tokens = tokenize(expression);
    return tokens.size() == 1 && tokens.first().kind == TokenKind::QuotedName ? quoteLiteral(tokens.first().name())
                                                                              : u'(' + expression + u')';
}

} // namespace

std::optional<Statement> claimNoMissingValues(const Table &before, const QString &table, const QStringList &key,
                                              const QStringList &columns, const QString &stash)
{
    const QString name = quoteIdentifier(table);
    QStringList matches;
    QStringList keys;
    QStringList targets;
    QStringList values;
    for (const QString &column : key) {
        const QString quoted = quoteIdentifier(column);
        matches.append(name + u'.' + quoted + u" = \"relvar_kept\"."_s + quoted);
        keys.append(u"quote("_s + quoted + u')');
        targets.append(quoted);
        values.append(quoted);
    }
    QStringList missing;
    for (const QString &columnName : columns) {
        const Column &column = *before.column(columnName);
        if (needsValue(before, column))
            missing.append(columnName);
        else if (!column.defaultExpression)
            continue;
        targets.append(quoteIdentifier(columnName));
        values.append(column.defaultExpression ? valueOfDefault(*column.defaultExpression) : u"'...'"_s);
    }
    if (missing.isEmpty())
        return std::nullopt;
    const QString rows = u"FROM "_s + name + u" WHERE NOT EXISTS (SELECT 1 FROM "_s + quoteIdentifier(stash)
                         + u" AS \"relvar_kept\" WHERE "_s + matches.join(u" AND "_s) + u')';
    const QString shownKey
        = keys.size() == 1 ? keys.first() : u"'(' || "_s + keys.join(u" || ', ' || "_s) + u" || ')'"_s;
    const QString keyNames = key.size() == 1 ? key.first() : u'(' + key.join(u", "_s) + u')';
    const QString remedy = u". Delete them, or give them one for the way back: INSERT INTO "_s + quoteIdentifier(stash)
                           + u" ("_s + targets.join(u", "_s) + u") SELECT "_s + values.join(u", "_s) + u' ' + rows;
    const QString words
        = quoteLiteral(u"rows of "_s + table + u" from since then have a value for "_s + missing.join(u", "_s)
                       + u", which must not be NULL. These have none: "_s + keyNames + u' ')
          + u"\n    || ifnull((SELECT group_concat(\"key\", ', ') FROM (SELECT "_s + shownKey + u" AS \"key\" "_s + rows
          + u" LIMIT 10)), '')\n    || (SELECT CASE WHEN count(*) > 10 THEN ', ... (' || count(*) || ')' ELSE '' END "_s
          + rows + u")\n    || "_s + quoteLiteral(remedy);
    Statement claim = claimAtStart(words, u"NOT EXISTS (SELECT 1 "_s + rows + u')');
    for (const QString &column : std::as_const(missing)) {
        claim.hazards.append(
            {dialect::Hazard::Kind::MayFailOnData,
             text("sqlite", "Rows of table %1 from since then have no value for %2", {before.name, column})});
    }
    claim.comment = u"Rows from since then need a value, or nothing is changed"_s;
    return claim;
}

} // namespace relvar::sqlite
