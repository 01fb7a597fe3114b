// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/sqltokens.h"

namespace relvar::schema {

using namespace Qt::Literals::StringLiterals;

namespace {

bool beginsWord(QChar c)
{
    return c == u'_' || c.unicode() > 127 || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    QList<SqlToken> scan()
    {
        QList<SqlToken> tokens;
        qsizetype begin = 0;
        while (begin < m_text.size()) {
            m_end = begin;
            const SqlToken::Kind kind = scanOne();
            tokens.append({kind, begin, m_end});
            begin = m_end;
        }
        return tokens;
    }

private:
    QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text.at(offset) : QChar(); }

    SqlToken::Kind scanOne()
    {
        const QChar c = at(m_end);
        const QChar next = at(m_end + 1);
        if (c.isSpace()) {
            while (m_end < m_text.size() && at(m_end).isSpace())
                ++m_end;
            return SqlToken::Kind::Space;
        }
        if (c == u'-' && next == u'-') {
            const qsizetype newline = m_text.indexOf(u'\n', m_end);
            m_end = newline < 0 ? m_text.size() : newline;
            return SqlToken::Kind::Comment;
        }
        if (c == u'/' && next == u'*') {
            closeWith(u"*/"_s, m_end + 2);
            return SqlToken::Kind::Comment;
        }
        if (c == u'\'') {
            closeQuote(u'\'', false);
            return SqlToken::Kind::String;
        }
        // x'ff' (bytes), b'01' (bits), E'\n' (with backslashes), N'…': the letter belongs to the literal.
        if (next == u'\'' && QStringView(u"xXbBeEnN").contains(c)) {
            ++m_end;
            closeQuote(u'\'', c == u'e' || c == u'E');
            return SqlToken::Kind::String;
        }
        if (c == u'"' || c == u'`') {
            closeQuote(c, false);
            return SqlToken::Kind::QuotedName;
        }
        if (c == u'[' && !isSubscript()) {
            closeWith(u"]"_s, m_end + 1);
            return SqlToken::Kind::QuotedName;
        }
        if (c == u'$' && scanDollarQuote())
            return SqlToken::Kind::String;
        if (beginsWord(c)) {
            while (m_end < m_text.size() && (beginsWord(at(m_end)) || isDigit(at(m_end)) || at(m_end) == u'$'))
                ++m_end;
            return SqlToken::Kind::Word;
        }
        if (isDigit(c) || (c == u'.' && isDigit(next))) {
            scanNumber();
            return SqlToken::Kind::Number;
        }
        ++m_end;
        return SqlToken::Kind::Symbol;
    }

    /// PostgreSQL's "tags[1]": an opening bracket right behind a name, a parenthesis or another subscript. Anywhere
    /// else the bracket opens a quoted name.
    bool isSubscript() const
    {
        const QChar before = m_end > 0 ? at(m_end - 1) : QChar(u' ');
        return beginsWord(before) || isDigit(before) || before == u'"' || before == u')' || before == u']';
    }

    void closeWith(const QString &closing, qsizetype from)
    {
        const qsizetype found = m_text.indexOf(closing, from);
        m_end = found < 0 ? m_text.size() : found + closing.size();
    }

    void closeQuote(QChar quote, bool backslashEscapes)
    {
        ++m_end;
        while (m_end < m_text.size()) {
            const QChar c = at(m_end);
            if (backslashEscapes && c == u'\\') {
                m_end += 2;
            } else if (c != quote) {
                ++m_end;
            } else if (at(m_end + 1) == quote) {
                m_end += 2;
            } else {
                ++m_end;
                return;
            }
        }
        m_end = m_text.size();
    }

    bool scanDollarQuote()
    {
        qsizetype tagEnd = m_end + 1;
        while (tagEnd < m_text.size() && (beginsWord(at(tagEnd)) || (isDigit(at(tagEnd)) && tagEnd > m_end + 1)))
            ++tagEnd;
        if (at(tagEnd) != u'$')
            return false;
        const QString tag = m_text.mid(m_end, tagEnd + 1 - m_end);
        closeWith(tag, tagEnd + 1);
        return true;
    }

    void scanNumber()
    {
        const bool hexadecimal = at(m_end) == u'0' && at(m_end + 1).toLower() == u'x';
        while (m_end < m_text.size()) {
            const QChar c = at(m_end);
            const bool exponentSign = (c == u'+' || c == u'-') && !hexadecimal && at(m_end - 1).toLower() == u'e';
            if (!isDigit(c) && !beginsWord(c) && c != u'.' && !exponentSign)
                return;
            ++m_end;
        }
    }

    const QString &m_text;
    qsizetype m_end = 0;
};

} // namespace

QList<SqlToken> sqlTokens(const QString &text)
{
    return Scanner(text).scan();
}

QString nameOf(const SqlToken &token, const QString &text)
{
    const QString written = text.mid(token.begin, token.end - token.begin);
    if (token.kind != SqlToken::Kind::QuotedName || written.size() < 2)
        return written;
    const QChar quote = written.front();
    QString name = written.mid(1, written.size() - 2);
    if (quote != u'[')
        name.replace(QString(2, quote), QString(quote));
    return name;
}

} // namespace relvar::schema
