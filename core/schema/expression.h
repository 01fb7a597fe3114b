// SPDX-License-Identifier: GPL-3.0-or-later
// SQL expression text that is carried, not parsed: what can be done to it safely by looking at its tokens alone
// (string literals, quoted names and comments are respected).
#pragma once

#include <QString>

namespace relvar::schema {

/// Every identifier token equal to `from` becomes `to` (quoted with double quotes when it needs quoting or was quoted).
/// A token followed by "(" is a function and a token after AS inside CAST is a type: both stay. Meant for expressions
/// inside one table (checks, generated columns, index expressions, predicates), where a name can only be a column's.
[[nodiscard]] QString renameIdentifier(const QString &expression, const QString &from, const QString &to);

/// Every type of that name in a cast ("x::mood", "x::public.mood[]", "CAST(x AS mood)") gets the other name.
[[nodiscard]] QString renameType(const QString &expression, const QString &from, const QString &to);

/// The name as SQL takes it for a table, column or type: in quotes where it would be folded or taken for a word of SQL.
[[nodiscard]] QString quotedWhereNeeded(const QString &name);

/// True when the text contains the name as an identifier token.
[[nodiscard]] bool mentions(const QString &text, const QString &name);

/// The text with comments removed and runs of white space outside literals folded to one space, for comparison.
[[nodiscard]] QString canonicalSpacing(const QString &text);

} // namespace relvar::schema
