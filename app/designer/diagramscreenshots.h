// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what a diagram can look like: notations, names of relations, areas, notes, folded tables.
#pragma once

#include <QString>

#include <functional>

namespace relvar::shell {
class MainWindow;
}

namespace relvar::designer {

/// Of the project that is open; afterwards it is as it was. `take` makes a picture of the window under a name.
void takeDiagrams(shell::MainWindow &window, const std::function<void(const QString &)> &take);

} // namespace relvar::designer
