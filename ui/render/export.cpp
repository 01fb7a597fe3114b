// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/export.h"

#include "render/svgdevice.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace relvar::render {

using namespace Qt::Literals::StringLiterals;

namespace {

// What browsers and viewers open, and a quarter of a gigabyte while it is painted.
constexpr qreal longestSide = 16384;
constexpr qreal mostPixelsPainted = 64.0 * 1024 * 1024;
constexpr int mostFiles = 400;
constexpr int mostSheets = 5000;
// The largest page that every reader of PDF takes: 200 inches (ISO 32000-1, annex C).
constexpr qreal longestPage = 14400;

tl::unexpected<Error> cannotWrite(const QString &path, const QString &why)
{
    return fail(ExportError::CannotWrite,
                text("render", "The picture “%1” cannot be written. Choose another folder or name.", {path}), why,
                path);
}

tl::unexpected<Error> cancelled(const QString &path)
{
    return fail(ExportError::Cancelled, text("render", "“%1” was not written: the export was cancelled.", {path}), {},
                path);
}

/// Pieces along one side, each small enough.
struct Pieces
{
    int columns = 1;
    int rows = 1;
};

Pieces piecesOf(const QSizeF &pixels)
{
    // Small enough for both limits, and as few as that allows.
    const qreal side = std::min(longestSide, std::sqrt(mostPixelsPainted));
    if (pixels.width() <= longestSide && pixels.height() <= longestSide
        && pixels.width() * pixels.height() <= mostPixelsPainted)
        return {};
    return {static_cast<int>(std::ceil(pixels.width() / side)), static_cast<int>(std::ceil(pixels.height() / side))};
}

QString pieceName(const QString &path, int row, int column)
{
    const QString ending = QFileInfo(path).suffix();
    return u"%1-%2-%3.%4"_s.arg(path.chopped(ending.size() + 1), QString::number(row + 1), QString::number(column + 1),
                                ending);
}

Result<QStringList> writePng(const QString &path, const Picture &picture, const ExportSize &size, qreal scale,
                             const ExportProgress &progress)
{
    const QRectF page = pageOf(picture);
    const QSize whole = size.size.toSize();
    std::vector<std::unique_ptr<QSaveFile>> files;
    QStringList paths;
    for (int row = 0; row < size.rows; ++row) {
        for (int column = 0; column < size.columns; ++column) {
            if (progress.stop.stop_requested())
                return cancelled(path);
            const QPoint from(whole.width() * column / size.columns, whole.height() * row / size.rows);
            const QPoint to(whole.width() * (column + 1) / size.columns, whole.height() * (row + 1) / size.rows);
            QImage image(QSize(to.x() - from.x(), to.y() - from.y()), QImage::Format_RGB32);
            image.fill(picture.style.theme.canvas);
            {
                QPainter painter(&image);
                painter.translate(-from);
                painter.scale(scale, scale);
                painter.translate(-page.topLeft());
                const QRectF area(page.topLeft() + QPointF(from) / scale, QSizeF(image.size()) / scale);
                paintPicture(painter, picture, area);
            }
            const int dotsPerMetre = qRound(96 * scale / 0.0254);
            image.setDotsPerMeterX(dotsPerMetre);
            image.setDotsPerMeterY(dotsPerMetre);
            if (!picture.title.isEmpty())
                image.setText(u"Title"_s, picture.title);

            const QString piece = size.count() == 1 ? path : pieceName(path, row, column);
            auto file = std::make_unique<QSaveFile>(piece);
            if (!file->open(QIODevice::WriteOnly) || !image.save(file.get(), "PNG"))
                return cannotWrite(piece, file->errorString());
            files.push_back(std::move(file));
            paths.append(piece);
            if (progress.told)
                progress.told(static_cast<double>(files.size()) / size.count());
        }
    }
    for (const auto &file : files) {
        if (!file->commit())
            return cannotWrite(file->fileName(), file->errorString());
    }
    return paths;
}

Result<QStringList> writeSvg(const QString &path, const Picture &picture, const ExportSize &size,
                             const ExportProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    const QRectF page = pageOf(picture);
    {
        SvgDevice device(file, {page, size.size, picture.title, picture.style.font}, progress.stop);
        QPainter painter(&device);
        paintPicture(painter, picture, page);
    }
    if (progress.stop.stop_requested())
        return cancelled(path);
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return QStringList{path};
}

Result<QStringList> writePdf(const QString &path, const Picture &picture, const ExportSize &size,
                             const ExportOptions &options, const ExportProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    QPdfWriter writer(&file);
    writer.setTitle(picture.title);
    writer.setCreator(u"Relvar"_s);
    if (options.paper) {
        const Sheets sheets = sheetsFor(picture, *options.paper, options.fit);
        writer.setPageLayout(sheets.layout);
        const auto told = [&](int done) {
            if (progress.told)
                progress.told(static_cast<double>(done) / sheets.count());
        };
        if (!paintSheets(writer, picture, sheets, 1, sheets.count(), told, progress.stop)) {
            if (progress.stop.stop_requested())
                return cancelled(path);
            return cannotWrite(path, file.errorString());
        }
    } else {
        writer.setPageLayout({QPageSize(size.size, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait,
                              QMarginsF(), QPageLayout::Point});
        const QRectF page = pageOf(picture);
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotWrite(path, file.errorString());
        const qreal unit = writer.logicalDpiX() / 72.0 * size.size.width() / page.width();
        painter.scale(unit, unit);
        painter.translate(-page.topLeft());
        painter.setClipRect(page);
        paintPicture(painter, picture, page);
    }
    if (progress.stop.stop_requested())
        return cancelled(path);
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return QStringList{path};
}

} // namespace

Result<PictureFormat> formatOfPicture(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"png")
        return PictureFormat::Png;
    if (ending == u"svg")
        return PictureFormat::Svg;
    if (ending == u"pdf")
        return PictureFormat::Pdf;
    return fail(ExportError::UnknownFormat,
                text("render",
                     "“%1” is no kind of picture that can be written. Use a name that ends in .svg, .png or .pdf.",
                     {QFileInfo(path).fileName()}),
                {}, path);
}

