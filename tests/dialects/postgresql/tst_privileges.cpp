// SPDX-License-Identifier: GPL-3.0-or-later
// Who owns what and who may do what: read, written again exactly, compared, and never lost or given away by a
// migration that makes an object anew.
#include "migrating.h"
#include "readingtest.h"
#include "support/fatalwarnings.h"
#include "support/pgdump.h"

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestPrivileges : public ReadingTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsThem_data();
    void readsThem();
    void writesThemAgain();
    void leavesOpenWhoOwns();
    void followMigrations_data();
    void followMigrations();
    void givesNothingAwayThatDefaultsWouldGive();
    void newObjectsGetTheDefaults();
    void proofKnowsTheRoles();

private:
    Result<schema::Schema> schemaOf(const QString &database) const;
    /// A new database with the statements.
    QString make(const QString &statements);
};

void TestPrivileges::initTestCase()
{
    startServer();
    const QString roles = u"CREATE ROLE app; CREATE ROLE ro; CREATE ROLE \"Odd \"\"role, =/*\""_s;
    const auto made = m_server.run(u"postgres"_s, roles);
    QVERIFY_RESULT(made);
}

Result<schema::Schema> TestPrivileges::schemaOf(const QString &database) const
{
    auto connection = m_server.connect(database);
    if (!connection)
        return fail(connection.error());
    return dialectUnderTest().introspect(**connection).map([](const dialect::Snapshot &snapshot) {
        return snapshot.schema;
    });
}

QString TestPrivileges::make(const QString &statements)
{
    (void)read(statements);
    return m_database;
}

static QString accessOf(const schema::Schema &schema)
{
    QStringList lines;
    for (const Box<schema::OtherObject> &object : schema.otherObjects) {
        if (schema::isAboutAccess(*object))
            lines.append(object->kind + u' ' + object->name + u": "_s + object->definition);
    }
    lines.sort();
    return lines.join(u'\n');
}

void TestPrivileges::readsThem_data()
{
    QTest::addColumn<QString>("statements");
    QTest::addColumn<QString>("access");

    QTest::newRow("nothing to say") << u"CREATE TABLE t (a int); GRANT SELECT ON t TO ro; REVOKE SELECT ON t FROM ro"_s
                                    << QString();
    QTest::newRow("table") << u"CREATE TABLE t (a int); GRANT INSERT, SELECT ON t TO ro; GRANT DELETE ON t TO app "
                              "WITH GRANT OPTION; GRANT ALL ON t TO PUBLIC"_s
                           << uR"(privileges ON t: GRANT ALL ON TABLE "t" TO PUBLIC;
GRANT DELETE ON TABLE "t" TO "app" WITH GRANT OPTION;
GRANT SELECT, INSERT ON TABLE "t" TO "ro")"_s;
    QTest::newRow("columns") << u"CREATE TABLE t (a int, \"b c\" int); GRANT SELECT (a, \"b c\"), UPDATE (\"b c\") ON t "
                                "TO ro"_s
                             << uR"(privileges ON t (a): GRANT SELECT ("a") ON TABLE "t" TO "ro"
privileges ON t (b c): GRANT SELECT ("b c"), UPDATE ("b c") ON TABLE "t" TO "ro")"_s;
    QTest::newRow("the owner's own") << u"CREATE TABLE t (a int); REVOKE TRUNCATE ON t FROM postgres"_s
                                     << u"privileges ON t: REVOKE TRUNCATE ON TABLE \"t\" FROM CURRENT_USER"_s;
    QTest::newRow("another owner")
        << u"CREATE TABLE t (id serial); REVOKE ALL ON t FROM postgres; ALTER TABLE t OWNER TO app; CREATE VIEW v AS SELECT; ALTER VIEW v OWNER TO \"Odd \"\"role, =/*\""_s
        << uR"(owner OF t: ALTER TABLE "t" OWNER TO "app"
