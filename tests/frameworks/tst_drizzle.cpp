// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for Drizzle, to the letter. That Drizzle's own tools take it is in cli/frameworks.
#include "dialects/sqlite/dialect.h"
#include "frameworks/drizzledeltas.h"
#include "frameworks/drizzlemodel.h"
#include "frameworks/frameworks.h"
#include "frameworks/markedpart.h"
#include "support/arbitraryschema.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/serverschema.h"
#include "support/shopschema.h"
#include "teamsandusers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::frameworks;
using namespace relvar::test;

namespace {

const sqlite::SqliteDialect sqliteDialect;

QString fileIn(const Emission &emission, const QString &path)
{
    for (const FileEdit &edit : emission.files) {
        if (edit.path == path)
            return edit.text;
    }
    return {};
}

plan::MigrationPlan planBetween(const schema::Schema &from, const schema::Schema &to)
{
    const auto plan
        = plan::compile(from, to, sqliteDialect, {.migrationId = u"20260102030405"_s, .keepDropped = false});
    return plan ? *plan : plan::MigrationPlan();
}

/// The tables of the shop, without what is only carried as text.
schema::Schema shopTables()
{
    schema::Schema schema;
    for (const Box<schema::Table> &box : shop::schema().tables) {
        schema::Table table = *box;
        table.definition.clear();
        schema.tables.append(table);
    }
    return schema;
}

MigrationRequest shopRequest(const Files &files = {})
{
    return {.plan = planBetween({}, shopTables()),
            .name = u"Create the shop"_s,
            .time = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
            .files = files};
}

/// The files of the repository after the emission was written.
Files with(Files files, const Emission &emission)
{
    for (const FileEdit &edit : emission.files)
        files.insert(edit.path, edit.text);
    return files;
}

#define VERIFY_HAS(text, part)                                                                                         \
    QVERIFY2((text).contains(part), qPrintable(u"there is no\n"_s + QString(part) + u"\nin\n"_s + (text)))

} // namespace

class TestDrizzle : public QObject
{
    Q_OBJECT

    const Framework &m_drizzle = *find(u"drizzle"_s);

private Q_SLOTS:
    void writesTheShop()
    {
        const auto emission = m_drizzle.entities({.schema = shop::schema(), .files = {}}, sqliteDialect);
        QVERIFY_RESULT(emission);
        const QString code = fileIn(*emission, u"src/db/schema.ts"_s);
        VERIFY_HAS(code, u"export const customers = sqliteTable('customers', {\n"
                         "    id: integer('id').primaryKey(),\n"
                         "    name: text('name').notNull(),\n"
                         "    email: text('email'),\n"
                         "}, (table) => [\n"
                         "    unique('customers_email_key').on(table.email),\n"
                         "    index('customers_name_idx').on(table.name),\n"
                         "    check('customers_name_check', sql`name <> ''`),\n"
                         "]);\n"_s);
        VERIFY_HAS(code,
                   u"    foreignKey({ name: 'orders_customer_id_fkey', columns: [table.customerId], foreignColumns: "
                   "[customers.id] })"_s);
        VERIFY_HAS(code, u"import { check, "_s);
        const QString relations = fileIn(*emission, u"src/db/relations.ts"_s);
        VERIFY_HAS(relations,
                   u"export const ordersRelations = relations(orders, ({ one }) => ({\n"
                   "    customer: one(customers, { fields: [orders.customerId], references: [customers.id] }),\n"
                   "}));\n"_s);
        VERIFY_HAS(relations, u"    orders: many(orders),\n"_s);
        VERIFY_HAS(fileIn(*emission, u"drizzle.config.ts"_s), u"dialect: 'sqlite'"_s);
    }

