// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that a person wrote, on real databases: which of a text they are, what of them stays when one fails or is
// cancelled, what only reads, and that what is no SQL is not left out in silence.
#include "dialects/builtin.h"
#include "runner/sqlrun.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QTemporaryDir>
#include <QThread>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;
using runner::PlacedStatement;
using runner::SqlRun;
using runner::SqlRunEnd;

class TestSqlRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void cleanup();
    void statementsArePlaced_data() { products(); }
    void statementsArePlaced();
    void commandsOfTerminalsAreRefused();
    void rowsChangesAndTimesAreTold_data() { products(); }
    void rowsChangesAndTimesAreTold();
    void largeAnswersAreCut_data() { products(); }
    void largeAnswersAreCut();
    void whatHasRunStays_data() { products(); }
    void whatHasRunStays();
    void oneTransactionIsUndoneAsAWhole_data() { products(); }
    void oneTransactionIsUndoneAsAWhole();
    void transactionsOfTheTextStayOpen_data() { products(); }
    void transactionsOfTheTextStayOpen();
    void aCommitThatIsNoneIsAFailure();
    void readingCannotWrite_data() { products(); }
    void readingCannotWrite();
    void readingCannotBeTalkedIntoWriting();
    void placesOfErrors_data();
    void placesOfErrors();
    void cancelReachesTheServer();
    void cancelReachesSqlite();
    void secretsAreNotTold();

private:
    void products()
    {
        QTest::addColumn<QString>("product");
        QTest::newRow("SQLite") << u"sqlite"_s;
        QTest::newRow("PostgreSQL") << u"postgresql"_s;
    }
    void open(const QString &product, bool readOnly = false);
    SqlRunEnd run(const QString &sql, SqlRun options = {}, const database::CancelToken &cancel = {});
    [[nodiscard]] QString value(const QString &sql)
    {
        const auto answer = m_connection->query(sql);
        return answer ? answer->rows.value(0).value(0).toString() : answer.error().toString();
    }

    test::PostgresqlServer m_server;
    bool m_hasDatabase = false;
    QTemporaryDir m_folder;
    const dialect::Dialect *m_dialect = nullptr;
    std::unique_ptr<database::Connection> m_connection;
    /// Of the last run.
    QList<runner::StatementEnd> m_ends;
};

void TestSqlRun::cleanup()
{
    m_connection.reset();
    if (std::exchange(m_hasDatabase, false))
        QVERIFY_RESULT(m_server.dropDatabase(u"typed"_s));
    QFile::remove(m_folder.filePath(u"typed.db"_s));
}

void TestSqlRun::open(const QString &product, bool readOnly)
{
    m_dialect = dialect::find(dialects::builtin(), product);
    database::ConnectionSettings settings{.dialect = product, .address = m_folder.filePath(u"typed.db?mode=rwc"_s)};
    if (product == u"postgresql") {
        if (!m_hasDatabase)
            QVERIFY_RESULT(m_server.createDatabase(u"typed"_s));
        m_hasDatabase = true;
        settings = m_server.settings(u"typed"_s);
    }
    settings.readOnly = readOnly;
    auto opened = m_dialect->open(settings);
    QVERIFY_RESULT(opened);
    m_connection = *std::move(opened);
}

SqlRunEnd TestSqlRun::run(const QString &sql, SqlRun options, const database::CancelToken &cancel)
{
    m_ends.clear();
    const auto statements = runner::statementsOf(*m_dialect, sql);
    if (!statements)
        return {.outcome = SqlRunEnd::Outcome::Failed, .sentence = statements.error().message};
    options.statements = *statements;
    const database::Interruptible interruptible(cancel, *m_connection);
    return runner::runSql(*m_connection, *m_dialect, options,
                          {.ended = [this](const runner::StatementEnd &end) { m_ends.append(end); }}, cancel);
}

