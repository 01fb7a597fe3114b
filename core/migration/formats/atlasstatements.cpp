// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/formats/atlasstatements.h"

#include <cctype>

namespace relvar::formats {

namespace {

bool isNameByte(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return std::isalnum(value) != 0 || byte == '_' || value >= 0x80;
}

class Scanner
{
public:
    explicit Scanner(const QByteArray &file)
        : m_text(file)
    {
        // Only as the first line. https://atlasgo.io/versioned/apply#statement-delimiter
        constexpr QByteArrayView directive("-- atlas:delimiter ");
        if (!file.startsWith(directive))
            return;
        const qsizetype end = file.indexOf('\n');
        m_delimiter = file.mid(directive.size(), end < 0 ? -1 : end - directive.size()).trimmed();
        m_delimiter.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        m_at = end < 0 ? file.size() : end + 1;
    }

    QList<QByteArray> all()
    {
        QList<QByteArray> statements;
        for (skipToStatement(); m_at < m_text.size(); skipToStatement()) {
            const qsizetype first = m_at;
            if (!skipStatement())
                return {};
            QByteArray statement = m_text.mid(first, m_at - first);
            if (m_delimiter != ";" && statement.endsWith(m_delimiter))
                statement.chop(m_delimiter.size());
            statements.append(statement.trimmed());
        }
        return statements;
    }

private:
    [[nodiscard]] bool isAt(QByteArrayView expected) const
    {
        return QByteArrayView(m_text).sliced(m_at).startsWith(expected);
    }

    /// The end of what begins here, behind `closing`; the end of the file where there is none.
    void skipPast(QByteArrayView closing, qsizetype from)
    {
        const qsizetype found = m_text.indexOf(closing, from);
        m_at = found < 0 ? m_text.size() : found + closing.size();
    }

    bool skipComment()
    {
        if (isAt(m_delimiter) || (!isAt("--") && !isAt("/*")))
            return false;
        skipPast(isAt("--") ? "\n" : "*/", m_at + 2);
        return true;
    }

    void skipToStatement()
    {
        while (m_at < m_text.size()) {
            if (std::isspace(static_cast<unsigned char>(m_text.at(m_at))) != 0)
                ++m_at;
            else if (!skipComment())
                return;
        }
    }

    /// False: the quote does not end.
    bool skipQuoted(char quote)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == '\\')
                ++m_at;
            else if (m_text.at(m_at) == quote)
                break;
        }
        return m_at++ < m_text.size();
    }

    void skipDollarQuoted()
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && isNameByte(m_text.at(end)))
            ++end;
        if (end < m_text.size() && m_text.at(end) == '$')
            skipPast(m_text.mid(m_at, end + 1 - m_at), end + 1);
        else
            ++m_at;
    }

    /// To behind its delimiter, or to the end of the file.
    bool skipStatement()
    {
        int depth = 0;
        while (m_at < m_text.size()) {
            const char byte = m_text.at(m_at);
            if (byte == '\'' || byte == '"' || byte == '`') {
                if (!skipQuoted(byte))
                    return false;
            } else if (depth == 0 && isAt(m_delimiter)) {
                m_at += m_delimiter.size();
                return true;
            } else if (byte == '$') {
                skipDollarQuoted();
            } else if (!skipComment()) {
                depth += byte == '(' ? 1 : byte == ')' ? -1 : 0;
                if (depth < 0)
                    return false;
                ++m_at;
            }
        }
        return depth == 0;
    }

    const QByteArray m_text;
    QByteArray m_delimiter = ";";
    qsizetype m_at = 0;
};

} // namespace

QList<QByteArray> atlasStatements(const QByteArray &file)
{
    return Scanner(file).all();
}

} // namespace relvar::formats
