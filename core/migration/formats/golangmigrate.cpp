// SPDX-License-Identifier: GPL-3.0-or-later
// golang-migrate: <version>_<name>.up.sql and .down.sql; schema_migrations has one row, the version reached and whether
// getting there failed. https://github.com/golang-migrate/migrate
#include "migration/formats/reading.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &filePattern()
{
    static const QRegularExpression pattern(u"([0-9]+)_(.*)\\.(down|up)\\.sql"_s);
    return pattern;
}

class GolangMigrate : public Format
{
public:
    QString id() const override { return u"golang-migrate"_s; }
    QString displayName() const override { return u"golang-migrate"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        const QList<QRegularExpressionMatch> files = matchingFiles(folder, filePattern());
        if (files.isEmpty())
            return std::nullopt;
        return text("formats", "%1 is named as %2 names its files", {files.first().captured(), displayName()});
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        ToolFolder result{.path = path};
        for (const QRegularExpressionMatch &match : matchingFiles(*folder, filePattern()))
            take(*folder, match, result);
        std::stable_sort(result.migrations.begin(), result.migrations.end(),
                         [](const ToolMigration &left, const ToolMigration &right) {
                             return numberLess(left.id, right.id);
                         });
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

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        QList<ToolState> states;
        const HistoryRow *row = history.rows.isEmpty() ? nullptr : &history.rows.last();
        bool hasFile = false;
        for (const ToolMigration &migration : folder.migrations) {
            ToolState state = stateOf(migration);
            const bool isReached = row && !row->id.startsWith(u'-') && !numberLess(row->id, migration.id);
            const bool isTheOne = row && sameNumber(row->id, migration.id);
            hasFile = hasFile || isTheOne;
            if (isTheOne && row->kind == HistoryRow::Kind::Failed) {
                state.standing = Standing::Failed;
                state.advice
                    = text("formats",
                           "The database is marked as dirty at this version: applying it, or reverting the next one, "
                           "did not come to its end, and parts of that may be there. Look what is there, put it right, "
                           "then run migrate force %1, or force the version before it.",
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
