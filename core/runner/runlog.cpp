// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/runlog.h"

#include "base/overloaded.h"
#include "migration/migrationfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString stampFormat = u"yyyyMMdd'T'HHmmss.zzz'Z'"_s;
constexpr int stampLength = 20;
constexpr int longestName = 60;
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// "shop", "ann_db.example.org_5433_shop": fit for every file system.
QString fileNameOf(const QString &database)
{
    static const QRegularExpression others(u"[^A-Za-z0-9.-]+"_s);
    QString name = database;
    name.replace(others, u"_"_s);
    return name.right(longestName);
}

QString linesPath(const QString &textPath)
{
    return textPath.chopped(4) + u".jsonl"_s;
}

/// Oldest first.
QFileInfoList logsIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u"*.log"_s}, QDir::Files, QDir::Name);
}

void removeOldest(const QString &folder, const LogLimits &limits)
{
    const QFileInfoList logs = logsIn(folder);
    qint64 bytes = 0;
    int kept = 0;
    for (auto log = logs.crbegin(); log != logs.crend(); ++log) {
        const QString lines = linesPath(log->filePath());
        bytes += log->size() + QFileInfo(lines).size();
        if (++kept < limits.runs && bytes < limits.bytes)
            continue;
        QFile::remove(log->filePath());
        QFile::remove(lines);
    }
}

Error notWritable(const QFile &file)
{
    return {migration::MigrationError::NotWritable,
            text("runner", "The log of this run could not be written to %1. Check the free space and the permissions.",
                 {QDir::toNativeSeparators(file.fileName())}),
            file.errorString(),
            {}};
}

/// A name for programs, which stays the same.
QString nameOf(const RunEvent &event)
{
    return std::visit(Overloaded{
                          [](const RunStarted &) { return u"runStarted"_s; },
                          [](const LockWaiting &) { return u"lockWaiting"_s; },
                          [](const NoticeReceived &) { return u"notice"_s; },
                          [](const Remarked &) { return u"remark"_s; },
                          [](const BackupStarted &) { return u"backupStarted"_s; },
                          [](const BackupProgress &) { return u"backupProgress"_s; },
                          [](const BackupFinished &) { return u"backupFinished"_s; },
                          [](const FileStarted &) { return u"fileStarted"_s; },
                          [](const StatementStarted &) { return u"statementStarted"_s; },
                          [](const StatementProgress &) { return u"statementProgress"_s; },
                          [](const BlockedBy &) { return u"blockedBy"_s; },
                          [](const StatementSucceeded &) { return u"statementSucceeded"_s; },
                          [](const StatementFailed &) { return u"statementFailed"_s; },
                          [](const Retrying &) { return u"retrying"_s; },
                          [](const FileFinished &) { return u"fileFinished"_s; },
                          [](const RunFinished &) { return u"runFinished"_s; },
                      },
                      event);
}

QJsonObject toJson(const Error &error)
{
    return {{u"code"_s, QString::fromLatin1(error.code.name())},
            {u"message"_s, error.message.toString()},
            {u"detail"_s, error.detail},
            {u"where"_s, error.where}};
}

/// What a person wants to read below the line: the whole statement, the driver's words.
QString detailOf(const RunEvent &event)
{
    return std::visit(Overloaded{
                          [](const NoticeReceived &notice) { return notice.detail; },
                          [](const StatementStarted &started) { return started.sql; },
                          [](const StatementFailed &failed) { return failed.error.detail; },
                          [](const Retrying &retrying) { return retrying.cause.detail; },
                          [](const auto &) { return QString(); },
                      },
                      event);
}

QByteArray toText(const QDateTime &time, const RunEvent &event)
{
    const QString line = describe(event);
    QString text = time.toString(u"yyyy-MM-dd HH:mm:ss.zzz'Z'"_s) + u"  "_s + line + u'\n';
    const QString detail = detailOf(event);
    // A statement of one line is in the line itself.
    if (!detail.isEmpty() && !line.endsWith(detail)) {
        for (const QString &below : detail.split(u'\n'))
            text += u"    "_s + below + u'\n';
    }
    return text.toUtf8();
}

/// Comes again and again, and only for who looks on.
bool isPassing(const RunEvent &event)
{
    return std::holds_alternative<StatementProgress>(event) || std::holds_alternative<BackupProgress>(event);
}

} // namespace

RunLog::RunLog(const QString &folder, const QString &database, const QDateTime &startedAt, const LogLimits &limits)
    : m_database(database)
{
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    removeOldest(folder, limits);
    const QString name = folder + u'/' + startedAt.toUTC().toString(stampFormat) + u'_' + fileNameOf(database);
    constexpr int attempts = 100;
    for (int number = 1; number <= attempts && !m_text.isOpen(); ++number) {
        m_text.setFileName(number == 1 ? name + u".log"_s : u"%1_%2.log"_s.arg(name).arg(number));
        const bool isTaken = m_text.exists();
        if (!m_text.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, onlyOwner) && !isTaken)
            break;
    }
    m_lines.setFileName(linesPath(m_text.fileName()));
    if (!m_text.isOpen())
        m_problem = notWritable(m_text);
    else if (!m_lines.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, onlyOwner))
        m_problem = notWritable(m_lines);
}

