// SPDX-License-Identifier: GPL-3.0-or-later
// Values in the words that people read. Pure.
#pragma once

#include "rows/page.h"

namespace relvar::data {

/// In one line: "NULL", a text with signs for line ends, "\x00ff…", what is missing counted: "… (10.0 MB)".
[[nodiscard]] QString cellText(const rows::Value &value);
/// Bytes, sixteen in a line with their place and their letters, as hexdump shows them.
[[nodiscard]] QString hexadecimal(const QByteArray &bytes);
/// JSON with a line for each value; nothing when the text is none.
[[nodiscard]] std::optional<QString> indentedJson(const QString &text);
/// "12 bytes", "10.0 MB".
[[nodiscard]] QString byteCount(qint64 bytes);

} // namespace relvar::data
