// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/export.h"

#include "render/arrangement.h"
#include "render/paint.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace relvar::render {

namespace {

constexpr qreal margin = 32;
// QImage's own limit, and a picture of one gigabyte.
constexpr qreal largestSide = 32767;
constexpr qreal mostPixels = 256.0 * 1024 * 1024;

Result<> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(ExportError::CannotWrite,
                    text("render", "The picture “%1” cannot be written. Choose another folder or name.", {path}),
                    file.errorString(), path);
    return {};
}

QRectF pageOf(const Arrangement &arrangement)
{
    const QRectF bounds = arrangement.bounds().adjusted(-margin, -margin, margin, margin);
    return {std::floor(bounds.x()), std::floor(bounds.y()), std::ceil(bounds.width()), std::ceil(bounds.height())};
}

void paintPage(QPainter &painter, const QRectF &page, const Arrangement &arrangement, const ExportOptions &options)
{
    painter.fillRect(QRectF({}, page.size()), options.theme.canvas);
    painter.translate(-page.topLeft());
    paintDiagram(painter, arrangement, {options.theme, diagramFont(), {}});
}

} // namespace

Result<> exportSvg(const QString &path, const schema::Schema &schema, const diagram::Diagram &diagram,
                   const ExportOptions &options)
{
    const Arrangement arrangement = arrange(schema, diagram, diagramFont(), options.unfolded);
    const QRectF page = pageOf(arrangement);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(page.size().toSize());
        generator.setViewBox(QRectF({}, page.size()));
        // Qt writes the title as it is.
        generator.setTitle(options.title.toHtmlEscaped());
        // What CSS calls a pixel, so that viewers show 100 % as it is on the screen.
        generator.setResolution(96);
        QPainter painter(&generator);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPage(painter, page, arrangement, options);
    }
    return write(path, buffer.data());
}

Result<> exportPng(const QString &path, const schema::Schema &schema, const diagram::Diagram &diagram,
                   const ExportOptions &options)
{
    const Arrangement arrangement = arrange(schema, diagram, diagramFont(), options.unfolded);
    const QRectF page = pageOf(arrangement);
    const QSizeF size = page.size() * options.scale;
    if (size.width() > largestSide || size.height() > largestSide || size.width() * size.height() > mostPixels)
        return fail(ExportError::TooLarge,
                    text("render", "The picture “%1” would be %2 × %3 pixels large. Choose a smaller scale, or SVG.",
                         {path, QString::number(size.width(), 'f', 0), QString::number(size.height(), 'f', 0)}),
                    {}, path);
    QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(options.theme.canvas);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(options.scale, options.scale);
        paintPage(painter, page, arrangement, options);
    }
    if (!options.title.isEmpty())
        image.setText(QStringLiteral("Title"), options.title);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return write(path, buffer.data());
}

Result<> exportPicture(const QString &path, const schema::Schema &schema, const diagram::Diagram &diagram,
                       const ExportOptions &options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("svg"))
        return exportSvg(path, schema, diagram, options);
    if (ending == QLatin1String("png"))
        return exportPng(path, schema, diagram, options);
    return fail(ExportError::UnknownFormat,
                text("render", "“%1” has no ending that says the kind of picture. Name it .svg or .png.", {path}), {},
                path);
}

} // namespace relvar::render
