// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the tokens of one SQL statement, for those who look for a known form and give up at the first surprise.
#pragma once

#include "schema/sqltokens.h"

#include <QStringList>

#include <initializer_list>
#include <optional>

namespace relvar::frameworks {

class SqlCursor
{
public:
    explicit SqlCursor(const QString &sql);

    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    /// A comment would be lost by saying the statement in another way.
    [[nodiscard]] bool hasComments() const { return m_hasComments; }
    /// True, and steps over them, when these words come next.
    bool take(std::initializer_list<const char *> words);
    bool take(QChar symbol);
    [[nodiscard]] bool isWord(const char *word) const;
    /// A word of SQL, not a name in quotes.
    [[nodiscard]] bool isBareWord() const;
    /// Quotes removed.
    std::optional<QString> takeName();
    /// "a" or "a"."b".
    std::optional<QStringList> takeQualifiedName();
    /// The texts between the commas of a pair of parentheses, which comes next.
    std::optional<QStringList> takeList();
    /// Steps over one token, or over a whole pair of parentheses.
    void skip();
    /// As it is written, from here on, without white space around it.
    [[nodiscard]] QString rest() const;
    /// As it is written, from a place to here.
    [[nodiscard]] QString textFrom(qsizetype place) const;
    [[nodiscard]] qsizetype place() const { return m_at; }

private:
    [[nodiscard]] QString tokenText(qsizetype at) const;

    QString m_sql;
    /// Without white space and comments.
    QList<schema::SqlToken> m_tokens;
    qsizetype m_at = 0;
    bool m_hasComments = false;
};

} // namespace relvar::frameworks
