// SPDX-License-Identifier: GPL-3.0-or-later
#include "turntools.h"

#include "support/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fileToolMissing(const QString &name)
{
    return QFile::exists(fileTool(name))
               ? QString()
               : name + u" for files is not there: `./dev test -L interop` builds it into build/tools/go-sqlite"_s;
}

QString drizzleMissing(const QString &modules)
{
    const bool isThere = !QStandardPaths::findExecutable(u"node"_s).isEmpty()
                         && QFile::exists(toolFolder(modules + u"/node_modules/drizzle-orm/package.json"_s));
    return isThere ? QString()
                   : u"Drizzle is not there: `./dev test -L interop` puts it into build/tools/%1"_s.arg(modules);
}

/// With its breakpoint between the statements.
QByteArray drizzleSql(int number, bool isServer)
{
    return tableOf(number, isServer).replace(";\nCREATE FUNCTION", ";\n--> statement-breakpoint\nCREATE FUNCTION");
}

} // namespace

QByteArray tableOf(int number, bool isServer)
{
    const QByteArray name = "t" + QByteArray::number(number);
    QByteArray sql = "CREATE TABLE " + name + " (id integer PRIMARY KEY, note text DEFAULT 'a;b');\n";
    if (isServer) {
        sql += "CREATE FUNCTION f_" + name
               + "() RETURNS integer LANGUAGE plpgsql AS $$\nBEGIN\n    RETURN 1;\nEND;\n$$;\n";
    }
    return sql;
}

Tool flywayTool()
{
    Tool tool;
    tool.format = u"flyway"_s;
    tool.missing = hasFlyway() ? QString() : u"Flyway is not there: `./dev test -L interop` puts it into build/tools"_s;
    tool.table = u"flyway_schema_history"_s;
    tool.columns = u"installed_rank, version, description, type, script, checksum, installed_by, success"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &database, int number) {
        const QString version = QString::number(number) + (number % 2 == 0 ? u"_0"_s : QString());
        bench.write(u"shop/migrations/V%1__make_t%2.sql"_s.arg(version).arg(number),
                    tableOf(number, database.isServer));
    };
    tool.applyAll = [](const Workbench &bench, const RealDatabase &database) {
        return flyway(bench, u"shop/migrations"_s, database.jdbc, {u"migrate"_s});
    };
    return tool;
}

/// atlas.sum is written anew by Atlas itself.
Tool atlasTool()
{
    Tool tool;
    tool.format = u"atlas"_s;
    if (QStandardPaths::findExecutable(u"atlas"_s).isEmpty())
        tool.missing = u"Atlas is not there: `./dev test -L interop` builds it into build/tools/go"_s;
    tool.table = u"atlas_schema_revisions"_s;
    tool.schema = u"atlas_schema_revisions"_s;
    tool.columns
        = u"version, description, type, applied, total, error, error_stmt, hash, CAST(partial_hashes AS text)"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &database, int number) {
        const QByteArray comment = "-- A ; and ( in a comment\n";
        bench.write(u"shop/migrations/2026010%1%2_make_t%1.sql"_s.arg(number).arg(u"000000"_s),
                    comment + tableOf(number, database.isServer) + "INSERT INTO t" + QByteArray::number(number)
                        + " (id, note) VALUES (1, 'x;''(');\n");
        const Outcome hashed = atlas(bench, u"shop/migrations"_s, u"hash"_s);
        QVERIFY_EXIT(hashed, 0);
    };
    tool.applyAll = [](const Workbench &bench, const RealDatabase &database) {
        return atlas(bench, u"shop/migrations"_s, u"apply"_s, {u"--url"_s, database.atlas});
    };
    return tool;
}

Tool gooseTool()
{
    Tool tool;
    tool.format = u"goose"_s;
    tool.missing = fileToolMissing(u"goose"_s);
    tool.table = u"goose_db_version"_s;
    tool.columns = u"id, version_id, is_applied"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &, int number) {
        bench.write(u"shop/migrations/0000%1_make_t%1.sql"_s.arg(number), "-- +goose Up\n" + tableOf(number, false)
                                                                              + "\n-- +goose Down\nDROP TABLE t"
                                                                              + QByteArray::number(number) + ";\n");
    };
    const auto run = [](const Workbench &bench, const RealDatabase &database, const QString &command) {
        return bench.program(fileTool(u"goose"_s),
                             {u"-dir"_s, bench.path(u"shop/migrations"_s), u"sqlite3"_s, database.node, command});
    };
    tool.applyAll
        = [run](const Workbench &bench, const RealDatabase &database) { return run(bench, database, u"up"_s); };
    tool.revertOne
        = [run](const Workbench &bench, const RealDatabase &database) { return run(bench, database, u"down"_s); };
    return tool;
}

