// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for Rust is compiled, without a warning, against the real crates and run, up and down: what SeaORM
// makes of it is what Relvar makes. All in one crate, which is built once. Needs cargo and, the first time, crates.io.
#include "dialects/builtin.h"
#include "dialects/postgresql/sockets.h"
#include "frameworks/targets.h"
#include "migration/migrationfile.h"
#include "support/arbitraryschema.h"
#include "support/arbitraryserverschema.h"
#include "support/cargobuild.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const dialect::Dialect &dialectOf(const QString &id)
{
    return *dialect::find(dialects::builtin(), id);
}

/// A schema that is built from nothing by a first migration, and changed by a second.
struct Case
{
    QString name;
    const dialect::Dialect *dialect = nullptr;
    schema::Schema schema;
    schema::Schema changed;
    /// Where the schema comes from, with its rows.
    QString source;
};

schema::Column *columnOf(schema::Table &table, const QString &name)
{
    const qsizetype at = table.indexOf(table.column(name) ? table.column(name)->id : ObjectId());
    return at < 0 ? nullptr : &table.columns[at];
}

/// Another version than the present one can be tried.
const QString seaOrmVersion = qEnvironmentVariable("RELVAR_SEAORM", u"2.0"_s);

/// The module of the crate with the migrations.
QString moduleOf(const Case &test, const frameworks::Framework &framework)
{
    return &framework == &frameworks::loco() ? test.name + u"_loco"_s : test.name;
}

/// Names and values that have to be quoted or called otherwise, and types that SeaORM does not know.
const QString awkwardPostgresql = uR"sql(
CREATE SCHEMA "my app";
CREATE TYPE "Mood" AS ENUM ('it''s', 'read-only', 'read only', 'a"b', '2nd', '\');
CREATE TABLE "my app"."Order ""Items""" (
    "self" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "type" text DEFAULT 'a"b\c' NOT NULL, "address_2" text,
    "address2" text, "Ünï çode" character varying(10) DEFAULT 'x''y', "mood" "Mood" NOT NULL DEFAULT 'it''s',
    moods "Mood"[], tags text[], place point, span int4range, amount numeric, "is" boolean DEFAULT true,
    at timestamp(3) with time zone DEFAULT now(), raw bytea, "SQL" json, twice integer GENERATED ALWAYS AS (1 + 1) STORED,
    CONSTRAINT "a ""check""" CHECK ("is" IS NOT NULL OR "type" <> 'r#"x"#'));
COMMENT ON TABLE "my app"."Order ""Items""" IS 'Says "this" \ and'' that
in two lines';
CREATE INDEX "index ""q""" ON "my app"."Order ""Items""" ("type" DESC, "address2");
CREATE UNIQUE INDEX plain ON "my app"."Order ""Items""" (amount) WHERE amount > 0;
CREATE TABLE crate (a integer, b integer, "fn" integer REFERENCES "my app"."Order ""Items""" ("self") ON DELETE SET NULL,
    "fn 2" integer REFERENCES "my app"."Order ""Items""" ("self"), "1st" integer, PRIMARY KEY (a, b));
CREATE TABLE "Self" ("Model" integer PRIMARY KEY, "Entity" text, "Column" uuid, a integer, b integer,
    FOREIGN KEY (a, b) REFERENCES crate (a, b) MATCH FULL, UNIQUE (a, b));
INSERT INTO "my app"."Order ""Items""" ("type", "mood", moods, tags, place, span, amount, raw, "SQL")
    VALUES ('x', 'a"b', '{it''s,2nd}', '{a,b}', '(1,2)', '[1,3)', 1.5, '\x00ff', '{"a": 1}');
INSERT INTO crate (a, b, "fn") VALUES (1, 2, 1);
INSERT INTO "Self" VALUES (1, 'x', '00000000-0000-0000-0000-000000000001', 1, 2);
)sql"_s;
const QString awkwardSqlite = uR"sql(
CREATE TABLE "order ""items""" ("self" INTEGER PRIMARY KEY AUTOINCREMENT, [type] TEXT DEFAULT 'a"b\c' NOT NULL,
    `match` NUMERIC(10,2), "when" DATETIME DEFAULT CURRENT_TIMESTAMP, data BLOB DEFAULT x'00ff', "1st" REAL DEFAULT -1.5,
    loud TEXT AS (upper("type")) VIRTUAL, untyped, CHECK ("type" <> 'r#"x"#'));
