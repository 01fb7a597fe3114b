// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/canonicalstatement.h"

#include "dialects/postgresql/canonicalexpression.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

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

QJsonObject withSorted(QJsonObject fields, const QString &key)
{
    const QJsonArray list = fields.value(key).toArray();
    if (list.size() > 1)
        fields.insert(key, sorted(list));
    return fields;
}

/// What a column of a query is called that has no name of its own; empty where that is not known here.
/// FigureColname() in parser/parse_target.c of PostgreSQL's sources.
QString usualName(const QJsonValue &value)
{
    const QJsonObject node = value.toObject();
    if (node.contains(u"ColumnRef")) {
        const QJsonArray fields = node[u"ColumnRef"][u"fields"].toArray();
        return stringOf(fields.last());
    }
    if (node.contains(u"FuncCall"))
        return stringOf(node[u"FuncCall"][u"funcname"].toArray().last());
    if (node.contains(u"CoalesceExpr"))
        return u"coalesce"_s;
    if (node.contains(u"A_Const") || node.contains(u"A_Expr") || node.contains(u"BoolExpr"))
        return u"?column?"_s;
    if (node.contains(u"TypeCast")) {
        const QJsonObject cast = node.value(u"TypeCast").toObject();
        const QString inner = usualName(cast.value(u"arg"));
        const QJsonArray type = cast[u"typeName"][u"names"].toArray();
        return inner == "?column?"_L1 ? stringOf(type.last()) : inner;
    }
    return {};
}

QJsonObject withoutUsualName(QJsonObject target)
{
    const QString name = target.value(u"name").toString();
    if (!name.isEmpty() && name == usualName(target.value(u"val")))
        target.remove(u"name"_s);
    return target;
}

/// The name by which the columns of the only table of a query are qualified; empty when it has several or none.
QString onlySource(const QJsonArray &from)
{
    if (from.size() != 1)
        return {};
    for (const QLatin1StringView kind : {"RangeVar"_L1, "RangeSubselect"_L1}) {
        const QJsonObject source = from.first().toObject().value(kind).toObject();
        const QString alias = source[u"alias"][u"aliasname"].toString();
        if (!source.isEmpty())
            return alias.isEmpty() ? source.value(u"relname").toString() : alias;
    }
    return {};
}

/// t.a → a in what belongs to the query itself, not to a query inside. Columns called like one of `ambiguous` stay.
QJsonValue unqualified(const QJsonValue &value, const QString &source, const QSet<QString> &ambiguous)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &one : list)
            result.append(unqualified(one, source, ambiguous));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result = value.toObject();
    for (auto field = result.begin(); field != result.end(); ++field) {
        if (field.key() == "SelectStmt"_L1)
            continue;
        if (field.key() == "ColumnRef"_L1) {
            QJsonArray names = field.value()[u"fields"].toArray();
            const bool isColumn
                = names.size() == 2 && stringOf(names.first()) == source && names.last().toObject().contains(u"String");
            if (isColumn && !ambiguous.contains(stringOf(names.last()))) {
                names.removeFirst();
                field.value() = QJsonObject{{u"fields"_s, names}};
            }
            continue;
        }
        field.value() = unqualified(field.value(), source, ambiguous);
    }
    return result;
}

/// Names of columns of the query that are not the table's column of that name: ORDER BY takes a bare name for them.
QSet<QString> madeNames(const QJsonArray &targets)
{
    QSet<QString> names;
    for (const QJsonValue &target : targets) {
        const QJsonObject fields = target[u"ResTarget"].toObject();
        const QString own = fields.value(u"name").toString();
        const bool isColumn = fields[u"val"].toObject().contains(u"ColumnRef");
        if (!own.isEmpty())
            names.insert(own);
        else if (!isColumn)
            names.insert(usualName(fields.value(u"val")));
    }
    return names;
}

/// Until version 15 the server writes t.a in a view of one table, from 16 on a.
QJsonObject canonicalQuery(QJsonObject query)
{
    const QString source = onlySource(query.value(u"fromClause").toArray());
    if (source.isEmpty())
        return query;
    const QSet<QString> made = madeNames(query.value(u"targetList").toArray());
    for (auto field = query.begin(); field != query.end(); ++field) {
        static const QSet<QString> clauses{u"targetList"_s, u"whereClause"_s, u"groupClause"_s, u"havingClause"_s,
                                           u"windowClause"_s};
        if (clauses.contains(field.key()))
            field.value() = unqualified(field.value(), source, {});
        else if (field.key() == "sortClause"_L1 || field.key() == "distinctClause"_L1)
            field.value() = unqualified(field.value(), source, made);
    }
    return query;
}

/// CREATE VIEW v (a) AS SELECT 1 is printed as CREATE VIEW v AS SELECT 1 AS a.
QJsonObject withNamesInQuery(QJsonObject view)
{
    const QJsonArray aliases = view.value(u"aliases").toArray();
    QJsonObject query = view[u"query"][u"SelectStmt"].toObject();
    QJsonArray targets = query.value(u"targetList").toArray();
    const bool hasStar = std::any_of(targets.begin(), targets.end(), [](const QJsonValue &target) {
        const QJsonArray fields = target[u"ResTarget"][u"val"][u"ColumnRef"][u"fields"].toArray();
        return !fields.isEmpty() && fields.last().toObject().contains(u"A_Star");
    });
    if (aliases.isEmpty() || hasStar || aliases.size() > targets.size())
        return view;
    for (qsizetype i = 0; i < aliases.size(); ++i) {
        QJsonObject target = targets.at(i)[u"ResTarget"].toObject();
        target.insert(u"name"_s, stringOf(aliases.at(i)));
        targets[i] = QJsonObject{{u"ResTarget"_s, withoutUsualName(target)}};
    }
    query.insert(u"targetList"_s, targets);
    view.insert(u"query"_s, QJsonObject{{u"SelectStmt"_s, query}});
    view.remove(u"aliases"_s);
    return view;
}

