// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/schemaicon.h"

#include "theme/palette.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace relvar::widgets {

namespace {

/// Draws on a square of 16 units.
using Draw = void (*)(QPainter &painter);

void drawKey(QPainter &painter)
{
    painter.drawEllipse(QPointF(4.5, 8), 2.75, 2.75);
    painter.drawLine(QPointF(7.25, 8), QPointF(14.25, 8));
    painter.drawLine(QPointF(11.25, 8), QPointF(11.25, 10.75));
    painter.drawLine(QPointF(14.25, 8), QPointF(14.25, 11.25));
}

void drawUnique(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2.5, 2.5, 11, 11), 2.5, 2.5);
    painter.drawLine(QPointF(6.5, 6.25), QPointF(8.25, 5));
    painter.drawLine(QPointF(8.25, 5), QPointF(8.25, 11));
}

void drawRelation(QPainter &painter)
{
    painter.drawLine(QPointF(1.75, 8), QPointF(14.25, 8));
    painter.drawLine(QPointF(1.75, 4.25), QPointF(6, 8));
    painter.drawLine(QPointF(1.75, 11.75), QPointF(6, 8));
    painter.drawLine(QPointF(11.5, 5), QPointF(11.5, 11));
}

void drawColumn(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(5.5, 2.5, 5, 11), 1, 1);
    painter.drawLine(QPointF(5.5, 6), QPointF(10.5, 6));
}

void drawColumns(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2.5, 2.5, 11, 11), 1, 1);
    painter.drawLine(QPointF(2.5, 6), QPointF(13.5, 6));
    painter.drawLine(QPointF(8, 2.5), QPointF(8, 13.5));
}

void drawIndex(QPainter &painter)
{
    painter.drawLine(QPointF(2, 4), QPointF(9, 4));
    painter.drawLine(QPointF(2, 8), QPointF(7.5, 8));
    painter.drawLine(QPointF(2, 12), QPointF(6, 12));
    painter.drawLine(QPointF(12, 3.5), QPointF(12, 12.25));
    painter.drawLine(QPointF(9.75, 10), QPointF(12, 12.25));
    painter.drawLine(QPointF(14.25, 10), QPointF(12, 12.25));
}

struct Shape
{
    Draw draw = nullptr;
    /// Keys and what points at them stand out from plain columns.
    QColor theme::Tones::*tone = nullptr;
};

Shape shapeOf(const QString &name)
{
    if (name == u"schema-key")
        return {drawKey, &theme::Tones::warning};
    if (name == u"schema-unique")
        return {drawUnique, nullptr};
    if (name == u"schema-relation")
        return {drawRelation, &theme::Tones::information};
    if (name == u"schema-column")
        return {drawColumn, nullptr};
    if (name == u"schema-columns")
        return {drawColumns, nullptr};
    if (name == u"schema-index")
        return {drawIndex, nullptr};
    return {};
}

class SchemaIconEngine : public QIconEngine
{
public:
    explicit SchemaIconEngine(Shape shape)
        : m_shape(shape)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor color = m_shape.tone ? theme::tones(palette).*m_shape.tone : palette.color(QPalette::PlaceholderText);
        if (mode == QIcon::Selected)
            color = palette.color(QPalette::HighlightedText);
        else if (mode == QIcon::Disabled)
            color = palette.color(QPalette::Disabled, QPalette::Text);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_shape.draw(*painter);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SchemaIconEngine(m_shape); }

private:
    Shape m_shape;
};

} // namespace

QIcon schemaIcon(const QString &name)
{
    const Shape shape = shapeOf(name);
    return shape.draw ? QIcon(new SchemaIconEngine(shape)) : QIcon::fromTheme(name);
}

} // namespace relvar::widgets
