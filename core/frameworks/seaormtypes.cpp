// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/seaormtypes.h"

#include "frameworks/domaintype.h"
#include "frameworks/rustcode.h"

#include <QRegularExpression>

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

QString columnType(const QString &type)
{
    return u"column_type = \""_s + type + u'"';
}

/// In an attribute the type stands in a string in a string.
QString customType(const QString &type)
{
    return u"column_type = "_s + rustEscapedString(u"custom("_s + rustEscapedString(type) + u')');
}

SeaOrmType asText(const QString &type)
{
    return {.rust = u"String"_s,
            .attributes = {customType(type), u"select_as = \"text\""_s, u"save_as = "_s + rustEscapedString(type)},
            .isByText = true};
}

std::optional<SeaOrmType> onServer(const QString &type)
{
    static const QMap<QString, SeaOrmType> types{
        {u"smallint"_s, {.rust = u"i16"_s}},
        {u"integer"_s, {.rust = u"i32"_s}},
        {u"bigint"_s, {.rust = u"i64"_s}},
        {u"real"_s, {.rust = u"f32"_s, .hasEq = false}},
        {u"double precision"_s, {.rust = u"f64"_s, .hasEq = false}},
        {u"numeric"_s,
         {.rust = u"Decimal"_s, .attributes = {columnType(u"Decimal(None)"_s)}, .feature = u"with-rust_decimal"_s}},
        {u"boolean"_s, {.rust = u"bool"_s}},
        {u"text"_s, {.rust = u"String"_s, .attributes = {columnType(u"Text"_s)}}},
        {u"character varying"_s, {.rust = u"String"_s}},
        {u"uuid"_s, {.rust = u"Uuid"_s, .feature = u"with-uuid"_s}},
        {u"date"_s, {.rust = u"Date"_s, .feature = u"with-chrono"_s}},
        {u"time without time zone"_s, {.rust = u"Time"_s, .feature = u"with-chrono"_s}},
        {u"timestamp without time zone"_s, {.rust = u"DateTime"_s, .feature = u"with-chrono"_s}},
        {u"timestamp with time zone"_s, {.rust = u"DateTimeWithTimeZone"_s, .feature = u"with-chrono"_s}},
        {u"json"_s, {.rust = u"Json"_s, .attributes = {columnType(u"Json"_s)}, .feature = u"with-json"_s}},
        {u"jsonb"_s, {.rust = u"Json"_s, .attributes = {columnType(u"JsonBinary"_s)}, .feature = u"with-json"_s}},
        {u"bytea"_s, {.rust = u"Vec<u8>"_s, .attributes = {columnType(u"VarBinary(StringLen::None)"_s)}}},
    };
    if (const auto found = types.constFind(type); found != types.cend())
        return *found;
    static const QRegularExpression sized(
        u"^(character varying|character|numeric|time|timestamp)\\((\\d{1,9})(?:,(\\d{1,9}))?\\)(| with(?:out)? time zone)$"_s);
    const QRegularExpressionMatch match = sized.match(type);
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(1);
    const QString size = match.captured(2);
    if (name == u"character varying"_s)
        return SeaOrmType{.rust = u"String"_s, .attributes = {columnType(u"String(StringLen::N("_s + size + u"))"_s)}};
    if (name == u"character"_s)
        return SeaOrmType{.rust = u"String"_s, .attributes = {columnType(u"Char(Some("_s + size + u"))"_s)}};
    if (name == u"numeric"_s) {
        const QString scale = match.captured(3).isEmpty() ? u"0"_s : match.captured(3);
        return SeaOrmType{.rust = u"Decimal"_s,
                          .attributes = {columnType(u"Decimal(Some(("_s + size + u", "_s + scale + u")))"_s)},
                          .feature = u"with-rust_decimal"_s};
    }
    return onServer(name + match.captured(4));
}

SeaOrmType onSqlite(const QString &declared)
{
    const QString type = declared.toUpper();
    const auto has = [&](const char *word) { return type.contains(QLatin1StringView(word)); };
    if (type == u"BOOLEAN"_s || type == u"BOOL"_s)
        return {.rust = u"bool"_s};
    if (type.startsWith("DATETIME"_L1) || type.startsWith("TIMESTAMP"_L1))
        return {.rust = u"DateTime"_s, .feature = u"with-chrono"_s};
    if (type == u"DATE"_s)
        return {.rust = u"Date"_s, .feature = u"with-chrono"_s};
    if (type == u"TIME"_s)
        return {.rust = u"Time"_s, .feature = u"with-chrono"_s};
    if (has("JSON"))
        return {.rust = u"Json"_s, .attributes = {columnType(u"Json"_s)}, .feature = u"with-json"_s};
    // From here on as SQLite decides the affinity:
    // https://www.sqlite.org/datatype3.html#determination_of_column_affinity
    if (has("INT"))
        return {.rust = u"i64"_s};
    if (has("CHAR") || has("CLOB") || has("TEXT"))
        return {.rust = u"String"_s, .attributes = {columnType(u"Text"_s)}};
    if (has("BLOB") || type.isEmpty())
        return {.rust = u"Vec<u8>"_s, .attributes = {columnType(u"Blob"_s)}};
    if (has("REAL") || has("FLOA") || has("DOUB"))
        return {.rust = u"f64"_s, .attributes = {columnType(u"Double"_s)}, .hasEq = false};
    return {.rust = u"Decimal"_s, .attributes = {columnType(u"Decimal(None)"_s)}, .feature = u"with-rust_decimal"_s};
}

} // namespace

SeaOrmType seaOrmType(const schema::Column &column, const schema::Schema &schema, bool isSqlite,
                      const QMap<ObjectId, QString> &enumNames)
{
    if (isSqlite)
        return onSqlite(column.type.text);
    const bool isArray = column.type.text.endsWith("[]"_L1);
    if (const QString name = enumNames.value(column.type.userType); !name.isEmpty()) {
        return isArray ? SeaOrmType{.rust = u"Vec<"_s + name + u'>', .feature = u"postgres-array"_s}
                       : SeaOrmType{.rust = name};
    }
    const QString base = withoutDomain(column.type, schema);
    if (isArray) {
        const QString element = base.left(base.size() - 2);
        const std::optional<SeaOrmType> one = onServer(element);
        // SeaORM has no arrays of bytes or of arrays.
        if (one && !element.endsWith("[]"_L1) && element != u"bytea"_s) {
            return {.rust = u"Vec<"_s + one->rust + u'>', .hasEq = one->hasEq, .feature = u"postgres-array"_s};
        }
        return asText(column.type.text);
    }
    if (std::optional<SeaOrmType> known = onServer(base)) {
        if (base != column.type.text)
            known->attributes = {customType(column.type.text)};
        return *known;
    }
    return asText(column.type.text);
}

} // namespace relvar::frameworks
