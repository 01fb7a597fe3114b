// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/execute.h"

#include "runner/lock.h"
#include "runner/sectionloop.h"
#include "runner/sentence.h"

#include <QElapsedTimer>

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;
using migration::LedgerRow;
using migration::RowStatus;

namespace {

QString fullName(const migration::MigrationFile &file)
{
    return file.name.isEmpty() ? file.id : file.id + u'_' + file.name;
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

std::optional<LedgerRow> rowOf(const QList<LedgerRow> &rows, const QString &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const LedgerRow &row) { return row.id == id; });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

/// One file in one direction with its ledger row. The row is committed as running first, so that a process that dies
/// leaves a trace; the row that says it is done is committed together with the file's own statements, so that it can
/// never be done twice or claimed without being done.
class FileRun
{
public:
    enum class End { Done, DoneByAnother, DoneButFailed, RolledBack, HalfDone };

    FileRun(database::Connection &connection, const dialect::Dialect &dialect, const RunItem &item,
            const RunOptions &options, const EventSink &sink, const CancelToken &cancel)
        : m_connection(connection)
        , m_dialect(dialect)
        , m_item(item)
        , m_options(options)
        , m_sink(sink)
        , m_cancel(cancel)
    {
    }

    /// An Error when it did not begin or the ledger cannot be written; a failed statement is in result().
    Result<End> run()
    {
        const Result<QStringList> settings = m_dialect.sessionRestore(m_connection);
        if (!settings)
            return fail(settings.error());
        m_clock.start();
        const Result<bool> marked = inTransaction([this] { return mark(); });
        if (!marked)
            return fail(marked.error());
        if (!*marked)
            return End::DoneByAnother;
        m_sink(FileStarted{m_item.file.id, m_item.file.name, m_row.statementsTotal});
        m_result = runStatements(m_connection, m_dialect, section(), hooks(), m_cancel);
        restoreSession(m_connection, *settings);
        const Result<End> end = conclude();
        if (end)
            m_sink(FileFinished{m_item.file.id, m_item.file.name, outcome(*end), m_clock.elapsed()});
        return end;
    }

    const SectionResult &result() const { return m_result; }

private:
    bool isUp() const { return m_item.direction == Direction::Up; }
    const migration::Section &section() const { return isUp() ? m_item.file.up : *m_item.file.down; }

    FileFinished::Outcome outcome(End end) const
    {
        switch (end) {
        case End::RolledBack:
            return FileFinished::Outcome::RolledBack;
        case End::HalfDone:
            return FileFinished::Outcome::HalfDone;
        default:
            return isUp() ? FileFinished::Outcome::Applied : FileFinished::Outcome::Reverted;
        }
    }

    template<typename Work>
    Result<bool> inTransaction(const Work &work, const CancelToken &cancel)
    {
        if (const Result<> begun =
                beginWaiting(m_connection, m_dialect.beginStatement(), m_options, m_sink, m_announced, cancel);
            !begun)
            return fail(begun.error());
        Result<bool> result = work();
        if (result && *result) {
            if (const Result<qint64> committed = m_connection.execute(u"COMMIT"_s); !committed)
                result = fail(committed.error());
        }
        rollBack(m_connection);
        return result;
    }

    template<typename Work>
    Result<bool> inTransaction(const Work &work)
    {
        return inTransaction(work, m_cancel);
    }

    Error takenByAnother() const
    {
        return Error{RunError::Locked,
                     text("runner", "Another process is running %1 on %2. Wait until it is done, then look at the "
                                    "status again.",
                          {fullName(m_item.file), m_options.database}),
                     {},
                     m_options.database};
    }

    /// In a transaction of its own: the row as it is now, and ours as running. False: another process was quicker.
    Result<bool> mark()
    {
        const Result<QList<LedgerRow>> rows = migration::readLedger(m_connection, m_dialect);
        if (!rows)
            return fail(rows.error());
        m_before = rowOf(*rows, m_item.file.id);
        if (isDone(m_before))
            return false;
        if (m_before && migration::isHalfDone(*m_before))
            return fail(takenByAnother());
        m_row = isUp() ? newRow(*rows) : *m_before;
        m_row.status = isUp() ? RowStatus::Running : RowStatus::Reverting;
        m_row.statementsTotal = static_cast<int>(m_dialect.split(section().sql).size());
        m_row.statementsApplied = 0;
        m_row.error.clear();
        return putRow(isUp() ? u"up started"_s : u"down started"_s, {});
    }

    bool isDone(const std::optional<LedgerRow> &row) const
    {
        return isUp() ? row && row->status == RowStatus::Applied : !row;
    }

    LedgerRow newRow(const QList<LedgerRow> &rows) const
    {
        LedgerRow row;
        row.id = m_item.file.id;
        row.name = m_item.file.name;
        row.checksum = m_item.file.checksum;
        if (m_item.file.down) {
            row.downChecksum = migration::checksum(*m_item.file.down);
            row.downSql = m_item.file.down->sql;
            row.downTransactional = m_item.file.down->transactional;
        }
        row.startedAt = now();
        row.appliedBy = m_options.appliedBy;
        row.toolVersion = m_options.toolVersion;
        for (const LedgerRow &other : rows)
            row.sequence = std::max(row.sequence, other.sequence + 1);
        return row;
    }

    Result<bool> putRow(const QString &event, const QString &detail)
    {
        if (const Result<> put = migration::putRow(m_connection, m_dialect, m_row); !put)
            return fail(put.error());
        if (const Result<> written = migration::writeJournal(m_connection, m_dialect, m_row.id, event, detail); !written)
            return fail(written.error());
        return true;
    }

