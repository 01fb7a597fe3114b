// SPDX-License-Identifier: GPL-3.0-or-later
// Runs migrations in a worker thread with a connection of its own. Lives in the GUI thread; takes values, sends values.
#pragma once

#include "runner/execute.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace relvar::runner {

class MigrationRunner : public QObject
{
    Q_OBJECT

public:
    explicit MigrationRunner(const dialect::Dialect &dialect, QObject *parent = nullptr);
    /// Cancels and waits for the worker. Nothing is emitted any more.
    ~MigrationRunner() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// False when a run is under way.
    bool start(const RunRequest &request);
    /// Interrupts the current statement; the run rolls back and still ends with finished().
    void cancel();

Q_SIGNALS:
    /// In order, in the GUI thread, with the time at which it happened (UTC).
    void happened(const QDateTime &time, const relvar::runner::RunEvent &event);
    /// After the last event. An Error when the run could not start (cannot open, nothing selected wrongly …).
    void finished(const relvar::Result<relvar::runner::RunFinished> &result);

private:
    /// What the worker has said and the GUI thread has not yet taken.
    struct Mail
    {
        struct Letter
        {
            QDateTime time;
            RunEvent event;
        };

        std::mutex mutex;
        std::deque<Letter> letters;
        std::optional<Result<RunFinished>> result;
        bool isAnnounced = false;
    };

    void announce();
    void deliver();
    void conclude(const Result<RunFinished> &result);

    const dialect::Dialect &m_dialect;
    database::CancelToken m_cancel;
    QTimer m_insist;
    std::thread m_thread;
    Mail m_mail;
    bool m_running = false;
};

} // namespace relvar::runner
