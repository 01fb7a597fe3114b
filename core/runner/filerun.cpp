// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/filerun.h"

#include "migration/ledgerrow.h"
#include "runner/lock.h"
#include "runner/pause.h"
#include "runner/reconnect.h"
#include "runner/runlife.h"
#include "runner/withoutsecrets.h"

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;
using migration::LedgerRow;
using migration::RowStatus;

namespace {

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

FileFinished::Outcome outcomeOf(FileRun::End end, const SectionResult &result, Direction direction)
{
    switch (end) {
    case FileRun::End::RolledBack:
        return result.remains.isEmpty() ? FileFinished::Outcome::RolledBack : FileFinished::Outcome::Unfinished;
    case FileRun::End::HalfDone:
        return FileFinished::Outcome::HalfDone;
    case FileRun::End::Unknown:
        return FileFinished::Outcome::Unknown;
    case FileRun::End::Done:
    case FileRun::End::DoneByAnother:
    case FileRun::End::DoneButFailed:
        break;
    }
    return direction == Direction::Up ? FileFinished::Outcome::Applied : FileFinished::Outcome::Reverted;
}

/// Behind each statement, where it stands in the text; as far as they are found there.
QList<qsizetype> endsOfStatements(const QString &sql, const dialect::Dialect &dialect)
{
    QList<qsizetype> ends;
    qsizetype end = 0;
    for (const dialect::SplitStatement &statement : dialect.split(sql)) {
        const qsizetype begin = sql.indexOf(statement.sql, end);
        if (begin < 0)
            break;
        end = begin + statement.sql.size();
        ends.append(end);
    }
    return ends;
}

/// While it lives, what the server says beside its answers goes to the sink.
class Notices
{
public:
    Notices(database::Connection &connection, const EventSink &sink)
        : m_connection(connection)
    {
        m_connection.onNotice([&sink](const database::Notice &notice) {
            sink(NoticeReceived{notice.severity, withoutSecrets(notice.message), withoutSecrets(notice.detail)});
        });
    }
    ~Notices() { m_connection.onNotice({}); }
    Q_DISABLE_COPY_MOVE(Notices)

private:
    database::Connection &m_connection;
};

} // namespace

FileRun::FileRun(database::Connection &connection, const dialect::Dialect &dialect, const RunItem &item,
                 const RunOptions &options, const EventSink &sink, const database::CancelToken &cancel,
                 const QStringList &restore, const QString &lease)
    : m_connection(connection)
    , m_dialect(dialect)
    , m_item(item)
    , m_options(options)
    , m_sink(sink)
    , m_cancel(cancel)
    , m_lease(lease)
    , m_restore(restore)
{
}

Result<FileRun::End> FileRun::run()
{
    m_clock.start();
    limitSession();
    // The commits that follow take it to the disk with them.
    const QString setup = m_dialect.commitWithoutWaitingStatement();
    const Result<bool> marked
        = inTransaction([this] { return mark(); }, m_cancel, setup.isEmpty() ? QStringList() : QStringList{setup});
    if (!marked || !*marked) {
        restoreSessionUnlessPooled();
        return marked ? Result<End>(End::DoneByAnother) : fail(marked.error());
    }
    m_sink(FileStarted{m_item.file.id, m_item.file.name, static_cast<int>(m_dialect.split(section().sql).size())});
    runSection();
    m_lost = m_result.end != SectionResult::End::Done && isLost(m_connection, m_result.error);
    if (m_lost && !reconnect(m_connection, m_options, m_cancel)) {
        m_sink(FileFinished{m_item.file.id, m_item.file.name, FileFinished::Outcome::Unknown, m_clock.elapsed()});
        return End::Unknown;
    }
    // The file may have changed role or limits: the ledger is written with ours. Where its row went along with its own
    // transaction, that was done there, and nothing came after it.
    const bool isRestored
        = m_result.end == SectionResult::End::Done && m_result.completed && section().transactional && !m_lost;
    if (!isRestored)
        restoreAndLimitSession();
    const Result<End> end = m_lost ? concludeAfterLoss() : conclude();
    if (!isRestored)
        restoreSessionUnlessPooled();
    // Every file that started finishes, whatever stopped it.
    const End shown = end.value_or(stopped());
    m_sink(FileFinished{m_item.file.id, m_item.file.name, outcomeOf(shown, m_result, m_item.direction),
                        m_clock.elapsed()});
    return end;
}

