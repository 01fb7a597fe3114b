// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a DBML text. Knows nothing of what they mean. https://dbml.dbdiagram.io/docs
#pragma once

#include <QList>
#include <QString>

namespace relvar::imports {

struct DbmlToken
{
    enum class Kind {
        /// A name without quotation marks, or a number.
        Word,
        /// "…", with what is escaped resolved.
        Name,
        /// '…' or '''…''', likewise.
        Text,
        /// `…`
        Expression,
        /// One sign, or "<>".
        Sign,
        End,
    };

    Kind kind = Kind::End;
    QString text;
    /// 1 is the first.
    int line = 1;
    /// Nothing stands between this and the token before it.
    bool follows = false;

    [[nodiscard]] bool isSign(QStringView sign) const { return kind == Kind::Sign && text == sign; }
    [[nodiscard]] bool isWord(QLatin1StringView word) const
    {
        return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
    }
};

/// Without comments; ends with one of kind End. A text without its end goes to the end of its line, or of the whole.
[[nodiscard]] QList<DbmlToken> dbmlTokens(const QString &text);

} // namespace relvar::imports
