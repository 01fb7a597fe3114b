// SPDX-License-Identifier: GPL-3.0-or-later
// From a wish to a finished run: prepares, shows the review, runs, logs, and says in one sentence what happened.
#pragma once

#include "project/kept.h"
#include "shell/blockers.h"
#include "shell/runpreparation.h"
#include "shell/session.h"

class QWidget;

namespace relvar::log {
class LogPanel;
}

namespace relvar::widgets {
class InlineMessage;
class MessageStack;
} // namespace relvar::widgets

namespace relvar::shell {

class Runs : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this; dialogs stand over `window`.
    Runs(Session &session, Workers &workers, log::LogPanel &log, widgets::MessageStack &messages, QWidget &window);

    /// Nothing else may be started meanwhile: preparing, reviewing or running.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isRunning() const { return m_scriptRuns || (m_runner && m_runner->isRunning()); }
    /// The name of the one that runs work on, or worked on last.
    [[nodiscard]] QString database() const { return m_database; }
    void start(RunWish wish);
    void cancel();
    using Script = std::function<Result<runner::RunFinished>(const runner::EventSink &, const database::CancelToken &)>;
    /// Something else than migrations that was reviewed already, with the events and the end of a run; `done` after it.
    void runScript(const database::ConnectionSettings &settings, const Script &script,
                   const std::function<void()> &done);
    /// Asks in place, then marks the migrations up to the id as applied without running them.
    void baseline(const database::ConnectionSettings &settings, const QString &id);
    /// Asks in place, then lets the edited file count as what was applied.
    void accept(const database::ConnectionSettings &settings, const QString &id);
    /// Asks in place, then takes back what is written down of a run that left nothing.
    void forget(const database::ConnectionSettings &settings, const QString &id);
    /// Shows what migrations keep on the database, then empties what the person ticked.
    void purge(const database::ConnectionSettings &settings);

Q_SIGNALS:
    void busyChanged();
    /// What runs now, and how far it is: "Statement 2 of 5"; statements of this file.
    void progressed(const QString &text, int done, int of);
    void finished();
    /// The database did not let us in; the run was not begun.
    void passwordNeeded(const relvar::shell::RunWish &wish, const relvar::Error &error);

private:
    void offerToMakeDatabase(widgets::InlineMessage &message, const RunWish &wish);
    void settle(const database::ConnectionSettings &settings, const QString &id, migration::Repair repair,
                const QString &question, const QString &confirmation, const QString &done);
    void review(const PreparedRun &prepared);
    void runNext();
    void startScript(const Script &script, const std::function<void()> &done);
    void empty(const database::ConnectionSettings &settings, const QList<project::Kept> &chosen);
    void take(const QDateTime &time, const runner::RunEvent &event);
    void showStatement(const runner::StatementProgress &statement);
    void conclude(const Result<runner::RunFinished> &result);
    void setBusy(bool busy);

    Session &m_session;
    Workers &m_workers;
    log::LogPanel &m_log;
    widgets::MessageStack &m_messages;
    QWidget &m_window;
    std::unique_ptr<runner::MigrationRunner> m_runner;
    Blockers m_blockers;
    database::CancelToken m_script;
    /// A statement that starts just after an interrupt does not feel it, so cancelling is repeated.
    QTimer m_insist;
    bool m_scriptRuns = false;
    QList<runner::RunRequest> m_waiting;
    database::ConnectionSettings m_settings;
    QString m_database;
    QString m_file;
    int m_statements = 0;
    bool m_busy = false;
};

} // namespace relvar::shell
