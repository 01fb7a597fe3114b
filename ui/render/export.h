// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of diagrams as files. Needs a QGuiApplication for fonts, no window and no display; any thread.
#pragma once

#include "base/result.h"
#include "render/sheets.h"

namespace relvar::render {
Q_NAMESPACE

enum class ExportError { CannotWrite, TooLarge, UnknownFormat, Cancelled };
Q_ENUM_NS(ExportError)

enum class PictureFormat { Png, Svg, Pdf };

/// By the ending of a path, in any case. Errors: UnknownFormat names the endings that are known.
[[nodiscard]] Result<PictureFormat> formatOfPicture(const QString &path);

struct ExportOptions
{
    /// PNG: pixels of the file for one at 100 %. SVG: how large it is shown.
    qreal scale = 2;
    /// PDF on sheets of this paper; nothing: one page as large as the diagram.
    std::optional<QPageLayout> paper;
    Fit fit;
};

/// What an export would make, to be told before.
struct ExportSize
{
    /// Of the whole: pixels (PNG), points of a 72nd inch (PDF on one page), CSS pixels (SVG).
    QSizeF size;
    /// Files (PNG) or sheets (PDF).
    int columns = 1;
    int rows = 1;
    /// Of sheets: what they are scaled by to fit.
    qreal scale = 1;

    [[nodiscard]] int count() const { return columns * rows; }
};
[[nodiscard]] ExportSize sizeOf(const Picture &picture, PictureFormat format, const ExportOptions &options);

struct Exported
{
    /// In the order of the rows; more than one where a PNG would be larger than programs open.
    QStringList paths;
    ExportSize size;
};

/// `told` hears how much is done, from 0 to 1.
struct ExportProgress
{
    std::function<void(double done)> told;
    std::stop_token stop;
};

/// A PNG that would be larger than programs open becomes several files, name-ROW-COLUMN.png, side by side without a
/// gap. All files are written, or none. Errors: CannotWrite names the path and the cause; TooLarge when there would be
/// hundreds of files or thousands of sheets; Cancelled.
[[nodiscard]] Result<Exported> exportPicture(const QString &path, const Picture &picture, PictureFormat format,
                                             const ExportOptions &options = {}, const ExportProgress &progress = {});

} // namespace relvar::render
