// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/sqlcursor.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;
using schema::SqlToken;

SqlCursor::SqlCursor(const QString &sql)
    : m_sql(sql)
{
    for (const SqlToken &token : schema::sqlTokens(sql)) {
        if (token.kind == SqlToken::Kind::Comment)
            m_hasComments = true;
        else if (token.kind != SqlToken::Kind::Space)
            m_tokens.append(token);
    }
}

QString SqlCursor::tokenText(qsizetype at) const
{
    return at < m_tokens.size() ? m_sql.mid(m_tokens.at(at).begin, m_tokens.at(at).end - m_tokens.at(at).begin)
                                : QString();
}

bool SqlCursor::take(std::initializer_list<const char *> words)
{
    qsizetype at = m_at;
    for (const char *word : words) {
        if (at >= m_tokens.size() || m_tokens.at(at).kind != SqlToken::Kind::Word
            || tokenText(at).compare(QLatin1StringView(word), Qt::CaseInsensitive) != 0)
            return false;
        ++at;
    }
    m_at = at;
    return true;
}

bool SqlCursor::take(QChar symbol)
{
    if (tokenText(m_at) != symbol)
        return false;
    ++m_at;
    return true;
}

bool SqlCursor::isWord(const char *word) const
{
    return isBareWord() && tokenText(m_at).compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
}

bool SqlCursor::isBareWord() const
{
    return !atEnd() && m_tokens.at(m_at).kind == SqlToken::Kind::Word;
}

std::optional<QString> SqlCursor::takeName()
{
    if (atEnd()
        || (m_tokens.at(m_at).kind != SqlToken::Kind::Word && m_tokens.at(m_at).kind != SqlToken::Kind::QuotedName))
        return std::nullopt;
    return schema::nameOf(m_tokens.at(m_at++), m_sql);
}

std::optional<QStringList> SqlCursor::takeQualifiedName()
{
    QStringList names;
    do {
        const std::optional<QString> name = takeName();
        if (!name)
            return std::nullopt;
        names.append(*name);
    } while (take(u'.'));
    return names.size() <= 2 ? std::optional(names) : std::nullopt;
}

std::optional<QStringList> SqlCursor::takeList()
{
    if (!take(u'('))
        return std::nullopt;
    QStringList items;
    qsizetype begin = m_at;
    while (!atEnd()) {
        const QString token = tokenText(m_at);
        if (token == u")"_s || token == u","_s) {
            if (m_at > begin || token == u","_s)
                items.append(textFrom(begin));
            ++m_at;
            begin = m_at;
            if (token == u")"_s)
                return items;
        } else {
            skip();
        }
    }
    return std::nullopt;
}

void SqlCursor::skip()
{
    int depth = 0;
    do {
        const QString token = tokenText(m_at);
        if (token == u"("_s)
            ++depth;
        else if (token == u")"_s)
            --depth;
        ++m_at;
    } while (depth > 0 && !atEnd());
}

QString SqlCursor::rest() const
{
    return atEnd() ? QString() : m_sql.mid(m_tokens.at(m_at).begin).trimmed();
}

QString SqlCursor::textFrom(qsizetype place) const
{
    if (place >= m_at || place >= m_tokens.size())
        return {};
    const qsizetype begin = m_tokens.at(place).begin;
    return m_sql.mid(begin, m_tokens.at(m_at - 1).end - begin);
}

} // namespace relvar::frameworks
