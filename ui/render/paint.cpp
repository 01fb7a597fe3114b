// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint.h"

#include "render/drawing.h"
#include "render/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relvar::render {

namespace {

void paintKey(QPainter &painter, const QRectF &area, const QColor &colour)
{
    const qreal unit = area.width() / 14;
    painter.setPen(QPen(colour, 1.6 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) { return area.topLeft() + QPointF(x, y) * unit; };
    QPainterPath key;
    key.addEllipse(at(4.2, 7), 2.9 * unit, 2.9 * unit);
    key.moveTo(at(7.1, 7));
    key.lineTo(at(13, 7));
    key.moveTo(at(12.6, 7));
    key.lineTo(at(12.6, 10));
    key.moveTo(at(10, 7));
    key.lineTo(at(10, 9.4));
    painter.drawPath(key);
}

void paintLink(QPainter &painter, const QRectF &area, const QColor &colour)
{
    const qreal unit = area.width() / 14;
    painter.setPen(QPen(colour, 1.5 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) { return area.topLeft() + QPointF(x, y) * unit; };
    // Two halves of a chain link with a bar through both.
    QPainterPath link(at(5.6, 4.4));
    link.lineTo(at(4, 4.4));
    link.cubicTo(at(0.6, 4.4), at(0.6, 9.6), at(4, 9.6));
    link.lineTo(at(5.6, 9.6));
    link.moveTo(at(8.4, 4.4));
    link.lineTo(at(10, 4.4));
    link.cubicTo(at(13.4, 4.4), at(13.4, 9.6), at(10, 9.6));
    link.lineTo(at(8.4, 9.6));
    link.moveTo(at(4.8, 7));
    link.lineTo(at(9.2, 7));
    painter.drawPath(link);
}

/// IDEF1X tells tables that depend on others by round corners, UML has none.
qreal cornerRadius(const TableGeometry &geometry)
{
    switch (geometry.notation) {
    case diagram::Notation::CrowsFoot:
        return metrics::cornerRadius;
    case diagram::Notation::Idef1x:
        return geometry.isDependent ? 14 : 0;
    case diagram::Notation::Uml:
        return 0;
    }
    Q_UNREACHABLE();
}

/// A strip as wide as the table with two round corners, at its top or at its bottom.
QPainterPath roundStrip(const QRectF &strip, qreal radius, bool isTop)
{
    const qreal square = isTop ? strip.bottom() : strip.top();
    const qreal round = isTop ? strip.top() : strip.bottom();
    const qreal inside = isTop ? round + radius : round - radius;
    QPainterPath path(QPointF(strip.left(), square));
    path.lineTo(strip.left(), inside);
    path.quadTo(strip.left(), round, strip.left() + radius, round);
    path.lineTo(strip.right() - radius, round);
    path.quadTo(strip.right(), round, strip.right(), inside);
    path.lineTo(strip.right(), square);
    path.closeSubpath();
    return path;
}

/// What lies inside of the frame, which hides that its edges are not smooth: rectangles are many times as quick so.
void fillBody(QPainter &painter, const TableGeometry &geometry, qreal radius, const QColor &header,
              const QColor &surface)
{
    // One lies a little over the other, so that no line of the ground shines through.
    constexpr qreal lap = 1;
    const QRectF all({}, geometry.size);
    const bool isHeaderOnly = all.height() <= headerHeight;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(roundStrip({0, 0, all.width(), radius + lap}, radius, true), header);
    painter.fillRect(QRectF(0, radius, all.width(), headerHeight - radius * (isHeaderOnly ? 2 : 1)), header);
    const QRectF bottom(0, all.height() - radius - lap, all.width(), radius + lap);
    painter.fillPath(roundStrip(bottom, radius, false), isHeaderOnly ? header : surface);
    if (!isHeaderOnly)
        painter.fillRect(QRectF(0, headerHeight, all.width(), all.height() - radius - headerHeight), surface);
    painter.setRenderHint(QPainter::Antialiasing);
}

/// What is seen of a shadow that lies below the table.
void paintShadow(QPainter &painter, const QSizeF &size, qreal radius, const QColor &colour)
{
    constexpr qreal reach = 2;
    const QRectF strip(0, size.height() - radius, size.width(), radius);
    QPainterPath shadow = roundStrip(strip.adjusted(0, 0, 0, reach), radius, false);
    shadow.addPath(roundStrip(strip, radius, false));
    painter.fillPath(shadow, colour);
}

QColor headerColour(const ArrangedTable &table, const Theme &theme)
{
    return table.areaColour ? theme.area(*table.areaColour).header : theme.header;
}

void paintRow(QPainter &painter, const TableGeometry &geometry, const TableGeometry::Row &row, const Style &style,
              const Writing &writing, const TableState &state)
{
    const Theme &theme = style.theme;
    const QRectF &rect = row.rect;
    const Mark mark = style.marks.value(row.column, Mark::None);
    const QRectF inside = rect.adjusted(1, 0, -1, 0);
    if (state.selectedColumn == row.column)
        painter.fillRect(inside, withAlpha(theme.accent, 0.26f));
    else if (mark != Mark::None)
        painter.fillRect(inside, withAlpha(colourOf(mark, theme), 0.13f));
    else if (state.litColumns.contains(row.column))
        painter.fillRect(inside, withAlpha(theme.accent, 0.12f));

    paintSign(painter, {rect.left() + metrics::signLeft, rect.top(), metrics::signWidth, rect.height()}, mark, theme);
    const QRectF icon(rect.left() + metrics::iconLeft, rect.center().y() - metrics::iconSize / 2, metrics::iconSize,
                      metrics::iconSize);
    if (row.icon == TableGeometry::Icon::Key)
        paintKey(painter, icon, theme.primaryKey);
    else if (row.icon == TableGeometry::Icon::ForeignKey)
        paintLink(painter, icon, theme.foreignKey);

    painter.setPen(theme.text);
    writing.write(rect.translated(geometry.nameLeft, 0),
                  row.icon == TableGeometry::Icon::Key ? Letters::Key : Letters::Name, row.name, mark == Mark::Dropped);
    painter.setPen(theme.muted);
    if (!row.type.isEmpty())
        writing.write(rect.translated(geometry.typeLeft, 0), Letters::Type, row.type);
    if (!row.marks.isEmpty())
        writing.write(rect.translated(geometry.marksLeft, 0), Letters::Small, row.marks);
}

void paintFrame(QPainter &painter, const TableGeometry &geometry, const Style &style, const TableState &state,
                Mark mark)
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
    const qreal radius = cornerRadius(geometry);
    painter.drawRoundedRect(QRectF({}, geometry.size), radius, radius);
}

/// A pile of sheets, and how many there are.
void paintPartitions(QPainter &painter, const ArrangedTable &table, const Style &style, const Writing &writing)
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
    painter.setPen(theme.muted);
    writing.write(note.translated(metrics::nameLeft, 0), Letters::Type, table.note);
}

void paintHeader(QPainter &painter, const ArrangedTable &table, const Style &style, const Writing &writing, Mark mark)
{
    const Theme &theme = style.theme;
    const TableGeometry &geometry = table.geometry;
    painter.setPen(theme.text);
    writing.write(geometry.headerRect().translated(metrics::padding, 0), Letters::Title, geometry.title,
                  mark == Mark::Dropped);
    if (!geometry.badge.isEmpty()) {
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(geometry.badgeRect, 4, 4);
        painter.setPen(theme.muted);
        writing.write(geometry.badgeRect.translated(5, 0), Letters::Small, geometry.badge);
    }
    paintSign(painter, {geometry.size.width() - metrics::signWidth - 4, 0, metrics::signWidth, headerHeight}, mark,
              theme);
}

void paintNear(QPainter &painter, const ArrangedTable &table, const Style &style, const Writing &writing,
               const TableState &state, Mark mark)
{
    const Theme &theme = style.theme;
    const TableGeometry &geometry = table.geometry;
    const QRectF all({}, geometry.size);
    const qreal radius = cornerRadius(geometry);
    if (theme.shadow.alpha() > 0)
        paintShadow(painter, geometry.size, radius, theme.shadow);
    const QColor header = headerColour(table, theme);
    fillBody(painter, geometry, radius, mark == Mark::None ? header : blended(header, colourOf(mark, theme), 0.16f),
             theme.surface);
    paintHeader(painter, table, style, writing, mark);
    QList<QLineF> rules;
    for (qsizetype i = 1; i < geometry.rows.size(); ++i) {
        const QRectF &rect = geometry.rows.at(i).rect;
        if (rect.top() != geometry.keyLine)
            rules.append({rect.topLeft() + QPointF(1, 0), rect.topRight() - QPointF(1, 0)});
    }
    // Crisp on the screen.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.rule, 1));
    painter.drawLines(rules);
    if (all.height() > headerHeight) {
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(0, headerHeight), QPointF(geometry.size.width(), headerHeight));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TableGeometry::Row &row : geometry.rows)
        paintRow(painter, geometry, row, style, writing, state);
    if (geometry.keyLine > 0) {
        painter.setPen(QPen(theme.text, 1.2));
        painter.drawLine(QPointF(0, geometry.keyLine), QPointF(geometry.size.width(), geometry.keyLine));
    }
    if (!table.note.isEmpty())
        paintPartitions(painter, table, style, writing);
    paintFrame(painter, geometry, style, state, mark);
}

