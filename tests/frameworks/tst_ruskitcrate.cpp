// SPDX-License-Identifier: GPL-3.0-or-later
// Ruskit 0.1.5 itself, as crates.io has it, as the repository in which Relvar writes: what is written for its models is
// compiled with it, without a warning, and run by its own command, up and back. Needs cargo and, the first time,
// crates.io; the first run builds it, which takes minutes.
#include "dialects/builtin.h"
#include "frameworks/rustcases.h"
#include "frameworks/targets.h"
#include "migration/formats/baselining.h"
#include "migration/formats/formats.h"
#include "support/cargobuild.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As `cargo kit make:model` writes one, without its example of a query and of a migration.
const QString model = uR"rust(use crate::app::%1::entities::First;
use crate::framework::prelude::*;

impl ValidationRules for First {
    fn validate_rules(&self) -> Result<(), ValidationError> {
        Ok(())
    }
}

#[async_trait]
impl Model for First {
    fn table_name() -> &'static str {
        %2
    }

    fn id(&self) -> i64 {
        0
    }

    fn migrations() -> Vec<Migration> {
        vec![]
    }
}
)rust"_s;

const QString migrationPath = u"src/framework/database/migration.rs"_s;
const QString preludePath = u"src/framework/prelude.rs"_s;

QString quoted(QString name)
{
    return u'"' + name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

class TestRuskitCrate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void upAndBack_data() { addRows(m_tried); }
    void upAndBack();
    void readsRows_data() { addRows(m_tried); }
    void readsRows();
    void goesOnBehindABaseline();

private:
    [[nodiscard]] QString findSources() const;
    void copyRepository(const QString &from);
    void writeCase(const RustCase &test, QString &lists, QString &reads);
    void write(const QString &name, const QString &text) const;
    [[nodiscard]] QString read(const QString &name) const;
    /// Of the repository, with so many of the case's migrations in it.
    [[nodiscard]] std::pair<int, QByteArray> run(const QString &program, const QStringList &arguments,
                                                 const RustCase &test, const QString &database, int migrations) const;
    /// Of the case's migrations, as Relvar reads models and table.
    [[nodiscard]] QList<formats::Standing> standings(const RustCase &test, const QString &database) const;
    /// How many rows, table by table of those that stay.
    [[nodiscard]] QStringList rows(const RustCase &test, const QString &database) const;

    RustCases m_cases;
    /// Migrations live in models, and these have tables.
    QList<RustCase> m_tried;
    QString m_repository;
};

