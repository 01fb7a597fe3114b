// SPDX-License-Identifier: GPL-3.0-or-later
// Reading PostgreSQL beside others: what is left out and what is reported, within a transaction, while other sessions
// change the schema, without rights.
#include "readingtest.h"
#include "support/fatalwarnings.h"

#include <atomic>
#include <thread>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestIntrospectLimits : public ReadingTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void leavesOut();
    void reportsWhatIsNotRead();
    void insideTransaction();
    void whileOthersChange();
    void roleWithoutRights();
};

void TestIntrospectLimits::leavesOut()
{
    const dialect::Snapshot snapshot = read(uR"(
        CREATE SCHEMA relvar; CREATE TABLE relvar.migrations (id text); CREATE TABLE relvar."2026_1" (id text);
        CREATE EXTENSION citext;
        CREATE TABLE schema_migrations (version varchar(128) PRIMARY KEY);
        CREATE TABLE goose_db_version (id serial PRIMARY KEY, version_id bigint NOT NULL, is_applied boolean NOT NULL,
            tstamp timestamp DEFAULT now());
        CREATE SCHEMA drizzle; CREATE TABLE drizzle.__drizzle_migrations (id serial PRIMARY KEY, hash text, created_at
            bigint);
        CREATE TABLE alembic_version (version_num text, mine text);
        CREATE TABLE refers (v varchar(128) REFERENCES schema_migrations))"_s);
    const schema::Schema &schema = snapshot.schema;
    // The same name with other columns is somebody's own table.
    QCOMPARE(allNames(schema.tables), (QStringList{u"alembic_version"_s, u"refers"_s}));
    QVERIFY(schema.sequences.isEmpty());
    QCOMPARE(allNames(schema.otherObjects), QStringList{u"citext"_s});
    // What a tool has made for its history alone is the tool's.
    QCOMPARE(schema.namespaces.size(), 1);
    QCOMPARE(snapshot.ownTables, (QStringList{u"\"relvar\".\"2026_1\""_s, u"\"relvar\".\"migrations\""_s}));
    QStringList histories;
    for (const dialect::ForeignHistory &history : snapshot.histories)
        histories.append(history.tool + u' ' + history.table);
    histories.sort();
    QCOMPARE(histories, (QStringList{u"Drizzle drizzle.__drizzle_migrations"_s, u"dbmate schema_migrations"_s,
                                     u"goose goose_db_version"_s}));
    const schema::ForeignKey key = named(schema.tables, u"refers"_s)->foreignKeys.constFirst();
    QVERIFY(key.referencedTable.isNull());
    QCOMPARE(key.missingTable, u"schema_migrations"_s);
    QCOMPARE(key.missingColumns, QStringList{u"version"_s});

    const dialect::Snapshot shared = read(uR"(
        CREATE SCHEMA drizzle; CREATE TABLE drizzle.__drizzle_migrations (id serial PRIMARY KEY, hash text, created_at
            bigint); CREATE TABLE drizzle.mine (id integer);
        CREATE SCHEMA sqitch; CREATE TABLE sqitch.tags (mine text))"_s);
    QCOMPARE(shared.schema.namespaces.size(), 3);
    QCOMPARE(allNames(shared.schema.tables), (QStringList{u"mine"_s, u"tags"_s}));
    QCOMPARE(shared.histories.size(), 1);
}

void TestIntrospectLimits::reportsWhatIsNotRead()
{
    const dialect::Snapshot clean = read(u"CREATE TABLE t (a integer PRIMARY KEY)"_s);
    QCOMPARE(reports(clean), QStringList());

    const dialect::Snapshot snapshot = read(uR"(
        CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;
        CREATE USER MAPPING FOR reader SERVER s OPTIONS (password 'hidden away');
        CREATE EXTENSION citext; REVOKE ALL ON FUNCTION citextin(cstring) FROM PUBLIC;
        CREATE TABLE t (a integer, b text); CREATE INDEX i ON t (a);
        UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass)"_s);
    const QStringList lines = reports(snapshot);
    for (const QString &line :
         {u"user mapping: reader on server s"_s, u"privileges: members of extension citext"_s, u"index: i"_s})
        QVERIFY2(lines.contains(line), qPrintable(line + u" is not in\n"_s + lines.join(u'\n')));
    QVERIFY(named(snapshot.schema.tables, u"t"_s)->indexes.constFirst().invalid);
    for (const dialect::NotHandled &one : snapshot.notHandled)
        QVERIFY(!one.reason.isEmpty() && !one.reason.contains("hidden"_L1));
}

