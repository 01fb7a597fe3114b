// SPDX-License-Identifier: GPL-3.0-or-later
// The events of one run on disk: as text for people and as JSON lines for programs, a pair of files of the same name.
// Written while the run goes on, so that what was killed left its trace. The ledger is elsewhere, in the database.
#pragma once

#include "runner/runevent.h"

#include <QFile>
#include <QJsonObject>

#include <optional>

namespace relvar::runner {

/// How many logs stay; the oldest go when a new one begins.
struct LogLimits
{
    /// Pairs of files. A run of a large group leaves one for each database.
    int runs = 500;
    qint64 bytes = 50'000'000;
};

class RunLog
{
public:
    /// Makes the folder and the two files, <UTC time>_<database>.log and .jsonl, which only their owner may read. An empty
    /// folder: nothing is written. A log that cannot be written stops no run.
    RunLog(const QString &folder, const QString &database, const QDateTime &startedAt, const LogLimits &limits = {});

    /// `time` in UTC. The thread of the run.
    void append(const QDateTime &time, const RunEvent &event);
    /// Why there is no log, or not all of it; nothing: it is whole.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    void write(QFile &file, const QByteArray &line);

    QString m_database;
    QFile m_text;
    QFile m_lines;
    std::optional<Error> m_problem;
};

// As programs read it, the same in every version.
[[nodiscard]] QString outcomeName(FileFinished::Outcome outcome);
[[nodiscard]] QString outcomeName(RunFinished::Outcome outcome);
/// An event as programs read it: "time" (ISO 8601, UTC), "database", "event", "text" and what the event holds.
[[nodiscard]] QJsonObject toJson(const QDateTime &time, const QString &database, const RunEvent &event);

/// A log that was written before.
struct LogFile
{
    /// Of the text.
    QString path;
    /// UTC.
    QDateTime startedAt;
    /// As in the file's name, where other characters than letters, digits, - and . are _.
    QString database;
    qint64 bytes = 0;
};
/// The newest first.
[[nodiscard]] QList<LogFile> earlierLogs(const QString &folder);

} // namespace relvar::runner
