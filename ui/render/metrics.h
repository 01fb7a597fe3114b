// SPDX-License-Identifier: GPL-3.0-or-later
// Distances and fonts inside a table, shared by measuring and painting. Private to this room.
#pragma once

#include "render/shapedtexts.h"

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
/// Notations without icons have names further left.
inline constexpr qreal nameLeftWithoutIcon = 16;
inline constexpr qreal marksWidth = 24;
inline constexpr qreal badgeHeight = 17;
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

/// Marks of columns, namespaces.
[[nodiscard]] inline QFont smallFont(QFont font)
{
    font.setPixelSize(font.pixelSize() - 3);
    font.setWeight(QFont::Medium);
    return font;
}

/// Names of columns of the primary key.
[[nodiscard]] inline QFont keyFont(QFont font)
{
    font.setWeight(QFont::Medium);
    return font;
}

[[nodiscard]] inline QFont fontFor(Letters letters, const QFont &font)
{
    switch (letters) {
    case Letters::Title:
        return titleFont(font);
    case Letters::Name:
        return font;
    case Letters::Key:
        return keyFont(font);
    case Letters::Type:
        return typeFont(font);
    case Letters::Small:
        return smallFont(font);
    }
    Q_UNREACHABLE();
}

} // namespace relvar::render::metrics
