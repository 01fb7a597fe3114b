// SPDX-License-Identifier: GPL-3.0-or-later
// Names of objects as they are, in the places where Qt would read a markup: tool tips and menus.
#pragma once

#include <QString>

namespace relvar::widgets {

/// A tool tip that shows the text letter by letter; several lines stay several lines.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<span>%1</span>")
        .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

/// A menu or button text whose "&" are letters, not mnemonics.
[[nodiscard]] inline QString plainMenuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace relvar::widgets