owner OF v: ALTER VIEW "v" OWNER TO "Odd ""role, =/*"
privileges ON t: REVOKE ALL ON TABLE "t" FROM "app")"_s;
    QTest::newRow("function") << u"CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1'; REVOKE ALL ON FUNCTION f FROM "
                                 "PUBLIC; GRANT ALL ON FUNCTION f TO ro"_s
                              << uR"(privileges ON function f(integer): REVOKE EXECUTE ON FUNCTION public.f(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.f(integer) TO "ro")"_s;
    QTest::newRow("odd role") << u"CREATE TABLE t (a int); GRANT SELECT ON t TO \"Odd \"\"role, =/*\""_s
                              << u"privileges ON t: GRANT SELECT ON TABLE \"t\" TO \"Odd \"\"role, =/*\""_s;
    QTest::newRow("schema public") << u"GRANT CREATE ON SCHEMA public TO ro; REVOKE USAGE ON SCHEMA public FROM PUBLIC"_s
                                   << uR"(privileges ON schema public: REVOKE USAGE ON SCHEMA "public" FROM PUBLIC;
GRANT CREATE ON SCHEMA "public" TO "ro")"_s;
    QTest::newRow("identity sequence") << u"CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY); GRANT USAGE ON "
                                          "SEQUENCE t_id_seq TO ro"_s
                                       << u"privileges ON t_id_seq: GRANT USAGE ON SEQUENCE \"t_id_seq\" TO \"ro\""_s;
    QTest::newRow("default privileges")
        << u"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO ro; ALTER DEFAULT PRIVILEGES FOR ROLE app REVOKE ALL ON "
           "FUNCTIONS FROM PUBLIC; ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ro"_s
        << uR"(default privileges ON functions of app: ALTER DEFAULT PRIVILEGES FOR ROLE "app" REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC
default privileges ON sequences: ALTER DEFAULT PRIVILEGES IN SCHEMA "public" GRANT USAGE ON SEQUENCES TO "ro"
default privileges ON tables: ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO "ro")"_s;
}

void TestPrivileges::readsThem()
{
    QFETCH(QString, statements);
    QFETCH(QString, access);
    QCOMPARE(accessOf(read(statements).schema), access);
}

