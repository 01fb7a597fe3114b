// SPDX-License-Identifier: GPL-3.0-or-later
// A diagram as it goes out of the program: what is shown, in which colours, under which title. A value; files and paper
// are export.h and sheets.h.
#pragma once

#include "render/arrangement.h"
#include "render/paint.h"

#include <QImage>

namespace relvar::render {

/// On paper a pixel at 100 % is that of CSS: 1/96 inch (https://www.w3.org/TR/css-values-3/#absolute-lengths).
inline constexpr qreal pointsPerPixel = 72.0 / 96;

struct Picture
{
    Arrangement arrangement;
    Style style{lightTheme(), diagramFont(), {}};
    /// For people who look at a file without its name: always inside of it, and above the diagram where it is shown.
    QString title;
    bool showsTitle = false;
    /// What is shown, in the coordinates of the arrangement; empty: all of it.
    QRectF part;
};

/// The shown part of the arrangement with a margin and the title, in whole pixels at 100 %.
[[nodiscard]] QRectF pageOf(const Picture &picture);

/// Paints what of the page lies in `area`, in the coordinates of the arrangement. Only what touches the area is
/// painted, but nothing is cut off: whoever paints onto a part clips.
void paintPicture(QPainter &painter, const Picture &picture, const QRectF &area);

/// The page as pixels, and the scale that it really has: less than asked for where it would be larger than
/// `mostPixels`.
struct PixelPicture
{
    QImage image;
    qreal scale = 1;
};
[[nodiscard]] PixelPicture toImage(const Picture &picture, qreal scale, qreal mostPixels);

/// The page as SVG in memory.
[[nodiscard]] QByteArray toSvg(const Picture &picture);

} // namespace relvar::render
