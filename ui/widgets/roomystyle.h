// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the cells and headings of a table or list 8 px of room at their sides; everything else is the application's
// style.
#pragma once

#include "theme/style.h"

class QAbstractItemView;

namespace relvar::widgets {

class RoomyStyle : public theme::Style
{
    Q_OBJECT

public:
    /// On the view and, when it has one, its header. The style belongs to the view.
    static void applyTo(QAbstractItemView &view);

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

private:
    RoomyStyle() = default;
};

} // namespace relvar::widgets