    void writesWhatServersHave()
    {
        const DrizzleModel model = drizzleModel(server::schema(), dialectOf(u"postgresql"_s));
        VERIFY_HAS(model.schemaCode, u"export const billing = pgSchema('billing');\n"
                                     "export const mood = pgEnum('mood', ['sad', 'ok', 'happy']);\n"_s);
        VERIFY_HAS(model.schemaCode, u"id: integer('id').primaryKey().generatedAlwaysAsIdentity(),\n"
                                     "    mood: mood('mood').default('ok'),\n"_s);
        VERIFY_HAS(model.schemaCode, u"export const invoices = billing.table('invoices', {\n"_s);
        VERIFY_HAS(model.schemaCode, u"pgMaterializedView('happy_people', {}).as(sql`SELECT id FROM people`);\n"_s);
        QVERIFY(!model.schemaCode.contains(u"payments2025"_s));
        QStringList notes;
        for (const Text &note : model.notExpressed)
            notes.append(note.toString());
        for (const QString &name : {u"payments_2025, payments_2026"_s, u"own_rows ON people"_s, u"total(integer)"_s,
                                    u"OWNED BY invoices.id"_s})
            VERIFY_HAS(notes.join(u'\n'), name);
        const QJsonObject people = model.snapshot[u"tables"_s][u"public.people"_s].toObject();
        QCOMPARE(people[u"columns"_s][u"mood"_s][u"typeSchema"_s].toString(), u"public"_s);
        QCOMPARE(people[u"columns"_s][u"mood"_s][u"default"_s].toString(), u"'ok'"_s);
    }

    void saysWhatDescendsAndWhatNullsAre()
    {
        const dialect::Dialect &server = dialectOf(u"postgresql"_s);
        schema::Schema schema = teamsAndUsers(server);
        schema::Table users = *schema.tables.last();
        users.columns[0].identity = schema::Identity{.increment = -1};
        users.uniqueConstraints.append(
            {.id = ObjectId(41), .name = u"u"_s, .parts = {{.column = ObjectId(23)}}, .nullsNotDistinct = true});
        users.uniqueConstraints.append({.id = ObjectId(42), .name = u"again"_s, .parts = {{.column = ObjectId(21)}}});
        schema.tables.last() = Box<schema::Table>(users);
        const DrizzleModel model = drizzleModel(schema, server);
        // drizzle-kit takes the least number of every one that descends for that of a smallint.
        VERIFY_HAS(model.schemaCode, u"({ increment: -1, minValue: -2147483648 })"_s);
        VERIFY_HAS(model.schemaCode, u"unique('u').on(table.fullName).nullsNotDistinct()"_s);
        QString notes;
        for (const Text &note : model.notExpressed)
            notes += note.toString() + u'\n';
        QVERIFY(!notes.contains(u"NULLS NOT DISTINCT"_s));
        // PostgreSQL keeps the columns of the key unique once where both are in CREATE TABLE.
        VERIFY_HAS(notes, u"UNIQUE again of users has the columns of another key"_s);
    }

    void saysWhatKeysAndTypesHaveBesides()
    {
        const dialect::Dialect &server = dialectOf(u"postgresql"_s);
        schema::Schema schema = teamsAndUsers(server);
        schema.enums.append(Box<schema::EnumType>(
            {.id = ObjectId(40), .namespaceId = schema.defaultNamespace(), .name = u"empty"_s, .values = {}}));
        schema::Table users = *schema.tables.last();
        users.columns[1].type = {u"empty"_s, ObjectId(40)};
        users.columns[0].defaultExpression = u"nextval('users_id_seq'::regclass)"_s;
        users.primaryKey->parts.first().descending = true;
        users.uniqueConstraints.append(
            {.id = ObjectId(41), .name = u"u"_s, .parts = {{.column = ObjectId(23), .collation = u"de-x-icu"_s}}});
        users.indexes.append(
            {.id = ObjectId(42), .name = u"i"_s, .parts = {{.column = ObjectId(23), .collation = u"\"s\".\"c\""_s}}});
        users.indexes.append(
            {.id = ObjectId(43), .name = u"j"_s, .parts = {{.column = ObjectId(23), .collation = u"de-x-icu"_s}}});
        schema.tables.last() = Box<schema::Table>(users);
        schema.sequences.append(Box<schema::Sequence>({.id = ObjectId(44),
                                                       .namespaceId = schema.defaultNamespace(),
                                                       .name = u"users_id_seq"_s,
                                                       .dataType = u"integer"_s,
                                                       .maximum = 100,
                                                       .ownerTable = users.id,
                                                       .ownerColumn = ObjectId(21)}));
        const DrizzleModel model = drizzleModel(schema, server);
        QStringList notes;
        for (const Text &note : model.notExpressed)
            notes.append(note.toString());
        for (const QString &note : {u"TYPE empty: "_s, u"UNIQUE u of users: COLLATE de-x-icu."_s,
                                    u"PRIMARY KEY users_pkey of users: id DESC."_s})
            VERIFY_HAS(notes.join(u'\n'), note);
        QVERIFY(!model.schemaCode.contains(u"pgEnum('empty'"_s));
        VERIFY_HAS(model.schemaCode, u"customType<{ data: string }>({ dataType: () => 'empty' })"_s);
        // One with its schema is in quotes already.
        VERIFY_HAS(model.schemaCode, u"COLLATE \"s\".\"c\"`"_s);
        VERIFY_HAS(model.schemaCode, u"COLLATE \"de-x-icu\"`"_s);
        // serial would count on beyond a hundred.
        VERIFY_HAS(model.schemaCode, u"maxValue: '100'"_s);
        VERIFY_HAS(model.schemaCode, u"id: integer('id')"_s);
    }