Tool golangMigrateTool()
{
    Tool tool;
    tool.format = u"golang-migrate"_s;
    tool.missing = fileToolMissing(u"migrate"_s);
    tool.table = u"schema_migrations"_s;
    tool.columns = u"version, dirty, typeof(dirty)"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &, int number) {
        const QString name = u"shop/migrations/00000%1_make_t%1"_s.arg(number);
        bench.write(name + u".up.sql"_s, tableOf(number, false));
        bench.write(name + u".down.sql"_s, "DROP TABLE t" + QByteArray::number(number) + ";\n");
    };
    const auto run = [](const Workbench &bench, const RealDatabase &database, const QStringList &command) {
        return bench.program(fileTool(u"migrate"_s), QStringList{u"-path"_s, bench.path(u"shop/migrations"_s),
                                                                 u"-database"_s, database.golangMigrate}
                                                         + command);
    };
    tool.applyAll
        = [run](const Workbench &bench, const RealDatabase &database) { return run(bench, database, {u"up"_s}); };
    tool.revertOne = [run](const Workbench &bench, const RealDatabase &database) {
        return run(bench, database, {u"down"_s, u"1"_s});
    };
    return tool;
}

Tool drizzleJournalTool()
{
    Tool tool;
    tool.format = u"drizzle-journal"_s;
    tool.missing = drizzleMissing(u"frameworks"_s);
    tool.table = u"__drizzle_migrations"_s;
    tool.schema = u"drizzle"_s;
    tool.columns = u"id, hash, created_at"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &database, int number) {
        const QString tag = u"000%1_make_t%2"_s.arg(number - 1).arg(number);
        bench.write(u"shop/migrations/%1.sql"_s.arg(tag), drizzleSql(number, database.isServer));
        const QString path = u"shop/migrations/meta/_journal.json"_s;
        QJsonObject journal = number == 1 ? QJsonObject() : QJsonDocument::fromJson(bench.read(path)).object();
        QJsonArray entries = journal.value(u"entries"_s).toArray();
        entries.append(QJsonObject{{u"idx"_s, number - 1},
                                   {u"version"_s, u"7"_s},
                                   {u"when"_s, qint64(1767225600000) + number * 1234567},
                                   {u"tag"_s, tag},
                                   {u"breakpoints"_s, true}});
        journal.insert(u"version"_s, u"7"_s);
        journal.insert(u"dialect"_s, database.isServer ? u"postgresql"_s : u"sqlite"_s);
        journal.insert(u"entries"_s, entries);
        bench.write(path, QJsonDocument(journal).toJson());
    };
    tool.applyAll = [](const Workbench &bench, const RealDatabase &database) {
        return drizzle(bench, u"frameworks"_s, u"shop/migrations"_s, database);
    };
    return tool;
}

Tool drizzleTool()
{
    Tool tool;
    tool.format = u"drizzle"_s;
    tool.missing = drizzleMissing(u"drizzle-1.0"_s);
    tool.table = u"__drizzle_migrations"_s;
    tool.schema = u"drizzle"_s;
    tool.columns = u"id, hash, created_at, name"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &database, int number) {
        const QString folder = u"shop/migrations/2026010%1%2_make_t%1/"_s.arg(number).arg(123456);
        bench.write(folder + u"migration.sql"_s, drizzleSql(number, database.isServer));
        bench.write(folder + u"snapshot.json"_s, "{}\n");
    };
    tool.applyAll = [](const Workbench &bench, const RealDatabase &database) {
        return drizzle(bench, u"drizzle-1.0"_s, u"shop/migrations"_s, database);
    };
    return tool;
}

Tool prismaTool()
{
    Tool tool;
    tool.format = u"prisma"_s;
    const QString modules = toolFolder(u"frameworks/node_modules"_s);
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty()
        || !QFile::exists(modules + u"/@prisma/schema-engine-wasm/package.json"_s))
        tool.missing = u"Prisma's engine is not there: `./dev test -L interop` puts it into build/tools/frameworks"_s;
    tool.table = u"_prisma_migrations"_s;
    tool.columns = u"migration_name, checksum, length(id), logs, rolled_back_at IS NULL, finished_at >= started_at, "
                   u"applied_steps_count, typeof(started_at) = typeof(finished_at)"_s;
    tool.write = [](const Workbench &bench, const RealDatabase &database, int number) {
        const QByteArray provider = database.isServer ? "provider = \"postgresql\"\n" : "provider = \"sqlite\"\n";
        bench.write(u"shop/schema.prisma"_s, "datasource db {\n  " + provider + "}\n");
        bench.write(u"shop/migrations/migration_lock.toml"_s, provider);
        bench.write(u"shop/migrations/2026010%1%2_make_t%1/migration.sql"_s.arg(number).arg(123456),
                    tableOf(number, database.isServer));
    };
    tool.applyAll = [modules](const Workbench &bench, const RealDatabase &database) {
        return bench.program(u"node"_s,
                             {sourceFile(u"tests/cli/prismaengine.mjs"_s), modules, u"deploy"_s,
                              bench.path(u"shop/schema.prisma"_s), database.isServer ? u"postgresql"_s : u"sqlite"_s,
                              database.node, bench.path(u"shop/migrations"_s)});
    };
    return tool;
}

