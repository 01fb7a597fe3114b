// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/tokenreader.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqlite {

TokenReader::TokenReader(const QString &sql)
    : m_sql(sql)
    , m_tokens(tokenize(m_sql))
{
}

QString TokenReader::complaint() const
{
    if (atEnd())
        return u"%1 expected at the end"_s.arg(m_expected);
    const Token &token = m_tokens.at(m_at);
    const auto line = QStringView(m_sql).first(token.begin).count(u'\n') + 1;
    const QStringView words = token.text.first(std::min<qsizetype>(token.text.size(), 40));
    return u"line %1: %2 expected at \"%3\""_s.arg(QString::number(line), m_expected, words);
}

const Token &TokenReader::peek(qsizetype ahead) const
{
    static const Token nothing;
    return !failed() && m_at + ahead < m_tokens.size() ? m_tokens.at(m_at + ahead) : nothing;
}

bool TokenReader::take(QLatin1StringView upperCase)
{
    const bool next = !failed() && peek().isWord(upperCase);
    m_at += next ? 1 : 0;
    return next;
}

bool TokenReader::take(char16_t mark)
{
    const bool next = !failed() && peek().isSymbol(mark);
    m_at += next ? 1 : 0;
    return next;
}

bool TokenReader::take(QLatin1StringView first, QLatin1StringView second)
{
    const bool next = !failed() && peek().isWord(first) && peek(1).isWord(second);
    m_at += next ? 2 : 0;
    return next;
}

void TokenReader::expect(QLatin1StringView upperCase)
{
    if (!take(upperCase))
        fail(upperCase);
}

void TokenReader::expect(char16_t mark)
{
    if (!take(mark))
        fail(QString(QChar(mark)));
}

QString TokenReader::expectName()
{
    if (failed() || !peek().isName()) {
        fail(u"a name"_s);
        return {};
    }
    return m_tokens.at(m_at++).name();
}

Token TokenReader::next()
{
    if (failed() || atEnd()) {
        fail(u"more"_s);
        return {};
    }
    return m_tokens.at(m_at++);
}

QString TokenReader::expectParenthesised()
{
    const qsizetype open = m_at;
    expect(u'(');
    for (int depth = 1; !failed() && depth > 0;) {
        const Token token = next();
        depth += token.isSymbol(u'(') ? 1 : token.isSymbol(u')') ? -1 : 0;
    }
    if (failed())
        return {};
    const qsizetype begin = m_tokens.at(open).end;
    return QStringView(m_sql).sliced(begin, m_tokens.at(m_at - 1).begin - begin).trimmed().toString();
}

qsizetype TokenReader::skipItem()
{
    const qsizetype begin = m_at;
    while (!failed() && !atEnd() && !peek().isSymbol(u',') && !peek().isSymbol(u')')) {
        if (peek().isSymbol(u'('))
            expectParenthesised();
        else
            ++m_at;
    }
    return m_at - begin;
}

QString TokenReader::textOf(qsizetype first, qsizetype last) const
{
    const qsizetype begin = m_tokens.at(first).begin;
    return m_sql.sliced(begin, m_tokens.at(last).end - begin);
}

TextSpan TokenReader::spanFrom(qsizetype first) const
{
    if (failed() || first < 0)
        return {};
    if (first >= m_at) {
        const qsizetype place = first > 0 ? m_tokens.at(first - 1).end : 0;
        return {place, place};
    }
    return {m_tokens.at(first).begin, m_tokens.at(m_at - 1).end};
}

void TokenReader::fail(const QString &expected)
{
    if (!failed())
        m_expected = expected;
}

} // namespace relvar::sqlite
