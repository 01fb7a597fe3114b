// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/toolrun.h"

#include "runner/backup.h"
#include "runner/lock.h"
#include "runner/pause.h"
#include "runner/runlog.h"
#include "runner/sectionloop.h"
#include "runner/withoutsecrets.h"

#include <QElapsedTimer>

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;
using formats::Standing;
using formats::ToolMigration;
using formats::ToolState;

namespace {

Error refusal(RunError code, const ToolState &state)
{
    return Error{code, text("runner", "Nothing was run because of %1. %2",
                            {state.name.isEmpty() ? state.id : state.name, state.advice.toString()})};
}

/// What no run goes past.
std::optional<Error> obstacle(const formats::ToolFolder &folder, const QList<ToolState> &states)
{
    if (!folder.problems.isEmpty())
        return Error{RunError::DirectoryBroken, folder.problems.first()};
    for (const ToolState &state : states) {
        if (state.standing == Standing::Failed)
            return refusal(RunError::FailedBefore, state);
        if (state.standing == Standing::Broken)
            return refusal(RunError::DirectoryBroken, state);
    }
    return std::nullopt;
}

const ToolMigration &migrationOf(const formats::ToolFolder &folder, const QString &id)
{
    return *std::find_if(folder.migrations.begin(), folder.migrations.end(),
                         [&id](const ToolMigration &migration) { return migration.id == id; });
}

/// Files and people write the same number with more or fewer zeros.
qulonglong number(const QString &id)
{
    return migration::idOf(id).toULongLong();
}

bool isAmong(const QString &id, const QList<ToolState> &states)
{
    return std::any_of(states.begin(), states.end(),
                       [&id](const ToolState &state) { return number(state.id) == number(id); });
}

Error unknownTarget(const Target &target)
{
    return Error{RunError::UnknownTarget,
                 text("runner", "There is no migration %1 that this run could go to. relvar-cli status lists them.",
                      {target.id})};
}

Result<ToolPlan> planUp(const formats::Format &format, const formats::ToolFolder &folder,
                        const QList<ToolState> &states, const Target &target)
{
    ToolPlan plan{.direction = Direction::Up};
    if (!target.id.isEmpty() && !isAmong(target.id, states))
        return fail(unknownTarget(target));
    for (const ToolState &state : states) {
        if (state.standing == Standing::Applied)
            plan.before = state.id;
        if (state.standing == Standing::OutOfOrder && format.bookkeeping()->refusesLate())
            return fail(refusal(RunError::OutOfOrder, state));
        if (state.standing != Standing::Pending && state.standing != Standing::OutOfOrder)
            continue;
        if (target.count && plan.migrations.size() == *target.count)
            break;
        if (!target.id.isEmpty() && number(target.id) < number(state.id))
            break;
        const ToolMigration &migration = migrationOf(folder, state.id);
        if (!migration.up) {
            return fail(RunError::DirectoryBroken, text("runner", "%1 has no SQL for the way up: %2 has to run it.",
                                                        {migration.name, format.displayName()}));
        }
        plan.migrations.append(migration);
        plan.reached.append(state.id);
    }
    return plan;
}

Result<ToolPlan> planDown(const formats::ToolFolder &folder, const QList<ToolState> &states, const Target &target)
{
    ToolPlan plan{.direction = Direction::Down};
    QList<ToolState> applied;
    for (const ToolState &state : states) {
        if (state.standing == Standing::Missing)
            return fail(refusal(RunError::NotRevertible, state));
        if (state.standing == Standing::Applied)
            applied.prepend(state);
    }
    if (!applied.isEmpty())
        plan.before = applied.first().id;
    if (!target.id.isEmpty() && !isAmong(target.id, applied))
        return fail(unknownTarget(target));
    const qsizetype most = target.id.isEmpty() ? target.count.value_or(1) : applied.size();
    for (qsizetype i = 0; i < std::min(most, applied.size()); ++i) {
        const QString &id = applied.at(i).id;
        if (!target.id.isEmpty() && number(target.id) >= number(id))
            break;
        const ToolMigration &migration = migrationOf(folder, id);
        if (!migration.down) {
            return fail(RunError::NotRevertible,
                        text("runner", "%1 has no SQL for the way down. Nothing was run.", {migration.name}));
        }
        plan.migrations.append(migration);
        plan.reached.append(i + 1 < applied.size() ? applied.at(i + 1).id : QString());
    }
    return plan;
}

/// Statements in a transaction of their own.
Result<> executeTogether(database::Connection &connection, const dialect::Dialect &dialect,
                         const QStringList &statements, const RunOptions &options, const EventSink &sink,
                         const database::CancelToken &cancel)
{
    if (statements.isEmpty())
        return {};
    bool announced = false;
    Result<> done = beginWaiting(connection, {dialect.beginStatement()}, options, sink, announced, cancel);
    if (!done)
        return done;
    for (const QString &statement : statements + QStringList{u"COMMIT"_s}) {
        if (done)
            done = connection.execute(statement).map([](qint64) {});
    }
    rollBack(connection);
    return done;
}

/// Waits until the lock is the connection's.
Result<> takeAdvisoryLock(database::Connection &connection, qint64 key, const RunOptions &options,
                          const EventSink &sink, const database::CancelToken &cancel)
{
    constexpr int pollMs = 200;
    QElapsedTimer waited;
    waited.start();
    for (bool announced = false;; announced = true) {
        const Result<database::ResultSet> taken
            = connection.query(u"SELECT CASE WHEN pg_catalog.pg_try_advisory_lock(%1) THEN 1 ELSE 0 END"_s.arg(key));
        if (!taken)
            return fail(taken.error());
        if (taken->rows.value(0).value(0).toInt() == 1)
            return {};
        if (!announced)
            sink(LockWaiting{});
        if (waited.hasExpired(options.lockTimeoutMs)) {
            return fail(RunError::Locked,
                        text("runner",
                             "Another run of the tool holds the lock of %1 for more than %2 s. Wait until it "
                             "is done, then run again.",
                             {options.database, QString::number(options.lockTimeoutMs / 1000.0)}),
                        {}, options.database);
        }
        if (!pause(pollMs, cancel))
            return fail(RunError::Cancelled, text("runner", "The run was cancelled while it waited for the database."));
    }
}

/// The locks of the tool itself, for as long as the connection lives that is answered; null where it takes none.
Result<std::unique_ptr<database::Connection>> takeToolLocks(const database::ConnectionSettings &settings,
                                                            const dialect::Dialect &dialect,
                                                            const formats::Bookkeeping &bookkeeping,
                                                            const RunOptions &options, const EventSink &sink,
                                                            const database::CancelToken &cancel)
{
    if (dialect.capabilities().serverSchemes.isEmpty())
        return std::unique_ptr<database::Connection>();
    Result<std::unique_ptr<database::Connection>> connection = dialect.open(settings, cancel);
    if (!connection)
        return connection;
    const Result<QList<qint64>> keys = bookkeeping.lockKeys(**connection, bookkeeping.usualTable());
    if (!keys)
        return fail(keys.error());
    for (const qint64 key : *keys) {
        if (const Result<> taken = takeAdvisoryLock(**connection, key, options, sink, cancel); !taken)
            return fail(taken.error());
    }
    return connection;
}

class ToolRun
{
public:
    ToolRun(database::Connection &connection, const database::ConnectionSettings &settings,
            const dialect::Dialect &dialect, const ToolRunRequest &request, const EventSink &sink,
            const database::CancelToken &cancel)
        : m_connection(connection)
        , m_settings(settings)
        , m_dialect(dialect)
        , m_request(request)
        , m_bookkeeping(*request.format->bookkeeping())
        , m_sink(sink)
        , m_cancel(cancel)
    {
    }

