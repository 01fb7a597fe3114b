// SPDX-License-Identifier: GPL-3.0-or-later
// Literals that several languages and frameworks write, or count on.
#pragma once

#include <QString>

namespace relvar::frameworks {

/// Quotes and backslashes with a backslash before them; a control character that has no sign of its own is `escape` and
/// so many hexadecimal digits: "\x07" with "\x" and 2.
[[nodiscard]] QString inDoubleQuotes(const QString &text, const QString &escape, int digits);

/// A number as PostgreSQL prints it where a script has it as it is, with a cast where the number alone would be read as
/// something else: '-5'::integer, 1.5, '-0.5'::numeric.
[[nodiscard]] QString numberAsPrinted(const QString &digits);

} // namespace relvar::frameworks
