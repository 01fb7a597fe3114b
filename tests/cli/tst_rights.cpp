// SPDX-License-Identifier: GPL-3.0-or-later
// Databases in which not everybody may do everything: a user is told what it cannot see and writes no SQL that takes it
// away, a member of the owning role migrates and gives nothing away, another one changes nothing.
#include "relvarcli.h"
#include "support/fatalwarnings.h"
#include "support/pgdump.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QDir>
#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestRights : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;

    [[nodiscard]] QString address(const QString &database, const QString &role) const
    {
        return m_server.settings(database, role).address;
    }
    /// Schema, owners and privileges, without the history of migrations.
    [[nodiscard]] QStringList stateOf(const QString &database);
    static void makeProject(const Workbench &bench, const QString &address);

private Q_SLOTS:
    void initTestCase();
    void tellsWhatCannotBeSeen();
    void membersOfTheOwnerMigrate();
    void takesBackWhatWasPassedOn();
};

void TestRights::initTestCase()
{
    QVERIFY_RESULT(m_server.start());
    for (const QString &role : {u"\"Owner of \"\"all\"\"\""_s, u"migrator LOGIN"_s, u"outsider LOGIN"_s, u"reader LOGIN"_s,
                                u"\"Ünï role\""_s, u"\"MiXed\""_s})
        QVERIFY_RESULT(m_server.run(u"postgres"_s, u"CREATE ROLE "_s + role));
    QVERIFY_RESULT(m_server.run(u"postgres"_s, u"GRANT \"Owner of \"\"all\"\"\" TO migrator"_s));
}

QStringList TestRights::stateOf(const QString &database)
{
    const auto dump = m_server.dumpSchema(database);
    if (!dump) {
        QTest::qFail(qPrintable(dump.error().toString()), __FILE__, __LINE__);
        return {};
    }
    QStringList statements = statementsOfDump(*dump);
    statements.removeIf([](const QString &statement) { return statement.contains("relvar"_L1); });
    return statements;
}

void TestRights::makeProject(const Workbench &bench, const QString &address)
{
    QVERIFY_EXIT(bench.cli({u"init"_s, u"shop"_s, u"--dialect"_s, u"postgresql"_s, u"--from"_s, address}), 0);
}

void TestRights::tellsWhatCannotBeSeen()
{
    const Workbench bench;
    QVERIFY_RESULT(m_server.createDatabase(u"partly"_s));
    QVERIFY_RESULT(m_server.run(u"partly"_s, uR"(
        CREATE TABLE t (id integer PRIMARY KEY); CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
        CREATE SCHEMA closed; CREATE TABLE closed.u (id integer PRIMARY KEY); REVOKE ALL ON SCHEMA closed FROM PUBLIC)"_s));
    const QString whole = address(u"partly"_s, u"postgres"_s);
    const QString partly = address(u"partly"_s, u"reader"_s);
    makeProject(bench, whole);

    // What the catalogs show is read without a right to use it.
    const Outcome equal = bench.cli({u"diff"_s, u"--from"_s, whole, u"--to"_s, partly});
    QVERIFY_EXIT(equal, 0);
    QVERIFY2(equal.errors.contains("Not handled: schema closed"), equal.toText().constData());

    QVERIFY_RESULT(
        m_server.run(u"partly"_s, u"REVOKE EXECUTE ON FUNCTION pg_catalog.pg_get_functiondef(oid) FROM PUBLIC"_s));
    const QByteArray told = "not visible functions and procedures";
    const Outcome inspected = bench.cli({u"inspect"_s, partly});
    QVERIFY_EXIT(inspected, 0);
    QVERIFY2(inspected.output.contains("closed.u") && inspected.errors.contains(told), inspected.toText().constData());
    const Outcome compared = bench.cli({u"diff"_s, u"--from"_s, whole, u"--to"_s, partly});
    QVERIFY_EXIT(compared, 3);
    QVERIFY2(compared.errors.contains(told), compared.toText().constData());
    const Outcome described = bench.cli({u"--json"_s, u"diff"_s, u"--from"_s, whole, u"--to"_s, partly});
    QVERIFY_EXIT(described, 3);
    const QJsonObject document = described.json();
    QVERIFY2(!document.value(u"to"_s)[u"notHandled"_s].toArray().isEmpty(), described.toText().constData());
    QVERIFY2(!document.contains(u"from"_s), described.toText().constData());

    // No SQL that drops what is only out of sight, and no first migration without it.
    const QStringList files = QDir(bench.path(u"shop/migrations"_s)).entryList(QDir::Files);
    for (const Outcome &refused : {bench.cli({u"diff"_s, u"--sql"_s, u"--from"_s, whole, u"--to"_s, partly}),
                                   bench.shop({u"new"_s, u"seen"_s, u"--to"_s, partly})}) {
        QVERIFY_EXIT(refused, 1);
        QVERIFY2(!refused.output.contains("DROP") && refused.errors.contains("may not read"), refused.toText().constData());
    }
    QCOMPARE(QDir(bench.path(u"shop/migrations"_s)).entryList(QDir::Files), files);
    const Outcome adopted
        = bench.cli({u"init"_s, u"other"_s, u"--dialect"_s, u"postgresql"_s, u"--from"_s, partly});
    QVERIFY_EXIT(adopted, 1);
    QVERIFY2(adopted.errors.contains("may not read"), adopted.toText().constData());
    QVERIFY(!QDir(bench.path(u"other"_s)).exists());
}

void TestRights::membersOfTheOwnerMigrate()
{
    const Workbench bench;
    QVERIFY_RESULT(m_server.createDatabase(u"owned"_s));
    QVERIFY_RESULT(m_server.run(u"owned"_s, uR"(
        REVOKE CREATE ON SCHEMA public FROM PUBLIC; GRANT USAGE, CREATE ON SCHEMA public TO "Owner of ""all""";
        GRANT CREATE ON DATABASE owned TO migrator;
        ALTER DEFAULT PRIVILEGES FOR ROLE migrator GRANT SELECT ON TABLES TO "MiXed";
        SET ROLE "Owner of ""all"""; CREATE TABLE users (id integer PRIMARY KEY, name text);
        CREATE VIEW active AS SELECT id, name FROM users; COMMENT ON VIEW active IS 'Those who are';
        GRANT SELECT ON active TO "Ünï role"; GRANT SELECT (name) ON users TO "MiXed" WITH GRANT OPTION;
        CREATE FUNCTION secret() RETURNS integer LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
        REVOKE ALL ON FUNCTION secret() FROM PUBLIC)"_s));
    const QString migrator = address(u"owned"_s, u"migrator"_s);
    makeProject(bench, migrator);
    const QStringList before = stateOf(u"owned"_s);
    const Outcome sql = bench.cli({u"inspect"_s, migrator, u"--sql"_s});
    QVERIFY_EXIT(sql, 0);
    QByteArray wanted = sql.output;
    wanted.replace("\"name\" text", "\"name\" varchar(80)");
    wanted.replace("RETURNS integer", "RETURNS bigint").replace("SELECT 1", "SELECT 1::bigint");
    bench.write(u"shop/want.sql"_s, wanted);
    QVERIFY_EXIT(bench.shop({u"new"_s, u"change"_s, u"--to"_s, u"file:"_s + bench.path(u"shop/want.sql"_s)}), 0);

    QVERIFY_RESULT(m_server.run(u"owned"_s, uR"(GRANT USAGE ON SCHEMA relvar TO outsider; GRANT ALL ON ALL TABLES IN SCHEMA
        relvar TO outsider; GRANT ALL ON ALL SEQUENCES IN SCHEMA relvar TO outsider)"_s));
    const Outcome refused = bench.shop({u"up"_s, u"--db"_s, address(u"owned"_s, u"outsider"_s)});
    QVERIFY_EXIT(refused, 1);
    QVERIFY2(refused.errors.contains("must be owner of"), refused.toText().constData());
    QCOMPARE(stateOf(u"owned"_s), before);

    QVERIFY_EXIT(bench.shop({u"up"_s, u"--db"_s, migrator}), 0);
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, migrator}), 0);
    const auto rights = m_server.run(u"owned"_s, uR"(SELECT has_function_privilege('outsider', 'secret()', 'EXECUTE'),
        has_table_privilege('MiXed', 'active', 'SELECT'), has_table_privilege('Ünï role', 'active', 'SELECT'),
        pg_get_userbyid(relowner) FROM pg_class WHERE relname = 'active')"_s);
    QVERIFY_RESULT(rights);
    const QVariantList row = rights->rows.constFirst();
    QVERIFY(!row.at(0).toBool() && !row.at(1).toBool() && row.at(2).toBool());
    QCOMPARE(row.at(3).toString(), u"Owner of \"all\""_s);
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s, u"--db"_s, migrator}), 0);
    QCOMPARE(stateOf(u"owned"_s), before);
}

