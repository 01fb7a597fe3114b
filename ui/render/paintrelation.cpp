// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relvar::render {

namespace {

constexpr qreal bendRadius = 6;
constexpr qreal lineWidth = 1.4;
constexpr qreal litWidth = 2.4;
// Distances from the table's edge along the line, for a stub of full length.
constexpr qreal footLength = 11;
constexpr qreal footHalfWidth = 6;
constexpr qreal barHalfWidth = 5.5;
constexpr qreal ringRadius = 3.8;

qreal lengthBetween(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
}

/// The sign at the end of a line: `edge` is on the table, `next` the first bend.
void paintEnd(QPainter &painter, QPointF edge, QPointF next, diagram::Multiplicity multiplicity, const QColor &inside)
{
    const qreal length = lengthBetween(edge, next);
    if (length <= 0)
        return;
    const qreal size = std::min(1.0, length / diagram::stubLength);
    const QPointF along = (next - edge) / length * size;
    const QPointF across(-along.y(), along.x());
    const auto bar = [&](qreal distance) {
        painter.drawLine(edge + along * distance - across * barHalfWidth,
                         edge + along * distance + across * barHalfWidth);
    };
    const auto ring = [&](qreal distance) {
        painter.setBrush(inside);
        painter.drawEllipse(edge + along * distance, ringRadius * size, ringRadius * size);
        painter.setBrush(Qt::NoBrush);
    };
    switch (multiplicity) {
    case diagram::Multiplicity::One:
        bar(8);
        bar(13);
        break;
    case diagram::Multiplicity::ZeroOrOne:
        bar(8);
        ring(15);
        break;
    case diagram::Multiplicity::ZeroOrMany:
        painter.drawLine(edge + along * footLength, edge + across * footHalfWidth);
        painter.drawLine(edge + along * footLength, edge - across * footHalfWidth);
        ring(footLength + ringRadius);
        break;
    }
}

QColor colourOf(const RelationState &state, const Theme &theme)
{
    if (state.selected || state.lit)
        return theme.accent;
    switch (state.mark) {
    case Mark::Added:
        return theme.added;
    case Mark::Altered:
        return theme.altered;
    case Mark::Dropped:
        return theme.dropped;
    case Mark::None:
        break;
    }
    return theme.relation;
}

} // namespace

QPainterPath linePath(const QList<QPointF> &points)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QPointF before = points.at(i - 1);
        const QPointF corner = points.at(i);
        const QPointF after = points.at(i + 1);
        const qreal radius
            = std::min({bendRadius, lengthBetween(before, corner) / 2, lengthBetween(corner, after) / 2});
        if (radius <= 0)
            continue;
        path.lineTo(corner + (before - corner) / lengthBetween(before, corner) * radius);
        path.quadTo(corner, corner + (after - corner) / lengthBetween(corner, after) * radius);
    }
    path.lineTo(points.last());
    return path;
}

void paintRelation(QPainter &painter, const ArrangedRelation &relation, const Style &style, const RelationState &state,
                   qreal scale)
{
    const QList<QPointF> &points = relation.route.points;
    if (points.size() < 2)
        return;
    painter.save();
    if (state.dimmed)
        painter.setOpacity(painter.opacity() * 0.25);
    QPen pen(colourOf(state, style.theme), state.selected || state.lit ? litWidth : lineWidth);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    const Closeness closeness = closenessAt(scale);
    // A line keeps a visible width however small the diagram is.
    if (closeness != Closeness::Near)
        pen.setWidthF(pen.widthF() * 0.4 / scale);
    if (state.mark == Mark::Dropped)
        pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, closeness == Closeness::Near);
    painter.drawPath(linePath(points));
    if (closeness == Closeness::Near) {
        pen.setStyle(Qt::SolidLine);
        painter.setPen(pen);
        paintEnd(painter, points.first(), points.at(1), relation.cardinality.child, style.theme.canvas);
        paintEnd(painter, points.last(), points.at(points.size() - 2), relation.cardinality.parent, style.theme.canvas);
    }
    painter.restore();
}

} // namespace relvar::render
