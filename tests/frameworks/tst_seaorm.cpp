// SPDX-License-Identifier: GPL-3.0-or-later
// The exact texts that SeaORM gets. That they compile and do what they say is tested with the real crates (tst_rust).
#include "frameworks/frameworks.h"
#include "frameworks/migrator.h"
#include "frameworks/rustcode.h"
#include "frameworks/seaormmigration.h"
#include "frameworks/seaormtypes.h"
#include "frameworks/seaormversion.h"
#include "frameworks/seaquery.h"
#include "frameworks/targets.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "teamsandusers.h"

using namespace relvar;
using namespace relvar::frameworks;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString call(const QString &sql, const SeaQueryTarget &target)
{
    const std::optional<RustChain> chain = seaQueryCall(sql, target);
    return chain ? chain->toString(0) : QString();
}

Result<Emission> emitted(const dialect::Dialect &dialect, const Files &files = {})
{
    const schema::Schema to = teamsAndUsers(dialect);
    const schema::Schema from = diff::pair(to, dialect.emptySchema(), dialect.rules());
    const auto plan = plan::compile(from, to, dialect, {.migrationId = u"20260101120000"_s});
    if (!plan)
        return fail(plan.error());
    return seaOrm().migration(
        {.plan = *plan, .name = u"Teams & users"_s, .time = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC), .files = files},
        dialect);
}

const QString library = u"#![allow(elided_lifetimes_in_paths)]\n"
                        "pub use sea_orm_migration::prelude::*;\n"
                        "mod m20220101_000001_users;\n"
                        "\n"
                        "pub struct Migrator;\n"
                        "\n"
                        "#[async_trait::async_trait]\n"
                        "impl MigratorTrait for Migrator {\n"
                        "    fn migrations() -> Vec<Box<dyn MigrationTrait>> {\n"
                        "        vec![%1]\n"
                        "    }\n"
                        "}\n"_s;

} // namespace

class TestSeaOrm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statements_data();
    void statements();
    void registers_data();
    void registers();
    void registersBesideCharacters();
    void registersBelowWhatIsOfTheWholeFile();
    void namesTheFileOfWhatIsNotAscii();
    void refusesOtherFiles();
    void migrationOnPostgresql();
    void migrationOnSqlite();
    void olderSeaOrm();
    void versions_data();
    void versions();
    void newCrate();
    void entities();
    void keepsWhatPeopleWrote();
    void modulesOfPeople();
    void wordsOfPaths();
    void saysWhatIsNoRelation();
    void relatesManyColumns();
    void uniqueColumns();
    void types();
    void strings();
    void documentation();
};

