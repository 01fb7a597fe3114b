// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/toolrun.h"

#include "runner/backup.h"
#include "runner/lock.h"
#include "runner/runlog.h"
#include "runner/sectionloop.h"
#include "runner/toollock.h"
#include "runner/withoutsecrets.h"

#include <QElapsedTimer>
#include <QRegularExpression>

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
std::optional<Error> obstacle(const formats::Bookkeeping &bookkeeping, const formats::ToolFolder &folder,
                              const QList<ToolState> &states)
{
    if (!folder.problems.isEmpty())
        return Error{RunError::DirectoryBroken, folder.problems.first()};
    for (const ToolState &state : states) {
        if (state.standing == Standing::Failed && !bookkeeping.retriesFailed())
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

/// Where the target is; -1: nowhere. Files and people write the same number with more or fewer zeros.
qsizetype indexOf(const QString &target, const QList<ToolState> &states)
{
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    for (qsizetype i = 0; i < states.size(); ++i) {
        const QString &id = states.at(i).id;
        const bool isNumber = id.contains(digits) && target.contains(digits);
        if (id == target || states.at(i).name == target || (isNumber && id.toULongLong() == target.toULongLong()))
            return i;
    }
    return -1;
}

Error onlyByTool(const formats::Format &format, const QString &what, const Text &why)
{
    return Error{RunError::DirectoryBroken, text("runner", "Nothing was run because of %1. %2 %3 has to run it.",
                                                 {what, why.toString(), format.displayName()})};
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
    const qsizetype last = target.id.isEmpty() ? states.size() - 1 : indexOf(target.id, states);
    if (!target.id.isEmpty() && last < 0)
        return fail(unknownTarget(target));
    // What nobody would ever run, and what the tool does not go past, is said before anything is run.
    for (const ToolState &state : states) {
        if (state.standing == Standing::Skipped || format.bookkeeping()->stopsAt(state, folder))
            return fail(refusal(RunError::OutOfOrder, state));
    }
    for (qsizetype i = 0; i <= last; ++i) {
        const ToolState &state = states.at(i);
        if (state.standing == Standing::Applied)
            plan.before = state.id;
        // Of those that failed, obstacle() has left what is tried again.
        if (state.standing != Standing::Pending && state.standing != Standing::OutOfOrder
            && state.standing != Standing::Outdated && state.standing != Standing::Failed)
            continue;
        if (target.count && plan.migrations.size() == *target.count)
            break;
        const ToolMigration &migration = migrationOf(folder, state.id);
        if (!migration.onlyByTool.isEmpty())
            return fail(onlyByTool(format, migration.name, migration.onlyByTool));
        if (!migration.up) {
            return fail(RunError::DirectoryBroken, text("runner", "%1 has no SQL for the way up: %2 has to run it.",
                                                        {migration.name, format.displayName()}));
        }
        plan.migrations.append(migration);
        plan.reached.append(state.id);
    }
    return plan;
}

Result<ToolPlan> planDown(const formats::Format &format, const formats::ToolFolder &folder,
                          const QList<ToolState> &states, const Target &target)
{
    ToolPlan plan{.direction = Direction::Down};
    QList<ToolState> applied;
    for (const ToolState &state : states) {
        // Of one that was edited nobody knows what there is to take back.
        if (state.standing == Standing::Missing || state.standing == Standing::Edited)
            return fail(refusal(RunError::NotRevertible, state));
        if (state.standing == Standing::Applied && !migrationOf(folder, state.id).isRepeatable)
            applied.prepend(state);
    }
    if (!applied.isEmpty())
        plan.before = applied.first().id;
    const qsizetype left = target.id.isEmpty() ? applied.size() : indexOf(target.id, applied);
    if (left < 0)
        return fail(unknownTarget(target));
    const qsizetype most = target.id.isEmpty() ? std::min<qsizetype>(target.count.value_or(1), applied.size()) : left;
    for (qsizetype i = 0; i < most; ++i) {
        const QString &id = applied.at(i).id;
        const ToolMigration &migration = migrationOf(folder, id);
        if (!migration.onlyByTool.isEmpty())
            return fail(onlyByTool(format, migration.name, migration.onlyByTool));
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

/// `always`: also where the section does not switch foreign keys off itself. Statements stay on their lines. The
/// session is put back to what it was after the run.
migration::Section switchedOutside(const dialect::Dialect &dialect, const migration::Section &section, bool always)
{
    const QList<dialect::SplitStatement> statements = dialect.split(section.sql);
    static const QRegularExpression isSwitch(u"^\\s*PRAGMA\\s+(\\w+\\s*\\.\\s*)?foreign_keys\\s*[=(]"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto isOne = [](const dialect::SplitStatement &statement) { return statement.sql.contains(isSwitch); };
    if (!always && std::none_of(statements.begin(), statements.end(), isOne))
        return section;
    migration::Section result = section;
    result.transactional = false;
    result.sql = u"PRAGMA foreign_keys = OFF; "_s + dialect.beginStatement() + u"; "_s;
    int line = 1;
    for (const dialect::SplitStatement &statement : statements) {
        if (isOne(statement))
            continue;
        result.sql += QString(std::max(statement.line - line, 0), u'\n') + statement.sql;
        line = std::max(line, statement.line) + int(statement.sql.count(u'\n'));
        // A comment at the end would swallow the semicolon.
        if (QStringView(statement.sql).mid(statement.sql.lastIndexOf(u'\n') + 1).contains(u"--")) {
            result.sql += u'\n';
            ++line;
        }
        result.sql += u"; "_s;
    }
    result.sql += u"\nCOMMIT;"_s;
    return result;
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
        if (m_request.plan.migrations.isEmpty())
            return {};
        if (const Text advice = m_bookkeeping.adviceOnTables(*history);
            !advice.isEmpty() && !snapshot->schema.tables.isEmpty()) {
            return fail(RunError::OutOfOrder,
                        text("runner", "Nothing was run: %1 has tables, and no history of %2. %3",
                             {m_request.options.database, m_request.format->displayName(), advice.toString()}));
        }
        if (!m_table.isEmpty())
            return {};
        m_table = m_bookkeeping.usualTable(m_dialect);
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
                if (!m_connection.isPooled())
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
        return sectionToRun(m_bookkeeping, m_dialect, section);
    }

    Result<SectionResult> runOne(const ToolMigration &migration, const QString &reached, const QString &before)
    {
        formats::Move move{migration, isUp(), reached, before, m_request.folder.author};
        const migration::Section section = sectionOf(migration);
        QElapsedTimer clock;
        clock.start();
        m_sink(FileStarted{migration.id, migration.name, int(m_dialect.split(section.sql).size()), true});
        if (const Result<> begun = together(m_bookkeeping.begin(m_table, move, m_dialect)); !begun)
            return fail(begun.error());
        const bool isPooled = m_connection.isPooled();
        const Result<> limited = isPooled ? Result<>() : execute(m_dialect.sessionSetup(m_request.options.limits));
        if (!limited)
            return fail(limited.error());
        const QStringList setup = isPooled ? m_dialect.transactionSetup(m_request.options.limits) : QStringList();
        bool announced = false;
        SectionHooks hooks;
        hooks.sink = m_sink;
        hooks.begin = [&](const QString &begin) {
            return beginWaiting(m_connection, QStringList{begin} + setup, m_request.options, m_sink, announced,
                                m_cancel);
        };
        const auto ended = [&] {
            move.elapsedNs = clock.nsecsElapsed();
            return m_bookkeeping.end(m_table, move, m_dialect);
        };
        hooks.beforeCommit = [&](int, bool complete) { return complete ? execute(ended()) : Result<>(); };
        const SectionResult result = runStatements(m_connection, m_dialect, section, hooks, m_cancel);
        using Outcome = FileFinished::Outcome;
        Outcome outcome = isUp() ? Outcome::Applied : Outcome::Reverted;
        if (result.end == SectionResult::End::Done && !result.completed) {
            // Nothing of it ran in a transaction.
            if (const Result<> recorded = together(ended()); !recorded)
                return fail(recorded.error());
        } else if (result.end != SectionResult::End::Done) {
            const bool nothing = result.durable == 0 && result.remains.isEmpty() && !m_connection.isLost();
            outcome = m_connection.isLost() ? Outcome::Unknown : nothing ? Outcome::RolledBack : Outcome::HalfDone;
            // Cancelled or not: it is about what is there.
            if (!m_connection.isLost()) {
                move.elapsedNs = clock.nsecsElapsed();
                const QList<dialect::SplitStatement> statements = m_dialect.split(section.sql);
                const formats::Stop stop{result.durable, statements.value(result.number - 1).sql,
                                         result.error.detail.isEmpty() ? result.error.message.toString()
                                                                       : result.error.detail};
                const QStringList rows = nothing ? m_bookkeeping.forget(m_table, move, stop, m_dialect)
                                                 : m_bookkeeping.leave(m_table, move, stop, m_dialect);
                const Result<> told = executeTogether(m_connection, m_dialect, rows, m_request.options, m_sink, {});
                if (!told)
                    return fail(told.error());
            }
        }
        m_sink(FileFinished{migration.id, migration.name, outcome, clock.elapsed(), true});
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
    return section.transactional ? switchedOutside(dialect, section, false) : section;
}

migration::Section sectionToRun(const formats::Bookkeeping &bookkeeping, const dialect::Dialect &dialect,
                                migration::Section section)
{
    if (bookkeeping.runsAsWritten())
        section = asWritten(dialect, section);
    const bool always = bookkeeping.runsWithoutForeignKeys() && dialect.capabilities().serverSchemes.isEmpty();
    return section.transactional ? switchedOutside(dialect, section, always) : section;
}

Result<ToolPlan> planToolRun(const formats::Format &format, const formats::ToolFolder &folder,
                             const formats::History &history, Direction direction, const Target &target)
{
    const QList<ToolState> states = format.states(folder, history);
    if (const std::optional<Error> error = obstacle(*format.bookkeeping(), folder, states))
        return fail(*error);
    if (!folder.onlyByTool.isEmpty())
        return fail(onlyByTool(format, folder.path, folder.onlyByTool));
    return direction == Direction::Up ? planUp(format, folder, states, target)
                                      : planDown(format, folder, states, target);
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
    const auto toolLock = takeToolLocks(settings, dialect, *request.format, request.options, sink, cancel);
    if (!toolLock)
        return fail(toolLock.error());
    connection.onNotice([&sink](const database::Notice &notice) {
        sink(NoticeReceived{notice.severity, withoutSecrets(notice.message), withoutSecrets(notice.detail)});
    });
    const formats::Bookkeeping &bookkeeping = *request.format->bookkeeping();
    if (const Result<> attached = bookkeeping.attach(connection, dialect); !attached)
        return fail(attached.error());
    ToolRun run(connection, settings, dialect, request, sink, cancel);
    Result<RunFinished> finished = run.check().and_then([&run] { return run.run(); });
    // After a connection that was lost, or an error that is told, there is nothing to detach from.
    for (const QString &statement : bookkeeping.detach(dialect))
        std::ignore = connection.execute(statement);
    connection.onNotice({});
    return finished;
}

} // namespace relvar::runner
