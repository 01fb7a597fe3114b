// SPDX-License-Identifier: GPL-3.0-or-later
// Drizzle before 1.0: files, and meta/_journal.json that gives their order and time. The table keeps a digest and that
// time; what is not newer than the newest time never runs. https://orm.drizzle.team/docs/kit-overview
#include "migration/formats/baselining.h"
#include "migration/formats/bookkeeping.h"
#include "migration/formats/reading.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto journalName = "meta/_journal.json"_L1;

/// What the migrator of drizzle-orm before 1.0 writes.
class DigestRows : public Bookkeeping
{
public:
    bool runsAsWritten() const override { return true; }

    QString usualTable(const dialect::Dialect &dialect) const override
    {
        return dialect.capabilities().serverSchemes.isEmpty() ? u"__drizzle_migrations"_s
                                                              : u"drizzle.__drizzle_migrations"_s;
    }

    /// In SQLite too the column is SERIAL, which is no type there: the ids stay NULL.
    QStringList make(const dialect::Dialect &dialect) const override
    {
        const bool isServer = !dialect.capabilities().serverSchemes.isEmpty();
        QStringList statements;
        if (isServer)
            statements.append(u"CREATE SCHEMA IF NOT EXISTS drizzle"_s);
        statements.append(u"CREATE TABLE %1 (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at %2)"_s.arg(
            usualTable(dialect), isServer ? u"bigint"_s : u"numeric"_s));
        return statements;
    }

    QStringList end(const QString &table, const Move &move, const dialect::Dialect &dialect) const override
    {
        return {u"INSERT INTO %1 (hash, created_at) VALUES (%2, %3)"_s.arg(
            table, dialect.quoteLiteral(move.migration.checksum), move.migration.id)};
    }
};

/// With the same rows: Drizzle has no command for that itself.
class JournalBaseline : public Baselining
{
public:
    Result<Baseline> baseline(const BaselineRequest &request, const dialect::Dialect &dialect) const override
    {
        return baselineAsRun(drizzleJournal(), request, dialect);
    }
};

/// The time of the journal is what the table has; the name that people know goes with it.
class DrizzleJournal : public Format
{
public:
    QString id() const override { return u"drizzle-journal"_s; }
    QString displayName() const override { return u"Drizzle (0.x)"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        if (!QFile::exists(folder.filePath(journalName)))
            return std::nullopt;
        return text("formats", "it has %1", {journalName});
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        const Result<QByteArray> bytes = readFile(folder->filePath(journalName));
        if (!bytes)
            return fail(bytes.error());
        QJsonParseError mistake;
        const QJsonDocument journal = QJsonDocument::fromJson(*bytes, &mistake);
        if (!journal.isObject()) {
            return fail(FormatError::Broken,
                        text("formats",
                             "%1 is no JSON document, so the order of the migrations is not known. Restore "
                             "it.",
                             {journalName}),
                        mistake.errorString(), folder->filePath(journalName));
        }
        ToolFolder result{.path = path};
        QSet<QString> named;
        for (const QJsonValue &entry : journal[u"entries"].toArray()) {
            const QString tag = entry[u"tag"].toString();
            named.insert(tag + u".sql"_s);
            result.migrations.append(read(*folder, tag, qint64(entry[u"when"].toDouble())));
        }
        for (const QString &name : sqlFiles(*folder)) {
            if (named.contains(name))
                continue;
            ToolMigration stray = read(*folder, name.chopped(4), 0);
            stray.id = stray.name;
            stray.isRegistered = false;
            result.migrations.append(stray);
        }
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        Q_UNUSED(dialect)
        Q_UNUSED(folder)
        return readRows(connection, found, u"__drizzle_migrations"_s, u"created_at, hash"_s, u"ORDER BY created_at"_s,
                        [](const QVariantList &row) {
                            return HistoryRow{.id = QString::number(row.at(0).toLongLong()),
                                              .checksum = row.at(1).toString()};
                        });
    }

    const Bookkeeping *bookkeeping() const override
    {
        static const DigestRows bookkeeping;
        return &bookkeeping;
    }

    const Baselining &baselining() const override
    {
        static const JournalBaseline baselining;
        return baselining;
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        QList<ToolState> states
            = statesBySets(folder, history,
                           {.editedAdvice = text("formats", "Drizzle does not notice: it stores the digest and never "
                                                            "compares it. Restore the file as it was applied."),
                            .missingAdvice = text("formats", "The journal has no entry for it. Drizzle does not mind; "
                                                             "a new database will not get it."),
                            .unregisteredAdvice
                            = text("formats", "%1 does not name it, so Drizzle never runs it.", {journalName})});
        qint64 newest = -1;
        for (const HistoryRow &row : history.rows)
            newest = std::max(newest, row.id.toLongLong());
        for (ToolState &state : states) {
            if (state.standing == Standing::Missing)
                state.name = text("formats", "digest %1…", {lastRow(history, state.id)->checksum.left(12)}).toString();
            const bool waits = state.standing == Standing::Pending || state.standing == Standing::OutOfOrder;
            if (!waits)
                continue;
            state.advice = Text();
            state.standing = state.id.toLongLong() > newest ? Standing::Pending : Standing::Skipped;
            if (state.standing == Standing::Skipped) {
                state.advice
                    = text("formats", "Its time in the journal is not after that of the newest applied one, so "
                                      "Drizzle passes over it in silence and never runs it. Give it a later "
                                      "time, or generate it anew.");
            }
        }
        return states;
    }

private:
    static ToolMigration read(const QDir &folder, const QString &tag, qint64 when)
    {
        ToolMigration migration{.id = QString::number(when), .name = tag, .fileName = tag + u".sql"_s};
        if (!QFile::exists(folder.filePath(migration.fileName))) {
            migration.problem = text("formats",
                                     "The journal names it, and there is no file %1: Drizzle stops there. "
                                     "Restore the file.",
                                     {migration.fileName});
            migration.fileName.clear();
            return migration;
        }
        readInto(folder, migration, [](const QByteArray &bytes, ToolMigration &into) {
            into.up = wholeSection(bytes);
            into.checksum = sha256(bytes);
        });
        return migration;
    }
};

} // namespace

const Format &drizzleJournal()
{
    static const DrizzleJournal format;
    return format;
}

} // namespace relvar::formats
