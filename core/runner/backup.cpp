// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/backup.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int millisecondsBetweenTellings = 250;

bool statementRemoves(const QString &sql)
{
    static const QRegularExpression words(
        u"^\\s*(DROP\\s+(TABLE|DATABASE|SCHEMA)|DELETE|UPDATE|REPLACE|TRUNCATE|INSERT\\s+OR\\s+REPLACE|"
        "ALTER\\s+TABLE\\b.*\\bDROP|WITH\\b.*\\b(DELETE|UPDATE|REPLACE))\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return words.match(sql).hasMatch();
}

/// The file that is copied: its name tells the person which one it is, the digest tells two of one name apart.
QString stemFor(const QFileInfo &database)
{
    static const QRegularExpression odd(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = database.completeBaseName();
    name.replace(odd, u"_"_s);
    const QByteArray digest
        = QCryptographicHash::hash(database.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(6);
    return name.left(100) + u'-' + QString::fromLatin1(digest) + u'-';
}

void removeOldest(const QDir &folder, const QString &stem, const QString &suffix, int keep)
{
    static const QRegularExpression time(u"^\\d{8}T\\d{9}Z$"_s);
    QStringList ours;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (name.startsWith(stem) && name.endsWith(suffix)
            && time.match(name.sliced(stem.size()).chopped(suffix.size())).hasMatch()) {
            ours.append(name);
        }
    }
    for (qsizetype i = 0; i < ours.size() - std::max(keep, 1); ++i)
        QFile::remove(folder.filePath(ours.at(i)));
}

} // namespace

bool removesSomething(const dialect::Dialect &dialect, const QString &script)
{
    const QList<dialect::SplitStatement> statements = dialect.split(script);
    return std::any_of(statements.cbegin(), statements.cend(),
                       [](const dialect::SplitStatement &statement) { return statementRemoves(statement.sql); });
}

Result<> makeBackup(database::Connection &connection, const database::ConnectionSettings &settings,
                    const RunOptions &options, const EventSink &sink, const database::CancelToken &cancel)
{
    const QFileInfo database(settings.address.section(u'?', 0, 0));
    // A database in memory goes with its connection: there is nothing to go back to.
    if (!database.isFile())
        return {};
    const QDir folder(options.backups.folder);
    const auto failed = [&](const Error &error) -> Result<> {
        return fail(RunError::BackupFailed,
                    text("runner",
                         "%1 was to be copied to %2 before something in it goes away, and could not be: %3 Nothing was "
                         "run. Make it possible, or run without a backup (relvar.toml: [backups] keep = 0).",
                         {options.database, folder.absolutePath(), error.message.toString()}),
                    error.detail);
    };
    if (!folder.mkpath(u"."_s)) {
        return failed({RunError::BackupFailed,
                       text("runner", "The folder cannot be made; check that you may write to it."),
                       {},
                       {}});
    }
    const qint64 needed = database.size();
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    if (free >= 0 && free < needed) {
        return failed({RunError::BackupFailed,
                       text("runner", "There are %1 free, and %2 are needed.",
                            {QLocale::c().formattedDataSize(free), QLocale::c().formattedDataSize(needed)}),
                       {},
                       {}});
    }
    const QString stem = stemFor(database);
    const QString suffix = u'.' + (database.suffix().isEmpty() ? u"backup"_s : database.suffix());
    const QString path = folder.absoluteFilePath(
        stem + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s) + suffix);
    sink(BackupStarted{path});
    QElapsedTimer silence;
    silence.start();
    const Result<> copied = connection.copyTo(path, [&](qint64 done, qint64 of) {
        if (silence.elapsed() > millisecondsBetweenTellings && of > 0) {
            silence.start();
            sink(BackupProgress{static_cast<int>(100 * done / of)});
        }
        return !cancel.isCancelled();
    });
    if (!copied) {
        if (cancel.isCancelled())
            return fail(RunError::Cancelled,
                        text("runner", "The run was cancelled while %1 was being copied.", {options.database}));
        return failed(copied.error());
    }
    sink(BackupFinished{options.database, path, QFileInfo(path).size()});
    removeOldest(folder, stem, suffix, options.backups.keep);
    return {};
}

} // namespace relvar::runner
