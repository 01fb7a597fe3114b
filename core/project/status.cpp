// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/status.h"

#include "project/kept.h"
#include "runner/runlife.h"

#include <QSet>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The schema after exactly the applied files. In order and without a gap it is a state of the folder, which is cached.
Result<schema::Schema> appliedSchema(const Project &project, const dialect::Dialect &dialect,
                                     const migration::MigrationDirectory &directory,
                                     const DatabaseStatus &status, const dialect::ScratchPlace &scratch,
                                     const database::CancelToken &cancel)
{
    QSet<QString> replaced;
    for (const migration::MigrationState &state : status.states) {
        if (state.state == migration::State::PartlyApplied) {
            return fail(runner::RunError::PartlyApplied,
                        text("project", "%1 is applied in part. %2",
                             {migration::fullName(state.id, state.name), state.advice.toString()}),
                        {}, state.id);
        }
        for (const migration::LedgerRow &row : state.replacedRows) {
            if (row.id != state.id)
                replaced.insert(row.id);
        }
    }
    QList<migration::MigrationFile> applied;
    for (const migration::LedgerRow &row : status.ledger) {
        if (!migration::isApplied(row) || replaced.contains(row.id))
            continue;
        const migration::MigrationFile *file = directory.find(row.id);
        if (file == nullptr) {
            return fail(migration::MigrationError::UnknownId,
                        text("project",
                             "Migration %1 is applied and its file is gone, so it is not known what the "
                             "database should be. Restore the file.",
                             {row.id}),
                        {}, row.id);
        }
        applied.append(*file);
    }
    if (applied.isEmpty())
        return dialect.emptySchema();
    const bool prefix = applied.size() <= directory.files.size()
                        && std::equal(applied.begin(), applied.end(), directory.files.begin(),
                                      [](const auto &left, const auto &right) { return left.id == right.id; });
    return prefix ? schemaAt(project, directory, dialect, applied.last().id, cancel, scratch)
                  : runner::replay(dialect, applied, cancel, project.scratchPlace(scratch));
}

} // namespace

bool DatabaseStatus::isSettled() const
{
    return std::all_of(states.begin(), states.end(),
                       [](const migration::MigrationState &state) { return state.state == migration::State::Applied; });
}

Result<DatabaseStatus> readStatus(const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
                                  const migration::MigrationDirectory &directory, const database::CancelToken &cancel)
{
    database::ConnectionSettings reading = settings;
    reading.readOnly = true;
    const Result<std::unique_ptr<database::Connection>> connection = dialect.open(reading, cancel);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(cancel, **connection);
    const Result<QList<migration::LedgerRow>> ledger = migration::readLedger(**connection, dialect);
    if (!ledger)
        return fail(ledger.error());
    const auto lives = runner::readRunLives(**connection, dialect, *ledger);
    if (!lives)
        return fail(lives.error());
    const Result<dialect::Snapshot> snapshot = dialect.introspect(**connection);
    if (!snapshot)
        return fail(snapshot.error());
    const Result<QStringList> purged = readPurged(**connection, dialect);
    if (!purged)
        return fail(purged.error());
    return DatabaseStatus{.states = migration::states(directory.files, *ledger, *lives),
                          .ledger = *ledger,
                          .histories = snapshot->histories,
                          .notHandled = snapshot->notHandled,
                          .purged = *purged,
                          .facts = snapshot->facts,
                          .schema = snapshot->schema};
}

Result<Drift> readDrift(const Project &project, const dialect::Dialect &dialect,
                        const migration::MigrationDirectory &directory, const DatabaseStatus &status,
                        const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
{
    const Result<schema::Schema> expected = appliedSchema(project, dialect, directory, status, scratch, cancel);
    if (!expected)
        return fail(expected.error());
    Drift drift{.expected = *expected, .actual = diff::pair(*expected, status.schema, dialect.rules())};
    drift.changes = diff::diff(drift.expected, drift.actual, dialect.rules());
    return drift;
}

} // namespace relvar::project
