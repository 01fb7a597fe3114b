// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/indextext.h"

#include "dialects/postgresql/quoting.h"
#include "schema/sqltokens.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

using schema::SqlToken;

/// Walks over the tokens of a text that the server made; white space is not seen.
class TextWalk
{
public:
    explicit TextWalk(const QString &text)
        : m_text(text)
        , m_tokens(schema::sqlTokens(text))
    {
        m_tokens.removeIf([](const SqlToken &token) { return token.kind == SqlToken::Kind::Space; });
    }

    bool atEnd() const { return m_at >= m_tokens.size(); }
    bool isSymbol(QChar symbol) const
    {
        return !atEnd() && m_tokens.at(m_at).kind == SqlToken::Kind::Symbol && m_text.at(begin()) == symbol;
    }
    bool isWord(QLatin1StringView word) const
    {
        return !atEnd() && m_tokens.at(m_at).kind == SqlToken::Kind::Word
               && QStringView(m_text).mid(begin(), end() - begin()) == word;
    }
    qsizetype begin() const { return m_tokens.at(m_at).begin; }
    qsizetype end() const { return m_tokens.at(m_at).end; }
    qsizetype lastEnd() const { return m_tokens.at(m_at - 1).end; }
    QString name() const { return schema::nameOf(m_tokens.at(m_at), m_text); }
    void step() { ++m_at; }
    bool takeWord(QLatin1StringView word)
    {
        const bool found = isWord(word);
        m_at += found ? 1 : 0;
        return found;
    }

    /// Over a "(" up to behind its ")".
    void skipParentheses()
    {
        int depth = 0;
        do {
            if (isSymbol(u'('))
                ++depth;
            else if (isSymbol(u')'))
                --depth;
            step();
        } while (depth > 0 && !atEnd());
    }

    /// Over name, schema.name, name(…), schema.name(…).
    void skipName()
    {
        step();
        while (isSymbol(u'.')) {
            step();
            step();
        }
        if (isSymbol(u'('))
            skipParentheses();
    }

private:
    const QString &m_text;
    QList<SqlToken> m_tokens;
    qsizetype m_at = 0;
};

QString takeCollation(TextWalk &walk)
{
    QString space;
    QString name = walk.name();
    walk.step();
    if (walk.isSymbol(u'.')) {
        walk.step();
        space = std::exchange(name, walk.name());
        walk.step();
    }
    return collationName(space, name);
}

schema::KeyPart takePart(TextWalk &walk, const QString &text)
{
    schema::KeyPart part;
    const qsizetype begin = walk.begin();
    if (walk.isSymbol(u'('))
        walk.skipParentheses();
    else
        walk.skipName();
    part.expression = withoutOuterParentheses(text.mid(begin, walk.lastEnd() - begin));
    if (walk.takeWord("COLLATE"_L1))
        part.collation = takeCollation(walk);
    const bool hasClass = !walk.atEnd() && !walk.isSymbol(u',') && !walk.isSymbol(u')') && !walk.isWord("DESC"_L1)
                          && !walk.isWord("NULLS"_L1);
    if (hasClass) {
        const qsizetype classBegin = walk.begin();
        walk.skipName();
        part.operatorClass = text.mid(classBegin, walk.lastEnd() - classBegin);
    }
    part.descending = walk.takeWord("DESC"_L1);
    if (walk.takeWord("NULLS"_L1)) {
        part.nulls = walk.name();
        walk.step();
    }
    return part;
}

} // namespace

QString collationName(const QString &space, const QString &name)
{
    return space.isEmpty() ? name : quoteIdentifier(space) + u'.' + quoteIdentifier(name);
}

QString withoutOuterParentheses(const QString &expression)
{
    if (!expression.startsWith(u'('))
        return expression;
    TextWalk walk(expression);
    walk.skipParentheses();
    return walk.atEnd() ? withoutOuterParentheses(expression.mid(1, expression.size() - 2)) : expression;
}

QString withTablespace(const QString &exclusion, const QString &tablespace)
{
    if (tablespace.isEmpty())
        return exclusion;
    TextWalk walk(exclusion);
    while (!walk.atEnd() && !walk.isWord("WHERE"_L1) && !walk.isWord("DEFERRABLE"_L1)) {
        if (walk.isSymbol(u'('))
            walk.skipParentheses();
        else
            walk.step();
    }
    const qsizetype at = walk.lastEnd();
    return exclusion.left(at) + u" USING INDEX TABLESPACE "_s + quoteIdentifier(tablespace) + exclusion.mid(at);
}

IndexText parseIndexText(const QString &definition)
{
    IndexText index;
    TextWalk walk(definition);
    // Reserved, so that it is the first word of that kind whatever the table is called; then the method.
    while (!walk.atEnd() && !walk.takeWord("USING"_L1))
        walk.step();
    walk.step();
    walk.step();
    while (!walk.atEnd()) {
        index.parts.append(takePart(walk, definition));
        if (!walk.isSymbol(u','))
            break;
        walk.step();
    }
    while (!walk.atEnd() && !walk.isWord("WHERE"_L1)) {
        if (walk.isSymbol(u'('))
            walk.skipParentheses();
        else
            walk.step();
    }
    if (!walk.atEnd()) {
        walk.step();
        index.predicate = withoutOuterParentheses(definition.mid(walk.begin()));
    }
    return index;
}

} // namespace relvar::postgresql
