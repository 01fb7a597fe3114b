// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/scriptrun.h"

#include "runner/backup.h"
#include "runner/lock.h"
#include "runner/runlog.h"
#include "runner/sectionloop.h"
#include "runner/toollock.h"
#include "runner/withoutsecrets.h"

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One true sentence about what of the script is in the database.
Text sentenceFor(const SectionResult &result, const RunOptions &options)
{
    const QStringList arguments{options.database, QString::number(result.of), QString::number(result.number),
                                result.error.message.toString(), QString::number(result.durable)};
    if (result.end == SectionResult::End::Done)
        return text("runner", "%1: all %2 statement(s) were run.", arguments);
    if (result.durable > 0) {
        return text("runner", "%1: stopped at statement %3 of %2; %5 of them stay in the database. %4", arguments);
    }
    return text("runner", "%1: stopped at statement %3 of %2; nothing was changed. %4", arguments);
}

RunFinished::Outcome outcomeOf(SectionResult::End end)
{
    switch (end) {
    case SectionResult::End::Done:
    case SectionResult::End::DoneByAnother:
        return RunFinished::Outcome::Done;
    case SectionResult::End::Failed:
        return RunFinished::Outcome::Failed;
    case SectionResult::End::Cancelled:
        return RunFinished::Outcome::Cancelled;
    }
    Q_UNREACHABLE();
}

Result<bool> hasLedger(database::Connection &connection, const dialect::Dialect &dialect)
{
    const Result<database::ResultSet> answer = connection.query(dialect.ledgerVersionQuery());
    if (!answer)
        return fail(answer.error());
    return answer->rows.value(0).value(0).toLongLong() != 0;
}

Result<RunFinished> runOn(database::Connection &connection, const database::ConnectionSettings &settings,
                          const dialect::Dialect &dialect, const ScriptRun &script, const RunOptions &options,
                          const EventSink &sink, const database::CancelToken &cancel)
{
    if (const Result<> fits = script.check(connection); !fits)
        return fail(fits.error());
    const bool isBackupNeeded = !options.backups.folder.isEmpty() && dialect.capabilities().copiesToFile
                                && removesSomething(dialect, script.section.sql);
    if (isBackupNeeded) {
        if (const Result<> kept = makeBackup(connection, settings, options, sink, cancel); !kept)
            return fail(kept.error());
    }
    const Result<bool> ledger = hasLedger(connection, dialect);
    if (!ledger)
        return fail(ledger.error());
    const Result<QStringList> restore = dialect.sessionRestore(connection);
    if (!restore)
        return fail(restore.error());
    for (const QString &statement : dialect.sessionSetup(options.limits)) {
        if (const Result<qint64> limited = connection.execute(statement); !limited)
            return fail(limited.error());
    }
    bool announced = false;
    SectionHooks hooks;
    hooks.sink = sink;
    hooks.begin = [&](const QString &begin) {
        return beginWaiting(connection, *ledger ? beginStatements(dialect, begin) : QStringList{begin}, options, sink,
                            announced, cancel);
    };
    hooks.beforeCommit = [&](int, bool complete) {
        return *ledger && complete ? migration::writeJournal(connection, dialect, {}, script.journalEvent,
                                                             script.journalDetail, options.appliedBy)
                                   : Result<>();
    };
    const SectionResult result = runStatements(connection, dialect, script.section, hooks, cancel);
    restoreSession(connection, *restore);
    const RunFinished finished{.outcome = outcomeOf(result.end), .sentence = sentenceFor(result, options)};
    sink(finished);
    return finished;
}

} // namespace

Result<RunFinished> runScript(const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
                              const ScriptRun &script, const RunOptions &options, const EventSink &listener,
                              const database::CancelToken &cancel)
{
    if (settings.readOnly) {
        return fail(RunError::ReadOnly,
                    text("runner", "The connection %1 is read-only. Allow writing in its settings, or choose another.",
                         {settings.name.isEmpty() ? settings.address : settings.name}));
    }
    const Result<std::unique_ptr<database::Connection>> connection = dialect.open(settings, cancel);
    if (!connection)
        return fail(connection.error());
    RunLog log(options.logFolder, options.database, QDateTime::currentDateTimeUtc());
    const EventSink sink = [&log, &listener](const RunEvent &event) {
        log.append(QDateTime::currentDateTimeUtc(), event);
        listener(event);
    };
    sink(Remarked{script.purpose, false});
    (*connection)->onNotice([&sink](const database::Notice &notice) {
        sink(NoticeReceived{notice.severity, withoutSecrets(notice.message), withoutSecrets(notice.detail)});
    });
    Result<RunFinished> finished = [&]() -> Result<RunFinished> {
        const auto lock = takeRunLock(dialect, settings, options, sink, cancel);
        if (!lock)
            return fail(lock.error());
        std::unique_ptr<database::Connection> toolLock;
        if (script.tool) {
            auto taken = takeToolLocks(settings, dialect, *script.tool, options, sink, cancel);
            if (!taken)
                return fail(taken.error());
            toolLock = *std::move(taken);
        }
        return runOn(**connection, settings, dialect, script, options, sink, cancel);
    }();
    (*connection)->onNotice({});
    if (!finished) {
        const bool isCancelled = finished.error().code.is(RunError::Cancelled);
        const RunFinished stopped{.outcome = isCancelled ? RunFinished::Outcome::Cancelled
                                                         : RunFinished::Outcome::Failed,
                                  .sentence = text("runner", "%1: nothing was changed. %2",
                                                   {options.database, finished.error().message.toString()})};
        sink(stopped);
        if (isCancelled)
            return stopped;
    }
    return finished;
}

} // namespace relvar::runner
