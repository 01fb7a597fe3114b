// SPDX-License-Identifier: GPL-3.0-or-later
// Types as Prisma has them.
// https://www.prisma.io/docs/orm/overview/databases/postgresql#type-mapping-between-postgresql-and-prisma-schema
#include "frameworks/domaintype.h"
#include "frameworks/prismawriting.h"
#include "frameworks/sqltype.h"

#include <QRegularExpression>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

using Value = PrismaType::Value;

QString withNumbers(const QString &native, const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return u"@db."_s + native + (texts.isEmpty() ? QString() : u'(' + texts.join(u", "_s) + u')');
}

PrismaType unsupported(const QString &text)
{
    return {.name = u"Unsupported("_s + prismaQuoted(text) + u')', .isUnsupported = true};
}

struct Word
{
    const char16_t *sql;
    const char16_t *name;
    /// Empty: what Prisma makes of the type by itself.
    const char16_t *native;
    Value value;
    bool hasNumbers;
};

constexpr Word serverWords[] = {
    {u"smallint", u"Int", u"SmallInt", Value::Number, false},
    {u"integer", u"Int", u"", Value::Number, false},
    {u"oid", u"Int", u"Oid", Value::Number, false},
    {u"bigint", u"BigInt", u"", Value::Number, false},
    {u"real", u"Float", u"Real", Value::Number, false},
    {u"double precision", u"Float", u"", Value::Number, false},
    {u"numeric", u"Decimal", u"Decimal", Value::Number, true},
    {u"money", u"Decimal", u"Money", Value::Other, false},
    {u"boolean", u"Boolean", u"", Value::Boolean, false},
    {u"text", u"String", u"", Value::Text, false},
    {u"character varying", u"String", u"VarChar", Value::Text, true},
    {u"character", u"String", u"Char", Value::Text, true},
    {u"bit", u"String", u"Bit", Value::Literal, true},
    {u"bit varying", u"String", u"VarBit", Value::Literal, true},
    {u"uuid", u"String", u"Uuid", Value::Other, false},
    {u"xml", u"String", u"Xml", Value::Literal, false},
    {u"inet", u"String", u"Inet", Value::Literal, false},
    {u"citext", u"String", u"Citext", Value::Text, false},
    {u"json", u"Json", u"Json", Value::Json, false},
    {u"jsonb", u"Json", u"", Value::Json, false},
    {u"bytea", u"Bytes", u"", Value::Bytes, false},
    {u"date", u"DateTime", u"Date", Value::Other, false},
    {u"time without time zone", u"DateTime", u"Time", Value::Other, true},
    {u"time with time zone", u"DateTime", u"Timetz", Value::Other, true},
    {u"timestamp without time zone", u"DateTime", u"Timestamp", Value::Time, true},
    {u"timestamp with time zone", u"DateTime", u"Timestamptz", Value::Time, true},
};

std::optional<PrismaType> serverType(const SqlType &type)
{
    for (const Word &word : serverWords) {
        if (type.name != QStringView(word.sql))
            continue;
        const QList<int> numbers = type.numbers();
        // A scale below zero is PostgreSQL's alone.
        const bool isNegative = std::any_of(numbers.cbegin(), numbers.cend(), [](int number) { return number < 0; });
        if (numbers.size() != type.arguments.size() || (!numbers.isEmpty() && !word.hasNumbers) || isNegative
            || (type.is("numeric"_L1) && numbers.value(1) > numbers.value(0)))
            return std::nullopt;
        PrismaType result{.name = QString::fromUtf16(word.name), .value = word.value};
        if (const QString native = QString::fromUtf16(word.native); !native.isEmpty()) {
            QList<int> said = numbers;
            if (type.is("numeric"_L1) && said.size() == 1)
                said.append(0);
            // Without a number these have one sign.
            if (said.isEmpty() && (type.is("character"_L1) || type.is("bit"_L1)))
                said.append(1);
            result.native = withNumbers(native, said);
        }
        return result;
    }
    return std::nullopt;
}

/// As Prisma 7 reads types of SQLite back, which is less than its documentation has:
/// https://www.prisma.io/docs/orm/overview/databases/sqlite
PrismaType sqliteType(const QString &written)
{
    const QString name = written.trimmed().toLower();
    static const QHash<QString, std::pair<QString, Value>> words{
        {u"int"_s, {u"Int"_s, Value::Number}},         {u"integer"_s, {u"Int"_s, Value::Number}},
        {u"serial"_s, {u"Int"_s, Value::Number}},      {u"bigint"_s, {u"BigInt"_s, Value::Number}},
        {u"real"_s, {u"Float"_s, Value::Number}},      {u"float"_s, {u"Float"_s, Value::Number}},
        {u"double"_s, {u"Float"_s, Value::Number}},    {u"boolean"_s, {u"Boolean"_s, Value::Boolean}},
        {u"text"_s, {u"String"_s, Value::Text}},       {u"date"_s, {u"DateTime"_s, Value::Time}},
        {u"datetime"_s, {u"DateTime"_s, Value::Time}}, {u"timestamp"_s, {u"DateTime"_s, Value::Time}},
        {u"binary"_s, {u"Bytes"_s, Value::Other}},     {u"blob"_s, {u"Bytes"_s, Value::Other}},
        {u"jsonb"_s, {u"Json"_s, Value::Json}},
    };
    const auto found = words.constFind(name);
    if (found != words.cend())
        return {.name = found->first, .value = found->second};
    if (name.contains("char"_L1))
        return {.name = u"String"_s, .value = Value::Text};
    if (name.startsWith("decimal"_L1) || name.startsWith("numeric"_L1))
        return {.name = u"Decimal"_s, .value = Value::Number};
    return unsupported(name);
}

} // namespace

PrismaType prismaType(const PrismaWriting &writing, const schema::Column &column)
{
    if (!writing.isServer())
        return sqliteType(column.type.text);
    const QString text = withoutDomain(column.type, writing.schema);
    const SqlType type = sqlType(text);
    PrismaType result = unsupported(text);
    const schema::EnumType *enumType = writing.schema.enumType(column.type.userType);
    const bool isBuiltIn = column.type.userType.isNull() || text != column.type.text;
    if (enumType && !enumType->values.isEmpty())
        result = {.name = writing.names.enumName(enumType->id), .value = Value::Enum};
    else if (const auto known = isBuiltIn ? serverType(type) : std::nullopt)
        result = *known;
    else
        return result;
    result.isList = type.dimensions > 0;
    return result;
}

QString prismaOtherType(const PrismaWriting &writing, const schema::Column &column)
{
    static const QHash<QString, QString> made{
        {u"Int"_s, u"INTEGER"_s},     {u"BigInt"_s, u"BIGINT"_s},   {u"Float"_s, u"REAL"_s},
        {u"Boolean"_s, u"BOOLEAN"_s}, {u"String"_s, u"TEXT"_s},     {u"DateTime"_s, u"DATETIME"_s},
        {u"Bytes"_s, u"BLOB"_s},      {u"Decimal"_s, u"DECIMAL"_s}, {u"Json"_s, u"JSONB"_s},
    };
    if (writing.isServer())
        return {};
    const QString type = made.value(prismaType(writing, column).name);
    return type.compare(column.type.text, Qt::CaseInsensitive) == 0 ? QString() : type;
}

} // namespace relvar::frameworks