    /// What was shown is what is there.
    Result<> check()
    {
        const Result<dialect::Snapshot> snapshot = m_dialect.introspect(m_connection);
        if (!snapshot)
            return fail(snapshot.error());
        const Result<formats::History> history
            = m_request.format->readHistory(m_connection, m_dialect, m_request.folder, snapshot->histories);
        if (!history)
            return fail(history.error());
        const Result<ToolPlan> now
            = planToolRun(*m_request.format, m_request.folder, *history, m_request.plan.direction, m_request.target);
        if (!now)
            return fail(now.error());
        if (*now != m_request.plan) {
            return fail(RunError::Locked,
                        text("runner",
                             "%1 has moved on since: somebody else has run migrations on it. Look at its "
                             "status and run again.",
                             {m_request.options.database}));
        }
        m_table = history->table;
        if (!m_table.isEmpty() || m_request.plan.migrations.isEmpty())
            return {};
        m_table = m_bookkeeping.usualTable();
        return together(m_bookkeeping.make(m_dialect));
    }

    Result<RunFinished> run()
    {
        const ToolPlan &plan = m_request.plan;
        m_sink(RunStarted{m_request.options.database, plan.direction, int(plan.migrations.size())});
        const Result<QStringList> restore = m_dialect.sessionRestore(m_connection);
        if (!restore)
            return fail(restore.error());
        if (const Result<> kept = keepBackup(); !kept)
            return fail(kept.error());
        QString before = plan.before;
        RunFinished finished{.outcome = plan.migrations.isEmpty() ? RunFinished::Outcome::NothingToDo
                                                                  : RunFinished::Outcome::Done};
        QString cause;
        for (qsizetype i = 0; i < plan.migrations.size(); ++i) {
            const ToolMigration &migration = plan.migrations.at(i);
            if (finished.outcome == RunFinished::Outcome::Done) {
                const Result<SectionResult> result = runOne(migration, plan.reached.at(i), before);
                restoreSession(m_connection, *restore);
                if (!result)
                    return fail(result.error());
                before = plan.reached.at(i);
                if (result->end == SectionResult::End::Failed)
                    finished.outcome = RunFinished::Outcome::Failed;
                else if (result->end == SectionResult::End::Cancelled)
                    finished.outcome = RunFinished::Outcome::Cancelled;
                cause = result->error.message.toString();
            }
            (finished.outcome == RunFinished::Outcome::Done ? finished.done : finished.remaining)
                .append(migration.name);
        }
        finished.sentence = sentence(finished, cause);
        m_sink(finished);
        return finished;
    }

private:
    [[nodiscard]] bool isUp() const { return m_request.plan.direction == Direction::Up; }

