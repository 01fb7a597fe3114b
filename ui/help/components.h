// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is made of: versions and licences, and the text of its own licence. docs/dependencies.md says why
// each is there.
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace relvar::help {

struct Component
{
    QString name;
    /// Empty where it has none to be asked.
    QString version;
    /// As SPDX writes it: "LGPL-3.0-only".
    QString licence;
    QUrl home;
};

/// Qt with the version that runs, the others with the one that the program was built with.
[[nodiscard]] QList<Component> components();

/// The GNU General Public License, version 3.
[[nodiscard]] QString licenceText();

} // namespace relvar::help