    void nameAndTextCannotBreakOut()
    {
        schema::Schema schema;
        schema::Table table{.id = ObjectId(1), .name = u"it's\n`${x}` \\"_s};
        table.columns
            = {shop::column(ObjectId(2), u"class"_s, u"INTEGER"_s),
               shop::column(ObjectId(3), u"a'b"_s, u"we'ird`${1}"_s), shop::column(ObjectId(4), u"a\"b"_s, u"TEXT"_s)};
        table.checks = {{ObjectId(5), u"`${y}"_s, u"'`${z}\\' <> ''"_s}};
        table.comment = u"*/ alert(1) /*"_s;
        schema.tables = {table};
        const QString code = drizzleModel(schema, sqliteDialect).schemaCode;
        VERIFY_HAS(code, u"sqliteTable('it\\'s\\n`${x}` \\\\', {"_s);
        VERIFY_HAS(code, u"    class: integer('class'),\n"_s);
        VERIFY_HAS(code, u"    aB: weIrd1('a\\'b'),\n    aB2: text('a\"b'),\n"_s);
        VERIFY_HAS(code, u"dataType: () => 'we\\'ird`${1}'"_s);
        VERIFY_HAS(code, u"check('`${y}', sql`'\\`\\${z}\\\\' <> ''`)"_s);
        VERIFY_HAS(code, u"/** * / alert(1) /* */\n"_s);
    }

    void whatPeopleWroteStays()
    {
        const auto first = m_drizzle.entities({.schema = shop::schema(), .files = {}}, sqliteDialect);
        QVERIFY_RESULT(first);
        const QString mine
            = u"// mine, above\n"_s + fileIn(*first, u"src/db/schema.ts"_s) + u"\nexport const mine = 1;\n"_s;
        const auto again
            = m_drizzle.entities({.schema = {},
                                  .files = {{u"src/db/schema.ts"_s, mine},
                                            {u"drizzle.config.ts"_s, u"export default { schema: './src/db' }"_s}}},
                                 sqliteDialect);
        QVERIFY_RESULT(again);
        const QString text = fileIn(*again, u"src/db/schema.ts"_s);
        QVERIFY(text.startsWith(u"// mine, above\n"_s) && text.endsWith(u"\nexport const mine = 1;\n"_s));
        QVERIFY(!text.contains(u"sqliteTable"_s));
        QVERIFY(fileIn(*again, u"drizzle.config.ts"_s).isEmpty());

        const Files byHand{{u"src/db/schema.ts"_s, u"export const mine = 1;\n"_s}};
        const auto refused = m_drizzle.entities({.schema = shop::schema(), .files = byHand}, sqliteDialect);
        QVERIFY(!refused && refused.error().code.is(FrameworkError::Unreadable));
        QVERIFY(refused.error().message.toString().contains(u"// relvar:"_s));
        // A migration is written all the same, and says what is left to do.
        const auto migration = m_drizzle.migration(shopRequest(byHand), sqliteDialect);
        QVERIFY_RESULT(migration);
        QVERIFY(fileIn(*migration, u"src/db/schema.ts"_s).isEmpty());
        QVERIFY(migration->notExpressed.last().toString().contains(u"by hand"_s));
        QVERIFY(fileIn(*migration, u"drizzle/0000_create_the_shop.sql"_s).contains(u"by hand"_s));
    }

