// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/typedvalues.h"

#include <QDate>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TypedColumn::Kind;

/// Makes a literal from a serial number, a different one from each.
using Make = QString (*)(int serial);

struct Literals
{
    QLatin1StringView type;
    Make make;
    /// Besides the first few that `make` gives.
    QList<QLatin1StringView> extremes;
};

QString dateOf(int serial)
{
    return QDate(2024, 2, 29).addDays(serial).toString(Qt::ISODate);
}

QString hexadecimal(int serial, int digits)
{
    return QString::number(serial + 1, 16).rightJustified(digits, u'0');
}

/// "[1,2)" from what makes a bound.
QString range(const QString &lower, const QString &upper)
{
    return u"[\"%1\",\"%2\")"_s.arg(lower, upper);
}

QString pointOf(int serial)
{
    return u"(%1,-2.5)"_s.arg(serial + 0.5);
}

const QList<Literals> &literals()
{
    static const QList<Literals> list = {
        {"boolean"_L1, [](int serial) { return serial % 2 == 0 ? u"true"_s : u"false"_s; }, {}},
        {"uuid"_L1,
         [](int serial) { return u"0f8fad5b-d9cb-469f-a165-"_s + hexadecimal(serial, 12); },
         {"00000000-0000-0000-0000-000000000000"_L1, "ffffffff-ffff-ffff-ffff-ffffffffffff"_L1}},
        {"json"_L1,
         [](int serial) { return u"{\"a\": %1, \"b\":[null,\"Ünïcödé 🙂\"]}"_s.arg(serial); },
         {"{}"_L1, "[]"_L1, "null"_L1, "{\"a\":1,\"a\":2}"_L1}},
        {"jsonb"_L1,
         [](int serial) { return u"{\"a\": %1, \"b\":[null,\"Ünïcödé 🙂\"]}"_s.arg(serial); },
         {"{}"_L1, "[]"_L1, "null"_L1, "1e-300"_L1}},
        {"date"_L1, dateOf, {"1969-12-31"_L1, "4713-01-01 BC"_L1, "infinity"_L1, "9999-12-31"_L1}},
        {"timestamp without time zone"_L1,
         [](int serial) { return dateOf(serial) + u" 23:59:59.999999"_s; },
         {"1969-12-31 00:00:00"_L1, "-infinity"_L1, "9999-12-31 23:59:59"_L1}},
        {"timestamp with time zone"_L1,
         [](int serial) { return dateOf(serial) + u" 23:59:59.999999+05:30"_s; },
         {"1969-12-31 00:00:00-08"_L1, "infinity"_L1, "9999-12-31 23:59:59+00"_L1}},
        {"time without time zone"_L1,
         [](int serial) { return QTime(0, 0).addSecs(43200 + serial).toString(u"HH:mm:ss"_s) + u".000001"_s; },
         {"00:00:00"_L1, "24:00:00"_L1}},
        {"time with time zone"_L1,
         [](int serial) { return QTime(0, 0).addSecs(43200 + serial).toString(u"HH:mm:ss"_s) + u"+02"_s; },
         {"00:00:00-12"_L1, "24:00:00+14"_L1}},
        {"interval"_L1,
         [](int serial) { return u"%1 days 04:05:06.000007"_s.arg(serial + 1); },
         {"-1 years -2 mons"_L1, "00:00:00"_L1}},
        {"money"_L1, [](int serial) { return u"%1.25"_s.arg(serial); }, {"0"_L1, "-1.01"_L1}},
        {"inet"_L1,
         [](int serial) { return u"10.%1.%2.1/16"_s.arg(serial / 250).arg(serial % 250); },
         {"::1"_L1, "0.0.0.0/0"_L1}},
        {"cidr"_L1, [](int serial) { return u"10.%1.%2.0/24"_s.arg(serial / 250).arg(serial % 250); }, {"::/0"_L1}},
        {"macaddr"_L1,
         [](int serial) { return u"08:00:2b:01:%1"_s.arg(hexadecimal(serial, 4).insert(2, u':')); },
         {"ff:ff:ff:ff:ff:ff"_L1}},
        {"macaddr8"_L1,
         [](int serial) { return u"08:00:2b:01:02:03:%1"_s.arg(hexadecimal(serial, 4).insert(2, u':')); },
         {"ff:ff:ff:ff:ff:ff:ff:ff"_L1}},
        {"xml"_L1, [](int serial) { return u"<a n=\"%1\">Ünïcödé</a>"_s.arg(serial); }, {"text &amp; more"_L1}},
        {"tsvector"_L1, [](int serial) { return u"'alpha':1 'n%1':2A"_s.arg(serial); }, {""_L1}},
        {"tsquery"_L1, [](int serial) { return u"'alpha' & !'n%1'"_s.arg(serial); }, {""_L1}},
        {"point"_L1, pointOf, {"(0,0)"_L1}},
        {"line"_L1, [](int serial) { return u"{1,2,%1}"_s.arg(serial); }, {}},
        {"lseg"_L1, [](int serial) { return u"[(0,0),%1]"_s.arg(pointOf(serial)); }, {}},
        {"box"_L1, [](int serial) { return u"(%1,2),(-1,-2)"_s.arg(serial); }, {}},
        {"path"_L1, [](int serial) { return u"[(0,0),%1]"_s.arg(pointOf(serial)); }, {"((0,0),(1,1))"_L1}},
        {"polygon"_L1, [](int serial) { return u"((0,0),(1,0),%1)"_s.arg(pointOf(serial)); }, {}},
        {"circle"_L1, [](int serial) { return u"<(0,0),%1>"_s.arg(serial + 1); }, {}},
        {"int4range"_L1,
         [](int serial) { return range(QString::number(10 * serial), QString::number(10 * serial + 5)); },
         {"empty"_L1, "(,)"_L1}},
        {"int8range"_L1,
         [](int serial) { return range(QString::number(10 * serial), QString::number(10 * serial + 5)); },
         {"empty"_L1, "(,)"_L1}},
        {"numrange"_L1,
         [](int serial) { return range(QString::number(10 * serial), QString::number(10 * serial + 5)); },
         {"empty"_L1, "(,)"_L1}},
        {"daterange"_L1,
         [](int serial) { return range(dateOf(10 * serial), dateOf(10 * serial + 5)); },
         {"empty"_L1, "[2024-01-01,)"_L1}},
        {"tsrange"_L1, [](int serial) { return range(dateOf(10 * serial), dateOf(10 * serial + 5)); }, {"empty"_L1}},
        {"tstzrange"_L1, [](int serial) { return range(dateOf(10 * serial), dateOf(10 * serial + 5)); }, {"empty"_L1}},
        {"int4multirange"_L1,
         [](int serial) { return u"{[%1,%2)}"_s.arg(10 * serial).arg(10 * serial + 5); },
         {"{}"_L1}},
        {"oid"_L1, [](int serial) { return QString::number(serial + 1); }, {"4294967295"_L1}},
        {"pg_lsn"_L1, [](int serial) { return u"16/B%1"_s.arg(hexadecimal(serial, 6)); }, {"0/0"_L1}},
        {"regclass"_L1, [](int) { return u"pg_class"_s; }, {}},
        {"hstore"_L1, [](int serial) { return u"a=>%1, b=>NULL"_s.arg(serial); }, {""_L1}},
        {"ltree"_L1, [](int serial) { return u"top.n%1"_s.arg(serial); }, {}},
    };
    return list;
}