/// Every kind that has an owner or privileges.
static const QString everything = uR"(
CREATE SCHEMA sales AUTHORIZATION app; GRANT USAGE ON SCHEMA sales TO ro; COMMENT ON SCHEMA sales IS 'money';
CREATE TYPE mood AS ENUM ('a', 'b'); ALTER TYPE mood OWNER TO app; REVOKE USAGE ON TYPE mood FROM PUBLIC;
CREATE DOMAIN amount AS integer; ALTER DOMAIN amount OWNER TO ro; GRANT USAGE ON DOMAIN amount TO app;
CREATE TYPE pair AS (a integer, b text); ALTER TYPE pair OWNER TO app;
CREATE TYPE span AS RANGE (subtype = integer); ALTER TYPE span OWNER TO app; REVOKE ALL ON TYPE span FROM PUBLIC;
CREATE TABLE orders (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, total amount, note text, n serial);
ALTER TABLE orders OWNER TO app;
CREATE TABLE sales.bills (id integer PRIMARY KEY, order_id integer REFERENCES orders, feels mood);
GRANT SELECT, INSERT ON orders TO ro; GRANT SELECT (note), UPDATE (note) ON orders TO "Odd ""role, =/*" WITH GRANT OPTION;
GRANT ALL ON sales.bills TO ro; REVOKE TRIGGER ON sales.bills FROM postgres;
GRANT USAGE ON SEQUENCE orders_n_seq, orders_id_seq TO ro;
CREATE SEQUENCE free; ALTER SEQUENCE free OWNER TO app; GRANT SELECT ON SEQUENCE free TO PUBLIC;
CREATE VIEW shown AS SELECT id FROM orders; ALTER VIEW shown OWNER TO app; GRANT SELECT ON shown TO PUBLIC;
CREATE MATERIALIZED VIEW kept AS SELECT id FROM sales.bills; ALTER MATERIALIZED VIEW kept OWNER TO app;
GRANT SELECT (id) ON kept TO ro;
CREATE FUNCTION sales.add(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT a + b';
ALTER FUNCTION sales.add(integer, integer) OWNER TO app; REVOKE ALL ON FUNCTION sales.add(integer, integer) FROM PUBLIC;
CREATE PROCEDURE act() LANGUAGE sql AS 'SELECT 1'; ALTER PROCEDURE act() OWNER TO app; GRANT EXECUTE ON PROCEDURE act() TO ro;
CREATE AGGREGATE summed(integer) (SFUNC = int4pl, STYPE = integer); ALTER AGGREGATE summed(integer) OWNER TO app;
CREATE AGGREGATE counted(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0'); REVOKE ALL ON FUNCTION counted() FROM PUBLIC;
CREATE COLLATION german (LOCALE = 'C'); ALTER COLLATION german OWNER TO app;
CREATE OPERATOR === (PROCEDURE = int4eq, LEFTARG = integer, RIGHTARG = integer); ALTER OPERATOR === (integer, integer) OWNER TO app;
CREATE TEXT SEARCH CONFIGURATION words (COPY = simple); ALTER TEXT SEARCH CONFIGURATION words OWNER TO app;
CREATE TEXT SEARCH DICTIONARY stems (TEMPLATE = simple); ALTER TEXT SEARCH DICTIONARY stems OWNER TO app;
CREATE FOREIGN DATA WRAPPER nowhere; GRANT USAGE ON FOREIGN DATA WRAPPER nowhere TO app;
CREATE SERVER far FOREIGN DATA WRAPPER nowhere; GRANT USAGE ON FOREIGN SERVER far TO ro; ALTER SERVER far OWNER TO app;
CREATE FOREIGN TABLE away (a integer) SERVER far; ALTER FOREIGN TABLE away OWNER TO app; GRANT SELECT ON away TO ro;
CREATE STATISTICS st ON id, note FROM orders; ALTER STATISTICS st OWNER TO app;
CREATE PUBLICATION news FOR TABLE orders; GRANT CREATE ON DATABASE postgres TO app;
CREATE FUNCTION seen() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE DEBUG ''x''; END';
CREATE EVENT TRIGGER seeing ON ddl_command_end EXECUTE FUNCTION seen();
CREATE EXTENSION citext;
REVOKE USAGE ON SCHEMA public FROM PUBLIC; GRANT ALL ON SCHEMA public TO app;
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT ON TABLES TO ro;
ALTER DEFAULT PRIVILEGES IN SCHEMA sales GRANT SELECT ON SEQUENCES TO app WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE app REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON TYPES TO app; ALTER DEFAULT PRIVILEGES GRANT ALL ON SCHEMAS TO ro)"_s;

void TestPrivileges::writesThemAgain()
{
    const schema::Schema schema = read(everything).schema;
    const auto dump = m_server.dumpSchema(m_database);
    QVERIFY_RESULT(dump);
    const QString copy = make(QString());
    auto connection = m_server.connect(copy);
    QVERIFY_RESULT(connection);
    for (const dialect::Statement &statement : dialectUnderTest().create(schema)) {
        const auto done = (*connection)->execute(statement.sql);
        QVERIFY2(done, qPrintable(statement.sql + u'\n' + (done ? QString() : done.error().toString())));
    }
    const auto again = m_server.dumpSchema(copy);
    QVERIFY_RESULT(again);
    QCOMPARE(differenceOfDumps(*dump, *again), QString());
    const auto reread = schemaOf(copy);
    QVERIFY_RESULT(reread);
    QCOMPARE(difference(schema, *reread), QString());
    QCOMPARE(accessOf(*reread), accessOf(schema));

    const auto snapshot = dialectUnderTest().introspect(**connection);
    QVERIFY_RESULT(snapshot);
    for (const dialect::Statement &statement : dialectUnderTest().dropEverything(*snapshot)) {
        const auto done = (*connection)->execute(statement.sql);
        QVERIFY2(done, qPrintable(statement.sql + u'\n' + (done ? QString() : done.error().toString())));
    }
    const auto empty = schemaOf(copy);
    QVERIFY_RESULT(empty);
    QCOMPARE(accessOf(*empty), QString());
}

void TestPrivileges::leavesOpenWhoOwns()
{
    const schema::Schema mine = read(u"CREATE TABLE t (a int)"_s).schema;
    const schema::Schema theirs = read(u"CREATE TABLE t (a int); ALTER TABLE t OWNER TO app"_s).schema;
    const schema::Schema others = read(u"CREATE TABLE t (a int); ALTER TABLE t OWNER TO ro"_s).schema;
    QCOMPARE(difference(mine, theirs), QString());
    QCOMPARE(difference(theirs, mine), QString());
    QCOMPARE(difference(theirs, others), u"Change the owner of t"_s);
}

void TestPrivileges::followMigrations_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("renames");

    const QString table = u"CREATE TABLE t (id int PRIMARY KEY, a int, b text);"_s;
    const QString granted = table
                            + u"GRANT SELECT ON t TO ro; GRANT UPDATE (a) ON t TO app; GRANT SELECT (b) ON t TO app; "
                              "ALTER TABLE t OWNER TO app;"_s;
    QTest::newRow("grant and revoke") << table + u"GRANT SELECT, DELETE ON t TO ro; GRANT SELECT ON t TO app"_s
                                      << table + u"GRANT SELECT, INSERT ON t TO ro; GRANT SELECT (b) ON t TO app"_s
                                      << QString();
    QTest::newRow("another owner") << granted << granted + u"ALTER TABLE t OWNER TO ro"_s << QString();
    QTest::newRow("view in the way")
        << granted + u"CREATE VIEW v AS SELECT a FROM t; ALTER VIEW v OWNER TO app; GRANT SELECT ON v TO ro; "
                     "CREATE VIEW w AS SELECT a FROM v; REVOKE ALL ON w FROM postgres; GRANT SELECT (a) ON w TO app"_s
        << u"CREATE TABLE t (id int PRIMARY KEY, a bigint, b text); GRANT SELECT ON t TO ro; GRANT UPDATE (a) ON t TO app; "
           "GRANT SELECT (b) ON t TO app; ALTER TABLE t OWNER TO app;"
           "CREATE VIEW v AS SELECT a FROM t; ALTER VIEW v OWNER TO app; GRANT SELECT ON v TO ro; "
           "CREATE VIEW w AS SELECT a FROM v; REVOKE ALL ON w FROM postgres; GRANT SELECT (a) ON w TO app"_s
        << QString();
    QTest::newRow("function made anew")
        << u"CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'; ALTER FUNCTION f OWNER TO app; REVOKE ALL ON FUNCTION f FROM PUBLIC"_s
        << u"CREATE FUNCTION f(a int) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'; ALTER FUNCTION f OWNER TO app; REVOKE ALL ON FUNCTION f FROM PUBLIC"_s
        << QString();
    QTest::newRow("table and column renamed")
        << granted
        << u"CREATE TABLE renamed (id int PRIMARY KEY, c int, b text); ALTER TABLE renamed RENAME CONSTRAINT renamed_pkey TO t_pkey; GRANT SELECT ON renamed TO ro; GRANT UPDATE (c) ON renamed TO app; "
           "GRANT SELECT (b) ON renamed TO app; ALTER TABLE renamed OWNER TO app"_s
        << u"t=renamed, t.a=renamed.c"_s;
    QTest::newRow("column dropped") << granted
                                    << u"CREATE TABLE t (id int PRIMARY KEY, b text); GRANT SELECT ON t TO ro; GRANT "
                                       "SELECT (b) ON t TO app; ALTER TABLE t OWNER TO app"_s
                                    << QString();
    QTest::newRow("table dropped") << granted << QString() << QString();
    QTest::newRow("table dropped that is copied")
        << u"CREATE TYPE mood AS ENUM ('x'); ALTER TYPE mood OWNER TO app; CREATE TABLE t (id int PRIMARY KEY, m mood); "
           "GRANT SELECT ON t TO ro; GRANT SELECT (m) ON t TO app; ALTER TABLE t OWNER TO app"_s
        << u"CREATE TYPE mood AS ENUM ('x'); ALTER TYPE mood OWNER TO app;"_s << QString();
    QTest::newRow("enum reordered")
        << u"CREATE TYPE mood AS ENUM ('x', 'y'); ALTER TYPE mood OWNER TO app; REVOKE ALL ON TYPE mood FROM PUBLIC; CREATE TABLE t (id int PRIMARY KEY, m mood);"_s
        << u"CREATE TYPE mood AS ENUM ('y', 'x'); ALTER TYPE mood OWNER TO app; REVOKE ALL ON TYPE mood FROM PUBLIC; CREATE TABLE t (id int PRIMARY KEY, m mood);"_s
        << QString();
    QTest::newRow("all of it new, all of it gone")
        << QString()
        << granted + u"CREATE SCHEMA s AUTHORIZATION app; GRANT USAGE ON SCHEMA s TO ro; CREATE SEQUENCE s.q; GRANT USAGE ON s.q TO ro; CREATE TABLE s.u (n serial); ALTER TABLE s.u OWNER TO app; GRANT SELECT ON s.u_n_seq TO ro; ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO ro"_s
        << QString();
    const QString passedOn = table
                             + u"GRANT SELECT, INSERT ON t TO app WITH GRANT OPTION; GRANT UPDATE (b) ON t TO app WITH "
                               "GRANT OPTION; SET ROLE app; GRANT SELECT ON t TO ro WITH GRANT OPTION; GRANT UPDATE (b) ON "
                               "t TO ro; SET ROLE ro; GRANT SELECT ON t TO \"Odd \"\"role, =/*\"; RESET ROLE;"_s;
    QTest::newRow("taken from one who granted it on") << passedOn << table + u"GRANT INSERT ON t TO app"_s << QString();
    QTest::newRow("taken from one to whom another granted it")
        << passedOn
        << table
               + u"GRANT SELECT, INSERT ON t TO app WITH GRANT OPTION; GRANT UPDATE (b) ON t TO app WITH GRANT OPTION; "
                 "GRANT SELECT ON t TO \"Odd \"\"role, =/*\""_s
        << QString();
    QTest::newRow("no longer with grant option")
        << passedOn
        << table
               + u"GRANT SELECT, INSERT ON t TO app; GRANT UPDATE (b) ON t TO app; GRANT SELECT ON t TO ro; GRANT UPDATE (b) "
                 "ON t TO ro; GRANT SELECT ON t TO \"Odd \"\"role, =/*\""_s
        << QString();
    QTest::newRow("table that is passed on is dropped") << passedOn << QString() << QString();
    QTest::newRow("default privileges with grant option")
        << u"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO ro WITH GRANT OPTION"_s
        << u"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO app WITH GRANT OPTION"_s << QString();
    QTest::newRow("default privileges") << u"ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT ON TABLES TO ro"_s
                                        << u"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO ro, app"_s << QString();
}

