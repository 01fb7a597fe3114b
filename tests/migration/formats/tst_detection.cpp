// SPDX-License-Identifier: GPL-3.0-or-later
// Which tool a repository's migrations belong to, told from what is in its files.
#include "migration/formats/formats.h"

#include "support/fatalwarnings.h"

#include <QTemporaryDir>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestDetection : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    void put(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// "goose in db/migrations: 00001_users.sql has the line -- +goose Up"
    [[nodiscard]] QStringList found() const
    {
        QStringList result;
        for (const formats::Detected &one : formats::detect(m_folder->path())) {
            result.append(one.format->id() + u" in "_s + QDir(m_folder->path()).relativeFilePath(one.folder) + u": "_s
                          + one.evidence.toString());
        }
        return result;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tellsTheToolAndWhatShowsIt_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QStringList &files, const QByteArray &content,
                            const QString &expected) { QTest::newRow(name) << files << content << expected; };
        row("dbmate", {u"db/migrations/20260101093000_users.sql"_s},
            "-- migrate:up\nCREATE TABLE users (id int);\n\n-- migrate:down\nDROP TABLE users;\n",
            u"dbmate in db/migrations: 20260101093000_users.sql has the line -- migrate:up"_s);
        row("golang-migrate", {u"migrations/000001_users.up.sql"_s, u"migrations/000001_users.down.sql"_s}, "SELECT 1;",
            u"golang-migrate in migrations: 000001_users.down.sql is named as golang-migrate names its files"_s);
        row("goose", {u"sql/schema/00001_users.sql"_s}, "-- +goose Up\nCREATE TABLE users (id int);\n",
            u"goose in sql/schema: 00001_users.sql has the line -- +goose Up"_s);
        row("Flyway", {u"src/main/resources/db/migration/V1_2__Add_users.sql"_s}, "SELECT 1;",
            u"flyway in src/main/resources/db/migration: V1_2__Add_users.sql is named as Flyway names its files"_s);
        row("Sqitch", {u"sqitch.plan"_s}, "%syntax-version=1.0.0\n%project=flipr\n",
            u"sqitch in .: sqitch.plan is the plan of the project flipr"_s);
        row("Drizzle 0.x", {u"drizzle/0000_init.sql"_s, u"drizzle/meta/_journal.json"_s}, "{}",
            u"drizzle-journal in drizzle: it has meta/_journal.json"_s);
        row("Drizzle", {u"drizzle/20260101093000_init/migration.sql"_s, u"drizzle/20260101093000_init/snapshot.json"_s},
            "{}", u"drizzle in drizzle: it has 20260101093000_init/snapshot.json"_s);
        row("Prisma",
            {u"prisma/migrations/20260101093000_init/migration.sql"_s, u"prisma/migrations/migration_lock.toml"_s},
            "provider = \"postgresql\"\n", u"prisma in prisma/migrations: it has migration_lock.toml"_s);
        row("Atlas", {u"migrations/20260101093000_users.sql"_s, u"migrations/atlas.sum"_s}, "SELECT 1;",
            u"atlas in migrations: it has atlas.sum"_s);
        row("SeaORM", {u"migration/src/lib.rs"_s}, "impl MigratorTrait for Migrator {}",
            u"sea-orm in migration/src: lib.rs has a MigratorTrait"_s);
        row("Loco", {u"migration/src/lib.rs"_s},
            "impl MigratorTrait for Migrator { vec![\n // inject-above (do not remove this comment)\n ] }",
            u"sea-orm in migration/src: lib.rs has a MigratorTrait, and the marker of Loco in it"_s);
        row("Ruskit", {u"src/app/models/post.rs"_s},
            "impl Model for Post {\n    fn migrations() -> Vec<Migration> {\n        vec![]\n    }\n}\n",
            u"ruskit in src/app/models: post.rs has the line fn migrations() -> Vec<Migration>"_s);
        row("FluentORM",
            {u"migrations/1710000000_create_users.sql"_s, u"migrations/1710000000_create_users_down.sql"_s},
            "-- Migration: create_users\n-- Table: users\n-- Type: create_table\n\nCREATE TABLE users ();\n",
            u"fluentorm in migrations: 1710000000_create_users.sql has the line -- Migration:"_s);
    }
    void tellsTheToolAndWhatShowsIt()
    {
        QFETCH(QStringList, files);
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        for (const QString &file : files)
            put(file, content);
        QCOMPARE(found(), QStringList{expected});
    }

    void ownMigrationsAndThoseOfDependenciesAreNoOthers()
    {
        const QByteArray file = "-- migrate:up\nSELECT 1;\n\n-- migrate:down\n";
        put(u"migrations/20260101093000_users.sql"_s, file);
        put(u"migrations/relvar.sum"_s, "");
        put(u"node_modules/some/migrations/20260101093000_users.sql"_s, file);
        put(u"target/package/1_x.up.sql"_s, file);
        put(u"sql/report.sql"_s, "SELECT 1;\n-- it would migrate:up\n");
        QCOMPARE(found(), QStringList());
    }

    /// Nobody guesses which is meant.
    void allAreTold()
    {
        put(u"billing/migrations/1_x.up.sql"_s, "SELECT 1;");
        put(u"shop/migrations/00001_x.sql"_s, "-- +goose Up\nSELECT 1;\n");
        QCOMPARE(found().size(), 2);
    }
};

RELVAR_TEST_MAIN(TestDetection)
#include "tst_detection.moc"