void TestSeaOrm::statements_data()
{
    QTest::addColumn<bool>("isSqlite");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    QTest::newRow("drop table") << false << u"DROP TABLE \"app\".\"users\""_s
                                << u"manager\n"
                                   "    .drop_table(\n"
                                   "        Table::drop()\n"
                                   "            .table((Alias::new(\"app\"), Alias::new(\"users\")))\n"
                                   "            .to_owned(),\n"
                                   "    )\n"
                                   "    .await?"_s;
    QTest::newRow("index") << false << u"CREATE UNIQUE INDEX \"i\" ON \"t\" (\"a\", \"b\" DESC)"_s
                           << u"manager\n"
                              "    .create_index(\n"
                              "        Index::create()\n"
                              "            .name(\"i\")\n"
                              "            .table(Alias::new(\"t\"))\n"
                              "            .col(Alias::new(\"a\"))\n"
                              "            .col((Alias::new(\"b\"), IndexOrder::Desc))\n"
                              "            .unique()\n"
                              "            .to_owned(),\n"
                              "    )\n"
                              "    .await?"_s;
    QTest::newRow("add column") << false << u"ALTER TABLE \"t\" ADD COLUMN \"vip\" boolean NOT NULL DEFAULT false"_s
                                << u"manager\n"
                                   "    .alter_table(\n"
                                   "        Table::alter()\n"
                                   "            .table(Alias::new(\"t\"))\n"
                                   "            .add_column(\n"
                                   "                ColumnDef::new(Alias::new(\"vip\"))\n"
                                   "                    .boolean()\n"
                                   "                    .not_null()\n"
                                   "                    .default(false),\n"
                                   "            )\n"
                                   "            .to_owned(),\n"
                                   "    )\n"
                                   "    .await?"_s;
    QTest::newRow("enum") << false << u"CREATE TYPE \"mood\" AS ENUM ('it''s', 'ok')"_s
                          << u"manager\n"
                             "    .create_type(\n"
                             "        extension::postgres::Type::create()\n"
                             "            .as_enum(Alias::new(\"mood\"))\n"
                             "            .values([Alias::new(\"it's\"), Alias::new(\"ok\")])\n"
                             "            .to_owned(),\n"
                             "    )\n"
                             "    .await?"_s;
    // What sea-query would say with a difference, or not at all, is left to SQL.
    const auto asSql = [](const char *name, bool isSqlite, const QString &sql) {
        QTest::newRow(name) << isSqlite << sql << QString();
    };
    asSql("partial index", false, u"CREATE INDEX \"i\" ON \"t\" (\"a\") WHERE a > 0"_s);
    asSql("index on an expression", false, u"CREATE INDEX \"i\" ON \"t\" (lower(a))"_s);
    asSql("index with a method", false, u"CREATE INDEX \"i\" ON \"t\" USING gin (\"a\")"_s);
    asSql("index whose name has a quote, which sea-query does not double", false,
          u"CREATE INDEX \"a\"\"b\" ON \"t\" (\"a\")"_s);
    asSql("view", false, u"CREATE VIEW \"v\" AS SELECT 1"_s);
    asSql("comments in it", true, u"CREATE TABLE t (id INTEGER -- a number\n)"_s);
    asSql("foreign key of two columns with a name, which sea-query loses on SQLite", true,
          u"CREATE TABLE \"t\" (\"a\" INTEGER, \"b\" INTEGER, CONSTRAINT \"k\" FOREIGN KEY (\"a\", \"b\") REFERENCES "
          "\"p\" (\"a\", \"b\"))"_s);
    asSql("foreign key that can wait", false,
          u"ALTER TABLE \"t\" ADD CONSTRAINT \"k\" FOREIGN KEY (\"a\") REFERENCES \"p\" (\"a\") DEFERRABLE"_s);
}

void TestSeaOrm::statements()
{
    QFETCH(bool, isSqlite);
    QFETCH(QString, sql);
    QFETCH(QString, expected);
    QCOMPARE(call(sql, {.isSqlite = isSqlite}), expected);
}

void TestSeaOrm::registers_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one, in a line") << u"Box::new(m20220101_000001_users::Migration)"_s
                                    << u"Box::new(m20220101_000001_users::Migration), Box::new(m1::Migration)"_s;
    QTest::newRow("none") << QString() << u"Box::new(m1::Migration)"_s;
    QTest::newRow("lines") << u"\n            Box::new(m20220101_000001_users::Migration), // first\n        "_s
                           << u"\n            Box::new(m20220101_000001_users::Migration), // first\n"
                              "            Box::new(m1::Migration),\n        "_s;
    QTest::newRow("no comma") << u"\n            Box::new(m20220101_000001_users::Migration)\n        "_s
                              << u"\n            Box::new(m20220101_000001_users::Migration),\n"
                                 "            Box::new(m1::Migration),\n        "_s;
    QTest::newRow("Loco's marker")
        << u"\n            Box::new(m20220101_000001_users::Migration),\n            // inject-above (do not remove "
           u"this "
           "comment)\n        "_s
        << u"\n            Box::new(m20220101_000001_users::Migration),\n            Box::new(m1::Migration),\n"
           "            // inject-above (do not remove this comment)\n        "_s;
    QTest::newRow("nothing but the marker")
        << u"\n            // inject-above\n        "_s
        << u"\n            Box::new(m1::Migration),\n            // inject-above\n        "_s;
    QTest::newRow("a comment with a bracket")
        << u"\n            Box::new(m20220101_000001_users::Migration), /* ] */\n            // Box::new(old]),\n        "_s
        << u"\n            Box::new(m20220101_000001_users::Migration), /* ] */\n"
           "            Box::new(m1::Migration),\n            // Box::new(old]),\n        "_s;
}

