// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/tokens.h"

#include <algorithm>

namespace relvar::postgresql {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Every byte of a character outside ASCII may stand in a name.
bool beginsWord(char c)
{
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool continuesWord(char c)
{
    return beginsWord(c) || isDigit(c) || c == '$';
}

class Scanner
{
public:
    Scanner(const QByteArray &sql, qsizetype from)
        : m_sql(sql)
        , m_at(from)
    {
    }

    Tokens scan(qsizetype limit, bool untilSemicolon)
    {
        if (m_at == 0 && m_sql.startsWith("\xEF\xBB\xBF")) {
            m_at = 3;
            m_tokens.notSql.append({0, 3});
        }
        while (m_at < m_sql.size() && m_tokens.significant.size() < limit
               && !(untilSemicolon && m_statement > 0)) {
            if (isSpace(at()))
                ++m_at;
            else if (at() == '-' && at(1) == '-')
                m_at = endOfLine();
            else if (at() == '/' && at(1) == '*')
                skipBlockComment();
            else if (at() == '\\' && beginsLine())
                skipPsqlLine();
            else
                scanToken();
        }
        m_tokens.end = m_at;
        return std::move(m_tokens);
    }

private:
    char at(qsizetype offset = 0) const { return m_at + offset < m_sql.size() ? m_sql.at(m_at + offset) : '\0'; }

    /// Where the newline is, or the end of the text.
    qsizetype endOfLine() const
    {
        const qsizetype newline = m_sql.indexOf('\n', m_at);
        return newline < 0 ? m_sql.size() : newline;
    }

    bool beginsLine() const
    {
        qsizetype before = m_at - 1;
        while (before >= 0 && (m_sql.at(before) == ' ' || m_sql.at(before) == '\t'))
            --before;
        return before < 0 || m_sql.at(before) == '\n';
    }

    void skipPsqlLine()
    {
        const qsizetype end = endOfLine();
        m_tokens.notSql.append({m_at, end});
        m_at = end;
    }

    /// Block comments nest: /* one /* two */ still one */
    void skipBlockComment()
    {
        int depth = 0;
        while (m_at < m_sql.size()) {
            if (at() == '/' && at(1) == '*') {
                ++depth;
                m_at += 2;
            } else if (at() == '*' && at(1) == '/') {
                m_at += 2;
                if (--depth == 0)
                    return;
            } else {
                ++m_at;
            }
        }
        m_at = m_sql.size();
    }

    void scanToken()
    {
        const qsizetype begin = m_at;
        const Token::Kind kind = scanOne();
        m_at = std::min(m_at, m_sql.size());
        m_tokens.significant.append({kind, begin, m_at});
        if (kind == Token::Kind::Symbol && m_sql.at(begin) == ';') {
            if (readsCopyData())
                skipCopyData();
            m_statement = m_tokens.significant.size();
        }
    }

    Token::Kind scanOne()
    {
        const char c = at();
        if (c == '\'') {
            closeQuote('\'', false);
            return Token::Kind::String;
        }
        if (c == '"') {
            closeQuote('"', false);
            return Token::Kind::QuotedName;
        }
        if (at(1) == '\'' && QByteArrayView("eEbBxXnN").contains(c)) {
            ++m_at;
            closeQuote('\'', c == 'e' || c == 'E');
            return Token::Kind::String;
        }
        if (c == '$' && closeDollarQuote())
            return Token::Kind::String;
        if (beginsWord(c)) {
            while (m_at < m_sql.size() && continuesWord(at()))
                ++m_at;
            return Token::Kind::Word;
        }
        if (isDigit(c) || (c == '.' && isDigit(at(1)))) {
            scanNumber();
            return Token::Kind::Number;
        }
        ++m_at;
        return Token::Kind::Symbol;
    }

    void closeQuote(char quote, bool backslashEscapes)
    {
        for (++m_at; m_at < m_sql.size(); ++m_at) {
            if (backslashEscapes && at() == '\\') {
                ++m_at;
            } else if (at() == quote) {
                if (at(1) != quote) {
                    ++m_at;
                    return;
                }
                ++m_at;
            }
        }
    }

    bool closeDollarQuote()
    {
        qsizetype end = m_at + 1;
        while (end < m_sql.size() && (beginsWord(m_sql.at(end)) || (isDigit(m_sql.at(end)) && end > m_at + 1)))
            ++end;
        if (end >= m_sql.size() || m_sql.at(end) != '$')
            return false;
        const QByteArray tag = m_sql.mid(m_at, end + 1 - m_at);
        const qsizetype closing = m_sql.indexOf(tag, end + 1);
        m_at = closing < 0 ? m_sql.size() : closing + tag.size();
        return true;
    }

    void scanNumber()
    {
        while (m_at < m_sql.size() && (isDigit(at()) || at() == '.'))
            ++m_at;
        const bool sign = at(1) == '+' || at(1) == '-';
        if ((at() == 'e' || at() == 'E') && isDigit(at(sign ? 2 : 1))) {
            m_at += sign ? 3 : 2;
            while (m_at < m_sql.size() && isDigit(at()))
                ++m_at;
        }
    }

    /// COPY … FROM stdin: psql takes the lines behind the statement as data.
    bool readsCopyData() const
    {
        const QList<Token> &tokens = m_tokens.significant;
        if (!isWord(tokens.at(m_statement), m_sql, "COPY"))
            return false;
        for (qsizetype i = m_statement + 1; i + 1 < tokens.size(); ++i) {
            if (isWord(tokens.at(i), m_sql, "FROM") && isWord(tokens.at(i + 1), m_sql, "STDIN"))
                return true;
        }
        return false;
    }

    void skipCopyData()
    {
        const qsizetype begin = std::min(endOfLine() + 1, m_sql.size());
        m_at = begin;
        while (m_at < m_sql.size()) {
            const qsizetype end = endOfLine();
            const QByteArrayView line = QByteArrayView(m_sql).sliced(m_at, end - m_at);
            m_at = std::min(end + 1, m_sql.size());
            if (line == "\\." || line == "\\.\r")
                break;
        }
        if (m_at > begin)
            m_tokens.notSql.append({begin, m_at});
    }

    const QByteArray &m_sql;
    qsizetype m_at = 0;
    /// Index of the first token of the statement that is being read.
    qsizetype m_statement = 0;
    Tokens m_tokens;
};

} // namespace

Tokens tokenize(const QByteArray &sql, qsizetype from, qsizetype limit)
{
    return Scanner(sql, from).scan(limit, false);
}

Tokens tokenizeToSemicolon(const QByteArray &sql, qsizetype from)
{
    return Scanner(sql, from).scan(std::numeric_limits<qsizetype>::max(), true);
}

bool isWord(const Token &token, const QByteArray &sql, QByteArrayView word)
{
    return token.kind == Token::Kind::Word && token.end - token.begin == word.size()
           && qstrnicmp(sql.constData() + token.begin, word.data(), word.size()) == 0;
}

bool isSymbol(const Token &token, const QByteArray &sql, char symbol)
{
    return token.kind == Token::Kind::Symbol && sql.at(token.begin) == symbol;
}

} // namespace relvar::postgresql
