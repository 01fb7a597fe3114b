// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/page.h"

#include <algorithm>

namespace relvar::rows {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Hexadecimal digits are read by few, so a binary value is cut much earlier than a text.
constexpr int longestBinary = 48;

const dialect::Browsing *browsingOf(const dialect::Dialect &dialect)
{
    return dynamic_cast<const dialect::Browsing *>(&dialect);
}

auto notSupported(const dialect::Dialect &dialect)
{
    return fail(RowsError::NotSupported,
                text("rows", "Rows of %1 databases cannot be shown.", {dialect.displayName()}));
}

/// All statements between its begin and its end, in as few round trips as the driver can; the answer of the last.
Result<database::ResultSet> readOnce(database::Connection &connection, const dialect::Browsing &browsing,
                                     const QString &sql, int timeoutMs)
{
    const QStringList statements = browsing.beginBrowsing(timeoutMs) + QStringList{sql, u"COMMIT"_s};
    Result<QList<database::ResultSet>> sets = connection.queries(statements);
    if (!connection.isLost() && connection.inTransaction())
        static_cast<void>(connection.execute(u"ROLLBACK"_s));
    if (!sets)
        return fail(sets.error());
    return sets->at(statements.size() - 2);
}

using Operator = Condition::Operator;

const dialect::BrowsedColumn *columnOf(const dialect::Relation &relation, const QString &name)
{
    const auto found = std::find_if(relation.columns.cbegin(), relation.columns.cend(),
                                    [&name](const dialect::BrowsedColumn &column) { return column.name == name; });
    return found == relation.columns.cend() ? nullptr : &*found;
}

QString sqlOf(const Condition &condition, const dialect::BrowsedColumn &column, const dialect::Dialect &dialect,
              const dialect::Browsing &browsing)
{
    const QString name = dialect.quoteIdentifier(column.name);
    const auto compared
        = [&](const QString &sign) { return name + u' ' + sign + u' ' + browsing.comparable(column, condition.value); };
    switch (condition.op) {
    case Operator::Equal:
        return compared(u"="_s);
    case Operator::NotEqual:
        return compared(u"<>"_s);
    case Operator::Less:
        return compared(u"<"_s);
    case Operator::LessOrEqual:
        return compared(u"<="_s);
    case Operator::Greater:
        return compared(u">"_s);
    case Operator::GreaterOrEqual:
        return compared(u">="_s);
    case Operator::Contains:
        return browsing.contains(column, condition.value.toString(), false);
    case Operator::StartsWith:
        return browsing.contains(column, condition.value.toString(), true);
    case Operator::IsNull:
        return name + u" IS NULL"_s;
    case Operator::IsNotNull:
        return name + u" IS NOT NULL"_s;
    }
    Q_UNREACHABLE();
}

/// The conditions of a wish, each in brackets. Errors: one names no column, or the free text is more than a condition.
Result<QStringList> conditionsOf(const dialect::Dialect &dialect, const dialect::Browsing &browsing,
                                 const dialect::Relation &relation, const Wish &wish)
{
    QStringList all;
    for (const Condition &condition : wish.conditions) {
        const dialect::BrowsedColumn *column = columnOf(relation, condition.column);
        if (column == nullptr) {
            return fail(RowsError::NotACondition, text("rows", "%1 has no column %2. Take the condition on it away.",
                                                       {relation.quotedName, condition.column}));
        }
        all.append(u'(' + sqlOf(condition, *column, dialect, browsing) + u')');
    }
    const QString free = wish.where.trimmed();
    if (free.isEmpty())
        return all;
    // A bracket that closes too early, a comment that swallows ours or a further statement: none is a condition. The
    // drivers refuse a second statement too.
    int depth = 0;
    bool closesEarly = false;
    const QString alone = u"SELECT 1 WHERE ("_s + free + u"\n)"_s;
    const auto split = dialect.split(alone);
    bool quoted = false;
    for (const QChar character : free) {
        if (character == u'\'' || character == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        depth += character == u'(' ? 1 : character == u')' ? -1 : 0;
        closesEarly = closesEarly || depth < 0;
    }
    if (split.size() != 1 || closesEarly) {
        return fail(RowsError::NotACondition,
                    text("rows", "“%1” is not one condition. Write what may stand in brackets after WHERE.", {free}));
    }
    all.append(u'(' + free + u"\n)"_s);
    return all;
}

QString whereOf(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : u"\nWHERE "_s + conditions.join(u"\n  AND "_s);
}

/// (a, b) > (1, 2), or just a > 1.
QString keyCompared(const dialect::Dialect &dialect, const dialect::Relation &relation, const QVariantList &key,
                    const QString &sign)
{
    QStringList literals;
    for (const QVariant &value : key)
        literals.append(dialect.quoteLiteral(value));
    if (key.size() == 1)
        return relation.key.first() + u' ' + sign + u' ' + literals.first();
    return u'(' + relation.key.join(u", "_s) + u") "_s + sign + u" ("_s + literals.join(u", "_s) + u')';
}

QString orderOf(const dialect::Dialect &dialect, const dialect::Relation &relation, const std::optional<Sort> &sort)
{
    QStringList order;
    if (sort && sort->column < relation.columns.size()) {
        order.append(dialect.quoteIdentifier(relation.columns.at(sort->column).name)
                     + (sort->descending ? u" DESC"_s : QString()));
    }
    order += relation.key;
    return order.isEmpty() ? QString() : u"\nORDER BY "_s + order.join(u", "_s);
}

bool pagesByKey(const dialect::Relation &relation, const Wish &wish)
{
    return !relation.key.isEmpty() && !wish.sort;
}

Value valueOf(const dialect::BrowsedColumn &column, QVariant shown, const QVariant &bytes)
{
    Value value{std::move(shown), -1};
    if (!bytes.isValid())
        return value;
    const qint64 whole = bytes.toLongLong();
    const bool isBinary
        = value.shown.typeId() == QMetaType::QByteArray || column.kind == dialect::BrowsedColumn::Kind::Binary;
    if (isBinary && value.shown.typeId() == QMetaType::QByteArray) {
        if (value.shown.toByteArray().size() < whole)
            value.bytes = whole;
        return value;
    }
    QString text = value.shown.toString();
    if (text.toUtf8().size() >= whole)
        return value;
    // A character that was cut in two.
    while (text.endsWith(QChar::ReplacementCharacter))
        text.chop(1);
    value.shown = text;
    value.bytes = whole;
    return value;
}

int cutOf(const dialect::BrowsedColumn &column, const PageSize &size)
{
    if (size.longestValue == 0)
        return 0;
    return column.kind == dialect::BrowsedColumn::Kind::Binary ? std::min(longestBinary, size.longestValue)
                                                               : size.longestValue;
}

} // namespace

Result<dialect::Relation> readRelation(database::Connection &connection, const dialect::Dialect &dialect,
                                       const QString &nameSpace, const QString &name, int timeoutMs)
{
    const dialect::Browsing *browsing = browsingOf(dialect);
    if (browsing == nullptr)
        return notSupported(dialect);
    const QStringList begin = browsing->beginBrowsing(timeoutMs);
    for (const QString &statement : begin) {
        if (const auto done = connection.execute(statement); !done)
            return fail(done.error());
    }
    Result<dialect::Relation> relation = browsing->relation(connection, nameSpace, name);
    if (!connection.isLost() && connection.inTransaction())
        static_cast<void>(connection.execute(u"ROLLBACK"_s));
    return relation;
}

Result<Page> readPage(database::Connection &connection, const dialect::Dialect &dialect,
                      const dialect::Relation &relation, const Wish &wish, const Place &place, const PageSize &size,
                      int timeoutMs)
{
    const dialect::Browsing *browsing = browsingOf(dialect);
    if (browsing == nullptr)
        return notSupported(dialect);
    Result<QStringList> conditions = conditionsOf(dialect, *browsing, relation, wish);
    if (!conditions)
        return fail(conditions.error());
    const bool byKey = pagesByKey(relation, wish);
    if (byKey && !place.after.isEmpty())
        conditions->append(u'(' + keyCompared(dialect, relation, place.after, u">"_s) + u')');

    QStringList expressions;
    /// Where the length of each column's values stands in a row; -1: nowhere.
    QList<qsizetype> lengths;
    for (const dialect::BrowsedColumn &column : relation.columns)
        expressions.append(browsing->shownValue(column, cutOf(column, size)));
    for (const dialect::BrowsedColumn &column : relation.columns) {
        const QString bytes = size.longestValue == 0 ? QString() : browsing->bytesOf(column);
        lengths.append(bytes.isEmpty() ? -1 : expressions.size());
        if (!bytes.isEmpty())
            expressions.append(bytes);
    }
    const qsizetype firstKey = expressions.size();
    for (const QString &key : relation.key)
        expressions.append(browsing->keyValue(key));
    // ORDER BY looks among the names of the answer first, and those are of texts.
    for (qsizetype i = 0; i < expressions.size(); ++i)
        expressions[i] += u" AS \" %1\""_s.arg(i);

    QString sql = u"SELECT %1\nFROM %2"_s.arg(expressions.join(u", "_s), relation.quotedName);
    sql += whereOf(*conditions) + orderOf(dialect, relation, wish.sort);
    // One more row tells whether there is a next page.
    sql += u"\nLIMIT %1"_s.arg(size.rows + 1);
    if (!byKey && place.offset > 0)
        sql += u" OFFSET %1"_s.arg(place.offset);
    const auto answer = readOnce(connection, *browsing, sql, timeoutMs);
    if (!answer)
        return fail(answer.error());

    Page page;
    page.isLast = answer->rows.size() <= size.rows;
    const qsizetype count = std::min<qsizetype>(answer->rows.size(), size.rows);
    page.rows.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const QVariantList &source = answer->rows.at(i);
        Row row;
        row.values.reserve(relation.columns.size());
        for (qsizetype column = 0; column < relation.columns.size(); ++column) {
            const qsizetype length = lengths.at(column);
            row.values.append(
                valueOf(relation.columns.at(column), source.at(column), length < 0 ? QVariant() : source.at(length)));
        }
        row.key = source.mid(firstKey);
        page.rows.append(std::move(row));
    }
    page.next.offset = place.offset + count;
    if (byKey && !page.rows.isEmpty())
        page.next.after = page.rows.last().key;
    return page;
}

