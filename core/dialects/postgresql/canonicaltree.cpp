// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/canonicaltree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stringOf(const QJsonValue &node)
{
    return node[u"String"][u"sval"].toString();
}

QJsonValue canonical(const QJsonValue &value);

QJsonArray canonical(const QJsonArray &nodes)
{
    QJsonArray result;
    for (const QJsonValue &node : nodes)
        result.append(canonical(node));
    return result;
}

/// Lists of strings that name an object. Other lists of strings are values, names of columns or aliases.
bool isObjectName(const QString &key)
{
    static const QSet<QString> keys{u"collname"_s, u"defnames"_s, u"domainname"_s,  u"fields"_s,
                                    u"funcname"_s, u"name"_s,     u"names"_s,       u"objname"_s,
                                    u"opclass"_s,  u"typeName"_s, u"opclassname"_s, u"opfamilyname"_s};
    return keys.contains(key);
}

/// The name of a column is behind one of a table, so a schema is only in front of both.
QJsonArray withoutUsualSchema(QJsonArray name, qsizetype partsWithSchema)
{
    const QString first = stringOf(name.first());
    if (name.size() >= partsWithSchema && (first == u"public" || first == u"pg_catalog"))
        name.removeFirst();
    return name;
}

/// COMMENT ON … object
QJsonValue canonicalObject(const QJsonObject &statement)
{
    static const QSet<QString> insideTable{u"OBJECT_COLUMN"_s, u"OBJECT_TRIGGER"_s, u"OBJECT_RULE"_s,
                                           u"OBJECT_POLICY"_s, u"OBJECT_TABCONSTRAINT"_s};
    const QJsonValue object = statement.value(u"object");
    const QJsonArray name = object[u"List"][u"items"].toArray();
    if (name.isEmpty())
        return canonical(object);
    const int parts = insideTable.contains(statement.value(u"objtype").toString()) ? 3 : 2;
    return QJsonObject{{u"List"_s, QJsonObject{{u"items"_s, canonical(withoutUsualSchema(name, parts))}}}};
}

QJsonArray sorted(const QJsonArray &nodes)
{
    QList<std::pair<QByteArray, QJsonValue>> keyed;
    for (const QJsonValue &node : nodes)
        keyed.append({QJsonDocument(node.toObject()).toJson(QJsonDocument::Compact), node});
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    QJsonArray result;
    for (const auto &[key, node] : keyed)
        result.append(node);
    return result;
}

QJsonObject constant(const QString &kind, const QJsonValue &value)
{
    return {{u"A_Const"_s, QJsonObject{{kind, QJsonObject{{kind, value}}}}}};
}

/// How the server prints a constant that is no plain literal: '-1'::integer, '9999999999'::bigint, 't'::boolean.
QJsonObject withoutCastOfConstant(const QJsonObject &cast)
{
    static const QRegularExpression whole(u"^-?\\d+$"_s);
    static const QRegularExpression fraction(u"^-?\\d+\\.\\d+$"_s);
    const QJsonObject node{{u"TypeCast"_s, cast}};
    const QJsonObject type = cast.value(u"typeName").toObject();
    const QJsonArray names = type.value(u"names").toArray();
    const QString text = cast[u"arg"][u"A_Const"][u"sval"][u"sval"].toString();
    if (text.isEmpty() || names.size() != 1 || type.contains(u"typmods") || type.contains(u"arrayBounds"))
        return node;
    const QString name = stringOf(names.first());
    bool fitsInteger = false;
    const int number = text.toInt(&fitsInteger);
    if (name == u"int4" && fitsInteger)
        return constant(u"ival"_s, number);
    if (name == u"int8" && !fitsInteger && whole.match(text).hasMatch())
        return constant(u"fval"_s, text);
    if (name == u"numeric" && fraction.match(text).hasMatch())
        return constant(u"fval"_s, text);
    if (name == u"bool" && (text == u"t" || text == u"true"))
        return constant(u"boolval"_s, true);
    if (name == u"bool" && (text == u"f" || text == u"false"))
        return {{u"A_Const"_s, QJsonObject{{u"boolval"_s, QJsonObject()}}}};
    return node;
}

QJsonObject canonicalOfKind(const QString &kind, QJsonObject fields);

