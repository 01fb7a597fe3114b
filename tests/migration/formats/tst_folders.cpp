// SPDX-License-Identifier: GPL-3.0-or-later
// Folder and history table of each tool, written here as the tool writes them, read together: order, halves, and every
// odd state that leaves a team wondering.
#include "dialects/sqlite/connection.h"
#include "dialects/sqlite/dialect.h"
#include "migration/formats/baselining.h"
#include "migration/formats/formats.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

QString wordFor(Standing standing)
{
    switch (standing) {
    case Standing::Applied:
        return u"applied"_s;
    case Standing::Pending:
        return u"pending"_s;
    case Standing::OutOfOrder:
        return u"out of order"_s;
    case Standing::Skipped:
        return u"skipped"_s;
    case Standing::NotNeeded:
        return u"not needed"_s;
    case Standing::Unregistered:
        return u"unregistered"_s;
    case Standing::Edited:
        return u"edited"_s;
    case Standing::Outdated:
        return u"outdated"_s;
    case Standing::Missing:
        return u"missing"_s;
    case Standing::Failed:
        return u"failed"_s;
    case Standing::Broken:
        return u"broken"_s;
    }
    Q_UNREACHABLE();
}

QString digest(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// As models of Ruskit have their migrations.
const QByteArray ruskitModel = R"(use crate::framework::prelude::*;
// Migration::new("1_comment", "", "")
impl Model for NAME {
    fn migrations() -> Vec<Migration> {
        vec![LIST]
    }
}
)";
const QByteArray ruskitUsers = R"(
            Migration::new(
                "1739887638_create_users", // first
                "CREATE TABLE users (\"id\" INTEGER,\n  note TEXT DEFAULT 'Migration::new(') STRICT",
                /* back */ "DROP TABLE users",
            ),
)";
const QByteArray ruskitRebuild
    = "Migration::new(\"1739887700_rebuild\", r#\"-- why\nCOMMIT;\n\nPRAGMA foreign_keys = OFF;\nBEGIN;\nDROP TABLE "
      "\"x\";\nCOMMIT;\n\n-- And begins again\nBEGIN;\n\"#, r#\"BEGIN; SELECT \"y\"; COMMIT;\"#),";
const QByteArray ruskitPosts = R"(Migration::create("1739887650_create_posts", |schema| {}))";
const QByteArray ruskitStray = R"(Migration::new("1739887651_stray", "SELECT 1", "SELECT 2"))";

} // namespace

class TestFolders : public QObject
{
    Q_OBJECT

private:
    const sqlite::SqliteDialect m_dialect;
    std::unique_ptr<QTemporaryDir> m_folder;

