// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/runs.h"

#include "base/overloaded.h"
#include "log/logpanel.h"
#include "migration/formats/formats.h"
#include "review/purgedialog.h"
#include "review/reviewdialog.h"
#include "runner/toolbaseline.h"
#include "widgets/messagestack.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;

namespace {

constexpr int insistEveryMs = 100;

} // namespace

Runs::Runs(Session &session, Workers &workers, log::LogPanel &log, widgets::MessageStack &messages, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_workers(workers)
    , m_log(log)
    , m_messages(messages)
    , m_window(window)
    , m_blockers(workers, messages)
{
    m_insist.setInterval(insistEveryMs);
    connect(&m_insist, &QTimer::timeout, this, [this] { m_script.cancel(); });
}

namespace {

/// A project that was just cloned names a database file that nobody has made yet.
bool isMissingDatabase(const Error &error)
{
    return error.code.name().endsWith(".MissingFile");
}

} // namespace

void Runs::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void Runs::start(RunWish wish)
{
    if (m_busy || m_session.phase() != Session::Phase::Open)
        return;
    if (!m_session.project()) {
        m_messages.showText(u"run"_s, Kind::Information,
                            tr("There are no migrations yet. Draw a change and save it as a migration (Ctrl+S): that "
                               "makes a project beside the database."));
        return;
    }
    if (wish.settings.readOnly) {
        m_messages.showText(u"run"_s, Kind::Warning,
                            tr("%1 is marked as read-only, so nothing was started. Edit the connection (its menu in "
                               "Databases) to change this database.")
                                .arg(wish.settings.name));
        return;
    }
    m_messages.clear(u"run"_s);
    setBusy(true);
    m_workers.start(
        tr("Preparing the review"), this,
        [dialect = &m_session.dialect(), project = *m_session.project(), wish](const database::CancelToken &cancel) {
            if (wish.kind == RunWish::Kind::Fresh)
                return prepareFresh(*dialect, project, wish, cancel);
            return project.tool.format.isEmpty() ? prepareRun(*dialect, project, wish, cancel)
                                                 : prepareToolRun(*dialect, project, wish, cancel);
        },
        [this, wish](const Result<PreparedRun> &prepared) {
            if (!prepared) {
                setBusy(false);
                if (isPasswordError(prepared.error())) {
                    Q_EMIT passwordNeeded(wish, prepared.error());
                    return;
                }
                widgets::InlineMessage &message = m_messages.showError(u"run"_s, prepared.error());
                if (wish.kind == RunWish::Kind::Apply && isMissingDatabase(prepared.error()))
                    offerToMakeDatabase(message, wish);
                m_log.model().append(
                    log::entryFor(QDateTime::currentDateTimeUtc(), wish.settings.name, prepared.error()));
                return;
            }
            if (prepared->review.items.isEmpty()) {
                setBusy(false);
                m_messages.showText(
                    u"run"_s, Kind::Information,
                    wish.kind == RunWish::Kind::Apply
                        ? tr("Nothing is pending on %1.").arg(wish.settings.name)
                        : tr("Nothing is applied on %1 that could be reverted.").arg(wish.settings.name));
                return;
            }
            review(*prepared);
        });
}

void Runs::offerToMakeDatabase(widgets::InlineMessage &message, const RunWish &wish)
{
    QPushButton *make = message.addButton(tr("&Make the database and apply…"));
    make->setObjectName(u"makeDatabase"_s);
    connect(make, &QPushButton::clicked, this, [this, wish] {
        m_messages.clear(u"run"_s);
        setBusy(true);
        database::ConnectionSettings settings = wish.settings;
        settings.address += u"?mode=rwc"_s;
        m_workers.start(
            tr("Making %1").arg(settings.name), this,
            [dialect = &m_session.dialect(), settings](const database::CancelToken &cancel) -> Result<> {
                const auto connection = dialect->open(settings, cancel);
                return connection ? Result<>() : Result<>(fail(connection.error()));
            },
            [this, wish](const Result<> &made) {
                setBusy(false);
                m_session.refresh();
                if (made)
                    start(wish);
                else
                    m_messages.showError(u"run"_s, made.error());
            });
    });
}

void Runs::review(const PreparedRun &prepared)
{
    auto *dialog = new review::ReviewDialog(prepared.review, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, prepared] {
        m_settings = prepared.review.target;
        m_database = m_settings.name;
        if (prepared.script) {
            startScript(prepared.script, [] {});
            return;
        }
        m_waiting = prepared.requests;
        runNext();
    });
    connect(dialog, &QDialog::rejected, this, [this] { setBusy(false); });
    dialog->open();
}