void TestSeaOrm::registers()
{
    QFETCH(QString, list);
    QFETCH(QString, expected);
    const QString before = library.arg(list);
    for (const bool hasCarriageReturns : {false, true}) {
        const auto ends = [&](QString text) { return hasCarriageReturns ? text.replace(u"\n"_s, u"\r\n"_s) : text; };
        const Result<QString> after = registerMigration(ends(before), u"m1"_s, u"lib.rs"_s);
        QVERIFY_RESULT(after);
        QString whole = library.arg(expected);
        whole.replace(u"mod m20220101_000001_users;\n"_s, u"mod m20220101_000001_users;\nmod m1;\n"_s);
        QCOMPARE(*after, ends(whole));
    }
}

void TestSeaOrm::registersBesideCharacters()
{
    // Neither a quote nor a lifetime begins a string.
    const QString characters = u"const QUOTES: [char; 3] = ['\"', '\\'', '\\u{22}'];\nfn first<'a>(x: &'a str) -> "
                               "&'a str { x }\n"_s;
    const QString before = characters + library.arg(QString());
    const Result<QString> after = registerMigration(before, u"m1"_s, u"lib.rs"_s);
    QVERIFY_RESULT(after);
    QString expected = characters + library.arg(u"Box::new(m1::Migration)"_s);
    expected.replace(u"mod m20220101_000001_users;\n"_s, u"mod m20220101_000001_users;\nmod m1;\n"_s);
    QCOMPARE(*after, expected);
}

void TestSeaOrm::registersBelowWhatIsOfTheWholeFile()
{
    const QString struct_ = u"// Ours\n#[derive(Default)]\npub struct Migrator;\nimpl MigratorTrait for Migrator {\n"
                            "    fn migrations() -> Vec<Box<dyn MigrationTrait>> { vec![] }\n}\n"_s;
    for (const QString &head : {u"#![allow(unused)]\n"_s, u"//! All of it\n"_s, u"/*! All\n# of it */\n"_s}) {
        const Result<QString> after = registerMigration(head + struct_, u"m1"_s, u"lib.rs"_s);
        QVERIFY_RESULT(after);
        QString expected = head + u"mod m1;\n\n"_s + struct_;
        QCOMPARE(*after, expected.replace(u"vec![]"_s, u"vec![Box::new(m1::Migration)]"_s));
    }
}

/// Rust looks for no file of a module whose name is not ASCII.
void TestSeaOrm::namesTheFileOfWhatIsNotAscii()
{
    // A migration is called so by its file, in words that need no help.
    QCOMPARE(seaOrmMigrationName(u"Add größe 日本 to a"_s, QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC)),
             u"m20260101_000000_add_gr_e_to_a"_s);
    const dialect::Dialect &dialect = dialectOf(u"sqlite"_s);
    schema::Schema schema = teamsAndUsers(dialect);
    schema::Table teams = *schema.tables.first();
    teams.name = u"größe"_s;
    schema.tables.first() = teams;
    const auto emission = seaOrm().entities({.schema = schema, .files = {}}, dialect);
    QVERIFY_RESULT(emission);
    const QString index = fileOf(*emission, u"src/entities/mod.rs"_s);
    QVERIFY2(index.contains(u"#[path = \"größe.rs\"]\npub mod größe;\n"_s), qPrintable(index));
    QVERIFY(!fileOf(*emission, u"src/entities/größe.rs"_s).startsWith(u"there is no"_s));
}

void TestSeaOrm::refusesOtherFiles()
{
    const QString path = u"migration/src/lib.rs"_s;
    const auto without = emitted(dialectOf(u"postgresql"_s), {{path, u"// impl MigratorTrait for Migrator {}\n"_s}});
    QVERIFY_FAILS_WITH(without, FrameworkError::Unreadable);
    QVERIFY(without.error().message.toString().contains(path));
    const auto computed = emitted(
        dialectOf(u"postgresql"_s),
        {{path, u"pub struct M;\nimpl MigratorTrait for M {\n    fn migrations() -> Vec<Box<dyn MigrationTrait>> {\n"
                "        all()\n    }\n}\n"_s}});
    QVERIFY_FAILS_WITH(computed, FrameworkError::Unreadable);
    QVERIFY(computed.error().message.toString().contains(u"m20260101_120000_teams_users"_s));
    const auto twice = registerMigration(library.arg(QString()), u"m20220101_000001_users"_s, path);
    QVERIFY_FAILS_WITH(twice, FrameworkError::Unreadable);
}

