// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/probevalues.h"

#include "runner/typedvalues.h"
#include "schema/expression.h"

#include <QDate>
#include <QRegularExpression>

#include <limits>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Family { Boolean, Integer, Real, Numeric, Date, DateTime, Text, Binary, Any };

/// By the words in the type's name. The same words decide SQLite's affinity
/// (https://www.sqlite.org/datatype3.html#determination_of_column_affinity).
Family familyOf(const QString &type)
{
    const QString name = type.toUpper();
    const auto has = [&name](const char16_t *word) { return name.contains(QStringView(word)); };
    if (has(u"BOOL"))
        return Family::Boolean;
    if (has(u"INT") || has(u"SERIAL"))
        return Family::Integer;
    if (has(u"CHAR") || has(u"CLOB") || has(u"TEXT"))
        return Family::Text;
    if (has(u"BLOB") || has(u"BYTEA"))
        return Family::Binary;
    if (has(u"REAL") || has(u"FLOA") || has(u"DOUB"))
        return Family::Real;
    if (has(u"DATETIME") || has(u"TIMESTAMP"))
        return Family::DateTime;
    if (has(u"DATE"))
        return Family::Date;
    return name.isEmpty() || has(u"ANY") ? Family::Any : Family::Numeric;
}

/// n of varchar(n); -1 without.
int lengthOf(const QString &type)
{
    static const QRegularExpression pattern(u"\\(\\s*(\\d+)\\s*\\)"_s);
    const QRegularExpressionMatch match = pattern.match(type);
    return match.hasMatch() && familyOf(type) == Family::Text ? match.captured(1).toInt() : -1;
}

/// What a literal of a check can become.
struct Shape
{
    bool text = false;
    bool number = false;
    /// Longest text; -1: no limit.
    int length = -1;
};

/// A product without schemas inside a database (SQLite) takes values by the words in the type's name, and any length.
bool enforcesTypes(const schema::Schema &schema)
{
    return !schema.namespaces.isEmpty();
}

Shape shapeOf(const schema::Schema &schema, const schema::Column &column)
{
    if (!enforcesTypes(schema)) {
        const Family family = familyOf(column.type.text);
        return {.text = family == Family::Text || family == Family::Any,
                .number = family != Family::Text,
                .length = lengthOf(column.type.text)};
    }
    const TypedColumn type = typeOf(schema, column);
    using Kind = TypedColumn::Kind;
    return {.text = !type.array && type.kind == Kind::Text,
            .number
            = !type.array && (type.kind == Kind::Integer || type.kind == Kind::Real || type.kind == Kind::Decimal),
            .length = type.kind == Kind::Text ? type.length : -1};
}

QVariant fitted(const QString &value, int length)
{
    return length < 0 ? value : value.left(length);
}

void addNumber(QVariantList &values, const QString &literal, const Shape &shape)
{
    bool whole = false;
    const qlonglong integer = literal.toLongLong(&whole);
    if (shape.text) {
        constexpr qlonglong longest = 200;
        // length(code) = 3
        if (whole && integer > 0 && integer <= longest)
            values.append(QString(static_cast<int>(integer), u'a'));
    }
    if (!shape.number)
        return;
    if (whole) {
        values.append(integer);
        if (integer < std::numeric_limits<qlonglong>::max())
            values.append(integer + 1);
        if (integer > std::numeric_limits<qlonglong>::min())
            values.append(integer - 1);
    } else {
        values.append(literal.toDouble());
    }
}

void addText(QVariantList &values, const QString &literal, const Shape &shape)
{
    values.append(fitted(literal, shape.length));
    static const QRegularExpression characterClass(u"\\[\\^?([^\\]])[^\\]]*\\]"_s);
    QString pattern = literal;
    pattern.replace(characterClass, u"\\1"_s);
    pattern.replace(u'%', u'a').replace(u'*', u'a').replace(u'?', u'a');
    if (pattern != literal)
        values.append(fitted(pattern, shape.length));
    if (pattern.contains(u'_'))
        values.append(fitted(pattern.replace(u'_', u'a'), shape.length));
}

