// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/stash.h"

#include "dialects/sqlite/affinity.h"
#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/tokenizer.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Table;

namespace {

QString qualified(const QString &table, const QString &column)
{
    return quoteIdentifier(table) + u'.' + quoteIdentifier(column);
}

bool hasRowidAlias(const Table &table)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(),
                       [&](const schema::Column &column) { return isRowidAlias(table, column); });
}

/// A value of the column is the same before and after.
bool isLeftAlone(const Table &before, const Table &after, ObjectId id)
{
    const schema::Column *old = before.column(id);
    const schema::Column *now = after.column(id);
    return old && now && !old->generated && !now->generated && old->name == now->name
           && affinityIn(before, *old) == affinityIn(after, *now);
}

/// SQLite lets NULLs, any number of them, into a primary key that is neither INTEGER nor WITHOUT ROWID.
bool excludesNull(const Table &table, ObjectId id)
{
    const schema::Column *column = table.column(id);
    return column->notNull || isRowidAlias(table, *column) || (table.isPrimaryKeyColumn(id) && !hasRowid(table));
}

Statement dropSequence(const QString &table)
{
    return {.sql = u"DELETE FROM \"sqlite_sequence\" WHERE \"name\" = "_s + quoteLiteral(table)};
}

/// A value that every row got when the column came. DEFAULT "x" is the text x, as in no other expression.
bool isPlainValue(const QString &expression)
{
    const QList<Token> tokens = tokenize(expression);
    return tokens.size() == 1 && (tokens.first().kind == TokenKind::Number || tokens.first().kind == TokenKind::String);
}

/// Two rows with the key of one that comes are for the new table to refuse, in words that name it.
Statement indexStash(const QString &stash, const LastingKey &key)
{
    return {.sql = (key.comes ? u"CREATE INDEX "_s : u"CREATE UNIQUE INDEX "_s) + quoteIdentifier(stash + u"_key"_s)
                   + u" ON "_s + quoteIdentifier(stash) + u" ("_s + quoteIdentifiers(key.columns) + u')'};
}

/// Keeps the rows that match no row by their key.
QString joinOn(const LastingKey &key)
{
    return key.mayBeNull ? u" LEFT JOIN "_s : u" JOIN "_s;
}

} // namespace

StashNames::StashNames(QString migrationId)
    : m_prefix(migrationId.isEmpty() ? u"relvar_stash_"_s : u"relvar_stash_"_s + std::move(migrationId) + u'_')
{
}

QString StashNames::next()
{
    return m_prefix + QString::number(++m_last);
}

QString StashNames::nextSince()
{
    return m_prefix + u"since_"_s + QString::number(++m_lastSince);
}

std::optional<LastingKey> lastingKey(const Table &before, const Table &after)
{
    const auto keyOf = [&](const QList<schema::KeyPart> &parts) -> std::optional<LastingKey> {
        QList<ObjectId> ids;
        LastingKey key;
        for (const schema::KeyPart &part : parts) {
            if (!isLeftAlone(before, after, part.column))
                return std::nullopt;
            key.mayBeNull
                = key.mayBeNull || !excludesNull(before, part.column) || !excludesNull(after, part.column);
            ids.append(part.column);
            key.columns.append(before.column(part.column)->name);
        }
        return after.isUnique(ids) ? std::optional(key) : std::nullopt;
    };
    const auto primaryOf
        = [&](const Table &table) { return table.primaryKey ? keyOf(table.primaryKey->parts) : std::nullopt; };
    const auto findIn = [&](const Table &table) -> std::optional<LastingKey> {
        if (const auto key = primaryOf(table); key && !key->mayBeNull)
            return key;
        for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
            if (const auto key = keyOf(unique.parts); key && !key->mayBeNull)
                return key;
        }
        for (const schema::Index &index : table.indexes) {
            const bool isPlain = index.unique && index.predicate.isEmpty()
                                 && std::none_of(index.parts.cbegin(), index.parts.cend(),
                                                 [](const schema::KeyPart &part) { return part.column.isNull(); });
            if (!isPlain)
                continue;
            if (const auto key = keyOf(index.parts); key && !key->mayBeNull)
                return key;
        }
        return std::nullopt;
    };
    if (auto key = findIn(before))
        return key;
    std::optional<LastingKey> coming = findIn(after);
    if (!coming) {
        if (auto key = primaryOf(before))
            return key;
        coming = primaryOf(after);
    }
    if (coming)
        coming->comes = true;
    return coming;
}