    void relationsByHandStopNothing()
    {
        const Files byHand{{u"src/db/relations.ts"_s, u"export const mine = 1;\n"_s}};
        const auto entities = m_drizzle.entities({.schema = shop::schema(), .files = byHand}, sqliteDialect);
        QVERIFY_RESULT(entities);
        const auto migration = m_drizzle.migration(shopRequest(byHand), sqliteDialect);
        QVERIFY_RESULT(migration);
        for (const Emission &emission : {*entities, *migration}) {
            VERIFY_HAS(fileIn(emission, u"src/db/schema.ts"_s), u"export const customers"_s);
            QVERIFY(fileIn(emission, u"src/db/relations.ts"_s).isEmpty());
            VERIFY_HAS(emission.notExpressed.last().toString(), u"src/db/relations.ts was written by hand"_s);
        }
    }

    void relationsOfEveryKindHaveTheirNames()
    {
        schema::Schema schema;
        const auto table = [](int id, const QString &name) {
            schema::Table made{.id = ObjectId(quint64(id)), .name = name};
            made.columns = {shop::column(ObjectId(quint64(id + 1)), u"id"_s, u"INTEGER"_s),
                            shop::column(ObjectId(quint64(id + 2)), u"next_id"_s, u"INTEGER"_s)};
            made.primaryKey
                = schema::PrimaryKey{.id = ObjectId(quint64(id + 3)), .parts = {{.column = ObjectId(quint64(id + 1))}}};
            made.foreignKeys = {{.id = ObjectId(quint64(id + 4)),
                                 .columns = {ObjectId(quint64(id + 2))},
                                 .referencedTable = ObjectId(quint64(id)),
                                 .referencedColumns = {ObjectId(quint64(id + 1))}}};
            return made;
        };
        schema::Table users = table(10, u"users"_s);
        // One-to-one with itself: one() without a key takes no name.
        users.uniqueConstraints = {{.id = ObjectId(16), .parts = {{.column = ObjectId(12)}}}};
        schema.tables = {users, table(20, u"users_relations"_s)};
        const QString code = drizzleModel(schema, sqliteDialect).relationsCode;
        VERIFY_HAS(code, u"usersByNext: many(users, { relationName: 'users_next_id_users' })"_s);
        VERIFY_HAS(code, u"export const usersRelations2 = relations(users, "_s);
        VERIFY_HAS(code, u"export const usersRelationsRelations = relations(usersRelations, "_s);
    }

    void whatHasNoNameGetsOneOfItsOwn()
    {
        schema::Table table{.id = ObjectId(1), .name = u"t"_s};
        table.columns = {shop::column(ObjectId(2), u"a"_s, u"TEXT"_s)};
        table.uniqueConstraints = {{.id = ObjectId(3), .parts = {{.column = ObjectId(2)}}},
                                   {.id = ObjectId(4), .parts = {{.column = ObjectId(2), .collation = u"NOCASE"_s}}}};
        schema::Schema schema;
        schema.tables = {table};
        const DrizzleModel model = drizzleModel(schema, sqliteDialect);
        VERIFY_HAS(model.schemaCode, u"unique('t_a_unique')"_s);
        VERIFY_HAS(model.schemaCode, u"unique('t_a_unique2')"_s);
        QCOMPARE(model.snapshot[u"tables"_s][u"t"_s][u"indexes"_s].toObject().size(), 2);
    }