    /// One for the run, before anything of it.
    Result<> keepBackup()
    {
        const QList<ToolMigration> &migrations = m_request.plan.migrations;
        const bool isNeeded = !m_request.options.backups.folder.isEmpty() && m_dialect.capabilities().copiesToFile
                              && std::any_of(migrations.begin(), migrations.end(), [this](const ToolMigration &each) {
                                     return removesSomething(m_dialect, sectionOf(each).sql);
                                 });
        return isNeeded ? makeBackup(m_connection, m_settings, m_request.options, m_sink, m_cancel) : Result<>();
    }

    Result<> together(const QStringList &statements)
    {
        return executeTogether(m_connection, m_dialect, statements, m_request.options, m_sink, m_cancel);
    }

    Result<> execute(const QStringList &statements)
    {
        for (const QString &statement : statements) {
            if (const Result<qint64> done = m_connection.execute(statement); !done)
                return fail(done.error());
        }
        return {};
    }

    [[nodiscard]] migration::Section sectionOf(const ToolMigration &migration) const
    {
        const migration::Section &section = isUp() ? *migration.up : *migration.down;
        return m_bookkeeping.runsAsWritten() ? asWritten(m_dialect, section) : section;
    }

    Result<SectionResult> runOne(const ToolMigration &migration, const QString &reached, const QString &before)
    {
        const formats::Move move{migration.id, isUp(), reached};
        const migration::Section section = sectionOf(migration);
        QElapsedTimer clock;
        clock.start();
        m_sink(FileStarted{migration.id, migration.name, int(m_dialect.split(section.sql).size())});
        if (const Result<> begun = together(m_bookkeeping.begin(m_table, move)); !begun)
            return fail(begun.error());
        if (const Result<> limited = execute(m_dialect.sessionSetup(m_request.options.limits)); !limited)
            return fail(limited.error());
        bool announced = false;
        SectionHooks hooks;
        hooks.sink = m_sink;
        hooks.begin = [&](const QString &begin) {
            return beginWaiting(m_connection, {begin}, m_request.options, m_sink, announced, m_cancel);
        };
        hooks.beforeCommit
            = [&](int, bool complete) { return complete ? execute(m_bookkeeping.end(m_table, move)) : Result<>(); };
        const SectionResult result = runStatements(m_connection, m_dialect, section, hooks, m_cancel);
        using Outcome = FileFinished::Outcome;
        Outcome outcome = isUp() ? Outcome::Applied : Outcome::Reverted;
        if (result.end == SectionResult::End::Done && !result.completed) {
            // Nothing of it ran in a transaction.
            if (const Result<> ended = together(m_bookkeeping.end(m_table, move)); !ended)
                return fail(ended.error());
        } else if (result.end != SectionResult::End::Done) {
            const bool nothing = result.durable == 0 && result.remains.isEmpty() && !m_connection.isLost();
            outcome = m_connection.isLost() ? Outcome::Unknown : nothing ? Outcome::RolledBack : Outcome::HalfDone;
            // Cancelled or not: it is about what is there.
            if (nothing) {
                const Result<> forgotten
                    = executeTogether(m_connection, m_dialect, m_bookkeeping.forget(m_table, before), m_request.options,
                                      m_sink, {});
                if (!forgotten)
                    return fail(forgotten.error());
            }
        }
        m_sink(FileFinished{migration.id, migration.name, outcome, clock.elapsed()});
        return result;
    }

