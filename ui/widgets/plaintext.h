// SPDX-License-Identifier: GPL-3.0-or-later
// Names of objects as they are, in the places where Qt would read a markup: tool tips and menus.
#pragma once

#include <QRegularExpression>
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

/// The text of a menu entry or a label as it reads in a list and to a screen reader: without its mnemonic, also where a
/// language puts it behind in parentheses (of either width), and without a colon at the end.
[[nodiscard]] inline QString withoutMnemonic(QString label)
{
    static const QRegularExpression behind(QStringLiteral("\\s*[(\uFF08]&[^&][)\uFF09]"));
    static const QRegularExpression before(QStringLiteral("&(.)"));
    static const QRegularExpression colon(QStringLiteral("[:\uFF1A]$"));
    return label.remove(behind).replace(before, QStringLiteral("\\1")).remove(colon).trimmed();
}

} // namespace relvar::widgets
