// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of a diagram, as a value. The colours of the window are not here.
#pragma once

#include "diagram/diagram.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace relvar::render {

/// One of the colours that areas and notes can have. All texts have a contrast of 4.5:1 at least.
struct AreaColour
{
    /// Behind tables, and the line round it.
    QColor fill;
    QColor line;
    /// The plate with the name of an area, and the name on it.
    QColor plate;
    QColor plateText;
    /// Headers of the tables in an area, and notes; Theme::text stands on both.
    QColor header;
    QColor paper;

    friend bool operator==(const AreaColour &, const AreaColour &) = default;
};

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
    std::array<AreaColour, diagram::colourCount> areas = {};

    /// Any number is a colour: they repeat.
    [[nodiscard]] const AreaColour &area(int colour) const
    {
        return areas.at(static_cast<size_t>(colour < 0 ? 0 : colour % diagram::colourCount));
    }

    friend bool operator==(const Theme &, const Theme &) = default;
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
/// For paper: white, without shadows, with lines that a printer shows.
[[nodiscard]] Theme printTheme();
/// Light or dark as the palette is, with its background, its text and its highlight as accent.
[[nodiscard]] Theme themeFor(const QPalette &palette);

/// How well one colour is read on another, 1 … 21 (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The font of a diagram at 100 %: the application's family in a fixed size, so that a layout fits on every machine
/// that has the font.
[[nodiscard]] QFont diagramFont();

} // namespace relvar::render