QString hiddenRowid(const Table &table)
{
    if (!hasRowid(table) || hasRowidAlias(table))
        return {};
    for (const QString &name : {u"rowid"_s, u"_rowid_"_s, u"oid"_s}) {
        if (!table.column(name))
            return name;
    }
    return {};
}

bool isAutoincrement(const Table &table)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(),
                       [](const schema::Column &column) { return column.identity.has_value(); });
}

QStringList storedColumns(const Table &table)
{
    QStringList names;
    for (const schema::Column &column : table.columns) {
        if (!column.generated)
            names.append(column.name);
    }
    return names;
}

QList<Statement> stashColumns(const QString &stash, const QString &table, const LastingKey &key,
                              const QStringList &columns)
{
    return {{.sql = u"CREATE TABLE "_s + quoteIdentifier(stash) + u" AS SELECT "_s
                    + quoteIdentifiers(key.columns + columns) + u" FROM "_s + quoteIdentifier(table),
             .comment = u"Keeps what goes away, for the way back"_s},
            indexStash(stash, key)};
}

QString afterColumn(const QString &column)
{
    return column + u" after"_s;
}

QList<Statement> stashChangedValues(const QString &stash, const QString &table, const QString &successor,
                                    const LastingKey &key, const QStringList &columns, bool everyRow)
{
    QStringList selected;
    QStringList matches;
    for (const QString &name : key.columns) {
        selected.append(qualified(table, name));
        matches.append(qualified(table, name) + u" = "_s + qualified(successor, name));
    }
    QStringList differences;
    for (const QString &name : columns) {
        const QString old = qualified(table, name);
        const QString now = qualified(successor, name);
        selected.append(old);
        selected.append(now + u" AS "_s + quoteIdentifier(afterColumn(name)));
        differences.append(u"typeof("_s + old + u") <> typeof("_s + now + u") OR "_s + old + u" IS NOT "_s + now
                           + u" COLLATE BINARY"_s);
    }
    return {{.sql = u"CREATE TABLE "_s + quoteIdentifier(stash) + u" AS SELECT "_s + selected.join(u", "_s)
                    + u" FROM "_s + quoteIdentifier(table) + joinOn(key) + quoteIdentifier(successor) + u" ON "_s
                    + matches.join(u" AND "_s) + (everyRow ? QString() : u" WHERE "_s + differences.join(u" OR "_s)),
             .comment = u"Keeps the values that the conversion changes, for the way back"_s},
            indexStash(stash, key)};
}

QList<Statement> keepForGood(const QString &kept, const QString &columns, const QString &source,
                             const QString &condition, const QString &comment)
{
    const QString select = u" SELECT "_s + columns + u" FROM "_s + source;
    return {{.sql = u"CREATE TABLE IF NOT EXISTS "_s + quoteIdentifier(kept) + u" AS"_s + select + u" WHERE 0"_s,
             .comment = comment},
            {.sql = u"INSERT INTO "_s + quoteIdentifier(kept) + select
                    + (condition.isEmpty() ? QString() : u" WHERE "_s + condition)}};
}

QList<Statement> keepUnmatched(const QString &stash, const QString &table, const QStringList &key)
{
    QStringList matches;
    for (const QString &name : key)
        matches.append(qualified(table, name) + u" = \"relvar_kept\"."_s + quoteIdentifier(name));
    return keepForGood(stash + u"_left"_s, u"*"_s, quoteIdentifier(stash) + u" AS \"relvar_kept\""_s,
                       u"NOT EXISTS (SELECT 1 FROM "_s + quoteIdentifier(table) + u" WHERE "_s
                           + matches.join(u" AND "_s) + u')',
                       u"Values whose row is not there any more stay"_s);
}

QList<Statement> keepWrittenSince(StashNames &names, const Table &before, const Table &after,
                                  const QStringList &columns, const QMap<QString, QString> &filled)
{
    const std::optional<LastingKey> key = lastingKey(before, after);
    const bool tellsApart = key && !key->mayBeNull;
    QStringList conditions;
    for (const QString &name : columns) {
        if (filled.contains(name)) {
            conditions.append(quoteIdentifier(name) + u" IS NOT ("_s + filled.value(name) + u") COLLATE BINARY"_s);
            continue;
        }
        const std::optional<QString> &given = after.column(name)->defaultExpression;
        conditions.append(quoteIdentifier(name)
                          + (given && isPlainValue(*given) ? u" IS NOT "_s + *given : u" IS NOT NULL"_s));
    }
    return keepForGood(names.nextSince(), quoteIdentifiers(tellsApart ? key->columns + columns : storedColumns(after)),
                       quoteIdentifier(after.name), conditions.join(u" OR "_s),
                       u"What was written since then stays, for a purge"_s);
}

