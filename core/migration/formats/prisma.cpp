// SPDX-License-Identifier: GPL-3.0-or-later
// Prisma: a folder <time>_<name> with migration.sql for each migration and migration_lock.toml beside them;
// _prisma_migrations keeps every attempt. https://www.prisma.io/docs/orm/prisma-migrate
#include "migration/formats/baselining.h"
#include "migration/formats/reading.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"

#include <QFile>
#include <QUuid>

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto lockName = "migration_lock.toml"_L1;

/// As prisma migrate resolve --applied with the name of each.
class ResolvedAsApplied : public Baselining
{
public:
    Result<Baseline> baseline(const BaselineRequest &request, const dialect::Dialect &dialect) const override
    {
        const Result<QList<ToolMigration>> waiting = notYetApplied(prisma(), request);
        if (!waiting)
            return fail(waiting.error());
        Baseline made;
        if (waiting->isEmpty())
            return made;
        const bool isServer = !dialect.capabilities().serverSchemes.isEmpty();
        // Into SQLite its engine writes milliseconds since 1970, and with an adapter of JavaScript texts: as those
        // there.
        const bool isText = isServer
                            || std::any_of(request.history.rows.cbegin(), request.history.rows.cend(),
                                           [](const HistoryRow &row) { return row.at.contains(u'-'); });
        const QString now = isText ? u'\'' + request.time.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + u"+00:00'"_s
                                   : QString::number(request.time.toMSecsSinceEpoch());
        QString table = request.history.table;
        if (table.isEmpty()) {
            table = u"\"_prisma_migrations\""_s;
            made.statements.append(isServer ? serverTable() : fileTable());
        }
        for (const ToolMigration &migration : *waiting) {
            // A folder's name may hold anything but a slash.
            const QString name = u'\'' + QString(migration.id).replace(u'\'', u"''"_s) + u'\'';
            const HistoryRow *last = lastRow(request.history, migration.id);
            if (last && last->kind == HistoryRow::Kind::Failed) {
                made.statements.append(
                    u"UPDATE %1 SET rolled_back_at = %2 WHERE migration_name = %3 AND finished_at IS "
                    u"NULL AND rolled_back_at IS NULL"_s.arg(table, now, name));
            }
            made.statements.append(
                u"INSERT INTO %1 (id, checksum, logs, started_at, finished_at, migration_name) VALUES (%2)"_s.arg(
                    table, QStringList{u'\'' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u'\'',
                                       u'\'' + migration.checksum + u'\'', u"''"_s, now, now, name}
                               .join(u", "_s)));
            made.marked.append(migration.name);
        }
        return made;
    }

private:
    // https://github.com/prisma/prisma-engines: create_migrations_table() of its dialects.
    static QString serverTable()
    {
        return u"CREATE TABLE _prisma_migrations (id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, "
               u"finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ, "
               u"started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)"_s;
    }
    static QString fileTable()
    {
        return u"CREATE TABLE \"_prisma_migrations\" (\"id\" TEXT PRIMARY KEY NOT NULL, \"checksum\" TEXT NOT NULL, "
               u"\"finished_at\" DATETIME, \"migration_name\" TEXT NOT NULL, \"logs\" TEXT, \"rolled_back_at\" "
               u"DATETIME, "
               u"\"started_at\" DATETIME NOT NULL DEFAULT current_timestamp, \"applied_steps_count\" INTEGER UNSIGNED "
               u"NOT "
               u"NULL DEFAULT 0)"_s;
    }
};

class Prisma : public Format
{
public:
    QString id() const override { return u"prisma"_s; }
    QString displayName() const override { return u"Prisma"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        if (!QFile::exists(folder.filePath(lockName)))
            return std::nullopt;
        return text("formats", "it has %1", {lockName});
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        ToolFolder result{.path = path};
        for (const QString &name : folder->entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            ToolMigration migration{.id = name, .name = name, .fileName = name + u"/migration.sql"_s};
            if (QFile::exists(folder->filePath(migration.fileName))) {
                readInto(*folder, migration, [](const QByteArray &bytes, ToolMigration &into) {
                    into.up = wholeSection(bytes);
                    into.checksum = sha256(bytes);
                });
            } else {
                migration.problem = text("formats", "The folder has no migration.sql: Prisma refuses all of them "
                                                    "(P3015). Restore the file or remove the folder.");
                migration.fileName.clear();
            }
            result.migrations.append(migration);
        }
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        Q_UNUSED(dialect)
        Q_UNUSED(folder)
        return readRows(connection, found, u"_prisma_migrations"_s,
                        u"migration_name, checksum, CAST(finished_at AS text), CAST(rolled_back_at AS text), logs, "
                        u"applied_steps_count"_s,
                        u"ORDER BY started_at"_s, [](const QVariantList &row) {
                            HistoryRow made{.id = row.at(0).toString(),
                                            .checksum = row.at(1).toString(),
                                            .at = row.at(2).toString(),
                                            .error = row.at(4).toString(),
                                            .done = row.at(5).toInt()};
                            if (!row.at(3).isNull())
                                made.kind = HistoryRow::Kind::Undone;
                            else if (row.at(2).isNull())
                                made.kind = HistoryRow::Kind::Failed;
                            return made;
                        });
    }

    const Baselining *baselining() const override
    {
        static const ResolvedAsApplied baselining;
        return &baselining;
    }

    Result<QList<qint64>> lockKeys(database::Connection &connection) const override
    {
        Q_UNUSED(connection)
        return QList<qint64>{72707369};
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        return statesBySets(
            withSameLineEnds(folder, history), history,
            {.lateAdvice = text("formats", "prisma migrate deploy will run it, although later ones are applied "
                                           "already; prisma migrate dev asks to reset the database."),
             .editedAdvice = text("formats", "prisma migrate dev asks to reset the database because of it; deploy does "
                                             "not mind. Restore the file as it was applied."),
             .missingAdvice = text("formats", "prisma migrate dev asks to reset the database because of it. Restore "
                                              "the folder."),
             .failedAdvice = text("formats", "Prisma refuses to go on (P3009). Look what is there, put it right, then "
                                             "run prisma migrate resolve --applied or --rolled-back with its name."),
             .undoneAdvice = text("formats", "An attempt was marked as rolled back: it will run again.")});
    }

private:
    /// Prisma takes a file with other ends of lines for the same.
    static ToolFolder withSameLineEnds(ToolFolder folder, const History &history)
    {
        for (ToolMigration &migration : folder.migrations) {
            const HistoryRow *row = lastRow(history, migration.id);
            if (!row || row->checksum == migration.checksum || migration.fileName.isEmpty())
                continue;
            const Result<QByteArray> bytes = readFile(folder.path + u'/' + migration.fileName);
            if (!bytes)
                continue;
            QByteArray unix = *bytes;
            unix.replace("\r\n", "\n");
            QByteArray windows = unix;
            windows.replace("\n", "\r\n");
            if (row->checksum == sha256(unix) || row->checksum == sha256(windows))
                migration.checksum = row->checksum;
        }
        return folder;
    }
};

} // namespace

const Format &prisma()
{
    static const Prisma format;
    return format;
}

} // namespace relvar::formats
