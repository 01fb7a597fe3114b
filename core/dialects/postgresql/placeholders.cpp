// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/placeholders.h"

namespace relvar::postgresql {

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c.unicode() > 127;
}

/// Knows where literals, quoted names and comments end.
/// https://www.postgresql.org/docs/current/sql-syntax-lexical.html
class PlaceholderScanner
{
public:
    explicit PlaceholderScanner(const QString &sql)
        : m_sql(sql)
    {
    }

    bool atEnd() const { return m_at >= m_sql.size(); }

    /// The next piece that must not be looked into, or one character.
    QStringView next()
    {
        const qsizetype begin = m_at;
        const QChar c = at(begin);
        if (c == u'\'')
            m_at = quoteEnd(begin, u'\'', followsEscapeMark(begin));
        else if (c == u'"')
            m_at = quoteEnd(begin, u'"', false);
        else if (c == u'-' && at(begin + 1) == u'-')
            m_at = endOf(m_sql.indexOf(u'\n', begin), 1);
        else if (c == u'/' && at(begin + 1) == u'*')
            m_at = commentEnd(begin);
        else if (c == u'$' && (begin == 0 || !isWord(at(begin - 1))))
            m_at = dollarQuoteEnd(begin);
        else
            m_at = begin + 1;
        return QStringView(m_sql).mid(begin, m_at - begin);
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_sql.size() ? m_sql.at(i) : QChar(); }
    qsizetype endOf(qsizetype found, qsizetype length) const { return found < 0 ? m_sql.size() : found + length; }

    bool followsEscapeMark(qsizetype quote) const
    {
        return (at(quote - 1) == u'E' || at(quote - 1) == u'e') && !isWord(at(quote - 2));
    }

    /// A doubled quote ends one piece and begins the next, which comes to the same.
    qsizetype quoteEnd(qsizetype begin, QChar quote, bool backslashes) const
    {
        for (qsizetype i = begin + 1; i < m_sql.size(); ++i) {
            if (backslashes && at(i) == u'\\')
                ++i;
            else if (at(i) == quote && !(backslashes && at(i + 1) == quote))
                return i + 1;
            else if (at(i) == quote)
                ++i;
        }
        return m_sql.size();
    }

    qsizetype commentEnd(qsizetype begin) const
    {
        int depth = 0;
        for (qsizetype i = begin; i < m_sql.size(); ++i) {
            if (at(i) == u'/' && at(i + 1) == u'*') {
                ++depth;
                ++i;
            } else if (at(i) == u'*' && at(i + 1) == u'/') {
                ++i;
                if (--depth == 0)
                    return i + 1;
            }
        }
        return m_sql.size();
    }

    qsizetype dollarQuoteEnd(qsizetype begin) const
    {
        qsizetype tagEnd = begin + 1;
        while (isWord(at(tagEnd)) && at(tagEnd) != u'$')
            ++tagEnd;
        if (at(tagEnd) != u'$' || at(begin + 1).isDigit())
            return begin + 1;
        const QStringView tag = QStringView(m_sql).mid(begin, tagEnd + 1 - begin);
        return endOf(m_sql.indexOf(tag, tagEnd + 1), tag.size());
    }

    const QString &m_sql;
    qsizetype m_at = 0;
};

} // namespace

NumberedPlaces numberPlaces(const QString &sql)
{
    NumberedPlaces result;
    PlaceholderScanner scanner(sql);
    while (!scanner.atEnd()) {
        const QStringView piece = scanner.next();
        if (piece == u"?")
            result.sql += u'$' + QString::number(++result.count);
        else
            result.sql += piece;
    }
    return result;
}

} // namespace relvar::postgresql