Result<QVariant> readWhole(database::Connection &connection, const dialect::Dialect &dialect,
                           const dialect::Relation &relation, const Wish &wish, const QVariantList &key, qint64 offset,
                           qsizetype column, int timeoutMs)
{
    const dialect::Browsing *browsing = browsingOf(dialect);
    if (browsing == nullptr)
        return notSupported(dialect);
    QString sql
        = u"SELECT %1\nFROM %2"_s.arg(browsing->shownValue(relation.columns.at(column), 0), relation.quotedName);
    if (!key.isEmpty()) {
        sql += whereOf({keyCompared(dialect, relation, key, u"="_s)});
    } else {
        const Result<QStringList> conditions = conditionsOf(dialect, *browsing, relation, wish);
        if (!conditions)
            return fail(conditions.error());
        sql += whereOf(*conditions) + orderOf(dialect, relation, wish.sort) + u"\nLIMIT 1 OFFSET %1"_s.arg(offset);
    }
    const auto answer = readOnce(connection, *browsing, sql, timeoutMs);
    if (!answer)
        return fail(answer.error());
    if (answer->rows.isEmpty()) {
        return fail(RowsError::Gone,
                    text("rows", "The row is not in %1 any more. Read the rows again.", {relation.quotedName}));
    }
    return answer->rows.first().first();
}

Result<qint64> countRows(database::Connection &connection, const dialect::Dialect &dialect,
                         const dialect::Relation &relation, const Wish &wish, int timeoutMs)
{
    const dialect::Browsing *browsing = browsingOf(dialect);
    if (browsing == nullptr)
        return notSupported(dialect);
    const Result<QStringList> conditions = conditionsOf(dialect, *browsing, relation, wish);
    if (!conditions)
        return fail(conditions.error());
    const auto answer
        = readOnce(connection, *browsing,
                   u"SELECT count(*)\nFROM %1%2"_s.arg(relation.quotedName, whereOf(*conditions)), timeoutMs);
    if (!answer)
        return fail(answer.error());
    return answer->rows.value(0).value(0).toLongLong();
}

} // namespace relvar::rows
