// SPDX-License-Identifier: GPL-3.0-or-later
// The record of a migration says what it does to schema and data, takes no name for Markdown, and is no migration to
// any tool's folder.
#include "dialects/builtin.h"
#include "migration/formats/formats.h"
#include "project/record.h"
#include "project/workflow.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::project;

namespace {

const dialect::Dialect &sqlite()
{
    return *dialect::find(dialects::builtin(), u"sqlite"_s);
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

schema::Table table(const QString &name, const QStringList &columns)
{
    schema::Table made{.id = ObjectId::create(), .name = name};
    for (const QString &column : columns)
        made.columns.append({.id = ObjectId::create(), .name = column, .type = {u"TEXT"_s, {}}});
    return made;
}

document::Document documentOf(const schema::Schema &schema)
{
    document::Document document;
    document.schema = schema;
    return document;
}

/// What stands between a heading of the second level and the next.
QString part(const QString &record, const QString &heading)
{
    return record.section(u"## "_s + heading + u'\n', 1).section(u"\n## "_s, 0, 0);
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappensToTheData();
    void namesAreNoMarkdown();
    void isWrittenWhereItIsWanted();
    void noToolTakesItForAMigration_data();
    void noToolTakesItForAMigration();
    void theProjectRemembers_data();
    void theProjectRemembers();
};

void TestRecord::saysWhatHappensToTheData()
{
    const QTemporaryDir home;
    const Result<Project> project = create(home.path(), u"sqlite"_s, {});
    QVERIFY_RESULT(project);
    schema::Schema first = sqlite().emptySchema();
    first.tables = {table(u"users"_s, {u"name"_s, u"phone"_s}), table(u"old"_s, {u"a"_s})};
    const auto save = [&](const QString &name, const schema::Schema &base, const schema::Schema &draft) {
        return saveMigration(*project, sqlite(),
                             {.name = name, .base = base, .draft = documentOf(draft), .record = true}, {});
    };
    const auto made = save(u"Begin"_s, sqlite().emptySchema(), first);
    QVERIFY_RESULT(made);
    QVERIFY(made->recordPath.endsWith(u"_begin.md"_s));
    const QString begin = read(made->recordPath);
    QVERIFY2(begin.startsWith(u"# Begin\n"_s), qPrintable(begin));
    QVERIFY2(part(begin, u"Tables"_s).contains(u"<code>users</code> | new |"_s), qPrintable(begin));
    QVERIFY2(part(begin, u"Data"_s).contains(u"Nothing is taken away"_s), qPrintable(begin));
    QVERIFY2(part(begin, u"Proof"_s).contains(u"**lossless**"_s), qPrintable(begin));

    schema::Schema second = made->reached;
    schema::Table users;
    for (const Box<schema::Table> &candidate : std::as_const(second.tables)) {
        if (candidate->name == u"users")
            users = *candidate;
    }
    QCOMPARE(users.columns.size(), 2);
    users.columns.removeLast();
    second.tables = {users};
    const auto dropped = save(u"Drop phone and old"_s, made->reached, second);
    QVERIFY_RESULT(dropped);
    const QString record = read(dropped->recordPath);
    QVERIFY2(part(record, u"Tables"_s).contains(u"<code>old</code> | dropped |"_s)
                 && part(record, u"Tables"_s).contains(u"<code>users</code> | changed |"_s),
             qPrintable(record));
    QVERIFY2(part(record, u"Data"_s).contains(u"relvar\\_stash\\_"_s), qPrintable(record));
    QVERIFY2(part(record, u"SQL"_s).contains(dropped->file.up.sql), qPrintable(record));
    QVERIFY2(part(record, u"Rollback"_s).contains(dropped->file.down->sql), qPrintable(record));
    QVERIFY2(!part(record, u"Locks"_s).trimmed().isEmpty(), qPrintable(record));

    // The same from the files alone, but for what only the proof has said.
    const auto again = readRecorded(*project, sqlite(), dropped->file.id, {});
    QVERIFY_RESULT(again);
    QCOMPARE(again->path, dropped->path);
    const QString text = recordText(again->subject, sqlite());
    for (const QString &heading : {u"What it does"_s, u"Tables"_s, u"SQL"_s, u"Rollback"_s, u"Data"_s, u"Locks"_s})
        QCOMPARE(part(text, heading), part(record, heading));
    QVERIFY_FAILS_WITH(readRecorded(*project, sqlite(), u"19990101000000"_s, {}), migration::MigrationError::UnknownId);

    // Nothing is kept: the record does not hide it.
    migration::MigrationFile bare = dropped->file;
    bare.up.sql = u"ALTER TABLE users DROP COLUMN phone;\nDROP TABLE old;"_s;
    bare.down = std::nullopt;
    bare.proof = std::nullopt;
    const QString lossy
        = recordText({.file = bare, .name = u"x"_s, .before = made->reached, .after = second}, sqlite());
    QVERIFY2(part(lossy, u"Data"_s).contains(u"rows of old are lost"_s)
                 && part(lossy, u"Data"_s).contains(u"values of users\\.phone are lost"_s),
             qPrintable(lossy));
    QVERIFY2(part(lossy, u"Rollback"_s).contains(u"no way back"_s), qPrintable(lossy));
    QVERIFY2(part(lossy, u"Proof"_s).contains(u"never proved"_s), qPrintable(lossy));
}

void TestRecord::namesAreNoMarkdown()
{
    schema::Schema after = sqlite().emptySchema();
    const QString name = u"a|b `c` <script> *d* [e](f) \\ # ~~g~~"_s;
    after.tables = {table(name, {u"`|<b>"_s})};
    migration::MigrationFile file{.id = u"1"_s, .name = u"x"_s, .title = u"# <b>_x_ | `y`"_s};
    file.up.sql = u"SELECT '```';\n```` SELECT 1;"_s;
    const QString text
        = recordText({.file = file, .name = u"1_<x>|`"_s, .before = sqlite().emptySchema(), .after = after}, sqlite());
    QVERIFY2(!text.contains(u"<script>"_s) && !text.contains(u"<b>"_s), qPrintable(text));
    QVERIFY2(text.startsWith(u"# \\# &lt;b\\>\\_x\\_ \\| \\`y\\`\n"_s), qPrintable(text));
    const QString row = part(text, u"Tables"_s).trimmed().section(u'\n', -1);
    QCOMPARE(row.count(u'|'), 3);
    QVERIFY2(row.contains(u"<code>a&#124;b &#96;c&#96; &lt;script&gt;"_s), qPrintable(row));
    // The fence is longer than what stands in it.
    QVERIFY2(text.contains(u"`````sql\n"_s), qPrintable(text));
}

void TestRecord::isWrittenWhereItIsWanted()
{
    QCOMPARE(recordPath(u"/m/20260131093000_add.sql"_s), u"/m/20260131093000_add.md"_s);
    QCOMPARE(recordPath(u"/m/000001_users.up.sql"_s), u"/m/000001_users.md"_s);
    QCOMPARE(recordPath(u"/m/V1.2__users.sql"_s), u"/m/V1.2__users.md"_s);
    QCOMPARE(recordPath(u"/m/2026_x/migration.sql"_s), u"/m/2026_x/migration.md"_s);

    const QTemporaryDir home;
    Result<Project> project = create(home.path(), u"sqlite"_s, {});
    QVERIFY_RESULT(project);
    schema::Schema schema = sqlite().emptySchema();
    const auto save = [&](std::optional<bool> record) {
        schema::Schema next = schema;
        next.tables.append(table(u"t%1"_s.arg(next.tables.size()), {u"a"_s}));
        const auto saved = saveMigration(
            *project, sqlite(),
            {.name = u"Add"_s, .base = schema, .draft = documentOf(next), .prove = false, .record = record}, {});
        if (saved)
            schema = saved->reached;
        return saved && !saved->recordPath.isEmpty() && QFile::exists(saved->recordPath);
    };
    QVERIFY(!save({}));
    QVERIFY(save(true));
    QVERIFY_RESULT(keepRecords(*project, true));
    project = open(home.path());
    QVERIFY_RESULT(project);
    QVERIFY(project->records);
    QVERIFY(save({}));
    QVERIFY(!save(false));
    const auto directory = migration::readDirectory(project->migrationsPath());
    QVERIFY_RESULT(directory);
    QCOMPARE(directory->files.size(), 4);
    QVERIFY(directory->problems.isEmpty());
}

void TestRecord::noToolTakesItForAMigration_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("dbmate") << QStringList{
        u"20260101000000_a.sql=-- migrate:up\nCREATE TABLE a (id int);\n-- migrate:down\n"_s};
    QTest::newRow("golang-migrate") << QStringList{u"000001_a.up.sql=CREATE TABLE a (id int);"_s,
                                                   u"000001_a.down.sql=DROP TABLE a;"_s};
    QTest::newRow("goose") << QStringList{u"00001_a.sql=-- +goose Up\nCREATE TABLE a (id int);\n"_s};
    QTest::newRow("flyway") << QStringList{u"V1__a.sql=CREATE TABLE a (id int);"_s,
                                           u"R__v.sql=CREATE VIEW v AS SELECT 1;"_s};
    QTest::newRow("sqitch") << QStringList{
        u"sqitch.plan=%syntax-version=1.0.0\n%project=p\n\na 2026-01-01T00:00:00Z A <a@b.c> # x\n"_s,
        u"deploy/a.sql=CREATE TABLE a (id int);"_s};
    QTest::newRow("drizzle-journal") << QStringList{
        u"meta/"
        u"_journal.json={\"version\":\"7\",\"dialect\":\"sqlite\",\"entries\":[{\"idx\":0,\"version\":\"6\",\"when\":1,"
        "\"tag\":\"0000_a\",\"breakpoints\":true}]}"_s,
        u"0000_a.sql=CREATE TABLE a (id int);"_s};
    QTest::newRow("drizzle") << QStringList{u"20260101000000_a/migration.sql=CREATE TABLE a (id int);"_s,
                                            u"20260101000000_a/snapshot.json={}"_s};
    QTest::newRow("prisma") << QStringList{u"migration_lock.toml=provider = \"sqlite\""_s,
                                           u"20260101000000_a/migration.sql=CREATE TABLE a (id int);"_s};
    QTest::newRow("atlas") << QStringList{u"20260101000000_a.sql=CREATE TABLE a (id int);"_s, u"atlas.sum=h1:x=\n"_s};
    QTest::newRow("fluentorm") << QStringList{
        u"1700000000_create_a.sql=-- Migration: a\n-- Table: a\n-- Type: create_table\n"
        "CREATE TABLE a (id int);"_s,
        u"1700000000_create_a_down.sql=DROP TABLE a;"_s};
    QTest::newRow("sea-orm") << QStringList{
        u"lib.rs=impl MigratorTrait for Migrator { fn migrations() { vec![Box::new(m20260101_000000_a::Migration)] } }"_s,
        u"m20260101_000000_a.rs=pub struct Migration;"_s};
}

void TestRecord::noToolTakesItForAMigration()
{
    QFETCH(QStringList, files);
    const QTemporaryDir home;
    for (const QString &file : std::as_const(files))
        write(home.filePath(file.section(u'=', 0, 0)), file.section(u'=', 1).toUtf8());
    const formats::Format *format = formats::find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(format);
    const Result<formats::ToolFolder> before = format->read(home.path());
    QVERIFY_RESULT(before);
    QVERIFY(!before->migrations.isEmpty());
    for (const formats::ToolMigration &migration : before->migrations)
        write(recordPath(home.filePath(migration.fileName)),
              "# A record\n\n```sql\n-- +goose Up\n-- migrate:up\n```\n");
    const Result<formats::ToolFolder> after = format->read(home.path());
    QVERIFY_RESULT(after);
    QCOMPARE(after->migrations, before->migrations);
    QCOMPARE(after->problems.size(), before->problems.size());
}

void TestRecord::theProjectRemembers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray head = "# ours\ndialect = \"sqlite\"\n";
    QTest::newRow("no table") << head << head + "\n[migrations]\nrecords = true\n";
    QTest::newRow("a table") << head + "[migrations]  # those\nformat = \"goose\"\nfolder = \"m\"\n"
                             << head + "[migrations]  # those\nrecords = true\nformat = \"goose\"\nfolder = \"m\"\n";
    QTest::newRow("the other") << head + "[migrations]\nrecords = false # not yet\n"
                               << head + "[migrations]\nrecords = true # not yet\n";
    QTest::newRow("the same") << head + "[migrations]\nrecords = true\n" << head + "[migrations]\nrecords = true\n";
}

void TestRecord::theProjectRemembers()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QTemporaryDir home;
    write(home.filePath(u"relvar.toml"_s), before);
    const Result<Project> project = open(home.path(), Migrations::OfAnyTool);
    QVERIFY_RESULT(project);
    QVERIFY_RESULT(keepRecords(*project, true));
    QCOMPARE(read(home.filePath(u"relvar.toml"_s)).toUtf8(), after);
}

RELVAR_TEST_MAIN(TestRecord)
#include "tst_record.moc"
