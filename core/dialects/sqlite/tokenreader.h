// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the tokens of one statement, for a parser. Once something did not fit, it stays failed and reads nothing
// more, so that a parser looks at failed() where it matters and not after every word.
#pragma once

#include "dialects/sqlite/tokenizer.h"

namespace relvar::sqlite {

class TokenReader
{
public:
    explicit TokenReader(const QString &sql);

    [[nodiscard]] bool failed() const { return !m_expected.isEmpty(); }
    /// "line 3: ) expected at 'x'"; only after a failure.
    [[nodiscard]] QString complaint() const;

    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    /// Not consumed. `ahead` tokens further than the next; an empty token beyond the end and after a failure.
    [[nodiscard]] const Token &peek(qsizetype ahead = 0) const;

    /// Consumes the keyword, or the mark, when it is next.
    bool take(QLatin1StringView upperCase);
    bool take(char16_t mark);
    /// Consumes both keywords when they are next.
    bool take(QLatin1StringView first, QLatin1StringView second);
    void expect(QLatin1StringView upperCase);
    void expect(char16_t mark);
    /// A name, unquoted. Empty after a failure.
    QString expectName();
    /// Consumes one token, whatever it is.
    Token next();
    /// "(…)" with everything nested in it: the text between, without blanks around.
    QString expectParenthesised();
    /// Consumes up to the next comma or closing parenthesis that is not nested; how many tokens that was.
    qsizetype skipItem();

    [[nodiscard]] qsizetype position() const { return m_at; }
    /// The text from one token to another, both included.
    [[nodiscard]] QString textOf(qsizetype first, qsizetype last) const;
    /// From that token to the last one consumed; empty, behind the token before it, when none was.
    [[nodiscard]] TextSpan spanFrom(qsizetype first) const;
    [[nodiscard]] const Token &at(qsizetype position) const { return m_tokens.at(position); }
    void fail(const QString &expected);

private:
    QString m_sql;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    QString m_expected;
};

} // namespace relvar::sqlite
