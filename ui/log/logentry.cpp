// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logentry.h"

#include "base/overloaded.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace relvar::log {

namespace {

QString stepText(int number, int of)
{
    return QCoreApplication::translate("log", "%1 of %2").arg(number).arg(of);
}

Severity severityOf(runner::RunFinished::Outcome outcome)
{
    using Outcome = runner::RunFinished::Outcome;
    switch (outcome) {
    case Outcome::Done:
        return Severity::Success;
    case Outcome::NothingToDo:
        return Severity::Information;
    case Outcome::Cancelled:
        return Severity::Warning;
    case Outcome::Failed:
        return Severity::Error;
    }
    Q_UNREACHABLE();
}

Severity severityOf(runner::FileFinished::Outcome outcome)
{
    using Outcome = runner::FileFinished::Outcome;
    switch (outcome) {
    case Outcome::Applied:
    case Outcome::Reverted:
        return Severity::Success;
    case Outcome::RolledBack:
        return Severity::Warning;
    case Outcome::Unfinished:
    case Outcome::HalfDone:
    case Outcome::Unknown:
        return Severity::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

Entry entryFor(const QDateTime &time, const QString &database, const runner::RunEvent &event)
{
    Entry entry;
    entry.time = time;
    entry.database = database;
    entry.message = runner::describe(event).simplified();
    std::visit(Overloaded{
                   [](const runner::RunStarted &) {},
                   [&](const runner::LockWaiting &) { entry.severity = Severity::Warning; },
                   [&](const runner::NoticeReceived &notice) {
                       if (notice.severity == u"WARNING")
                           entry.severity = Severity::Warning;
                       entry.detail = notice.detail;
                   },
                   [&](const runner::Remarked &remarked) {
                       if (remarked.isWarning)
                           entry.severity = Severity::Warning;
                   },
                   [](const runner::BackupStarted &) {},
                   [](const runner::BackupProgress &) {},
                   [&](const runner::BackupFinished &) { entry.severity = Severity::Success; },
                   [](const runner::FileStarted &) {},
                   [&](const runner::StatementStarted &started) {
                       entry.step = stepText(started.number, started.of);
                       entry.message = started.sql.simplified();
                       entry.detail = started.sql;
                   },
                   [&](const runner::StatementProgress &progress) {
                       entry.step = stepText(progress.number, progress.of);
                       entry.durationMs = progress.elapsedMs;
                   },
                   [&](const runner::BlockedBy &blocked) {
                       if (!blocked.blockers.isEmpty())
                           entry.severity = Severity::Warning;
                   },
                   [&](const runner::StatementSucceeded &succeeded) {
                       entry.durationMs = succeeded.durationMs;
                       if (succeeded.rows >= 0)
                           entry.rows = succeeded.rows;
                   },
                   [&](const runner::StatementFailed &failed) {
                       entry.severity = Severity::Error;
                       entry.step = stepText(failed.number, failed.of);
                       entry.detail = failed.error.toString() + u"\n\n"_s + failed.sql;
                   },
                   [&](const runner::Retrying &retrying) {
                       entry.severity = Severity::Warning;
                       entry.detail = retrying.cause.toString();
                   },
                   [&](const runner::FileFinished &finished) {
                       entry.severity = severityOf(finished.outcome);
                       entry.durationMs = finished.durationMs;
                   },
                   [&](const runner::RunFinished &finished) { entry.severity = severityOf(finished.outcome); },
               },
               event);
    return entry;
}

Entry entryFor(const QDateTime &time, const QString &database, const Error &error)
{
    Entry entry;
    entry.time = time;
    entry.database = database;
    entry.severity = Severity::Error;
    entry.message = error.message.toString().simplified();
    entry.detail = error.detail;
    return entry;
}

QString progressText(const runner::StatementProgress &statement)
{
    const dialect::Progress &progress = statement.progress;
    if (progress.phase.isEmpty() || (progress.of == 0 && progress.done == 0))
        return progress.phase;
    return progress.of > 0
               ? QCoreApplication::translate("log", "%1, %2 %").arg(progress.phase).arg(100 * progress.done / progress.of)
               : QCoreApplication::translate("log", "%1, %2").arg(progress.phase, QLocale().toString(progress.done));
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return QCoreApplication::translate("log", "Information");
    case Severity::Success:
        return QCoreApplication::translate("log", "Done");
    case Severity::Warning:
        return QCoreApplication::translate("log", "Warning");
    case Severity::Error:
        return QCoreApplication::translate("log", "Error");
    }
    Q_UNREACHABLE();
}

QString toText(const Entry &entry)
{
    QStringList fields{entry.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s),
                       severityText(entry.severity),
                       entry.database,
                       entry.step,
                       entry.durationMs ? QCoreApplication::translate("log", "%1 ms").arg(*entry.durationMs)
                                        : QString(),
                       entry.rows ? QString::number(*entry.rows) : QString(),
                       entry.message};
    QString text = fields.join(u'\t') + u'\n';
    if (!entry.detail.isEmpty() && entry.detail != entry.message) {
        for (const QString &line : entry.detail.split(u'\n'))
            text += u"    "_s + line + u'\n';
    }
    return text;
}

} // namespace relvar::log