    SectionHooks hooks()
    {
        return {
            .sink = m_sink,
            .begin =
                [this](const QString &statement) {
                    return beginWaiting(m_connection, statement, m_options, m_sink, m_announced, m_cancel);
                },
            .begun = [this] { return isStillOurs(); },
            .beforeDurable =
                [this](int number) {
                    return inTransaction([this, number] { return note(number); }).and_then([](bool ours) -> Result<> {
                        Q_ASSERT(ours);
                        return {};
                    });
                },
            .beforeCommit = [this](int number, bool complete) { return complete ? record() : advance(number); },
        };
    }

    /// In a transaction: whether there is still something to do, and nobody else began to do it.
    Result<bool> isStillOurs()
    {
        const Result<QList<LedgerRow>> rows = migration::readLedger(m_connection, m_dialect);
        if (!rows)
            return fail(rows.error());
        const std::optional<LedgerRow> row = rowOf(*rows, m_item.file.id);
        if (isDone(row))
            return false;
        // A row that is as far as this run is: its own, or one of a process that has not begun either.
        if (row && row->statementsApplied != m_row.statementsApplied)
            return fail(takenByAnother());
        return true;
    }

    /// Before a statement that stands for itself: noted first, so that a crash in the middle never looks like nothing.
    Result<bool> note(int number)
    {
        const Result<bool> ours = isStillOurs();
        if (!ours)
            return ours;
        if (!*ours)
            return fail(takenByAnother());
        return advance(number).map([] { return true; });
    }

    Result<> advance(int number)
    {
        m_row.statementsApplied = number;
        return migration::putRow(m_connection, m_dialect, m_row);
    }

    /// The last thing before the COMMIT.
    Result<> record()
    {
        if (!isUp()) {
            return migration::removeRow(m_connection, m_dialect, m_row.id).and_then([this] {
                return migration::writeJournal(m_connection, m_dialect, m_row.id, u"reverted"_s, {});
            });
        }
        m_row.status = RowStatus::Applied;
        m_row.statementsApplied = m_row.statementsTotal;
        m_row.finishedAt = now();
        m_row.durationMs = m_clock.elapsed();
        return putRow(u"applied"_s, {}).map([](bool) {});
    }

    Result<End> conclude()
    {
        switch (m_result.end) {
        case SectionResult::End::DoneByAnother:
            return End::DoneByAnother;
        case SectionResult::End::Done: {
            if (m_result.completed)
                return End::Done;
            // The section had no transaction that could take the row along. Not cancellable: it is done.
            const Result<bool> recorded =
                inTransaction([this] { return record().map([] { return true; }); }, CancelToken());
            return recorded ? Result<End>(End::Done) : Result<End>(fail(recorded.error()));
        }
        case SectionResult::End::Failed:
        case SectionResult::End::Cancelled:
            break;
        }
        if (m_result.completed)
            return End::DoneButFailed;
        const Result<bool> settled = inTransaction([this] { return settle(); }, CancelToken());
        // Without the row the ledger still says "running", which a next run understands in the same way: unless the
        // failure was ours to begin with, the failed statement is the news.
        if (!settled && m_result.number == 0)
            return fail(m_result.error);
        if (m_result.number == 0 && m_result.end == SectionResult::End::Failed)
            return fail(m_result.error);
        return m_result.durable > 0 ? End::HalfDone : End::RolledBack;
    }

    /// After the rollback: what the row says from now on.
    Result<bool> settle()
    {
        const bool cancelled = m_result.end == SectionResult::End::Cancelled;
        const QString event = cancelled ? u"cancelled"_s : u"failed"_s;
        const QString error = m_result.error.toString();
        if (m_result.durable == 0) {
            const Result<QList<LedgerRow>> rows = migration::readLedger(m_connection, m_dialect);
            // Another process may have done it while this one was failing.
            if (rows && isDone(rowOf(*rows, m_item.file.id)))
                return false;
            if (!isUp()) {
                m_row = *m_before;
                m_row.status = RowStatus::Applied;
                m_row.error = cancelled ? QString() : error;
                return putRow(u"down "_s + event, error);
            }
            if (cancelled && !m_before) {
                return migration::removeRow(m_connection, m_dialect, m_row.id)
                    .and_then([&] {
                        return migration::writeJournal(m_connection, m_dialect, m_row.id, u"up "_s + event, error);
                    })
                    .map([] { return true; });
            }
        }
        if (isUp())
            m_row.status = RowStatus::Failed;
        m_row.statementsApplied = m_result.durable;
        m_row.finishedAt = now();
        m_row.durationMs = m_clock.elapsed();
        m_row.error = error;
        return putRow((isUp() ? u"up "_s : u"down "_s) + event, error);
    }

    database::Connection &m_connection;
    const dialect::Dialect &m_dialect;
    const RunItem &m_item;
    const RunOptions &m_options;
    const EventSink &m_sink;
    const CancelToken &m_cancel;
    LedgerRow m_row;
    std::optional<LedgerRow> m_before;
    SectionResult m_result;
    QElapsedTimer m_clock;
    bool m_announced = false;
};

/// The ledger is made before the first file, in a transaction that waits for other writers like any other.
Result<> prepareLedger(database::Connection &connection, const dialect::Dialect &dialect, const RunOptions &options,
                       const EventSink &sink, const CancelToken &cancel)
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
            newest = row.name.isEmpty() ? row.id : row.id + u'_' + row.name;
    }
    return newest;
}

} // namespace

Result<RunFinished> executeMigrations(database::Connection &connection, const dialect::Dialect &dialect, const RunPlan &plan,
                                      const RunOptions &options, const EventSink &sink, const CancelToken &cancel)
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
            summary.stoppedAt = fullName(item.file);
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
        summary.stoppedAt = fullName(item.file);
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
