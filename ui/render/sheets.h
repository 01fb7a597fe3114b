// SPDX-License-Identifier: GPL-3.0-or-later
// A picture on sheets of paper: how many, at which scale, what is on each, and painting them. For printers and PDF
// alike; needs no printer.
#pragma once

#include "render/picture.h"

#include <QPageLayout>

#include <functional>
#include <stop_token>

class QPagedPaintDevice;

namespace relvar::render {

/// How large on paper: 1 is 96 pixels of the diagram for an inch.
struct Fit
{
    qreal scale = 1;
    /// So many sheets side by side and below one another at most, then the scale is what fits and never more than 1.
    /// 0: as many as `scale` takes.
    int across = 0;
    int down = 0;

    friend bool operator==(const Fit &, const Fit &) = default;
};

/// Neighbouring sheets share a strip, so that they can be glued.
inline constexpr qreal overlapMillimetres = 10;

struct Sheets
{
    /// With the orientation that takes fewer sheets, or shows more.
    QPageLayout layout;
    qreal scale = 1;
    int columns = 1;
    int rows = 1;
    /// The page of the picture, and what of it fits on one sheet.
    QRectF page;
    QSizeF sheet;
    /// What neighbours share, in the coordinates of the picture.
    qreal overlap = 0;

    [[nodiscard]] int count() const { return columns * rows; }
    /// What sheet `index`, from 0, row by row, shows of the page.
    [[nodiscard]] QRectF part(int index) const;
};

/// Pure. `paper`: size and margins; with `keepOrientation` its orientation too.
[[nodiscard]] Sheets sheetsFor(const Picture &picture, const QPageLayout &paper, const Fit &fit,
                               bool keepOrientation = false);

/// Paints sheets `first` … `last`, counted from 1, each on a page of the device, whose layout is that of the sheets.
/// Several sheets have their numbers and lines where the next one begins. `told` hears how many are done. False when
/// `stop` was requested, or the device refused a page.
[[nodiscard]] bool paintSheets(QPagedPaintDevice &device, const Picture &picture, const Sheets &sheets, int first,
                               int last, const std::function<void(int done)> &told = {},
                               const std::stop_token &stop = {});

/// The same for one sheet, on a page of that size at the painter's origin; `dotsPerInch` is the painter's unit.
void paintSheet(QPainter &painter, const Picture &picture, const Sheets &sheets, int index, qreal dotsPerInch);

} // namespace relvar::render
