// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/expressionnames.h"

#include "dialects/postgresql/parsetree.h"

#include <QJsonArray>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lastName(const QJsonArray &names)
{
    const QJsonObject last = names.last().toObject();
    return last["String"_L1]["sval"_L1].toString(last["String"_L1]["str"_L1].toString());
}

/// The last names of all lists of names that are called `list` in the nodes of a kind.
void collectNames(const QJsonValue &tree, QLatin1StringView node, QLatin1StringView list, QSet<QString> *found)
{
    if (tree.isArray()) {
        for (const QJsonValue &element : tree.toArray())
            collectNames(element, node, list, found);
        return;
    }
    const QJsonObject object = tree.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() == node)
            found->insert(lastName(it.value()[list].toArray()));
        collectNames(it.value(), node, list, found);
    }
}

bool isSafe(const QString &node, const QJsonValue &content)
{
    static const QSet<QString> nodes{u"ColumnRef"_s, u"A_Const"_s,  u"CoalesceExpr"_s, u"BoolExpr"_s, u"NullTest"_s,
                                     u"CaseExpr"_s,  u"CaseWhen"_s, u"List"_s,         u"String"_s,   u"Integer"_s,
                                     u"Float"_s,     u"Boolean"_s,  u"ParamRef"_s,     u"ResTarget"_s};
    static const QSet<QString> operators{u"||"_s, u"="_s, u"<>"_s, u"<"_s, u">"_s, u"<="_s, u">="_s};
    static const QSet<QString> functions{u"lower"_s,   u"upper"_s,   u"btrim"_s,  u"ltrim"_s,
                                         u"rtrim"_s,   u"concat"_s,  u"length"_s, u"char_length"_s,
                                         u"replace"_s, u"reverse"_s, u"md5"_s};
    if (node == "A_Expr"_L1)
        return operators.contains(lastName(content["name"_L1].toArray()));
    if (node == "FuncCall"_L1)
        return functions.contains(lastName(content["funcname"_L1].toArray()));
    if (node == "TypeCast"_L1) {
        const QString type = lastName(content["typeName"_L1]["names"_L1].toArray());
        // What the server writes behind its constants.
        return type == "text"_L1 || (type == "varchar"_L1 && content["arg"_L1].toObject().contains("A_Const"_L1));
    }
    return nodes.contains(node);
}

bool isMadeOfSafeParts(const QJsonValue &tree)
{
    if (tree.isArray()) {
        const QJsonArray elements = tree.toArray();
        return std::all_of(elements.cbegin(), elements.cend(), isMadeOfSafeParts);
    }
    const QJsonObject object = tree.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        // Nodes begin with a capital letter, their fields do not.
        if ((it.key().front().isUpper() && !isSafe(it.key(), it.value())) || !isMadeOfSafeParts(it.value()))
            return false;
    }
    return true;
}

} // namespace

std::optional<QSet<QString>> columnsIn(const QString &expression)
{
    const std::optional<QJsonObject> tree = parseExpression(expression);
    if (!tree)
        return std::nullopt;
    QSet<QString> columns;
    collectNames(*tree, "ColumnRef"_L1, "fields"_L1, &columns);
    return columns;
}

bool namesType(const QString &expression, const QSet<QString> &types)
{
    // Most expressions name none, and reading them takes a while.
    if (std::none_of(types.cbegin(), types.cend(), [&](const QString &type) { return expression.contains(type); }))
        return false;
    const std::optional<QJsonObject> tree = parseExpression(expression);
    if (!tree)
        return true;
    QSet<QString> named;
    // As a field of its parent a node has the field's name.
    collectNames(*tree, "typeName"_L1, "names"_L1, &named);
    return named.intersects(types);
}

bool callsFunctionOf(const QString &expression, const schema::Schema &schema)
{
    const std::optional<QJsonObject> tree
        = expression.contains(u'(') ? parseExpression(expression) : std::optional<QJsonObject>();
    if (!tree)
        return false;
    QSet<QString> called;
    collectNames(*tree, "FuncCall"_L1, "funcname"_L1, &called);
    return std::any_of(schema.otherObjects.cbegin(), schema.otherObjects.cend(),
                       [&](const Box<schema::OtherObject> &object) {
                           return object->kind == "function"_L1 && called.contains(object->name.section(u'(', 0, 0));
                       });
}

bool alwaysComputes(const QString &expression)
{
    const std::optional<QJsonObject> tree = parseExpression(expression);
    return tree && isMadeOfSafeParts(*tree);
}

} // namespace relvar::postgresql
