// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/fleet.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using State = FleetRow::State;

namespace {

/// Does the work for every position from `first` on, in so many threads; none begins once `stop` says so.
void forEach(int first, int count, int jobs, const std::function<bool()> &stop, const std::function<void(int)> &work)
{
    std::atomic<int> next = first;
    const auto loop = [&] {
        while (!stop()) {
            const int position = next.fetch_add(1);
            if (position >= count)
                return;
            work(position);
        }
    };
    std::vector<std::thread> threads;
    for (int i = 1; i < std::min(jobs, count - first); ++i)
        threads.emplace_back(loop);
    loop();
    for (std::thread &thread : threads)
        thread.join();
}

class Fleet
{
public:
    Fleet(const dialect::Dialect &dialect, const FleetRequest &request, const FleetSink &sink,
          const database::CancelToken &cancel)
        : m_dialect(dialect)
        , m_request(request)
        , m_sink(sink)
        , m_cancel(cancel)
    {
        for (const database::ConnectionSettings &settings : request.databases)
            m_report.rows.append({.database = settings.name});
    }

    FleetReport run()
    {
        const int count = int(m_report.rows.size());
        const int canaries = std::clamp(m_request.canaries, 0, count);
        const auto isCancelled = [this] { return m_cancel.isCancelled(); };
        forEach(0, canaries, 1, [&] { return isCancelled() || m_failed; }, [this](int position) { run(position); });
        if (!m_failed) {
            forEach(canaries, count, m_request.jobs,
                    [&] { return isCancelled() || (m_failed && !m_request.keepGoing); },
                    [this](int position) { run(position); });
        }
        m_report.cancelled = isCancelled();
        return m_report;
    }

private:
    void run(int position)
    {
        FleetRow row{.database = m_request.databases.at(position).name, .state = State::Running};
        put(position, row);
        QElapsedTimer clock;
        clock.start();
        runner::RunRequest request{.settings = m_request.databases.at(position),
                                   .directory = m_request.directory,
                                   .direction = m_request.direction,
                                   .target = m_request.target,
                                   .options = m_request.options};
        request.options.database = row.database;
        const auto result = runner::runMigrations(
            m_dialect, request,
            [&](const runner::RunEvent &event) {
                const std::lock_guard guard(m_mutex);
                m_sink.happened(position, event);
            },
            m_cancel);
        row.durationMs = clock.elapsed();
        take(row, result);
        if (row.state == State::Failed)
            m_failed = true;
        put(position, row);
    }

    void take(FleetRow &row, const Result<runner::RunFinished> &result) const
    {
        using Outcome = runner::RunFinished::Outcome;
        if (!result) {
            row.state = m_cancel.isCancelled() ? State::Cancelled : State::Failed;
            row.error = result.error();
            row.sentence = result.error().message.toString();
            return;
        }
        row.done = result->done;
        row.sentence = result->sentence.toString();
        row.state = result->outcome == Outcome::Done          ? State::Done
                    : result->outcome == Outcome::NothingToDo ? State::Settled
                    : result->outcome == Outcome::Cancelled   ? State::Cancelled
                                                              : State::Failed;
    }

    void put(int position, const FleetRow &row)
    {
        const std::lock_guard guard(m_mutex);
        m_report.rows[position] = row;
        m_sink.changed(position, row);
    }

    const dialect::Dialect &m_dialect;
    const FleetRequest &m_request;
    const FleetSink &m_sink;
    const database::CancelToken m_cancel;
    std::mutex m_mutex;
    FleetReport m_report;
    std::atomic<bool> m_failed = false;
};

FleetStatus readOne(const dialect::Dialect &dialect, database::ConnectionSettings settings,
                    const migration::MigrationDirectory &directory, const database::CancelToken &cancel)
{
    FleetStatus status{.database = settings.name};
    settings.readOnly = true;
    const auto connection = dialect.open(settings, cancel);
    if (!connection) {
        status.error = connection.error();
        return status;
    }
    const database::Interruptible interruptible(cancel, **connection);
    const Result<QList<migration::LedgerRow>> ledger = migration::readLedger(**connection, dialect);
    if (!ledger) {
        status.error = ledger.error();
        return status;
    }
    for (const migration::LedgerRow &row : *ledger) {
        if (migration::isApplied(row))
            status.newest = migration::fullName(row.id, row.name);
    }
    for (const migration::MigrationState &state : migration::states(directory.files, *ledger)) {
        if (state.state == migration::State::Applied)
            ++status.applied;
        else if (state.state == migration::State::Pending || state.state == migration::State::OutOfOrder)
            ++status.pending;
        else
            ++status.unsettled;
    }
    return status;
}

} // namespace

int FleetReport::count(FleetRow::State state) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(), [state](const FleetRow &row) { return row.state == state; }));
}

bool FleetReport::isDone() const
{
    return count(State::Done) + count(State::Settled) == rows.size();
}

Text FleetReport::sentence() const
{
    const auto number = [this](FleetRow::State state) { return QString::number(count(state)); };
    const QString all = QString::number(rows.size());
    if (isDone() && count(FleetRow::State::Settled) == 0)
        return text("project", "The migrations ran on every database (%1).", {all});
    if (isDone() && count(FleetRow::State::Done) == 0)
        return text("project", "No database had anything to run (%1).", {all});
    if (isDone()) {
        return text("project", "All %1 databases are done: the migrations ran on %2, and %3 had nothing to run.",
                    {all, number(FleetRow::State::Done), number(FleetRow::State::Settled)});
    }
    // Only what there is: nobody wants to read that none were cancelled.
    QStringList parts;
    const auto tell = [&](FleetRow::State state, const Text &part) {
        if (count(state) > 0)
            parts.append(part.toString());
    };
    tell(FleetRow::State::Done, text("project", "done: %1", {number(FleetRow::State::Done)}));
    tell(FleetRow::State::Settled, text("project", "nothing to run: %1", {number(FleetRow::State::Settled)}));
    tell(FleetRow::State::Failed, text("project", "failed: %1", {number(FleetRow::State::Failed)}));
    tell(FleetRow::State::Cancelled, text("project", "cancelled: %1", {number(FleetRow::State::Cancelled)}));
    tell(FleetRow::State::Waiting, text("project", "not begun: %1", {number(FleetRow::State::Waiting)}));
    return text("project", "Of %1 databases – %2. Run again to go on with those that are not done.",
                {all, parts.join(u", "_s)});
}

FleetReport runFleet(const dialect::Dialect &dialect, const FleetRequest &request, const FleetSink &sink,
                     const database::CancelToken &cancel)
{
    return Fleet(dialect, request, sink, cancel).run();
}

QList<FleetStatus> readFleet(const dialect::Dialect &dialect, const QList<database::ConnectionSettings> &databases,
                             const migration::MigrationDirectory &directory, int jobs,
                             const database::CancelToken &cancel)
{
    std::vector<FleetStatus> statuses(size_t(databases.size()));
    for (qsizetype i = 0; i < databases.size(); ++i) {
        statuses[size_t(i)] = {.database = databases.at(i).name,
                               .error = Error{runner::RunError::Cancelled, text("project", "It was not read."), {}, {}}};
    }
    forEach(0, int(databases.size()), jobs, [&cancel] { return cancel.isCancelled(); },
            [&](int position) { statuses[size_t(position)] = readOne(dialect, databases.at(position), directory, cancel); });
    return {statuses.begin(), statuses.end()};
}

} // namespace relvar::project
