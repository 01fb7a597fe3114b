// SPDX-License-Identifier: GPL-3.0-or-later
// Texts between double quotes, as several languages write them.
#pragma once

#include <QString>

namespace relvar::frameworks {

/// Quotes and backslashes with a backslash before them; a control character that has no sign of its own is `escape` and
/// so many hexadecimal digits: "\x07" with "\x" and 2.
[[nodiscard]] QString inDoubleQuotes(const QString &text, const QString &escape, int digits);

} // namespace relvar::frameworks
