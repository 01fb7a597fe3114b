// SPDX-License-Identifier: GPL-3.0-or-later
// The exact texts that Loco and Ruskit get, where they differ from SeaORM's.
#include "frameworks/frameworks.h"
#include "frameworks/lococall.h"
#include "frameworks/targets.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "teamsandusers.h"

using namespace relvar;
using namespace relvar::frameworks;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString library = u"#![allow(elided_lifetimes_in_paths)]\n"
                        "#![allow(clippy::wildcard_imports)]\n"
                        "pub use sea_orm_migration::prelude::*;\n"
                        "mod m20220101_000001_users;\n"
                        "pub struct Migrator;\n"
                        "\n"
                        "#[async_trait::async_trait]\n"
                        "impl MigratorTrait for Migrator {\n"
                        "    fn migrations() -> Vec<Box<dyn MigrationTrait>> {\n"
                        "        vec![\n"
                        "            Box::new(m20220101_000001_users::Migration),\n"
                        "            // inject-above (do not remove this comment)\n"
                        "        ]\n"
                        "    }\n"
                        "}\n"_s;

Result<Emission> emitted(const Framework &framework, const schema::Schema &from, const schema::Schema &to,
                         const dialect::Dialect &dialect, const Files &files)
{
    const auto plan = plan::compile(from, to, dialect, {.migrationId = u"20260101120000"_s, .keepDropped = false});
    if (!plan)
        return fail(plan.error());
    return framework.migration(
        {.plan = *plan, .name = u"Change"_s, .time = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC), .files = files},
        dialect);
}

} // namespace

class TestLoco : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpers_data();
    void helpers();
    void addsAColumn();
    void createsTables();
    void needsAnApplication();
    void models();
    void namesOfModels();
    void ruskitHasItsOwnFolders();
};

void TestLoco::helpers_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const QString &sql, const QString &expected) { QTest::newRow(qPrintable(sql)) << sql << expected; };
    row(u"ALTER TABLE \"users\" ADD COLUMN \"vip\" boolean NOT NULL DEFAULT false"_s,
        u"add_column(manager, \"users\", \"vip\", ColType::BooleanWithDefault(false))"_s);
    row(u"ALTER TABLE \"users\" ADD COLUMN \"note\" character varying(20)"_s,
        u"add_column(manager, \"users\", \"note\", ColType::StringLenNull(20))"_s);
    row(u"ALTER TABLE \"order_items\" ADD COLUMN \"price\" numeric(10,2) NOT NULL"_s,
        u"add_column(manager, \"order_items\", \"price\", ColType::DecimalLen(10, 2))"_s);
    row(u"ALTER TABLE \"users\" ADD COLUMN \"word\" text NOT NULL DEFAULT 'a'::text"_s,
        u"add_column(manager, \"users\", \"word\", ColType::TextWithDefault(\"a\".to_owned()))"_s);
    row(u"ALTER TABLE \"users\" DROP COLUMN \"vip\""_s, u"remove_column(manager, \"users\", \"vip\")"_s);
    row(u"DROP TABLE \"users\""_s, u"drop_table(manager, \"users\")"_s);
    // ColType has no defaults for columns that may be NULL, no generated columns, no references.
    row(u"ALTER TABLE \"users\" ADD COLUMN \"vip\" boolean DEFAULT false"_s, {});
    row(u"ALTER TABLE \"users\" ADD COLUMN \"n\" integer NOT NULL GENERATED ALWAYS AS IDENTITY"_s, {});
    row(u"ALTER TABLE \"users\" ADD COLUMN \"mood\" \"mood\" NOT NULL"_s, {});
    // The helpers would look for another table.
    row(u"DROP TABLE \"user\""_s, {});
    row(u"DROP TABLE \"status\""_s, {});
    row(u"DROP TABLE \"Users\""_s, {});
    row(u"DROP TABLE \"bus\""_s, {});
    row(u"DROP TABLE \"classes_yes\""_s, {});
    row(u"DROP TABLE \"app\".\"users\""_s, {});
    // IF NOT EXISTS is not what is meant.
    row(u"CREATE TABLE \"users\" (\"id\" integer)"_s, {});
}

void TestLoco::helpers()
{
    QFETCH(QString, sql);
    QFETCH(QString, expected);
    const std::optional<LocoCall> call = locoCall(sql, {.isLoco = true});
    QCOMPARE(call ? call->chain.toString(0).remove(QRegularExpression(u"\\s*\\.await\\?"_s)) : QString(), expected);
}