void TestPrivileges::followMigrations()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, renames);
    const schema::Schema wanted = read(to).schema;
    const schema::Schema before = read(from).schema;
    QList<diff::Rename> pairs;
    for (const QString &rename : renames.split(u", "_s, Qt::SkipEmptyParts))
        pairs.append({rename.section(u'=', 0, 0), rename.section(u'=', 1)});
    schema::Schema draft = diff::pair(before, wanted, dialectUnderTest().rules(), pairs);
    if (!pairs.isEmpty()) {
        // Nobody edits privileges to follow a rename.
        draft.otherObjects = before.otherObjects;
    }
    for (const bool isBack : {false, true}) {
        const schema::Schema &start = isBack ? draft : before;
        const schema::Schema &goal = isBack ? before : draft;
        if (isBack && !pairs.isEmpty())
            break;
        const auto plan = plan::compile(start, goal, dialectUnderTest(), {.migrationId = u"20260101000000"_s});
        QVERIFY_RESULT(plan);
        const QString database = make(isBack ? to : from);
        auto connection = m_server.connect(database);
        QVERIFY_RESULT(connection);
        for (int round = 0; round < 2; ++round) {
            const auto up = run(**connection, plan->up);
            QVERIFY2(up, qPrintable(sqlOf(plan->up) + (up ? QString() : up.error().toString())));
            const auto reached = schemaOf(database);
            QVERIFY_RESULT(reached);
            const schema::Schema &end = isBack ? before : wanted;
            QVERIFY2(difference(end, *reached).isEmpty(),
                     qPrintable(sqlOf(plan->up) + difference(end, *reached) + accessOf(*reached)));
            QCOMPARE(accessOf(*reached), accessOf(end));
            QCOMPARE(difference(plan->to, *reached), QString());
            const auto down = run(**connection, plan->down);
            QVERIFY2(down, qPrintable(sqlOf(plan->down) + (down ? QString() : down.error().toString())));
            const auto after = schemaOf(database);
            QVERIFY_RESULT(after);
            QVERIFY2(accessOf(*after) == accessOf(isBack ? wanted : before),
                     qPrintable(sqlOf(plan->down) + accessOf(*after)));
        }
    }
}

