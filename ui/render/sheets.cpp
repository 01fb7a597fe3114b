// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/sheets.h"

#include "base/text.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relvar::render {

namespace {

constexpr qreal pointsPerMillimetre = 72 / 25.4;
// For the number of the sheet and the title.
constexpr qreal footerPoints = 7 * pointsPerMillimetre;
constexpr qreal overlapPoints = overlapMillimetres * pointsPerMillimetre;
constexpr qreal smallestScale = 0.01;

/// Where the picture goes on a sheet, in points.
QSizeF roomOn(const QPageLayout &layout)
{
    const QSizeF paintable = layout.paintRect(QPageLayout::Point).size();
    return {std::max(72.0, paintable.width()), std::max(72.0, paintable.height() - footerPoints)};
}

/// How many sheets a length takes when neighbours share a strip.
int sheetsAlong(qreal length, qreal room)
{
    if (length <= room)
        return 1;
    // What is left over by rounding is no reason for a sheet.
    return static_cast<int>(std::ceil((length - overlapPoints) / (room - overlapPoints) - 1e-6));
}

qreal lengthOn(int sheets, qreal room)
{
    return sheets * room - (sheets - 1) * overlapPoints;
}

Sheets sheetsOn(const QRectF &page, const QPageLayout &layout, const Fit &fit)
{
    const QSizeF room = roomOn(layout);
    const QSizeF natural = page.size() * pointsPerPixel;
    qreal scale = fit.scale;
    if (fit.across > 0 || fit.down > 0) {
        scale = 1;
        if (fit.across > 0)
            scale = std::min(scale, lengthOn(fit.across, room.width()) / natural.width());
        if (fit.down > 0)
            scale = std::min(scale, lengthOn(fit.down, room.height()) / natural.height());
    }
    scale = std::max(scale, smallestScale);
    Sheets sheets;
    sheets.layout = layout;
    sheets.scale = scale;
    sheets.page = page;
    sheets.columns = sheetsAlong(natural.width() * scale, room.width());
    sheets.rows = sheetsAlong(natural.height() * scale, room.height());
    const qreal pixels = 1 / (pointsPerPixel * scale);
    sheets.sheet = room * pixels;
    sheets.overlap = overlapPoints * pixels;
    return sheets;
}

/// The line where the next sheet begins, and the number of this one.
void paintMarks(QPainter &painter, const Picture &picture, const Sheets &sheets, int index)
{
    const QSizeF room = roomOn(sheets.layout);
    const int column = index % sheets.columns;
    const int row = index / sheets.columns;
    if (sheets.count() > 1) {
        QPen pen(QColor(0x90, 0x90, 0x90), 0.5);
        pen.setDashPattern({6, 4});
        painter.setPen(pen);
        if (column + 1 < sheets.columns)
            painter.drawLine(QPointF(room.width() - overlapPoints, 0), {room.width() - overlapPoints, room.height()});
        if (row + 1 < sheets.rows)
            painter.drawLine(QPointF(0, room.height() - overlapPoints), {room.width(), room.height() - overlapPoints});
    }
    QFont font = picture.style.font;
    font.setPixelSize(8);
    painter.setFont(font);
    painter.setPen(QColor(0x60, 0x60, 0x60));
    const QRectF footer(0, room.height(), room.width(), footerPoints);
    QString number;
    if (sheets.count() > 1) {
        number = text("render", "Sheet %1 of %2 · row %3, column %4",
                      {QString::number(index + 1), QString::number(sheets.count()), QString::number(row + 1),
                       QString::number(column + 1)})
                     .toString();
        painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom, number);
    }
    const qreal left = footer.width() - QFontMetricsF(font).horizontalAdvance(number) - 24;
    painter.drawText(footer, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(picture.title, Qt::ElideRight, left));
}

/// Paper is white already.
Picture onPaper(Picture picture)
{
    if (picture.style.theme.canvas.lightnessF() > 0.5f)
        picture.style.theme.canvas = Qt::white;
    return picture;
}

void paintOnPaper(QPainter &painter, const Picture &picture, const Sheets &sheets, int index, qreal dotsPerInch)
{
    painter.save();
    painter.scale(dotsPerInch / 72, dotsPerInch / 72);
    const QSizeF room = roomOn(sheets.layout);
    painter.save();
    painter.setClipRect(QRectF({}, room));
    const QRectF part = sheets.part(index);
    painter.scale(pointsPerPixel * sheets.scale, pointsPerPixel * sheets.scale);
    painter.translate(-part.topLeft());
    paintPicture(painter, picture, part);
    painter.restore();
    paintMarks(painter, picture, sheets, index);
    painter.restore();
}

} // namespace

QRectF Sheets::part(int index) const
{
    const int column = index % columns;
    const int row = index / columns;
    return {page.topLeft() + QPointF(column * (sheet.width() - overlap), row * (sheet.height() - overlap)), sheet};
}

Sheets sheetsFor(const Picture &picture, const QPageLayout &paper, const Fit &fit, bool keepOrientation)
{
    const QRectF page = pageOf(picture);
    if (keepOrientation)
        return sheetsOn(page, paper, fit);
    QPageLayout portrait = paper;
    portrait.setOrientation(QPageLayout::Portrait);
    QPageLayout landscape = paper;
    landscape.setOrientation(QPageLayout::Landscape);
    const Sheets high = sheetsOn(page, portrait, fit);
    const Sheets wide = sheetsOn(page, landscape, fit);
    const bool isHighBetter = high.scale != wide.scale       ? high.scale > wide.scale
                              : high.count() != wide.count() ? high.count() < wide.count()
                                                             : page.height() > page.width();
    return isHighBetter ? high : wide;
}

void paintSheet(QPainter &painter, const Picture &picture, const Sheets &sheets, int index, qreal dotsPerInch)
{
    paintOnPaper(painter, onPaper(picture), sheets, index, dotsPerInch);
}

bool paintSheets(QPagedPaintDevice &device, const Picture &picture, const Sheets &sheets, int first, int last,
                 const std::function<void(int done)> &told, const std::stop_token &stop)
{
    const Picture painted = onPaper(picture);
    QPainter painter;
    for (int number = first; number <= last; ++number) {
        if (stop.stop_requested())
            return false;
        if (!painter.isActive() ? !painter.begin(&device) : !device.newPage())
            return false;
        paintOnPaper(painter, painted, sheets, number - 1, painter.device()->logicalDpiX());
        if (told)
            told(number - first + 1);
    }
    return true;
}

} // namespace relvar::render
