// SPDX-License-Identifier: GPL-3.0-or-later
// What only PostgreSQL 18 can: NOT NULL as a constraint, NOT ENFORCED, keys over time, virtual columns. Changed there
// and back on a real server with rows, in place where it can be; refused for a server that is too old.
#include "majors.h"
#include "migrating.h"

#include "dialects/postgresql/compile.h"
#include "support/fatalwarnings.h"

#include <QRegularExpression>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestVersions : public QObject
{
    Q_OBJECT

private:
    PostgresqlServer m_server;
    int m_databases = 0;

    /// A database with what the script makes.
    std::unique_ptr<database::Connection> made(const QString &script)
    {
        const QString name = u"d%1"_s.arg(++m_databases);
        if (const auto created = m_server.createDatabase(name); !created)
            return nullptr;
        auto connection = m_server.connect(name);
        if (!connection)
            return nullptr;
        if (const auto done = (*connection)->execute(script); !done) {
            qInfo("%s", qPrintable(done.error().detail + done.error().message.toString()));
            return nullptr;
        }
        return *std::move(connection);
    }

    static schema::Schema read(database::Connection &connection)
    {
        const auto snapshot = dialectUnderTest().introspect(connection);
        return snapshot ? snapshot->schema : schema::Schema();
    }

    static Result<plan::MigrationPlan> compile(const schema::Schema &from, const schema::Schema &to, int version)
    {
        return plan::compile(from, to, dialectUnderTest(),
                             {.migrationId = u"20261121090000"_s, .targetVersion = version});
    }

    /// From the schema of the database to `wanted` and back, with what must be among the statements.
    static void thereAndBack(database::Connection &connection, const schema::Schema &from, const schema::Schema &wanted,
                             const QString &words)
    {
        const auto plan = compile(from, wanted, connection.facts().version);
        QVERIFY_RESULT(plan);
        const QString report = sqlOf(plan->up) + u"\n-- down\n"_s + sqlOf(plan->down);
        QVERIFY2(report.contains(words), qPrintable(report));
        const auto up = run(connection, plan->up);
        QVERIFY2(up, qPrintable(report + (up ? QString() : up.error().detail)));
        const schema::Schema reached = read(connection);
        QString left = difference(plan->to, reached) + difference(wanted, reached);
        QVERIFY2(left.isEmpty(), qPrintable(left + u'\n' + report));
        const auto down = run(connection, plan->down);
        QVERIFY2(down, qPrintable(report + (down ? QString() : down.error().detail)));
        left = difference(from, read(connection));
        QVERIFY2(left.isEmpty(), qPrintable(left + u'\n' + report));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString programs = serverProgramsOf(18);
        if (programs.isEmpty())
            QSKIP("PostgreSQL 18 is not here: ./dev deps fetches it");
        QVERIFY_RESULT(m_server.start({.programs = programs}));
    }

    void changes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("wordsBack");
        const auto row = [](const char *name, const QString &before, const QString &after, const QString &words,
                            const QString &wordsBack) {
            QTest::newRow(name) << before << after << words << wordsBack;
        };
        const QString rename = u"RENAME CONSTRAINT"_s;
        row("a NOT NULL with a name", u"CREATE TABLE t (a integer); INSERT INTO t VALUES (1)"_s,
            u"CREATE TABLE t (a integer CONSTRAINT there NOT NULL)"_s, u"ADD CONSTRAINT \"there\" NOT NULL \"a\""_s,
            u"DROP NOT NULL"_s);
        row("the name of a NOT NULL", u"CREATE TABLE t (a integer NOT NULL, b integer PRIMARY KEY)"_s,
            u"CREATE TABLE t (a integer CONSTRAINT there NOT NULL, b integer CONSTRAINT here NOT NULL PRIMARY KEY)"_s,
            rename, rename);
        row("NO INHERIT", u"CREATE TABLE t (a integer NOT NULL)"_s,
            u"CREATE TABLE t (a integer NOT NULL NO INHERIT)"_s, u"ALTER CONSTRAINT \"t_a_not_null\" NO INHERIT"_s,
            u"ALTER CONSTRAINT \"t_a_not_null\" INHERIT"_s);
        const QString notValid = u"CREATE TABLE t (a integer); INSERT INTO t VALUES (NULL); "
                                 "ALTER TABLE t ADD CONSTRAINT there NOT NULL a NOT VALID"_s;
        row("NOT NULL NOT VALID", u"CREATE TABLE t (a integer); INSERT INTO t VALUES (NULL)"_s, notValid,
            u"NOT NULL \"a\" NOT VALID"_s, u"DROP NOT NULL"_s);
        row("NOT NULL validated",
            u"CREATE TABLE t (a integer); ALTER TABLE t ADD CONSTRAINT there NOT NULL a NOT VALID"_s,
            u"CREATE TABLE t (a integer CONSTRAINT there NOT NULL)"_s, u"VALIDATE CONSTRAINT \"there\""_s,
            u"NOT VALID"_s);
        row("a column with a NOT NULL", u"CREATE TABLE t (a integer)"_s,
            u"CREATE TABLE t (a integer, b integer CONSTRAINT there NOT NULL NO INHERIT, c integer); "
            "ALTER TABLE t ADD CONSTRAINT c_there NOT NULL c NOT VALID"_s,
            u"CONSTRAINT \"there\" NOT NULL \"b\" NO INHERIT"_s, u"DROP COLUMN \"b\""_s);
        row("below a table", u"CREATE TABLE t (a integer NOT NULL); CREATE TABLE u (b integer) INHERITS (t)"_s,
            u"CREATE TABLE t (a integer CONSTRAINT there NOT NULL, c integer CONSTRAINT only_here NOT NULL NO INHERIT); "
            "CREATE TABLE u (b integer) INHERITS (t)"_s,
            rename, rename);
        row("heirs and partitions",
            QString(),
            u"CREATE TABLE t (a integer CONSTRAINT there NOT NULL, c integer NOT NULL NO INHERIT); "
            "CREATE TABLE u (b integer, CONSTRAINT own NOT NULL a) INHERITS (t); "
            "CREATE TABLE p (a integer CONSTRAINT part_key NOT NULL, b integer) PARTITION BY LIST (a); "
            "CREATE TABLE p1 PARTITION OF p (CONSTRAINT p1_b NOT NULL b) FOR VALUES IN (1)"_s,
            u"CONSTRAINT \"own\" NOT NULL \"a\""_s, u"CREATE"_s);
        row("a partition's own",
            u"CREATE TABLE p (a integer, b integer) PARTITION BY LIST (a); "
            "CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1)"_s,
            u"CREATE TABLE p (a integer CONSTRAINT there NOT NULL, b integer) PARTITION BY LIST (a); "
            "CREATE TABLE p1 PARTITION OF p (CONSTRAINT p1_b NOT NULL b) FOR VALUES IN (1)"_s,
            u"ADD CONSTRAINT \"p1_b\" NOT NULL"_s, u"DROP NOT NULL"_s);
        row("a check that is not enforced",
            u"CREATE TABLE t (a integer CONSTRAINT positive CHECK (a > 0)); INSERT INTO t VALUES (5)"_s,
            u"CREATE TABLE t (a integer CONSTRAINT positive CHECK (a > 0) NOT ENFORCED)"_s, u"NOT ENFORCED"_s,
            u"CHECK"_s);
        const QString keys = u"CREATE TABLE k (id integer PRIMARY KEY); CREATE TABLE t (id integer CONSTRAINT to_k "
                             "REFERENCES k %1); COMMENT ON CONSTRAINT to_k ON t IS 'kept'"_s;
        row("a foreign key that is not enforced", keys.arg(QString()), keys.arg(u"NOT ENFORCED"_s),
            u"ALTER CONSTRAINT \"to_k\" NOT ENFORCED"_s, u"ALTER CONSTRAINT \"to_k\" ENFORCED"_s);
        row("a foreign key not enforced and deferrable", keys.arg(u"DEFERRABLE"_s), keys.arg(u"NOT ENFORCED"_s),
            u"NOT DEFERRABLE"_s, u"ENFORCED"_s);
        const QString later = u"CREATE TABLE k (id integer PRIMARY KEY); CREATE TABLE t (id integer); INSERT INTO k "
                              "VALUES (1); INSERT INTO t VALUES (1); ALTER TABLE t ADD CONSTRAINT to_k FOREIGN KEY (id) "
                              "REFERENCES k NOT VALID; ALTER TABLE t ADD CONSTRAINT c CHECK (id > 0) NOT VALID"_s;
        row("constraints validated", later,
            later + u"; ALTER TABLE t VALIDATE CONSTRAINT to_k; ALTER TABLE t VALIDATE CONSTRAINT c"_s,
            u"VALIDATE CONSTRAINT \"to_k\""_s, u"NOT VALID"_s);
        const QString computed = u"CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (%1) %2); "
                                 "INSERT INTO t VALUES (5); CREATE VIEW v AS SELECT b FROM t"_s;
        row("another virtual expression", computed.arg(u"a + 1"_s, u"VIRTUAL"_s),
            computed.arg(u"a * 2"_s, u"VIRTUAL"_s), u"SET EXPRESSION AS (a * 2)"_s,
            u"SET EXPRESSION"_s);
        row("another virtual expression beside a check",
            computed.arg(u"a + 1"_s, u"VIRTUAL, CHECK (a > 0)"_s), computed.arg(u"a * 2"_s, u"VIRTUAL, CHECK (a > 0)"_s),
            u"ADD COLUMN \"b\""_s, u"ADD COLUMN \"b\""_s);
        const QString published = computed + u"; CREATE PUBLICATION p FOR TABLE t"_s;
        row("another virtual expression of a published table", published.arg(u"a + 1"_s, u"VIRTUAL"_s),
            published.arg(u"a * 2"_s, u"VIRTUAL"_s), u"ADD COLUMN \"b\""_s, u"ADD COLUMN \"b\""_s);
        row("another stored expression", computed.arg(u"a + 1"_s, u"STORED"_s), computed.arg(u"a * 2"_s, u"STORED"_s),
            u"SET EXPRESSION"_s, u"SET EXPRESSION"_s);
        row("virtual becomes stored", computed.arg(u"a + 1"_s, u"VIRTUAL"_s), computed.arg(u"a + 1"_s, u"STORED"_s),
            u"STORED"_s, u"VIRTUAL"_s);
        row("virtual becomes plain", u"CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a) VIRTUAL)"_s,
            u"CREATE TABLE t (a integer, b integer)"_s, u"ADD COLUMN \"b\" integer"_s, u"VIRTUAL"_s);
        row("a virtual column", u"CREATE TABLE t (a integer)"_s,
            u"CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a + 1) VIRTUAL NOT NULL)"_s, u"VIRTUAL"_s,
            u"DROP COLUMN"_s);
        const QString period = u"CREATE TABLE k (id int4range, at tstzrange, CONSTRAINT k_pk PRIMARY KEY (id, at%1)); "
                               "CREATE TABLE t (id int4range, at tstzrange, CONSTRAINT t_u UNIQUE (id, at%1), "
                               "CONSTRAINT to_k FOREIGN KEY (id, %2at) REFERENCES k (id, %2at))"_s;
        row("keys over time", period.arg(QString(), QString()), period.arg(u" WITHOUT OVERLAPS"_s, u"PERIOD "_s),
            u"PERIOD \"at\""_s, u"REFERENCES \"k\" (\"id\", \"at\")"_s);
    }

    void changes()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, words);
        QFETCH(QString, wordsBack);
        const auto database = made(before);
        const auto other = made(after);
        QVERIFY(database && other);
        const diff::Rules &rules = dialectUnderTest().rules();
        const schema::Schema from = read(*database);
        const schema::Schema otherFrom = read(*other);
        const schema::Schema to = diff::pair(from, otherFrom, rules);
        QVERIFY(!difference(from, to).isEmpty());
        thereAndBack(*database, from, to, words);
        if (!before.contains(u"(NULL)"_s))
            thereAndBack(*other, otherFrom, diff::pair(otherFrom, from, rules), wordsBack);

        const auto refused = compile(from, to, 100000);
        static const QRegularExpression newWords(
            u"NOT ENFORCED|VIRTUAL|OVERLAPS|NO INHERIT|CONSTRAINT \\w+ NOT NULL"_s);
        QCOMPARE(!refused && refused.error().code.is(postgresql::CompileError::Unsupported),
                 after.contains(newWords) || after.contains(u"STORED"_s));
        if (!refused)
            QVERIFY(refused.error().message.toString().contains(u"PostgreSQL 1"_s));
    }

    /// A NOT NULL keeps the name that its table and column had.
    void renaming()
    {
        const auto database = made(u"CREATE TABLE t (a integer NOT NULL, b integer PRIMARY KEY)"_s);
        QVERIFY(database);
        const schema::Schema from = read(*database);
        schema::Schema to = from;
        schema::Table table = *to.tables.first();
        table.name = u"renamed"_s;
        table.columns.first().name = u"c"_s;
        table.columns.first().notNull = false;
        table.columns.last().name = u"d"_s;
        to.tables.first() = table;
        thereAndBack(*database, from, to, u"RENAME TO"_s);
        table.columns.first().notNull = true;
        to.tables.first() = table;
        thereAndBack(*database, from, to, u"RENAME COLUMN"_s);
    }
};

RELVAR_TEST_MAIN(TestVersions)

#include "tst_versions.moc"