void TestSqlRun::statementsArePlaced()
{
    QFETCH(QString, product);
    m_dialect = dialect::find(dialects::builtin(), product);
    const QString sql = u"-- Größe; of it\nSELECT 'a;b', 'é';\n\n  SELECT\n  2 ; SELECT 3\n"_s;
    const auto found = runner::statementsOf(*m_dialect, sql);
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), 3);
    for (const PlacedStatement &one : *found)
        QCOMPARE(sql.mid(one.begin, one.end - one.begin), one.sql);
    QCOMPARE(found->at(0).line, 2);
    QCOMPARE(found->at(1).line, 4);
    const auto at
        = [&](const QString &mark, qsizetype by) { return runner::statementAt(*found, sql, sql.indexOf(mark) + by); };
    // In the comment before it, in it, right behind its semicolon, on the empty line after it, at the end of all.
    QCOMPARE(at(u"-- Größe"_s, 0), 0);
    QCOMPARE(at(u"'a;b'"_s, 2), 0);
    QCOMPARE(at(u"'é';"_s, 4), 0);
    QCOMPARE(at(u"\n\n"_s, 1), 1);
    QCOMPARE(at(u" 2 ;"_s, 4), 1);
    QCOMPARE(at(u"SELECT 3"_s, 3), 2);
    QCOMPARE(runner::statementAt(*found, sql, sql.size()), 2);
    QVERIFY(!runner::statementsOf(*m_dialect, u"  -- nothing\n"_s));
    QVERIFY(!runner::statementsOf(*m_dialect, {}));
}

void TestSqlRun::commandsOfTerminalsAreRefused()
{
    m_dialect = dialect::find(dialects::builtin(), u"postgresql"_s);
    const auto refused = runner::statementsOf(*m_dialect, u"SELECT 1;\n\\connect other\nDROP TABLE people;"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.toString().contains(u"Line 2"_s), qPrintable(refused.error().toString()));
    // What pg_dump writes round a dump asks for nothing.
    QVERIFY_RESULT(runner::statementsOf(*m_dialect, u"\\restrict abc\nSELECT 1;\n\\unrestrict abc\n"_s));
    QVERIFY_RESULT(runner::statementsOf(*m_dialect, u"SELECT '\n\\connect other\n';"_s));
}

void TestSqlRun::rowsChangesAndTimesAreTold()
{
    QFETCH(QString, product);
    open(product);
    const SqlRunEnd end = run(u"CREATE TABLE people (id integer PRIMARY KEY, name text);"
                              "INSERT INTO people VALUES (1, 'Ann'), (2, NULL);"
                              "UPDATE people SET name = 'Bob' WHERE id = 2;"
                              "SELECT id, name FROM people ORDER BY id;"
                              "SELECT id FROM people WHERE id > 7"_s);
    QCOMPARE(end.outcome, SqlRunEnd::Outcome::Done);
    QCOMPARE(end.done, 5);
    QVERIFY(!end.inTransaction);
    QCOMPARE(m_ends.size(), 5);
    QVERIFY(m_ends.at(0).answer->rows.columns.isEmpty());
    QCOMPARE(m_ends.at(1).answer->changed, 2);
    QCOMPARE(m_ends.at(2).answer->changed, 1);
    const dialect::Answer &rows = *m_ends.at(3).answer;
    QCOMPARE(rows.rows.columns, (QStringList{u"id"_s, u"name"_s}));
    QCOMPARE(rows.rows.rows.size(), 2);
    QCOMPARE(rows.rows.rows.at(1).at(1).toString(), u"Bob"_s);
    QVERIFY(!rows.isCut);
    // No rows are an answer too.
    QCOMPARE(m_ends.at(4).answer->rows.columns, QStringList{u"id"_s});
    QVERIFY(m_ends.at(4).answer->rows.rows.isEmpty());
}

