// SPDX-License-Identifier: GPL-3.0-or-later
// Which of its two forms a repository of Ruskit gets, and the older one to the letter. The other is that of SeaORM.
#include "frameworks/frameworks.h"
#include "frameworks/markedpart.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "teamsandusers.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::frameworks;
using namespace relvar::test;

namespace {

const QString modelPath = u"src/app/models/team.rs"_s;

/// As `cargo kit make:model Team` made it.
const QString model = uR"rust(#[async_trait]
impl Model for Team {
    fn table_name() -> &'static str {
        "teams"
    }

    fn migrations() -> Vec<Migration> {
        vec![
            Migration::new(
                "1739885800_first", // [kept]
                "CREATE TABLE first (id INTEGER)",
                "DROP TABLE first"
            )
        ]
    }
}
)rust"_s;
const QString other = QString(model).replace(u"teams"_s, u"others"_s).replace(u"Team"_s, u"Other"_s);

} // namespace

class TestRuskit : public QObject
{
    Q_OBJECT

    const Framework &m_ruskit = *find(u"ruskit"_s);
    const dialect::Dialect &m_sqlite = dialectOf(u"sqlite"_s);

    [[nodiscard]] Result<Emission> migration(const Files &files, const dialect::Dialect &dialect) const
    {
        const auto plan = plan::compile(dialect.emptySchema(), teamsAndUsers(dialect), dialect, {.keepDropped = false});
        return m_ruskit.migration({.plan = plan ? *plan : plan::MigrationPlan(),
                                   .name = u"Create teams"_s,
                                   .time = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
                                   .files = files},
                                  dialect);
    }

private Q_SLOTS:
    void writesIntoTheModelOfTheTable()
    {
        const auto emission = migration({{modelPath, model}, {u"src/app/models/other.rs"_s, other}}, m_sqlite);
        QVERIFY_RESULT(emission);
        QCOMPARE(emission->files.size(), 1);
        const QString text = fileOf(*emission, modelPath);
        QVERIFY(text.startsWith(model.left(model.indexOf(u"            )\n        ]"_s)) + u"            ),\n"_s));
        QVERIFY(text.contains(u"Migration::new(\"1767323045_create_teams\", "_s));
        // Ruskit runs the way up in a transaction of its own, the way back in none.
        QVERIFY2(text.contains(u"teams\", r#\"CREATE TABLE \"teams\""_s), qPrintable(text));
        QVERIFY2(text.contains(u"r#\"BEGIN;\n\nDROP"_s), qPrintable(text));
        QVERIFY(text.contains(u"DROP TABLE \"teams\";"_s));
        QVERIFY2(text.endsWith(u"        ]\n    }\n}\n"_s), qPrintable(text));
    }

    /// As Ruskit was before it began transactions.
    void bringsTheTransactionWhereThereIsNone()
    {
        const QString manager
            = u"impl Migration {\n    pub fn new(name: &str, up: &str, down: &str) -> Self {}\n}\n"
              "impl MigrationManager {\n    pub async fn run(&self, migrations: Vec<Migration>) {\n%1"
              "        sqlx::query(&migration.up).execute(&self.pool).await?;\n    }\n    pub async fn "
              "drop_all_tables(&self) {\n        let mut tx = self.pool.begin().await?;\n    }\n}\n"_s;
        const QString begins = u"        let mut tx = self.pool.begin().await?;\n"_s;
        for (const QString &line : {QString(), begins}) {
            const auto emission
                = migration({{modelPath, model}, {u"src/framework/database/migration.rs"_s, manager.arg(line)}},
                            m_sqlite);
            QVERIFY_RESULT(emission);
            QCOMPARE(fileOf(*emission, modelPath).contains(u"BEGIN;\n\nCREATE TABLE \"teams\""_s), line.isEmpty());
        }
    }

