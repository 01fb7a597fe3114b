// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/drawing.h"
#include "render/metrics.h"

#include <QFontMetricsF>
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
constexpr qreal dotRadius = 4;
constexpr qreal diamondReach = 6;
constexpr qreal gapHalf = 4;
constexpr qreal discRadius = 7;
/// Labels are left out where their letters would be smaller than this, in pixels of the screen.
constexpr qreal leastLetters = 6;

qreal lengthBetween(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
}

/// The end of a line: `edge` is on the table, `next` the first bend.
struct End
{
    QPointF edge;
    QPointF next;
    diagram::Multiplicity multiplicity;

    [[nodiscard]] qreal length() const { return lengthBetween(edge, next); }
    /// Signs are smaller where the line bends early.
    [[nodiscard]] qreal size() const { return std::min(1.0, length() / diagram::stubLength); }
    [[nodiscard]] QPointF along() const { return (next - edge) / length() * size(); }
};

void paintCrowsFoot(QPainter &painter, const End &end, const QColor &inside)
{
    const QPointF along = end.along();
    const QPointF across(-along.y(), along.x());
    const auto bar = [&](qreal distance) {
        painter.drawLine(end.edge + along * distance - across * barHalfWidth,
                         end.edge + along * distance + across * barHalfWidth);
    };
    const auto ring = [&](qreal distance) {
        painter.setBrush(inside);
        painter.drawEllipse(end.edge + along * distance, ringRadius * end.size(), ringRadius * end.size());
        painter.setBrush(Qt::NoBrush);
    };
    switch (end.multiplicity) {
    case diagram::Multiplicity::One:
        bar(8);
        bar(13);
        break;
    case diagram::Multiplicity::ZeroOrOne:
        bar(8);
        ring(15);
        break;
    case diagram::Multiplicity::ZeroOrMany:
        painter.drawLine(end.edge + along * footLength, end.edge + across * footHalfWidth);
        painter.drawLine(end.edge + along * footLength, end.edge - across * footHalfWidth);
        ring(footLength + ringRadius);
        break;
    }
}

/// Words beside an end stand above the line.
void paintWord(QPainter &painter, const End &end, qreal distance, const QString &word, const Style &style)
{
    painter.setFont(metrics::smallFont(style.font));
    const QFontMetricsF metrics(painter.font());
    const QPointF point = end.edge + end.along() * distance;
    const qreal left = end.next.x() < end.edge.x() ? point.x() - metrics.horizontalAdvance(word) : point.x();
    painter.drawText(QPointF(left, point.y() - 3), word);
}

/// FIPS 184, 3.5: a dot at the child, Z beside it for zero or one; a diamond at a parent that may be missing.
void paintIdef1xEnd(QPainter &painter, const End &end, bool isChild, const Style &style)
{
    const QPointF along = end.along();
    const QPointF across(-along.y(), along.x());
    if (isChild) {
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(end.edge + along * dotRadius, dotRadius * end.size(), dotRadius * end.size());
        painter.setBrush(Qt::NoBrush);
        if (end.multiplicity != diagram::Multiplicity::ZeroOrMany)
            paintWord(painter, end, 2 * dotRadius + 2, QStringLiteral("Z"), style);
        return;
    }
    if (end.multiplicity != diagram::Multiplicity::One) {
        painter.setBrush(style.theme.canvas);
        painter.drawConvexPolygon(QPolygonF{end.edge, end.edge + along * diamondReach + across * diamondReach * 0.7,
                                            end.edge + along * 2 * diamondReach,
                                            end.edge + along * diamondReach - across * diamondReach * 0.7});
        painter.setBrush(Qt::NoBrush);
    }
}

/// UML 2.5.1, 11.5.4: multiplicities as words.
void paintUmlEnd(QPainter &painter, const End &end, const Style &style)
{
    switch (end.multiplicity) {
    case diagram::Multiplicity::One:
        paintWord(painter, end, 5, QStringLiteral("1"), style);
        break;
    case diagram::Multiplicity::ZeroOrOne:
        paintWord(painter, end, 5, QStringLiteral("0..1"), style);
        break;
    case diagram::Multiplicity::ZeroOrMany:
        paintWord(painter, end, 5, QStringLiteral("0..*"), style);
        break;
    }
}

void paintEnds(QPainter &painter, const ArrangedRelation &relation, const Style &style)
{
    const QList<QPointF> &points = relation.route.points;
    const End child{points.first(), points.at(1), relation.cardinality.child};
    const End parent{points.last(), points.at(points.size() - 2), relation.cardinality.parent};
    for (const End &end : {child, parent}) {
        if (end.length() <= 0)
            continue;
        switch (relation.notation) {
        case diagram::Notation::CrowsFoot:
            paintCrowsFoot(painter, end, style.theme.canvas);
            break;
        case diagram::Notation::Idef1x:
            paintIdef1xEnd(painter, end, end.edge == child.edge, style);
            break;
        case diagram::Notation::Uml:
            paintUmlEnd(painter, end, style);
            break;
        }
    }
}

