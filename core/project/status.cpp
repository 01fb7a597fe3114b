// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/status.h"

#include "project/kept.h"
#include "runner/runlife.h"

#include <algorithm>

namespace relvar::project {

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

} // namespace relvar::project
