// SPDX-License-Identifier: GPL-3.0-or-later
// RV5xx: types of columns. Types of PostgreSQL, whose own words on them are
// https://wiki.postgresql.org/wiki/Don%27t_Do_This.
#include "edit/edits.h"
#include "edit/sequence.h"
#include "lint/context.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::lint {

namespace {

using schema::Column;
using schema::Table;

/// Columns whose type is the table's own business, with the type in small letters.
template<typename Look>
void eachType(const Context &context, const Look &look)
{
    const Table &table = context.table();
    if (table.isPartition())
        return;
    for (const Column &column : table.columns) {
        if (!column.inherited && !column.generated && column.type.userType.isNull() && !column.type.text.contains(u'['))
            look(column, bareType(column.type));
    }
}

document::Edit retyped(const Table &table, Column column, const QString &type)
{
    column.type = {type, {}};
    return edit::changeColumn(table.id, column);
}

/// With SQL over the columns that carries the values over; `%1` is the column.
document::Edit converted(const Table &table, const Column &column, const QString &type, const QString &up,
                         const QString &down)
{
    const QString name = u'"' + QString(column.name).replace(u'"', u"\"\""_s) + u'"';
    return edit::sequence(
        {retyped(table, column, type), edit::setConversion({column.id, up.arg(name), down.arg(name)})});
}

QString placeOf(const Context &context, const Column &column)
{
    return context.tableName() + u'.' + column.name;
}

void findTimestamps(const Context &context, Findings &findings)
{
    eachType(context, [&](const Column &column, const QString &type) {
        if (type != u"timestamp" && type != u"timestamp without time zone")
            return;
        findings.report(context.table().id, column.id,
                        text("lint", "%1 does not say in which zone its times are", {placeOf(context, column)}),
                        text("lint", "Make it timestamptz, the values as UTC"),
                        converted(context.table(), column, u"timestamp with time zone"_s, u"%1 AT TIME ZONE 'UTC'"_s,
                                  u"%1 AT TIME ZONE 'UTC'"_s));
    });
}

void findTimes(const Context &context, Findings &findings)
{
    eachType(context, [&](const Column &column, const QString &type) {
        if (type == u"timetz" || type == u"time with time zone")
            findings.report(context.table().id, column.id,
                            text("lint", "%1 has a zone and no day", {placeOf(context, column)}),
                            text("lint", "Make it time"),
                            retyped(context.table(), column, u"time without time zone"_s));
    });
}

bool isText36(const Column &column)
{
    static const QRegularExpression form(u"^(var)?char(acter( varying)?)?\\s*\\(36\\)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(column.type.text.simplified()).hasMatch();
}

void findChars(const Context &context, Findings &findings)
{
    eachType(context, [&](const Column &column, const QString &type) {
        if ((type == u"char" || type == u"character" || type == u"bpchar") && !isText36(column))
            findings.report(context.table().id, column.id,
                            text("lint", "%1 is filled up with blanks", {placeOf(context, column)}),
                            text("lint", "Make it text"), retyped(context.table(), column, u"text"_s));
    });
}

void findLimits(const Context &context, Findings &findings)
{
    eachType(context, [&](const Column &column, const QString &type) {
        if ((type == u"varchar" || type == u"character varying") && column.type.text.contains(u'(')
            && !isText36(column))
            findings.report(context.table().id, column.id,
                            text("lint", "%1 is %2", {placeOf(context, column), column.type.text}),
                            text("lint", "Make it text"), retyped(context.table(), column, u"text"_s));
    });
}

void findMoney(const Context &context, Findings &findings)
{
    eachType(context, [&](const Column &column, const QString &type) {
        if (type == u"money")
            findings.report(context.table().id, column.id,
                            text("lint", "%1 is of type money", {placeOf(context, column)}),
                            text("lint", "Make it numeric"), retyped(context.table(), column, u"numeric(19,4)"_s));
    });
}

void findSerials(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (table.isPartition())
        return;
    for (const Column &column : table.columns) {
        if (!column.inherited && column.defaultExpression && table.isPrimaryKeyColumn(column.id)
            && column.defaultExpression->startsWith(u"nextval("))
            findings.report(table.id, column.id,
                            text("lint", "%1 takes its numbers by a default", {placeOf(context, column)}));
    }
}

void findJson(const Context &context, Findings &findings)
{
    eachType(context, [&](const Column &column, const QString &type) {
        if (type == u"json")
            findings.report(context.table().id, column.id, text("lint", "%1 is json", {placeOf(context, column)}),
                            text("lint", "Make it jsonb"), retyped(context.table(), column, u"jsonb"_s));
    });
}

bool isAboutMoney(const QString &name)
{
    static const QRegularExpression words(
        u"(^|_)(price|prices|amount|cost|costs|total|subtotal|balance|fee|fees|salary|payment|revenue|discount|tax|vat)($|_)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

void findFloatingMoney(const Context &context, Findings &findings)
{
    eachType(context, [&](const Column &column, const QString &type) {
        const bool isFloating = type == u"real" || type == u"float4" || type == u"float8" || type == u"float"
                                || type == u"double" || type == u"double precision";
        if (!isFloating || !isAboutMoney(column.name))
            return;
        const bool canFix = context.isPostgresql();
        findings.report(context.table().id, column.id,
                        text("lint", "%1 seems to be money and is %2", {placeOf(context, column), column.type.text}),
                        canFix ? text("lint", "Make it numeric") : Text(),
                        canFix ? retyped(context.table(), column, u"numeric(19,4)"_s) : document::Edit());
    });
}

bool isCalledLikeBoolean(const QString &name)
{
    static const QRegularExpression words(
        u"^(is|has|can|was|should)_|_(enabled|active|deleted|visible|flag)$|^(enabled|active|"
        u"deleted|visible)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

void findNumberedBooleans(const Context &context, Findings &findings)
{
    eachType(context, [&](const Column &column, const QString &type) {
        const bool isInteger
            = type == u"integer" || type == u"smallint" || type == u"int" || type == u"int4" || type == u"int2";
        if (!isInteger || !isCalledLikeBoolean(column.name) || column.identity)
            return;
        Column truth = column;
        if (truth.defaultExpression == u"0"_s)
            truth.defaultExpression = u"false"_s;
        else if (truth.defaultExpression == u"1"_s)
            truth.defaultExpression = u"true"_s;
        const bool canFix = !column.defaultExpression || truth.defaultExpression != column.defaultExpression;
        findings.report(context.table().id, column.id,
                        text("lint", "%1 seems to be true or false and is %2",
                             {placeOf(context, column), column.type.text}),
                        canFix ? text("lint", "Make it boolean") : Text(),
                        canFix ? converted(context.table(), truth, u"boolean"_s, u"%1 <> 0"_s, u"%1::integer"_s)
                               : document::Edit());
    });
}

void findWrittenUuids(const Context &context, Findings &findings)
{
    eachType(context, [&](const Column &column, const QString &) {
        static const QRegularExpression words(u"(^|_)(uu|gu)?id$"_s, QRegularExpression::CaseInsensitiveOption);
        if (!isText36(column) || !words.match(column.name).hasMatch())
            return;
        findings.report(context.table().id, column.id,
                        text("lint", "%1 seems to be a UUID and is %2", {placeOf(context, column), column.type.text}),
                        text("lint", "Make it uuid"),
                        converted(context.table(), column, u"uuid"_s, u"%1::uuid"_s, u"%1::text"_s));
    });
}

void findEmptyEnums(const Context &context, Findings &findings)
{
    for (const Box<schema::EnumType> &type : context.schema().enums) {
        if (type->values.isEmpty())
            findings.report(type->id, {}, text("lint", "The type %1 has no values", {type->name}));
    }
}

void findSingleEnums(const Context &context, Findings &findings)
{
    for (const Box<schema::EnumType> &type : context.schema().enums) {
        if (type->values.size() == 1)
            findings.report(type->id, {},
                            text("lint", "The type %1 has one value, %2", {type->name, type->values.first()}));
    }
}

} // namespace

QList<Check> typeChecks()
{
    const QString postgresql = u"postgresql"_s;
    return {
        {.code = u"RV501"_s,
         .name = u"timestamp-without-zone"_s,
         .title = text("lint", "Times without a zone"),
         .cause = text("lint",
                       "The same value means another moment for each program that reads it, and an hour is there twice "
                       "or never when clocks change."),
         .remedy = text("lint", "Use timestamp with time zone; it takes no more room."),
         .dialect = postgresql,
         .inTable = findTimestamps},
        {.code = u"RV502"_s,
         .name = u"time-with-zone"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Times of day with a zone"),
         .cause = text("lint", "Without a day nobody knows whether summer time is meant, so the zone says nothing."),
         .remedy = text("lint", "Use time, or timestamp with time zone."),
         .dialect = postgresql,
         .inTable = findTimes},
        {.code = u"RV503"_s,
         .name = u"char-type"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Text of a fixed length"),
         .cause
         = text("lint", "char(n) fills values up with blanks, compares without them, and is no faster than text."),
         .remedy = text("lint", "Use text, with a check where the length matters."),
         .dialect = postgresql,
         .inTable = findChars},
        {.code = u"RV504"_s,
         .name = u"varchar-limit"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Text with a length limit"),
         .cause
         = text("lint", "A limit that nobody thought about fails one day, saves no room, and shortening it later reads "
                        "every row."),
         .remedy = text("lint", "Use text, with a check where the length matters."),
         .dialect = postgresql,
         .isUsual = false,
         .inTable = findLimits},
        {.code = u"RV505"_s,
         .name = u"money-type"_s,
         .title = text("lint", "The type money"),
         .cause
         = text("lint",
                "money takes its currency and its decimals from a setting of the server, and loses fractions of a "
                "cent."),
         .remedy = text("lint", "Use numeric, and a column for the currency where there are several."),
         .dialect = postgresql,
         .inTable = findMoney},
        {.code = u"RV506"_s,
         .name = u"serial"_s,
         .severity = Severity::Hint,
         .title = text("lint", "serial instead of identity"),
         .cause
         = text("lint",
                "The sequence behind serial has rights and an owner of its own, and the default can be dropped or "
                "overridden by accident."),
         .remedy = text("lint", "Use GENERATED … AS IDENTITY in new tables."),
         .dialect = postgresql,
         .isUsual = false,
         .inTable = findSerials},
        {.code = u"RV507"_s,
         .name = u"json-type"_s,
         .severity = Severity::Hint,
         .title = text("lint", "json instead of jsonb"),
         .cause = text("lint", "json is text that is read again at every use; it has no equality and no index."),
         .remedy = text("lint", "Use jsonb, unless blanks and the order of keys must stay."),
         .dialect = postgresql,
         .inTable = findJson},
        {.code = u"RV508"_s,
         .name = u"floating-money"_s,
         .title = text("lint", "Money in floating point"),
         .cause
         = text("lint",
                "Tenths and hundredths cannot be held exactly, so sums are off by cents and equal amounts differ."),
         .remedy = text("lint", "Use numeric, or whole cents."),
         .inTable = findFloatingMoney},
        {.code = u"RV509"_s,
         .name = u"boolean-as-integer"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Numbers that mean true and false"),
         .cause = text("lint", "Any other number can be stored, and each query has to know which of them is true."),
         .remedy = text("lint", "Use boolean."),
         .dialect = postgresql,
         .inTable = findNumberedBooleans},
        {.code = u"RV510"_s,
         .name = u"uuid-as-text"_s,
         .severity = Severity::Hint,
         .title = text("lint", "UUIDs as text"),
         .cause
         = text("lint", "Text takes more than twice the room in the table and in each index, and the same UUID can be "
                        "written in several ways."),
         .remedy = text("lint", "Use uuid."),
         .dialect = postgresql,
         .inTable = findWrittenUuids},
        {.code = u"RV511"_s,
         .name = u"empty-enum"_s,
         .title = text("lint", "Enum types without values"),
         .cause = text("lint", "Nothing can be stored in a column of the type."),
         .remedy = text("lint", "Add values, or drop the type."),
         .inSchema = findEmptyEnums},
        {.code = u"RV512"_s,
         .name = u"single-enum"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Enum types with one value"),
         .cause = text("lint", "A column that can hold one value says nothing."),
         .remedy = text("lint", "Add the other values, or drop the type."),
         .inSchema = findSingleEnums},
    };
}

} // namespace relvar::lint