void TestSqlRun::largeAnswersAreCut()
{
    QFETCH(QString, product);
    open(product);
    QCOMPARE(run(u"CREATE TABLE n (i integer)"_s).outcome, SqlRunEnd::Outcome::Done);
    const QString numbers = u"WITH RECURSIVE r (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 3000) "_s;
    const SqlRun few{.limit = {.rows = 100}};
    QCOMPARE(run(numbers + u"SELECT i FROM r"_s, few).outcome, SqlRunEnd::Outcome::Done);
    QVERIFY(m_ends.first().answer->isCut);
    QCOMPARE(m_ends.first().answer->rows.rows.size(), 100);
    // What writes runs to its end, however much it answers.
    QCOMPARE(run(numbers + u"INSERT INTO n SELECT i FROM r RETURNING i"_s, few).outcome, SqlRunEnd::Outcome::Done);
    QVERIFY(m_ends.first().answer->isCut);
    QCOMPARE(m_ends.first().answer->rows.rows.size(), 100);
    QCOMPARE(m_ends.first().answer->count, 3000);
    QCOMPARE(value(u"SELECT count(*) FROM n"_s), u"3000"_s);
    // Few rows may be large as well.
    QCOMPARE(run(u"SELECT '%1' FROM n"_s.arg(QString(1000, u'x')), {.limit = {.bytes = 5000}}).outcome,
             SqlRunEnd::Outcome::Done);
    QVERIFY(m_ends.first().answer->rows.rows.size() < 10);
}

void TestSqlRun::whatHasRunStays()
{
    QFETCH(QString, product);
    open(product);
    const SqlRunEnd end = run(u"CREATE TABLE t (i integer); INSERT INTO t VALUES (1); SELECT * FROM nowhere; "
                              "INSERT INTO t VALUES (2)"_s);
    QCOMPARE(end.outcome, SqlRunEnd::Outcome::Failed);
    QCOMPARE(end.done, 2);
    QCOMPARE(m_ends.size(), 3);
    QVERIFY(!m_ends.last().answer);
    QVERIFY2(end.sentence.toString().contains(u"statement 3 of 4"_s)
                 && end.sentence.toString().contains(u"the first 2 have run and stay"_s),
             qPrintable(end.sentence.toString()));
    QCOMPARE(value(u"SELECT count(*) FROM t"_s), u"1"_s);
}

void TestSqlRun::oneTransactionIsUndoneAsAWhole()
{
    QFETCH(QString, product);
    open(product);
    const SqlRun one{.transaction = SqlRun::Transaction::One};
    const SqlRunEnd failed = run(u"CREATE TABLE t (i integer); INSERT INTO t VALUES (1); SELECT * FROM nowhere"_s, one);
    QCOMPARE(failed.outcome, SqlRunEnd::Outcome::Failed);
    QVERIFY(!failed.inTransaction);
    QVERIFY2(failed.sentence.toString().contains(u"nothing was changed"_s), qPrintable(failed.sentence.toString()));
    QVERIFY(!m_connection->query(u"SELECT * FROM t"_s));
    // A COMMIT in between would make that a lie.
    const SqlRunEnd own = run(u"CREATE TABLE t (i integer); COMMIT; SELECT * FROM nowhere"_s, one);
    QCOMPARE(own.outcome, SqlRunEnd::Outcome::Failed);
    QVERIFY(!m_connection->query(u"SELECT * FROM t"_s));
    QCOMPARE(run(u"CREATE TABLE t (i integer); INSERT INTO t VALUES (1)"_s, one).outcome, SqlRunEnd::Outcome::Done);
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(value(u"SELECT count(*) FROM t"_s), u"1"_s);
}

void TestSqlRun::transactionsOfTheTextStayOpen()
{
    QFETCH(QString, product);
    open(product);
    QCOMPARE(run(u"CREATE TABLE t (i integer)"_s).outcome, SqlRunEnd::Outcome::Done);
    SqlRunEnd end = run(u"BEGIN; INSERT INTO t VALUES (1)"_s);
    QVERIFY(end.inTransaction);
    QVERIFY2(end.sentence.toString().contains(u"The transaction is open"_s), qPrintable(end.sentence.toString()));
    end = run(u"INSERT INTO t VALUES (2)"_s);
    QVERIFY(end.inTransaction);
    end = run(u"ROLLBACK"_s);
    QVERIFY(!end.inTransaction);
    QCOMPARE(value(u"SELECT count(*) FROM t"_s), u"0"_s);
    end = run(u"BEGIN; INSERT INTO t VALUES (1); SELECT * FROM nowhere; INSERT INTO t VALUES (3)"_s);
    QCOMPARE(end.outcome, SqlRunEnd::Outcome::Failed);
    QVERIFY(end.inTransaction);
    QVERIFY2(end.sentence.toString().contains(u"still open"_s), qPrintable(end.sentence.toString()));
    QCOMPARE(run(u"ROLLBACK"_s).outcome, SqlRunEnd::Outcome::Done);
    QCOMPARE(value(u"SELECT count(*) FROM t"_s), u"0"_s);
    QCOMPARE(run(u"BEGIN; INSERT INTO t VALUES (1); COMMIT"_s).outcome, SqlRunEnd::Outcome::Done);
    QCOMPARE(value(u"SELECT count(*) FROM t"_s), u"1"_s);
}

