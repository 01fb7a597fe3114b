// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen, made by walking the real window through the main job on a fresh demo.
#pragma once

#include <QString>

namespace relvar::shell {
class MainWindow;
}

namespace relvar::designer {

/// Runs this program once for each theme and scale, with settings of its own that are thrown away. `topic`: job,
/// databases, server, diagram, large or data; empty: all. `language` is a code. Answers the exit code.
[[nodiscard]] int takeAllScreenshots(const QString &folder, const QString &topic, const QString &language);

/// One round: <screen>-<theme>-<scale>.png in the folder, <screen>-<language>-… of other languages than English.
/// Answers the exit code.
[[nodiscard]] int takeScreenshots(shell::MainWindow &window, const QString &folder, const QString &themeName,
                                  const QString &topic, const QString &language);

} // namespace relvar::designer
