// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for Rust is compiled, without a warning, against the real crates and run, up and down: what SeaORM
// makes of it is what Relvar makes. All in one crate, which is built once. Needs cargo and, the first time, crates.io.
#include "frameworks/rustcases.h"
#include "frameworks/targets.h"
#include "support/cargobuild.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Another version than the present one can be tried.
const QString seaOrmVersion = qEnvironmentVariable("RELVAR_SEAORM", u"2.0"_s);

/// The module of the crate with the migrations.
QString moduleOf(const RustCase &test, const frameworks::Framework &framework)
{
    return &framework == &frameworks::loco() ? test.name + u"_loco"_s : test.name;
}

} // namespace

class TestRust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void upAndDown_data();
    void upAndDown();
    void readsRows_data() { addRows(m_cases.all()); }
    void readsRows();

private:
    void writeEntities(const RustCase &test, QString &models, QString &read);
    void writeMigrations(const RustCase &test, const frameworks::Framework &framework);
    void writeLocoModels(const RustCase &test, QString &models);
    void findLoco(const QString &cargo);
    void writeCrate();
    void write(const QString &name, const QString &text) const;
    [[nodiscard]] std::pair<int, QByteArray> runCrate(const QStringList &arguments) const;

    RustCases m_cases;
    QString m_target;
    /// Loco only where its sources can be had.
    QList<const frameworks::Framework *> m_frameworks{&frameworks::seaOrm()};
};

void TestRust::write(const QString &name, const QString &text) const
{
    const QString path = m_target + u"/crate/"_s + name;
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void TestRust::writeEntities(const RustCase &test, QString &models, QString &read)
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

void TestRust::writeMigrations(const RustCase &test, const frameworks::Framework &framework)
{
    frameworks::Files files{{u"Cargo.toml"_s, u"[dependencies]\n"_s + seaOrmCrates(seaOrmVersion)}};
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

void TestRust::writeLocoModels(const RustCase &test, QString &models)
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
    for (const RustCase &test : m_cases.all()) {
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
    m_cases.make(true);
    // The newest Loco is for the newest SeaORM.
    if (seaOrmVersion == u"2.0"_s)
        findLoco(cargo);
    writeCrate();
    if (QTest::currentTestFailed())
        return;

    const CargoBuild build = buildCrate(m_target + u"/crate"_s);
    if (!build.missing.isEmpty())
        QSKIP((build.missing + ": that what is written for Rust compiles was NOT tested.").constData());
    QVERIFY2(build.succeeded, build.said.right(3000).constData());
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

void TestRust::upAndDown_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("module");
    for (int i = 0; i < m_cases.all().size(); ++i) {
        for (const frameworks::Framework *framework : std::as_const(m_frameworks)) {
            const QString module = moduleOf(m_cases.all().at(i), *framework);
            QTest::newRow(qPrintable(module)) << i << module;
        }
    }
}

void TestRust::upAndDown()
{
    QFETCH(int, at);
    QFETCH(QString, module);
    const RustCase &test = m_cases.all().at(at);
    const QString database = u"made_"_s + module;
    QVERIFY_RESULT(m_cases.databases().create(*test.dialect, database));
    const auto run = [&](const QString &what) {
        const auto [code, said] = runCrate({module, what, m_cases.url(*test.dialect, database)});
        QVERIFY2(code == 0, said.right(2000).constData());
    };
    run(u"up"_s);
    QCOMPARE(m_cases.databases().differences(*test.dialect, database, test.schema), QString());
    run(u"up"_s);
    QCOMPARE(m_cases.databases().differences(*test.dialect, database, test.changed), QString());
    run(u"down"_s);
    QCOMPARE(m_cases.databases().differences(*test.dialect, database, test.schema), QString());
    run(u"down"_s);
    QCOMPARE(m_cases.databases().differences(*test.dialect, database, test.dialect->emptySchema()), QString());
}

/// Every entity finds its table, and reads every row of it.
void TestRust::readsRows()
{
    QFETCH(int, at);
    const RustCase &test = m_cases.all().at(at);
    const auto [code, said] = runCrate({test.name, u"read"_s, m_cases.url(*test.dialect, test.source)});
    QVERIFY2(code == 0, said.right(2000).constData());
    if (test.name.startsWith("chinook"_L1))
        QVERIFY2(said.contains("Luís"), said.right(2000).constData());
}

RELVAR_TEST_MAIN(TestRust)
#include "tst_rust.moc"
