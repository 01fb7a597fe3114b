// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect/transfersql.h"

namespace relvar::dialect {

using namespace Qt::Literals::StringLiterals;
using schema::Transfer;

namespace {

QString inBrackets(const QString &expression)
{
    return u'(' + expression + u')';
}

/// The rows of the two tables belong to each other. Names are qualified, for both tables are in sight.
QString belongs(const Transfer &transfer, const TransferNames &names)
{
    QStringList conditions;
    for (const Transfer::Match &match : transfer.matches) {
        conditions.append(names.table(transfer.from) + u'.' + names.column(transfer.from, match.from) + u" = "_s
                          + names.table(transfer.into) + u'.' + names.column(transfer.into, match.into));
    }
    return conditions.join(u" AND "_s);
}

} // namespace

QString transferredValue(const Transfer &transfer, const Transfer::Value &value, const TransferNames &names)
{
    if (transfer.matches.isEmpty())
        return inBrackets(value.expression);
    return u"(SELECT "_s + inBrackets(value.expression) + u" FROM "_s + names.table(transfer.from) + u" WHERE "_s
           + belongs(transfer, names) + u')';
}

QString belongsToNone(const Transfer &transfer, const TransferNames &names)
{
    return u"NOT EXISTS (SELECT 1 FROM "_s + names.table(transfer.into) + u" WHERE "_s + belongs(transfer, names)
           + u')';
}

QString updateRows(const Transfer &transfer, const TransferNames &names)
{
    QStringList columns;
    QStringList values;
    QStringList assignments;
    for (const Transfer::Value &value : transfer.values) {
        const QString column = names.column(transfer.into, value.column);
        columns.append(column);
        values.append(inBrackets(value.expression));
        assignments.append(column + u" = "_s + inBrackets(value.expression));
    }
    const QString update = u"UPDATE "_s + names.table(transfer.into) + u" SET "_s;
    if (transfer.matches.isEmpty())
        return update + assignments.join(u", "_s);
    const QString rows = u" FROM "_s + names.table(transfer.from) + u" WHERE "_s + belongs(transfer, names) + u')';
    const QString target = columns.size() == 1 ? columns.first() : inBrackets(columns.join(u", "_s));
    return update + target + u" = (SELECT "_s + values.join(u", "_s) + rows + u" WHERE EXISTS (SELECT 1"_s + rows;
}

QString insertRows(const Transfer &transfer, const schema::Table &from, bool isEmpty, const TransferNames &names)
{
    QStringList columns;
    QStringList values;
    QStringList conditions;
    QStringList someValue;
    QList<ObjectId> matched;
    for (const Transfer::Match &match : transfer.matches) {
        const QString source = names.column(transfer.from, match.from);
        columns.append(names.column(transfer.into, match.into));
        values.append(source);
        conditions.append(source + u" IS NOT NULL"_s);
        matched.append(match.from);
    }
    for (const Transfer::Value &value : transfer.values) {
        columns.append(names.column(transfer.into, value.column));
        values.append(inBrackets(value.expression));
        someValue.append(values.last() + u" IS NOT NULL"_s);
    }
    if (someValue.size() == 1)
        conditions.append(someValue.first());
    else if (!someValue.isEmpty())
        conditions.append(inBrackets(someValue.join(u" OR "_s)));
    if (!isEmpty)
        conditions.append(belongsToNone(transfer, names));
    return u"INSERT INTO "_s + names.table(transfer.into) + u" ("_s + columns.join(u", "_s) + u") SELECT "_s
           + (from.isUnique(matched) ? QString() : u"DISTINCT "_s) + values.join(u", "_s) + u" FROM "_s
           + names.table(transfer.from) + u" WHERE "_s + conditions.join(u" AND "_s);
}

} // namespace relvar::dialect