void TestRights::takesBackWhatWasPassedOn()
{
    const Workbench bench;
    QVERIFY_RESULT(m_server.createDatabase(u"passed"_s));
    QVERIFY_RESULT(m_server.run(u"passed"_s, uR"(CREATE TABLE t (id integer PRIMARY KEY, a text);
        GRANT SELECT ON t TO migrator WITH GRANT OPTION; SET ROLE migrator; GRANT SELECT ON t TO "Ünï role" WITH GRANT OPTION;
        SET ROLE "Ünï role"; GRANT SELECT ON t TO "MiXed")"_s));
    const QString owner = address(u"passed"_s, u"postgres"_s);
    makeProject(bench, owner);
    const Outcome sql = bench.cli({u"inspect"_s, owner, u"--sql"_s});
    QVERIFY_EXIT(sql, 0);
    QByteArray wanted = sql.output;
    wanted.replace("GRANT SELECT ON TABLE \"t\" TO \"Ünï role\" WITH GRANT OPTION;", "");
    QVERIFY(wanted != sql.output);
    bench.write(u"shop/want.sql"_s, wanted);
    QVERIFY_EXIT(bench.shop({u"new"_s, u"revoke"_s, u"--to"_s, u"file:"_s + bench.path(u"shop/want.sql"_s)}), 0);
    QVERIFY_EXIT(bench.shop({u"up"_s, u"--db"_s, owner}), 0);
    QVERIFY_EXIT(bench.shop({u"diff"_s, u"--from"_s, u"head"_s, u"--to"_s, owner}), 0);
    const auto left = m_server.run(u"passed"_s, uR"(SELECT has_table_privilege('Ünï role', 't', 'SELECT'),
        has_table_privilege('MiXed', 't', 'SELECT'))"_s);
    QVERIFY_RESULT(left);
    QVERIFY(!left->rows.constFirst().at(0).toBool() && left->rows.constFirst().at(1).toBool());
    QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s, u"--db"_s, owner}), 0);
    const auto back = m_server.run(u"passed"_s, u"SELECT has_table_privilege('Ünï role', 't', 'SELECT WITH GRANT OPTION')"_s);
    QVERIFY_RESULT(back);
    QVERIFY(back->rows.constFirst().constFirst().toBool());
}

RELVAR_TEST_MAIN(TestRights)
#include "tst_rights.moc"
