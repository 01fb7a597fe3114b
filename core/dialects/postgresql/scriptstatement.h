// SPDX-License-Identifier: GPL-3.0-or-later
// One statement of a script: what the parser made of it, and its own words for what is carried as text. Expressions
// have no end in the parser's tree, so they are cut out by tokens.
#pragma once

#include "dialects/postgresql/scripttree.h"
#include "dialects/postgresql/tokens.h"

namespace relvar::postgresql {

class ScriptStatement
{
public:
    /// `tokens` with places in `sql`, which holds the statement alone. `tree` must outlive it.
    ScriptStatement(QByteArray sql, QList<Token> tokens, int line, const ScriptTree &tree);

    /// "CreateStmt" and its fields.
    [[nodiscard]] QByteArrayView kind() const { return m_node.kind(); }
    [[nodiscard]] TreeNode node() const { return m_node.value(); }
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_sql); }

    // Tokens by their number.
    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    /// The token that begins at the byte or behind it.
    [[nodiscard]] qsizetype tokenAt(qsizetype byte) const;
    [[nodiscard]] bool isWord(qsizetype token, QByteArrayView word) const;
    [[nodiscard]] bool isSymbol(qsizetype token, char symbol) const;
    /// What stands between two tokens, the second not included.
    [[nodiscard]] QString text(qsizetype begin, qsizetype end) const;
    /// Of the ")" to a "(".
    [[nodiscard]] qsizetype closing(qsizetype open) const;
    /// The first token of that word or symbol at this depth of parentheses; `end` when there is none.
    [[nodiscard]] qsizetype find(QByteArrayView word, qsizetype from, qsizetype end) const;
    [[nodiscard]] qsizetype find(char symbol, qsizetype from, qsizetype end) const;
    [[nodiscard]] qsizetype find(QByteArrayView word, qsizetype from = 0) const { return find(word, from, size()); }
    /// Where the element of a list that begins here ends: at its comma or the ")" of the list.
    [[nodiscard]] qsizetype endOfElement(qsizetype from) const;
    /// Behind name, schema.name …
    [[nodiscard]] qsizetype afterName(qsizetype token) const;
    /// What stands in the parentheses that come next.
    [[nodiscard]] QString inParentheses(qsizetype from) const;
    /// The whole number at the token, with its sign: the parser's JSON leaves out all below one.
    [[nodiscard]] qint64 numberAt(qsizetype token) const;

private:
    QByteArray m_sql;
    QList<Token> m_tokens;
    int m_line;
    TreeNode m_node;
};

} // namespace relvar::postgresql