void addFromCheck(QVariantList &values, const QString &expression, const Shape &shape)
{
    // A string literal, or a number that is not a part of a name.
    static const QRegularExpression literals(u"'((?:[^']|'')*)'|(?<![\\w.\"])(-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)"_s);
    auto match = literals.globalMatch(expression);
    while (match.hasNext()) {
        const QRegularExpressionMatch literal = match.next();
        if (literal.capturedStart(2) >= 0)
            addNumber(values, literal.captured(2), shape);
        else
            addText(values, literal.captured(1).replace(u"''"_s, u"'"_s), shape);
    }
}

QVariantList looseValues(const schema::Column &column)
{
    const int length = lengthOf(column.type.text);
    constexpr qlonglong largest = std::numeric_limits<qlonglong>::max();
    switch (familyOf(column.type.text)) {
    case Family::Boolean:
        return {1LL, 0LL};
    case Family::Integer:
        return {7LL, 0LL, 42LL, -1LL, largest};
    case Family::Real:
        return {1.5, 0.0, 0.1, -2.25, 1e308};
    case Family::Numeric:
        return {10LL, 0LL, 12.5, -1LL, 99999999LL};
    case Family::Date:
        return {u"2024-02-29"_s, u"1969-12-31"_s, u"2038-01-20"_s, u"1900-01-01"_s, u"9999-12-31"_s};
    case Family::DateTime:
        return {u"2024-02-29 23:59:59"_s, u"1969-12-31 00:00:00"_s, u"2038-01-20 03:14:08"_s, u"1900-01-01 12:00:00"_s,
                u"9999-12-31 23:59:59"_s};
    case Family::Binary:
        return {QByteArray("\x00\x01\xFF\x7F", 4), QByteArray("bytes"), QByteArray(""), QByteArray(300, '\xAB'),
                QByteArray("\xF0\x9F\x99\x82")};
    case Family::Any:
        return {u"alpha"_s, 7LL, QByteArray("\x00\xFF", 2), -2.25, u"Ünïcödé 数据 🙂"_s};
    case Family::Text:
        break;
    }
    return {fitted(u"Alpha"_s, length),
            fitted(u"O'Brien \"quoted\"\nsecond line"_s, length),
            fitted(u"Ünïcödé 数据 🙂"_s, length),
            u""_s,
            fitted(u"2024-02-29"_s, length),
            fitted(u"2024-02-29 23:59:59"_s, length),
            fitted(u"a@example.org"_s, length),
            u"1"_s,
            u"A"_s,
            u"{}"_s};
}

} // namespace

QVariantList usualValues(const schema::Schema &schema, const schema::Column &column)
{
    return enforcesTypes(schema) ? typedValues(typeOf(schema, column)) : looseValues(column);
}

QVariantList valuesFromChecks(const schema::Schema &schema, const schema::Column &column,
                              const QList<schema::CheckConstraint> &checks)
{
    const Shape shape = shapeOf(schema, column);
    QVariantList values;
    if (enforcesTypes(schema) && typeOf(schema, column).array)
        return values;
    for (const schema::CheckConstraint &check : checks) {
        if (schema::mentions(check.expression, column.name))
            addFromCheck(values, check.expression, shape);
    }
    if (enforcesTypes(schema)) {
        for (const QString &check : typeOf(schema, column).domainChecks)
            addFromCheck(values, check, shape);
    }
    return values;
}

QVariant distinctValue(const schema::Schema &schema, const schema::Column &column, int serial)
{
    if (enforcesTypes(schema))
        return typedValue(typeOf(schema, column), serial);
    switch (familyOf(column.type.text)) {
    case Family::Boolean:
        return serial % 2;
    case Family::Integer:
    case Family::Numeric:
        return qlonglong(serial) + 1;
    case Family::Real:
        return serial + 0.5;
    case Family::Date:
        return QDate(2024, 2, 29).addDays(serial).toString(Qt::ISODate);
    case Family::DateTime:
        return QDate(2024, 2, 29).addDays(serial).toString(Qt::ISODate) + u" 12:00:00"_s;
    case Family::Binary:
        return QByteArray("key ") + QByteArray::number(serial);
    case Family::Any:
        return u"key "_s + QString::number(serial);
    case Family::Text:
        break;
    }
    // The first few, so that keys too are quoted, empty but for the number, and not only ASCII.
    constexpr int stems = 5;
    const QString stem = looseValues(column).at(serial % stems).toString();
    const QString number = QString::number(serial);
    const int length = lengthOf(column.type.text);
    return length < 0 ? stem + number : stem.left(qMax<qsizetype>(0, length - number.size())) + number;
}

} // namespace relvar::runner