void TestLoco::addsAColumn()
{
    const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
    const schema::Schema from = teamsAndUsers(dialect);
    schema::Schema to = from;
    schema::Table teams = *to.tables.first();
    teams.columns.append({.id = ObjectId(14), .name = u"motto"_s, .type = {u"text"_s, {}}});
    to.tables[0] = teams;
    const auto emission = emitted(loco(), from, to, dialect, {{u"migration/src/lib.rs"_s, library}});
    QVERIFY_RESULT(emission);
    QCOMPARE(fileOf(*emission, u"migration/src/m20260101_120000_change.rs"_s),
             u"use loco_rs::schema::{ColType, add_column, remove_column};\n"
             "use sea_orm_migration::prelude::*;\n"
             "\n"
             "// For PostgreSQL. What sea-query cannot say, or would say with a difference, stands here as SQL.\n"
             "#[derive(DeriveMigrationName)]\n"
             "pub struct Migration;\n"
             "\n"
             "#[async_trait::async_trait]\n"
             "impl MigrationTrait for Migration {\n"
             "    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {\n"
             "        add_column(manager, \"teams\", \"motto\", ColType::TextNull)\n"
             "            .await?;\n"
             "        Ok(())\n"
             "    }\n"
             "\n"
             "    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {\n"
             "        // Data is lost: Column teams.motto\n"
             "        remove_column(manager, \"teams\", \"motto\").await?;\n"
             "        Ok(())\n"
             "    }\n"
             "}\n"_s);
    // The marker stays where it is, so that Loco's own generators go on working.
    QString registered = library;
    registered.replace(u"mod m20220101_000001_users;\n"_s,
                       u"mod m20220101_000001_users;\nmod m20260101_120000_change;\n"_s);
    registered.replace(u"            // inject"_s,
                       u"            Box::new(m20260101_120000_change::Migration),\n            // inject"_s);
    QCOMPARE(fileOf(*emission, u"migration/src/lib.rs"_s), registered);
}

void TestLoco::createsTables()
{
    const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
    const schema::Schema to = teamsAndUsers(dialect);
    const auto emission = emitted(loco(), diff::pair(to, dialect.emptySchema(), dialect.rules()), to, dialect,
                                  {{u"migration/src/lib.rs"_s, library}});
    QVERIFY_RESULT(emission);
    const QString text = fileOf(*emission, u"migration/src/m20260101_120000_change.rs"_s);
    // Each with the reason why no helper stands there, said once.
    QCOMPARE(text.count(u"Not create_table: it says IF NOT EXISTS"_s), 1);
    QCOMPARE(text.count(u"Table::create()"_s), 2);
    QCOMPARE(text.count(u"Not add_reference"_s), 1);
    QVERIFY2(text.contains(u"drop_table(manager, \"users\").await?;"_s), qPrintable(text));
}

void TestLoco::needsAnApplication()
{
    const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
    const schema::Schema to = teamsAndUsers(dialect);
    const auto emission = emitted(loco(), diff::pair(to, dialect.emptySchema(), dialect.rules()), to, dialect, {});
    QVERIFY_FAILS_WITH(emission, FrameworkError::Unreadable);
}

