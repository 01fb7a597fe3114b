// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/detaildelegate.h"

#include "explorer/databasemodel.h"
#include "widgets/letterwidth.h"

#include <QApplication>
#include <QPainter>

namespace relvar::explorer {

namespace {

constexpr int gap = 8;
constexpr int stripeWidth = 4;

} // namespace

void DetailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString name = row.text;
    const QString detail = index.data(DatabaseModel::DetailRole).toString();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget).adjusted(2, 0, -2, 0);
    row.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup colors
        = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor nameColor = row.palette.color(colors, selected ? QPalette::HighlightedText : QPalette::Text);
    QColor detailColor = row.palette.color(colors, selected ? QPalette::HighlightedText : QPalette::PlaceholderText);
    if (selected)
        detailColor.setAlphaF(0.8f);

    if (const QString color = index.data(DatabaseModel::ColorRole).toString(); !color.isEmpty()) {
        const int x = row.direction == Qt::RightToLeft ? row.rect.right() - stripeWidth : row.rect.left();
        painter->fillRect(QRect(x, row.rect.top() + 2, stripeWidth, row.rect.height() - 4), QColor(color));
    }

    painter->save();
    painter->setFont(row.font);
    const QFontMetrics metrics(row.font);
    // The name goes first when there is not room for both.
    const QString shownName = metrics.elidedText(name, Qt::ElideRight, room.width());
    painter->setPen(nameColor);
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, shownName);
    const QRect rest = room.adjusted(metrics.horizontalAdvance(shownName) + gap, 0, 0, 0);
    if (!detail.isEmpty() && rest.width() > widgets::letterWidth(metrics) * 3) {
        QFont plain = row.font;
        plain.setBold(false);
        painter->setFont(plain);
        painter->setPen(detailColor);
        painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(plain).elidedText(detail, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + gap));
    return size;
}

void DetailDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget);
    editor->setGeometry(QRect(text.left(), row.rect.top(), row.rect.right() - text.left(), row.rect.height()));
}

} // namespace relvar::explorer
