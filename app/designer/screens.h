// SPDX-License-Identifier: GPL-3.0-or-later
// What is photographed, by topic. Each opens its own project in a folder below `workFolder` and closes it again.
#pragma once

#include "base/objectid.h"

#include <QString>

namespace relvar::shell {
class MainWindow;
}

namespace relvar::designer {

class Photographer;

/// The change that the pictures tell of: a table with a relation, a new column. Answers the table.
ObjectId drawChange(shell::MainWindow &window, Photographer &camera);

/// The main job on the demo: draw, save, apply, revert, look back, and what can go wrong.
void showMainJob(shell::MainWindow &window, Photographer &camera, const QString &workFolder);
/// Several databases, dozens of them, groups, drift.
void showDatabases(shell::MainWindow &window, Photographer &camera, const QString &workFolder);
/// What only a server has, the dialogs that take values along, and connecting to one.
void showServer(shell::MainWindow &window, Photographer &camera, const QString &workFolder);
/// Notations, areas, notes, several diagrams, ways to look, what goes out.
void showDiagrams(shell::MainWindow &window, Photographer &camera, const QString &workFolder);
/// Made-up schemas of 300 and of 1,000 tables.
void showLargeSchemas(shell::MainWindow &window, Photographer &camera, const QString &workFolder);
/// Rows of tables, SQL that is written and run, schemas that are imported.
void showData(shell::MainWindow &window, Photographer &camera, const QString &workFolder);
/// Preferences, help, and what is asked before the window closes.
void showSettings(shell::MainWindow &window, Photographer &camera, const QString &workFolder);
/// A repository whose migrations another tool runs.
void showTools(shell::MainWindow &window, Photographer &camera, const QString &workFolder);

} // namespace relvar::designer