    [[nodiscard]] Text sentence(const RunFinished &finished, const QString &cause) const
    {
        const QStringList arguments{m_request.options.database, QString::number(finished.done.size()),
                                    QString::number(finished.remaining.size()), cause, finished.remaining.value(0)};
        if (finished.outcome == RunFinished::Outcome::NothingToDo)
            return text("runner", "%1: there is nothing to run.", arguments);
        const bool one = finished.done.size() == 1;
        if (finished.outcome == RunFinished::Outcome::Done) {
            if (isUp())
                return one ? text("runner", "%1: applied 1 migration.", arguments)
                           : text("runner", "%1: applied %2 migrations.", arguments);
            return one ? text("runner", "%1: reverted 1 migration.", arguments)
                       : text("runner", "%1: reverted %2 migrations.", arguments);
        }
        if (isUp())
            return one ? text("runner", "%1: applied 1 migration, stopped at %5, %3 not applied. %4", arguments)
                       : text("runner", "%1: applied %2 migrations, stopped at %5, %3 not applied. %4", arguments);
        return one ? text("runner", "%1: reverted 1 migration, stopped at %5, %3 not reverted. %4", arguments)
                   : text("runner", "%1: reverted %2 migrations, stopped at %5, %3 not reverted. %4", arguments);
    }

    database::Connection &m_connection;
    const database::ConnectionSettings &m_settings;
    const dialect::Dialect &m_dialect;
    const ToolRunRequest &m_request;
    const formats::Bookkeeping &m_bookkeeping;
    const EventSink &m_sink;
    const database::CancelToken &m_cancel;
    QString m_table;
};

} // namespace

migration::Section asWritten(const dialect::Dialect &dialect, migration::Section section)
{
    for (const dialect::SplitStatement &statement : dialect.split(section.sql)) {
        const dialect::TransactionControl control = dialect.transactionControl(statement.sql);
        if (control != dialect::TransactionControl::None && control != dialect::TransactionControl::Savepoint)
            section.transactional = false;
    }
    return section;
}

Result<ToolPlan> planToolRun(const formats::Format &format, const formats::ToolFolder &folder,
                             const formats::History &history, Direction direction, const Target &target)
{
    const QList<ToolState> states = format.states(folder, history);
    if (const std::optional<Error> error = obstacle(folder, states))
        return fail(*error);
    return direction == Direction::Up ? planUp(format, folder, states, target) : planDown(folder, states, target);
}

Result<RunFinished> executeToolRun(database::Connection &connection, const database::ConnectionSettings &settings,
                                   const dialect::Dialect &dialect, const ToolRunRequest &request,
                                   const EventSink &listener, const database::CancelToken &cancel)
{
    RunLog log(request.options.logFolder, request.options.database, QDateTime::currentDateTimeUtc());
    const EventSink sink = [&log, &listener](const RunEvent &event) {
        log.append(QDateTime::currentDateTimeUtc(), event);
        listener(event);
    };
    const auto lock = takeRunLock(dialect, settings, request.options, sink, cancel);
    if (!lock)
        return fail(lock.error());
    const auto toolLock
        = takeToolLocks(settings, dialect, *request.format->bookkeeping(), request.options, sink, cancel);
    if (!toolLock)
        return fail(toolLock.error());
    connection.onNotice([&sink](const database::Notice &notice) {
        sink(NoticeReceived{notice.severity, withoutSecrets(notice.message), withoutSecrets(notice.detail)});
    });
    ToolRun run(connection, settings, dialect, request, sink, cancel);
    Result<RunFinished> finished = run.check().and_then([&run] { return run.run(); });
    connection.onNotice({});
    return finished;
}

} // namespace relvar::runner
