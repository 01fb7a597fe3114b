// SPDX-License-Identifier: GPL-3.0-or-later
// dbmate: one file a migration, "-- migrate:up" and "-- migrate:down"; schema_migrations has a row for each version.
// https://github.com/amacneil/dbmate
#include "migration/formats/baselining.h"
#include "migration/formats/bookkeeping.h"
#include "migration/formats/reading.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"
#include "migration/formats/writing.h"

#include <QFile>

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

class DbmateVersions : public Bookkeeping
{
public:
    QString usualTable(const dialect::Dialect &) const override { return u"schema_migrations"_s; }

    QStringList make(const dialect::Dialect &dialect) const override
    {
        const bool isServer = !dialect.capabilities().serverSchemes.isEmpty();
        return {u"create table schema_migrations (version %1 primary key)"_s.arg(isServer ? u"varchar"_s
                                                                                          : u"varchar(128)"_s)};
    }

    QStringList end(const QString &table, const Move &move, const dialect::Dialect &) const override
    {
        return {(move.isUp ? u"INSERT INTO %1 (version) VALUES ('%2')"_s : u"DELETE FROM %1 WHERE version = '%2'"_s)
                    .arg(table, move.migration.id)};
    }
};

/// Relvar's own files are of the same form.
class DbmateFile : public Writing
{
public:
    Result<WrittenMigration> write(const WritingRequest &request, const dialect::Dialect &dialect) const override
    {
        const NewMigration &wanted = request.migration;
        const QStringList versions = versionsOf(request.folder);
        migration::MigrationFile file{.id = nextVersion(versions, wanted.time),
                                      .name = wanted.name,
                                      .title = wanted.title,
                                      .proof = wanted.proof,
                                      .up = wanted.up,
                                      .down = wanted.down};
        // By their text, as the folder is read.
        if (!versions.isEmpty() && file.id < *std::max_element(versions.cbegin(), versions.cend())) {
            return fail(FormatError::NotExpressible,
                        text("formats",
                             "dbmate sorts versions as text, so %1 would come before those that are there. "
                             "Give the files versions with more digits first.",
                             {file.id}));
        }
        QByteArray bytes = migration::print(file);
        const QList<Text> remarks = wanted.down ? QList<Text>() : QList<Text>{revertedForNothing(u"dbmate"_s)};
        // In the section of the way down, which dbmate demands.
        for (const Text &remark : remarks)
            bytes += "-- " + remark.toString().toUtf8() + '\n';
        const Result<migration::MigrationFile> read = migration::parse(file.fileName(), bytes);
        if (!read)
            return fail(read.error());
        if (const Result<> same = checkReadBack(wanted, read->up, read->down, u"dbmate"_s, dialect); !same)
            return fail(same.error());
        return WrittenMigration{.id = file.id,
                                .name = migration::fullName(file.id, file.name),
                                .files = {{.path = file.fileName(), .before = {}, .bytes = bytes}},
                                .remarks = remarks};
    }
};

class DbmateBaseline : public Baselining
{
public:
    Result<Baseline> baseline(const BaselineRequest &request, const dialect::Dialect &dialect) const override
    {
        return baselineAsRun(dbmate(), request, dialect);
    }
};

class Dbmate : public Format
{
public:
    QString id() const override { return u"dbmate"_s; }
    QString displayName() const override { return u"dbmate"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        // Relvar writes the same files; what is its own has its chain beside it.
        if (QFile::exists(folder.filePath(u"relvar.sum"_s)))
            return std::nullopt;
        static const QRegularExpression marker(u"^--\\s*migrate:up(\\s|$)"_s, QRegularExpression::MultilineOption);
        return evidenceByLine(folder, marker, u"-- migrate:up"_s);
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        static const QRegularExpression pattern(u"(\\d+).*\\.sql"_s);
        ToolFolder result{.path = path};
        for (const QRegularExpressionMatch &match : matchingFiles(*folder, pattern)) {
            ToolMigration migration{.id = match.captured(1),
                                    .name = match.captured().chopped(4),
                                    .fileName = match.captured()};
            readInto(*folder, migration, [](const QByteArray &bytes, ToolMigration &into) {
                const Result<migration::MigrationFile> file = migration::parse(into.fileName, bytes);
                if (file) {
                    into.up = file->up;
                    into.down = file->down;
                } else {
                    into.problem = file.error().message;
                }
            });
            result.migrations.append(migration);
        }
        // By their text: dbmate gives every version the same number of digits.
        std::stable_sort(result.migrations.begin(), result.migrations.end(),
                         [](const ToolMigration &left, const ToolMigration &right) { return left.id < right.id; });
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        Q_UNUSED(dialect)
        Q_UNUSED(folder)
        return readRows(connection, found, u"schema_migrations"_s, u"version"_s, u"ORDER BY version"_s,
                        [](const QVariantList &row) { return HistoryRow{.id = row.at(0).toString()}; });
    }

    const Bookkeeping *bookkeeping() const override
    {
        static const DbmateVersions bookkeeping;
        return &bookkeeping;
    }

    const Baselining &baselining() const override
    {
        static const DbmateBaseline baselining;
        return baselining;
    }

    const Writing *writing() const override
    {
        static const DbmateFile writing;
        return &writing;
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        return statesBySets(
            folder, history,
            {.lateAdvice = text("formats", "dbmate up will apply it, although later ones are applied already. Check "
                                           "that it does not depend on their absence."),
             .missingAdvice = text("formats", "dbmate does not mind on the way up, and cannot revert it. Restore the "
                                              "file.")});
    }
};

} // namespace

const Format &dbmate()
{
    static const Dbmate format;
    return format;
}

} // namespace relvar::formats
