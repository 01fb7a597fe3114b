// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/stashcontent.h"

#include "dialects/postgresql/stash.h"

#include <QRegularExpression>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

Result<QList<dialect::Stash>> stashes(database::Connection &connection)
{
    const auto tables = connection.query(
        u"SELECT c.relname FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace "
        "WHERE n.nspname = 'relvar' AND c.relkind = 'r' AND NOT (c.relnatts = 1 AND EXISTS (SELECT FROM "
        "pg_catalog.pg_attribute AS a WHERE a.attrelid = c.oid AND a.attnum = 1 AND a.attname = 'last_value')) "
        "ORDER BY c.oid"_s);
    if (!tables)
        return fail(tables.error());
    static const QRegularExpression ours(u"^(\\d+)_(?:(since)_)?\\d+(_left)?$"_s);
    QList<dialect::Stash> found;
    for (const QVariantList &row : tables->rows) {
        const QString name = row.first().toString();
        const QRegularExpressionMatch match = ours.match(name);
        if (!match.hasMatch())
            continue;
        found.append({.migration = match.captured(1),
                      .table = StashNames::qualified(name),
                      .kind = match.hasCaptured(2)   ? dialect::Stash::Kind::WrittenSince
                              : match.hasCaptured(3) ? dialect::Stash::Kind::Unmatched
                                                     : dialect::Stash::Kind::TakenAway});
    }
    return found;
}

std::optional<dialect::Keeping> keeping(const QString &statement)
{
    static const QString tableName = u"((?:\"(?:[^\"]|\"\")+\"\\.)?\"(?:[^\"]|\"\")+\")"_s;
    const auto everyLine = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption);
    };
    // An expression may have a FROM of its own: the table is what comes last.
    static const QRegularExpression copy
        = everyLine(u"^CREATE TABLE (\"relvar\"\\.\"[^\"]+\") AS SELECT .* FROM (?:ONLY )?"_s + tableName + u'$');
    static const QRegularExpression since = everyLine(
        u"CREATE TABLE IF NOT EXISTS (\"relvar\"\\.\"[^\"]+\") AS SELECT .*? FROM (?:ONLY )?"_s + tableName);
    static const QRegularExpression move
        = everyLine(u"^ALTER TABLE "_s + tableName + u" RENAME TO \"(\\d+_\\d+)\"$"_s);
    // Batch by batch, and what the way back copies again. Its rows are told by the table that comes last.
    static const QRegularExpression fill
        = everyLine(u"INSERT INTO (\"relvar\"\\.\"\\d+_\\d+\") SELECT [^\n]* FROM "_s + tableName + u"(?:$|\n)"_s);
    for (const QRegularExpression &form : {copy, since, fill}) {
        if (const QRegularExpressionMatch match = form.match(statement); match.hasMatch())
            return dialect::Keeping{.stash = match.captured(1), .table = match.captured(2)};
    }
    if (const QRegularExpressionMatch match = move.match(statement); match.hasMatch()) {
        return dialect::Keeping{.stash = StashNames::qualified(match.captured(2)),
                                .table = match.captured(1),
                                .moves = true};
    }
    return std::nullopt;
}

Result<dialect::TableSize> sizeOf(database::Connection &connection, const QString &quotedTable)
{
    const auto answer
        = connection.query(u"SELECT pg_catalog.pg_table_size(c.oid), c.reltuples::bigint FROM pg_catalog.pg_class AS c "
                           "WHERE c.oid = CAST(? AS pg_catalog.regclass)"_s,
                           {quotedTable});
    if (!answer)
        return fail(answer.error());
    dialect::TableSize size{.rows = answer->rows.value(0).value(1).toLongLong(),
                            .bytes = answer->rows.value(0).value(0).toLongLong(),
                            .isExact = false};
    // Counting reads all of it.
    constexpr qint64 quicklyCounted = 64 << 20;
    if (size.bytes > quicklyCounted && size.rows > 0)
        return size;
    const auto counted = connection.query(u"SELECT count(*) FROM "_s + quotedTable);
    if (!counted)
        return fail(counted.error());
    size.rows = counted->rows.value(0).value(0).toLongLong();
    size.isExact = true;
    return size;
}

} // namespace relvar::postgresql