void TestSqlRun::aCommitThatIsNoneIsAFailure()
{
    open(u"postgresql"_s);
    QCOMPARE(run(u"BEGIN; SELECT * FROM nowhere"_s).outcome, SqlRunEnd::Outcome::Failed);
    const SqlRunEnd end = run(u"COMMIT"_s);
    QCOMPARE(end.outcome, SqlRunEnd::Outcome::Failed);
    QVERIFY(!end.inTransaction);
    QVERIFY(m_ends.last().answer.error().error.message.toString().contains(u"Nothing was committed"_s));
}

void TestSqlRun::readingCannotWrite()
{
    QFETCH(QString, product);
    open(product);
    QCOMPARE(run(u"CREATE TABLE t (i integer); INSERT INTO t VALUES (1)"_s).outcome, SqlRunEnd::Outcome::Done);
    // A connection that may write, and one that is read-only.
    for (const bool readOnly : {false, true}) {
        open(product, readOnly);
        const SqlRun reading{.onlyReading = true};
        QCOMPARE(run(u"SELECT i FROM t; SELECT 2"_s, reading).outcome, SqlRunEnd::Outcome::Done);
        QCOMPARE(m_ends.first().answer->rows.rows.size(), 1);
        const SqlRunEnd end = run(u"WITH x AS (SELECT 7 AS i) INSERT INTO t SELECT i FROM x"_s, reading);
        QCOMPARE(end.outcome, SqlRunEnd::Outcome::Failed);
        QVERIFY2(m_ends.last().answer.error().isAboutWriting, qPrintable(m_ends.last().answer.error().error.detail));
        QVERIFY(!m_connection->inTransaction());
        QCOMPARE(run(u"DROP TABLE t"_s, reading).outcome, SqlRunEnd::Outcome::Failed);
        QCOMPARE(run(u"BEGIN; DELETE FROM t; COMMIT"_s, reading).outcome, SqlRunEnd::Outcome::Failed);
        QVERIFY(!m_connection->inTransaction());
        QCOMPARE(value(u"SELECT count(*) FROM t"_s), u"1"_s);
    }
    // And afterwards it may again.
    open(product);
    QCOMPARE(run(u"SELECT 1"_s, {.onlyReading = true}).outcome, SqlRunEnd::Outcome::Done);
    QCOMPARE(run(u"INSERT INTO t VALUES (2)"_s).outcome, SqlRunEnd::Outcome::Done);
    QVERIFY(runner::seemsToRead(u"/* all */ -- of them\n (SELECT 1)"_s));
    QVERIFY(runner::seemsToRead(u"with x AS (SELECT 1) SELECT 1"_s));
    QVERIFY(!runner::seemsToRead(u"SELECTED"_s));
    QVERIFY(!runner::seemsToRead(u"DELETE FROM t -- SELECT"_s));
    QVERIFY(!runner::seemsToRead({}));
}