    void saysWhatTheKitItselfWritesWrongly()
    {
        schema::Schema schema;
        schema::Table table{.id = ObjectId(1), .name = u"a\"b"_s};
        table.columns
            = {shop::column(ObjectId(2), u"code"_s, u"TEXT"_s), shop::column(ObjectId(3), u"x;y"_s, u"TEXT"_s)};
        table.primaryKey = schema::PrimaryKey{.id = ObjectId(4), .parts = {{.column = ObjectId(2)}}};
        const auto notesOf = [&](bool isFirstMajor, bool notNull) {
            table.columns.first().notNull = notNull;
            schema.tables = {table};
            QString notes;
            for (const Text &note : drizzleModel(schema, sqliteDialect, isFirstMajor).notExpressed)
                notes += note.toString() + u'\n';
            return notes;
        };
        VERIFY_HAS(notesOf(false, true), u"a\"b · x;y"_s);
        VERIFY_HAS(notesOf(false, false), u"that it takes NULL, where it is the key"_s);
        VERIFY_HAS(notesOf(true, true), u"NOT NULL, where it is the key"_s);
        QVERIFY(!notesOf(true, false).contains(u"x;y"_s));
        QVERIFY(!notesOf(true, false).contains(u"NULL"_s));
        QVERIFY(!notesOf(false, true).contains(u"NULL"_s));
    }

    void migrationsFollowOneAnother()
    {
        const auto first = m_drizzle.migration(shopRequest(), sqliteDialect);
        QVERIFY_RESULT(first);
        const QString sql = fileIn(*first, u"drizzle/0000_create_the_shop.sql"_s);
        VERIFY_HAS(sql, u";\n--> statement-breakpoint\n"_s);
        VERIFY_HAS(fileIn(*first, u"drizzle/down/0000_create_the_shop.sql"_s), u"DROP TABLE"_s);
        QCOMPARE(
            fileIn(*first, u"drizzle/meta/_journal.json"_s),
            u"{\n  \"version\": \"7\",\n  \"dialect\": \"sqlite\",\n  \"entries\": [\n    {\n      \"idx\": 0,\n      "
            "\"version\": \"6\",\n      \"when\": 1767323045000,\n      \"tag\": \"0000_create_the_shop\",\n      "
            "\"breakpoints\": true\n    }\n  ]\n}"_s);
        const QJsonDocument snapshot
            = QJsonDocument::fromJson(fileIn(*first, u"drizzle/meta/0000_snapshot.json"_s).toUtf8());
        QCOMPARE(snapshot[u"prevId"_s].toString(), u"00000000-0000-0000-0000-000000000000"_s);

        // The same moment: what is not later than the newest would never run.
        const auto second = m_drizzle.migration(shopRequest(with({}, *first)), sqliteDialect);
        QVERIFY_RESULT(second);
        const QString journal = fileIn(*second, u"drizzle/meta/_journal.json"_s);
        VERIFY_HAS(journal, u"1767323045001"_s);
        const QString before = fileIn(*first, u"drizzle/meta/_journal.json"_s);
        QVERIFY(journal.startsWith(before.left(before.lastIndexOf(u'}', -2) + 1)));
        const QJsonDocument next
            = QJsonDocument::fromJson(fileIn(*second, u"drizzle/meta/0001_snapshot.json"_s).toUtf8());
        QCOMPARE(next[u"prevId"_s].toString(), snapshot[u"id"_s].toString());
        QVERIFY(next[u"id"_s].toString() != snapshot[u"id"_s].toString());
    }

