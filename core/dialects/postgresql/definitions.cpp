// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/definitions.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/split.h"
#include "schema/sqltokens.h"

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::SqlToken;

namespace {

struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Where CREATE [OR REPLACE] [TEMP] [RECURSIVE] [MATERIALIZED] VIEW [IF NOT EXISTS] name is; nothing in a bare query.
std::optional<TextRange> placeOfViewName(const QString &definition)
{
    QList<SqlToken> tokens = schema::sqlTokens(definition);
    tokens.removeIf([](const SqlToken &token) {
        return token.kind == SqlToken::Kind::Space || token.kind == SqlToken::Kind::Comment;
    });
    const auto isWord = [&](qsizetype at, QLatin1StringView word) {
        return at < tokens.size() && tokens.at(at).kind == SqlToken::Kind::Word
               && nameOf(tokens.at(at), definition).compare(word, Qt::CaseInsensitive) == 0;
    };
    if (!isWord(0, "CREATE"_L1))
        return std::nullopt;
    qsizetype at = 1;
    while (at < tokens.size() && !isWord(at, "VIEW"_L1))
        ++at;
    ++at;
    if (isWord(at, "IF"_L1))
        at += 3;
    if (at >= tokens.size())
        return std::nullopt;
    qsizetype last = at;
    if (last + 2 < tokens.size() && definition.at(tokens.at(last + 1).begin) == u'.')
        last += 2;
    return TextRange{tokens.at(at).begin, tokens.at(last).end};
}

} // namespace

QList<Statement> statementsOf(const QString &definition)
{
    if (!definition.contains(u';'))
        return {{.sql = definition}};
    QList<Statement> statements;
    for (const dialect::SplitStatement &statement : split(definition))
        statements.append({.sql = statement.sql});
    return statements;
}

QString viewKind(const schema::View &view)
{
    return view.materialized ? u"MATERIALIZED VIEW"_s : u"VIEW"_s;
}

QString viewText(const schema::View &view, const Names &names)
{
    const std::optional<TextRange> place = placeOfViewName(view.definition);
    if (!place)
        return u"CREATE "_s + viewKind(view) + u' ' + names.of(view) + u" AS "_s + view.definition;
    QString text = view.definition;
    return text.replace(place->begin, place->end - place->begin, names.of(view));
}

QList<Statement> createView(const schema::View &view, const Names &names)
{
    QList<Statement> statements = statementsOf(viewText(view, names));
    if (!view.comment.isEmpty())
        statements.append(commentOn(viewKind(view), names.of(view), view.comment));
    return statements;
}

Statement dropView(const schema::View &view, const Names &names)
{
    return {.sql = u"DROP "_s + viewKind(view) + u' ' + names.of(view)};
}

Statement dropTrigger(const schema::Trigger &trigger, const QString &on)
{
    return {.sql = u"DROP TRIGGER "_s + quoteIdentifier(trigger.name) + u" ON "_s + on};
}

QString kindWords(const schema::OtherObject &object)
{
    if (object.kind.endsWith(" type"_L1))
        return u"TYPE"_s;
    return object.kind.toUpper();
}

QList<Statement> dropOther(const schema::OtherObject &object, const Names &names)
{
    if (!object.dropStatement.isEmpty())
        return statementsOf(object.dropStatement);
    // "total(integer)": only what stands before the arguments is a name.
    const qsizetype arguments = object.name.indexOf(u'(');
    const QString name
        = arguments < 0 ? names.of(object)
                        : names.qualified(object.namespaceId, object.name.left(arguments)) + object.name.mid(arguments);
    return {{.sql = u"DROP "_s + kindWords(object) + u' ' + name}};
}

QString triggerTarget(const schema::Trigger &trigger, const Names &names)
{
    if (const schema::View *view = names.schema().view(trigger.tableId))
        return names.of(*view);
    return names.table(trigger.tableId);
}

} // namespace relvar::postgresql