void TestSeaOrm::migrationOnPostgresql()
{
    const auto emission = emitted(dialectOf(u"postgresql"_s), {{u"migration/src/lib.rs"_s, library.arg(QString())}});
    QVERIFY_RESULT(emission);
    QCOMPARE(emission->files.size(), 2);
    QCOMPARE(emission->files.last().before, library.arg(QString()));
    const QString text = fileOf(*emission, u"migration/src/m20260101_120000_teams_users.rs"_s);
    const auto has = [&](const QString &part) { QVERIFY2(text.contains(part), qPrintable(part + u"\nin\n"_s + text)); };
    has(u"                    .col(ColumnDef::new(Alias::new(\"id\")).integer().not_null())\n"_s);
    has(u"                    .primary_key(Index::create().name(\"users_pkey\").col(Alias::new(\"id\")))\n"_s);
    has(u"                    .col(ColumnDef::new(Alias::new(\"Full Name\")).string_len(40))\n"_s);
    has(u"            .create_foreign_key(\n"_s);
    has(u"                    .on_delete(ForeignKeyAction::Cascade)\n"_s);
    has(u"            .drop_table(Table::drop().table(Alias::new(\"users\")).to_owned())\n"_s);
    QVERIFY(!text.contains(u"fn use_transaction"_s));
}

void TestSeaOrm::migrationOnSqlite()
{
    const auto emission = emitted(dialectOf(u"sqlite"_s));
    QVERIFY_RESULT(emission);
    // There was no crate.
    QVERIFY(fileOf(*emission, u"migration/Cargo.toml"_s).contains(u"sqlx-sqlite"_s));
    QVERIFY(fileOf(*emission, u"migration/src/lib.rs"_s).contains(u"mod m20260101_120000_teams_users;"_s));
    const QString text = fileOf(*emission, u"migration/src/m20260101_120000_teams_users.rs"_s);
    // The name of a foreign key, which sea-query leaves out on SQLite, is kept.
    QVERIFY2(text.contains(
                 u".extra(r#\"CONSTRAINT \"users_team_fkey\" REFERENCES \"teams\" (\"id\") ON DELETE CASCADE\"#)"_s),
             qPrintable(text));
    // SeaORM opens no transaction on SQLite by itself.
    QVERIFY2(text.contains(u"    fn use_transaction(&self) -> Option<bool> {\n        Some(true)\n"_s),
             qPrintable(text));
}

void TestSeaOrm::olderSeaOrm()
{
    const auto emission = emitted(dialectOf(u"sqlite"_s),
                                  {{u"migration/src/lib.rs"_s, library.arg(QString())},
                                   {u"migration/Cargo.toml"_s, u"[dependencies]\n[dependencies.sea-orm-migration]\n"
                                                               "version = \"1.1.0\"\nfeatures = []\n"_s}});
    QVERIFY_RESULT(emission);
    const QString text = fileOf(*emission, u"migration/src/m20260101_120000_teams_users.rs"_s);
    QVERIFY2(text.contains(u"sea_orm::TransactionTrait"_s), qPrintable(text));
    QVERIFY(!text.contains(u"use_transaction"_s));
}

void TestSeaOrm::versions_data()
{
    QTest::addColumn<QString>("manifest");
    QTest::addColumn<bool>("isFirst");
    const auto row = [](const QString &manifest, bool isFirst) {
        QTest::newRow(qPrintable(manifest.simplified())) << manifest << isFirst;
    };
    row(u"[dependencies]\nsea-orm-migration = \"1\""_s, true);
    row(u"[dependencies]\nsea-orm-migration = '1.1'"_s, true);
    row(u"[dependencies]\nsea-orm-migration = { features = [\n  \"cli\",\n], version = \">=1.1\" }"_s, true);
    row(u"[dependencies]\nsea-orm-migration.version = \"~1.1\""_s, true);
    row(u"[workspace.dependencies.sea-orm-migration]\nfeatures = []\nversion = \"1\" # not 2"_s, true);
    row(u"# sea-orm-migration = \"2\"\n[dependencies]\nsea-orm-migration = \"^0.12\""_s, true);
    row(u"[dependencies]\nsea-orm = \"1\""_s, true);
    row(u"[dependencies]\nsea-orm-migration = \"<2.0\""_s, true);
    row(u"[dependencies]\nsea-orm-migration = \"2.0\" # sea-orm-migration = \"1\""_s, false);
    row(u"# sea-orm-migration = \"1\"\n[dependencies]\nsea-orm-migration = \"2\"\nserde = \"1.0\""_s, false);
    row(u"[dependencies]\nsea-orm-migration = \"10\""_s, false);
    row(u"[package]\nname = \"sea-orm-migration\"\nversion = \"1.0.0\""_s, false);
    row(u"[dependencies.sea-orm-migration]\nversion = \"2\"\n[dependencies.serde]\nversion = \"1\""_s, false);
}

