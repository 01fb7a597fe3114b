// SPDX-License-Identifier: GPL-3.0-or-later
// Drizzle 1.0: a folder <time>_<name> with migration.sql and snapshot.json for each migration; the table has their
// names. https://orm.drizzle.team/docs/kit-overview
#include "migration/formats/baselining.h"
#include "migration/formats/bookkeeping.h"
#include "migration/formats/reading.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"

#include <QFile>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList migrationFolders(const QDir &folder)
{
    static const QRegularExpression pattern(u"^\\d{14}_"_s);
    return folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).filter(pattern);
}

/// What the migrator of drizzle-orm writes.
class NamedRows : public Bookkeeping
{
public:
    bool runsAsWritten() const override { return true; }

    QString usualTable(const dialect::Dialect &dialect) const override
    {
        return dialect.capabilities().serverSchemes.isEmpty() ? u"__drizzle_migrations"_s
                                                              : u"drizzle.__drizzle_migrations"_s;
    }

    QStringList make(const dialect::Dialect &dialect) const override
    {
        const QString table = usualTable(dialect);
        if (dialect.capabilities().serverSchemes.isEmpty()) {
            return {u"CREATE TABLE %1 (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric, name text, "
                    u"applied_at TEXT)"_s.arg(table)};
        }
        return {u"CREATE SCHEMA IF NOT EXISTS drizzle"_s,
                u"CREATE TABLE %1 (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint, name text, applied_at "
                u"timestamp with time zone DEFAULT now())"_s.arg(table)};
    }

    QStringList end(const QString &table, const Move &move, const dialect::Dialect &dialect) const override
    {
        QDateTime time = QDateTime::fromString(move.migration.id.left(14), u"yyyyMMddHHmmss"_s);
        time.setTimeSpec(Qt::UTC);
        const bool isServer = !dialect.capabilities().serverSchemes.isEmpty();
        return {u"INSERT INTO %1 (hash, created_at, name, applied_at) VALUES (%2, %3, %4, %5)"_s.arg(
            table, dialect.quoteLiteral(move.migration.checksum), QString::number(time.toMSecsSinceEpoch()),
            dialect.quoteLiteral(move.migration.id),
            isServer ? u"now()"_s : u"strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"_s)};
    }
};

/// Drizzle has no command for it: as if they had been run.
class NamedBaseline : public Baselining
{
public:
    Result<Baseline> baseline(const BaselineRequest &request, const dialect::Dialect &dialect) const override
    {
        return baselineAsRun(drizzle(), request, dialect);
    }
};

class Drizzle : public Format
{
public:
    QString id() const override { return u"drizzle"_s; }
    QString displayName() const override { return u"Drizzle"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        for (const QString &name : migrationFolders(folder)) {
            const QString snapshot = name + u"/snapshot.json"_s;
            if (QFile::exists(folder.filePath(snapshot)) && QFile::exists(folder.filePath(name + u"/migration.sql"_s)))
                return text("formats", "it has %1", {snapshot});
        }
        return std::nullopt;
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        ToolFolder result{.path = path};
        if (QFile::exists(folder->filePath(u"meta/_journal.json"_s))) {
            result.problems.append(text("formats", "There is a meta/_journal.json of an older Drizzle beside the "
                                                   "folders, so Drizzle refuses to run. Run drizzle-kit up."));
        }
        for (const QString &name : migrationFolders(*folder)) {
            ToolMigration migration{.id = name, .name = name, .fileName = name + u"/migration.sql"_s};
            readInto(*folder, migration, [](const QByteArray &bytes, ToolMigration &into) {
                into.up = wholeSection(bytes);
                into.checksum = sha256(bytes);
            });
            result.migrations.append(migration);
        }
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        Q_UNUSED(dialect)
        Q_UNUSED(folder)
        const Result<History> named
            = readRows(connection, found, u"__drizzle_migrations"_s, u"name, hash, CAST(applied_at AS text)"_s,
                       u"ORDER BY name"_s, [](const QVariantList &row) {
                           return HistoryRow{.id = row.at(0).toString(),
                                             .checksum = row.at(1).toString(),
                                             .at = row.at(2).toString()};
                       });
        if (named)
            return named;
        // The table is still that of an older version, which keeps times alone; Drizzle brings it up at its next run.
        return readRows(connection, found, u"__drizzle_migrations"_s, u"created_at, hash"_s, u"ORDER BY created_at"_s,
                        [](const QVariantList &row) {
                            const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.at(0).toLongLong(), Qt::UTC);
                            return HistoryRow{.name = at.toString(u"yyyyMMddHHmmss"_s),
                                              .checksum = row.at(1).toString()};
                        });
    }

    const Bookkeeping *bookkeeping() const override
    {
        static const NamedRows bookkeeping;
        return &bookkeeping;
    }

    const Baselining &baselining() const override
    {
        static const NamedBaseline baselining;
        return baselining;
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        History known = history;
        for (HistoryRow &row : known.rows) {
            for (const ToolMigration &migration : folder.migrations) {
                if (row.id.isEmpty() && !row.name.isEmpty() && migration.id.startsWith(row.name + u'_'))
                    row.id = migration.id;
            }
            if (row.id.isEmpty())
                row.id = row.name;
        }
        return statesBySets(
            folder, known,
            {.lateAdvice = text("formats", "Drizzle will run it, although later ones are applied already. Check that "
                                           "it does not depend on their absence."),
             .editedAdvice = text("formats", "Drizzle does not notice: it stores the digest and never compares it. "
                                             "Restore the file as it was applied."),
             .missingAdvice = text("formats", "Drizzle does not mind; a new database will not get it. Restore the "
                                              "folder.")});
    }
};

} // namespace

const Format &drizzle()
{
    static const Drizzle format;
    return format;
}

} // namespace relvar::formats
