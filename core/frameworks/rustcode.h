// SPDX-License-Identifier: GPL-3.0-or-later
// Values and names as Rust writes them. https://doc.rust-lang.org/reference/tokens.html
#pragma once

#include <QSet>
#include <QString>

namespace relvar::frameworks {

/// A string literal that holds the text to the letter: raw where that reads better, "…" with escapes where it must.
[[nodiscard]] QString rustString(const QString &text);
/// The same with escapes alone: what macros read in attributes.
[[nodiscard]] QString rustEscapedString(const QString &text);
/// The same over several lines, for SQL: raw unless the text has characters that no raw literal may have.
[[nodiscard]] QString rustTextBlock(const QString &text);
/// "// …" lines at that indent, with a line end; nothing for an empty text.
[[nodiscard]] QString rustComment(const QString &text, const QString &indent = {});
/// The same as "/// …", a line for each of the text's: documentation of what follows. Nothing in it is code to rustdoc,
/// which would compile and run it as a test.
[[nodiscard]] QString rustDocumentation(const QString &text, const QString &indent);
/// The name with an underscore after it where nothing may be called so, not even with r# before it: "self".
[[nodiscard]] QString rustPossibleName(const QString &name);
/// The possible name with r# before it where it is a word of the language. Files of modules go without.
[[nodiscard]] QString rustName(const QString &name);
/// The attribute that names the file of a module whose name is not ASCII, without which Rust does not look for it;
/// empty for others. https://doc.rust-lang.org/error_codes/E0754.html
[[nodiscard]] QString rustModulePath(const QString &module);
/// "pub mod users;" with the attribute above it and a line end.
[[nodiscard]] QString rustPublicModule(const QString &module, const QString &newline = QStringLiteral("\n"));
/// The source has `mod users;` or `mod users {…}`, whoever may see it.
[[nodiscard]] bool declaresRustModule(const QString &source, const QString &module);
/// Words that no enum variant may be called.
[[nodiscard]] const QSet<QString> &rustTypeWords();

} // namespace relvar::frameworks