void TestSeaOrm::versions()
{
    QFETCH(QString, manifest);
    QFETCH(bool, isFirst);
    QCOMPARE(usesFirstSeaOrm({{u"migration/Cargo.toml"_s, manifest}}), isFirst);
}

void TestSeaOrm::newCrate()
{
    const dialect::Dialect &dialect = dialectOf(u"sqlite"_s);
    const auto older = emitted(dialect, {{u"Cargo.toml"_s, u"[dependencies]\nsea-orm = \"1.1\"\n"_s}});
    QVERIFY_RESULT(older);
    QVERIFY(fileOf(*older, u"migration/Cargo.toml"_s).contains(u"migration]\nversion = \"1.1\"\n"_s));
    // Half a crate is somebody's.
    for (const QString &path : {u"migration/Cargo.toml"_s, u"migration/src/main.rs"_s}) {
        QVERIFY(seaOrm().reads().contains(path));
        const auto half = emitted(dialect, {{path, u"# mine\n"_s}});
        QVERIFY_FAILS_WITH(half, FrameworkError::Unreadable);
        QVERIFY(half.error().message.toString().contains(path));
    }
}

void TestSeaOrm::entities()
{
    const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
    const auto emission = seaOrm().entities({.schema = teamsAndUsers(dialect), .files = {}}, dialect);
    QVERIFY_RESULT(emission);
    QCOMPARE(fileOf(*emission, u"src/entities/users.rs"_s),
             u"// relvar:begin (written anew with the schema; what stands outside stays)\n"
             "use sea_orm::entity::prelude::*;\n"
             "\n"
             "/// People\n"
             "/// who log in\n"
             "#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]\n"
             "#[sea_orm(table_name = \"users\")]\n"
             "pub struct Model {\n"
             "    #[sea_orm(primary_key, auto_increment = false)]\n"
             "    pub id: i32,\n"
             "    pub team_id: Option<i32>,\n"
             "    #[sea_orm(\n"
             "        column_name = \"Full Name\",\n"
             "        column_type = \"String(StringLen::N(40))\",\n"
             "        nullable\n"
             "    )]\n"
             "    pub full_name: Option<String>,\n"
             "    pub role: super::sea_orm_active_enums::Role,\n"
             "}\n"
             "\n"
             "#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]\n"
             "pub enum Relation {\n"
             "    #[sea_orm(\n"
             "        belongs_to = \"super::teams::Entity\",\n"
             "        from = \"Column::TeamId\",\n"
             "        to = \"super::teams::Column::Id\",\n"
             "        on_update = \"NoAction\",\n"
             "        on_delete = \"Cascade\"\n"
             "    )]\n"
             "    Teams,\n"
             "}\n"
             "\n"
             "impl Related<super::teams::Entity> for Entity {\n"
             "    fn to() -> RelationDef {\n"
             "        Relation::Teams.def()\n"
             "    }\n"
             "}\n"
             "// relvar:end\n"
             "\n"
             "impl ActiveModelBehavior for ActiveModel {}\n"_s);
    const QString teams = fileOf(*emission, u"src/entities/teams.rs"_s);
    QVERIFY2(teams.contains(u"    pub r#type: String,\n"_s), qPrintable(teams));
    QVERIFY2(teams.contains(u"    #[sea_orm(has_many = \"super::users::Entity\")]\n    Users,\n"_s), qPrintable(teams));
    const QString enums = fileOf(*emission, u"src/entities/sea_orm_active_enums.rs"_s);
    QVERIFY2(enums.contains(u"    #[sea_orm(string_value = \"read-only\")]\n    ReadOnly,\n"_s), qPrintable(enums));
    QCOMPARE(fileOf(*emission, u"src/entities/mod.rs"_s),
             u"// relvar:begin (written anew with the schema; what stands outside stays)\n"
             "pub mod prelude;\n"
             "pub mod sea_orm_active_enums;\n"
             "pub mod teams;\n"
             "pub mod users;\n"
             "// relvar:end\n"_s);
}