    void foldersFollowOneAnother()
    {
        const Files files{{u"package.json"_s, uR"({"devDependencies": {"drizzle-kit": "1.0.0-rc.5"}})"_s}};
        const auto first = m_drizzle.migration(shopRequest(files), sqliteDialect);
        QVERIFY_RESULT(first);
        const QString folder = u"drizzle/20260102030405_create_the_shop"_s;
        VERIFY_HAS(fileIn(*first, folder + u"/migration.sql"_s), u";\n--> statement-breakpoint\n"_s);
        VERIFY_HAS(fileIn(*first, folder + u"/down.sql"_s), u"(name = '20260102030405_create_the_shop')"_s);
        VERIFY_HAS(fileIn(*first, u"src/db/relations.ts"_s), u"from 'drizzle-orm/_relations'"_s);
        QVERIFY(fileIn(*first, u"drizzle/meta/_journal.json"_s).isEmpty());
        const auto snapshot = QJsonDocument::fromJson(fileIn(*first, folder + u"/snapshot.json"_s).toUtf8());
        QCOMPARE(snapshot[u"version"].toString(), u"7"_s);
        QCOMPARE(snapshot[u"prevIds"][0].toString(), u"00000000-0000-0000-0000-000000000000"_s);
        QVERIFY(!snapshot[u"ddl"].toArray().isEmpty());

        // The same moment, without what tells the version: the folder does.
        Files after = with({}, *first);
        const auto second = m_drizzle.migration(shopRequest(after), sqliteDialect);
        QVERIFY_RESULT(second);
        const QString next = fileIn(*second, u"drizzle/20260102030406_create_the_shop/snapshot.json"_s);
        QCOMPARE(QJsonDocument::fromJson(next.toUtf8())[u"prevIds"].toArray(), QJsonArray{snapshot[u"id"].toString()});
        // As old as those that are there, and on all that nothing follows yet.
        after = {{u"sql/20250101000000_a/snapshot.json"_s, uR"({"id": "a", "version": "6", "dialect": "sqlite"})"_s},
                 {u"sql/20250101000001_b/snapshot.json"_s,
                  uR"({"id": "b", "version": "6", "dialect": "sqlite", "prevIds": ["a"]})"_s},
                 {u"sql/20250101000002_c/snapshot.json"_s,
                  uR"({"id": "c", "version": "6", "dialect": "sqlite", "prevIds": ["a"]})"_s}};
        const auto third = m_drizzle.migration(shopRequest(after), sqliteDialect);
        QVERIFY_RESULT(third);
        const auto both
            = QJsonDocument::fromJson(fileIn(*third, u"sql/20260102030405_create_the_shop/snapshot.json"_s).toUtf8());
        QCOMPARE(both[u"prevIds"].toArray(), (QJsonArray{u"b"_s, u"c"_s}));
        QCOMPARE(both[u"version"].toString(), u"6"_s);
    }

    void laterFoldersHaveWhatChanges()
    {
        const dialect::Dialect &server = dialectOf(u"postgresql"_s);
        const schema::Schema whole = teamsAndUsers(server);
        schema::Schema changed = whole;
        schema::Table users = *changed.tables.last();
        users.columns[2].notNull = true;
        users.columns.removeLast();
        users.columns.append({.id = ObjectId(50), .name = u"größe"_s, .type = {u"integer"_s, {}}});
        changed.tables.last() = Box<schema::Table>(users);
        Files files{{u"package.json"_s, uR"({"devDependencies": {"drizzle-kit": "1.0.0-rc.5"}})"_s}};
        QList<QJsonObject> snapshots;
        int minute = 0;
        for (const auto &[from, to] : {std::pair(server.emptySchema(), whole), std::pair(whole, changed)}) {
            const auto plan
                = plan::compile(diff::pair(whole, from, server.rules()), to, server, {.migrationId = u"1"_s});
            QVERIFY_RESULT(plan);
            const auto emission = m_drizzle.migration({.plan = *plan,
                                                       .name = u"Step"_s,
                                                       .time = QDateTime({2026, 1, 1}, {0, minute++}, Qt::UTC),
                                                       .files = files},
                                                      server);
            QVERIFY_RESULT(emission);
            files = with(files, *emission);
            for (const FileEdit &edit : emission->files) {
                if (edit.path.endsWith(u"/snapshot.json"_s))
                    snapshots.append(QJsonDocument::fromJson(edit.text.toUtf8()).object());
            }
        }
        QCOMPARE(snapshots.first()[u"type"_s].toString(), u"base"_s);
        const QJsonObject later = snapshots.last();
        QCOMPARE(later[u"type"_s].toString(), u"diff"_s);
        QCOMPARE(later[u"prevIds"_s].toArray(), QJsonArray{snapshots.first()[u"id"_s]});
        QVERIFY(!later.contains(u"ddl"_s));
        const QJsonArray deltas = later[u"deltas"_s].toArray();
        QCOMPARE(deltas.size(), 3);
        const QString column = u"columns"_s + QChar(u'\0') + u"[\"public\",\"users\",\"%1\"]"_s;
        QCOMPARE(deltas[0].toObject(), (QJsonObject{{u"op"_s, u"drop"_s}, {u"key"_s, column.arg(u"role"_s)}}));
        QCOMPARE(deltas[1].toObject(), (QJsonObject{{u"op"_s, u"alter"_s},
                                                    {u"key"_s, column.arg(u"Full Name"_s)},
                                                    {u"set"_s, QJsonObject{{u"notNull"_s, true}}}}));
        QCOMPARE(deltas[2][u"row"_s][u"name"_s].toString(), u"größe"_s);
    }

