// SPDX-License-Identifier: GPL-3.0-or-later
// The few colours that a connection may wear as a stripe, each with a name. A mark beside words, never the only sign.
#pragma once

#include <QColor>
#include <QIcon>
#include <QList>
#include <QString>

namespace relvar::connections {

struct ConnectionColor
{
    QString name;
    /// "#rrggbb", as relvar.toml has it.
    QString code;
};

/// Each reaches 3:1 on the background of lists in light and dark (https://www.w3.org/TR/WCAG21/#non-text-contrast).
[[nodiscard]] QList<ConnectionColor> connectionColors();

/// A square of the colour; a crossed frame for none.
[[nodiscard]] QIcon swatch(const QString &code);

} // namespace relvar::connections
