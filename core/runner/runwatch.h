// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a run: a thread, with a connection of its own where the dialect has use for one, that holds the
// lock of the run and tells who keeps the current statement waiting and how far it is. It runs no SQL of a migration.
#pragma once

#include "runner/execute.h"

#include <QElapsedTimer>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace relvar::runner {

class HeldRunLock;

class RunWatch
{
public:
    /// All must outlive it. `listener` gets the events of both threads, one at a time.
    RunWatch(const dialect::Dialect &dialect, const database::ConnectionSettings &settings, const RunOptions &options,
             const EventSink &listener, const database::CancelToken &cancel);
    /// Lets go of the lock.
    ~RunWatch();
    Q_DISABLE_COPY_MOVE(RunWatch)

    /// For the events of the run itself, from which the watch knows what runs now.
    [[nodiscard]] EventSink sink();
    /// Waits until the lock is ours. Errors: those of takeRunLock().
    [[nodiscard]] Result<> begin();
    /// The session in which the statements run, see Dialect::sessionId().
    void watch(qint64 session);
    /// The token of the lease where the lock is one, for Dialect::holdsRunLease().
    [[nodiscard]] QString lease() const;
    /// Why the lock is not ours any more, if so.
    [[nodiscard]] std::optional<Error> lost() const;

private:
    void run();
    void take(const RunEvent &event);
    /// Looks at the statement, if one runs, and at the lock. Called without the mutex.
    void look();
    void keepLock(database::Connection &connection);
    void tell(const dialect::Activity &activity, int statement);

    const dialect::Dialect &m_dialect;
    const database::ConnectionSettings m_settings;
    const RunOptions &m_options;
    const EventSink &m_listener;
    const database::CancelToken m_cancel;

    mutable std::mutex m_mutex;
    std::condition_variable m_woken;
    std::thread m_thread;
    bool m_stops = false;
    std::optional<Result<>> m_begun;
    QString m_lease;
    std::optional<Error> m_lost;
    qint64 m_session = 0;
    /// Counts the statements of the run, so that what was seen of one is never said of the next; odd while one runs.
    int m_statement = 0;
    StatementProgress m_progress;
    QElapsedTimer m_running;
    qint64 m_toldMs = 0;
    QList<dialect::Blocker> m_blockers;

    /// The thread's own.
    std::unique_ptr<HeldRunLock> m_held;
    QElapsedTimer m_renewed;
};

} // namespace relvar::runner