/// (ARRAY[a, b])::text[] is read as ARRAY[a::text, b::text], and printed so when it has been read once more.
QJsonObject canonicalCast(const QJsonObject &cast)
{
    QJsonObject type = cast.value(u"typeName").toObject();
    QJsonObject array = cast[u"arg"][u"A_ArrayExpr"].toObject();
    if (array.isEmpty() || !type.contains(u"arrayBounds"))
        return withoutCastOfConstant(cast);
    QJsonObject elementType = type;
    elementType.remove(u"arrayBounds"_s);
    QJsonArray elements;
    const QJsonArray written = array.value(u"elements").toArray();
    for (const QJsonValue &element : written) {
        const bool isArray = element.toObject().contains(u"A_ArrayExpr");
        elements.append(
            canonicalOfKind(u"TypeCast"_s, {{u"arg"_s, element}, {u"typeName"_s, isArray ? type : elementType}}));
    }
    array.insert(u"elements"_s, elements);
    return {{u"A_ArrayExpr"_s, array}};
}

/// a AND (b AND c) = (a AND b) AND c
QJsonObject flattened(QJsonObject expression)
{
    const QString operation = expression.value(u"boolop").toString();
    if (operation == u"NOT_EXPR")
        return expression;
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
    return expression;
}

/// PostgreSQL keeps neither the bounds of an array nor how many there are; numeric(10) is numeric(10,0).
QJsonObject canonicalType(QJsonObject type)
{
    if (type.contains(u"arrayBounds"))
        type.insert(u"arrayBounds"_s, true);
    QJsonArray modifiers = type.value(u"typmods").toArray();
    const QJsonArray names = type.value(u"names").toArray();
    if (modifiers.size() == 1 && names.size() == 1 && stringOf(names.first()) == u"numeric") {
        modifiers.append(constant(u"ival"_s, 0));
        type.insert(u"typmods"_s, modifiers);
    }
    return type;
}

QJsonObject canonical(const QJsonObject &node)
{
    QJsonObject result;
    for (auto field = node.begin(); field != node.end(); ++field) {
        const QString key = field.key();
        const QJsonArray list = field.value().toArray();
        if (key == u"replace" || key == u"if_not_exists")
            continue;
        if (key == u"schemaname" && node.contains(u"relname") && field.value().toString() == u"public")
            continue;
        if (key == u"mode" && field.value().toString() == u"FUNC_PARAM_DEFAULT")
            result.insert(key, u"FUNC_PARAM_IN"_s);
        else if (key == u"object" && node.contains(u"objtype"))
            result.insert(key, canonicalObject(node));
        else if (!list.isEmpty() && isObjectName(key))
            result.insert(key, canonical(withoutUsualSchema(list, key == u"fields" ? 3 : 2)));
        else
            result.insert(key, canonical(field.value()));
    }
    return result;
}

/// What the fields alone do not tell: the kind of the node, which is the key that it stands behind.
QJsonObject canonicalOfKind(const QString &kind, QJsonObject fields)
{
    if (kind == u"TypeCast")
        return canonicalCast(fields);
    if (kind == u"BoolExpr")
        return {{kind, flattened(fields)}};
    if (kind == u"CreateFunctionStmt")
        fields.insert(u"options"_s, sorted(fields.value(u"options").toArray()));
    if (kind == u"DefineStmt")
        fields.insert(u"definition"_s, sorted(fields.value(u"definition").toArray()));
    if (kind == u"ResTarget") {
        // "t.a AS a" is what "t.a" is called anyway.
        const QJsonArray column = fields[u"val"][u"ColumnRef"][u"fields"].toArray();
        if (!column.isEmpty() && stringOf(column.last()) == fields.value(u"name").toString())
            fields.remove(u"name"_s);
    }
    return {{kind, fields}};
}

QJsonValue canonical(const QJsonValue &value)
{
    if (value.isArray())
        return canonical(value.toArray());
    if (!value.isObject())
        return value;
    const QJsonObject result = canonical(value.toObject());
    if (result.contains(u"names") && result.contains(u"typemod"))
        return canonicalType(result);
    if (result.size() == 1 && result.begin().value().isObject())
        return canonicalOfKind(result.begin().key(), result.begin().value().toObject());
    return result;
}

} // namespace

QJsonObject canonicalTree(const QJsonObject &tree)
{
    return canonical(QJsonValue(tree)).toObject();
}

} // namespace relvar::postgresql
