// SPDX-License-Identifier: GPL-3.0-or-later
// sea-orm-migration: a Rust crate; lib.rs lists the migrations in their order, each a module in a file of its own.
// seaql_migrations has their names. Loco and Ruskit use it. https://www.sea-ql.org/SeaORM/docs/migration
#include "migration/formats/baselining.h"
#include "migration/formats/reading.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto libraryName = "lib.rs"_L1;

/// Without comments: what is commented out does not run.
QString rustCode(QString source)
{
    static const QRegularExpression comment(u"//[^\\n]*|/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    return source.remove(comment);
}

/// What cargo has chosen for the crate or for its workspace; without Cargo.lock, the present version.
bool isBeforeSecond(const QString &sources)
{
    static const QRegularExpression version(u"\\nname = \"sea-orm-migration\"\\r?\\nversion = \"([01])\\."_s);
    QDir folder(sources);
    while (folder.cdUp()) {
        const Result<QByteArray> lock = readFile(folder.filePath(u"Cargo.lock"_s));
        if (lock)
            return plainText(*lock).contains(version);
        if (folder.exists(u".git"_s))
            break;
    }
    return false;
}

/// The rows that sea-orm-migration writes when it runs them; it has no command for that itself.
class SeaOrmRows : public Baselining
{
public:
    Result<Baseline> baseline(const BaselineRequest &request, const dialect::Dialect &dialect) const override
    {
        const Result<QList<ToolMigration>> waiting = notYetApplied(seaOrm(), request);
        if (!waiting)
            return fail(waiting.error());
        Baseline made;
        QString table = request.history.table;
        if (table.isEmpty() && !waiting->isEmpty()) {
            table = u"\"seaql_migrations\""_s;
            // The sea-query of SeaORM 2 writes every integer of SQLite so.
            const QString type
                = dialect.id() == "sqlite"_L1 && !isBeforeSecond(request.folder.path) ? u"integer"_s : u"bigint"_s;
            made.statements.append(u"CREATE TABLE \"seaql_migrations\" ( \"version\" varchar NOT NULL PRIMARY KEY, "
                                   u"\"applied_at\" %1 NOT NULL )"_s.arg(type));
        }
        for (const ToolMigration &migration : *waiting) {
            // Its names are made of letters, digits and underscores.
            made.statements.append(u"INSERT INTO %1 (\"version\", \"applied_at\") VALUES ('%2', %3)"_s.arg(
                table, migration.id, QString::number(request.time.toSecsSinceEpoch())));
            made.marked.append(migration.name);
        }
        return made;
    }
};

class SeaOrm : public Format
{
public:
    QString id() const override { return u"sea-orm"_s; }
    QString displayName() const override { return u"SeaORM"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        const Result<QByteArray> library = readFile(folder.filePath(libraryName));
        if (!library || !library->contains("MigratorTrait for"))
            return std::nullopt;
        if (library->contains("inject-above"))
            return text("formats", "%1 has a MigratorTrait, and the marker of %2 in it", {libraryName, u"Loco"_s});
        return text("formats", "%1 has a MigratorTrait", {libraryName});
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        const Result<QByteArray> library = readFile(folder->filePath(libraryName));
        if (!library)
            return fail(library.error());
        ToolFolder result{.path = path};
        QSet<QString> registered;
        static const QRegularExpression boxed(u"Box::new\\(\\s*(?:\\w+::)*?(m\\d{8}_\\d{6}_\\w+)::\\w+"_s);
        for (auto matches = boxed.globalMatch(rustCode(plainText(*library))); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            registered.insert(name);
            ToolMigration migration{.id = name, .name = name, .fileName = name + u".rs"_s};
            if (!QFile::exists(folder->filePath(migration.fileName))) {
                migration.problem = text("formats", "%1 names it, and there is no file %2: the crate does not compile.",
                                         {libraryName, migration.fileName});
                migration.fileName.clear();
            }
            result.migrations.append(migration);
        }
        static const QRegularExpression module(u"(m\\d{8}_\\d{6}_\\w+)\\.rs"_s);
        for (const QRegularExpressionMatch &match : matchingFiles(*folder, module)) {
            if (registered.contains(match.captured(1)))
                continue;
            result.migrations.append({.id = match.captured(1),
                                      .name = match.captured(1),
                                      .fileName = match.captured(),
                                      .isRegistered = false});
        }
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        Q_UNUSED(dialect)
        Q_UNUSED(folder)
        return readRows(connection, found, u"seaql_migrations"_s, u"version, applied_at"_s, u"ORDER BY version"_s,
                        [](const QVariantList &row) {
                            const QDateTime at = QDateTime::fromSecsSinceEpoch(row.at(1).toLongLong(), Qt::UTC);
                            return HistoryRow{.id = row.at(0).toString(),
                                              .name = row.at(0).toString(),
                                              .at = at.toString(Qt::ISODate)};
                        });
    }

    const Baselining &baselining() const override
    {
        static const SeaOrmRows baselining;
        return baselining;
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        QList<ToolState> states = statesBySets(
            folder, history,
            {.lateAdvice = text("formats", "SeaORM will run it, although later ones are applied already. Check that it "
                                           "does not depend on their absence."),
             .missingAdvice = text("formats",
                                   "SeaORM refuses every command because of it. Restore the file and its line "
                                   "in %1.",
                                   {libraryName}),
             .unregisteredAdvice = text("formats",
                                        "%1 does not name it, so SeaORM never runs it. Add it to "
                                        "migrations(), or remove the file.",
                                        {libraryName})});
        // Without one file there is no program, so none of those that are applied can be taken back either.
        for (const ToolMigration &migration : folder.migrations) {
            const auto state = std::find_if(states.begin(), states.end(),
                                            [&](const ToolState &other) { return other.id == migration.id; });
            if (!migration.problem.isEmpty() && state != states.end()) {
                state->standing = Standing::Broken;
                state->advice = migration.problem;
            }
        }
        return states;
    }
};

} // namespace

const Format &seaOrm()
{
    static const SeaOrm format;
    return format;
}

} // namespace relvar::formats