    /// Foreign keys are switched off outside of Ruskit's transaction, and it finds one again for its row.
    void replacesATableOutsideOfTheTransaction()
    {
        const schema::Schema from = teamsAndUsers(m_sqlite);
        schema::Schema to = from;
        for (Box<schema::Table> &box : to.tables) {
            schema::Table table = *box;
            table.columns.last().defaultExpression = u"'x'"_s;
            table.definition.clear();
            box = table;
        }
        const auto plan = plan::compile(from, to, m_sqlite, {.keepDropped = false});
        QVERIFY_RESULT(plan);
        const auto emission = m_ruskit.migration({.plan = *plan,
                                                  .name = u"Change"_s,
                                                  .time = QDateTime::currentDateTimeUtc(),
                                                  .files = {{modelPath, model}}},
                                                 m_sqlite);
        QVERIFY_RESULT(emission);
        static const QRegularExpression around(
            u"COMMIT;\\n\\n(?:-- [^\\n]*\\n)*PRAGMA foreign_keys = OFF;.*PRAGMA foreign_keys = ON;\\n\\n-- [^\\n]*\\nBEGIN;\\n\"#"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const QString text = fileOf(*emission, modelPath);
        QVERIFY2(text.contains(around), qPrintable(text));
    }

    void saysInWhichOrderTheyRun()
    {
        Files files{{modelPath, model}, {u"src/app/models/other.rs"_s, other}};
        const QString index = u"src/app/models/mod.rs"_s;
        const QString list
            = u"pub fn get_all_model_migrations() -> Vec<Migration> {\n    let mut migrations = "
              "Vec::new();\n    migrations.extend(Team::migrations());\n    migrations.extend(Other::migrations());\n%1    migrations\n}\n"_s;
        files.insert(index, list.arg(QString()));
        auto emission = migration(files, m_sqlite);
        QVERIFY_RESULT(emission);
        QCOMPARE(emission->notExpressed.size(), 1);
        QVERIFY(emission->notExpressed.first().toString().contains(index));
        files.insert(index, list.arg(u"    migrations.sort_by(|a, b| a.name.cmp(&b.name));\n"_s));
        emission = migration(files, m_sqlite);
        QVERIFY_RESULT(emission);
        QVERIFY(emission->notExpressed.isEmpty());
    }

    void writesEntities()
    {
        const QString entityPath = u"src/app/entities/team.rs"_s;
        const QString before = u"// mine\n"_s + marked(u"struct Old;\n"_s, slashMarkers());
        const auto emission = m_ruskit.entities({.schema = teamsAndUsers(m_sqlite),
                                                 .files = {{modelPath, model}, {entityPath, before}}},
                                                m_sqlite);
        QVERIFY_RESULT(emission);
        QCOMPARE(
            fileOf(*emission, entityPath),
            u"// mine\n"_s
                + marked(u"#[derive(Debug, Serialize, Deserialize, FromRow, GenerateValidationFields)]\n"
                         "pub struct Team {\n    #[sqlx(default)]\n    pub id: i64,\n    pub r#type: String,\n}\n"_s,
                         slashMarkers()));
        const QString user = fileOf(*emission, u"src/app/entities/user.rs"_s);
        QVERIFY(user.startsWith(u"use ruskit::framework::prelude::*;\n"_s));
        QVERIFY(user.contains(u"    pub team_id: Option<i64>,\n"
                              "    #[sqlx(rename = \"Full Name\")]\n    pub full_name: Option<String>,\n"_s));
        QCOMPARE(fileOf(*emission, u"src/app/entities/mod.rs"_s),
                 u"pub mod team;\npub use team::Team;\npub mod user;\npub use user::User;\n"_s);
    }

    void leavesTheListOfEntitiesWhereNothingIsMissing()
    {
        const QString index = u"src/app/entities/mod.rs"_s;
        const Files files{{modelPath, model}, {index, u"mod team;\nmod user;\npub use team::Team;"_s}};
        const auto emission = m_ruskit.entities({.schema = teamsAndUsers(m_sqlite), .files = files}, m_sqlite);
        QVERIFY_RESULT(emission);
        QCOMPARE(fileOf(*emission, index), u"there is no "_s + index);
    }

    void takesTheFrameworkOfTheRepository()
    {
        Files files{{modelPath, model}, {u"src/framework/prelude.rs"_s, u"pub use sqlx::FromRow;\n"_s}};
        const auto emission = m_ruskit.entities({.schema = teamsAndUsers(m_sqlite), .files = files}, m_sqlite);
        QVERIFY_RESULT(emission);
        QVERIFY(fileOf(*emission, u"src/app/entities/user.rs"_s).startsWith(u"use crate::framework::prelude::*;\n"_s));
    }

    void takesThePresentFormOtherwise()
    {
        // No models at all, and models beside a crate of migrations.
        for (const Files &files :
             {Files(), Files{{modelPath, model},
                             {u"migration/src/lib.rs"_s,
                              u"pub struct Migrator;\nimpl MigratorTrait for Migrator {\n    fn migrations() -> "
                              "Vec<Box<dyn MigrationTrait>> {\n        vec![]\n    }\n}\n"_s}}}) {
            const auto emission = migration(files, m_sqlite);
            QVERIFY_RESULT(emission);
            QVERIFY(fileOf(*emission, u"migration/src/lib.rs"_s).contains(u"Box::new("_s));
        }
    }

    void refusesWhatTheOldOneCannot()
    {
        const Files files{{modelPath, model}};
        QVERIFY_FAILS_WITH(migration(files, dialectOf(u"postgresql"_s)), FrameworkError::NotSupported);
        Files withBuilder = files;
        withBuilder.insert(u"src/framework/database/migration.rs"_s,
                           u"impl Migration { pub fn create<F>(name: &str, up: F) -> Self {} }"_s);
        QVERIFY_FAILS_WITH(migration(withBuilder, m_sqlite), FrameworkError::NotSupported);
    }
};

RELVAR_TEST_MAIN(TestRuskit)
#include "tst_ruskit.moc"