ExportSize sizeOf(const Picture &picture, PictureFormat format, const ExportOptions &options)
{
    const QSizeF page = pageOf(picture).size();
    switch (format) {
    case PictureFormat::Png: {
        const QSizeF size((page * options.scale).toSize());
        const Pieces pieces = piecesOf(size);
        return {size, pieces.columns, pieces.rows, options.scale};
    }
    case PictureFormat::Svg:
        return {page * options.scale, 1, 1, options.scale};
    case PictureFormat::Pdf:
        if (options.paper) {
            const Sheets sheets = sheetsFor(picture, *options.paper, options.fit);
            return {sheets.layout.fullRectPoints().size(), sheets.columns, sheets.rows, sheets.scale};
        }
        const QSizeF natural = page * pointsPerPixel;
        const qreal scale = std::min(1.0, longestPage / std::max(natural.width(), natural.height()));
        return {natural * scale, 1, 1, scale};
    }
    Q_UNREACHABLE();
}

Result<Exported> exportPicture(const QString &path, const Picture &picture, PictureFormat format,
                               const ExportOptions &options, const ExportProgress &progress)
{
    const ExportSize size = sizeOf(picture, format, options);
    if (format == PictureFormat::Png && size.count() > mostFiles) {
        return fail(
            ExportError::TooLarge,
            text("render",
                 "“%1” would be %2 × %3 pixels large, in %4 files. Choose a smaller scale, or SVG or PDF, which "
                 "have no pixels.",
                 {path, QString::number(size.size.width(), 'f', 0), QString::number(size.size.height(), 'f', 0),
                  QString::number(size.count())}),
            {}, path);
    }
    if (format == PictureFormat::Pdf && size.count() > mostSheets) {
        return fail(ExportError::TooLarge,
                    text("render",
                         "“%1” would have %2 sheets. Choose a smaller scale, or how many sheets it shall fit on.",
                         {path, QString::number(size.count())}),
                    {}, path);
    }
    Result<QStringList> paths;
    switch (format) {
    case PictureFormat::Png:
        paths = writePng(path, picture, size, options.scale, progress);
        break;
    case PictureFormat::Svg:
        paths = writeSvg(path, picture, size, progress);
        break;
    case PictureFormat::Pdf:
        paths = writePdf(path, picture, size, options, progress);
        break;
    }
    if (!paths)
        return fail(paths.error());
    return Exported{*paths, size};
}

} // namespace relvar::render