void Runs::runNext()
{
    const runner::RunRequest request = m_waiting.takeFirst();
    m_settings = request.settings;
    m_runner = std::make_unique<runner::MigrationRunner>(m_session.dialect());
    connect(m_runner.get(), &runner::MigrationRunner::happened, this, &Runs::take);
    connect(m_runner.get(), &runner::MigrationRunner::finished, this, &Runs::conclude, Qt::QueuedConnection);
    m_runner->start(request);
    Q_EMIT progressed(tr("Connecting to %1").arg(m_database), 0, 0);
}

void Runs::cancel()
{
    m_waiting.clear();
    m_script.cancel();
    if (m_scriptRuns)
        m_insist.start();
    if (m_runner)
        m_runner->cancel();
}

void Runs::runScript(const database::ConnectionSettings &settings, const Script &script,
                     const std::function<void()> &done)
{
    if (m_busy)
        return;
    m_messages.clear(u"run"_s);
    m_settings = settings;
    m_database = settings.name;
    setBusy(true);
    startScript(script, done);
}

void Runs::startScript(const Script &script, const std::function<void()> &done)
{
    m_scriptRuns = true;
    // The workers outlive every thread of theirs; this may be gone.
    const runner::EventSink sink = [workers = &m_workers, guard = QPointer<Runs>(this)](const runner::RunEvent &event) {
        const QDateTime time = QDateTime::currentDateTimeUtc();
        QMetaObject::invokeMethod(
            workers,
            [guard, time, event] {
                if (guard)
                    guard->take(time, event);
            },
            Qt::QueuedConnection);
    };
    m_script = m_workers.start(
        tr("Changing %1").arg(m_database), this,
        [script, sink](const database::CancelToken &cancel) { return script(sink, cancel); },
        [this, done](const Result<runner::RunFinished> &result) {
            m_scriptRuns = false;
            m_insist.stop();
            conclude(result);
            done();
        });
}

void Runs::take(const QDateTime &time, const runner::RunEvent &event)
{
    m_log.model().append(time, m_database, event);
    std::visit(Overloaded{
                   [this](const runner::FileStarted &file) {
                       m_file = file.name.isEmpty() ? file.id : file.name;
                       m_statements = file.statements;
                       Q_EMIT progressed(m_file, 0, m_statements);
                   },
                   [this](const runner::StatementStarted &statement) {
                       showStatement({.number = statement.number, .of = statement.of, .progress = {}});
                   },
                   [this](const runner::StatementProgress &statement) { showStatement(statement); },
                   [this](const runner::BlockedBy &blocked) {
                       m_blockers.show(m_session.dialect(), m_settings, blocked.blockers);
                   },
                   [this](const runner::LockWaiting &waiting) {
                       Q_EMIT progressed(waiting.holder.isEmpty()
                                             ? tr("Waiting for another program to let go of %1").arg(m_database)
                                             : tr("%1 is in use by %2").arg(m_database, waiting.holder),
                                         0, 0);
                   },
                   [this](const runner::BackupStarted &) {
                       Q_EMIT progressed(tr("Copying %1 first").arg(m_database), 0, 100);
                   },
                   [this](const runner::BackupProgress &progress) {
                       Q_EMIT progressed(tr("Copying %1 first").arg(m_database), progress.percent, 100);
                   },
                   [](const auto &) {},
               },
               event);
}

void Runs::showStatement(const runner::StatementProgress &statement)
{
    QStringList parts{tr("%1: statement %2 of %3").arg(m_file).arg(statement.number).arg(statement.of)};
    if (statement.elapsedMs > 0)
        parts.append(tr("%1 s").arg(statement.elapsedMs / 1000));
    if (const QString far = log::progressText(statement); !far.isEmpty())
        parts.append(far);
    const dialect::Progress &progress = statement.progress;
    if (progress.of > 0) {
        // Bars count in int.
        Q_EMIT progressed(parts.join(u", "_s), int(1000 * progress.done / progress.of), 1000);
        return;
    }
    Q_EMIT progressed(parts.join(u", "_s), statement.number - 1, statement.of);
}

void Runs::conclude(const Result<runner::RunFinished> &result)
{
    using Outcome = runner::RunFinished::Outcome;
    if (result && result->outcome == Outcome::Done && !m_waiting.isEmpty()) {
        runNext();
        return;
    }
    m_waiting.clear();
    setBusy(false);
    if (!result) {
        m_messages.showError(u"run"_s, result.error());
        m_log.model().append(log::entryFor(QDateTime::currentDateTimeUtc(), m_database, result.error()));
    } else {
        const Kind kind = result->outcome == Outcome::Done          ? Kind::Success
                          : result->outcome == Outcome::NothingToDo ? Kind::Information
                          : result->outcome == Outcome::Cancelled   ? Kind::Warning
                                                                    : Kind::Error;
        m_messages.showText(u"run"_s, kind, result->sentence.toString());
    }
    m_session.refresh();
    Q_EMIT finished();
}

