// SPDX-License-Identifier: GPL-3.0-or-later
// Prisma: a folder <time>_<name> with migration.sql for each migration and migration_lock.toml beside them;
// _prisma_migrations keeps every attempt. https://www.prisma.io/docs/orm/prisma-migrate
#include "migration/formats/baselining.h"
#include "migration/formats/bookkeeping.h"
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

/// A row for each attempt, committed before it begins; a failed one stays until somebody says what became of it.
/// https://github.com/prisma/prisma-engines, schema-engine/connectors/sql-schema-connector
class Attempts : public Bookkeeping
{
public:
    QString usualTable(const dialect::Dialect &) const override { return u"_prisma_migrations"_s; }
    bool runsAsWritten() const override { return true; }

    // create_migrations_table() of its dialects.
    QStringList make(const dialect::Dialect &dialect) const override
    {
        if (isServer(dialect)) {
            return {u"CREATE TABLE _prisma_migrations (id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT "
                    u"NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at "
                    u"TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL "
                    u"DEFAULT 0)"_s};
        }
        return {u"CREATE TABLE \"_prisma_migrations\" (\"id\" TEXT PRIMARY KEY NOT NULL, \"checksum\" TEXT NOT "
                u"NULL, \"finished_at\" DATETIME, \"migration_name\" TEXT NOT NULL, \"logs\" TEXT, "
                u"\"rolled_back_at\" DATETIME, \"started_at\" DATETIME NOT NULL DEFAULT current_timestamp, "
                u"\"applied_steps_count\" INTEGER UNSIGNED NOT NULL DEFAULT 0)"_s};
    }

    QStringList begin(const QString &table, const Move &move, const dialect::Dialect &dialect) const override
    {
        return {insert(table, move.migration, {{u"started_at"_s, now(table, dialect)}}, dialect)};
    }

    QStringList end(const QString &table, const Move &move, const dialect::Dialect &dialect) const override
    {
        return {update(table,
                       u"finished_at = %1, applied_steps_count = applied_steps_count + 1"_s.arg(now(table, dialect)),
                       move.migration, dialect)};
    }

    QStringList leave(const QString &table, const Move &move, const Stop &stop,
                      const dialect::Dialect &dialect) const override
    {
        return {update(table, u"logs = "_s + dialect.quoteLiteral(stop.error), move.migration, dialect)};
    }

    /// As prisma migrate resolve --rolled-back: that it is so is known here.
    QStringList forget(const QString &table, const Move &move, const Stop &stop,
                       const dialect::Dialect &dialect) const override
    {
        return {update(table,
                       u"logs = %1, rolled_back_at = %2"_s.arg(dialect.quoteLiteral(stop.error), now(table, dialect)),
                       move.migration, dialect)};
    }

    Text adviceOnTables(const History &history) const override
    {
        if (!history.table.isEmpty())
            return {};
        return text("formats", "Prisma refuses to begin there (P3005). Mark what is there already with relvar-cli "
                               "baseline or prisma migrate resolve --applied.");
    }

    /// As prisma migrate resolve --applied.
    static QStringList markApplied(const QString &table, const ToolMigration &migration, bool hasFailed,
                                   const dialect::Dialect &dialect)
    {
        const QString time = now(table, dialect);
        QStringList statements;
        if (hasFailed)
            statements.append(update(table, u"rolled_back_at = "_s + time, migration, dialect));
        statements.append(insert(table, migration,
                                 {{u"logs"_s, u"''"_s}, {u"started_at"_s, time}, {u"finished_at"_s, time}}, dialect));
        return statements;
    }

private:
    static bool isServer(const dialect::Dialect &dialect) { return !dialect.capabilities().serverSchemes.isEmpty(); }

    /// Into SQLite its engine writes milliseconds since 1970, and with an adapter of JavaScript texts: as those there.
    static QString now(const QString &table, const dialect::Dialect &dialect)
    {
        return isServer(dialect)
                   ? u"now()"_s
                   : u"CASE WHEN EXISTS (SELECT 1 FROM %1 WHERE typeof(started_at) = 'text') THEN "
                     u"strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now') ELSE CAST(strftime('%s', 'now') AS INTEGER) * 1000 + "
                     u"CAST(substr(strftime('%f', 'now'), 4) AS INTEGER) END"_s.arg(table);
    }

    static QString insert(const QString &table, const ToolMigration &migration,
                          const QList<std::pair<QString, QString>> &fields, const dialect::Dialect &dialect)
    {
        QStringList names{u"id"_s, u"checksum"_s, u"migration_name"_s};
        QStringList values{dialect.quoteLiteral(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                           dialect.quoteLiteral(migration.checksum), dialect.quoteLiteral(migration.id)};
        for (const auto &[name, value] : fields) {
            names.append(name);
            values.append(value);
        }
        return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), values.join(u", "_s));
    }

    /// The attempt that nothing is known of yet.
    static QString update(const QString &table, const QString &assignments, const ToolMigration &migration,
                          const dialect::Dialect &dialect)
    {
        return u"UPDATE %1 SET %2 WHERE migration_name = %3 AND finished_at IS NULL AND rolled_back_at IS NULL"_s.arg(
            table, assignments, dialect.quoteLiteral(migration.id));
    }
};

class ResolvedAsApplied : public Baselining
{
public:
    Result<Baseline> baseline(const BaselineRequest &request, const dialect::Dialect &dialect) const override
    {
        const Result<QList<ToolMigration>> waiting = notYetApplied(prisma(), request);
        if (!waiting)
            return fail(waiting.error());
        Baseline made;
        QString table = request.history.table;
        if (table.isEmpty() && !waiting->isEmpty()) {
            table = prisma().bookkeeping()->usualTable(dialect);
            made.statements = prisma().bookkeeping()->make(dialect);
        }
        for (const ToolMigration &migration : *waiting) {
            const HistoryRow *last = lastRow(request.history, migration.id);
            const bool hasFailed = last && last->kind == HistoryRow::Kind::Failed;
            made.statements += Attempts::markApplied(table, migration, hasFailed, dialect);
            made.marked.append(migration.name);
        }
        return made;
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

    const Bookkeeping *bookkeeping() const override
    {
        static const Attempts bookkeeping;
        return &bookkeeping;
    }

    const Baselining &baselining() const override
    {
        static const ResolvedAsApplied baselining;
        return baselining;
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
