// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roomystyle.h"

#include <QAbstractItemView>
#include <QHeaderView>

namespace relvar::widgets {

void RoomyStyle::applyTo(QAbstractItemView &view)
{
    auto *style = new RoomyStyle;
    style->setParent(&view);
    view.setStyle(style);
    for (auto *header : view.findChildren<QHeaderView *>(QString(), Qt::FindDirectChildrenOnly))
        header->setStyle(style);
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        // Views add one more.
        return 7;
    case PM_HeaderMargin:
        return 8;
    default:
        return Style::pixelMetric(metric, option, widget);
    }
}

} // namespace relvar::widgets
