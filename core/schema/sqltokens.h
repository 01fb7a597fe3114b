// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts SQL text into tokens. Knows nothing of grammar: only where literals, names and comments begin and end, the same
// way for every database here. Offsets count UTF-16 units.
#pragma once

#include <QList>
#include <QString>

namespace relvar::schema {

struct SqlToken
{
    enum class Kind {
        Space,
        Comment,
        /// '…', x'…', $tag$…$tag$
        String,
        /// "…", […], `…`
        QuotedName,
        Word,
        Number,
        /// One character of anything else.
        Symbol,
    };

    Kind kind = Kind::Symbol;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Every character of the text belongs to exactly one token. What is opened and not closed reaches to the end.
[[nodiscard]] QList<SqlToken> sqlTokens(const QString &text);

/// The name that a Word or QuotedName token stands for: without quotes, doubled quotes undone.
[[nodiscard]] QString nameOf(const SqlToken &token, const QString &text);

} // namespace relvar::schema
