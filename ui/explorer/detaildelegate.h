// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a row of the Databases panel: icon, name, and behind it a type, count or state in a muted colour.
#pragma once

#include <QStyledItemDelegate>

namespace relvar::explorer {

class DetailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace relvar::explorer