void TestPrivileges::givesNothingAwayThatDefaultsWouldGive()
{
    // The view and the table are older than the default privileges, or were taken out of them.
    const QString rest = u"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO ro; ALTER DEFAULT PRIVILEGES GRANT ALL ON "
                         "TABLES TO app; CREATE TABLE other (a int)"_s;
    const QString view = u"CREATE VIEW secret AS SELECT a FROM t; GRANT SELECT ON secret TO app;"_s;
    const schema::Schema wanted = read(u"CREATE TABLE t (a bigint);"_s + view + rest).schema;
    const schema::Schema before
        = read(u"CREATE TABLE t (a int); CREATE TABLE gone (id int PRIMARY KEY, a mood);"_s.replace(u"a mood"_s, u"a int"_s)
               + view + rest)
              .schema;
    const schema::Schema draft = diff::pair(before, wanted, dialectUnderTest().rules());
    const auto plan = plan::compile(before, draft, dialectUnderTest(), {.keepDropped = false});
    QVERIFY_RESULT(plan);
    auto connection = m_server.connect(m_database);
    QVERIFY_RESULT(connection);
    for (const dialect::Script &script : {plan->up, plan->down}) {
        QVERIFY_RESULT(run(**connection, script));
        const auto seen = m_server.run(m_database, u"SELECT has_table_privilege('ro', 'secret', 'SELECT'), "
                                                   "has_table_privilege('app', 'secret', 'DELETE'), "
                                                   "has_table_privilege('app', 'secret', 'SELECT')"_s);
        QVERIFY_RESULT(seen);
        QVERIFY2(!seen->rows.first().at(0).toBool() && !seen->rows.first().at(1).toBool(), qPrintable(sqlOf(script)));
        QVERIFY(seen->rows.first().at(2).toBool());
    }
    const auto after = schemaOf(m_database);
    QVERIFY_RESULT(after);
    QCOMPARE(accessOf(*after), accessOf(before));
}