/// WITH (security_barrier), security_barrier = on, = 1, = true.
QJsonObject canonicalViewOption(QJsonObject option)
{
    const QJsonValue argument = option.value(u"arg");
    QString word = stringOf(argument);
    if (argument.isUndefined())
        word = u"true"_s;
    else if (argument.toObject().contains(u"TypeName"))
        word = stringOf(argument[u"TypeName"][u"names"].toArray().last());
    else if (argument.toObject().contains(u"Integer"))
        word = QString::number(argument[u"Integer"][u"ival"].toInteger());
    if (word == "on"_L1 || word == "1"_L1 || word == "yes"_L1)
        word = u"true"_s;
    else if (word == "off"_L1 || word == "0"_L1 || word == "no"_L1)
        word = u"false"_s;
    option.insert(u"arg"_s, QJsonObject{{u"String"_s, QJsonObject{{u"sval"_s, word}}}});
    return option;
}

QJsonObject canonicalView(QJsonObject view)
{
    QJsonArray options;
    const QJsonArray written = view.value(u"options").toArray();
    for (const QJsonValue &option : written)
        options.append(QJsonObject{{u"DefElem"_s, canonicalViewOption(option[u"DefElem"].toObject())}});
    // WITH LOCAL CHECK OPTION is kept as such an option.
    const QString check = view.value(u"withCheckOption").toString();
    if (check == "LOCAL_CHECK_OPTION"_L1 || check == "CASCADED_CHECK_OPTION"_L1) {
        const QString word = check == "LOCAL_CHECK_OPTION"_L1 ? u"local"_s : u"cascaded"_s;
        options.append(QJsonObject{
            {u"DefElem"_s, canonicalViewOption({{u"defname"_s, u"check_option"_s},
                                                {u"arg"_s, QJsonObject{{u"String"_s, QJsonObject{{u"sval"_s, word}}}}},
                                                {u"defaction"_s, u"DEFELEM_UNSPEC"_s}})}});
        view.insert(u"withCheckOption"_s, u"NO_CHECK_OPTION"_s);
    }
    if (!options.isEmpty())
        view.insert(u"options"_s, sorted(options));
    return withNamesInQuery(view);
}

/// The settings that a function has when it says nothing:
/// https://www.postgresql.org/docs/current/sql-createfunction.html
bool isUsual(const QJsonObject &option, bool isInterpreted)
{
    const QString name = option.value(u"defname").toString();
    const QJsonValue argument = option.value(u"arg");
    if (name == "volatility"_L1)
        return stringOf(argument) == "volatile"_L1;
    if (name == "parallel"_L1)
        return stringOf(argument) == "unsafe"_L1;
    if (name == "strict"_L1 || name == "security"_L1 || name == "leakproof"_L1)
        return argument.toObject().contains(u"Boolean") && !argument[u"Boolean"][u"boolval"].toBool();
    constexpr int usualCost = 100;
    constexpr int usualRows = 1000;
    if (name == "cost"_L1)
        return isInterpreted && argument[u"Integer"][u"ival"].toInteger() == usualCost;
    return name == "rows"_L1 && argument[u"Integer"][u"ival"].toInteger() == usualRows;
}

QJsonObject canonicalFunction(QJsonObject function)
{
    const QJsonArray written = function.value(u"options").toArray();
    const bool isInterpreted = std::any_of(written.begin(), written.end(), [](const QJsonValue &option) {
        const QJsonObject fields = option[u"DefElem"].toObject();
        const QString language = stringOf(fields.value(u"arg"));
        return fields.value(u"defname").toString() == "language"_L1 && language != "c"_L1 && language != "internal"_L1;
    });
    QJsonArray options;
    for (const QJsonValue &option : written) {
        if (!isUsual(option[u"DefElem"].toObject(), isInterpreted))
            options.append(option);
    }
    function.insert(u"options"_s, sorted(options));
    return function;
}

} // namespace

std::optional<QJsonObject> canonicalStatement(const QString &kind, const QJsonObject &fields)
{
    const auto made = [&](const QJsonObject &canonical) { return QJsonObject{{kind, canonical}}; };
    if (kind == "SelectStmt"_L1)
        return made(canonicalQuery(fields));
    if (kind == "ResTarget"_L1)
        return made(withoutUsualName(fields));
    if (kind == "ViewStmt"_L1)
        return made(canonicalView(fields));
    if (kind == "CreateFunctionStmt"_L1)
        return made(canonicalFunction(fields));
    // Sets, which dumps have in another order than the catalog, and the catalog of a column that was made anew.
    if (kind == "CreatePolicyStmt"_L1)
        return made(withSorted(fields, u"roles"_s));
    if (kind == "CreateStatsStmt"_L1)
        return made(withSorted(withSorted(fields, u"exprs"_s), u"stat_types"_s));
    if (kind == "CreateFdwStmt"_L1 || kind == "CreateForeignServerStmt"_L1 || kind == "CreateForeignTableStmt"_L1)
        return made(withSorted(fields, u"options"_s));
    if (kind == "ColumnDef"_L1)
        return made(withSorted(fields, u"fdwoptions"_s));
    if (kind == "DefineStmt"_L1)
        return made(withSorted(fields, u"definition"_s));
    return {};
}

} // namespace relvar::postgresql
