// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/matchdelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace relvar::design {

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QString text = shown.text;
    shown.text.clear();
    const QStyle *style = shown.widget ? shown.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);

    const bool isSelected = shown.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group
        = shown.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &shown, shown.widget) + 1;
    const QRect area = shown.rect.adjusted(margin, 0, -margin, 0);
    QTextLayout layout(text, shown.font);
    QTextLayout::FormatRange match;
    match.start = index.data(StartRole).toInt();
    match.length = index.data(LengthRole).toInt();
    match.format.setFontWeight(QFont::Bold);
    if (!isSelected)
        match.format.setForeground(shown.palette.brush(group, QPalette::Link));
    if (match.length > 0)
        layout.setFormats({match});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    painter->save();
    painter->setClipRect(area);
    painter->setPen(shown.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    painter->restore();
}

} // namespace relvar::design
