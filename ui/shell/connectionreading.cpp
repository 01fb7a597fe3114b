// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/connectionreading.h"

#include "project/status.h"

#include <algorithm>

namespace relvar::shell {

QStringList ConnectionReading::applied() const
{
    QStringList ids;
    for (const migration::LedgerRow &row : ledger) {
        if (migration::isApplied(row))
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
                                 const migration::MigrationDirectory &directory, const schema::Schema &base,
                                 const project::Project *trustedProject, const database::CancelToken &cancel)
{
    ConnectionReading reading{.settings = settings};
    const Result<project::DatabaseStatus> status = project::readStatus(dialect, settings, directory);
    if (!status) {
        reading.error = status.error();
        return reading;
    }
    reading.snapshot = dialect::Snapshot{diff::pair(base, status->schema, dialect.rules()), status->notHandled,
                                         status->histories, status->facts};
    reading.ledger = status->ledger;
    reading.states = status->states;
    if (!trustedProject || reading.applied().isEmpty())
        return reading;
    // What the database should be is not always known (a file is gone); the timeline says so, it is no drift.
    if (const Result<project::Drift> drift = project::readDrift(*trustedProject, dialect, directory, *status, cancel)) {
        for (const diff::Description &line : diff::describe(drift->changes, drift->expected, drift->actual))
            reading.drift.append(line.text.toString());
    }
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
