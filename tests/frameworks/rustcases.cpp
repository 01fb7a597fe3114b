// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/rustcases.h"

#include "dialects/builtin.h"
#include "migration/migrationfile.h"
#include "plan/plan.h"
#include "support/places.h"
#include "support/resultassert.h"

#include <QDir>

#include <algorithm>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const dialect::Dialect &dialectOf(const QString &id)
{
    return *dialect::find(dialects::builtin(), id);
}

schema::Column *columnOf(schema::Table &table, const QString &name)
{
    const qsizetype at = table.indexOf(table.column(name) ? table.column(name)->id : ObjectId());
    return at < 0 ? nullptr : &table.columns[at];
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

void addRows(const QList<RustCase> &cases)
{
    QTest::addColumn<int>("at");
    for (int i = 0; i < cases.size(); ++i)
        QTest::newRow(qPrintable(cases.at(i).name)) << i;
}

void RustCases::make(bool withServer)
{
    QVERIFY_RESULT(m_databases.start());
    addDemo(u"demo_sqlite"_s, u"demo"_s, dialectOf(u"sqlite"_s));
    addScript(u"awkward_sqlite"_s, dialectOf(u"sqlite"_s), awkwardSqlite);
    if (withServer) {
        addDemo(u"demo_postgresql"_s, u"demo-postgresql"_s, dialectOf(u"postgresql"_s));
        addScript(u"awkward_postgresql"_s, dialectOf(u"postgresql"_s), awkwardPostgresql);
    }
    addCorpora(withServer);
    for (const int seed : randomSeeds(5)) {
        addRandom(u"random_sqlite_%1"_s.arg(seed), dialectOf(u"sqlite"_s), seed);
        if (withServer)
            addRandom(u"random_postgresql_%1"_s.arg(seed), dialectOf(u"postgresql"_s), seed);
    }
    qInfo("%d of the random schemas become others, the rest gets columns.", m_others);
}

QString RustCases::url(const dialect::Dialect &dialect, const QString &database) const
{
    const QString address = m_databases.address(dialect, database);
    return dialect.id() == u"sqlite"_s ? u"sqlite://"_s + address + u"?mode=rwc"_s : address;
}

void RustCases::addCase(const QString &name, const dialect::Dialect &dialect, const QString &source)
{
    const auto schema = m_databases.read(dialect, source);
    QVERIFY_RESULT(schema);
    m_cases.append({.name = name,
                    .dialect = &dialect,
                    .schema = *schema,
                    .changed = changedByAPerson(*schema, false),
                    .source = source});
}

void RustCases::addDemo(const QString &name, const QString &folder, const dialect::Dialect &dialect)
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

void RustCases::addScript(const QString &name, const dialect::Dialect &dialect, const QString &script)
{
    QVERIFY_RESULT(m_databases.create(dialect, name));
    QVERIFY_RESULT(m_databases.run(dialect, name, script));
    addCase(name, dialect, name);
}

void RustCases::addCorpora(bool withServer)
{
    const QString folder = qEnvironmentVariable("RELVAR_CORPORA");
    if (folder.isEmpty()) {
        qInfo("RELVAR_CORPORA is not set: only the demo is tried, NOT chinook and pagila.");
        return;
    }
    const dialect::Dialect &sqlite = dialectOf(u"sqlite"_s);
    QVERIFY(QFile::copy(QDir(folder).filePath(u"chinook.sqlite"_s), m_databases.address(sqlite, u"chinook_sqlite"_s)));
    addCase(u"chinook_sqlite"_s, sqlite, u"chinook_sqlite"_s);
    if (!withServer)
        return;
    const dialect::Dialect &postgresql = dialectOf(u"postgresql"_s);
    const PostgresqlServer &server = m_databases.server();
    // Its script makes a database of its own.
    QVERIFY_RESULT(server.load(u"postgres"_s, QDir(folder).filePath(u"chinook.sql"_s)));
    addCase(u"chinook_postgresql"_s, postgresql, u"chinook_serial"_s);
    QVERIFY_RESULT(m_databases.create(postgresql, u"pagila"_s));
    QVERIFY_RESULT(server.load(u"pagila"_s, QDir(folder).filePath(u"pagila.sql"_s)));
    addCase(u"pagila_postgresql"_s, postgresql, u"pagila"_s);
}

/// One and another that it becomes, where that can be said in SQL and taken back.
void RustCases::addRandom(const QString &name, const dialect::Dialect &dialect, int seed)
{
    const auto pair = m_databases.pair(dialect, seed);
    QVERIFY_RESULT(pair);
    QString script;
    for (const dialect::Statement &statement : dialect.create(pair->from))
        script += statement.sql + u";\n"_s;
    QVERIFY_RESULT(m_databases.create(dialect, name));
    QVERIFY_RESULT(m_databases.run(dialect, name, script));
    const auto isPossible = [&](bool keepDropped) {
        const auto plan = plan::compile(pair->from, pair->to, dialect, {.keepDropped = keepDropped});
        return plan && !plan->isEmpty() && plan->grade != plan::Grade::Irreversible;
    };
    const bool isBoth = isPossible(true) && isPossible(false);
    m_others += isBoth ? 1 : 0;
    m_cases.append({.name = name,
                    .dialect = &dialect,
                    .schema = pair->from,
                    .changed = isBoth ? pair->to : changedByAPerson(pair->from, true),
                    .source = name});
}

} // namespace relvar::test
