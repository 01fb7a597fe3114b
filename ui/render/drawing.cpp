// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/drawing.h"

#include "render/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

namespace relvar::render {

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

QColor blended(const QColor &under, const QColor &over, float share)
{
    return QColor::fromRgbF(under.redF() + (over.redF() - under.redF()) * share,
                            under.greenF() + (over.greenF() - under.greenF()) * share,
                            under.blueF() + (over.blueF() - under.blueF()) * share);
}

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

Writing::Writing(QPainter &painter, const QFont &font, ShapedTexts *shaped)
    : m_painter(painter)
    , m_font(font)
    , m_shaped(shaped)
{
}

void Writing::write(const QRectF &area, Letters letters, const QString &text, bool isStruck) const
{
    const QPointF left(area.left(), area.center().y());
    if (m_shaped && !isStruck) {
        m_shaped->paint(m_painter, left, letters, text);
        return;
    }
    QFont font = metrics::fontFor(letters, m_font);
    font.setStrikeOut(isStruck);
    m_painter.setFont(font);
    // A name has the direction of its letters, whatever that of the window is.
    m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QFontMetricsF metrics(font);
    m_painter.drawText(left + QPointF(0, (metrics.ascent() - metrics.descent()) / 2), text);
}

} // namespace relvar::render
