// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/dbmltokens.h"

#include <QStringList>

#include <algorithm>

namespace relvar::imports {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = DbmlToken::Kind;

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character.isMark() || character.isSurrogate();
}

/// A text of several lines is written with the indentation of what is around it.
QString withoutIndentation(const QString &text)
{
    QStringList lines = text.split(u'\n');
    qsizetype least = -1;
    for (const QString &line : std::as_const(lines)) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        const qsizetype indentation = line.indexOf(trimmed.front());
        least = least < 0 ? indentation : std::min(least, indentation);
    }
    for (QString &line : lines)
        line = line.trimmed().isEmpty() ? QString() : line.mid(std::max<qsizetype>(0, least));
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

class TokenReader
{
public:
    explicit TokenReader(const QString &text)
        : m_text(text)
    {
    }

    QList<DbmlToken> read()
    {
        while (true) {
            const qsizetype before = m_at;
            skipBlanks();
            m_follows = m_at == before && !m_tokens.isEmpty();
            if (m_at >= m_text.size())
                break;
            readOne();
        }
        m_tokens.append({Kind::End, {}, m_line, false});
        return m_tokens;
    }

private:
    QChar at(qsizetype offset) const { return m_at + offset < m_text.size() ? m_text.at(m_at + offset) : QChar(); }
    bool startsWith(QStringView sign) const { return QStringView(m_text).mid(m_at).startsWith(sign); }

    void advance(qsizetype count = 1)
    {
        for (; count > 0 && m_at < m_text.size(); --count) {
            if (m_text.at(m_at++) == u'\n')
                ++m_line;
        }
    }

    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//")) {
                while (m_at < m_text.size() && at(0) != u'\n')
                    advance();
            } else if (startsWith(u"/*")) {
                const qsizetype end = m_text.indexOf(u"*/", m_at + 2);
                advance(end < 0 ? m_text.size() : end + 2 - m_at);
            } else if (at(0).isSpace() || at(0) == QChar::ByteOrderMark) {
                advance();
            } else {
                return;
            }
        }
    }

    void readOne()
    {
        const int line = m_line;
        const auto append = [this, line](Kind kind, const QString &text) {
            m_tokens.append({kind, text, line, m_follows});
        };
        if (startsWith(u"'''")) {
            append(Kind::Text, withoutIndentation(quoted(u"'''"_s, true)));
        } else if (at(0) == u'\'') {
            append(Kind::Text, quoted(u"'"_s, false));
        } else if (at(0) == u'"') {
            append(Kind::Name, quoted(u"\""_s, false));
        } else if (at(0) == u'`') {
            advance();
            const qsizetype end = m_text.indexOf(u'`', m_at);
            const qsizetype length = (end < 0 ? m_text.size() : end) - m_at;
            append(Kind::Expression, m_text.mid(m_at, length));
            advance(length + 1);
        } else if (isWordCharacter(at(0))) {
            const qsizetype start = m_at;
            // A number with its point is one word, a qualified name is several.
            const bool isNumber = at(0).isDigit();
            while (isWordCharacter(at(0)) || (isNumber && at(0) == u'.' && at(1).isDigit()))
                advance();
            append(Kind::Word, m_text.mid(start, m_at - start));
        } else if (startsWith(u"<>")) {
            append(Kind::Sign, u"<>"_s);
            advance(2);
        } else {
            append(Kind::Sign, QString(at(0)));
            advance();
        }
    }

    QString quoted(const QString &mark, bool severalLines)
    {
        advance(mark.size());
        QString text;
        while (m_at < m_text.size() && !startsWith(mark)) {
            if (!severalLines && at(0) == u'\n')
                return text;
            if (at(0) == u'\\') {
                advance();
                text += escaped();
                continue;
            }
            if (at(0) != u'\r' || at(1) != u'\n')
                text += at(0);
            advance();
        }
        advance(mark.size());
        return text;
    }

    /// What stands after a backslash.
    QString escaped()
    {
        const QChar character = at(0);
        advance();
        if (character == u'n')
            return u"\n"_s;
        if (character == u't')
            return u"\t"_s;
        if (character == u'r')
            return u"\r"_s;
        // A line end after it: the line goes on.
        if (character == u'\n')
            return {};
        bool isNumber = false;
        const ushort code = m_text.mid(m_at, 4).toUShort(&isNumber, 16);
        if (character == u'u' && isNumber) {
            advance(4);
            return QString(QChar(code));
        }
        return QString(character);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_follows = false;
    QList<DbmlToken> m_tokens;
};

} // namespace

QList<DbmlToken> dbmlTokens(const QString &text)
{
    return TokenReader(text).read();
}

} // namespace relvar::imports