const Literals *literalsOf(const QString &name)
{
    const auto &all = literals();
    const auto found
        = std::find_if(all.begin(), all.end(), [&name](const Literals &entry) { return name == entry.type; });
    return found == all.end() ? nullptr : &*found;
}

/// What people write for what the server prints.
QString fullName(const QString &name)
{
    static const QHash<QString, QString> names = {
        {u"bool"_s, u"boolean"_s},
        {u"int2"_s, u"smallint"_s},
        {u"smallserial"_s, u"smallint"_s},
        {u"int"_s, u"integer"_s},
        {u"int4"_s, u"integer"_s},
        {u"serial"_s, u"integer"_s},
        {u"int8"_s, u"bigint"_s},
        {u"bigserial"_s, u"bigint"_s},
        {u"float4"_s, u"real"_s},
        {u"float8"_s, u"double precision"_s},
        {u"float"_s, u"double precision"_s},
        {u"decimal"_s, u"numeric"_s},
        {u"varchar"_s, u"character varying"_s},
        {u"char"_s, u"character"_s},
        {u"bpchar"_s, u"character"_s},
        {u"varbit"_s, u"bit varying"_s},
        {u"timestamp"_s, u"timestamp without time zone"_s},
        {u"timestamptz"_s, u"timestamp with time zone"_s},
        {u"time"_s, u"time without time zone"_s},
        {u"timetz"_s, u"time with time zone"_s},
    };
    return names.value(name, name);
}

Kind kindOf(const QString &name)
{
    if (name == u"smallint" || name == u"integer" || name == u"bigint")
        return Kind::Integer;
    if (name == u"real" || name == u"double precision")
        return Kind::Real;
    if (name == u"numeric")
        return Kind::Decimal;
    if (name == u"bytea")
        return Kind::Binary;
    if (name == u"bit" || name == u"bit varying" || literalsOf(name) != nullptr)
        return Kind::Literal;
    return Kind::Text;
}