void TestSqlRun::readingCannotBeTalkedIntoWriting()
{
    open(u"postgresql"_s);
    QCOMPARE(run(u"CREATE TABLE t (i integer); INSERT INTO t VALUES (1);"
                 "CREATE FUNCTION wipe () RETURNS integer LANGUAGE sql AS 'DELETE FROM t RETURNING 1';"
                 "CREATE FUNCTION loosen () RETURNS void LANGUAGE plpgsql AS $$ BEGIN "
                 "PERFORM set_config('transaction_read_only', 'off', true); DELETE FROM t; END $$"_s)
                 .outcome,
             SqlRunEnd::Outcome::Done);
    open(u"postgresql"_s, true);
    const SqlRun reading{.onlyReading = true};
    for (const QString &sql :
         {u"SELECT wipe()"_s, u"SELECT loosen()"_s, u"SET TRANSACTION READ WRITE"_s,
          u"SET default_transaction_read_only = off; DELETE FROM t"_s,
          u"SELECT set_config('default_transaction_read_only', 'off', false); DELETE FROM t"_s,
          u"SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE; DELETE FROM t"_s,
          u"BEGIN READ WRITE; DELETE FROM t; COMMIT"_s, u"START TRANSACTION READ WRITE; DELETE FROM t; COMMIT"_s,
          u"DO $$ BEGIN COMMIT; DELETE FROM t; END $$"_s, u"EXPLAIN ANALYZE DELETE FROM t"_s,
          u"WITH gone AS (DELETE FROM t RETURNING i) SELECT * FROM gone"_s}) {
        const SqlRunEnd end = run(sql, reading);
        QVERIFY2(end.outcome == SqlRunEnd::Outcome::Failed, qPrintable(sql));
        QVERIFY(!m_connection->inTransaction());
        QCOMPARE(value(u"SELECT count(*) FROM t"_s), u"1"_s);
    }
}

void TestSqlRun::placesOfErrors_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("place");
    for (const QString &product : {u"sqlite"_s, u"postgresql"_s}) {
        QTest::addRow("%s syntax", qPrintable(product)) << product << u"SELECT 'é😀', 1 FORM t"_s << u"t"_s;
        QTest::addRow("%s name", qPrintable(product)) << product << u"SELECT 'é😀', missing"_s << u"missing"_s;
    }
}

void TestSqlRun::placesOfErrors()
{
    QFETCH(QString, product);
    QFETCH(QString, sql);
    QFETCH(QString, place);
    open(product);
    QCOMPARE(run(sql).outcome, SqlRunEnd::Outcome::Failed);
    const auto offset = m_ends.last().answer.error().offset;
    QVERIFY(offset.has_value());
    QCOMPARE(sql.mid(*offset), place);
}

void TestSqlRun::cancelReachesTheServer()
{
    open(u"postgresql"_s);
    QCOMPARE(run(u"CREATE TABLE t (i integer)"_s).outcome, SqlRunEnd::Outcome::Done);
    const database::CancelToken token;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        // As soon as the server is at it.
        for (int i = 0; i < 400; ++i) {
            const auto busy = m_server.run(u"postgres"_s, u"SELECT count(*) FROM pg_stat_activity WHERE state = "
                                                          "'active' AND query LIKE 'SELECT pg_sleep%'"_s);
            if (busy && busy->rows.first().first().toInt() > 0)
                break;
            QThread::msleep(25);
        }
        token.cancel();
    }));
    other->start();
    const SqlRunEnd end = run(u"INSERT INTO t VALUES (1); SELECT pg_sleep(60); INSERT INTO t VALUES (2)"_s, {}, token);
    other->wait();
    QCOMPARE(end.outcome, SqlRunEnd::Outcome::Cancelled);
    QVERIFY2(end.sentence.toString().contains(u"the first 1 have run and stay"_s), qPrintable(end.sentence.toString()));
    QVERIFY(!m_connection->isLost());
    QCOMPARE(value(u"SELECT count(*) FROM t"_s), u"1"_s);
    QCOMPARE(value(u"SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%'"_s),
             u"0"_s);
}

void TestSqlRun::cancelReachesSqlite()
{
    open(u"sqlite"_s);
    const database::CancelToken token;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        QThread::msleep(200);
        token.cancel();
    }));
    other->start();
    const SqlRunEnd end = run(u"CREATE TABLE t (i integer);"
                              "WITH RECURSIVE r (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT max(i) FROM r"_s,
                              {}, token);
    other->wait();
    QCOMPARE(end.outcome, SqlRunEnd::Outcome::Cancelled);
    QCOMPARE(end.done, 1);
}

void TestSqlRun::secretsAreNotTold()
{
    open(u"postgresql"_s);
    QCOMPARE(run(u"CREATE ROLE somebody PASSWORD 'correct horse' VALID UNTIL 'never ever'"_s).outcome,
             SqlRunEnd::Outcome::Failed);
    QVERIFY(!m_ends.last().answer.error().error.toString().contains(u"correct horse"_s));
}

RELVAR_TEST_MAIN(TestSqlRun)
#include "tst_sqlrun.moc"
