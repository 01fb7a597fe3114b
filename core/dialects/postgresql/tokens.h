// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts SQL into tokens the way PostgreSQL's scanner does, without ever failing: what is opened and not closed reaches
// to the end. Also finds what psql understands and the server does not. Positions are bytes of UTF-8, as libpg_query's
// are. https://www.postgresql.org/docs/current/sql-syntax-lexical.html
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <limits>

namespace relvar::postgresql {

struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct Token
{
    enum class Kind {
        Word,
        QuotedName,
        /// '…', E'…', $tag$…$tag$
        String,
        Number,
        /// One character of anything else.
        Symbol,
    };

    Kind kind = Kind::Symbol;
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct Tokens
{
    /// Without comments and white space.
    QList<Token> significant;
    /// Lines of psql (\restrict …), data of COPY … FROM stdin with its final line, a byte order mark.
    QList<Range> notSql;
    /// Where the reading stopped.
    qsizetype end = 0;
};

/// Begins at a byte of the text, where a token begins, and ends after so many significant ones.
[[nodiscard]] Tokens tokenize(const QByteArray &sql, qsizetype from = 0,
                              qsizetype limit = std::numeric_limits<qsizetype>::max());
/// Up to the next semicolon, that one included, and over the data that follows a COPY: for texts that are too large for
/// all their tokens at once.
[[nodiscard]] Tokens tokenizeToSemicolon(const QByteArray &sql, qsizetype from);

/// True for a Word token equal to the word, which is given in upper case.
[[nodiscard]] bool isWord(const Token &token, const QByteArray &sql, QByteArrayView word);
[[nodiscard]] bool isSymbol(const Token &token, const QByteArray &sql, char symbol);

} // namespace relvar::postgresql
