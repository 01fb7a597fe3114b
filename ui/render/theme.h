// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of a diagram, as a value. The colours of the window are not here.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace relvar::render {

struct Theme
{
    QColor canvas;
    /// Body and header of a table, the line round it and between its rows.
    QColor surface;
    QColor header;
    QColor border;
    QColor rule;
    QColor shadow;
    QColor text;
    /// Types, and what is said in passing.
    QColor muted;
    QColor accent;
    QColor relation;
    QColor primaryKey;
    QColor foreignKey;
    /// What a draft changes; always shown with a sign as well.
    QColor added;
    QColor altered;
    QColor dropped;

    friend bool operator==(const Theme &, const Theme &) = default;
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
/// Light or dark as the palette is, with its background, its text and its highlight as accent.
[[nodiscard]] Theme themeFor(const QPalette &palette);

/// The font of a diagram at 100 %: the application's family in a fixed size, so that a layout fits on every machine
/// that has the font.
[[nodiscard]] QFont diagramFont();

} // namespace relvar::render
