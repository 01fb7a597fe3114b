// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/execute.h"

#include "runner/filerun.h"
#include "runner/lock.h"
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
Result<> prepareLedger(database::Connection &connection, const dialect::Dialect &dialect, const RunOptions &options,
                       const EventSink &sink, const database::CancelToken &cancel)
{
    bool announced = false;
    const Result<> begun = beginWaiting(connection, dialect.beginStatement(), options, sink, announced, cancel);
    if (!begun)
        return begun;
    Result<> made = migration::createLedger(connection, dialect);
    if (made) {
        made = connection.execute(u"COMMIT"_s).map([](qint64) {});
    }
    rollBack(connection);
    return made;
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

Result<RunFinished> executeMigrations(database::Connection &connection, const dialect::Dialect &dialect, const RunPlan &plan,
                                      const RunOptions &options, const EventSink &sink, const database::CancelToken &cancel)
{
    sink(RunStarted{options.database, plan.direction, static_cast<int>(plan.items.size())});
    RunSummary summary{.database = options.database,
                       .direction = plan.direction,
                       .outcome = plan.items.isEmpty() ? RunFinished::Outcome::NothingToDo : RunFinished::Outcome::Done,
                       .planned = static_cast<int>(plan.items.size())};
    QStringList ours;
    std::optional<Error> stop;

    if (!plan.items.isEmpty()) {
        if (const Result<> ready = prepareLedger(connection, dialect, options, sink, cancel); !ready)
            stop = ready.error();
    }
    for (qsizetype i = 0; i < plan.items.size() && !stop && summary.stoppedAt.isEmpty(); ++i) {
        const RunItem &item = plan.items.at(i);
        FileRun file(connection, dialect, item, options, sink, cancel);
        const Result<FileRun::End> end = file.run();
        if (!end) {
            stop = end.error();
            summary.stoppedAt = migration::fullName(item.file.id, item.file.name);
            summary.durable = file.result().durable;
            break;
        }
        if (*end == FileRun::End::Done || *end == FileRun::End::DoneButFailed)
            ours.append(item.file.id);
        if (*end == FileRun::End::Done || *end == FileRun::End::DoneByAnother)
            continue;
        const SectionResult &result = file.result();
        summary.outcome = result.end == SectionResult::End::Cancelled ? RunFinished::Outcome::Cancelled
                                                                      : RunFinished::Outcome::Failed;
        summary.stoppedAt = migration::fullName(item.file.id, item.file.name);
        summary.statement = result.number;
        summary.statements = result.of;
        summary.durable = result.durable;
        summary.appliedNevertheless = *end == FileRun::End::DoneButFailed;
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
    const Result<QList<LedgerRow>> rows = migration::readLedger(connection, dialect);
    if (!rows && !stop)
        stop = rows.error();
    RunFinished finished{.outcome = summary.outcome};
    for (const RunItem &item : plan.items) {
        const std::optional<LedgerRow> row = rows ? rowOf(*rows, item.file.id) : std::nullopt;
        const bool up = plan.direction == Direction::Up;
        const bool reached = rows && (up ? row && row->status == RowStatus::Applied : !row);
        if (!reached)
            finished.remaining.append(item.file.id);
        else if (ours.contains(item.file.id))
            finished.done.append(item.file.id);
    }
    summary.done = static_cast<int>(finished.done.size());
    summary.newest = rows ? newestApplied(*rows) : QString();
    finished.sentence = sentenceFor(summary);
    sink(finished);
    if (stop)
        return fail(*stop);
    return finished;
}

} // namespace relvar::runner
