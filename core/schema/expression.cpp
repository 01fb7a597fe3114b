// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/expression.h"

#include "schema/sqltokens.h"

#include <QSet>

#include <algorithm>

namespace relvar::schema {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = SqlToken::Kind;

bool isName(const SqlToken &token)
{
    return token.kind == Kind::Word || token.kind == Kind::QuotedName;
}

bool isSignificant(const SqlToken &token)
{
    return token.kind != Kind::Space && token.kind != Kind::Comment;
}

bool sameName(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// Words that one of the databases here does not take as a bare column name:
/// https://www.sqlite.org/lang_keywords.html and PostgreSQL's table of reserved key words (SQL Key Words, Appendix C).
bool isReserved(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "add all alter analyse analyze and any array as asc asymmetric authorization autoincrement between binary "
            "both case cast check collate collation column commit concurrently constraint create cross current_catalog "
            "current_date current_role current_schema current_time current_timestamp current_user default deferrable "
            "deferred delete desc distinct do drop else end escape except exists false fetch for foreign freeze from "
            "full glob grant group having if ilike in index inner initially insert intersect into is isnull join "
            "lateral leading left like limit localtime localtimestamp match natural not nothing notnull null offset on "
            "only or order outer overlaps placing primary raise references returning right select session_user set "
            "similar some symmetric table tablesample then to trailing transaction true union unique update user using "
            "values variadic verbose when where window with");
        const QStringList split = list.split(u' ');
        return QSet<QString>(split.cbegin(), split.cend());
    }();
    return words.contains(word);
}

bool needsQuotes(const QString &name)
{
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; };
    const auto continuesPlain = [&](QChar c) { return isPlain(c) || (c >= u'0' && c <= u'9'); };
    return name.isEmpty() || !isPlain(name.front()) || !std::all_of(name.cbegin(), name.cend(), continuesPlain)
           || isReserved(name);
}

QString quoted(QString name)
{
    name.replace(u"\""_s, u"\"\""_s);
    return u'"' + name + u'"';
}

/// Walks the significant tokens and answers which of them may be the name of a column, or that of a type.
class Names
{
public:
    explicit Names(const QString &text)
        : m_text(text)
    {
        for (const SqlToken &token : sqlTokens(text)) {
            if (isSignificant(token))
                m_tokens.append(token);
        }
    }

    QList<SqlToken> columns(const QString &name)
    {
        return find(name, [this](qsizetype i) { return !insideTypeOfCast() && mayBeColumn(i); });
    }

    QList<SqlToken> types(const QString &name)
    {
        return find(name, [this](qsizetype i) {
            const bool qualifier = isSymbol(i + 1, u'.');
            return !qualifier
                   && (insideTypeOfCast() || followsCast(i) || (isSymbol(i - 1, u'.') && followsCast(i - 2)));
        });
    }

private:
    template<typename Wanted>
    QList<SqlToken> find(const QString &name, Wanted wanted)
    {
        QList<SqlToken> found;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const SqlToken &token = m_tokens.at(i);
            if (isName(token) && wanted(i) && sameName(nameOf(token, m_text), name))
                found.append(token);
            enter(i);
        }
        return found;
    }

    struct Parenthesis
    {
        bool cast = false;
        bool type = false;
    };

    bool isSymbol(qsizetype i, QChar symbol) const
    {
        return i >= 0 && i < m_tokens.size() && m_tokens.at(i).kind == Kind::Symbol
               && m_text.at(m_tokens.at(i).begin) == symbol;
    }

    bool isWord(qsizetype i, const QString &word) const
    {
        return i >= 0 && i < m_tokens.size() && m_tokens.at(i).kind == Kind::Word
               && sameName(nameOf(m_tokens.at(i), m_text), word);
    }

    bool mayBeColumn(qsizetype i) const
    {
        const bool function = isSymbol(i + 1, u'(');
        const bool qualifier = isSymbol(i + 1, u'.');
        const bool collation = isWord(i - 1, u"collate"_s);
        return !function && !qualifier && !collation && !followsCast(i);
    }

    /// Behind "::".
    bool followsCast(qsizetype i) const { return isSymbol(i - 1, u':') && isSymbol(i - 2, u':'); }

    bool insideTypeOfCast() const
    {
        return std::any_of(m_open.cbegin(), m_open.cend(), [](const Parenthesis &open) { return open.type; });
    }

    void enter(qsizetype i)
    {
        if (isSymbol(i, u'('))
            m_open.append({isWord(i - 1, u"cast"_s), false});
        else if (isSymbol(i, u')') && !m_open.isEmpty())
            m_open.removeLast();
        else if (isWord(i, u"as"_s) && !m_open.isEmpty() && m_open.last().cast)
            m_open.last().type = true;
    }

    const QString &m_text;
    QList<SqlToken> m_tokens;
    QList<Parenthesis> m_open;
};

} // namespace

QString quotedWhereNeeded(const QString &name)
{
    return needsQuotes(name) ? quoted(name) : name;
}

namespace {

QString renamed(const QString &expression, const QList<SqlToken> &tokens, const QString &to)
{
    QString result;
    qsizetype copied = 0;
    for (const SqlToken &token : tokens) {
        result += QStringView(expression).mid(copied, token.begin - copied);
        result += token.kind == Kind::QuotedName ? quoted(to) : quotedWhereNeeded(to);
        copied = token.end;
    }
    result += QStringView(expression).mid(copied);
    return result;
}

} // namespace

QString renameIdentifier(const QString &expression, const QString &from, const QString &to)
{
    return renamed(expression, Names(expression).columns(from), to);
}

QString renameType(const QString &expression, const QString &from, const QString &to)
{
    return renamed(expression, Names(expression).types(from), to);
}

bool mentions(const QString &text, const QString &name)
{
    const QList<SqlToken> tokens = sqlTokens(text);
    return std::any_of(tokens.cbegin(), tokens.cend(),
                       [&](const SqlToken &token) { return isName(token) && sameName(nameOf(token, text), name); });
}

QString canonicalSpacing(const QString &text)
{
    QString result;
    bool space = false;
    for (const SqlToken &token : sqlTokens(text)) {
        if (!isSignificant(token)) {
            space = !result.isEmpty();
            continue;
        }
        if (space)
            result += u' ';
        space = false;
        result += QStringView(text).mid(token.begin, token.end - token.begin);
    }
    return result;
}

} // namespace relvar::schema
