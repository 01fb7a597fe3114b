// SPDX-License-Identifier: GPL-3.0-or-later
// Distances and fonts inside a table, shared by measuring and painting. Private to this room.
#pragma once

#include <QFont>

namespace relvar::render::metrics {

inline constexpr qreal padding = 12;
/// A sign of change stands left of the icon, the icon left of the name.
inline constexpr qreal signLeft = 3;
inline constexpr qreal signWidth = 9;
inline constexpr qreal iconLeft = 14;
inline constexpr qreal iconSize = 14;
inline constexpr qreal nameLeft = 36;
inline constexpr qreal typeGap = 24;
inline constexpr qreal notNullWidth = 24;
inline constexpr qreal bottomPadding = 8;
inline constexpr qreal cornerRadius = 6;

[[nodiscard]] inline QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

[[nodiscard]] inline QFont typeFont(QFont font)
{
    font.setPixelSize(font.pixelSize() - 1);
    return font;
}

[[nodiscard]] inline QFont notNullFont(QFont font)
{
    font.setPixelSize(font.pixelSize() - 4);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace relvar::render::metrics
