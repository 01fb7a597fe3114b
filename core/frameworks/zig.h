// SPDX-License-Identifier: GPL-3.0-or-later
// How Zig spells values. The one place where text goes into Zig code. https://ziglang.org/documentation/0.15.1/
#pragma once

#include <QString>

namespace relvar::frameworks::zig {

/// "It's" with every sign escaped that could end the literal or the line.
[[nodiscard]] QString quoted(const QString &text);
/// "/// …" for each line; empty for an empty text.
[[nodiscard]] QString documentation(const QString &text);

} // namespace relvar::frameworks::zig
