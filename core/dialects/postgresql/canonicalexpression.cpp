// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/canonicalexpression.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject node(const QString &kind, const QJsonObject &fields)
{
    return {{kind, fields}};
}

/// The name of a type without schema, modifiers and brackets; empty when it has any of them.
QString bareTypeName(const QJsonObject &type)
{
    const QJsonArray names = type.value(u"names").toArray();
    const bool isBare = names.size() == 1 && !type.contains(u"typmods") && !type.contains(u"arrayBounds");
    return isBare ? stringOf(names.first()) : QString();
}

/// The text of a constant that is nothing but a string; nothing for other nodes.
std::optional<QString> literal(const QJsonValue &value)
{
    const QJsonValue text = value[u"A_Const"][u"sval"];
    return text.isObject() ? std::optional(text[u"sval"].toString()) : std::nullopt;
}

/// How the server prints a constant that is no plain literal: '-1'::integer, '9999999999'::bigint, 't'::boolean.
std::optional<QJsonObject> constantOfType(const QString &type, const QString &text)
{
    static const QRegularExpression whole(u"^-?\\d+$"_s);
    static const QRegularExpression fraction(u"^-?\\d+\\.\\d+$"_s);
    bool fitsInteger = false;
    const int number = text.toInt(&fitsInteger);
    if (type == "int4"_L1 && fitsInteger)
        return constant(u"ival"_s, number);
    if (type == "int8"_L1 && !fitsInteger && whole.match(text).hasMatch())
        return constant(u"fval"_s, text);
    if (type == "numeric"_L1 && fraction.match(text).hasMatch())
        return constant(u"fval"_s, text);
    if (type == "bool"_L1 && (text == "t"_L1 || text == "true"_L1))
        return constant(u"boolval"_s, true);
    if (type == "bool"_L1 && (text == "f"_L1 || text == "false"_L1))
        return node(u"A_Const"_s, {{u"boolval"_s, QJsonObject()}});
    return {};
}

/// 'public.numbers'::regclass and '"numbers"'::regclass → 'numbers'::regclass
QString canonicalName(QString name)
{
    static const QRegularExpression needlessQuotes(u"(?<!\")\"([a-z_][a-z0-9_$]*)\"(?!\")"_s);
    name.replace(needlessQuotes, u"\\1"_s);
    for (const QLatin1StringView schema : {"public."_L1, "pg_catalog."_L1}) {
        if (name.startsWith(schema))
            return name.mid(schema.size());
    }
    return name;
}

QJsonObject canonicalCast(QJsonObject cast);

/// (ARRAY[a, b])::text[] is read as ARRAY[a::text, b::text], and printed so when it has been read once more.
QJsonObject castOfArray(QJsonObject array, const QJsonObject &type)
{
    QJsonObject elementType = type;
    elementType.remove(u"arrayBounds"_s);
    QJsonArray elements;
    const QJsonArray written = array.value(u"elements").toArray();
    for (const QJsonValue &element : written) {
        const bool isArray = element.toObject().contains(u"A_ArrayExpr");
        elements.append(canonicalCast({{u"arg"_s, element}, {u"typeName"_s, isArray ? type : elementType}}));
    }
    // Nothing is in ARRAY[]::text[] and '{}'::text[].
    if (elements.isEmpty())
        return node(u"TypeCast"_s, {{u"arg"_s, constant(u"sval"_s, u"{}"_s)}, {u"typeName"_s, type}});
    array.insert(u"elements"_s, elements);
    return node(u"A_ArrayExpr"_s, array);
}

QJsonObject canonicalCast(QJsonObject cast)
{
    const QJsonObject type = cast.value(u"typeName").toObject();
    const QJsonValue argument = cast.value(u"arg");
    if (type.contains(u"arrayBounds") && argument.toObject().contains(u"A_ArrayExpr"))
        return castOfArray(argument[u"A_ArrayExpr"].toObject(), type);
    const QString name = bareTypeName(type);
    if (const std::optional<QString> text = literal(argument); text && !name.isEmpty()) {
        if (const auto made = constantOfType(name, *text))
            return *made;
        if (name == "regclass"_L1)
            cast.insert(u"arg"_s, constant(u"sval"_s, canonicalName(*text)));
    }
    // ('a'::character varying)::text is what ('a', 'b') became when it was compared with a varchar.
    const QJsonObject inner = argument[u"TypeCast"].toObject();
    if (name == "text"_L1 && bareTypeName(inner.value(u"typeName").toObject()) == "varchar"_L1
        && literal(inner.value(u"arg")))
        cast.insert(u"arg"_s, inner.value(u"arg"));
    return node(u"TypeCast"_s, cast);
}

/// a AND (b AND c) = (a AND b) AND c
QJsonObject flattened(QJsonObject expression)
{
    const QString operation = expression.value(u"boolop").toString();
    if (operation == "NOT_EXPR"_L1)
        return node(u"BoolExpr"_s, expression);
    QJsonArray arguments;
    const QJsonArray nested = expression.value(u"args").toArray();
    for (const QJsonValue &argument : nested) {
        const QJsonObject inner = argument[u"BoolExpr"].toObject();
        if (inner.value(u"boolop").toString() != operation) {
            arguments.append(argument);
            continue;
        }
        const QJsonArray more = inner.value(u"args").toArray();
        for (const QJsonValue &one : more)
            arguments.append(one);
    }
    expression.insert(u"args"_s, arguments);
    return node(u"BoolExpr"_s, expression);
}