void RunLog::append(const QDateTime &time, const RunEvent &event)
{
    if (isPassing(event))
        return;
    write(m_text, toText(time, event));
    write(m_lines, QJsonDocument(runner::toJson(time, m_database, event)).toJson(QJsonDocument::Compact) + '\n');
}

void RunLog::write(QFile &file, const QByteArray &line)
{
    if (file.isOpen() && file.write(line) != line.size() && !m_problem)
        m_problem = notWritable(file);
}

QString outcomeName(FileFinished::Outcome outcome)
{
    switch (outcome) {
    case FileFinished::Outcome::Applied:
        return u"applied"_s;
    case FileFinished::Outcome::Reverted:
        return u"reverted"_s;
    case FileFinished::Outcome::RolledBack:
        return u"rolledBack"_s;
    case FileFinished::Outcome::Unfinished:
        return u"unfinished"_s;
    case FileFinished::Outcome::HalfDone:
        return u"halfDone"_s;
    case FileFinished::Outcome::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString outcomeName(RunFinished::Outcome outcome)
{
    switch (outcome) {
    case RunFinished::Outcome::Done:
        return u"done"_s;
    case RunFinished::Outcome::NothingToDo:
        return u"nothingToDo"_s;
    case RunFinished::Outcome::Failed:
        return u"failed"_s;
    case RunFinished::Outcome::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const QDateTime &time, const QString &database, const RunEvent &event)
{
    QJsonObject object{{u"time"_s, time.toUTC().toString(Qt::ISODateWithMs)},
                       {u"database"_s, database},
                       {u"event"_s, nameOf(event)},
                       {u"text"_s, describe(event)}};
    std::visit(Overloaded{
                   [&](const RunStarted &started) {
                       object.insert(u"direction"_s, started.direction == Direction::Up ? u"up"_s : u"down"_s);
                       object.insert(u"files"_s, started.files);
                   },
                   [&](const NoticeReceived &notice) {
                       object.insert(u"severity"_s, notice.severity);
                       object.insert(u"message"_s, notice.message);
                       object.insert(u"detail"_s, notice.detail);
                   },
                   [&](const FileStarted &started) {
                       object.insert(u"id"_s, started.id);
                       object.insert(u"name"_s, started.name);
                       object.insert(u"statements"_s, started.statements);
                   },
                   [&](const StatementStarted &started) {
                       object.insert(u"number"_s, started.number);
                       object.insert(u"of"_s, started.of);
                       object.insert(u"sql"_s, started.sql);
                   },
                   [&](const BlockedBy &blocked) {
                       QJsonArray blockers;
                       for (const dialect::Blocker &blocker : blocked.blockers)
                           blockers.append(describe(blocker));
                       object.insert(u"blockers"_s, blockers);
                   },
                   [&](const StatementSucceeded &succeeded) {
                       object.insert(u"number"_s, succeeded.number);
                       object.insert(u"rows"_s, succeeded.rows);
                       object.insert(u"durationMs"_s, succeeded.durationMs);
                   },
                   [&](const StatementFailed &failed) {
                       object.insert(u"number"_s, failed.number);
                       object.insert(u"of"_s, failed.of);
                       object.insert(u"line"_s, failed.line);
                       object.insert(u"sql"_s, failed.sql);
                       object.insert(u"error"_s, toJson(failed.error));
                   },
                   [&](const Retrying &retrying) {
                       object.insert(u"attempt"_s, retrying.attempt);
                       object.insert(u"of"_s, retrying.of);
                       object.insert(u"waitMs"_s, retrying.waitMs);
                       object.insert(u"cause"_s, toJson(retrying.cause));
                   },
                   [&](const FileFinished &finished) {
                       object.insert(u"id"_s, finished.id);
                       object.insert(u"name"_s, finished.name);
                       object.insert(u"outcome"_s, outcomeName(finished.outcome));
                       object.insert(u"durationMs"_s, finished.durationMs);
                   },
                   [&](const RunFinished &finished) {
                       object.insert(u"outcome"_s, outcomeName(finished.outcome));
                       object.insert(u"done"_s, QJsonArray::fromStringList(finished.done));
                       object.insert(u"remaining"_s, QJsonArray::fromStringList(finished.remaining));
                   },
                   // Their text says all.
                   [](const auto &) {},
               },
               event);
    return object;
}

QList<LogFile> earlierLogs(const QString &folder)
{
    QList<LogFile> logs;
    for (const QFileInfo &info : logsIn(folder)) {
        const QString name = info.completeBaseName();
        QDateTime startedAt = QDateTime::fromString(name.left(stampLength), stampFormat);
        startedAt.setTimeSpec(Qt::UTC);
        if (startedAt.isValid() && name.size() > stampLength + 1)
            logs.prepend({info.filePath(), startedAt, name.mid(stampLength + 1), info.size()});
    }
    return logs;
}

} // namespace relvar::runner
