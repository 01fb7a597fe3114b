// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/browsing.h"

#include "dialects/sqlite/affinity.h"
#include "dialects/sqlite/ddl.h"

#include <algorithm>
#include <cmath>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::BrowsedColumn;

namespace {

/// Other expressions than TEXT are compared with numbers too.
bool holdsText(const BrowsedColumn &column)
{
    return column.kind == BrowsedColumn::Kind::Text;
}

BrowsedColumn::Kind kindOf(const QString &type)
{
    schema::Column column;
    column.type.text = type;
    switch (affinityIn({}, column)) {
    case Affinity::Text:
        return BrowsedColumn::Kind::Text;
    case Affinity::Numeric:
    case Affinity::Real:
        return BrowsedColumn::Kind::Number;
    case Affinity::None:
        break;
    }
    return type.contains("BLOB"_L1, Qt::CaseInsensitive) ? BrowsedColumn::Kind::Binary : BrowsedColumn::Kind::Any;
}

/// The name under which the table numbers its rows, where no column has taken it:
/// https://www.sqlite.org/rowidtable.html
QString rowidOf(database::Connection &connection, const dialect::Relation &relation)
{
    for (const QString &candidate : {u"rowid"_s, u"_rowid_"_s, u"oid"_s}) {
        const bool taken = std::any_of(relation.columns.cbegin(), relation.columns.cend(),
                                       [&candidate](const BrowsedColumn &column) {
                                           return column.name.compare(candidate, Qt::CaseInsensitive) == 0;
                                       });
        if (!taken && connection.query(u"SELECT %1 FROM %2 LIMIT 0"_s.arg(candidate, relation.quotedName)))
            return candidate;
    }
    return {};
}

} // namespace

QStringList SqliteBrowsing::beginBrowsing(int) const
{
    // Nothing to limit the time with; a canceller interrupts. https://www.sqlite.org/pragma.html#pragma_query_only
    return {u"PRAGMA query_only = ON"_s, u"BEGIN"_s};
}

Result<dialect::Relation> SqliteBrowsing::relation(database::Connection &connection, const QString &,
                                                   const QString &name) const
{
    dialect::Relation relation;
    relation.quotedName = quoteIdentifier(name);
    const auto columns
        = connection.query(u"SELECT name, type, hidden, pk FROM pragma_table_xinfo(?) WHERE hidden <> 1 ORDER BY cid"_s,
                           {name});
    if (!columns)
        return fail(columns.error());
    if (columns->rows.isEmpty()) {
        return fail(database::DatabaseError::StatementFailed,
                    text("sqlite", "There is no table or view %1 in the database. Refresh to see what there is.",
                         {name}));
    }
    QMap<qlonglong, QString> primaryKey;
    for (const QVariantList &row : columns->rows) {
        relation.columns.append({.name = row.at(0).toString(),
                                 .type = row.at(1).toString(),
                                 .kind = kindOf(row.at(1).toString()),
                                 .generated = row.at(2).toInt() != 0});
        if (row.at(3).toLongLong() > 0)
            primaryKey.insert(row.at(3).toLongLong(), quoteIdentifier(row.at(0).toString()));
    }
    const auto kind = connection.query(
        u"SELECT type FROM sqlite_master WHERE name = ? COLLATE NOCASE AND type IN ('table', 'view')"_s, {name});
    if (!kind)
        return fail(kind.error());
    if (kind->rows.value(0).value(0).toString() == "view"_L1)
        return relation;
    // A key that is no rowid may hold NULL, except in tables that have no rowid.
    if (const QString rowid = rowidOf(connection, relation); !rowid.isEmpty())
        relation.key = {rowid};
    else
        relation.key = primaryKey.values();
    return relation;
}

QString SqliteBrowsing::shownValue(const BrowsedColumn &column, int atMost) const
{
    const QString value = quoteIdentifier(column.name);
    if (atMost == 0)
        return value;
    // Bytes, because characters are counted up to the first NUL only; an even number, for databases in UTF-16.
    // The beginning of nothing is NULL.
    return u"CASE typeof(%1) WHEN 'text' THEN coalesce(CAST(substr(CAST(%1 AS BLOB), 1, %2) AS TEXT), '') "
           "WHEN 'blob' THEN coalesce(substr(%1, 1, %2), x'') ELSE %1 END"_s.arg(value)
               .arg(atMost + atMost % 2);
}

QString SqliteBrowsing::bytesOf(const BrowsedColumn &column) const
{
    return u"CASE typeof(%1) WHEN 'text' THEN length(CAST(%1 AS BLOB)) WHEN 'blob' THEN length(%1) END"_s.arg(
        quoteIdentifier(column.name));
}

QString SqliteBrowsing::keyValue(const QString &key) const
{
    return key;
}

QString SqliteBrowsing::comparable(const BrowsedColumn &column, const QVariant &value) const
{
    if (value.typeId() != QMetaType::QString || holdsText(column))
        return quoteLiteral(value);
    // A column without affinity compares 5 and '5' as different: what reads as a number is one.
    bool isInteger = false;
    const qlonglong integer = value.toString().toLongLong(&isInteger);
    bool isReal = false;
    const double real = value.toString().toDouble(&isReal);
    if (isInteger)
        return quoteLiteral(integer);
    return isReal && std::isfinite(real) ? quoteLiteral(real) : quoteLiteral(value);
}

QString SqliteBrowsing::contains(const BrowsedColumn &column, const QString &text, bool atStart) const
{
    return u"%1 LIKE %2 ESCAPE '\\'"_s.arg(quoteIdentifier(column.name),
                                           quoteLiteral(dialect::likePattern(text, atStart)));
}

} // namespace relvar::sqlite
