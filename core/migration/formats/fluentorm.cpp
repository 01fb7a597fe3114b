// SPDX-License-Identifier: GPL-3.0-or-later
// FluentORM: <unix time>_<change>.sql with the lines "-- Migration:", "-- Table:" and "-- Type:", and the way back in
// <…>_down.sql; _fluent_migrations has their names. https://github.com/SOG-web/fluentorm.zig
#include "migration/formats/baselining.h"
#include "migration/formats/bookkeeping.h"
#include "migration/formats/reading.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"

#include <QFile>

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What fluent-migrate writes: src/migration_runner.zig.
class NamesOfFiles : public Bookkeeping
{
public:
    QString usualTable(const dialect::Dialect &) const override { return u"_fluent_migrations"_s; }
    bool runsAsWritten() const override { return true; }

    QStringList make(const dialect::Dialect &) const override
    {
        return {u"CREATE TABLE _fluent_migrations (id SERIAL PRIMARY KEY, name TEXT NOT NULL UNIQUE, checksum TEXT NOT "
                u"NULL, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)"_s};
    }

    QStringList end(const QString &table, const Move &move, const dialect::Dialect &dialect) const override
    {
        const QString name = dialect.quoteLiteral(move.migration.fileName);
        if (!move.isUp)
            return {u"DELETE FROM %1 WHERE name = %2"_s.arg(table, name)};
        return {
            u"INSERT INTO %1 (name, checksum) VALUES (%2, %3)"_s.arg(table, name,
                                                                     dialect.quoteLiteral(move.migration.checksum))};
    }
};

/// fluent-migrate has no command for it: as if they had been run.
class FluentOrmBaseline : public Baselining
{
public:
    Result<Baseline> baseline(const BaselineRequest &request, const dialect::Dialect &dialect) const override
    {
        return baselineAsRun(fluentOrm(), request, dialect);
    }
};

class FluentOrm : public Format
{
public:
    QString id() const override { return u"fluentorm"_s; }
    QString displayName() const override { return u"FluentORM"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        static const QRegularExpression header(u"^-- Migration: .*\\n-- Table: .*\\n-- Type: "_s,
                                               QRegularExpression::MultilineOption);
        return evidenceByLine(folder, header, u"-- Migration:"_s);
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        ToolFolder result{.path = path};
        static const QRegularExpression pattern(u"(\\d+)_.*\\.sql"_s);
        for (const QRegularExpressionMatch &match : matchingFiles(*folder, pattern)) {
            const QString name = match.captured().chopped(4);
            if (name.endsWith(u"_down"_s) && QFile::exists(folder->filePath(name.chopped(5) + u".sql"_s)))
                continue;
            ToolMigration migration{.id = name, .name = name, .fileName = match.captured()};
            readInto(*folder, migration, [](const QByteArray &bytes, ToolMigration &into) {
                into.up = wholeSection(bytes);
                into.checksum = sha256(bytes);
            });
            if (const Result<QByteArray> down = readFile(folder->filePath(name + u"_down.sql"_s)))
                migration.down = wholeSection(*down);
            result.migrations.append(migration);
        }
        std::stable_sort(result.migrations.begin(), result.migrations.end(),
                         [](const ToolMigration &left, const ToolMigration &right) {
                             return migration::idLess(left.id.section(u'_', 0, 0), right.id.section(u'_', 0, 0));
                         });
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        Q_UNUSED(dialect)
        Q_UNUSED(folder)
        return readRows(connection, found, u"_fluent_migrations"_s, u"name, checksum, CAST(applied_at AS text)"_s,
                        u"ORDER BY id"_s, [](const QVariantList &row) {
                            QString name = row.at(0).toString();
                            if (name.endsWith(u".sql"_s))
                                name.chop(4);
                            return HistoryRow{.id = name,
                                              .name = name,
                                              .checksum = row.at(1).toString(),
                                              .at = row.at(2).toString()};
                        });
    }

    const Bookkeeping *bookkeeping() const override
    {
        static const NamesOfFiles bookkeeping;
        return &bookkeeping;
    }

    const Baselining &baselining() const override
    {
        static const FluentOrmBaseline baselining;
        return baselining;
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        return statesBySets(
            folder, history,
            {.lateAdvice = text("formats", "FluentORM will run it, although later ones are applied already. Check that "
                                           "it does not depend on their absence."),
             .editedAdvice = text("formats", "FluentORM does not notice: it stores the digest and never compares it. "
                                             "Restore the file as it was applied."),
             .missingAdvice
             = text("formats", "FluentORM does not mind on the way up, and cannot revert it. Restore the "
                               "file.")});
    }
};

} // namespace

const Format &fluentOrm()
{
    static const FluentOrm format;
    return format;
}

} // namespace relvar::formats
