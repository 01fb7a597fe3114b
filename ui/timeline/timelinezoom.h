// SPDX-License-Identifier: GPL-3.0-or-later
// How large the timeline is drawn. Sizes in pixels follow the font.
#pragma once

#include <QFontMetrics>

namespace relvar::timeline {

enum class Zoom {
    /// Signs alone: hundreds of migrations at once.
    Compact,
    /// Names, and words for the unusual states.
    Normal,
    /// Titles too.
    Wide,
};

[[nodiscard]] inline int lineHeight(const QFontMetrics &metrics, Zoom zoom)
{
    return zoom == Zoom::Compact ? metrics.height() + 6 : metrics.height() * 2 + 14;
}

[[nodiscard]] inline int sectionHeight(const QFontMetrics &metrics, Zoom zoom)
{
    return zoom == Zoom::Compact ? metrics.height() + 6 : metrics.height() + 12;
}

[[nodiscard]] inline qreal signRadius(Zoom zoom)
{
    return zoom == Zoom::Compact ? 5 : 6.5;
}

} // namespace relvar::timeline
