// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runreport.h"

#include "base/overloaded.h"
#include "runner/execute.h"
#include "runner/runlog.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barWidth = 24;
/// What is done sooner needs no bar.
constexpr int patienceMs = 300;
/// A line that says no more than that a statement goes on.
constexpr int betweenLinesMs = 10000;

Color colorOf(runner::FileFinished::Outcome outcome)
{
    switch (outcome) {
    case runner::FileFinished::Outcome::Applied:
    case runner::FileFinished::Outcome::Reverted:
        return Color::Green;
    case runner::FileFinished::Outcome::RolledBack:
        return Color::Yellow;
    case runner::FileFinished::Outcome::Unfinished:
    case runner::FileFinished::Outcome::HalfDone:
    case runner::FileFinished::Outcome::Unknown:
        return Color::Red;
    }
    Q_UNREACHABLE();
}

} // namespace

RunReport::RunReport(Output &output)
    : m_output(output)
{
    m_running.start();
}

runner::EventSink RunReport::sink()
{
    return [this](const runner::RunEvent &event) { take(event); };
}

void RunReport::take(const runner::RunEvent &event)
{
    std::visit(Overloaded{
                   [this](const runner::RunStarted &started) { m_started = started; },
                   [this, &event](const runner::LockWaiting &) { remark(event); },
                   [this, &event](const runner::NoticeReceived &) { remark(event); },
                   [this, &event](const runner::Remarked &) { remark(event); },
                   [](const runner::BackupStarted &) {},
                   [](const runner::BackupProgress &) {},
                   [this, &event](const runner::BackupFinished &) { remark(event); },
                   [this](const runner::FileStarted &started) {
                       m_file = started;
                       m_statement = 0;
                   },
                   [this](const runner::StatementStarted &started) {
                       m_statement = started.number;
                       m_progress = {};
                       m_toldMs = 0;
                   },
                   [this](const runner::StatementProgress &progress) { take(progress); },
                   [this, &event](const runner::BlockedBy &) { remark(event); },
                   [](const runner::StatementSucceeded &) {},
                   [this](const runner::StatementFailed &failed) { m_failure = failed; },
                   [this, &event](const runner::Retrying &) { remark(event); },
                   [this, &event](const runner::FileFinished &finished) {
                       ++m_filesDone;
                       m_files.append(QJsonObject{{u"id"_s, finished.id},
                                                  {u"name"_s, finished.name},
                                                  {u"outcome"_s, runner::outcomeName(finished.outcome)},
                                                  {u"statements"_s, m_file.statements},
                                                  {u"durationMs"_s, finished.durationMs}});
                       if (!m_output.verbose())
                           m_output.line(m_output.colored(runner::describe(event), colorOf(finished.outcome)));
                   },
                   [this](const runner::RunFinished &finished) { m_finished = finished; },
               },
               event);
    const bool last = std::holds_alternative<runner::RunFinished>(event);
    const bool isProgress = std::holds_alternative<runner::StatementProgress>(event);
    if (m_output.verbose() && !last && !isProgress)
        m_output.line(runner::describe(event));
    if (last)
        m_output.progress({});
    else if ((isProgress || std::holds_alternative<runner::StatementStarted>(event)) && m_output.showsProgress()
             && m_running.elapsed() > patienceMs)
        showBar();
}

void RunReport::take(const runner::StatementProgress &progress)
{
    const bool isNewPhase = progress.progress.phase != m_progress.progress.phase;
    m_progress = progress;
    // The bar shows it; a file or a pipe gets a line now and then.
    if (m_output.showsProgress() || (!isNewPhase && progress.elapsedMs - m_toldMs < betweenLinesMs))
        return;
    m_toldMs = progress.elapsedMs;
    m_output.remark(runner::describe(progress));
}

void RunReport::remark(const runner::RunEvent &event)
{
    // A report of everything says it in its place.
    if (!m_output.verbose())
        m_output.remark(runner::describe(event));
}

void RunReport::showBar()
{
    const int files = std::max(m_started.files, 1);
    const double inFile = m_file.statements > 0 ? static_cast<double>(m_statement - 1) / m_file.statements : 0.0;
    const double done = std::min(1.0, (m_filesDone + inFile) / files);
    const int filled = static_cast<int>(done * barWidth);
    QString far;
    if (m_progress.elapsedMs > 0)
        far = u"  %1 s"_s.arg(m_progress.elapsedMs / 1000);
    if (const dialect::Progress &progress = m_progress.progress; !progress.phase.isEmpty()) {
        far += u"  "_s + progress.phase;
        if (progress.of > 0)
            far += u" %1 %"_s.arg(100 * progress.done / progress.of);
        else if (progress.done > 0)
            far += u' ' + QString::number(progress.done);
    }
    m_output.progress(u"[%1%2] %3/%4  %5  %6/%7%8"_s.arg(QString(filled, u'#'), QString(barWidth - filled, u'-'))
                          .arg(m_filesDone)
                          .arg(m_started.files)
                          .arg(m_file.shown())
                          .arg(m_statement)
                          .arg(m_file.statements)
                          .arg(far));
}

QJsonObject RunReport::json() const
{
    QJsonObject object{{u"database"_s, m_started.database},
                       {u"direction"_s, m_started.direction == runner::Direction::Up ? u"up"_s : u"down"_s},
                       {u"files"_s, m_files}};
    if (m_finished) {
        object.insert(u"outcome"_s, runner::outcomeName(m_finished->outcome));
        object.insert(u"done"_s, QJsonArray::fromStringList(m_finished->done));
        object.insert(u"remaining"_s, QJsonArray::fromStringList(m_finished->remaining));
        object.insert(u"sentence"_s, m_finished->sentence.toString());
    }
    return object;
}

Result<> RunReport::finish(const Result<runner::RunFinished> &result)
{
    m_output.progress({});
    if (!result)
        return fail(result.error());
    if (result->outcome == runner::RunFinished::Outcome::Cancelled)
        return fail(runner::RunError::Cancelled, result->sentence);
    m_output.line(result->sentence.toString());
    if (result->outcome != runner::RunFinished::Outcome::Failed)
        return {};
    if (!m_failure)
        return fail(runner::RunError::StatementFailed, result->sentence);
    Error error = m_failure->error;
    error.where = u"%1.sql:%2"_s.arg(m_file.shown()).arg(m_failure->line);
    if (error.detail.isEmpty())
        error.detail = m_failure->sql;
    else
        error.detail += u'\n' + m_failure->sql;
    return fail(std::move(error));
}

} // namespace relvar::cli
