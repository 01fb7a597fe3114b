// SPDX-License-Identifier: GPL-3.0-or-later
// One table's changes as a step: native ALTER TABLE where SQLite can, else a rebuild. Renames are done before, see
// rename.h; whole tables come and go in compile.cpp.
#pragma once

#include "dialect/step.h"
#include "dialects/sqlite/datamoves.h"
#include "dialects/sqlite/replica.h"
#include "dialects/sqlite/stash.h"
#include "diff/changes.h"

namespace relvar::sqlite {

struct AlterContext
{
    /// Where the migration starts.
    const schema::Schema &from;
    /// After the renames, with the texts that SQLite has then.
    const schema::Schema &renamed;
    const schema::Schema &to;
    const dialect::CompileOptions &options;
    const DataMoves &moves;
    /// Stands where the alterations begin.
    Replica &replica;
    StashNames &stashes;
};

struct TableAlteration
{
    /// Without statements when SQLite keeps nothing of the changes (comments).
    dialect::Step step;
    /// The way up writes the table anew, so that only what is known of it stays.
    bool rebuilds = false;
    /// The down part has noted places in sqlite_master that are to be restored at its end.
    bool remembersPlaces = false;
};

/// `altered` leads from AlterContext::renamed to AlterContext::to.
[[nodiscard]] TableAlteration alterTable(const AlterContext &context, const diff::AlteredTable &altered);

/// Without pairs of checks that are the same: those without names are told apart by their expressions, which a rename
/// has changed on one side until now.
[[nodiscard]] diff::AlteredTable withoutEqualChecks(diff::AlteredTable altered);

/// Version of SQLite for which statements are written.
[[nodiscard]] int targetVersion(const dialect::CompileOptions &options);

} // namespace relvar::sqlite
