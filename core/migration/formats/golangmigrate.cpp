// SPDX-License-Identifier: GPL-3.0-or-later
// golang-migrate: <version>_<name>.up.sql and .down.sql; schema_migrations has one row, the version reached and whether
// getting there failed. https://github.com/golang-migrate/migrate
#include "migration/formats/baselining.h"
#include "migration/formats/bookkeeping.h"
#include "migration/formats/reading.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"
#include "migration/formats/writing.h"

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &filePattern()
{
    static const QRegularExpression pattern(u"([0-9]+)_(.*)\\.(down|up)\\.sql"_s);
    return pattern;
}

/// The one row is taken away and written anew each time.
class OneVersion : public Bookkeeping
{
public:
    QString usualTable(const dialect::Dialect &) const override { return u"schema_migrations"_s; }
    bool runsAsWritten() const override { return true; }

    QStringList make(const dialect::Dialect &dialect) const override
    {
        if (!dialect.capabilities().serverSchemes.isEmpty())
            return {u"CREATE TABLE schema_migrations (version bigint not null primary key, dirty boolean not null)"_s};
        return {u"CREATE TABLE schema_migrations (version uint64,dirty bool)"_s,
                u"CREATE UNIQUE INDEX version_unique ON schema_migrations (version)"_s};
    }

    QStringList begin(const QString &table, const Move &move, const dialect::Dialect &) const override
    {
        return row(table, move.reached.isEmpty() ? u"-1"_s : move.reached, true);
    }
    QStringList forget(const QString &table, const Move &move, const Stop &, const dialect::Dialect &) const override
    {
        return row(table, move.before, false);
    }
    QStringList end(const QString &table, const Move &move, const dialect::Dialect &) const override
    {
        return row(table, move.reached, false);
    }

private:
    static QStringList row(const QString &table, const QString &version, bool dirty)
    {
        QStringList statements{u"DELETE FROM "_s + table};
        if (!version.isEmpty()) {
            statements.append(
                u"INSERT INTO %1 (version, dirty) VALUES (%2, %3)"_s.arg(table, QString::number(version.toLongLong()),
                                                                         dirty ? u"true"_s : u"false"_s));
        }
        return statements;
    }
};

class Pair : public Writing
{
public:
    Result<WrittenMigration> write(const WritingRequest &request, const dialect::Dialect &dialect) const override
    {
        const NewMigration &wanted = request.migration;
        const QString version = nextVersion(versionsOf(request.folder), wanted.time);
        WrittenMigration written{.id = version, .name = version + u'_' + wanted.name};
        for (const auto &[section, direction] :
             {std::pair(std::optional(wanted.up), u".up.sql"_s), std::pair(wanted.down, u".down.sql"_s)}) {
            if (!section)
                continue;
            QList<Text> remarks = remarksOn(*section, dialect);
            if (!wanted.down)
                remarks.append(revertedForNothing(u"golang-migrate"_s));
            for (const Text &remark : remarks) {
                if (!written.remarks.contains(remark))
                    written.remarks.append(remark);
            }
            QString content = header(wanted, remarks);
            if (!wanted.down)
                content += noWayBack();
            written.files.append({.path = written.name + direction,
                                  .before = {},
                                  .bytes = (content + u'\n' + section->sql + u'\n').toUtf8()});
        }
        return written;
    }

private:
    /// How the tool has to be started for it. https://github.com/golang-migrate/migrate/tree/master/database
    static QList<Text> remarksOn(const migration::Section &section, const dialect::Dialect &dialect)
    {
        if (section.transactional)
            return {};
        if (dialect.capabilities().serverSchemes.isEmpty()) {
            return {text("formats",
                         "It cannot run in a transaction that was begun before it. golang-migrate begins one "
                         "unless the address has ?x-no-tx-wrap=true.")};
        }
        if (dialect.split(section.sql).size() > 1) {
            return {text("formats", "Its statements cannot run in one transaction. golang-migrate sends them together "
                                    "unless the address has ?x-multi-statement=true.")};
        }
        return {};
    }
};

/// As migrate force: the one row has the newest.
class ForcedVersion : public Baselining
{
public:
    Result<Baseline> baseline(const BaselineRequest &request, const dialect::Dialect &dialect) const override
    {
        return baselineAsRun(golangMigrate(), request, dialect);
    }
};

class GolangMigrate : public Format
{
public:
    QString id() const override { return u"golang-migrate"_s; }
    QString displayName() const override { return u"golang-migrate"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        return evidenceByName(folder, filePattern(), displayName());
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        ToolFolder result{.path = path};
        for (const QRegularExpressionMatch &match : matchingFiles(*folder, filePattern()))
            take(*folder, match, result);
        sortByNumber(result.migrations);
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        Q_UNUSED(dialect)
        Q_UNUSED(folder)
        return readRows(connection, found, u"schema_migrations"_s, u"version, CASE WHEN dirty THEN 1 ELSE 0 END"_s, {},
                        [](const QVariantList &row) {
                            return HistoryRow{.id = QString::number(row.at(0).toLongLong()),
                                              .kind = row.at(1).toInt() == 0 ? HistoryRow::Kind::Applied
                                                                             : HistoryRow::Kind::Failed};
                        });
    }

