// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/scriptstatement.h"

#include <algorithm>

namespace relvar::postgresql {

ScriptStatement::ScriptStatement(QByteArray sql, QList<Token> tokens, int line, const ScriptTree &tree)
    : m_sql(std::move(sql))
    , m_tokens(std::move(tokens))
    , m_line(line)
    , m_node(tree.root()["stmts"].first()["stmt"])
{
}

qsizetype ScriptStatement::tokenAt(qsizetype byte) const
{
    const auto found = std::lower_bound(m_tokens.cbegin(), m_tokens.cend(), byte,
                                        [](const Token &token, qsizetype place) { return token.begin < place; });
    return found - m_tokens.cbegin();
}

bool ScriptStatement::isWord(qsizetype token, QByteArrayView word) const
{
    return token >= 0 && token < m_tokens.size() && postgresql::isWord(m_tokens.at(token), m_sql, word);
}

bool ScriptStatement::isSymbol(qsizetype token, char symbol) const
{
    return token >= 0 && token < m_tokens.size() && postgresql::isSymbol(m_tokens.at(token), m_sql, symbol);
}

QString ScriptStatement::text(qsizetype begin, qsizetype end) const
{
    end = std::min(end, m_tokens.size());
    if (begin >= end)
        return {};
    const qsizetype from = m_tokens.at(begin).begin;
    return QString::fromUtf8(QByteArrayView(m_sql).sliced(from, m_tokens.at(end - 1).end - from));
}

qsizetype ScriptStatement::closing(qsizetype open) const
{
    int depth = 0;
    for (qsizetype at = open; at < m_tokens.size(); ++at) {
        if (isSymbol(at, '('))
            ++depth;
        else if (isSymbol(at, ')') && --depth == 0)
            return at;
    }
    return m_tokens.size();
}

qsizetype ScriptStatement::find(QByteArrayView word, qsizetype from, qsizetype end) const
{
    for (qsizetype at = from; at < end; ++at) {
        if (isSymbol(at, '('))
            at = closing(at);
        else if (isWord(at, word))
            return at;
    }
    return end;
}

qsizetype ScriptStatement::find(char symbol, qsizetype from, qsizetype end) const
{
    for (qsizetype at = from; at < end; ++at) {
        if (isSymbol(at, symbol))
            return at;
        if (isSymbol(at, '('))
            at = closing(at);
    }
    return end;
}

qsizetype ScriptStatement::endOfElement(qsizetype from) const
{
    for (qsizetype at = from; at < m_tokens.size(); ++at) {
        if (isSymbol(at, ',') || isSymbol(at, ')'))
            return at;
        // A comma inside of an array's brackets ends nothing.
        if (isSymbol(at, '[')) {
            int depth = 0;
            for (; at < m_tokens.size(); ++at) {
                if (isSymbol(at, '['))
                    ++depth;
                else if (isSymbol(at, ']') && --depth == 0)
                    break;
            }
        } else if (isSymbol(at, '(')) {
            at = closing(at);
        }
    }
    return m_tokens.size();
}

qsizetype ScriptStatement::afterName(qsizetype token) const
{
    ++token;
    while (isSymbol(token, '.'))
        token += 2;
    return token;
}

QString ScriptStatement::inParentheses(qsizetype from) const
{
    while (from < m_tokens.size() && !isSymbol(from, '('))
        ++from;
    return text(from + 1, closing(from));
}

qint64 ScriptStatement::numberAt(qsizetype token) const
{
    bool isNegative = false;
    for (; token < m_tokens.size(); ++token) {
        if (isSymbol(token, '-'))
            isNegative = true;
        if (m_tokens.at(token).kind != Token::Kind::Number)
            continue;
        const Token &number = m_tokens.at(token);
        // The smallest one has no positive counterpart.
        const quint64 value = m_sql.mid(number.begin, number.end - number.begin).toULongLong();
        return static_cast<qint64>(isNegative ? 0 - value : value);
    }
    return 0;
}

} // namespace relvar::postgresql