void paintFar(QPainter &painter, const ArrangedTable &table, const Style &style, const Writing &writing,
              const TableState &state, Mark mark, qreal scale)
{
    const Theme &theme = style.theme;
    const QRectF all({}, table.geometry.size);
    painter.setPen(QPen(state.selected || state.lit ? theme.accent : colourOf(mark, theme), 1 / scale));
    painter.setBrush(headerColour(table, theme));
    painter.drawRect(all);
    if (mark != Mark::None)
        painter.fillRect(all, withAlpha(colourOf(mark, theme), 0.25f));
    if (state.selected)
        painter.fillRect(all, withAlpha(theme.accent, 0.35f));
    // As large as the name fits, up to what is well readable on the screen; nothing where it could not be read. Whole
    // pixels, so that all tables share the glyphs of a few sizes.
    constexpr qreal leastHeight = 7;
    constexpr qreal mostHeight = 12;
    // Short names would shout among long ones.
    constexpr qreal mostGrowth = 6;
    constexpr qreal lineHeight = 1.3;
    const TableGeometry &geometry = table.geometry;
    const qreal size = style.font.pixelSize();
    const auto lines = static_cast<qreal>(geometry.farLines.size());
    qreal longest = 1;
    for (const TableGeometry::FarLine &line : geometry.farLines)
        longest = std::max(longest, line.width);
    const qreal wide = (all.width() - 10) / longest;
    const qreal high = (all.height() - 4) / (lines * lineHeight * size);
    const qreal pixels = std::floor(std::min({wide, high, mostGrowth, mostHeight / (size * scale)}) * size * scale);
    if (pixels >= leastHeight) {
        const qreal factor = pixels / (size * scale);
        painter.save();
        painter.translate(all.center());
        painter.scale(factor, factor);
        painter.setPen(theme.text);
        const qreal step = lineHeight * size;
        qreal top = -lines * step / 2;
        for (const TableGeometry::FarLine &line : geometry.farLines) {
            writing.write({-line.width / 2, top, line.width, step}, Letters::Title, line.text);
            top += step;
        }
        painter.restore();
    }
    paintSign(painter, {all.right() - 16 - 8, all.top() + 4, 16, 16}, mark, theme);
}

