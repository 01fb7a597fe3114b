// SPDX-License-Identifier: GPL-3.0-or-later
// The proof: up → down → up on a scratch database with rows in it, compared after each way.
#pragma once

#include "plan/plan.h"
#include "runner/execute.h"
#include "runner/samplerows.h"

#include <QSet>

#include <functional>

namespace relvar::runner {

struct Proof
{
    plan::Grade grade = plan::Grade::Unproved;
    /// Each names object and cause: "After down, index users_email_idx is missing"; what is lost; why it could not be
    /// proved.
    QList<Text> reasons;
    /// The schema read back after the first up: what the next draft starts from (ids of `expected` where names match).
    schema::Schema reached;
    QByteArray fromHash;
    QByteArray toHash;
    /// Rows put into the tables before the first up.
    int probeRows = 0;
    /// The same of a further proof, with rows that were read from a database.
    int sampleRows = 0;
    /// False: there was no place for it, or the place lacks or refuses something that the migration needs; the grade is
    /// then Unproved and the reasons say why. Nothing is known against the migration.
    bool held = true;
    /// The statement that failed, as "up:3": the part of the migration and the line in it. Empty: none of them.
    QString failedAt;
};

struct Rehearsal
{
    schema::Schema from;
    /// The files that lead to `from`. When given they make the scratch database, so that it also has the rows which
    /// they insert and which a hand-written file may build on. Empty: `from` is made as it is.
    QList<migration::MigrationFile> before;
    /// Absent for a hand-written file: then only S0′ = S0 and S1′ = S1 are asked.
    std::optional<schema::Schema> expected;
    migration::Section up;
    std::optional<migration::Section> down;
    /// Of the migrations right before this one, which change nothing that a schema shows: they run once the rows are
    /// there.
    QList<migration::Section> preparations;
    /// Rows with which it is proved once more when made ones have shown nothing against it; null: none. The ids are
    /// those of `from`.
    std::shared_ptr<const RowSample> sample;
    /// Of `expected`, see dialect::CompiledChanges::followed.
    QList<ObjectId> followed;
    dialect::ScratchPlace scratch;
    /// Above so many tables only those are made that the difference of `from` and `expected` touches, and what they
    /// need.
    int wholeUpToTables = 200;
};

/// A migration that asks more of the rows than before (NOT NULL, UNIQUE, CHECK, foreign key) is right to refuse some of
/// the awkward rows. It is proved once more with rows that fit before and after, and a reason says so. What is reached
/// may differ from `expected` in spelling alone: it is compared with what a scratch database makes of `expected`. An
/// error when it was cancelled or the scratch database failed. A migration that fails on the scratch database is a
/// Proof with grade Unproved or Irreversible and the reason, with statement and the database's words; one that could
/// not be tried there is a Proof that was not held.
[[nodiscard]] Result<Proof> rehearse(const dialect::Dialect &dialect, const Rehearsal &rehearsal,
                                     const database::CancelToken &cancel);

/// The schema after the files, run one after another on a scratch database.
[[nodiscard]] Result<schema::Schema> replay(const dialect::Dialect &dialect,
                                            const QList<migration::MigrationFile> &files,
                                            const database::CancelToken &cancel,
                                            const dialect::ScratchPlace &scratch = {});
/// The same at several points of one way: `take` gets the schemas after so many files as `counts` says, which grow. An
/// error of it ends the replay.
[[nodiscard]] Result<> replayEach(const dialect::Dialect &dialect, const QList<migration::MigrationFile> &files,
                                  const QList<qsizetype> &counts,
                                  const std::function<Result<>(qsizetype count, const schema::Schema &schema)> &take,
                                  const database::CancelToken &cancel, const dialect::ScratchPlace &scratch = {});

/// Runs one section on a connection the way the runner does (own transaction, or as the file brings it), without
/// ledger.
[[nodiscard]] Result<> runSection(database::Connection &connection, const dialect::Dialect &dialect,
                                  const migration::Section &section, const database::CancelToken &cancel = {});

/// A second scratch database, which a migration has led to its target; ids of `schema` as before the migration.
struct AfterDatabase
{
    database::Connection &connection;
    schema::Schema schema;
};

struct ProbeRows
{
    /// That the database took.
    int count = 0;
    /// Tables whose constraints refused all rows that were tried. Partitions have theirs through the table above.
    QSet<ObjectId> without;
};

/// Rows that fit the constraints of the tables, NULLs, unicode, empty texts and extremes among them; parents first,
/// tables that refer to each other in a circle together. With `after`, only rows that both databases take.
[[nodiscard]] Result<ProbeRows> insertProbeRows(database::Connection &connection, const dialect::Dialect &dialect,
                                                const schema::Schema &schema, const database::CancelToken &cancel = {},
                                                const AfterDatabase *after = nullptr);
/// SHA-256 over the given columns of all rows of a table of the schema, whatever the order of the rows.
[[nodiscard]] Result<QByteArray> hashRows(database::Connection &connection, const dialect::Dialect &dialect,
                                          const schema::Schema &schema, const schema::Table &table,
                                          const QList<ObjectId> &columns);

} // namespace relvar::runner
