// SPDX-License-Identifier: GPL-3.0-or-later
// A Rust source as words, strings and signs, without comments: enough to find calls whose arguments are strings. Not a
// parser. https://doc.rust-lang.org/reference/tokens.html
#pragma once

#include <QList>
#include <QString>

namespace relvar::formats {

struct RustToken
{
    enum class Kind { Word, Text, Sign };

    Kind kind = Kind::Sign;
    /// Of a string: what it holds.
    QString text;

    [[nodiscard]] bool is(QLatin1StringView other) const { return kind != Kind::Text && text == other; }
};

[[nodiscard]] QList<RustToken> rustTokens(const QString &source);
/// Where those words and signs follow each other, from `from` on; -1: nowhere.
[[nodiscard]] qsizetype findTokens(const QList<RustToken> &tokens, const QList<QLatin1StringView> &wanted,
                                   qsizetype from = 0);

} // namespace relvar::formats