void TestLoco::models()
{
    const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
    schema::Schema schema = teamsAndUsers(dialect);
    schema::Table users = *schema.tables.at(1);
    users.columns.append(
        {.id = ObjectId(28), .name = u"updated_at"_s, .type = {u"timestamp with time zone"_s, {}}, .notNull = true});
    schema.tables[1] = users;
    schema.tables.append(Box<schema::Table>(
        {.id = ObjectId(40),
         .namespaceId = users.namespaceId,
         .name = u"pg_loco_queue"_s,
         .columns = {{.id = ObjectId(41), .name = u"id"_s, .type = {u"text"_s, {}}}},
         .primaryKey = schema::PrimaryKey{.id = ObjectId(42), .name = u"k"_s, .parts = {{.column = ObjectId(41)}}}}));
    const Files files{
        {u"src/models/_entities/mod.rs"_s,
         u"//! `SeaORM` Entity, @generated by sea-orm-codegen 1.1.0\n\npub mod prelude;\n\npub mod teams;\n"_s},
        {u"src/models/_entities/teams.rs"_s,
         u"//! `SeaORM` Entity, @generated by sea-orm-codegen 1.1.0\n\nuse old::stuff;\n"_s},
        {u"src/models/mod.rs"_s, u"pub mod _entities;\npub mod teams;"_s},
        {u"src/models/teams.rs"_s, u"// what people wrote\n"_s}};
    const auto emission = loco().entities({.schema = schema, .files = files}, dialect);
    QVERIFY_RESULT(emission);
    QCOMPARE(emission->notExpressed.size(), 0);
    // The folder is the generators' own.
    const QString teams = fileOf(*emission, u"src/models/_entities/teams.rs"_s);
    QVERIFY2(!teams.contains(u"old::stuff"_s), qPrintable(teams));
    QVERIFY2(teams.contains(u"DeriveEntityModel, Serialize, Deserialize)]"_s), qPrintable(teams));
    QVERIFY2(!teams.contains(u"ActiveModelBehavior"_s), qPrintable(teams));
    QCOMPARE(fileOf(*emission, u"src/models/_entities/mod.rs"_s),
             u"// relvar:begin (written anew with the schema; what stands outside stays)\n"
             "// Needs these features of sea-orm: with-chrono.\n"
             "pub mod prelude;\npub mod sea_orm_active_enums;\npub mod teams;\npub mod users;\n// relvar:end\n"_s);
    QCOMPARE(fileOf(*emission, u"src/models/mod.rs"_s), u"pub mod _entities;\npub mod teams;\npub mod users;\n"_s);
    const QString model = fileOf(*emission, u"src/models/users.rs"_s);
    QVERIFY2(model.contains(u"self.updated_at = sea_orm::ActiveValue::Set("_s), qPrintable(model));
    for (const FileEdit &edit : emission->files)
        QVERIFY2(edit.path != u"src/models/teams.rs"_s, "what people wrote");
}

void TestLoco::namesOfModels()
{
    // Each would be declared twice in its file.
    const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
    for (const QString &name : {u"model"_s, u"entity"_s, u"active_model"_s}) {
        schema::Schema schema = teamsAndUsers(dialect);
        schema::Table table = *schema.tables.first();
        table.name = name;
        schema.tables[0] = table;
        const auto emission
            = loco().entities({.schema = schema, .files = {{u"src/models/mod.rs"_s, u"pub(crate) mod users;\n"_s}}},
                              dialect);
        QVERIFY_RESULT(emission);
        const QString text = fileOf(*emission, u"src/models/%1.rs"_s.arg(name));
        const QRegularExpression alias(u"pub type (Model|Entity|ActiveModel)2 = Entity;"_s);
        QVERIFY2(text.contains(alias), qPrintable(text));
        QCOMPARE(fileOf(*emission, u"src/models/mod.rs"_s),
                 u"pub(crate) mod users;\npub mod _entities;\npub mod %1;\n"_s.arg(name));
    }
}

void TestLoco::ruskitHasItsOwnFolders()
{
    const dialect::Dialect &dialect = dialectOf(u"sqlite"_s);
    const schema::Schema schema = teamsAndUsers(dialect);
    const Files files{{u"src/app/entities/mod.rs"_s, u"mod user;\npub use user::User;"_s},
                      {u"migration/src/lib.rs"_s, library},
                      {u"migration/Cargo.toml"_s, u"[dependencies.sea-orm-migration]\nversion = \"0.12\"\n"_s}};
    const auto entities = ruskit().entities({.schema = schema, .files = files}, dialect);
    QVERIFY_RESULT(entities);
    QVERIFY(fileOf(*entities, u"src/app/entities/users.rs"_s).contains(u"pub struct Model"_s));
    QVERIFY(fileOf(*entities, u"src/app/entities/mod.rs"_s)
                .startsWith(u"mod user;\npub use user::User;\n\n// relvar:begin"_s));
    const auto emission = emitted(ruskit(), dialect.emptySchema(), schema, dialect, files);
    QVERIFY_RESULT(emission);
    const QString text = fileOf(*emission, u"migration/src/m20260101_120000_change.rs"_s);
    QVERIFY2(text.contains(u"sea_orm::TransactionTrait"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"loco_rs"_s), qPrintable(text));
}

RELVAR_TEST_MAIN(TestLoco)
#include "tst_loco.moc"