CREATE INDEX "index ""q""" ON "order ""items""" ("type" DESC);
CREATE TABLE crate (a INTEGER, b INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 0, "fn" INTEGER REFERENCES "order ""items""",
    "fn 2" INTEGER CONSTRAINT "second ""way""" REFERENCES "order ""items""" ("self") ON DELETE SET NULL DEFERRABLE
    INITIALLY DEFERRED, PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE TABLE "Self" ("Model" INTEGER PRIMARY KEY, "Entity" TEXT COLLATE NOCASE UNIQUE, "Column" ANY, a INTEGER, b INTEGER,
    CONSTRAINT both FOREIGN KEY (a, b) REFERENCES crate (a, b) ON UPDATE CASCADE) STRICT;
INSERT INTO "order ""items""" ("type", "match", untyped) VALUES ('x', 1.5, x'01');
INSERT INTO crate VALUES (1, 2, 1, NULL);
INSERT INTO "Self" VALUES (1, 'x', NULL, 1, 2);
)sql"_s;

/// As a person would: a new column, one renamed, one dropped, one that must have a value; and another default, for
/// which SQLite replaces the table.
schema::Schema changedByAPerson(schema::Schema schema, bool isRandom)
{
    // A column of one that has heirs would be theirs, too.
    const auto isAlone = [&schema](const schema::Table &table) {
        return !table.isPartition() && table.inherits.isEmpty()
               && std::none_of(schema.tables.cbegin(), schema.tables.cend(), [&](const Box<schema::Table> &other) {
                      return other->partitionOf == table.id || other->inherits.contains(table.id);
                  });
    };
    for (Box<schema::Table> &box : schema.tables) {
        schema::Table table = *box;
        if (isRandom) {
            if (!isAlone(table))
                continue;
        } else if (table.column(u"fax"_s)) {
            if (table.name.toLower() != u"customer"_s)
                continue;
            columnOf(table, u"phone"_s)->name = u"telephone"_s;
            schema::Column *company = columnOf(table, u"company"_s);
            company->defaultExpression = u"'none'"_s;
            const ObjectId fax = table.column(u"fax"_s)->id;
            table.columns.removeIf([&](const schema::Column &column) { return column.id == fax; });
        } else if (table.name != u"animals"_s && table.name != u"language"_s) {
            continue;
        }
        table.columns.append({.id = ObjectId::create(), .name = u"loud \"note\""_s, .type = {u"text"_s, {}}});
        table.definition.clear();
        box = table;
    }
    return schema;
}

} // namespace

class TestRust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void upAndDown_data();
    void upAndDown();
    void readsRows_data() { addCases(); }
    void readsRows();

private:
    void addCases()
    {
        QTest::addColumn<int>("at");
        for (int i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(m_cases.at(i).name)) << i;
    }
    void addCase(const QString &name, const dialect::Dialect &dialect, const QString &source);
    void addDemo(const QString &name, const QString &folder, const dialect::Dialect &dialect);
    void addScript(const QString &name, const dialect::Dialect &dialect, const QString &script);
    void addCorpora();
    void addRandom();
    void writeEntities(const Case &test, QString &models, QString &read);
    void writeMigrations(const Case &test, const frameworks::Framework &framework);
    void writeLocoModels(const Case &test, QString &models);
    void findLoco(const QString &cargo);
    void writeCrate();
    [[nodiscard]] Result<std::unique_ptr<database::Connection>> open(const dialect::Dialect &dialect,
                                                                     const QString &database) const;
    /// `database` as the crate is told.
    [[nodiscard]] QString url(const dialect::Dialect &dialect, const QString &database) const;
    void write(const QString &name, const QString &text) const;
    /// What differs between the database and the schema, in words.
    [[nodiscard]] QString differences(const Case &test, const QString &database, const schema::Schema &schema) const;
    [[nodiscard]] std::pair<int, QByteArray> runCrate(const QStringList &arguments) const;

    PostgresqlServer m_server;
    int m_port = 0;
    QTemporaryDir m_folder;
    QString m_target;
    QList<Case> m_cases;
    /// Loco only where its sources can be had.
    QList<const frameworks::Framework *> m_frameworks{&frameworks::seaOrm()};
};

