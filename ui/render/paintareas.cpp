// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/drawing.h"
#include "render/metrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace relvar::render {

namespace {

constexpr qreal noteRadius = 4;
constexpr qreal notePadding = 10;
constexpr qreal foldedCorner = 12;

} // namespace

void paintArea(QPainter &painter, const ArrangedArea &area, const Style &style, bool isSelected, qreal scale)
{
    const AreaColour &colour = style.theme.area(area.area.colour);
    const bool isNear = closenessAt(scale) == Closeness::Near;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, isNear);
    painter.setPen(QPen(isSelected ? style.theme.accent : colour.line, (isSelected ? 2 : 1) / std::min(1.0, scale)));
    painter.setBrush(colour.fill);
    painter.drawPath(area.outline);
    for (const ArrangedArea::Piece &piece : area.pieces) {
        if (!isNear || piece.title.isEmpty())
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour.plate);
        painter.drawRoundedRect(piece.title, 6, 6);
        painter.setPen(colour.plateText);
        const QString name = QFontMetricsF(metrics::titleFont(style.font))
                                 .elidedText(area.area.name.simplified(), Qt::ElideRight, piece.title.width() - 19);
        Writing(painter, style.font, nullptr).write(piece.title.translated(10, 0), Letters::Title, name);
    }
    painter.restore();
}

void paintFarName(QPainter &painter, const ArrangedArea &area, const Style &style)
{
    if (area.pieces.isEmpty() || closenessAt(painter.worldTransform().m11()) == Closeness::Near)
        return;
    constexpr int wantedPixels = 14;
    constexpr int leastPixels = 9;
    constexpr qreal narrowest = 24;
    constexpr qreal padding = 6;
    // Once, at the largest of several pieces.
    const auto largest
        = std::max_element(area.pieces.cbegin(), area.pieces.cend(), [](const auto &one, const auto &other) {
              return one.rect.width() * one.rect.height() < other.rect.width() * other.rect.height();
          });
    const QRectF piece = painter.worldTransform().mapRect(largest->rect);
    if (piece.width() < narrowest)
        return;
    const AreaColour &colour = style.theme.area(area.area.colour);
    const QString name = area.area.name.simplified();
    QFont font = metrics::titleFont(style.font);
    font.setPixelSize(wantedPixels);
    const qreal room = piece.width() - 2 * padding;
    const qreal wanted = QFontMetricsF(font).horizontalAdvance(name);
    if (wanted > room)
        font.setPixelSize(std::max(leastPixels, static_cast<int>(wantedPixels * room / wanted)));
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(name, Qt::ElideRight, room);
    const QSizeF size(metrics.horizontalAdvance(shown) + 2 * padding, metrics.height() + 2);
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour.line, 1));
    painter.setBrush(colour.plate);
    const QRectF plate(piece.center().x() - size.width() / 2, piece.top() - size.height() / 2, size.width(),
                       size.height());
    painter.drawRoundedRect(plate, 4, 4);
    painter.setFont(font);
    painter.setPen(colour.plateText);
    painter.drawText(plate, Qt::AlignCenter, shown);
    painter.restore();
}

QRectF noteTextRect(const diagram::Note &note)
{
    return QRectF(note.position, note.size).adjusted(notePadding, notePadding - 2, -notePadding, -notePadding + 2);
}

void paintNote(QPainter &painter, const diagram::Note &note, const Style &style, bool isSelected, qreal scale)
{
    const AreaColour &colour = style.theme.area(note.colour);
    const QRectF rect(note.position, note.size);
    const bool isNear = closenessAt(scale) == Closeness::Near;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, isNear);
    painter.setPen(QPen(isSelected ? style.theme.accent : colour.line, (isSelected ? 2 : 1) / std::min(1.0, scale)));
    painter.setBrush(colour.paper);
    if (!isNear) {
        painter.drawRect(rect);
        painter.restore();
        return;
    }
    // A sheet with its corner folded, so that it is no table.
    QPainterPath sheet(rect.topLeft() + QPointF(noteRadius, 0));
    sheet.lineTo(rect.topRight() - QPointF(foldedCorner, 0));
    sheet.lineTo(rect.topRight() + QPointF(0, foldedCorner));
    sheet.lineTo(rect.bottomRight());
    sheet.lineTo(rect.bottomLeft());
    sheet.lineTo(rect.topLeft());
    sheet.closeSubpath();
    painter.drawPath(sheet);
    QPainterPath fold(rect.topRight() - QPointF(foldedCorner, 0));
    fold.lineTo(rect.topRight() + QPointF(-foldedCorner, foldedCorner));
    fold.lineTo(rect.topRight() + QPointF(0, foldedCorner));
    painter.setBrush(colour.line);
    painter.drawPath(fold);

    const QRectF text = noteTextRect(note);
    painter.setPen(style.theme.text);
    painter.setFont(style.font);
    const QFontMetricsF metrics(style.font);
    qreal top = text.top();
    for (const QString &paragraph : note.text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, style.font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(text.width());
            if (top + metrics.height() > text.bottom() + 2) {
                // What does not fit is told, not cut through.
                painter.drawText(QPointF(text.right() - metrics.horizontalAdvance(QChar(0x2026)), rect.bottom() - 4),
                                 QString(QChar(0x2026)));
                painter.restore();
                return;
            }
            const QString words = paragraph.mid(line.textStart(), line.textLength());
            painter.drawText(QPointF(text.left(), top + metrics.ascent()), words);
            top += metrics.lineSpacing();
        }
        layout.endLayout();
        if (paragraph.isEmpty() && layout.lineCount() == 0)
            top += metrics.lineSpacing();
    }
    painter.restore();
}

} // namespace relvar::render