    void put(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void sql(const QStringList &statements, const QString &database = u"app.db"_s) const
    {
        const auto connection
            = m_dialect.open({.dialect = u"sqlite"_s, .address = m_folder->filePath(database) + u"?mode=rwc"_s}, {});
        QVERIFY_RESULT(connection);
        for (const QString &statement : statements) {
            const auto done = (*connection)->execute(statement);
            QVERIFY_RESULT(done);
        }
    }

    /// Folder and database as Relvar shows them: "name state", in order.
    [[nodiscard]] QStringList told(const QString &format, const QString &folder = u"m"_s) const
    {
        QStringList lines;
        for (const ToolState &state : states(format, folder))
            lines.append((state.name.isEmpty() ? state.id : state.name) + u' ' + wordFor(state.standing));
        return lines;
    }

    [[nodiscard]] QList<ToolState> states(const QString &format, const QString &folder = u"m"_s) const
    {
        const Format &tool = *find(format);
        const auto read = tool.read(m_folder->filePath(folder));
        if (!read) {
            qCritical("%s", qPrintable(read.error().toString()));
            return {};
        }
        const QString path = m_folder->filePath(u"app.db"_s);
        if (!QFile::exists(path))
            return tool.states(*read, {});
        const auto connection = m_dialect.open({.dialect = u"sqlite"_s, .address = path, .readOnly = true}, {});
        const auto snapshot = m_dialect.introspect(**connection);
        const auto history = tool.readHistory(**connection, m_dialect, *read, snapshot->histories);
        if (!history) {
            qCritical("%s", qPrintable(history.error().toString()));
            return {};
        }
        return tool.states(*read, *history);
    }

    [[nodiscard]] ToolFolder folder(const QString &format, const QString &name = u"m"_s) const
    {
        return find(format)->read(m_folder->filePath(name)).value_or(ToolFolder());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void dbmate()
    {
        const QByteArray body = "-- migrate:up\nCREATE TABLE a (b);\n\n-- migrate:down\nDROP TABLE a;\n";
        put(u"m/20260101000000_a.sql"_s, body);
        put(u"m/20260102000000_late.sql"_s, body);
        put(u"m/20260103000000_c.sql"_s, body);
        put(u"m/20260104000000_d.sql"_s, body);
        put(u"m/20260105000000_broken.sql"_s, "CREATE TABLE e (f);\n");
        put(u"m/notes.sql"_s, "no migration\n");
        sql({u"CREATE TABLE \"schema_migrations\" (version varchar(128) primary key)"_s,
             u"INSERT INTO schema_migrations VALUES ('20260101000000'), ('20260103000000'), ('20251231000000')"_s});
        QCOMPARE(told(u"dbmate"_s), (QStringList{u"20260101000000_a applied"_s, u"20260102000000_late out of order"_s,
                                                 u"20260103000000_c applied"_s, u"20260104000000_d pending"_s,
                                                 u"20260105000000_broken broken"_s, u"20251231000000 missing"_s}));
        QCOMPARE(folder(u"dbmate"_s).migrations.first().down->sql, u"DROP TABLE a;"_s);
    }

    void golangMigrate()
    {
        for (const QString &name : {u"000001_users"_s, u"000002_flips"_s, u"000010_more"_s}) {
            put(u"m/"_s + name + u".up.sql"_s, "SELECT 1;");
            put(u"m/"_s + name + u".down.sql"_s, "SELECT 2;");
        }
        put(u"m/000003_oneway.up.sql"_s, "SELECT 1;");
        const QStringList all{u"000001_users"_s, u"000002_flips"_s, u"000003_oneway"_s, u"000010_more"_s};
        QCOMPARE(told(u"golang-migrate"_s), (QStringList{all[0] + u" pending"_s, all[1] + u" pending"_s,
                                                         all[2] + u" pending"_s, all[3] + u" pending"_s}));
        QCOMPARE(states(u"golang-migrate"_s)[1].isRevertible, true);
        QCOMPARE(states(u"golang-migrate"_s)[2].isRevertible, false);

        sql({u"CREATE TABLE schema_migrations (version uint64,dirty bool)"_s,
             u"CREATE UNIQUE INDEX version_unique ON schema_migrations (version)"_s,
             u"INSERT INTO schema_migrations VALUES (3, 0)"_s});
        QCOMPARE(told(u"golang-migrate"_s), (QStringList{all[0] + u" applied"_s, all[1] + u" applied"_s,
                                                         all[2] + u" applied"_s, all[3] + u" pending"_s}));

        sql({u"UPDATE schema_migrations SET version = 2, dirty = 1"_s});
        QCOMPARE(told(u"golang-migrate"_s), (QStringList{all[0] + u" applied"_s, all[1] + u" failed"_s,
                                                         all[2] + u" pending"_s, all[3] + u" pending"_s}));
        QVERIFY(states(u"golang-migrate"_s)[1].advice.toString().contains(u"migrate force"_s));

        // It is at a version that nobody has any more.
        sql({u"UPDATE schema_migrations SET version = 7, dirty = 0"_s});
        QCOMPARE(told(u"golang-migrate"_s),
                 (QStringList{all[0] + u" applied"_s, all[1] + u" applied"_s, all[2] + u" applied"_s,
                              all[3] + u" pending"_s, u"7 missing"_s}));
        QCOMPARE(states(u"golang-migrate"_s).last().id, u"7"_s);

        sql({u"UPDATE schema_migrations SET version = -1, dirty = 1"_s});
        QCOMPARE(told(u"golang-migrate"_s).mid(0, 2), (QStringList{u"-1 failed"_s, all[0] + u" pending"_s}));

        put(u"m/2_again.up.sql"_s, "SELECT 1;");
        QCOMPARE(told(u"golang-migrate"_s).value(2), all[1] + u" broken"_s);
    }

    void goose()
    {
        put(u"m/00001_users.sql"_s, "-- +goose Up\nCREATE TABLE users (id int);\n-- +goose StatementBegin\n"
                                    "CREATE TRIGGER t AFTER INSERT ON users BEGIN SELECT 1; END;\n"
                                    "-- +goose StatementEnd\n\n-- +goose Down\nDROP TABLE users;\n");
        put(u"m/00002_late.sql"_s, "-- +goose NO TRANSACTION\n-- +goose Up\nVACUUM;\n");
        put(u"m/00003_code.go"_s, "package migrations\n");
        put(u"m/00003_code_test.go"_s, "package migrations\n");
        put(u"m/00004_taken_back.sql"_s, "-- +goose Up\nSELECT 1;\n-- +goose Down\n");
        put(u"m/00005_broken.sql"_s, "SELECT 1;\n");
        sql({u"CREATE TABLE goose_db_version (id INTEGER PRIMARY KEY AUTOINCREMENT, version_id INTEGER NOT NULL, "
             u"is_applied INTEGER NOT NULL, tstamp TIMESTAMP DEFAULT (datetime('now')))"_s,
             u"INSERT INTO goose_db_version (version_id, is_applied) VALUES (0, 1), (1, 1), (3, 1), (4, 1), (4, 0), "
             u"(9, 1)"_s});
        QCOMPARE(told(u"goose"_s),
                 (QStringList{u"00001_users applied"_s, u"00002_late out of order"_s, u"00003_code applied"_s,
                              u"00004_taken_back pending"_s, u"00005_broken broken"_s, u"9 missing"_s}));
        const ToolFolder read = folder(u"goose"_s);
        QCOMPARE(read.migrations[0].up->sql, u"CREATE TABLE users (id int);\nCREATE TRIGGER t AFTER INSERT ON users "
                                             u"BEGIN SELECT 1; END;"_s);
        QCOMPARE(read.migrations[0].down->sql, u"DROP TABLE users;"_s);
        QVERIFY(read.migrations[0].up->transactional && !read.migrations[1].up->transactional);
        QVERIFY(!read.migrations[2].up);
    }

    void flyway()
    {
        // The check value of CRC-32 is that of these nine digits, whatever the ends of the lines.
        put(u"m/V1__first.sql"_s, "\xef\xbb\xbf"
                                  "1234\r\n56789\n");
        put(u"m/V1_2__edited.sql"_s, "SELECT 1;\n");
        put(u"m/V1.10__last.sql"_s, "SELECT 1;\n");
        put(u"m/V1.3__late.sql"_s, "SELECT 1;\n");
        put(u"m/U1.10__last.sql"_s, "SELECT 2;\n");
        put(u"m/V2__new.sql"_s, "SELECT 1;\n");
        put(u"m/R__views.sql"_s, "SELECT 1;\n");
        put(u"m/R__same.sql"_s, "123456789");
        QCOMPARE(folder(u"flyway"_s).migrations.first().checksum, u"-873187034"_s);
        sql({u"CREATE TABLE flyway_schema_history (installed_rank INT NOT NULL PRIMARY KEY, version VARCHAR(50), "
             u"description VARCHAR(200) NOT NULL, type VARCHAR(20) NOT NULL, script VARCHAR(1000) NOT NULL, checksum "
             u"INT, "
             u"installed_by VARCHAR(100) NOT NULL, installed_on TEXT NOT NULL DEFAULT "
             u"(strftime('%Y-%m-%d %H:%M:%f','now')), execution_time INT NOT NULL, success BOOLEAN NOT NULL)"_s,
             u"INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, "
             u"installed_by, execution_time, success) VALUES "
             u"(1, '1', 'first', 'SQL', 'V1__first.sql', -873187034, 'ann', 3, 1), "
             u"(2, '1.2', 'edited', 'SQL', 'V1_2__edited.sql', 5, 'ann', 3, 1), "
             u"(3, '1.10', 'last', 'SQL', 'V1.10__last.sql', NULL, 'ann', 3, 1), "
             u"(4, NULL, 'views', 'SQL', 'R__views.sql', 7, 'ann', 3, 1), "
             u"(5, NULL, 'same', 'SQL', 'R__same.sql', -873187034, 'ann', 3, 1), "
             u"(6, '1.5', 'gone', 'SQL', 'V1.5__gone.sql', 7, 'ann', 3, 1)"_s});
        QCOMPARE(told(u"flyway"_s),
                 (QStringList{u"V1__first applied"_s, u"V1_2__edited edited"_s, u"V1.3__late out of order"_s,
                              u"V1.10__last applied"_s, u"V2__new pending"_s, u"R__same applied"_s,
                              u"R__views outdated"_s, u"V1.5__gone missing"_s}));
        QVERIFY(states(u"flyway"_s)[3].isRevertible && !states(u"flyway"_s)[0].isRevertible);

        sql({u"INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, "
             u"installed_by, execution_time, success) VALUES "
             u"(7, '1.10', 'last', 'UNDO_SQL', 'U1.10__last.sql', 5, 'ann', 3, 1), "
             u"(8, '2', 'new', 'SQL', 'V2__new.sql', NULL, 'ann', 3, 0)"_s});
        QCOMPARE(told(u"flyway"_s).mid(3, 2), (QStringList{u"V1.10__last pending"_s, u"V2__new failed"_s}));

        sql({u"DELETE FROM flyway_schema_history"_s,
             u"INSERT INTO flyway_schema_history VALUES (1, '1.3', '<< Flyway Baseline >>', 'BASELINE', "
             u"'<< Flyway Baseline >>', NULL, 'ann', '2026-01-01', 0, 1)"_s});
        QCOMPARE(told(u"flyway"_s).mid(0, 4), (QStringList{u"V1__first not needed"_s, u"V1_2__edited not needed"_s,
                                                           u"V1.3__late not needed"_s, u"V1.10__last pending"_s}));
    }

    /// Plan, scripts, ids and digests are those that Sqitch 1.3.1 made.
    void sqitch()
    {
        const QByteArray plan = "%syntax-version=1.0.0\n%project=flipr\n%uri=https://example.com/flipr/\n\n"
                                "users 2026-11-22T08:54:01Z Ann Lee <ann@example.com> # Users\n"
                                "flips [users] 2026-11-22T08:54:03Z Ann Lee <ann@example.com> # Flips with \"quote\"\n"
                                "@v1 2026-11-22T08:54:05Z Ann Lee <ann@example.com> # one\n"
                                "users [users@v1] 2026-11-22T08:54:09Z Ann Lee <ann@example.com> # again\n";
        put(u"m/sqitch.plan"_s, plan);
        put(u"m/deploy/users@v1.sql"_s, "CREATE TABLE users(id INTEGER PRIMARY KEY);\n");
        put(u"m/deploy/users.sql"_s, "SELECT 1;\n");
        put(u"m/deploy/flips.sql"_s, "CREATE TABLE flips(id INTEGER PRIMARY KEY);\n");
        put(u"m/revert/flips.sql"_s, "DROP TABLE flips;\n");
        const QString first = u"5135b9f8b9f31d02a35dfc387ffdb044f263fdaa"_s;
        const QString second = u"f7cf4f03adc20f2ca2bdd236b0cb1b12ee6e26f6"_s;
        const ToolFolder read = folder(u"sqitch"_s);
        QCOMPARE(read.migrations.size(), 3);
        QCOMPARE(read.migrations[0].id, first);
        QCOMPARE(read.migrations[0].checksum, u"ec7caf49740fd9cea1bf2aefae7acb6dc8250728"_s);
        QCOMPARE(read.migrations[1].id, second);
        QCOMPARE(read.migrations[2].id, u"85c1f3d1a1e6527b15b238321c0c699d5970c2d7"_s);
        QVERIFY(read.migrations[1].down && !read.migrations[2].down);

        // The registry is a database beside the one that it is about.
        sql({u"CREATE TABLE other (a)"_s});
        sql({u"CREATE TABLE changes (change_id TEXT PRIMARY KEY, script_hash TEXT, change TEXT NOT NULL, project TEXT "
             u"NOT "
             u"NULL, note TEXT, committed_at DATETIME, committer_name TEXT, committer_email TEXT, planned_at DATETIME, "
             u"planner_name TEXT, planner_email TEXT)"_s,
             u"CREATE TABLE events (event TEXT, change_id TEXT, change TEXT, project TEXT, committed_at DATETIME)"_s,
             u"INSERT INTO changes (change_id, script_hash, change, project, committed_at) VALUES ('%1', 'other', "
             u"'users', 'flipr', '2026-11-22 08:54:10'), ('abc', 'x', 'lost', 'flipr', '2026-11-22 08:54:11'), "
             u"('def', 'x', 'theirs', 'another project', '2026-11-22 08:54:12')"_s.arg(first),
             u"INSERT INTO events VALUES ('deploy', '%1', 'users', 'flipr', '1'), ('fail', '%2', 'flips', 'flipr', '2')"_s
                 .arg(first, second)},
            u"sqitch.db"_s);
        QCOMPARE(told(u"sqitch"_s),
                 (QStringList{u"users@v1 edited"_s, u"flips failed"_s, u"users pending"_s, u"lost missing"_s}));
        sql({u"UPDATE changes SET script_hash = 'ec7caf49740fd9cea1bf2aefae7acb6dc8250728'"_s}, u"sqitch.db"_s);
        QCOMPARE(told(u"sqitch"_s).first(), u"users@v1 applied"_s);
    }

    void drizzleJournal()
    {
        const QByteArray first = "CREATE TABLE a (b int);\n--> statement-breakpoint\nCREATE TABLE c (d int);";
        put(u"m/0000_first.sql"_s, first);
        put(u"m/0001_edited.sql"_s, "SELECT 2;");
        put(u"m/0002_skipped.sql"_s, "SELECT 3;");
        put(u"m/0003_new.sql"_s, "SELECT 4;");
        put(u"m/0009_stray.sql"_s, "SELECT 5;");
        put(u"m/meta/_journal.json"_s,
            R"({"version":"7","dialect":"sqlite","entries":[
{"idx":0,"version":"6","when":1767225600000,"tag":"0000_first","breakpoints":true},
{"idx":1,"version":"6","when":1767225700000,"tag":"0001_edited","breakpoints":true},
{"idx":2,"version":"6","when":1767225650000,"tag":"0002_skipped","breakpoints":true},
{"idx":3,"version":"6","when":1767225900000,"tag":"0003_new","breakpoints":true},
{"idx":4,"version":"6","when":1767226000000,"tag":"0004_lost","breakpoints":true}]})");
        sql({u"CREATE TABLE \"__drizzle_migrations\" (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)"_s,
             u"INSERT INTO \"__drizzle_migrations\" (hash, created_at) VALUES ('%1', 1767225600000), ('0', "
             u"1767225700000), "
             u"('abcdef0123456789', 1767225500000)"_s.arg(digest(first))});
        QCOMPARE(told(u"drizzle-journal"_s),
                 (QStringList{u"0000_first applied"_s, u"0001_edited edited"_s, u"0002_skipped skipped"_s,
                              u"0003_new pending"_s, u"0004_lost broken"_s, u"0009_stray unregistered"_s,
                              u"digest abcdef012345… missing"_s}));

        put(u"m/meta/_journal.json"_s, "<<<<<<< HEAD");
        const auto broken = find(u"drizzle-journal"_s)->read(m_folder->filePath(u"m"_s));
        QVERIFY_FAILS_WITH(broken, FormatError::Broken);
    }

