// SPDX-License-Identifier: GPL-3.0-or-later
// Texts, code and rows of tables in Markdown: https://spec.commonmark.org/0.31.2, with the tables of
// https://github.github.com/gfm.
#pragma once

#include <QString>
#include <QStringList>

namespace relvar::exports::markdown {

/// A text in one line in which no sign has a meaning.
[[nodiscard]] QString escaped(const QString &text);
/// Code within a line or a cell; empty for an empty text.
[[nodiscard]] QString code(const QString &text);
/// Code of any number of lines, with an empty line behind it.
[[nodiscard]] QString codeBlock(const QString &text, const QString &language);
/// A row of a table, from cells in Markdown.
[[nodiscard]] QString row(const QStringList &cells);

} // namespace relvar::exports::markdown