void TestPrivileges::newObjectsGetTheDefaults()
{
    const schema::Schema before = read(uR"(
        ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO ro; ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO ro;
        ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT INSERT ON TABLES TO app)"_s)
                                      .schema;
    const QString database = m_database;
    const schema::Schema added = read(uR"(
        CREATE TYPE mood AS ENUM ('x');
        CREATE TABLE t (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n serial, m mood);
        CREATE VIEW v AS SELECT id FROM t;
        CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1')"_s)
                                     .schema;
    schema::Schema draft = diff::pair(before, added, dialectUnderTest().rules());
    draft.otherObjects += before.otherObjects;
    const auto plan = plan::compile(before, draft, dialectUnderTest(), {});
    QVERIFY_RESULT(plan);
    QVERIFY2(!sqlOf(plan->up).contains(u"GRANT"_s), "the server gives them by itself");
    auto connection = m_server.connect(database);
    QVERIFY_RESULT(connection);
    QVERIFY_RESULT(run(**connection, plan->up));
    const auto reached = schemaOf(database);
    QVERIFY_RESULT(reached);
    QVERIFY(accessOf(*reached).contains(u"privileges ON t_id_seq: GRANT USAGE"_s));
    QCOMPARE(accessOf(plan->to), accessOf(*reached));
    QCOMPARE(difference(plan->to, *reached), QString());
    QVERIFY_RESULT(run(**connection, plan->down));
    QCOMPARE(accessOf(*schemaOf(database)), accessOf(before));
}

void TestPrivileges::proofKnowsTheRoles()
{
    const schema::Schema schema = read(uR"(
        CREATE SCHEMA sales AUTHORIZATION app; CREATE TABLE t (a int, b serial); ALTER TABLE t OWNER TO app;
        CREATE TABLE sales.u (a int); ALTER TABLE sales.u OWNER TO ro; GRANT SELECT (a) ON sales.u TO app;
        CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; ALTER FUNCTION f OWNER TO app;
        CREATE TYPE mood AS ENUM (); ALTER TYPE mood OWNER TO app;
        REVOKE USAGE ON SCHEMA public FROM PUBLIC; GRANT USAGE ON SCHEMA public TO ro; GRANT CREATE ON SCHEMA public TO app;
        ALTER DEFAULT PRIVILEGES FOR ROLE app GRANT SELECT ON TABLES TO ro;
        ALTER DEFAULT PRIVILEGES IN SCHEMA sales GRANT SELECT ON TABLES TO ro)"_s)
                                      .schema;
    const auto scratch = dialectUnderTest().openScratch({}, {});
    QVERIFY_RESULT(scratch);
    for (const dialect::Statement &statement : dialectUnderTest().create(schema)) {
        const auto done = (*scratch)->execute(statement.sql);
        QVERIFY2(done, qPrintable(statement.sql + u'\n' + (done ? QString() : done.error().toString())));
    }
    const auto made = dialectUnderTest().introspect(**scratch);
    QVERIFY_RESULT(made);
    QCOMPARE(difference(schema, made->schema), QString());
    QCOMPARE(accessOf(made->schema), accessOf(schema));
}

RELVAR_TEST_MAIN(TestPrivileges)
#include "tst_privileges.moc"
