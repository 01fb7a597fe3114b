// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of values on a real server: kept or not, converted as asked, and of rows that were written since.
#include "migrating.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestKeptValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void keepsNothingWhenNotAsked();
    void convertsAsAsked();
    void leavesRowsWrittenSinceAlone();
    void stopsForRowsWithoutValue();

private:
    Result<schema::Schema> schemaOf(const QString &database) const
    {
        auto connection = m_server.connect(database);
        if (!connection)
            return fail(connection.error());
        return dialectUnderTest().introspect(**connection).map([](const dialect::Snapshot &snapshot) {
            return snapshot.schema;
        });
    }

    PostgresqlServer m_server;
};

void TestKeptValues::keepsNothingWhenNotAsked()
{
    QVERIFY_RESULT(m_server.createDatabase(u"nothing_kept"_s));
    QVERIFY_RESULT(
        m_server.run(u"nothing_kept"_s,
                     u"CREATE TABLE a (id int PRIMARY KEY, n numeric(9,4), t text); CREATE TABLE b (id int);"_s));
    const auto before = schemaOf(u"nothing_kept"_s);
    QVERIFY_RESULT(before);
    schema::Schema draft = *before;
    draft.tables.removeIf([](const Box<schema::Table> &table) { return table->name == "b"_L1; });
    editTable(draft, u"a"_s, [](schema::Table &table) {
        table.columns.removeLast();
        table.columns.last().type = {u"integer"_s, {}};
    });
    const auto plan = plan::compile(*before, draft, dialectUnderTest(), {.migrationId = u"1"_s, .keepDropped = false});
    QVERIFY_RESULT(plan);
    QVERIFY(!sqlOf(plan->up).contains("relvar"_L1));
    QCOMPARE(plan->grade, plan::Grade::StructureOnly);
    QCOMPARE(plan->reasons.size(), 3);
}

void TestKeptValues::convertsAsAsked()
{
    QVERIFY_RESULT(m_server.createDatabase(u"converted"_s));
    QVERIFY_RESULT(m_server.run(
        u"converted"_s,
        u"CREATE TABLE t (id int PRIMARY KEY, yes text NOT NULL); INSERT INTO t VALUES (1, 'Y'), (2, 'perhaps');"_s));
    const auto before = schemaOf(u"converted"_s);
    QVERIFY_RESULT(before);
    schema::Schema draft = *before;
    retype(draft, u"t"_s, u"yes"_s, u"boolean"_s);
    const auto plan = plan::compile(*before, draft, dialectUnderTest(),
                                    {.migrationId = u"1"_s,
                                     .conversions = {{before->tables.first()->columns.last().id, u"yes = 'Y'"_s,
                                                      u"CASE WHEN yes THEN 'Y' ELSE 'N' END"_s}}});
    QVERIFY_RESULT(plan);
    auto connection = m_server.connect(u"converted"_s);
    QVERIFY_RESULT(connection);
    QVERIFY_RESULT(run(**connection, plan->up));
    QCOMPARE((*connection)
                 ->query(u"SELECT string_agg(yes::text, ',' ORDER BY id) FROM t"_s)
                 ->rows.first()
                 .first()
                 .toString(),
             u"true,false"_s);
    QVERIFY_RESULT((*connection)->execute(u"INSERT INTO t VALUES (3, false)"_s));
    QVERIFY_RESULT((*connection)->execute(u"UPDATE t SET yes = false WHERE id = 1"_s));
    QVERIFY_RESULT(run(**connection, plan->down));
    // The changed and the new one are converted, the untouched one is as it was.
    QCOMPARE((*connection)->query(u"SELECT string_agg(yes, ',' ORDER BY id) FROM t"_s)->rows.first().first().toString(),
             u"N,perhaps,N"_s);
}

void TestKeptValues::leavesRowsWrittenSinceAlone()
{
    QVERIFY_RESULT(m_server.createDatabase(u"since"_s));
    QVERIFY_RESULT(m_server.run(
        u"since"_s,
        u"CREATE TABLE t (id int PRIMARY KEY, a text NOT NULL DEFAULT 'usual', b int); INSERT INTO t VALUES (1, 'one', 1), (2, 'two', NULL);"_s));
    const auto before = schemaOf(u"since"_s);
    QVERIFY_RESULT(before);
    schema::Schema draft = *before;
    editTable(draft, u"t"_s, [](schema::Table &table) { table.columns.remove(1, 2); });
    const auto plan = plan::compile(*before, draft, dialectUnderTest(), {.migrationId = u"1"_s});
    QVERIFY_RESULT(plan);
    auto connection = m_server.connect(u"since"_s);
    QVERIFY_RESULT(connection);
    QVERIFY_RESULT(run(**connection, plan->up));
    QVERIFY_RESULT((*connection)->execute(u"DELETE FROM t WHERE id = 1"_s));
    QVERIFY_RESULT((*connection)->execute(u"INSERT INTO t VALUES (3)"_s));
    QVERIFY_RESULT(run(**connection, plan->down));
    QCOMPARE((*connection)
                 ->query(u"SELECT string_agg(id || a || coalesce(b::text, '-'), ',' ORDER BY id) FROM t"_s)
                 ->rows.first()
                 .first()
                 .toString(),
             u"2two-,3usual-"_s);
}

void TestKeptValues::stopsForRowsWithoutValue()
{
    QVERIFY_RESULT(m_server.createDatabase(u"missing"_s));
    QVERIFY_RESULT(m_server.run(
        u"missing"_s,
        u"CREATE TABLE users (id int PRIMARY KEY, phone text NOT NULL, mail text NOT NULL, n int DEFAULT 7);"
        "INSERT INTO users VALUES (1, '555-1', 'a@b', 1);"_s));
    const auto before = schemaOf(u"missing"_s);
    QVERIFY_RESULT(before);
    schema::Schema draft = *before;
    editTable(draft, u"users"_s, [](schema::Table &table) { table.columns.remove(1, 3); });
    const auto plan = plan::compile(*before, draft, dialectUnderTest(), {.migrationId = u"1"_s});
    QVERIFY_RESULT(plan);
    auto connection = m_server.connect(u"missing"_s);
    QVERIFY_RESULT(connection);
    QVERIFY_RESULT(run(**connection, plan->up));
    QVERIFY_RESULT((*connection)->execute(u"INSERT INTO users SELECT generate_series(2, 13)"_s));
    const Result<> stopped = run(**connection, plan->down);
    QVERIFY(!stopped);
    const QString words = stopped.error().message.toString();
    for (const QString &part : {u"12 rows of users"_s, u"phone, mail"_s, u"id 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, ..."_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    QVERIFY_RESULT((*connection)->execute(u"ROLLBACK"_s));

    // The way out that the hint names.
    const QString hint = stopped.error().detail.section(u"HINT: "_s, 1).section(u'\n', 0, 0);
    QString remedy = hint.mid(hint.indexOf("INSERT INTO"_L1));
    QVERIFY_RESULT((*connection)->execute(remedy.replace(u"'...'"_s, u"'none'"_s)));
    QVERIFY_RESULT(run(**connection, plan->down));
    QCOMPARE((*connection)
                 ->query(u"SELECT string_agg(concat(id, phone, mail, n), ',' ORDER BY id) FROM users WHERE id < 4"_s)
                 ->rows.first()
                 .first()
                 .toString(),
             u"1555-1a@b1,2nonenone7,3nonenone7"_s);
}

RELVAR_TEST_MAIN(TestKeptValues)
#include "tst_keptvalues.moc"
