// SPDX-License-Identifier: GPL-3.0-or-later
// How TypeScript spells values and names. The one place where text goes into TypeScript code.
#pragma once

#include "frameworks/naming.h"

namespace relvar::frameworks::typescript {

/// 'It\'s' with every sign that could end the literal or the line escaped.
[[nodiscard]] QString quoted(const QString &text);
/// The inside of a template literal, without the backquotes.
[[nodiscard]] QString inTemplate(const QString &text);
/// A comment over what follows, indented; empty for an empty text. Ends in a line end.
[[nodiscard]] QString documentation(const QString &text, const QString &indent);
/// The words that name no variable, with those of `more`.
[[nodiscard]] QSet<QString> reservedWith(const QSet<QString> &more);
/// A variable in the style of TypeScript, free in `names`; a word that `reserved` has gets `suffix`: "text" →
/// "textTable".
[[nodiscard]] QString variable(UniqueNames &names, const QSet<QString> &reserved, const QString &name,
                               const QString &suffix);

} // namespace relvar::frameworks::typescript
