// SPDX-License-Identifier: GPL-3.0-or-later
// The same migrations on a group of databases: some first, then several at a time, with one report. What is done stands
// in the databases' own ledgers, so that running again goes on where it stopped. Blocking.
#pragma once

#include "project/project.h"
#include "runner/execute.h"

namespace relvar::project {

/// The databases of a group: its connections, then those of its address, in the order in which they are named. One that
/// is a connection of the project too is as careful as that. Names from a query are asked with `control` (the settings of
/// namesConnection, with a password where one is known), in a session that cannot write: SQL of the project, so only
/// where the folder is trusted. Errors: a file or a query that cannot be read; a name twice; a name that would lead out
/// of the address's folder; a password in an address; no database at all.
[[nodiscard]] Result<QList<database::ConnectionSettings>> databasesOf(const Project &project,
                                                                      const DatabaseGroup &group,
                                                                      const dialect::Dialect &dialect,
                                                                      const database::ConnectionSettings &control,
                                                                      const database::CancelToken &cancel);

struct FleetRequest
{
    QList<database::ConnectionSettings> databases;
    migration::MigrationDirectory directory;
    runner::Direction direction = runner::Direction::Up;
    runner::Target target;
    /// `database` is each one's own name.
    runner::RunOptions options;
    /// So many run first, one after another; when one of them fails, nothing else begins.
    int canaries = 1;
    /// So many run at a time after that.
    int jobs = 4;
    /// False: once one has failed, no further one begins.
    bool keepGoing = false;
};

struct FleetRow
{
    enum class State {
        /// Its turn has not come, or will not: see FleetReport.
        Waiting,
        Running,
        Done,
        /// It had nothing to run.
        Settled,
        Failed,
        /// Stopped on request; its own sentence tells the true state.
        Cancelled,
    };

    /// Its name.
    QString database;
    State state = State::Waiting;
    /// Ids that were applied or reverted.
    QStringList done;
    /// What happened, or why it failed.
    QString sentence;
    /// Of a database that failed before its run began: it cannot be reached, its ledger forbids it.
    std::optional<Error> error;
    qint64 durationMs = 0;

    friend bool operator==(const FleetRow &, const FleetRow &) = default;
};

struct FleetReport
{
    /// In the order of the request.
    QList<FleetRow> rows;
    bool cancelled = false;

    [[nodiscard]] int count(FleetRow::State state) const;
    [[nodiscard]] bool isDone() const;
    /// "Of 200 databases – done: 198, failed: 1, not begun: 1. …" without what there is none of.
    [[nodiscard]] Text sentence() const;
};

/// Told about each row when it changes, and about the events of its run; from the threads of the runs, one at a time.
struct FleetSink
{
    std::function<void(int position, const FleetRow &row)> changed = [](int, const FleetRow &) {};
    std::function<void(int position, const runner::RunEvent &event)> happened
        = [](int, const runner::RunEvent &) {};
};

/// Each database has a connection of its own, in a thread of its own. Cancelling stops those that run, and begins no
/// other.
[[nodiscard]] FleetReport runFleet(const dialect::Dialect &dialect, const FleetRequest &request, const FleetSink &sink,
                                   const database::CancelToken &cancel);

struct FleetStatus
{
    QString database;
    int applied = 0;
    int pending = 0;
    /// Failed, edited, missing, applied in part: what needs somebody.
    int unsettled = 0;
    /// Full name of the newest applied migration; empty: none.
    QString newest;
    /// Why nothing is known.
    std::optional<Error> error;

    [[nodiscard]] bool isSettled() const { return !error && pending == 0 && unsettled == 0; }
};

/// Reads the ledgers alone, `jobs` at a time; in the order of the databases.
[[nodiscard]] QList<FleetStatus> readFleet(const dialect::Dialect &dialect,
                                           const QList<database::ConnectionSettings> &databases,
                                           const migration::MigrationDirectory &directory, int jobs,
                                           const database::CancelToken &cancel);

} // namespace relvar::project