QJsonObject operation(const QString &name, const QJsonValue &left, const QJsonValue &right,
                      const QString &kind = u"AEXPR_OP"_s)
{
    return node(u"A_Expr"_s, {{u"kind"_s, kind}, {u"name"_s, nameList(name)}, {u"lexpr"_s, left}, {u"rexpr"_s, right}});
}

/// transformAExprBetween of the server: a >= b AND a <= c.
QJsonObject canonicalBetween(const QJsonObject &expression, bool isNegated)
{
    const QJsonValue value = expression.value(u"lexpr");
    const QJsonArray bounds = expression[u"rexpr"][u"List"][u"items"].toArray();
    const QString lower = isNegated ? u"<"_s : u">="_s;
    const QString upper = isNegated ? u">"_s : u"<="_s;
    return flattened(
        {{u"boolop"_s, isNegated ? u"OR_EXPR"_s : u"AND_EXPR"_s},
         {u"args"_s, QJsonArray{operation(lower, value, bounds.at(0)), operation(upper, value, bounds.at(1))}}});
}

/// Whole numbers that every type of numbers holds exactly: comparing with them needs no look at types.
bool isSmallNumber(const QJsonValue &value)
{
    constexpr qint64 exactInFloat = 1 << 24;
    const QJsonValue number = value[u"A_Const"][u"ival"][u"ival"];
    return number.isDouble() && std::abs(number.toInteger()) <= exactInFloat;
}

/// a IN (1, 2) is printed as a = ANY (ARRAY[1, 2]). Not for others: what type a list of literals has depends on a.
QJsonObject canonicalIn(const QJsonObject &expression)
{
    const QString name = stringOf(expression.value(u"name").toArray().first());
    const QJsonArray items = expression[u"rexpr"][u"List"][u"items"].toArray();
    const QJsonValue value = expression.value(u"lexpr");
    const bool isRow = value.toObject().contains(u"RowExpr");
    if (items.size() == 1 && !isRow)
        return operation(name, value, items.first());
    if (items.isEmpty() || !std::all_of(items.begin(), items.end(), isSmallNumber))
        return node(u"A_Expr"_s, expression);
    const QJsonObject array = node(u"A_ArrayExpr"_s, {{u"elements"_s, items}});
    return operation(name, value, array, name == "="_L1 ? u"AEXPR_OP_ANY"_s : u"AEXPR_OP_ALL"_s);
}

QJsonObject canonicalOperation(QJsonObject expression)
{
    const QString kind = expression.value(u"kind").toString();
    if (kind == "AEXPR_BETWEEN"_L1 || kind == "AEXPR_NOT_BETWEEN"_L1)
        return canonicalBetween(expression, kind == "AEXPR_NOT_BETWEEN"_L1);
    if (kind == "AEXPR_IN"_L1)
        return canonicalIn(expression);
    // The words are another spelling of operators that the parser has named already.
    if (kind == "AEXPR_LIKE"_L1 || kind == "AEXPR_ILIKE"_L1 || kind == "AEXPR_SIMILAR"_L1)
        expression.insert(u"kind"_s, u"AEXPR_OP"_s);
    return node(u"A_Expr"_s, expression);
}

QJsonObject canonicalCall(QJsonObject call)
{
    // x AT TIME ZONE 'UTC' or timezone('UTC', x): only how it was written.
    call.remove(u"funcformat"_s);
    const QJsonArray name = call.value(u"funcname").toArray();
    QJsonArray arguments = call.value(u"args").toArray();
    const QString function = name.size() == 1 ? stringOf(name.first()) : QString();
    const bool takesSequence = function == "nextval"_L1 || function == "currval"_L1 || function == "setval"_L1;
    // There is no other function of these names than that for a regclass.
    if (takesSequence && !arguments.isEmpty() && literal(arguments.first())) {
        const QJsonObject type{{u"names"_s, nameList(u"regclass"_s)}, {u"typemod"_s, -1}};
        arguments[0] = canonicalCast({{u"arg"_s, arguments.first()}, {u"typeName"_s, type}});
        call.insert(u"args"_s, arguments);
    }
    return node(u"FuncCall"_s, call);
}

} // namespace

QString stringOf(const QJsonValue &node)
{
    return node[u"String"][u"sval"].toString();
}

QJsonArray nameList(const QString &name)
{
    return {QJsonObject{{u"String"_s, QJsonObject{{u"sval"_s, name}}}}};
}

QJsonObject constant(const QString &kind, const QJsonValue &value)
{
    return node(u"A_Const"_s, {{kind, QJsonObject{{kind, value}}}});
}

QJsonObject canonicalExpression(const QString &kind, const QJsonObject &fields)
{
    if (kind == "TypeCast"_L1)
        return canonicalCast(fields);
    if (kind == "BoolExpr"_L1)
        return flattened(fields);
    if (kind == "A_Expr"_L1)
        return canonicalOperation(fields);
    if (kind == "FuncCall"_L1)
        return canonicalCall(fields);
    if (kind == "RowExpr"_L1) {
        // (a, b) or ROW(a, b)
        QJsonObject row = fields;
        row.remove(u"row_format"_s);
        return node(kind, row);
    }
    return node(kind, fields);
}

} // namespace relvar::postgresql