void FileRun::runSection()
{
    const Notices notices(m_connection, m_sink);
    int waitMs = m_options.firstPauseMs;
    for (int attempt = 1;; ++attempt) {
        m_result = runStatements(m_connection, m_dialect, section(), hooks(), m_cancel, m_done);
        if (!mayTryAgain(attempt))
            return;
        m_sink(Retrying{attempt, m_options.retries, waitMs, m_result.error});
        if (!pause(waitMs, m_cancel)) {
            m_result.end = SectionResult::End::Cancelled;
            return;
        }
        waitMs *= 2;
        restoreAndLimitSession();
    }
}

bool FileRun::mayTryAgain(int attempt) const
{
    // At no statement: the wait for the transaction itself was over. Without a transaction, nothing was rolled back.
    return m_result.end == SectionResult::End::Failed && m_result.number > 0 && section().transactional
           && isLocked(m_result.error) && attempt <= m_options.retries && !isLost(m_connection, m_result.error);
}

void FileRun::limitSession()
{
    if (m_connection.isPooled())
        return;
    static_cast<void>(m_connection.queries(m_dialect.sessionSetup(m_options.limits)));
}

void FileRun::restoreSessionUnlessPooled()
{
    if (!m_connection.isPooled())
        restoreSession(m_connection, m_restore);
}

void FileRun::restoreAndLimitSession()
{
    restoreSessionUnlessPooled();
    limitSession();
}

QStringList FileRun::beginning(const QString &statement, const QStringList &setup) const
{
    return beginStatements(m_dialect, statement,
                           m_connection.isPooled() ? m_dialect.transactionSetup(m_options.limits) + setup : setup);
}

Result<> FileRun::checkLease()
{
    if (m_lease.isEmpty() || !m_connection.isPooled())
        return {};
    return m_dialect.holdsRunLease(m_connection, m_lease).and_then([this](bool holds) {
        return holds ? Result<>() : Result<>(fail(lockTaken(m_options, {})));
    });
}

void FileRun::clearLeftovers(int number)
{
    const QString sql = m_dialect.split(section().sql).at(number - 1).sql;
    const Result<QList<dialect::Leftover>> leftovers = m_dialect.leftovers(m_connection, sql);
    // What cannot be found out is said by the statement itself, when it runs.
    if (!leftovers)
        return;
    for (const dialect::Leftover &leftover : *leftovers) {
        // Whose it is when this file never ran here is not ours to know.
        if (!leftover.isInTheWay || !m_before) {
            m_sink(Remarked{text("runner",
                                 "%1 is INVALID: left by a statement that was stopped, used by no query and slow for "
                                 "every write. To remove it: %2",
                                 {leftover.object, leftover.removal}),
                            true});
            continue;
        }
        const database::Interruptible interruptible(m_cancel, m_connection);
        if (const Result<qint64> removed = m_connection.execute(leftover.removal); removed) {
            m_sink(Remarked{text("runner", "%1 was left INVALID when the migration stopped the last time; it was removed.",
                                 {leftover.object}),
                            false});
        }
    }
}

const migration::Section &FileRun::section() const
{
    return isUp() ? m_item.file.up : *m_item.file.down;
}

Error FileRun::takenByAnother() const
{
    return Error{RunError::Locked,
                 text("runner",
                      "Another process is running %1 on %2. Wait until it is done, then look at the "
                      "status again.",
                      {migration::fullName(m_item.file.id, m_item.file.name), m_options.database}),
                 {},
                 m_options.database};
}

Error FileRun::otherwiseSettled() const
{
    return Error{RunError::FailedBefore,
                 text("runner",
                      "%1 is not half done on %2 any more, or not in the same way: somebody has settled it meanwhile. Look "
                      "at the status again.",
                      {migration::fullName(m_item.file.id, m_item.file.name), m_options.database}),
                 {},
                 m_item.file.id};
}

