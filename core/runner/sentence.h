// SPDX-License-Identifier: GPL-3.0-or-later
// The one sentence at the end of a run. Built from what the ledger says afterwards, not from what the run believes.
#pragma once

#include "runner/execute.h"

namespace relvar::runner {

struct RunSummary
{
    QString database;
    Direction direction = Direction::Up;
    RunFinished::Outcome outcome = RunFinished::Outcome::Done;
    int done = 0;
    int planned = 0;
    /// Full name of the newest applied migration afterwards; empty when there is none.
    QString newest;
    /// Where it stopped: the migration, the statement (0: before the first) and how many statements stay in the
    /// database.
    QString stoppedAt;
    int statement = 0;
    int statements = 0;
    int durable = 0;
    /// What the statement itself may have left, outside a transaction; empty: nothing.
    Text remains;
    /// The migration is in the database although a statement after its COMMIT failed.
    bool appliedNevertheless = false;
    /// The connection was lost at the statement; `unknown`: and could not be opened again to ask what became of it.
    bool lost = false;
    bool unknown = false;
    /// Why it stopped when no statement did.
    QString cause;
};

[[nodiscard]] Text sentenceFor(const RunSummary &summary);

} // namespace relvar::runner