    void deltasFollowNames()
    {
        const QJsonArray before{
            QJsonObject{{u"entityType"_s, u"tables"_s}, {u"schema"_s, u"public"_s}, {u"name"_s, u"a"_s}},
            QJsonObject{
                {u"entityType"_s, u"columns"_s}, {u"schema"_s, u"public"_s}, {u"table"_s, u"a"_s}, {u"name"_s, u"x"_s}},
            QJsonObject{{u"entityType"_s, u"fks"_s},
                        {u"schema"_s, u"public"_s},
                        {u"table"_s, u"b"_s},
                        {u"name"_s, u"f"_s},
                        {u"columns"_s, QJsonArray{u"x"_s}},
                        {u"schemaTo"_s, u"public"_s},
                        {u"tableTo"_s, u"a"_s},
                        {u"columnsTo"_s, QJsonArray{u"x"_s}}}};
        const auto rename = [](const QString &key, const QString &name) {
            return QJsonObject{{u"op"_s, u"rename"_s},
                               {u"key"_s, QString(key).replace(u'|', QChar(u'\0'))},
                               {u"set"_s, QJsonObject{{u"name"_s, name}}}};
        };
        // As drizzle-kit writes them: what speaks of the table and the column follows by itself.
        const QJsonArray after = drizzleEntities(
            {QJsonObject{{u"ddl"_s, before}},
             QJsonObject{{u"deltas"_s, QJsonArray{rename(uR"(tables|["public","a"])"_s, u"c"_s),
                                                  rename(uR"(columns|["public","c","x"])"_s, u"y"_s)}}}});
        QCOMPARE(after.size(), 3);
        for (const QJsonValue &entity : after) {
            if (entity[u"entityType"_s].toString() == u"fks"_s) {
                QCOMPARE(entity[u"tableTo"_s].toString(), u"c"_s);
                QCOMPARE(entity[u"columnsTo"_s].toArray(), QJsonArray{u"y"_s});
                QCOMPARE(entity[u"columns"_s].toArray(), QJsonArray{u"x"_s});
            } else if (entity[u"entityType"_s].toString() == u"columns"_s) {
                QCOMPARE(entity[u"table"_s].toString(), u"c"_s);
                QCOMPARE(entity[u"name"_s].toString(), u"y"_s);
            }
        }
    }

    void namesFollowTheJournal()
    {
        const QString journal = u"{\"version\":\"7\",\"dialect\":\"sqlite\",\"entries\":[{\"idx\":4,\"when\":5,\"tag\":"
                                "\"20250101000000_x\"}]}"_s;
        const Files files{{u"packages/db/drizzle.config.ts"_s,
                           u"export default { out: \"./sql\", schema: './tables' }"_s},
                          {u"packages/db/sql/meta/_journal.json"_s, journal},
                          {u"packages/db/sql/meta/20250101000000_snapshot.json"_s, u"{\"id\":\"x\"}"_s}};
        const auto emission = m_drizzle.migration(shopRequest(files), sqliteDialect);
        QVERIFY_RESULT(emission);
        VERIFY_HAS(fileIn(*emission, u"packages/db/sql/20260102030405_create_the_shop.sql"_s), u"CREATE TABLE"_s);
        VERIFY_HAS(fileIn(*emission, u"packages/db/sql/meta/_journal.json"_s), u"\"idx\": 5"_s);
        QVERIFY(!fileIn(*emission, u"packages/db/tables/schema.ts"_s).isEmpty());
    }

    void theConfigurationIsReadAsCode()
    {
        const Files files{{u"drizzle.config.ts"_s,
                           u"import { defineConfig } from 'drizzle-kit';\n"
                           "export default defineConfig({\n"
                           "    // out: './old', schema: './old.ts',\n"
                           "    migrations: { prefix: 'unix', table: 'm', schema: 'public' },\n"
                           "    schema: './src/**/schema.ts', /* out: './older' */ out: \"./new\",\n});\n"_s}};
        const auto emission = m_drizzle.migration(shopRequest(files), sqliteDialect);
        QVERIFY_RESULT(emission);
        QVERIFY(!fileIn(*emission, u"src/schema.ts"_s).isEmpty());
        QVERIFY(!fileIn(*emission, u"new/meta/_journal.json"_s).isEmpty());
        QVERIFY(std::none_of(emission->files.cbegin(), emission->files.cend(), [](const FileEdit &file) {
            return file.path.contains(u'*') || file.path.startsWith(u"public"_s) || file.path.startsWith(u"old"_s);
        }));
    }

