// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/keptforgood.h"

#include <QRegularExpression>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Table;

namespace {

/// Adds what the query answers to a table that stays; makes nothing where it answers nothing. `locked` is a table into
/// which nobody writes until what follows is done; empty: none.
Statement keepForGood(const QString &kept, const QString &locked, const QString &query, const QString &comment)
{
    const QString table = StashNames::qualified(kept);
    return {.sql = u"DO $relvar$\nBEGIN\n"_s
                   + (locked.isEmpty() ? QString() : u"    LOCK TABLE "_s + locked + u" IN ACCESS EXCLUSIVE MODE;\n"_s)
                   + u"    IF EXISTS ("_s + query + u") THEN\n        IF pg_catalog.to_regnamespace('relvar') IS NULL THEN\n"
                     "            CREATE SCHEMA \"relvar\";\n        END IF;\n        CREATE TABLE IF NOT EXISTS "_s
                   + table + u" AS "_s + query + u" WITH NO DATA;\n        INSERT INTO "_s + table + u' ' + query
                   + u";\n    END IF;\nEND\n$relvar$"_s,
            .comment = comment};
}

} // namespace

Statement keepUnmatched(const QString &stash, const QString &table, const QString &matches)
{
    return keepForGood(stash + u"_left"_s, {},
                       u"SELECT * FROM "_s + StashNames::qualified(stash) + u" AS kept WHERE NOT EXISTS (SELECT FROM "_s
                           + table + u" WHERE "_s + matches + u')',
                       u"Values whose row is not there any more stay"_s);
}

QList<Statement> closeStash(const QString &stash, const QString &table, const QString &matches)
{
    return {keepUnmatched(stash, table, matches), dropStash(stash)};
}

Statement keepWrittenSince(StashNames &stashes, const Table &before, const Table &after, const schema::Column &column,
                           const QString &condition, const Names &names)
{
    QStringList columns;
    if (const std::optional<QList<ObjectId>> key = lastingKey(before, after)) {
        columns.append(keptColumns(after, *key));
    } else {
        // At that moment only those are sure to be there that are there on both sides.
        for (const schema::Column &other : after.columns) {
            const schema::Column *old = before.column(other.id);
            if (old && other.id != column.id && !old->generated && !other.generated)
                columns.append(keptColumn(other));
        }
    }
    columns.append(keptColumn(column));
    const QString table = names.of(after);
    return keepForGood(stashes.nextSince(), table,
                       u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table + u" WHERE "_s + condition,
                       u"What was written since then stays, for a purge"_s);
}

QString isWrittenSince(const schema::Column &column, const Names &names, const std::optional<QString> &filled)
{
    const QString name = quoteIdentifier(column.name);
    const auto differsFrom = [&](const QString &given) {
        return name + u"::text IS DISTINCT FROM ("_s + given + u")::"_s + names.type(column.type) + u"::text"_s;
    };
    if (filled)
        return differsFrom(*filled);
    // A value that is the same for every row; not every type has an operator that compares.
    static const QRegularExpression plainValue(u"^(?:-?[0-9.]+|'(?:[^']|'')*'|true|false)(?:::[a-z ]+)?$"_s);
    if (!column.defaultExpression || !plainValue.match(*column.defaultExpression).hasMatch()
        || !column.type.userType.isNull())
        return name + u" IS NOT NULL"_s;
    return differsFrom(*column.defaultExpression);
}

Statement keepWrittenSince(StashNames &stashes, const Table &table, const Names &names, const QString &condition)
{
    QStringList columns;
    for (const schema::Column &column : table.columns) {
        if (!column.generated)
            columns.append(keptColumn(column));
    }
    return keepForGood(stashes.nextSince(), names.of(table),
                       u"SELECT "_s + columns.join(u", "_s) + u" FROM ONLY "_s + names.of(table)
                           + (condition.isEmpty() ? QString() : u" WHERE "_s + condition),
                       u"What was written since then stays, for a purge"_s);
}

} // namespace relvar::postgresql
