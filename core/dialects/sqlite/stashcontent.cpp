// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/stashcontent.h"

#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/tokenizer.h"

#include <QRegularExpression>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;

Result<QList<dialect::Stash>> stashes(database::Connection &connection)
{
    const auto tables = connection.query(
        u"SELECT m.name FROM sqlite_master AS m WHERE m.type = 'table' AND m.name LIKE 'relvar#_stash#_%' ESCAPE '#' "
        "AND (SELECT group_concat(c.name) FROM pragma_table_info(m.name) AS c) <> 'seq' ORDER BY m.rowid"_s);
    if (!tables)
        return fail(tables.error());
    static const QRegularExpression ours(u"^relvar_stash_(?:(\\d+)_)?(?:(since)_)?\\d+(_left)?$"_s);
    QList<dialect::Stash> found;
    for (const QVariantList &row : tables->rows) {
        const QString name = row.first().toString();
        const QRegularExpressionMatch match = ours.match(name);
        if (!match.hasMatch())
            continue;
        found.append({.migration = match.captured(1),
                      .table = quoteIdentifier(name),
                      .kind = match.hasCaptured(2)   ? dialect::Stash::Kind::WrittenSince
                              : match.hasCaptured(3) ? dialect::Stash::Kind::Unmatched
                                                     : dialect::Stash::Kind::TakenAway});
    }
    return found;
}

std::optional<dialect::Keeping> keeping(const QString &statement)
{
    static const QRegularExpression copy(
        u"^CREATE TABLE (?:IF NOT EXISTS )?(\"relvar_stash_[^\"]+\") AS SELECT .*? FROM (\"(?:[^\"]|\"\")+\")"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = copy.match(statement);
    // Of a sequence's position nobody counts rows.
    if (!match.hasMatch() || match.captured(2) == "\"sqlite_sequence\""_L1)
        return std::nullopt;
    return dialect::Keeping{.stash = match.captured(1), .table = match.captured(2)};
}

Result<dialect::TableSize> sizeOf(database::Connection &connection, const QString &quotedTable)
{
    const auto rows = connection.query(u"SELECT count(*) FROM "_s + quotedTable);
    if (!rows)
        return fail(rows.error());
    dialect::TableSize size{.rows = rows->rows.value(0).value(0).toLongLong()};
    // https://www.sqlite.org/dbstat.html: not every library is built with it.
    const auto bytes = connection.query(u"SELECT sum(pgsize) FROM dbstat WHERE aggregate = 1 AND name = ?"_s,
                                        {tokenize(quotedTable, 1).value(0).name()});
    if (bytes && !bytes->rows.value(0).value(0).isNull())
        size.bytes = bytes->rows.value(0).value(0).toLongLong();
    return size;
}

} // namespace relvar::sqlite