    void markersAreLinesOfTheirOwn()
    {
        const QString file
            = u"mine\n"_s + marked(u"/** see // relvar:end here */\nold\n"_s, slashMarkers()) + u"after\n"_s;
        const auto again = withMarkedPart(file, u"new\n"_s, slashMarkers());
        QCOMPARE(again.value_or(QString()), u"mine\n"_s + marked(u"new\n"_s, slashMarkers()) + u"after\n"_s);
        QCOMPARE(outsideOfMarkers(file, slashMarkers()), u"mine\nafter\n"_s);
        QVERIFY(!withMarkedPart(u"// relvar:begin\n// relvar:end\n"_s, u"new\n"_s, slashMarkers()));
    }

    void refusesWhatItCannotGoOnFrom_data()
    {
        QTest::addColumn<Files>("files");
        const QString journal = u"drizzle/meta/_journal.json"_s;
        QTest::newRow("no journal") << Files{{journal, u"[]"_s}};
        QTest::newRow("other database") << Files{{journal, u"{\"dialect\":\"mysql\",\"entries\":[]}"_s}};
        QTest::newRow("no snapshot") << Files{
            {journal, u"{\"dialect\":\"sqlite\",\"entries\":[{\"idx\":0,\"tag\":\"0000_x\"}]}"_s}};
        QTest::newRow("1.0") << Files{{u"drizzle/20260101000000_x/snapshot.json"_s, u"{}"_s}};
        QTest::newRow("1.0 of another product")
            << Files{{u"drizzle/20260101000000_x/snapshot.json"_s, uR"({"id": "x", "dialect": "postgres"})"_s}};
    }

    void refusesWhatItCannotGoOnFrom()
    {
        QFETCH(Files, files);
        QVERIFY(!m_drizzle.migration(shopRequest(files), sqliteDialect));
    }

    void replacedTablesBringNoTransaction()
    {
        schema::Schema changed = shopTables();
        schema::Table customers = *changed.tables.first();
        customers.columns[2].notNull = true;
        changed.tables[0] = customers;
        MigrationRequest request = shopRequest();
        request.plan = planBetween(shopTables(), changed);
        const auto emission = m_drizzle.migration(request, sqliteDialect);
        QVERIFY_RESULT(emission);
        const QString sql = fileIn(*emission, u"drizzle/0000_create_the_shop.sql"_s);
        QVERIFY(!sql.contains(u"\nBEGIN"_s) && !sql.contains(u"\nCOMMIT"_s));
        // It stops by itself where foreign keys are on.
        VERIFY_HAS(sql, u"'foreign keys are off'"_s);
        VERIFY_HAS(sql, u"before migrate()"_s);
    }

    void nothingIsLeftOut()
    {
        QVERIFY(rc::check("every table and column is in the code and in the snapshot", [] {
            const schema::Schema schema = ArbitrarySchema().make();
            const DrizzleModel model = drizzleModel(schema, sqliteDialect);
            const QJsonObject tables = model.snapshot[u"tables"_s].toObject();
            RC_ASSERT(tables.size() == schema.tables.size());
            RC_ASSERT(model.schemaCode.count(u"= sqliteTable("_s) == schema.tables.size());
            for (const Box<schema::Table> &table : schema.tables) {
                const QJsonObject written = tables[table->name].toObject();
                for (const schema::Column &column : table->columns)
                    RC_ASSERT(written[u"columns"_s].toObject().contains(column.name));
                RC_ASSERT(written[u"foreignKeys"_s].toObject().size() <= table->foreignKeys.size());
            }
        }));
    }
};

RELVAR_TEST_MAIN(TestDrizzle)
#include "tst_drizzle.moc"