    void drizzle()
    {
        for (const QString &name : {u"20260101000000_a"_s, u"20260102000000_late"_s, u"20260103000000_c"_s}) {
            put(u"m/"_s + name + u"/migration.sql"_s, name.toUtf8());
            put(u"m/"_s + name + u"/snapshot.json"_s, "{}");
        }
        sql({u"CREATE TABLE \"__drizzle_migrations\" (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric, "
             u"name "
             u"text, applied_at TEXT)"_s,
             u"INSERT INTO \"__drizzle_migrations\" (hash, name, applied_at) VALUES ('%1', '20260101000000_a', "
             u"'then'), "
             u"('0', '20260103000000_c', 'then'), ('0', '20250101000000_gone', 'then')"_s.arg(
                 digest("20260101000000_a"))});
        QCOMPARE(told(u"drizzle"_s), (QStringList{u"20260101000000_a applied"_s, u"20260102000000_late out of order"_s,
                                                  u"20260103000000_c edited"_s, u"20250101000000_gone missing"_s}));

        // A table of 0.x, which Drizzle itself would bring up at its next run.
        sql({u"DROP TABLE \"__drizzle_migrations\""_s,
             u"CREATE TABLE \"__drizzle_migrations\" (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)"_s,
             u"INSERT INTO \"__drizzle_migrations\" (hash, created_at) VALUES ('%1', 1767225600123)"_s.arg(
                 digest("20260101000000_a"))});
        QCOMPARE(told(u"drizzle"_s).mid(0, 2),
                 (QStringList{u"20260101000000_a applied"_s, u"20260102000000_late pending"_s}));
    }

