// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a line with the part in bold that was looked for. Private to the room.
#pragma once

#include <QStyledItemDelegate>

namespace relvar::design {

class MatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Where the match begins in the text, and how long it is.
    enum Role { StartRole = Qt::UserRole + 11, LengthRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace relvar::design
