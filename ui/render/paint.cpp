// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint.h"

#include "render/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relvar::render {

namespace {

QColor colourOf(Mark mark, const Theme &theme)
{
    switch (mark) {
    case Mark::None:
        return theme.border;
    case Mark::Added:
        return theme.added;
    case Mark::Altered:
        return theme.altered;
    case Mark::Dropped:
        return theme.dropped;
    }
    Q_UNREACHABLE();
}

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(colour.alphaF() * alpha);
    return colour;
}

/// + ~ − as shapes, so that they look the same in every font.
void paintSign(QPainter &painter, const QRectF &area, Mark mark, const Theme &theme)
{
    if (mark == Mark::None)
        return;
    const QPointF middle = area.center();
    const qreal reach = area.width() / 2 - 0.5;
    painter.setPen(QPen(colourOf(mark, theme), 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    if (mark == Mark::Altered) {
        QPainterPath wave(middle - QPointF(reach, -1));
        wave.cubicTo(middle + QPointF(-reach / 3, -5), middle + QPointF(reach / 3, 5), middle + QPointF(reach, -1));
        painter.drawPath(wave);
        return;
    }
    painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0));
    if (mark == Mark::Added)
        painter.drawLine(middle - QPointF(0, reach), middle + QPointF(0, reach));
}

void paintKey(QPainter &painter, const QRectF &area, const QColor &colour)
{
    const qreal unit = area.width() / 14;
    painter.setPen(QPen(colour, 1.6 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) { return area.topLeft() + QPointF(x, y) * unit; };
    painter.drawEllipse(at(4.2, 7), 2.9 * unit, 2.9 * unit);
    painter.drawLine(at(7.1, 7), at(13, 7));
    painter.drawLine(at(12.6, 7), at(12.6, 10));
    painter.drawLine(at(10, 7), at(10, 9.4));
}

void paintLink(QPainter &painter, const QRectF &area, const QColor &colour)
{
    const qreal unit = area.width() / 14;
    painter.setPen(QPen(colour, 1.5 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) { return area.topLeft() + QPointF(x, y) * unit; };
    // Two halves of a chain link with a bar through both.
    QPainterPath halves(at(5.6, 4.4));
    halves.lineTo(at(4, 4.4));
    halves.cubicTo(at(0.6, 4.4), at(0.6, 9.6), at(4, 9.6));
    halves.lineTo(at(5.6, 9.6));
    halves.moveTo(at(8.4, 4.4));
    halves.lineTo(at(10, 4.4));
    halves.cubicTo(at(13.4, 4.4), at(13.4, 9.6), at(10, 9.6));
    halves.lineTo(at(8.4, 9.6));
    painter.drawPath(halves);
    painter.drawLine(at(4.8, 7), at(9.2, 7));
}

void paintText(QPainter &painter, const QRectF &area, const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFontMetricsF metrics(painter.font());
    QString oneLine = text;
    oneLine.replace(u'\n', u' ');
    painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     metrics.elidedText(oneLine, Qt::ElideRight, area.width()));
}

QPainterPath headerShape(qreal width, bool isWhole)
{
    constexpr qreal radius = metrics::cornerRadius;
    QPainterPath path;
    if (isWhole) {
        path.addRoundedRect(QRectF(0, 0, width, headerHeight), radius, radius);
        return path;
    }
    path.moveTo(0, headerHeight);
    path.lineTo(0, radius);
    path.quadTo(0, 0, radius, 0);
    path.lineTo(width - radius, 0);
    path.quadTo(width, 0, width, radius);
    path.lineTo(width, headerHeight);
    path.closeSubpath();
    return path;
}

void paintRow(QPainter &painter, const schema::Table &table, const schema::Column &column, const QRectF &rect,
              qreal typeLeft, const Style &style, const TableState &state)
{
    const Theme &theme = style.theme;
    const Mark mark = style.marks.value(column.id, Mark::None);
    painter.setPen(Qt::NoPen);
    const QRectF inside = rect.adjusted(1, 0, -1, 0);
    if (state.selectedColumn == column.id) {
        painter.setBrush(withAlpha(theme.accent, 0.26f));
        painter.drawRect(inside);
    } else if (mark != Mark::None) {
        painter.setBrush(withAlpha(colourOf(mark, theme), 0.13f));
        painter.drawRect(inside);
    } else if (state.litColumns.contains(column.id)) {
        painter.setBrush(withAlpha(theme.accent, 0.12f));
        painter.drawRect(inside);
    }

    paintSign(painter, {rect.left() + metrics::signLeft, rect.top(), metrics::signWidth, rect.height()}, mark, theme);
    const QRectF icon(rect.left() + metrics::iconLeft, rect.center().y() - metrics::iconSize / 2, metrics::iconSize,
                      metrics::iconSize);
    const bool isKey = table.isPrimaryKeyColumn(column.id);
    if (isKey)
        paintKey(painter, icon, theme.primaryKey);
    else if (isForeignKeyColumn(table, column.id))
        paintLink(painter, icon, theme.foreignKey);

    QFont nameFont = style.font;
    nameFont.setStrikeOut(mark == Mark::Dropped);
    if (isKey)
        nameFont.setWeight(QFont::Medium);
    painter.setFont(nameFont);
    painter.setPen(theme.text);
    const qreal nameRight = column.type.text.isEmpty() ? rect.right() - metrics::notNullWidth : typeLeft - 8;
    paintText(painter, {QPointF(metrics::nameLeft, rect.top()), QPointF(nameRight, rect.bottom())}, column.name);

    painter.setFont(metrics::typeFont(style.font));
    painter.setPen(theme.muted);
    paintText(painter,
              {QPointF(typeLeft, rect.top()), QPointF(rect.right() - metrics::notNullWidth - 8, rect.bottom())},
              column.type.text);
    // A primary key says it already.
    if (column.notNull && !isKey) {
        painter.setFont(metrics::notNullFont(style.font));
        paintText(painter,
                  {QPointF(rect.right() - metrics::notNullWidth, rect.top()), QPointF(rect.right() - 8, rect.bottom())},
                  QStringLiteral("NN"), Qt::AlignRight);
    }
}

void paintFrame(QPainter &painter, const QSizeF &size, const Style &style, const TableState &state, Mark mark)
{
    const Theme &theme = style.theme;
    QPen pen(colourOf(mark, theme), mark == Mark::None ? 1.0 : 1.6);
    if (state.selected)
        pen = QPen(theme.accent, 2);
    else if (state.lit || state.hovered)
        pen = QPen(theme.accent, 1.4);
    if (mark == Mark::Dropped)
        pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF({}, size), metrics::cornerRadius, metrics::cornerRadius);
}