void paintFarthest(QPainter &painter, const ArrangedTable &table, const Style &style, const TableState &state,
                   Mark mark)
{
    const Theme &theme = style.theme;
    const QRectF all({}, table.geometry.size);
    painter.fillRect(all, table.areaColour ? theme.area(*table.areaColour).line : theme.border);
    if (mark != Mark::None)
        painter.fillRect(all, colourOf(mark, theme));
    if (state.selected || state.lit)
        painter.fillRect(all, theme.accent);
}

} // namespace

Closeness closenessAt(qreal scale)
{
    if (scale >= nearScale)
        return Closeness::Near;
    return scale >= 0.1 ? Closeness::Far : Closeness::Farthest;
}

void paintTable(QPainter &painter, const ArrangedTable &table, const Style &style, const TableState &state, qreal scale,
                ShapedTexts *shaped)
{
    const Writing writing(painter, style.font, shaped);
    painter.save();
    if (state.dimmed)
        painter.setOpacity(painter.opacity() * 0.25);
    const Mark mark = style.marks.value(table.table->id, Mark::None);
    const Closeness closeness = closenessAt(scale);
    painter.setRenderHint(QPainter::Antialiasing, closeness == Closeness::Near);
    switch (closeness) {
    case Closeness::Near:
        paintNear(painter, table, style, writing, state, mark);
        break;
    case Closeness::Far:
        paintFar(painter, table, style, writing, state, mark, scale);
        break;
    case Closeness::Farthest:
        paintFarthest(painter, table, style, state, mark);
        break;
    }
    painter.restore();
}

void paintDiagram(QPainter &painter, const Arrangement &arrangement, const Style &style)
{
    for (const ArrangedArea &area : arrangement.areas)
        paintArea(painter, area, style);
    for (const ArrangedRelation &relation : arrangement.relations)
        paintRelation(painter, relation, style, {.mark = style.marks.value(relation.route.relation, Mark::None)});
    for (const ArrangedTable &table : arrangement.tables) {
        painter.save();
        painter.translate(table.position);
        paintTable(painter, table, style);
        painter.restore();
    }
    for (const diagram::Note &note : arrangement.notes)
        paintNote(painter, note, style);
}

} // namespace relvar::render
