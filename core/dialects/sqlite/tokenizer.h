// SPDX-License-Identifier: GPL-3.0-or-later
// SQL text as SQLite's own tokenizer cuts it (https://www.sqlite.org/lang_keywords.html, tokenize.c). White space and
// comments are left out; the offsets tell where they were. Not a parser: it knows words, not grammar.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <limits>

namespace relvar::sqlite {

enum class TokenKind {
    /// An identifier without quotes, or a keyword: only its place tells which.
    Word,
    /// "x", [x] or `x`.
    QuotedName,
    /// 'x'. SQLite takes it for a name where only a name can stand.
    String,
    Number,
    /// X'00ff'.
    Blob,
    /// ?, ?1, :name, @name, $name.
    Variable,
    /// One operator or mark: ( ) , ; . || -> <= …
    Symbol,
    /// A character that starts nothing, or a quote that is never closed (then it reaches to the end of the text).
    Illegal,
};

struct Token
{
    TokenKind kind = TokenKind::Illegal;
    /// Offsets into the text, in UTF-16 units; `end` is one past the last.
    qsizetype begin = 0;
    qsizetype end = 0;
    /// A view into the text that was given to tokenize(), which must live as long.
    QStringView text;

    /// True for this keyword, given in upper case. A quoted name is never a keyword.
    [[nodiscard]] bool isWord(QLatin1StringView upperCase) const;
    [[nodiscard]] bool isSymbol(char16_t mark) const
    {
        return kind == TokenKind::Symbol && text == QStringView(&mark, 1);
    }
    /// True where the grammar would take it for a name.
    [[nodiscard]] bool isName() const;
    /// The name without its quotes, doubled quotes inside made single; the case is kept.
    [[nodiscard]] QString name() const;
};

/// A part of the text, in UTF-16 units; `end` is one past the last.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The first `limit` tokens of the text.
[[nodiscard]] QList<Token> tokenize(QStringView sql, qsizetype limit = std::numeric_limits<qsizetype>::max());

/// ASCII letters in lower case, everything else as it is: SQLite compares names so (sqlite3_stricmp).
[[nodiscard]] QString foldCase(QStringView name);

} // namespace relvar::sqlite
