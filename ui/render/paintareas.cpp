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

/// As large as the name fits into a piece of an area, where the plate is too small to be read.
void paintFarName(QPainter &painter, const ArrangedArea &area, const QRectF &rect, const Style &style, qreal scale)
{
    constexpr qreal wantedPixels = 18;
    constexpr qreal leastPixels = 8;
    const QFontMetricsF metrics(metrics::titleFont(style.font));
    const QString name = area.area.name.simplified();
    const qreal size = style.font.pixelSize();
    const qreal fits = (rect.width() - 16) / std::max(1.0, metrics.horizontalAdvance(name)) * size * scale;
    const qreal pixels = std::floor(std::min(fits, wantedPixels));
    if (pixels < leastPixels)
        return;
    painter.save();
    painter.translate(rect.topLeft() + QPointF(8, 0));
    painter.scale(pixels / (size * scale), pixels / (size * scale));
    painter.setPen(style.theme.area(area.area.colour).plateText);
    Writing(painter, style.font, nullptr).write({0, -metrics.height(), 0, metrics.height()}, Letters::Title, name);
    painter.restore();
}

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
    if (!isNear && !area.pieces.isEmpty()) {
        // Large letters over each of its pieces would lie behind the tables of other areas.
        const auto largest = std::max_element(area.pieces.cbegin(), area.pieces.cend(),
                                              [](const ArrangedArea::Piece &one, const ArrangedArea::Piece &other) {
                                                  return one.rect.width() * one.rect.height()
                                                         < other.rect.width() * other.rect.height();
                                              });
        paintFarName(painter, area, largest->rect, style, scale);
    }
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