void TestSeaOrm::keepsWhatPeopleWrote()
{
    const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
    schema::Schema schema = teamsAndUsers(dialect);
    Files files;
    const auto first = seaOrm().entities({.schema = schema, .files = files}, dialect);
    QVERIFY_RESULT(first);
    for (const FileEdit &edit : first->files)
        files.insert(edit.path, edit.text);
    const QString path = u"src/entities/users.rs"_s;
    const QString byHand = u"\nimpl Model {\n    pub fn greet(&self) {}\n}\n"_s;
    files[path] = u"//! Mine\n"_s
                  + files[path].replace(u"impl ActiveModelBehavior"_s, u"// mine\nimpl ActiveModelBehavior"_s) + byHand;
    files[u"src/entities/teams.rs"_s] = u"// all mine\n"_s;
    // Nothing has changed, so nothing is written.
    const auto same = seaOrm().entities({.schema = schema, .files = files}, dialect);
    QVERIFY_RESULT(same);
    QCOMPARE(same->notExpressed.size(), 1);
    QVERIFY(same->notExpressed.first().toString().contains(u"src/entities/teams.rs"_s));
    for (const FileEdit &edit : same->files)
        QCOMPARE(edit.path, u"src/entities/mod.rs"_s);

    schema::Table users = *schema.tables.at(1);
    users.columns.append({.id = ObjectId(27), .name = u"born"_s, .type = {u"date"_s, {}}});
    schema.tables[1] = users;
    const auto changed = seaOrm().entities({.schema = schema, .files = files}, dialect);
    QVERIFY_RESULT(changed);
    const QString text = fileOf(*changed, path);
    QVERIFY2(text.contains(u"    pub born: Option<Date>,\n"_s), qPrintable(text));
    QVERIFY(text.startsWith(u"//! Mine\n// relvar:begin"_s));
    QVERIFY(text.endsWith(u"// relvar:end\n\n// mine\nimpl ActiveModelBehavior for ActiveModel {}\n"_s + byHand));
}

void TestSeaOrm::modulesOfPeople()
{
    const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
    const QString path = u"src/entities/mod.rs"_s;
    const QString before = u"pub(crate) mod users;\n#[rustfmt::skip] pub(in crate::db) mod teams;\n"_s;
    const auto emission = seaOrm().entities({.schema = teamsAndUsers(dialect), .files = {{path, before}}}, dialect);
    QVERIFY_RESULT(emission);
    const QString text = fileOf(*emission, path);
    QVERIFY2(text.startsWith(before), qPrintable(text));
    QCOMPARE(text.count(u"mod users;"_s), 1);
    QCOMPARE(text.count(u"mod teams;"_s), 1);
    QVERIFY(text.contains(u"pub mod prelude;"_s));
}

void TestSeaOrm::wordsOfPaths()
{
    const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
    for (const QString &word : {u"crate"_s, u"self"_s, u"super"_s}) {
        schema::Schema schema = teamsAndUsers(dialect);
        schema::Table table = *schema.tables.first();
        table.name = word;
        schema.tables[0] = table;
        const auto emission = seaOrm().entities({.schema = schema, .files = {}}, dialect);
        QVERIFY_RESULT(emission);
        QVERIFY(fileOf(*emission, u"src/entities/mod.rs"_s).contains(u"pub mod %1_;\n"_s.arg(word)));
        QVERIFY(fileOf(*emission, u"src/entities/%1_.rs"_s.arg(word)).contains(u"table_name = \"%1\""_s.arg(word)));
    }
}

void TestSeaOrm::saysWhatIsNoRelation()
{
    const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
    schema::Schema schema = teamsAndUsers(dialect);
    schema::Table teams = *schema.tables.at(0);
    teams.primaryKey.reset();
    schema.tables[0] = teams;
    schema::Table users = *schema.tables.at(1);
    users.foreignKeys.append({.id = ObjectId(50), .columns = {ObjectId(21)}, .missingTable = u"gone"_s});
    schema.tables[1] = users;
    const auto emission = seaOrm().entities({.schema = schema, .files = {}}, dialect);
    QVERIFY_RESULT(emission);
    QStringList notes;
    for (const Text &note : emission->notExpressed)
        notes.append(note.toString());
    QCOMPARE(notes.mid(1),
             QStringList(
                 {u"Table users: foreign key users_team_fkey is no relation, because table teams has no primary "
                  "key."_s,
                  u"Table users: foreign key (id) is no relation, because there is no table gone."_s}));
}

