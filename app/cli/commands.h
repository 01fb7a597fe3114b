// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of relvar-cli. Each add… function states a command's options and, when the command line names it, puts
// what it does into `chosen`; nothing runs while the command line is read.
#pragma once

#include "base/result.h"

#include <functional>

namespace CLI {
class App;
}

namespace relvar::cli {

struct Session;

enum class ExitCode { Done = 0, Failed = 1, WrongUse = 2, Found = 3 };

struct Command
{
    std::function<Result<ExitCode>(Session &)> run;
    /// Makes pictures: needs fonts, and so an application object of Qt Gui.
    bool paints = false;
    /// Writes something for programs without --json: its texts are English, whatever the person speaks.
    bool writesForPrograms = false;
};

void addInit(CLI::App &app, Command &chosen);
void addInspect(CLI::App &app, Command &chosen);
void addDiff(CLI::App &app, Command &chosen);
void addNew(CLI::App &app, Command &chosen);
void addSplit(CLI::App &app, Command &chosen);
void addSquash(CLI::App &app, Command &chosen);
void addVerify(CLI::App &app, Command &chosen);
void addSum(CLI::App &app, Command &chosen);
void addStatus(CLI::App &app, Command &chosen);
void addDrift(CLI::App &app, Command &chosen);
/// fleet up, fleet down, fleet status
void addFleet(CLI::App &app, Command &chosen);
/// up, down, redo
void addRun(CLI::App &app, Command &chosen);
/// What a run would lock.
void addPlan(CLI::App &app, Command &chosen);
/// Problems of schemas and migrations.
void addLint(CLI::App &app, Command &chosen);
void addBaseline(CLI::App &app, Command &chosen);
void addRepair(CLI::App &app, Command &chosen);
void addAccept(CLI::App &app, Command &chosen);
/// fresh, refresh, reset
void addRebuild(CLI::App &app, Command &chosen);
/// A database to a schema without a migration.
void addPush(CLI::App &app, Command &chosen);
/// Empties what migrations keep.
void addPurge(CLI::App &app, Command &chosen);
/// A schema of elsewhere as the draft, or as a new project.
void addImport(CLI::App &app, Command &chosen);
void addExport(CLI::App &app, Command &chosen);
/// Models in the code of a framework.
void addEntities(CLI::App &app, Command &chosen);
void addSandbox(CLI::App &app, Command &chosen);
/// What is made of the texts of all other commands: added last.
void addCompletion(CLI::App &app, Command &chosen);
void addManual(CLI::App &app, Command &chosen);

} // namespace relvar::cli
