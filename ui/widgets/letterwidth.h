// SPDX-License-Identifier: GPL-3.0-or-later
// The measure for how wide something is made: so and so many letters.
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace relvar::widgets {

/// Fonts with Chinese or Japanese characters count those in their averageCharWidth(), which makes it twice as much as
/// letters, digits and SQL take in them.
[[nodiscard]] inline int letterWidth(const QFontMetrics &metrics)
{
    return std::min(metrics.averageCharWidth(), metrics.horizontalAdvance(QLatin1Char('0')));
}

} // namespace relvar::widgets