/// Fields of CREATE TYPE … AS (a integer, b numeric(10,2)): the commas that stand in no other brackets.
int fieldsOf(const QString &definition)
{
    int depth = 0;
    int fields = 0;
    for (const QChar character : definition) {
        if (character == u'(' && ++depth == 1)
            fields = 1;
        else if (character == u')' && --depth == 0)
            break;
        else if (character == u',' && depth == 1)
            ++fields;
    }
    return fields;
}

void read(const schema::Schema &schema, const QString &typeText, ObjectId userType, TypedColumn &type);

/// A domain is what it is made of, with its checks; a composite type has fields.
void readObject(const schema::Schema &schema, const schema::OtherObject &object, TypedColumn &type)
{
    if (object.kind != u"domain") {
        type.kind = Kind::Composite;
        type.fields = fieldsOf(object.definition);
        return;
    }
    static const QRegularExpression pattern(
        u"\\bAS\\s+(.+?)(?:\\s+(?:COLLATE|DEFAULT|CONSTRAINT|NOT\\s+NULL|NULL|CHECK)\\b|;|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(object.definition);
    if (!match.hasMatch())
        return;
    type.domainChecks.append(object.definition.mid(match.capturedEnd(1)));
    ObjectId base;
    for (const schema::Dependency &dependency : object.dependsOn)
        base = dependency.object;
    read(schema, match.captured(1), base == object.id ? ObjectId() : base, type);
}

void read(const schema::Schema &schema, const QString &typeText, ObjectId userType, TypedColumn &type)
{
    QString name = typeText.trimmed();
    while (name.endsWith(u"[]")) {
        type.array = true;
        name.chop(2);
    }
    if (const schema::EnumType *enumType = schema.enumType(userType)) {
        type.kind = Kind::Enum;
        type.enumValues = enumType->values;
        return;
    }
    const auto other = std::find_if(schema.otherObjects.begin(), schema.otherObjects.end(),
                                    [userType](const Box<schema::OtherObject> &object) {
                                        return !userType.isNull() && object->id == userType
                                               && (object->kind == u"domain" || object->kind.contains(u"type"));
                                    });
    if (other != schema.otherObjects.end()) {
        readObject(schema, **other, type);
        return;
    }
    static const QRegularExpression modifier(u"\\s*\\(\\s*(\\d+)\\s*(?:,\\s*(-?\\d+)\\s*)?\\)"_s);
    const QRegularExpressionMatch match = modifier.match(name);
    name.remove(match.capturedStart(), match.capturedLength());
    type.name = fullName(name.simplified().toLower().section(u'.', -1).remove(u'"'));
    type.kind = kindOf(type.name);
    if (match.hasMatch()) {
        type.length = match.captured(1).toInt();
        type.precision = type.length;
        type.scale = match.captured(2).toInt();
    } else if (type.name == u"character" || type.name == u"bit") {
        type.length = 1;
    }
}

QString bits(const TypedColumn &type, int serial)
{
    const int length = type.length < 0 ? 8 : type.length;
    return QString::number(serial + 1, 2).rightJustified(length, u'0').right(length);
}

QString fitted(const TypedColumn &type, const QString &text)
{
    return type.length < 0 ? text : text.left(type.length);
}

QVariantList textValues(const TypedColumn &type)
{
    QVariantList values;
    for (const QString &text : {u"Alpha"_s, u"O'Brien \"quoted\"\nsecond line"_s, u"Ünïcödé 数据 🙂"_s, u""_s,
                                u"back\\slash {a,b}"_s, u"2024-02-29"_s, u"a@example.org"_s, u"1"_s, u"A"_s, u"{}"_s}) {
        // No half of a surrogate pair at the end: that is no text.
        QString value = fitted(type, text);
        if (!value.isEmpty() && value.back().isHighSurrogate())
            value.chop(1);
        values.append(value);
    }
    return values;
}

QVariantList integerValues(const QString &name)
{
    if (name == u"smallint")
        return {7LL,
                0LL,
                42LL,
                -1LL,
                qlonglong(std::numeric_limits<qint16>::max()),
                qlonglong(std::numeric_limits<qint16>::min())};
    if (name == u"integer")
        return {7LL,
                0LL,
                42LL,
                -1LL,
                qlonglong(std::numeric_limits<qint32>::max()),
                qlonglong(std::numeric_limits<qint32>::min())};
    return {7LL, 0LL, 42LL, -1LL, std::numeric_limits<qlonglong>::max(), std::numeric_limits<qlonglong>::min()};
}

QVariantList decimalValues(const TypedColumn &type)
{
    if (type.precision < 0)
        return {u"10"_s,  u"0"_s,    u"12.5"_s, u"-1"_s, u"123456789012345678901234567890.0987654321"_s,
                u"NaN"_s, u"12.50"_s};
    const int whole = std::max(0, type.precision - type.scale);
    const QString nines = (whole == 0 ? u"0"_s : QString(whole, u'9'))
                          + (type.scale > 0 ? u'.' + QString(type.scale, u'9') : QString());
    QVariantList values{u"0"_s, nines, u'-' + nines};
    if (whole > 0)
        values = QVariantList{u"1"_s, u"0"_s, u"5"_s, u"-1"_s, nines, u'-' + nines};
    if (whole > 1)
        values.prepend(u"10"_s);
    return values;
}

QVariantList scalarValues(const TypedColumn &type)
{
    switch (type.kind) {
    case Kind::Integer:
        return integerValues(type.name);
    case Kind::Real:
        return {1.5, 0.0, 0.1, -2.25, type.name == u"real" ? 1e30 : 1e300, u"NaN"_s, u"-Infinity"_s};
    case Kind::Decimal:
        return decimalValues(type);
    case Kind::Binary:
        return {QByteArray("\x00\x01\xFF\x7F", 4), QByteArray("bytes"), QByteArray(""), QByteArray(300, '\xAB'),
                QByteArray("\xF0\x9F\x99\x82")};
    case Kind::Enum:
        return type.enumValues.isEmpty() ? QVariantList{QVariant()}
                                         : QVariantList(type.enumValues.begin(), type.enumValues.end());
    case Kind::Composite:
        // All fields NULL.
        return {u'(' + QString(std::max(0, type.fields - 1), u',') + u')'};
    case Kind::Text:
        return textValues(type);
    case Kind::Literal:
        break;
    }
    constexpr int few = 3;
    QVariantList values;
    const Literals *literal = literalsOf(type.name);
    for (int serial = 0; serial < few; ++serial)
        values.append(literal == nullptr ? bits(type, serial) : literal->make(serial));
    if (literal != nullptr) {
        for (const QLatin1StringView extreme : literal->extremes)
            values.append(QString(extreme));
    }
    return values;
}

QVariant scalarValue(const TypedColumn &type, int serial)
{
    switch (type.kind) {
    case Kind::Integer:
        return qlonglong(serial) + 1;
    case Kind::Real:
        return serial + 0.5;
    case Kind::Decimal:
        return QString::number(serial + 1);
    case Kind::Binary:
        return QByteArray("key ") + QByteArray::number(serial);
    case Kind::Enum:
    case Kind::Composite: {
        const QVariantList values = scalarValues(type);
        return values.at(serial % values.size());
    }
    case Kind::Literal: {
        const Literals *literal = literalsOf(type.name);
        return literal == nullptr ? bits(type, serial) : literal->make(serial);
    }
    case Kind::Text:
        break;
    }
    // The first few, so that keys too are quoted, empty but for the number, and not only ASCII.
    constexpr int stems = 5;
    const QString number = QString::number(serial);
    QString stem = textValues(type).at(serial % stems).toString();
    if (type.length >= 0)
        stem = stem.left(std::max<qsizetype>(0, type.length - number.size()));
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    return stem + number;
}

/// An element as array_in reads it.
QString element(const QVariant &value)
{
    if (!value.isValid())
        return u"NULL"_s;
    QString text = value.typeId() == QMetaType::QByteArray ? u"\\x"_s + QString::fromLatin1(value.toByteArray().toHex())
                                                           : value.toString();
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString arrayOf(const TypedColumn &type, const QVariantList &elements)
{
    QStringList parts;
    for (const QVariant &value : elements)
        parts.append(element(value));
    // Only box has another delimiter.
    return u'{' + parts.join(type.name == u"box" ? u';' : u',') + u'}';
}

} // namespace

TypedColumn typeOf(const schema::Schema &schema, const schema::Column &column)
{
    TypedColumn type;
    read(schema, column.type.text, column.type.userType, type);
    return type;
}

QVariantList typedValues(const TypedColumn &type)
{
    const QVariantList scalars = scalarValues(type);
    if (!type.array)
        return scalars;
    QVariantList values{arrayOf(type, scalars.mid(0, 2)), u"{}"_s, arrayOf(type, scalars), arrayOf(type, {QVariant()})};
    for (const QVariant &scalar : scalars)
        values.append(arrayOf(type, {scalar}));
    return values;
}

QVariant typedValue(const TypedColumn &type, int serial)
{
    const QVariant scalar = scalarValue(type, serial);
    return type.array ? QVariant(arrayOf(type, {scalar})) : scalar;
}

} // namespace relvar::runner