Error FileRun::halfDone() const
{
    const migration::MigrationState state = migration::states({m_item.file}, {*m_before}).first();
    return Error{RunError::FailedBefore,
                 text("runner", "%1 is half done. %2",
                      {migration::fullName(state.id, state.name), state.advice.toString()}),
                 m_before->error, state.id};
}

Result<bool> FileRun::inTransaction(const std::function<Result<bool>()> &work, const database::CancelToken &cancel,
                                    const QStringList &setup)
{
    if (const Result<> begun = beginWaiting(m_connection, beginning(m_dialect.beginStatement(), setup), m_options,
                                            m_sink, m_announced, cancel);
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

Result<bool> FileRun::mark()
{
    if (const Result<> held = checkLease(); !held)
        return fail(held.error());
    const Result<migration::RowAndNext> found = migration::readRowAndNext(m_connection, m_dialect, m_item.file.id);
    if (!found)
        return fail(found.error());
    m_before = found->row;
    if (isDone(m_before))
        return false;
    const bool isHalf = m_before && migration::isHalfDone(*m_before);
    if (isHalf && !m_dialect.capabilities().runLock && lifeOf(*m_before) == migration::RunLife::GoesOn)
        return fail(takenByAnother());
    if (m_item.part == Part::Whole && isHalf)
        return fail(halfDone());
    if (m_item.part != Part::Whole) {
        // A statement whose end nobody saw counts as it is found, and runs again where that cannot be told.
        const Result<Standing> standing = checkHalfDone().and_then([this] { return standingIn(*m_before); });
        if (!standing)
            return fail(standing.error());
        m_done = standing->done;
    }
    m_row = isUp() ? newRow(found->nextSequence) : *m_before;
    if (m_item.part != Part::Whole)
        m_row.sequence = m_before->sequence;
    m_row.status = runningStatus();
    if (m_item.part != Part::Reversal)
        m_row.statementsTotal = static_cast<int>(m_dialect.split(section().sql).size());
    m_row.process = thisProcess();
    m_row.error.clear();
    count(m_done);
    return putRow(m_item.part == Part::Whole  ? (isUp() ? u"up started"_s : u"down started"_s)
                  : m_item.part == Part::Rest ? (isUp() ? u"up resumed"_s : u"down resumed"_s)
                                              : u"undo started"_s,
                  {});
}

Result<> FileRun::checkHalfDone() const
{
    if (!m_before || !migration::isHalfDone(*m_before))
        return fail(otherwiseSettled());
    const bool wentUp = m_before->status != RowStatus::Reverting;
    const bool fits = m_item.part == Part::Rest
                          ? wentUp == isUp() && migration::isResumable(*m_before, m_item.file)
                          : wentUp && m_before->statementsApplied == m_item.standing.constFirst();
    return fits ? Result<>() : Result<>(fail(otherwiseSettled()));
}

Result<FileRun::Standing> FileRun::standingIn(const LedgerRow &row)
{
    Standing standing{.done = row.statementsApplied};
    int next = standing.done + 1;
    if (m_item.part == Part::Reversal) {
        standing.done = static_cast<int>(m_item.standing.indexOf(row.statementsApplied));
        next = standing.done + 1;
        while (next < m_item.standing.size() - 1 && m_item.standing.at(next) == row.statementsApplied)
            ++next;
    }
    const QList<dialect::SplitStatement> statements = m_dialect.split(section().sql);
    if (row.statementBegun == 0 || next > statements.size())
        return standing;
    const Result<std::optional<bool>> hasRun = m_dialect.hasRun(m_connection, statements.at(next - 1).sql);
    if (!hasRun)
        return fail(hasRun.error());
    standing.isCertain = hasRun->has_value();
    if (hasRun->value_or(false))
        standing.done = next;
    return standing;
}

void FileRun::count(int done)
{
    m_row.statementBegun = 0;
    m_row.doneLength = 0;
    m_row.doneChecksum.clear();
    if (m_item.part == Part::Reversal) {
        m_row.statementsApplied = m_item.standing.at(done);
        return;
    }
    m_row.statementsApplied = done;
    if (done == 0)
        return;
    if (m_ends.isEmpty())
        m_ends = endsOfStatements(section().sql, m_dialect);
    // Where the text was changed by the cutting, the file counts as a whole.
    if (done > m_ends.size())
        return;
    const qsizetype end = m_ends.at(done - 1);
    m_row.doneLength = static_cast<int>(end);
    m_row.doneChecksum = migration::checksum(migration::Section{section().sql.left(end)});
}

RowStatus FileRun::runningStatus() const
{
    if (m_item.part == Part::Reversal)
        return RowStatus::Undoing;
    return isUp() ? RowStatus::Running : RowStatus::Reverting;
}

FileRun::End FileRun::stopped() const
{
    const bool hasLeft = m_result.durable > 0 || m_row.statementBegun > 0 || m_item.part == Part::Reversal;
    return hasLeft ? End::HalfDone : End::RolledBack;
}

LedgerRow FileRun::newRow(qint64 sequence) const
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
    row.sequence = sequence;
    return row;
}

bool FileRun::isDone(const std::optional<LedgerRow> &row) const
{
    return isUp() ? row && row->status == RowStatus::Applied : !row;
}

SectionHooks FileRun::hooks()
{
    return {
        .sink = m_sink,
        .begin =
            [this](const QString &statement) {
                return beginWaiting(m_connection, beginning(statement), m_options, m_sink, m_announced, m_cancel);
            },
        .begun = [this] { return isStillOurs(); },
        .beforeDurable =
            [this](int number) {
                clearLeftovers(number);
                return inTransaction([this, number] { return note(number); }, m_cancel)
                    .and_then([](bool ours) -> Result<> {
                        Q_ASSERT(ours);
                        return {};
                    });
            },
        .beforeCommit = [this](int number, bool complete) { return complete ? record() : advance(number); },
    };
}

Result<bool> FileRun::isStillOurs()
{
    if (const Result<> held = checkLease(); !held)
        return fail(held.error());
    const Result<std::optional<LedgerRow>> read
        = migration::readLedgerRow(m_connection, m_dialect, m_item.file.id);
    if (!read)
        return fail(read.error());
    const std::optional<LedgerRow> &row = *read;
    if (isDone(row))
        return false;
    // A row that is as far as this run is: its own, or one of a process that has not begun either.
    if (row
        && (row->statementsApplied != m_row.statementsApplied || row->statementBegun != m_row.statementBegun))
        return fail(takenByAnother());
    return true;
}

Result<bool> FileRun::note(int number)
{
    const Result<bool> ours = isStillOurs();
    if (!ours)
        return ours;
    if (!*ours)
        return fail(takenByAnother());
    m_row.statementBegun = m_item.part == Part::Reversal ? m_item.standing.constFirst() : number;
    return migration::putRow(m_connection, m_dialect, m_row).map([] { return true; });
}

Result<> FileRun::advance(int number)
{
    count(number);
    return migration::putRow(m_connection, m_dialect, m_row);
}

Result<> FileRun::record()
{
    // A file may end in a role that knows nothing of the ledger.
    restoreSession(m_connection, m_restore);
    if (!isUp()) {
        return migration::removeRow(m_connection, m_dialect, m_row.id).and_then([this] {
            return migration::writeJournal(m_connection, m_dialect, m_row.id,
                                           m_item.part == Part::Reversal ? u"undone"_s : u"reverted"_s, {},
                                           m_options.appliedBy);
        });
    }
    m_row.status = RowStatus::Applied;
    count(0);
    m_row.statementsApplied = m_row.statementsTotal;
    m_row.process.clear();
    m_row.finishedAt = now();
    m_row.durationMs = m_clock.elapsed();
    return putRow(u"applied"_s, {}).map([](bool) {});
}

Result<FileRun::End> FileRun::conclude()
{
    switch (m_result.end) {
    case SectionResult::End::DoneByAnother:
        return End::DoneByAnother;
    case SectionResult::End::Done: {
        if (m_result.completed)
            return End::Done;
        // The section had no transaction that could take the row along. Not cancellable: it is done.
        const Result<bool> recorded
            = inTransaction([this] { return record().map([] { return true; }); }, database::CancelToken());
        return recorded ? Result<End>(End::Done) : Result<End>(fail(recorded.error()));
    }
    case SectionResult::End::Failed:
    case SectionResult::End::Cancelled:
        break;
    }
    if (m_result.completed)
        return End::DoneButFailed;
    const Result<bool> settled = inTransaction([this] { return settle(); }, database::CancelToken());
    // Without the row the ledger still says "running", which a next run understands in the same way: unless the
    // failure was ours to begin with, the failed statement is the news.
    if (!settled && m_result.number == 0)
        return fail(m_result.error);
    if (m_result.number == 0 && m_result.end == SectionResult::End::Failed)
        return fail(m_result.error);
    return stopped();
}

Result<FileRun::End> FileRun::concludeAfterLoss()
{
    End end = End::RolledBack;
    // The lock on the ledger waits for the lost session, should the server still be busy with it.
    const Result<bool> settled = inTransaction(
        [&]() -> Result<bool> {
            const Result<migration::RowAndNext> read
                = migration::readRowAndNext(m_connection, m_dialect, m_item.file.id);
            if (!read)
                return fail(read.error());
            const std::optional<LedgerRow> &row = read->row;
            if (isDone(row)) {
                // The COMMIT came through, only its answer did not.
                end = End::Done;
                return false;
            }
            if (!row && isUp() && !m_before) {
                // The server went before it wrote the mark to the disk, and with it whatever came after the mark.
                m_row.sequence = read->nextSequence;
                end = stopped();
                return settle();
            }
            // Begun anew by another process, which now answers for it.
            if (!row || row->startedAt != m_row.startedAt || row->status != runningStatus())
                return false;
            const Result<Standing> standing = standingIn(*row);
            if (!standing)
                return fail(standing.error());
            m_result.durable = standing->done;
            m_row.statementBegun = standing->isCertain ? 0 : row->statementBegun;
            end = stopped();
            return settle();
        },
        database::CancelToken());
    return settled ? end : End::Unknown;
}

Result<bool> FileRun::settle()
{
    const bool cancelled = m_result.end == SectionResult::End::Cancelled;
    const QString event = cancelled ? u"cancelled"_s : u"failed"_s;
    QString error = m_result.error.toString();
    if (!m_result.remains.isEmpty())
        error += u'\n' + m_result.remains.toString();
    const int begun = m_lost ? m_row.statementBegun : 0;
    m_row.statementBegun = begun;
    if (m_item.part != Part::Reversal && m_result.durable == 0 && begun == 0) {
        const Result<std::optional<LedgerRow>> row
            = migration::readLedgerRow(m_connection, m_dialect, m_item.file.id);
        // Another process may have done it while this one was failing.
        if (row && isDone(*row))
            return false;
        if (!isUp()) {
            m_row = *m_before;
            m_row.status = RowStatus::Applied;
            count(0);
            m_row.statementsApplied = m_row.statementsTotal;
            m_row.process.clear();
            m_row.error = cancelled ? QString() : error;
            return putRow(u"down "_s + event, error);
        }
        if (cancelled && !m_before && m_result.remains.isEmpty()) {
            return migration::removeRow(m_connection, m_dialect, m_row.id)
                .and_then([&] {
                    return migration::writeJournal(m_connection, m_dialect, m_row.id, u"up "_s + event, error,
                                                   m_options.appliedBy);
                })
                .map([] { return true; });
        }
    }
    if (isUp())
        m_row.status = RowStatus::Failed;
    count(m_result.durable);
    m_row.statementBegun = begun;
    m_row.process.clear();
    m_row.finishedAt = now();
    m_row.durationMs = m_clock.elapsed();
    m_row.error = error;
    return putRow((m_item.part == Part::Reversal ? u"undo "_s : isUp() ? u"up "_s : u"down "_s) + event, error);
}

Result<bool> FileRun::putRow(const QString &event, const QString &detail)
{
    return migration::putRowAndTell(m_connection, m_dialect, m_row, event, detail, m_options.appliedBy).map([] {
        return true;
    });
}

} // namespace relvar::runner