/// The name of the constraint on a plate that keeps the line away from it.
void paintLabel(QPainter &painter, const ArrangedRelation &relation, const Style &style, const QColor &colour,
                const Writing &writing)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.canvas);
    painter.drawRoundedRect(relation.labelRect, 4, 4);
    painter.setPen(colour);
    writing.write(relation.labelRect.translated(4, 0), Letters::Small, relation.labelText);
}

/// What a draft does to a relation, on a disc in the middle of its longest straight piece.
void paintMark(QPainter &painter, const ArrangedRelation &relation, const Style &style, Mark mark)
{
    const QList<QPointF> &points = relation.route.points;
    qsizetype longest = 1;
    for (qsizetype i = 2; i < points.size(); ++i) {
        if (lengthBetween(points.at(i - 1), points.at(i)) > lengthBetween(points.at(longest - 1), points.at(longest)))
            longest = i;
    }
    QPointF middle = (points.at(longest - 1) + points.at(longest)) / 2;
    if (!relation.labelRect.isEmpty())
        middle = relation.labelRect.topLeft() - QPointF(discRadius + 2, -relation.labelRect.height() / 2);
    painter.setPen(QPen(colourOf(mark, style.theme), 1.2));
    painter.setBrush(style.theme.surface);
    painter.drawEllipse(middle, discRadius, discRadius);
    constexpr qreal sign = 7;
    paintSign(painter, {middle - QPointF(sign, sign) / 2, QSizeF(sign, sign)}, mark, style.theme);
}

QColor lineColour(const RelationState &state, const Theme &theme)
{
    if (state.selected || state.lit)
        return theme.accent;
    return state.mark == Mark::None ? theme.relation : colourOf(state.mark, theme);
}

} // namespace

QPainterPath linePath(const QList<QPointF> &points, const QList<QPointF> &gaps)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first());
    QPointF from = points.first();
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF before = points.at(i - 1);
        const QPointF corner = points.at(i);
        const qreal length = lengthBetween(before, corner);
        if (length <= 0)
            continue;
        const QPointF along = (corner - before) / length;
        const bool isLast = i + 1 == points.size();
        const qreal radius
            = isLast ? 0 : std::min({bendRadius, length / 2, lengthBetween(corner, points.at(i + 1)) / 2});
        const QPointF to = corner - along * radius;
        const auto position = [&](QPointF point) { return QPointF::dotProduct(point - before, along); };
        for (const QPointF &gap : gaps) {
            if (along.y() != 0 || gap.y() != before.y())
                continue;
            if (position(gap) - gapHalf < position(from) || position(gap) + gapHalf > position(to))
                continue;
            path.lineTo(gap - along * gapHalf);
            path.moveTo(gap + along * gapHalf);
        }
        path.lineTo(to);
        from = to;
        if (radius > 0) {
            const QPointF after = points.at(i + 1);
            from = corner + (after - corner) / lengthBetween(corner, after) * radius;
            path.quadTo(corner, from);
        }
    }
    return path;
}

void paintRelation(QPainter &painter, const ArrangedRelation &relation, const Style &style, const RelationState &state,
                   qreal scale, ShapedTexts *shaped)
{
    const QList<QPointF> &points = relation.route.points;
    if (points.size() < 2)
        return;
    painter.save();
    if (state.dimmed)
        painter.setOpacity(painter.opacity() * 0.25);
    const QColor colour = lineColour(state, style.theme);
    QPen pen(colour, state.selected || state.lit ? litWidth : lineWidth);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    const bool isNear = closenessAt(scale) == Closeness::Near;
    // A line keeps a visible width however small the diagram is: one pixel of the screen, which is by far the quickest.
    if (!isNear)
        pen.setWidthF(state.selected || state.lit ? litWidth * nearScale / scale : 0);
    if (state.mark == Mark::Dropped)
        pen.setDashPattern({5, 3});
    else if (isNear && relation.notation == diagram::Notation::Idef1x && !relation.isIdentifying)
        pen.setDashPattern({7, 4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, isNear);
    if (!isNear) {
        painter.drawPolyline(points);
        painter.restore();
        return;
    }
    painter.drawPath(linePath(points, relation.route.crossings));
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    paintEnds(painter, relation, style);
    if (!relation.labelRect.isEmpty() && metrics::smallFont(style.font).pixelSize() * scale >= leastLetters)
        paintLabel(painter, relation, style, colour, Writing(painter, style.font, shaped));
    if (state.mark != Mark::None)
        paintMark(painter, relation, style, state.mark);
    painter.restore();
}

} // namespace relvar::render