/// The runner reads within its own transaction: that must go on, with its settings.
void TestIntrospectLimits::insideTransaction()
{
    (void)read(u"CREATE SCHEMA a; CREATE TABLE a.t (id integer)"_s);
    auto opened = m_server.connect(m_database);
    QVERIFY_RESULT(opened);
    database::Connection &connection = **opened;
    for (const QString &statement : {u"BEGIN"_s, u"SET LOCAL search_path = a"_s,
                                     u"CREATE TABLE fresh (id "
                                     "integer)"_s}) {
        const auto done = connection.execute(statement);
        QVERIFY_RESULT(done);
    }
    const auto snapshot = postgresql::introspect(connection);
    QVERIFY_RESULT(snapshot);
    QVERIFY(named(snapshot->schema.tables, u"fresh"_s));
    QVERIFY(connection.inTransaction());
    const auto path = connection.query(u"SHOW search_path"_s);
    QVERIFY_RESULT(path);
    QCOMPARE(path->rows.constFirst().constFirst().toString(), u"a"_s);
    const auto ended = connection.execute(u"COMMIT"_s);
    QVERIFY_RESULT(ended);
    QVERIFY(named(readAgain().schema.tables, u"fresh"_s));
}

/// What vanishes between the snapshot and a function that looks at the catalogs as they are now is no failure.
void TestIntrospectLimits::whileOthersChange()
{
    (void)read(u"CREATE TABLE stays (id integer PRIMARY KEY)"_s);
    std::atomic<bool> stop = false;
    std::atomic<int> rounds = 0;
    std::thread changing([&] {
        auto connection = m_server.connect(m_database);
        while (connection && !stop) {
            for (const QString &statement :
                 {u"CREATE TABLE comes (id serial PRIMARY KEY, a integer DEFAULT 1 CHECK (a > 0))"_s,
                  u"CREATE INDEX comes_a ON comes (a)"_s, u"CREATE VIEW seen AS SELECT a FROM comes"_s,
                  u"DROP TABLE IF EXISTS comes CASCADE"_s}) {
                // Either session may be the one that the server stops when they wait for each other.
                (void)(*connection)->execute(statement);
                std::this_thread::sleep_for(std::chrono::milliseconds(3));
            }
            ++rounds;
        }
    });
    auto opened = m_server.connect(m_database);
    QString failure;
    int withTable = 0;
    for (int reading = 0; opened && failure.isEmpty() && (reading < 25 || (rounds < 5 && reading < 500)); ++reading) {
        const auto snapshot = postgresql::introspect(**opened);
        if (!snapshot)
            failure = snapshot.error().toString();
        else
            withTable += snapshot->schema.tables.size() == 2 ? 1 : 0;
    }
    stop = true;
    changing.join();
    QVERIFY_RESULT(opened);
    QCOMPARE(failure, QString());
    QVERIFY2(rounds >= 5 && withTable > 0, "the other session did change what was read");
}

void TestIntrospectLimits::roleWithoutRights()
{
    const dialect::Snapshot all = read(uR"(
        CREATE SCHEMA closed; CREATE TABLE closed.t (id serial PRIMARY KEY, a text DEFAULT 'x' CHECK (a <> ''));
        CREATE VIEW closed.v AS SELECT id FROM closed.t; REVOKE ALL ON SCHEMA closed FROM PUBLIC;
        CREATE TYPE closed.mood AS ENUM ('a'); CREATE FUNCTION closed.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
        CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;
        CREATE USER MAPPING FOR postgres SERVER s OPTIONS (password 'hidden away'))"_s);
    auto opened = m_server.connect(m_database, u"reader"_s);
    QVERIFY_RESULT(opened);
    const auto seen = postgresql::introspect(**opened);
    QVERIFY_RESULT(seen);
    QCOMPARE(text(seen->schema), text(all.schema));
    QVERIFY2(reports(*seen).contains(u"schema: closed"_s), qPrintable(reports(*seen).join(u'\n')));
    QVERIFY(!reports(all).contains(u"schema: closed"_s));
}

RELVAR_TEST_MAIN(TestIntrospectLimits)
#include "tst_introspectlimits.moc"