void TestSeaOrm::relatesManyColumns()
{
    const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
    for (const int count : {12, 13}) {
        schema::Schema schema = teamsAndUsers(dialect);
        schema::Table teams = *schema.tables.at(0);
        schema::Table users = *schema.tables.at(1);
        QList<ObjectId> from;
        QList<ObjectId> to;
        for (int i = 0; i < count; ++i) {
            from.append(ObjectId(200 + i));
            to.append(ObjectId(100 + i));
            users.columns.append({.id = from.last(), .name = u"c%1"_s.arg(i), .type = {u"integer"_s, {}}});
            teams.columns.append({.id = to.last(), .name = u"c%1"_s.arg(i), .type = {u"integer"_s, {}}});
        }
        users.foreignKeys.first().columns = from;
        users.foreignKeys.first().referencedColumns = to;
        schema.tables = {Box<schema::Table>(teams), Box<schema::Table>(users)};
        const auto emission = seaOrm().entities({.schema = schema, .files = {}}, dialect);
        QVERIFY_RESULT(emission);
        QCOMPARE(fileOf(*emission, u"src/entities/users.rs"_s).contains(u"belongs_to"_s), count == 12);
        QCOMPARE(emission->notExpressed.size(), count == 12 ? 0 : 1);
    }
}

void TestSeaOrm::uniqueColumns()
{
    const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
    schema::Schema schema = teamsAndUsers(dialect);
    schema::Table users = *schema.tables.at(1);
    users.uniqueConstraints
        = {{.id = ObjectId(60), .name = u"one"_s, .parts = {{.column = ObjectId(22)}}},
           {.id = ObjectId(61), .name = u"two"_s, .parts = {{.column = ObjectId(21)}, {.column = ObjectId(22)}}}};
    schema.tables[1] = users;
    const auto emission = seaOrm().entities({.schema = schema, .files = {}}, dialect);
    QVERIFY_RESULT(emission);
    const QString text = fileOf(*emission, u"src/entities/users.rs"_s);
    QVERIFY2(text.contains(u"    #[sea_orm(unique)]\n    pub team_id: Option<i32>,\n"_s), qPrintable(text));
    QCOMPARE(text.count(u"unique"_s), 1);
    QCOMPARE(emission->notExpressed.size(), 1);
    QVERIFY(emission->notExpressed.first().toString().startsWith(u"Table users: unique constraint two "_s));
}

void TestSeaOrm::types()
{
    const schema::Schema schema = dialectOf(u"postgresql"_s).emptySchema();
    const schema::Column column{.id = ObjectId(1), .name = u"c"_s, .type = {u"\"a\\b\nc\""_s, {}}};
    const QStringList expected{uR"x(column_type = "custom(\"\\\"a\\\\b\\nc\\\"\")")x"_s, u"select_as = \"text\""_s,
                               uR"(save_as = "\"a\\b\nc\"")"_s};
    QCOMPARE(seaOrmType(column, schema, false, {}).attributes, expected);
}

void TestSeaOrm::strings()
{
    QCOMPARE(rustString(u"plain"_s), u"\"plain\""_s);
    QCOMPARE(rustString(u"a \"b\"# \\ c"_s), u"r##\"a \"b\"# \\ c\"##"_s);
    QCOMPARE(rustTextBlock(u"SELECT '\r'"_s), u"\"SELECT '\\u{d}'\""_s);
    // A mark that turns the direction of writing is refused by the compiler.
    QCOMPARE(rustString(QString(QChar(0x202e))), u"\"\\u{202e}\""_s);
    QCOMPARE(rustName(u"match"_s), u"r#match"_s);
    QCOMPARE(rustName(u"self"_s), u"self_"_s);
}

void TestSeaOrm::documentation()
{
    // rustdoc compiles and runs code in documentation.
    QCOMPARE(rustDocumentation(u"Holds\n\n      SELECT 1\n-      rows\n```sql\nx\n~~~~"_s, u"  "_s),
             u"  /// Holds\n  ///\n  /// SELECT 1\n  /// - rows\n  /// \\`\\`\\`sql\n  /// x\n  /// \\~\\~\\~\\~\n"_s);
}

RELVAR_TEST_MAIN(TestSeaOrm)
#include "tst_seaorm.moc"
