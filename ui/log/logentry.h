// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the log as a value, and how the events of a run become lines. Plain text throughout.
#pragma once

#include "runner/runevent.h"

#include <QDateTime>

#include <optional>

namespace relvar::log {

enum class Severity { Information, Success, Warning, Error };

struct Entry
{
    /// UTC; shown in local time.
    QDateTime time;
    Severity severity = Severity::Information;
    QString database;
    /// "2 of 5", or empty.
    QString step;
    std::optional<qint64> durationMs;
    std::optional<qint64> rows;
    /// One line.
    QString message;
    /// More lines: the SQL, the driver's words. May be empty.
    QString detail;
};

/// One entry per event. A statement that succeeds is to replace the entry of its start: see LogModel::append().
[[nodiscard]] Entry entryFor(const QDateTime &time, const QString &database, const runner::RunEvent &event);
[[nodiscard]] Entry entryFor(const QDateTime &time, const QString &database, const Error &error);

/// "building index: scanning table, 45 %"; empty when the database tells nothing.
[[nodiscard]] QString progressText(const runner::StatementProgress &statement);

[[nodiscard]] QString severityText(Severity severity);
/// Tab-separated, detail indented below: what Copy and Save write.
[[nodiscard]] QString toText(const Entry &entry);

} // namespace relvar::log
