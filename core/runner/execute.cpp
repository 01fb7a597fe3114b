// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/execute.h"

#include "runner/backup.h"
#include "runner/filerun.h"
#include "runner/keptrows.h"
#include "runner/lock.h"
#include "runner/reconnect.h"
#include "runner/runlog.h"
#include "runner/runwatch.h"
#include "runner/sentence.h"

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;
using migration::LedgerRow;
using migration::RowStatus;

namespace {

std::optional<LedgerRow> rowOf(const QList<LedgerRow> &rows, const QString &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const LedgerRow &row) { return row.id == id; });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

/// The ledger is made before the first file, in a transaction that waits for other writers like any other.
Result<> prepareLedger(database::Connection &connection, const dialect::Dialect &dialect, const RunPlan &plan,
                       const RunOptions &options, const EventSink &sink, const database::CancelToken &cancel)
{
    bool announced = false;
    const Result<> begun = beginWaiting(connection, {dialect.beginStatement()}, options, sink, announced, cancel);
    if (!begun)
        return begun;
    const QString first = plan.items.constFirst().file.id;
    const QString last = plan.items.constLast().file.id;
    const QString which = first == last ? first : u"%1 … %2 (%3)"_s.arg(first, last).arg(plan.items.size());
    Result<> made = migration::createLedger(connection, dialect).and_then([&] {
        return migration::writeJournal(connection, dialect, {},
                                       plan.direction == Direction::Up ? u"run up"_s : u"run down"_s,
                                       which, options.appliedBy);
    });
    if (made) {
        made = connection.execute(u"COMMIT"_s).map([](qint64) {});
    }
    rollBack(connection);
    return made;
}

/// Behind a pooler the statements have no session of their own that could be watched.
void watchSession(RunWatch &watch, database::Connection &connection, const dialect::Dialect &dialect)
{
    if (!dialect.capabilities().watching || connection.isPooled())
        return;
    if (const Result<qint64> session = dialect.sessionId(connection))
        watch.watch(*session);
}

QString scriptOf(const RunItem &item)
{
    if (item.direction == Direction::Up)
        return item.file.up.sql;
    return item.file.down ? item.file.down->sql : QString();
}

QString newestApplied(const QList<LedgerRow> &rows)
{
    QString newest;
    for (const LedgerRow &row : rows) {
        if (migration::isApplied(row))
            newest = migration::fullName(row.id, row.name);
    }
    return newest;
}

} // namespace

