// SPDX-License-Identifier: GPL-3.0-or-later
// What could stand where somebody types SQL: names of the schema and words of the language, by what is written before.
// Pure. Judged by tokens, not by a grammar: rather too much than too little.
#pragma once

#include "dialect/language.h"

namespace relvar::sqleditor {

struct Completion
{
    /// Where the word begins that is being typed; offsets in UTF-16 units.
    qsizetype begin = 0;
    /// In the order in which they are offered; those that begin like what is typed, at most `mostOffered`.
    QStringList words;
};

inline constexpr int mostOffered = 200;

/// For a cursor in a text or a comment: nothing. Inside $$…$$ as outside of it.
[[nodiscard]] Completion completionAt(const QString &sql, qsizetype cursor, const schema::Schema &schema,
                                      const dialect::Words &words);

} // namespace relvar::sqleditor