/// A pile of sheets, and how many there are.
void paintNote(QPainter &painter, const ArrangedTable &table, const Style &style)
{
    const Theme &theme = style.theme;
    const QRectF note = table.geometry.note;
    if (!table.geometry.rows.isEmpty()) {
        painter.setPen(QPen(theme.rule, 1));
        painter.drawLine(note.topLeft() + QPointF(1, 0), note.topRight() - QPointF(1, 0));
    }
    painter.setPen(QPen(theme.muted, 1.3));
    painter.setBrush(theme.surface);
    for (const qreal offset : {4.0, 2.0, 0.0}) {
        painter.drawRoundedRect(QRectF(metrics::iconLeft + offset, note.center().y() - 1 - offset,
                                       metrics::iconSize - 4, metrics::iconSize / 2),
                                1.5, 1.5);
    }
    painter.setFont(metrics::typeFont(style.font));
    painter.setPen(theme.muted);
    paintText(painter, note.adjusted(metrics::nameLeft, 0, -metrics::padding, 0), table.note);
}

void paintNear(QPainter &painter, const ArrangedTable &table, const Style &style, const TableState &state, Mark mark)
{
    const Theme &theme = style.theme;
    const QSizeF size = table.geometry.size;
    const QRectF all({}, size);
    constexpr qreal radius = metrics::cornerRadius;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.shadow);
    painter.drawRoundedRect(all.adjusted(0, 1, 0, 2), radius, radius);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(all, radius, radius);

    const bool isHeaderOnly = table.geometry.rows.isEmpty() && table.note.isEmpty();
    const QPainterPath header = headerShape(size.width(), isHeaderOnly);
    painter.fillPath(header, theme.header);
    if (mark != Mark::None)
        painter.fillPath(header, withAlpha(colourOf(mark, theme), 0.16f));
    QFont titleFont = metrics::titleFont(style.font);
    titleFont.setStrikeOut(mark == Mark::Dropped);
    painter.setFont(titleFont);
    painter.setPen(theme.text);
    const qreal signSpace = mark == Mark::None ? 0 : metrics::signWidth + 4;
    paintText(painter, table.geometry.headerRect().adjusted(metrics::padding, 0, -metrics::padding - signSpace, 0),
              table.title);
    paintSign(painter, {size.width() - metrics::padding - metrics::signWidth, 0, metrics::signWidth, headerHeight},
              mark, theme);

    if (!isHeaderOnly) {
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(0, headerHeight), QPointF(size.width(), headerHeight));
    }
    for (qsizetype i = 0; i < table.geometry.rows.size(); ++i) {
        const TableGeometry::Row &row = table.geometry.rows.at(i);
        if (i > 0) {
            painter.setPen(QPen(theme.rule, 1));
            painter.drawLine(row.rect.topLeft() + QPointF(1, 0), row.rect.topRight() - QPointF(1, 0));
        }
        if (const schema::Column *column = table.table->column(row.column))
            paintRow(painter, *table.table, *column, row.rect, table.geometry.typeLeft, style, state);
    }
    if (!table.note.isEmpty())
        paintNote(painter, table, style);
    paintFrame(painter, size, style, state, mark);
}