Result<RunFinished> executeMigrations(database::Connection &connection, const database::ConnectionSettings &settings,
                                      const dialect::Dialect &dialect, const RunPlan &plan, const RunOptions &options,
                                      const EventSink &listener, const database::CancelToken &cancel)
{
    // A run of nothing is not worth a log.
    RunLog log(plan.items.isEmpty() ? QString() : options.logFolder, options.database, QDateTime::currentDateTimeUtc());
    const EventSink logged = [&log, &listener](const RunEvent &event) {
        log.append(QDateTime::currentDateTimeUtc(), event);
        listener(event);
    };
    RunWatch watch(dialect, settings, options, logged, cancel);
    const EventSink sink = watch.sink();
    sink(RunStarted{options.database, plan.direction, static_cast<int>(plan.items.size())});
    RunSummary summary{.database = options.database,
                       .direction = plan.direction,
                       .outcome = plan.items.isEmpty() ? RunFinished::Outcome::NothingToDo : RunFinished::Outcome::Done,
                       .planned = static_cast<int>(plan.items.size())};
    QStringList ours;
    bool isKept = options.backups.folder.isEmpty() || !dialect.capabilities().copiesToFile;
    std::optional<Error> stop;
    QStringList restore;

    if (!plan.items.isEmpty()) {
        const Result<> ready = watch.begin().and_then([&]() -> Result<> {
            watchSession(watch, connection, dialect);
            const Result<QStringList> read = dialect.sessionRestore(connection);
            if (!read)
                return fail(read.error());
            restore = *read;
            return prepareLedger(connection, dialect, plan, options, sink, cancel);
        });
        if (!ready)
            stop = ready.error();
    }
    for (qsizetype i = 0; i < plan.items.size() && !stop && summary.stoppedAt.isEmpty(); ++i) {
        const RunItem &item = plan.items.at(i);
        if (const std::optional<Error> lost = watch.lost()) {
            stop = lost;
            summary.stoppedAt = migration::fullName(item.file.id, item.file.name);
            break;
        }
        if (!isKept && removesSomething(dialect, scriptOf(item))) {
            if (const Result<> made = makeBackup(connection, settings, options, sink, cancel); !made) {
                stop = made.error();
                summary.stoppedAt = migration::fullName(item.file.id, item.file.name);
                break;
            }
            isKept = true;
        }
        FileRun file(connection, dialect, item, options, sink, cancel, restore, watch.lease());
        const Result<FileRun::End> end = file.run();
        if (!end) {
            stop = end.error();
            summary.stoppedAt = migration::fullName(item.file.id, item.file.name);
            summary.durable = file.result().durable;
            break;
        }
        if (*end == FileRun::End::Done || *end == FileRun::End::DoneButFailed)
            ours.append(item.file.id);
        if (*end == FileRun::End::Done && item.direction == Direction::Down && !file.wasLost())
            tellKeptRows(connection, dialect, item.file.id, sink);
        const SectionResult &result = file.result();
        if (*end == FileRun::End::Done && file.wasLost() && i + 1 < plan.items.size()) {
            // The lock of the run may have gone with the server: what comes next needs a run of its own.
            const migration::MigrationFile &next = plan.items.at(i + 1).file;
            summary.outcome = RunFinished::Outcome::Failed;
            summary.stoppedAt = migration::fullName(next.id, next.name);
            summary.cause = result.error.message.toString();
            break;
        }
        if (*end == FileRun::End::Done || *end == FileRun::End::DoneByAnother)
            continue;
        summary.outcome = result.end == SectionResult::End::Cancelled ? RunFinished::Outcome::Cancelled
                                                                      : RunFinished::Outcome::Failed;
        summary.stoppedAt = migration::fullName(item.file.id, item.file.name);
        summary.statement = result.number;
        summary.statements = result.of;
        summary.durable = result.durable;
        summary.remains = result.remains;
        summary.appliedNevertheless = *end == FileRun::End::DoneButFailed;
        summary.lost = file.wasLost();
        summary.unknown = *end == FileRun::End::Unknown;
        summary.cause = result.error.message.toString();
    }
    if (stop) {
        const bool cancelled = stop->code.is(RunError::Cancelled);
        summary.outcome = cancelled ? RunFinished::Outcome::Cancelled : RunFinished::Outcome::Failed;
        summary.cause = stop->message.toString();
        if (cancelled)
            stop.reset();
    }

    // The truth is what the database says now.
    if (!summary.unknown && connection.isLost())
        static_cast<void>(reconnect(connection, options, cancel));
    const Result<QList<LedgerRow>> rows = migration::readLedger(connection, dialect);
    if (!rows && !stop && !summary.unknown)
        stop = rows.error();
    RunFinished finished{.outcome = summary.outcome};
    for (const RunItem &item : plan.items) {
        const std::optional<LedgerRow> row = rows ? rowOf(*rows, item.file.id) : std::nullopt;
        const bool up = plan.direction == Direction::Up;
        const bool isOurs = ours.contains(item.file.id);
        const bool reached = rows ? (up ? row && row->status == RowStatus::Applied : !row) : isOurs;
        if (!reached)
            finished.remaining.append(item.file.id);
        else if (isOurs)
            finished.done.append(item.file.id);
    }
    if (log.problem())
        sink(Remarked{log.problem()->message, true});
    summary.done = static_cast<int>(finished.done.size());
    summary.newest = rows ? newestApplied(*rows) : QString();
    finished.sentence = sentenceFor(summary);
    sink(finished);
    if (stop)
        return fail(*stop);
    return finished;
}

Result<RunFinished> runMigrations(const dialect::Dialect &dialect, const RunRequest &request, const EventSink &sink,
                                  const database::CancelToken &cancel)
{
    if (request.settings.readOnly) {
        return fail(RunError::ReadOnly,
                    text("runner", "The connection %1 is read-only. Allow writing in its settings, or choose another.",
                         {request.settings.name.isEmpty() ? request.settings.address : request.settings.name}));
    }
    const Result<std::unique_ptr<database::Connection>> connection = dialect.open(request.settings, cancel);
    if (!connection)
        return fail(connection.error());
    const Result<QList<LedgerRow>> ledger = [&] {
        const database::Interruptible interruptible(cancel, **connection);
        return migration::readLedger(**connection, dialect);
    }();
    if (!ledger)
        return fail(ledger.error());
    const Result<RunPlan> plan
        = request.repair != migration::Repair::None
              ? planRepair(request.directory, *ledger, request.target.id, request.repair, dialect)
          : request.direction == Direction::Up
              ? planUp(request.directory, *ledger, request.target, false, request.halfDone)
              : planDown(request.directory, *ledger, request.target);
    if (!plan)
        return fail(plan.error());
    return executeMigrations(**connection, request.settings, dialect, *plan, request.options, sink, cancel);
}

} // namespace relvar::runner
