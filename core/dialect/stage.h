// SPDX-License-Identifier: GPL-3.0-or-later
// A change made while programs go on reading and writing: several migrations that run one after another, each of them
// with a way back of its own.
#pragma once

#include "dialect/step.h"

#include <functional>

namespace relvar::dialect {

struct OnlineOptions
{
    /// How many rows are filled before the next COMMIT.
    int batchRows = 5000;
    /// CompileOptions::migrationId of the migration with this number, from 0 on; not set: that of the first for all.
    std::function<QString(qsizetype number)> migrationId;
};

struct Stage
{
    /// What this migration does, for its name and title, in English like all SQL: "build users_email_idx". Empty: what
    /// the person asked for.
    QString label;
    /// What the stage before leads to. Ids may differ from there: an object that takes the place of another one has its
    /// id from then on.
    schema::Schema from;
    CompiledChanges changes;
    /// What a person ought to know of it besides the hazards.
    QList<Text> remarks;
};

} // namespace relvar::dialect