QString TestRust::url(const dialect::Dialect &dialect, const QString &database) const
{
    return dialect.id() == u"sqlite"_s
               ? u"sqlite://"_s + m_folder.filePath(database + u".db"_s) + u"?mode=rwc"_s
               : u"postgres://postgres@127.0.0.1:%1/%2?sslmode=disable"_s.arg(QString::number(m_port), database);
}

Result<std::unique_ptr<database::Connection>> TestRust::open(const dialect::Dialect &dialect,
                                                             const QString &database) const
{
    if (dialect.id() == u"postgresql"_s)
        return m_server.connect(database);
    database::ConnectionSettings settings;
    settings.dialect = dialect.id();
    settings.address = m_folder.filePath(database + u".db"_s) + u"?mode=rwc"_s;
    return dialect.open(settings);
}

void TestRust::write(const QString &name, const QString &text) const
{
    const QString path = m_target + u"/crate/"_s + name;
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void TestRust::addCase(const QString &name, const dialect::Dialect &dialect, const QString &source)
{
    const auto connection = open(dialect, source);
    QVERIFY_RESULT(connection);
    const auto snapshot = dialect.introspect(**connection);
    QVERIFY_RESULT(snapshot);
    m_cases.append({.name = name,
                    .dialect = &dialect,
                    .schema = snapshot->schema,
                    .changed = changedByAPerson(snapshot->schema, name.startsWith("random"_L1)),
                    .source = source});
}

void TestRust::addDemo(const QString &name, const QString &folder, const dialect::Dialect &dialect)
{
    const QDir migrations(sourceFile(u"resources/"_s + folder + u"/migrations"_s));
    QString script;
    for (const QString &entry : migrations.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(migrations.filePath(entry));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto parsed = migration::parse(entry, file.readAll());
        QVERIFY_RESULT(parsed);
        script += parsed->up.sql + u'\n';
    }
    addScript(name, dialect, script);
}

void TestRust::addScript(const QString &name, const dialect::Dialect &dialect, const QString &script)
{
    if (dialect.id() == u"postgresql"_s)
        QVERIFY_RESULT(m_server.createDatabase(name));
    {
        const auto connection = open(dialect, name);
        QVERIFY_RESULT(connection);
        for (const dialect::SplitStatement &statement : dialect.split(script)) {
            const auto done = (*connection)->execute(statement.sql);
            QVERIFY_RESULT(done);
        }
    }
    addCase(name, dialect, name);
}

void TestRust::addCorpora()
{
    const QString folder = qEnvironmentVariable("RELVAR_CORPORA");
    if (folder.isEmpty()) {
        qInfo("RELVAR_CORPORA is not set: only the demo is tried, NOT chinook and pagila.");
        return;
    }
    QVERIFY(QFile::copy(QDir(folder).filePath(u"chinook.sqlite"_s), m_folder.filePath(u"chinook_sqlite.db"_s)));
    addCase(u"chinook_sqlite"_s, dialectOf(u"sqlite"_s), u"chinook_sqlite"_s);
    // Its script makes a database of its own.
    QVERIFY_RESULT(m_server.load(u"postgres"_s, QDir(folder).filePath(u"chinook.sql"_s)));
    addCase(u"chinook_postgresql"_s, dialectOf(u"postgresql"_s), u"chinook_serial"_s);
    QVERIFY_RESULT(m_server.createDatabase(u"pagila"_s));
    QVERIFY_RESULT(m_server.load(u"pagila"_s, QDir(folder).filePath(u"pagila.sql"_s)));
    addCase(u"pagila_postgresql"_s, dialectOf(u"postgresql"_s), u"pagila"_s);
}

/// Any tables and whatever hangs on them. RELVAR_RUST_RANDOM says how many for each database.
void TestRust::addRandom()
{
    const int count
        = qEnvironmentVariableIsSet("RELVAR_RUST_RANDOM") ? qEnvironmentVariableIntValue("RELVAR_RUST_RANDOM") : 5;
    const auto script = [](const dialect::Dialect &dialect, const schema::Schema &schema) {
        QString sql;
        for (const dialect::Statement &statement : dialect.create(schema))
            sql += statement.sql + u";\n"_s;
        return sql;
    };
    for (int seed = 1; seed <= count; ++seed) {
        const auto made = rc::gen::exec([] { return arbitrarySchema(); })(rc::Random(static_cast<uint64_t>(seed)), 50);
        addScript(u"random_sqlite_%1"_s.arg(seed), dialectOf(u"sqlite"_s),
                  script(dialectOf(u"sqlite"_s), made.value()));
        std::vector<Ingredient> ingredients;
        for (int i = 0; i < 9; ++i)
            ingredients.push_back({i, static_cast<quint32>(seed * 1000 + i)});
        addScript(u"random_postgresql_%1"_s.arg(seed), dialectOf(u"postgresql"_s),
                  script(dialectOf(u"postgresql"_s), serverSchema(ingredients)));
    }
}

void TestRust::writeEntities(const Case &test, QString &models, QString &read)
{
    const auto emission = frameworks::seaOrm().entities({.schema = test.schema, .files = {}}, *test.dialect);
    QVERIFY_RESULT(emission);
    const QString module = test.name + u"_entities"_s;
    models += u"pub mod "_s + module + u";\n"_s;
    read += u"        \"%1\" => {\n"_s.arg(test.name);
    for (const frameworks::FileEdit &edit : emission->files) {
        const QString folder = u"src/entities/"_s;
        QVERIFY2(edit.path.startsWith(folder), qPrintable(edit.path));
        write(u"src/"_s + module + u'/' + edit.path.mid(folder.size()), edit.text);
        static const QRegularExpression entity(u"::Entity as (\\w+);"_s);
        for (auto matches = entity.globalMatch(edit.text); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            read += u"            for row in interop::%1::prelude::%2::find().all(db).await? {\n"
                    "                println!(\"%2 {row:?}\");\n            }\n"_s.arg(module, name);
        }
    }
    read += u"        }\n"_s;
}

void TestRust::writeMigrations(const Case &test, const frameworks::Framework &framework)
{
    frameworks::Files files{{u"Cargo.toml"_s, seaOrmCrates(seaOrmVersion)}};
    if (&framework == &frameworks::loco()) {
        files.insert(u"migration/src/lib.rs"_s,
                     u"pub use sea_orm_migration::prelude::*;\n\npub struct Migrator;\n\n#[async_trait::async_trait]\n"
                     "impl MigratorTrait for Migrator {\n    fn migrations() -> Vec<Box<dyn MigrationTrait>> {\n"
                     "        vec![\n            // inject-above\n        ]\n    }\n}\n"_s);
    }
    int minute = 0;
    const schema::Schema empty = diff::pair(test.schema, test.dialect->emptySchema(), test.dialect->rules());
    for (const auto &[from, to] : {std::pair(empty, test.schema), std::pair(test.schema, test.changed)}) {
        const auto plan = plan::compile(from, to, *test.dialect, {.migrationId = u"2026010100000%1"_s.arg(minute)});
        QVERIFY_RESULT(plan);
        const auto emission = framework.migration({.plan = *plan,
                                                   .name = minute == 0 ? u"Everything"_s : u"As a größe 日本 would"_s,
                                                   .time = QDateTime({2026, 1, 1}, {0, minute}, Qt::UTC),
                                                   .files = files},
                                                  *test.dialect);
        QVERIFY_RESULT(emission);
        for (const frameworks::FileEdit &edit : emission->files) {
            files.insert(edit.path, edit.text);
            const QString inCrate = u"migration/src/"_s;
            if (!edit.path.startsWith(inCrate) || edit.path.endsWith(u"main.rs"_s))
                continue;
            const QString name = edit.path.mid(inCrate.size());
            write(u"src/"_s + moduleOf(test, framework) + u'/' + (name == u"lib.rs"_s ? u"mod.rs"_s : name), edit.text);
        }
        ++minute;
    }
}

void TestRust::writeLocoModels(const Case &test, QString &models)
{
    const auto emission = frameworks::loco().entities({.schema = test.schema, .files = {}}, *test.dialect);
    QVERIFY_RESULT(emission);
    const QString module = test.name + u"_models"_s;
    models += u"pub mod "_s + module + u";\n"_s;
    for (const frameworks::FileEdit &edit : emission->files) {
        const QString folder = u"src/models/"_s;
        QVERIFY2(edit.path.startsWith(folder), qPrintable(edit.path));
        write(u"src/"_s + module + u'/' + edit.path.mid(folder.size()), edit.text);
    }
}

/// Loco is large. Its helpers are one file that needs none of the rest: they are compiled as they are, in a crate of
/// the same name.
void TestRust::findLoco(const QString &cargo)
{
    write(u"fetch/Cargo.toml"_s,
          u"[package]\nname = \"fetch\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n"
          "loco-rs = { version = \"1\", default-features = false, features = [\"with-db\"] }\n"_s);
    write(u"fetch/src/lib.rs"_s, {});
    QProcess process;
    process.setWorkingDirectory(m_target + u"/crate/fetch"_s);
    process.start(cargo, {u"metadata"_s, u"--format-version"_s, u"1"_s});
    QVERIFY(process.waitForFinished(300'000));
    const QJsonArray packages
        = QJsonDocument::fromJson(process.readAllStandardOutput()).object().value("packages"_L1).toArray();
    for (const QJsonValue &package : packages) {
        if (package["name"_L1].toString() != u"loco-rs"_s)
            continue;
        const QString folder = package["manifest_path"_L1].toString().section(u'/', 0, -2);
        write(u"loco/Cargo.toml"_s,
              u"[package]\nname = \"loco-rs\"\nversion = \"%1\"\nedition = \"2021\"\n\n[dependencies]\n"
              "cruet = \"1\"\nheck = \"0.5\"\ntracing = \"0.1\"\n%2"_s.arg(package["version"_L1].toString(),
                                                                           seaOrmCrates(seaOrmVersion)));
        write(u"loco/src/lib.rs"_s, u"#[path = \""_s + folder + u"/src/schema.rs\"]\npub mod schema;\n"_s);
        m_frameworks.append(&frameworks::loco());
        return;
    }
    qInfo("loco-rs cannot be had from crates.io: that what is written for Loco compiles is NOT tested.");
}

void TestRust::writeCrate()
{
    QString modules;
    QString up;
    QString models;
    QString read;
    for (const Case &test : std::as_const(m_cases)) {
        writeEntities(test, models, read);
        for (const frameworks::Framework *framework : std::as_const(m_frameworks)) {
            writeMigrations(test, *framework);
            const QString module = moduleOf(test, *framework);
            modules += u"mod "_s + module + u";\n"_s;
            up += u"        \"%1\" => run::<%1::Migrator>(&db, &arguments[2]).await,\n"_s.arg(module);
        }
        if (m_frameworks.contains(&frameworks::loco()))
            writeLocoModels(test, models);
    }
    write(u"Cargo.toml"_s,
          u"[package]\nname = \"interop\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n"_s
              + seaOrmCrates(seaOrmVersion)
              + (m_frameworks.contains(&frameworks::loco()) ? u"loco-rs = { path = \"loco\" }\n"_s : QString())
              + u"\n[profile.dev]\ndebug = 0\n"_s);
    write(u"src/lib.rs"_s, u"#![deny(warnings)]\n\n"_s + models);
    write(u"src/main.rs"_s,
          u"#![deny(warnings)]\n\n"_s + modules
              + u"\nuse sea_orm::{Database, DatabaseConnection, EntityTrait};\nuse sea_orm_migration::prelude::*;\n\n"
                "async fn read(case: &str, db: &DatabaseConnection) -> Result<(), DbErr> {\n    match case {\n"_s
              + read
              + u"        other => panic!(\"{other}\"),\n    }\n    Ok(())\n}\n\n"
                "async fn run<M: MigratorTrait>(db: &DatabaseConnection, what: &str) -> Result<(), DbErr> {\n"
                "    match what {\n        \"up\" => M::up(db, Some(1)).await,\n        \"down\" => M::down(db, "
                "Some(1)).await,\n        _ => panic!(\"{what}\"),\n    }\n}\n\n"
                "#[tokio::main(flavor = \"current_thread\")]\nasync fn main() {\n"
                "    let arguments: Vec<String> = std::env::args().collect();\n"
                "    let db = Database::connect(&arguments[3]).await.unwrap();\n"
                "    if arguments[2] == \"read\" {\n        return read(&arguments[1], &db).await.unwrap();\n    }\n"
                "    match arguments[1].as_str() {\n"_s
              + up + u"        other => panic!(\"{other}\"),\n    }\n    .unwrap();\n}\n"_s);
}

void TestRust::initTestCase()
{
    const QString cargo = QStandardPaths::findExecutable(u"cargo"_s);
    if (cargo.isEmpty())
        QSKIP("cargo is not there: that what is written for Rust compiles and does what it says was NOT tested.");
    // Kept, so that the crates of others are built once.
    m_target = cargoTarget();
    QDir(m_target + u"/crate/src"_s).removeRecursively();
    m_port = freePort();
    QVERIFY_RESULT(m_server.start({.hostBasedAuthentication = {u"host all all 127.0.0.1/32 trust"_s}, .port = m_port}));
    addDemo(u"demo_sqlite"_s, u"demo"_s, dialectOf(u"sqlite"_s));
    addDemo(u"demo_postgresql"_s, u"demo-postgresql"_s, dialectOf(u"postgresql"_s));
    addScript(u"awkward_sqlite"_s, dialectOf(u"sqlite"_s), awkwardSqlite);
    addScript(u"awkward_postgresql"_s, dialectOf(u"postgresql"_s), awkwardPostgresql);
    addCorpora();
    addRandom();
    // The newest Loco is for the newest SeaORM.
    if (seaOrmVersion == u"2.0"_s)
        findLoco(cargo);
    writeCrate();
    if (QTest::currentTestFailed())
        return;

    const CargoBuild build = buildCrate(m_target + u"/crate"_s);
    if (!build.missing.isEmpty())
        QSKIP((build.missing + ": that what is written for Rust compiles was NOT tested.").constData());
    QVERIFY2(build.succeeded, build.said.constData());
}

std::pair<int, QByteArray> TestRust::runCrate(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_target + u"/debug/interop"_s, arguments);
    process.waitForFinished(120'000);
    const QByteArray said = process.readAll();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, said};
}

QString TestRust::differences(const Case &test, const QString &database, const schema::Schema &schema) const
{
    const auto connection = open(*test.dialect, database);
    if (!connection)
        return connection.error().toString();
    const auto snapshot = test.dialect->introspect(**connection);
    if (!snapshot)
        return snapshot.error().toString();
    const schema::Schema found = diff::pair(schema, snapshot->schema, test.dialect->rules());
    QStringList lines;
    for (const diff::Description &line :
         diff::describe(diff::diff(schema, found, test.dialect->rules()), schema, found))
        lines.append(line.text.toString());
    return lines.join(u'\n');
}

void TestRust::upAndDown_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("module");
    for (int i = 0; i < m_cases.size(); ++i) {
        for (const frameworks::Framework *framework : std::as_const(m_frameworks)) {
            const QString module = moduleOf(m_cases.at(i), *framework);
            QTest::newRow(qPrintable(module)) << i << module;
        }
    }
}

void TestRust::upAndDown()
{
    QFETCH(int, at);
    QFETCH(QString, module);
    const Case &test = m_cases.at(at);
    const QString database = u"made_"_s + module;
    if (test.dialect->id() == u"postgresql"_s)
        QVERIFY_RESULT(m_server.createDatabase(database));
    const auto run = [&](const QString &what) {
        const auto [code, said] = runCrate({module, what, url(*test.dialect, database)});
        QVERIFY2(code == 0, said.right(2000).constData());
    };
    run(u"up"_s);
    QCOMPARE(differences(test, database, test.schema), QString());
    run(u"up"_s);
    QCOMPARE(differences(test, database, test.changed), QString());
    run(u"down"_s);
    QCOMPARE(differences(test, database, test.schema), QString());
    run(u"down"_s);
    QCOMPARE(differences(test, database, test.dialect->emptySchema()), QString());
}

/// Every entity finds its table, and reads every row of it.
void TestRust::readsRows()
{
    QFETCH(int, at);
    const Case &test = m_cases.at(at);
    const auto [code, said] = runCrate({test.name, u"read"_s, url(*test.dialect, test.source)});
    QVERIFY2(code == 0, said.right(2000).constData());
    if (test.name.startsWith("chinook"_L1))
        QVERIFY2(said.contains("Luís"), said.right(2000).constData());
}

RELVAR_TEST_MAIN(TestRust)
#include "tst_rust.moc"