QList<Statement> keepWrittenSince(StashNames &names, const Table &table, const QString &condition)
{
    return keepForGood(names.nextSince(), quoteIdentifiers(storedColumns(table)), quoteIdentifier(table.name), condition,
                       u"What was written since then stays, for a purge"_s);
}

QString computedColumn(const QString &column)
{
    return column + u" computed"_s;
}

QList<Statement> stashWithComputed(const QString &stash, const QString &table, const QString &successor,
                                   const LastingKey &key, const QStringList &columns, const QStringList &computed,
                                   const QStringList &names)
{
    const QString alias = u"relvar_computed"_s;
    QStringList selected;
    QStringList matches;
    for (const QString &name : key.columns) {
        selected.append(qualified(table, name));
        matches.append(qualified(table, name) + u" = "_s + qualified(alias, name));
    }
    for (const QString &name : columns)
        selected.append(qualified(table, name));
    for (const QString &name : names)
        selected.append(qualified(alias, computedColumn(name)));
    return {{.sql = u"CREATE TABLE "_s + quoteIdentifier(stash) + u" AS SELECT "_s + selected.join(u", "_s)
                    + u" FROM "_s + quoteIdentifier(table) + joinOn(key) + u"(SELECT "_s + quoteIdentifiers(key.columns)
                    + u", "_s + computed.join(u", "_s) + u" FROM "_s + quoteIdentifier(successor) + u" AS "_s
                    + quoteIdentifier(table) + u") AS "_s + quoteIdentifier(alias) + u" ON "_s
                    + matches.join(u" AND "_s),
             .comment = u"Keeps what goes away, for the way back"_s},
            indexStash(stash, key)};
}

TableStash stashSequence(StashNames &names, const QString &table)
{
    const QString stash = quoteIdentifier(names.next());
    TableStash result;
    result.keep.append({.sql = u"CREATE TABLE "_s + stash
                               + u" AS SELECT \"seq\" FROM \"sqlite_sequence\" WHERE \"name\" = "_s
                               + quoteLiteral(table)});
    result.restore.append(dropSequence(table));
    result.restore.append({.sql = u"INSERT INTO \"sqlite_sequence\" (\"name\", \"seq\") SELECT "_s + quoteLiteral(table)
                                  + u", \"seq\" FROM "_s + stash});
    result.restore.append({.sql = u"DROP TABLE "_s + stash});
    return result;
}

TableStash stashTable(StashNames &names, const Table &table)
{
    const QString stash = quoteIdentifier(names.next());
    const QString columns = quoteIdentifiers(storedColumns(table));
    const QString rowid = hiddenRowid(table);
    const QString keptRowid = u"\"relvar_rowid\""_s;
    const QString name = quoteIdentifier(table.name);
    const QString source = rowid.isEmpty() ? columns : rowid + u" AS "_s + keptRowid + u", "_s + columns;
    const QString into = rowid.isEmpty() ? columns : rowid + u", "_s + columns;
    const QString back = rowid.isEmpty() ? columns : keptRowid + u", "_s + columns;

    TableStash result;
    result.keep.append({.sql = u"CREATE TABLE "_s + stash + u" AS SELECT "_s + source + u" FROM "_s + name,
                        .comment = u"Keeps what goes away, for the way back"_s});
    // What comes back is what was there: rows whose parents are not there yet, or never were.
    result.restore.append({.sql = u"INSERT INTO "_s + name + u" ("_s + into + u") SELECT "_s + back + u" FROM "_s + stash,
                           .outsideTransaction = !table.foreignKeys.isEmpty()});
    result.restore.append({.sql = u"DROP TABLE "_s + stash});
    if (isAutoincrement(table)) {
        const TableStash sequence = stashSequence(names, table.name);
        result.keep.append(sequence.keep);
        result.restore.append(sequence.restore);
    }
    return result;
}

} // namespace relvar::sqlite
