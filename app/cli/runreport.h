// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one run to a person or a script: takes the runner's events, keeps what the summary needs. Runs nothing.
#pragma once

#include "cli/commands.h"
#include "cli/output.h"
#include "runner/runevent.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace relvar::cli {

class RunReport
{
public:
    explicit RunReport(Output &output);

    /// Valid as long as the report.
    [[nodiscard]] runner::EventSink sink();

    /// The whole run: what happened file by file, how it ended and its sentence.
    [[nodiscard]] QJsonObject json() const;
    /// Ends the report: writes the sentence, and answers the error of a failed statement, with file and line.
    [[nodiscard]] Result<> finish(const Result<runner::RunFinished> &result);

private:
    void take(const runner::RunEvent &event);
    void remark(const runner::RunEvent &event);
    void take(const runner::StatementProgress &progress);
    void showBar();

    Output &m_output;
    QElapsedTimer m_running;
    runner::RunStarted m_started;
    runner::FileStarted m_file;
    int m_filesDone = 0;
    int m_statement = 0;
    runner::StatementProgress m_progress;
    /// Of the statement that runs: when a line told how far it is.
    qint64 m_toldMs = 0;
    QJsonArray m_files;
    std::optional<runner::StatementFailed> m_failure;
    std::optional<runner::RunFinished> m_finished;
};

} // namespace relvar::cli
