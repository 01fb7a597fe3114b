// SPDX-License-Identifier: GPL-3.0-or-later
// One file in one direction with its ledger row. The row is committed as running first, so that a process that dies
// leaves a trace; the row that says it is done is committed together with the file's own statements, so that it can
// never be done twice or claimed without being done.
#pragma once

#include "runner/sectionloop.h"

#include <QElapsedTimer>

namespace relvar::runner {

class FileRun
{
public:
    /// Unknown: the connection was lost, and the server cannot be asked.
    enum class End { Done, DoneByAnother, DoneButFailed, RolledBack, HalfDone, Unknown };

    /// `restore`: Dialect::sessionRestore() of the session as it is between two files. `lease`: the token of the lease
    /// that keeps runs apart where the connection is pooled.
    FileRun(database::Connection &connection, const dialect::Dialect &dialect, const RunItem &item,
            const RunOptions &options, const EventSink &sink, const database::CancelToken &cancel,
            const QStringList &restore, const QString &lease);

    /// An Error when it did not begin or the ledger cannot be written; a failed statement is in result().
    [[nodiscard]] Result<End> run();
    [[nodiscard]] const SectionResult &result() const { return m_result; }
    /// The connection was lost on the way; the file has then ended as the database said over a new one.
    [[nodiscard]] bool wasLost() const { return m_lost; }

private:
    [[nodiscard]] bool isUp() const { return m_item.direction == Direction::Up; }
    [[nodiscard]] const migration::Section &section() const;
    [[nodiscard]] Error takenByAnother() const;
    [[nodiscard]] Error halfDone() const;
    [[nodiscard]] Error otherwiseSettled() const;

    /// Runs the section, again where a lock was in the way.
    void runSection();
    [[nodiscard]] bool mayTryAgain(int attempt) const;
    // Behind a pooler nothing is told to the session, which somebody else may have a moment later: each transaction is
    // told its limits.
    void limitSession();
    void restoreSessionUnlessPooled();
    void restoreAndLimitSession();
    [[nodiscard]] QStringList beginning(const QString &statement, const QStringList &setup = {}) const;
    /// In a transaction: the lock of the run, where it is a lease, has not gone to another.
    Result<> checkLease();
    /// Before a statement that runs alone: what an earlier try of it left is taken away, or told.
    void clearLeftovers(int number);

    /// Work done in a transaction of its own; false rolls it back.
    /// `setup` comes after BEGIN.
    Result<bool> inTransaction(const std::function<Result<bool>()> &work, const database::CancelToken &cancel,
                               const QStringList &setup = {});
    /// In a transaction: the row as it is now, and ours as running. False: another process was quicker.
    Result<bool> mark();
    /// How many statements of the part that runs are there.
    struct Standing
    {
        int done = 0;
        /// False: the next one began, and it cannot be told what became of it.
        bool isCertain = true;
    };
    [[nodiscard]] Result<Standing> standingIn(const migration::LedgerRow &row);
    /// Before a part that is not the whole runs: the row has to be what the plan was made for.
    [[nodiscard]] Result<> checkHalfDone() const;
    /// Writes into the row that so many statements of the part are there.
    void count(int done);
    [[nodiscard]] migration::RowStatus runningStatus() const;
    /// How a part that did not come to its end has ended.
    [[nodiscard]] End stopped() const;
    [[nodiscard]] migration::LedgerRow newRow(qint64 sequence) const;
    [[nodiscard]] bool isDone(const std::optional<migration::LedgerRow> &row) const;
    [[nodiscard]] SectionHooks hooks();
    /// In a transaction: whether there is still something to do, and nobody else began to do it.
    Result<bool> isStillOurs();
    /// Before a statement that stands for itself: noted first, so that a crash in the middle never looks like nothing.
    Result<bool> note(int number);
    Result<> advance(int number);
    /// The last thing before the COMMIT.
    Result<> record();
    Result<End> conclude();
    Result<End> concludeAfterLoss();
    /// After the rollback: what the row says from now on.
    Result<bool> settle();
    Result<bool> putRow(const QString &event, const QString &detail);

    database::Connection &m_connection;
    const dialect::Dialect &m_dialect;
    const RunItem &m_item;
    const RunOptions &m_options;
    const EventSink &m_sink;
    const database::CancelToken &m_cancel;
    const QString m_lease;
    /// Puts back what a file may change of the session.
    const QStringList m_restore;
    migration::LedgerRow m_row;
    std::optional<migration::LedgerRow> m_before;
    SectionResult m_result;
    /// Statements of the section that are there before it runs.
    int m_done = 0;
    /// Where its statements end; found out when it is first asked for.
    QList<qsizetype> m_ends;
    QElapsedTimer m_clock;
    bool m_announced = false;
    bool m_lost = false;
};

} // namespace relvar::runner
