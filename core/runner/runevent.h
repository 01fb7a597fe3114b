// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in a run, as values. Log panel, log file, command line, ledger and tests read the same list.
#pragma once

#include "base/error.h"
#include "base/text.h"

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

/// Another process holds the lock; emitted once, then the run waits (cancellable).
struct LockWaiting
{
    QString holder;
    friend bool operator==(const LockWaiting &, const LockWaiting &) = default;
};

struct FileStarted
{
    QString id;
    QString name;
    int statements = 0;
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

struct FileFinished
{
    QString id;
    QString name;
    enum class Outcome { Applied, Reverted, RolledBack, HalfDone } outcome = Outcome::Applied;
    qint64 durationMs = 0;
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

using RunEvent = std::variant<RunStarted, LockWaiting, FileStarted, StatementStarted, StatementSucceeded, StatementFailed,
                              FileFinished, RunFinished>;

using EventSink = std::function<void(const RunEvent &)>;

/// One line for a log, without time: plain text.
[[nodiscard]] QString describe(const RunEvent &event);

} // namespace relvar::runner

Q_DECLARE_METATYPE(relvar::runner::RunEvent)
