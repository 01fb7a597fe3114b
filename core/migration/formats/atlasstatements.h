// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of a file as Atlas counts them: its table has their number and a digest of each. What runs is split by
// the dialect, which knows more of the language.
#pragma once

#include <QByteArray>
#include <QList>

namespace relvar::formats {

/// With their semicolons, without a delimiter that the file names and without the comments before them. Empty for a
/// file that Atlas cannot read: a parenthesis or a quote that does not end.
[[nodiscard]] QList<QByteArray> atlasStatements(const QByteArray &file);

} // namespace relvar::formats
