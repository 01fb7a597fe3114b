// SPDX-License-Identifier: GPL-3.0-or-later
// The two palettes of the program and the few colours with a meaning that a palette has no role for. Not a style:
// style.h draws.
#pragma once

#include <QColor>
#include <QPalette>

namespace relvar::theme {

[[nodiscard]] QPalette palette(bool dark);

/// True when text is lighter than what it stands on.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Colours that say something. Never the only sign: an icon or a word always stands beside them. All reach a contrast
/// of 4.5:1 as text on QPalette::Base of the same palette (https://www.w3.org/TR/WCAG21/#contrast-minimum).
struct Tones
{
    QColor added;
    QColor altered;
    QColor removed;
    QColor warning;
    QColor information;
};

[[nodiscard]] Tones tones(const QPalette &palette);

/// A quiet background for a text in that tone.
[[nodiscard]] QColor tint(const QPalette &palette, const QColor &tone);

} // namespace relvar::theme
