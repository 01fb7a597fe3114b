// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/parsetree.h"

#include "dialects/postgresql/parserlock.h"
#include "dialects/postgresql/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <pg_query.h>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPlace(const QString &key)
{
    return key == u"location" || key == u"stmt_location" || key == u"stmt_len";
}

/// Without places in the text, and with the numbers that libpg_query leaves out: its JSON has {"ival":{}} for every
/// whole number below one, so that CHECK (a > -1) and CHECK (a > -5) would be the same.
class Reducer
{
public:
    explicit Reducer(const QByteArray &sql)
        : m_sql(sql)
    {
    }

    [[nodiscard]] QJsonObject reduce(const QJsonObject &node) const
    {
        QJsonObject reduced;
        for (auto field = node.begin(); field != node.end(); ++field) {
            if (isPlace(field.key()))
                continue;
            const QJsonObject value = field.value().toObject();
            if (field.key() == u"ival" && field.value().isObject() && value.isEmpty())
                reduced.insert(field.key(), numberAt(node));
            else if (field.key() == u"arg" && value.contains(u"Integer")
                     && value.value(u"Integer").toObject().isEmpty())
                reduced.insert(field.key(), QJsonObject{{u"Integer"_s, numberAt(node)}});
            else
                reduced.insert(field.key(), reduce(field.value()));
        }
        return reduced;
    }

private:
    [[nodiscard]] QJsonValue reduce(const QJsonValue &value) const
    {
        if (value.isObject())
            return reduce(value.toObject());
        if (!value.isArray())
            return value;
        QJsonArray reduced;
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements)
            reduced.append(reduce(element));
        return reduced;
    }

    /// The number that begins where the node does: "-5", "- 5", "-(5)"; that of an option stands behind its name.
    [[nodiscard]] QJsonObject numberAt(const QJsonObject &node) const
    {
        constexpr qsizetype enoughTokens = 16;
        const qsizetype location = node.value(u"location").toInteger(-1);
        if (location < 0)
            return {};
        bool negative = false;
        for (const Token &token : tokenize(m_sql, location, enoughTokens).significant) {
            if (isSymbol(token, m_sql, '-'))
                negative = true;
            if (token.kind != Token::Kind::Number)
                continue;
            const qint64 number = m_sql.mid(token.begin, token.end - token.begin).toLongLong();
            return {{u"ival"_s, negative ? -number : number}};
        }
        return {};
    }

    const QByteArray &m_sql;
};

/// The fields of a node "{"Kind": {…}}"; empty when it is of another kind.
QJsonObject fields(const QJsonValue &node, QLatin1StringView kind)
{
    return node.toObject().value(kind).toObject();
}

/// The one value of "SELECT value", if the tree is nothing else.
std::optional<QJsonObject> onlyValue(const QJsonObject &tree)
{
    const QJsonArray statements = tree.value(u"stmts").toArray();
    if (statements.size() != 1)
        return {};
    const QJsonObject select = fields(statements.first().toObject().value(u"stmt"), "SelectStmt"_L1);
    const QJsonArray targets = select.value(u"targetList").toArray();
    // targetList, limitOption and op are in every SELECT; anything more comes from a clause.
    if (select.size() != 3 || targets.size() != 1)
        return {};
    const QJsonObject target = fields(targets.first(), "ResTarget"_L1);
    if (target.size() != 1)
        return {};
    return target.value(u"val").toObject();
}

} // namespace

std::optional<QJsonObject> parseStatements(const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    if (utf8.contains('\0'))
        return {};
    QByteArray json;
    {
        const auto lock = lockParser();
        PgQueryParseResult parsed = pg_query_parse(utf8.constData());
        if (!parsed.error)
            json = parsed.parse_tree;
        pg_query_free_parse_result(parsed);
    }
    // Also empty when the tree is deeper than QJsonDocument reads.
    const QJsonObject tree = QJsonDocument::fromJson(json).object();
    if (tree.isEmpty())
        return {};
    return QJsonObject{{u"stmts"_s, Reducer(utf8).reduce(tree).value(u"stmts")}};
}

std::optional<QJsonObject> parseExpression(const QString &expression)
{
    // The line break ends a comment at the end of the expression.
    const auto tree = parseStatements(u"SELECT ("_s + expression + u"\n)"_s);
    return tree ? onlyValue(*tree) : std::nullopt;
}

bool standsAsDefault(const QString &expression)
{
    // Most defaults are a literal, a name or a call without arguments.
    static const QRegularExpression simple(u"^('[^'\\\\]*'|-?[0-9.]+|\\w+(\\(\\))?)(::[a-z ]+)?$"_s);
    if (simple.match(expression).hasMatch())
        return true;
    const std::optional<QJsonObject> wanted = parseExpression(expression);
    if (!wanted)
        return true;
    const auto tree = parseStatements(u"CREATE TABLE t (c text DEFAULT "_s + expression + u"\n)"_s);
    const QJsonArray statements = tree ? tree->value(u"stmts").toArray() : QJsonArray();
    if (statements.size() != 1)
        return false;
    const QJsonValue statement = statements.first()[u"stmt"];
    const QJsonArray elements = fields(statement, "CreateStmt"_L1).value(u"tableElts").toArray();
    const QJsonArray constraints = fields(elements.first(), "ColumnDef"_L1).value(u"constraints").toArray();
    // What the grammar takes for another clause of the column ("'a' COLLATE x") is missing in the default.
    return elements.size() == 1 && constraints.size() == 1
           && fields(constraints.first(), "Constraint"_L1).value(u"raw_expr").toObject() == *wanted;
}

std::optional<QJsonObject> parseType(const QString &type)
{
    const auto tree = parseStatements(u"SELECT CAST(NULL AS "_s + type + u"\n)"_s);
    const auto value = tree ? onlyValue(*tree) : std::nullopt;
    if (!value)
        return {};
    const QJsonObject cast = fields(*value, "TypeCast"_L1);
    const QJsonObject typeName = cast.value(u"typeName").toObject();
    const bool isNull = fields(cast.value(u"arg"), "A_Const"_L1).value(u"isnull").toBool();
    if (typeName.isEmpty() || !isNull || typeName.contains(u"setof"))
        return {};
    return typeName;
}

} // namespace relvar::postgresql
