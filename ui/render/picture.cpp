// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/picture.h"

#include "render/svgdevice.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relvar::render {

namespace {

constexpr qreal margin = 32;
// The title and the space below it.
constexpr qreal titleHeight = 48;

QFont headingFont(QFont font)
{
    font.setPixelSize(font.pixelSize() + 9);
    font.setWeight(QFont::DemiBold);
    return font;
}

bool hasHeading(const Picture &picture)
{
    return picture.showsTitle && !picture.title.isEmpty();
}

QRectF shownArea(const Picture &picture)
{
    return picture.part.isEmpty() ? picture.arrangement.bounds().adjusted(-margin, -margin, margin, margin)
                                  : picture.part;
}

/// Lines and shadows reach a little beyond what they belong to.
constexpr qreal reach = 16;

Arrangement touching(const Arrangement &arrangement, const QRectF &area)
{
    const QRectF near = area.adjusted(-reach, -reach, reach, reach);
    Arrangement result = arrangement;
    result.tables.removeIf([&near](const ArrangedTable &table) { return !near.intersects(table.rect()); });
    result.relations.removeIf([&near](const ArrangedRelation &relation) {
        const QRectF bounds = QPolygonF(relation.route.points).boundingRect();
        return !near.intersects(bounds.adjusted(-reach, -reach, reach, reach));
    });
    return result;
}

} // namespace

QRectF pageOf(const Picture &picture)
{
    QRectF area = shownArea(picture);
    if (hasHeading(picture)) {
        const qreal wanted
            = QFontMetricsF(headingFont(picture.style.font)).horizontalAdvance(picture.title) + 2 * margin;
        // A long title does not make a picture of one table as wide as itself.
        area.setWidth(std::max(area.width(), std::min(wanted, std::max(area.width(), 1200.0))));
        area.setTop(area.top() - titleHeight);
    }
    return {std::floor(area.x()), std::floor(area.y()), std::ceil(area.width()), std::ceil(area.height())};
}

void paintPicture(QPainter &painter, const Picture &picture, const QRectF &area)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF page = pageOf(picture);
    const QRectF painted = area & page;
    painter.fillRect(painted, picture.style.theme.canvas);
    paintDiagram(painter, touching(picture.arrangement, painted & shownArea(picture)), picture.style);
    if (hasHeading(picture)) {
        const QRectF strip(page.left(), page.top(), page.width(), titleHeight + 8);
        // A part of a diagram goes on under its title.
        if (!picture.part.isEmpty())
            painter.fillRect(strip, picture.style.theme.canvas);
        painter.setFont(headingFont(picture.style.font));
        painter.setPen(picture.style.theme.text);
        const QRectF line = strip.adjusted(margin, 12, -margin, -12);
        painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetricsF(painter.font()).elidedText(picture.title, Qt::ElideRight, line.width()));
    }
    painter.restore();
}

PixelPicture toImage(const Picture &picture, qreal scale, qreal mostPixels)
{
    const QRectF page = pageOf(picture);
    const qreal pixels = page.width() * page.height();
    const qreal used = std::min(scale, std::sqrt(mostPixels / std::max(1.0, pixels)));
    const QSize size(std::max(1, static_cast<int>(page.width() * used)),
                     std::max(1, static_cast<int>(page.height() * used)));
    QImage image(size, QImage::Format_RGB32);
    image.fill(picture.style.theme.canvas);
    QPainter painter(&image);
    painter.scale(used, used);
    painter.translate(-page.topLeft());
    paintPicture(painter, picture, page);
    return {image, used};
}

QByteArray toSvg(const Picture &picture)
{
    const QRectF page = pageOf(picture);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        SvgDevice device(buffer, {page, page.size(), picture.title, picture.style.font});
        QPainter painter(&device);
        paintPicture(painter, picture, page);
    }
    return buffer.data();
}

} // namespace relvar::render
