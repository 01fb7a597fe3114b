// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for Prisma, to the letter, and what people wrote beside it. That Prisma's own engines take it is in
// cli/frameworks.
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

const QString schemaPath = u"prisma/schema.prisma"_s;

QStringList notesOf(const Emission &emission)
{
    QStringList notes;
    for (const Text &note : emission.notExpressed)
        notes.append(note.toString());
    return notes;
}

MigrationRequest requestFor(const dialect::Dialect &dialect, const Files &files = {})
{
    const auto plan = plan::compile(dialect.emptySchema(), teamsAndUsers(dialect), dialect, {.keepDropped = false});
    return {.plan = plan ? *plan : plan::MigrationPlan(),
            .name = u"Create teams"_s,
            .time = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
            .files = files};
}

#define VERIFY_HAS(text, part)                                                                                         \
    QVERIFY2((text).contains(part), qPrintable(u"there is no\n"_s + QString(part) + u"\nin\n"_s + (text)))

/// A column of its own with it.
void addDefault(schema::Table &table, const QString &type, const QString &value)
{
    const quint64 number = 70 + static_cast<quint64>(table.columns.size());
    table.columns.append({.id = ObjectId(number),
                          .name = u"c"_s + QString::number(number),
                          .type = {type, {}},
                          .defaultExpression = value});
}

} // namespace

class TestPrisma : public QObject
{
    Q_OBJECT

    const Framework &m_prisma = *find(u"prisma"_s);
    const dialect::Dialect &m_server = dialectOf(u"postgresql"_s);
    const dialect::Dialect &m_sqlite = dialectOf(u"sqlite"_s);

