// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns of names: text with {placeholders}. Private to the room.
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace relvar::edit {

/// What a placeholder, written without its braces, stands for; nothing when it is not known.
using PlaceholderValue = std::function<std::optional<QString>(const QString &placeholder)>;

/// What is not known stays as it is written.
[[nodiscard]] QString filledPattern(const QString &pattern, const PlaceholderValue &valueOf);
/// The first placeholder that is not known, or empty.
[[nodiscard]] QString firstUnknown(const QString &pattern, const PlaceholderValue &valueOf);

} // namespace relvar::edit