void TestRuskitCrate::write(const QString &name, const QString &text) const
{
    const QString path = m_repository + u'/' + name;
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

QString TestRuskitCrate::read(const QString &name) const
{
    QFile file(m_repository + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Where cargo has put them; empty: it could not.
QString TestRuskitCrate::findSources() const
{
    const QString folder = cargoTarget() + u"/fetchruskit"_s;
    if (!QDir().mkpath(folder + u"/src"_s))
        return {};
    for (const auto &[name, text] :
         {std::pair(u"/Cargo.toml"_s, "[package]\nname = \"fetchruskit\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n"
                                      "[workspace]\n\n[dependencies]\nruskit = \"=0.1.5\"\n"),
          {u"/src/lib.rs"_s, ""}}) {
        QFile file(folder + name);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
    }
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"cargo"_s, {u"metadata"_s, u"--format-version"_s, u"1"_s});
    if (!process.waitForFinished(300'000))
        return {};
    const QJsonObject metadata = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    for (const QJsonValue &package : metadata.value(u"packages"_s).toArray()) {
        if (package[u"name"_s].toString() == u"ruskit"_s)
            return package[u"manifest_path"_s].toString().section(u'/', 0, -2);
    }
    return {};
}

/// With a program of ours for what Ruskit has no command for.
void TestRuskitCrate::copyRepository(const QString &from)
{
    QDir(m_repository).removeRecursively();
    for (QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        const QString to = m_repository + path.mid(from.size());
        QVERIFY(QDir().mkpath(to.section(u'/', 0, -2)));
        QVERIFY(QFile::copy(path, to));
    }
    write(u"Cargo.toml"_s, read(u"Cargo.toml"_s)
                               + u"\n[[bin]]\nname = \"ruskit-trial\"\npath = \"src/bin/trial.rs\"\n\n[workspace]\n"_s);
}

void TestRuskitCrate::writeCase(const RustCase &test, QString &lists, QString &reads)
{
    const QString modelPath = u"src/app/models/first.rs"_s;
    frameworks::Files files{
        {modelPath, model.arg(test.name, quoted(test.schema.tables.first()->name))},
        {migrationPath, read(migrationPath)},
        {preludePath, read(preludePath)},
    };
    int minute = 0;
    const schema::Schema empty = diff::pair(test.schema, test.dialect->emptySchema(), test.dialect->rules());
    for (const auto &[from, to] : {std::pair(empty, test.schema), std::pair(test.schema, test.changed)}) {
        const auto plan = plan::compile(from, to, *test.dialect, {.keepDropped = false});
        QVERIFY_RESULT(plan);
        const auto emission = frameworks::ruskit().migration({.plan = *plan,
                                                              .name = u"Größe 日本"_s,
                                                              .time = QDateTime({2026, 1, 1}, {0, minute}, Qt::UTC),
                                                              .files = files},
                                                             *test.dialect);
        QVERIFY_RESULT(emission);
        for (const frameworks::FileEdit &edit : emission->files)
            files.insert(edit.path, edit.text);
        ++minute;
    }
    const auto entities = frameworks::ruskit().entities({.schema = test.schema, .files = files}, *test.dialect);
    QVERIFY_RESULT(entities);
    for (const frameworks::FileEdit &edit : entities->files)
        files.insert(edit.path, edit.text);
    // In a folder of its own, as Ruskit has one application.
    const QString application = u"src/app/"_s;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (file.key().startsWith(application))
            write(application + test.name + u'/' + file.key().mid(application.size()), *file);
    }
    write(application + test.name + u"/models/mod.rs"_s, u"pub mod first;\n"_s);
    write(application + test.name + u"/mod.rs"_s, u"#![deny(warnings)]\n\npub mod entities;\npub mod models;\n"_s);
    write(application + u"mod.rs"_s, read(application + u"mod.rs"_s) + u"\npub mod "_s + test.name + u";\n"_s);
    lists += u"        \"%1\" => crate::app::%1::entities::First::migrations(),\n"_s.arg(test.name);

    static const QRegularExpression entity(u"^pub use (?:r#)?(\\w+)::(\\w+);"_s,
                                           QRegularExpression::MultilineOption
                                               | QRegularExpression::UseUnicodePropertiesOption);
    reads += u"        \"%1\" => {\n"_s.arg(test.name);
    auto found = entity.globalMatch(files.value(u"src/app/entities/mod.rs"_s));
    for (const Box<schema::Table> &table : test.schema.tables) {
        QVERIFY(found.hasNext());
        const QString type = found.next().captured(2);
        const QString sql = u"SELECT * FROM \""_s + QString(table->name).replace(u'"', u"\"\""_s) + u'"';
        reads += u"            for row in sqlx::query_as::<_, ruskit::app::%1::entities::%2>(%3).fetch_all(&pool)"
                 ".await.unwrap() {\n                println!(\"{row:?}\");\n            }\n"_s.arg(test.name, type,
                                                                                                    quoted(sql));
    }
    reads += u"        }\n"_s;
}

void TestRuskitCrate::initTestCase()
{
    if (QStandardPaths::findExecutable(u"cargo"_s).isEmpty())
        QSKIP("cargo is not there: that what is written for Ruskit's models compiles and runs was NOT tested.");
    const QString sources = findSources();
    if (sources.isEmpty())
        QSKIP("ruskit cannot be had from crates.io: that what is written for its models compiles was NOT tested.");
    m_repository = cargoTarget() + u"/ruskit"_s;
    copyRepository(sources);
    m_cases.make(false);
    QString lists;
    QString reads;
    for (const RustCase &test : m_cases.all()) {
        if (!test.schema.tables.isEmpty())
            m_tried.append(test);
    }
    for (const RustCase &test : std::as_const(m_tried))
        writeCase(test, lists, reads);
    const QString index = u"src/app/models/mod.rs"_s;
    write(index, read(index).section(u"// Get all migrations"_s, 0, 0)
                     + u"pub fn get_all_model_migrations() -> Vec<Migration> {\n"
                       "    let mut migrations = match std::env::var(\"CASE\").unwrap().as_str() {\n"_s
                     + lists
                     + u"        other => panic!(\"{other}\"),\n    };\n"
                       "    migrations.truncate(std::env::var(\"MIGRATIONS\").unwrap().parse().unwrap());\n"
                       "    migrations\n}\n"_s);
    write(u"src/bin/trial.rs"_s,
          u"use ruskit::framework::database::{config::DatabaseConfig, migration::MigrationManager};\n\n"
          "#[tokio::main]\nasync fn main() {\n"
          "    if std::env::args().nth(1).as_deref() == Some(\"rollback\") {\n"
          "        return MigrationManager::new().await.unwrap().rollback().await.unwrap();\n    }\n"
          "    let pool = sqlx::SqlitePool::connect(&DatabaseConfig::from_env().connection_url()).await.unwrap();\n"
          "    match std::env::var(\"CASE\").unwrap().as_str() {\n"_s
              + reads + u"        other => panic!(\"{other}\"),\n    }\n}\n"_s);
    if (QTest::currentTestFailed())
        return;
    const CargoBuild build
        = buildCrate(m_repository, {u"--lib"_s, u"--bin"_s, u"cargo-kit"_s, u"--bin"_s, u"ruskit-trial"_s});
    if (!build.missing.isEmpty())
        QSKIP((build.missing + ": that what is written for Ruskit's models compiles was NOT tested.").constData());
    QVERIFY2(build.succeeded, build.said.right(3000).constData());
}

std::pair<int, QByteArray> TestRuskitCrate::run(const QString &program, const QStringList &arguments,
                                                const RustCase &test, const QString &database, int migrations) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DB_DATABASE"_s, m_cases.databases().address(*test.dialect, database));
    environment.insert(u"CASE"_s, test.name);
    environment.insert(u"MIGRATIONS"_s, QString::number(migrations));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(cargoTarget() + u"/debug/"_s + program, arguments);
    process.waitForFinished(120'000);
    const QByteArray said = process.readAll();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, said};
}

QStringList TestRuskitCrate::rows(const RustCase &test, const QString &database) const
{
    const auto connection = m_cases.databases().open(*test.dialect, database);
    if (!connection)
        return {connection.error().toString()};
    QStringList counts;
    for (const Box<schema::Table> &table : test.schema.tables) {
        const auto isSame = [&](const Box<schema::Table> &other) { return other->name == table->name; };
        if (std::none_of(test.changed.tables.cbegin(), test.changed.tables.cend(), isSame))
            continue;
        const auto answer
            = (*connection)->query(u"SELECT count(*) FROM "_s + test.dialect->quoteIdentifier(table->name));
        counts.append(answer ? table->name + u' ' + answer->rows.first().first().toString()
                             : answer.error().toString());
    }
    return counts;
}

QList<formats::Standing> TestRuskitCrate::standings(const RustCase &test, const QString &database) const
{
    const formats::Format &format = *formats::find(u"ruskit"_s);
    const auto connection = m_cases.databases().open(*test.dialect, database);
    const auto folder = format.read(m_repository + u"/src/app/"_s + test.name + u"/models"_s);
    if (!connection || !folder)
        return {};
    const auto snapshot = test.dialect->introspect(**connection);
    const auto history = format.readHistory(**connection, *test.dialect, *folder, snapshot->histories);
    if (!history)
        return {};
    QList<formats::Standing> standings;
    for (const formats::ToolState &state : format.states(*folder, *history))
        standings.append(state.standing);
    return standings;
}

void TestRuskitCrate::upAndBack()
{
    QFETCH(int, at);
    const RustCase &test = m_tried.at(at);
    const QString database = u"ruskit_"_s + test.name;
    const auto migrate = [&](int migrations) {
        const auto [code, said] = run(u"cargo-kit"_s, {u"migrate"_s}, test, database, migrations);
        QVERIFY2(code == 0 && said.contains("Migrations completed"), said.right(3000).constData());
    };
    const auto rollBack = [&] {
        const auto [code, said] = run(u"ruskit-trial"_s, {u"rollback"_s}, test, database, 2);
        QVERIFY2(code == 0, said.right(3000).constData());
    };
    // It opens a database that is there.
    QVERIFY_RESULT(m_cases.databases().open(*test.dialect, database));
    migrate(1);
    QCOMPARE(m_cases.databases().differences(*test.dialect, database, test.schema), QString());
    {
        const auto connection = m_cases.databases().open(*test.dialect, database);
        QVERIFY_RESULT(connection);
        QStringList statements{
            u"PRAGMA foreign_keys = OFF"_s,
            u"ATTACH %1 AS source"_s.arg(
                u'\'' + m_cases.databases().address(*test.dialect, test.source).replace(u'\'', u"''"_s) + u'\'')};
        for (const Box<schema::Table> &table : test.schema.tables) {
            QStringList names;
            for (const schema::Column &column : table->columns) {
                if (!column.generated)
                    names.append(test.dialect->quoteIdentifier(column.name));
            }
            const QString name = test.dialect->quoteIdentifier(table->name);
            const QString list = names.join(u", "_s);
            statements.append(u"INSERT INTO main.%1 (%2) SELECT %2 FROM source.%1"_s.arg(name, list));
        }
        for (const QString &statement : statements)
            QVERIFY_RESULT((*connection)->execute(statement));
    }
    const QStringList before = rows(test, database);
    migrate(2);
    QCOMPARE(m_cases.databases().differences(*test.dialect, database, test.changed), QString());
    QCOMPARE(rows(test, database), before);
    QCOMPARE(standings(test, database), (QList<formats::Standing>(2, formats::Standing::Applied)));
    rollBack();
    QCOMPARE(m_cases.databases().differences(*test.dialect, database, test.schema), QString());
    QCOMPARE(rows(test, database), before);
    QCOMPARE(standings(test, database),
             (QList<formats::Standing>{formats::Standing::Applied, formats::Standing::Pending}));
    rollBack();
    QCOMPARE(m_cases.databases().differences(*test.dialect, database, test.dialect->emptySchema()), QString());
}

/// Every entity finds its table, and reads every row of it.
void TestRuskitCrate::readsRows()
{
    QFETCH(int, at);
    const RustCase &test = m_tried.at(at);
    const auto [code, said] = run(u"ruskit-trial"_s, {u"read"_s}, test, test.source, 0);
    QVERIFY2(code == 0, said.right(2000).constData());
    if (test.name.startsWith("chinook"_L1))
        QVERIFY2(said.contains("Luís"), said.right(2000).constData());
}

/// What Relvar has made and marked is to Ruskit as if it had run it.
void TestRuskitCrate::goesOnBehindABaseline()
{
    const RustCase &test = m_tried.first();
    const formats::Format &format = *formats::find(u"ruskit"_s);
    const auto folder = format.read(m_repository + u"/src/app/"_s + test.name + u"/models"_s);
    QVERIFY_RESULT(folder);
    const auto migrate = [&](const QString &database, int migrations) {
        const auto [code, said] = run(u"cargo-kit"_s, {u"migrate"_s}, test, database, migrations);
        QVERIFY2(code == 0 && said.contains("Migrations completed"), said.right(3000).constData());
    };
    const auto history = [&](const QString &database) {
        const auto connection = m_cases.databases().open(*test.dialect, database);
        QStringList lines;
        for (const QString &sql : {u"SELECT sql FROM sqlite_schema WHERE name = 'migrations'"_s,
                                   u"SELECT id || name || batch FROM migrations ORDER BY id"_s}) {
            const auto answer = (*connection)->query(sql);
            for (const QVariantList &row : answer ? answer->rows : QList<QVariantList>{{answer.error().toString()}})
                lines.append(row.first().toString());
        }
        return lines;
    };
    const QString alone = u"ruskit_alone"_s;
    const QString ours = u"ruskit_marked"_s;
    QVERIFY_RESULT(m_cases.databases().open(*test.dialect, alone));
    migrate(alone, 1);
    {
        const auto connection = m_cases.databases().open(*test.dialect, ours);
        QVERIFY_RESULT(connection);
        for (const dialect::Statement &statement : test.dialect->create(test.schema))
            QVERIFY_RESULT((*connection)->execute(statement.sql));
        const auto baseline = format.baselining().baseline({.folder = *folder,
                                                            .history = {},
                                                            .id = folder->migrations.first().id,
                                                            .time = QDateTime::currentDateTimeUtc()},
                                                           *test.dialect);
        QVERIFY_RESULT(baseline);
        for (const QString &statement : baseline->statements)
            QVERIFY_RESULT((*connection)->execute(statement));
    }
    QCOMPARE(history(ours), history(alone));
    migrate(alone, 2);
    migrate(ours, 2);
    QCOMPARE(history(ours), history(alone));
    QCOMPARE(m_cases.databases().differences(*test.dialect, ours, test.changed), QString());
}

RELVAR_TEST_MAIN(TestRuskitCrate)
#include "tst_ruskitcrate.moc"