    void prisma()
    {
        put(u"m/migration_lock.toml"_s, "provider = \"sqlite\"\n");
        put(u"m/20260101000000_a/migration.sql"_s, "CREATE TABLE a (b);\n");
        put(u"m/20260102000000_edited/migration.sql"_s, "CREATE TABLE c (d);\n");
        put(u"m/20260103000000_failed/migration.sql"_s, "SELECT 1;\n");
        put(u"m/20260104000000_back/migration.sql"_s, "SELECT 1;\n");
        put(u"m/20260105000000_empty/notes.txt"_s, "");
        sql({u"CREATE TABLE \"_prisma_migrations\" (\"id\" TEXT PRIMARY KEY NOT NULL, \"checksum\" TEXT NOT NULL, "
             u"\"finished_at\" DATETIME, \"migration_name\" TEXT NOT NULL, \"logs\" TEXT, \"rolled_back_at\" DATETIME, "
             u"\"started_at\" DATETIME NOT NULL DEFAULT current_timestamp, \"applied_steps_count\" INTEGER UNSIGNED "
             u"NOT "
             u"NULL DEFAULT 0)"_s,
             // The first was applied on Windows: Prisma counts both ends of lines as the same.
             u"INSERT INTO _prisma_migrations VALUES ('1', '%1', '2026', '20260101000000_a', NULL, NULL, '1', 1), "
             u"('2', '0', '2026', '20260102000000_edited', NULL, NULL, '2', 1), "
             u"('3', '0', NULL, '20260103000000_failed', 'no such table', NULL, '3', 0), "
             u"('4', '0', NULL, '20260104000000_back', 'no such table', '2026', '4', 0), "
             u"('5', '0', '2026', '20250101000000_gone', NULL, NULL, '5', 1)"_s.arg(
                 digest("CREATE TABLE a (b);\r\n"))});
        QCOMPARE(told(u"prisma"_s), (QStringList{u"20260101000000_a applied"_s, u"20260102000000_edited edited"_s,
                                                 u"20260103000000_failed failed"_s, u"20260104000000_back pending"_s,
                                                 u"20260105000000_empty broken"_s, u"20250101000000_gone missing"_s}));
        QCOMPARE(states(u"prisma"_s)[2].error, u"no such table"_s);
    }

