// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include <QStyleOptionButton>

namespace relvar::theme {

namespace {

/// Fusion's outlines are the colour of the window, darker by so many per cent.
constexpr int fusionDarkerPercent = 140;

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button || (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton outlined = *button;
    outlined.palette.setColor(QPalette::Window,
                              option->palette.color(QPalette::PlaceholderText).lighter(fusionDarkerPercent));
    QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
}

} // namespace relvar::theme
