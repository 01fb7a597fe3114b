// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in a run, as values. Log panel, log file, command line, ledger and tests read the same list.
#pragma once

#include "base/error.h"
#include "base/text.h"
#include "dialect/activity.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <variant>

namespace relvar::runner {

enum class Direction { Up, Down };

struct RunStarted
{
    QString database;
    Direction direction = Direction::Up;
    int files = 0;
    friend bool operator==(const RunStarted &, const RunStarted &) = default;
};

/// Another process holds the lock, and the run waits (cancellable); again when the holder changes.
struct LockWaiting
{
    QString holder;
    friend bool operator==(const LockWaiting &, const LockWaiting &) = default;
};

/// What the server says beside an answer.
struct NoticeReceived
{
    /// The server's word: "NOTICE", "WARNING".
    QString severity;
    QString message;
    QString detail;
    friend bool operator==(const NoticeReceived &, const NoticeReceived &) = default;
};

/// What the run itself found or did beside the statements of the files.
struct Remarked
{
    Text text;
    bool isWarning = false;
    friend bool operator==(const Remarked &, const Remarked &) = default;
};

/// A copy of the whole database is made before something in it goes away.
struct BackupStarted
{
    QString path;
    friend bool operator==(const BackupStarted &, const BackupStarted &) = default;
};

struct BackupProgress
{
    int percent = 0;
    friend bool operator==(const BackupProgress &, const BackupProgress &) = default;
};

struct BackupFinished
{
    QString database;
    QString path;
    qint64 bytes = 0;
    friend bool operator==(const BackupFinished &, const BackupFinished &) = default;
};

struct FileStarted
{
    QString id;
    QString name;
    int statements = 0;
    /// The name tells the id too, as those of other tools do: "002_add_posts".
    bool isWholeName = false;
    /// As people call it.
    [[nodiscard]] QString shown() const;
    friend bool operator==(const FileStarted &, const FileStarted &) = default;
};

struct StatementStarted
{
    /// 1-based, of `of`.
    int number = 0;
    int of = 0;
    QString sql;
    friend bool operator==(const StatementStarted &, const StatementStarted &) = default;
};

/// About once a second while a statement takes its time.
struct StatementProgress
{
    int number = 0;
    int of = 0;
    qint64 elapsedMs = 0;
    /// Where the product tells.
    dialect::Progress progress;
    friend bool operator==(const StatementProgress &, const StatementProgress &) = default;
};

/// Sessions that the current statement waits for; when they change, and empty when that is over.
struct BlockedBy
{
    QList<dialect::Blocker> blockers;
    friend bool operator==(const BlockedBy &, const BlockedBy &) = default;
};

struct StatementSucceeded
{
    int number = 0;
    /// -1 when unknown.
    qint64 rows = -1;
    qint64 durationMs = 0;
    friend bool operator==(const StatementSucceeded &, const StatementSucceeded &) = default;
};

struct StatementFailed
{
    int number = 0;
    int of = 0;
    /// 1-based line in the file.
    int line = 0;
    QString sql;
    Error error;
    friend bool operator==(const StatementFailed &, const StatementFailed &) = default;
};

/// A file that is one transaction was kept waiting for a lock and is rolled back; it runs again after a pause.
struct Retrying
{
    /// 1-based, of `of`.
    int attempt = 0;
    int of = 0;
    int waitMs = 0;
    Error cause;
    friend bool operator==(const Retrying &, const Retrying &) = default;
};

struct FileFinished
{
    QString id;
    QString name;
    enum class Outcome {
        Applied,
        Reverted,
        RolledBack,
        /// Ran without a transaction: no statement is there as a whole, the one that stopped may be there in part.
        Unfinished,
        HalfDone,
        /// The connection was lost and the server cannot be asked any more.
        Unknown,
    };
    Outcome outcome = Outcome::Applied;
    qint64 durationMs = 0;
    /// See FileStarted.
    bool isWholeName = false;
    [[nodiscard]] QString shown() const;
    friend bool operator==(const FileFinished &, const FileFinished &) = default;
};

/// The last event of every run.
struct RunFinished
{
    enum class Outcome { Done, NothingToDo, Failed, Cancelled } outcome = Outcome::Done;
    QStringList done;
    QStringList remaining;
    /// One true sentence: what is applied or reverted and what is not.
    Text sentence;
    friend bool operator==(const RunFinished &, const RunFinished &) = default;
};

using RunEvent
    = std::variant<RunStarted, LockWaiting, NoticeReceived, Remarked, BackupStarted, BackupProgress, BackupFinished,
                   FileStarted, StatementStarted, StatementProgress, BlockedBy, StatementSucceeded, StatementFailed,
                   Retrying, FileFinished, RunFinished>;

using EventSink = std::function<void(const RunEvent &)>;

/// One line for a log, without time: plain text.
[[nodiscard]] QString describe(const RunEvent &event);
/// "process 4711, user ann, psql, for 12 s: UPDATE users SET …"
[[nodiscard]] QString describe(const dialect::Blocker &blocker);

} // namespace relvar::runner

Q_DECLARE_METATYPE(relvar::runner::RunEvent)