    void atlas()
    {
        put(u"m/20260101_a.sql"_s, "CREATE TABLE a (id int);\n");
        put(u"m/20260102_b.sql"_s, "-- atlas:sum ignore\n\nCREATE TABLE b (id int);\n");
        put(u"m/20260103_c.sql"_s, "CREATE TABLE c (id int);\n");
        const QByteArray entryOfA = "phbyn6YntPYSnLhldSHTsZN/tMLX0QFR/XY0PF3U6Dw=";
        const QByteArray entryOfC = "03soxcjMgd0fZzMmUZU2K/iBuiF3uZ2VqD+0+oKGi64=";
        put(u"m/atlas.sum"_s, "h1:saKL7N+y7PUAmwABW999FA4U+hXzgsyEJCsjnAokgcA=\n20260101_a.sql h1:" + entryOfA
                                  + "\n20260103_c.sql h1:" + entryOfC + "\n");
        QCOMPARE(folder(u"atlas"_s).problems, QList<Text>());
        sql({u"CREATE TABLE atlas_schema_revisions (version text NOT NULL, description text NOT NULL, type integer NOT "
             u"NULL "
             u"DEFAULT (2), applied integer NOT NULL DEFAULT (0), total integer NOT NULL DEFAULT (0), executed_at "
             u"datetime "
             u"NOT NULL, execution_time integer NOT NULL, error text NULL, error_stmt text NULL, hash text NOT NULL, "
             u"partial_hashes json NULL, operator_version text NOT NULL, PRIMARY KEY (version))"_s,
             u"INSERT INTO atlas_schema_revisions VALUES ('.atlas_cloud_identifier', 'x', 2, 0, 0, '1', 0, '', '', '', "
             u"NULL, "
             u"'0'), ('20260101', 'a', 2, 1, 1, '2', 0, '', '', '%1', NULL, '0'), ('20260103', 'c', 2, 1, 3, '3', 0, "
             u"'near "
             u"x', 'x', '%2', NULL, '0')"_s.arg(QLatin1StringView(entryOfA), QLatin1StringView(entryOfC))});
        QCOMPARE(told(u"atlas"_s),
                 (QStringList{u"20260101_a applied"_s, u"20260102_b pending"_s, u"20260103_c failed"_s}));
        QVERIFY(states(u"atlas"_s).last().error.startsWith(u"1 of 3 statements"_s));

        sql({u"UPDATE atlas_schema_revisions SET applied = 3, error = '' WHERE version = '20260103'"_s});
        QCOMPARE(told(u"atlas"_s),
                 (QStringList{u"20260101_a applied"_s, u"20260102_b out of order"_s, u"20260103_c applied"_s}));

        // One edit changes what the sum says of all later files: only the first is edited for certain.
        put(u"m/20260101_a.sql"_s, "CREATE TABLE a (id bigint);\n");
        QCOMPARE(told(u"atlas"_s).first(), u"20260101_a edited"_s);
        QCOMPARE(told(u"atlas"_s).last(), u"20260103_c applied"_s);
        QCOMPARE(folder(u"atlas"_s).problems.size(), 1);
        sql({u"DELETE FROM atlas_schema_revisions WHERE version = '20260101'"_s,
             u"UPDATE atlas_schema_revisions SET type = 1, applied = 0, total = 0 WHERE version = '20260103'"_s});
        QCOMPARE(told(u"atlas"_s),
                 (QStringList{u"20260101_a not needed"_s, u"20260102_b not needed"_s, u"20260103_c applied"_s}));
    }

