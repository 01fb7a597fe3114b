// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/rustcases.h"

#include "dialects/builtin.h"
#include "dialects/postgresql/sockets.h"
#include "migration/migrationfile.h"
#include "support/arbitraryschema.h"
#include "support/arbitraryserverschema.h"
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
    m_hasServer = withServer;
    m_port = freePort();
    if (withServer) {
        QVERIFY_RESULT(
            m_server.start({.hostBasedAuthentication = {u"host all all 127.0.0.1/32 trust"_s}, .port = m_port}));
    }
    addDemo(u"demo_sqlite"_s, u"demo"_s, dialectOf(u"sqlite"_s));
    addScript(u"awkward_sqlite"_s, dialectOf(u"sqlite"_s), awkwardSqlite);
    if (withServer) {
        addDemo(u"demo_postgresql"_s, u"demo-postgresql"_s, dialectOf(u"postgresql"_s));
        addScript(u"awkward_postgresql"_s, dialectOf(u"postgresql"_s), awkwardPostgresql);
    }
    addCorpora();
    addRandom();
}

QString RustCases::url(const dialect::Dialect &dialect, const QString &database) const
{
    return dialect.id() == u"sqlite"_s
               ? u"sqlite://"_s + m_folder.filePath(database + u".db"_s) + u"?mode=rwc"_s
               : u"postgres://postgres@127.0.0.1:%1/%2?sslmode=disable"_s.arg(QString::number(m_port), database);
}

void RustCases::makeDatabase(const dialect::Dialect &dialect, const QString &database) const
{
    if (dialect.id() == u"postgresql"_s)
        QVERIFY_RESULT(m_server.createDatabase(database));
}

Result<std::unique_ptr<database::Connection>> RustCases::open(const dialect::Dialect &dialect,
                                                              const QString &database) const
{
    if (dialect.id() == u"postgresql"_s)
        return m_server.connect(database);
    database::ConnectionSettings settings;
    settings.dialect = dialect.id();
    settings.address = m_folder.filePath(database + u".db"_s) + u"?mode=rwc"_s;
    return dialect.open(settings);
}

void RustCases::addCase(const QString &name, const dialect::Dialect &dialect, const QString &source)
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
    makeDatabase(dialect, name);
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

void RustCases::addCorpora()
{
    const QString folder = qEnvironmentVariable("RELVAR_CORPORA");
    if (folder.isEmpty()) {
        qInfo("RELVAR_CORPORA is not set: only the demo is tried, NOT chinook and pagila.");
        return;
    }
    QVERIFY(QFile::copy(QDir(folder).filePath(u"chinook.sqlite"_s), m_folder.filePath(u"chinook_sqlite.db"_s)));
    addCase(u"chinook_sqlite"_s, dialectOf(u"sqlite"_s), u"chinook_sqlite"_s);
    if (!m_hasServer)
        return;
    // Its script makes a database of its own.
    QVERIFY_RESULT(m_server.load(u"postgres"_s, QDir(folder).filePath(u"chinook.sql"_s)));
    addCase(u"chinook_postgresql"_s, dialectOf(u"postgresql"_s), u"chinook_serial"_s);
    QVERIFY_RESULT(m_server.createDatabase(u"pagila"_s));
    QVERIFY_RESULT(m_server.load(u"pagila"_s, QDir(folder).filePath(u"pagila.sql"_s)));
    addCase(u"pagila_postgresql"_s, dialectOf(u"postgresql"_s), u"pagila"_s);
}

/// Any tables and whatever hangs on them. RELVAR_RUST_RANDOM says how many for each database.
void RustCases::addRandom()
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
        if (!m_hasServer)
            continue;
        std::vector<Ingredient> ingredients;
        for (int i = 0; i < 9; ++i)
            ingredients.push_back({i, static_cast<quint32>(seed * 1000 + i)});
        addScript(u"random_postgresql_%1"_s.arg(seed), dialectOf(u"postgresql"_s),
                  script(dialectOf(u"postgresql"_s), serverSchema(ingredients)));
    }
}

QString RustCases::differences(const RustCase &test, const QString &database, const schema::Schema &schema) const
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

} // namespace relvar::test
