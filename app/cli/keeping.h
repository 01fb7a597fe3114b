// SPDX-License-Identifier: GPL-3.0-or-later
// What a run is about to put aside, and what a revert will not bring back, said before it begins.
#pragma once

#include "cli/commandsupport.h"
#include "project/kept.h"

namespace relvar::cli {

/// Nothing for a database that is not there yet, or that cannot be read.
[[nodiscard]] QList<project::AboutToKeep> measureKeeping(Session &session, Workplace &workplace,
                                                         const runner::RunPlan &plan);
void remarkOnKeeping(Session &session, const QList<project::AboutToKeep> &keeping);
[[nodiscard]] QJsonArray toJson(const QList<project::AboutToKeep> &keeping);

/// What of the plan's files no way back returns, as the proof in their headers says; one line per file.
void remarkOnLosing(Session &session, const runner::RunPlan &plan);
[[nodiscard]] QJsonArray losingOf(const runner::RunPlan &plan);

/// Which of the plan's reverts bring back the structure alone, because what was kept for them was purged.
void remarkOnPurged(Session &session, const Workplace &workplace, database::Connection &connection,
                    const runner::RunPlan &plan);

} // namespace relvar::cli