void Runs::baseline(const database::ConnectionSettings &settings, const QString &id)
{
    if (m_busy || !m_session.project())
        return;
    widgets::InlineMessage &question = m_messages.showText(u"baseline"_s, Kind::Warning,
                                                           tr("Mark the migrations up to %1 as applied on %2 without "
                                                              "running them? Right when the database has these changes "
                                                              "already.")
                                                               .arg(id, settings.name));
    QPushButton *confirm = question.addButton(tr("Mark as applied"));
    confirm->setObjectName(u"confirmBaseline"_s);
    connect(confirm, &QPushButton::clicked, this, [this, settings, id] {
        m_messages.clear(u"baseline"_s);
        // Another run may have begun while the question stood there.
        if (m_busy || !m_session.project())
            return;
        setBusy(true);
        const runner::RunOptions options = runOptions(*m_session.project(), settings.name);
        m_workers.start(
            tr("Marking as applied"), this,
            [dialect = &m_session.dialect(), directory = m_session.directory(), tool = m_session.project()->tool,
             settings, id, options](const database::CancelToken &cancel) -> Result<int> {
                const auto connection = dialect->open(settings, cancel);
                if (!connection)
                    return fail(connection.error());
                if (const formats::Format *format = formats::find(tool.format)) {
                    return format->read(tool.folder)
                        .and_then([&](const formats::ToolFolder &folder) {
                            return runner::markToolMigrations(**connection, settings, *dialect, *format, folder, id,
                                                              options, cancel);
                        })
                        .map([](const QStringList &marked) { return int(marked.size()); });
                }
                return runner::baseline(**connection, *dialect, directory, id, options);
            },
            [this, settings](const Result<int> &marked) {
                setBusy(false);
                if (marked)
                    m_messages.showText(
                        u"run"_s, Kind::Success,
                        tr("%n migration(s) marked as applied on %1.", nullptr, *marked).arg(settings.name));
                else
                    m_messages.showError(u"run"_s, marked.error());
                m_session.refresh();
                Q_EMIT finished();
            });
    });
}

void Runs::purge(const database::ConnectionSettings &settings)
{
    if (m_busy || !m_session.project())
        return;
    m_messages.clear(u"run"_s);
    setBusy(true);
    m_workers.start(
        tr("Looking for kept data"), this,
        [dialect = &m_session.dialect(), directory = m_session.directory(),
         settings](const database::CancelToken &cancel) -> Result<QList<project::Kept>> {
            database::ConnectionSettings reading = settings;
            reading.readOnly = true;
            const auto connection = dialect->open(reading, cancel);
            if (!connection)
                return fail(connection.error());
            const database::Interruptible interruptible(cancel, **connection);
            return project::readKept(**connection, *dialect, directory);
        },
        [this, settings](const Result<QList<project::Kept>> &kept) {
            if (!kept || kept->isEmpty()) {
                setBusy(false);
                if (kept)
                    m_messages.showText(u"run"_s, Kind::Information,
                                        tr("No migration keeps anything on %1.").arg(settings.name));
                else
                    m_messages.showError(u"run"_s, kept.error());
                return;
            }
            auto *dialog = new review::PurgeDialog(settings, *kept, &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog, settings] { empty(settings, dialog->chosen()); });
            connect(dialog, &QDialog::rejected, this, [this] { setBusy(false); });
            dialog->open();
        });
}

void Runs::empty(const database::ConnectionSettings &settings, const QList<project::Kept> &chosen)
{
    m_workers.start(
        tr("Emptying kept data"), this,
        [dialect = &m_session.dialect(), settings, chosen](const database::CancelToken &cancel) -> Result<> {
            const auto connection = dialect->open(settings, cancel);
            if (!connection)
                return fail(connection.error());
            const database::Interruptible interruptible(cancel, **connection);
            return project::purge(**connection, *dialect, chosen);
        },
        [this, settings, count = int(chosen.size())](const Result<> &done) {
            setBusy(false);
            if (done)
                m_messages.showText(u"run"_s, Kind::Success,
                                    tr("Emptied %n table(s) of kept data on %1.", nullptr, count).arg(settings.name));
            else
                m_messages.showError(u"run"_s, done.error());
            m_session.refresh();
            Q_EMIT finished();
        });
}

} // namespace relvar::shell
