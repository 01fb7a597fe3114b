// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/tokenizer.h"

#include <algorithm>

namespace relvar::sqlite {

namespace {

bool isSpace(QChar character)
{
    const char16_t code = character.unicode();
    return code == u' ' || (code >= u'\t' && code <= u'\r') || code == u'\xfeff';
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isHexDigit(QChar character)
{
    return isDigit(character) || (character >= u'a' && character <= u'f') || (character >= u'A' && character <= u'F');
}

/// SQLite: letters, digits, _, $ and everything beyond ASCII.
bool isWordPart(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || isDigit(character) || code == u'_'
           || code == u'$' || code >= 0x80;
}

class Scanner
{
public:
    explicit Scanner(QStringView sql)
        : m_sql(sql)
    {
    }

    QList<Token> scan(qsizetype limit)
    {
        QList<Token> tokens;
        tokens.reserve(std::min(limit, m_sql.size() / 6 + 4));
        while (true) {
            skipBlank();
            if (m_at >= m_sql.size() || tokens.size() == limit)
                return tokens;
            const qsizetype begin = m_at;
            const TokenKind kind = advance();
            tokens.append({kind, begin, m_at, m_sql.sliced(begin, m_at - begin)});
        }
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_sql.size() ? m_sql.at(m_at + ahead) : QChar(); }

    void skipBlank()
    {
        while (m_at < m_sql.size()) {
            if (isSpace(peek())) {
                ++m_at;
            } else if (peek() == u'-' && peek(1) == u'-') {
                const qsizetype lineEnd = m_sql.indexOf(u'\n', m_at);
                m_at = lineEnd < 0 ? m_sql.size() : lineEnd + 1;
            } else if (peek() == u'/' && peek(1) == u'*') {
                // An open comment at the end of the text is legal in SQLite.
                const qsizetype close = m_sql.indexOf(u"*/", m_at + 2);
                m_at = close < 0 ? m_sql.size() : close + 2;
            } else {
                return;
            }
        }
    }

    TokenKind advance()
    {
        const char16_t first = peek().unicode();
        switch (first) {
        case u'\'':
            return quoted(u'\'', TokenKind::String);
        case u'"':
            return quoted(u'"', TokenKind::QuotedName);
        case u'`':
            return quoted(u'`', TokenKind::QuotedName);
        case u'[':
            return bracketed();
        case u'?':
            ++m_at;
            skipWhile(isDigit);
            return TokenKind::Variable;
        case u':':
        case u'@':
        case u'#':
        case u'$':
            ++m_at;
            if (!isWordPart(peek()))
                return TokenKind::Illegal;
            skipWhile(isWordPart);
            return TokenKind::Variable;
        default:
            break;
        }
        if ((first == u'x' || first == u'X') && peek(1) == u'\'')
            return blob();
        if (isDigit(peek()) || (first == u'.' && isDigit(peek(1))))
            return number();
        if (isWordPart(peek())) {
            skipWhile(isWordPart);
            return TokenKind::Word;
        }
        return symbol();
    }

    template<typename Predicate>
    void skipWhile(Predicate predicate)
    {
        while (m_at < m_sql.size() && predicate(m_sql.at(m_at)))
            ++m_at;
    }

    /// 1_000 is a number since SQLite 3.46.
    template<typename Predicate>
    void skipDigits(Predicate isWanted)
    {
        skipWhile(isWanted);
        while (peek() == u'_' && m_at > 0 && isWanted(m_sql.at(m_at - 1)) && isWanted(peek(1))) {
            ++m_at;
            skipWhile(isWanted);
        }
    }

    TokenKind quoted(char16_t quote, TokenKind kind)
    {
        ++m_at;
        while (m_at < m_sql.size()) {
            if (m_sql.at(m_at++) != quote)
                continue;
            if (peek() != quote)
                return kind;
            ++m_at;
        }
        return TokenKind::Illegal;
    }

    TokenKind bracketed()
    {
        const qsizetype close = m_sql.indexOf(u']', m_at);
        m_at = close < 0 ? m_sql.size() : close + 1;
        return close < 0 ? TokenKind::Illegal : TokenKind::QuotedName;
    }

    TokenKind blob()
    {
        m_at += 2;
        const qsizetype digits = m_at;
        skipWhile(isHexDigit);
        const bool whole = peek() == u'\'' && (m_at - digits) % 2 == 0;
        if (!whole)
            skipWhile([](QChar character) { return character != u'\''; });
        if (m_at < m_sql.size())
            ++m_at;
        return whole ? TokenKind::Blob : TokenKind::Illegal;
    }

    TokenKind number()
    {
        if (peek() == u'0' && (peek(1) == u'x' || peek(1) == u'X') && isHexDigit(peek(2))) {
            m_at += 2;
            skipDigits(isHexDigit);
        } else {
            skipDigits(isDigit);
            if (peek() == u'.') {
                ++m_at;
                skipDigits(isDigit);
            }
            const bool sign = peek(1) == u'+' || peek(1) == u'-';
            if ((peek() == u'e' || peek() == u'E') && isDigit(peek(sign ? 2 : 1))) {
                m_at += sign ? 2 : 1;
                skipDigits(isDigit);
            }
        }
        if (!isWordPart(peek()))
            return TokenKind::Number;
        skipWhile(isWordPart);
        return TokenKind::Illegal;
    }

    TokenKind symbol()
    {
        static constexpr QStringView longSymbols[]
            = {u"->>", u"->", u"||", u"<=", u">=", u"<>", u"<<", u">>", u"==", u"!="};
        const QStringView rest = m_sql.sliced(m_at);
        for (const QStringView candidate : longSymbols) {
            if (rest.startsWith(candidate)) {
                m_at += candidate.size();
                return TokenKind::Symbol;
            }
        }
        ++m_at;
        return QStringView(u"()+-*/%,;.<>=&|~").contains(rest.front()) ? TokenKind::Symbol : TokenKind::Illegal;
    }

    QStringView m_sql;
    qsizetype m_at = 0;
};

} // namespace

bool Token::isWord(QLatin1StringView upperCase) const
{
    // The length first: a parser asks this many times for every token.
    return kind == TokenKind::Word && text.size() == upperCase.size()
           && text.compare(upperCase, Qt::CaseInsensitive) == 0;
}

bool Token::isName() const
{
    return kind == TokenKind::Word || kind == TokenKind::QuotedName || kind == TokenKind::String;
}

QString Token::name() const
{
    if (kind == TokenKind::Word)
        return text.toString();
    if (text.size() < 2)
        return text.toString();
    QString inner = text.sliced(1, text.size() - 2).toString();
    const QChar quote = text.front();
    if (quote != u'[')
        inner.replace(QString(2, quote), QString(quote));
    return inner;
}

QList<Token> tokenize(QStringView sql, qsizetype limit)
{
    return Scanner(sql).scan(limit);
}

QString foldCase(QStringView name)
{
    QString folded = name.toString();
    for (QChar &character : folded) {
        if (character >= u'A' && character <= u'Z')
            character = QChar(character.unicode() + (u'a' - u'A'));
    }
    return folded;
}

} // namespace relvar::sqlite