QString sqitchAddress(const RealDatabase &database)
{
    return database.isServer ? QString(database.node).replace(u"postgres:"_s, u"db:pg:"_s)
                             : u"db:sqlite:"_s + database.node;
}

Tool sqitchTool(bool isServer)
{
    Tool tool;
    tool.format = u"sqitch"_s;
    QProcess perl;
    perl.start(u"perl"_s, {isServer ? u"-MDBD::Pg"_s : u"-MDBD::SQLite"_s, u"-e"_s, u"1"_s});
    if (QStandardPaths::findExecutable(u"sqitch"_s).isEmpty() || !perl.waitForFinished() || perl.exitCode() != 0)
        tool.missing = u"Sqitch is not there: `./dev test -L interop` installs it"_s;
    tool.table = u"changes"_s;
    tool.schema = u"sqitch"_s;
    tool.registry = u"sqitch"_s;
    const QString planned = u"committer_name, committer_email, planned_at, planner_name, planner_email"_s;
    tool.columns = u"change_id, change, script_hash, project, note, "_s + planned;
    tool.more = {{u"tags"_s, u"tag_id, tag, change_id, project, note, "_s + planned},
                 {u"dependencies"_s, u"change_id, dependency, type, dependency_id"_s},
                 {u"events"_s, u"event, change_id, change, project, note, requires, conflicts, tags, "_s + planned},
                 {u"projects"_s, u"project, uri, creator_name, creator_email"_s},
                 {u"releases"_s, u"version, installer_name, installer_email"_s}};
    tool.write = [](const Workbench &bench, const RealDatabase &database, int number) {
        bench.write(u"shop/migrations/sqitch.conf"_s, "[user]\n\tname = Ada L.\n\temail = ada@example.org\n");
        QByteArray plan = "%syntax-version=1.0.0\n%project=shop\n%uri=https://example.org/shop\n\n";
        for (int i = 1; i <= number; ++i) {
            const QByteArray digit = QByteArray::number(i);
            const QByteArray needed = i == 1 ? "" : i == 2 ? " [make_t1@v1]" : " [make_t1 make_t2]";
            plan += "make_t" + digit + needed + " 2026-01-0" + digit + "T10:00:00Z Bea O'Neil <bea@example.org> # It's "
                    + digit + "\n";
            if (i == 1 && number > 1)
                plan += "@v1 2026-01-01T11:00:00Z Bea O'Neil <bea@example.org> # First\n";
            if (i == 3)
                plan += "@v3 2026-01-03T11:00:00Z Bea O'Neil <bea@example.org> # Third\n@latest "
                        "2026-01-03T12:00:00Z Bea O'Neil <bea@example.org>\n";
        }
        bench.write(u"shop/migrations/sqitch.plan"_s, plan);
        const QByteArray digit = QByteArray::number(number);
        const QByteArray function = database.isServer ? "DROP FUNCTION f_t" + digit + "();\n" : QByteArray();
        bench.write(u"shop/migrations/deploy/make_t%1.sql"_s.arg(number),
                    "BEGIN;\n" + tableOf(number, database.isServer) + "COMMIT;\n");
        bench.write(u"shop/migrations/revert/make_t%1.sql"_s.arg(number),
                    "BEGIN;\n" + function + "DROP TABLE t" + digit + ";\nCOMMIT;\n");
    };
    const auto run = [](const Workbench &bench, const RealDatabase &database, const QStringList &command) {
        return bench.program(u"sqitch"_s, QStringList{u"--chdir"_s, bench.path(u"shop/migrations"_s)} + command
                                              + QStringList{sqitchAddress(database)});
    };
    tool.applyAll
        = [run](const Workbench &bench, const RealDatabase &database) { return run(bench, database, {u"deploy"_s}); };
    tool.revertOne = [run](const Workbench &bench, const RealDatabase &database) {
        return run(bench, database, {u"revert"_s, u"-y"_s, u"--to-change"_s, u"@HEAD^"_s});
    };
    return tool;
}

} // namespace relvar::test