    void seaOrm()
    {
        put(u"m/lib.rs"_s, "pub use sea_orm_migration::prelude::*;\n"
                           "mod m20260102_000000_posts;\nmod m20260101_000000_users;\n"
                           "pub struct Migrator;\n#[async_trait::async_trait]\nimpl MigratorTrait for Migrator {\n"
                           "    fn migrations() -> Vec<Box<dyn MigrationTrait>> {\n        vec![\n"
                           "            Box::new(m20260102_000000_posts::Migration),\n"
                           "            // Box::new(m20260104_000000_stray::Migration),\n"
                           "            Box::new(m20260101_000000_users::Migration),\n"
                           "            Box::new(m20260103_000000_lost::Migration),\n"
                           "            // inject-above (do not remove this comment)\n        ]\n    }\n}\n");
        put(u"m/m20260101_000000_users.rs"_s, "");
        put(u"m/m20260102_000000_posts.rs"_s, "");
        put(u"m/m20260104_000000_stray.rs"_s, "");
        sql({u"CREATE TABLE \"seaql_migrations\" (\"version\" varchar NOT NULL PRIMARY KEY, \"applied_at\" bigint NOT "
             u"NULL)"_s,
             u"INSERT INTO seaql_migrations VALUES ('m20260101_000000_users', 1767225600), ('m20250101_000000_gone', 1)"_s});
        QCOMPARE(told(u"sea-orm"_s),
                 (QStringList{u"m20260102_000000_posts out of order"_s, u"m20260101_000000_users applied"_s,
                              u"m20260103_000000_lost broken"_s, u"m20260104_000000_stray unregistered"_s,
                              u"m20250101_000000_gone missing"_s}));
        QCOMPARE(states(u"sea-orm"_s)[1].appliedAt, u"2026-01-01T00:00:00Z"_s);
        // The table is made as the version does it that cargo has chosen.
        for (const auto &[version, type] : {std::pair("1.1.20", u"bigint"_s), {"2.0.4", u"integer"_s}}) {
            put(u"Cargo.lock"_s,
                "[[package]]\nname = \"sea-orm-migration\"\nversion = \"" + QByteArray(version) + "\"\n");
            const auto folder = find(u"sea-orm"_s)->read(m_folder->filePath(u"m"_s));
            QVERIFY_RESULT(folder);
            const auto made
                = find(u"sea-orm"_s)
                      ->baselining()
                      .baseline({.folder = *folder, .history = {}, .id = u"m20260102_000000_posts"_s, .time = {}},
                                m_dialect);
            QVERIFY_RESULT(made);
            QVERIFY2(made->statements.first().contains(u"\"applied_at\" "_s + type),
                     qPrintable(made->statements.first()));
        }
    }