void paintFar(QPainter &painter, const ArrangedTable &table, const Style &style, const TableState &state, Mark mark,
              qreal scale)
{
    const Theme &theme = style.theme;
    const QRectF all({}, table.geometry.size);
    painter.setPen(QPen(state.selected || state.lit ? theme.accent : colourOf(mark, theme), 1 / scale));
    painter.setBrush(theme.header);
    painter.drawRect(all);
    if (mark != Mark::None)
        painter.fillRect(all, withAlpha(colourOf(mark, theme), 0.25f));
    if (state.selected)
        painter.fillRect(all, withAlpha(theme.accent, 0.35f));
    // As large as the name fits, up to what is well readable on the screen.
    QFont font = metrics::titleFont(style.font);
    const QFontMetricsF metrics(font);
    const qreal fits = (all.width() - 16) / std::max(1.0, metrics.horizontalAdvance(table.title));
    const qreal readable = 0.9 / scale;
    const qreal factor = std::clamp(std::min({fits, readable, (all.height() - 4) / metrics.height()}), 0.8, 6.0);
    font.setPixelSize(static_cast<int>(std::max(8.0, std::floor(font.pixelSize() * factor))));
    painter.setFont(font);
    painter.setPen(theme.text);
    paintText(painter, all.adjusted(8, 0, -8, 0), table.title, Qt::AlignHCenter);
    paintSign(painter, {all.right() - 16 - 8, all.top() + 4, 16, 16}, mark, theme);
}

void paintFarthest(QPainter &painter, const ArrangedTable &table, const Style &style, const TableState &state,
                   Mark mark)
{
    const Theme &theme = style.theme;
    const QRectF all({}, table.geometry.size);
    painter.fillRect(all, theme.border);
    if (mark != Mark::None)
        painter.fillRect(all, colourOf(mark, theme));
    if (state.selected || state.lit)
        painter.fillRect(all, theme.accent);
}

} // namespace

Closeness closenessAt(qreal scale)
{
    if (scale >= 0.4)
        return Closeness::Near;
    return scale >= 0.1 ? Closeness::Far : Closeness::Farthest;
}

void paintTable(QPainter &painter, const ArrangedTable &table, const Style &style, const TableState &state, qreal scale)
{
    painter.save();
    if (state.dimmed)
        painter.setOpacity(painter.opacity() * 0.25);
    const Mark mark = style.marks.value(table.table->id, Mark::None);
    const Closeness closeness = closenessAt(scale);
    painter.setRenderHint(QPainter::Antialiasing, closeness == Closeness::Near);
    switch (closeness) {
    case Closeness::Near:
        paintNear(painter, table, style, state, mark);
        break;
    case Closeness::Far:
        paintFar(painter, table, style, state, mark, scale);
        break;
    case Closeness::Farthest:
        paintFarthest(painter, table, style, state, mark);
        break;
    }
    painter.restore();
}

void paintDiagram(QPainter &painter, const Arrangement &arrangement, const Style &style)
{
    for (const ArrangedRelation &relation : arrangement.relations)
        paintRelation(painter, relation, style, {.mark = style.marks.value(relation.route.relation, Mark::None)});
    for (const ArrangedTable &table : arrangement.tables) {
        painter.save();
        painter.translate(table.position);
        paintTable(painter, table, style);
        painter.restore();
    }
}

} // namespace relvar::render
