// SPDX-License-Identifier: GPL-3.0-or-later
// The one function that quotes identifiers, the one that quotes values.
#pragma once

#include <QString>
#include <QVariant>

namespace relvar::postgresql {

/// Always in double quotes.
[[nodiscard]] QString quoteIdentifier(const QString &name);
/// A literal: strings as '…' (E'…' when they hold a backslash), bytes as '\x…'::bytea, NULL, numbers, booleans.
[[nodiscard]] QString quoteLiteral(const QVariant &value);

} // namespace relvar::postgresql
