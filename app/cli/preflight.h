// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of a run, looked for and said before it.
#pragma once

#include "cli/commandsupport.h"
#include "project/preflight.h"

namespace relvar::cli {

/// `withRows`: also asks the database, which costs a replay of the migrations where that is not cached. Of the files
/// alone for a database that is not there yet.
[[nodiscard]] Result<project::Preflight> lookBeforeRun(Session &session, Workplace &workplace,
                                                       const QList<migration::LedgerRow> &ledger,
                                                       const runner::RunPlan &plan, bool withRows);

void remarkOn(Session &session, const project::Preflight &preflight);
[[nodiscard]] QJsonObject toJson(const project::Preflight &preflight);
/// Goes on where nothing but the chain of the files is in the way, with --yes, or with a yes.
[[nodiscard]] Result<> requireWayIsFree(Session &session, const project::Preflight &preflight);

} // namespace relvar::cli
