// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with check boxes and radio buttons that can be seen on dark windows, where Fusion draws them darker still: their
// outline has a contrast of 3:1 to what they stand on (https://www.w3.org/TR/WCAG21/#non-text-contrast).
#pragma once

#include <QProxyStyle>

namespace relvar::theme {

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace relvar::theme
