// SPDX-License-Identifier: GPL-3.0-or-later
// What the migrations on a database keep of what they took away: how much, since when, and the purge that empties it.
// Blocking. What is about to be kept by migrations that have not run yet is measured here too.
#pragma once

#include "migration/ledger.h"
#include "runner/execute.h"

#include <chrono>

namespace relvar::project {

/// One stash with something in it.
struct Kept
{
    dialect::Stash stash;
    /// "20260131093000_drop_phone"; the id alone where nobody knows the name.
    QString migration;
    /// Whose rows they are, as SQL names it; empty when the file that says so is gone.
    QString table;
    dialect::TableSize size;
    /// When it was put there; invalid when the ledger does not know.
    QDateTime since;
};

/// By age where the ledger knows it: the oldest first. Empty stashes are left out.
[[nodiscard]] Result<QList<Kept>> readKept(database::Connection &connection, const dialect::Dialect &dialect,
                                           const migration::MigrationDirectory &directory);

struct PurgeChoice
{
    /// Ids; empty: of all migrations.
    QStringList migrations;
    /// What was put there longer ago; one whose age is not known is never old.
    std::optional<std::chrono::seconds> olderThan;
};
[[nodiscard]] QList<Kept> choose(const QList<Kept> &kept, const PurgeChoice &choice, const QDateTime &now);

/// What cannot be had back once it is purged, one sentence for each migration.
[[nodiscard]] QList<Text> consequencesOfPurge(const QList<Kept> &kept);

/// In one transaction, noted in the journal. What a way down asks for stays as an empty table, so that it still runs.
[[nodiscard]] Result<> purge(database::Connection &connection, const dialect::Dialect &dialect,
                             const QList<Kept> &kept);

/// Ids of applied migrations whose stash was purged since they were applied: reverting them brings back no values.
[[nodiscard]] Result<QStringList> readPurged(database::Connection &connection, const dialect::Dialect &dialect);

/// What a run is about to copy or move into stashes, file by file. Tables that are not there yet have no size.
struct AboutToKeep
{
    QString migration;
    QString table;
    bool moves = false;
    dialect::TableSize size;
};
[[nodiscard]] QList<AboutToKeep> measureKeeping(database::Connection &connection, const dialect::Dialect &dialect,
                                                const runner::RunPlan &plan);
/// "About 1,204 rows of "users" (2.1 MB) are copied, to be put back by a revert."
[[nodiscard]] Text describe(const AboutToKeep &keeping);
/// "1,204 rows, 2.1 MB"
[[nodiscard]] QString describe(const dialect::TableSize &size);

} // namespace relvar::project
