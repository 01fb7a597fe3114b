// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/browsing.h"

#include "dialects/postgresql/quoting.h"

#include <QMap>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::BrowsedColumn;

namespace {

/// `base`: the type's own name, of a domain that of what it is made of. Categories:
/// https://www.postgresql.org/docs/current/catalog-pg-type.html#CATALOG-TYPCATEGORY-TABLE
BrowsedColumn::Kind kindOf(const QString &base, const QString &category)
{
    if (base == "bytea"_L1)
        return BrowsedColumn::Kind::Binary;
    if (base == "json"_L1 || base == "jsonb"_L1)
        return BrowsedColumn::Kind::Json;
    // The numbers of objects print as their names.
    if (category == "N"_L1 && !base.startsWith("reg"_L1) && base != "money"_L1)
        return BrowsedColumn::Kind::Number;
    if (category == "B"_L1)
        return BrowsedColumn::Kind::Boolean;
    if (category == "D"_L1 || category == "T"_L1 || category == "E"_L1 || base == "uuid"_L1)
        return BrowsedColumn::Kind::Short;
    return BrowsedColumn::Kind::Text;
}

bool isShort(const BrowsedColumn &column)
{
    return column.kind == BrowsedColumn::Kind::Boolean || column.kind == BrowsedColumn::Kind::Number
           || column.kind == BrowsedColumn::Kind::Short;
}

} // namespace

QStringList PostgresqlBrowsing::beginBrowsing(int statementTimeoutMs) const
{
    return {u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s,
            u"SET LOCAL statement_timeout = %1"_s.arg(statementTimeoutMs)};
}

Result<dialect::Relation> PostgresqlBrowsing::relation(database::Connection &connection, const QString &nameSpace,
                                                       const QString &name) const
{
    dialect::Relation relation;
    relation.quotedName
        = nameSpace.isEmpty() ? quoteIdentifier(name) : quoteIdentifier(nameSpace) + u'.' + quoteIdentifier(name);
    // attidentity 'a': GENERATED ALWAYS AS IDENTITY takes no value. Versions from 12 on compute columns; older ones
    // have no attgenerated, which to_jsonb() hides.
    const auto columns = connection.query(
        uR"(SELECT a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), b.typname, b.typcategory,
       a.attidentity = 'a' OR coalesce(pg_catalog.to_jsonb(a) ->> 'attgenerated', '') <> '',
       pg_catalog.array_position(i.indkey::pg_catalog.int2[], a.attnum), c.relkind
FROM pg_catalog.pg_attribute AS a
JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid
JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
JOIN pg_catalog.pg_type AS b ON b.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END
LEFT JOIN pg_catalog.pg_index AS i ON i.indrelid = c.oid AND i.indisprimary
WHERE a.attrelid = pg_catalog.to_regclass(%1) AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum)"_s.arg(quoteLiteral(relation.quotedName)));
    if (!columns)
        return fail(columns.error());
    if (columns->rows.isEmpty()) {
        return fail(database::DatabaseError::StatementFailed,
                    text("postgresql",
                         "There is no table or view %1 in the database, or it has no columns. Refresh to "
                         "see what there is.",
                         {relation.quotedName}));
    }
    QMap<qlonglong, QString> primaryKey;
    for (const QVariantList &row : columns->rows) {
        relation.columns.append({.name = row.at(0).toString(),
                                 .type = row.at(1).toString(),
                                 .kind = kindOf(row.at(2).toString(), row.at(3).toString()),
                                 .generated = row.at(4).toLongLong() != 0});
        // The columns of INCLUDE stand behind those of the key, and do no harm there.
        if (row.at(5).isValid())
            primaryKey.insert(row.at(5).toLongLong(), quoteIdentifier(row.at(0).toString()));
    }
    relation.key = primaryKey.values();
    const QString kind = columns->rows.first().at(6).toString();
    // https://www.postgresql.org/docs/current/ddl-system-columns.html: of partitioned tables only each partition has
    // it.
    if (relation.key.isEmpty() && (kind == "r"_L1 || kind == "m"_L1))
        relation.key = {u"ctid"_s};
    return relation;
}

QString PostgresqlBrowsing::shownValue(const BrowsedColumn &column, int atMost) const
{
    const QString value = quoteIdentifier(column.name);
    const bool whole = atMost == 0;
    if (column.kind == BrowsedColumn::Kind::Binary)
        return whole ? value : u"pg_catalog.substr(%1::bytea, 1, %2)"_s.arg(value).arg(atMost);
    return whole || isShort(column) ? value + u"::text"_s : u"pg_catalog.left(%1::text, %2)"_s.arg(value).arg(atMost);
}

QString PostgresqlBrowsing::bytesOf(const BrowsedColumn &column) const
{
    if (isShort(column))
        return {};
    return u"pg_catalog.octet_length(%1::%2)"_s.arg(quoteIdentifier(column.name),
                                                    column.kind == BrowsedColumn::Kind::Binary ? u"bytea"_s
                                                                                               : u"text"_s);
}

QString PostgresqlBrowsing::keyValue(const QString &key) const
{
    return key + u"::text"_s;
}

QString PostgresqlBrowsing::comparable(const BrowsedColumn &, const QVariant &value) const
{
    // A literal in quotes has no type of its own: the server reads it as the column's.
    return value.typeId() == QMetaType::QByteArray ? quoteLiteral(value) : quoteLiteral(value.toString());
}

QString PostgresqlBrowsing::contains(const BrowsedColumn &column, const QString &text, bool atStart) const
{
    return u"%1::text ILIKE %2"_s.arg(quoteIdentifier(column.name), quoteLiteral(dialect::likePattern(text, atStart)));
}

} // namespace relvar::postgresql
