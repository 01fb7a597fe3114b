// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/missingvalues.h"

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Column;
using schema::Table;

namespace {

bool needsValue(const Column &column)
{
    return column.notNull && !column.notNullNotValid && !column.defaultExpression && !column.generated;
}

/// The key of a row as people read it: 4, or (4, 'de').
QString shownKey(const QStringList &columns)
{
    if (columns.size() == 1)
        return columns.first() + u"::text"_s;
    QStringList texts;
    for (const QString &column : columns)
        texts.append(column + u"::text"_s);
    return u"'(' || concat_ws(', ', "_s + texts.join(u", "_s) + u") || ')'"_s;
}

} // namespace

std::optional<Statement> stopForMissingValues(const Table &before, const Table &after, const QList<ObjectId> &key,
                                              const QList<const Column *> &columns, const QString &stash,
                                              const Names &names)
{
    const QString table = names.of(after);
    const QString kept = StashNames::qualified(stash);
    QStringList matches;
    QStringList keyNames;
    QStringList keyColumns;
    QStringList targets;
    QStringList values;
    for (const ObjectId id : key) {
        const Column &now = *after.column(id);
        const QString stashed = quoteIdentifier(before.column(id)->name);
        const QString name = quoteIdentifier(now.name);
        matches.append(keptValue(now, table + u'.' + name) + u" = kept."_s + stashed);
        keyNames.append(now.name);
        keyColumns.append(name);
        targets.append(stashed);
        values.append(keptValue(now, name));
    }
    QStringList missing;
    for (const Column *column : columns) {
        if (needsValue(*column))
            missing.append(column->name);
        else if (!column->defaultExpression)
            continue;
        targets.append(quoteIdentifier(column->name));
        values.append(column->defaultExpression ? keptValue(*column, u'(' + *column->defaultExpression + u')')
                                                : u"'...'"_s);
    }
    if (missing.isEmpty())
        return std::nullopt;
    const QString rows = u"FROM "_s + table + u" WHERE NOT EXISTS (SELECT FROM "_s + kept + u" AS kept WHERE "_s
                         + matches.join(u" AND "_s) + u')';
    const QString shown = keyNames.size() == 1 ? keyNames.first() : u'(' + keyNames.join(u", "_s) + u')';
    const QString message = u"rows of "_s + after.name + u" from since then have no value for "_s
                            + missing.join(u", "_s) + u", which must not be NULL"_s;
    const QString hint = u"Delete them, or give them one for the way back: INSERT INTO "_s + kept + u" ("_s
                         + targets.join(u", "_s) + u") SELECT "_s + values.join(u", "_s) + u' ' + rows;
    return Statement{
        .sql = u"DO $relvar$\nDECLARE\n    found bigint;\n    keys text;\nBEGIN\n"
               "    SELECT count(*), string_agg(key, ', ') FILTER (WHERE number <= 10) || "
               "CASE WHEN count(*) > 10 THEN ', ...' ELSE '' END INTO found, keys\n"
               "        FROM (SELECT row_number() OVER (ORDER BY "_s
               + keyColumns.join(u", "_s) + u") AS number, "_s + shownKey(keyColumns) + u" AS key "_s + rows
               + u" ORDER BY number) AS since;\n    IF found > 0 THEN\n        RAISE EXCEPTION USING ERRCODE = '"_s
               + missingValuesState + u"', TABLE = "_s + quoteLiteral(after.name) + u", COLUMN = "_s
               + quoteLiteral(missing.first()) + u",\n            MESSAGE = found || "_s + quoteLiteral(u' ' + message)
               + u",\n            DETAIL = found || "_s + quoteLiteral(u' ' + message + u": "_s + shown + u' ')
               + u" || keys || '.',\n            HINT = "_s + quoteLiteral(hint) + u";\n    END IF;\nEND\n$relvar$"_s,
        .comment = u"Rows from since then need a value, or nothing is changed"_s,
        .place = Statement::Place::Opening};
}

} // namespace relvar::postgresql
