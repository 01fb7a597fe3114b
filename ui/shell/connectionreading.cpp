// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/connectionreading.h"

#include "project/workflow.h"

namespace relvar::shell {

namespace {

/// Differences in words; nothing when the comparison is not possible, which is no error of the database.
QStringList findDrift(const dialect::Dialect &dialect, const ConnectionReading &reading,
                      const migration::MigrationDirectory &directory, const project::Project &project,
                      const runner::CancelToken &cancel)
{
    const std::optional<QString> id = reachedId(directory.files, reading.applied());
    if (!id || id->isEmpty())
        return {};
    const Result<schema::Schema> expected = project::schemaAt(project, directory, dialect, *id, cancel);
    if (!expected)
        return {};
    const schema::Schema actual = diff::pair(*expected, reading.snapshot->schema, dialect.rules());
    QStringList lines;
    for (const diff::Description &line :
         diff::describe(diff::diff(*expected, actual, dialect.rules()), *expected, actual))
        lines.append(line.text.toString());
    return lines;
}

} // namespace

QStringList ConnectionReading::applied() const
{
    QStringList ids;
    for (const migration::LedgerRow &row : ledger) {
        if (row.status == migration::RowStatus::Applied)
            ids.append(row.id);
    }
    return ids;
}

int ConnectionReading::pending() const
{
    return int(std::count_if(states.cbegin(), states.cend(), [](const migration::MigrationState &state) {
        return state.state == migration::State::Pending || state.state == migration::State::OutOfOrder;
    }));
}

ConnectionReading readConnection(const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
                                 const migration::MigrationDirectory &directory,
                                 const project::Project *trustedProject, const runner::CancelToken &cancel)
{
    ConnectionReading reading{.settings = settings};
    const auto failed = [&reading](const Error &error) {
        reading.error = error;
        return reading;
    };
    database::ConnectionSettings readOnly = settings;
    readOnly.readOnly = true;
    const auto connection = dialect.open(readOnly);
    if (!connection)
        return failed(connection.error());
    const runner::Interruptible interruptible(cancel, **connection);
    Result<dialect::Snapshot> snapshot = dialect.introspect(**connection);
    if (!snapshot)
        return failed(snapshot.error());
    Result<QList<migration::LedgerRow>> ledger = migration::readLedger(**connection, dialect);
    if (!ledger)
        return failed(ledger.error());
    reading.snapshot = std::move(*snapshot);
    reading.ledger = std::move(*ledger);
    reading.states = migration::states(directory.files, reading.ledger);
    if (trustedProject)
        reading.drift = findDrift(dialect, reading, directory, *trustedProject, cancel);
    return reading;
}

std::optional<QString> reachedId(const QList<migration::MigrationFile> &files, const QStringList &applied)
{
    if (applied.size() > files.size())
        return std::nullopt;
    for (qsizetype index = 0; index < applied.size(); ++index) {
        if (!applied.contains(files.at(index).id))
            return std::nullopt;
    }
    return applied.isEmpty() ? QString() : files.at(applied.size() - 1).id;
}

} // namespace relvar::shell
