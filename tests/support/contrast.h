// SPDX-License-Identifier: GPL-3.0-or-later
// How well one colour is seen on another.
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace relvar::test {

/// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
[[nodiscard]] inline double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// 1 to 21. Text wants 4.5, what is drawn 3.
[[nodiscard]] inline double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace relvar::test