    /// See GenerateAdvisoryLockId() in its database/util.go. Started with an address, it takes the path of that for the
    /// name of the database, with the slash; as a library in a program it asks the database.
    Result<QList<qint64>> lockKeys(database::Connection &connection) const override
    {
        const Result<database::ResultSet> names = connection.query(u"SELECT current_schema(), current_database()"_s);
        if (!names)
            return fail(names.error());
        const QVariantList row = names->rows.value(0);
        const QByteArray name = row.value(1).toString().toUtf8();
        constexpr quint32 salt = 1486364155;
        QList<qint64> keys;
        for (const QByteArray &database : {'/' + name, name}) {
            keys.append(
                crc32(row.value(0).toString().toUtf8() + '\0' + QByteArray("schema_migrations") + '\0' + database)
                * salt);
        }
        return keys;
    }

    const Bookkeeping *bookkeeping() const override
    {
        static const OneVersion bookkeeping;
        return &bookkeeping;
    }

    const Baselining &baselining() const override
    {
        static const ForcedVersion baselining;
        return baselining;
    }

    const Writing *writing() const override
    {
        static const Pair writing;
        return &writing;
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        QList<ToolState> states;
        const HistoryRow *row = history.rows.isEmpty() ? nullptr : &history.rows.last();
        bool hasFile = false;
        for (const ToolMigration &migration : folder.migrations) {
            ToolState state = stateOf(migration);
            const bool isReached = row && !row->id.startsWith(u'-') && !migration::idLess(row->id, migration.id);
            const bool isTheOne = row && sameNumber(row->id, migration.id);
            hasFile = hasFile || isTheOne;
            if (isTheOne && row->kind == HistoryRow::Kind::Failed) {
                state.standing = Standing::Failed;
                state.advice
                    = text("formats",
                           "The database is marked as dirty at this version: applying it, or reverting the next one, "
                           "goes on at this moment or did not come to its end, and parts of that may be there. When "
                           "nobody runs it, look what is there, put it right, then run migrate force %1, or force the "
                           "version before it.",
                           {migration.id});
            } else if (isReached || isTheOne) {
                state.standing = Standing::Applied;
                state.advice = Text();
            }
            states.append(state);
        }
        // -1: everything is reverted, or should have been.
        if (row && row->id == u"-1"_s) {
            if (row->kind == HistoryRow::Kind::Failed) {
                states.prepend(
                    {.id = row->id,
                     .standing = Standing::Failed,
                     .advice = text("formats", "The database is marked as dirty before the first migration: reverting "
                                               "that one did not come to its end. Put it right, then run migrate "
                                               "force with the version that the database has.")});
            }
        } else if (row && !hasFile) {
            ToolState state
                = missingState(*row, text("formats",
                                          "The database is at this version, and no file has it: golang-migrate neither "
                                          "goes on nor back. Restore the file."));
            if (row->kind == HistoryRow::Kind::Failed)
                state.error = text("formats", "The database is marked as dirty.").toString();
            states.append(state);
        }
        return states;
    }

    Text limits() const override
    {
        return text("formats", "golang-migrate remembers one number alone: that every migration up to it has run is "
                               "assumed. One that was added later with a lower number never runs, and nothing shows "
                               "it.");
    }

private:
    static bool sameNumber(const QString &left, const QString &right)
    {
        return left.toULongLong() == right.toULongLong() && !left.startsWith(u'-');
    }

    static void take(const QDir &folder, const QRegularExpressionMatch &match, ToolFolder &result)
    {
        const QString version = match.captured(1);
        const bool isUp = match.captured(3) == u"up"_s;
        auto known
            = std::find_if(result.migrations.begin(), result.migrations.end(),
                           [&version](const ToolMigration &migration) { return sameNumber(migration.id, version); });
        if (known == result.migrations.end()) {
            result.migrations.append({.id = version, .name = version + u'_' + match.captured(2)});
            known = result.migrations.end() - 1;
        }
        std::optional<migration::Section> &half = isUp ? known->up : known->down;
        if (half) {
            known->problem = text("formats",
                                  "%1 is a second file of the same version and direction: golang-migrate "
                                  "refuses the folder. Give it a number of its own.",
                                  {match.captured()});
            return;
        }
        const Result<QByteArray> bytes = readFile(folder.filePath(match.captured()));
        if (!bytes) {
            known->problem = bytes.error().message;
            return;
        }
        // An empty half is one: it runs, and does nothing.
        half = migration::Section{plainText(*bytes).trimmed()};
        if (isUp || known->fileName.isEmpty())
            known->fileName = match.captured();
    }
};

} // namespace

const Format &golangMigrate()
{
    static const GolangMigrate format;
    return format;
}

} // namespace relvar::formats
