// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/majorspellings.h"

#include "dialects/postgresql/canonicalexpression.h"

#include <QJsonArray>
#include <QSet>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The fields of a constant.
QJsonObject textConstant(const QString &text)
{
    return {{u"sval"_s, QJsonObject{{u"sval"_s, text}}}};
}

/// Of a name in one part; names of the system's own schema have lost it.
QString plainName(const QJsonValue &names)
{
    const QJsonArray parts = names.toArray();
    return parts.size() == 1 ? stringOf(parts.first()) : QString();
}

QJsonValue castedBy(const QJsonValue &node, const QSet<QString> &types)
{
    const QJsonObject type = node[u"TypeCast"][u"typeName"].toObject();
    const bool isPlain = !type.contains(u"arrayBounds") && !type.contains(u"typmods");
    return isPlain && types.contains(plainName(type.value(u"names"))) ? node[u"TypeCast"][u"arg"] : QJsonValue();
}

QJsonArray withoutCasts(const QJsonArray &nodes, const QSet<QString> &types)
{
    QJsonArray result;
    for (const QJsonValue &node : nodes) {
        const QJsonValue inner = castedBy(node, types);
        result.append(inner.isNull() || inner.isUndefined() ? node : inner);
    }
    return result;
}

bool isNull(const QJsonValue &node)
{
    const QJsonValue inner = castedBy(node, {u"text"_s});
    return (inner.isObject() ? inner : node)[u"A_Const"][u"isnull"].toBool();
}

/// Since 14 the words of the standard, TRIM(BOTH FROM a) and a AT TIME ZONE 'UTC', are printed as they were written,
/// and casts of their arguments only where somebody wrote them. Before, they were calls, btrim((a)::text). EXTRACT()
/// was a call of date_part() and is a function of its own since 14; the one text means either.
QJsonObject callWithOneSpelling(QJsonObject call)
{
    static const QSet<QString> withWords{u"btrim"_s,     u"date_part"_s,      u"is_normalized"_s,     u"ltrim"_s,
                                         u"normalize"_s, u"overlaps"_s,       u"overlay"_s,           u"position"_s,
                                         u"rtrim"_s,     u"similar_escape"_s, u"similar_to_escape"_s, u"substring"_s,
                                         u"timezone"_s,  u"xmlexists"_s};
    call.remove(u"funcformat"_s);
    QString name = plainName(call.value(u"funcname"));
    if (name == u"extract")
        name = u"date_part"_s;
    if (!withWords.contains(name))
        return call;
    QJsonArray arguments = withoutCasts(call.value(u"args").toArray(), {u"text"_s, u"timestamptz"_s});
    if ((name == u"normalize" || name == u"is_normalized") && arguments.size() == 2) {
        // nfc or NFC
        const QString form = arguments.last()[u"A_Const"][u"sval"][u"sval"].toString();
        arguments[1] = QJsonObject{{u"A_Const"_s, textConstant(form.toUpper())}};
    }
    if (name == u"similar_escape") {
        // SIMILAR TO without ESCAPE, up to 12.
        name = u"similar_to_escape"_s;
        if (arguments.size() == 2 && isNull(arguments.last()))
            arguments.removeLast();
    }
    call.insert(u"funcname"_s, nameList(name));
    call.insert(u"args"_s, arguments);
    return call;
}

/// EXTRACT() answered a double precision up to 13 and a numeric since 14: numbers beside it follow.
bool isFieldOfTime(const QJsonValue &node)
{
    if (plainName(node[u"FuncCall"][u"funcname"]) == u"date_part")
        return true;
    static const QSet<QString> arithmetic{u"+"_s, u"-"_s, u"*"_s, u"/"_s};
    const QJsonValue expression = node[u"A_Expr"];
    return expression.isObject() && arithmetic.contains(plainName(expression[u"name"]))
           && (isFieldOfTime(expression[u"lexpr"]) || isFieldOfTime(expression[u"rexpr"]));
}

QJsonValue withoutCastOfNumber(const QJsonValue &node)
{
    static const QSet<QString> types{u"float8"_s, u"numeric"_s};
    if (const QJsonValue array = node[u"A_ArrayExpr"]; array.isObject()) {
        QJsonObject fields = array.toObject();
        QJsonArray elements;
        const QJsonArray written = fields.value(u"elements").toArray();
        for (const QJsonValue &element : written)
            elements.append(withoutCastOfNumber(element));
        fields.insert(u"elements"_s, elements);
        return QJsonObject{{u"A_ArrayExpr"_s, fields}};
    }
    const QJsonValue inner = castedBy(node, types);
    return inner[u"A_Const"].isObject() ? inner : node;
}

QJsonObject operationWithOneSpelling(QJsonObject operation)
{
    const QJsonValue left = operation.value(u"lexpr");
    const QJsonValue right = operation.value(u"rexpr");
    if (isFieldOfTime(left))
        operation.insert(u"rexpr"_s, withoutCastOfNumber(right));
    if (isFieldOfTime(right))
        operation.insert(u"lexpr"_s, withoutCastOfNumber(left));
    return operation;
}

/// B'101'::"bit" up to 10, '101'::"bit" later.
QJsonObject castWithOneSpelling(QJsonObject cast)
{
    const QString bits = cast[u"arg"][u"A_Const"][u"bsval"][u"bsval"].toString();
    const QString type = plainName(cast[u"typeName"][u"names"]);
    if (bits.startsWith(u'b') && (type == u"bit" || type == u"varbit")) {
        cast.insert(u"arg"_s, QJsonObject{{u"A_Const"_s, textConstant(bits.mid(1))}});
    }
    return cast;
}

QJsonObject ofKind(const QString &kind, const QJsonObject &fields)
{
    if (kind == u"FuncCall")
        return callWithOneSpelling(fields);
    if (kind == u"A_Expr")
        return operationWithOneSpelling(fields);
    if (kind == u"TypeCast")
        return castWithOneSpelling(fields);
    return fields;
}

/// Inner nodes first.
QJsonValue spelled(const QString &key, const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray nodes = value.toArray();
        for (const QJsonValue &node : nodes)
            result.append(spelled(key, node));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        result.insert(field.key(), spelled(field.key(), field.value()));
    return ofKind(key, result);
}

} // namespace

QJsonObject withOneSpelling(const QJsonObject &canonicalTree)
{
    return spelled({}, canonicalTree).toObject();
}

} // namespace relvar::postgresql