    [[nodiscard]] Result<Emission> models(const Files &files = {}) const
    {
        return m_prisma.entities({.schema = teamsAndUsers(m_server), .files = files}, m_server);
    }

private Q_SLOTS:
    void writesANewSchema()
    {
        const auto emission = models();
        QVERIFY_RESULT(emission);
        QCOMPARE(fileOf(*emission, schemaPath), uR"(generator client {
  provider = "prisma-client"
  output   = "../generated/prisma"
}

datasource db {
  provider = "postgresql"
}

// relvar:begin (written anew with the schema; what stands outside stays)
// Not in this file:
// Comments in the database (1): those of tables and columns stand in the code, and Prisma does not write them there.

enum role {
  admin
  read_only @map("read-only")
}

model teams {
  id    Int     @id
  type  String
  users users[]
}

/// People
/// who log in
model users {
  id        Int     @id
  team_id   Int?
  Full_Name String? @map("Full Name") @db.VarChar(40)
  role      role
  team      teams?  @relation(fields: [team_id], references: [id], onDelete: Cascade, onUpdate: NoAction, map: "users_team_fkey")
}

// relvar:end
)"_s);
        VERIFY_HAS(fileOf(*emission, u"prisma.config.ts"_s), u"schema: 'prisma/schema.prisma'"_s);
    }

    void writesDefaultsAsPrismaReadsThem()
    {
        schema::Schema schema = teamsAndUsers(m_server);
        schema::Table teams = *schema.tables.first();
        addDefault(teams, u"inet"_s, u"'127.0.0.1'::inet"_s);
        addDefault(teams, u"bit(3)"_s, u"'101'::\"bit\""_s);
        addDefault(teams, u"bytea"_s, u"'\\x01'::bytea"_s);
        addDefault(teams, u"text"_s, u"'a\\b''c'::text"_s);
        addDefault(teams, u"inet[]"_s, u"'{127.0.0.1}'::inet[]"_s);
        addDefault(teams, u"text[]"_s, u"ARRAY['a'::text, 'b c'::text]"_s);
        addDefault(teams, u"integer[]"_s, u"'{1,2}'::integer[]"_s);
        addDefault(teams, u"double precision"_s, u"'-0.5'::double precision"_s);
        addDefault(teams, u"timestamp without time zone"_s, u"now()"_s);
        schema.tables.first() = Box<schema::Table>(teams);
        const auto emission = m_prisma.entities({.schema = schema, .files = {}}, m_server);
        QVERIFY_RESULT(emission);
        for (const QString &field :
             {u"@default(\"127.0.0.1\") @db.Inet\n"_s, u"@default(\"101\") @db.Bit(3)\n"_s, u"@default(\"AQ==\")\n"_s,
              u"@default(\"a\\\\b'c\")\n"_s, u"@default(dbgenerated(\"'{127.0.0.1}'::inet[]\")) @db.Inet\n"_s,
              u"@default([\"a\", \"b c\"])\n"_s, u"@default([1, 2])\n"_s, u"@default(-0.5)\n"_s,
              u"@default(now()) @db.Timestamp\n"_s})
            VERIFY_HAS(fileOf(*emission, schemaPath), field);
        const QString notes = notesOf(*emission).join(u'\n');
        for (const QString &note :
             {u"DEFAULT '{1,2}'::integer[]. Prisma's own migrations would make it DEFAULT ARRAY[1, 2]."_s,
              u"DEFAULT '-0.5'::double precision. Prisma's own migrations would make it DEFAULT '-0.5'::numeric."_s,
              u"Defaults of the present time (1): "_s})
            VERIFY_HAS(notes, note);
        QVERIFY(!notes.contains(u"DEFAULT ARRAY['a'::text"_s));
    }

    void writesDefaultsOfFilesAsPrismaReadsThem()
    {
        schema::Schema schema = teamsAndUsers(m_sqlite);
        schema::Table teams = *schema.tables.first();
        addDefault(teams, u"BOOLEAN"_s, u"1"_s);
        addDefault(teams, u"REAL"_s, u"1e3"_s);
        addDefault(teams, u"INTEGER"_s, u"0x1F"_s);
        addDefault(teams, u"DATETIME"_s, u"datetime('now')"_s);
        addDefault(teams, u"INTEGER"_s, u"1 + 1"_s);
        addDefault(teams, u"REAL"_s, u"-0.0"_s);
        addDefault(teams, u"INTEGER"_s, u"NULL"_s);
        teams.columns.first().defaultExpression = u"42"_s;
        // Of two the second stands below the fields.
        teams.uniqueConstraints = {{.id = ObjectId(91), .parts = {{.column = teams.columns.at(1).id}}},
                                   {.id = ObjectId(92), .parts = {{.column = teams.columns.at(1).id}}}};
        schema.tables.first() = Box<schema::Table>(teams);
        const auto emission = m_prisma.entities({.schema = schema, .files = {}}, m_sqlite);
        QVERIFY_RESULT(emission);
        for (const QString &field :
             {u"@unique(map: \"sqlite_autoindex_teams_1\")\n"_s,
              u"  @@unique([type], map: \"sqlite_autoindex_teams_2\")\n"_s, u"@default(true)\n"_s,
              u"@default(1000)\n"_s, u"@default(dbgenerated(\"0x1F\"))\n"_s, u"@default(now())\n"_s,
              u"@default(dbgenerated(\"(1 + 1)\"))\n"_s})
            VERIFY_HAS(fileOf(*emission, schemaPath), field);
        const QString notes = notesOf(*emission).join(u'\n');
        for (const QString &note : {u"DEFAULT 1. Prisma's own migrations would make it DEFAULT true."_s,
                                    u"DEFAULT 1e3. Prisma's own migrations would make it DEFAULT 1000."_s,
                                    u"Defaults of the present time (1): "_s,
                                    u"DEFAULT 1 + 1. Prisma reads it back from SQLite in other words"_s})
            VERIFY_HAS(notes, note);
        QVERIFY(!notes.contains(u"0x1F"_s));
    }

    void saysWhatPrismaMakesOtherwise()
    {
        schema::Schema schema = teamsAndUsers(m_server);
        schema::EnumType role = *schema.enums.first();
        role.values.append(u"it's"_s);
        schema.enums.first() = Box<schema::EnumType>(role);
        const auto emission = m_prisma.entities({.schema = schema, .files = {}}, m_server);
        QVERIFY_RESULT(emission);
        VERIFY_HAS(notesOf(*emission).join(u'\n'), u"Value it's of TYPE role: Prisma does not double the apostrophe"_s);

        schema::Schema file = teamsAndUsers(m_sqlite);
        schema::Table users = *file.tables.last();
        users.foreignKeys.first().name.clear();
        file.tables.last() = Box<schema::Table>(users);
        const auto ofFile = m_prisma.entities({.schema = file, .files = {}}, m_sqlite);
        QVERIFY_RESULT(ofFile);
        VERIFY_HAS(notesOf(*ofFile).join(u'\n'), u"Foreign keys without a name (1): "_s);
    }

    void saysWhichNamespaceIsEmpty()
    {
        schema::Schema schema = teamsAndUsers(m_server);
        schema.namespaces.append({ObjectId(60), u"later"_s, {}});
        const auto emission = m_prisma.entities({.schema = schema, .files = {}}, m_server);
        QVERIFY_RESULT(emission);
        VERIFY_HAS(notesOf(*emission).join(u'\n'), u"SCHEMA later: "_s);
    }

    void keepsWhatPeopleWrote()
    {
        // The settings, and a model that somebody has taken out of the marked lines to name its fields.
        const QString head = u"datasource db {\n  provider = \"postgresql\" // ours\n}\n\n"
                             "model Team {\n  id Int @id\n  kind String @map(\"type\") // a } in a comment\n"
                             "  text String @default(\"}\")\n  users users[]\n\n  @@map(\"teams\")\n}\n\n"
                             "model notes {\n  id Int @id\n}\n\n"_s;
        const Files files{{schemaPath, head + marked(u"model old {\n}\n"_s, slashMarkers()) + u"// the end\n"_s}};
        const auto emission = models(files);
        QVERIFY_RESULT(emission);
        const QString text = fileOf(*emission, schemaPath);
        QVERIFY(text.startsWith(head));
        QVERIFY(text.endsWith(u"// the end\n"_s));
        QVERIFY(!text.contains(u"model old"_s));
        QVERIFY(!text.contains(u"model teams"_s));
        VERIFY_HAS(text, u"team      Team?   @relation(fields: [team_id]"_s);
        VERIFY_HAS(notesOf(*emission).join(u'\n'), u"teams stands outside of the marked lines as model Team"_s);
        // Once more changes nothing.
        const auto again = models({{schemaPath, text}});
        QVERIFY_RESULT(again);
        QCOMPARE(fileOf(*again, schemaPath), text);
    }

    void saysWhichFieldAModelOfPeopleNeeds()
    {
        const Files files{
            {schemaPath, u"datasource db {\n  provider = \"postgresql\"\n}\n\nmodel teams {\n  id Int @id\n}\n\n"_s
                             + marked({}, slashMarkers())}};
        const auto emission = models(files);
        QVERIFY_RESULT(emission);
        VERIFY_HAS(notesOf(*emission).join(u'\n'), u"give it the field “users users[]"_s);
    }

    void addsToASchemaWithoutModels()
    {
        const QString head = u"datasource db {\n  provider = \"postgresql\"\n}"_s;
        const auto emission = models({{schemaPath, head}});
        QVERIFY_RESULT(emission);
        QVERIFY(fileOf(*emission, schemaPath).startsWith(head + u"\n\n"_s + slashMarkers().begin));
    }

    void leavesASchemaThatWasWrittenByHand()
    {
        const Files files{{schemaPath, u"model User {\n  id Int @id\n\n  @@map(\"users\")\n}\n"_s}};
        QVERIFY_FAILS_WITH(models(files), FrameworkError::Unreadable);
        const auto emission = m_prisma.migration(requestFor(m_server, files), m_server);
        QVERIFY_RESULT(emission);
        QCOMPARE(fileOf(*emission, schemaPath), u"there is no "_s + schemaPath);
        VERIFY_HAS(notesOf(*emission).join(u'\n'), u"Make the change there, too"_s);
    }

    void findsTheSchema_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("migration");
        const QString name = u"/20260102030405_create_teams/migration.sql"_s;
        const QString empty = u"generator client {\n}\n"_s;
        QTest::newRow("nothing") << Files() << schemaPath << QString(u"prisma/migrations"_s + name);
        QTest::newRow("at the top") << Files{{u"schema.prisma"_s, empty}} << u"schema.prisma"_s
                                    << QString(u"migrations"_s + name);
        QTest::newRow("package.json") << Files{{u"package.json"_s, uR"({"prisma": {"schema": "db/my.prisma"}})"_s}}
                                      << u"db/my.prisma"_s << QString(u"db/migrations"_s + name);
        QTest::newRow("prisma.config.ts")
            << Files{{u"prisma.config.ts"_s,
                      u"export default defineConfig({\n  schema: './db',\n  migrations: { path: 'sql' },\n});"_s},
                     {u"db/base.prisma"_s, empty},
                     {u"db/models.prisma"_s, marked({}, slashMarkers())}}
            << u"db/models.prisma"_s << QString(u"sql"_s + name);
    }

    void findsTheSchema()
    {
        QFETCH(Files, files);
        QFETCH(QString, schema);
        QFETCH(QString, migration);
        const auto emission = m_prisma.migration(requestFor(m_server, files), m_server);
        QVERIFY_RESULT(emission);
        VERIFY_HAS(fileOf(*emission, schema), u"model teams {"_s);
        VERIFY_HAS(fileOf(*emission, migration), u"CREATE TABLE"_s);
    }

    void writesAMigration()
    {
        const auto emission = m_prisma.migration(requestFor(m_sqlite), m_sqlite);
        QVERIFY_RESULT(emission);
        const QString folder = u"prisma/migrations/20260102030405_create_teams"_s;
        // Prisma begins no transaction on SQLite.
        VERIFY_HAS(fileOf(*emission, folder + u"/migration.sql"_s), u"BEGIN;\n\n"_s);
        VERIFY_HAS(fileOf(*emission, folder + u"/migration.sql"_s), u"\nCOMMIT;\n"_s);
        VERIFY_HAS(fileOf(*emission, folder + u"/down.sql"_s), u"DROP TABLE \"teams\";"_s);
        VERIFY_HAS(fileOf(*emission, folder + u"/down.sql"_s), u"migration_name = '20260102030405_create_teams'"_s);
        VERIFY_HAS(fileOf(*emission, u"prisma/migrations/migration_lock.toml"_s), u"provider = \"sqlite\"\n"_s);
        // Prisma refuses names of foreign keys there.
        QVERIFY(!fileOf(*emission, schemaPath).contains(u"map: \"users_team_fkey\""_s));
        VERIFY_HAS(notesOf(*emission).join(u'\n'), u"FOREIGN KEY users_team_fkey of users: its name"_s);
    }

    void knowsPrismaBeforeSeven()
    {
        const auto emission = models({{u"package.json"_s, uR"({"devDependencies": {"prisma": "^6.19.0"}})"_s}});
        QVERIFY_RESULT(emission);
        VERIFY_HAS(fileOf(*emission, schemaPath), u"  url      = env(\"DATABASE_URL\")\n"_s);
        VERIFY_HAS(fileOf(*emission, schemaPath), u"provider = \"prisma-client-js\""_s);
        QCOMPARE(emission->files.size(), 1);
    }

    void refusesTheSchemaOfAnotherProduct()
    {
        QVERIFY_FAILS_WITH(models({{schemaPath, u"datasource db {\n  provider = \"sqlite\"\n}\n"_s}}),
                           FrameworkError::NotSupported);
        QVERIFY_FAILS_WITH(models({{u"prisma/migrations/migration_lock.toml"_s, u"provider = \"mysql\"\n"_s}}),
                           FrameworkError::NotSupported);
    }

    void refusesWhatMustRunAlone()
    {
        MigrationRequest request = requestFor(m_server);
        request.plan.up.statements.last().outsideTransaction = true;
        QVERIFY_FAILS_WITH(m_prisma.migration(request, m_server), FrameworkError::NotSupported);
        // A file of one statement runs in no transaction.
        request.plan.up.statements = {request.plan.up.statements.last()};
        QVERIFY_RESULT(m_prisma.migration(request, m_server));
    }

    void namesTheSchemasOfADatabase()
    {
        schema::Schema schema = teamsAndUsers(m_server);
        schema.namespaces.append({.id = ObjectId(90), .name = u"other"_s});
        schema::Table teams = *schema.tables.first();
        teams.id = ObjectId(91);
        teams.namespaceId = ObjectId(90);
        schema.tables.append(Box<schema::Table>(teams));
        const auto made = m_prisma.entities({.schema = schema, .files = {}}, m_server);
        QVERIFY_RESULT(made);
        VERIFY_HAS(fileOf(*made, schemaPath), u"  schemas  = [\"other\", \"public\"]\n"_s);
        VERIFY_HAS(fileOf(*made, schemaPath), u"model teams2 {\n"_s);
        VERIFY_HAS(fileOf(*made, schemaPath), u"  @@map(\"teams\")\n  @@schema(\"other\")\n"_s);
        const auto added
            = m_prisma.entities({.schema = schema,
                                 .files = {{schemaPath, u"datasource db {\n  provider = \"postgresql\"\n}\n"_s}}},
                                m_server);
        QVERIFY_RESULT(added);
        VERIFY_HAS(notesOf(*added).join(u'\n'), u"schemas = [\"other\", \"public\"]"_s);
    }
};

RELVAR_TEST_MAIN(TestPrisma)
#include "tst_prisma.moc"