    /// Strings of every kind, comments between, and calls inside of neither.
    void ruskit()
    {
        const auto putModel = [&](const QString &file, const QByteArray &name, const QByteArray &list) {
            put(u"models/"_s + file, QByteArray(ruskitModel).replace("NAME", name).replace("LIST", list));
        };
        putModel(u"user.rs"_s, "User", ruskitUsers + ruskitRebuild);
        putModel(u"post.rs"_s, "Post", ruskitPosts);
        putModel(u"stray.rs"_s, "Stray", ruskitStray);
        const QByteArray index = "pub fn register_models() { Post::migrations(); }\n"
                                 "pub fn get_all_model_migrations() -> Vec<Migration> {\n    let mut all = vec![];\n"
                                 "    all.extend(User::migrations());\n    all.extend(Post::migrations());\n";
        put(u"models/mod.rs"_s, index + "    all\n}\n");
        sql({u"CREATE TABLE migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, batch INTEGER "
             u"NOT NULL, created_at INTEGER NOT NULL)"_s,
             u"INSERT INTO migrations (name, batch, created_at) VALUES ('1739887700_rebuild', 1, 1767225600), "
             u"('1_gone', 1, 1)"_s});
        const QString models = u"models"_s;
        QCOMPARE(told(u"ruskit"_s, models),
                 (QStringList{u"1739887638_create_users out of order"_s, u"1739887700_rebuild applied"_s,
                              u"1739887650_create_posts pending"_s, u"1739887651_stray unregistered"_s,
                              u"1_gone missing"_s}));
        QCOMPARE(states(u"ruskit"_s, models)[1].appliedAt, u"2026-01-01T00:00:00Z"_s);
        const auto folder = find(u"ruskit"_s)->read(m_folder->filePath(models));
        QVERIFY_RESULT(folder);
        QCOMPARE(folder->migrations[0].up->sql,
                 u"CREATE TABLE users (\"id\" INTEGER,\n  note TEXT DEFAULT 'Migration::new(') STRICT"_s);
        QCOMPARE(folder->migrations[0].down->sql, u"DROP TABLE users"_s);
        // The transaction that Ruskit has around is none of the migration's.
        QCOMPARE(folder->migrations[1].up->sql, u"PRAGMA foreign_keys = OFF;\nBEGIN;\nDROP TABLE \"x\";\nCOMMIT;"_s);
        QVERIFY(!folder->migrations[2].up);
        put(u"models/mod.rs"_s, index + "    all.sort_by(|a, b| a.name.cmp(&b.name));\n    all\n}\n");
        QCOMPARE(told(u"ruskit"_s, models).first(3),
                 (QStringList{u"1739887638_create_users out of order"_s, u"1739887650_create_posts out of order"_s,
                              u"1739887700_rebuild applied"_s}));
        QVERIFY(QFile::remove(m_folder->filePath(u"models/mod.rs"_s)));
        QCOMPARE(told(u"ruskit"_s, models)[2], u"1739887651_stray out of order"_s);
    }

    void fluentOrm()
    {
        const QByteArray first
            = "-- Migration: create_t\n-- Table: t\n-- Type: create_table\n\nCREATE TABLE t (a INT);\n";
        put(u"m/1767225600_create_t.sql"_s, first);
        put(u"m/1767225600_create_t_down.sql"_s, "DROP TABLE t CASCADE;\n");
        put(u"m/1767225601_drop_down.sql"_s, first);
        sql({u"CREATE TABLE _fluent_migrations (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, checksum TEXT NOT "
             u"NULL, "
             u"applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)"_s,
             u"INSERT INTO _fluent_migrations (name, checksum) VALUES ('1767225600_create_t', '%1')"_s.arg(
                 digest(first))});
        QCOMPARE(told(u"fluentorm"_s),
                 (QStringList{u"1767225600_create_t applied"_s, u"1767225601_drop_down pending"_s}));
        QVERIFY(states(u"fluentorm"_s).first().isRevertible);
        put(u"m/1767225600_create_t.sql"_s, first + "-- more\n");
        QCOMPARE(told(u"fluentorm"_s).first(), u"1767225600_create_t edited"_s);
    }
};

RELVAR_TEST_MAIN(TestFolders)
#include "tst_folders.moc"
