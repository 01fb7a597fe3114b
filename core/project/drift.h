// SPDX-License-Identifier: GPL-3.0-or-later
// What a database has against what its ledger says it has, seen with what the files want; and the ways out: a migration
// that takes the difference in, or statements that bring the database back. Blocking.
#pragma once

#include "project/driftrules.h"
#include "project/status.h"
#include "project/toolstatus.h"

namespace relvar::project {

/// What the newest state of the files says of a difference.
enum class FilesWant {
    /// What the ledger says: no pending migration is about it.
    AsBefore,
    /// What the database has: a pending migration brings what is there already.
    AsThere,
    /// Neither the one nor the other.
    Other,
    /// A pending migration cannot be tried here.
    Unknown,
};

struct Difference
{
    FilesWant files = FilesWant::AsBefore;
    /// The rule that ignores this alone, see driftrules.h.
    QString rule;
    /// A rule of the project is about it.
    bool isIgnored = false;
};

struct Drift
{
    /// After the migrations that the ledger says are applied.
    schema::Schema expected;
    /// With the ids of `expected` where names match.
    schema::Schema actual;
    /// After all files, with the ids of both; nothing when that is not known.
    std::optional<schema::Schema> wanted;
    /// From expected to actual.
    diff::Pieces pieces;
    /// One for each piece.
    QList<Difference> differences;

    /// Those that no rule ignores.
    [[nodiscard]] QList<qsizetype> notIgnored() const;
    /// One line for each difference that is not ignored.
    [[nodiscard]] QStringList lines() const;
};

/// Costs a replay when a state is not in the snapshot cache. Where the file of an applied migration is gone or was
/// edited, a cached snapshot of what was applied stands for it. Errors: there is none, so that it is not known what the
/// database should be; a migration is applied in part.
[[nodiscard]] Result<Drift> readDrift(const Project &project, const dialect::Dialect &dialect,
                                      const migration::MigrationDirectory &directory, const DatabaseStatus &status,
                                      const database::CancelToken &cancel, const dialect::ScratchPlace &scratch = {});

/// The same by the history of the project's tool: after the migrations that it lists, replayed. What stands below a
/// baseline counts as there. Errors: one of them is gone, edited, failed or no SQL.
[[nodiscard]] Result<Drift> readToolDrift(const Project &project, const dialect::Dialect &dialect,
                                          const ToolStatus &status, const database::CancelToken &cancel,
                                          const dialect::ScratchPlace &scratch = {});

struct DatabaseDrift
{
    Drift drift;
    /// See DatabaseStatus::notHandled.
    QList<dialect::NotHandled> notHandled;
};
/// Either of the two, whoever runs the project's migrations; `directory` is not asked for where another tool does.
/// Errors: also those of reading the database.
[[nodiscard]] Result<DatabaseDrift> readDatabaseDrift(const Project &project, const dialect::Dialect &dialect,
                                                      const migration::MigrationDirectory &directory,
                                                      const database::ConnectionSettings &settings,
                                                      const database::CancelToken &cancel,
                                                      const dialect::ScratchPlace &scratch = {});

struct AdoptedDrift
{
    /// The newest state of the files, with the ids of `schema`.
    schema::Schema base;
    /// The same with the chosen differences.
    schema::Schema schema;
};
/// What a migration would take in. `chosen` are positions of pieces, with all that they need. Errors: Outdated where
/// pending migrations want something else; what the files want is not known.
[[nodiscard]] Result<AdoptedDrift> adopted(const Drift &drift, const dialect::Dialect &dialect,
                                           const QSet<qsizetype> &chosen);

struct AdoptRequest
{
    QString name;
    QSet<qsizetype> chosen;
    /// The database that has the differences already: the migration is marked as applied there, and not run.
    database::ConnectionSettings settings;
    runner::RunOptions options;
    dialect::ScratchPlace scratch;
};
/// Writes the migration, proved like any other, in the form of the project's tool where one runs its migrations.
/// Errors: those of adopted() and saveMigrations(); Outdated where another tool's migrations are pending, which would
/// not be run any more behind one that is marked; when it is written and cannot be marked, the error says so.
[[nodiscard]] Result<Saved> adoptDrift(const Project &project, const dialect::Dialect &dialect, const Drift &drift,
                                       const AdoptRequest &request, const database::CancelToken &cancel);

/// The chosen differences with those that cannot stay without them.
[[nodiscard]] QSet<qsizetype> withDependents(const Drift &drift, const QSet<qsizetype> &chosen);
/// The statements that take the chosen differences back, with those that cannot stay without them. Nothing is kept of
/// what they drop.
[[nodiscard]] Result<plan::MigrationPlan> planReturn(const Project &project, const dialect::Dialect &dialect,
                                                     const Drift &drift, const QSet<qsizetype> &chosen);
/// Runs them, when the database is still what they were made for. Emits the events of a run.
[[nodiscard]] Result<runner::RunFinished> returnDatabase(const Project &project, const dialect::Dialect &dialect,
                                                         const database::ConnectionSettings &settings,
                                                         const plan::MigrationPlan &plan,
                                                         const runner::RunOptions &options,
                                                         const runner::EventSink &sink,
                                                         const database::CancelToken &cancel);

} // namespace relvar::project
